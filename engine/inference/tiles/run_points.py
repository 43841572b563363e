"""A forecast of a layer of points by blocks: methods tested and fitted on a sample, blocks computed and kept, layers written from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...cube import Days, Float
from ...events import Result
from ...hazard.derived import Derived
from ...i18n import tr, trn
from ...interfaces import LEVELS, Forecast
from ...job import Job, JobError
from ...writers.atomic import Staged
from ...writers.geopackage import Rows, check_dates, write_rows
from ..layers import BOUNDS, DERIVED, raster_keys, tags
from ..session import Session
from .budget import allowed, most_points
from .cluster import compute_on_cluster
from .kit import Kit
from .points import Block, PointLayer
from .run import Prologue, prologue, say_where, write_tables
from .spare import give_back
from .stream import compute_tiles

#: Bands that are computed, in order: quantiles as in ``LEVELS``, each with its dates, then what is derived from them.
BANDS = (*sorted((key for key in BOUNDS if key != "filled"), key=BOUNDS.__getitem__), *DERIVED)
#: Points written at once, and the copies of all bands that gridding holds at its peak.
_ROWS, _COPIES = 1 << 15, 4


def run_points(
    job: Job,
    session: Session,
    layer: PointLayer,
    outputs: Mapping[str, Path],
    *,
    dates: Days,
    stage: str,
    begin: Callable[[], Prologue],
    load: Callable[[Path], Kit],
) -> Result:
    """Do the job block by block, going on where an earlier run of it ended; see :func:`run.run_tiles`."""
    _check(job, layer, outputs, dates)
    most = most_points(job, layer.count, len(layer.time), len(dates))
    blocks = layer.blocks(most)
    session.say(
        tr(
            "{count} points, {dates}: more than fits into the memory allowed, so {blocks} blocks are computed.",
            count=layer.count,
            dates=trn("{n} date", "{n} dates", len(layer.time)),
            blocks=len(blocks),
        )
    )
    with layer.work as work:
        kit, summary = prologue(work, begin, load, list(outputs))
        say_where(job, kit, session)
        work.note({"sites": layer.count, "blocks": len(blocks), "portable": kit.portable})
        finished = sum(work.has(block.number) for block in blocks)
        if finished:
            session.say(
                trn(
                    "Going on with an earlier run of this job: {n} of {count} blocks is done.",
                    "Going on with an earlier run of this job: {n} of {count} blocks are done.",
                    finished,
                    count=len(blocks),
                )
            )
        session.count(finished, len(blocks), kit.portable)
        if job.cluster and kit.portable and kit.bands:
            compute_on_cluster(job, blocks, work, str(summary["units"]), session, stage, most)
        else:
            compute_tiles(
                blocks, kit, layer, work, layer.read_block, session.part(0.4, 0.9), stage,
                tell=lambda done: session.count(done, len(blocks), kit.portable),
            )  # fmt: skip
        work.check(job)
        layer.forget()
        give_back()
        with Staged() as staged:
            _write(_Finished(job, session, layer, blocks, dates), outputs, summary, staged)
            summary = {**summary, "warnings": list(dict.fromkeys([*summary["warnings"], *session.warnings]))}
            write_tables(work, outputs, summary, staged)
            session.progress(0.99, tr("finishing"))
            staged.commit()
        work.done()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def _check(job: Job, layer: PointLayer, outputs: Mapping[str, Path], dates: Days) -> None:
    """Refuse what could not be written, before hours are spent."""
    hint = tr("Leave it out, choose a smaller region or allow more memory.")
    if "embedding" in outputs:
        raise JobError("too_large", tr("'{name}' is too large for the output 'embedding'.", name=job.source.name), hint)
    if "points" in outputs:
        check_dates(dates)
    if not raster_keys(outputs):
        return
    if not job.grid.cell_size:
        raise JobError(
            "no_cell_size", tr("Rasters of a point forecast need a cell size."), tr("Give the cell size in units of the layer's CRS.")
        )
    needed = 4.0 * layer.count * (len(LEVELS) * len(dates) + len(DERIVED)) * _COPIES
    if needed > allowed(job):
        text = tr(
            "Rasters of {count} points and {dates} take {needed:.1f} GB of memory, more than is allowed.",
            count=layer.count,
            dates=trn("{n} date", "{n} dates", len(dates)),
            needed=needed / 1000000000.0,
        )
        raise JobError("too_large", text, tr("Write the points only, ask for fewer dates, choose a smaller region or allow more memory."))


class _Finished:
    """The forecast that finished blocks make up."""

    def __init__(self, job: Job, session: Session, layer: PointLayer, blocks: Sequence[Block], dates: Days) -> None:
        self.job, self.session, self.layer, self.blocks, self.dates = job, session, layer, blocks, dates
        self.lacking = 0

    def values(self, first: int, last: int) -> tuple[Float, Float]:
        """Quantiles (5, H, n), and what is derived (3, n), of the sites from number ``first`` to before ``last``."""
        levels = len(LEVELS) * len(self.dates)
        found = self.layer.gathered(self.blocks, levels + len(DERIVED), first, last)
        return found[:levels].reshape(len(LEVELS), len(self.dates), last - first), found[levels:]

    def rows(self) -> Iterator[Rows]:
        """All sites, some at a time, in the order of the input; those without a forecast are counted."""
        stored, count = self.layer.stored, self.layer.count
        for first in range(0, count, _ROWS):
            last = min(first + _ROWS, count)
            self.session.progress(0.9 + 0.05 * first / count, tr("writing points"))
            values, derived = self.values(first, last)
            self.lacking += int((~np.isfinite(values).all((0, 1))).sum())
            yield Rows(stored.pids(slice(first, last)), stored.x[first:last], stored.y[first:last], values, derived)


def _write(finished: _Finished, outputs: Mapping[str, Path], summary: Mapping[str, Any], staged: Staged) -> None:
    from ..forecast import check_coverage, write_rasters

    layer, job, session, dates = finished.layer, finished.job, finished.session, finished.dates
    rasters = {key: outputs[key] for key in raster_keys(outputs)}
    if "points" in outputs:
        write_rows(staged.path(outputs["points"]), finished.rows(), layer.count, dates, layer.stored.attrs["crs"], tags(summary))
    if rasters:
        session.progress(0.95, tr("writing rasters"))
        values, derived = finished.values(0, layer.count)
        finished.lacking = int((~np.isfinite(values).all((0, 1))).sum())
        write_rasters(job, layer.frame, layer.frame, Forecast(dates, values), Derived(*derived), rasters, staged, summary)
    if rasters or "points" in outputs:
        check_coverage(finished.lacking, layer.count, job.source.name, session)
