"""The zones of a layer as a list to review, the most severe first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from .fields import NAMES, read
from .record import STATUS, Review

#: Fields of a zone that are shown, where the layer has them.
ZONE, SEVERITY, PROBABILITY = "zone", "severity", "prob_max"


@dataclass(frozen=True)
class Row:
    """A zone in the list.

    Attributes
    ----------
    feature : int
        Its id in the layer.
    name : str
        Its number, or the feature's id where it has none.
    severity : int or None
    probability : float or None
        0 to 1.
    review : Review
    """

    feature: int
    name: str
    severity: Optional[int]
    probability: Optional[float]
    review: Review


def rows(layer: QgsVectorLayer) -> list[Row]:
    """Return the zones of a layer: by severity, then probability, then number."""
    names = [name for name in (ZONE, SEVERITY, PROBABILITY, *NAMES) if layer.fields().indexOf(name) >= 0]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(names, layer.fields())
    found = [_row(feature) for feature in layer.getFeatures(request)]
    return sorted(found, key=lambda row: (-(row.severity or 0), -(row.probability or 0.0), row.feature))


def kept(all_rows: Sequence[Row], status: str, always: Optional[int] = None) -> list[Row]:
    """Return the rows of a status (empty = all), and the feature ``always`` whatever its status."""
    return [row for row in all_rows if not status or row.review.status == status or row.feature == always]


def counts(all_rows: Sequence[Row]) -> dict[str, int]:
    """Return how many zones have each status."""
    return {status: sum(row.review.status == status for row in all_rows) for status in STATUS}


def beside(shown: Sequence[Row], current: Optional[int], step: int) -> Optional[Row]:
    """Return the row ``step`` after the ``current`` feature, None beyond the ends; the first if there is no current one."""
    place = next((index for index, row in enumerate(shown) if row.feature == current), None)
    if place is None:
        return shown[0] if shown else None
    return shown[place + step] if 0 <= place + step < len(shown) else None


def _row(feature: QgsFeature) -> Row:
    known = set(feature.fields().names())
    number, severity, chance = (_number(feature[name]) if name in known else None for name in (ZONE, SEVERITY, PROBABILITY))
    name = f"{number:g}" if number is not None else f"#{feature.id()}"
    return Row(feature.id(), name, None if severity is None else int(severity), chance, read(feature))


def _number(value: Any) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
