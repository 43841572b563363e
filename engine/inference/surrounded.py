"""What a run gives to the trainings and fillings in it: its warnings, its cache, and a folder their state is kept in until it is done."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from ..cache import default_cache
from ..job import Job, JobError
from ..training.surroundings import within
from .run import needs_device
from .session import Session
from .tiles.work import TRAINING, Work


@contextlib.contextmanager
def surrounded(job: Job, session: Session) -> Iterator[None]:
    """Do a run in its surroundings."""
    options = job.options
    with (
        _checkpoints(job) as folder,
        within(
            warn=session.warn, say=session.say, cache=Path(job.cache) if job.cache else default_cache(), checkpoint=folder,
            compile=bool(options.get("compile")), precision=str(options.get("precision", "auto")),
        ),
    ):  # fmt: skip
        yield


@contextlib.contextmanager
def _checkpoints(job: Job) -> Iterator[Path | None]:
    """The folder for the state of trainings, removed when the run is done; None for a run that trains nothing, or is not to be resumed."""
    work = _work(job)
    if work is None:
        yield None
        return
    with work:
        try:
            yield work.folder / TRAINING
        except BaseException:
            work.leave()
            raise
    work.done()


def _work(job: Job) -> Work | None:
    """The run's folder, if it may train a network and can use one. Another run of the same job may have it: then this one keeps nothing."""
    if not job.resume or job.model or not needs_device(job):
        return None
    try:
        work = Work(job)
        with work:
            return work
    except (JobError, OSError):  # an input that cannot be read is told by its reader
        return None
