"""Malformed job files: no JSON, wrong types, missing and unknown keys, absurd numbers, deep nesting."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import samples
from workshop import Outcome, Workshop, fault

#: What is put in the place of a value.
_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, -(2**63) - 1, 10**30, 10**400, 1e308, 1e-320, float("nan"), float("inf"), -float("inf"), "",
    " ", "x" * 100_000, "\0", "a\0b", "\ud800", "💥", "../../etc/passwd", "/dev/zero", "file:///etc/passwd", "%s%n", "$(touch x)", "a\nb", [],
    [[]], {}, [None], [1], ["x"], {"x": 1}, "NaN", "1", "0001-01-01", "9999-12-31", "2020-02-30", "EPSG:0", "EPSG:4978", "/", ".", "C:\\con",
)  # fmt: skip


def _paths(body: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in parsed JSON."""
    if at:
        yield at
    for key in body if isinstance(body, dict) else range(len(body)) if isinstance(body, list) else ():
        yield from _paths(body[key], (*at, key))


def full_job(shop: Workshop) -> dict[str, Any]:
    """A job with every entry."""
    path = str(samples.table(shop.data / "table.csv"))
    source = {
        "path": path, "files": [], "format": "auto", "layer": "", "where": "", "fields": [], "dates": [], "crs": "", "units": "mm",
        "nodata": -9999.0, "quality": "all",
    }  # fmt: skip
    return shop.job(
        source, region={"wkt": "POLYGON((9 44, 11 44, 11 46, 9 46, 9 44))", "crs": "EPSG:4326"}, start="2019-01-01", end="2030-01-01",
        covariates=[], masks=[], model="", horizon={"dates": ["2020-06-15"], "steps": 2, "months": 0.0}, options={"origins": 3},
        grid={"cell_size": 0.01, "fill": "none"}, kind="deformation", seed=0, schema=1,
        outputs={"points": str(shop.out / "made.gpkg"), "median": str(shop.out / "made.tif"), "table": str(shop.out / "made.json")},
    )  # fmt: skip


@fault("job with a wrong value", quick=15, long=600)
def wrong_value(shop: Workshop, count: int) -> Iterator[Outcome]:
    """One entry replaced."""
    whole = full_job(shop)
    places = list(_paths(whole))
    for seed in range(count):
        rng = random.Random(seed)
        body, at = copy.deepcopy(whole), rng.choice(places)
        holder = body
        for key in at[:-1]:
            holder = holder[key]
        holder[at[-1]] = value = copy.deepcopy(rng.choice(_VALUES))
        outcome = shop.try_out(body)
        yield Outcome(outcome.saw, outcome.wrong and f"{at} = {str(value)[:40]!r}: {outcome.wrong}")


@fault("job with an entry missing, unknown or of another name", quick=5, long=100)
def wrong_entry(shop: Workshop, count: int) -> Iterator[Outcome]:
    """An entry removed, added, renamed."""
    whole = full_job(shop)
    places = [at for at in _paths(whole) if isinstance(at[-1], str)]
    for seed in range(count):
        rng = random.Random(seed)
        body, at = copy.deepcopy(whole), rng.choice(places)
        holder = body
        for key in at[:-1]:
            holder = holder[key]
        value = holder.pop(at[-1])
        if seed % 2:
            holder[rng.choice((at[-1].upper(), "__class__", "", "x" * 1000, "\0", at[-1] + " "))] = value
        yield shop.try_out(body)


@fault("job that is no JSON, or nested without end")
def no_json(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Not text, not JSON, not an object, too deep, too long."""
    text = json.dumps(full_job(shop)).encode()
    deep = 200_000
    for body in (
        b"", b"{", b"null", b"[]", b"1", b"\xff\xfe{\0}\0", b"\x80\x81", text[:-1], text + b"}", text.replace(b'"', b"'"), b"\0" * 1000,
        b"[" * deep, b'{"task":' * deep, b'{"options": {"k": ' + b"[" * deep + b"]" * deep + b"}}",
        b'{"seed": ' + b"9" * 100_000 + b"}", b"<job/>", b"!!python/object/apply:os.system ['touch x']", b"\x80\x04cos\nsystem\n.",
    ):  # fmt: skip
        yield shop.try_out(body, codes=("bad_job",))
    yield shop.try_out(b"\xef\xbb\xbf" + text, codes=("result",))  # as some editors save it
    yield shop.judge(shop.run(shop.folder), None, codes=("bad_job",))
    yield shop.judge(shop.run(shop.folder / "no such job.json"), None, codes=("bad_job",))
    for asked in ("{", '{"path": 1}', '{"x": 1}', "[" * deep, '{"path":' + "[" * 30_000, "\0", "a" * 5000, "-", ""):
        if "\0" not in asked:
            yield shop.judge(shop.run(None, ["inspect", "--", asked[:100_000]]), None)


@fault("source that is no usable path")
def odd_paths(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Folders, devices, names too long."""
    (shop.data / "empty").mkdir(exist_ok=True)
    (shop.data / "loop").symlink_to(shop.data / "loop")
    (shop.data / "nothing.csv").write_bytes(b"")
    for path in (
        "x" * 300, "x" * 10_000, "/" * 5000 + "x", str(shop.data / "loop"), str(shop.data / "empty"), str(shop.data / "nothing.csv"), "/dev/null",
        "/proc/self/mem", "a\0b", "\ud800", "~", "*", "/vsicurl/http://127.0.0.1:9/x.tif", "PG:host=127.0.0.1 port=9", "",
    ):  # fmt: skip
        yield shop.try_out(shop.job({"path": path}))
        yield shop.try_out(shop.job({"path": path, "files": [path]}))
    table = str(samples.table(shop.data / "table.csv"))
    for path in ("x" * 300 + ".gpkg", "no/such/folder/x.gpkg", "/dev/null/x.gpkg", "\ud800.gpkg", "a\0.gpkg", "x", "", table):
        outputs = {"points": path if path.startswith("/") else str(shop.out / path)}
        yield shop.try_out(shop.job({"path": table}, outputs=outputs))
    (shop.data / "loop").unlink()
