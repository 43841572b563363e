"""The real ``qgis_process`` with the plugin in a private profile, the real engine, and small simulated data."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import pytest

_SIMULATE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv
cube, truth = simulate(n_sites=300, n_dates=70, seed=1)
write_egms_csv(cube, Path(sys.argv[2]) / "EGMS_L2b_simulated.csv")
import numpy as np, pyogrio, shapely
names = [f"D{str(day)[:10].replace('-', '')}" for day in cube["time"].values]
shapes = shapely.to_wkb(shapely.points(cube["x"].values, cube["y"].values))
fields = [cube["pid"].values.astype(object), *cube["value"].values.astype("float64")]
for name, keep in (("points", len(names)), ("undated", 0)):
    columns = ["pid", *(names if keep else [f"value_{n}" for n in range(len(names))])]
    pyogrio.raw.write(
        str(Path(sys.argv[2]) / f"{name}.gpkg"), shapes, fields, columns, geometry_type="Point", crs="EPSG:3035", driver="GPKG", layer=name
    )
"""


@dataclass(frozen=True)
class Data:
    """Simulated inputs."""

    csv: Path
    points: Path
    undated: Path


@pytest.fixture(scope="session")
def engine_python(root: Path) -> Path:
    """The engine's interpreter; tests are skipped where it is not installed."""
    path = Path(os.environ.get("GROUNDCAST_ENGINE_PYTHON") or root / ".venv" / "engine" / "bin" / "python")
    if not path.is_file():
        pytest.skip("needs the engine's environment (make setup)")
    return path


@pytest.fixture(scope="session")
def data(engine_python: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Data:
    """300 points x 70 dates as an EGMS CSV, a GeoPackage, and a GeoPackage without dates in its field names."""
    folder = tmp_path_factory.mktemp("data")
    subprocess.run([engine_python, "-c", _SIMULATE, str(root / "build" / "pkg"), str(folder)], check=True, timeout=120)
    return Data(folder / "EGMS_L2b_simulated.csv", folder / "points.gpkg", folder / "undated.gpkg")


@pytest.fixture(scope="session")
def program() -> str:
    """Path of ``qgis_process``."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if found is None:
        pytest.skip("needs qgis_process")
    return found


@pytest.fixture(scope="session")
def environment(root: Path, engine_python: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Environment of a QGIS with a private profile in which the plugin is installed."""
    profile = tmp_path_factory.mktemp("profile")
    default = profile / "profiles" / "default"
    (default / "python" / "plugins").mkdir(parents=True)
    (default / "python" / "plugins" / "groundcast").symlink_to(root)
    (default / "QGIS").mkdir()
    (default / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\ngroundcast=true\n")
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return {
        **kept, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime),
        "GROUNDCAST_ENGINE_PYTHON": str(engine_python), "OMP_NUM_THREADS": "1",
    }  # fmt: skip


@dataclass
class Run:
    """A started ``qgis_process``."""

    process: subprocess.Popen[str]
    log: Path
    outputs: Path

    def engine(self, seconds: float = 40) -> int:
        """Wait for the engine process and return its id."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and self.process.poll() is None:
            for item in Path("/proc").iterdir():
                if item.name.isdigit() and _parent(item) == self.process.pid and b"job.json" in _command(item):
                    return int(item.name)
            time.sleep(0.05)
        raise AssertionError(f"no engine was started:\n{self.log.read_text()}")

    def wait_for(self, text: str, seconds: float = 60) -> None:
        """Wait until ``text`` stands in the log."""
        until = time.monotonic() + seconds
        while text not in self.log.read_text():
            assert time.monotonic() < until, self.log.read_text()
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.05)

    def end(self, seconds: float = 120) -> tuple[int, str]:
        """Wait for the end; return exit code and everything printed."""
        code = self.process.wait(seconds)
        return code, self.log.read_text()


@pytest.fixture()
def start(program: str, environment: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., Run]]:
    """Start an algorithm by its name; outputs go to ``outputs``, temporary files to a folder of their own."""
    runs: list[Run] = []
    temporary, outputs = tmp_path / "tmp", tmp_path / "outputs"
    temporary.mkdir()
    outputs.mkdir()

    def begin(name: str, **parameters: object) -> Run:
        log = tmp_path / f"log{len(runs)}.txt"
        line = [program, "run", f"groundcast:{name}", "--", *(f"{key}={value}" for key, value in parameters.items())]
        with log.open("w") as file:
            surroundings = {**environment, "TMPDIR": str(temporary)}
            process = subprocess.Popen(line, stdout=file, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True, env=surroundings)
        runs.append(Run(process, log, outputs))
        return runs[-1]

    yield begin
    for run in runs:
        if run.process.poll() is None:
            run.process.kill()
            run.process.wait()
    leftovers = [path.name for path in temporary.iterdir() if path.name.startswith("groundcast-")]
    assert leftovers == [] or any(run.process.returncode == -9 for run in runs), leftovers


def _parent(process: Path) -> int:
    try:
        return int((process / "stat").read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return 0


def _command(process: Path) -> bytes:
    try:
        return (process / "cmdline").read_bytes()
    except OSError:
        return b""
