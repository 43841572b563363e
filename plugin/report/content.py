"""What a report is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer

from .about import About
from .paper import Paper
from .zones import HazardZone


@dataclass(frozen=True)
class Content:
    """All that the pages say.

    Attributes
    ----------
    zones : tuple of HazardZone
        In the order of the report; shapes in ``crs``.
    detailed : int
        How many of them have a page of their own.
    forecast, history : QgsVectorLayer, QgsRasterLayer or None
        Where the plots come from.
    """

    title: str
    office: str
    author: str
    logo: str
    made: date
    paper: Paper
    zones: tuple[HazardZone, ...]
    detailed: int
    crs: QgsCoordinateReferenceSystem
    forecast: Optional[QgsMapLayer]
    history: Optional[QgsMapLayer]
    about: About
