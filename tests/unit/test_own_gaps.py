"""Gaps like the data's own, whatever these are: whole dates, a lone station, one missing cell, places never seen."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.cube import points_cube
from groundcast.engine.evaluation.fill import select_imputer
from groundcast.engine.evaluation.gap_scores import Truth
from groundcast.engine.evaluation.masks import kinds
from groundcast.engine.evaluation.own_gaps import own_gaps
from groundcast.engine.evaluation.trials import BARE, NEVER, distance_group
from groundcast.engine.job import JobError

START = np.datetime64("2021-01-01", "ns")


def field(dates: int = 40, sites: int = 30, seed: int = 0, smooth: bool = True) -> xr.Dataset:
    """Complete series at places of a square; a wave all share, and one of the place."""
    rng = np.random.default_rng(seed)
    x, y = rng.uniform(0, 1e5, (2, sites))
    common = np.cumsum(rng.normal(0, 0.02, dates)) if smooth else rng.normal(0, 0.03, dates)
    value = 0.25 + common[:, None] + 0.03 * np.sin(x / 3e4) + 0.005 * rng.normal(size=(dates, sites))
    time = START + np.arange(dates) * np.timedelta64(1, "D")
    return points_cube(value.astype(np.float32), time, x, y, np.arange(sites), crs="EPSG:32633", units="m3/m3", kind="soil_moisture")


def without(cube: xr.Dataset, gap: np.ndarray) -> xr.Dataset:
    return cube.assign(value=(cube["value"].dims, np.where(gap, np.float32(np.nan), cube["value"].values)))


@pytest.mark.parametrize("method", ["auto", "linear_time", "kriging_space_time"])
def test_a_stack_that_lacks_whole_dates_only(method: str) -> None:
    whole = field()
    gap = np.zeros(whole["value"].shape, bool)
    gap[[6, 7, 20, 31]] = True
    cube = without(whole, gap)
    assert "moved" not in kinds(cube)
    hidden = own_gaps(cube, 0)
    lost = hidden.cells.sum(1)
    assert (lost == 30).sum() == 4  # as many whole dates as are missing
    filling = select_imputer(cube, (method,), ablation=False)
    filled = filling.impute(cube)
    assert np.isfinite(filled).all()
    if method == "kriging_space_time":
        assert np.abs(filled[2] - whole["value"].values)[gap].mean() < 0.03


@pytest.mark.parametrize("dates", [6, 60])
def test_a_lone_station(dates: int) -> None:
    cube = field(dates, 1)
    gap = np.zeros((dates, 1), bool)
    gap[2::5] = True
    filling = select_imputer(without(cube, gap), ("linear_time",), ablation=False)
    assert np.isfinite(filling.impute(without(cube, gap))).all()
    assert any(
        "kinds of gap cannot" in text for text in select_imputer(without(cube, gap), ("linear_time",), ("moved",), ablation=False).warnings
    )


def test_one_missing_cell_is_tested_on_many_places() -> None:
    gap = np.zeros((40, 30), bool)
    gap[3, 4] = True
    hidden = own_gaps(without(field(), gap), 0)
    assert hidden.cells.any(0).sum() >= 7
    assert not (hidden.cells & gap).any()


def test_places_never_observed_are_tested_as_whole_places() -> None:
    gap = np.random.default_rng(1).random((40, 30)) < 0.2
    gap[:, :6] = True
    cube = without(field(), gap)
    hidden = own_gaps(cube, 0)
    left = np.isfinite(cube["value"].values) & ~hidden.cells
    assert (~left[:, 6:].any(0)).sum() >= 2
    truth = Truth.of(cube, hidden, 0)
    assert (truth.group == NEVER).sum() > 20
    assert (distance_group(cube)[:, :6] == NEVER).all()


@pytest.mark.parametrize("dates", [1, 40])
def test_random_cells_that_stand_alone_are_called_so(dates: int) -> None:
    """A single date, whose gaps cannot be moved, and a stack that lacks nothing: no gaps of their own were tried, and none are claimed."""
    gap = np.zeros((dates, 30), bool)
    gap[0, :9] = dates == 1
    assert own_gaps(without(field(dates), gap), 0).kind == "mcar20"
    gap[:, ::3] |= np.random.default_rng(0).random((dates, 10)) < 0.5
    assert own_gaps(without(field(dates), gap), 0).kind == ("mcar20" if dates == 1 else "moved")


def test_two_values_are_too_few() -> None:
    gap = np.ones((5, 3), bool)
    gap[0, 0] = False
    with pytest.raises(JobError, match="too few"):
        select_imputer(without(field(5, 3), gap), ("linear_time",))


def test_bands_hold_on_empty_dates_and_on_places_never_seen() -> None:
    """A third of the dates empty, a tenth of the places never seen, the rest with gaps: each is covered about as promised."""
    inside: dict[str, list[float]] = {"date": [], "place": [], "cell": []}
    for seed in range(4):
        rng = np.random.default_rng(seed)
        whole = field(90, 60, seed, smooth=False)
        dates, places = rng.random(90) < 0.3, np.arange(60) < 6
        gap = (rng.random((90, 60)) < 0.2) | dates[:, None] | places[None]
        cube = without(whole, gap)
        filling = select_imputer(cube, ("kriging_space_time",), ablation=False, seed=seed)
        low, high = filling.impute(cube)[[1, 3]]
        covered = (whole["value"].values >= low) & (whole["value"].values <= high)
        group = distance_group(cube)
        parts = {"date": group == BARE, "place": (group == NEVER) & ~dates[:, None], "cell": gap & ~dates[:, None] & ~places[None]}
        for name, part in parts.items():
            inside[name].append(float(covered[part].mean()))
    for name, shares in inside.items():
        assert 0.68 < np.mean(shares) < 0.92, (name, shares)
