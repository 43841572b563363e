"""A provider ``groundcast`` with fake algorithms of the real ids, so the dialog is tested without the real ones."""

from __future__ import annotations

import json
import time
from pathlib import Path

import fake_outputs
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingProvider,
)

from groundcast.engine.job import METHODS
from groundcast.plugin.layers.outputs import register


class FakeForecast(QgsProcessingAlgorithm):
    """Writes fake points; its seed decides how it goes: 0 = well, 1 = fails, 2 = works until cancelled."""

    seen: dict = {}

    def name(self):
        return "forecastpoints"

    def displayName(self):
        return "Forecast deformation (points)"

    def createInstance(self):
        return FakeForecast()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterMapLayer("INPUT", "", optional=True))
        self.addParameter(QgsProcessingParameterFile("FILE", "", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSource("REGION", "", optional=True))
        self.addParameter(QgsProcessingParameterString("FIELDS_DATES", "", optional=True))
        self.addParameter(QgsProcessingParameterEnum("METHOD", "", list(METHODS), defaultValue=0))
        self.addParameter(QgsProcessingParameterNumber("STEPS", "", defaultValue=10, optional=True))
        self.addParameter(QgsProcessingParameterNumber("SEED", "", defaultValue=0))
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", "Forecast"))
        self.addParameter(QgsProcessingParameterFileDestination("TABLE", "Table", "JSON (*.json)", optional=True))

    def processAlgorithm(self, parameters, context, feedback):
        FakeForecast.seen = dict(parameters)
        seed = self.parameterAsInt(parameters, "SEED", context)
        for step in range(2000 if seed == 2 else 20):
            if feedback.isCanceled():
                return {}
            feedback.setProgressText(f"step {step}")
            feedback.setProgress(5 * step)
            time.sleep(0.01)
            sum(range(20000))  # Python work too, as the reading of events is
        if seed == 1:
            raise QgsProcessingException("The region holds no points. Choose a larger region.")
        path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        fake_outputs.forecast_points(Path(path))
        table = self.parameterAsFileOutput(parameters, "TABLE", context)
        summary = fake_outputs.summary()
        Path(table).write_text(json.dumps(summary))
        register(context, feedback, {"points": path, "table": table}, summary, "Forecast \u2013 fake \u2013 2022-12-25")
        return {"OUTPUT": path, "TABLE": table}


class FakeProvider(QgsProcessingProvider):
    """The id of the real one."""

    def id(self):
        return "groundcast"

    def name(self):
        return "GroundCast"

    def loadAlgorithms(self):
        self.addAlgorithm(FakeForecast())
