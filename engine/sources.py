"""Where a job's values come from: sources, covariates and the region. Standard library only."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from .dates import parse_date
from .errors import JobError
from .i18n import tr
from .vocabulary import FORMATS, QUALITIES


@dataclass(frozen=True)
class Source:
    """Where values come from.

    Attributes
    ----------
    path : str
        File, folder or zip. Empty only if ``files`` is given.
    files : tuple of str
        Single-date files, one a date (formats ``raster_files``, ``netcdf`` and ``smap_l3``).
    format : str
        One of ``FORMATS``; ``auto`` decides from name and content.
    layer : str
        OGR layer name, NetCDF/HDF5 variable, overpass of SMAP (``AM``, ``PM``); empty = the only or first suitable one.
    where : str
        OGR attribute filter (SQL WHERE), vectors only.
    fields, dates : tuple of str
        Displacement fields (vectors) and ISO dates typed or corrected by hand; same length where both are given.
        ``dates`` alone gives the dates of a raster's bands, in order.
    crs : str
        CRS to use where the source states none (``EPSG:32633`` or WKT).
    units : str
        Unit of the values where the source states none: ``mm``, ``cm``, ``m``, ``m3/m3`` …; empty = mm for deformation.
    nodata : float, optional
        Value that stands for "missing" where the source states none.
    quality : str
        Of a satellite product with quality flags (``smap_l3``): ``recommended`` values only, or ``all`` retrieved ones. Other
        formats have no flags and ignore it.
    """

    path: str = ""
    files: tuple[str, ...] = ()
    format: str = "auto"
    layer: str = ""
    where: str = ""
    fields: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    crs: str = ""
    units: str = ""
    nodata: Optional[float] = None
    quality: str = "recommended"

    @property
    def name(self) -> str:
        """What to call this source in a message."""
        return self.path or (
            tr("{name} and {count} more", name=self.files[0], count=len(self.files) - 1) if self.files else tr("(no file)")
        )

    def check(self) -> None:
        """Raise JobError unless the source exists and its parts agree."""
        if self.format not in FORMATS:
            raise JobError(
                "bad_format",
                tr("'{format}' is not a known input format.", format=self.format),
                tr("Use one of: {choices}.", choices=", ".join(FORMATS)),
            )
        if self.quality not in QUALITIES:
            raise JobError(
                "bad_quality",
                tr("'{quality}' is not a choice of quality.", quality=self.quality),
                tr("Use one of: {choices}.", choices=", ".join(QUALITIES)),
            )
        if not self.path and not self.files:
            raise JobError("no_source", tr("No input layer or file was given."), tr("Choose a layer or a file."))
        for item in (self.path, *self.files):
            if item and not real(item).exists():
                raise JobError(
                    "missing_file", tr("The input '{item}' does not exist.", item=item), tr("Check the path, or choose the file again.")
                )
        if self.fields and self.dates and len(self.fields) != len(self.dates):
            raise JobError(
                "dates_mismatch",
                tr(
                    "Fields given for '{name}': {fields}; dates: {dates}.",
                    fields=len(self.fields),
                    dates=len(self.dates),
                    name=self.name,
                ),
                tr("Give one date for each field."),
            )
        days = [date(text, tr("the dates of '{name}'", name=self.name)) for text in self.dates]
        if len(set(days)) != len(days):
            raise JobError(
                "duplicate_dates", tr("The dates given for '{name}' contain a date twice.", name=self.name), tr("Correct the list.")
            )


@dataclass(frozen=True)
class Covariate:
    """A further layer the forecast may use. ``dynamic`` ones have dates and are used up to the origin only."""

    name: str
    source: Source
    dynamic: bool = False
    categorical: bool = False


@dataclass(frozen=True)
class Region:
    """Area to work on: a polygon as WKT in ``crs`` (``EPSG:…`` or WKT)."""

    wkt: str
    crs: str


def real(text: str) -> Path:
    """Return the absolute path, links followed, of a file that may or may not exist.

    Raises
    ------
    JobError
        ``bad_path``: no file can have this path: it is too long, runs in a circle, or has characters no path has.
    """
    try:
        found = Path(text).resolve()
        found.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return found
    except PermissionError:  # what is done with the file will tell
        return found
    except (OSError, ValueError, RuntimeError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise JobError(
            "bad_path",
            tr("'{text}' cannot be the path of a file ({reason}).", text=text[:80], reason=reason[:200]),
            tr("Choose another file name."),
        ) from error
    return found


def date(text: str, label: str) -> Any:
    """Return the day written in ``text``, or raise JobError naming where it stands."""
    try:
        return parse_date(text)
    except ValueError as error:
        raise JobError("bad_date", tr("In {label}: {error}.", label=label, error=error), tr("Dates are written year-month-day.")) from error
