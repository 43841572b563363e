"""Values of cells are those GDAL reads, however the file stores them; stacks stay open only while their files are the same."""

from __future__ import annotations

import os
import zlib
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer

from groundcast.plugin.layers.problem import InputError
from groundcast.plugin.series import cells, inflate, kept, reading
from groundcast.plugin.series.pixel_tiles import pixel_tiles
from groundcast.plugin.series.tiff_tags import read_tags

COLUMNS, ROWS = 70, 45
SPOTS = [(0, 0), (69, 44), (17, 31), (16, 32), (48, 5), (69, 0), (0, 44)]
KINDS = {
    "f4": gdal.GDT_Float32, "f8": gdal.GDT_Float64, "i2": gdal.GDT_Int16, "u1": gdal.GDT_Byte, "u2": gdal.GDT_UInt16, "i4": gdal.GDT_Int32,
    "u4": gdal.GDT_UInt32,
}  # fmt: skip


def written(path: Path, kind: str, options: list[str], bands: int = 7, seed: int = 0, driver: str = "GTiff") -> np.ndarray:
    """Write a raster of 70 x 45 cells with a band per date; return its values (bands, rows, columns)."""
    rng = np.random.default_rng(seed)
    raw = rng.normal(0, 1e3, (bands, ROWS, COLUMNS)) if kind[0] == "f" else rng.integers(0, 250, (bands, ROWS, COLUMNS))
    values = raw.astype(kind)
    if kind[0] == "f":
        values[:, 3, 4] = np.nan
    dataset = gdal.GetDriverByName(driver).Create(str(path), COLUMNS, ROWS, bands, KINDS[kind], options)
    dataset.SetGeoTransform((500000, 10, 0, 4000450, 0, -10))
    for number in range(bands):
        band = dataset.GetRasterBand(number + 1)
        band.SetDescription((date(2020, 1, 1) + timedelta(12 * number)).isoformat())
        band.SetNoDataValue(7)
        band.WriteArray(values[number])
    dataset = None
    return values


def layer_of(path: Path) -> QgsRasterLayer:
    return QgsRasterLayer(str(path), path.stem, "gdal")


def tiles_of(path: Path) -> Optional[Any]:
    return pixel_tiles(str(path), gdal.Open(str(path)))


STORED = [
    (kind, compression, predictor, tiled, more)
    for kind in KINDS
    for compression, predictor in (
        ("NONE", 1), ("DEFLATE", 1), ("DEFLATE", 2), ("LZW", 2), ("LZW", 1), ("ZSTD", 2), *((("DEFLATE", 3), ("ZSTD", 3)) if kind[0] == "f" else ())
    )
    for tiled, more in ((True, ()), (False, ("ENDIANNESS=BIG",)), (True, ("ENDIANNESS=BIG", "BIGTIFF=YES")))
    if not (kind == "f8" and predictor == 2 and gdal.VersionInfo() < "3030000")
]  # fmt: skip


@pytest.mark.parametrize(("kind", "compression", "predictor", "tiled", "more"), STORED)
def test_cells_interleaved_by_pixel(
    kind: str, compression: str, predictor: int, tiled: bool, more: tuple[str, ...], tmp_path: Path
) -> None:
    if f"<Value>{compression}</Value>" not in gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST"):
        pytest.skip(f"this GDAL has no {compression}")
    path = tmp_path / "a & <ü>.tif"
    shape = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=32"] if tiled else ["BLOCKYSIZE=8"]
    packed = [f"COMPRESS={compression}", *([f"PREDICTOR={predictor}"] if predictor > 1 else [])]
    written(path, kind, ["INTERLEAVE=PIXEL", *shape, *packed, *more])
    tiles, dataset = tiles_of(path), gdal.Open(str(path))
    assert tiles is not None
    for column, row in [*SPOTS, (4, 3), *SPOTS]:
        wanted = dataset.ReadAsArray(column, row, 1, 1).ravel()
        found = tiles.cell(column, row)
        assert found is not None
        assert found.astype(wanted.dtype).tobytes() == wanted.tobytes()
    stack = cells.Stack(str(path), dataset)
    wanted = dataset.ReadAsArray(17, 31, 1, 1).astype(float)
    np.testing.assert_array_equal(stack.values((17, 31)), np.where(wanted == 7, np.nan, wanted))
    assert not [name for name in gdal.ReadDir("/vsimem/") or () if "groundcast_tiles" in name]


@pytest.mark.parametrize("options", [["COMPRESS=LZMA"], ["COMPRESS=PACKBITS"], ["COMPRESS=LERC"], ["NBITS=16"], ["INTERLEAVE=BAND"]])
def test_other_files_are_left_to_gdal(options: list[str], tmp_path: Path) -> None:
    path = tmp_path / "stack.tif"
    try:
        values = written(path, "f4", [*options, "INTERLEAVE=PIXEL"])
    except (RuntimeError, AttributeError):
        pytest.skip("this GDAL cannot write it")
    assert tiles_of(path) is None
    if options != ["NBITS=16"]:  # halves lose digits
        np.testing.assert_array_equal(cells.open_stack(layer_of(path)).values((17, 31))[:, 0, 0], values[:, 31, 17])


