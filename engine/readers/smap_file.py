"""One SMAP Level-3 file: its date, its grid, and the values of a variable in the morning's and the evening's overpass.

Groups are ``Soil_Moisture_Retrieval_Data_AM`` and ``…_PM`` (where names end in ``_pm``); before version 4 there was one, of the
morning, without suffix. ``retrieval_qual_flag``: bit 0 is unset where the retrieval has the recommended quality.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import numpy.typing as npt

from ..cube import Float
from ..dates import find_date
from ..i18n import tr
from ..job import JobError, Source
from . import crs as _crs
from . import ease2, passes, period
from .archive import BROKEN
from .grid import Grid, Window, from_centres

_GROUP = "Soil_Moisture_Retrieval_Data"
_VALUE, _FLAG = "soil_moisture", "retrieval_qual_flag"
_NOT_RECOMMENDED = 1
_AXES = (("x", "y"), ("easting", "northing"), ("XDim", "YDim"))


@dataclass(frozen=True)
class Wanted:
    """What ``source.layer`` asks for: ``half`` = ``AM``, ``PM`` or empty (both), the ``variable`` without suffix, the ``polar`` grid."""

    half: str = ""
    variable: str = _VALUE
    polar: bool = False


def wanted(layer: str) -> Wanted:
    """Read ``AM``, ``PM``, ``both``, a variable (``soil_moisture_dca``, ``soil_moisture_pm``), or ``PM/…``, or the full path of one."""
    half, variable, polar = "", _VALUE, False
    for word in filter(None, layer.split("/")):
        upper = word.upper()
        if upper in ("AM", "PM", "BOTH") or word.startswith(_GROUP):
            half = next((name for name in ("AM", "PM") if upper == name or upper.endswith("_" + name)), "AM" if word == _GROUP else "")
            polar = "_POLAR" in upper
        else:
            half = "PM" if word.endswith("_pm") else half
            variable = word.removesuffix("_pm")
    return Wanted(half, variable, polar)


def matches(path: str) -> bool:
    """Whether the file is HDF5 with SMAP's groups."""
    if not Path(path).is_file() or not h5py.is_hdf5(path):
        return False
    try:
        with h5py.File(path, "r") as data:
            return any(str(name).startswith(_GROUP) for name in data)
    except BROKEN:  # damaged: the reader that opens it says so
        return False


def day(data: Any) -> date | None:
    """Return the day the file is of: as its metadata say, else as its name says."""
    extent = data.get("Metadata/Extent")
    stated = find_date(text(extent.attrs.get("rangeBeginningDateTime", ""))) if extent is not None else None
    return stated or find_date(Path(data.filename).stem)


def variables(data: Any, asked: Wanted) -> dict[str, Any]:
    """Return the data sets of the variable asked for, by half of the day.

    Raises
    ------
    JobError
        ``no_layer``: there is no such variable or overpass; ``not_gridded``: a half orbit (Level 2), not a day on a grid.
    """
    groups = _groups(data, asked.polar)
    found = {}
    for half, group in groups.items():
        name = next((name for name in _names(asked.variable, half) if name in group), None)
        if name and asked.half in ("", half):
            found[half] = group[name]
    if not found:
        raise JobError(
            "no_layer",
            tr("'{file}' has no variable '{name}' of the {half} overpass.", file=data.filename, name=asked.variable, half=asked.half)
            if asked.half
            else tr("'{file}' has no variable '{name}'.", file=data.filename, name=asked.variable),
            tr("It has: {names}; overpasses: {groups}.", names=period.listed(names(data)), groups=", ".join(groups) or tr("none")),
        )
    if any(item.ndim < 2 for item in found.values()):
        raise JobError(
            "not_gridded",
            tr("'{filename}' is a half orbit, not a day on a grid.", filename=data.filename),
            tr("Use the Level-3 product (SPL3SMP, SPL3SMP_E)."),
        )
    return found


def names(data: Any) -> list[str]:
    """Names, without suffix, of the numeric variables on the grid; flags, indices and coordinates are left out."""
    found: dict[str, None] = {}
    for group in _groups(data, False).values():
        for name, item in group.items():
            usable = item.ndim >= 2 and item.dtype.kind in "fiu" and not any(word in name for word in ("_flag", "_index", "itude"))
            if usable:
                found[str(name).removesuffix("_pm")] = None
    return list(found)


def halves(data: Any) -> list[str]:
    """Overpasses the file has, of ``AM`` and ``PM``."""
    return list(_groups(data, False))


