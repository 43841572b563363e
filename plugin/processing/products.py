"""The outputs: declared, named by the user, reported back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QVariant

from ..toolbelt.i18n import tr
from .algorithm import Algorithm

#: Algorithm's parameter to the job's output key.
KEYS = {
    "OUTPUT": "points", "MEDIAN": "median", "LOWER80": "lower80", "UPPER80": "upper80", "LOWER95": "lower95", "UPPER95": "upper95",
    "FILLED": "filled", "PROVENANCE": "provenance",
    "DISPLACEMENT": "displacement", "VELOCITY": "velocity", "VELOCITY_CHANGE": "velocity_change",
    "EMBEDDING": "embedding", "REPORT": "report", "TABLE": "table", "CSV": "csv", "MODEL": "model",
}  # fmt: skip
RASTERS = ("MEDIAN", "LOWER80", "UPPER80", "LOWER95", "UPPER95", "DISPLACEMENT", "VELOCITY", "VELOCITY_CHANGE")


def add_rasters(algorithm: Algorithm, default: bool) -> None:
    """Declare the forecast's rasters."""
    texts = {
        "MEDIAN": (tr("Forecast"), tr("The forecast displacement, one band per date; the band's description is the date.")),
        "LOWER80": (tr("Lower bound, 80 %"), tr("Lower bound of the interval that holds 80 % of the true values, one band per date.")),
        "UPPER80": (tr("Upper bound, 80 %"), tr("Upper bound of the interval that holds 80 % of the true values, one band per date.")),
        "LOWER95": (tr("Lower bound, 95 %"), tr("Lower bound of the interval that holds 95 % of the true values, one band per date.")),
        "UPPER95": (tr("Upper bound, 95 %"), tr("Upper bound of the interval that holds 95 % of the true values, one band per date.")),
        "DISPLACEMENT": (tr("Predicted displacement"), tr("Movement predicted from the last acquisition to the last forecast date.")),
        "VELOCITY": (tr("Predicted velocity"), tr("Predicted velocity over the horizon, per year.")),
        "VELOCITY_CHANGE": (
            tr("Change of velocity"),
            tr("Predicted velocity less the past velocity: where movement speeds up or slows down."),
        ),
    }
    for name in RASTERS:
        algorithm.add_raster_output(name, texts[name][0], texts[name][1], default)


def add_embedding(algorithm: Algorithm) -> None:
    """Declare EMBEDDING."""
    about = tr(
        "Only with the method DAPF: points coloured by where each place lies in what the network learned. Places of like colour moved alike."
    )
    algorithm.add_points_output("EMBEDDING", tr("Which places move together (DAPF)"), about, False)


def add_documents(algorithm: Algorithm, table: bool, csv: bool = True) -> None:
    """Declare REPORT, TABLE and CSV; ``table`` = the table is made by default."""
    algorithm.add_file_output(
        "REPORT", tr("Report"), tr("A page with the skill table, plots, data and settings."), tr("HTML files (*.html)"), True
    )
    algorithm.add_file_output(
        "TABLE", tr("Summary"), tr("Method, skill, dates, inputs and versions, for other programs."), tr("JSON files (*.json)"), table
    )
    if csv:
        algorithm.add_file_output(
            "CSV",
            tr("Skill table"),
            tr("The measured skill of every method tried, one row per method and horizon."),
            tr("CSV files (*.csv)"),
            False,
        )


def add_numbers(algorithm: Algorithm) -> None:
    """Declare what the run measured, for models and scripts."""
    algorithm.addOutput(QgsProcessingOutputString("USED_METHOD", tr("Method used")))
    algorithm.addOutput(QgsProcessingOutputString("REASON", tr("Why this method")))
    algorithm.addOutput(QgsProcessingOutputString("ORIGIN", tr("Last acquisition used")))
    algorithm.addOutput(QgsProcessingOutputNumber("SITES", tr("Points or cells")))
    algorithm.addOutput(QgsProcessingOutputNumber("SKILL", tr("Skill over persistence")))
    algorithm.addOutput(QgsProcessingOutputNumber("SKILL_SIMPLE", tr("Skill over the best simple method")))
    algorithm.addOutput(QgsProcessingOutputNumber("RMSE", tr("Root mean square error")))


def numbers(summary: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of :func:`add_numbers`' outputs; what was not measured is left out."""
    rows = [row for row in summary.get("skill", []) if row.get("horizon") == "mean"]
    headline = ("auto", summary.get("method"))
    row = min((row for row in rows if row.get("method") in headline), key=lambda row: headline.index(row["method"]), default={})
    found = {
        "USED_METHOD": summary.get("method"), "REASON": summary.get("reason"), "ORIGIN": summary.get("origin"),
        "SITES": summary.get("sites"),
        "SKILL": row.get("skill_persistence"), "SKILL_SIMPLE": row.get("skill_best_simple"), "RMSE": row.get("rmse"),
    }  # fmt: skip
    return {name: value for name, value in found.items() if value is not None}


def wanted(algorithm: Algorithm, parameters: Mapping[str, Any]) -> list[str]:
    """Return the names of the destinations that were asked for."""
    names = (item.name() for item in algorithm.destinationParameterDefinitions())
    return [name for name in names if _static(parameters.get(name))]


def named(algorithm: Algorithm, parameters: Mapping[str, Any]) -> dict[str, str]:
    """Return job key to path for the destinations whose path the user chose; to check them before anything runs."""
    chosen = {name: _static(parameters.get(name)) for name in wanted(algorithm, parameters)}
    return {KEYS[name]: path for name, path in chosen.items() if path != QgsProcessing.TEMPORARY_OUTPUT}


def destinations(algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
    """Return parameter name to path for every destination asked for; layers are noted in ``context`` for loading."""
    paths = {}
    for name in wanted(algorithm, parameters):
        if isinstance(algorithm.parameterDefinition(name), QgsProcessingParameterFileDestination):
            paths[name] = algorithm.parameterAsFileOutput(parameters, name, context)
        else:
            paths[name] = algorithm.parameterAsOutputLayer(parameters, name, context)
    return {name: path for name, path in paths.items() if path}


def _static(value: Any) -> str:
    """Return a destination as text: the path, ``TEMPORARY_OUTPUT``, or empty where it is not wanted."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        sink = value.sink
        computed = sink.expressionString() or sink.field()  # a path that is known only when the run begins
        return QgsProcessing.TEMPORARY_OUTPUT if computed else str(sink.staticValue() or "")
    return str(value) if value and not (isinstance(value, QVariant) and value.isNull()) else ""
