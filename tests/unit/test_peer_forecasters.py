"""The forecasting systems of the literature: one forecaster for all, what each network sees, and that each can learn.

That nothing dated after the origin changes a bit is tested for every method in ``test_no_leak.py``.
"""

from __future__ import annotations

import warnings
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
import xarray as xr

from groundcast.engine.cube import points_cube, to_sites
from groundcast.engine.evaluation.select import _candidates
from groundcast.engine.job import METHODS, PEER_METHODS, JobError
from groundcast.engine.models.panel import Graph, PanelNetwork, PanelSpec, Windows
from groundcast.engine.models.priors import YEAR, level
from groundcast.engine.registry import forecaster
from groundcast.engine.simulate import simulate, simulate_raster
from groundcast.engine.training.panel_forecaster import PanelForecaster
from groundcast.engine.training.panel_groups import compact_groups, lattice, nearest
from groundcast.engine.training.panel_windows import Timing, origin_at

pytestmark = pytest.mark.usefixtures("one_thread")

NETWORKS = [name for name in PEER_METHODS if name != "historical_average"]
ALONE, OF_PLACES = {"gru", "neural_ode", "dlinear"}, {"mtgnn", "staeformer"}
TINY: dict[str, Any] = {"steps": 4, "history": 8, "horizon": 4, "width": 8, "batch": 64, "device": "cpu", "origins": 8}


@pytest.fixture(scope="module")
def cube() -> xr.Dataset:
    return simulate(40, 50, 3)[0]


def make(name: str, **options: Any) -> PanelForecaster:
    made = forecaster(name, {**TINY, **options})
    assert isinstance(made, PanelForecaster)
    return made


_FITTED: dict[str, PanelForecaster] = {}


@pytest.fixture(params=NETWORKS)
def fitted(request: Any, cube: xr.Dataset) -> PanelForecaster:
    """Each network, fitted once on the first 40 dates and shaken, so that it changes something."""
    name = request.param
    if name not in _FITTED:
        made = make(name)
        made.fit(cube, cube["time"].values[39])
        _FITTED[name] = shaken(made)
    return _FITTED[name]


def shaken(made: PanelForecaster) -> PanelForecaster:
    """Weights moved as after a long training, and trusted."""
    assert made.net is not None
    made.trust = replace(made.trust, shares=tuple(1.0 for _ in made.trust.shares))
    torch.manual_seed(0)
    with torch.no_grad():
        for value in made.net.parameters():
            value.add_(0.05 * torch.randn_like(value))
    return made


def ahead(made: PanelForecaster, data: xr.Dataset, last: int = 39, count: int = 4) -> np.ndarray:
    """Forecast of the next dates, (5, H, N)."""
    time = data["time"].values
    return made.predict(data, time[last], time[last] + np.arange(1, count + 1) * np.timedelta64(12, "D")).values


def test_every_one_is_known_by_name_and_none_is_tried_unasked(cube: xr.Dataset) -> None:
    assert set(PEER_METHODS) < set(METHODS)
    assert [forecaster(name).name for name in PEER_METHODS] == list(PEER_METHODS)
    asked = _candidates(cube, (), None, {}, lambda fraction, stage: None)[0]  # type: ignore[arg-type]
    assert "ridge" in asked
    assert not set(PEER_METHODS) & set(asked)


def test_quantiles_are_finite_and_ascend(fitted: PanelForecaster, cube: xr.Dataset) -> None:
    values = ahead(fitted, cube)
    assert values.shape == (5, 4, 40)
    assert values.dtype == np.float32
    assert np.isfinite(values).all()
    assert (np.diff(values, axis=0) >= 0).all()
    assert (np.diff(values, axis=0) > 0).mean() > 0.99


@pytest.mark.parametrize("name", NETWORKS)
def test_the_seed_decides(name: str, cube: xr.Dataset) -> None:
    found = []
    for seed in (1, 1, 2):
        made = make(name, seed=seed, steps=3)
        torch.manual_seed(seed + len(found))  # what others draw must not matter
        made.fit(cube, cube["time"].values[39])
        found.append(ahead(made, cube))
    assert np.array_equal(found[0], found[1])
    assert not np.array_equal(found[0], found[2])


def test_other_dates_can_be_predicted_from(fitted: PanelForecaster, cube: xr.Dataset) -> None:
    later, short = ahead(fitted, cube, 49), ahead(fitted, cube.isel(time=slice(0, 5)), 4)
    assert np.isfinite(later).all()
    assert np.isfinite(short).all()


