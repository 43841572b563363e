"""DAPF: the flow is one, nothing looks ahead, seeds repeat, gaps are borne, and the graph finds what moves together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import torch
import xarray as xr

from groundcast.engine.cube import points_cube
from groundcast.engine.models.dapf import DAPF, Encoded, Histories, Links, Spec, checked
from groundcast.engine.models.dapf_graph import Adjacency, relaxed
from groundcast.engine.models.flow import ConditionalFlow
from groundcast.engine.models.mixture import quantiles
from groundcast.engine.models.ode_decoder import ODEDecoder
from groundcast.engine.training import bundle, dapf_forecaster, dapf_state
from groundcast.engine.training.dapf_forecaster import DAPFForecaster
from groundcast.engine.training.dapf_panel import parts

SMALL: dict[str, Any] = {"steps": 6, "width": 8, "history": 8, "neighbours": 4, "batch": 64, "horizon": 4, "draws": 3, "device": "cpu"}


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Any:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def walks(rng: np.random.Generator, dates: int, count: int) -> npt.NDArray[np.float64]:
    """Random walks with rare events, mm, (dates, count)."""
    steps = rng.normal(0, 0.5, (dates, count)) - 5.0 * (rng.random((dates, count)) < 0.02)
    return np.cumsum(steps, 0)


def slopes(
    sites: int = 300, dates: int = 180, seed: int = 0, noise: float = 3.0, own: bool = False
) -> tuple[xr.Dataset, npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
    """Two long narrow slopes side by side, each moving as one body, or every site on its ``own``: cube, truth, which slope."""
    rng = np.random.default_rng(seed)
    x, y = rng.uniform(0, 60, sites), rng.uniform(0, 1000, sites)
    right = x > 30
    time = np.datetime64("2018-01-03") + np.cumsum(rng.choice([6, 6, 12], dates)).astype("timedelta64[D]")
    truth = walks(rng, dates, sites) if own else walks(rng, dates, 2)[:, right.astype(int)]
    value = (truth + noise * rng.normal(size=truth.shape)).astype(np.float32)
    return points_cube(value, time, x, y, np.arange(sites), crs="EPSG:32633"), truth, right


@pytest.fixture(scope="module")
def cube() -> xr.Dataset:
    """A small field with gaps, a site without any value and an elevation."""
    made = slopes(40, 48)[0]
    rng = np.random.default_rng(5)
    value = made["value"].values
    value[rng.random(value.shape) < 0.2] = np.nan
    value[:, 7] = np.nan
    return made.assign(static_height=("site", rng.normal(300, 50, 40).astype(np.float32)))


def fitted(cube: xr.Dataset, until: int = 36, **options: Any) -> DAPFForecaster:
    made = DAPFForecaster(**{**SMALL, **options})
    made.fit(cube, cube["time"].values[until])
    return made


def shaken(net: torch.nn.Module) -> torch.nn.Module:
    """The network with every weight random: nothing is zero or the identity any more."""
    torch.manual_seed(1)
    for value in net.parameters():
        torch.nn.init.normal_(value, std=0.4)
    return net.eval()


@pytest.mark.parametrize("size", [2, 7, 8])
def test_the_flow_is_inverted_and_its_determinant_is_the_jacobians(size: int) -> None:
    flow = shaken(ConditionalFlow(size, 3, 16, 4)).double()
    x, condition = torch.randn(6, size).double(), torch.randn(6, 3).double()
    v, determinant = flow(x, condition)
    assert (v - x).abs().max() > 0.1
    torch.testing.assert_close(flow.inverse(v, condition), x)
    for row in range(len(x)):
        jacobian = torch.autograd.functional.jacobian(lambda one, row=row: flow(one, condition[row])[0], x[row])
        torch.testing.assert_close(torch.linalg.slogdet(jacobian)[1], determinant[row])
    base = torch.distributions.Normal(flow.mean(condition), 1.0).log_prob(v).sum(-1)
    torch.testing.assert_close(flow.log_density(v, determinant, condition), base + determinant)


def test_near_places_are_likelier_joined_and_draws_follow_the_probability() -> None:
    graph = Adjacency()
    odds = graph(torch.zeros(1, 3), torch.tensor([[[0.0, 0, 0], [1, 0, 0], [0, 3, 0]]])).detach()
    assert (odds.diff() < 0).all()
    assert torch.sigmoid(odds)[0, 0] > 0.5  # as printed in the paper none could be
    drawn = relaxed(odds.expand(20_000, 1, 3), torch.rand(20_000, 1, 3, generator=torch.Generator().manual_seed(0)))
    assert ((drawn >= 0) & (drawn <= 1)).all()
    torch.testing.assert_close((drawn > 0.5).float().mean(0), torch.sigmoid(odds), atol=0.015, rtol=0)


def test_quantiles_of_a_mixture() -> None:
    mean, deviation = torch.tensor([[0.0, -3.0], [0.0, 3.0]]), torch.tensor([[1.0, 0.5], [1.0, 2.0]])
    found = quantiles(mean, deviation, (0.025, 0.5, 0.9)).numpy()
    np.testing.assert_allclose(found[:, 0], [-1.95996, 0, 1.28155], atol=2e-3)
    below = torch.special.ndtr((torch.from_numpy(found)[:, None, 1] - mean[:, 1]) / deviation[:, 1]).mean(1)
    np.testing.assert_allclose(below, [0.025, 0.5, 0.9], atol=2e-3)


def test_a_date_is_decoded_alike_whatever_else_is_asked() -> None:
    decoder = shaken(ODEDecoder(3, 4, 5, 0.03))
    latent, state = torch.randn(6, 3), torch.randn(6, 4)
    lead = 0.03 * torch.tensor([0.5, 1.0, 2.7, 9.1]).expand(6, -1)
    mean, deviation = decoder(latent, state, lead)
    alone = decoder(latent, state, lead[:, 2:3])
    torch.testing.assert_close(mean[:, 2:3], alone[0])
    torch.testing.assert_close(deviation[:, 2:3], alone[1])
    assert (mean.diff(dim=1).abs() > 1e-4).any()
    mixed = decoder(latent, state, torch.stack([lead[0], lead[0] * 1.1] * 3))  # each site its own dates, one union
    torch.testing.assert_close(mixed[0][::2], mean[::2])


def test_an_unusable_edge_says_nothing() -> None:
    net = shaken(DAPF(Spec(history=4, neighbours=2, width=6, latent=3)))
    assert isinstance(net, DAPF)
    place = net.spec.place
    sites = Encoded(torch.randn(3, 6), torch.randn(3, place), torch.randn(3, 6), torch.zeros(3))
    links = Links(torch.tensor([0]), torch.tensor([[1, 2]]), torch.tensor([[1.0, 0.0]]))
    one = net.latent(sites, links)
    louder = replace(sites, message=sites.message * torch.tensor([[1.0], [1.0], [50.0]]))
    assert all(torch.equal(a, b) for a, b in zip(one, net.latent(louder, links), strict=True))
    other = replace(sites, message=sites.message * torch.tensor([[1.0], [50.0], [1.0]]))
    assert not torch.equal(one[0], net.latent(other, links)[0])


def test_the_loss_is_the_negative_bound() -> None:
    """Log likelihood less the divergence from the unit normal plus the density of the flow, by PyTorch's own distributions."""
    net = shaken(DAPF(Spec(history=4, neighbours=2, width=6, latent=3, odd=2, even=1, dropout=0.0, kl=1.0, density=1.0)))
    assert isinstance(net, DAPF)
    size, random = net.spec.place, torch.randn
    data = Histories(random(4, 4), torch.ones(4, 4), torch.rand(4, 4), random(4, 2), random(4, 1), random(4, 2), random(4, size - 2))
    links = Links(torch.tensor([0, 2, 3]), torch.tensor([[1, 2], [3, 0], [0, 1]]), torch.tensor([[1.0, 1], [1, 0], [1, 1]]))
    lead, target = 0.03 * torch.arange(1.0, 4).expand(3, -1), random(3, 3)
    target[0, 1], target[2] = torch.nan, torch.nan  # the last site has no target: nothing of it counts
    found = net.loss(data, links, lead, target)
    sites, normal = net.encode(data), torch.distributions.Normal
    mean, log_variance = net.latent(sites, links)
    likelihood = normal(*net.decoder(mean, sites.state[links.own], lead)).log_prob(torch.nan_to_num(target))[torch.isfinite(target)].sum()
    apart = torch.distributions.kl_divergence(normal(mean, (0.5 * log_variance).exp()), normal(0.0, 1.0)).sum(-1)
    bound = likelihood - apart[:2].sum() + sites.density[links.own][:2].sum()
    torch.testing.assert_close(found, -bound / 5)
    net.train()
    assert net.loss(data, links, lead, target) != net.loss(data, links, lead, target)  # the graph and W are drawn


