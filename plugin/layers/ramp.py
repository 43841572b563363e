"""The ramps: a diverging one for movement, symmetric about 0, and one from dry to wet for soil moisture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

#: ColorBrewer RdBu, nine classes; red = away from the satellite, blue = toward it. Told apart under every common colour-vision deficiency.
COLOURS = ("#b2182b", "#d6604d", "#f4a582", "#fddbc7", "#f7f7f7", "#d1e5f0", "#92c5de", "#4393c3", "#2166ac")
_HALF = len(COLOURS) // 2
#: Dry brown over pale sand to wet blue: brown and blue stay apart where red and green do not.
MOIST = ("#6b3d0a", "#a0661a", "#cf9f4c", "#ecd3a0", "#eff1e4", "#b9dcea", "#6fb0d6", "#2f7ab8", "#0b3c7d")


@dataclass(frozen=True)
class Scale:
    """Values and their colours, the same for every date and bound of a quantity.

    Attributes
    ----------
    values : tuple of float
        One per colour, evenly spaced.
    """

    values: tuple[float, ...]
    colours: tuple[str, ...]

    def stops(self) -> list[tuple[float, str]]:
        """Return (value, colour) of a continuous ramp."""
        return list(zip(self.values, self.colours))

    def classes(self) -> list[tuple[float, float, str]]:
        """Return (lower, upper, colour) of one class around each value; the outer two are open."""
        digits = 1 - math.floor(math.log10(self.values[1] - self.values[0]))  # half a one-digit step is exact
        edges = [round((first + second) / 2, digits) for first, second in zip(self.values, self.values[1:])]
        return list(zip([-math.inf, *edges], [*edges, math.inf], self.colours))


def nice_step(limit: float, count: int = _HALF, factors: Sequence[float] = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0)) -> float:
    """Return the class width, one of ``factors`` times a power of ten, with which ``count`` classes reach ``limit``.

    A limit that is 0 or not finite gives 1, so that a layer without motion is still drawn in the neutral colour.
    """
    if not math.isfinite(limit) or limit <= 0:
        return 1.0
    wanted = limit / count
    power = 10.0 ** math.floor(math.log10(wanted))
    for factor in factors:
        if factor * power >= wanted * (1 - 1e-9):
            return factor * power
    return 10.0 * power


def diverging(limit: float) -> Scale:
    """Return nine colours symmetric about 0 that reach ``limit`` on either side."""
    return stepped(nice_step(limit))


def stepped(step: float) -> Scale:
    """Return nine colours from ``-4 step`` to ``4 step``."""
    return Scale(tuple((index - _HALF) * step for index in range(len(COLOURS))), COLOURS)


def moist(bounds: Sequence[float]) -> Scale:
    """Return nine colours from dry to wet over the range ``bounds`` (low, high), widened to round numbers and never below 0.

    Without a range (an empty or constant raster) they run from 0 to the value, or to 0.5.
    """
    low, high = bounds
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        low, high = 0.0, high if math.isfinite(high) and high > 0 else 0.5
    grain = nice_step(high - low, 5, (1.0, 2.0, 5.0))
    first = max(math.floor(low / grain + 1e-6), 0)
    last = max(math.ceil(high / grain - 1e-6), first + 1)
    part = (last - first) / (len(MOIST) - 1)
    return Scale(tuple(round((first + index * part) * grain, 12) for index in range(len(MOIST))), MOIST)


def number(value: float) -> str:
    """Write a class limit: no needless digits, a true minus sign."""
    return f"{value:.10g}".replace("-", "\u2212")
