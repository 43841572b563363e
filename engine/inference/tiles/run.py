"""A forecast or a filling tile by tile: methods tested and fitted on a sample, tiles computed and kept, rasters put together."""

from __future__ import annotations

import itertools
import json
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...events import Metric, Result
from ...i18n import tr, trn
from ...job import Job, JobError
from ...writers.atomic import Staged
from ...writers.geotiff import write_strips
from ...writers.sidecar import write_json
from ..layers import NO_DATA, PROVENANCE, TABLES, bands_of, tags, unit_of
from ..session import Session
from .assemble import Mosaic, Strips
from .budget import most_cells
from .cluster import compute_on_cluster, reach
from .kit import Kit
from .plan import plan
from .spare import give_back
from .stream import compute_tiles
from .whole import Whole, sites_of
from .work import INPUT, STATE, TRAINING, Work

_SUMMARY = "summary.json"


@dataclass(frozen=True)
class Coverage:
    """What finished tiles hold.

    Attributes
    ----------
    sites : int
        Cells with data.
    lacking : int
        Of these, cells that lack some of the values asked for.
    known : int or None
        Values of the first raster that was written; None where none was asked for.
    """

    sites: int
    lacking: int
    known: int | None


@dataclass(frozen=True)
class Prologue:
    """What has to be found out before tiles can be computed: on a sample of the raster.

    Attributes
    ----------
    kit : Kit
        Computes tiles.
    summary : mapping
        What travels with the outputs.
    write_tables : callable
        Writes report and tables, given the paths by output key.
    """

    kit: Kit
    summary: Mapping[str, Any]
    write_tables: Callable[[Mapping[str, Path]], None]


def run_tiles(
    job: Job,
    session: Session,
    whole: Whole,
    outputs: Mapping[str, Path],
    *,
    halo: int,
    ahead: int,
    stage: str,
    begin: Callable[[], Prologue],
    load: Callable[[Path], Kit],
    tell: Callable[[Coverage], None],
) -> Result:
    """Do the job tile by tile, going on where an earlier run of it ended.

    Parameters
    ----------
    halo : int
        Cells read around a tile.
    ahead : int
        Dates to forecast.
    stage : str
        What is done to a tile.
    begin : callable
        Tests and fits the methods; not called where an earlier run has done that.
    load : callable
        A kit from the folder it was saved in.
    tell : callable
        Says what of the raster has no value in the end; may refuse it.
    """
    refused = [key for key in outputs if key in ("points", "embedding")]
    if refused:
        raise JobError(
            "too_large",
            tr("'{name}' is too large for the output '{refused}'.", name=job.source.name, refused=refused[0]),
            tr("Leave it out, choose a smaller region or allow more memory."),
        )
    height, width = whole.size
    tiles = plan(height, width, most_cells(job, len(whole.time), ahead), halo, whole.like.attrs.get("block"))
    session.say(
        tr(
            "{height} x {width} cells, {dates}: more than fits into the memory allowed, so {count} tiles are computed.",
            height=height,
            width=width,
            dates=trn("{n} date", "{n} dates", len(whole.time)),
            count=len(tiles),
        )
    )
    if job.cluster:
        reach(job.cluster)
    with Work(job) as work:
        kit, summary = prologue(work, begin, load, list(outputs))
        say_where(job, kit, session)
        rasters = [key for key in kit.bands if key in outputs]
        work.note({"size": [height, width], "tiles": [tile.outer for tile in tiles], "halo": halo, "portable": kit.portable})
        finished = sum(work.has(tile.number) for tile in tiles)
        if finished:
            session.say(
                trn(
                    "Going on with an earlier run of this job: {n} of {count} tiles is done.",
                    "Going on with an earlier run of this job: {n} of {count} tiles are done.",
                    finished,
                    count=len(tiles),
                )
            )
        session.count(finished, len(tiles), kit.portable)
        units = str(summary["units"])
        if job.cluster and kit.portable and kit.bands:
            spent = compute_on_cluster(job, tiles, work, units, session, stage)
        else:
            spent = compute_tiles(
                tiles, kit, whole, work, lambda tile: sites_of(job, whole, tile, units), session.part(0.4, 0.9), stage,
                tell=lambda done: session.count(done, len(tiles), kit.portable),
            )  # fmt: skip
        work.check(job)
        give_back()
        began = time.perf_counter()
        with Staged() as staged:
            known = _write(Mosaic(tiles, work, whole.size, kit.overlap), kit, whole, outputs, summary, staged, session)
            if kit.bands:
                sites, lacking = work.counts(tile.number for tile in tiles)
                tell(Coverage(sites, lacking, known))
                summary = {**summary, "sites": sites}
            summary = {**summary, "warnings": list(dict.fromkeys([*summary["warnings"], *session.warnings]))}
            for key in rasters:
                write_json(staged.path(outputs[key].with_name(outputs[key].name + ".json")), summary)
            write_tables(work, outputs, summary, staged)
            session.progress(0.99, tr("finishing"))
            staged.commit()
        for name, seconds in {**asdict(spent), "putting together": time.perf_counter() - began}.items():
            session.emit(Metric("seconds", seconds, {"tiles": name}))
        work.done()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def prologue(work: Work, begin: Callable[[], Prologue], load: Callable[[Path], Kit], keys: list[str]) -> tuple[Kit, dict[str, Any]]:
    """The kit and the summary: those of an earlier run, or new ones, which are kept. A kit is used as it was kept, where it can be."""
    if work.state is None or not (work.state / "kit.json").exists():  # what some methods learn cannot be kept: then all begins again
        work.clear(TRAINING, INPUT)
        begun = begin()
        with work.making_state() as folder:
            begun.write_tables({key: folder / key for key in keys if key in TABLES})
            write_json(folder / _SUMMARY, begun.summary)
            if begun.kit.portable:
                begun.kit.save(folder)
        if not begun.kit.portable:
            return begun.kit, _summary(work)
    assert work.state is not None  # nosec B101 (an invariant)
    return load(work.state), _summary(work)


