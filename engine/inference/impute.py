"""Fill gaps: read, choose a method on hidden cells, fill, write."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import numpy as np

from ..cube import Float, is_points, to_grid
from ..evaluation.fill import Filling, select_imputer
from ..events import Metric, Result
from ..interfaces import LEVELS, Imputer
from ..job import MASKS, Job, JobError
from ..writers.atomic import Staged
from ..writers.filled_points import write_filled_points
from ..writers.geotiff import write_stack
from ..writers.sidecar import plain, write_json
from ..writers.table import write_csv, write_table
from .run import Prepared, method_to_train, outputs_of
from .session import Session

#: Raster output key to the index of its quantile.
_BOUNDS = {"filled": 2, "lower80": 1, "upper80": 3, "lower95": 0, "upper95": 4}
#: Values of the provenance stack.
NO_DATA, OBSERVED, FILLED = 0, 1, 2
#: Methods that learn something worth keeping.
TRAINABLE = ("st_transformer", "st_transformer_residual")


def impute(job: Job, session: Session) -> Result:
    """Fill every gap, with the measured error, to every output the job names."""
    outputs = outputs_of(job)
    ready = Prepared(job, session)
    rasters = [key for key in outputs if key in _BOUNDS or key == "provenance"]
    if "points" in outputs and not is_points(ready.cube):
        raise JobError("not_points", f"'{job.source.name}' is a raster, it cannot be filled to a point layer.", "Ask for rasters.")
    if rasters and is_points(ready.cube):
        raise JobError("not_a_raster", f"'{job.source.name}' is a layer of points, it cannot be filled to rasters.", "Ask for points.")
    _say_what_stays_empty(ready)
    filling = _select(job, ready, job.masks)
    values = filling.impute(ready.sites, session.part(0.86, 0.92))
    lacking = int((~np.isfinite(values[2])).sum())
    if lacking:
        session.warn(f"{lacking} cells could not be filled: the method knows nothing about them.")
    summary = _summary(ready, filling, values)
    with Staged() as staged:
        if "points" in outputs:
            session.progress(0.92, "writing points")
            write_filled_points(staged.path(outputs["points"]), ready.sites, values, _tags(summary))
        if rasters:
            _write_rasters(ready, values, {key: outputs[key] for key in rasters}, staged, summary)
        session.progress(0.96, "writing the report")
        _write_tables(outputs, staged, summary, ready, filling, values)
        session.progress(0.99, "finishing")
        staged.commit()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def _say_what_stays_empty(ready: Prepared) -> None:
    """Cells of a raster that were never observed are mostly water, ice or town."""
    if is_points(ready.cube):
        return
    empty = ready.cube.sizes["y"] * ready.cube.sizes["x"] - ready.sites.sizes["site"]
    if empty and ready.options.get("everywhere"):
        ready.session.say(f"{empty} cells outside the observed area stay empty.")
    elif empty:
        ready.session.say(f"{empty} cells have no value on any date and stay empty; an option fills those between observed cells.")


def evaluate(job: Job, session: Session) -> Result:
    """Score the methods on the user's own data, on every kind of gap asked for; nothing is filled."""
    outputs = outputs_of(job)
    ready = Prepared(job, session)
    filling = _select(job, ready, job.masks or MASKS, final=False)
    summary = _summary(ready, filling)
    with Staged() as staged:
        session.progress(0.96, "writing the report")
        _write_tables(outputs, staged, summary, ready, filling)
        staged.commit()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def train_imputer(job: Job, session: Session) -> Result:
    """Train the network on all but the hidden values, test it on those, and write the bundle with its measured error."""
    from ..training import bundle

    outputs = outputs_of(job)
    method = method_to_train(job, TRAINABLE)
    ready = Prepared(job, session)
    filling = _select(job, ready, job.masks, together=True)  # one network, whatever kinds of gap it is tested on
    summary = _summary(ready, filling)
    with Staged() as staged:
        session.progress(0.95, "writing the model")
        facts = bundle.facts(ready.sites, [row for row in summary["skill"] if row["method"] == method])
        bundle.save(
            cast(Any, filling.imputers[method]),
            staged.path(outputs["model"]),
            {**facts, "kind": job.kind, "trained": time.strftime("%Y-%m-%d"), "summary": plain(summary)},
        )
        _write_tables(outputs, staged, summary, ready, filling)
        staged.commit()
    return Result({key: str(path) for key, path in outputs.items()}, summary)


def _select(job: Job, ready: Prepared, masks: tuple[str, ...], final: bool = True, together: bool = False) -> Filling:
    session = ready.session
    model, trained = _model(job, ready)
    filling = select_imputer(
        ready.sites, job.methods, masks, options=ready.options, device=ready.device, seed=job.seed, progress=session.part(0.05, 0.86),
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
        session.say(f"Without the covariate {item.covariate} the error changes from {item.mae_with:.4f} to {item.mae_without:.4f}.")
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


def provenance(observed: Float, filled: Float) -> Float:
    """Where each value comes from, (...): 0 = no data, 1 = observed, 2 = filled."""
    made: Float = np.where(np.isfinite(observed), OBSERVED, np.where(np.isfinite(filled), FILLED, NO_DATA)).astype(np.float32)
    return made


def _write_rasters(ready: Prepared, values: Float, outputs: Mapping[str, Path], staged: Staged, summary: Mapping[str, Any]) -> None:
    like, texts = ready.cube, [str(item.astype("datetime64[D]")) for item in ready.time]
    for number, (key, path) in enumerate(outputs.items()):
        ready.session.progress(0.92 + 0.04 * number / len(outputs), f"writing {key}")
        if key == "provenance":
            sites = provenance(ready.sites["value"].values, values[2])
            bands = np.nan_to_num(to_grid(sites, ready.sites, like), nan=float(NO_DATA))
            unit = ""
        else:
            bands, unit = to_grid(values[_BOUNDS[key]], ready.sites, like), str(like.attrs["units"])
        write_stack(staged.path(path), bands, texts, like, {**_tags(summary), "GROUNDCAST_LAYER": key}, unit)
        write_json(staged.path(path.with_name(path.name + ".json")), summary)


def _write_tables(
    outputs: Mapping[str, Path], staged: Staged, summary: Mapping[str, Any], ready: Prepared, filling: Filling, values: Float | None = None
) -> None:
    if "table" in outputs:
        write_table(staged.path(outputs["table"]), summary)
    if "csv" in outputs:
        write_csv(
            staged.path(outputs["csv"]), [{key: value for key, value in row.items() if key != "by_distance"} for row in summary["skill"]]
        )
    if "report" in outputs:
        from ..evaluation.report_gaps import write_gap_report  # loads the plots

        write_gap_report(staged.path(outputs["report"]), summary, ready.sites, values)


def _tags(summary: Mapping[str, Any]) -> dict[str, str]:
    """What travels inside a raster or layer: short facts, and everything as one JSON text."""
    rows = [row for row in summary["skill"] if row["method"] == "auto"]
    return {
        "GROUNDCAST_METHOD": summary["method"],
        "GROUNDCAST_SKILL": json.dumps(
            plain([{key: row[key] for key in ("mask", "mae", "mre", "coverage80", "coverage95")} for row in rows])
        ),
        "GROUNDCAST_INPUTS": json.dumps(summary["inputs"]),
        "GROUNDCAST_PARAMETERS": json.dumps(summary["parameters"], default=str),
        "GROUNDCAST_VERSION": summary["versions"]["groundcast"],
        "GROUNDCAST_LEVELS": ",".join(str(level) for level in LEVELS),
    }
