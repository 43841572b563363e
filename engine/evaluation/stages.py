"""Progress of a run of tests whose parts take unequal time."""

from __future__ import annotations

from collections.abc import Sequence

from ..i18n import tr
from ..job import PEER_IMPUTERS
from ..progress import Progress, within

#: Share of the test's time that training a network takes, beside one of any other method.
_NETWORK_TIME = 8


class Stages:
    """Progress of the tests: a network counts as much as several other methods."""

    def __init__(self, progress: Progress, names: Sequence[str], share: float) -> None:
        self.report, self.share = progress, share
        self.weights = [_NETWORK_TIME if name.startswith("st_") or name in PEER_IMPUTERS else 1 for name in names]
        self.at = 0.0

    def next(self) -> Progress:
        """Progress of the next test."""
        weight = self.weights.pop(0) if self.weights else 0
        total = weight + sum(self.weights)
        return self.rest((self.share - self.at) * weight / max(total, 1))

    def rest(self, size: float) -> Progress:
        """Progress of a further part of ``size``."""
        begin = self.at
        self.at = min(1.0, begin + size)
        return within(self.report, begin, begin + size)

    def done(self) -> None:
        """The end."""
        self.report(1.0, tr("calibration"))
