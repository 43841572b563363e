"""Reads the parameters of an algorithm into a Plan; parameters that an algorithm does not have count as not given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from ...engine.job import Grid, Horizon, Source, find_date
from ..layers.area import PendingRegion, check_overlap, extent_region, polygons_region
from ..layers.crs import crs_text
from ..layers.dates import typed_date, typed_dates
from ..layers.files import file_source
from ..layers.problem import InputError
from ..layers.rasters import covariates, files_source, raster_source
from ..layers.vectors import PendingSource, check_vector, vector_source
from ..toolbelt.i18n import tr
from .algorithm import Algorithm
from .declare import DEVICES, FILLS
from .plan import Plan


class Reading:
    """The parameters of one run. Call on the thread of the layers."""

    def __init__(self, algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.algorithm, self.parameters, self.context = algorithm, parameters, context

    def plan(self, task: str, methods: Sequence[str]) -> Plan:
        """Return the plan; raise InputError saying what to correct."""
        layer, files = self._layer("INPUT"), self._rasters("FILES")
        name, source, known = self._source(layer, files)
        region = self._region()
        for item in [layer] if layer is not None else files[:1]:
            if region is not None:
                check_overlap(region, item.extent(), item.crs(), item.name())
        return Plan(
            task=task,
            name=name,
            source=source,
            region=region,
            start=self._date("START"),
            end=self._date("END"),
            covariates=covariates(self._rasters("STATIC"), self._rasters("DYNAMIC")),
            methods=tuple(methods),
            model=self._bundle(),
            horizon=self._horizon(),
            options=self._options(),
            grid=Grid(self._number("CELL_SIZE") or 0.0, FILLS[int(self._number("FILL") or 0)]),
            device=DEVICES[int(self._number("DEVICE") or 0)],
            seed=int(self._number("SEED") or 0),
            known_dates=known,
        )

    def _source(self, layer: Optional[QgsMapLayer], files: Sequence[QgsRasterLayer]) -> tuple[str, PendingSource, tuple[date, ...]]:
        """Return the input's name, the source, and its dates as far as they are known."""
        file = self._text("FILE")
        given = [item for item in (layer, file, files) if item]
        if not given:
            raise InputError(tr("No input was given. Choose a layer or a file."))
        if len(given) > 1:
            raise InputError(tr("More than one input was given. Choose either a layer or a file, and leave the other empty."))
        typed = {"crs": self._crs(), "units": self._text("UNITS")}
        bands = {"dates": self._text("BAND_DATES"), "nodata": self._number("NODATA")}
        if isinstance(layer, QgsVectorLayer):
            dates = check_vector(layer, self._text("FIELDS_DATES"), typed["crs"])
            source = vector_source(layer, self._text("FIELDS_DATES"), **typed)
            return layer.name(), source, tuple(date.fromisoformat(day) for day in dates.values())
        if isinstance(layer, QgsRasterLayer):
            raster = raster_source(layer, variable=self._text("VARIABLE"), **bands, **typed)
            return layer.name(), PendingSource(raster), _days(raster) or _band_days(layer)
        if files:
            stack = files_source(files, **bands, **typed)
            return (
                files[0].name(),
                PendingSource(stack),
                _days(stack) or tuple(filter(None, (find_date(Path(path).name) for path in stack.files))),
            )
        read = file_source(
            file,
            field_dates=self._text("FIELDS_DATES"),
            band_dates=bands["dates"],
            variable=self._text("VARIABLE"),
            nodata=bands["nodata"],
            **typed,
        )
        return Path(file).stem, PendingSource(read), _days(read)

    def _region(self) -> Optional[PendingRegion]:
        extent = self._given("EXTENT")
        polygons = self.algorithm.parameterAsSource(self.parameters, "REGION", self.context) if self._given("REGION") else None
        if self._given("REGION") and polygons is None:
            raise InputError(tr("The region layer cannot be loaded. Choose a layer of polygons."))
        if extent and polygons is not None:
            raise InputError(tr("Both an extent and a region were given. Choose one of them."))
        if polygons is not None:
            return polygons_region(polygons)
        if not extent:
            return None
        crs = self.algorithm.parameterAsExtentCrs(self.parameters, "EXTENT", self.context)
        if not crs.isValid():  # typed without a CRS, and there is no project: the layer's own coordinates are meant
            layer = self._layer("INPUT") or next(iter(self._rasters("FILES")), None)
            crs = layer.crs() if layer is not None else self.algorithm.parameterAsCrs(self.parameters, "CRS", self.context)
        box: QgsRectangle = self.algorithm.parameterAsExtent(self.parameters, "EXTENT", self.context)
        return extent_region(box, crs)

    def _horizon(self) -> Horizon:
        dates, months = self._text("DATES"), self._number("MONTHS") or 0.0
        if dates:
            return Horizon(dates=tuple(day.isoformat() for day in typed_dates(dates)))
        if months > 0:
            return Horizon(months=months)
        return Horizon(steps=int(self._number("STEPS") or 10))

    def _options(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if (minutes := self._number("MINUTES")) is not None:
            found["minutes"] = minutes
        if (epochs := self._number("EPOCHS")) is not None:
            found["epochs"] = int(epochs)
        return found

    def _bundle(self) -> str:
        if not self._has("MODEL") or self.algorithm.parameterDefinition("MODEL").isDestination():
            return ""
        path = self._text("MODEL")
        if path and not Path(path).is_file():
            raise InputError(tr("The model '{path}' does not exist.").format(path=path))
        return path

    def _layer(self, name: str) -> Optional[QgsMapLayer]:
        if not self._given(name):
            return None
        layer = self.algorithm.parameterAsLayer(self.parameters, name, self.context)
        if layer is None:
            raise InputError(tr("The layer '{layer}' cannot be loaded.").format(layer=self.parameters[name]))
        return layer

    def _rasters(self, name: str) -> list[QgsRasterLayer]:
        if not self._given(name):
            return []
        layers = self.algorithm.parameterAsLayerList(self.parameters, name, self.context)
        value = self.parameters[name]
        if not layers or (isinstance(value, (list, tuple)) and len(layers) != len(value)):
            raise InputError(
                tr("A raster of '{parameter}' cannot be loaded.").format(parameter=self.algorithm.parameterDefinition(name).description())
            )
        return layers

    def _crs(self) -> str:
        return crs_text(self.algorithm.parameterAsCrs(self.parameters, "CRS", self.context)) if self._given("CRS") else ""

    def _text(self, name: str) -> str:
        return self.algorithm.parameterAsString(self.parameters, name, self.context).strip() if self._given(name) else ""

    def _number(self, name: str) -> Optional[float]:
        if not self._has(name):
            return None
        if not self._given(name):
            default = self.algorithm.parameterDefinition(name).defaultValue()
            return None if default is None else float(default)
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def _date(self, name: str) -> str:
        text = self._text(name)
        return typed_date(text).isoformat() if text else ""

    def _has(self, name: str) -> bool:
        return self.algorithm.parameterDefinition(name) is not None

    def _given(self, name: str) -> bool:
        value = self.parameters.get(name)
        nothing = value is None or value == "" or value == [] or (isinstance(value, QVariant) and value.isNull())
        return self._has(name) and not nothing


def _days(source: Source) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in source.dates)


def _band_days(layer: QgsRasterLayer) -> tuple[date, ...]:
    """Dates in the bands' descriptions; empty unless every band has one (the engine looks in more places)."""
    found = [find_date(layer.bandName(band)) for band in range(1, layer.bandCount() + 1)]
    return tuple(day for day in found if day is not None) if all(found) else ()