def test_places_that_part_company_are_less_likely_joined() -> None:
    """The adjacency is another one at every origin: half of the places begin to move at date 30."""
    rng = np.random.default_rng(3)
    value = rng.normal(0, 1, (60, 24))
    away = np.arange(24) % 2 == 1
    value[30:, away] -= 2.0 * np.arange(30)[:, None]
    time = np.datetime64("2020-01-01") + 12 * np.arange(60).astype("timedelta64[D]")
    cube = points_cube(value.astype(np.float32), time, *rng.uniform(0, 100, (2, 24)), np.arange(24), crs="EPSG:32633")
    made, mean = fitted(cube, 29), {}
    for origin in (29, 59):
        edges = made.adjacency(cube, time[origin]).tocoo()
        across = away[edges.row] != away[edges.col]
        mean[origin] = edges.data[across].mean() / edges.data[~across].mean()
    assert mean[59] < 0.5 * mean[29]


@pytest.mark.parametrize("wrong", [{"width": 0}, {"latent": 10**9}, {"pace": 0.0}, {"dropout": 1.0}, {"neighbours": -1}, {"elevation": 1}])
def test_a_spec_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        checked(replace(Spec(), **wrong))


def test_parts_of_a_record() -> None:
    value = np.arange(64, dtype=np.float32)[:, None] + np.array([0, 1000], np.float32)
    np.testing.assert_allclose(parts(value), [[15.5 - 31.5, 39.5 - 31.5, 51.5 - 31.5, 57.5 - 31.5, 61.5 - 31.5]] * 2, atol=1e-3)
    value[40:, 0] = np.nan
    assert np.isnan(parts(value)[0, 2:]).all()
    assert np.isnan(parts(np.full((5, 1), np.nan, np.float32))).all()


