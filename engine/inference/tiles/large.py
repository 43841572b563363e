"""Which jobs are too large for memory, and the sample their methods are tested on."""

from __future__ import annotations

import xarray as xr

from ...job import IMPUTATION_TASKS, Job
from .budget import most_cells
from .whole import Whole, sample, survey


def too_large(job: Job) -> Whole | None:
    """The job's raster, if it does not fit into the memory allowed."""
    whole = survey(job)
    if whole is None:
        return None
    height, width = whole.size
    return whole if height * width > most_cells(job, len(whole.time), _ahead(job)) else None


def sample_of(job: Job, whole: Whole) -> xr.Dataset:
    """Sites that stand for all of a large raster."""
    return sample(job, whole, most_cells(job, len(whole.time), _ahead(job)), lattice=job.task in IMPUTATION_TASKS)


def _ahead(job: Job) -> int:
    """About how many dates are to be forecast."""
    if job.task in IMPUTATION_TASKS:
        return 0
    return len(job.horizon.dates) or job.horizon.steps or round(5 * job.horizon.months)
