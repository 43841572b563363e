"""Blocks, calibration, choice and skill on cases whose answer is known."""

from __future__ import annotations

import types

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from groundcast.engine.evaluation.backtest import backtest
from groundcast.engine.evaluation.blocks import split
from groundcast.engine.evaluation.calibration import calibrated, margins
from groundcast.engine.evaluation.choice import choose, known_at, squared_errors
from groundcast.engine.evaluation.metrics import coverage_interval, crps, held, mean_square, skill
from groundcast.engine.evaluation.sample import clusters
from groundcast.engine.evaluation.score import score
from groundcast.engine.evaluation.select import _no_better, select
from groundcast.engine.evaluation.trace import Trace
from groundcast.engine.interfaces import LEVELS
from groundcast.engine.job import SIMPLE_METHODS, JobError
from groundcast.engine.names import named, title
from groundcast.engine.registry import forecaster
from groundcast.engine.simulate import simulate


@given(st.integers(4, 400), st.integers(1, 60))
def test_blocks_never_overlap(dates, steps):
    blocks = split(dates, steps)
    if blocks is None:
        return
    assert 1 <= blocks.horizon <= steps
    assert blocks.test[-1] + blocks.horizon == dates - 1
    assert blocks.validation[-1] + blocks.horizon <= blocks.test[0]  # no validation target is a test target
    assert blocks.validation[0] >= 3
    assert blocks.origins[blocks.tested].tolist() == blocks.test.tolist()
    assert blocks.origins[[0, -1]].tolist() == [blocks.validation[0], dates - 2]  # every origin with a known target, up to the last


def test_blocks_of_the_published_protocol():
    assert split(207, 10).test.tolist() == list(range(165, 197))
    assert split(260, 10).test.tolist() == list(range(207, 250))


def noise(origins=60, horizons=4, sites=400, seed=0):
    """Forecasts of zero, observations of heteroscedastic noise that grows with the horizon."""
    rng = np.random.default_rng(seed)
    scale = np.exp(rng.normal(0, 0.5, sites)).astype(np.float32)
    observed = rng.normal(0, 1, (origins, horizons, sites)) * scale * np.sqrt(np.arange(1, horizons + 1))[:, None]
    return np.zeros((origins, 1, horizons, sites), np.float32), observed.astype(np.float32), np.repeat(scale[None], origins, 0)


def test_intervals_cover_what_they_promise_in_every_noise_group():
    values, observed, scales = noise()
    found = calibrated(values, observed, scales, np.arange(60), 30)
    later = observed[30:]
    rank = np.argsort(np.argsort(scales[0])) * 4 // scales.shape[1]
    for (lower, upper), wanted in (((1, 3), 0.8), ((0, 4), 0.95)):
        inside = (later >= found[:, lower]) & (later <= found[:, upper])
        assert inside.mean() == pytest.approx(wanted, abs=0.01)
        assert inside.mean((0, 2)) == pytest.approx(wanted, abs=0.02)
        for group in range(4):
            assert inside[..., rank == group].mean() == pytest.approx(wanted, abs=0.03)


def test_calibration_narrows_intervals_that_are_too_wide():
    values, observed, scales = noise()
    wide = np.concatenate([values + 20 * (level - 0.5) for level in LEVELS], axis=1).astype(np.float32)
    found = calibrated(wide, observed, scales, np.arange(60), 30)
    inside = (observed[30:] >= found[:, 1]) & (observed[30:] <= found[:, 3])
    assert inside.mean() == pytest.approx(0.8, abs=0.015)
    assert (np.diff(found, axis=1) >= 0).all()


def test_calibration_knows_only_the_past():
    values, observed, scales = noise()
    other = observed.copy()
    origins = np.arange(60)
    late = origins[:, None] + 1 + np.arange(4) > 40
    other[late] = 1e6
    one, two = (calibrated(values, item, scales, origins, 30)[:11] for item in (observed, other))
    np.testing.assert_array_equal(one, two)


