"""The job: everything a run needs, validated once, written as JSON between plugin and engine.

Standard library only, Python >= 3.9: the plugin imports this module inside QGIS.
Messages are written for a GIS person: they name the file, layer or field and say what to do.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Optional

from .dates import field_date, find_date, parse_date
from .errors import JobError
from .i18n import tr
from .job_checks import (
    check_cluster,
    check_covariates,
    check_device,
    check_memory,
    check_methods,
    check_options,
    check_outputs,
    check_times,
)
from .job_json import build, parse
from .sources import Covariate, Region, Source, real
from .vocabulary import (
    EMBEDDING_METHODS,
    FILL_OUTPUTS,
    FORMATS,
    IMPUTATION_TASKS,
    IMPUTERS,
    KINDS,
    MASKS,
    METHODS,
    OPTION_CHOICES,
    OPTIONS,
    OUTPUTS,
    PEER_IMPUTERS,
    PEER_METHODS,
    QUALITIES,
    SIMPLE_IMPUTERS,
    SIMPLE_METHODS,
    TASKS,
)  # fmt: skip

__all__ = [
    "EMBEDDING_METHODS", "FILL_OUTPUTS", "FORMATS", "IMPUTATION_TASKS", "IMPUTERS", "KINDS", "MASKS", "METHODS", "OPTION_CHOICES", "OPTIONS",
    "OUTPUTS",    "PEER_IMPUTERS", "PEER_METHODS", "QUALITIES", "SIMPLE_IMPUTERS", "SIMPLE_METHODS", "TASKS", "Covariate", "Grid", "Horizon", "Job",
    "JobError", "Region", "Source", "field_date", "find_date", "load", "parse_date", "save",
]  # fmt: skip

SCHEMA = 1
_MOST_THREADS = 1024
_RASTERS = tuple(key for key, suffixes in OUTPUTS.items() if ".tif" in suffixes)


@dataclass(frozen=True)
class Horizon:
    """What to predict: explicit ``dates``, or else ``steps`` acquisitions ahead, or else ``months`` at the usual step."""

    dates: tuple[str, ...] = ()
    steps: int = 0
    months: float = 0.0


@dataclass(frozen=True)
class Grid:
    """How a point forecast becomes rasters: cell size in CRS units; ``fill`` = ``none`` or ``kriging``."""

    cell_size: float = 0.0
    fill: str = "none"


@dataclass(frozen=True)
class Job:
    """One run of the engine.

    Attributes
    ----------
    task : str
        One of ``TASKS``.
    start, end : str
        ISO dates bounding the history used; empty = all. The last acquisition not after ``end`` is the forecast origin.
    methods : tuple of str
        ``forecast``/``train``: exactly one of ``METHODS``. ``backtest``: any number; empty = all but ``PEER_METHODS``.
        Tasks that fill gaps take their methods from ``IMPUTERS`` in the same way.
    masks : tuple of str
        Kinds of gap (see ``MASKS``) imputers are scored on; empty = gaps like the data's own (``moved``), all for an evaluation.
    model : str
        A trained bundle to predict with instead of training.
    options : mapping
        Settings of the method: ``epochs``, ``minutes``, ``k``, ``alpha`` …
    outputs : mapping
        Output key (see ``OUTPUTS``) to absolute path.
    device : str
        ``auto``, ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.
    threads : int
        CPU threads; 0 = all but one.
    memory_gb : float
        Most memory to plan for, in GB; 0 = a quarter of the machine's, at most 4.
    cache : str
        Folder of intermediate files; empty = the engine's own choice.
    cluster : str
        Address of a scheduler of many machines, as ``tcp://host:8786``; empty = this machine only.
    resume : bool
        Go on with what an earlier run of the same job, on the same files, has left.
    """

    task: str
    source: Source
    region: Optional[Region] = None
    start: str = ""
    end: str = ""
    covariates: tuple[Covariate, ...] = ()
    methods: tuple[str, ...] = ("auto",)
    masks: tuple[str, ...] = ()
    model: str = ""
    horizon: Horizon = field(default_factory=lambda: Horizon(steps=10))
    options: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)
    grid: Grid = field(default_factory=Grid)
    kind: str = "deformation"
    device: str = "auto"
    threads: int = 0
    seed: int = 0
    memory_gb: float = 0.0
    cache: str = ""
    cluster: str = ""
    resume: bool = True
    schema: int = SCHEMA

    def check(self) -> Job:
        """Return the job unchanged, or raise JobError saying what to correct."""
        if self.schema != SCHEMA:
            raise JobError(
                "bad_schema",
                tr("This job is of version {schema}; the engine reads version {known}.", schema=self.schema, known=SCHEMA),
                tr("Update GroundCast."),
            )
        if self.task not in TASKS:
            raise JobError(
                "bad_task", tr("'{task}' is not a task.", task=self.task), tr("Use one of: {choices}.", choices=", ".join(TASKS))
            )
        if self.kind not in KINDS:
            raise JobError(
                "bad_kind", tr("'{kind}' is not a kind of data.", kind=self.kind), tr("Use one of: {choices}.", choices=", ".join(KINDS))
            )
        self.source.check()
        check_methods(self)
        check_covariates(self)
        check_times(self)
        if self.model and not real(self.model).is_file():
            raise JobError(
                "missing_file", tr("The model '{model}' does not exist.", model=self.model), tr("Check the path, or choose the file again.")
            )
        check_outputs(self)
        check_options(self)
        check_device(self.device)
        check_memory(self.memory_gb)
        check_cluster(self.cluster)
        if not 0 <= self.seed < 2**32 or self.threads > _MOST_THREADS:
            message = tr("The seed ({seed}) or the number of threads ({threads}) is out of range.", seed=self.seed, threads=self.threads)
            raise JobError(
                "bad_number",
                message,
                tr("Give a seed from 0 to {most} and at most {threads} threads.", most=2**32 - 1, threads=_MOST_THREADS),
            )
        if self.region is not None and not self.region.wkt.strip():
            raise JobError("bad_region", tr("The region is empty."), tr("Draw it again, or leave it out to use the whole layer."))
        return self

    @property
    def wants_rasters(self) -> bool:
        """Whether any raster output is asked for."""
        return any(key in _RASTERS for key in self.outputs)

    def to_json(self) -> str:
        """Return the job as JSON text."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False)

    @staticmethod
    def from_json(text: str) -> Job:
        """Read and check a job.

        Raises
        ------
        JobError
            The text is no job, or the job cannot run.
        """
        return build(Job, parse(text), "job").check()


def save(job: Job, path: Path) -> Path:
    """Write the job as JSON and return the path."""
    path.write_text(job.to_json(), encoding="utf-8")
    return path


def load(path: Path) -> Job:
    """Read and check the job at ``path``; raise JobError if it is unreadable or cannot run."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise JobError(
            "bad_job", tr("The job file '{path}' cannot be read ({error}).", path=path, error=error), tr("Start the run again.")
        ) from error
    return Job.from_json(text)
