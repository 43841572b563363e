"""Absolute errors of every method and blend, summed over what was hidden together: a choice among them looks at events, not at cells."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..cube import Float
from .gap_scores import Truth
from .trials import Trial

Array = npt.NDArray[np.float64]
Bool = npt.NDArray[np.bool_]
#: Where a method knows nothing it is compared as if it had been as wrong as this share of its errors elsewhere.
LEFT_OUT = 0.9


class EventErrors:
    """Errors of all methods that were tried on all kinds of gap.

    Sums of all events are made once and kept, as they are asked for many times: a choice is made on many parts of the events.

    Parameters
    ----------
    trials : sequence of Trial
        Every method on every kind of gap.
    truths : sequence of Truth
        What was hidden, one per kind of gap.
    event : (n,)
        What was hidden together, of all kinds, one after the other; ``events`` (n,) numbers them from 0 to m - 1.
    """

    def __init__(self, trials: Sequence[Trial], truths: Sequence[Truth], event: npt.NDArray[np.intp]) -> None:
        found: dict[str, list[Float]] = {}
        for truth in truths:
            for made in trials:
                if made.hidden is truth.hidden:
                    found.setdefault(made.method, []).append(made.median - truth.values)
        self.errors = {name: np.concatenate(parts) for name, parts in found.items() if len(parts) == len(truths)}
        _, self.events, count = np.unique(event, return_inverse=True, return_counts=True)
        self.count = count.astype(np.float64)
        self._sums: dict[tuple[str, str, float], Array] = {}
        self._known = {name: np.isfinite(error) for name, error in self.errors.items()}

    def whole(self, name: str, use: Bool) -> bool:
        """Whether the method filled every cell of the events ``use`` (m,)."""
        return bool((self._lacking(name)[use] == 0).all())

    def alone(self, name: str, use: Bool) -> Array:
        """Sums of one method in the events ``use`` (m,)."""
        made = self._sum(name, name, 1.0)[use]
        lacking = self._lacking(name)[use]
        if lacking.any():
            mine = np.abs(self.errors[name][self._known[name] & use[self.events]])
            made = made + np.where(lacking > 0, lacking * (np.quantile(mine, LEFT_OUT) if len(mine) else np.inf), 0.0)
        return made

    def mixed(self, first: str, second: str, share: float, use: Bool) -> Array:
        """Sums of ``share`` of one method and the rest of another in the events ``use`` (m,), both of which filled every cell."""
        return self._sum(first, second, share)[use]

    def _sum(self, first: str, second: str, share: float) -> Array:
        key = (first, second, share)
        if key not in self._sums:
            error = self.errors[first] if share == 1.0 else share * self.errors[first] + (1 - share) * self.errors[second]
            self._sums[key] = np.bincount(self.events, np.nan_to_num(np.abs(error)), len(self.count)).astype(np.float64)
        return self._sums[key]

    def _lacking(self, name: str) -> Array:
        key = (name, "", 0.0)
        if key not in self._sums:
            self._sums[key] = np.bincount(self.events, ~self._known[name], len(self.count)).astype(np.float64)
        return self._sums[key]
