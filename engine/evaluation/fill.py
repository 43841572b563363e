"""Choose how to fill gaps on cells hidden like the user's own gaps, score it, calibrate it, and fit it on everything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Float
from ..i18n import tr
from ..interfaces import Imputer
from ..job import IMPUTERS, PEER_IMPUTERS, JobError
from ..names import title
from ..progress import Progress, silent
from ..registry import imputer
from .ablation import Ablation, ablate
from .configured import configured
from .gap_calibration import GapMargins, place_spread
from .gap_choice import Contest, GapChoice
from .gap_scores import GapScore, Truth, gap_score, trial_score
from .gap_words import REFERENCE, cautions, reason
from .masks import attempt
from .own_gaps import joined, own_gaps, unseen
from .sample import clusters
from .stages import Stages
from .trials import Trial, distance_group, trial

#: Places the methods are tested on, at most; the final fit and the filling are for all.
TEST_SITES = 20_000
#: The network ``auto`` tries, and the observed cells and dates it needs for that.
NETWORK, NETWORK_CELLS, NETWORK_DATES = "st_transformer", 20_000, 30
#: Methods that ``auto`` tries on any data.
CHEAP = ("linear_time", "kriging", "dct_pls", "kriging_space_time", "ridge_kriging", "boosting_kriging")


@dataclass(frozen=True)
class Filling:
    """What the test on hidden cells decided.

    Attributes
    ----------
    method : str
        Name of the winner, ``boosting_kriging + st_transformer_residual`` for a blend.
    reason : str
        One sentence a user understands: who won, by how much, on what.
    imputers : mapping
        The methods of the choice by name, fitted on every observed value; a network, which takes long to train, is the one of the test,
        trained without the hidden values.
    scores : tuple of GapScore
        Figures of every method on every kind of gap, ``auto`` (the choice) among them.
    ablation : tuple of Ablation
        What each covariate was worth.
    """

    method: str
    reason: str
    choice: GapChoice
    imputers: Mapping[str, Imputer]
    margins: GapMargins
    scores: tuple[GapScore, ...]
    ablation: tuple[Ablation, ...] = ()
    warnings: tuple[str, ...] = ()

    def impute(self, cube: xr.Dataset, progress: Progress = silent) -> Float:
        """Calibrated quantiles (5, T, N) at :data:`interfaces.LEVELS`; an observed cell has its observation at every level, bit by bit."""
        estimates = {}
        for number, (name, made) in enumerate(self.imputers.items()):
            progress(number / len(self.imputers), tr("filling: {name}", name=title(name)))
            estimates[name] = made.impute(cube).values
        value = cube["value"].values
        gaps = np.flatnonzero(~np.isfinite(value))  # nothing else is computed: observations stay as they are
        mixed = self.choice.mixed({name: _at(values, gaps) for name, values in estimates.items()})
        spread = place_spread(cube)[gaps % value.shape[1]]
        filled: Float = np.broadcast_to(value, (len(mixed), *value.shape)).copy()
        filled.reshape(len(mixed), -1)[:, gaps] = self.margins.widen(mixed, spread, distance_group(cube).ravel()[gaps])
        progress(1.0, tr("filling"))
        return filled


def _at(values: Float, cells: npt.NDArray[np.intp]) -> Float:
    """Quantiles (5, n) of the ``cells`` (n,) of (5, T, N), numbered along dates and places; a view where all five are the same."""
    if values.strides[0] == 0:
        return np.broadcast_to(values[0].ravel()[cells], (len(values), len(cells)))
    return np.stack([level.ravel()[cells] for level in values])


def select_imputer(
    cube: xr.Dataset,
    methods: Sequence[str],
    masks: Sequence[str] = (),
    *,
    options: Mapping[str, Any] | None = None,
    device: str = "cpu",
    seed: int = 0,
    progress: Progress = silent,
    final: bool = True,
    model: Imputer | None = None,
    ablation: bool = True,
    together: bool = False,
    trained: tuple[str, str] | None = None,
) -> Filling:
    """Test ``methods`` (``("auto",)`` = all that suit the data) on hidden cells of the sites of ``cube``.

    Parameters
    ----------
    masks : sequence of str
        Kinds of gap; empty = gaps like the data's own (see :mod:`own_gaps`).
    progress : callable
        Called with a fraction in [0, 1] and a stage; may raise to cancel.
    final : bool
        Whether to fit the choice on everything; False for an evaluation alone.
    model : Imputer, optional
        A trained model takes the place of the methods and is not trained again.
    ablation : bool
        Whether to measure what each covariate is worth.
    together : bool
        Whether all ``masks`` are hidden at once, so that each method is fitted once; the figures are then of all together.
    trained : (str, str), optional
        First and last date the ``model`` was trained on: it is tested on others, where there are enough.

    Raises
    ------
    JobError
        Nothing observed, or none of the methods can work on these data.
    """
    check_values(cube)
    settings = {"device": device, "seed": seed, **(options or {})}
    part = clusters(cube, TEST_SITES, seed)
    drawn = {kind: attempt(part, kind, seed) for kind in masks}
    lacking = [kind for kind, hidden in drawn.items() if hidden is None]
    hidden_ = [hidden for hidden in drawn.values() if hidden is not None] or [own_gaps(part, seed)]
    flattered = ""
    if trained is not None:
        hidden_, flattered = unseen(part, hidden_, trained)
    if together and len(hidden_) > 1:
        hidden_ = [joined(hidden_)]
    wanted = [hidden.kind for hidden in hidden_]
    truths = [Truth.of(part, hidden, seed) for hidden in hidden_]
    names_ = [model.name] if model is not None else candidates(part, methods)
    stages = Stages(progress, [*(name for name in names_ for _ in truths)], 0.85 if final else 0.95)
    trials, notes = _trials(part, names_, truths, settings, stages, model, strict=len(names_) == 1)
    contest = Contest(trials, truths)
    choice, margins = contest.learned()
    scores = _scores(contest, choice, trials)
    if REFERENCE not in names_:  # what every method has to beat stands beside it, also where one was asked for by name
        scores += [trial_score(trial(part, REFERENCE, truth.hidden, settings), truth) for truth in truths]
    if lacking:
        notes.append(tr("These kinds of gap cannot be drawn on the data: {lacking}.", lacking=", ".join(lacking)))
    if flattered:
        notes.append(flattered)
    worth = ablate(part, truths[0], seed, stages.rest(0.04)) if ablation else ()
    made = _fitted(cube, choice, trials, settings, stages, model) if final else {}
    stages.done()
    warnings = tuple(notes + cautions(cube, scores))
    return Filling(choice.label, reason(choice, scores, wanted), choice, made, margins, tuple(scores), worth, warnings)


def check_values(cube: xr.Dataset) -> None:
    """Raise JobError if no cell holds a value, so that nothing could be learned."""
    if not np.isfinite(cube["value"].values).any():
        source = cube.attrs.get("source") or tr("the input")
        raise JobError(
            "no_values",
            tr("'{source}' has no observed value at all.", source=source),
            tr("Choose another layer, region or period, or check its nodata value."),
        )


def candidates(cube: xr.Dataset, methods: Sequence[str]) -> list[str]:
    """Methods to test: those named; for ``auto``, all that suit the data; for none, all there are but those of other systems."""
    if not methods:
        return [name for name in IMPUTERS if name not in ("auto", *PEER_IMPUTERS)]
    if "auto" not in methods:
        return list(dict.fromkeys(methods))
    made = ["mean", *CHEAP]
    seen = np.isfinite(cube["value"].values)
    if cube.sizes["time"] >= NETWORK_DATES and seen.sum() >= NETWORK_CELLS:
        made.append(NETWORK)
    if cube.sizes["time"] == 1:
        made = ["mean", "idw", "kriging"]
    return list(dict.fromkeys([*made, *(name for name in methods if name != "auto")]))


def _trials(
    cube: xr.Dataset,
    methods: Sequence[str],
    truths: Sequence[Truth],
    settings: Mapping[str, Any],
    stages: Stages,
    model: Imputer | None,
    *,
    strict: bool,
) -> tuple[list[Trial], list[str]]:
    """Every method on every kind of gap; of several, those that cannot work on the data are left out and said."""
    made, notes = [], []
    for name in methods:
        for truth in truths:
            step = stages.next()
            step(0.0, tr("testing {name}", name=title(name)))
            try:
                done = trial(cube, name, truth.hidden, settings, step, model=model)
            except JobError as error:
                if strict:
                    raise
                notes.append(tr("The method {name} was left out: {error}", name=title(name), error=error))
                break
            if np.isfinite(done.median).any():
                made.append(done)
            if not hasattr(done.made, "progress"):
                done.made = None  # only what took long to train is kept
    if not made:
        raise JobError("no_method", tr("None of the methods can fill these data."), tr("Choose another method, or a longer stack."))
    return made, notes


def _scores(contest: Contest, choice: GapChoice, trials: Sequence[Trial]) -> list[GapScore]:
    """Every method's rows; ``auto`` is chosen on four fifths of the events and scored on the last, in turn."""
    scores = []
    for truth, (mixed, bounds) in zip(contest.truths, contest.judged(), strict=True):
        mine = {made.method: made for made in trials if made.hidden is truth.hidden}
        scores += [trial_score(made, truth) for made in mine.values()]
        seconds = [sum(getattr(mine[name], key) for name in choice.methods) for key in ("fit_seconds", "fill_seconds")]
        scores.append(gap_score("auto", mixed, truth, seconds[0], seconds[1], bounds))
    return scores


def _fitted(
    cube: xr.Dataset,
    choice: GapChoice,
    trials: Sequence[Trial],
    settings: Mapping[str, Any],
    stages: Stages,
    model: Imputer | None,
) -> dict[str, Imputer]:
    """The chosen methods fitted on everything; a network trained for the test is used as it is."""
    made: dict[str, Imputer] = {}
    for name in choice.methods:
        step = stages.rest((0.97 - stages.at) / len(choice.methods))
        trained = (
            model if model is not None else next((item.made for item in trials if item.method == name and item.made is not None), None)
        )
        if trained is None:
            step(0.0, tr("fitting {name}", name=title(name)))
            trained = configured(imputer, name, settings, step)
            trained.fit(cube)
        made[name] = trained
    return made
