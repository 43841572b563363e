"""What each covariate is worth: the error on hidden cells with it and without it (drop one)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import xarray as xr

from ..cube import DYNAMIC, STATIC, names
from ..job import JobError
from .configured import Progress, silent
from .gap_scores import Truth, mean_absolute
from .trials import trial

#: The method it is measured with: it uses every covariate, and takes seconds.
METHOD = "ridge_kriging"
#: Covariates beyond which one run each would take too long.
MOST = 24


@dataclass(frozen=True)
class Ablation:
    """Mean absolute error on hidden cells with all covariates, and without this one; ``gain`` = share of the error it saves."""

    covariate: str
    dynamic: bool
    mae_with: float
    mae_without: float
    gain: float

    def row(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)


def ablate(cube: xr.Dataset, truth: Truth, options: Mapping[str, Any], progress: Progress = silent) -> tuple[Ablation, ...]:
    """One row per covariate of ``cube``, the most useful first; empty if there are too many to try or the method cannot be fitted."""
    keys = [STATIC + name for name in names(cube, STATIC)] + [DYNAMIC + name for name in names(cube, DYNAMIC)]
    if not keys or len(keys) > MOST:
        return ()

    def error(part: xr.Dataset) -> float:
        return mean_absolute(trial(part, METHOD, truth.hidden, options).median - truth.values)

    try:
        whole = error(cube)
        made = []
        for number, key in enumerate(keys):
            progress(number / len(keys), f"without {key.partition('_')[2]}")
            without = error(cube.drop_vars(key))
            made.append(Ablation(key.partition("_")[2], key.startswith(DYNAMIC), whole, without, 1 - whole / without if without else 0.0))
    except JobError:
        return ()
    return tuple(sorted(made, key=lambda item: -item.gain))
