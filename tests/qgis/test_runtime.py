"""The engine as a child process: its environment, its events, and every way it can end."""

from __future__ import annotations

import json
import os
import signal
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsSettings

from groundcast.engine.job import Horizon, Job, Source
from groundcast.plugin.runtime import command, interpreter
from groundcast.plugin.runtime.environment import clean_environment
from groundcast.plugin.runtime.errors import Cancelled, EngineError, explain_exit
from groundcast.plugin.runtime.run import run_job


@pytest.fixture()
def job(tmp_path: Path) -> Job:
    data = tmp_path / "data.csv"
    data.write_text("pid\n")
    return Job("forecast", Source(str(data)), horizon=Horizon(steps=3), outputs={"points": str(tmp_path / "out.gpkg")})


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Temporary files go where the test can count them."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_left(own_temporary_folder: Path, tmp_path: Path, is_alive: Callable[[int], bool]) -> Any:
    """After every run: no temporary file, no half-written output, no process, no thread."""
    threads = {thread.name for thread in threading.enumerate()}
    yield
    assert list(own_temporary_folder.iterdir()) == []
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".groundcast-")] == []
    pids = tmp_path / "fake" / "pids"
    assert not any(is_alive(int(pid)) for pid in (pids.read_text().split() if pids.exists() else []))
    assert not [t.name for t in threading.enumerate() if t.name.startswith("groundcast") and t.name not in threads]


def test_environment_is_cleaned() -> None:
    base = {
        "HOME": "/home/u", "PATH": "/usr/bin", "PYTHONHOME": "/qgis", "PYTHONPATH": "/qgis/python", "GDAL_DATA": "x", "PROJ_LIB": "x",
        "PROJ_DATA": "x", "QT_PLUGIN_PATH": "x", "QGIS_PREFIX_PATH": "x", "LD_LIBRARY_PATH": "x", "DYLD_LIBRARY_PATH": "x",
        "CUDA_VISIBLE_DEVICES": "1", "OMP_NUM_THREADS": "3", "KMP_DUPLICATE_LIB_OK": "TRUE", "Gdal_Driver_Path": "x",
    }  # fmt: skip
    cleaned = clean_environment(base, windows=False)
    assert {name: value for name, value in cleaned.items() if name in base} == {
        "HOME": "/home/u", "PATH": "/usr/bin", "CUDA_VISIBLE_DEVICES": "1", "OMP_NUM_THREADS": "3",
    }  # fmt: skip
    assert (cleaned["PYTHONUNBUFFERED"], cleaned["PYTHONNOUSERSITE"], cleaned["GROUNDCAST_PARENT_WATCH"]) == ("1", "1", "1")


def test_windows_path_loses_the_folders_of_qgis() -> None:
    path = r"C:\OSGeo4W\bin;C:\Windows\System32;C:\Program Files\QGIS 3.34\apps\Qt5\bin;D:\tools"
    assert clean_environment({"Path": path}, windows=True)["Path"] == r"C:\Windows\System32;D:\tools"


