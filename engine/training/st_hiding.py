"""Which observed cells of a tile to hide in one training sample: what will be missing, in all its kinds.

A network trained on random cells alone fails on missing days. About 40 % of the samples hide random cells, with the published rates;
the others hide whole days, blocks of days over a part of the tile, and the real gaps of other dates.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..gaps import around, moved

Bool = npt.NDArray[np.bool_]

RATES = (0.2, 0.5, 0.8)
#: Share of the samples that hide random cells; the rest is shared evenly by days, blocks and moved gaps.
RANDOM = 0.4


def draw(seen: Bool, start: int, count: int, seat: npt.NDArray[np.intp], rng: np.random.Generator, random: float = RANDOM) -> Bool:
    """Observed cells to hide, (n, count), never all of them.

    Parameters
    ----------
    seen : (n, T)
        Observed cells of the tile on all dates.
    start, count : int
        First date of the sample, and how many it has.
    seat : (n, 2)
        Row and column of each place, for blocks.
    random : float
        Share of the samples that hide random cells.
    """
    part = seen[:, start : start + count]
    kind = 0 if rng.random() < random else int(rng.integers(1, 4))
    if kind == 1:
        hidden = np.broadcast_to(rng.random(count) < rng.choice(RATES[:2]), part.shape)
    elif kind == 2:
        hidden = _blocks(part.shape, seat, rng)
    elif kind == 3:
        hidden = _moved(seen, count, rng)
    else:
        hidden = rng.random(part.shape) < rng.choice(RATES)
    drawn: Bool = part & hidden
    if not drawn.any() or (drawn == part).all():
        drawn = part & (rng.random(part.shape) < 0.5)
    return drawn


def _blocks(shape: tuple[int, ...], seat: npt.NDArray[np.intp], rng: np.random.Generator) -> Bool:
    """Runs of 5 to 20 dates at the places nearest to a random one, or at all."""
    hidden = np.zeros(shape, bool)
    wanted = rng.uniform(0.15, 0.5)
    for _ in range(20):
        length = min(int(rng.integers(5, 21)), max(1, shape[1] // 2))
        start = int(rng.integers(1 - length // 2, max(shape[1] - length // 2, 2)))
        share = rng.choice([0.4, 1.0], p=[0.4, 0.6])
        hidden[around(seat, max(1, round(share * len(seat))), rng), max(start, 0) : start + length] = True
        if hidden.mean() > wanted:
            break
    return hidden


def _moved(seen: Bool, count: int, rng: np.random.Generator) -> Bool:
    """Some dates lose what other dates of the series lack."""
    hidden = np.zeros((len(seen), count), bool)
    chosen = np.flatnonzero(rng.random(count) < rng.uniform(0.2, 0.7))
    hidden[:, chosen] = moved(seen.T, chosen, rng).T
    return hidden
