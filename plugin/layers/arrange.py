"""On the main thread: one loaded output file becomes its styled, dated layers in the run's group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..toolbelt.i18n import tr
from .groups import RunGroup
from .history import History
from .provenance import UNITS, layer_metadata
from .sheets import RANKS, Sheet
from .style import coloured_renderer, points_renderer, provenance_renderer, raster_renderer
from .temporal import ends, has_band_ranges, newest_column, ranges, set_band_ranges, set_fixed_range, set_step, set_window, widen_project

#: More dates than this make one layer per date unwieldy; then only the last date is shown.
MOST_LAYERS = 60


class Arranger:
    """Places the layers of one run. Every method needs the main thread."""

    def __init__(self, summary: Mapping[str, Any], group: str, history: Optional[History] = None) -> None:
        """Keep the run's summary; the group is made with the first layer."""
        self.summary = summary
        self._history = history
        self.group = RunGroup(group)

    def arrange(self, layer: QgsMapLayer, sheets: Sequence[Sheet], project: QgsProject) -> Iterator[None]:
        """Style ``layer`` after the first sheet and place it; open the same file again for every further sheet.

        Yields after each layer, so that the caller can let QGIS breathe; ends early if the first layer is removed meanwhile.
        """
        identity, source = layer.id(), Source(type(layer), layer.source(), layer.providerType())
        for number, sheet in enumerate(sheets):
            if number and project.mapLayer(identity) is None:
                return
            yield from self._place(layer if number == 0 else source.open(sheet.title, sheet.table), sheet, project)
            if sheet.key == "median":
                yield from self._past(project)

    def _place(self, layer: QgsMapLayer, sheet: Sheet, project: QgsProject) -> Iterator[None]:
        parent = self.group.group(project)
        if sheet.is_bound:
            parent = self.group.subgroup(project, parent, tr("Intervals"), RANKS["intervals"], False)
        if isinstance(layer, QgsVectorLayer):
            apply_points(layer, sheet)
            self._finish(layer, sheet, project, parent, sheet.title)
            yield
        elif len(sheet.days) < 2 or has_band_ranges(layer.temporalProperties()) or len(sheet.days) > MOST_LAYERS:
            apply_raster(layer, sheet, _band(layer, sheet, len(sheet.days) - 1))
            self._finish(layer, sheet, project, parent, sheet.title)
            yield
        else:
            yield from self._one_per_date(layer, sheet, project, parent)

    def _one_per_date(self, layer: QgsRasterLayer, sheet: Sheet, project: QgsProject, parent: QgsLayerTreeGroup) -> Iterator[None]:
        """QGIS before 3.38: a layer with a fixed range for each date, the last one on top; the tick of their group shows or hides them."""
        spans, last = ranges(sheet.days), len(sheet.days) - 1
        identity, source = layer.id(), Source(type(layer), layer.source(), layer.providerType())
        for index in range(last, -1, -1):
            if index < last and project.mapLayer(identity) is None:
                return
            single = layer if index == last else source.open(sheet.title)
            folder = self.group.subgroup(project, parent, sheet.title, sheet.rank, sheet.visible or sheet.is_bound)
            _paint(single, sheet, _band(single, sheet, index))
            set_fixed_range(single.temporalProperties(), spans[index])
            name = tr("{date} {title}").format(date=sheet.days[index].isoformat(), title=sheet.title)
            self._finish(single, sheet, project, folder, name, rank=last - index, visible=True)
            yield

    def _finish(self, layer: QgsMapLayer, sheet: Sheet, project: QgsProject, parent: QgsLayerTreeGroup, name: str, **place: Any) -> None:
        layer.setName(name)
        layer.setMetadata(layer_metadata(self.summary, name, sheet.legend))
        layer.setCustomProperty(UNITS, str(self.summary.get("units") or ""))
        if sheet.days:
            set_step(project, sheet.days)
            widen_project(project, sheet.days[0], ends(sheet.days)[-1])
        rank, visible = place.get("rank", sheet.rank), place.get("visible", sheet.visible)
        expanded = sheet.is_main and rank == 0
        self.group.place(project, layer, parent, rank, visible, sheet.legend, expanded)
        layer.triggerRepaint()

    def _past(self, project: QgsProject) -> Iterator[None]:
        """Place the history, once a run."""
        history, self._history = self._history, None
        if history is None or not history.is_lasting(project):
            return
        kind = QgsVectorLayer if history.provider == "ogr" else QgsRasterLayer
        layer = Source(kind, history.path, history.provider).open(history.sheet.title)
        if layer.isValid():
            yield from self._place(layer, history.sheet, project)


def apply_points(layer: QgsVectorLayer, sheet: Sheet) -> None:
    """Classes on the newest column of the map's time range, or on the only column."""
    if sheet.key == "embedding":
        layer.setRenderer(coloured_renderer(sheet.columns[0]))
        return
    attribute = newest_column(sheet.days, sheet.columns) if sheet.days else f'"{sheet.columns[0]}"'
    layer.setRenderer(points_renderer(attribute, sheet.scale, sheet.units, sheet.notes))
    if sheet.days:
        set_window(layer, sheet.days[0], ends(sheet.days)[-1])


def apply_raster(layer: QgsRasterLayer, sheet: Sheet, band: int) -> None:
    """Colours on ``band``; in QGIS 3.38 and later every band has its date."""
    _paint(layer, sheet, band)
    if sheet.days and has_band_ranges(layer.temporalProperties()):
        set_band_ranges(layer.temporalProperties(), sheet.days)


def _paint(layer: QgsRasterLayer, sheet: Sheet, band: int) -> None:
    if sheet.key == "provenance":
        layer.setRenderer(provenance_renderer(layer, band))
    else:
        layer.setRenderer(raster_renderer(layer, band, sheet.scale, sheet.units))


@dataclass(frozen=True)
class Source:
    """What it takes to open a layer's source once more."""

    kind: Any  # QgsVectorLayer or QgsRasterLayer: the class itself
    uri: str
    provider: str

    def open(self, name: str, table: str = "") -> QgsMapLayer:
        """Open it, or another ``table`` of the same file, as another layer.

        A raster is opened with the style saved beside it: without one QGIS reads it all for the statistics of a grey ramp.
        """
        options = self.kind.LayerOptions()
        options.loadDefaultStyle = self.kind is QgsRasterLayer
        uri = f"{self.uri.split('|')[0]}|layername={table}" if table else self.uri
        return self.kind(uri, name, self.provider, options)


def _band(layer: QgsRasterLayer, sheet: Sheet, index: int) -> int:
    if sheet.columns:
        return int(sheet.columns[index])
    return min(max(index, 0) + 1, layer.bandCount())
