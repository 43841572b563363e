"""From parameters to a job: read on the main thread, finished in the background.

The same reading serves ``checkParameterValues`` and ``prepareAlgorithm``: what would fail later fails at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsFeedback

from ...engine.job import Covariate, Grid, Horizon, Job, JobError
from ..layers.area import PendingRegion
from ..layers.problem import InputError
from ..layers.vectors import PendingSource
from ..toolbelt.i18n import tr


@dataclass(frozen=True)
class Plan:
    """A job whose exports are still to be made.

    Attributes
    ----------
    name : str
        What the input is called, for the layer group.
    known_dates : tuple of date
        Acquisitions as far as they are known without opening the file; empty = unknown.
    points : bool, optional
        Whether the input holds points; None = not known without opening it.
    """

    task: str
    name: str
    source: PendingSource
    region: Optional[PendingRegion] = None
    start: str = ""
    end: str = ""
    covariates: tuple[Covariate, ...] = ()
    kind: str = "deformation"
    methods: tuple[str, ...] = ("auto",)
    masks: tuple[str, ...] = ()
    model: str = ""
    horizon: Horizon = field(default_factory=lambda: Horizon(steps=10))
    options: Mapping[str, Any] = field(default_factory=dict)
    grid: Grid = field(default_factory=Grid)
    device: str = "auto"
    threads: int = 0
    memory_gb: float = 0.0
    cache: str = ""
    cluster: str = ""
    seed: int = 0
    known_dates: tuple[date, ...] = ()
    points: Optional[bool] = None

    def job(self, folder: Path, outputs: Mapping[str, str], feedback: Optional[QgsFeedback] = None) -> Job:
        """Return the checked job, everything exported to ``folder``; touches no layer.

        Raises
        ------
        InputError, JobError
            It cannot run.
        """
        return self._job(self.source.finish(folder, feedback), outputs).check()

    def check(self, outputs: Mapping[str, str], folder: Path) -> None:
        """Raise InputError for whatever can be known to fail; ``folder`` exists and stands for an export not made yet."""
        source = self.source.source
        if self.source.snapshot is not None:
            source = type(source)(str(folder), fields=source.fields, dates=source.dates)
        try:
            self._job(source, outputs, region=False).check()
        except JobError as error:
            raise InputError(f"{error} {error.hint}".strip()) from error
        self._check_dates()

    def _job(self, source: Any, outputs: Mapping[str, str], region: bool = True) -> Job:
        return Job(
            task=self.task,
            source=source,
            region=self.region.finish() if region and self.region else None,
            start=self.start,
            end=self.end,
            covariates=self.covariates,
            kind=self.kind,
            methods=self.methods,
            masks=self.masks,
            model=self.model,
            horizon=self.horizon,
            options=dict(self.options),
            outputs=dict(outputs),
            grid=self.grid,
            device=self.device,
            threads=self.threads,
            memory_gb=self.memory_gb,
            cache=self.cache,
            cluster=self.cluster,
            seed=self.seed,
        )

    def _check_dates(self) -> None:
        if not self.known_dates:
            return
        first = date.fromisoformat(self.start) if self.start else date.min
        last = date.fromisoformat(self.end) if self.end else date.max
        used = [day for day in self.known_dates if first <= day <= last]
        if not used:
            raise InputError(
                tr("No acquisition of '{name}' lies in the period chosen; they run from {first} to {last}.").format(
                    name=self.name, first=min(self.known_dates).isoformat(), last=max(self.known_dates).isoformat()
                )
            )
        early = [day for day in self.horizon.dates if date.fromisoformat(day) <= max(used)]
        if early:
            raise InputError(
                tr("The date {date} is not after the last acquisition used ({last}). Only later dates can be forecast.").format(
                    date=early[0], last=max(used).isoformat()
                )
            )
