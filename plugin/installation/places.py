"""Where the engine's environments lie, and what is written beside them about how far they are."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Optional

from ..about import ROOT, VERSION
from ..toolbelt.paths import data_folder

REQUIREMENTS = ROOT / "engine" / "requirements.lock"
MARK = "groundcast-engine.json"


@dataclass(frozen=True)
class Mark:
    """What an environment says of itself.

    Attributes
    ----------
    digest : str
        Of the requirements it was made for.
    build : str
        Which torch: ``cpu``, ``cuda`` or ``standard``.
    plugin, python : str
        Version of the plugin that made it, and of its Python.
    base : str
        The interpreter it was made from.
    done : tuple of str
        Steps that are finished.
    complete : bool
        Whether all are, and the engine has shown that it computes.
    """

    digest: str = ""
    build: str = ""
    plugin: str = VERSION
    python: str = ""
    base: str = ""
    done: tuple[str, ...] = field(default=())
    complete: bool = False


def home() -> Path:
    """Folder of all environments."""
    return data_folder()


def digest() -> str:
    """Short digest of the requirements: a new version of the plugin that needs nothing else keeps its environment."""
    return hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()[:8]


def folder(version: tuple[int, int], build: str) -> Path:
    """Folder of the environment for a Python ``version`` and a ``build`` of torch."""
    return home() / f"engine-{digest()}-py{version[0]}.{version[1]}-{build}"


def python_in(environment: Path, windows: Optional[bool] = None) -> Path:
    """The interpreter of an environment."""
    windows = sys.platform == "win32" if windows is None else windows
    return environment / "Scripts" / "python.exe" if windows else environment / "bin" / "python"


def read(environment: Path) -> Mark:
    """The mark of an environment; an empty one where there is none or it is unreadable."""
    try:
        body = json.loads((environment / MARK).read_text(encoding="utf-8"))
        known = {key: body[key] for key in Mark.__dataclass_fields__ if key in body}
        return Mark(**{**known, "done": tuple(map(str, body.get("done", ())))})
    except (OSError, ValueError, TypeError, AttributeError):
        return Mark(plugin="")


def write(environment: Path, mark: Mark) -> None:
    """Write the mark, whole or not at all."""
    part = environment / f".{MARK}.part"
    part.write_text(json.dumps(asdict(mark), indent=1), encoding="utf-8")
    os.replace(part, environment / MARK)


def environments() -> Mapping[Path, Mark]:
    """All environments of the plugin that are there, finished or not; those that suit this version first, then the newest."""
    found = [(path, read(path)) for path in home().glob("engine-*") if path.is_dir()]
    wanted = digest()

    def order(item: tuple[Path, Mark]) -> tuple[bool, bool, float]:
        path, mark = item
        with suppress(OSError):
            return (mark.complete and mark.digest == wanted, mark.complete, path.stat().st_mtime)
        return (False, False, 0.0)

    return dict(sorted(found, key=order, reverse=True))


def usable() -> Optional[Path]:
    """Interpreter of a finished environment that suits this version; None where there is none."""
    wanted = digest()
    for path, mark in environments().items():
        if mark.complete and mark.digest == wanted and python_in(path).is_file():
            return python_in(path)
    return None


def remove(environment: Path) -> None:
    """Remove an environment of the plugin's own; raise OSError where a file is in use or protected.

    The folder is renamed first: what looks like an environment is one.
    """
    if environment.parent != home() or not environment.name.startswith("engine-"):
        raise ValueError(f"'{environment}' is none of the plugin's own environments")
    doomed = environment.with_name(f".removed-{os.getpid()}-{environment.name}")
    os.replace(environment, doomed)
    shutil.rmtree(doomed)


def free_bytes(place: Path) -> int:
    """Free room on the disk of ``place``, which need not exist yet."""
    while not place.exists() and place != place.parent:
        place = place.parent
    return shutil.disk_usage(place).free


def remove_caches() -> None:
    """Remove what was fetched, uv and the interpreters it brought: of no use without an environment. So are the rests of removals that failed."""
    for path in (*(home() / name for name in ("cache", "uv", "python")), *home().glob(".removed-*")):
        shutil.rmtree(path, ignore_errors=True)
