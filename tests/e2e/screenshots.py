"""Pictures of the dialog and of the finished map in the real QGIS, on a virtual screen of 1366 x 768.

``python tests/e2e/screenshots.py [--case offida] [--out FOLDER] [--session story_session] [--language de_DE]``: starts Xvfb, openbox and QGIS with a profile of
its own, lets ``screenshot_session.py`` (or ``story_session.py``) work inside QGIS, and leaves PNG files and ``session.json`` (how the run ended, the longest
gap of the event loop). Exits with 1 if the session failed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
INI = """[PythonPlugins]
groundcast=true
processing=true

[app]
checkVersion=false

[qgis]
checkVersion=false
showTips=false
showTips322=false
newsFeed\\disabled=true

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[locale]
overrideFlag=true
userLocale=en_US
globalLocale=en_US
"""


def main() -> int:
    """Take the pictures of one case."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--case",
        default="simulated",
        help="simulated, offida, maoxian, ustica, ridgecrest; moisture, smap, moisture_layer; stranger = from the zip, without an engine",
    )
    parser.add_argument("--session", default="screenshot_session", help="what is done inside QGIS: screenshot_session, story_session")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--seconds", type=int, default=420)
    parser.add_argument("--language", default="en_US", help="of QGIS and the plugin, e.g. de_DE")
    options = parser.parse_args()
    out = (options.out / options.case).resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="gc-shots-") as home:
        started: list[subprocess.Popen[bytes]] = []
        try:
            return _session(Path(home), out, options, started)
        finally:
            for process in reversed(started):
                _end(process)


def _session(home: Path, out: Path, options: argparse.Namespace, started: list[subprocess.Popen[bytes]]) -> int:
    environment = _environment(home, out, options)
    if options.case in ("simulated", "stranger"):
        environment["GROUNDCAST_INPUT"] = _simulated(home)
    if options.case.startswith("moisture"):
        environment["GROUNDCAST_INPUT"] = _moisture(home / "moisture data")
    log = (out / "qgis.log").open("wb")
    environment["DISPLAY"] = _screen(started, log)
    started.append(subprocess.Popen(["openbox"], env=environment, stdout=log, stderr=log))
    command = [
        "qgis",
        "--nologo",
        "--noversioncheck",
        "--profiles-path",
        str(home),
        "--profile",
        "default",
        "--code",
        str(HERE / f"{options.session}.py"),
    ]
    qgis = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
    started.append(qgis)
    report, until = out / "session.json", time.monotonic() + options.seconds
    while not report.exists() and qgis.poll() is None and time.monotonic() < until:
        time.sleep(0.5)
    if not report.exists():
        subprocess.run(["import", "-window", "root", str(out / "stuck.png")], env=environment, check=False)
        print(f"the session did not finish; see {out}", file=sys.stderr)
        return 1
    body = json.loads(report.read_text(encoding="utf-8"))
    print(json.dumps(body, indent=1))
    print(*sorted(str(path) for path in out.glob("*.png")), sep="\n")
    return 0 if body.get("state") == "done" else 1


def _screen(started: list[subprocess.Popen[bytes]], log: IO[bytes]) -> str:
    """Start a virtual screen of its own, whatever others are on this machine, and return its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    started.append(subprocess.Popen(command, stdout=log, stderr=log, pass_fds=(writing,)))
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        raise SystemExit("Xvfb did not start; its log is qgis.log")
    return f":{number}"


def _environment(home: Path, out: Path, options: argparse.Namespace) -> dict[str, str]:
    profile = home / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    (profile / "QGIS" / "QGIS3.ini").write_text(INI.replace("en_US", options.language), encoding="utf-8")
    (profile / "python" / "plugins").mkdir(parents=True)
    if options.case == "stranger":
        package = home / "groundcast.zip"
        subprocess.run([sys.executable, str(ROOT / "scripts" / "package.py"), str(package)], check=True)
        shutil.unpack_archive(package, profile / "python" / "plugins")
    else:
        (profile / "python" / "plugins" / "groundcast").symlink_to(ROOT)
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME", "QT_QPA_PLATFORM")}
    environment.update(
        {
            "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "XDG_CONFIG_HOME": str(home / "config"),
            "GROUNDCAST_SHOTS": str(out), "GROUNDCAST_CASE": options.case, "GROUNDCAST_E2E": str(HERE),
            "GROUNDCAST_SESSION": options.session, "LIBGL_ALWAYS_SOFTWARE": "1", "LC_ALL": "C.UTF-8",
        }
    )  # fmt: skip
    if options.case == "stranger":
        environment.pop("GROUNDCAST_ENGINE_PYTHON", None)
        environment["XDG_DATA_HOME"] = str(home / "data")
    else:
        environment.setdefault("GROUNDCAST_ENGINE_PYTHON", str(ROOT / ".venv" / "engine" / "bin" / "python"))
    environment.setdefault("GROUNDCAST_DATA", str(ROOT.parent / "shared" / "data"))
    return environment


def _simulated(folder: Path) -> str:
    """Write a simulated tile of points and return its path."""
    code = (
        "import sys; from pathlib import Path; from groundcast.engine.simulate import simulate; "
        "from groundcast.engine.simulate_files import write_egms_csv; "
        "cube, truth = simulate(1500, 120, 0); print(write_egms_csv(cube, Path(sys.argv[1]) / 'simulated_tile.csv', sigma=truth['sigma']))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "pkg")}
    done = subprocess.run([sys.executable, "-c", code, str(folder)], env=environment, check=True, capture_output=True, text=True)
    return done.stdout.strip().splitlines()[-1]


def _moisture(folder: Path) -> str:
    """Write simulated soil moisture with covariates and return its folder."""
    code = (
        "import sys; from pathlib import Path; from groundcast.engine.simulate_files import write_moisture, write_raster_stack; "
        "from groundcast.engine.simulate_moisture import simulate_moisture; made = simulate_moisture((40, 56), 40, 1); "
        "folder = Path(sys.argv[1]); write_moisture(made, folder); write_raster_stack(made.cube, folder / 'stack.tif')"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "pkg")}
    subprocess.run([sys.executable, "-c", code, str(folder)], env=environment, check=True)
    return str(folder)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End what was started here, and what it started itself."""
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(5)


if __name__ == "__main__":
    sys.exit(main())
