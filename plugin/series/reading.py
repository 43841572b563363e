"""How values are read from a raster file with a band per date: by several threads, or out of one tile."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Optional

import numpy as np
from osgeo import gdal

from ..layers.problem import InputError
from ..toolbelt.gdal_files import opened
from ..toolbelt.i18n import tr
from .pixel_tiles import PixelTiles, pixel_tiles

#: A stack of at least so many dates is read by several threads; more than there are cores, since they also wait for the disk.
_MANY, _THREADS = 64, min(8, 2 * (os.cpu_count() or 1))
#: Places of tiles that GDAL reads at once.
_PAGE = 512


class Reading:
    """The bands of a file, in the order of the dates. What is opened for the threads stays open as long as this lives.

    Of a compressed stack a tile of every date has to be unpacked for one value: several at a time, each from a handle of its own. Where dates are
    interleaved by pixel one tile holds all of them, and each handle would unpack it again.
    """

    def __init__(self, path: str, dataset: gdal.Dataset, bands: Sequence[int]) -> None:
        self.path, self.dataset, self.bands = path, dataset, np.array(bands, int)
        apart = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") != "PIXEL"
        threads = _THREADS if apart and len(bands) >= _MANY else 1
        self._parts = np.array_split(self.bands, threads)
        self._handles: list[Optional[gdal.Dataset]] = [None] * threads if threads > 1 else [dataset]
        self._locks = [Lock() for _ in self._parts]
        self._prepared = False
        self._singly = threads > 1 and dataset.GetDriver().ShortName == "GTiff"
        wide, high = dataset.GetRasterBand(1).GetBlockSize()
        self._block = (wide, high)
        self._across, self._down = -(-dataset.RasterXSize // wide), -(-dataset.RasterYSize // high)

    def window(self, cell: tuple[int, int], size: tuple[int, int], count: tuple[int, int]) -> np.ndarray:
        """Read a window as it is stored, (n, rows, columns), of ``size``, only ``count`` (columns, rows) of it; raise InputError if that fails."""
        if size == (1, 1) == count:
            with self._locks[0]:
                found = self._tiles.cell(*cell) if self._tiles is not None else None
            if found is not None:
                return found[self.bands - 1].reshape(-1, 1, 1)

        def part(number: int) -> np.ndarray:
            bands = self._parts[number].tolist()
            with self._locks[number]:
                handle = self._handle(number)
                if size == (1, 1) == count and self._singly:
                    return self._values(handle, bands, cell)
                found = handle.ReadAsArray(*cell, *size, buf_xsize=count[0], buf_ysize=count[1], band_list=bands)
            if found is None:  # as GDAL says it where its exceptions are off
                raise RuntimeError
            return np.asarray(found).reshape(len(bands), count[1], count[0])

        try:
            with ThreadPoolExecutor(len(self._parts)) as pool:
                return np.concatenate(list(pool.map(part, range(len(self._parts)))))
        except RuntimeError:
            raise InputError(tr("The raster '{layer}' cannot be read.").format(layer=self.path)) from None

    def prepare(self) -> None:
        """Open what the threads read from, and have GDAL look up where the tiles are: what need not wait for the first cell. Any thread will do."""
        if self._prepared:
            return
        self._prepared = True
        if len(self._parts) == 1:
            with self._locks[0]:
                if self._tiles is not None:
                    self._tiles.prepare()
            return
        some = [f"BLOCK_OFFSET_{tile % self._across}_{tile // self._across}" for tile in range(0, self._across * self._down, _PAGE)]
        for number, bands in enumerate(self._parts):
            with self._locks[number]:
                try:
                    handle = self._handle(number)
                    for band in bands.tolist():
                        for name in some:
                            handle.GetRasterBand(band).GetMetadataItem(name, "TIFF")
                except RuntimeError:
                    return  # the click will say it

    def _values(self, handle: gdal.Dataset, bands: list[int], cell: tuple[int, int]) -> np.ndarray:
        """Read one cell band by band, (n, 1, 1).

        GDAL would keep each tile it has unpacked. Given back at once, its memory serves for the next one: that of hundreds of tiles takes the
        system as long to hand out as the tiles take to unpack.
        """
        self._fetch(handle, bands, cell)
        found = []
        for number in bands:
            band = handle.GetRasterBand(number)
            value = band.ReadAsArray(*cell, 1, 1)
            if value is None:
                raise RuntimeError
            found.append(value)
            band.FlushCache()
        return np.stack(found)

    def _fetch(self, handle: gdal.Dataset, bands: list[int], cell: tuple[int, int]) -> None:
        """Tell the system which tiles are read next, where it can be told: it fetches them together, and while the first are unpacked."""
        if not hasattr(os, "posix_fadvise"):
            return
        tile = f"{cell[0] // self._block[0]}_{cell[1] // self._block[1]}"
        try:
            with Path(self.path).open("rb") as file:
                for number in bands:
                    band = handle.GetRasterBand(number)
                    start, length = (band.GetMetadataItem(f"BLOCK_{what}_{tile}", "TIFF") for what in ("OFFSET", "SIZE"))
                    if start and length:
                        os.posix_fadvise(file.fileno(), int(start), int(length), os.POSIX_FADV_WILLNEED)
        except OSError:  # a file inside of another one, or one that cannot be told so
            return

    @cached_property
    def _tiles(self) -> Optional[PixelTiles]:
        return pixel_tiles(self.path, self.dataset)

    def _handle(self, number: int) -> gdal.Dataset:
        """Return the handle of a part; RuntimeError if the file is gone, or another one."""
        handle = self._handles[number]
        if handle is None:
            handle = opened(self.path)
            if handle is None or handle.RasterCount != self.dataset.RasterCount:
                raise RuntimeError
            self._handles[number] = handle
        return handle
