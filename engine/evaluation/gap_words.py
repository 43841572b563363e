"""What a test on hidden cells found, in words: the reason of a choice, and what the user should know."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import xarray as xr

from ..i18n import tr, trn
from ..job import SIMPLE_IMPUTERS
from ..names import gap_texts, named, title
from .gap_choice import GapChoice
from .gap_scores import GapScore

#: What a method has to beat to be of any use.
REFERENCE = "mean"


def reason(choice: GapChoice, scores: Sequence[GapScore], kinds_: Sequence[str]) -> str:
    """Say who won, by how much, on what."""
    auto = [row for row in scores if row.method == "auto"]
    count = sum(row.count for row in auto)
    error = sum(row.mae * row.count for row in auto) / max(count, 1)
    simple: dict[str, float] = {}
    for name in SIMPLE_IMPUTERS:
        mine = [row for row in scores if row.method == name]
        if len(mine) == len(auto):
            simple[name] = sum(row.mae * row.count for row in mine) / max(sum(row.count for row in mine), 1)
    values = {
        "method": named(choice.label),
        "count": count,
        "kinds": ", ".join(gap_texts().get(kind, kind) for kind in kinds_),
        "error": error,
    }
    if not simple:
        return tr("{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}.", **values)
    best = min(simple, key=lambda name: simple[name])
    return tr(
        "{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}; the best simple method, {best}, had "
        "{least:.4f}.",
        best=title(best),
        least=simple[best],
        **values,
    )


def cautions(cube: xr.Dataset, scores: Sequence[GapScore]) -> list[str]:
    """What the user should know before trusting the result."""
    made = []
    place_mean = [row.mae for row in scores if row.method == REFERENCE]
    auto = [row.mae for row in scores if row.method == "auto"]
    if place_mean and np.mean(auto) >= 0.98 * np.mean(place_mean):
        made.append(tr("No method was better than the mean of each place on hidden observations: filled cells say little about the day."))
    empty = int((~np.isfinite(cube["value"].values).any(1)).sum())
    if empty:
        made.append(
            trn(
                "{n} of {count} dates has no observation at all: it is filled from the other dates alone.",
                "{n} of {count} dates have no observation at all: they are filled from the other dates alone.",
                empty,
                count=cube.sizes["time"],
            )
        )
    if cube.sizes["time"] == 1:
        made.append(
            tr("There is one date only: gaps are filled from the neighbours on that day, water and other cells without soil among them.")
        )
    return made
