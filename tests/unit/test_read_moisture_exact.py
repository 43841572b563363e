"""Observed soil moisture is read exactly, whatever the type, the nodata convention and the scale; and so it is again after writing."""

from __future__ import annotations

from typing import Any

import numpy as np
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.transform import from_origin

from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.job import Job, Source
from groundcast.engine.readers import read
from groundcast.engine.writers.geotiff import write_stack

_TYPES = {"int16": -9999, "uint8": 255, "uint16": 65535, "int32": -2147483648, "float32": -9999.0, "float64": -1.7976931348623157e308}
NAMES = ("2020-01-01", "2020-01-02", "2020-01-05")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    dtype=st.sampled_from(list(_TYPES)), seed=st.integers(0, 10_000), share=st.floats(0, 0.9), scaled=st.booleans(),
    convention=st.sampled_from(["nodata", "typed", "mask", "nan", "both"]), folder=st.booleans(),
)  # fmt: skip
def test_every_observed_value_and_every_gap(
    tmp_path_factory: Any, dtype: str, seed: int, share: float, scaled: bool, convention: str, folder: bool
) -> None:
    path = tmp_path_factory.mktemp("exact")
    rng = np.random.default_rng(seed)
    body = (rng.integers(5, 60, (3, 4, 5)) if dtype[0] in "iu" else rng.random((3, 4, 5)) * 0.5).astype(dtype)
    gap = rng.random(body.shape) < share
    gap[0, 0, 0] = False
    if convention == "mask":
        gap[:] = gap[:1]  # one mask for all bands
        gap[:, 0, 0] = False
    fill = np.nan if convention == "nan" and dtype[0] == "f" else _TYPES[dtype]
    stored = body.copy()
    stored[gap] = fill
    if convention == "both" and dtype[0] == "f":  # a fill value is declared, but some gaps are NaN
        stored[gap & (rng.random(gap.shape) < 0.5)] = np.nan
    profile: dict[str, Any] = {"nodata": fill} if convention in ("nodata", "nan", "both") else {}
    parts = [(path / f"{day}.tif", stored[index : index + 1], (day,)) for index, day in enumerate(NAMES)] if folder else []
    for name, bands, days in parts or [(path / "stack.tif", stored, NAMES)]:
        options = {"driver": "GTiff", "crs": "EPSG:6933", "transform": from_origin(0, 5e6, 9000, 9000), "dtype": dtype, **profile}
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(name, "w", count=len(bands), height=4, width=5, **options) as made:
            made.write(bands)
            made.descriptions = days
            if scaled:
                made.scales, made.offsets = [0.002] * len(bands), [0.01] * len(bands)
            if convention == "mask":
                made.write_mask(~gap[0])
    source = Source(str(path if folder else path / "stack.tif"), nodata=float(fill) if convention == "typed" else None)
    cube = read(source, kind="soil_moisture")
    expected = body.astype(np.float32)
    if scaled:
        expected = expected * np.float32(0.002) + np.float32(0.01)
    np.testing.assert_array_equal(cube["value"].values, np.where(gap, np.float32(np.nan), expected))
    filled = Job(
        task="impute", kind="soil_moisture", source=source, methods=("mean",), device="cpu",
        outputs={"filled": str(path / "filled.tif"), "provenance": str(path / "provenance.tif")},
    )  # fmt: skip
    run(filled.check(), Session(lambda event: None))
    with rasterio.open(path / "filled.tif") as made, rasterio.open(path / "provenance.tif") as told:
        assert made.read()[~gap].tobytes() == cube["value"].values[~gap].tobytes()
        np.testing.assert_array_equal(told.read()[~gap], 1)
        assert np.isin(told.read()[gap], (0, 2)).all()
        assert (np.isfinite(made.read()[gap]) == (told.read()[gap] == 2)).all()
    write_stack(path / "again.tiff", cube["value"].values, list(NAMES), cube, {}, cube.attrs["units"])
    again = read(Source(str(path / "again.tiff")), kind="soil_moisture")
    assert again["value"].values[~gap].tobytes() == cube["value"].values[~gap].tobytes()
    assert np.isnan(again["value"].values[gap]).all()
