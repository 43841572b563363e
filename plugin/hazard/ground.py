"""How surely a forecast tells where the ground will be, not what will be measured: its intervals changed, and medians that say too much.

Intervals of a forecast hold the next *measurements*: they are calibrated on measurements, and nothing else can be. For the ground they are too wide, for
two reasons. A measurement has noise, which is no movement. And they were calibrated on forecasts of the past, made from a shorter record (half a year
earlier a yearly cycle could not be told from a trend, say), so they also hold mistakes that the forecast at hand makes no more.

With the history both are measured (:func:`from_history`): the noise, and how far the ground strayed, within as many days, from a line and a yearly cycle,
see :mod:`wander`. A method that was chosen by a backtest in which such a trend with season took part errs no more than that on the whole, so the lesser of the
two variances counts:

``min(s² - n², wander + min(c², n²)) + max(c² - n², 0)``, ``s`` the spread of the forecast, ``n`` the noise, ``c`` what the forecast leaves the present
level by at once:

no ground moves at once, so a median that begins elsewhere than at the present level tells that one of the two is wrong by that. ``c`` is the movement
at the first date less that of a line to the last date. Up to the noise (two standard deviations of the present level, see ``LEVEL``) such a start is
usual, and the spread of the forecast has met it before. Beyond, it comes of a last measurement that the forecast follows and the level does not, or the
other way round: the movement is counted from another place than the forecast starts at, which no interval of *measurements* holds however well it is
calibrated. So that part is added in any case, and may make the intervals wider than they were.

The medians are changed too: as far as their errors are their own, and not what nobody could foresee, the forecast says more movement than there will be,
and ``k`` of a median is what is to be expected (:mod:`trust`). The part that is added for a start off the level takes no part in that.

Without the history the noise shows in the forecast itself (:func:`from_itself`): a spread of measurements does not go to zero as the date nears the
last acquisition. What is left there is the noise and the error of the present level. That takes out less: the history is worth giving. The variance becomes
``s² - n² + c²``: where the forecast starts off the level by no more than the noise the intervals do not grow, beyond they do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Optional, Union

import numpy as np

from .prediction import Prediction
from .trust import Trust, learn

#: Share of the spread that always stays: neither the noise nor the present level is known exactly.
LEAST = 0.3
#: Variance of the present level in variances of the noise: that of the end of a line whose weights fall by a fifth per date.
LEVEL = 0.25
#: Fewest dates that tell what the spread grows from.
FEWEST = 4
#: Half an 80 % interval in standard deviations.
_Z80 = 1.2815516


def from_history(
    made: Prediction,
    deviation: np.ndarray,
    strayed: Optional[np.ndarray],
    moved: Optional[np.ndarray] = None,
    trust: Optional[Trust] = None,
) -> Prediction:
    """Return the forecast of the ground.

    Parameters
    ----------
    deviation : (N,)
        Standard deviation of the noise; where it is NaN nothing is taken out, and a start off the present level is usual up to the first spread.
    strayed : (H, N) or None
        Variance of what the ground may stray within the horizon; NaN or None where the history is too short to tell.
    moved : (H, N) or None
        Mean square of what the ground moved within as many days; NaN or None where the history is too short to tell.
    trust : Trust or None
        What the whole layer tells of its medians, see :func:`trust_of`; None leaves them as they are.
    """
    variance, beyond = _errors(made, deviation, strayed)
    if trust is None or moved is None:
        return _changed(made, variance + beyond)
    kept = trust.kept(made.quantiles[2], variance, moved)
    return _changed(made, variance * (1 - trust.share * (1 - kept)) + beyond, kept)


def trust_of(
    made: Prediction, deviation: np.ndarray, strayed: Optional[np.ndarray], moved: np.ndarray, usual: Callable[[np.ndarray], np.ndarray]
) -> Trust:
    """Return what a layer tells of its medians, from all its places or a sample; ``usual`` as in :func:`trust.learn`, the others as above."""
    variance, beyond = _errors(made, deviation, strayed)
    return learn(made.quantiles[2], variance, moved, beyond == 0, usual)


def from_itself(made: Prediction) -> Prediction:
    """Return the forecast of the ground as far as its own spread tells the noise; with fewer than ``FEWEST`` dates no noise is taken out."""
    if len(made.days) < FEWEST:
        return from_history(made, np.full(len(made.ids), np.nan), None)
    full, ahead = _spread(made) ** 2, _ahead(made)
    middle = ahead - ahead.mean()
    growth = np.maximum(middle @ (full - full.mean(0)) / (middle @ middle), 0)
    start = np.maximum(full[0] - growth * ahead[0], 0)
    return _changed(made, full - start / (1 + LEVEL) + _jump(made) ** 2)


def _errors(made: Prediction, deviation: np.ndarray, strayed: Optional[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Variance (H, N) of what the forecast errs about the ground, and (N,) what a start off the present level adds."""
    known, full, jump = np.isfinite(deviation), _spread(made) ** 2, _jump(made) ** 2
    noise = np.where(known, deviation, 0.0) ** 2
    variance, usual = full - noise, np.where(known, noise, full[0])
    if strayed is not None:
        variance = np.where(known, np.fmin(variance, strayed + np.minimum(jump, noise)), variance)
    return np.maximum(variance, LEAST**2 * full), np.maximum(jump - usual, 0)


def _spread(made: Prediction) -> np.ndarray:
    """Standard deviation (H, N) by the 80 % interval."""
    return np.maximum((made.quantiles[3] - made.quantiles[1]) / (2 * _Z80), 1e-9)


def _jump(made: Prediction) -> np.ndarray:
    """What the median leaves the present level by at once (N,)."""
    ahead, median = _ahead(made), made.quantiles[2]
    jump: np.ndarray = median[0] - median[-1] * ahead[0] / ahead[-1]
    return jump


def _ahead(made: Prediction) -> np.ndarray:
    """Days (H,) from the origin to each date."""
    return np.array([(day - made.origin).days for day in made.days], float)


def _changed(made: Prediction, variance: np.ndarray, kept: Union[np.ndarray, float] = 1.0) -> Prediction:
    """Give it this ``variance`` (H, N), not less than the share that stays, and keep ``kept`` (H, N) of the medians."""
    median = made.quantiles[2]
    share = np.maximum(variance / _spread(made) ** 2, LEAST**2)
    return replace(made, quantiles=kept * median + (made.quantiles - median) * np.sqrt(share))
