"""Hazard zones and their reviews, read for the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProcessingFeatureSource, QgsProject
from qgis.PyQt.QtCore import QDate, QDateTime

from ..layers.crs import metric_crs
from ..layers.problem import InputError
from ..toolbelt.i18n import tr

#: What makes a layer of polygons one of hazard zones.
_NEEDED = ("zone", "severity", "prob_max")
DISMISSED = "dismissed"


@dataclass(frozen=True)
class Review:
    """What the office found; empty where nothing is said. ``photo`` is a path, absolute where the file was found."""

    status: str = ""
    assessor: str = ""
    day: Optional[date] = None
    comment: str = ""
    photo: str = ""

    @property
    def is_done(self) -> bool:
        """Whether somebody has looked at the zone."""
        return self.status not in ("", "new")


@dataclass(frozen=True)
class HazardZone:
    """One zone.

    Attributes
    ----------
    name : str
        Number of the zone.
    severity : int
        Class, 1 = lowest, 4 = highest.
    shape : QgsGeometry
        In the CRS of the report's maps.
    centre : (float, float)
        Latitude and longitude.
    values : mapping
        Field to value, as the layer has them: numbers, texts, dates, or None.
    """

    name: str
    severity: int
    shape: QgsGeometry
    centre: tuple[float, float]
    values: Mapping[str, Any]
    review: Review = field(default_factory=Review)

    def number(self, name: str) -> Optional[float]:
        """Return the number in a field; None where there is none."""
        value = self.values.get(name)
        return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) and value == value else None

    def day(self, name: str) -> Optional[date]:
        """Return the date in a field; None where there is none."""
        return _day(self.values.get(name))


def is_zones(names: Sequence[str]) -> bool:
    """Whether a layer with these fields is one of hazard zones."""
    return all(name in names for name in _NEEDED)


def read_zones(source: QgsProcessingFeatureSource, path: str, project: QgsProject) -> tuple[list[HazardZone], QgsCoordinateReferenceSystem]:
    """Return the zones, the most severe first and the dismissed ones last, and the CRS (with lengths) their shapes are in.

    Parameters
    ----------
    path : str
        File of the layer: paths of photos may be relative to its folder, or to that of the project.

    Raises
    ------
    InputError
        The layer is none of hazard zones, or has no CRS.
    """
    names = source.fields().names()
    lacking = [name for name in _NEEDED if name not in names]
    if lacking:
        text = tr("'{layer}' is no layer of hazard zones: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.")
        raise InputError(text.format(layer=source.sourceName(), field=lacking[0]))
    if not source.sourceCrs().isValid():
        text = tr("The coordinate reference system of '{layer}' is unknown. Set it in the layer's properties.")
        raise InputError(text.format(layer=source.sourceName()))
    metric = metric_crs(source.sourceCrs(), source.sourceExtent())
    to_map = QgsCoordinateTransform(source.sourceCrs(), metric, project)
    to_world = QgsCoordinateTransform(source.sourceCrs(), QgsCoordinateReferenceSystem("EPSG:4326"), project)
    folders = [Path(folder) for folder in (str(Path(path.split("|")[0]).parent) if path else "", project.homePath()) if folder]
    found = []
    for feature in source.getFeatures():
        shape = QgsGeometry(feature.geometry())
        if shape.isEmpty():
            continue
        middle = to_world.transform(shape.pointOnSurface().asPoint())
        shape.transform(to_map)
        values = {name: _plain(value) for name, value in zip(names, feature.attributes())}
        severity = min(max(int(values.get("severity") or 1), 1), 4)
        name = str(values["zone"] if values["zone"] is not None else feature.id())
        found.append(HazardZone(name, severity, shape, (middle.y(), middle.x()), values, _review(values, folders)))
    found.sort(key=_rank)
    return found, metric


def _rank(zone: HazardZone) -> tuple[bool, int, float, float]:
    return (
        zone.review.status == DISMISSED, -zone.severity, -(zone.number("prob_max") or 0.0), -abs(zone.number("disp_max") or 0.0)
    )  # fmt: skip


def _review(values: Mapping[str, Any], folders: list[Path]) -> Review:
    text = {name: str(values.get(name) or "").strip() for name in ("status", "assessor", "comment", "photo")}
    day = next((found for name in ("reviewed", "date") if (found := _day(values.get(name)))), None)
    return Review(text["status"], text["assessor"], day, text["comment"], _located(text["photo"], folders))


def _located(photo: str, folders: list[Path]) -> str:
    """The photo's path, absolute where it is found; as written where it is not."""
    if not photo or Path(photo).is_absolute():
        return photo
    return next((str(folder / photo) for folder in folders if (folder / photo).is_file()), photo)


def _plain(value: Any) -> Any:
    """A value of a field as Python has it; None for NULL."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if isinstance(value, QDateTime):
        value = value.date()
    return date(value.year(), value.month(), value.day()) if isinstance(value, QDate) else value


def _day(value: Any) -> Optional[date]:
    """A date, also where a field holds it as text that begins with one."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10]) if isinstance(value, str) else None
    except ValueError:
        return None
