"""The job: everything a run needs, validated once, written as JSON between plugin and engine.

Standard library only, Python >= 3.9: the plugin imports this module inside QGIS.
Messages are written for a GIS person: they name the file, layer or field and say what to do.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Optional
from urllib.parse import urlsplit

from .dates import field_date, find_date, parse_date
from .errors import JobError
from .job_json import build, parse
from .sources import Covariate, Region, Source, date, real
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
    "EMBEDDING_METHODS", "FILL_OUTPUTS", "FORMATS", "IMPUTATION_TASKS", "IMPUTERS", "KINDS", "MASKS", "METHODS", "OPTION_CHOICES",
    "OUTPUTS",    "PEER_IMPUTERS", "PEER_METHODS", "QUALITIES", "SIMPLE_IMPUTERS", "SIMPLE_METHODS", "TASKS", "Covariate", "Grid", "Horizon", "Job",
    "JobError", "Region", "Source", "field_date", "find_date", "load", "parse_date", "save",
]  # fmt: skip

SCHEMA = 1
_MOST_THREADS = 1024
#: In units of the CRS: a tenth of a millimetre in degrees.
_SMALLEST_CELL = 1e-9
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
            raise JobError("bad_schema", f"This job is of version {self.schema}; the engine reads version {SCHEMA}.", "Update GroundCast.")
        if self.task not in TASKS:
            raise JobError("bad_task", f"'{self.task}' is not a task.", f"Use one of: {', '.join(TASKS)}.")
        if self.kind not in KINDS:
            raise JobError("bad_kind", f"'{self.kind}' is not a kind of data.", f"Use one of: {', '.join(KINDS)}.")
        self.source.check()
        self._check_methods()
        self._check_covariates()
        self._check_times()
        if self.model and not real(self.model).is_file():
            raise JobError("missing_file", f"The model '{self.model}' does not exist.", "Check the path, or choose the file again.")
        self._check_outputs()
        self._check_options()
        _check_device(self.device)
        _check_memory(self.memory_gb)
        _check_cluster(self.cluster)
        if not 0 <= self.seed < 2**32 or self.threads > _MOST_THREADS:
            message = f"The seed ({self.seed}) or the number of threads ({self.threads}) is out of range."
            raise JobError("bad_number", message, f"Give a seed from 0 to {2**32 - 1} and at most {_MOST_THREADS} threads.")
        if self.region is not None and not self.region.wkt.strip():
            raise JobError("bad_region", "The region is empty.", "Draw it again, or leave it out to use the whole layer.")
        return self

    def _check_methods(self) -> None:
        known, what = (IMPUTERS, "a method to fill gaps") if self.task in IMPUTATION_TASKS else (METHODS, "a forecast method")
        for method in self.methods:
            if method not in known:
                raise JobError("bad_method", f"'{method}' is not {what}.", f"Use one of: {', '.join(known)}.")
        for mask in self.masks:
            if mask not in MASKS:
                raise JobError("bad_mask", f"'{mask}' is not a kind of gap.", f"Use one of: {', '.join(MASKS)}.")
        if self.task not in ("backtest", "evaluate_imputation", "inspect") and len(self.methods) != 1:
            raise JobError("bad_method", f"One method is needed, {len(self.methods)} were given.", "Choose one method, or 'auto'.")

    def _check_covariates(self) -> None:
        names = [item.name for item in self.covariates]
        for name in names:
            if not name.isidentifier() or names.count(name) > 1:
                raise JobError("bad_covariate", f"'{name}' cannot name a covariate.", "Use distinct names of letters, digits and '_'.")
        for item in self.covariates:
            item.source.check()

    def _check_times(self) -> None:
        start, end = (date(text, label) if text else None for text, label in ((self.start, "the start"), (self.end, "the end")))
        if start and end and start >= end:
            raise JobError("bad_period", f"The period starts ({start}) after it ends ({end}).", "Swap the two dates.")
        horizon = self.horizon
        days = [date(text, "the forecast dates") for text in horizon.dates]
        if days != sorted(set(days)):
            raise JobError("bad_horizon", "The forecast dates are not in ascending order or contain a date twice.", "Sort them.")
        if self.task == "inspect" or self.task in IMPUTATION_TASKS:
            return
        if not days and horizon.steps <= 0 and not horizon.months > 0:
            raise JobError("bad_horizon", "No forecast horizon was given.", "Give a number of dates or of months.")
        if horizon.steps > 500 or horizon.months > 120:
            raise JobError("bad_horizon", "The forecast horizon is too long.", "Ask for at most 500 dates or 120 months.")

    def _check_outputs(self) -> None:
        for key, path in self.outputs.items():
            if key not in OUTPUTS:
                raise JobError("bad_output", f"'{key}' is not an output.", f"Use: {', '.join(OUTPUTS)}.")
            target = real(path)
            if Path(path).suffix.lower() not in OUTPUTS[key]:
                raise JobError("bad_output", f"The output '{path}' must end in {OUTPUTS[key][0]}.", "Change the file name.")
            if not Path(path).parent.is_dir():
                raise JobError("missing_folder", f"The folder of the output '{path}' does not exist.", "Create it or choose another.")
            inputs = {real(item) for item in (self.source.path, *self.source.files) if item}
            if target in inputs:
                raise JobError("overwrites_input", f"The output '{path}' would overwrite the input.", "Choose another file.")
        paths = [real(path) for path in self.outputs.values()]
        if len(set(paths)) != len(paths):
            raise JobError("bad_output", "Two outputs have the same file name.", "Give each its own.")
        if "embedding" in self.outputs and not self.model and not set(self.methods) & set(EMBEDDING_METHODS):
            known = ", ".join(EMBEDDING_METHODS)
            raise JobError("no_embedding", "Only a method that learns an embedding of places can write one.", f"Choose the method {known}.")
        if self.grid.fill not in ("none", "kriging"):
            raise JobError("bad_grid", f"'{self.grid.fill}' is not a way to fill cells.", "Use 'none' or 'kriging'.")
        if not (self.grid.cell_size == 0 or _SMALLEST_CELL <= self.grid.cell_size < math.inf):
            raise JobError("bad_grid", "The cell size must be a positive number.", "Correct the cell size.")

    def _check_options(self) -> None:
        for name, value in self.options.items():
            if name in OPTION_CHOICES:
                if value not in OPTION_CHOICES[name]:
                    raise JobError("bad_option", f"The option '{name}' is {value!r}.", f"Use one of: {', '.join(OPTION_CHOICES[name])}.")
                continue
            if name not in OPTIONS:
                raise JobError("bad_option", f"'{name}' is not an option of any method.", f"Use: {', '.join((*OPTIONS, *OPTION_CHOICES))}.")
            least, most, whole = OPTIONS[name]
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if not number or not least <= value <= most or (whole and value != int(value)):
                what = "a whole number" if whole else "a number"
                raise JobError("bad_option", f"The option '{name}' is {value!r}.", f"Give {what} from {least:g} to {most:g}.")

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
        raise JobError("bad_job", f"The job file '{path}' cannot be read ({error}).", "Start the run again.") from error
    return Job.from_json(text)


def _check_device(device: str) -> None:
    name, _, index = device.partition(":")
    if device not in ("auto", "cpu", "cuda", "mps") and not (name == "cuda" and index.isdecimal() and index.isascii() and len(index) < 4):
        raise JobError("bad_device", f"'{device}' is not a device.", "Use auto, cpu, cuda, cuda:0 or mps.")


def _check_memory(gigabytes: float) -> None:
    if not math.isfinite(gigabytes) or gigabytes < 0:
        raise JobError("bad_memory", f"The memory limit is {gigabytes!r} GB.", "Give a positive number of GB, or 0 = automatic.")


def _check_cluster(address: str) -> None:
    if not address:
        return
    try:
        parts = urlsplit(address)
        fine = bool(parts.scheme and parts.hostname and parts.port) and address == f"{parts.scheme}://{parts.netloc}"
    except ValueError:  # a port that is no number, or too large
        fine = False
    if not fine or any(letter.isspace() for letter in address):
        hint = "Write it as tcp://host:8786, or leave it empty to use this machine only."
        raise JobError("bad_cluster", f"'{address}' is not the address of a cluster.", hint)
