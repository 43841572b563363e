"""The property every reader and parser has to have: an error a user understands, or a result; never long, never large."""

from __future__ import annotations

import contextlib
import json
import resource
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import numpy as np

from groundcast.engine.cube import check as check_cube
from groundcast.engine.job import JobError, Region, Source
from groundcast.engine.readers import inspect, read

#: Processor seconds and megabytes one small input may cost.
SECONDS, MEGABYTES = 10.0, 400.0
#: A function that draws an input with hypothesis, writes it into the folder, and uses it.
Target = Callable[[st.DataObject, Path], None]
TARGETS: dict[str, Target] = {}


def target(name: str) -> Callable[[Target], Target]:
    """Enter a function into ``TARGETS``."""

    def enter(function: Target) -> Target:
        TARGETS[name] = function
        return function

    return enter


@contextlib.contextmanager
def bounded() -> Iterator[None]:
    """Let a JobError pass as right, fail on every other error, on long runs and on large ones."""
    began, before = time.process_time(), _peak()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except JobError as error:
        if not (error.code and str(error) and error.hint):
            raise AssertionError(f"an error without words: {error.code}") from error
    spent, used = time.process_time() - began, _peak() - before
    assert spent < SECONDS, f"took {spent:.1f} s"
    assert used < MEGABYTES, f"took {used:.0f} MB"


def read_all(source: Source, kind: str = "deformation", region: Region | None = None) -> None:
    """Inspect a source and read it; whatever is read has to be a cube without infinities, and the description plain JSON."""
    with bounded():
        json.dumps(inspect(source, kind), default=str)
    with bounded():
        cube = check_cube(read(source, region, kind=kind))
        assert not np.isinf(cube["value"].values).any()
        assert (np.diff(cube["time"].values) > np.timedelta64(0)).all()


def options(data: st.DataObject) -> dict[str, Any]:
    """Settings of a source, mostly none."""
    if data.draw(st.integers(0, 3)):
        return {}
    made = {
        "crs": data.draw(st.sampled_from(("", "EPSG:4326", "EPSG:32633", "EPSG:4978", "x"))),
        "units": data.draw(st.sampled_from(("", "mm", "m", "rad", "💧"))),
        "nodata": data.draw(st.sampled_from((None, 0.0, -9999.0, float("nan"), float("inf"), 1e300))),
        "layer": data.draw(st.sampled_from(("", "x", "*", "AM", "PM/soil_moisture", "[", "displacement"))),
        "where": data.draw(st.sampled_from(("", "1=1", "pid = 'P1'", "nonsense(", "1=1; DROP TABLE x", "'", "pid LIKE '%'"))),
        "fields": data.draw(st.lists(st.sampled_from(("20200101", "x", "D20200113", "value")), max_size=2).map(tuple)),
        "dates": data.draw(st.lists(st.sampled_from(("2020-01-01", "2021-01-01", "2020-06-01")), max_size=3, unique=True).map(tuple)),
    }
    if made["fields"] and made["dates"]:
        made["dates"] = ()
    return made


def regions() -> st.SearchStrategy[Region | None]:
    """None mostly, else a box here, elsewhere, or across the antimeridian."""
    boxes = (
        (9, 44, 11, 46),
        (0, 0, 1, 1),
        (179, -20, 181, -10),
        (499_000, 4_990_000, 501_000, 5_001_000),
        (-180, -90, 180, 90),
        (10, 45, 10, 45),
    )
    wkt = st.sampled_from(boxes).map(lambda b: f"POLYGON(({b[0]} {b[1]}, {b[2]} {b[1]}, {b[2]} {b[3]}, {b[0]} {b[3]}, {b[0]} {b[1]}))")
    made = st.builds(Region, wkt, st.sampled_from(("EPSG:4326", "EPSG:32633", "EPSG:3857", "")))
    return st.one_of(st.none(), st.none(), made)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
