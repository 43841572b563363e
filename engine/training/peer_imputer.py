"""What imputation networks of other systems share behind the engine's interface: a training loop with a budget, and the filling."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
import xarray as xr
from torch import Tensor, nn

from ..cube import Float
from ..evaluation.sample import clusters
from ..i18n import tr
from ..interfaces import LEVELS, Imputation, point_imputation
from ..job import JobError
from ..names import title
from ..progress import Progress, silent
from .compute import pick_device
from .loop import Outcome
from .peer_windows import Blend, Window, Windows
from .st_covariates import WHICH, measure


class PeerImputer:
    """An imputation network of a library, trained on windows of the user's own data.

    Each step draws ``batch`` windows anywhere and hides cells in them with the generator the ST-Transformer is trained with, so that all
    networks of a comparison learn from the same kinds of gap. Adam, the learning rate falling along a cosine; the last weights are kept.

    Parameters
    ----------
    steps, minutes
        Most training steps; wall clock budget of the training, 0 = none beyond ``steps``.
    tile, window : int
        Cells along a tile's side (stations: tiles of its square), and dates of a sample.
    width : int
        Hidden size.
    rate, batch
        Learning rate, and windows per step.
    covariates : str
        ``all``, ``static``, ``dynamic`` or ``none``.
    sites : int
        Most places trained on, in compact clusters; all are filled.
    seed : int
    device : str
        ``auto``, ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.

    Attributes
    ----------
    progress : callable
        Called with a fraction and a stage in training and filling; may raise to cancel.
    outcome : Outcome or None
        How training went, its losses those of the first and the last step in training; None before it.
    """

    name = ""
    #: Share of a window's dates that the next one repeats when gaps are filled, and windows filled at once.
    overlap, at_once = 1 / 3, 32
    #: Whether there are quantiles rather than one value.
    quantiles = False

    def __init__(
        self,
        steps: int = 600,
        minutes: float = 0.0,
        tile: int = 8,
        window: int = 48,
        width: int = 64,
        rate: float = 1e-3,
        batch: int = 16,
        covariates: str = "all",
        sites: int = 20_000,
        seed: int = 0,
        device: str = "auto",
    ) -> None:
        if covariates not in WHICH:
            raise JobError(
                "bad_option",
                tr("'{covariates}' covariates cannot be used.", covariates=covariates),
                tr("Use one of: {choices}.", choices=", ".join(WHICH)),
            )
        self.steps, self.minutes, self.side, self.window, self.width = steps, minutes, tile, window, width
        self.rate, self.batch, self.covariates, self.limit = rate, batch, covariates, sites
        self.seed, self.device = seed, pick_device(device)
        self.progress: Progress = silent
        self.outcome: Outcome | None = None
        self.net: nn.Module | None = None
        self.fitted: Windows | None = None

    def fit(self, cube: xr.Dataset) -> None:
        """Train on the observed values.

        Raises
        ------
        JobError
            The library is not installed, or the network cannot have the size asked for.
        """
        self._import()
        near = clusters(cube, self.limit, self.seed)
        windows = Windows(near, self.side, self.window, measure(near, self.covariates))
        with torch.random.fork_rng():
            torch.manual_seed(self.seed)
            self._begin(windows)
            net = self._network(windows).to(self.device)
            self.outcome = self._train(net, windows)
        self.net, self.fitted = net.eval(), windows

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Estimate every cell of ``cube`` from its observed values; a place without any is filled from its neighbours.

        Raises
        ------
        JobError
            The region or the period is smaller than the tile or window trained on.
        """
        assert self.net is not None and self.fitted is not None, "an imputer is fitted before it is used"  # nosec B101 (an invariant)
        windows = Windows(cube, self.side, self.window, self.fitted.scales, self.fitted.spread)
        if (windows.layout.side, windows.length) != (self.fitted.layout.side, self.fitted.length):
            raise JobError(
                "too_small",
                tr("{name} was trained on a larger region or period.", name=title(self.name)),
                tr("Train it on the data to be filled."),
            )
        self._begin(windows)
        parts = windows.cover(self.overlap)
        blend = Blend(windows, len(LEVELS) if self.quantiles else 1)
        with torch.random.fork_rng(), torch.no_grad():
            torch.manual_seed(self.seed)
            for first in range(0, len(parts), self.at_once):
                self.progress(first / len(parts), tr("fill"))
                some = parts[first : first + self.at_once]
                blend.add(some, self._estimate(self.net, windows, some))
        found = blend.values()
        return Imputation(found) if self.quantiles else point_imputation(found[0])

    def _train(self, net: nn.Module, windows: Windows) -> Outcome:
        """Train ``net`` in place."""
        began, rng = time.monotonic(), np.random.default_rng(self.seed)
        optimiser = torch.optim.Adam(net.parameters(), self.rate)
        net.train()
        step, first, last = 0, math.nan, math.nan
        while True:
            done = step / self.steps
            if self.minutes:
                done = max(done, (time.monotonic() - began) / (60 * self.minutes))
            if done >= 1:
                break
            for group in optimiser.param_groups:
                group["lr"] = self.rate * min(1.0, (step + 1) / 25) * (0.05 + 0.95 * (1 + math.cos(math.pi * done)) / 2)
            loss = self._loss(net, windows, [windows.draw(rng) for _ in range(self.batch)])
            optimiser.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            last = float(loss.detach())
            first, step = (last if step == 0 else first), step + 1
            if step % 5 == 0:
                self.progress(done, tr("train"))
        return Outcome(step, step, first, last, time.monotonic() - began)

    def _import(self) -> None:
        """Load the library, or raise JobError."""
        raise NotImplementedError

    def _begin(self, windows: Windows) -> None:
        """Prepare what is made once for all windows of a cube."""

    def _network(self, windows: Windows) -> nn.Module:
        """A network with fresh weights."""
        raise NotImplementedError

    def _loss(self, net: Any, windows: Windows, batch: Sequence[Window]) -> Tensor:
        """The system's own loss on some windows."""
        raise NotImplementedError

    def _estimate(self, net: Any, windows: Windows, batch: Sequence[Window]) -> list[Float]:
        """Estimates (Q, L, n) of every cell of each window, scaled."""
        raise NotImplementedError
