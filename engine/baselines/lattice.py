"""The regular lattice of time, row and column under the sites of a raster, which a cosine transform needs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import xarray as xr
from scipy.ndimage import uniform_filter

from ..cube import Float, days
from ..i18n import tr
from ..job import JobError

Array = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]
#: Slots of the time axis per date, at most: beyond it dates are so uneven that their order stands for time.
_SLOTS = 4


@dataclass(frozen=True)
class Lattice:
    """Where the T dates and N sites lie: ``slot`` (T,), ``row`` (N,) and ``column`` (N,), from 0 on."""

    slot: Index
    row: Index
    column: Index

    @classmethod
    def of(cls, cube: xr.Dataset) -> Lattice:
        """Lattice of the sites ``cube`` of a raster.

        Raises
        ------
        JobError
            ``needs_raster``: the sites are scattered points.
        """
        if "row" not in cube.coords:
            name = cube.attrs.get("source") or tr("the input")
            raise JobError(
                "needs_raster",
                tr("'{name}' is a layer of points, and DCT-PLS needs the regular cells of a raster.", name=name),
                tr("Choose another method, such as kriging in space and time."),
            )
        row, column = (np.asarray(cube[key].values, np.intp) for key in ("row", "column"))
        return cls(slots(days(cube["time"].values, cube["time"].values[0])), row - row.min(), column - column.min())

    @property
    def shape(self) -> tuple[int, int, int]:
        """Slots, rows and columns."""
        return int(self.slot.max()) + 1, int(self.row.max()) + 1, int(self.column.max()) + 1

    def spread(self, values: Float) -> Float:
        """Values (T, N) on the lattice; 0 where there is none, or where it is NaN."""
        made = np.zeros(self.shape, np.float32)
        made[self.slot[:, None], self.row, self.column] = np.nan_to_num(values)
        return made

    def gather(self, field: Float) -> Float:
        """Values (T, N) of a field on the lattice."""
        made: Float = field[self.slot[:, None], self.row, self.column]
        return made

    def window(self, seen: npt.NDArray[np.bool_], size: int) -> tuple[Index, Index]:
        """Dates and sites of a window of at most about ``size`` cells of the lattice, where most was ``seen`` (T, N)."""
        slots_, rows, columns = self.shape
        side = min(max(rows, columns), max(16, int(np.sqrt(size / min(slots_, 128)))))
        length = max(8, size // max(min(side, rows) * min(side, columns), 1))
        count = np.zeros((rows, columns))
        count[self.row, self.column] = seen.sum(0)
        row, column = _densest(count, (side, side))
        sites = np.flatnonzero((np.abs(self.row - row) <= side // 2) & (np.abs(self.column - column) <= side // 2))
        filled = np.zeros(slots_)
        filled[self.slot] = seen[:, sites].sum(1)
        (slot,) = _densest(filled, (length,))
        return np.flatnonzero(np.abs(self.slot - slot) <= length // 2), sites


def slots(day: Array) -> Index:
    """Slot (T,) of each date on a regular axis as fine as the shortest step between dates."""
    if len(day) < 2:
        return np.zeros(len(day), np.intp)
    made = np.floor((day - day[0]) / np.diff(day).min() + 0.5 + 1e-6).astype(np.intp)
    return made if made[-1] < _SLOTS * len(day) else np.arange(len(day))


def _densest(count: Array, sides: tuple[int, ...]) -> tuple[int, ...]:
    """Centre of the box of ``sides`` cells, inside the array, that holds most."""
    total = uniform_filter(count, sides, mode="constant")
    inside = tuple(
        slice(min(side // 2, (size - 1) // 2), max(size - side // 2, size // 2 + 1)) for side, size in zip(sides, count.shape, strict=True)
    )
    best = np.unravel_index(int(total[inside].argmax()), total[inside].shape)
    return tuple(int(index) + part.start for index, part in zip(best, inside, strict=True))
