"""The network and the forecasters built on it: shapes, oddness, no look at the future, learning, gaps, seeds."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
import torch
import xarray as xr

from groundcast.engine.baselines.persistence import Persistence
from groundcast.engine.cube import points_cube
from groundcast.engine.models.mm_stt import MMSTT, PLACE, Batch, Spec, checked
from groundcast.engine.training.batches import of_windows
from groundcast.engine.training.mm_stt_forecaster import MMSTTForecaster
from groundcast.engine.training.mm_stt_residual import MMSTTResidual

SMALL: dict[str, Any] = {
    "steps": 12,
    "width": 8,
    "heads": 2,
    "head": 8,
    "history": 6,
    "patch": 3,
    "neighbours": 3,
    "batch": 64,
    "device": "cpu",
}


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Any:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def field(sites: int = 40, dates: int = 48, seed: int = 0, noise: float = 1.0, gaps: float = 0.0) -> xr.Dataset:
    """A bowl that sinks with a season, irregular steps, one static and one dynamic covariate."""
    rng = np.random.default_rng(seed)
    x, y = rng.uniform(0, 1000, (2, sites))
    step = rng.choice([6, 6, 12, 18], dates)
    time = np.datetime64("2020-01-03") + np.cumsum(step).astype("timedelta64[D]")
    years = (np.cumsum(step) - step[0]) / 365.25
    bowl = np.exp(-((x - 500) ** 2 + (y - 500) ** 2) / 300**2)
    value = -60 * bowl * years[:, None] + 3 * np.sin(2 * np.pi * years)[:, None] + noise * rng.normal(size=(dates, sites))
    value[rng.random(value.shape) < gaps] = np.nan
    return points_cube(
        value.astype(np.float32), time, x, y, np.arange(sites), crs="EPSG:32633",
        statics={"height": (100 * bowl).astype(np.float32)},
        dynamics={"rain": rng.gamma(2.0, 3.0, (dates, sites)).astype(np.float32)},
    )  # fmt: skip


def windows(spec: Spec, size: int = 5, dates: int = 4) -> Batch:
    """Random windows that fit ``spec``."""
    sites, past = spec.neighbours + 1, spec.history
    shapes = {
        "past": (sites, past), "seen": (sites, past), "age": (past,), "phase": (past,), "place": (sites, PLACE), "odd": (sites, spec.odd),
        "even": (sites, spec.even), "dynamic": (spec.dynamics, past), "dynamic_seen": (spec.dynamics, past), "lead": (dates,),
        "season": (dates,), "ahead": (dates, spec.ahead),
    }  # fmt: skip
    made = Batch(**{item.name: torch.randn(size, *shapes[item.name]) for item in fields(Batch)})
    return replace(
        made, seen=(made.seen > 0).float(), dynamic_seen=(made.dynamic_seen > 0).float(), lead=made.lead.abs(), age=made.age.abs()
    )


def shaken(spec: Spec) -> MMSTT:
    """A network whose last layer is not zero any more, as after training."""
    torch.manual_seed(0)
    net = MMSTT(spec).eval()
    torch.nn.init.normal_(net.last.weight)
    return net


SPEC = Spec(history=6, patch=3, neighbours=3, width=8, heads=2, head=8, odd=4, even=3, dynamics=2, ahead=3, season=True)


@pytest.mark.parametrize("layers", [0, 1, 2])
@pytest.mark.parametrize("dates", [1, 7])
def test_quantiles_have_the_asked_shape_and_never_cross(layers: int, dates: int) -> None:
    net = shaken(replace(SPEC, layers=layers))
    found = net.quantiles(windows(net.spec, dates=dates))
    assert found.shape == (5, dates, 5)
    assert (found.diff(dim=-1) > 0).all()


def test_a_date_is_predicted_alike_whatever_else_is_asked() -> None:
    net, batch = shaken(SPEC), windows(SPEC, dates=4)
    alone = replace(batch, lead=batch.lead[:, 2:3], season=batch.season[:, 2:3], ahead=batch.ahead[:, 2:3])
    torch.testing.assert_close(net.quantiles(batch)[:, 2:3], net.quantiles(alone))


def test_the_prediction_is_exactly_odd() -> None:
    net = shaken(replace(SPEC, season=False, symmetric=True))
    batch = windows(net.spec)
    plain, negated = net.quantiles(batch), net.quantiles(batch.negated())
    assert plain[..., 2].abs().max() > 0.01
    assert torch.equal(plain, -negated.flip(-1))


def test_missing_patches_are_not_attended_to() -> None:
    batch = windows(SPEC)
    seen = batch.seen.clone()
    seen[:, 1:, :3] = 0
    empty = replace(batch, seen=seen, past=batch.past * seen)
    net = shaken(SPEC)
    one = net.quantiles(empty)
    moved = replace(empty, place=batch.place)
    hidden = empty.past.clone()
    hidden[:, 1:, :3] = 9.0  # what a masked patch holds must not matter
    assert torch.equal(one, net.quantiles(replace(moved, past=hidden)))


@pytest.mark.parametrize(
    "wrong", [{"width": 7}, {"patch": 4}, {"width": 10**9}, {"layers": -1}, {"season": 1}, {"dropout": "0"}, {"history": 6.0}]
)
def test_a_spec_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        checked(replace(SPEC, **wrong))


def make(kind: str, **options: Any) -> MMSTTForecaster:
    settings = {**SMALL, **options}
    return MMSTTForecaster(**settings) if kind == "mm_stt" else MMSTTResidual(Persistence(), **settings)


def test_an_untrained_residual_is_its_base() -> None:
    cube = field()
    time = cube["time"].values
    made = make("mm_stt_residual", steps=0)
    made.fit(cube, time[35])
    base = Persistence().predict(cube, time[40], time[41:48])
    assert np.array_equal(made.predict(cube, time[40], time[41:48]).median, base.median)


@pytest.mark.parametrize("kind", ["mm_stt", "mm_stt_residual"])
@pytest.mark.parametrize("gaps", [0.0, 0.2])
def test_nothing_after_the_origin_matters(kind: str, gaps: float) -> None:
    cube = field(gaps=gaps)
    time = cube["time"].values
    changed = cube.copy(deep=True)
    rng = np.random.default_rng(9)
    for name in ("value", "dynamic_rain"):
        changed[name].values[36:] = rng.normal(500, 100, changed[name].values[36:].shape)
    dates = time[36:] + np.timedelta64(12, "h")
    found = []
    for item in (cube, changed):
        made = make(kind)
        made.fit(item, time[35])
        found.append(made.predict(item, time[35], dates).values)
    assert np.isfinite(found[0]).all()
    assert np.array_equal(*found)


def test_the_covariates_up_to_the_origin_do_matter() -> None:
    cube = field()
    time = cube["time"].values
    made = make("mm_stt", steps=40)
    made.fit(cube, time[35])
    found = []
    for name in ("dynamic_rain", "static_height"):
        changed = cube.copy(deep=True)
        changed[name].values[:] = changed[name].values[..., ::-1]
        found.append(made.predict(changed, time[35], time[36:40]).values)
    plain = made.predict(cube, time[35], time[36:40]).values
    assert all(not np.array_equal(plain, item) for item in found)


@pytest.mark.parametrize("kind", ["mm_stt", "mm_stt_residual"])
def test_gaps_and_empty_sites(kind: str) -> None:
    cube = field(gaps=0.4)
    cube["value"].values[:, 3] = np.nan  # never seen
    cube["value"].values[1:, 4] = np.nan  # seen once
    cube["value"].values[-6:, 5] = np.nan  # silent of late
    cube["static_height"].values[6] = np.nan
    cube["dynamic_rain"].values[10:20] = np.nan
    time = cube["time"].values
    made = make(kind)
    made.fit(cube, time[-1])
    values = made.predict(cube, time[-1], time[-1] + np.array([6, 30, 4000], "timedelta64[D]")).values
    assert np.isnan(values[..., 3]).all()
    rest = np.delete(values, 3, axis=-1)
    assert np.isfinite(rest).all()
    assert (np.diff(rest, axis=0) >= 0).all()


@pytest.mark.parametrize("kind", ["mm_stt", "mm_stt_residual"])
def test_the_seed_decides(kind: str) -> None:
    cube = field()
    time = cube["time"].values
    found = []
    for seed in (1, 1, 2):
        made = make(kind, seed=seed)
        torch.manual_seed(seed + len(found))  # what others draw must not matter
        made.fit(cube, time[40])
        found.append(made.predict(cube, time[40], time[41:44]).values)
    assert np.array_equal(found[0], found[1])
    assert not np.array_equal(found[0], found[2])


@pytest.mark.parametrize("dates", [1, 3, 13, 16])
def test_short_series_are_answered(dates: int) -> None:
    cube = field(sites=2, dates=dates)
    time = cube["time"].values
    for kind in ("mm_stt", "mm_stt_residual"):
        made = make(kind)
        made.fit(cube, time[-1])
        assert np.isfinite(made.predict(cube, time[-1], time[-1] + np.array([12], "timedelta64[D]")).values).all()
        assert (made.outcome is not None) == (dates > 13)


def test_sites_and_covariates_may_differ_from_those_trained_on() -> None:
    cube, other = field(), field(sites=7, seed=3).drop_vars(["static_height", "dynamic_rain"])
    made = make("mm_stt")
    made.fit(cube, cube["time"].values[-1])
    time = other["time"].values
    assert np.isfinite(made.predict(other, time[30], time[31:34]).values).all()


def test_it_learns_what_persistence_cannot_know() -> None:
    """Sites share one wandering signal, their own noise is twice as large: only the neighbours tell where it stands."""
    rng = np.random.default_rng(5)
    dates, sites = 90, 60
    time = np.datetime64("2019-01-01") + np.arange(0, 6 * dates, 6).astype("timedelta64[D]")
    value = (np.cumsum(rng.normal(-0.5, 0.3, dates))[:, None] + rng.normal(0, 1.0, (dates, sites))).astype(np.float32)
    x, y = rng.uniform(0, 100, (2, sites))
    cube = points_cube(value, time, x, y, np.arange(sites), crs="EPSG:32633")
    errors: dict[str, float] = {}
    for kind in ("mm_stt", "mm_stt_residual"):
        made = make(kind, steps=250, neighbours=8, width=16, head=32, horizon=5, rate=4e-3)
        made.fit(cube, time[69])
        found = [made.predict(cube, time[origin], time[origin + 1 : origin + 6]) for origin in range(69, 84)]
        known = [value[origin + 1 : origin + 6] for origin in range(69, 84)]
        errors[kind] = float(np.mean([(item.median - real) ** 2 for item, real in zip(found, known, strict=True)]))
        inside = np.mean([(item.values[1] <= real) & (real <= item.values[3]) for item, real in zip(found, known, strict=True)])
        assert 0.45 < inside < 0.95  # few independent dates: the calibration widens them
    persistence = float(np.mean([(value[origin] - value[origin + 1 : origin + 6]) ** 2 for origin in range(69, 84)]))
    assert errors["mm_stt"] < 0.7 * persistence
    assert errors["mm_stt_residual"] < 0.7 * persistence


def test_training_reports_progress_and_can_be_cancelled() -> None:
    cube = field()
    made, seen = make("mm_stt"), []
    made.progress = lambda fraction, stage: seen.append(fraction)
    made.fit(cube, cube["time"].values[-1])
    assert seen == sorted(seen)
    assert seen[0] >= 0
    assert seen[-1] <= 1

    def cancel(fraction: float, stage: str) -> None:
        raise KeyboardInterrupt

    made.progress = cancel
    with pytest.raises(KeyboardInterrupt):
        made.fit(cube, cube["time"].values[-1])


def test_the_budget_in_minutes_is_kept() -> None:
    cube = field()
    made = make("mm_stt", steps=10**6, minutes=0.02)
    made.fit(cube, cube["time"].values[-1])
    assert made.outcome is not None
    assert 0 < made.outcome.seconds < 3


def test_memory_for_predictions_does_not_grow_with_the_sites(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a processor a thousand windows are computed at once, which takes 75 MB; 8,192 take 370 and are no faster. Bits stay the same."""
    cube, sizes = field(sites=2500, dates=30), []
    made = MMSTTForecaster(steps=0, seed=0, device="cpu")
    made.fit(cube.isel(time=slice(0, 3)), cube["time"].values[2])  # too few dates: untrained
    made.net = shaken(made.net.spec)
    compute = MMSTT.quantiles
    monkeypatch.setattr(MMSTT, "quantiles", lambda net, batch: sizes.append(len(batch.past)) or compute(net, batch))
    found = [made.predict(cube, cube["time"].values[24], cube["time"].values[25:]).values]
    assert sum(sizes) == 2500
    assert max(sizes) <= 1024
    monkeypatch.setattr("groundcast.engine.training.batches.ON_CPU", 8192)
    found.append(made.predict(cube, cube["time"].values[24], cube["time"].values[25:]).values)
    assert sizes[-1] == 2500
    np.testing.assert_array_equal(*found)
    assert of_windows(made.net).repaid == 200  # batches of 8,192: eight times as many of a thousand
    monkeypatch.undo()
    assert of_windows(made.net).repaid == 1600
