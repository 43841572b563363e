"""A point forecast of ours read as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsFeatureRequest, QgsGeometry, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...engine.job import parse_date
from ..layers.problem import InputError
from ..layers.sheets import SUFFIXES
from ..toolbelt.i18n import tr

#: Columns of a date, by quantile.
_ENDINGS = tuple(SUFFIXES[key] for key in ("lower95", "lower80", "median", "upper80", "upper95"))


@dataclass(frozen=True)
class Prediction:
    """Movement since the last acquisition.

    Attributes
    ----------
    ids : int (N,)
        Feature ids of the layer.
    place : (N, 2)
        In metres or another length, see :func:`read_prediction`.
    days : tuple of date
        Forecast dates (H).
    quantiles : (5, H, N)
        At 2.5, 10, 50, 90 and 97.5 %.
    displacement, change : (N,)
        Predicted at the last date; change of velocity per year. NaN where unknown.
    """

    ids: np.ndarray
    place: np.ndarray
    days: tuple[date, ...]
    quantiles: np.ndarray
    displacement: np.ndarray
    change: np.ndarray


def read_prediction(source: QgsProcessingFeatureSource, to_metres: QgsCoordinateTransform, feedback: QgsProcessingFeedback) -> Prediction:
    """Read the forecast of every point, brought to a CRS of lengths; raise InputError if the layer is none, and stop where the user cancels.

    The level movement is counted from is the forecast's own: its median at the last date less the predicted displacement.
    """
    fields = {name: index for index, name in enumerate(source.fields().names())}
    days = sorted(parse_date(name[1:]) for name in fields if name.startswith("D") and name[1:].isdigit() and len(name) == 9)
    names = [[f"D{day:%Y%m%d}{ending}" for day in days] for ending in _ENDINGS]
    lacking = [name for row in names for name in (*row, "displacement") if name not in fields]
    if not days or lacking:
        text = tr(
            "'{layer}' is no forecast of points made by GroundCast: it has no field '{field}'. Choose the layer of 'Forecast deformation'."
        )
        raise InputError(text.format(layer=source.sourceName(), field=(lacking or ["D20250131_lo95"])[0]))
    wanted = [fields[name] for row in names for name in row] + [fields["displacement"]]
    change = fields.get("velocity_change")
    request = QgsFeatureRequest().setSubsetOfAttributes([*wanted, *([change] if change is not None else [])])
    ids, place, rows, changes = [], [], [], []
    for feature in source.getFeatures(request):
        if feedback.isCanceled():
            break
        values = feature.attributes()
        geometry = QgsGeometry(feature.geometry())
        geometry.transform(to_metres)
        point = geometry.centroid().asPoint()
        ids.append(feature.id())
        place.append((point.x(), point.y()))
        rows.append([_number(values[index]) for index in wanted])
        changes.append(_number(values[change]) if change is not None else np.nan)
    table = np.array(rows, float).reshape(len(rows), len(wanted))
    quantiles = table[:, :-1].T.reshape(len(_ENDINGS), len(days), len(rows))
    base = quantiles[2, -1] - table[:, -1]
    return Prediction(
        np.array(ids, np.int64), np.array(place, float).reshape(-1, 2), tuple(days), quantiles - base, table[:, -1], np.array(changes, float)
    )  # fmt: skip


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else float("nan")
