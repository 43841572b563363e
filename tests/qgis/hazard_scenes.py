"""Forecasts to find zones in, and QGIS's own algorithms."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication, QgsFeature, QgsField, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from groundcast.plugin.hazard import exceedance

ENDINGS = ("_lo95", "_lo80", "", "_hi80", "_hi95")
DAYS = ("20250112", "20250124")


@pytest.fixture()
def native(qgis_app: Any) -> None:
    """QGIS's own algorithms, which the application loads by itself."""
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))


def normal(mean: np.ndarray, deviation: np.ndarray) -> np.ndarray:
    return mean + deviation * exceedance.SCORES.reshape(-1, *([1] * np.ndim(mean)))


def forecast_layer(spots: np.ndarray, moved: np.ndarray, crs: str = "EPSG:32633", spread: float = 2.0) -> QgsVectorLayer:
    """A forecast of two dates: half the movement on the first, all on the second."""
    layer = QgsVectorLayer(f"Point?crs={crs}", "forecast", "memory")
    names = [f"D{day}{ending}" for day in DAYS for ending in ENDINGS]
    layer.dataProvider().addAttributes([QgsField(name, QVariant.Double) for name in (*names, "displacement", "velocity_change")])
    layer.updateFields()
    features = []
    for (x, y), way in zip(spots, moved):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y))))
        values = [100 + share * way + spread * float(score) for share in (0.5, 1.0) for score in exceedance.SCORES]
        feature.setAttributes([*map(float, values), float(way), 0.1])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