def test_bytes_out_of_the_middle(tmp_path: Path) -> None:
    raw = np.random.default_rng(0).integers(0, 40, 300_000, np.uint8).tobytes()
    packed = zlib.compress(raw)
    (tmp_path / "packed").write_bytes(b"before" + packed + b"behind")
    path = str(tmp_path / "packed")
    for skip, size in ((0, 1), (0, len(raw)), (299_999, 1), (131_000, 70_000), (65_536, 65_536)):
        assert inflate.unpacked(path, 6, len(packed), skip, size) == raw[skip : skip + size]
    assert inflate.unpacked(path, 6, len(packed), 299_999, 2) is None  # it ends before
    assert inflate.unpacked(path, 6, len(packed) // 2, 299_000, 2) is None
    assert inflate.unpacked(path, 5, len(packed), 0, 2) is None  # it is something else
    assert inflate.unpacked(path, 10**6, len(packed), 0, 2) is None


def test_what_is_not_stored_or_broken_is_left_to_gdal(tmp_path: Path) -> None:
    path = tmp_path / "sparse.tif"
    options = ["INTERLEAVE=PIXEL", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=DEFLATE", "SPARSE_OK=TRUE"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLUMNS, ROWS, 3, gdal.GDT_Float32, options)
    for number in (1, 2, 3):
        dataset.GetRasterBand(number).SetNoDataValue(-5)
        dataset.GetRasterBand(number).SetDescription(f"2020-01-0{number}")
        dataset.GetRasterBand(number).WriteArray(np.full((4, 4), number, np.float32), 20, 20)
    dataset = None
    tiles = tiles_of(path)
    assert tiles.cell(0, 0) is None
    np.testing.assert_array_equal(tiles.cell(21, 21), [1, 2, 3])
    stack = cells.open_stack(layer_of(path))
    assert np.isnan(stack.values((0, 0))).all()
    np.testing.assert_array_equal(stack.values((21, 21))[:, 0, 0], [1, 2, 3])
    written(tmp_path / "whole.tif", "f4", ["INTERLEAVE=PIXEL", "COMPRESS=DEFLATE"])
    tiles = tiles_of(tmp_path / "whole.tif")
    os.truncate(tmp_path / "whole.tif", 3000)
    assert tiles.cell(60, 40) is None
    (tmp_path / "whole.tif").unlink()
    assert tiles.cell(0, 0) is None
    for text in (b"", b"II", b"II*\0", b"II*\0\xff\xff\xff\xff", b"PK\3\4" * 9, b"MM\0+\0\x08\0\0" + b"\xff" * 99):
        (tmp_path / "other.tif").write_bytes(text)
        assert read_tags(str(tmp_path / "other.tif")) is None


def test_threads_read_what_one_reads_and_say_when_the_file_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "many.tif"
    values = written(path, "f4", ["INTERLEAVE=BAND", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=DEFLATE"], bands=101)
    stack = cells.open_stack(layer_of(path))
    stack.prepare()
    stack.prepare()
    np.testing.assert_array_equal(stack.values((17, 31))[:, 0, 0], np.where(values[:, 31, 17] == 7, np.nan, values[:, 31, 17]))
    np.testing.assert_array_equal(stack.values((60, 40), (10, 5)), np.where(values[:, 40:, 60:] == 7, np.nan, values[:, 40:, 60:]))
    stack = cells.open_stack(layer_of(path))
    path.unlink()
    stack.prepare()
    with pytest.raises(InputError, match="cannot be read"):
        stack.values((17, 31))


def test_a_stack_stays_open_while_its_file_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "stack.tif"
    options = ["INTERLEAVE=BAND", "COMPRESS=DEFLATE"]
    written(path, "f4", options, bands=70)
    layer, keeper = layer_of(path), kept.Kept()
    keeper.prepare(layer)
    keeper.wait()
    first = keeper.open_stack(layer)
    assert first is keeper.open_stack(layer)
    assert all(first._reading._handles)
    old = first.values((17, 31))
    values = written(path, "f4", options, bands=70, seed=1)  # as GDAL does it, into the same file
    again = keeper.open_stack(layer)
    assert again is not first
    np.testing.assert_array_equal(again.values((17, 31))[:, 0, 0], values[:, 31, 17])
    assert (again.values((17, 31)) != old).any()
    other = gdal.Open(str(path))
    other.GetRasterBand(1).SetScale(2)  # noted in a file beside it
    other = None
    assert keeper.open_stack(layer).values((17, 31))[0, 0, 0] == 2 * values[0, 31, 17]
    same = keeper.open_stack(layer)
    keeper.keep_only([str(path)])
    assert keeper.open_stack(layer) is same
    keeper.keep_only([])
    assert keeper.open_stack(layer) is not same
    path.unlink()
    assert keeper.open_stack(layer) is None
    assert not keeper._stacks


def test_few_are_kept_and_virtual_rasters_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 2)
    keeper = kept.Kept()
    for name in "abc":
        written(tmp_path / f"{name}.tif", "f4", [])
        assert keeper.open_stack(layer_of(tmp_path / f"{name}.tif")) is not None
    assert [Path(path).stem for path in keeper._stacks] == ["b", "c"]
    keeper.open_stack(layer_of(tmp_path / "b.tif"))
    keeper.open_stack(layer_of(tmp_path / "a.tif"))
    assert [Path(path).stem for path in keeper._stacks] == ["b", "a"]
    gdal.Translate(str(tmp_path / "v.vrt"), str(tmp_path / "a.tif"), format="VRT")
    assert keeper.open_stack(layer_of(tmp_path / "v.vrt")) is not None
    assert [Path(path).stem for path in keeper._stacks] == ["b", "a"]


def test_threads_are_used_for_many_dates_alone(tmp_path: Path) -> None:
    for bands, interleave, many in ((70, "BAND", True), (70, "PIXEL", False), (7, "BAND", False)):
        path = tmp_path / f"{bands}{interleave}.tif"
        written(path, "f4", [f"INTERLEAVE={interleave}"], bands=bands)
        found = reading.Reading(str(path), gdal.Open(str(path)), range(1, bands + 1))
        assert (len(found._parts) > 1) == many
    QgsProject.instance().clear()
