"""Hazard report."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..layers.problem import InputError
from ..report.about import About, about
from ..report.content import Content
from ..report.csv_file import write_csv
from ..report.document import write
from ..report.history import find_history
from ..report.layers import ReportLayers
from ..report.paper import PAPERS
from ..report.zones import read_zones
from ..series import cells, points
from ..series.gather import usable
from ..toolbelt.compat import NO_THREADING, SOURCE_POLYGON
from ..toolbelt.i18n import tr, trn
from .algorithm import Algorithm


class HazardReport(Algorithm):
    """Prints hazard zones, their series and reviews as a PDF."""

    picture = "report"
    needs_engine = False

    def name(self) -> str:
        return "hazardreport"

    def displayName(self) -> str:
        return tr("Hazard report")

    def tags(self) -> list[str]:
        return tr("insar,landslide,subsidence,hazard,risk,report,pdf,print,layout,review").split(",")

    def shortDescription(self) -> str:
        return tr("Prints hazard zones with maps, series and reviews as a PDF for people who decide.")

    def shortHelpString(self) -> str:
        return tr(
            "Prints hazard zones as a PDF for people who decide: an overview with map and key message, a table of all zones, a page per zone "
            "with map, series, numbers and review, and a page on how to read it and how far to trust it. Also writes the table as CSV.\n\n"
            "The plots need the forecast the zones were made from, and the history before it (the forecast's own input is taken where it is "
            "still there). How well the forecast did on the past comes from its summary, or from what the forecast file itself says.\n\n"
            "It needs no engine and no internet. A basemap is drawn where one is given."
        )

    def flags(self) -> Any:
        """Print layouts belong to the main thread."""
        return super().flags() | NO_THREADING

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        zones = QgsProcessingParameterFeatureSource("ZONES", tr("Hazard zones"), [SOURCE_POLYGON])
        self.add(zones, tr("The layer of 'Detect hazard zones', reviewed or not; only the selection, if so chosen."))
        self.add_layer("FORECAST", tr("Forecast"), tr("The forecast the zones were made from: for plots, and for the maps."))
        self.add_layer("HISTORY", tr("Observations"), tr("The series before the forecast. If left out, the forecast's own input."))
        about_table = tr("The summary that 'Forecast deformation' wrote. If left out, it is looked for beside the forecast.")
        self.add_file("TABLE", tr("Summary of the forecast"), about_table, tr("JSON files (*.json)"))
        self.add(QgsProcessingParameterMapLayer("BASEMAP", tr("Basemap"), optional=True), tr("A layer to draw under the maps."))
        self.add_text("TITLE", tr("Title"), tr("Of the report."))
        self.parameterDefinition("TITLE").setDefaultValue(tr("Ground movement: hazard zones"))
        self.add_text("OFFICE", tr("Office"), tr("Who publishes it."))
        self.add_text("AUTHOR", tr("Author"), tr("Who made it."))
        self.add_file("LOGO", tr("Logo"), tr("A picture for the first page."), tr("Pictures (*.svg *.png *.jpg *.jpeg)"))
        self.add_whole("MOST", tr("Zones with a page"), tr("So many of the most severe zones get a page of their own."), 10, 0, 500)
        self.add_choice("PAPER", tr("Paper"), tr("Size of the pages."), [paper.name for paper in PAPERS], 0)
        self.add_file_output("OUTPUT", tr("Report"), tr("The PDF to write."), tr("PDF files (*.pdf)"), True)
        self.add_file_output("CSV", tr("Table of the zones"), tr("All numbers and reviews."), tr("CSV files (*.csv)"), False)
        self.addOutput(QgsProcessingOutputNumber("ZONES_SHOWN", tr("Zones in the report")))
        self.addOutput(QgsProcessingOutputNumber("PAGES", tr("Pages")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, lay out, write."""
        try:
            with tempfile.TemporaryDirectory(prefix="groundcast-report-") as folder:
                return self._write(parameters, context, feedback, Path(folder))
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None

    def _write(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback, folder: Path
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, "ZONES", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "ZONES"))
        layer = self.parameterAsVectorLayer(parameters, "ZONES", context)
        found, crs = read_zones(source, layer.source() if layer is not None else "", context.project() or QgsProject.instance())
        feedback.setProgress(4)
        content = self._content(parameters, context, feedback, folder, tuple(found), crs)
        if not found:
            feedback.pushInfo(tr("There is no hazard zone; the report says so."))
        feedback.setProgress(8)
        basemap = self.parameterAsLayer(parameters, "BASEMAP", context)
        layers = ReportLayers(found, crs, content.forecast, basemap)
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        table = self.parameterAsFileOutput(parameters, "CSV", context)
        made = write(path, content, layers, feedback)
        if not made:
            return {}
        results: dict[str, Any] = {"OUTPUT": path, "ZONES_SHOWN": len(found), "PAGES": made}
        if table:
            write_csv(table, found, source.fields().names())
            results["CSV"] = table
        feedback.pushInfo(trn("{pages} page: {path}", "{pages} pages: {path}", made).format(pages=made, path=path))
        return results

    def _content(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
        zones: tuple[Any, ...],
        crs: Any,
    ) -> Content:
        forecast = self._forecast(parameters, context)
        told = about(self.parameterAsFile(parameters, "TABLE", context), forecast)
        history = self._history(parameters, context, told, forecast, folder)
        if forecast is not None and history is None:
            feedback.pushWarning(
                tr("The history before the forecast was not found: the plots show the forecast alone. Name it as 'Observations'.")
            )
        text = {name: self.parameterAsString(parameters, name, context).strip() for name in ("TITLE", "OFFICE", "AUTHOR")}
        logo = self.parameterAsFile(parameters, "LOGO", context)
        if logo and not Path(logo).is_file():
            raise InputError(tr("The logo '{path}' was not found. Choose another picture, or leave it out.").format(path=logo))
        return Content(
            text["TITLE"] or tr("Ground movement: hazard zones"), text["OFFICE"], text["AUTHOR"], logo, date.today(),
            PAPERS[self.parameterAsEnum(parameters, "PAPER", context)], zones, self.parameterAsInt(parameters, "MOST", context),
            crs, forecast, history, told,
        )  # fmt: skip

    def _forecast(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[QgsMapLayer]:
        layer = self.parameterAsLayer(parameters, "FORECAST", context)
        if isinstance(layer, QgsVectorLayer):
            fine = points.is_forecast(layer) and layer.fields().indexOf("displacement") >= 0
        else:
            stack = cells.open_stack(layer) if isinstance(layer, QgsRasterLayer) else None
            fine = layer is None or (stack is not None and stack.is_forecast)
        if not fine:
            text = tr(
                "'{layer}' is no forecast made by GroundCast. Choose the layer of 'Forecast deformation' (of rasters, its median), or leave it out."
            )
            raise InputError(text.format(layer=layer.name()))
        return layer

    def _history(
        self, parameters: dict[str, Any], context: QgsProcessingContext, told: About, forecast: Optional[QgsMapLayer], folder: Path
    ) -> Optional[QgsMapLayer]:
        layer = self.parameterAsLayer(parameters, "HISTORY", context)
        if layer is None:
            return find_history(told, forecast, folder)
        if forecast is not None and (type(layer) is not type(forecast) or not usable(layer)):
            text = tr(
                "'{layer}' has no dates, or is not of the same kind as the forecast. Choose another layer of observations, or leave it out."
            )
            raise InputError(text.format(layer=layer.name()))
        return layer
