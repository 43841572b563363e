"""Zones of an earlier analysis, which lend their ids to those found again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
)

from ..layers.problem import InputError
from ..toolbelt.i18n import tr, trn
from .matching import match
from .table import new_ids
from .zones import Zone


def read_zones(
    source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem, needed: Sequence[str] = ("zone_id",)
) -> list[tuple[str, QgsGeometry, QgsFeature]]:
    """Return id, outline in ``crs`` and feature of every zone; raise InputError if the layer is none of zones."""
    names = source.fields().names()
    lacking = [name for name in needed if name not in names]
    if lacking:
        text = tr("'{layer}' has no zones found by GroundCast: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.")
        raise InputError(text.format(layer=source.sourceName(), field=lacking[0]))
    there = QgsCoordinateTransform(source.sourceCrs(), crs, QgsProject.instance())
    found = []
    for feature in source.getFeatures():
        shape = QgsGeometry(feature.geometry())
        if not shape.isEmpty():
            shape.transform(there)
            found.append((str(feature["zone_id"]), shape, feature))
    return found


def keys(
    zones: Sequence[Zone], crs: QgsCoordinateReferenceSystem, former: Optional[QgsProcessingFeatureSource], feedback: QgsProcessingFeedback
) -> list[str]:
    """Return the id of each zone, outlines in ``crs``: that of the earlier zone it overlaps, else a new one."""
    earlier = read_zones(former, crs) if former is not None else []
    kept = {
        pair.new: pair.old
        for pair in match([(key, shape) for key, shape, _ in earlier], [(row, zone.outline) for row, zone in enumerate(zones)])
        if pair.new is not None and pair.old is not None
    }
    if former is not None:
        text = trn("{count} of {all} zones was known before.", "{count} of {all} zones were known before.", len(kept))
        feedback.pushInfo(text.format(count=len(kept), all=len(zones)))
    fresh = [row for row in range(len(zones)) if row not in kept]
    made = dict(zip(fresh, new_ids([zones[row].outline for row in fresh], crs, [key for key, _, _ in earlier])))
    return [kept.get(row) or made[row] for row in range(len(zones))]
