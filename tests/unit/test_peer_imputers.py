"""Imputation networks of other systems: what they are given, what comes back, and what is said where their library is missing."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Any

import numpy as np
import pytest
import torch
import xarray as xr
from torch import nn

from groundcast.engine.cube import points_cube, raster_cube, to_sites
from groundcast.engine.evaluation.fill import candidates
from groundcast.engine.evaluation.masks import hide, without
from groundcast.engine.interfaces import Imputer
from groundcast.engine.job import IMPUTERS, PEER_IMPUTERS, JobError
from groundcast.engine.models.st_blocks import TimeAttention
from groundcast.engine.registry import imputer
from groundcast.engine.training import peer_sparse
from groundcast.engine.training.peer_library import library, quiet
from groundcast.engine.training.peer_windows import Blend, Windows
from groundcast.engine.training.peers_grin import graph
from groundcast.engine.training.peers_pypots import BRITS, SAITS, elapsed
from groundcast.engine.training.st_covariates import Scales, measure

START = np.datetime64("2020-01-01", "ns")
NEEDS = {"saits": "pypots", "brits": "pypots", "imputeformer": "pypots", "csdi": "pypots", "grin": "tsl"}
SMALL: dict[str, dict[str, Any]] = {
    "saits": {"layers": 1, "heads": 2},
    "brits": {},
    "imputeformer": {"layers": 1, "heads": 2},
    "csdi": {"layers": 1, "heads": 2, "diffusion": 3, "samples": 3},
    "grin": {"neighbours": 3},
}
COMMON: dict[str, Any] = {"steps": 3, "tile": 4, "window": 6, "width": 8, "batch": 2, "device": "cpu"}


def raster(rows: int = 7, columns: int = 9, dates: int = 17, lacking: float = 0.3) -> xr.Dataset:
    rng = np.random.default_rng(0)
    value = (rng.normal(size=(1, rows, columns)) + np.sin(np.arange(dates) / 2)[:, None, None]).astype(np.float32)
    value[rng.random(value.shape) < lacking] = np.nan
    value[:, 0, :3] = np.nan
    value[5] = np.nan
    rain = rng.gamma(0.3, 5, value.shape).astype(np.float32)
    rain[2] = np.nan
    cube = raster_cube(
        value, START + np.arange(dates) * np.timedelta64(1, "D"), np.arange(columns) * 1e3, -np.arange(rows) * 1e3, crs="EPSG:32633",
        kind="soil_moisture", dynamics={"rain": rain}, statics={"height": rng.normal(size=(rows, columns))},
    )  # fmt: skip
    return to_sites(cube)


def stations(count: int = 23, dates: int = 17) -> xr.Dataset:
    rng = np.random.default_rng(1)
    value = rng.normal(size=(dates, count)).astype(np.float32)
    value[rng.random(value.shape) < 0.3] = np.nan
    time = START + np.cumsum(rng.choice([1, 3, 6], dates)) * np.timedelta64(1, "D")
    return points_cube(value, time, *rng.uniform(0, 9e4, (2, count)), np.arange(count), crs="EPSG:32633", kind="soil_moisture")


@pytest.mark.parametrize("name", PEER_IMPUTERS)
def test_a_missing_library_is_named_with_what_to_do(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where it is installed: an entry of None makes Python refuse the import."""
    for known in [item for item in sys.modules if item.split(".")[0] == NEEDS[name]]:
        monkeypatch.delitem(sys.modules, known)
    monkeypatch.setitem(sys.modules, NEEDS[name], None)
    with pytest.raises(JobError, match="needs the Python library") as error:
        imputer(name, COMMON).fit(raster())
    assert error.value.code == "missing_library"
    assert "setup-peers" in error.value.hint
    assert not {"torch_scatter", "torch_sparse"} & set(sys.modules) or find_spec("torch_sparse")


def test_they_are_tried_only_where_named() -> None:
    cube = raster()
    assert set(PEER_IMPUTERS) < set(IMPUTERS)
    assert not set(PEER_IMPUTERS) & {*candidates(cube, ("auto",)), *candidates(cube, ())}
    assert candidates(cube, ("saits", "mean")) == ["saits", "mean"]


