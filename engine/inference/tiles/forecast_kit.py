"""The forecast of a tile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ...cube import USUAL, Days, Float
from ...evaluation.calibration import Margins, Noise
from ...evaluation.select import Selection
from ...hazard.derived import derive
from ...interfaces import Forecaster
from ...registry import forecaster
from ...training import bundle
from ..layers import BOUNDS, DERIVED
from .kit import keeps, load_methods, load_numbers, save_methods, save_numbers


@dataclass
class ForecastKit:
    """Forecasts the sites of any tile with methods fitted on a sample of all of them.

    Attributes
    ----------
    forecasters : mapping
        By name. Those that learn nothing for other places are fitted on each tile.
    weights : tuple of float
        Of their blend.
    margins, noise
        Of the intervals, and what is usual among all sites.
    bands : mapping
        Output key to its number of bands.
    steps : float
        Noise level of the median site as networks count it, see :func:`priors.usual_noise`.
    """

    forecasters: Mapping[str, Forecaster]
    weights: tuple[float, ...]
    margins: Margins
    noise: Noise
    dates: Days
    origin: np.datetime64
    bands: dict[str, int]
    options: Mapping[str, Any]
    steps: float = 1.0
    overlap: int = 0

    @property
    def portable(self) -> bool:
        """Whether all methods can be kept."""
        return all(keeps(made) != "memory" for made in self.forecasters.values())

    def compute(self, sites: xr.Dataset) -> Float:
        """Values (bands, N) of the outputs, in their order."""
        sites = sites.assign_attrs({USUAL: self.steps})
        for made in self.forecasters.values():
            if keeps(made) == "again":
                made.fit(sites, self.origin)
        found = Selection("", "", tuple(self.forecasters.values()), self.weights, (), self.margins).predict(
            sites, self.origin, self.dates, self.noise
        )
        derived = derive(sites, found, self.origin) if set(DERIVED) & set(self.bands) else None
        parts = [found.values[BOUNDS[key]] if key in BOUNDS else np.asarray(getattr(derived, key))[None] for key in self.bands]
        return np.concatenate(parts).astype(np.float32, copy=False)

    def save(self, folder: Path) -> None:
        """Write what :meth:`load` reads."""
        save_methods(self.forecasters, folder, "deformation")
        facts = {
            "methods": list(self.forecasters), "weights": list(self.weights), "power": self.margins.power, "usual": self.noise.usual, "steps": self.steps,
            "bands": self.bands, "options": dict(self.options),
        }  # fmt: skip
        save_numbers(
            folder,
            facts,
            margins=self.margins.values,
            edges=self.noise.edges,
            dates=self.dates.astype(np.int64),
            origin=self.origin.astype(np.int64),
        )

    @classmethod
    def load(cls, folder: Path, device: str) -> ForecastKit:
        """The kit that was saved, to compute on ``device``."""
        facts, arrays = load_numbers(folder)
        options = {**facts["options"], "device": device}
        made = load_methods(facts["methods"], folder, lambda path: bundle.load(path, device), forecaster, options)
        return cls(
            made, tuple(facts["weights"]), Margins(arrays["margins"], facts["power"]), Noise(facts["usual"], arrays["edges"]),
            arrays["dates"].astype("datetime64[ns]"), arrays["origin"].astype("datetime64[ns]")[()], facts["bands"], options, facts["steps"],
        )  # fmt: skip