def test_nothing_after_the_origin_matters(cube: xr.Dataset) -> None:
    time = cube["time"].values
    changed = cube.copy(deep=True)
    changed["value"].values[37:] = np.random.default_rng(9).normal(500, 100, changed["value"].values[37:].shape)
    made, other = fitted(cube), fitted(changed)
    one, two = (item.predict(data, time[36], time[37:45]).values for item, data in ((made, cube), (other, changed)))
    assert np.array_equal(one, two, equal_nan=True)
    assert np.array_equal(made.embedding(cube, time[36]), other.embedding(changed, time[36]), equal_nan=True)
    assert (made.adjacency(cube, time[36]) != other.adjacency(changed, time[36])).nnz == 0
    made, other = fitted(cube, 30), fitted(changed, 30)  # a later origin than trained on
    later = [item.predict(data, time[36], time[37:41]).values for item, data in ((made, cube), (other, changed))]
    assert np.array_equal(*later, equal_nan=True)


def test_a_seed_repeats_a_run_and_another_does_not(cube: xr.Dataset) -> None:
    time = cube["time"].values
    one, two, three = (fitted(cube, seed=seed).predict(cube, time[36], time[37:40]).values for seed in (0, 0, 1))
    assert np.array_equal(one, two, equal_nan=True)
    assert not np.array_equal(one, three, equal_nan=True)


def test_gaps_irregular_and_far_dates_give_ascending_quantiles(cube: xr.Dataset) -> None:
    made, last = fitted(cube), cube["time"].values[36]
    dates = last + np.array([1, 5, 17, 40, 400], "timedelta64[D]")
    found = made.predict(cube, last, dates).values
    lost = ~np.isfinite(cube["value"].values[:37]).any(0)
    assert lost[7]
    assert np.isnan(found[..., lost]).all()
    assert np.isfinite(found[..., ~lost]).all()
    assert (np.diff(found[..., ~lost], axis=0) > 0).all()
    assert (found[4, 4] - found[0, 4] > found[4, 3] - found[0, 3])[~lost].all()  # beyond what was trained: wider
    few = cube.isel(time=slice(0, 5))
    short = fitted(few, 4).predict(few, few["time"].values[4], few["time"].values[4] + np.array([6], "timedelta64[D]"))
    assert np.array_equal(np.isfinite(short.median[0]), np.isfinite(few["value"].values).any(0))


