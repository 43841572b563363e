"""Which Python interpreters an environment can be made from: QGIS's own first, then those on the path."""

from __future__ import annotations

import json
import os
import shutil
import subprocess  # nosec B404 (interpreters are asked for their version)
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..runtime.environment import clean_environment
from ..toolbelt.i18n import tr

#: Oldest and newest Python the requirements were locked for.
OLDEST, NEWEST = (3, 11), (3, 14)
_SECONDS = 30
_ASK = (
    "import json, struct, sys\n"
    "def has(name):\n"
    "    import importlib.util\n"
    "    return importlib.util.find_spec(name) is not None\n"
    "print(json.dumps({'version': list(sys.version_info[:3]), 'bits': 8 * struct.calcsize('P'), 'venv': has('venv') and has('ensurepip'),"
    " 'pip': has('pip')}))\n"
)


@dataclass(frozen=True)
class Base:
    """An interpreter, why no environment can be made from it (empty: it can), and whether it has pip, with which another can be fetched."""

    path: Path
    version: tuple[int, ...] = ()
    problem: str = ""
    pip: bool = True

    @property
    def label(self) -> str:
        """Version and path for a list."""
        return f"Python {'.'.join(map(str, self.version))}: {self.path}" if self.version else str(self.path)


def beside_qgis(executable: Path, prefix: Path, platform: str) -> Iterator[Path]:
    """Places of QGIS's own interpreter.

    Parameters
    ----------
    executable : path
        ``sys.executable`` inside QGIS: QGIS itself on Windows and macOS, where Python is embedded.
    prefix : path
        ``sys.prefix``.
    platform : str
        ``sys.platform``.
    """
    if platform == "win32":  # OSGeo4W: bin/qgis-bin.exe, apps/Python312/python.exe
        yield prefix / "python.exe"
        yield executable.parent / "python3.exe"
        yield executable.parent / "python.exe"
    elif platform == "darwin":  # QGIS.app/Contents/MacOS/QGIS, …/MacOS/bin/python3
        yield executable.parent / "bin" / "python3"
        yield prefix / "bin" / "python3"
        yield executable.parent.parent / "Frameworks" / "bin" / "python3"
    else:
        yield prefix / "bin" / "python3"
        if executable.name.startswith("python"):
            yield executable


def on_path(which: Callable[[str], Optional[str]] = shutil.which, platform: str = sys.platform) -> Iterator[Path]:
    """Interpreters on the path, the newest first."""
    suffix = ".exe" if platform == "win32" else ""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        if found := which(f"python3.{minor}{suffix}"):
            yield Path(found)
    for name in ("python3", "python"):
        if found := which(f"{name}{suffix}"):
            yield Path(found)


def probe(path: Path) -> Base:
    """Ask an interpreter what it is."""
    if not path.is_file():
        return Base(path, (), tr("'{path}' is not there.").format(path=path))
    try:
        answer = subprocess.run(  # nosec B603 (a list of arguments, no shell)
            [str(path), "-I", "-c", _ASK], env=clean_environment(), capture_output=True, timeout=_SECONDS, check=False, text=True
        )
        body: dict[str, Any] = json.loads(answer.stdout.strip().splitlines()[-1])
    except (OSError, ValueError, IndexError, subprocess.TimeoutExpired):
        return Base(path, (), tr("'{path}' is not a Python interpreter that starts.").format(path=path))
    version = tuple(int(part) for part in body["version"])
    return Base(path, version, _problem(path, version, body), bool(body.get("pip")))


def _problem(path: Path, version: tuple[int, ...], body: dict[str, Any]) -> str:
    text = ".".join(map(str, version))
    if version[:2] < OLDEST or version[:2] > NEWEST:
        return tr("'{path}' is Python {version}; the engine needs {oldest} to {newest}.").format(
            path=path, version=text, oldest=".".join(map(str, OLDEST)), newest=".".join(map(str, NEWEST))
        )
    if body["bits"] != 64:
        return tr("'{path}' is a 32-bit Python; the engine needs 64 bits.").format(path=path)
    if not body["venv"]:
        return tr(
            "'{path}' cannot make environments: its modules 'venv' and 'ensurepip' are missing. On Debian and Ubuntu, install python3-venv."
        ).format(path=path)
    return ""


def found() -> list[Base]:
    """All interpreters there are, those that serve first and QGIS's own before others; each real file once."""
    seen: dict[str, Base] = {}
    for path in (*beside_qgis(Path(sys.executable), Path(sys.base_prefix), sys.platform), *on_path()):
        if path.is_file() and (real := os.path.realpath(path)) not in seen:
            seen[real] = probe(path)
    return sorted((base for base in seen.values() if base.version), key=lambda base: bool(base.problem))
