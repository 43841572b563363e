"""The run of a job: from its task to the function that does it."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import xarray as xr

from ..cube import to_sites
from ..evaluation.select import Selection
from ..events import Metric, Result
from ..i18n import tr, trn
from ..job import IMPUTATION_TASKS, IMPUTERS, PEER_IMPUTERS, SIMPLE_METHODS, Job, JobError
from ..names import title
from ..training import distributed
from . import device
from .layers import between_observed
from .preflight import check_outputs
from .provenance import check_unchanged, inputs, stamps, versions
from .session import Session
from .threads import limit


def run(job: Job, session: Session) -> Result:
    """Do what the job asks and return the result event, all outputs in place.

    Raises
    ------
    JobError
        The job cannot be done; the message says why.
    Cancelled
        The session was asked to end.
    """
    if job.task == "inspect":
        from ..readers import inspect

        return Result({}, inspect(job.source, job.kind))
    from .surrounded import surrounded

    with surrounded(job, session):
        return _done(job, session)


def _done(job: Job, session: Session) -> Result:
    if job.task == "train":
        from .train import train

        return train(job, session)
    if job.task in IMPUTATION_TASKS:
        from .impute import evaluate, impute, train_imputer

        return {"impute": impute, "evaluate_imputation": evaluate, "train_imputation": train_imputer}[job.task](job, session)
    from .forecast import backtest_only, forecast

    return forecast(job, session) if job.task == "forecast" else backtest_only(job, session)


class Chosen(Protocol):
    """What a selection tells: the method, why, and rows of figures."""

    @property
    def method(self) -> str:
        """Name of the winner."""

    @property
    def reason(self) -> str:
        """One sentence a user understands."""

    @property
    def scores(self) -> Sequence[Scored]:
        """Figures by method."""


class Scored(Protocol):
    """A row of figures."""

    def row(self) -> dict[str, Any]:
        """As JSON values."""


class Prepared:
    """What every run begins with: the cube read, as it is and as sites, device, threads and seed set.

    Of a raster or a layer of points larger than memory (``large``) a sample is read, as sites: methods are tested and fitted on it.
    """

    def __init__(self, job: Job, session: Session) -> None:
        from .tiles.large import opened

        self.began = time.perf_counter()
        self.job, self.session = job, session
        count = limit(job.threads)
        self.device, self.device_text = "cpu", trn("cpu ({n} thread, no network needed)", "cpu ({n} threads, no network needed)", count)
        if needs_device(job):
            session.progress(0.0, tr("starting the device"))
            self.device, self.device_text = device.pick(distributed.device_of(job.device), count)
            self.device_text += ", " + trn("{n} process", "{n} processes", distributed.world()) if distributed.world() > 1 else ""
        device.seed(job.seed)
        session.say(tr("Device: {device_text}", device_text=self.device_text))
        session.progress(0.01, tr("reading"))
        before = stamps(job)
        self.large, self.cube = opened(job)
        check_unchanged(job, before)
        self.inputs = inputs(job)
        if job.cluster and self.large is None:
            session.warn(tr("What is to be done fits into memory, or cannot be cut into tiles: this machine does it without the cluster."))
        self.sites = to_sites(self.cube, everywhere=between_observed(job, self.cube))
        self.time = self.sites["time"].values
        _report(self.cube, self.sites, session, self.large is not None)
        for text in self.cube.attrs.get("warnings", ()):
            session.warn(text)

    @property
    def options(self) -> dict[str, Any]:
        """Settings for the methods."""
        return dict(self.job.options)

    @property
    def _sites(self) -> int | None:
        """How many places have data; None for a raster that was not read: its tiles are counted when they are finished."""
        from .tiles.points import PointLayer

        if self.large is None:
            return int(self.sites.sizes["site"])
        return self.large.count if isinstance(self.large, PointLayer) else None

    def summary(self, selection: Chosen | None, dates: Sequence[np.datetime64] = ()) -> dict[str, Any]:
        """All that should travel with the outputs, as JSON values."""
        job, cube = self.job, self.cube
        rows = [item.row() for item in selection.scores] if selection else []
        return {
            "task": job.task,
            "method": selection.method if selection else job.methods[0],
            "reason": selection.reason if selection else "",
            "units": cube.attrs["units"],
            "kind": cube.attrs["kind"],
            "component": cube.attrs.get("component", ""),
            "origin": str(self.time[-1].astype("datetime64[D]")),
            "dates": [str(item.astype("datetime64[D]")) for item in dates],
            "history": {
                "start": str(self.time[0].astype("datetime64[D]")), "end": str(self.time[-1].astype("datetime64[D]")),
                "count": len(self.time),
                "dates": [str(item.astype("datetime64[D]")) for item in self.time],
            },
            "sites": self._sites,
            "sample": int(self.sites.sizes["site"]) if self.large else None,
            "skill": rows,
            "warnings": list(self.session.warnings),
            "inputs": self.inputs,
            "covariates": [item.name for item in job.covariates],
            "region": {"wkt": job.region.wkt, "crs": job.region.crs} if job.region else None,
            "parameters": {
                "methods": list(job.methods), "options": dict(job.options), "seed": job.seed, "start": job.start, "end": job.end,
                "grid": {"cell_size": job.grid.cell_size, "fill": job.grid.fill}, "model": Path(job.model).name if job.model else "",
            },
            "device": self.device_text,
            "seconds": round(time.perf_counter() - self.began, 1),
            "versions": versions(),
        }  # fmt: skip


def needs_device(job: Job) -> bool:
    """Whether a network may run, or a device was asked for by name: it must be there then, even if the method could do without."""
    networks = {"auto", *PEER_IMPUTERS, *(name for name in IMPUTERS if name.startswith("st_"))}
    plain = {*IMPUTERS, *SIMPLE_METHODS, "ridge", "ridge_response", "historical_average"} - networks
    network = not job.methods or bool(set(job.methods) - plain)
    return network or bool(job.model) or job.device not in ("auto", "cpu")


def _report(cube: xr.Dataset, sites: xr.Dataset, session: Session, sampled: bool) -> None:
    time = cube["time"].values.astype("datetime64[D]")
    missing = float(np.isnan(sites["value"].values).mean())
    lattice = "row" in sites.coords
    count = sites.sizes["site"]
    if sampled:
        what = (
            trn("{n} cell as a sample", "{n} cells as a sample", count)
            if lattice
            else trn("{n} point as a sample", "{n} points as a sample", count)
        )
    else:
        what = trn("{n} cell with values", "{n} cells with values", count) if lattice else trn("{n} point", "{n} points", count)
    dates = trn("{n} date from {start} to {end}", "{n} dates from {start} to {end}", len(time), start=time[0], end=time[-1])
    session.say(
        tr("{what}, {dates}, {missing:.1%} missing, unit {units}", what=what, dates=dates, missing=missing, units=cube.attrs["units"])
    )


def announce(selection: Selection, session: Session) -> None:
    """Tell what the backtest found: the reason, its warnings and the headline numbers."""
    session.say(selection.reason)
    for text in selection.warnings:
        session.warn(text)
    for row in selection.scores:
        if row.method == "auto" and row.horizon == "mean":
            for name in ("rmse", "skill_persistence", "skill_best_simple", "coverage80", "coverage95"):
                session.emit(Metric(name, float(getattr(row, name)), {"method": selection.method, "horizon": "mean"}))


def outputs_of(job: Job) -> Mapping[str, Path]:
    """Output key to path; JobError if the job asks for none, or for one that could not be written."""
    if not job.outputs:
        raise JobError("no_output", tr("No output was asked for."), tr("Name at least one output file."))
    outputs = {key: Path(path) for key, path in job.outputs.items()}
    check_outputs(outputs.values())
    return outputs


def method_to_train(job: Job, trainable: Sequence[str]) -> str:
    """The job's method; JobError if it is none of ``trainable`` or no file for the model is named."""
    method = job.methods[0]
    if method not in trainable:
        raise JobError(
            "not_trainable",
            tr("'{method}' learns nothing that could be kept.", method=title(method)),
            tr("Choose one of: {choices}.", choices=", ".join(trainable)),
        )
    if "model" not in job.outputs:
        raise JobError("no_output", tr("No file for the model was named."), tr("Name a .zip file for the model."))
    return method
