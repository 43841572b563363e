"""A vector layer as the engine's input: its file where that holds what the user sees, else an export of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

from qgis.core import QgsFeedback, QgsFields, QgsProviderRegistry, QgsVectorLayer

from ...engine.job import Source
from ..toolbelt.compat import FIELD_OF_PROVIDER, GEOMETRY_POINT
from ..toolbelt.i18n import tr
from .crs import crs_text
from .dates import corrected, corrections, date_fields, listed
from .problem import InputError
from .snapshot import LAYER, Snapshot


@dataclass(frozen=True)
class PendingSource:
    """A source that may still have to be exported. ``finish`` touches no layer: it may run in any thread."""

    source: Source
    snapshot: Optional[Snapshot] = None

    def finish(self, folder: Path, feedback: Optional[QgsFeedback] = None) -> Source:
        """Return the source with its file in place; an export goes to ``folder``."""
        if self.snapshot is None:
            return self.source
        return replace(self.source, path=str(self.snapshot.write(folder / "input.gpkg", feedback)), layer=LAYER, where="")


def vector_source(layer: QgsVectorLayer, dates: str = "", crs: str = "", units: str = "") -> PendingSource:
    """Return the layer as a source.

    Parameters
    ----------
    dates : str
        Typed corrections, ``field=2020-01-31; …``.
    crs, units : str
        What to assume where the file states none.

    Raises
    ------
    InputError
        See :func:`check_vector`.
    """
    check_vector(layer, dates, crs)
    typed = corrections(dates)
    dated = corrected(layer.fields().names(), typed, layer.name()) if typed else {}
    source = Source(
        fields=tuple(dated),
        dates=tuple(day.isoformat() for day in dated.values()),
        crs=crs_text(layer.crs()) or crs,
        units=units,
        format="vector",
    )
    path = _own_file(layer)
    if path is None:
        return PendingSource(source, Snapshot(layer))
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return PendingSource(replace(source, path=path, layer=str(parts.get("layerName") or ""), where=layer.subsetString()))


def check_vector(layer: QgsVectorLayer, dates: str = "", crs: str = "") -> dict[str, str]:
    """Return the layer's date fields with their ISO dates; raise InputError if the layer cannot be used."""
    name = layer.name()
    if not layer.isValid():
        raise InputError(tr("The layer '{layer}' cannot be read. Check its data source.").format(layer=name))
    if layer.geometryType() != GEOMETRY_POINT:
        raise InputError(
            tr("The layer '{layer}' has no points. If it is a table (an EGMS CSV, say), give it as a file instead.").format(layer=name)
        )
    if not crs_text(layer.crs()) and not crs:
        raise InputError(
            tr("The layer '{layer}' has no coordinate reference system. Assign one, or give it under 'CRS'.").format(layer=name)
        )
    names = layer.fields().names()
    dated = corrected(names, corrections(dates), name)
    if not dated:
        raise InputError(_no_dates(name, layer.fields()))
    return {field: day.isoformat() for field, day in dated.items()}


def detected_dates(layer: QgsVectorLayer) -> dict[str, str]:
    """Return the layer's date fields with their ISO dates, in order of date."""
    return {name: day.isoformat() for name, day in date_fields(layer.fields().names()).items()}


def _no_dates(layer: str, fields: QgsFields) -> str:
    text = tr(
        "No field of '{layer}' is named after a date. Its fields are: {fields}. "
        "Rename the displacement fields like D20200131 or 2020-01-31, or type their dates: field=2020-01-31; …"
    )
    return text.format(layer=layer, fields=listed(fields.names()))


def _own_file(layer: QgsVectorLayer) -> Optional[str]:
    """Return the file that holds exactly what the layer shows, or None if it must be exported."""
    if layer.providerType() != "ogr" or layer.vectorJoins() or (layer.isEditable() and layer.isModified()):
        return None
    provider, fields = layer.dataProvider(), layer.fields()
    virtual = any(fields.fieldOrigin(index) != FIELD_OF_PROVIDER for index in range(fields.count()))
    own_crs = provider.crs()
    if virtual or (own_crs.isValid() and own_crs != layer.crs()):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if parts.get("openOptions") or parts.get("vsiPrefix") or parts.get("layerId") or parts.get("geometryType"):
        return None
    if layer.subsetString().lstrip().lower().startswith("select "):  # a whole statement, not a filter
        return None
    path = str(parts.get("path") or "")
    return path if Path(path).exists() else None
