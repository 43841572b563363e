"""Jobs, model files and names of dates."""

from __future__ import annotations

import json
from pathlib import Path

import hypothesis.strategies as st
from fuzz_check import bounded, target

from groundcast.engine.bundle_file import open_bundle
from groundcast.engine.dates import YEARS, field_date, find_date, find_dates, parse_date
from groundcast.engine.job import Job, Source
from groundcast.engine.readers.band_dates import one_each
from groundcast.engine.readers.columns import geographic, identifier, priors, projected
from groundcast.engine.readers.period import dated_fields
from groundcast.engine.readers.smap_file import wanted

_KEYS = st.sampled_from((
    "task", "source", "path", "files", "format", "region", "wkt", "crs", "start", "end", "covariates", "name", "methods", "masks", "model", "horizon",
    "dates", "steps", "months", "options", "k", "outputs", "points", "table", "grid", "cell_size", "fill", "kind", "device", "threads", "seed", "schema",
))  # fmt: skip
_LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(-(10**40), 10**40), st.floats(), st.text(max_size=10),
    st.sampled_from(("forecast", "impute", "auto", "ridge", "/", "/tmp", "x.gpkg", "/tmp/x.gpkg", "2020-01-01", "EPSG:4326", "cuda:1", "\0", "\ud800")),
)  # fmt: skip
_JSON = st.recursive(
    _LEAVES, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_KEYS, inner, max_size=5)), max_leaves=15
)


@target("job")
def job(data: st.DataObject, folder: Path) -> None:
    """Any JSON with the right words, and almost right jobs; what is accepted survives being written and read again."""
    body = data.draw(_JSON)
    if data.draw(st.booleans()):
        path = folder / "t.csv"
        path.touch()
        whole = {"task": "forecast", "source": {"path": str(path)}, "outputs": {"table": str(folder / "t.json")}}
        body = {**whole, **data.draw(st.dictionaries(_KEYS, _JSON, max_size=3))}
    text = json.dumps(body)
    if data.draw(st.integers(0, 5)) == 0:
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(st.text(max_size=3)) + text[at + data.draw(st.integers(0, 3)) :]
    with bounded():
        made = Job.from_json(text)
        again = Job.from_json(made.to_json())
        assert again.to_json() == made.to_json()


@target("names and dates")
def names(data: st.DataObject, folder: Path) -> None:
    """Every pure parser on any text."""
    digits = st.text("0123456789-_./:TDd ", max_size=24)
    texts = data.draw(st.lists(st.one_of(st.text(max_size=20), digits), max_size=5))
    with bounded():
        for text in texts:
            for found in (find_date(text), field_date(text), *find_dates(text)):
                assert found is None or YEARS[0] <= found.year <= YEARS[1]
            try:
                assert YEARS[0] <= parse_date(text).year <= YEARS[1]
            except ValueError as error:
                if text.strip()[:80] not in str(error):
                    raise AssertionError("a date was refused without naming it") from error
            wanted(text)
        one_each(texts)
        priors(texts), identifier(texts), projected(texts), geographic(texts)
        dated_fields(texts, Source("x", dates=tuple(data.draw(st.lists(st.just("2020-01-01"), max_size=2)))))


@target("model")
def model(data: st.DataObject, folder: Path) -> None:
    """Any bytes, and zips of two files."""
    import zipfile

    path = folder / "m.zip"
    path.write_bytes(data.draw(st.binary(max_size=100)))
    if data.draw(st.integers(0, 3)):
        with zipfile.ZipFile(path, "w") as made:
            made.writestr("model.json", data.draw(st.one_of(_JSON.map(json.dumps), st.text(max_size=20))).encode("utf-8", "replace"))
            made.writestr("model.safetensors", data.draw(st.binary(max_size=50)))
    with bounded():
        open_bundle(path, "deformation")
