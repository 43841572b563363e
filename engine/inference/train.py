"""Train a model on the user's data and keep it as a bundle."""

from __future__ import annotations

import time
from pathlib import Path

from ..evaluation.select import select
from ..events import Result
from ..i18n import tr, trn
from ..job import Job, JobError
from ..names import title
from ..training import bundle, distributed
from ..writers.atomic import Staged
from ..writers.table import write_csv, write_table
from .horizon import steps_ahead, target_dates
from .run import Prepared, announce, method_to_train, outputs_of
from .session import Session

#: Methods that learn something worth keeping.
TRAINABLE = ("ridge", "mm_stt", "mm_stt_residual", "dapf")


def train(job: Job, session: Session) -> Result:
    """Backtest the method, fit it on the whole history, and write the bundle with its measured skill."""
    outputs = outputs_of(job)
    method = method_to_train(job, TRAINABLE)
    ready = Prepared(job, session)
    steps = steps_ahead(target_dates(job.horizon, ready.time), ready.time)
    selection = select(
        ready.sites, job.methods, steps, options=ready.options, device=ready.device, seed=job.seed, progress=session.part(0.08, 0.95)
    )
    if not selection.scores:
        raise JobError(
            "too_few_dates",
            trn(
                "{n} date is too few to train '{method}'.",
                "{n} dates are too few to train '{method}'.",
                len(ready.time),
                method=title(method),
            ),
            tr("Use a longer series."),
        )
    announce(selection, session)
    if distributed.rank():
        return Result({})
    summary = ready.summary(selection)
    with Staged() as staged:
        session.progress(0.97, tr("writing the model"))
        facts = bundle.facts(ready.sites, [row for row in summary["skill"] if row["method"] == method])
        bundle.save(
            selection.forecasters[0],
            staged.path(outputs["model"]),
            {**facts, "kind": job.kind, "trained": time.strftime("%Y-%m-%d"), "summary": summary},
        )
        if "report" in outputs:
            from ..evaluation.report import write_report  # loads the plots

            write_report(staged.path(outputs["report"]), summary, cube=ready.sites, backtest=selection.backtest)
        if "table" in outputs:
            write_table(staged.path(outputs["table"]), summary)
        if "csv" in outputs:
            write_csv(staged.path(outputs["csv"]), summary["skill"])
        staged.commit()
    return Result({key: str(Path(path)) for key, path in outputs.items()}, summary)
