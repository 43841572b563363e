"""Layers of zones read whole, by zone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
)

from ..layers.problem import InputError
from ..toolbelt.i18n import tr
from .fields import FIELDS, read
from .record import Review

#: The field without which there is no review; what else is missing is empty.
STATUS = "status"


@dataclass(frozen=True)
class Zone:
    """A zone as it was read; its outline may be in another CRS than the feature's."""

    feature: QgsFeature
    outline: QgsGeometry
    review: Review


def read_zones(
    source: QgsProcessingFeatureSource,
    number: str,
    crs: QgsCoordinateReferenceSystem,
    feedback: QgsProcessingFeedback,
    reviewed: bool = True,
) -> dict[Any, Zone]:
    """Return the zones of a layer by the field ``number``, in order, outlines in ``crs``.

    Raises
    ------
    InputError
        The layer lacks that field or (if it is to be ``reviewed``) the status; a zone has no number, or two have the same.
    """
    name, fields = source.sourceName(), source.fields()
    if fields.indexOf(number) < 0:
        text = tr("'{layer}' has no field '{field}' that says which zone is which. Choose a layer made by 'Detect hazard zones'.")
        raise InputError(text.format(layer=name, field=number))
    if reviewed and fields.indexOf(STATUS) < 0:
        text = tr("'{layer}' has no review: the field '{field}' is not there. Open it in the review dock, which adds it.")
        raise InputError(text.format(layer=name, field=STATUS))
    change = QgsCoordinateTransform(source.sourceCrs(), crs, QgsProject.instance())
    found: dict[Any, Zone] = {}
    for feature in list(source.getFeatures()):  # read to the end: an error must not leave the file open
        if feedback.isCanceled():
            break
        key = feature[number]
        if not isinstance(key, (int, float, str)) or key == "":
            raise InputError(tr("A zone of '{layer}' has no number in '{field}'. Give it one.").format(layer=name, field=number))
        if key in found:
            text = tr("'{layer}' has two zones with the number {zone} in '{field}'. Correct one of them.")
            raise InputError(text.format(layer=name, zone=key, field=number))
        outline = QgsGeometry(feature.geometry())
        outline.transform(change)
        found[key] = Zone(feature, outline, read(feature))
    return found


def all_fields(*layers: QgsFields, more: tuple[tuple[str, Any], ...] = ()) -> QgsFields:
    """Return the fields of several layers, each name once, and those of the review; without ``fid``, which every file numbers anew."""
    made = QgsFields()
    review = [QgsField(name, kind) for name, kind in (*FIELDS, *more)]
    for item in [*(item for fields in layers for item in fields), *review]:
        if item.name().lower() != "fid" and made.lookupField(item.name()) < 0:
            made.append(QgsField(item))
    return made


def filled(fields: QgsFields, outline: QgsGeometry, *parts: Any) -> QgsFeature:
    """Return a feature with an outline (made multipart) and the values of ``parts`` (features or mappings by field), later ones over earlier ones."""
    made = QgsFeature(fields)
    shape = QgsGeometry(outline)
    shape.convertToMultiType()
    made.setGeometry(shape)
    for part in parts:
        known = part.items() if isinstance(part, dict) else zip(part.fields().names(), part.attributes())
        for name, value in known:
            if fields.lookupField(name) >= 0:
                made[fields.lookupField(name)] = value
    return made
