"""A cancelled engine is gone within two seconds, wherever it is, and leaves nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from groundcast.engine import events
from groundcast.engine.inference.cancel import EXIT_CANCELLED
from groundcast.engine.job import Horizon, Job, Source, save
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv

CHILD = Path(__file__).with_name("engine_child.py")
LIMIT = 2.0


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_egms_csv(simulate(400, 90, seed=1)[0], tmp_path_factory.mktemp("data") / "tile.csv")


class Engine:
    """A running engine whose stderr and stdout are read as they come."""

    def __init__(self, obstacle: str, table: Path, folder: Path, method: str = "persistence", watch: bool = False) -> None:
        outputs = {"points": str(folder / "forecast.gpkg"), "table": str(folder / "table.json")}
        job = Job("forecast", Source(str(table)), methods=(method,), horizon=Horizon(steps=4), outputs=outputs, threads=1)
        path = save(job, folder / "job.json")
        environment = {**os.environ, "GROUNDCAST_PARENT_WATCH": "1" if watch else "0"}
        self.process = subprocess.Popen(
            [sys.executable, str(CHILD), obstacle, "run", str(path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
        )  # fmt: skip
        self.found: list[events.Event] = []
        self.log: list[str] = []
        self.readers = [
            threading.Thread(target=self._read_events, daemon=True),
            threading.Thread(target=lambda: self.log.extend(self.process.stderr or ()), daemon=True),
        ]
        for reader in self.readers:
            reader.start()

    def _read_events(self) -> None:
        for line in self.process.stdout or ():
            self.found.append(events.decode(line))

    def wait_for(self, text: str) -> None:
        """Until the log or a stage has ``text``."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            stages = [item.stage for item in self.found if isinstance(item, events.Progress)]
            if any(text in line for line in [*self.log, *stages]):
                return
            assert self.process.poll() is None, "".join(self.log)
            time.sleep(0.01)
        pytest.fail(f"never came to {text}")

    def ask(self) -> None:
        assert self.process.stdin
        self.process.stdin.write("cancel\n")
        self.process.stdin.flush()

    def seconds_to_end(self) -> float:
        began = time.monotonic()
        self.process.wait(30)
        taken = time.monotonic() - began
        for reader in self.readers:
            reader.join(5)
        return taken

    def assert_left_nothing(self, folder: Path) -> None:
        assert not any(isinstance(item, events.Result) for item in self.found)
        assert [item.name for item in folder.iterdir()] == ["job.json"]


@pytest.fixture
def engines() -> Iterator[list[Engine]]:
    made: list[Engine] = []
    yield made
    for engine in made:
        if engine.process.poll() is None:
            engine.process.kill()
        engine.process.wait(10)


@pytest.mark.parametrize("obstacle", ["reading", "selecting", "writing"])
def test_cancelled_in_the_middle_of_compiled_code(obstacle: str, table: Path, tmp_path: Path, engines: list[Engine]) -> None:
    engines.append(engine := Engine(obstacle, table, tmp_path))
    engine.wait_for("READY")
    engine.ask()
    assert engine.seconds_to_end() < LIMIT
    assert engine.process.returncode == EXIT_CANCELLED
    engine.assert_left_nothing(tmp_path)


@pytest.mark.parametrize("stage", ["starting the device", "train"])
def test_cancelled_in_a_real_run(stage: str, table: Path, tmp_path: Path, engines: list[Engine]) -> None:
    engines.append(engine := Engine("none", table, tmp_path, method="mm_stt"))
    engine.wait_for(stage)
    time.sleep(0.3)  # well into it
    engine.ask()
    assert engine.seconds_to_end() < LIMIT
    assert engine.process.returncode == EXIT_CANCELLED
    engine.assert_left_nothing(tmp_path)
    assert "Traceback" not in "".join(engine.log)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without asking them")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_is_a_cancel_even_in_compiled_code(number: int, table: Path, tmp_path: Path, engines: list[Engine]) -> None:
    engines.append(engine := Engine("selecting", table, tmp_path))
    engine.wait_for("READY")
    engine.process.send_signal(number)
    assert engine.seconds_to_end() < LIMIT
    assert engine.process.returncode == EXIT_CANCELLED
    engine.assert_left_nothing(tmp_path)


def test_a_watched_parent_that_goes_is_a_cancel(table: Path, tmp_path: Path, engines: list[Engine]) -> None:
    engines.append(engine := Engine("selecting", table, tmp_path, watch=True))
    engine.wait_for("READY")
    assert engine.process.stdin
    engine.process.stdin.close()
    assert engine.seconds_to_end() < LIMIT
    assert engine.process.returncode == EXIT_CANCELLED


@pytest.mark.skipif(sys.platform == "win32", reason="ends a process group")
def test_a_parent_that_is_killed_takes_all_pipes_with_it(table: Path, tmp_path: Path) -> None:
    """Neither events nor the log can be written any more: the engine ends as soon, and without a traceback in vain."""
    outputs = {"points": str(tmp_path / "forecast.gpkg")}
    job = save(
        Job("forecast", Source(str(table)), methods=("mm_stt",), horizon=Horizon(steps=4), outputs=outputs, threads=1),
        tmp_path / "job.json",
    )
    parent = (
        "import subprocess, sys\n"
        "engine = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)\n"
        "for line in engine.stdout:\n"
        "    print(engine.pid, line, flush=True)\n"
    )
    command = [sys.executable, "-c", parent, sys.executable, str(CHILD), "none", "run", str(job)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "GROUNDCAST_PARENT_WATCH": "1"}) as started:
        line = next(line for line in started.stdout or () if "reading" in line)
        started.kill()
    began = time.monotonic()
    while psutil.pid_exists(int(line.split()[0])) and time.monotonic() - began < 30:
        time.sleep(0.02)
    assert time.monotonic() - began < LIMIT
    assert not (tmp_path / "forecast.gpkg").exists()


def test_without_the_watch_the_end_of_stdin_means_nothing(table: Path, tmp_path: Path, engines: list[Engine]) -> None:
    engines.append(engine := Engine("none", table, tmp_path))
    assert engine.process.stdin
    engine.process.stdin.close()
    engine.seconds_to_end()
    assert engine.process.returncode == 0
    assert isinstance(engine.found[-1], events.Result)


def test_other_lines_are_no_cancel_and_an_open_stdin_does_not_hinder_the_end(table: Path, tmp_path: Path, engines: list[Engine]) -> None:
    engines.append(engine := Engine("none", table, tmp_path, watch=True))
    assert engine.process.stdin
    engine.process.stdin.write("cancelled?\n" + "x" * 100_000 + "\n")
    engine.process.stdin.flush()
    engine.process.wait(60)
    for reader in engine.readers:
        reader.join(5)
    assert engine.process.returncode == 0, "".join(engine.log)
    assert isinstance(engine.found[-1], events.Result)
    assert "Fatal" not in "".join(engine.log)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_killed_it_leaves_hidden_files_only(table: Path, tmp_path: Path, engines: list[Engine]) -> None:
    engines.append(engine := Engine("writing", table, tmp_path))
    engine.wait_for("READY")
    engine.process.kill()
    engine.seconds_to_end()
    left = [item.name for item in tmp_path.iterdir() if item.name != "job.json"]
    assert left
    assert all(name.startswith(".groundcast-") for name in left)
