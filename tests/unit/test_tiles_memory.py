"""Tiles in memory: what one of them took is gone before the next."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import psutil
import pytest
import xarray as xr

from groundcast.engine.inference.tiles import stream
from groundcast.engine.inference.tiles.plan import Tile, plan
from groundcast.engine.inference.tiles.work import Work
from groundcast.engine.job import Job, Source


@pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux keeps what was freed")
def test_what_a_tile_took_is_given_back_before_the_next(tmp_path: Path) -> None:
    """Small arrays that stay between large ones that go pin the memory of these: it is not to be held from tile to tile."""
    kept: list[np.ndarray] = []
    held: list[int] = []

    class Leaving:
        bands, overlap, portable = {"median": 1}, 0, True

        def compute(self, sites: xr.Dataset) -> np.ndarray:
            held.append(psutil.Process().memory_info().rss)
            gone = []
            for _ in range(1000):  # 100 MB in pieces that the system is not asked for one by one
                gone.append(np.ones(12_500))
                kept.append(np.ones(100))
            return np.ones((1, 4), np.float32)

    class Four:
        def part(self, values: np.ndarray, sites: xr.Dataset, tile: Tile, overlap: int) -> np.ndarray:
            return values[:, None]

        def inside(self, sites: xr.Dataset, tile: Tile) -> np.ndarray:
            return np.ones(4, bool)

    tiles = plan(64, 16, 256, 0)
    with Work(Job("forecast", Source(str(tmp_path)), cache=str(tmp_path / "cache"))) as work:
        stream.compute_tiles(tiles, Leaving(), Four(), work, lambda _: xr.Dataset(), lambda *_: None, "")
    assert len(held) == len(tiles) > 2
    assert max(held[1:]) - held[0] < 50e6