def test_environment_and_command_reach_the_engine(job: Job, feedback: Any, fake_engine: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROJ_LIB", "/wrong")
    folder = fake_engine("good")
    run_job(job, feedback)
    seen = json.loads((folder / "seen.json").read_text())
    assert "PROJ_LIB" not in seen["environment"]
    assert "PYTHONPATH" not in seen["environment"]
    assert "-I" in seen["argv"]
    assert seen["argv"][-2] == "run"
    assert Job.from_json(json.dumps(seen["job"])) == job


def test_events_reach_the_feedback(job: Job, feedback: Any, fake_engine: Any) -> None:
    fake_engine("good")
    outcome = run_job(job, feedback)
    assert feedback.fractions == [10.0, 50.0, 100.0]
    assert feedback.stages == ["reading", "training"]
    assert ("info", "Reading 12 points") in feedback.told
    assert ("warning", "Few dates") in feedback.told
    assert [(metric.name, metric.value) for metric in outcome.metrics] == [("skill_persistence", 0.4)]
    assert outcome.summary["method"] == "ridge"
    assert Path(outcome.outputs["points"]).exists()


def test_garbage_on_stdout_is_logged_not_fatal(job: Job, feedback: Any, fake_engine: Any) -> None:
    fake_engine("good")
    run_job(job, feedback)
    assert "garbage from a library" in feedback.texts("debug")
    assert "not text" in feedback.texts("debug")


def test_error_event_carries_code_message_and_hint(job: Job, feedback: Any, fake_engine: Any) -> None:
    fake_engine("error")
    with pytest.raises(EngineError) as caught:
        run_job(job, feedback)
    error = caught.value
    assert (error.code, error.message, error.hint) == ("no_dates", "No dates were found.", "Rename the fields.")
    assert "secret detail" not in str(error)
    assert "secret detail" in feedback.texts("debug")
    assert "secret detail" not in feedback.texts("info") + feedback.texts("warning") + feedback.texts("error")


@pytest.mark.parametrize("behaviour", ["polite", "stubborn"])
def test_cancel_within_two_seconds(job: Job, fake_engine: Any, feedback_cancelling: Any, behaviour: str) -> None:
    fake_engine(behaviour)
    feedback = feedback_cancelling(50)
    began = []
    feedback.canceled.connect(lambda: began.append(time.monotonic()))
    with pytest.raises(Cancelled):
        run_job(job, feedback)
    assert time.monotonic() - began[0] < 2.0
    assert not Path(job.outputs["points"]).exists()


def test_runs_and_cancels_in_a_background_thread(job: Job, fake_engine: Any, feedback_cancelling: Any) -> None:
    fake_engine("polite")
    found: list[BaseException] = []

    def work() -> None:
        try:
            run_job(job, feedback_cancelling(50))
        except BaseException as error:
            found.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(10)
    assert [type(error) for error in found] == [Cancelled]


@pytest.mark.parametrize(
    ("settings", "code", "words"),
    [
        ({"behaviour": "signal", "signal": int(signal.SIGKILL)}, "killed", "memory"),
        ({"behaviour": "exit", "code": 137}, "killed", "memory"),
        ({"behaviour": "signal", "signal": int(signal.SIGSEGV)}, "crashed", "crashed"),
        ({"behaviour": "signal", "signal": int(signal.SIGABRT)}, "crashed", "crashed"),
        ({"behaviour": "signal", "signal": int(signal.SIGHUP)}, "ended", "from outside"),
        ({"behaviour": "exit", "code": 1, "log": "RuntimeError: CUDA out of memory\n"}, "out_of_memory", "Memory ran out"),
        ({"behaviour": "exit", "code": 1, "log": "MemoryError\n"}, "out_of_memory", "Memory ran out"),
        ({"behaviour": "exit", "code": 1, "log": "OSError: [Errno 28] No space left on device\n"}, "disk_full", "disk is full"),
        ({"behaviour": "exit", "code": 1, "log": "ModuleNotFoundError: No module named 'torch'\n"}, "broken_engine", "incomplete"),
        ({"behaviour": "exit", "code": 5}, "no_result", "code 5"),
        ({"behaviour": "exit", "code": 0}, "no_result", "without a result"),
        ({"behaviour": "liar"}, "missing_output", "not there"),
    ],
)
def test_every_end_is_explained(job: Job, feedback: Any, fake_engine: Any, settings: dict[str, Any], code: str, words: str) -> None:
    fake_engine(**settings)
    with pytest.raises(EngineError) as caught:
        run_job(job, feedback)
    assert caught.value.code == code
    assert words in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert not Path(job.outputs["points"]).exists()


def test_windows_exit_codes_are_explained() -> None:
    assert explain_exit(0xC0000005, "").code == "crashed"
    assert explain_exit(-1073741819, "").code == "crashed"  # the same, signed
    assert explain_exit(0xC0000017, "").code == "killed"


def test_a_worker_that_outlives_the_engine_does_not_hang_the_run(job: Job, feedback: Any, fake_engine: Any) -> None:
    fake_engine("orphan")
    began = time.monotonic()
    with pytest.raises(EngineError):
        run_job(job, feedback)
    assert time.monotonic() - began < 5


def test_earlier_output_survives_a_failed_run(job: Job, feedback: Any, fake_engine: Any) -> None:
    Path(job.outputs["points"]).write_text("of yesterday")
    fake_engine("signal", signal=int(signal.SIGKILL))
    with pytest.raises(EngineError):
        run_job(job, feedback)
    assert Path(job.outputs["points"]).read_text() == "of yesterday"
    Path(job.outputs["points"]).unlink()


def test_a_failed_run_leaves_other_runs_temporaries_alone(job: Job, feedback: Any, fake_engine: Any, tmp_path: Path) -> None:
    other = tmp_path / ".groundcast-1-1-other.gpkg"
    other.write_text("in use")
    fake_engine("signal", signal=int(signal.SIGKILL))
    with pytest.raises(EngineError):
        run_job(job, feedback)
    assert other.exists()
    other.unlink()


def test_missing_engine_says_what_to_do(job: Job, feedback: Any, monkeypatch: pytest.MonkeyPatch, qgis_app: Any) -> None:
    monkeypatch.delenv("GROUNDCAST_ENGINE_PYTHON", raising=False)
    with pytest.raises(EngineError) as caught:
        run_job(job, feedback)
    assert caught.value.code == "no_engine"
    assert "not set up" in str(caught.value)
    assert "Set up the engine" in str(caught.value) and "groundcast:setupengine" in str(caught.value)
    for way in (interpreter.VARIABLE, interpreter.SETTING):
        assert way in str(caught.value)


def test_interpreter_is_looked_for_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_app: Any) -> None:
    first, second, third = (tmp_path / name for name in ("first", "second", "third"))
    for path in (first, second, third):
        path.write_text("#!/bin/sh\n")
        path.chmod(0o700)
    monkeypatch.setattr(interpreter, "standard_location", lambda: third)
    monkeypatch.delenv("GROUNDCAST_ENGINE_PYTHON", raising=False)
    assert interpreter.find() == third
    QgsSettings().setValue("groundcast/engine/python", str(second))
    try:
        assert interpreter.find() == second
        monkeypatch.setenv("GROUNDCAST_ENGINE_PYTHON", str(first))
        assert interpreter.find() == first
        monkeypatch.setenv("GROUNDCAST_ENGINE_PYTHON", str(tmp_path / "nowhere"))
        assert interpreter.find() is None  # a wrong setting is shown, not passed over
        assert "GROUNDCAST_ENGINE_PYTHON" in interpreter.describe()
    finally:
        QgsSettings().remove("groundcast/engine/python")


