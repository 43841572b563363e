"""The nearest sites of each site are those a search finds, on rasters too."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.baselines import nearest as module
from groundcast.engine.baselines.nearest import cells_of, nearest, searched
from groundcast.engine.cube import places, raster_cube, to_sites

COUNTS = (1, 4, 8, 32, 100)


def _sites(
    crs: str = "EPSG:3035", step: tuple[float, float] = (20.0, -20.0), shape: tuple[int, int] = (40, 33), missing: float = 0.0
) -> xr.Dataset:
    rng = np.random.default_rng(0)
    value = rng.normal(size=(2, *shape)).astype(np.float32)
    value[:, rng.random(shape) < missing] = np.nan
    start = (10.0, 60.0) if crs == "EPSG:4326" else (4e6, 3e6)
    x, y = (start[axis] + step[axis] * np.arange(shape[1 - axis]) for axis in (0, 1))
    return to_sites(raster_cube(value, np.array(["2020-01-01", "2020-01-13"], "datetime64[ns]"), x, y, crs=crs))


@pytest.mark.parametrize(
    "sites",
    [
        _sites(), _sites(step=(20.0, 31.0)), _sites("EPSG:4326", (0.01, -0.01)), _sites(missing=0.02), _sites(missing=0.6),
        _sites(shape=(3, 50)), _sites(shape=(12, 12)), _sites(shape=(1, 150)), _sites(shape=(200, 2)),
    ],
    ids=["square", "oblong", "degrees", "gaps", "sparse", "flat", "small", "row", "columns"],
)  # fmt: skip
def test_cells_have_the_nearest_a_search_finds(sites: xr.Dataset) -> None:
    where = places(sites)
    found = nearest(where, COUNTS, cells_of(sites))
    expected = searched(where, where, max(COUNTS))
    for made, count in zip(found, COUNTS, strict=True):
        np.testing.assert_array_equal(made, np.sort(expected[:, :count], 1))


def test_inside_a_raster_nothing_is_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(module, "searched", lambda where, some, count: asked.append(len(some)) or searched(where, some, count))
    sites = _sites()
    nearest(places(sites), (8,), cells_of(sites))
    assert asked == [40 * 33 - 38 * 31]


def test_windows_that_are_not_side_by_side_on_the_map_are_searched() -> None:
    sites = _sites()
    moved = sites.assign_coords(x=("site", np.where(sites["column"].values > 15, sites["x"].values + 7000, sites["x"].values)))
    where = places(moved)
    (found,) = nearest(where, (12,), cells_of(moved))
    np.testing.assert_array_equal(found, np.sort(searched(where, where, 12), 1))
