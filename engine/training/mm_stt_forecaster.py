"""MM-STT as a forecaster: from a cube to windows, a trained network, and quantiles of the dates asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
import xarray as xr

from ..cube import Days, Float
from ..cube import until as seen_until
from ..i18n import tr
from ..interfaces import LEVELS, Forecast
from ..models.mm_stt import MMSTT, Spec, checked
from ..models.priors import EVEN, FITS, ODD, YEAR
from ..progress import Progress, silent, within
from .batches import of_windows
from .checkpoint import Keeper, keepers
from .compute import pick_device, place
from .loop import Outcome, Plan, Trust, train, trusted
from .timetable import FEWEST, before_polish, leads, polish, split
from .windows import Field, Normalisation, Snapshot, compact, dates_from, dates_of, field_of, measure, snapshot


class MMSTTForecaster:
    """MM-STT predicting displacement itself, as the paper has it.

    Values are given as differences from the site's level over its noise, and the forecast is level + noise x network. This last-value
    normalisation takes the place of a map-wide scaling: a network must not have to learn the offset of each site. The level is the
    last value or a mean with a half-life of 18 or 55 days, whichever was nearer to the next values in the history: where a series is
    mostly noise, the last value alone would carry it into every input. Day-of-year harmonics encode past and requested dates. A
    further deviation from the paper: the predicted change is multiplied by the share of it that the validation block bears out.

    Parameters
    ----------
    steps : int
        Most training steps.
    epochs : int
        If given, takes the place of ``steps``: so many times 50 steps.
    minutes : float
        Wall clock budget of the training; 0 = none beyond ``steps``.
    horizon : int
        Acquisitions ahead that are trained on. Longer leads are predicted with what is known at the longest trained, wider.
    history, patch, neighbours, width, layers, heads, head, dropout
        As in :class:`models.mm_stt.Spec`; ``width`` = 0 chooses it from the number of sites.
    rate, batch, polish
        Learning rate, windows per step, and the share of the steps done again with the validation block among the training windows.
    origins, sites : int
        Most training origins and sites sampled from.
    device : str
        ``auto``, ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.

    Attributes
    ----------
    progress : callable
        Called in training with a fraction and a stage; may raise to cancel.
    checkpoint : Path or None
        Folder that the state of the training is kept in, so that it can go on after it was ended.
    outcome : Outcome or None
        How training went; None before it or where there were too few dates, and the forecast then stays at its reference.
    """

    name = "mm_stt"
    residual = False

    def __init__(
        self,
        steps: int = 500,
        epochs: int = 0,
        minutes: float = 0.0,
        horizon: int = 10,
        history: int = 24,
        patch: int = 6,
        neighbours: int = 8,
        width: int = 0,
        layers: int = 1,
        heads: int = 4,
        head: int = 0,
        dropout: float = 0.2,
        rate: float = 2e-3,
        batch: int = 512,
        polish: float = 0.5,
        origins: int = 48,
        sites: int = 12_000,
        seed: int = 0,
        device: str = "auto",
    ) -> None:
        self.plan = Plan(steps=50 * epochs if epochs else steps, minutes=minutes, rate=rate, batch=batch)
        self.polish = polish
        self.horizon, self.origins, self.limit, self.seed, self.device = horizon, origins, sites, seed, pick_device(device)
        self.wanted = Spec(
            history=max(1, history // patch) * patch, patch=patch, neighbours=neighbours, width=width, layers=layers, heads=heads,
            head=head, dropout=dropout, season=not self.residual, symmetric=self.residual,
        )  # fmt: skip
        self.progress: Progress = silent
        self.checkpoint: Path | None = None
        self.net: MMSTT | None = None
        self.norm = Normalisation()
        self.longest, self.trust = 0.0, Trust()
        self.outcome: Outcome | None = None

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Train on windows whose targets are dated not after ``until``; the last 15 % of the dates stop the training, then join it."""
        past = seen_until(cube, until)
        rng = np.random.default_rng(self.seed)
        with torch.random.fork_rng():
            torch.manual_seed(self.seed)
            near = compact(past, self.limit, rng)
            self.norm, self.longest, self.trust, self.outcome = measure(near, self.wanted.neighbours), 0.0, Trust(), None
            self.net = MMSTT(self._spec(near.sizes["site"])).to(self.device).eval()
            time = past["time"].values
            if len(time) >= FEWEST:
                self._train(*self._windows(cube, near), rng, *keepers(self.checkpoint, rng, self.name, near))
        self.update(cube, until)

    def update(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Bring what stands below the network up to date ``until``, without training again: cheap, for every new acquisition."""

    def _train(self, training: list[Snapshot], validation: list[Snapshot], rng: np.random.Generator, keeper: Keeper, other: Keeper) -> None:
        """Train, weigh, and go on for a while with the validation windows, the most recent ones, among the others."""
        if not training or not validation:
            return
        assert self.net is not None  # nosec B101 (an invariant)
        self.longest = max(float(item.lead.max()) for item in training)
        plan = before_polish(self.plan, self.polish)
        self.outcome = train(self.net, training, validation, plan, rng, self.device, within(self.progress, 0.25, 0.8), keeper)
        self.trust = trusted(self.net, validation, rng, self.device)
        more = polish(self.plan, self.polish, self.outcome)
        if more:
            train(self.net, training + validation, [], more, rng, self.device, within(self.progress, 0.8, 1.0), other)

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Quantiles of every date and site; NaN at sites without any value up to ``origin``."""
        past = seen_until(cube, origin)
        count, ahead = past.sizes["site"], dates_of(dates)
        values = np.full((len(LEVELS), len(dates), count), np.nan, np.float32)
        if self.net is None or not past.sizes["time"]:
            return Forecast(dates, values)
        data, last = field_of(past, self.wanted.neighbours, self.norm), past["time"].values[-1]
        beyond = self._beyond(ahead, data.days[-1])
        shown = np.where(beyond > 0, ahead - beyond, ahead)  # the network is asked for no longer lead than it was trained on
        now = self._snapshot(data, len(data.days) - 1, shown, self._base(past, last, np.where(beyond > 0, dates_from(shown), dates)))
        carried = self._carried(past, last, dates, now, beyond)
        wider = np.sqrt(1 + beyond / np.maximum(shown - data.days[-1], 1))[:, None].astype(np.float32)
        share = self.trust.at(now.lead)[:, None]
        batches = of_windows(self.net, 32_768)  # attention kernels of CUDA take less than 65,536 windows
        for sites, scaled in batches.over(now.sites, lambda sites: self._quantiles(now, sites)):
            middle = scaled[LEVELS.index(0.5)]
            scaled = share * middle + (scaled - middle) * wider
            values[:, :, sites] = carried[:, sites] + now.known.scale[sites].astype(np.float32) * scaled
        return Forecast(dates, values)

    def _beyond(self, ahead: npt.NDArray[np.float64], origin: float) -> npt.NDArray[np.float64]:
        """Days by which each date lies beyond the longest trained lead; 0 for an untrained network, which ignores leads."""
        return np.maximum(ahead - origin - self.longest * YEAR, 0) if self.longest else np.zeros(len(ahead))

    def _quantiles(self, now: Snapshot, sites: npt.NDArray[np.intp]) -> Float:
        """Network output for ``sites``, (5, H, n), in units of noise."""
        assert self.net is not None  # nosec B101 (an invariant)
        found: Float = self.net.quantiles(now.batch(sites).to(place(self.net))).float().cpu().numpy().transpose(2, 1, 0)
        return found

    def _spec(self, count: int) -> Spec:
        """The network's shape: narrow where sites are few."""
        width = self.wanted.width or (16 if count < 400 else 32)
        return replace(
            self.wanted, width=width, head=self.wanted.head or 2 * width, odd=ODD, even=EVEN + len(self.norm.statics),
            dynamics=len(self.norm.dynamics), ahead=FITS + 1 if self.residual else 0,
        )  # fmt: skip

    def _windows(self, cube: xr.Dataset, near: xr.Dataset) -> tuple[list[Snapshot], list[Snapshot]]:
        """Windows of the sites of ``near`` to train on, and those to judge by.

        What stands below the network is fitted at each origin anew, as it will be in use: fitted once on all, it would err less in training
        than it does in a forecast, and the network would learn to correct the wrong errors.
        """
        data, time, offsets = field_of(near, self.wanted.neighbours, self.norm), near["time"].values, leads(self.horizon)
        count, origins = len(time), split(len(time), self.origins)
        last = origins.last
        found: list[Snapshot] = []
        for origin in origins.all:
            within(self.progress, 0.0, 0.25)(len(found) / len(origins.all), tr("windows"))
            ahead = origin + offsets[origin + offsets <= (last if origin < last else count - 1)]
            self.update(cube, time[origin])
            base = self._base(near, time[origin], time[ahead])
            found.append(self._snapshot(data, int(origin), data.days[ahead], base, data.values[ahead], pad=len(offsets)))
        useful = [item for item in found if len(item.sites)]
        return [item for item in useful if item.origin < last], [item for item in useful if item.origin >= last]

    def _snapshot(
        self, data: Field, origin: int, ahead: npt.NDArray[np.float64], base: Float | None, target: Float | None = None, pad: int = 0
    ) -> Snapshot:
        if pad and len(ahead) < pad:  # windows of one batch need equally many dates: the last is repeated without a target
            index = np.minimum(np.arange(pad), len(ahead) - 1)
            missing = np.arange(pad) >= len(ahead)
            base = None if base is None else base[index]
            target = None if target is None else np.where(missing[:, None], np.nan, target[index]).astype(np.float32)
            ahead = ahead[index]
        return snapshot(data, origin, ahead, self.wanted.history, reference=base, extrapolate=self.residual, target=target)

    def _base(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Float | None:
        """Reference (H, N) that the network adds to; None = the level."""
        return None

    def _carried(self, cube: xr.Dataset, origin: np.datetime64, dates: Days, now: Snapshot, beyond: npt.NDArray[np.float64]) -> Float:
        """Reference at the dates themselves: beyond the longest trained lead the site's recent velocity carries on."""
        recent = np.nan_to_num(now.known.fits[1]["velocity"])
        carried: Float = (now.reference + beyond[:, None] / YEAR * recent).astype(np.float32)
        return carried

    def settings(self) -> dict[str, Any]:
        """What a bundle stores beside the weights."""
        assert self.net is not None, "a forecaster is fitted before it is stored"  # nosec B101 (an invariant)
        return {"network": asdict(self.net.spec), "normalisation": asdict(self.norm), "longest": self.longest, "trust": asdict(self.trust)}

    def state(self) -> dict[str, npt.NDArray[Any]]:
        """Weights of the network by name."""
        assert self.net is not None, "a forecaster is fitted before it is stored"  # nosec B101 (an invariant)
        return {f"net.{name}": value.detach().cpu().numpy() for name, value in self.net.state_dict().items()}

    @classmethod
    def from_state(cls, settings: Mapping[str, Any], state: Mapping[str, npt.NDArray[Any]], device: str = "auto") -> MMSTTForecaster:
        """The forecaster of a bundle; ValueError, KeyError, TypeError or RuntimeError where the parts do not fit."""
        made = cls(device=device)
        made._restore(settings, state)
        return made

    def _restore(self, settings: Mapping[str, Any], state: Mapping[str, npt.NDArray[Any]]) -> None:
        network = checked(Spec(**settings["network"]))
        if network.symmetric is not self.residual:
            raise ValueError(tr("the network is of the other kind"))
        norm = settings["normalisation"]
        statics, dynamics = (
            {str(key): (float(mean), float(spread)) for key, (mean, spread) in norm[kind].items()} for kind in ("statics", "dynamics")
        )
        self.norm, self.longest = (
            Normalisation(statics, dynamics, float(norm["spacing"]), float(norm["memory"])),
            float(settings["longest"]),
        )
        self.trust = Trust.restored(settings["trust"])
        self.wanted = network
        self.net = MMSTT(network).to(self.device).eval()
        self.net.load_state_dict({key[4:]: torch.from_numpy(value) for key, value in state.items() if key.startswith("net.")})