def test_what_was_learned_of_the_places(cube: xr.Dataset) -> None:
    made, last = fitted(cube), cube["time"].values[36]
    where, edges = made.embedding(cube, last), made.adjacency(cube, last)
    known = np.isfinite(cube["value"].values[:37]).any(0)
    assert where.shape == (40, 2)
    assert np.array_equal(np.isfinite(where).all(1), known)
    assert edges.shape == (40, 40)
    assert ((edges.data >= 0) & (edges.data <= 1)).all()
    assert not edges.diagonal().any()
    assert np.diff(edges.indptr)[known].max() <= 4
    assert not edges[[7]].nnz and not edges[:, [7]].nnz
    assert made.net is not None and made.net.spec.elevation


def test_without_an_elevation_and_with_one_site(cube: xr.Dataset) -> None:
    bare = cube.drop_vars("static_height").isel(site=[3])
    made, time = fitted(bare), cube["time"].values
    assert made.net is not None and not made.net.spec.elevation
    assert np.isfinite(made.predict(bare, time[36], time[37:40]).values).all()
    assert made.adjacency(bare, time[36]).nnz == 0


def test_how_many_sites_are_encoded_at_once_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    cube = slopes(40, 48)[0]
    cube["value"].values[:] *= np.geomspace(0.1, 10, 40, dtype=np.float32)  # from quiet to noisy, in the order they are encoded
    made, time = fitted(cube), cube["time"].values
    whole = made.predict(cube, time[36], time[37:40]).values
    monkeypatch.setattr(dapf_state, "ENCODED", 7)
    np.testing.assert_allclose(made.predict(cube, time[36], time[37:40]).values, whole, rtol=1e-4, atol=1e-4)


def test_a_bundle_brings_the_forecaster_back(cube: xr.Dataset, tmp_path: Path) -> None:
    made, time = fitted(cube), cube["time"].values
    again = bundle.load(bundle.save(made, tmp_path / "model.zip", bundle.facts(cube)), "cpu")
    assert isinstance(again, DAPFForecaster)
    one, two = (item.predict(cube, time[36], time[37:45]).values for item in (made, again))
    assert np.array_equal(one, two, equal_nan=True)
    assert made.outcome is not None and made.net is not None
    assert made.learned is again.learned is bool(made.outcome.best_step)
    torch.nn.init.ones_(made.net.decoder.last.weight)
    assert made.learned
    assert not fitted(cube.isel(time=slice(0, 13)), 12).learned  # too short to train on


UNTIL, ORIGINS = 140, range(140, 175, 5)
LEARN: dict[str, Any] = {"steps": 200, "batch": 256, "horizon": 3, "draws": 4, "device": "cpu"}


def error(made: DAPFForecaster, cube: xr.Dataset, truth: npt.NDArray[np.float64]) -> float:
    """RMSE against the truth, mm."""
    time = cube["time"].values
    squares = [(made.predict(cube, time[o], time[o + 1 : o + 4]).median - truth[o + 1 : o + 4]) ** 2 for o in ORIGINS]
    return float(np.sqrt(np.mean(squares)))


def test_the_graph_tells_two_slopes_apart_and_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    cube, truth, right = slopes()
    time = cube["time"].values
    made = DAPFForecaster(**LEARN)
    made.fit(cube, time[UNTIL])
    weights, candidates = [], []
    for origin in ORIGINS:
        edges = made.adjacency(cube, time[origin]).tocoo()
        inside = right[edges.row] == right[edges.col]
        weights.append(edges.data[inside].sum() / edges.data.sum())
        candidates.append(inside.mean())
    assert np.mean(candidates) < 0.82  # near each other are also sites of the two slopes
    assert min(weights) >= 0.9
    true = error(made, cube, truth)
    panel_of = dapf_forecaster.panel_of

    def shuffled(*arguments: Any) -> Any:
        panel = panel_of(*arguments)
        names = np.random.default_rng(1).permutation(len(panel.where))
        around = panel.field.neighbours.copy()
        around[:, 1:] = names[around[:, 1:]]
        return replace(panel, field=replace(panel.field, neighbours=around))

    monkeypatch.setattr(dapf_forecaster, "panel_of", shuffled)
    assert error(made, cube, truth) > 1.03 * true


def test_where_neighbours_say_nothing_nothing_is_lost() -> None:
    cube, truth, _ = slopes(own=True)
    found = []
    for neighbours in (8, 0):
        made = DAPFForecaster(**LEARN, neighbours=neighbours)
        made.fit(cube, cube["time"].values[UNTIL])
        found.append(error(made, cube, truth))
    assert found[0] < 1.02 * found[1]
