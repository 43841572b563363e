"""The outputs of the algorithms that fill gaps: declared, and what the run measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ..layers.gap_score import headline
from ..toolbelt.i18n import tr
from .algorithm import Algorithm

RASTERS = ("FILLED", "LOWER80", "UPPER80", "LOWER95", "UPPER95", "PROVENANCE")


def add_rasters(algorithm: Algorithm) -> None:
    """Declare the filled stack, its bounds and its provenance."""
    bound = tr("{which} bound of the interval that holds {share} % of the true values, one band per date; observed cells keep their value.")
    lower, upper = tr("Lower"), tr("Upper")
    texts = {
        "FILLED": (tr("Filled stack"), tr("Every gap filled, one band per date; observed cells are the same to the last bit.")),
        "LOWER80": (tr("Lower bound, 80 %"), bound.format(which=lower, share=80)),
        "UPPER80": (tr("Upper bound, 80 %"), bound.format(which=upper, share=80)),
        "LOWER95": (tr("Lower bound, 95 %"), bound.format(which=lower, share=95)),
        "UPPER95": (tr("Upper bound, 95 %"), bound.format(which=upper, share=95)),
        "PROVENANCE": (tr("Provenance"), tr("Where each value comes from, one band per date: 0 = no data, 1 = observed, 2 = filled.")),
    }
    for name in RASTERS:
        algorithm.add_raster_output(name, texts[name][0], texts[name][1], True)


def add_numbers(algorithm: Algorithm) -> None:
    """Declare what the run measured, for models and scripts."""
    algorithm.addOutput(QgsProcessingOutputString("USED_METHOD", tr("Method used")))
    algorithm.addOutput(QgsProcessingOutputString("REASON", tr("Why this method")))
    algorithm.addOutput(QgsProcessingOutputNumber("SITES", tr("Stations or cells")))
    algorithm.addOutput(QgsProcessingOutputNumber("SHARE_MISSING", tr("Share of the values that were missing")))
    algorithm.addOutput(QgsProcessingOutputNumber("SHARE_FILLED", tr("Share of the values that were filled")))
    algorithm.addOutput(QgsProcessingOutputNumber("MAE", tr("Mean absolute error on hidden values")))
    algorithm.addOutput(QgsProcessingOutputNumber("RMSE", tr("Root mean square error on hidden values")))
    algorithm.addOutput(QgsProcessingOutputNumber("COVERAGE80", tr("Share of hidden values inside the 80 % interval")))
    algorithm.addOutput(QgsProcessingOutputNumber("COVERAGE95", tr("Share of hidden values inside the 95 % interval")))


def numbers(summary: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of :func:`add_numbers`' outputs; what was not measured is left out."""
    row = headline(summary) or {}
    found = {
        "USED_METHOD": summary.get("method"), "REASON": summary.get("reason"), "SITES": summary.get("sites"),
        "SHARE_MISSING": summary.get("share_missing"), "SHARE_FILLED": summary.get("share_filled"),
        "MAE": row.get("mae"), "RMSE": row.get("rmse"), "COVERAGE80": row.get("coverage80"), "COVERAGE95": row.get("coverage95"),
    }  # fmt: skip
    return {name: value for name, value in found.items() if value is not None}