def test_margins_grow_beyond_the_calibrated_horizon():
    values, observed, scales = noise()
    found = margins(values, observed, scales).widen(np.zeros((1, 2, 400), np.float32), scales[0], np.array([4.0, 16.0]))
    np.testing.assert_allclose(found[4, 1], 2 * found[4, 0], rtol=1e-5)


def test_skill_and_its_interval():
    rng = np.random.default_rng(2)
    reference = rng.gamma(4, 1, (40, 3))
    value, low, high = skill(0.7 * reference, reference, 3)
    assert (value, low, high) == pytest.approx((0.3, 0.3, 0.3))
    value, low, high = skill(0.7 * rng.gamma(4, 1, (40, 3)), reference, 3)
    assert low < value < high


def test_the_interval_of_a_coverage_holds_it_and_narrows_with_the_origins():
    values, observed, scales = noise(origins=200)
    observed = observed + np.random.default_rng(3).normal(0, 1, (200, 1, 1)).astype(np.float32)  # what neighbouring sites share
    bounds = calibrated(values, observed, scales, np.arange(200), 30)
    spans = {count: coverage_interval(*held(bounds[:count], observed[30 : 30 + count], 1, 3), values.shape[2]) for count in (2, 10, 170)}
    assert np.isnan(spans[2]).all()
    inside = (observed[30:] >= bounds[:, 1]) & (observed[30:] <= bounds[:, 3])
    assert spans[170][0] < inside.mean() < spans[170][1]
    assert np.diff(spans[170]) < np.diff(spans[10])


def _rows(observed):
    """Rows of the forecast 0 with the bounds -1 and 1."""
    bounds = np.broadcast_to(np.array([-1, -1, 0, 1, 1], np.float32)[:, None, None], (len(observed), 5, *observed.shape[1:]))
    persistence = mean_square(np.ones_like(observed), observed)
    return score("some", made_trace("some", bounds[:, 2]), bounds, observed, persistence, persistence), persistence


def test_a_single_far_horizon_is_resampled_in_blocks_as_long_as_it_reaches():
    """Errors five acquisitions ahead are sums of five steps, four of which the next origin shares: they are no forty independent draws."""
    steps = np.random.default_rng(5).normal(0, 1, (48, 30)).astype(np.float32)
    observed = np.stack([[steps[origin + 1 : origin + 2 + h].sum(0) for h in range(5)] for origin in range(40)])
    rows, persistence = _rows(observed)
    far = next(row for row in rows if row.horizon == 5)
    square = mean_square(np.zeros_like(observed), observed)
    assert (far.skill_persistence_low, far.skill_persistence_high) == skill(square[:, [4]], persistence[:, [4]], 5)[1:]
    alone = skill(square[:, [4]], persistence[:, [4]], 1)
    assert far.skill_persistence_high - far.skill_persistence_low > 1.2 * (alone[2] - alone[1])
    inside, seen = held(np.broadcast_to(np.array([-1, -1, 0, 1, 1], np.float32)[:, None, None], (40, 5, 5, 30)), observed, 1, 3)
    assert (far.coverage80_low, far.coverage80_high) == coverage_interval(inside[:, [4]], seen[:, [4]], 5)


def test_a_horizon_without_any_observation_counts_as_none():
    observed = np.random.default_rng(0).normal(0, 0.2, (2, 3, 40)).astype(np.float32)
    observed[:, 1] = np.nan
    rows, _ = _rows(observed)
    lacking, mean = rows[1], rows[-1]
    assert all(np.isnan(value) for value in (lacking.rmse, lacking.crps, lacking.coverage80))
    assert mean.coverage80 == pytest.approx((rows[0].coverage80 + rows[2].coverage80) / 2)
    assert mean.crps == pytest.approx((rows[0].crps + rows[2].crps) / 2)


def test_crps_of_a_point_forecast_is_the_absolute_error():
    observed = np.random.default_rng(0).normal(0, 1, (20, 2, 50)).astype(np.float32)
    values = np.zeros((20, 5, 2, 50), np.float32)
    np.testing.assert_allclose(crps(values, observed), np.abs(observed).mean((0, 2)), rtol=1e-5)