def test_other_places_only_where_nothing_is_learned_of_a_place(fitted: PanelForecaster, cube: xr.Dataset) -> None:
    part, other = cube.isel(site=[7, 3, 21]), simulate(9, 50, 8)[0]
    assert np.isfinite(ahead(fitted, part)).all()
    assert fitted.network.of_places == (fitted.name in OF_PLACES)
    if fitted.name in OF_PLACES:
        with pytest.raises(JobError, match="9 of the places") as error:
            ahead(fitted, other)
        assert error.value.code == "other_places"
    else:
        assert np.isfinite(ahead(fitted, other)).all()


def test_the_order_of_the_sites_does_not_matter(fitted: PanelForecaster, cube: xr.Dataset) -> None:
    order = np.random.default_rng(1).permutation(40)
    found = ahead(fitted, cube.isel(site=order))
    np.testing.assert_allclose(found, ahead(fitted, cube)[..., order], rtol=1e-4, atol=1e-3)


def test_neighbours_are_looked_at_by_those_that_should(fitted: PanelForecaster, cube: xr.Dataset) -> None:
    changed = cube.copy(deep=True)
    changed["value"].values[36:40, 5] += 8 * np.array([[1], [-1], [2], [0]])[:, 0]
    other = np.delete(np.arange(40), 5)
    moved = np.abs(ahead(fitted, changed) - ahead(fitted, cube))[..., other].max()
    assert (moved > 1e-4) == (fitted.name not in ALONE)


def test_gaps_and_empty_sites(fitted: PanelForecaster, cube: xr.Dataset) -> None:
    gappy = cube.copy(deep=True)
    value = gappy["value"].values
    value[np.random.default_rng(0).random(value.shape) < 0.5] = np.nan
    value[:, 3] = np.nan  # never seen
    value[1:, 4] = np.nan  # seen once
    value[30:, 5] = np.nan  # silent of late
    value[0, 4] = 1.0
    again = make(fitted.name, steps=2)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        again.fit(gappy, gappy["time"].values[39])
    for made in (fitted, again):
        found = ahead(made, gappy)
        assert np.isnan(found[..., 3]).all()
        assert np.isfinite(np.delete(found, 3, axis=-1)).all()


@pytest.mark.parametrize("name", PEER_METHODS)
@pytest.mark.parametrize("dates", [1, 3, 13])
def test_short_series_stay_at_their_level(name: str, dates: int, cube: xr.Dataset) -> None:
    short = cube.isel(time=slice(0, dates))
    made = forecaster(name, {"device": "cpu"} if name in NETWORKS else {})
    time = short["time"].values
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made.fit(short, time[-1])
        found = made.predict(short, time[-1], time[-1] + np.array([6, 60], "timedelta64[D]")).values
    seen = np.isfinite(short["value"].values).any(0)
    assert np.isfinite(found[..., seen]).all()
    if isinstance(made, PanelForecaster):
        years = (time - time[-1]) / np.timedelta64(1, "D") / YEAR
        expected = level(short["value"].values, years, made.timing.memory)
        np.testing.assert_array_equal(found, np.broadcast_to(expected.astype(np.float32), found.shape))
        assert made.outcome is None


@pytest.mark.parametrize("name", NETWORKS)
def test_it_learns_a_wave(name: str) -> None:
    """Every site swings with a period of 12 dates and a phase of its own place: persistence is half a wave off."""
    rng = np.random.default_rng(2)
    x, y = rng.uniform(0, 100, (2, 16))
    date = np.arange(60)
    value = 5 * np.sin(2 * np.pi * (date[:, None] / 12 + x / 200)) + rng.normal(0, 0.3, (60, 16))
    time = np.datetime64("2020-01-01") + date * np.timedelta64(12, "D")
    wave = points_cube(value.astype(np.float32), time, x, y, np.arange(16), crs="EPSG:32633")
    made = make(name, steps=80, history=12, width=16, rate=1e-2, dropout=0.0, origins=24, polish=0.0)
    made.fit(wave, time[47])
    errors, still = [], []
    for origin in range(47, 56):
        known = value[origin + 1 : origin + 5]
        errors.append((made.predict(wave, time[origin], time[origin + 1 : origin + 5]).median - known) ** 2)
        still.append((value[origin] - known) ** 2)
    assert np.mean(errors) < 0.35 * np.mean(still)
    assert made.outcome is not None
    assert made.outcome.best_loss < 0.5 * made.outcome.start_loss


