"""Rasters, NetCDF and HDF5 laid out as nobody would, and valid ones of every format with bytes changed."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import h5py
import hypothesis.strategies as st
import netCDF4
import numpy as np
import rasterio
import samples
from affine import Affine
from faults_files import damage
from fuzz_check import options, read_all, regions, target

from groundcast.engine.job import Source

_TEXTS = st.one_of(
    st.sampled_from(
        ("2020-01-01", "20200113", "2020:01:25 00:00:00", "20190517_20190529", "x", "", "99991231", "20200230", "days since 2000-01-01")
    ),
    st.text(max_size=8).filter(lambda text: "\0" not in text),
)
_KINDS = ("f4", "f8", "u1", "i2", "u2", "i4")


def _raster(data: st.DataObject, path: Path) -> bool:
    height, width, count = (data.draw(st.integers(1, 4)) for _ in range(3))
    kind = data.draw(st.sampled_from((*_KINDS, "c8")))
    numbers = st.sampled_from((0.0, 1.0, -1.0, 20.0, 1e-9, 1e9, 1e300, 500_000.0, 45.0))
    transform = data.draw(st.one_of(
        st.just(Affine(20, 0, 500_000, 0, -20, 5_000_000)), st.just(Affine(20, 5, 500_000, 5, -20, 5_000_000)),
        st.builds(Affine, numbers, st.just(0.0), numbers, st.just(0.0), numbers.map(lambda number: -number), numbers), st.just(Affine.identity()),
    ))  # fmt: skip
    try:
        with rasterio.open(
            path, "w", driver="GTiff", dtype=kind, count=count, height=height, width=width, transform=transform,
            crs=data.draw(st.sampled_from(("EPSG:32633", "EPSG:4326", "EPSG:4978", None))),
            nodata=data.draw(st.sampled_from((None, 0, float("nan"), 255, -9999))) if kind in ("f4", "f8") else data.draw(st.sampled_from((None, 0))),
        ) as made:  # fmt: skip
            made.write(np.random.default_rng(data.draw(st.integers(0, 99))).integers(0, 3, (count, height, width)).astype(kind))
            made.descriptions = data.draw(st.lists(_TEXTS, min_size=count, max_size=count))
            made.update_tags(
                **data.draw(st.dictionaries(st.sampled_from(("TIFFTAG_DATETIME", "units", "date", "time")), _TEXTS, max_size=2))
            )
            if data.draw(st.booleans()):
                made.scales = [data.draw(st.sampled_from((1.0, 0.0, 1e-4, float("nan"), 1e300)))] * count
                made.offsets = [data.draw(st.sampled_from((0.0, -1e9, float("inf"))))] * count
            if count > 1 and data.draw(st.booleans()):
                made.colorinterp = [rasterio.enums.ColorInterp.gray] * (count - 1) + [rasterio.enums.ColorInterp.alpha]
    except Exception:  # what cannot be written cannot be read either
        return False
    return True


@target("GeoTIFF")
def raster(data: st.DataObject, folder: Path) -> None:
    """Any type, grid, description and tag."""
    path = folder / data.draw(st.sampled_from(("a.tif", "20200101.tif")))
    if _raster(data, path):
        read_all(Source(str(path), **options(data)), data.draw(st.sampled_from(("deformation", "soil_moisture"))), data.draw(regions()))


@target("folder of GeoTIFF")
def days(data: st.DataObject, folder: Path) -> None:
    """Files whose grids, types and names do not go together."""
    place = folder / "days"
    place.mkdir(exist_ok=True)
    for name in data.draw(
        st.lists(st.sampled_from(("20200101", "20200113", "2020-01-25", "x", "20200101_a", "20201399")), max_size=3, unique=True)
    ):
        _raster(data, place / f"{name}.tif")
    if data.draw(st.booleans()):
        (place / data.draw(st.sampled_from(("20200301.tif", "20200301.nc", "20200301.h5", "20200301.asc")))).write_bytes(
            data.draw(st.binary(max_size=50))
        )
    read_all(Source(str(place), **options(data)), data.draw(st.sampled_from(("deformation", "soil_moisture"))), data.draw(regions()))


_VALUES: tuple[Any, ...] = (
    1.0, -1, 0, "x", "EPSG:4326", "EPSG:0", "nan", float("nan"), float("inf"), "degrees_east", "X", "latitude", "days since 2000-01-01",
    "days since 0000-01-01", "months since 1999-01-31", "noleap", "1e5 days", "time: mean", "projection_x_coordinate", [1, 2, 3], "💥",
)  # fmt: skip
_ATTRIBUTES = ("units", "calendar", "axis", "standard_name", "grid_mapping", "_FillValue", "scale_factor", "add_offset", "coordinates", "missing_value",
               "crs_wkt", "spatial_ref", "epsg", "grid_mapping_name", "bounds", "valid_range")  # fmt: skip


@target("NetCDF")
def netcdf(data: st.DataObject, folder: Path) -> None:
    """Any dimensions, types and attributes, CF or against it."""
    path = folder / data.draw(st.sampled_from(("a.nc", "20200101.nc")))
    try:
        with netCDF4.Dataset(path, "w", format=data.draw(st.sampled_from(("NETCDF4", "NETCDF3_CLASSIC", "NETCDF4_CLASSIC")))) as made:
            names = data.draw(st.lists(st.sampled_from(("time", "y", "x", "lat", "lon", "band", "site")), max_size=4, unique=True))
            for name in names:
                made.createDimension(name, data.draw(st.sampled_from((None, 0, 1, 2, 3, 4))))
            for name in data.draw(
                st.lists(st.sampled_from(("time", "y", "x", "lat", "lon", "z", "crs", "displacement", "spatial_ref")), unique=True)
            ):
                dims = (
                    [name]
                    if name in names and data.draw(st.integers(0, 4))
                    else data.draw(st.permutations(names))[: data.draw(st.integers(0, 4))]
                )
                variable = made.createVariable(name, data.draw(st.sampled_from((*_KINDS, "S1"))), dims)
                attributes = data.draw(st.dictionaries(st.sampled_from(_ATTRIBUTES), st.sampled_from(_VALUES), max_size=3))
                if name == "time" and data.draw(st.integers(0, 3)):
                    attributes["units"] = "days since 2020-01-01"
                attributes.pop("_FillValue", None)
                variable.setncatts(attributes)
                shape = [max(len(made.dimensions[dim]), 2 if made.dimensions[dim].isunlimited() else 0) for dim in dims]
                if variable.dtype != "S1":
                    step = data.draw(st.sampled_from((1, 0, 12, -1, 100)))
                    variable[...] = (np.arange(int(np.prod(shape))) * step % 120).reshape(shape).astype(variable.dtype)
    except Exception:  # what cannot be written cannot be read either
        return
    read_all(Source(str(path), **options(data)), data.draw(st.sampled_from(("deformation", "soil_moisture"))), data.draw(regions()))


def _hdf5(data: st.DataObject, parent: Any, names: tuple[str, ...], depth: int = 2) -> None:
    """Groups and data sets of given names, of any type and shape, with any attributes."""
    for name in data.draw(st.lists(st.sampled_from(names), max_size=6, unique=True)):
        if depth and data.draw(st.integers(0, 3)) == 0:
            item = parent.create_group(name)
            _hdf5(data, item, names, depth - 1)
        else:
            shape = data.draw(st.sampled_from(((), (0,), (3,), (2, 3), (3, 2, 2), (3, 4, 5), (1, 1, 1, 1))))
            kind = data.draw(st.sampled_from((*_KINDS, "S8", "c8", "?")))
            body = np.full(shape, b"20200101") if kind == "S8" else np.arange(int(np.prod(shape))).reshape(shape).astype(kind)
            item = parent.create_dataset(name, data=body)
        for key in data.draw(st.lists(st.sampled_from(("_FillValue", "units", "UNIT", "rangeBeginningDateTime")), max_size=2, unique=True)):
            item.attrs[key] = data.draw(
                st.sampled_from((1.0, "x", b"\xff", "2020-01-01", np.array([1, 2]), np.float32(-9999), h5py.Empty("f4")))
            )


@target("MintPy HDF5")
def mintpy(data: st.DataObject, folder: Path) -> None:
    """Almost a series."""
    path = folder / "geo_timeseries.h5"
    with h5py.File(samples.mintpy(path), "r+") as made:
        for name in data.draw(st.lists(st.sampled_from(("timeseries", "date")), unique=True)):
            del made[name]
        for name in list(made.attrs):
            if data.draw(st.integers(0, 5)) == 0:
                made.attrs[name] = data.draw(
                    st.sampled_from(("", "x", "nan", "0", "1e308", b"\xff", 1, np.array([1.0, 2.0]), h5py.Empty("f4"), "99999"))
                )
        _hdf5(data, made, tuple(name for name in ("timeseries", "date", "bperp") if name not in made) or ("other",), 1)
    read_all(Source(str(path), **options(data)), region=data.draw(regions()))


@target("SMAP HDF5")
def smap(data: st.DataObject, folder: Path) -> None:
    """Almost a day."""
    path = folder / "SMAP_L3_SM_P_20200101_R17000_001.h5"
    group = "Soil_Moisture_Retrieval_Data_AM"
    with h5py.File(samples.smap(path), "r+") as made:
        parts = ("Metadata", group, *(f"{group}/{name}" for name in ("soil_moisture", "latitude", "retrieval_qual_flag")))
        for name in data.draw(st.lists(st.sampled_from(parts), unique=True)):
            if name in made:
                del made[name]
        parent = made.get(group, made)
        inside = ("soil_moisture", "latitude", "longitude", "retrieval_qual_flag", "x", "y", "Soil_Moisture_Retrieval_Data", "Metadata")
        _hdf5(data, parent, tuple(name for name in inside if name not in parent))
    read_all(Source(str(path), **options(data)), "soil_moisture", data.draw(regions()))


_WHOLE: dict[str, bytes] = {}


@target("bytes changed, any format")
def changed(data: st.DataObject, folder: Path) -> None:
    """A valid file with damage."""
    form = data.draw(st.sampled_from([form for form in samples.MAKERS if form not in ("Shapefile", "folder of GeoTIFF")]))
    name, make = samples.MAKERS[form]
    if form not in _WHOLE:
        kept = folder / "kept"
        kept.mkdir()
        _WHOLE[form] = make(kept / name).read_bytes()
        shutil.rmtree(kept)
    body, rng = _WHOLE[form], random.Random(data.draw(st.integers(0, 2**32)))
    for _ in range(data.draw(st.integers(1, 3))):
        body = damage(body, rng) if body else body
    path = folder / name
    path.write_bytes(body)
    read_all(Source(str(path)), "soil_moisture" if form == "SMAP HDF5" else "deformation")