def made_trace(name, median):
    return Trace(name, np.arange(len(median)), median[:, None], 0.0, 0.0, forecaster("persistence"))


def test_a_network_must_win_both_halves():
    observed = np.zeros((10, 2, 30), np.float32)
    rng = np.random.default_rng(0)
    noise_of = lambda size: (size * rng.choice([-1, 1], observed.shape)).astype(np.float32)  # noqa: E731
    traces = {"persistence": made_trace("persistence", noise_of(2.0)), "ridge": made_trace("ridge", noise_of(1.0))}
    lucky = noise_of(0.5)
    lucky[5:] *= 2.2
    traces["mm_stt_residual"] = made_trace("mm_stt_residual", lucky)
    traces["mm_stt_residual"].values[5:] = traces["ridge"].values[5:] * 1.05
    assert choose(squared_errors(traces, observed)).methods == ("ridge",)
    traces["mm_stt_residual"] = made_trace("mm_stt_residual", noise_of(0.2))
    assert choose(squared_errors(traces, observed)).methods == ("mm_stt_residual",)


def test_the_reason_claims_no_more_than_was_compared():
    """A method that is no candidate may have erred less: the chosen one is the best of the simple methods, no more."""
    rng = np.random.default_rng(0)
    observed = rng.normal(0, 1, (10, 2, 50)).astype(np.float32)
    traces = {name: made_trace(name, observed + rng.normal(0, 1, observed.shape).astype(np.float32)) for name in SIMPLE_METHODS}
    traces["historical_average"] = made_trace("historical_average", observed * 0.99)
    without = choose(squared_errors(traces, observed))
    assert without.methods[0] in SIMPLE_METHODS
    assert "least error of the simple methods" in without.reason and title("ridge") not in without.reason
    traces["ridge"] = made_trace("ridge", traces[without.methods[0]].median * np.float32(1.0001))
    assert f"{title('ridge')} was not clearly better" in choose(squared_errors(traces, observed)).reason


def test_if_persistence_wins_it_is_used_and_said():
    rng = np.random.default_rng(1)
    walk = np.cumsum(rng.normal(0, 5, (100, 30)), 0).astype(np.float32)
    cube, _ = simulate(30, 100, 0)
    cube = cube.assign(value=(("time", "site"), walk))
    selection = select(cube, ("auto",), 3, options={"steps": 5})
    row = next(item for item in selection.scores if item.method == "auto" and item.horizon == "mean")
    assert row.skill_persistence < 0.05
    assert named(selection.method) in selection.reason or title("ridge") in selection.reason


def test_a_choice_that_lost_is_not_said_to_be_the_best_there_was():
    """Still ground that starts to move steadily in the test block: chosen before, persistence loses to a line."""
    rows = {"auto": -0.1, "persistence": 0.0, "linear": 0.4}

    class Found:
        scores = [types.SimpleNamespace(method=name, horizon="mean", skill_persistence=value) for name, value in rows.items()]

    assert "on which Linear trend was" in _no_better(Found())
    rows["linear"] = -0.2
    Found.scores = [types.SimpleNamespace(method=name, horizon="mean", skill_persistence=value) for name, value in rows.items()]
    assert "No method was better" in _no_better(Found())


def test_selection_on_the_simulator_is_calibrated_and_better_than_persistence():
    cube, truth = simulate(300, 120, 0)
    quake = truth["signal_step"].values[:120].astype(np.float32)  # a step just before the validation block widens the intervals
    cube = cube.assign(value=(("time", "site"), cube["value"].values - quake))
    selection = select(cube, ("ridge",), 6)
    row = next(item for item in selection.scores if item.method == "auto" and item.horizon == "mean")
    assert row.skill_persistence > 0.2
    assert row.coverage80 == pytest.approx(0.8, abs=0.06)
    assert row.coverage95 == pytest.approx(0.95, abs=0.04)
    for name in ("skill_persistence", "skill_best_simple", "coverage80", "coverage95"):
        low, value, high = (getattr(row, name + end) for end in ("_low", "", "_high"))
        assert low <= value <= high
        assert low < high, name
    simple = [item for item in selection.scores if item.horizon == "mean" and item.method in SIMPLE_METHODS]
    assert max(item.skill_best_simple for item in simple) < row.skill_best_simple
    origin = cube["time"].values[-1]
    found = selection.predict(cube, origin, origin + np.arange(1, 7) * np.timedelta64(12, "D"))
    assert found.values.shape == (5, 6, 300)
    assert (np.diff(found.values, axis=0) >= 0).all()


