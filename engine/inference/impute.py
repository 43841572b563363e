"""Fill gaps: read, choose a method on hidden cells, fill, write."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import numpy as np

from ..cube import Float, is_points, to_grid
from ..evaluation.fill import Filling, select_imputer
from ..evaluation.gap_calibration import usual_spread
from ..events import Metric, Result
from ..i18n import tr, trn
from ..interfaces import Imputer
from ..job import MASKS, Job, JobError
from ..writers.atomic import Staged
from ..writers.filled_points import write_filled_points
from ..writers.geotiff import write_stack
from ..writers.sidecar import plain, write_json
from ..writers.table import write_csv, write_table
from .layers import BOUNDS, NO_DATA, PROVENANCE, TABLES, between_observed, provenance, raster_keys, tags, unit_of
from .run import Prepared, method_to_train, outputs_of
from .session import Session
from .tiles.whole import Whole

#: Methods that learn something worth keeping.
TRAINABLE = ("st_transformer", "st_transformer_residual")
#: Cells around a tile that its filling looks at, and of these the ones that are filled too, to be blended with the next tile's.
HALO, OVERLAP = 24, 8


def impute(job: Job, session: Session) -> Result:
    """Fill every gap, with the measured error, to every output the job names."""
    outputs = outputs_of(job)
    ready = Prepared(job, session)
    if isinstance(ready.large, Whole):
        return _impute_tiles(job, ready, ready.large, outputs)
    rasters = raster_keys(outputs)
    if "points" in outputs and not is_points(ready.cube):
        raise JobError(
            "not_points", tr("'{name}' is a raster, it cannot be filled to a point layer.", name=job.source.name), tr("Ask for rasters.")
        )
    if rasters and is_points(ready.cube):
        raise JobError(
            "not_a_raster",
            tr("'{name}' is a layer of points, it cannot be filled to rasters.", name=job.source.name),
            tr("Ask for points."),
        )
    if not is_points(ready.cube):
        _say_what_stays_empty(ready, ready.cube.sizes["y"] * ready.cube.sizes["x"] - ready.sites.sizes["site"])
    filling = _select(job, ready, job.masks)
    values = filling.impute(ready.sites, session.part(0.86, 0.92))
    _say_what_lacks(int((~np.isfinite(values[2])).sum()), session)
    summary = _summary(ready, filling, values)
    with Staged() as staged:
        if "points" in outputs:
            session.progress(0.92, tr("writing points"))
            write_filled_points(staged.path(outputs["points"]), ready.sites, values, tags(summary))
        if rasters:
            _write_rasters(ready, values, {key: outputs[key] for key in rasters}, staged, summary)
        session.progress(0.96, tr("writing the report"))
        write_tables(staged.paths(outputs, TABLES), summary, ready, filling, values)
        session.progress(0.99, tr("finishing"))
        staged.commit()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def _impute_tiles(job: Job, ready: Prepared, whole: Whole, outputs: Mapping[str, Path]) -> Result:
    """Fill a stack larger than memory: methods chosen, and networks trained, on the sample; then tile by tile, blended where tiles meet."""
    from .tiles.impute_kit import ImputeKit
    from .tiles.run import Coverage, Prologue, run_tiles

    def begin() -> Prologue:
        filling = _select(job, ready, job.masks, part=(0.05, 0.38))
        # Where a value comes from is always kept: observed ones are not blended.
        keys = [*(key for key in raster_keys(outputs) if key != PROVENANCE), PROVENANCE]
        kit = ImputeKit(
            filling.imputers,
            filling.choice,
            filling.margins,
            dict.fromkeys(keys, len(ready.time)),
            {**ready.options, "seed": job.seed},
            OVERLAP,
            usual_spread(ready.sites),
        )
        values = filling.impute(ready.sites)
        summary = _summary(ready, filling, values)
        return Prologue(kit, summary, lambda paths: write_tables(paths, summary, ready, filling, values))

    def tell(found: Coverage) -> None:
        _say_what_stays_empty(ready, whole.count - found.sites)
        if found.known is not None:
            _say_what_lacks(found.sites * len(ready.time) - found.known, ready.session)

    return run_tiles(
        job, ready.session, whole, outputs, halo=HALO, ahead=0, stage=tr("filling"), begin=begin,
        load=lambda folder: ImputeKit.load(folder, ready.device), tell=tell,
    )  # fmt: skip


def _say_what_lacks(cells: int, session: Session) -> None:
    if cells:
        session.warn(
            trn(
                "{n} cell could not be filled: the method knows nothing about it.",
                "{n} cells could not be filled: the method knows nothing about them.",
                cells,
            )
        )


def _say_what_stays_empty(ready: Prepared, empty: int) -> None:
    """Cells of a raster that were never observed are mostly water, ice or town."""
    if empty and between_observed(ready.job, ready.cube):
        ready.session.say(trn("{n} cell outside the observed area stays empty.", "{n} cells outside the observed area stay empty.", empty))
    elif empty:
        ready.session.say(
            trn(
                "{n} cell has no value on any date and stays empty; an option fills those between observed cells.",
                "{n} cells have no value on any date and stay empty; an option fills those between observed cells.",
                empty,
            )
        )


def evaluate(job: Job, session: Session) -> Result:
    """Score the methods on the user's own data, on every kind of gap asked for; nothing is filled."""
    outputs = outputs_of(job)
    ready = Prepared(job, session)
    filling = _select(job, ready, job.masks or MASKS, final=False)
    summary = _summary(ready, filling)
    with Staged() as staged:
        session.progress(0.96, tr("writing the report"))
        write_tables(staged.paths(outputs, TABLES), summary, ready, filling)
        staged.commit()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def train_imputer(job: Job, session: Session) -> Result:
    """Train the network on all but the hidden values, test it on those, and write the bundle with its measured error."""
    from ..training import bundle, distributed

    outputs = outputs_of(job)
    method = method_to_train(job, TRAINABLE)
    ready = Prepared(job, session)
    filling = _select(job, ready, job.masks, together=True)  # one network, whatever kinds of gap it is tested on
    if distributed.rank():
        return Result({})
    summary = _summary(ready, filling)
    with Staged() as staged:
        session.progress(0.95, tr("writing the model"))
        facts = bundle.facts(ready.sites, [row for row in summary["skill"] if row["method"] == method])
        bundle.save(
            cast(Any, filling.imputers[method]),
            staged.path(outputs["model"]),
            {**facts, "kind": job.kind, "trained": time.strftime("%Y-%m-%d"), "summary": plain(summary)},
        )
        write_tables(staged.paths(outputs, TABLES), summary, ready, filling)
        staged.commit()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def _select(
    job: Job, ready: Prepared, masks: tuple[str, ...], final: bool = True, together: bool = False, part: tuple[float, float] = (0.05, 0.86)
) -> Filling:
    session = ready.session
    model, trained = _model(job, ready)
    filling = select_imputer(
        ready.sites, job.methods, masks, options=ready.options, device=ready.device, seed=job.seed, progress=session.part(*part),
        final=final, model=model, trained=trained, together=together,
    )  # fmt: skip
    session.say(filling.reason)
    for text in filling.warnings:
        session.warn(text)
    for row in filling.scores:
        if row.method == "auto":
            for name in ("mae", "rmse", "mre", "coverage80", "coverage95"):
                session.emit(Metric(name, float(getattr(row, name)), {"method": filling.method, "mask": row.mask}))
    for item in filling.ablation:
        session.say(
            tr(
                "Without the covariate {covariate} the error changes from {mae_with:.4f} to {mae_without:.4f}.",
                covariate=item.covariate,
                mae_with=item.mae_with,
                mae_without=item.mae_without,
            )
        )
    return filling