def windows(sites: int, edges: int = 3, history: int = 8, leads: int = 4) -> Windows:
    """Random windows of one group."""
    rng = np.random.default_rng(0)
    where = rng.uniform(0, 1, (sites, 2))
    source, target, distance = nearest(where, edges)
    cell, filling, shape = lattice(where, None)
    graph = Graph(
        torch.from_numpy(source), torch.from_numpy(target), torch.from_numpy(distance.astype(np.float32) * 5),
        torch.rand(len(source)), torch.from_numpy(cell), torch.from_numpy(filling), shape,
    )  # fmt: skip
    lead = torch.arange(1.0, leads + 1).expand(2, -1)
    return Windows(torch.randn(2, sites, history), 0.5 + torch.rand(2, history), lead, torch.arange(sites), graph)


def network(name: str, sites: int, **options: Any) -> PanelNetwork:
    torch.manual_seed(1)
    kind = forecaster(name).network  # type: ignore[attr-defined]
    return kind(PanelSpec(history=8, horizon=4, sites=sites, width=8, **options)).eval()


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("layers", [0, 2])
def test_gradients_reach_every_parameter(name: str, layers: int) -> None:
    net = network(name, 12, layers=layers)
    given = windows(12)
    found = net(given)
    assert found.shape == (2, 12, 4, 5)
    (found * torch.randn_like(found)).sum().backward()
    dead = [key for key, value in net.named_parameters() if value.grad is None or not value.grad.abs().max() > 0]
    assert not dead


@pytest.mark.parametrize("name", ["slope_gnn", "stgcn"])
def test_cutting_the_graph_changes_the_forecast(name: str) -> None:
    net, given = network(name, 12), windows(12)
    cut = replace(given.graph, source=given.graph.source[:0], target=given.graph.target[:0], distance=torch.zeros(0), rise=torch.zeros(0))
    whole, alone = net(given), net(replace(given, graph=cut))
    assert torch.isfinite(alone).all()
    assert (whole - alone).abs().max() > 1e-3
    far = replace(given.graph, rise=given.graph.rise * 4 + 1)
    assert ((net(replace(given, graph=far)) - whole).abs().max() > 1e-4) == (name == "slope_gnn")  # STGCN knows distances alone


def test_the_learned_graph_is_used_and_directed(monkeypatch: pytest.MonkeyPatch) -> None:
    net, given = network("mtgnn", 12), windows(12)
    graph = net.graph(given.sites)  # type: ignore[operator]
    assert (graph >= 0).all()
    assert not (graph * graph.T).any()  # of two places at most one follows the other
    assert graph.any()
    whole = net(given)
    monkeypatch.setattr(net.graph, "forward", lambda sites: torch.zeros(len(sites), len(sites)))
    assert (whole - net(given)).abs().max() > 1e-3


def test_the_ode_follows_real_time() -> None:
    net, given = network("neural_ode", 5), windows(5)
    early, late = net(given), net(replace(given, lead=given.lead + 3))
    torch.testing.assert_close(early[:, :, 3], net(replace(given, lead=given.lead[:, [0, 1, 3, 3]]))[:, :, 2], rtol=1e-3, atol=1e-4)
    assert (early - late).abs().max() > 1e-4


def test_groups_are_compact_and_hold_each_site_once() -> None:
    where = np.random.default_rng(0).uniform(0, 1, (1000, 2)) * [300, 20]
    groups = compact_groups(where, 128)
    assert sorted(np.concatenate(groups)) == list(range(1000))
    assert max(map(len, groups)) <= 128
    assert min(map(len, groups)) > 64
    assert max(np.ptp(where[item, 0]) for item in groups) < 60
    order = np.random.default_rng(1).permutation(1000)
    again = compact_groups(where[order], 128)
    assert [sorted(item) for item in groups] == [sorted(order[item]) for item in again]


