"""Rolling origins: which dates validate, which test."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Index = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Blocks:
    """Origins (indices of dates) of the validation and the test block.

    Every origin has all ``horizon`` targets inside its own block, so the mean over horizons compares like with like,
    and no test target is ever a validation target. Methods are compared on these two blocks alone.
    """

    validation: Index
    test: Index
    horizon: int

    @property
    def origins(self) -> Index:
        """All origins, in order: the two blocks, those between them, and those after the test block.

        The origins between the blocks have targets in both, the last ones have targets that have not come yet. At any date the short
        horizons of the ``horizon - 1`` origins before it are known nevertheless: they are the most recent errors there are, and in a short
        series a good part of all. Intervals are calibrated on them too. The choice of a method is not: it is for all horizons, and these
        would let the short ones count more.
        """
        return np.arange(self.validation[0], self.test[-1] + self.horizon) if len(self.test) else self.validation

    @property
    def compared(self) -> Index:
        """Where the two blocks lie among the origins."""
        return np.flatnonzero(np.isin(self.origins, np.concatenate([self.validation, self.test])))

    @property
    def tested(self) -> slice:
        """Where the test block lies among the origins."""
        first = int(self.test[0] - self.validation[0])
        return slice(first, first + len(self.test))


def split(dates: int, steps: int) -> Blocks | None:
    """Blocks for a series of ``dates``: test = the last 20 %, validation = the 15 % before; None if there are too few.

    A short series gets a shorter tested horizon, and a validation block that reaches further back (at least four
    origins, if the series allows), because intervals are calibrated on it.
    """
    horizon = min(steps, max(1, dates // 5))
    tested = max(round(0.2 * dates), horizon + 1)
    validated = max(round(0.15 * dates), horizon + 4)
    first = max(dates - tested - validated - 1, dates // 3, 3)
    test = np.arange(dates - tested - 1, dates - horizon)
    validation = np.arange(first, dates - tested - horizon)
    if len(validation) < 1 or len(test) < 1:
        return None
    return Blocks(validation, test, horizon)