@pytest.mark.parametrize("cube", [raster(), stations()], ids=["raster", "stations"])
@pytest.mark.parametrize("length", [6, 17, 40])
def test_windows_hold_every_cell_and_blend_back_exactly(cube: xr.Dataset, length: int) -> None:
    windows = Windows(cube, 4, length, Scales())
    parts = windows.cover()
    blend = Blend(windows, 2)
    for first in range(0, len(parts), 3):
        some = parts[first : first + 3]
        blend.add(some, [np.stack([part.value, np.ones_like(part.value)]) for part in some])
    found = blend.values()
    value = cube["value"].values
    assert np.array_equal(np.isnan(found[0]), np.isnan(value))
    np.testing.assert_allclose(found[0], value, atol=2e-6)
    np.testing.assert_allclose(found[1], np.broadcast_to(windows.spread + windows.mean, value.shape), rtol=1e-5)


@pytest.mark.parametrize("cube", [raster(), stations()], ids=["raster", "stations"])
def test_places_are_features_and_back(cube: xr.Dataset) -> None:
    windows, made = Windows(cube, 4, 6, Scales()), SAITS(covariates="none", **COMMON)
    batch = windows.cover()
    value, visible, asked = made._given(windows, batch)
    assert value.shape == (len(batch), 6, windows.features)
    assert not asked.any()
    seen = torch.where(visible.bool(), value, torch.nan)[:, None]
    for window, back in zip(batch, made._taken(windows, batch, seen), strict=True):
        assert np.array_equal(back[0], window.value, equal_nan=True)
    count = sum(int(np.isfinite(window.value).sum()) for window in batch)
    assert int(visible.sum()) == count


def test_a_cell_keeps_its_seat_whatever_the_tile() -> None:
    cube = raster()
    windows = Windows(cube, 4, 6, Scales())
    tile = windows.layout.tile(2, 3)
    row, column = cube["row"].values[tile.sites], cube["column"].values[tile.sites]
    first = cube["row"].values.min(), cube["column"].values.min()
    assert np.array_equal(windows.feature(tile), 4 * (row - first[0] - 2) + column - first[1] - 3)


def test_hidden_cells_are_asked_and_never_given() -> None:
    cube = raster()
    windows, made = Windows(cube, 4, 6, measure(cube, "all")), BRITS(**COMMON)
    rng = np.random.default_rng(0)
    batch = [windows.draw(rng) for _ in range(20)]
    assert all(window.hidden.any() and np.isfinite(window.value[window.hidden]).all() for window in batch)
    value, visible, asked = made._given(windows, batch)
    assert not (visible * asked).any()
    assert int(asked.sum()) == sum(int(window.hidden.sum()) for window in batch)
    assert not asked[..., windows.features :].any()
    given = made._both(windows, batch)
    for side, hidden in (("forward", asked), ("backward", asked.flip(1))):
        assert not given[side]["X"][hidden.bool()].any()
    assert value[asked.bool()].abs().sum() > 0


def test_covariates_are_means_over_the_tile() -> None:
    cube = raster()
    windows = Windows(cube, 4, 6, measure(cube, "all"))
    tile = windows.layout.tile(1, 2)
    found, rain = windows.means(tile)[:, 0], np.sqrt(cube["dynamic_rain"].values[:, tile.sites])
    assert np.array_equal(np.isnan(found), np.arange(len(found)) == 2)
    expected = (rain.mean(1) - windows.scales.dynamics["rain"][0][0]) / windows.scales.dynamics["rain"][0][1]
    np.testing.assert_allclose(found[3:], expected[3:], atol=1e-5)


def test_elapsed_time_follows_the_recurrence() -> None:
    """BRITS, equation 2: the step, plus what had elapsed before if the date before was not seen."""
    rng = np.random.default_rng(0)
    seen, when = rng.random((2, 12, 3)) < 0.4, np.cumsum(rng.uniform(0.5, 6, (2, 12)), 1)
    expected = np.zeros(seen.shape)
    for date in range(1, 12):
        expected[:, date] = (when[:, date] - when[:, date - 1])[:, None] + ~seen[:, date - 1] * expected[:, date - 1]
    np.testing.assert_allclose(elapsed(torch.from_numpy(seen), torch.from_numpy(when)).numpy(), expected, rtol=1e-12)


