"""MM-STT as a correction of a base forecaster: it starts at zero, is odd, and is trained on what the base gets wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Days, Float
from ..interfaces import Forecaster
from ..registry import forecaster
from .mm_stt_forecaster import MMSTTForecaster
from .windows import Snapshot


class MMSTTResidual(MMSTTForecaster):
    """MM-STT as a correction of a base forecaster that starts at zero, and is odd: negate the past and the correction is negated."""

    name = "mm_stt_residual"
    residual = True

    def __init__(self, base: Forecaster | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.base = base if base is not None else forecaster("ridge", {"horizon": self.horizon})

    def update(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Fit the base again on the values dated not after ``until``; the network stays as it is."""
        self.base.fit(cube, until)

    def _base(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Float | None:
        return self.base.predict(cube, origin, dates).median

    def _carried(self, cube: xr.Dataset, origin: np.datetime64, dates: Days, now: Snapshot, beyond: npt.NDArray[np.float64]) -> Float:
        """The base at the dates themselves; beyond the longest trained lead the correction stays as it is."""
        return self.base.predict(cube, origin, dates).median if beyond.any() else now.reference

    def settings(self) -> dict[str, Any]:
        """As for `mm_stt`, and what the base stores."""
        base = cast(Any, self.base)
        if not hasattr(base, "state"):
            return {**super().settings(), "base": {"method": base.name}}
        return {**super().settings(), "base": {"method": base.name, "settings": base.settings()}}

    def state(self) -> dict[str, npt.NDArray[Any]]:
        """Weights of the network, and the base's arrays."""
        base = cast(Any, self.base)
        own = base.state() if hasattr(base, "state") else {}
        return {**super().state(), **{f"base.{name}": value for name, value in own.items()}}

    @classmethod
    def from_state(cls, settings: Mapping[str, Any], state: Mapping[str, npt.NDArray[Any]], device: str = "auto") -> MMSTTResidual:
        """The forecaster of a bundle, its base with it."""
        base = cast(Any, forecaster(str(settings["base"]["method"])))
        if "settings" in settings["base"]:
            parts = {key[5:]: value for key, value in state.items() if key.startswith("base.")}
            base = type(base).from_state(settings["base"]["settings"], parts, device)
        made = cls(base, device=device)
        made._restore(settings, state)
        return made
