"""Forecast and backtest: read, choose a method, predict, derive, write."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..cube import Float, is_points, to_grid
from ..evaluation.select import Selection, select
from ..events import Result
from ..hazard.derived import Derived, cautions, derive
from ..interfaces import LEVELS, Forecast
from ..job import Job, JobError
from ..writers.atomic import Staged
from ..writers.embedding import write_embedding
from ..writers.geopackage import write_points
from ..writers.geotiff import write_stack
from ..writers.sidecar import plain, write_json
from ..writers.table import write_csv, write_table
from .horizon import steps_ahead, target_dates
from .run import Prepared, announce, outputs_of
from .session import Session

#: Raster output key to the index of its quantile.
_BOUNDS = {"median": 2, "lower80": 1, "upper80": 3, "lower95": 0, "upper95": 4}
_DERIVED = ("displacement", "velocity", "velocity_change")


def forecast(job: Job, session: Session) -> Result:
    """Forecast, with the method's measured skill, to every output the job names."""
    outputs = outputs_of(job)
    ready = Prepared(job, session)
    rasters = [key for key in outputs if key in _BOUNDS or key in _DERIVED]
    if "points" in outputs and not is_points(ready.cube):
        raise JobError("not_points", f"'{job.source.name}' is a raster, it cannot be forecast to a point layer.", "Ask for rasters.")
    if rasters and is_points(ready.cube) and not job.grid.cell_size:
        raise JobError("no_cell_size", "Rasters of a point forecast need a cell size.", "Give the cell size in units of the layer's CRS.")
    dates = target_dates(job.horizon, ready.time)
    selection = _select(job, ready, steps_ahead(dates, ready.time))
    session.progress(0.85, "forecasting")
    made = selection.predict(ready.sites, ready.time[-1], dates)
    _check_coverage(made, job.source.name, session)
    derived = derive(ready.sites, made, ready.time[-1])
    for text in cautions(dates, ready.time[-1]):
        session.warn(text)
    summary = ready.summary(selection, list(dates))
    with Staged() as staged:
        if "points" in outputs:
            session.progress(0.9, "writing points")
            write_points(staged.path(outputs["points"]), ready.sites, made, derived, _tags(summary))
        if "embedding" in outputs:
            session.progress(0.91, "writing the embedding")
            write_embedding(staged.path(outputs["embedding"]), ready.sites, _embedding(ready, selection), _tags(summary))
        if rasters:
            session.progress(0.92, "writing rasters")
            _write_rasters(ready, made, derived, {key: outputs[key] for key in rasters}, staged, summary)
        session.progress(0.96, "writing the report")
        _write_tables(outputs, staged, summary, ready, selection, made, derived)
        session.progress(0.99, "finishing")
        staged.commit()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def _embedding(ready: Prepared, selection: Selection) -> Float:
    """The embedding (N, 2) of the places that the forecaster learned."""
    for made in selection.forecasters:
        if hasattr(made, "embedding"):
            found: Float = made.embedding(ready.sites, ready.time[-1])
            return found
    raise JobError(
        "no_embedding", f"The method {selection.method} learns no embedding of places.", "Choose the method dapf, or leave the output out."
    )


def backtest_only(job: Job, session: Session) -> Result:
    """Score the methods on the user's own series; no forecast."""
    outputs = outputs_of(job)
    ready = Prepared(job, session)
    steps = steps_ahead(target_dates(job.horizon, ready.time), ready.time)
    selection = _select(job, ready, steps, final=False)
    if not selection.scores:
        raise JobError(
            "too_few_dates",
            f"'{job.source.name}' has {len(ready.time)} dates, too few for a backtest.",
            "Use a series of at least 8 dates.",
        )
    summary = ready.summary(selection)
    with Staged() as staged:
        session.progress(0.96, "writing the report")
        _write_tables(outputs, staged, summary, ready, selection)
        staged.commit()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def _check_coverage(made: Forecast, name: str, session: Session) -> None:
    """Say how many places got no forecast; refuse to write layers without any."""
    lacking = int((~np.isfinite(made.values).all((0, 1))).sum())
    total = made.values.shape[2]
    if lacking == total:
        raise JobError(
            "no_forecast", f"The method made no forecast at any place of '{name}'.", "Choose another method, or a longer series."
        )
    if lacking:
        session.warn(f"{lacking} of {total} places have no forecast: they have too few values.")


