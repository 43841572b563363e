"""Files that are whole but absurd: storms of NaN and infinity, a hundred thousand fields, dates of other ages, sizes that are not there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import h5py
import numpy as np
import samples
import xarray as xr
from workshop import Outcome, Workshop, fault, pick

_BAD = (np.nan, np.inf, -np.inf, 3.4e38, -3.4e38, 1e-45, 1e30)


def _storm(kind: int) -> np.ndarray:
    """A series in which most or all values are none."""
    rng, value = np.random.default_rng(kind), samples.series(samples.SITES)
    if kind == 0:
        return np.full_like(value, np.nan)
    if kind == 1:
        return np.full_like(value, np.inf)
    if kind == 2:
        return np.zeros_like(value)
    if kind == 3:
        value[:-1] = np.nan
    elif kind == 4:
        value[:, 1:] = np.nan
    else:
        hit = rng.random(value.shape) < 0.1 * (kind % 10)
        value[hit] = rng.choice(_BAD, hit.sum())
    return value


@fault("storm of NaN and infinity", quick=4, long=60)
def storms(shop: Workshop, count: int) -> Iterator[Outcome]:
    """In a table, in a raster, with methods that fit."""
    for kind in range(count):
        value = _storm(kind)
        table = samples.table(shop.data / "storm.csv", values=value)
        method = ("persistence", "linear", "linear_seasonal", "auto", "ridge")[kind % 5]
        outcome = shop.try_out(shop.job({"path": str(table)}, methods=[method]), "" if method == "ridge" else "storm.csv")
        yield Outcome(outcome.saw, outcome.wrong and f"kind {kind}, {method}: {outcome.wrong}")
        with samples.rasterio.open(samples.raster(shop.data / "storm.tif"), "r+") as made:
            made.write(np.resize(value, (samples.DATES, samples.ROWS, samples.COLUMNS)))
        outcome = shop.try_out(
            shop.job({"path": str(shop.data / "storm.tif")}, outputs={"median": str(shop.out / "made.tif")}), "storm.tif"
        )
        yield Outcome(outcome.saw, outcome.wrong and f"kind {kind}: {outcome.wrong}")


@fault("100,000 columns, fields or bands", quick=2)
def wide(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Dates, things that are no dates, and rows of another length."""
    day, most = date(1950, 1, 1), 100_000
    path = shop.data / "wide.csv"
    days = [f"{day + timedelta(days=index):%Y%m%d}" for index in range(36_000)]
    tables: tuple[list[str], ...] = (
        [f"c{index}" for index in range(most)], [f"{2020_0101}_{index}" for index in range(most)], ["20200101"] * most,
        [f"{year}0101" for year in range(1900, 2000)] * (most // 100), days,
    )  # fmt: skip
    for names in pick(tables, count):
        head = ",".join(["longitude", "latitude", *names])
        path.write_text(head + "\n" + "\n".join(",".join(["10.0", "45.0", *["1"] * len(names)]) for _ in range(2)) + "\n")
        # A century of days is scored for as long as it takes; its last years are a matter of seconds.
        yield shop.try_out(shop.job({"path": str(path)}, start="2048-05-01" if names is days else ""), "wide.csv")
        yield shop.judge(shop.run(None, ["inspect", str(path)]), None, "wide.csv")
    path.write_text("longitude,latitude,20200101\n" + "\n" * most + "10,45," * most + "\n")
    yield shop.try_out(shop.job({"path": str(path)}), "wide.csv")
    if count < len(tables):
        return
    features = ",".join(f'"f{index}":1' for index in range(most))
    path = shop.data / "wide.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[10,45]},"properties":{'
        + features
        + "}}]}"
    )
    yield shop.try_out(shop.job({"path": str(path)}), "wide.geojson", most=60)
    path.write_text('{"type":"FeatureCollection","features":' + "[" * most + "]" * most + "}")
    yield shop.try_out(shop.job({"path": str(path)}), "wide.geojson")


