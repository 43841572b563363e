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
#: ``ssl`` and ``ctypes`` are imported for good: outside QGIS the Python of some of its Windows packages does not find their DLLs.
_ASK = (
    "import json, platform, struct, sys\n"
    "def has(name):\n"
    "    import importlib.util\n"
    "    return importlib.util.find_spec(name) is not None\n"
    "def lacks(name):\n"
    "    try:\n"
    "        __import__(name)\n"
    "    except ImportError:\n"
    "        return True\n"
    "print(json.dumps({'version': list(sys.version_info[:3]), 'bits': 8 * struct.calcsize('P'), 'venv': has('venv') and has('ensurepip'),"
    " 'pip': has('pip'), 'system': sys.platform + ' ' + platform.machine(), 'lacks': [name for name in ('ssl', 'ctypes') if lacks(name)]}))\n"
)
#: torch is no longer made for Macs with Intel processors; QGIS's own Python may be built for them on others too.
_SYSCTL = "/usr/sbin/sysctl"
_INTEL_MAC = "darwin x86_64"


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
    """Interpreters on the path, the newest first.

    Not macOS's own ``/usr/bin/python3``: it is too old, and where Apple's tools for developers are missing it asks to install them.
    """
    suffix = ".exe" if platform == "win32" else ""
    versions = (f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1))
    for name in (*versions, "python3", "python"):
        found = which(f"{name}{suffix}")
        if found and not (platform == "darwin" and found.startswith("/usr/bin/")):
            yield Path(found)


def probe(path: Path) -> Base:
    """Ask an interpreter what it is."""
    if not path.is_file():
        return Base(path, (), tr("'{path}' is not there.").format(path=path))
    body = _asked(path)
    if not body:
        return Base(path, (), tr("'{path}' is not a Python interpreter that starts.").format(path=path))
    outside = body.get("lacks") and _asked(path, whole_path=True) or body  # with all that QGIS has on its PATH it may load them
    fetches = "ssl" not in (outside.get("lacks") or ())
    version = tuple(int(part) for part in body["version"])
    return Base(path, version, _problem(path, version, body), bool(body.get("pip")) and fetches)


def _asked(path: Path, whole_path: bool = False) -> dict[str, Any]:
    """What an interpreter says of itself, with QGIS's folders on its PATH or (as the engine is started) without; empty if it does not start."""
    try:
        answer = subprocess.run(  # nosec B603 (a list of arguments, no shell)
            [str(path), "-I", "-c", _ASK],
            env=clean_environment(path=not whole_path),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            text=True,
        )
        body = json.loads(answer.stdout.strip().splitlines()[-1])
        return dict(body)
    except (OSError, ValueError, IndexError, TypeError, subprocess.TimeoutExpired):
        return {}


def _problem(path: Path, version: tuple[int, ...], body: dict[str, Any]) -> str:
    text = ".".join(map(str, version))
    if version[:2] < OLDEST or version[:2] > NEWEST:
        return tr("'{path}' is Python {version}; the engine needs {oldest} to {newest}.").format(
            path=path, version=text, oldest=".".join(map(str, OLDEST)), newest=".".join(map(str, NEWEST))
        )
    if body["bits"] != 64:
        return tr("'{path}' is a 32-bit Python; the engine needs 64 bits.").format(path=path)
    if body.get("system") == _INTEL_MAC:
        return tr("'{path}' is built for Intel processors, and PyTorch is no longer made for those of Macs.").format(path=path)
    if body.get("lacks"):
        return tr("'{path}' does not work outside QGIS: its modules {names} cannot be loaded.").format(
            path=path, names=", ".join(body["lacks"])
        )
    if not body["venv"]:
        return tr(
            "'{path}' cannot make environments: its modules 'venv' and 'ensurepip' are missing. On Debian and Ubuntu, install python3-venv."
        ).format(path=path)
    return ""


def intel_mac(platform: str = sys.platform) -> bool:
    """Whether this is a Mac with an Intel processor, not merely a QGIS built for one and translated."""
    if platform != "darwin":
        return False
    try:
        answer = subprocess.run(  # nosec B603 (a list of arguments, no shell)
            [_SYSCTL, "-n", "hw.optional.arm64"], capture_output=True, timeout=_SECONDS, check=False, text=True
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.stdout.strip() != "1"  # Intel's do not know the question


def found() -> list[Base]:
    """All interpreters there are, those that serve first and QGIS's own before others; each real file once."""
    seen: dict[str, Base] = {}
    for path in (*beside_qgis(Path(sys.executable), Path(sys.base_prefix), sys.platform), *on_path()):
        if path.is_file() and (real := os.path.realpath(path)) not in seen:
            seen[real] = probe(path)
    return sorted((base for base in seen.values() if base.version), key=lambda base: bool(base.problem))
