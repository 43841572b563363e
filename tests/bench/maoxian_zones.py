"""Zones and probabilities of forecasts by *Detect hazard zones*, in QGIS's Python: ``maoxian_zones.py SPEC.json``, see ``maoxian_story.py``.

Writes ``<forecast>.zones.json`` beside each forecast: number of zones, those that touch the area, the largest probability of a point
inside and outside it, and which points (in the forecast's order) lie inside.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

#: With these every point is a zone of its own, so that the algorithm tells each point's probability.
_SINGLE = {"MIN_POINTS": 1, "RADIUS": 0.5, "PROBABILITY": 0.001}


def main(spec: dict[str, Any]) -> None:
    """Work through the forecasts."""
    area = QgsGeometry.unaryUnion([feature.geometry() for feature in QgsVectorLayer(spec["area"], "area", "ogr").getFeatures()])
    for path in spec["forecasts"]:
        layer = QgsVectorLayer(f"{path}|layername=forecast", "forecast", "ogr")
        QgsProject.instance().addMapLayer(layer, False)
        zones = _run(layer, {"THRESHOLD": spec["threshold"], "PROBABILITY": spec["probability"]})
        single = _run(layer, {"THRESHOLD": spec["threshold"], **_SINGLE})
        chances = [(feature["prob_max"], area.contains(feature.geometry().centroid())) for feature in single]
        found = {
            "zones": len(zones),
            "zones_inside": sum(area.intersects(feature.geometry()) for feature in zones),
            "probability_inside": max((chance for chance, within in chances if within), default=0.0),
            "probability_outside": max((chance for chance, within in chances if not within), default=0.0),
            "inside": [bool(area.contains(feature.geometry())) for feature in layer.getFeatures()],
        }
        Path(path).with_suffix(".zones.json").write_text(json.dumps(found), encoding="utf-8")


def _run(layer: QgsVectorLayer, parameters: dict[str, Any]) -> list[QgsFeature]:
    """The zones the algorithm finds."""
    made = QgsApplication.processingRegistry().createAlgorithmById("groundcast:detectzones")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/zones.gpkg"
        _, fine = made.run({"INPUT": layer, "OUTPUT": path, **parameters}, context, feedback)
        if not fine:
            sys.exit(f"error: {feedback.textLog()}")
        return list(QgsVectorLayer(path, "zones", "ogr").getFeatures())


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    from groundcast.plugin.processing.provider import Provider

    registry = QgsApplication.processingRegistry()
    registry.addProvider(QgsNativeAlgorithms(registry))
    provider = Provider()
    registry.addProvider(provider)
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    QgsProject.instance().clear()
    registry.removeProvider(provider)
    application.exitQgis()
