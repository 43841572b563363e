"""A file that was cut off is refused, or nothing is missing from it: never read as if the rest were empty.

Of text tables a cut between two lines cannot be told; those are left out.
"""

from __future__ import annotations

import shutil
import warnings
from pathlib import Path

import numpy as np
import pytest
import samples
import xarray as xr

from groundcast.engine.job import JobError, Source
from groundcast.engine.readers import read

FORMS = [form for form in samples.MAKERS if form not in ("CSV", "StaMPS")]
CUTS = 30


def _values(path: Path, form: str) -> np.ndarray:
    return read(Source(str(path)), kind="soil_moisture" if form == "SMAP HDF5" else "deformation")["value"].values


def _never_shorter(path: Path, form: str, part: Path) -> None:
    whole, body = _values(path, form), part.read_bytes()
    for length in np.linspace(0, len(body) - 1, CUTS).astype(int):
        part.write_bytes(body[:length])
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found = _values(path, form)
        except JobError as error:
            named = part.stem in str(error) or path.name in str(error)
            found = whole if named else np.array([])
        assert np.array_equal(found, whole, equal_nan=True), f"{length} of {len(body)} bytes of {part.name} were read as if they were all"
    part.write_bytes(body)


@pytest.mark.parametrize("form", FORMS)
def test_a_cut_file_is_never_read_as_a_shorter_one(form: str, tmp_path: Path) -> None:
    name, make = samples.MAKERS[form]
    path = make(tmp_path / name)
    parts = sorted(path.iterdir())[:2] if path.is_dir() else sorted(tmp_path.glob(f"{path.stem}.*")) if form == "Shapefile" else [path]
    for part in parts:
        _never_shorter(path, form, part)


@pytest.mark.parametrize("form", ["NETCDF3_CLASSIC", "NETCDF3_64BIT"])
def test_a_classic_file_whose_values_come_last(form: str, tmp_path: Path) -> None:
    path = samples.netcdf(tmp_path / "first.nc", "NETCDF3_CLASSIC")
    with xr.open_dataset(path) as data:
        last = xr.Dataset(coords=data.coords).assign(displacement=data["displacement"]).load()
    last.to_netcdf(tmp_path / "last.nc", format=form, unlimited_dims=["time"])
    _never_shorter(tmp_path / "last.nc", "NetCDF-3", tmp_path / "last.nc")


def test_a_flatgeobuf_cut_between_two_points(tmp_path: Path) -> None:
    path = samples.layer(tmp_path / "layer.fgb", "FlatGeobuf")
    body, whole = path.read_bytes(), _values(path, "FlatGeobuf")
    lengths = set()
    for length in range(len(body) * 2 // 3, len(body), 24):
        path.write_bytes(body[:length])
        try:
            assert _values(path, "FlatGeobuf").shape == whole.shape
        except JobError as error:
            lengths.add(error.code)
    assert "truncated" in lengths


def test_a_shapefile_with_a_table_in_capitals_is_checked_too(tmp_path: Path) -> None:
    path = samples.layer(tmp_path / "layer.shp", "ESRI Shapefile")
    shutil.move(tmp_path / "layer.dbf", tmp_path / "layer.DBF")
    body = (tmp_path / "layer.DBF").read_bytes()
    (tmp_path / "layer.DBF").write_bytes(body[: len(body) // 2])
    with pytest.raises(JobError) as caught:
        read(Source(str(path)))
    assert caught.value.code == "truncated"
