"""One cell of a GeoTIFF whose values are interleaved by pixel: only its own values are taken out of the tile.

GDAL hands such a tile out band by band, and for one cell of n dates walks over it n times; of a stack of hundreds of dates that takes longer than
unpacking it. Here GDAL is shown the same packed bytes as tiles of a single band, which it unpacks and hands out in one go. What the predictor
of the file did to the row is undone here. Files that are not plainly of that kind are left to GDAL.
"""

from __future__ import annotations

import struct
from html import escape
from itertools import count
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal

from ..toolbelt.gdal_files import opened
from . import inflate
from .tiff_tags import BROKEN, Tags, read_tags

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _FILL_ORDER = 256, 257, 258, 259, 262, 266
_OFFSETS, _SAMPLES, _ROWS, _COUNTS, _PLANAR, _PREDICTOR = 273, 277, 278, 279, 284, 317
_TILE_WIDTH, _TILE_HEIGHT, _TILE_OFFSETS, _TILE_COUNTS, _FORMAT = 322, 323, 324, 325, 339
_NO_PREDICTOR, _DIFFERENCES, _FLOATING = 1, 2, 3
#: No compression, and those that pack bytes whatever they mean: LZW, Deflate by its two numbers, Zstandard.
_PLAIN, _DEFLATE, _PACKED = 1, (8, 32946), (5, 8, 32946, 50000)
#: A row in this part of a tile is reached sooner by unpacking only so far, although GDAL unpacks more than twice as fast.
_EARLY = 0.5
#: By sample format and bits, what numpy and GDAL call it.
_KINDS = {
    (1, 8): ("u1", gdal.GDT_Byte), (1, 16): ("u2", gdal.GDT_UInt16), (2, 16): ("i2", gdal.GDT_Int16), (1, 32): ("u4", gdal.GDT_UInt32),
    (2, 32): ("i4", gdal.GDT_Int32), (3, 32): ("f4", gdal.GDT_Float32), (3, 64): ("f8", gdal.GDT_Float64),
}  # fmt: skip
#: Bytes of an unpacked tile: the most that is kept for a further cell, and the most GDAL unpacks.
_KEPT, _MOST = 200_000_000, 2**31 - 1
_numbers = count()