def _model(job: Job, ready: Prepared) -> tuple[Imputer | None, tuple[str, str] | None]:
    """The trained model, if one is given, and the first and last date it was trained on."""
    if not job.model:
        return None, None
    from ..training import bundle
    from .model_fit import check_inputs

    path = Path(job.model)
    facts = bundle.describe(path, job.kind)
    for text in check_inputs(facts, ready.sites, path.name):
        ready.session.warn(text)
    dates = (facts.get("data") or {}).get("dates") or {}
    trained = (str(dates["start"]), str(dates["end"])) if {"start", "end"} <= set(dates) else None
    return bundle.load_imputer(path, ready.device, job.kind), trained


def _summary(ready: Prepared, filling: Filling, values: Float | None = None) -> dict[str, Any]:
    """The run's summary, with what gap filling adds to it."""
    value = ready.sites["value"].values
    missing = ~np.isfinite(value)
    made = ready.summary(filling, list(ready.time))
    return {
        **made, "share_missing": float(missing.mean()), "share_filled": float((missing & np.isfinite(values[2])).mean()) if values is not None else 0.0,
        "share_missing_by_date": [float(share) for share in missing.mean(1)],
        "ablation": [item.row() for item in filling.ablation],
    }  # fmt: skip


def _write_rasters(ready: Prepared, values: Float, outputs: Mapping[str, Path], staged: Staged, summary: Mapping[str, Any]) -> None:
    like, texts = ready.cube, [str(item.astype("datetime64[D]")) for item in ready.time]
    for number, (key, path) in enumerate(outputs.items()):
        ready.session.progress(0.92 + 0.04 * number / len(outputs), tr("writing {key}", key=key))
        if key == PROVENANCE:
            sites = provenance(ready.sites["value"].values, values[2])
            bands = np.nan_to_num(to_grid(sites, ready.sites, like), nan=float(NO_DATA))
        else:
            bands = to_grid(values[BOUNDS[key]], ready.sites, like)
        unit = unit_of(key, str(like.attrs["units"]))
        write_stack(staged.path(path), bands, texts, like, {**tags(summary), "GROUNDCAST_LAYER": key}, unit)
        write_json(staged.path(path.with_name(path.name + ".json")), summary)


def write_tables(
    outputs: Mapping[str, Path], summary: Mapping[str, Any], ready: Prepared, filling: Filling, values: Float | None = None
) -> None:
    """Write the outputs that are no layers to the paths given by output key."""
    if "table" in outputs:
        write_table(outputs["table"], summary)
    if "csv" in outputs:
        write_csv(outputs["csv"], [{key: value for key, value in row.items() if key != "by_distance"} for row in summary["skill"]])
    if "report" in outputs:
        from ..evaluation.report_gaps import write_gap_report  # loads the plots

        write_gap_report(outputs["report"], summary, ready.sites, values)
