"""What gaps are made of, wherever gaps are drawn: to score methods, to tune them, to train networks."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Bool = npt.NDArray[np.bool_]
Index = npt.NDArray[np.intp]


def moved(seen: Bool, dates: Index, rng: np.random.Generator) -> Bool:
    """What each of ``dates`` (n,) loses if it is given the gaps of another date drawn at random, (n, N).

    Parameters
    ----------
    seen : bool (T, N)
        Where there is a value. Dates seen wholly or nowhere lend no gaps; without any other, nothing is lost.
    """
    lenders = np.flatnonzero(seen.any(1) & ~seen.all(1))
    if not len(lenders):
        return np.zeros((len(dates), seen.shape[1]), bool)
    lent: Bool = ~seen[rng.choice(lenders, len(dates))]
    return lent


def around(where: npt.NDArray[np.number], count: int, rng: np.random.Generator) -> Index:
    """The ``count`` places nearest to a random one of those at ``where`` (N, 2), itself among them."""
    centre = where[rng.integers(len(where))]
    near: Index = np.argpartition(((where - centre) ** 2).sum(1), count - 1)[:count]
    return near