def test_edges_go_both_ways_and_fall_with_distance() -> None:
    place = np.random.default_rng(0).uniform(size=(30, 2))
    edges, weights = graph(place, 4)
    pairs = {(int(a), int(b)) for a, b in edges.T}
    assert all((b, a) in pairs and a != b for a, b in pairs)
    assert np.bincount(edges[1], minlength=30).min() >= 4
    order = np.argsort(np.linalg.norm(place[edges[0]] - place[edges[1]], axis=1))
    assert (np.diff(weights[order]) <= 1e-6).all()
    assert graph(place[:1], 4)[0].shape == (2, 0)
    twins = np.repeat(place[:6], 3, axis=0)  # several stations at one place: none is its own neighbour, each has the others
    edges, weights = graph(twins, 2)
    assert (edges[0] != edges[1]).all()
    assert (edges[0] // 3 == edges[1] // 3).all()
    assert edges.shape == (2, 36)
    assert np.isfinite(weights).all()


def test_attention_along_time_is_multi_head_attention() -> None:
    """With copied weights and no rotation, ours is PyTorch's own."""
    torch.manual_seed(0)
    ours, theirs = TimeAttention(24, 3, 0.0).eval(), nn.MultiheadAttention(24, 3, batch_first=True).eval()
    nn.init.normal_(ours.before.weight)
    with torch.no_grad():
        theirs.in_proj_weight.copy_(torch.cat([part.weight for part in (ours.query, ours.key, ours.value)]))
        theirs.in_proj_bias.copy_(torch.cat([part.bias for part in (ours.query, ours.key, ours.value)]))
        theirs.out_proj.load_state_dict(ours.out.state_dict())
        tokens = torch.randn(5, 11, 24)
        normal = ours.before(tokens)
        expected = theirs(normal, normal, normal)[0]
        found = ours(tokens, None)
    assert expected.std() > 0.01
    torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-6)


def trained(name: str, cube: xr.Dataset, **options: Any) -> Imputer:
    need(NEEDS[name])
    made = imputer(name, {**COMMON, **SMALL[name], **options})
    made.fit(cube)
    return made


def need(module: str) -> None:
    """Like importorskip, without importing: what an import prints is part of the test."""
    if find_spec(module) is None:
        pytest.skip(f"{module} is not installed")


@pytest.mark.parametrize("name", PEER_IMPUTERS)
@pytest.mark.parametrize("which", ["raster", "stations"])
def test_a_small_network_fills_everything(name: str, which: str, capsys: pytest.CaptureFixture[str]) -> None:
    cube = raster() if which == "raster" else stations()
    given = without(cube, hide(cube, "mcar20", 1).cells)
    made = trained(name, given)
    stages: list[str] = []
    made.progress = lambda fraction, stage: stages.append(stage)  # type: ignore[attr-defined]
    found = made.impute(given)
    assert found.values.shape == (5, *cube["value"].shape)
    assert np.isfinite(found.values).all()
    assert (np.diff(found.values, axis=0) >= -1e-4).all()
    assert (np.ptp(found.values, axis=0) > 0).any() == (name == "csdi")
    assert np.array_equal(found.values, made.impute(given).values)
    assert set(stages) == {"fill"}
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", PEER_IMPUTERS)
def test_training_follows_the_seed_and_the_budget(name: str) -> None:
    cube = raster()
    first, again, other = (trained(name, cube, seed=seed, covariates="none") for seed in (1, 1, 2))
    assert np.array_equal(first.impute(cube).values, again.impute(cube).values)
    assert not np.array_equal(first.impute(cube).values, other.impute(cube).values)
    assert first.outcome.steps == 3  # type: ignore[attr-defined]
    assert trained(name, cube, steps=100_000, minutes=0.002).outcome.steps < 1000  # type: ignore[attr-defined]


def test_time_gaps_are_those_of_the_library() -> None:
    need("pypots")
    parse = library("pypots.data.utils", "pypots")._parse_delta_torch
    seen = torch.rand(3, 9, 4) < 0.5
    torch.testing.assert_close(elapsed(seen, torch.arange(9.0).expand(3, 9)), parse(seen.float()))


def test_stand_ins_refuse_and_leave_nothing_behind() -> None:
    need("tsl")
    peer_sparse.networks()
    assert find_spec("torch_sparse") or "torch_sparse" not in sys.modules
    with pytest.raises(ImportError, match="torch-sparse"):
        peer_sparse.refuse(1)


def test_what_a_library_prints_stays_off_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    with quiet():
        print("a banner")
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "a banner\n")
