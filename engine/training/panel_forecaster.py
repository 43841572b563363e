"""One forecaster for all networks of the literature: from a cube to windows, a trained network, and quantiles of the dates asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch
import xarray as xr

from ..cube import USUAL, Days, Float
from ..cube import until as seen_until
from ..i18n import tr, trn
from ..interfaces import LEVELS, Forecast, point_forecast
from ..job import JobError
from ..models.panel import PanelNetwork, PanelSpec
from ..models.priors import MEMORIES, YEAR, level
from ..names import title
from ..progress import Progress, silent, within
from .checkpoint import keepers
from .compute import pick_device
from .loop import Outcome, Plan, Trust
from .panel_groups import Array, Group, Index, grouped
from .panel_loop import Material, predicted, train_panel, trusted_panel
from .panel_windows import Origin, Timing, origin_at, windows_of
from .timetable import FEWEST, before_polish, leads, polish, split
from .windows import compact, dates_of, measure


class PanelForecaster:
    """A network of the literature predicting the next acquisitions of all sites, directly.

    Networks see differences from each site's level over its noise, and the forecast is level + noise x network, as for `mm_stt`: scaled by
    one mean and deviation of all sites, any of them would first have to learn the offset of each. They are told the time differences
    between acquisitions, no other covariate. All are trained on the same windows, loss (smooth L1 of the median and pinball) and number of
    steps, and the change they predict is multiplied by the share of it that the validation block bears out.

    Requested dates become leads in typical steps between acquisitions. Between the leads that are learned the quantiles are
    interpolated; before the first and beyond the last they stay.

    Parameters
    ----------
    steps, epochs, minutes
        Most training steps, or so many times 50; wall clock budget, 0 = none beyond the steps.
    horizon : int
        Typical steps ahead that are trained on.
    history : int
        Past acquisitions of a window.
    neighbours : int
        Edges that end in each site, for networks over a graph that is not learned.
    width, layers, dropout
        As in :class:`models.panel.PanelSpec`; 0 = the network's own choice.
    rate, batch, polish
        Learning rate, windows per step (of at least four origins), and the share of the steps done again with the validation block among the training windows.
    origins, sites : int
        Most training origins, and sites sampled from; networks that learn something of each place are trained on all sites.
    device : str
        ``auto``, ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.

    Attributes
    ----------
    progress : callable
        Called in training with a fraction and a stage; may raise to cancel.
    checkpoint : Path or None
        Folder that the state of the training is kept in, so that it can go on after it was ended.
    outcome : Outcome or None
        How training went; None before it or where there were too few dates, and the forecast is then each site's level.
    """

    name: ClassVar[str]
    network: ClassVar[type[PanelNetwork]]

    def __init__(
        self,
        steps: int = 400,
        epochs: int = 0,
        minutes: float = 0.0,
        horizon: int = 10,
        history: int = 24,
        neighbours: int = 8,
        width: int = 0,
        layers: int = 0,
        dropout: float = 0.1,
        rate: float = 2e-3,
        batch: int = 512,
        polish: float = 0.5,
        origins: int = 48,
        sites: int = 12_000,
        seed: int = 0,
        device: str = "auto",
    ) -> None:
        self.plan = Plan(steps=50 * epochs if epochs else steps, minutes=minutes, rate=rate, batch=batch)
        self.polish, self.neighbours, self.origins, self.limit, self.seed = polish, neighbours, origins, sites, seed
        self.device = pick_device(device)
        ahead = leads(horizon).astype(np.float64)
        self.timing = Timing(history, ahead, 12.0, MEMORIES[-1])
        self.wanted = PanelSpec(history, len(ahead), 0, width, layers, dropout)
        self.progress: Progress = silent
        self.checkpoint: Path | None = None
        self.net: PanelNetwork | None = None
        self.spacing, self.trust = 1.0, Trust()
        self.outcome: Outcome | None = None
        self._known: Any = None
        self._last: tuple[Any, list[Group]] | None = None

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Train on windows whose targets are dated not after ``until``; the last 15 % of the dates stop the training, then join it."""
        past = seen_until(cube, until)
        rng = np.random.default_rng(self.seed)
        near = past if self.network.of_places else compact(past, self.limit, rng)
        when = dates_of(near["time"].values)
        norm = measure(near, 1)
        step = float(np.median(np.diff(when)[-20:])) if len(when) > 1 else 12.0
        self.timing, self.spacing = replace(self.timing, step=step, memory=norm.memory), norm.spacing
        self.net, self.outcome, self.trust, self._last = None, None, Trust(), None
        self._known = _keys(near)
        if len(when) >= FEWEST:
            with torch.random.fork_rng():
                torch.manual_seed(self.seed)
                self._train(near, when, rng)

    def _train(self, near: xr.Dataset, when: Array, rng: np.random.Generator) -> None:
        """Train, weigh, and go on for a while with the validation windows, the most recent ones, among the others."""
        values = np.ascontiguousarray(near["value"].values)
        origins = split(len(when), self.origins)
        found: list[Origin] = []
        for number in origins.all:
            within(self.progress, 0.0, 0.2)(len(found) / len(origins.all), tr("windows"))
            found.append(origin_at(values, when, int(number), self.timing, origins.last if number < origins.last else len(when) - 1))
        training, validation = found[: len(origins.training)], found[len(origins.training) :]
        net = self.network(replace(self.wanted, sites=len(self._known))).to(self.device)
        material = Material(values, self._groups(near), self._learned(near), self.device)
        plan = before_polish(self.plan, self.polish)
        keeper, other = keepers(self.checkpoint, rng, self.name, near)
        self.outcome = train_panel(net, material, training, validation, plan, rng, within(self.progress, 0.2, 0.8), keeper)
        self.trust = trusted_panel(net, material, validation, self.timing.leads, rng)
        more = polish(self.plan, self.polish, self.outcome)
        if more:
            train_panel(net, material, found, [], more, rng, within(self.progress, 0.8, 1.0), other)
        self.net = net.eval()

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Quantiles of every date and site; NaN at sites without any value up to ``origin``.

        Raises
        ------
        JobError
            The network has learned something of each place it was fitted on, and a site is none of them.
        """
        past = seen_until(cube, origin)
        values, when = np.ascontiguousarray(past["value"].values), dates_of(past["time"].values)
        if not len(when):
            return point_forecast(dates, np.full((len(dates), past.sizes["site"]), np.nan, np.float32))
        if self.net is None:
            still = level(values, (when - when[-1]) / YEAR, self.timing.memory)
            return point_forecast(dates, np.broadcast_to(still, (len(dates), len(still))).astype(np.float32))
        learned = self._learned(past)
        now = origin_at(values, when, len(when) - 1, self.timing, len(when) - 1, past.attrs.get(USUAL))
        scaled = np.empty((len(LEVELS), self.wanted.horizon, past.sizes["site"]), np.float32)
        self.net.eval()
        for group in self._groups(past):
            windows, _ = windows_of(values, [now], group, torch.device("cpu"), learned)
            scaled[:, :, group.sites] = predicted(self.net, windows)[0].permute(2, 1, 0).cpu().numpy()
        middle = scaled[LEVELS.index(0.5)]
        scaled += (self.trust.at(self.timing.leads)[:, None] - 1) * middle
        wanted = (dates_of(dates) - when[-1]) / self.timing.step
        return Forecast(dates, (now.level + now.scale * _between(scaled, self.timing.leads, wanted)).astype(np.float32))

    def _groups(self, cube: xr.Dataset) -> list[Group]:
        """Groups of the sites of ``cube``, made once for the sites last seen."""
        keys = _keys(cube)
        if self._last is None or not np.array_equal(self._last[0], keys):
            self._last = keys, grouped(cube, self.network.group, self.neighbours, self.spacing)
        return self._last[1]

    def _learned(self, cube: xr.Dataset) -> Index | None:
        """Number of each site among the places fitted on; None for a network that learns nothing of them."""
        if not self.network.of_places:
            return None
        keys, order = _keys(cube), np.argsort(self._known, kind="stable")
        found: Index = order[np.minimum(np.searchsorted(self._known, keys, sorter=order), len(order) - 1)]
        strange = int((self._known[found] != keys).sum())
        if strange:
            raise JobError(
                "other_places",
                trn(
                    "'{name}' learns something of each place, and {n} of the places here is new to it.",
                    "'{name}' learns something of each place, and {n} of the places here are new to it.",
                    strange,
                    name=title(self.name),
                ),
                tr("Fit it on these places, or choose a method that can be used elsewhere."),
            )
        return found


def _keys(cube: xr.Dataset) -> Any:
    """What tells sites apart (N,): where they are, and their identifier."""
    x, y, pid = (cube[name].values.astype("U") for name in ("x", "y", "pid"))
    return np.char.add(np.char.add(np.char.add(x, " "), np.char.add(y, " ")), pid)


def _between(values: Float, leads: Array, wanted: Array) -> Array:
    """Quantiles (5, H, N) at ``leads`` as quantiles (5, D, N) at ``wanted``: linear between leads, constant outside them."""
    place = np.interp(wanted, leads, np.arange(len(leads)))
    low = np.minimum(place.astype(np.intp), max(len(leads) - 2, 0))
    high = np.minimum(low + 1, len(leads) - 1)
    part = (place - low)[:, None]
    found: Array = values[:, low] * (1 - part) + values[:, high] * part
    return found
