"""ST-Transformer as an imputer: from a cube to samples, a trained network, and blended quantiles of every cell."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
import xarray as xr
from scipy.spatial import cKDTree

from ..cube import Float
from ..evaluation.masks import without
from ..evaluation.sample import clusters
from ..i18n import tr
from ..interfaces import Imputation, Imputer
from ..job import JobError
from ..models.st_transformer import Spec, STTransformerNet, checked
from ..progress import Progress, silent, within
from ..registry import imputer
from . import distributed
from .checkpoint import Keeper, keepers
from .compute import pick_device
from .loop import Outcome
from .st_covariates import WHICH
from .st_fill import fill
from .st_hiding import RANDOM
from .st_loop import Pair, Plan, train
from .st_panel import Normalisation, Panel, measure, restored
from .st_samples import BASE, Base, drawn, drawn_over, estimated, full_draws, held_out, judged


class STTransformer:
    """ST-Transformer predicting the values themselves, trained on cells of the user's own data that it hides from itself.

    Parameters
    ----------
    steps, minutes
        Most training steps; wall clock budget of the training, 0 = none beyond ``steps``.
    epochs : int
        If given, takes the place of ``steps``: so many times 50 steps.
    tile, window : int
        Cells along a tile's side (stations: tiles of its square), and dates of a sample. Published: 12 and 72.
    width, layers, heads, dropout
        As in :class:`models.st_transformer.Spec`.
    rate, batch
        Learning rate, and samples per step.
    spatial : str
        ``shifted_window`` (published as the best), ``full`` or ``none``.
    temporal, rotary : bool
        Attention along time; rotation of queries and keys by real date and place.
    covariates : str
        ``all``, ``static``, ``dynamic`` or ``none``.
    learned_places : bool
        Whether each place gets a learned embedding (published); one never seen in training goes without. It pays where values are few.
    squares : bool
        Whether to estimate the mean by squared errors, without an interval, rather than quantiles.
    mixed : bool
        Whether samples hide days, blocks and real gaps beside random cells; without, random cells alone (published).
    sites : int
        Most places trained on, in compact clusters; all are filled.
    seed : int
    device : str
        ``auto``, ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.

    Attributes
    ----------
    progress : callable
        Called with a fraction and a stage in training and filling; may raise to cancel.
    checkpoint : Path or None
        Folder that the state of the training is kept in, so that it can go on after it was ended.
    outcome : Outcome or None
        How training went; None before it.
    """

    name = "st_transformer"
    residual = False

    def __init__(
        self,
        steps: int = 2600,
        epochs: int = 0,
        minutes: float = 0.0,
        tile: int = 8,
        window: int = 48,
        width: int = 64,
        layers: int = 3,
        heads: int = 4,
        dropout: float = 0.0,
        rate: float = 1e-3,
        batch: int = 1,
        spatial: str = "shifted_window",
        temporal: bool = True,
        rotary: bool = True,
        covariates: str = "all",
        learned_places: bool = True,
        mixed: bool = True,
        squares: bool = False,
        sites: int = 20_000,
        seed: int = 0,
        device: str = "auto",
    ) -> None:
        self.plan = Plan(steps=50 * epochs if epochs else steps, minutes=minutes, rate=rate, batch=batch, squares=squares)
        if covariates not in WHICH:
            raise JobError(
                "bad_option",
                tr("'{covariates}' covariates cannot be used.", covariates=covariates),
                tr("Use one of: {choices}.", choices=", ".join(WHICH)),
            )
        self.side, self.window, self.covariates = tile, window, covariates
        self.learned, self.mixed, self.limit, self.seed, self.device = learned_places, mixed, sites, seed, pick_device(device)
        try:
            self.wanted = checked(Spec(width, layers, heads, dropout, spatial, temporal, rotary, residual=self.residual))
        except ValueError as error:
            raise JobError(
                "bad_option",
                tr("The network cannot be built: {error}.", error=error),
                tr("The width must be a multiple of four times the heads."),
            ) from error
        self.progress: Progress = silent
        self.checkpoint: Path | None = None
        self.net: STTransformerNet | None = None
        self.norm = Normalisation()
        self.known: npt.NDArray[np.float64] = np.zeros((0, 2))
        self.outcome: Outcome | None = None

    def fit(self, cube: xr.Dataset) -> None:
        """Train on the observed values; some are held out to find the best weights, and are used again when gaps are filled."""
        near = clusters(cube, self.limit, self.seed)
        self._prepare(near)
        rng = np.random.default_rng(self.seed)
        with torch.random.fork_rng():
            torch.manual_seed(self.seed)
            net = self._network()
            held = held_out(near, self.seed)
            self._train(net, near, held, rng)
        self.net = net

    def _prepare(self, cube: xr.Dataset) -> None:
        self.norm = measure(cube, self.covariates)
        self.known = np.stack([cube["x"].values, cube["y"].values], 1) if self.learned else np.zeros((0, 2))

    def _network(self) -> STTransformerNet:
        dynamics, statics = self.norm.scales.columns
        base = BASE if self.residual else 0
        spec = replace(self.wanted, dynamics=dynamics, statics=statics, base=base, places=len(self.known))
        return STTransformerNet(spec).to(self.device).eval()

    def _train(self, net: STTransformerNet, cube: xr.Dataset, held: npt.NDArray[np.bool_], rng: np.random.Generator) -> None:
        panel = self._panel(without(cube, held))
        looked = judged(panel, self._asked(cube, held), self.window, rng)
        random, mine = RANDOM if self.mixed else 1.0, distributed.own(rng)
        self.outcome = train(
            net, lambda: drawn(panel, self.window, mine, random), looked, self.plan, self.progress, self._keeper(cube, rng)
        )

    def _keeper(self, cube: xr.Dataset, rng: np.random.Generator) -> Keeper:
        return keepers(self.checkpoint, rng, self.name, cube)[0]

    def _asked(self, cube: xr.Dataset, cells: npt.NDArray[np.bool_]) -> Float:
        """Scaled values of ``cells`` (T, N), NaN elsewhere, (N, T)."""
        scaled: Float = np.where(cells, (cube["value"].values - self.norm.mean) / self.norm.spread, np.nan).T.astype(np.float32)
        return scaled

    def _panel(self, cube: xr.Dataset) -> Panel:
        index = np.full(cube.sizes["site"], -1, np.int64)
        if len(self.known):
            apart, nearest = cKDTree(self.known).query(np.stack([cube["x"].values, cube["y"].values], 1))
            index = np.where(apart < 1e-3 * self.norm.spacing, nearest, -1)
        return Panel(cube, self.norm, self.side, index)

    def forget_places(self) -> None:
        """Fill as if no place had been seen in training: where few of them were, they would stand out from the others."""
        self.known = self.known[:0]

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Quantiles of every cell of ``cube``; hidden and missing values never enter."""
        assert self.net is not None, "an imputer is fitted before it is used"  # nosec B101 (an invariant)
        found = fill(self.net, self._panel(cube), self.window, self.progress, self._base(cube))
        found *= self.norm.spread
        found += self.norm.mean
        return Imputation(found)

    def _base(self, cube: xr.Dataset) -> Base | None:
        """What the network adds to; None = nothing."""
        return None

    def train_on(self, cubes: Sequence[xr.Dataset]) -> None:
        """Train on many independent cubes of sites, short sequences for example: a step draws its samples from any of them."""
        some = cubes[:: max(1, len(cubes) // 200)]
        rng = np.random.default_rng(self.seed)
        values = np.concatenate([item["value"].values.ravel() for item in some])
        self.norm = replace(measure(some[0], self.covariates), mean=float(np.nanmean(values)), spread=max(float(np.nanstd(values)), 1e-9))
        with torch.random.fork_rng():
            torch.manual_seed(self.seed)
            net = self._network()
            random = RANDOM if self.mixed else 1.0

            def draw() -> Pair:
                return drawn(self._panel(cubes[int(rng.integers(len(cubes)))]), self.window, rng, random)

            self.outcome = train(net, draw, [], self.plan, self.progress)
        self.net = net

    def settings(self) -> dict[str, Any]:
        """What a bundle stores beside the weights."""
        assert self.net is not None, "an imputer is fitted before it is stored"  # nosec B101 (an invariant)
        return {
            "network": asdict(self.net.spec), "normalisation": asdict(self.norm), "tile": self.side, "window": self.window,
        }  # fmt: skip

    def state(self) -> dict[str, npt.NDArray[Any]]:
        """Weights of the network by name, and the places with an embedding."""
        assert self.net is not None, "an imputer is fitted before it is stored"  # nosec B101 (an invariant)
        return {"known": self.known, **{f"net.{name}": value.detach().cpu().numpy() for name, value in self.net.state_dict().items()}}

    @classmethod
    def from_state(cls, settings: Mapping[str, Any], state: Mapping[str, npt.NDArray[Any]], device: str = "auto") -> STTransformer:
        """The imputer of a bundle; ValueError, KeyError, TypeError or RuntimeError where the parts do not fit."""
        made = cls(device=device)
        made._restore(settings, state)
        return made

    def _restore(self, settings: Mapping[str, Any], state: Mapping[str, npt.NDArray[Any]]) -> None:
        network = checked(Spec(**settings["network"]))
        self.side, self.window = int(settings["tile"]), int(settings["window"])
        self.norm, self.known = restored(settings["normalisation"]), state["known"]
        (dynamics, statics), base = self.norm.scales.columns, BASE if self.residual else 0
        if network.residual is not self.residual or (network.dynamics, network.statics, network.base) != (dynamics, statics, base):
            raise ValueError(tr("the network is of another kind"))
        if not (1 <= self.side <= 1000 and 1 <= self.window <= 100_000) or self.known.shape != (network.places, 2):
            raise ValueError(tr("the sizes do not fit together"))
        self.wanted = network
        self.net = STTransformerNet(network).to(self.device).eval()
        self.net.load_state_dict({key[4:]: torch.from_numpy(value) for key, value in state.items() if key.startswith("net.")})


class STTransformerResidual(STTransformer):
    """ST-Transformer correcting a cheap base; it starts as the base itself.

    The base is fitted again on whatever values it is given: for every full draw of hidden cells in training, and when gaps are filled.

    Parameters
    ----------
    base : Imputer, optional
        Ridge on covariates and space-time kriging if not given.
    draws : int
        Full draws of hidden cells the base is recomputed for.
    options
        As for :class:`STTransformer`; places have no embedding unless asked for, as the base already knows each.
    """

    name = "st_transformer_residual"
    residual = True

    def __init__(self, base: Imputer | None = None, draws: int = 16, **options: Any) -> None:
        super().__init__(**{"steps": 1400, "learned_places": False, **options})
        self.base = base if base is not None else imputer("ridge_kriging")
        self.draws = draws

    def _train(self, net: STTransformerNet, cube: xr.Dataset, held: npt.NDArray[np.bool_], rng: np.random.Generator) -> None:
        began = time.monotonic()
        given = without(cube, held)
        panel = self._panel(given)
        draws = full_draws(
            self.base,
            given,
            self.norm,
            self.draws,
            self.seed,
            within(self.progress, 0.0, 0.4),
            0.4 * self.plan.minutes,
        )
        looked = judged(panel, self._asked(cube, held), self.window, rng, estimated(self.base, given, self.norm))
        plan, mine = self.plan, distributed.own(rng)
        if plan.minutes:
            plan = replace(plan, minutes=max(0.1 * plan.minutes, plan.minutes - (time.monotonic() - began) / 60))
        self.outcome = train(
            net, lambda: drawn_over(panel, draws, self.window, mine), looked, plan,
            within(self.progress, 0.4, 1.0), self._keeper(cube, rng),
        )  # fmt: skip

    def _base(self, cube: xr.Dataset) -> Base | None:
        return estimated(self.base, cube, self.norm)

    def settings(self) -> dict[str, Any]:
        """As for `st_transformer`, and the base's name: it is fitted anew wherever it is used."""
        return {**super().settings(), "base": self.base.name}

    @classmethod
    def from_state(cls, settings: Mapping[str, Any], state: Mapping[str, npt.NDArray[Any]], device: str = "auto") -> STTransformerResidual:
        """The imputer of a bundle, with a new base."""
        made = cls(imputer(str(settings["base"])), device=device)
        made._restore(settings, state)
        return made
