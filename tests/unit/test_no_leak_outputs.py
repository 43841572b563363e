"""Whole runs on files whose values after the job's end differ: every output is the same, bit by bit, report and table included.

Left out of the comparison, by name: how long the run took, the day a model was trained on, and size and digest of the input file
(which do differ, as they should). Nothing else is.
"""

from __future__ import annotations

import csv
import functools
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import xarray as xr

from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.job import OUTPUTS, Covariate, Grid, Horizon, Job, Source
from groundcast.engine.simulate import simulate, simulate_raster
from groundcast.engine.simulate_files import write_egms_csv, write_raster_stack
from groundcast.engine.vocabulary import IMPUTATION_TASKS, TASKS

DATES, KNOWN = 36, 30
#: Of a table or a description: what the clock says.
CLOCK = ("seconds", "fit_seconds", "predict_seconds", "trained")
#: Every output there is but those of gap filling, by what makes it.
FORECAST = tuple(key for key in OUTPUTS if key not in ("filled", "provenance", "model", "embedding"))
WRITTEN = {"forecast": FORECAST, "backtest": ("report", "table", "csv"), "train": ("model", "report", "table", "csv")}
#: A network uses every covariate, and so whatever of the future would hide in one; a few steps are enough to show it.
NETWORK = {"steps": 4, "sites": 30}
#: Task, layout of the input, method and its options.
JOBS = {
    "points": ("forecast", "points", "mm_stt_residual", NETWORK), "raster": ("forecast", "raster", "mm_stt_residual", NETWORK),
    "graph": ("forecast", "points", "dapf", {"steps": 4}), "backtest": ("backtest", "points", "auto", {}), "train": ("train", "points", "ridge", {}),
}  # fmt: skip


def _keys(name: str) -> list[str]:
    """Output keys of a job: a raster is not forecast to points."""
    task, layout, *_ = JOBS[name]
    if name == "graph":
        return ["points", "embedding"]
    return [key for key in WRITTEN[task] if layout == "points" or key != "points"]


def _same(cube: xr.Dataset) -> None:
    """Leave the series as it is."""


def _other_future(cube: xr.Dataset) -> None:
    """Replace all that is dated after the end, take away a third of it, and give a place that never had a value one."""
    value, rng = cube["value"].values, np.random.default_rng(1)
    value[KNOWN:] = rng.normal(0, 500, value[KNOWN:].shape)
    value[KNOWN + 3 :, ..., 1::3] = np.nan
    value[KNOWN:, ..., 0] = 7.0


def _other_last_value(cube: xr.Dataset) -> None:
    """Change what is known on the day of the origin, and nothing else."""
    cube["value"].values[KNOWN - 1] += np.random.default_rng(2).normal(0, 30, cube["value"].shape[1:]).astype(np.float32)


@pytest.fixture(scope="module")
def outputs_of(tmp_path_factory) -> Callable[[str, Callable[[xr.Dataset], None]], dict[str, Any]]:
    """Output key to content, by job and change; all runs of a job read and write files of the same names."""
    folders = {name: tmp_path_factory.mktemp(name) for name in JOBS}
    return functools.cache(lambda name, change: _run(name, folders[name], change))


def _run(name: str, folder: Path, change: Callable[[xr.Dataset], None]) -> dict[str, Any]:
    task, layout, method, options = JOBS[name]
    cube = simulate(30, DATES, 3)[0] if layout == "points" else simulate_raster((5, 7), DATES, 3)[0]
    cube["value"].values[..., 0] = np.nan
    end = str(cube["time"].values[KNOWN - 1])[:10]
    rain = cube.copy(deep=True)
    rain["value"].values[:] = np.random.default_rng(0).gamma(1.0, 3.0, rain["value"].shape)
    change(cube)
    covariates: tuple[Covariate, ...] = ()
    if layout == "points":
        source = write_egms_csv(cube, folder / "tile.csv")
    else:
        source = write_raster_stack(cube, folder / "tile.tif")
        if change is _other_future:
            change(rain)
        covariates = (Covariate("rain", Source(str(write_raster_stack(rain, folder / "rain.tif"))), dynamic=True),)
    outputs = {key: str(folder / f"{key}{OUTPUTS[key][0]}") for key in _keys(name)}
    job = Job(
        task, Source(str(source)), methods=(method,), horizon=Horizon(steps=3), outputs=outputs, end=end, options=options,
        covariates=covariates, grid=Grid(600.0 if layout == "points" else 0.0), threads=1, device="cpu",
    )  # fmt: skip
    result = run(job.check(), Session(lambda event: None))
    assert result.summary["origin"] == end
    return {key: _content(Path(path)) for key, path in result.outputs.items()}


