"""Which jobs are too large for memory, and the sample their methods are tested on."""

from __future__ import annotations

import shutil
from pathlib import Path

import xarray as xr

from ...cache import default_cache
from ...i18n import tr
from ...job import IMPUTATION_TASKS, Job, JobError
from ...readers import expected, read_job
from ..layers import DERIVED, PROVENANCE, raster_keys
from .budget import most_cells, most_points, most_tested
from .cluster import reach
from .points import PointLayer
from .whole import Whole, sample, survey

#: A value takes at least a byte in a file; in a compressed one, at least this share of it. A series of fewer dates is not looked for.
_PACKED, _DATES = 0.05, 10
_COMPRESSED = (".zip", ".parquet")


def opened(job: Job) -> tuple[Whole | PointLayer | None, xr.Dataset]:
    """What the job's source holds, or, where that does not fit into the memory allowed, the source unread and a sample of its sites."""
    whole = too_large(job)
    if whole is not None:
        return whole, sample_of(job, whole)
    if not _many_points(job):
        return None, read_job(job)
    if job.cluster and job.task == "forecast":
        reach(job.cluster)  # reading them may take long
    layer = PointLayer.read(job)
    most = most_points(job, layer.count, len(layer.time), _ahead(job))
    fits = layer.count <= most
    cube = layer.whole() if fits else layer.sample(most)
    if fits or job.task != "forecast":  # nothing is read of them any more
        layer.work.done()
    return None if fits else layer, cube


def too_large(job: Job) -> Whole | None:
    """The job's raster, if it does not fit into the memory allowed."""
    whole = survey(job)
    if whole is None:
        return None
    height, width = whole.size
    if height * width <= most_cells(job, len(whole.time), _ahead(job)):
        return None
    _check_room(job, whole)
    return whole


def _check_room(job: Job, whole: Whole) -> None:
    """Raise JobError ``too_large`` if the tiles of the job's rasters would not fit on the disk, before anything is read."""
    rasters = raster_keys(job.outputs)
    if job.task not in ("forecast", "impute") or not rasters:
        return
    dates = len(whole.time) if job.task == "impute" else _ahead(job)
    bands = sum(1 if key in DERIVED else dates for key in {*rasters, *((PROVENANCE,) if job.task == "impute" else ())})
    needed = 4.0 * whole.size[0] * whole.size[1] * bands
    cache = (Path(job.cache) if job.cache else default_cache()).absolute()
    free = _free(cache)
    if needed > free:
        raise JobError(
            "too_large",
            tr(
                "{height} x {width} cells of '{name}' need {needed:,.1f} GB of intermediate files; {free:,.1f} GB are free in '{cache}'.",
                height=whole.size[0],
                width=whole.size[1],
                name=job.source.name,
                needed=needed / 1000000000.0,
                free=free / 1000000000.0,
                cache=cache,
            ),
            tr("Choose a smaller region, fewer outputs or dates, or another folder for intermediate files."),
        )


def _free(folder: Path) -> float:
    """Bytes that are free where ``folder`` is, or is to be."""
    return shutil.disk_usage(next(item for item in (folder, *folder.parents) if item.is_dir())).free


def sample_of(job: Job, whole: Whole) -> xr.Dataset:
    """Sites that stand for all of a large raster."""
    return sample(job, whole, most_tested(job, len(whole.time), _ahead(job)), lattice=job.task in IMPUTATION_TASKS)


def _many_points(job: Job) -> bool:
    """Whether the job's points probably do not fit: told by the file's size, and if that leaves it open, by its head."""
    if job.task in IMPUTATION_TASKS or job.kind != "deformation" or not job.source.path:
        return False
    path = Path(job.source.path)
    bytes_ = path.stat().st_size / (_PACKED if path.suffix.lower() in _COMPRESSED else 1.0) if path.is_file() else float("inf")
    if bytes_ < _DATES * most_points(job, 0, _DATES):
        return False
    found = expected(job)
    return found is not None and found[0] > most_points(job, found[0], found[1], _ahead(job))


def _ahead(job: Job) -> int:
    """About how many dates are to be forecast."""
    if job.task in IMPUTATION_TASKS:
        return 0
    return len(job.horizon.dates) or job.horizon.steps or round(5 * job.horizon.months)