def say_where(job: Job, kit: Kit, session: Session) -> None:
    """Warn if a cluster was asked for that cannot help."""
    if job.cluster and not kit.portable:
        session.warn(tr("What this method learns cannot be carried to other machines: the tiles are computed on this one."))


def _summary(work: Work) -> dict[str, Any]:
    assert work.state is not None  # nosec B101 (an invariant)
    found: dict[str, Any] = json.loads((work.state / _SUMMARY).read_text(encoding="utf-8"))
    return found


def _write(
    mosaic: Mosaic, kit: Kit, whole: Whole, outputs: Mapping[str, Path], summary: Mapping[str, Any], staged: Staged, session: Session
) -> int | None:
    """Write the rasters, and return how many values the first of them has."""
    counts = list(kit.bands.values())
    first = dict(zip(kit.bands, itertools.accumulate([0, *counts])))
    rasters = [key for key in kit.bands if key in outputs]
    known = dict.fromkeys(rasters, 0)

    def counted(strips: Strips, key: str) -> Strips:
        for top, values in strips:
            if key == rasters[0] or not known[key]:
                known[key] += int(np.isfinite(values).sum())
            yield top, values

    for number, key in enumerate(rasters):
        texts = bands_of(key, summary["dates"])

        def bands(key: str = key, number: int = number) -> Iterator[Strips]:
            for band in range(kit.bands[key]):
                session.progress(0.9 + 0.09 * (number + band / kit.bands[key]) / len(rasters), tr("writing {key}", key=key))
                at = first[key] + band
                if key == PROVENANCE:
                    strips = counted(mosaic.strips(at, blended=False), key)
                    yield ((top, np.nan_to_num(values, nan=float(NO_DATA))) for top, values in strips)
                else:
                    yield counted(mosaic.strips(at, first[PROVENANCE] + band if PROVENANCE in first else None), key)

        path = outputs[key]
        about = {**tags(summary), "GROUNDCAST_LAYER": key}
        write_strips(staged.path(path), bands(), texts, whole.frame, about, unit_of(key, str(summary["units"])))
    if rasters and not any(known.values()):
        raise JobError(
            "no_forecast",
            tr("The method gave no value anywhere in '{source}'.", source=whole.like.attrs["source"]),
            tr("Choose another method, or more dates."),
        )
    return known[rasters[0]] if rasters else None


def write_tables(work: Work, outputs: Mapping[str, Path], summary: Mapping[str, Any], staged: Staged) -> None:
    """Write report and tables as they were made before the tiles, with what the ``summary`` says now."""
    before, paths = _summary(work), staged.paths(outputs, TABLES)
    for key, path in paths.items():
        shutil.copyfile(work.folder / STATE / key, path)
    if "table" in paths:
        write_json(paths["table"], summary)
    if "report" in paths:
        from ...evaluation.report_page import amend_page  # loads the templates' language

        places = summary["sites"] if before["sites"] is None else None
        amend_page(paths["report"], places, [text for text in summary["warnings"] if text not in before["warnings"]])
