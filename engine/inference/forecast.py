"""Forecast and backtest: read, choose a method, predict, derive, write."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ..cube import Float, is_points, to_grid
from ..evaluation.select import Selection, select
from ..events import Result
from ..hazard.derived import Derived, cautions, derive
from ..i18n import tr, trn
from ..interfaces import Forecast
from ..job import Job, JobError
from ..names import named, title
from ..writers.atomic import Staged
from ..writers.embedding import write_embedding
from ..writers.geopackage import write_points
from ..writers.geotiff import write_stack
from ..writers.sidecar import write_json
from ..writers.table import write_csv, write_table
from .horizon import steps_ahead, target_dates
from .layers import BOUNDS, DERIVED, TABLES, bands_of, raster_keys, tags, unit_of
from .run import Prepared, announce, outputs_of
from .session import Session


def forecast(job: Job, session: Session) -> Result:
    """Forecast, with the method's measured skill, to every output the job names."""
    outputs = outputs_of(job)
    ready = Prepared(job, session)
    if ready.large is not None:
        from .forecast_large import forecast_large

        return forecast_large(job, ready, ready.large, outputs)
    rasters = raster_keys(outputs)
    if "points" in outputs and not is_points(ready.cube):
        raise JobError(
            "not_points", tr("'{name}' is a raster, it cannot be forecast to a point layer.", name=job.source.name), tr("Ask for rasters.")
        )
    if rasters and is_points(ready.cube) and not job.grid.cell_size:
        raise JobError(
            "no_cell_size", tr("Rasters of a point forecast need a cell size."), tr("Give the cell size in units of the layer's CRS.")
        )
    dates = target_dates(job.horizon, ready.time)
    selection = choose(job, ready, steps_ahead(dates, ready.time))
    embedder = _embedder(selection, session) if "embedding" in outputs else None
    session.progress(0.85, tr("forecasting"))
    made = selection.predict(ready.sites, ready.time[-1], dates)
    _check_coverage(made, job.source.name, session)
    derived = derive(ready.sites, made, ready.time[-1])
    for text in cautions(dates, ready.time[-1], ready.time[0]):
        session.warn(text)
    summary = ready.summary(selection, list(dates))
    with Staged() as staged:
        if "points" in outputs:
            session.progress(0.9, tr("writing points"))
            write_points(staged.path(outputs["points"]), ready.sites, made, derived, tags(summary))
        if embedder is not None:
            session.progress(0.91, tr("writing the embedding"))
            write_embedding(staged.path(outputs["embedding"]), ready.sites, embedder.embedding(ready.sites, ready.time[-1]), tags(summary))
        if rasters:
            session.progress(0.92, tr("writing rasters"))
            write_rasters(job, ready.cube, ready.sites, made, derived, {key: outputs[key] for key in rasters}, staged, summary)
        session.progress(0.96, tr("writing the report"))
        write_tables(staged.paths(outputs, TABLES), summary, ready, selection, made, derived)
        session.progress(0.99, tr("finishing"))
        staged.commit()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def _embedder(selection: Selection, session: Session) -> Any:
    """The forecaster that learned an embedding of the places; say so where it found nothing to learn."""
    for made in selection.forecasters:
        if hasattr(made, "embedding"):
            if not getattr(made, "learned", True):
                session.warn(
                    tr(
                        "The network found nothing to learn in this series: the colours of the places say where they lie and how they moved so "
                        "far, nothing more."
                    )
                )
            return made
    raise JobError(
        "no_embedding",
        tr("The method {method} learns no embedding of places.", method=named(selection.method)),
        tr("Choose the method '{method}', or leave the output out.", method=title("dapf")),
    )


