"""The fields of a layer that hold its review."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.core import QgsFeature, QgsField, QgsFields, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QVariant

from ..layers.problem import InputError
from ..toolbelt.compat import DAY_FIELD, GEOMETRY_POLYGON, TEXT_FIELD
from ..toolbelt.i18n import tr
from .record import STATUS, Review

#: Name and type, in the order they stand in a layer.
FIELDS = (
    ("status", TEXT_FIELD), ("assessor", TEXT_FIELD), ("reviewed", DAY_FIELD), ("comment", TEXT_FIELD),
    ("photo", TEXT_FIELD), ("history", TEXT_FIELD),
)  # fmt: skip
NAMES = tuple(name for name, _ in FIELDS)


def titles() -> dict[str, str]:
    """Return what the user reads for each status."""
    return dict(zip(STATUS, (tr("new"), tr("confirmed"), tr("watch"), tr("dismissed"))))


def lacking(fields: QgsFields) -> list[str]:
    """Return the names of the review's fields that are not there."""
    return [name for name in NAMES if fields.indexOf(name) < 0]


def problem(layer: Any) -> str:
    """Return why a layer cannot be reviewed, and what to do; empty if it can (it may lack the fields, see :func:`lacking`)."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or layer.geometryType() != GEOMETRY_POLYGON:
        return tr("Choose a layer of hazard zones: polygons, as 'Detect hazard zones' makes them.")
    able = layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.ChangeAttributeValues
    if layer.readOnly() or not able:
        text = tr("'{layer}' is read-only: nothing can be written to it. Save it as a GeoPackage you may write to, and review that.")
        return text.format(layer=layer.name())
    return ""


def add_fields(layer: QgsVectorLayer) -> None:
    """Add the review's fields that are not there; raise InputError if the layer takes none."""
    wanted = [QgsField(name, kind) for name, kind in FIELDS if name in lacking(layer.fields())]
    able = layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.AddAttributes
    if layer.isEditable():
        fine = all(layer.addAttribute(field) for field in wanted)
    else:
        fine = bool(able) and layer.dataProvider().addAttributes(wanted)
        layer.updateFields()
    if not fine or lacking(layer.fields()):
        text = tr("'{layer}' takes no further fields ({fields}). Save it as a GeoPackage, and review that.")
        raise InputError(text.format(layer=layer.name(), fields=", ".join(lacking(layer.fields()))))


def read(feature: QgsFeature) -> Review:
    """Return what a feature's fields say; fields that are not there are empty."""
    known = {name: feature[name] for name in NAMES if feature.fields().indexOf(name) >= 0}
    text = {name: _text(known.get(name)) for name in NAMES}
    status = text["status"] if text["status"] in STATUS else STATUS[0]
    history = tuple(line.strip() for line in text["history"].splitlines() if line.strip())
    return Review(status, text["assessor"], _day(known.get("reviewed")), text["comment"], text["photo"], history)


def values(review: Review) -> dict[str, Any]:
    """Return the value of each field; nothing said is NULL."""
    day = review.reviewed
    return {
        "status": review.status,
        "assessor": review.assessor or None,
        "reviewed": QDate(day.year, day.month, day.day) if day is not None else None,
        "comment": review.comment or None,
        "photo": review.photo or None,
        "history": "\n".join(review.history) or None,
    }


def _text(value: Any) -> str:
    is_null = value is None or (isinstance(value, QVariant) and value.isNull())
    return "" if is_null else str(value)


def _day(value: Any) -> Any:
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate):
        return date(value.year(), value.month(), value.day()) if value.isValid() else None
    try:
        return date.fromisoformat(_text(value)[:10])
    except ValueError:
        return None
