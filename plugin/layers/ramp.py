"""The one diverging ramp of every deformation layer: symmetric about 0, red = away from the satellite, blue = toward it."""

from __future__ import annotations

import math

#: ColorBrewer RdBu, nine classes; told apart under every common colour-vision deficiency.
COLOURS = ("#b2182b", "#d6604d", "#f4a582", "#fddbc7", "#f7f7f7", "#d1e5f0", "#92c5de", "#4393c3", "#2166ac")
_HALF = len(COLOURS) // 2


def nice_step(limit: float) -> float:
    """Return the class width, a one-digit number (not 7 or 9) times a power of ten, with which four classes reach ``limit`` on either side.

    A limit that is 0 or not finite gives 1, so that a layer without motion is still drawn in the neutral colour.
    """
    if not math.isfinite(limit) or limit <= 0:
        return 1.0
    wanted = limit / _HALF
    power = 10.0 ** math.floor(math.log10(wanted))
    for factor in (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0):
        if factor * power >= wanted * (1 - 1e-9):
            return factor * power
    return 10.0 * power


def stops(step: float) -> list[tuple[float, str]]:
    """Return (value, colour) of a continuous ramp from ``-4 step`` to ``4 step``."""
    return [((index - _HALF) * step, colour) for index, colour in enumerate(COLOURS)]


def classes(step: float) -> list[tuple[float, float, str]]:
    """Return (lower, upper, colour) of the nine classes; the middle one straddles 0, the outer two are open."""
    edges = [(index - _HALF + 0.5) * step for index in range(len(COLOURS) - 1)]
    lowers, uppers = [-math.inf, *edges], [*edges, math.inf]
    return list(zip(lowers, uppers, COLOURS))


def number(value: float) -> str:
    """Write a class limit: no needless digits, a true minus sign."""
    return f"{value:.10g}".replace("-", "\u2212")
