"""Examine the installation: versions, devices, coordinate systems, memory, disk."""

from __future__ import annotations

import importlib
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from ..i18n import tr
from ..job import JobError
from . import device
from .provenance import versions
from .threads import limit

#: Packages that are imported under another name than they are installed under.
_MODULES = {"scikit-learn": "sklearn"}


def examine(say: Callable[[str], None]) -> dict[str, Any]:
    """Return what was found, telling each fact as it is found; what is listed as working has done a real operation.

    Raises
    ------
    JobError
        A package is missing or cannot be loaded.
    """
    check_packages()
    found: dict[str, Any] = {"python": sys.executable, "versions": versions()}
    for name, number in found["versions"].items():
        say(f"{name} {number}")
    found["crs"] = coordinate_systems()
    say(tr("coordinate systems: {crs}", crs=found["crs"] or tr("working")))
    count = limit(0)
    found["device"] = device.pick("auto", count)[1]
    say(tr("device: {device}", device=found["device"]))
    found["devices"] = devices()
    for name, problem in found["devices"].items():
        say(tr("device {name}: {problem}", name=name, problem=problem or tr("working")))
    found["memory_gb"] = round(psutil.virtual_memory().available / 1e9, 1)
    found["disk_gb"] = round(shutil.disk_usage(tempfile.gettempdir()).free / 1e9, 1)
    say(
        tr("free memory {memory_gb} GB, free disk for temporary files {disk_gb} GB", memory_gb=found["memory_gb"], disk_gb=found["disk_gb"])
    )
    return found


def check_packages() -> None:
    """Import every package of ``requirements.in``; raise JobError naming those that cannot be."""
    broken = {}
    for name in required():
        try:
            importlib.import_module(_MODULES.get(name, name))
        except Exception as error:  # a broken package may raise anything
            broken[name] = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
    if broken:
        problems = "; ".join(f"{name} ({problem})" for name, problem in broken.items())
        raise JobError(
            "broken_engine",
            tr("Packages of the engine cannot be loaded: {problems}.", problems=problems),
            tr("Repair the engine, or install them again."),
        )


def required() -> list[str]:
    """Names of the packages the engine needs."""
    text = (Path(__file__).parents[1] / "requirements.in").read_text(encoding="utf-8")
    return re.findall(r"^([A-Za-z0-9_.-]+?)\s*[<>=~!]", text, re.MULTILINE)


def devices() -> dict[str, str]:
    """Every device the machine has, with its problem; empty = it computed."""
    import torch

    names = ["cpu", *(f"cuda:{number}" for number in range(torch.cuda.device_count())), "mps"]
    return {name: device.prove(name) for name in names if device.present(name)}


def coordinate_systems() -> str:
    """Empty if PROJ finds its database and transforms; else the problem. A foreign PROJ_DATA breaks exactly this."""
    import rasterio
    from rasterio.warp import transform

    try:
        x, y = transform(rasterio.CRS.from_epsg(4326), rasterio.CRS.from_epsg(32633), [15.0], [0.0])
    except Exception as error:
        return str(error).splitlines()[0][:200]
    return "" if abs(x[0] - 500_000) < 0.01 and abs(y[0]) < 0.01 else tr("a transformation gave a wrong result")