class PixelTiles:
    """The tiles or strips of a file; the one that was unpacked last is kept for further cells in it."""

    def __init__(self, path: str, tags: Tags, kind: str) -> None:
        self.path, self.tags = path, tags
        self.kind = np.dtype(kind).newbyteorder(tags.order)
        self.bands = tags.number(_SAMPLES, 1)
        self.compression, self.predictor = tags.number(_COMPRESSION, _PLAIN), tags.number(_PREDICTOR, _NO_PREDICTOR)
        self.tiled = _TILE_OFFSETS in tags
        columns, rows = tags.number(_WIDTH), tags.number(_HEIGHT)
        self.columns = tags.number(_TILE_WIDTH) if self.tiled else columns
        self.rows = tags.number(_TILE_HEIGHT) if self.tiled else min(tags.number(_ROWS, rows), rows)
        self._across, self._height = -(-columns // self.columns), rows
        self._shown: Optional[gdal.Dataset] = None
        self._last = -1

    def cell(self, column: int, row: int) -> Optional[np.ndarray]:
        """Return the values (bands,) of a cell as they are stored; None where GDAL has to be asked, as where nothing is stored."""
        tile = row // self.rows * self._across + column // self.columns
        try:
            start = self.tags.number(_TILE_OFFSETS if self.tiled else _OFFSETS, index=tile)
            length = self.tags.number(_TILE_COUNTS if self.tiled else _COUNTS, index=tile)
            if not start or not length:
                return None
            if self.compression == _PLAIN:
                return self._stored(start, row % self.rows, column % self.columns)
            return self._unpacked(tile, start, length, row % self.rows, column % self.columns)
        except BROKEN:
            return None

    def _stored(self, start: int, row: int, column: int) -> Optional[np.ndarray]:
        size = self.bands * self.kind.itemsize
        with Path(self.path).open("rb") as file:
            file.seek(start + (row * self.columns + column) * size)
            found = file.read(size)
        return np.frombuffer(found, self.kind) if len(found) == size else None

    def prepare(self) -> None:
        """Do what need not wait for the first cell."""
        if self._shown is None and self.compression != _PLAIN:
            try:
                self._shown = self._show()
            except BROKEN:
                self._shown = None

    def _unpacked(self, tile: int, start: int, length: int, row: int, column: int) -> Optional[np.ndarray]:
        size = self.bands * self.kind.itemsize
        first, last = {_NO_PREDICTOR: (column, column + 1), _DIFFERENCES: (0, column + 1)}.get(self.predictor, (0, self.columns))
        if self.compression in _DEFLATE and self._last != tile and row < _EARLY * self.rows:
            found = inflate.unpacked(self.path, start, length, (row * self.columns + first) * size, (last - first) * size)
            return None if found is None else self._value(np.frombuffer(found, np.uint8), column)
        line = self._line(tile, row, first * size, (last - first) * size)
        return None if line is None else self._value(line, column)

    def _line(self, tile: int, row: int, first: int, many: int) -> Optional[np.ndarray]:
        """Return bytes (many,) of a row of a tile that GDAL unpacks; None if it cannot."""
        across = self.columns * self.bands * self.kind.itemsize
        if across * self.rows > _MOST:
            return None
        self.prepare()
        if self._shown is None:
            return None
        if self._last != tile:
            self._shown.FlushCache()  # the tile before
        try:
            line = self._shown.ReadAsArray(tile % self._across * across + first, tile // self._across * self.rows + row, many, 1)
        except RuntimeError:  # as GDAL says it where its exceptions are on
            line = None
        self._last = tile
        if line is None or across * self.rows > _KEPT:
            self._last, self._shown = -1, None
        return None if line is None else line.ravel()

    def _show(self) -> Optional[gdal.Dataset]:
        """Open the file as a picture of bytes in a single band: a directory that says so, and behind it the file as it is."""
        size = self.bands * self.kind.itemsize
        wide, high, many = self._across * self.columns * size, self._height, self._across * -(-self._height // self.rows)
        starts, lengths = (self.tags.numbers(tag) for tag in ((_TILE_OFFSETS, _TILE_COUNTS) if self.tiled else (_OFFSETS, _COUNTS)))
        if wide > _MOST or (len(starts), len(lengths)) != (many, many):
            return None
        single = {_WIDTH: wide, _HEIGHT: high, _BITS: 8, _COMPRESSION: self.compression, _PHOTOMETRIC: 1, _SAMPLES: 1}
        single.update({_TILE_WIDTH: self.columns * size, _TILE_HEIGHT: self.rows} if self.tiled else {_ROWS: self.rows})
        behind = 16 + 8 + 20 * (len(single) + 2) + 8
        head = behind + 16 * many
        shifted = np.where(starts > 0, starts + np.uint64(head), np.uint64(0))
        arrays = {(_TILE_OFFSETS if self.tiled else _OFFSETS): shifted, (_TILE_COUNTS if self.tiled else _COUNTS): lengths}
        entries = {tag: struct.pack("<HHQQ", tag, 16, 1, value) for tag, value in single.items()}
        for number, (tag, values) in enumerate(arrays.items()):
            entries[tag] = struct.pack("<HHQ", tag, 16, many) + (
                values.astype("<u8").tobytes() if many == 1 else struct.pack("<Q", behind + 8 * many * number)
            )
        directory = struct.pack("<Q", len(entries)) + b"".join(entries[tag] for tag in sorted(entries)) + bytes(8)
        text = (
            struct.pack("<2sHHHQ", b"II", 43, 8, 0, 16) + directory + b"".join(values.astype("<u8").tobytes() for values in arrays.values())
        )
        return self._opened(text, Path(self.path).stat().st_size)

    def _opened(self, head: bytes, length: int) -> Optional[gdal.Dataset]:
        """Open what stands in memory with the whole file behind it."""
        name = f"/vsimem/groundcast_tiles_{next(_numbers)}"
        gdal.FileFromMemBuffer(name, head)
        parts = "".join(
            f'<SubfileRegion><Filename relative="0">{escape(path)}</Filename><DestinationOffset>{there}</DestinationOffset>'
            f"<SourceOffset>0</SourceOffset><RegionLength>{many}</RegionLength></SubfileRegion>"
            for path, there, many in ((name, 0, len(head)), (self.path, len(head), length))
        )
        whole = f"<VSISparseFile><Length>{len(head) + length}</Length>{parts}</VSISparseFile>"
        gdal.FileFromMemBuffer(f"{name}.xml", whole.encode())
        try:
            return opened(f"/vsisparse/{name}.xml", gdal.OF_RASTER, ["GTiff"])
        finally:  # what is open keeps its own
            gdal.Unlink(f"{name}.xml")
            gdal.Unlink(name)

    def _value(self, line: np.ndarray, column: int) -> np.ndarray:
        """Undo the predictor for the cell of a ``line`` of bytes: from the cell itself, from the first to it, or of the whole row."""
        if self.predictor == _NO_PREDICTOR:
            return line.view(self.kind)
        if self.predictor == _DIFFERENCES:  # each value less that of the cell before, whatever the bits mean
            whole = np.dtype(f"{self.tags.order}u{self.kind.itemsize}")
            native = whole.newbyteorder("=")
            steps = line.view(whole).reshape(-1, self.bands)
            return steps.sum(0, dtype=native).astype(native).view(self.kind.newbyteorder("="))
        # the first bytes of all values, then the second ..., the leading ones first, and each less that of the cell before
        steps = line.reshape(self.kind.itemsize, self.columns, self.bands)
        sums = steps.sum(1, dtype=np.uint8).cumsum(0, dtype=np.uint8)
        before = np.concatenate([np.zeros_like(sums[:1]), sums[:-1]])
        found = before + steps[:, : column + 1].sum(1, dtype=np.uint8)
        return np.ascontiguousarray(found.T).view(self.kind.newbyteorder(">")).ravel()


def pixel_tiles(path: str, dataset: gdal.Dataset) -> Optional[PixelTiles]:
    """Return the tiles of an opened file; None if it is not a GeoTIFF of the file system, interleaved by pixel, with a compression and values known here."""
    if dataset.GetDriver().ShortName != "GTiff" or dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") != "PIXEL":
        return None
    tags = read_tags(path)
    if tags is None:
        return None
    try:
        size = (tags.number(_WIDTH), tags.number(_HEIGHT), tags.number(_SAMPLES, 1))
        kind, known = _KINDS.get((tags.same(_FORMAT, 1), tags.same(_BITS, 1)), ("", None))
        compression, predictor = tags.number(_COMPRESSION, _PLAIN), tags.number(_PREDICTOR, _NO_PREDICTOR)
        fine = (
            size == (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount)
            and known == dataset.GetRasterBand(1).DataType
            and (compression in _PACKED or compression == _PLAIN and predictor == _NO_PREDICTOR)
            and (predictor in (_NO_PREDICTOR, _DIFFERENCES) or predictor == _FLOATING and kind in ("f4", "f8"))
            and (tags.number(_PLANAR, 1), tags.number(_FILL_ORDER, 1)) == (1, 1)
        )
        return PixelTiles(path, tags, kind) if fine else None
    except (*BROKEN, ZeroDivisionError):
        return None