def test_too_short_a_series():
    cube, _ = simulate(30, 60, 0)
    selection = select(cube.isel(time=slice(0, 3)), ("auto",), 3)
    assert selection.method == "persistence"
    assert selection.warnings
    with pytest.raises(JobError, match="3 dates"):
        select(cube.isel(time=slice(0, 3)), ("ridge",), 3)


def test_resampled_series_are_pointed_out():
    cube, _ = simulate(30, 60, 0)
    for step, told in ((7, True), (11, False)):  # TerraSAR-X passes every eleven days
        regular = cube["time"].values[0] + np.arange(60) * np.timedelta64(step, "D")
        selection = select(cube.assign_coords(time=regular), ("linear",), 3)
        assert any("resampled" in text for text in selection.warnings) is told


def test_clusters_keep_neighbours():
    cube, _ = simulate(3000, 10, 0)
    part = clusters(cube, 600, 0, groups=5)
    assert 300 <= part.sizes["site"] <= 600
    assert clusters(cube, 5000) is cube


def test_backtest_tries_every_simple_method():
    cube, _ = simulate(50, 60, 0)
    found = backtest(cube, ["ridge"], split(60, 4), {"horizon": 4})
    assert {"persistence", "mean_last", "linear", "ridge", "auto"} <= set(found.traces)
    assert {item.horizon for item in found.scores} == {1, 2, 3, 4, "mean"}


def test_the_latest_errors_known_at_an_origin_calibrate_its_interval():
    """In the first test origin's interval for one date ahead, the origin just before it counts: its target is known."""
    cube, _ = simulate(120, 60, 0)
    blocks = split(60, 5)
    first = int(blocks.test[0])
    jump = cube.copy(deep=True)
    jump["value"].values[first:] += 60
    one, two = (backtest(item, [], blocks, {"horizon": 5}, only="persistence") for item in (cube, jump))
    widths = [np.diff(found.calibrated["persistence"][0, [1, 3], 0], axis=0).mean() for found in (one, two)]
    assert widths[1] > 2 * widths[0]
    assert np.isnan(one.observed[-1, 1:]).all()
    assert np.isfinite(one.observed[-1, 0]).any()


def test_the_choice_at_an_origin_knows_only_what_came_before():
    rng = np.random.default_rng(0)
    observed = rng.normal(0, 1, (12, 3, 20)).astype(np.float32)
    traces = {
        name: made_trace(name, rng.normal(0, size, observed.shape).astype(np.float32)) for name, size in (("persistence", 1), ("ridge", 2))
    }
    origins = np.arange(12)
    before = known_at(squared_errors(traces, observed), origins, 8)
    late = origins[:, None] + 1 + np.arange(3) > 8
    observed[late] = 1e3
    after = known_at(squared_errors(traces, observed), origins, 8)
    for methods in before:
        np.testing.assert_array_equal(before[methods], after[methods])
    assert np.isfinite(before[("ridge",)]).any()


def test_after_a_step_the_choice_recovers():
    """The method that was hurt by a step before the test block is used again when it is the better one again."""
    rng = np.random.default_rng(0)
    days = np.arange(150.0) * 12
    value = (np.where(np.arange(150) < 92, 0, 40)[:, None] - 8 * days[:, None] / 365.25 + rng.normal(0, 3, (150, 40))).astype(np.float32)
    cube, _ = simulate(40, 150, 0)
    selection = select(cube.assign(value=(("time", "site"), value)), ("ridge", "auto"), 5, options={"steps": 5})
    assert selection.method != "persistence"
