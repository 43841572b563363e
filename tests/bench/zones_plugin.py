"""*Detect hazard zones* on the runs that ``zones.py`` lists; runs in QGIS's Python."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer, QgsVectorLayer


def main() -> int:
    """Run all; non-zero if one failed."""
    application = QgsApplication([], False)
    application.initQgis()
    from groundcast.plugin.processing.provider import Provider

    registry, provider = QgsApplication.processingRegistry(), Provider()
    registry.addProvider(QgsNativeAlgorithms(registry))
    registry.addProvider(provider)
    failed = 0
    for run in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
        folder = Path(run["folder"])
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        project = QgsProject.instance()
        context.setProject(project)
        kind = QgsRasterLayer if run["raster"] else QgsVectorLayer
        sources = ("median.tif", "history.tif") if run["raster"] else ("forecast.gpkg|layername=forecast", "history.gpkg|layername=history")
        forecast, history = (kind(str(folder / source), source, *(() if run["raster"] else ("ogr",))) for source in sources)
        project.addMapLayers([forecast, history], False)
        probable = {"PROBABILITIES": f"{run['name']}_probability.tif"} if run["raster"] else {"POINTS": f"{run['name']}_points.gpkg"}
        outputs = {key: str(folder / name) for key, name in {"OUTPUT": f"{run['name']}_zones.gpkg", **probable}.items()}
        given = {"RASTER" if run["raster"] else "INPUT": forecast, **({"HISTORY": history} if run["history"] else {"FIND_HISTORY": False})}
        parameters = {**given, **run["settings"], **outputs}
        algorithm = registry.createAlgorithmById("groundcast:detectzones")
        _, fine = algorithm.run(parameters, context, feedback)
        if not fine:
            failed += 1
            print(feedback.textLog(), file=sys.stderr)
        project.removeAllMapLayers()
    del provider
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
