"""Reads the parameters of an algorithm into a Plan; parameters that an algorithm does not have count as not given."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsRectangle

from ...engine.job import OPTION_CHOICES, Grid, Horizon
from ..layers.area import PendingRegion, check_overlap, extent_region, polygons_region
from ..layers.covariates import covariates
from ..layers.dates import typed_dates
from ..layers.problem import InputError
from ..toolbelt import preferences
from ..toolbelt.devices import DEVICES
from ..toolbelt.i18n import tr
from .algorithm import Algorithm
from .declare import FILLS
from .plan import Plan
from .reading_source import read_source
from .values import Values


class Reading:
    """The parameters of one run. Call on the thread of the layers."""

    def __init__(self, algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.values = Values(algorithm, parameters, context)

    def plan(self, task: str, kind: str, methods: Sequence[str], masks: Sequence[str] = ()) -> Plan:
        """Return the plan; raise InputError saying what to correct."""
        values, given = self.values, read_source(self.values)
        wishes = preferences.read()
        region = self._region(given.layer)
        if region is not None and given.layer is not None:
            check_overlap(region, given.layer.extent(), given.layer.crs(), given.layer.name())
        return Plan(
            task=task,
            name=given.name,
            source=given.source,
            region=region,
            start=values.day("START"),
            end=values.day("END"),
            covariates=covariates(
                values.rasters("STATIC"), values.rasters("DYNAMIC"), values.rasters("CLASSES"), values.paths("DYNAMIC_FILES")
            ),
            kind=kind,
            methods=tuple(methods),
            masks=tuple(masks),
            model=self._bundle(),
            horizon=self._horizon(),
            options=self._options(),
            grid=Grid(values.number("CELL_SIZE") or 0.0, FILLS[values.choice("FILL")]),
            device=_device(DEVICES[values.choice("DEVICE")], wishes),
            cluster=wishes.cluster,
            **wishes.limits,
            resume=not values.has("RESUME") or values.flag("RESUME"),
            seed=values.choice("SEED"),
            known_dates=given.days,
            points=given.points,
        )

    def _region(self, layer: Optional[QgsMapLayer]) -> Optional[PendingRegion]:
        values = self.values
        algorithm, parameters, context = values.algorithm, values.parameters, values.context
        polygons = algorithm.parameterAsSource(parameters, "REGION", context) if values.given("REGION") else None
        if values.given("REGION") and polygons is None:
            raise InputError(tr("The region layer cannot be loaded. Choose a layer of polygons."))
        if values.given("EXTENT") and polygons is not None:
            raise InputError(tr("Both an extent and a region were given. Choose one of them."))
        if polygons is not None:
            return polygons_region(polygons)
        if not values.given("EXTENT"):
            return None
        crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
        if not crs.isValid():  # typed without a CRS, and there is no project: the layer's own coordinates are meant
            crs = layer.crs() if layer is not None else algorithm.parameterAsCrs(parameters, "CRS", context)
        box: QgsRectangle = algorithm.parameterAsExtent(parameters, "EXTENT", context)
        return extent_region(box, crs)

    def _horizon(self) -> Horizon:
        dates, months = self.values.text("DATES"), self.values.number("MONTHS") or 0.0
        if dates:
            return Horizon(dates=tuple(day.isoformat() for day in typed_dates(dates)))
        if months > 0:
            return Horizon(months=months)
        return Horizon(steps=int(self.values.number("STEPS") or 10))

    def _options(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if (minutes := self.values.number("MINUTES")) is not None:
            found["minutes"] = minutes
        if (epochs := self.values.number("EPOCHS")) is not None:
            found["epochs"] = int(epochs)
        if spatial := self.values.choice("SPATIAL"):
            found["spatial"] = OPTION_CHOICES["spatial"][spatial]
        if self.values.choice("EVERYWHERE"):
            found["everywhere"] = 1
        return found

    def _bundle(self) -> str:
        if not self.values.has("MODEL") or self.values.algorithm.parameterDefinition("MODEL").isDestination():
            return ""
        path = self.values.text("MODEL")
        if path and not Path(path).is_file():
            raise InputError(tr("The model '{path}' does not exist.").format(path=path))
        return path


def _device(chosen: str, wishes: preferences.Preferences) -> str:
    """The device of QGIS's options where the run leaves it open."""
    return wishes.device if chosen == "auto" else chosen
