"""DAPF as a forecaster: from a cube to blocks of windows, a trained network, quantiles, and what it learned of the places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import scipy.sparse
import torch
import xarray as xr

from ..cube import Days, Float
from ..cube import until as seen_until
from ..i18n import tr
from ..interfaces import LEVELS, Forecast
from ..models.dapf import DAPF, Links, Spec, checked
from ..models.mixture import quantiles
from ..models.priors import EVEN, ODD, YEAR
from ..progress import Progress, silent, within
from .batches import Batches
from .checkpoint import Keeper, keepers
from .compute import pick_device, place
from .dapf_loop import Task, train, trusted
from .dapf_panel import CALENDAR, Frame, framed, panel_of, tensor
from .dapf_state import DECODED, State, plane, probabilities, state_of
from .loop import Outcome, Plan, Trust
from .timetable import FEWEST, before_polish, leads, polish, split
from .windows import Normalisation, compact, dates_of


class DAPFForecaster:
    """DAPF (see :mod:`models.dapf`) predicting displacement.

    Values are given as differences from the site's level over its noise, and the forecast is level + noise x network, as for MM-STT (see
    :class:`MMSTTForecaster`); here too the expected change is multiplied by the share of it that the validation block bears out.
    Beyond the longest lead trained on, the recent velocity carries on and the intervals widen.

    Parameters
    ----------
    steps, epochs, minutes, horizon, history, neighbours, rate, polish, origins, seed, device
        As for :class:`MMSTTForecaster`; ``neighbours`` are candidate edges, 0 = none.
    width : int
        Numbers of a site's encoding; 0 chooses it.
    batch : int
        Sites per step whose loss counts.
    draws : int
        Draws of the graph and the latent state whose mixture is the forecast.

    Attributes
    ----------
    progress : callable
        Called in training with a fraction and a stage; may raise to cancel.
    checkpoint : Path or None
        Folder that the state of the training is kept in, so that it can go on after it was ended.
    outcome : Outcome or None
        How training went; None before it or where there were too few dates, and the forecast then stays at its reference.
    """

    name = "dapf"

    def __init__(
        self,
        steps: int = 500,
        epochs: int = 0,
        minutes: float = 0.0,
        horizon: int = 10,
        history: int = 24,
        neighbours: int = 8,
        width: int = 0,
        rate: float = 2e-3,
        batch: int = 512,
        polish: float = 0.5,
        origins: int = 200,
        draws: int = 8,
        seed: int = 0,
        device: str = "auto",
    ) -> None:
        self.plan = Plan(steps=50 * epochs if epochs else steps, minutes=minutes, rate=rate, batch=batch)
        self.polish, self.horizon, self.origins, self.draws, self.seed = polish, horizon, origins, draws, seed
        self.device = pick_device(device)
        self.wanted = Spec(history=history, neighbours=neighbours, width=width or 32, odd=ODD + CALENDAR, even=EVEN)
        self.progress: Progress = silent
        self.checkpoint: Path | None = None
        self.net: DAPF | None = None
        self.norm, self.frame = Normalisation(), Frame()
        self.longest, self.trust = 0.0, Trust()
        self.outcome: Outcome | None = None

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Train on windows whose targets are dated not after ``until``; the last 15 % of the dates stop the training, then join it."""
        past = seen_until(cube, until)
        rng = np.random.default_rng(self.seed)
        self.norm, self.frame = framed(compact(past, 12_000, rng), self.wanted.neighbours)
        self.longest, self.trust, self.outcome = 0.0, Trust(), None
        days = dates_of(past["time"].values)
        pace = float(np.median(np.diff(days))) / YEAR if len(days) > 1 else self.wanted.pace
        with torch.random.fork_rng():
            torch.manual_seed(self.seed)
            self.net = DAPF(checked(replace(self.wanted, pace=pace, elevation=bool(self.norm.statics)))).to(self.device).eval()
            if len(days) >= FEWEST:
                self._train(self._task(past), rng, *keepers(self.checkpoint, rng, self.name, past))

    def _task(self, past: xr.Dataset) -> Task:
        """Origins to train on and to judge by: those whose targets all lie before the last 15 % of the dates, and those in it."""
        origins = split(past.sizes["time"], self.origins)
        panel = panel_of(past, self.wanted.neighbours, self.norm, self.frame)
        return Task(panel, origins.training, origins.validation, origins.last, leads(self.horizon))

    def _train(self, task: Task, rng: np.random.Generator, keeper: Keeper, other: Keeper) -> None:
        """Train, weigh, and go on for a while with the validation origins, the most recent ones, among the others."""
        assert self.net is not None  # nosec B101 (an invariant)
        days = task.panel.field.days
        self.longest = max(float(days[task.targets(int(origin))[-1]] - days[origin]) for origin in task.training) / YEAR
        plan = before_polish(self.plan, self.polish)
        self.outcome = train(self.net, task, plan, rng, self.device, within(self.progress, 0.0, 0.75), keeper=keeper)
        self.trust = trusted(self.net, task, rng, self.device)
        more = polish(self.plan, self.polish, self.outcome)
        if more:
            train(self.net, task, more, rng, self.device, within(self.progress, 0.75, 1.0), judge=False, keeper=other)

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Quantiles of every date and site; NaN at sites without any value up to ``origin``."""
        values = np.full((len(LEVELS), len(dates), cube.sizes["site"]), np.nan, np.float32)
        past = seen_until(cube, origin)
        if self.net is None or not past.sizes["time"] or not len(dates):
            return Forecast(dates, values)
        state, now = self._state(past), dates_of(past["time"].values[-1:])[0]
        lead = (dates_of(dates) - now) / YEAR
        # The network is asked for no longer lead than it was trained on; untrained, it says the same for all.
        shown = np.minimum(lead, self.longest) if self.longest else lead
        beyond = lead - shown
        wider = np.sqrt(1 + beyond / np.maximum(shown, 1 / YEAR))[:, None].astype(np.float32)
        share, middle = self.trust.at(shown)[:, None], LEVELS.index(0.5)
        random = torch.Generator().manual_seed(self.seed)
        for sites, links in state.links(DECODED):
            scaled = self._quantiles(state, links, shown, random)
            scaled = share * scaled[middle] + (scaled - scaled[middle]) * wider
            carried = state.level[sites] + beyond[:, None].astype(np.float32) * state.velocity[sites]
            values[:, :, sites] = carried + state.scale[sites] * scaled
        return Forecast(dates, values)

    @property
    def learned(self) -> bool:
        """Whether training found anything: the readout begins at zero, and is zero again where nothing was better than the beginning."""
        return self.net is not None and bool(self.net.decoder.last.weight.any())

    def embedding(self, cube: xr.Dataset, origin: np.datetime64) -> Float:
        """The learned manifold at ``origin`` in two dimensions, (N, 2): its principal components; NaN without history.

        Sites that lie close moved alike: the distance on the manifold decides which sites are joined.
        """
        return plane(self._state(seen_until(cube, origin)))

    def adjacency(self, cube: xr.Dataset, origin: np.datetime64) -> scipy.sparse.csr_array:
        """Probability of every candidate edge at ``origin``, sparse (N, N); row i: the edges into site i."""
        assert self.net is not None, "fit comes before"  # nosec B101 (an invariant)
        return probabilities(self.net, self._state(seen_until(cube, origin)))

    def _state(self, past: xr.Dataset) -> State:
        assert self.net is not None, "fit comes before"  # nosec B101 (an invariant)
        return state_of(self.net, panel_of(past, self.wanted.neighbours, self.norm, self.frame))

    def _quantiles(self, state: State, links: Links, lead: npt.NDArray[np.float64], random: torch.Generator) -> Float:
        """Quantiles (5, H, n) in units of noise: of the mixture over draws of the graph and the latent state."""
        net = self.net
        assert net is not None  # nosec B101 (an invariant)
        count = len(links.own)
        # Drawn for all, on the CPU: the forecast must depend neither on the device nor on how much it computes at once.
        drawn = [
            (torch.rand(links.source.shape, generator=random), torch.randn((count, net.spec.latent), generator=random))
            for _ in range(self.draws)
        ]

        def part(rows: npt.NDArray[np.intp]) -> tuple[torch.Tensor, torch.Tensor]:
            some, device = slice(int(rows[0]), int(rows[-1]) + 1), place(net)
            sites, there = state.sites.to(device), links.part(some).to(device)
            when = tensor(lead).expand(len(rows), -1).to(device)
            made = [net.draw(sites, there, when, one[some].to(device), two[some].to(device)) for one, two in drawn]
            return torch.stack([mean.float().T.cpu() for mean, _ in made]), torch.stack([spread.float().T.cpu() for _, spread in made])

        parts = [made for _, made in Batches(net, DECODED).over(np.arange(count), part)]
        means, deviations = (torch.cat(found, -1) for found in zip(*parts, strict=True))
        found: Float = quantiles(means, deviations, LEVELS).numpy()
        return found

    def settings(self) -> dict[str, Any]:
        """What a bundle stores beside the weights."""
        assert self.net is not None, "a forecaster is fitted before it is stored"  # nosec B101 (an invariant)
        return {
            "network": asdict(self.net.spec), "normalisation": asdict(self.norm), "frame": asdict(self.frame), "longest": self.longest,
            "trust": asdict(self.trust), "draws": self.draws, "seed": self.seed,
        }  # fmt: skip

    def state(self) -> dict[str, npt.NDArray[Any]]:
        """Weights of the network by name."""
        assert self.net is not None, "a forecaster is fitted before it is stored"  # nosec B101 (an invariant)
        return {f"net.{name}": value.detach().cpu().numpy() for name, value in self.net.state_dict().items()}

    @classmethod
    def from_state(cls, settings: Mapping[str, Any], state: Mapping[str, npt.NDArray[Any]], device: str = "auto") -> DAPFForecaster:
        """The forecaster of a bundle; ValueError, KeyError, TypeError or RuntimeError where the parts do not fit."""
        made = cls(draws=int(settings["draws"]), seed=int(settings["seed"]), device=device)
        network, norm, frame = checked(Spec(**settings["network"])), settings["normalisation"], settings["frame"]
        if not 0 < made.draws <= 1000:
            raise ValueError(tr("'draws' is out of range"))
        statics = {str(key): (float(mean), float(deviation)) for key, (mean, deviation) in norm["statics"].items()}
        if len(statics) != int(network.elevation):
            raise ValueError(tr("the network and its normalisation do not agree on an elevation"))
        made.norm = Normalisation(statics, {}, float(norm["spacing"]), float(norm["memory"]))
        (x, y), (width, height) = frame["centre"], frame["spread"]
        made.frame = Frame((float(x), float(y)), (float(width), float(height)))
        made.longest, made.trust = float(settings["longest"]), Trust.restored(settings["trust"])
        made.wanted = network
        made.net = DAPF(network).to(made.device).eval()
        made.net.load_state_dict({key[4:]: torch.from_numpy(value) for key, value in state.items() if key.startswith("net.")})
        return made