def test_the_lattice_keeps_neighbours_and_rasters() -> None:
    where = np.random.default_rng(0).uniform(0, 1, (50, 2))
    cell, filling, (rows, columns) = lattice(where, None)
    assert len(set(cell)) == 50 <= rows * columns < 70
    assert (filling[cell] == np.arange(50)).all()
    assert np.corrcoef(where[:, 0], cell % columns)[0, 1] > 0.95
    assert np.corrcoef(where[:, 1], cell // columns)[0, 1] < -0.95
    raster = np.stack(np.divmod(np.arange(12), 4), 1)[[5, 0, 11, 2]] + 7
    cell, _, shape = lattice(where[:4], raster)
    assert shape == (3, 4)
    assert list(cell) == [5, 0, 11, 2]


def test_a_raster_is_a_map() -> None:
    sites = to_sites(simulate_raster((9, 10), 40, 1)[0])
    made = make("conv_lstm")
    made.fit(sites, sites["time"].values[35])
    assert made._groups(sites)[0].graph.shape == (9, 10)
    assert np.isfinite(ahead(made, sites, 35)).all()


def test_leads_are_times_not_counts() -> None:
    """The satellite passes every 6 days, then every 12: a lead of one step is 12 days in both halves, and nothing late is a target."""
    when = np.concatenate([np.arange(0, 60, 6.0), np.arange(60, 180, 12.0)])
    values = np.arange(len(when), dtype=np.float32)[:, None]
    timing = Timing(4, np.array([1.0, 2.0, 5.0]), 12.0, 0.05)
    early, late = origin_at(values, when, 3, timing, 9), origin_at(values, when, 12, timing, 14)
    assert list(early.ahead) == [5, 7, -1]
    assert list(late.ahead) == [13, 14, -1]
    np.testing.assert_allclose(early.gap, [1, 0.5, 0.5, 0.5])  # nothing is known of what came before the first date
    np.testing.assert_allclose(late.gap, [0.5, 0.5, 1, 1])
    np.testing.assert_allclose(late.lead, [1, 2, 5])
    assert list(origin_at(values, when, 1, timing, 9).shown) == [-1, -1, 0, 1]


def test_a_long_horizon_is_interpolated(cube: xr.Dataset) -> None:
    made = make("dlinear", horizon=40)
    made.fit(cube, cube["time"].values[-1])
    shaken(made)
    assert list(made.timing.leads[[0, -1]]) == [1, 40]
    assert len(made.timing.leads) <= 12
    last, step = cube["time"].values[-1], made.timing.step
    lead = made.timing.leads[-2:]
    days = np.array([lead[0], lead.mean(), lead[1], 500.0]) * step
    found = made.predict(cube, last, last + (days * 86400).round().astype("timedelta64[s]")).values
    np.testing.assert_allclose(found[:, 1], (found[:, 0] + found[:, 2]) / 2, rtol=1e-3, atol=1e-3)
    np.testing.assert_array_equal(found[:, 3], found[:, 2])
    assert np.abs(found[:, 2] - found[:, 0]).max() > 0.01


def test_training_reports_progress_and_can_be_cancelled(cube: xr.Dataset) -> None:
    made, seen = make("dlinear", steps=60), []
    made.progress = lambda fraction, stage: seen.append(fraction)
    made.fit(cube, cube["time"].values[-1])
    assert seen == sorted(seen)
    assert 0 <= seen[0] <= seen[-1] <= 1

    def cancel(fraction: float, stage: str) -> None:
        raise KeyboardInterrupt

    made.progress = cancel
    with pytest.raises(KeyboardInterrupt):
        made.fit(cube, cube["time"].values[-1])


def test_the_historical_average_continues_line_and_season() -> None:
    time = np.datetime64("2019-01-01") + np.arange(0, 5 * 365, 6) * np.timedelta64(1, "D")
    years = (time - time[0]) / np.timedelta64(1, "D") / YEAR
    value = (-7 * years + 3 * np.sin(2 * np.pi * years))[:, None] + np.zeros(3)
    value[::7, 1] = np.nan
    value[:, 2] = np.nan
    season = points_cube(value.astype(np.float32), time, np.arange(3), np.arange(3), np.arange(3), crs="EPSG:32633")
    found = {}
    for parts in (1, 12):
        made = forecaster("historical_average", {"parts": parts})
        found[parts] = made.predict(season, time[240], time[241:301]).median
    assert np.isnan(found[12][:, 2]).all()
    error = {parts: np.abs(item[:, :2] - value[241:301, :1]).mean() for parts, item in found.items()}
    assert error[12] < 0.7 < 1.5 < error[1]
