"""Series as a table."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Optional

import numpy as np

from .fit import fit
from .record import Series

HEAD = (
    "place",
    "x",
    "y",
    "date",
    "kind",
    "value",
    "lower80",
    "upper80",
    "lower95",
    "upper95",
    "fitted",
    "residual",
    "units",
    "spread",
    "relative_to",
)


def rows(series: Series, trend: str = "line") -> Iterator[list[str]]:
    """Yield a line per date: what was observed or filled, then what is forecast; ``trend`` is what is fitted, see :func:`fit.fit`."""
    fitted = fit(series, trend)
    about = [series.label, repr(series.place[0]), repr(series.place[1])]
    for index, (day, value) in enumerate(zip(series.days, series.values)):
        kind = "filled" if series.filled is not None and series.filled[index] else "observed"
        line = fitted.line[index] + fitted.cycle[index] if fitted else math.nan
        residual = fitted.residual[index] if fitted else math.nan
        yield [
            *about,
            day.isoformat(),
            kind,
            _text(value),
            "",
            "",
            "",
            "",
            _text(line),
            _text(residual),
            series.units,
            _at(series.spread, index),
        ]
    if series.outlook is not None:
        for index, day in enumerate(series.outlook.days):
            ends = [
                series.outlook.bounds[level][side][index] if level in series.outlook.bounds else math.nan
                for level in (80, 95)
                for side in (0, 1)
            ]
            numbers = [_text(value) for value in (series.outlook.median[index], *ends)]
            yield [*about, day.isoformat(), "forecast", *numbers, "", "", series.units, _at(series.outlook.spread, index)]


def write(path: str, series: Sequence[Series], trend: str = "line", reference: str = "") -> None:
    """Write the series as CSV, ``reference`` being the place that was taken off them; the file is replaced only when it is whole."""
    target = Path(path)
    part = target.with_name(target.name + ".part")
    with part.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(HEAD)
        for item in series:
            table.writerows([*row, reference] for row in rows(item, trend))
    part.replace(target)


def _at(values: Optional[np.ndarray], index: int) -> str:
    return "" if values is None else _text(values[index])


def _text(value: float) -> str:
    return "" if not math.isfinite(value) else f"{value:.6g}"
