"""*Compare forecasts* on the runs that ``alarms.py`` lists, in QGIS's Python; writes ``found.json`` beside the list."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer


def main() -> int:
    """Run all; non-zero if one failed."""
    application = QgsApplication([], False)
    application.initQgis()
    from groundcast.plugin.hazard.surprise import chance
    from groundcast.plugin.processing.provider import Provider

    registry, provider = QgsApplication.processingRegistry(), Provider()
    registry.addProvider(provider)
    listed = Path(sys.argv[1])
    found = []
    for run in json.loads(listed.read_text(encoding="utf-8")):
        zones = []
        for row in _compare(registry, run):
            places = row["places"] or 0
            if not places or row["p_value"] is None:
                continue
            share = row["expected"] / places
            alike = row["alike"] if isinstance(row["alike"], float) else None
            zones.append({
                "id": row["new_id"], "places": places, "outside": row["out95"], "told": row["p_value"], "alone": chance(row["out95"], places, share),
                "alike": alike,
            })  # fmt: skip
        found.append({key: run[key] for key in ("set", "origin", "ahead", "last")} | {"zones": zones})
    (listed.parent / "found.json").write_text(json.dumps(found), encoding="utf-8")
    del provider
    return 0


def _compare(registry: Any, run: dict[str, Any]) -> list[Any]:
    """The zones with what became of them, only the acquisitions up to the newest one being there."""
    project, context, feedback = QgsProject.instance(), QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    every = QgsVectorLayer(f"{run['observations']}|layername=points", "every", "ogr")
    names = ", ".join(f'"D{day}"' for day in run["days"])
    forecast, zones = (
        QgsVectorLayer(f"{run['forecast']}|layername=forecast", "forecast", "ogr"),
        QgsVectorLayer(run["squares"], "zones", "ogr"),
    )
    seen = QgsVectorLayer(f"{run['observations']}|subset=SELECT fid, geom, pid, {names} FROM points", "seen", "ogr")
    assert every.isValid() and seen.isValid() and forecast.isValid() and zones.isValid()
    project.addMapLayers([forecast, seen, zones], False)
    try:
        with tempfile.TemporaryDirectory() as folder:
            given = {"OLD_ZONES": zones, "ZONES": zones, "FORECAST": forecast, "OBSERVATIONS": seen, "OUTPUT": f"{folder}/changes.gpkg"}
            _, fine = registry.createAlgorithmById("groundcast:compareforecasts").run(given, context, feedback)
            if not fine:
                sys.exit(feedback.textLog())
            return list(QgsVectorLayer(f"{folder}/changes.gpkg", "changes", "ogr").getFeatures())
    finally:
        project.removeAllMapLayers()


if __name__ == "__main__":
    sys.exit(main())
