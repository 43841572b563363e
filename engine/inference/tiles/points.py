"""A layer of points larger than memory: read once into a file of which any points can be read, then block by block."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import xarray as xr

from ...cube import Days, Float, places
from ...curve import hilbert
from ...i18n import tr
from ...job import Job, JobError
from ...readers import complete, store
from ...readers.scratch import Stored, is_whole
from .around import Around
from .work import INPUT, Work

Index = npt.NDArray[np.intp]
#: Nearest other sites that a forecast of a site may look at.
NEAREST = 112
#: Sites of a sample, and the compact groups it is made of.
SAMPLE, GROUPS = 40_000, 20
_CHUNK, _BITS = 1 << 18, 24


@dataclass(frozen=True)
class Block:
    """Sites (n,) that are computed together, in rising order. Every site is in one block."""

    number: int
    sites: Index


class PointLayer:
    """Points on disk.

    Attributes
    ----------
    work : Work
        The run's folder, in which they lie.
    where : (N, 2)
        Coordinates on one scale, for distances.
    """

    def __init__(self, job: Job, stored: Stored, work: Work) -> None:
        self.job, self.stored, self.work = job, stored, work
        span = float(np.ptp(stored.x)) * float(np.ptp(stored.y))
        self._extra = {"latitude": float(np.median(stored.y)), "spacing": float(np.sqrt(span / self.count))}

    @classmethod
    def read(cls, job: Job) -> PointLayer:
        """Read the job's points, unless an earlier run of it has done that; the folder of the run is held from then on."""
        work = Work(job).hold()
        folder = work.folder / INPUT
        if not is_whole(folder):
            shutil.rmtree(folder, ignore_errors=True)  # what a run that was killed had begun
            try:
                store(job, folder)
            except BaseException:
                work.done()
                raise
        return cls(job, Stored.at(folder), work)

    @property
    def time(self) -> Days:
        """Dates, (T,)."""
        return self.stored.time

    @property
    def count(self) -> int:
        """How many points there are."""
        return self.stored.count

    @cached_property
    def where(self) -> npt.NDArray[np.float64]:
        """Coordinates (N, 2) on one scale."""
        made = np.empty((self.count, 2))
        for first in range(0, self.count, _CHUNK):
            part = np.arange(first, min(first + _CHUNK, self.count))
            made[part] = places(self._numbered(self._frame(part), part))
        return made

    @cached_property
    def around(self) -> Around:
        """Who is near whom."""
        return Around(self.where, NEAREST)

    def forget(self) -> None:
        """Free what only blocks need."""
        for name in ("around", "where"):
            vars(self).pop(name, None)

    @property
    def frame(self) -> xr.Dataset:
        """All sites as a cube without values, for writers."""
        return self._frame(slice(None))

    def whole(self) -> xr.Dataset:
        """All of them, with their covariates, as if they had been read into memory."""
        return complete(self.stored.whole(), self.job, part=False)

    def sample(self, sites: int) -> xr.Dataset:
        """Read compact groups of sites spread over the layer: on them methods are tested, chosen and calibrated."""
        wanted = min(sites, SAMPLE, self.count)
        centres = np.random.default_rng(self.job.seed).choice(self.count, min(GROUPS, self.count), replace=False)
        near = self.around.tree.query(self.where[centres], max(1, wanted // len(centres)), workers=-1)[1]
        index = np.unique(near) if wanted < self.count else np.arange(self.count)
        cube = self._cube(index).assign_coords(pid=("site", self.stored.pids(index)))
        if not np.isfinite(cube["value"].values).any():
            raise JobError(
                "no_values",
                tr("'{name}' has no values where it was looked at.", name=self.job.source.name),
                tr("Choose a region that has some."),
            )
        return complete(cube, self.job)

    def blocks(self, sites: int) -> tuple[Block, ...]:
        """Runs of the order of a Hilbert curve, of which at most ``sites`` are read at once with those around them, about."""
        inner = max(256.0, (np.sqrt(sites + 600.0) - 24.0) ** 2)  # a square of n sites has about 48 sqrt(n) within reach of its border
        order = np.argsort(hilbert(self.where, _BITS), kind="stable")
        parts = np.array_split(order, max(1, int(np.ceil(self.count / inner))))
        return tuple(Block(number, np.sort(part)) for number, part in enumerate(parts))

    def read_block(self, block: Block) -> xr.Dataset | None:
        """The sites of a block, then those around it, with their covariates; None where the block has no values."""
        cube = self._cube(np.concatenate([block.sites, self.around.outside(block.sites)]))
        return complete(cube, self.job) if np.isfinite(cube["value"].values[:, : len(block.sites)]).any() else None

    def part(self, values: Float, sites: xr.Dataset, tile: Block, overlap: int) -> Float:
        """What is kept of the ``values`` (bands, N) of the sites that were read for a block: (bands, 1, n)."""
        return values[:, None, : len(tile.sites)]

    def inside(self, sites: xr.Dataset, tile: Block) -> npt.NDArray[np.bool_]:
        """Which of the sites (N,) that were read for a block are its own: the first."""
        own: npt.NDArray[np.bool_] = np.arange(sites.sizes["site"]) < len(tile.sites)
        return own

    def gathered(self, blocks: Sequence[Block], bands: int, first: int, last: int) -> Float:
        """Values (bands, n) of the sites from number ``first`` to before ``last``, from finished blocks; NaN where there are none."""
        made: Float = np.full((bands, last - first), np.nan, np.float32)
        for block in blocks:
            low, high = np.searchsorted(block.sites, [first, last])
            kept = self.work.get(block.number) if high > low else None
            if kept is not None:
                made[:, block.sites[low:high] - first] = kept.columns(int(low), int(high))
        return made

    def _cube(self, index: Index) -> xr.Dataset:
        return self._numbered(self.stored.cube(index), index)

    def _frame(self, part: Index | slice) -> xr.Dataset:
        coords = {"x": ("site", self.stored.x[part]), "y": ("site", self.stored.y[part])}
        return xr.Dataset(coords=coords, attrs=self.stored.attrs)

    def _numbered(self, cube: xr.Dataset, index: Index) -> xr.Dataset:
        """With what makes distances, and who is nearest, those of the whole layer."""
        return cube.assign_coords(number=("site", index)).assign_attrs(self._extra)
