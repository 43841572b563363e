"""What goes wrong in the field: QGIS stays up, one clear message, nothing half-written, no process left."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from groundcast.engine.job import METHODS

LINEAR, NETWORK = METHODS.index("linear"), METHODS.index("mm_stt")


def alive(pid: int) -> bool:
    """Whether a process runs (a zombie does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def gone_within(pid: int, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while alive(pid) and time.monotonic() < until:
        time.sleep(0.05)
    return not alive(pid)


def refused(run: Any) -> str:
    """Return the log of a run that ended with an orderly error and left nothing in the folder of the outputs."""
    code, log = run.end()
    assert code > 0, f"ended with {code}:\n{log}"  # negative: qgis_process itself was killed or crashed
    assert "ERROR" in log
    assert list(run.outputs.iterdir()) == []
    return log


def message(log: str) -> str:
    """Return the error line."""
    return next(line for line in log.splitlines() if line.startswith("ERROR"))


class Cancelling(QgsProcessingFeedback):
    """Presses Cancel at 50 %."""

    def __init__(self) -> None:
        super().__init__(False)
        self.told: list[str] = []
        self.pressed = 0.0

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.told.append(error)

    def setProgress(self, progress: float) -> None:
        if progress >= 50 and not self.pressed:
            self.pressed = time.monotonic()
            self.cancel()


def test_cancelled_at_half(
    qgis_app: QgsApplication, engine_python: Path, data: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inside this very QGIS, which goes on afterwards."""
    from groundcast.plugin.processing.provider import Provider

    monkeypatch.setenv("GROUNDCAST_ENGINE_PYTHON", str(engine_python))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    provider = Provider()
    provider.refreshAlgorithms()
    context, feedback = QgsProcessingContext(), Cancelling()
    parameters = {"FILE": str(data.csv), "METHOD": LINEAR, "STEPS": 5, "OUTPUT": str(tmp_path / "out.gpkg")}
    made = provider.algorithm("forecastpoints").create()
    _, fine = made.run(parameters, context, feedback)
    assert feedback.pressed, "the run ended before 50 %"
    assert time.monotonic() - feedback.pressed < 2.5
    assert not fine
    assert feedback.told == ["The run was cancelled; no output was written."]
    assert list(tmp_path.iterdir()) == []
    assert QgsVectorLayer(str(data.points), "still here", "ogr").featureCount() == 300


def test_engine_killed(start: Callable[..., Any], data: Any, tmp_path: Path) -> None:
    run = start("forecastpoints", FILE=data.csv, METHOD=NETWORK, MINUTES=1, STEPS=3, OUTPUT=tmp_path / "outputs" / "out.gpkg")
    engine = run.engine()
    run.wait_for("reading")
    os.kill(engine, signal.SIGKILL)
    log = refused(run)
    assert "killed by the system" in message(log)
    assert "memory" in message(log)
    assert "smaller region" in message(log)
    assert not alive(engine)


def test_engine_crashes(start: Callable[..., Any], data: Any, tmp_path: Path) -> None:
    run = start("forecastpoints", FILE=data.csv, METHOD=NETWORK, MINUTES=1, STEPS=3, OUTPUT=tmp_path / "outputs" / "out.gpkg")
    engine = run.engine()
    run.wait_for("reading")
    os.kill(engine, signal.SIGSEGV)
    assert "The engine crashed" in message(refused(run))


def test_engine_ends_with_qgis(start: Callable[..., Any], data: Any, tmp_path: Path) -> None:
    run = start("forecastpoints", FILE=data.csv, METHOD=NETWORK, MINUTES=1, STEPS=3, OUTPUT=tmp_path / "outputs" / "out.gpkg")
    engine = run.engine()
    run.wait_for("reading")
    run.process.kill()
    run.process.wait()
    assert gone_within(engine, 3)
    assert list(run.outputs.iterdir()) == []


@pytest.fixture()
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 100 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.name != "posix" or os.geteuid() != 0:
        pytest.skip("needs root to mount a small disk")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=100k", "tmpfs", str(folder)], capture_output=True, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_disk_full(start: Callable[..., Any], data: Any, full_disk: Path) -> None:
    outputs = {"OUTPUT": full_disk / "out.gpkg", "REPORT": full_disk / "report.html"}
    code, log = start("forecastpoints", FILE=data.csv, METHOD=LINEAR, STEPS=10, **outputs).end()
    assert code > 0, log
    assert "disk is full" in message(log)
    assert "another folder" in message(log)
    assert list(full_disk.iterdir()) == []


def test_truncated_csv(start: Callable[..., Any], data: Any, tmp_path: Path) -> None:
    cut = tmp_path / "EGMS_L2b_cut.csv"
    whole = data.csv.read_bytes()
    cut.write_bytes(whole[: int(len(whole) * 0.6)])
    log = refused(start("forecastpoints", FILE=cut, METHOD=LINEAR, OUTPUT=tmp_path / "outputs" / "out.gpkg"))
    assert "EGMS_L2b_cut.csv" in message(log)
    assert any(word in message(log) for word in ("cut", "truncated", "incomplete", "download"))


def test_layer_without_dates(start: Callable[..., Any], data: Any, tmp_path: Path) -> None:
    run = start("forecastpoints", INPUT=data.undated, METHOD=LINEAR, OUTPUT=tmp_path / "outputs" / "out.gpkg")
    code, log = run.end()
    assert code > 0, log
    assert "No field of 'undated' is named after a date" in log
    assert "value_0, value_1" in log
    assert list(run.outputs.iterdir()) == []
    log = refused(start("forecastpoints", FILE=data.undated, METHOD=LINEAR, OUTPUT=tmp_path / "outputs" / "out.gpkg"))
    assert "No dates were found" in message(log)
    assert "value_0, value_1" in message(log)


def test_region_outside_the_data(start: Callable[..., Any], data: Any, tmp_path: Path) -> None:
    away = "0,1,0,1 [EPSG:4326]"
    run = start("forecastpoints", INPUT=data.points, EXTENT=away, METHOD=LINEAR, OUTPUT=tmp_path / "outputs" / "out.gpkg")
    code, log = run.end()
    assert code > 0, log
    assert "The region lies outside 'points'" in log
    assert "EPSG:3035" in log
    assert list(run.outputs.iterdir()) == []
    log = refused(start("forecastpoints", FILE=data.csv, EXTENT=away, METHOD=LINEAR, OUTPUT=tmp_path / "outputs" / "out.gpkg"))
    assert "region" in message(log)
    assert "longitude" in message(log)  # where the data are, so that it can be corrected


def test_no_traceback_reaches_the_message(start: Callable[..., Any], tmp_path: Path) -> None:
    nonsense = tmp_path / "nonsense.csv"
    nonsense.write_bytes(bytes(range(256)) * 40)
    log = refused(start("forecastpoints", FILE=nonsense, METHOD=LINEAR, OUTPUT=tmp_path / "outputs" / "out.gpkg"))
    assert "nonsense.csv" in message(log)
    assert "Traceback" not in message(log)