@fault("absurd dates in the data", quick=3)
def dates(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Years 0 and 9999, duplicates, no order, a single one, none."""
    written: tuple[list[str], ...] = (
        ["0000-01-01", "2020-01-05"], ["9999-12-31", "2020-01-05"], ["2020-01-05", "2020-01-05"], ["2020-02-30", "2020-01-05"], ["2020-13-01"],
        ["2020-01-05"], [], list(reversed(samples.days())), ["1900-01-01", "2099-12-31", *samples.days()], ["20200105T1", "2020-01-05"],
    )  # fmt: skip
    for days in pick(written, count):
        value = np.resize(samples.series(samples.SITES), (len(days), samples.SITES))
        yield shop.try_out(shop.job({"path": str(samples.table(shop.data / "dates.csv", days, value))}), "dates.csv")
    stack = samples.raster(shop.data / "dates.tif", 3)
    by_hand: tuple[list[str], ...] = (
        ["0001-01-01", "2020-01-05", "2020-01-06"], ["9999-01-01", "2020-01-05", "2020-01-06"], ["1677-01-01", "1600-01-05", "2300-01-06"],
        ["2020-01-05"] * 3, ["2020-01-05", "2020-01-01", "2020-01-03"], ["2020-01-05"], ["2020-W01-1", "20200105", "2020-01-06T25:00"],
    )  # fmt: skip
    for typed in pick(by_hand, count):
        outcome = shop.try_out(shop.job({"path": str(stack), "dates": typed}, outputs={"median": str(shop.out / "made.tif")}))
        yield _years_kept(outcome, typed)
    periods = (("0001-01-01", ""), ("", "9999-12-31"), ("1677-01-01", "2262-12-31"), ("2020-01-05", "2020-01-05"), ("", "0001-01-02"))
    for start, end in pick(periods, count):
        outcome = shop.try_out(shop.job({"path": str(stack)}, outputs={"median": str(shop.out / "made.tif")}, start=start, end=end))
        yield _years_kept(outcome, ["2020"])
    for ahead in pick((["9999-12-31"], ["0001-01-01"], ["2020-01-29"], ["2100-01-01"], ["2262-04-12"]), count):
        yield shop.try_out(shop.job({"path": str(stack)}, outputs={"median": str(shop.out / "made.tif")}, horizon={"dates": ahead}))
    axes = (
        (0, "days since 0001-01-01"), (0, "days since 9999-01-01"), (1e18, "days since 2000-01-01"), (np.nan, "days since 2000-01-01"),
        (-1e6, "days since 2000-01-01"), (0, "months since 2000-01-01"), (0, "fortnights since ever"), (0, "days since 0000-00-00"),
    )  # fmt: skip
    for first, unit in pick(axes, count):
        path = samples.netcdf(shop.data / "dates.nc")
        with xr.open_dataset(path, decode_times=False) as data:
            changed = data.load()
        path.unlink()
        changed = changed.assign_coords(time=("time", first + np.arange(samples.DATES, dtype="f8") * 12, {"units": unit}))
        changed.to_netcdf(path)
        outcome = shop.try_out(shop.job({"path": str(path)}, outputs={"median": str(shop.out / "made.tif")}), "dates.nc")
        yield _years_kept(outcome, ["2000", unit[11:15]])


def _years_kept(outcome: Outcome, given: list[str]) -> Outcome:
    """A date that was read must be one that was given: 64-bit nanoseconds turn the year 9999 into 1816 without a word."""
    used = outcome.summary.get("history", {}).get("dates", [])
    strange = [day for day in used if not any(text[:4] == day[:4] for text in given)]
    return Outcome(outcome.saw, f"dates {strange[:3]} were read, none of which was given") if strange and not outcome.wrong else outcome


@fault("sizes that are not there")
def sizes(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Sparse files of terabytes in a few kilobytes."""
    job: dict[str, Any] = {"outputs": {"median": str(shop.out / "made.tif")}}
    path = shop.data / "sparse.tif"
    profile = {
        "driver": "GTiff", "dtype": "float32", "count": 20, "height": 300_000, "width": 300_000, "crs": samples.CRS_CODE, "tiled": True,
        "transform": samples.from_origin(500_000, 5_000_000, 20, 20), "SPARSE_OK": True, "BIGTIFF": "YES", "blockxsize": 512, "blockysize": 512,
    }  # fmt: skip
    with samples.rasterio.open(path, "w", **profile) as made:
        made.descriptions = samples.days(20)
    yield shop.try_out(shop.job({"path": str(path)}, **job), "sparse.tif", ("too_large",))
    yield shop.judge(shop.run(None, ["inspect", str(path)]), None, "sparse.tif")
    path.unlink()
    path = samples.mintpy(shop.data / "sparse.h5")
    with h5py.File(path, "r+") as data:
        del data["timeseries"]
        data.create_dataset("timeseries", (samples.DATES, 400_000, 400_000), "f4", chunks=(1, 1000, 1000))
    yield shop.try_out(shop.job({"path": str(path)}, **job), "sparse.h5", ("too_large",))
    path = shop.data / "sparse.nc"
    with h5py.File(path, "w") as data:
        for name, size in (("time", 20), ("y", 300_000), ("x", 300_000)):
            data[name] = np.arange(size, dtype="f8")
            data[name].make_scale(name)
        data["time"].attrs["units"] = "days since 2020-01-01"
        data.create_dataset("z", (20, 300_000, 300_000), "f4", chunks=(1, 1000, 1000))
        for index, name in enumerate(("time", "y", "x")):
            data["z"].dims[index].attach_scale(data[name])
    yield shop.try_out(shop.job({"path": str(path), "crs": samples.CRS_CODE}, **job), "sparse.nc", ("too_large",))
    folder = samples.folder(shop.data / "sparse")
    shutil.copy(next(folder.iterdir()), folder / "20300101.tif")
    with samples.rasterio.open(folder / "19900101.tif", "w", **{**profile, "count": 1}):
        pass
    yield shop.try_out(shop.job({"path": str(folder)}, **job), "sparse", ("too_large",))
