"""What must be true of a job, each part with the message that says what to correct. Standard library only."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .errors import JobError, unknown_method
from .i18n import tr
from .names import title
from .sources import date, real
from .vocabulary import (
    EMBEDDING_METHODS,
    IMPUTATION_TASKS,
    IMPUTERS,
    MASKS,
    METHODS,
    OPTION_CHOICES,
    OPTIONS,
    OUTPUTS,
)  # fmt: skip

if TYPE_CHECKING:
    from .job import Job

#: In units of the CRS: a tenth of a millimetre in degrees.
_SMALLEST_CELL = 1e-9


def check_methods(job: Job) -> None:
    """Raise JobError unless methods and kinds of gap are known, and as many as the task takes."""
    fills = job.task in IMPUTATION_TASKS
    known = IMPUTERS if fills else METHODS
    for method in job.methods:
        if method not in known:
            raise unknown_method(method, known, fills)
    for mask in job.masks:
        if mask not in MASKS:
            raise JobError(
                "bad_mask", tr("'{mask}' is not a kind of gap.", mask=mask), tr("Use one of: {choices}.", choices=", ".join(MASKS))
            )
    if job.task not in ("backtest", "evaluate_imputation", "inspect") and len(job.methods) != 1:
        raise JobError(
            "bad_method", tr("One method is needed, {count} were given.", count=len(job.methods)), tr("Choose one method, or 'auto'.")
        )


def check_covariates(job: Job) -> None:
    """Raise JobError unless covariates have names of their own and sources that exist."""
    names = [item.name for item in job.covariates]
    for name in names:
        if not name.isidentifier() or names.count(name) > 1:
            raise JobError(
                "bad_covariate",
                tr("'{name}' cannot name a covariate.", name=name),
                tr("Use distinct names of letters, digits and '_'."),
            )
    for item in job.covariates:
        item.source.check()


def check_times(job: Job) -> None:
    """Raise JobError unless period and horizon make sense."""
    start, end = (date(text, label) if text else None for text, label in ((job.start, tr("the start")), (job.end, tr("the end"))))
    if start and end and start >= end:
        raise JobError(
            "bad_period", tr("The period starts ({start}) after it ends ({end}).", start=start, end=end), tr("Swap the two dates.")
        )
    horizon = job.horizon
    days = [date(text, tr("the forecast dates")) for text in horizon.dates]
    if days != sorted(set(days)):
        raise JobError("bad_horizon", tr("The forecast dates are not in ascending order or contain a date twice."), tr("Sort them."))
    if job.task == "inspect" or job.task in IMPUTATION_TASKS:
        return
    if not days and horizon.steps <= 0 and not horizon.months > 0:
        raise JobError("bad_horizon", tr("No forecast horizon was given."), tr("Give a number of dates or of months."))
    if horizon.steps > 500 or horizon.months > 120:
        raise JobError("bad_horizon", tr("The forecast horizon is too long."), tr("Ask for at most 500 dates or 120 months."))


def check_outputs(job: Job) -> None:
    """Raise JobError unless each output is known, has a place of its own, and what it needs."""
    for key, path in job.outputs.items():
        if key not in OUTPUTS:
            raise JobError("bad_output", tr("'{key}' is not an output.", key=key), tr("Use: {choices}.", choices=", ".join(OUTPUTS)))
        target = real(path)
        if Path(path).suffix.lower() not in OUTPUTS[key]:
            raise JobError(
                "bad_output",
                tr("The output '{path}' must end in {suffix}.", path=path, suffix=OUTPUTS[key][0]),
                tr("Change the file name."),
            )
        if not Path(path).parent.is_dir():
            raise JobError(
                "missing_folder", tr("The folder of the output '{path}' does not exist.", path=path), tr("Create it or choose another.")
            )
        inputs = {real(item) for item in (job.source.path, *job.source.files) if item}
        if target in inputs:
            raise JobError("overwrites_input", tr("The output '{path}' would overwrite the input.", path=path), tr("Choose another file."))
    paths = [real(path) for path in job.outputs.values()]
    if len(set(paths)) != len(paths):
        raise JobError("bad_output", tr("Two outputs have the same file name."), tr("Give each its own."))
    if "embedding" in job.outputs and not job.model and not set(job.methods) & set(EMBEDDING_METHODS):
        known = ", ".join(map(title, EMBEDDING_METHODS))
        raise JobError(
            "no_embedding",
            tr("Only a method that learns an embedding of places can write one."),
            tr("Choose the method {known}.", known=known),
        )
    if job.grid.fill not in ("none", "kriging"):
        raise JobError("bad_grid", tr("'{fill}' is not a way to fill cells.", fill=job.grid.fill), tr("Use 'none' or 'kriging'."))
    if not (job.grid.cell_size == 0 or _SMALLEST_CELL <= job.grid.cell_size < math.inf):
        raise JobError("bad_grid", tr("The cell size must be a positive number."), tr("Correct the cell size."))


def check_options(job: Job) -> None:
    """Raise JobError unless each option is known and within its bounds."""
    for name, value in job.options.items():
        if name in OPTION_CHOICES:
            if value not in OPTION_CHOICES[name]:
                raise JobError(
                    "bad_option",
                    tr("The option '{name}' is {value!r}.", name=name, value=value),
                    tr("Use one of: {choices}.", choices=", ".join(OPTION_CHOICES[name])),
                )
            continue
        if name not in OPTIONS:
            raise JobError(
                "bad_option",
                tr("'{name}' is not an option of any method.", name=name),
                tr("Use: {choices}.", choices=", ".join((*OPTIONS, *OPTION_CHOICES))),
            )
        least, most, whole = OPTIONS[name]
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not number or not least <= value <= most or (whole and value != int(value)):
            hint = (
                tr("Give a whole number from {least:g} to {most:g}.", least=least, most=most)
                if whole
                else tr("Give a number from {least:g} to {most:g}.", least=least, most=most)
            )
            raise JobError("bad_option", tr("The option '{name}' is {value!r}.", name=name, value=value), hint)


def check_device(device: str) -> None:
    """Raise JobError unless this can be the name of a device."""
    name, _, index = device.partition(":")
    if device not in ("auto", "cpu", "cuda", "mps") and not (name == "cuda" and index.isdecimal() and index.isascii() and len(index) < 4):
        raise JobError("bad_device", tr("'{device}' is not a device.", device=device), tr("Use auto, cpu, cuda, cuda:0 or mps."))


def check_memory(gigabytes: float) -> None:
    """Raise JobError unless this can be a limit in GB."""
    if not math.isfinite(gigabytes) or gigabytes < 0:
        raise JobError(
            "bad_memory",
            tr("The memory limit is {gigabytes!r} GB.", gigabytes=gigabytes),
            tr("Give a positive number of GB, or 0 = automatic."),
        )


def check_cluster(address: str) -> None:
    """Raise JobError unless this can be the address of a scheduler, or is empty."""
    if not address:
        return
    try:
        parts = urlsplit(address)
        fine = bool(parts.scheme and parts.hostname and parts.port) and address == f"{parts.scheme}://{parts.netloc}"
    except ValueError:  # a port that is no number, or too large
        fine = False
    if not fine or any(letter.isspace() for letter in address):
        hint = tr("Write it as tcp://host:8786, or leave it empty to use this machine only.")
        raise JobError("bad_cluster", tr("'{address}' is not the address of a cluster.", address=address), hint)
