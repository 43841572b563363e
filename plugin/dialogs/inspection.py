"""What is known of an input before the run: its dates above all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)

from ...engine.i18n import grouped
from ...engine.job import Job, JobError, Source, field_date, find_date
from ..toolbelt import preferences
from ..toolbelt.i18n import tr, trn


@dataclass(frozen=True)
class Inspection:
    """The dated fields or bands of an input.

    Attributes
    ----------
    dates : tuple of (str, str)
        Field, band or file name and its ISO date (empty where none was found), in the source's order.
    points : bool
        Points or raster.
    note : str
        One line about the input for the user.
    kind : str
        What the rows of ``dates`` are: ``field``, ``band`` or ``file``.
    gaps : tuple of (str, float)
        ISO date and the share missing on it, as far as it was counted.
    flagged : bool
        Whether the source says of every value if its use is recommended.
    """

    dates: tuple[tuple[str, str], ...] = ()
    points: bool = True
    note: str = ""
    kind: str = "field"
    warnings: tuple[str, ...] = field(default=())
    gaps: tuple[tuple[str, float], ...] = ()
    flagged: bool = False


def inspect_layer(layer: QgsMapLayer) -> Inspection:
    """Read the dates of a layer from its field names or band descriptions; if no field has one, all numbers are there to be dated."""
    if isinstance(layer, QgsVectorLayer):
        found = ((field.name(), field_date(field.name())) for field in layer.fields())
        dates = tuple((name, day.isoformat()) for name, day in found if day)
        dates = dates or tuple((field.name(), "") for field in layer.fields() if field.isNumeric())
        count = layer.featureCount()
        note = _points(count if count >= 0 else None, layer.crs().authid() or tr("no CRS"))
        return Inspection(dates, True, note)
    assert isinstance(layer, QgsRasterLayer)  # nosec B101 (an invariant)
    names = [layer.bandName(band) or tr("Band {number}").format(number=band) for band in range(1, layer.bandCount() + 1)]
    dates = tuple((name, day.isoformat() if (day := find_date(name)) else "") for name in names)
    note = trn("{width} × {height} cells, {bands} band, {crs}", "{width} × {height} cells, {bands} bands, {crs}", len(names)).format(
        width=layer.width(), height=layer.height(), bands=len(names), crs=layer.crs().authid() or tr("no CRS")
    )
    return Inspection(dates, False, note, "band")


def _points(count: Optional[int], crs: str) -> str:
    """Say how many points there are, if that is known, and in which CRS."""
    text = trn("{count} point, {crs}", "{count} points, {crs}", 2 if count is None else count)
    return text.format(count="?" if count is None else grouped(count), crs=crs)


def inspect_names(files: list[str]) -> Inspection:
    """Read the dates of single-date rasters from their names."""
    dates = tuple((Path(path).name, day.isoformat() if (day := find_date(Path(path).name)) else "") for path in files)
    return Inspection(
        dates, False, trn("{count} file, one date", "{count} files, one date each", len(files)).format(count=len(files)), "file"
    )


def from_summary(body: dict[str, Any]) -> Inspection:
    """Understand what the engine says of a file."""
    points = body.get("layout", "points") == "points"
    fields = {str(name): str(day or "") for name, day in (body.get("fields") or {}).items()}
    count = body.get("count")
    crs = crs_name(body.get("crs") or "")
    if points:
        note = _points(count, crs)
    else:
        note = tr("{width} × {height} cells, {crs}").format(width=body.get("width", "?"), height=body.get("height", "?"), crs=crs)
    if body.get("units"):
        note += ", " + str(body["units"])
    named = body.get("format") == "netcdf" and any(name != day for name, day in fields.items())  # else a step is called by its date
    kind = "field" if points else "file" if body.get("format") in ("raster_files", "smap_l3") or named else "band"
    warnings = tuple(str(text) for text in body.get("warnings") or ())
    if body.get("share_recommended") is not None:
        note += tr("; {share} % of the retrieved values are of recommended quality").format(share=f"{100 * body['share_recommended']:.0f}")
    return Inspection(tuple(fields.items()), points, note, kind, warnings, _gaps(body), body.get("format") == "smap_l3")


def _gaps(body: dict[str, Any]) -> tuple[tuple[str, float], ...]:
    """Return the share missing by date; empty from an engine that does not count."""
    days, shares = body.get("dates") or (), body.get("share_missing_by_date") or ()
    return tuple((str(day), float(share)) for day, share in zip(days, shares) if share is not None) if len(days) == len(shares) else ()


def crs_name(wkt: str) -> str:
    """Return the short name of a CRS given as WKT."""
    crs = QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()
    return crs.authid() or crs.description() or tr("no CRS")


class InspectTask(QgsTask):
    """Ask the engine about a file, in the background; ``done(inspection, problem)`` is called on the main thread."""

    def __init__(self, source: Source, done: Callable[[Optional[Inspection], str], None], kind: str = "deformation") -> None:
        super().__init__(tr("Reading the dates of {name}").format(name=Path(source.name).name), QgsTask.Flag.CanCancel)
        self.source, self.kind, self._done = source, kind, done
        self.limits = preferences.read().limits  # on the main thread
        self.feedback = QgsProcessingFeedback(False)
        self.inspection: Optional[Inspection] = None
        self.problem = ""

    def run(self) -> bool:
        """Run the engine; in a worker thread."""
        try:
            from ..runtime.run import run_job

            outcome = run_job(Job(task="inspect", source=self.source, kind=self.kind, **self.limits).check(), self.feedback)
            self.inspection = from_summary(dict(outcome.summary))
        except JobError as error:
            self.problem = f"{error} {error.hint}".strip()
        except Exception as error:  # noqa: BLE001 (an unreadable file must not leave a task without an answer)
            self.problem = str(error) or repr(error)
        return self.inspection is not None

    def cancel(self) -> None:
        """Stop the engine too."""
        self.feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        """Report, unless the user chose another file meanwhile."""
        if not self.isCanceled():
            self._done(self.inspection, self.problem)


def start(task: QgsTask) -> None:
    """Queue a task."""
    QgsApplication.taskManager().addTask(task)
