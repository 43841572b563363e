"""What a reader is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..job import Region, Source

#: First row, row after the last, first column, column after the last.
Cells = tuple[int, int, int, int]


@dataclass(frozen=True)
class Request:
    """A source, and the part of it that is wanted.

    Attributes
    ----------
    source : Source
        Where the values are.
    region : Region, optional
        Polygon to keep; None = everywhere.
    start, end : str
        ISO dates, both inclusive; empty = no bound.
    kind : str
        ``deformation`` (lengths become mm), ``soil_moisture``, or ``covariate`` (values as they are).
    margin : int
        Rasters: read this many cells around the region too, and mask none; what is to be warped needs neighbours.
    around : int
        Read this many dates before ``start`` and after ``end`` too; what is to be interpolated in time needs neighbours.
    cells : tuple of int, optional
        Rasters: only these of the rows and columns that the rest of the request would read, a tile; that it may be empty is no error then.
    scratch : Path, optional
        Points: an empty folder that takes them as they are read, so that memory holds a block of them at a time; see :mod:`scratch`.
    """

    source: Source
    region: Region | None = None
    start: str = ""
    end: str = ""
    kind: str = "deformation"
    margin: int = 0
    around: int = 0
    cells: Cells | None = None
    scratch: Path | None = None

    @property
    def name(self) -> str:
        """What to call the source in a message."""
        return self.source.name
