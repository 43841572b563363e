"""Points on disk in a form in which any of them can be read at once: what is read of a table that is larger than memory.

A folder with ``value.f32`` (site, time), ``x.f64``, ``y.f64`` and ``static_<name>.f32`` (site) as raw numbers, ``pid.arrow`` with the
identifiers, and ``about.json`` with dates and attributes, which is written last: without it the folder is not whole.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import xarray as xr

from ..cube import STATIC, Days, Float, names, points_cube

Double = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]
_VALUE, _PID, _ABOUT = "value.f32", "pid.arrow", "about.json"
#: Identifiers written at once, and sites read through one mapping of the file: what is mapped counts as memory until it is let go.
_PIDS, _SITES = 1 << 16, 1 << 11


class Scratch:
    """Writes blocks of points to a folder, one behind the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._files: dict[str, BinaryIO] = {}
        self._pids: list[pa.Array[Any]] = []
        self._stream: Any = None

    def add(self, value: Float, x: Double, y: Double, pid: npt.NDArray[np.generic], statics: dict[str, Float]) -> None:
        """Append points: ``value`` (time, n), the others (n,)."""
        self._put(_VALUE, value.T, np.float32)
        self._put("x.f64", x, np.float64)
        self._put("y.f64", y, np.float64)
        for name, values in statics.items():
            self._put(f"{STATIC}{name}.f32", values, np.float32)
        plain = pid.dtype.kind in "iu"
        self._pids.append(pa.array(pid.astype(np.int64)) if plain else pa.array(pid.astype(str).astype(object), pa.string()))
        if sum(map(len, self._pids)) >= _PIDS:
            self._flush()

    def close(self) -> None:
        """End the files."""
        self._flush()
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        for file in self._files.values():
            file.close()
        self._files.clear()

    def _put(self, name: str, values: npt.NDArray[Any], kind: type) -> None:
        if name not in self._files:
            self._files[name] = (self.folder / name).open("wb")
        np.ascontiguousarray(values, kind).tofile(self._files[name])

    def _flush(self) -> None:
        if not self._pids:
            return
        joined = pa.concat_arrays(self._pids)
        self._pids = []
        if self._stream is None:
            self._stream = pa.ipc.new_file(str(self.folder / _PID), pa.schema([("pid", joined.type)]))
        self._stream.write_batch(pa.record_batch([joined], ["pid"]))


@dataclass(frozen=True)
class Stored:
    """Points in a folder.

    Attributes
    ----------
    time : (T,)
        Dates.
    x, y : (N,)
        Coordinates.
    statics : mapping
        Static covariates (N,) by name.
    attrs : mapping
        Attributes of the cube: units, CRS, source, warnings …
    """

    folder: Path
    time: Days
    x: Double
    y: Double
    statics: dict[str, Float]
    attrs: dict[str, Any]

    @property
    def count(self) -> int:
        """Points, N."""
        return len(self.x)

    @classmethod
    def at(cls, folder: Path) -> Stored:
        """The points in a folder; OSError if it is not whole."""
        about = json.loads((folder / _ABOUT).read_text(encoding="utf-8"))
        time = np.array(about["time"], np.int64).astype("datetime64[ns]")
        x, y = (np.fromfile(folder / name, np.float64) for name in ("x.f64", "y.f64"))
        statics = {name: np.fromfile(folder / f"{STATIC}{name}.f32", np.float32) for name in about["statics"]}
        return cls(folder, time, x, y, statics, about["attrs"])

    def values(self, index: Index) -> Float:
        """Values (T, n) of the sites ``index``, read in rising order most quickly."""
        made: Float = np.empty((len(self.time), len(index)), np.float32)
        for first in range(0, len(index), _SITES):
            mapped = _mapped(self.folder, self.count)
            made[:, first : first + _SITES] = mapped[index[first : first + _SITES]].T
            del mapped
        return made

    def pids(self, index: Index | slice) -> npt.NDArray[np.generic]:
        """Identifiers (n,) of sites, whole numbers or text."""
        with pa.memory_map(str(self.folder / _PID)) as file:
            column = pa.ipc.open_file(file).read_all().column("pid")
            part = column.slice(index.start, index.stop - index.start) if isinstance(index, slice) else column.take(index.astype(np.int64))
            found: npt.NDArray[np.generic] = np.array(part.to_numpy(zero_copy_only=False))
        return found if found.dtype.kind in "iu" else found.astype(str)

    def cube(self, index: Index) -> xr.Dataset:
        """The sites ``index`` as a cube; ``pid`` is their number."""
        statics = {name: values[index] for name, values in self.statics.items()}
        made = points_cube(
            self.values(index), self.time, self.x[index], self.y[index], index, crs=self.attrs["crs"], units=self.attrs["units"],
            kind=self.attrs["kind"], source=self.attrs["source"], statics=statics,
        )  # fmt: skip
        made.attrs.update(self.attrs, warnings=list(self.attrs["warnings"]))
        return made

    def whole(self) -> xr.Dataset:
        """All of them as the cube that reading them into memory would have given."""
        made = self.cube(np.arange(self.count))
        return made.assign_coords(pid=("site", self.pids(slice(0, self.count))))


def lazy(folder: Path, time: Days, statics: list[str], attrs: dict[str, Any]) -> xr.Dataset:
    """The points in a folder that is not described yet, as a cube that maps the files; ``pid`` is their number."""
    x, y = (np.memmap(folder / name, np.float64, "r") for name in ("x.f64", "y.f64"))
    rest = {name: np.memmap(folder / f"{STATIC}{name}.f32", np.float32, "r") for name in statics}
    value: Float = np.memmap(folder / _VALUE, np.float32, "r", shape=(len(x), len(time))).T
    return points_cube(value, time, x, y, np.arange(len(x)), statics=rest, **attrs)


def describe(cube: xr.Dataset, folder: Path) -> None:
    """Say in the folder what a reader found of the points in it; it is whole then."""
    about = {"time": cube["time"].values.astype(np.int64).tolist(), "statics": names(cube, STATIC), "attrs": cube.attrs}
    part = folder / f"{_ABOUT}.part"
    part.write_text(json.dumps(about), encoding="utf-8")
    part.replace(folder / _ABOUT)


def is_whole(folder: Path) -> bool:
    """Whether a folder holds all points of a source."""
    return (folder / _ABOUT).is_file()


def _mapped(folder: Path, count: int) -> Float:
    path = folder / _VALUE
    return np.memmap(path, np.float32, "r", shape=(count, path.stat().st_size // 4 // count))