def grid(data: Any, asked: Wanted, source: Source) -> Grid:
    """Return the grid of the variable: the global one of its shape, or a part of it told by axes, or by latitude and longitude.

    Raises
    ------
    JobError
        ``not_georeferenced``: nothing tells where the cells are.
    """
    found = variables(data, asked)
    half, item = next(iter(found.items()))
    height, width = item.shape[:2]
    whole = ease2.by_shape((height, width), asked.polar)
    if whole is not None:
        return whole
    group = item.parent
    for across, down in _AXES:
        for place in (group, data):
            if across in place and down in place and place[across].ndim == 1 and place[across].size == width and place[down].size == height:
                return from_centres(np.array(place[across], float), np.array(place[down], float), _crs.wkt(ease2.GLOBAL), data.filename)
    x, y = (next((_floats(group[name]) for name in _names(axis, half) if name in group), None) for axis in ("longitude", "latitude"))
    if x is not None and y is not None:
        x, y = np.broadcast_to(x, (height, width)), np.broadcast_to(y if y.ndim == 2 else y[:, None], (height, width))
        known = np.isfinite(x) & np.isfinite(y)
        lattice = ease2.cells(x[known].astype(float), y[known].astype(float))
        if lattice is not None:
            top, left = (np.unique(cell - own) for cell, own in zip(lattice[1:], np.nonzero(known)))
            if len(top) == len(left) == 1:
                return ease2.part(lattice[0], int(top[0]), int(left[0]), height, width)
    raise JobError(
        "not_georeferenced",
        tr(
            "'{filename}' has {height} x {width} cells, which is no EASE-Grid 2.0 SMAP uses, and nothing tells where they are.",
            filename=data.filename,
            height=height,
            width=width,
        ),
        tr("Choose the file as it was downloaded, or a subset with its latitude and longitude."),
    )


def layer(data: Any, asked: Wanted, quality: str, here: Window) -> Float:
    """Return the values (y, x) of a window: of one overpass, or the mean of both where both have a value.

    With ``recommended`` quality soil moisture that is flagged otherwise is missing; other variables have no flag.
    """
    return passes.mean(_clean(item, half, asked, quality, here) for half, item in variables(data, asked).items())


def units(data: Any, asked: Wanted) -> str:
    """Return the unit the variable states, or empty."""
    return text(next(iter(variables(data, asked).values())).attrs.get("units", ""))


def text(value: Any) -> str:
    """Return an attribute as text."""
    plain = value.item() if isinstance(value, np.ndarray) and value.size == 1 else value
    return plain.decode("utf-8", "replace") if isinstance(plain, bytes) else str(plain)


def _clean(item: Any, half: str, asked: Wanted, quality: str, here: Window) -> Float:
    value = _floats(item, here)
    if quality == "recommended" and asked.variable.startswith(_VALUE):
        group = item.parent
        wished = (_FLAG + asked.variable.removeprefix(_VALUE), _FLAG)
        name = next((name for wish in wished for name in _names(wish, half) if name in group), None)
        if name is None:
            raise JobError(
                "no_quality",
                tr("'{filename}' has no quality flags.", filename=group.file.filename),
                tr("Choose quality 'all' to read every retrieval."),
            )
        flags = group[name][here.rows, here.columns]
        fill = group[name].attrs.get("_FillValue")
        poor = (flags & _NOT_RECOMMENDED) != 0
        # The fill value of the flags is even: its first bit alone would recommend it.
        value[poor | (flags == fill) if fill is not None else poor] = np.nan
    return value


def _floats(item: Any, here: Window | None = None) -> Float:
    """Return a data set as float32, missing = NaN; of a variable with classes or options in a third dimension, the first."""
    raw: npt.NDArray[Any] = item[here.rows, here.columns] if here is not None else item[...]
    raw = raw[..., 0] if raw.ndim == 3 else raw
    value = raw.astype(np.float32)
    fill = item.attrs.get("_FillValue")
    gap = ~np.isfinite(value) | (value == -9999)
    value[gap | (raw == fill) if fill is not None else gap] = np.nan
    return value


def _names(name: str, half: str) -> tuple[str, ...]:
    return (name + "_pm", name) if half == "PM" else (name,)


def _groups(data: Any, polar: bool) -> dict[str, Any]:
    middle = "_Polar" if polar else ""
    found = {half: data.get(f"{_GROUP}{middle}_{half}") for half in ("AM", "PM")}
    if not polar and found["AM"] is None:
        found["AM"] = data.get(_GROUP)
    return {half: group for half, group in found.items() if group is not None}
