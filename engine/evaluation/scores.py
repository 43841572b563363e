"""Scores: one row of the skill table per method and horizon."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Score:
    """How one method did on the test block at one horizon.

    Attributes
    ----------
    method : str
        Name in the registry, or ``auto``.
    horizon : int or "mean"
        Acquisitions ahead.
    rmse, mae, crps : float
        In the units of the cube (mm for deformation).
    skill_persistence, skill_best_simple : float
        ``1 - MSE / MSE_reference``.
    coverage80, coverage95 : float
        Share of observations inside the interval.
    …_low, …_high : float
        95 % block-bootstrap interval (blocks of origins) of the skill or coverage named; NaN below three origins.
    width80, width95 : float
        Mean width of the interval, in the units of the cube.
    fit_seconds, predict_seconds : float
        Wall clock for the whole block.
    """

    method: str
    horizon: int | str
    rmse: float
    mae: float
    crps: float
    skill_persistence: float
    skill_persistence_low: float
    skill_persistence_high: float
    skill_best_simple: float
    skill_best_simple_low: float
    skill_best_simple_high: float
    coverage80: float
    coverage80_low: float
    coverage80_high: float
    coverage95: float
    coverage95_low: float
    coverage95_high: float
    width80: float
    width95: float
    fit_seconds: float
    predict_seconds: float

    def row(self) -> dict[str, Any]:
        """Return the score as a JSON-able row."""
        return asdict(self)