def _select(job: Job, ready: Prepared, steps: int, final: bool = True) -> Selection:
    model = None
    if job.model:
        from ..training.bundle import describe, load
        from .model_fit import check_fit

        model = load(Path(job.model), ready.device, job.kind)
        for text in check_fit(describe(Path(job.model), job.kind), ready.sites, steps, Path(job.model).name):
            ready.session.warn(text)
    selection = select(
        ready.sites, job.methods, steps, options=ready.options, device=ready.device, seed=job.seed,
        progress=ready.session.part(0.08, 0.85), final=final, model=model,
    )  # fmt: skip
    announce(selection, ready.session)
    return selection


def _write_rasters(
    ready: Prepared, made: Forecast, derived: Derived, outputs: Mapping[str, Path], staged: Staged, summary: Mapping[str, Any]
) -> None:
    like, cells, hazard = ready.cube, made.values, derived
    if is_points(ready.cube):
        from .gridding import grid  # loads the geostatistics, which most runs need not wait for

        gridded = grid(ready.sites, made, derived, ready.job.grid.cell_size, ready.job.grid.fill)
        like, values, layers = gridded.like, gridded.values, gridded.derived
        named = {key: np.asarray(getattr(layers, key), np.float32) for key in _DERIVED}
    else:
        values = to_grid(cells, ready.sites, like)
        named = {key: to_grid(np.asarray(getattr(hazard, key), np.float32), ready.sites, like) for key in _DERIVED}
    units = ready.cube.attrs["units"]
    texts = [str(item) for item in made.dates.astype("datetime64[D]")]
    assert len(values) == len(LEVELS)  # nosec B101 (an invariant)
    for key, path in outputs.items():
        bands: Float = values[_BOUNDS[key]] if key in _BOUNDS else named[key][None]
        unit = f"{units}/year" if key.startswith("velocity") else units
        temporary = staged.path(path)
        write_stack(temporary, bands, texts if key in _BOUNDS else [key], like, {**_tags(summary), "GROUNDCAST_LAYER": key}, unit)
        write_json(staged.path(path.with_name(path.name + ".json")), summary)


def _write_tables(
    outputs: Mapping[str, Path],
    staged: Staged,
    summary: Mapping[str, Any],
    ready: Prepared,
    selection: Selection,
    made: Forecast | None = None,
    derived: Derived | None = None,
) -> None:
    if "table" in outputs:
        write_table(staged.path(outputs["table"]), summary)
    if "csv" in outputs:
        write_csv(staged.path(outputs["csv"]), summary["skill"])
    if "report" in outputs:
        from ..evaluation.report import write_report  # loads the plots

        write_report(staged.path(outputs["report"]), summary, cube=ready.sites, forecast=made, derived=derived, backtest=selection.backtest)


def _tags(summary: Mapping[str, Any]) -> dict[str, str]:
    """What travels inside a raster or layer: short facts, and everything as one JSON text."""
    mean = next((row for row in summary["skill"] if row["method"] == "auto" and row["horizon"] == "mean"), None)
    return {
        "GROUNDCAST_METHOD": summary["method"],
        "GROUNDCAST_ORIGIN": summary["origin"],
        "GROUNDCAST_SKILL": json.dumps(
            plain({key: mean[key] for key in ("skill_persistence", "coverage80", "coverage95", "rmse")} if mean else {})
        ),
        "GROUNDCAST_INPUTS": json.dumps(summary["inputs"]),
        "GROUNDCAST_PARAMETERS": json.dumps(summary["parameters"], default=str),
        "GROUNDCAST_VERSION": summary["versions"]["groundcast"],
        "GROUNDCAST_LEVELS": ",".join(str(level) for level in LEVELS),
    }