def backtest_only(job: Job, session: Session) -> Result:
    """Score the methods on the user's own series; no forecast."""
    outputs = outputs_of(job)
    ready = Prepared(job, session)
    steps = steps_ahead(target_dates(job.horizon, ready.time), ready.time)
    selection = choose(job, ready, steps, final=False)
    if not selection.scores:
        raise JobError(
            "too_few_dates",
            trn(
                "'{name}' has {n} date, too few for a backtest.",
                "'{name}' has {n} dates, too few for a backtest.",
                len(ready.time),
                name=job.source.name,
            ),
            tr("Use a series of at least 8 dates."),
        )
    summary = ready.summary(selection)
    with Staged() as staged:
        session.progress(0.96, tr("writing the report"))
        write_tables(staged.paths(outputs, TABLES), summary, ready, selection)
        staged.commit()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def _check_coverage(made: Forecast, name: str, session: Session) -> None:
    check_coverage(int((~np.isfinite(made.values).all((0, 1))).sum()), made.values.shape[2], name, session)


def check_coverage(lacking: int, total: int, name: str, session: Session) -> None:
    """Say how many places got no forecast; refuse to write layers without any."""
    if lacking == total:
        raise JobError(
            "no_forecast",
            tr("The method made no forecast at any place of '{name}'.", name=name),
            tr("Choose another method, or a longer series."),
        )
    if lacking:
        session.warn(
            trn(
                "{n} of {total} places has no forecast: it has too few values.",
                "{n} of {total} places have no forecast: they have too few values.",
                lacking,
                total=total,
            )
        )


def choose(job: Job, ready: Prepared, steps: int, final: bool = True, part: tuple[float, float] = (0.08, 0.85)) -> Selection:
    """Test the job's methods, or its model, and choose; ``part`` of the run's progress."""
    model = None
    if job.model:
        from ..training.bundle import describe, load
        from .model_fit import check_fit

        model = load(Path(job.model), ready.device, job.kind)
        for text in check_fit(describe(Path(job.model), job.kind), ready.sites, steps, Path(job.model).name):
            ready.session.warn(text)
    selection = select(
        ready.sites, job.methods, steps, options=ready.options, device=ready.device, seed=job.seed,
        progress=ready.session.part(*part), final=final, model=model,
    )  # fmt: skip
    announce(selection, ready.session)
    return selection


def write_rasters(
    job: Job, cube: xr.Dataset, sites: xr.Dataset, made: Forecast, derived: Derived, outputs: Mapping[str, Path], staged: Staged,
    summary: Mapping[str, Any],
) -> None:  # fmt: skip
    """Write the forecast of the ``sites`` of a cube on its grid or, if it holds points, on the job's."""
    like, cells, hazard = cube, made.values, derived
    if is_points(cube):
        from .gridding import grid  # loads the geostatistics, which most runs need not wait for

        gridded = grid(sites, made, derived, job.grid.cell_size, job.grid.fill)
        like, values, layers = gridded.like, gridded.values, gridded.derived
        named = {key: np.asarray(getattr(layers, key), np.float32) for key in DERIVED}
    else:
        values = to_grid(cells, sites, like)
        named = {key: to_grid(np.asarray(getattr(hazard, key), np.float32), sites, like) for key in DERIVED}
    units = str(cube.attrs["units"])
    texts = [str(item) for item in made.dates.astype("datetime64[D]")]
    for key, path in outputs.items():
        bands: Float = values[BOUNDS[key]] if key in BOUNDS else named[key][None]
        write_stack(staged.path(path), bands, bands_of(key, texts), like, {**tags(summary), "GROUNDCAST_LAYER": key}, unit_of(key, units))
        write_json(staged.path(path.with_name(path.name + ".json")), summary)


def write_tables(
    outputs: Mapping[str, Path],
    summary: Mapping[str, Any],
    ready: Prepared,
    selection: Selection,
    made: Forecast | None = None,
    derived: Derived | None = None,
) -> None:
    """Write the outputs that are no layers to the paths given by output key."""
    if "table" in outputs:
        write_table(outputs["table"], summary)
    if "csv" in outputs:
        write_csv(outputs["csv"], summary["skill"])
    if "report" in outputs:
        from ..evaluation.report import write_report  # loads the plots

        write_report(outputs["report"], summary, cube=ready.sites, forecast=made, derived=derived, backtest=selection.backtest)
