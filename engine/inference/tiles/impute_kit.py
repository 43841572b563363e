"""The filling of a tile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ...cube import USUAL_SPREAD, Float
from ...evaluation.fill import Filling
from ...evaluation.gap_calibration import GapMargins
from ...evaluation.gap_choice import GapChoice
from ...interfaces import Imputer
from ...registry import imputer
from ...training import bundle
from ..layers import BOUNDS, PROVENANCE, provenance
from .kit import keeps, load_methods, load_numbers, save_methods, save_numbers


@dataclass
class ImputeKit:
    """Fills the sites of any tile: with the networks trained on a sample of all, and the other methods fitted on the tile itself.

    Attributes
    ----------
    imputers : mapping
        By name.
    choice, margins
        Their blend, and how far the bounds are moved.
    bands : mapping
        Output key to its number of bands; ``provenance`` is always among them, the last.
    spread : float
        Of the values at the median place, for places with few of them.
    """

    imputers: Mapping[str, Imputer]
    choice: GapChoice
    margins: GapMargins
    bands: dict[str, int]
    options: Mapping[str, Any]
    overlap: int
    spread: float = 1.0

    @property
    def portable(self) -> bool:
        """Whether all methods can be kept."""
        return all(keeps(made) != "memory" for made in self.imputers.values())

    def compute(self, sites: xr.Dataset) -> Float:
        """Values (bands, N) of the outputs, in their order."""
        sites = sites.assign_attrs({USUAL_SPREAD: self.spread})
        for made in self.imputers.values():
            if keeps(made) == "again":
                made.fit(sites)
            elif hasattr(made, "forget_places"):
                made.forget_places()
        filled = Filling("", "", self.choice, self.imputers, self.margins, ()).impute(sites)
        source = provenance(sites["value"].values, filled[2])
        return np.concatenate([source if key == PROVENANCE else filled[BOUNDS[key]] for key in self.bands]).astype(np.float32, copy=False)

    def save(self, folder: Path) -> None:
        """Write what :meth:`load` reads."""
        save_methods(self.imputers, folder, "soil_moisture")
        facts = {
            "methods": list(self.imputers), "chosen": list(self.choice.methods), "weights": list(self.choice.weights), "mae": self.choice.mae,
            "bands": self.bands, "options": dict(self.options), "overlap": self.overlap, "spread": self.spread,
        }  # fmt: skip
        save_numbers(folder, facts, margins=self.margins.values)

    @classmethod
    def load(cls, folder: Path, device: str) -> ImputeKit:
        """The kit that was saved, to compute on ``device``."""
        facts, arrays = load_numbers(folder)
        options = {**facts["options"], "device": device}
        made = load_methods(facts["methods"], folder, lambda path: bundle.load_imputer(path, device), imputer, options)
        choice = GapChoice(tuple(facts["chosen"]), tuple(facts["weights"]), facts["mae"])
        return cls(made, choice, GapMargins(arrays["margins"]), facts["bands"], options, facts["overlap"], facts["spread"])