def _content(path: Path) -> Any:
    """What a file says, but for the clock and the input's digest, in values that ``==`` compares."""
    if path.suffix == ".json":
        return _timeless(json.loads(path.read_text(encoding="utf-8")))
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return _timeless(list(csv.DictReader(file)))
    if path.suffix == ".html":
        return _page(path.read_text(encoding="utf-8"))
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            body = _timeless(json.loads(archive.read("model.json")))
            return {key: value for key, value in body.items() if key != "digest"}, archive.read("model.safetensors")
    if path.suffix == ".gpkg":
        meta, _, places, columns = pyogrio.raw.read(path, layer=pyogrio.list_layers(path)[0, 0])
        about = pyogrio.read_info(path, layer=pyogrio.list_layers(path)[0, 0])
        tags = [_tags(about[key]) for key in ("dataset_metadata", "layer_metadata")]
        return (
            list(meta["fields"]),
            tags,
            list(places),
            [column.tolist() if column.dtype == object else column.tobytes() for column in columns],
        )
    with rasterio.open(path) as file:
        return str(file.profile), file.descriptions, file.units, _tags(file.tags()), file.read().tobytes(), _content(Path(f"{path}.json"))


def _timeless(content: Any) -> Any:
    """Without the entries of ``CLOCK``, and with the inputs' paths alone."""
    if isinstance(content, dict):
        rest = {key: value for key, value in content.items() if key not in CLOCK}
        return {key: [item["path"] for item in value] if key == "inputs" else _timeless(value) for key, value in rest.items()}
    return [_timeless(item) for item in content] if isinstance(content, list) else content


def _tags(tags: dict[str, str]) -> dict[str, Any]:
    return {**tags, "GROUNDCAST_INPUTS": [item["path"] for item in json.loads(tags["GROUNDCAST_INPUTS"])]}


def _page(text: str) -> str:
    """A report without its duration, and without size and digest of the inputs. The plots stay: they are the same bytes in every run."""
    text, durations = re.subn(r"<tr><th>Duration</th>.*?</tr>", "", text)
    text, digests = re.subn(r" \([\d,]+ bytes\)<br><code>SHA-256 \w{64}</code>", "", text)
    assert durations == 1
    assert digests >= 1
    assert "data:image/" in text
    return text


@pytest.mark.parametrize("name", JOBS)
def test_what_comes_after_the_end_changes_no_bit_of_any_output(name, outputs_of):
    first, second = outputs_of(name, _same), outputs_of(name, _other_future)
    assert set(first) == set(_keys(name))
    assert [key for key in first if first[key] != second[key]] == []


@pytest.mark.parametrize("name", ["points", "train", "graph"])
def test_the_comparison_sees_a_change_in_every_output(name, outputs_of):
    """What is dated at the origin does show, in each file: the test above compares something."""
    first, second = outputs_of(name, _same), outputs_of(name, _other_last_value)
    assert [key for key in first if first[key] == second[key]] == []


def test_every_task_and_output_that_looks_ahead_is_compared():
    """A new output or task has to be added here."""
    assert {task for task, *_ in JOBS.values()} == set(TASKS) - set(IMPUTATION_TASKS) - {"inspect"}
    assert {key for name in ("points", "train", "graph") for key in _keys(name)} == set(OUTPUTS) - {"filled", "provenance"}
