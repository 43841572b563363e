"""A forecast of ours read as arrays; here from points, in :mod:`grid` from rasters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsFeatureRequest, QgsGeometry, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...engine.job import parse_date
from ..layers.problem import InputError
from ..layers.sheets import SUFFIXES
from ..toolbelt.gdal_files import ANY, opened
from ..toolbelt.i18n import tr

#: Columns of a date, by quantile.
_ENDINGS = tuple(SUFFIXES[key] for key in ("lower95", "lower80", "median", "upper80", "upper95"))


@dataclass(frozen=True)
class Prediction:
    """Movement from the present level (the last measurements, smoothed).

    Attributes
    ----------
    ids : int (N,)
        Feature ids of the layer, or cells counted row by row.
    place : (N, 2)
        In metres or another length, see :func:`read_prediction`.
    origin : date
        Last acquisition.
    days : tuple of date
        Forecast dates (H).
    quantiles : (5, H, N)
        At 2.5, 10, 50, 90 and 97.5 %.
    displacement, change : (N,)
        Predicted at the last date; change of velocity per year. NaN where unknown.
    names : tuple of str or None
        What the points are called.
    level : (N,) or None
        What was taken off the forecast as stored: the level at the origin.
    """

    ids: np.ndarray
    place: np.ndarray
    origin: date
    days: tuple[date, ...]
    quantiles: np.ndarray
    displacement: np.ndarray
    change: np.ndarray
    names: Optional[tuple[str, ...]] = None
    level: Optional[np.ndarray] = None


def read_prediction(
    source: QgsProcessingFeatureSource, to_metres: QgsCoordinateTransform, origin: Optional[date], feedback: QgsProcessingFeedback
) -> Prediction:
    """Read the forecast of every point, brought to a CRS of lengths; raise InputError if the layer is none, and stop where the user cancels.

    Where the ``origin`` is not known it is taken as one usual step before the first date.
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
    change, named = fields.get("velocity_change"), fields.get("pid")
    request = QgsFeatureRequest().setSubsetOfAttributes([*wanted, *(index for index in (change, named) if index is not None)])
    ids, place, rows, changes, names_of = [], [], [], [], []
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
        names_of.append(str(values[named]) if named is not None else "")
        changes.append(_number(values[change]) if change is not None else np.nan)
    table = np.array(rows, float).reshape(len(rows), len(wanted))
    quantiles = table[:, :-1].T.reshape(len(_ENDINGS), len(days), len(rows))
    base = quantiles[2, -1] - table[:, -1]
    return Prediction(
        ids=np.array(ids, np.int64),
        place=np.array(place, float).reshape(-1, 2),
        origin=origin or before(days, source.sourceName()),
        days=tuple(days),
        quantiles=quantiles - base,
        displacement=table[:, -1],
        change=np.array(changes, float),
        names=tuple(names_of) if named is not None else None,
        level=base,
    )


def origin_of(path: str, table: str = "") -> Optional[date]:
    """Return the last acquisition before a forecast, as its file says; None where it does not."""
    dataset = opened(path, ANY) if path else None
    layer = dataset.GetLayerByName(table) if dataset is not None and table else None
    for holder in (layer, dataset):
        text = holder.GetMetadataItem("GROUNDCAST_ORIGIN") if holder is not None else None
        if text:
            return parse_date(str(text)[:10])
    return None


def before(days: Sequence[date], name: str) -> date:
    """Return the day one usual step before the first forecast date; raise InputError where there is but one date."""
    if len(days) < 2:
        text = tr("'{layer}' does not say when its last acquisition was. Give the date under 'Last acquisition'.")
        raise InputError(text.format(layer=name))
    return days[0] - timedelta(days=int(np.median(np.diff([day.toordinal() for day in days]))))


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else float("nan")
