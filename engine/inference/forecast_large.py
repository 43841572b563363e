"""A forecast of what is larger than memory: methods chosen and fitted on a sample, then a raster by tiles, a layer of points by blocks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..events import Result
from ..hazard.derived import cautions, derive
from ..i18n import tr
from ..job import Job, JobError
from ..models.priors import usual_noise
from ..names import title
from ..registry import forecaster
from .forecast import check_coverage, choose, write_tables
from .horizon import steps_ahead, target_dates
from .layers import bands_of, raster_keys
from .run import Prepared
from .tiles.forecast_kit import ForecastKit
from .tiles.points import PointLayer
from .tiles.run import Coverage, Prologue, run_tiles
from .tiles.run_points import BANDS, run_points
from .tiles.whole import Whole

#: Cells around a tile that a forecast of it may look at: a hundred neighbours, and twice as far where some lack values.
HALO = 12


def forecast_large(job: Job, ready: Prepared, large: Whole | PointLayer, outputs: Mapping[str, Path]) -> Result:
    """Forecast to every output the job names; ``ready`` has the sample."""
    _check_methods(job)
    dates = target_dates(job.horizon, ready.time)
    wanted = raster_keys(outputs)
    if isinstance(large, PointLayer):
        wanted = list(BANDS) if wanted or "points" in outputs else []

    def begin() -> Prologue:
        selection = choose(job, ready, steps_ahead(dates, ready.time), part=(0.08, 0.38))
        origin = ready.time[-1]
        counts = {key: len(bands_of(key, [""] * len(dates))) for key in wanted}
        kit = ForecastKit(
            {made.name: made for made in selection.forecasters}, selection.weights, selection.margins,
            selection.noise(ready.sites, origin), dates, origin, counts, {**ready.options, "seed": job.seed},
            usual_noise(ready.sites["value"].values),
        )  # fmt: skip
        made = selection.predict(ready.sites, origin, dates)
        derived = derive(ready.sites, made, origin)
        for text in cautions(dates, origin, ready.time[0]):
            ready.session.warn(text)
        summary = ready.summary(selection, list(dates))
        return Prologue(kit, summary, lambda paths: write_tables(paths, summary, ready, selection, made, derived))

    def load(folder: Path) -> ForecastKit:
        return ForecastKit.load(folder, ready.device)

    def tell(found: Coverage) -> None:
        check_coverage(found.lacking, found.sites, job.source.name, ready.session)

    if isinstance(large, Whole):
        return run_tiles(
            job, ready.session, large, outputs, halo=HALO, ahead=len(dates), stage=tr("forecasting"), begin=begin, load=load, tell=tell
        )
    try:
        return run_points(job, ready.session, large, outputs, dates=dates, stage=tr("forecasting"), begin=begin, load=load)
    except JobError:
        if large.work.state is None:  # nothing but what was read: not worth its place for a job that has to be corrected
            large.work.done()
        raise


def _check_methods(job: Job) -> None:
    """Raise JobError at once for a method that is of no use on places it was not fitted on, rather than after its training on a sample."""
    for name in job.methods:
        network = getattr(forecaster(name), "network", None) if name != "auto" else None
        if network is not None and network.of_places:
            raise JobError(
                "other_places",
                tr("'{method}' learns something of each place and cannot forecast a layer that is read in parts.", method=title(name)),
                tr("Choose another method or a smaller region, or allow more memory."),
            )
