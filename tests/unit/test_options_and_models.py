"""Options that no method has, and trained models on data they do not suit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from groundcast.engine.cube import points_cube
from groundcast.engine.evaluation.configured import configured
from groundcast.engine.evaluation.trace import make
from groundcast.engine.inference.model_fit import check_fit
from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.job import IMPUTERS, METHODS, OPTIONS, Horizon, Job, JobError, Source
from groundcast.engine.registry import imputer
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv
from groundcast.engine.training import bundle


@pytest.mark.parametrize(
    ("options", "word"),
    [({"nonsense": 1}, "not an option"), ({"k": "x"}, "'x'"), ({"alpha": 3}, "0.001 to 1"), ({"epochs": -1}, "-1"), ({"k": 2.5}, "2.5")],
)
def test_options_that_mean_nothing_are_refused(options: dict[str, Any], word: str, tmp_path: Path) -> None:
    job = Job("forecast", Source(str(tmp_path)), options=options)
    with pytest.raises(JobError, match="option") as error:
        job.check()
    assert error.value.code == "bad_option"
    assert word in f"{error.value} {error.value.hint}"


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ({"memory_gb": -1.0}, "bad_memory"), ({"memory_gb": float("nan")}, "bad_memory"), ({"memory_gb": float("inf")}, "bad_memory"),
        ({"cluster": "host"}, "bad_cluster"), ({"cluster": "host:8786"}, "bad_cluster"), ({"cluster": "tcp://host"}, "bad_cluster"),
        ({"cluster": "tcp://:8786"}, "bad_cluster"), ({"cluster": "tcp://host:99999"}, "bad_cluster"), ({"cluster": "tcp://a b:8786"}, "bad_cluster"),
        ({"cluster": "tcp://host:8786/path"}, "bad_cluster"), ({"cluster": "tcp://host:0"}, "bad_cluster"),
    ],
)  # fmt: skip
def test_limits_and_clusters_that_cannot_be_are_refused(entry: dict[str, Any], code: str, tmp_path: Path) -> None:
    with pytest.raises(JobError) as error:
        Job("forecast", Source(str(tmp_path)), **entry).check()
    assert error.value.code == code


def test_limits_and_cluster_travel_with_the_job(tmp_path: Path) -> None:
    job = Job("forecast", Source(str(tmp_path)), memory_gb=1.5, cache="/fast", cluster="tls://[fe80::1]:8786")
    assert Job.from_json(job.to_json()) == job
    usual = Job("forecast", Source(str(tmp_path)))
    assert (usual.memory_gb, usual.cache, usual.cluster) == (0.0, "", "")
    whole = usual.to_json().replace('"memory_gb": 0.0', '"memory_gb": 2')  # as other programs write it
    assert Job.from_json(whole).memory_gb == 2.0


def test_every_option_belongs_to_a_method() -> None:
    import inspect

    made = [make(name, {"device": "cpu"}) for name in METHODS if name != "auto"]
    made += [configured(imputer, name, {"device": "cpu"}) for name in IMPUTERS if name != "auto"]  # type: ignore[misc]
    kinds = {kind for item in made for kind in type(item).__mro__}
    known = {"everywhere", "compile"} | {name for kind in kinds for name in inspect.signature(kind.__init__).parameters}
    assert set(OPTIONS) <= known


def _cube(**parts: Any):
    time = np.datetime64("2020-01-01", "ns") + np.arange(60) * np.timedelta64(12, "D")
    return points_cube(np.zeros((60, 3), np.float32), time, np.arange(3), np.arange(3), np.arange(3), crs="EPSG:32633", **parts)


def test_a_model_of_another_unit_is_refused() -> None:
    with pytest.raises(JobError, match="in rad, the data are in mm"):
        check_fit({"data": {"units": "rad"}}, _cube(), 3, "model.zip")


def test_covariates_a_model_lacks_or_does_not_know_are_told() -> None:
    facts = {"settings": {"normalisation": {"statics": {"slope": [0, 1]}, "dynamics": {}}}}
    told = check_fit(facts, _cube(statics={"height": np.ones(3)}), 3, "model.zip")
    assert ["slope" in told[0], "height" in told[1]] == [True, True]


def test_a_model_that_saw_the_tested_dates_is_pointed_out(tmp_path: Path) -> None:
    table = write_egms_csv(simulate(40, 60, seed=1)[0], tmp_path / "tile.csv")
    source, model, horizon = Source(str(table)), str(tmp_path / "model.zip"), Horizon(steps=3)
    seen: dict[str, list[str]] = {}
    for label, end in (("whole", ""), ("early", "2020-09-30")):
        train = Job("train", source, methods=("ridge",), horizon=horizon, outputs={"model": model}, end=end)
        run(train.check(), Session(lambda event: None))
        assert bundle.describe(Path(model))["kind"] == "deformation"
        forecast = Job("forecast", source, methods=("ridge",), horizon=horizon, outputs={"table": str(tmp_path / "t.json")}, model=model)
        seen[label] = [text for text in run(forecast.check(), Session(lambda event: None)).summary["warnings"] if "flatters" in text]
    assert len(seen["whole"]) == 1
    assert not seen["early"]
