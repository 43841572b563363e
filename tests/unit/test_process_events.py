"""The engine as a process: only events on stdout, the right exit code, every fault one error event."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from groundcast.engine import events
from groundcast.engine.job import Grid, Horizon, Job, Source, save
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv

CHILD = Path(__file__).with_name("engine_child.py")


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_egms_csv(simulate(60, 45, seed=1)[0], tmp_path_factory.mktemp("data") / "tile.csv")


def _job(table: Path, folder: Path, **changes: object) -> Path:
    settings: dict[str, object] = {
        "task": "forecast", "source": Source(str(table)), "methods": ("persistence",), "horizon": Horizon(steps=3),
        "outputs": {"points": str(folder / "forecast.gpkg"), "table": str(folder / "table.json")}, "threads": 1,
    }  # fmt: skip
    return save(Job(**{**settings, **changes}), folder / "job.json")  # type: ignore[arg-type]


def _engine(obstacle: str, *arguments: str | Path, largest: int = 0) -> tuple[int, list[events.Event], str]:
    """Exit code, all of stdout as events (anything else fails the test), and stderr; ``largest``: no file may have more bytes."""
    made = subprocess.run(
        [sys.executable, str(CHILD), obstacle, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
        preexec_fn=(lambda: _limit_files(largest)) if largest else None,
    )  # fmt: skip
    return made.returncode, [events.decode(line) for line in made.stdout.splitlines()], made.stderr


def _limit_files(largest: int) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))


def _error(found: list[events.Event]) -> events.Error:
    assert [isinstance(item, events.Result) for item in found].count(True) == 0
    errors = [item for item in found if isinstance(item, events.Error)]
    assert len(errors) == 1
    assert found[-1] is errors[0]
    return errors[0]


def test_a_run_ends_with_its_result_and_progress_never_goes_back(table: Path, tmp_path: Path) -> None:
    code, found, _ = _engine("none", "run", _job(table, tmp_path))
    assert code == 0
    result = found[-1]
    assert isinstance(result, events.Result)
    assert set(result.outputs) == {"points", "table"}
    assert all(Path(path).stat().st_size for path in result.outputs.values())
    assert json.loads((tmp_path / "table.json").read_text(encoding="utf-8"))["method"] == "persistence" == result.summary["method"]
    fractions = [item.fraction for item in found if isinstance(item, events.Progress)]
    assert fractions == sorted(fractions)
    assert len(fractions) >= 5
    assert {item.name for item in found if isinstance(item, events.Metric)} >= {"rmse", "skill_persistence", "coverage80"}
    assert sorted(item.name for item in tmp_path.iterdir() if item.name.startswith(".")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="prints through the C library of POSIX systems")
def test_what_libraries_print_goes_to_the_log(table: Path, tmp_path: Path) -> None:
    code, found, log = _engine("prints", "run", _job(table, tmp_path))
    assert code == 0
    assert sum(isinstance(item, events.Result) for item in found) == 1
    for text in ("print from python", "no line end", "written to descriptor 1", "puts from compiled code", "echoed by a child process"):
        assert text in log


@pytest.mark.parametrize(("obstacle", "code"), [("disk", "disk_full"), ("memory", "out_of_memory"), ("bug", "internal")])
def test_every_fault_is_one_error_with_a_hint_and_leaves_nothing(obstacle: str, code: str, table: Path, tmp_path: Path) -> None:
    returned, found, log = _engine(obstacle, "run", _job(table, tmp_path))
    error = _error(found)
    assert (returned, error.code) == (1, code)
    assert error.hint
    assert "Traceback" in log
    assert "\n" not in error.message
    assert "second line" not in error.message
    assert [item.name for item in tmp_path.iterdir()] == ["job.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs setrlimit")
@pytest.mark.parametrize("key", ["points", "median", "report", "table"])
def test_a_disk_that_takes_no_more_leaves_nothing(key: str, table: Path, tmp_path: Path) -> None:
    """For real, in every writer: the system refuses to let a file grow."""
    names = {"points": "forecast.gpkg", "median": "median.tif", "report": "report.html", "table": "table.json"}
    grid = Grid(2.0 if key == "median" else 0.0)  # metres: a raster that does not fit, however well it compresses
    path = _job(table, tmp_path, outputs={key: str(tmp_path / names[key])}, grid=grid)
    code, found, _ = _engine("none", "run", path, largest=2048)
    error = _error(found)
    assert code == 1
    assert error.code in ("disk_full", "file_too_large", "file_failed")  # not every library tells why
    assert [item.name for item in tmp_path.iterdir()] == ["job.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="reads address 0")
def test_a_crash_in_compiled_code_is_traced_in_the_log(table: Path, tmp_path: Path) -> None:
    code, found, log = _engine("segfault", "run", _job(table, tmp_path))
    assert code < 0
    assert not any(isinstance(item, events.Result | events.Error) for item in found)
    assert "Segmentation fault" in log
    assert "File" in log


def test_a_job_that_cannot_run_is_refused_before_anything_is_loaded(table: Path, tmp_path: Path) -> None:
    path = _job(table, tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace("tile.csv", "gone.csv"), encoding="utf-8")
    began = time.perf_counter()
    code, found, _ = _engine("none", "run", path)
    assert time.perf_counter() - began < 2
    assert code == 1
    assert _error(found).code == "missing_file"
    assert len(found) == 1


def test_wrong_usage() -> None:
    for arguments in ((), ("fly",), ("run",)):
        code, found, log = _engine("none", *arguments)
        assert code == 2
        assert not found
        assert "usage" in log


def test_no_gpu_of_that_name(table: Path, tmp_path: Path) -> None:
    code, found, _ = _engine("none", "run", _job(table, tmp_path, device="cuda:77"))
    error = _error(found)
    assert (code, error.code) == (1, "no_device")
    assert "cuda:77" in error.message
    assert "cpu" in error.hint


def test_dates_in_the_past_and_the_far_future_are_refused(table: Path, tmp_path: Path) -> None:
    for dates, code in ((("2001-01-01", "2050-01-01"), "dates_not_after_origin"), (("2099-01-01",), "bad_horizon")):
        assert _error(_engine("none", "run", _job(table, tmp_path, horizon=Horizon(dates=dates)))[1]).code == code


def test_rasters_of_points_need_a_cell_size(table: Path, tmp_path: Path) -> None:
    path = _job(table, tmp_path, outputs={"median": str(tmp_path / "median.tif")}, grid=Grid(0.0))
    assert _error(_engine("none", "run", path)[1]).code == "no_cell_size"


def test_a_folder_that_takes_no_files_is_told_at_once(table: Path, tmp_path: Path) -> None:
    """Before any computing, and whoever asks: the tests may run as root, whom a read-only folder does not stop."""
    folder = Path("/sys") if os.name == "posix" and Path("/sys/kernel").is_dir() else None
    if folder is None:
        pytest.skip("needs a folder that takes no files even from root, like /sys on Linux")
    code, found, _ = _engine("none", "run", _job(table, tmp_path, outputs={"table": str(folder / "table.json")}))
    error = _error(found)
    assert (code, error.code) == (1, "not_writable")
    assert str(folder) in error.message
    assert not any(isinstance(item, events.Progress) and item.stage == "reading" for item in found)


def test_inspect_takes_a_path_or_a_source(table: Path) -> None:
    summaries = []
    for text in (str(table), json.dumps({"path": str(table), "format": "egms"})):
        code, found, _ = _engine("none", "inspect", text)
        assert code == 0
        assert isinstance(found[-1], events.Result)
        summaries.append(found[-1].summary)
    assert summaries[0]["dates"] == summaries[1]["dates"]
    assert len(summaries[0]["dates"]) == 45
    assert _error(_engine("none", "inspect", "{broken")[1]).code == "bad_job"


def test_doctor_names_devices_and_versions() -> None:
    code, found, _ = _engine("none", "doctor")
    assert code == 0
    result = found[-1]
    assert isinstance(result, events.Result)
    assert result.summary["devices"]["cpu"] == ""
    assert result.summary["crs"] == ""
    assert result.summary["memory_gb"] > 0
    assert any(isinstance(item, events.Message) and item.text.startswith("torch ") for item in found)
