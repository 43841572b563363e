"""Few things hidden together (days, blocks) teach margins and a choice: what these promise has to hold on the next."""

from __future__ import annotations

import numpy as np
import pytest

from groundcast.engine.evaluation.gap_calibration import ENOUGH, EVENTS, INTERVALS, PROMISED, Scored, event_parts, gap_margins, raised
from groundcast.engine.evaluation.gap_choice import Contest
from groundcast.engine.evaluation.gap_errors import EventErrors
from groundcast.engine.evaluation.gap_scores import Truth
from groundcast.engine.evaluation.masks import Hidden
from groundcast.engine.evaluation.trials import Trial

CELLS = 40


def contest(rng: np.random.Generator, events: int, methods: int, together: float = 0.9) -> Contest:
    """Methods that are all as good, whose errors in an event are ``together`` the same."""
    count = events * CELLS
    event = np.repeat(np.arange(events), CELLS)
    hidden = Hidden("days", np.ones((events, CELLS), bool), event.reshape(events, CELLS))
    truth = Truth(hidden, 0, np.zeros(count, np.float32), np.ones(count, np.float32), np.zeros(count, np.int8), event, event % 5)

    def values() -> np.ndarray:
        shared = np.repeat(rng.normal(size=events), CELLS)
        error = together * shared + np.sqrt(1 - together**2) * rng.normal(size=count)
        return np.repeat(error[None], 5, 0).astype(np.float32)

    return Contest([Trial(f"method {number}", hidden, values(), 0.0, 0.0) for number in range(methods)], [truth])


def covered(made: Contest, known: int) -> tuple[list[float], list[float]]:
    """Shares of the events from number ``known`` on that margins from the others hold, and those that the choice's own scores would give."""
    learn = made.pool.event < known
    choice, margins = made.learned(learn)
    values = choice.mixed({name: made.values[name] for name in choice.methods})
    own = gap_margins(made.pool.part(learn).scored(values[:, learn]))
    shares = []
    for item in (margins, own):
        bounds = item.widen(values, made.pool.spread, made.pool.group)[:, ~learn]
        shares.append([float(((bounds[lower] <= 0) & (bounds[upper] >= 0)).mean()) for lower, upper, _ in INTERVALS])
    return shares[0], shares[1]


@pytest.mark.parametrize("known", [7, 12])
def test_what_few_events_promise_holds_on_the_next_although_the_luckiest_method_is_chosen(known: int) -> None:
    rng = np.random.default_rng(7)
    found = [covered(contest(rng, known + 40, 5), known) for _ in range(100)]
    made, own = np.mean([item[0] for item in found], 0), np.mean([item[1] for item in found], 0)
    assert made[0] == pytest.approx(0.80, abs=0.02)
    assert made[1] == pytest.approx(0.95, abs=0.02)
    assert own[0] < 0.70  # the choice and its margins from the same few events: too narrow
    assert own[1] < 0.91


def test_margins_of_cells_that_err_each_for_itself_are_those_of_split_conformal_prediction() -> None:
    rng = np.random.default_rng(2)
    scored = Scored(np.abs(rng.normal(size=(2, 4000))), np.zeros(4000, np.int8), np.arange(4000) % 64)
    part = event_parts(scored.event)
    reach = raised((scored.part(part != number), scored.part(part == number)) for number in range(10))
    for made, (_, _, coverage) in zip(reach, INTERVALS, strict=True):
        assert made.level == pytest.approx(coverage, abs=0.005)
        assert made.stretch == 1.0


def test_margins_reach_beyond_the_largest_score_where_events_are_of_one_piece() -> None:
    rng = np.random.default_rng(3)
    score = np.repeat(np.abs(rng.normal(size=6)), CELLS)
    scored = Scored(np.stack([score, score]), np.zeros(len(score), np.int8), np.repeat(np.arange(6), CELLS))
    part = event_parts(scored.event)
    reach = raised((scored.part(part != number), scored.part(part == number)) for number in range(6))
    assert reach[1].stretch > 1.0
    assert (gap_margins(scored, reach).values[1] > score.max()).all()


def test_one_event_teaches_what_is_promised_and_none_teaches_nothing() -> None:
    one = Scored(np.ones((2, 9)), np.zeros(9, np.int8), np.zeros(9, np.intp))
    assert raised([]) == PROMISED
    assert (gap_margins(one, PROMISED).values == 1).all()
    assert (gap_margins(one.part(np.zeros(9, bool)), PROMISED).values == 0).all()


@pytest.mark.parametrize(("events", "own"), [(EVENTS - 1, False), (EVENTS, True)])
def test_a_group_that_few_events_tell_of_has_the_margin_of_all(events: int, own: bool) -> None:
    few = np.arange(ENOUGH) % events
    score = np.concatenate([np.full(ENOUGH, 5.0), np.ones(9 * ENOUGH)])
    group = np.repeat(np.array([1, 0], np.int8), [ENOUGH, 9 * ENOUGH])
    scored = Scored(np.stack([score, score]), group, np.concatenate([few, np.arange(9 * ENOUGH) + 1000]))
    assert gap_margins(scored).values[0, :2].tolist() == [1.0, 5.0 if own else 1.0]


def test_choice_and_margins_never_see_the_events_they_are_tested_on() -> None:
    made = contest(np.random.default_rng(4), 20, 3)
    before = made.judged()[0]
    test = made.truths[0].fold == 2
    made.truths[0].values = np.where(test, np.float32(9), made.truths[0].values)
    trials = [Trial(name, made.truths[0].hidden, values, 0.0, 0.0) for name, values in made.values.items()]
    after = Contest(trials, made.truths).judged()[0]
    for old, new in zip(before, after, strict=True):
        np.testing.assert_array_equal(old[:, test], new[:, test])
    assert (before[1][:, ~test] != after[1][:, ~test]).any()


def test_a_method_that_leaves_cells_out_counts_as_wrong_there_as_where_it_is_worst() -> None:
    truth = contest(np.random.default_rng(5), 4, 1).truths[0]
    values = np.repeat(np.linspace(0, 1, 4 * CELLS, dtype=np.float32)[None], 5, 0)
    values[:, :CELLS] = np.nan
    nothing = np.full_like(values, np.nan)
    errors = EventErrors([Trial("some", truth.hidden, values, 0, 0), Trial("none", truth.hidden, nothing, 0, 0)], [truth], truth.event)
    every = np.ones(4, bool)
    sums = errors.alone("some", every)
    assert sums[0] == pytest.approx(CELLS * np.quantile(values[2, CELLS:], 0.9), rel=1e-5)
    assert sums[1] == pytest.approx(values[2, CELLS : 2 * CELLS].sum(), rel=1e-5)
    assert not errors.whole("some", every)
    assert errors.whole("some", np.arange(4) > 0)
    assert np.isinf(errors.alone("none", every)).all()
