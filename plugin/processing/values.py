"""The parameters of one run, one by one; a parameter that an algorithm does not have counts as not given."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsRasterLayer
from qgis.PyQt.QtCore import QVariant

from ..layers.crs import crs_text
from ..layers.dates import typed_date
from ..layers.problem import InputError
from ..toolbelt.i18n import tr
from .algorithm import Algorithm


class Values:
    """What was given. Call on the thread of the layers; every method raises InputError if the value cannot be used."""

    def __init__(self, algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.algorithm, self.parameters, self.context = algorithm, parameters, context

    def has(self, name: str) -> bool:
        """Whether the algorithm has the parameter."""
        return self.algorithm.parameterDefinition(name) is not None

    def given(self, name: str) -> bool:
        """Whether the parameter has a value."""
        value = self.parameters.get(name)
        nothing = value is None or value == "" or value == [] or (isinstance(value, QVariant) and value.isNull())
        return self.has(name) and not nothing

    def layer(self, name: str) -> Optional[QgsMapLayer]:
        """Return a layer."""
        if not self.given(name):
            return None
        layer = self.algorithm.parameterAsLayer(self.parameters, name, self.context)
        if layer is None:
            raise InputError(tr("The layer '{layer}' cannot be loaded.").format(layer=self.parameters[name]))
        return layer

    def rasters(self, name: str) -> list[QgsRasterLayer]:
        """Return a list of raster layers."""
        if not self.given(name):
            return []
        layers = self.algorithm.parameterAsLayerList(self.parameters, name, self.context)
        value = self.parameters[name]
        if not layers or (isinstance(value, (list, tuple)) and len(layers) != len(value)):
            raise InputError(
                tr("A raster of '{parameter}' cannot be loaded.").format(parameter=self.algorithm.parameterDefinition(name).description())
            )
        return layers

    def paths(self, name: str) -> list[str]:
        """Return a list of files or folders."""
        return (
            [path for path in self.algorithm.parameterAsFileList(self.parameters, name, self.context) if path] if self.given(name) else []
        )

    def text(self, name: str) -> str:
        """Return a line of text, empty if not given."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context).strip() if self.given(name) else ""

    def number(self, name: str) -> Optional[float]:
        """Return a number: the default if not given, None if there is none."""
        if not self.has(name):
            return None
        if not self.given(name):
            default = self.algorithm.parameterDefinition(name).defaultValue()
            return None if default is None else float(default)
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def choice(self, name: str) -> int:
        """Return the number of a choice, 0 if there is none."""
        return int(self.number(name) or 0)

    def flag(self, name: str) -> bool:
        """Return a yes or no: the default if not given."""
        definition = self.algorithm.parameterDefinition(name)
        if not self.given(name):
            return definition is not None and bool(definition.defaultValue())
        return bool(self.algorithm.parameterAsBoolean(self.parameters, name, self.context))

    def day(self, name: str) -> str:
        """Return a date as ISO text, empty if not given."""
        text = self.text(name)
        return typed_date(text).isoformat() if text else ""

    def crs(self, name: str) -> str:
        """Return a coordinate reference system as the engine wants it, empty if not given."""
        return crs_text(self.algorithm.parameterAsCrs(self.parameters, name, self.context)) if self.given(name) else ""
