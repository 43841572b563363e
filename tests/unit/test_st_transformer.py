"""ST-Transformer: what it may see, how its tiles meet, what it learns, and what comes back from a bundle."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
import xarray as xr

from groundcast.engine.cube import points_cube, raster_cube, to_sites
from groundcast.engine.evaluation.masks import hide, without
from groundcast.engine.interfaces import Imputation, point_imputation
from groundcast.engine.job import JobError
from groundcast.engine.models.st_transformer import Spec, STTransformerNet, Tokens, checked
from groundcast.engine.progress import silent
from groundcast.engine.registry import imputer
from groundcast.engine.training import bundle, st_hiding, st_loop
from groundcast.engine.training.st_fill import fill
from groundcast.engine.training.st_imputer import STTransformer, STTransformerResidual
from groundcast.engine.training.st_panel import Panel, cut, joined, measure
from groundcast.engine.training.st_tiles import bump, groups_of, starts

SMALL: dict[str, Any] = {"steps": 6, "width": 16, "heads": 2, "layers": 2, "tile": 6, "window": 12, "device": "cpu"}
START = np.datetime64("2020-01-01", "ns")


def field(rows: int = 10, columns: int = 11, dates: int = 30, lacking: float = 0.3, seed: int = 0) -> xr.Dataset:
    """A separable signal with gaps: level of the place plus a wave in time, which a covariate follows."""
    rng = np.random.default_rng(seed)
    wave = np.sin(np.arange(dates) / 3)
    value = (rng.normal(size=(1, rows, columns)) + wave[:, None, None]).astype(np.float32)
    rain = np.broadcast_to(wave[:, None, None], value.shape).astype(np.float32)
    kinds = rng.integers(0, 3, (rows, columns)).astype(np.float32)
    value[rng.random(value.shape) < lacking] = np.nan
    cube = raster_cube(
        value, START + np.arange(dates) * np.timedelta64(1, "D"), np.arange(columns) * 1e3, -np.arange(rows) * 1e3, crs="EPSG:32633",
        kind="soil_moisture", dynamics={"rain": rain}, statics={"soil": kinds, "height": rng.normal(size=(rows, columns))},
    )  # fmt: skip
    cube["static_soil"].attrs["categorical"] = 1
    return to_sites(cube)


def stations(count: int = 50, dates: int = 30) -> xr.Dataset:
    rng = np.random.default_rng(1)
    value = (np.sin(np.arange(dates) / 3)[:, None] + rng.normal(size=(1, count))).astype(np.float32)
    value[rng.random(value.shape) < 0.3] = np.nan
    steps = np.cumsum(rng.choice([1, 3, 6], dates)).astype("timedelta64[D]")
    return points_cube(
        value,
        START + steps.astype("timedelta64[ns]"),
        *rng.uniform(0, 9e4, (2, count)),
        np.arange(count),
        crs="EPSG:32633",
        kind="soil_moisture",
    )


def panel_of(cube: xr.Dataset, side: int = 8) -> Panel:
    return Panel(cube, measure(cube, "all"), side, np.full(cube.sizes["site"], -1))


def batch_of(panel: Panel, spatial: str, dates: int = 10) -> Tokens:
    tile = panel.layout.tile(0, 0)
    return joined([cut(panel, tile, 0, dates, panel.value[tile.sites])], spatial)


def network(panel: Panel, **options: Any) -> STTransformerNet:
    torch.manual_seed(0)
    dynamics, statics = panel.norm.scales.columns
    spec = Spec(**{"width": 16, "heads": 2, "layers": 2, **options}, dynamics=dynamics, statics=statics)
    return STTransformerNet(checked(spec)).eval()


@pytest.mark.parametrize("spatial", ["shifted_window", "full", "none"])
@pytest.mark.parametrize("options", [{}, {"temporal": False}, {"rotary": False}], ids=str)
def test_quantiles_of_every_token_ascend(spatial: str, options: dict[str, Any]) -> None:
    panel = panel_of(field())
    tokens = batch_of(panel, spatial)
    found = network(panel, spatial=spatial, **options)(tokens)
    assert found.shape == (*tokens.value.shape, 5)
    assert torch.isfinite(found).all()
    assert (torch.diff(found, dim=-1) >= 0).all()


@pytest.mark.parametrize("spatial", ["shifted_window", "full"])
def test_what_is_hidden_never_enters(spatial: str) -> None:
    panel = panel_of(field())
    tokens, net = batch_of(panel, spatial), network(panel, spatial=spatial)
    assert not tokens.seen.all()
    noise = torch.where(tokens.seen, tokens.value, torch.randn(tokens.value.shape) * 100)
    assert torch.equal(net(tokens), net(replace(tokens, value=noise)))
    noise = torch.where(tokens.seen, tokens.value, torch.full_like(tokens.value, torch.nan))
    assert torch.equal(net(tokens), net(replace(tokens, value=noise)))


def reached(spatial: str, layers: int) -> np.ndarray:
    """Cells of an 8 x 8 tile that a change at its cell (0, 0) reaches."""
    panel = panel_of(field(8, 8, lacking=0.0))
    tokens, net = batch_of(panel, spatial), network(panel, spatial=spatial, layers=layers)
    other = tokens.value.clone()
    other[0] += 1
    changed = (net(tokens) != net(replace(tokens, value=other))).any(-1).any(-1).numpy()
    return changed.reshape(8, 8)


def test_a_window_sees_itself_only() -> None:
    assert np.array_equal(np.argwhere(reached("shifted_window", 1)), np.argwhere(np.ones((4, 4))))


def test_shifted_windows_connect() -> None:
    two = reached("shifted_window", 2)
    assert two[:6, :6].all()
    assert not two[6:].any()
    assert reached("shifted_window", 3).all()


def test_full_attention_sees_the_tile() -> None:
    assert reached("full", 1).all()


def test_samples_of_one_batch_do_not_see_each_other() -> None:
    panel = panel_of(field())
    samples = [
        cut(panel, tile, start, 10, panel.value[tile.sites]) for tile, start in ((panel.layout.tile(0, 0), 0), (panel.layout.tile(2, 3), 9))
    ]
    for spatial in ("shifted_window", "full"):
        net = network(panel, spatial=spatial)
        alone = torch.cat([net(joined([sample], spatial)) for sample in samples])
        assert torch.allclose(net(joined(samples, spatial)), alone, atol=1e-5)


@pytest.mark.parametrize("cube", [field(), stations()], ids=["raster", "stations"])
def test_every_place_has_one_seat(cube: xr.Dataset) -> None:
    layout = panel_of(cube, 6).layout
    tile = layout.tile(0, 0)
    for shifted in (False, True):
        groups = groups_of(layout.windows(tile, shifted))
        members = groups.members[groups.taken].numpy()
        assert sorted(members) == list(range(len(tile.sites)))
        assert np.array_equal(groups.members.flatten()[groups.seat].numpy(), np.arange(len(tile.sites)))
        assert groups.members.shape[1] <= 16


@pytest.mark.parametrize(("size", "length", "stride"), [(5, 12, 8), (12, 12, 8), (13, 12, 8), (100, 12, 8), (731, 48, 32)])
def test_tiles_cover(size: int, length: int, stride: int) -> None:
    begins = starts(size, length, stride)
    covered = np.zeros(size)
    for begin in begins:
        covered[begin : begin + length] += 1
    assert covered.all()
    assert np.diff(begins, prepend=0).max() <= stride
    assert (bump(length) > 0).all()


class Echo(torch.nn.Module):
    """Says what it is given, so that filling must return the panel itself."""

    spec = Spec()

    def forward(self, tokens: Tokens) -> torch.Tensor:
        return torch.stack([tokens.value + level for level in range(5)], -1)


@pytest.mark.parametrize("cube", [field(), stations()], ids=["raster", "stations"])
def test_blending_has_no_seams(cube: xr.Dataset) -> None:
    panel = panel_of(cube, 5)
    found = fill(Echo(), panel, 7, silent)  # type: ignore[arg-type]
    wanted = np.nan_to_num(panel.value.T)
    for level in range(5):
        assert np.abs(found[level] - wanted - level).max() < 1e-5


def test_draws_hide_some_observed_cells_of_every_kind() -> None:
    rng = np.random.default_rng(0)
    seen = rng.random((30, 60)) < 0.6
    seat = np.stack([np.arange(30) // 6, np.arange(30) % 6], 1)
    shares = []
    for _ in range(200):
        hidden = st_hiding.draw(seen, 20, 25, seat, rng)
        part = seen[:, 20:45]
        assert not (hidden & ~part).any()
        assert 0 < hidden.sum() < part.sum()
        shares.append((hidden.sum(0) == part.sum(0)).mean())
    assert 0.2 < (np.array(shares) > 0.1).mean() < 0.8  # whole days in some, not in all


def mean_error(model: Any, cube: xr.Dataset, kind: str = "mcar50") -> tuple[float, float]:
    """Error at hidden cells of the model and of the mean of each place."""
    hidden = hide(cube, kind, 3).cells
    given = without(cube, hidden)
    model.fit(given)
    truth = cube["value"].values
    level = np.nanmean(given["value"].values, 0)
    found = model.impute(given).median
    return float(np.abs(found - truth)[hidden].mean()), float(np.abs(level - truth)[hidden].mean())


@pytest.mark.parametrize(("options", "share"), [({}, 0.6), ({"covariates": "dynamic", "spatial": "full"}, 0.8)], ids=str)
def test_it_learns_a_separable_signal(options: dict[str, Any], share: float) -> None:
    ours, mean = mean_error(STTransformer(**{**SMALL, "steps": 150, "window": 24, "rate": 3e-3, **options}), field())
    assert ours < share * mean


def tenth_rate(monkeypatch: pytest.MonkeyPatch, minutes: float) -> float:
    """Learning rate of the tenth step of a training whose clock moves on by a second whenever it is asked."""
    seconds, rates, taken = iter(range(1000)), [], st_loop.Stepper.take

    def take(stepper: Any, drawn: Any) -> None:
        rates.append(stepper.optimiser.param_groups[0]["lr"])
        if len(rates) == 10:
            raise KeyboardInterrupt
        taken(stepper, drawn)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(st_loop, "time", SimpleNamespace(monotonic=lambda: float(next(seconds))))
        patch.setattr(st_loop.Stepper, "take", take)
        STTransformer(**{**SMALL, "steps": 2600, "minutes": minutes}).fit(field())
    return rates[-1]


def test_steps_are_larger_where_time_allows_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """The usual rate is that of thousands of steps; few steps that were asked for, as in a comparison, keep it."""
    usual = tenth_rate(monkeypatch, 0.0)
    assert tenth_rate(monkeypatch, 6000.0) == pytest.approx(usual, rel=1e-3)
    assert 2.5 < tenth_rate(monkeypatch, 5.0) / usual < 3.0
    plan = st_loop.Plan(minutes=1.0)
    assert [st_loop.haste(plan, steps) for steps in (1, 650, 2600, 9999)] == [3.0, 2.0, 1.0, 1.0]
    assert st_loop.haste(st_loop.Plan(steps=300, minutes=1.0), 300) == 1.0


def test_seeds_repeat_a_run() -> None:
    cube = field()
    found = []
    for seed in (1, 1, 2):
        model = STTransformer(**SMALL, seed=seed)
        model.fit(cube)
        found.append(model.impute(cube).values)
    assert np.array_equal(found[0], found[1])
    assert not np.array_equal(found[0], found[2])


def test_the_values_asked_for_are_not_used() -> None:
    """A value that is missing from the cube cannot be known: filling sees NaN alone, whatever was there."""
    cube = field()
    model = STTransformer(**SMALL)
    model.fit(cube)
    hidden = hide(cube, "days", 1).cells
    full = cube["value"].values
    changed = cube.assign(value=(("time", "site"), np.where(hidden, full + 50, full)))
    assert np.array_equal(model.impute(without(cube, hidden)).values, model.impute(without(changed, hidden)).values)


@pytest.mark.parametrize("options", [{}, {"learned_places": False}], ids=str)
def test_cells_never_seen_get_values(options: dict[str, Any]) -> None:
    cube = field()
    left = cube.isel(site=np.flatnonzero(cube["column"].values < 6))
    model = STTransformer(**SMALL, **options)
    model.fit(left)
    empty = cube["value"].values.copy()
    empty[:, -5:] = np.nan
    found = model.impute(cube.assign(value=(("time", "site"), empty))).values
    assert found.shape == (5, cube.sizes["time"], cube.sizes["site"])
    assert np.isfinite(found).all()


def test_stations_and_missing_covariates() -> None:
    for cube in (stations(), field().drop_vars(["dynamic_rain", "static_height"])):
        model = STTransformer(**SMALL)
        model.fit(field() if "row" in cube.coords else cube)
        assert np.isfinite(model.impute(cube).values).all()


def test_a_single_date_and_few_cells() -> None:
    for cube in (field(dates=1), field(2, 2, 8), field(1, 30, 20)):
        model = STTransformer(**SMALL)
        model.fit(cube)
        assert np.isfinite(model.impute(cube).values).all()


class Recorder:
    """A base that keeps what it was given and says the mean of it."""

    name = "mean"

    def __init__(self) -> None:
        self.given: list[xr.Dataset] = []

    def fit(self, cube: xr.Dataset) -> None:
        self.given.append(cube)

    def impute(self, cube: xr.Dataset) -> Imputation:
        seen = np.isfinite(cube["value"].values)
        level = np.where(seen, cube["value"].values, 0).sum(0) / np.maximum(seen.sum(0), 1)
        return point_imputation(np.broadcast_to(level, cube["value"].shape))


def test_the_base_is_recomputed_without_the_hidden_cells() -> None:
    base, cube = Recorder(), field()
    model = STTransformerResidual(base, draws=4, **SMALL)
    model.fit(cube)
    counts = [int(np.isfinite(item["value"].values).sum()) for item in base.given]
    held = counts[-1]  # the last fit is the one the weights are judged with
    assert len(counts) == 5
    assert held < np.isfinite(cube["value"].values).sum()
    assert all(count < 0.9 * held for count in counts[:-1])


def test_the_residual_starts_as_its_base() -> None:
    base, cube = Recorder(), field()
    model = STTransformerResidual(base, draws=2, **{**SMALL, "steps": 1, "rate": 1e-7})
    model.fit(cube)
    assert np.abs(model.impute(cube).median - base.impute(cube).median).max() < 1e-4


def test_the_residual_beats_its_base() -> None:
    ours, mean = mean_error(STTransformerResidual(Recorder(), draws=6, **{**SMALL, "steps": 150, "window": 24, "rate": 3e-3}), field())
    assert ours < 0.6 * mean


def test_a_bundle_gives_back_the_same(tmp_path: Path) -> None:
    cube, path = field(), tmp_path / "model.zip"
    model = STTransformer(**SMALL, learned_places=True)
    model.fit(cube)
    bundle.save(model, path, {**bundle.facts(cube), "kind": "soil_moisture"})
    again = bundle.load_imputer(path, "cpu")
    assert np.array_equal(again.impute(cube).values, model.impute(cube).values)
    with pytest.raises(JobError, match="fills gaps"):
        bundle.load(path, "cpu", "soil_moisture")
    with pytest.raises(JobError, match="deformation"):
        bundle.load_imputer(path, "cpu", "deformation")


def test_a_bundle_of_other_parts_is_refused() -> None:
    cube = field()
    model = STTransformer(**SMALL)
    model.fit(cube)
    settings = model.settings()
    for wrong in (
        {"network": {**settings["network"], "dynamics": 1}},
        {"network": {**settings["network"], "residual": True}},
        {"window": 0},
    ):
        with pytest.raises(ValueError):
            STTransformer.from_state({**settings, **wrong}, model.state(), "cpu")


def test_progress_may_cancel() -> None:
    class Stop(Exception):
        pass

    def stop(fraction: float, stage: str) -> None:
        raise Stop

    model = STTransformer(**SMALL)
    model.progress = stop
    with pytest.raises(Stop):
        model.fit(field())


def test_options_that_cannot_be_are_refused() -> None:
    for options in ({"width": 20}, {"spatial": "round"}, {"covariates": "some"}, {"layers": 0}):
        with pytest.raises(JobError):
            imputer("st_transformer", options)


def test_independent_sequences() -> None:
    """Many short sequences: trained on some, used on another."""
    cubes = [field(7, 7, 10, 0.4, seed).drop_vars(["dynamic_rain", "static_soil", "static_height"]) for seed in range(8)]
    model = STTransformer(**{**SMALL, "steps": 120, "tile": 7, "rate": 3e-3})
    model.train_on(cubes[:-1])
    hidden = hide(cubes[-1], "mcar20", 0).cells
    found = model.impute(without(cubes[-1], hidden)).median
    truth = cubes[-1]["value"].values
    assert np.abs(found - truth)[hidden].mean() < 0.8 * np.nanmean(np.abs(truth - np.nanmean(truth)))