@pytest.mark.parametrize("folder", ["groundcast", "groundcast-main", "my plugin"])
def test_engine_is_found_whatever_the_folder_is_called(real_engine: Path, root: Path, tmp_path: Path, folder: str) -> None:
    """Other plugins' folders must not hide modules, and the folder's name need not be an identifier."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / folder).symlink_to(root)
    (plugins / "numpy").mkdir()
    (plugins / "numpy" / "__init__.py").write_text("raise SystemExit('a plugin called numpy was imported')")
    script = (
        "import importlib,sys\n"
        f"sys.path.insert(0, {str(plugins)!r})\n"
        f"module = importlib.import_module({folder!r} + '.plugin.runtime.command')\n"
        "from pathlib import Path\n"
        f"line = module.engine_command(Path({str(real_engine)!r}), 'doctor')\n"
        "import subprocess\n"
        "done = subprocess.run(line[:-1] + ['--help'], capture_output=True, text=True)\n"
        "print(done.stdout, done.stderr)\n"
        "place = line.index('-c') + 1\n"
        "line[place] = line[place].rpartition('runpy')[0] + 'import numpy; print(numpy.__file__)'\n"
        "print(subprocess.run(line, capture_output=True, text=True))\n"
    )
    import subprocess
    import sys

    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=False)
    assert "usage: groundcast.engine" in done.stdout, done.stdout + done.stderr
    own = subprocess.run([str(real_engine), "-I", "-c", "import numpy; print(numpy.__file__)"], capture_output=True, text=True, check=True)
    assert own.stdout.strip() in done.stdout, done.stdout


def test_command_belongs_to_this_checkout() -> None:
    line = command.engine_command(Path("/venv/bin/python"), "run", "job.json")
    assert line[0] == "/venv/bin/python"
    assert line[1] == "-I"
    assert (command.ROOT / "metadata.txt").exists()
    assert line[-2:] == ["run", "job.json"]
