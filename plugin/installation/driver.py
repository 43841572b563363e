"""Which build of torch suits the machine, and how much room and traffic each takes."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404 (the driver's own tool is asked)
import sys
from dataclasses import dataclass
from pathlib import Path

from ..toolbelt.i18n import tr

BUILDS = ("cpu", "cuda")
#: Oldest NVIDIA driver to suggest the CUDA build for; whether it works, the engine finds out with a real operation.
OLDEST_DRIVER = 525.0
#: Gigabytes (to fetch, on disk) by build: what an installation on Linux with Python 3.11 took; for CUDA an estimate.
SIZES = {"cpu": (0.5, 2.0), "cuda": (3.2, 7.0)}


@dataclass(frozen=True)
class Machine:
    """The graphics processor: its name and driver (empty and 0 without one), and why it cannot be used (empty: it can, or there is none)."""

    name: str = ""
    driver: float = 0.0
    problem: str = ""

    @property
    def build(self) -> str:
        """The build to suggest."""
        return "cuda" if self.name and not self.problem else "cpu"

    def describe(self) -> str:
        """One line for the user."""
        if sys.platform == "darwin":
            return tr("On a Mac with Apple silicon its graphics processor is used without more.")
        if not self.name:
            return tr("No NVIDIA graphics processor was found; the engine will compute on the processor.")
        text = tr("{name}, driver {driver:g}").format(name=self.name, driver=self.driver)
        return f"{text}. {self.problem}" if self.problem else text


def machine() -> Machine:
    """Ask the NVIDIA driver's own tool; without it there is no such processor."""
    tool = shutil.which("nvidia-smi") or _on_windows()
    if not tool or sys.platform == "darwin":
        return Machine()
    try:
        answer = subprocess.run(  # nosec B603 (a list of arguments, no shell)
            [tool, "--query-gpu=name,driver_version", "--format=csv,noheader"], capture_output=True, text=True, timeout=20, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return Machine()
    return understood(answer.stdout if answer.returncode == 0 else "")


def understood(text: str) -> Machine:
    """Understand the tool's answer, ``name, driver`` on each line."""
    name, _, version = (text.strip().splitlines() or [""])[0].rpartition(",")
    try:
        driver = float(".".join(version.strip().split(".")[:2]))
    except ValueError:
        return Machine()
    problem = ""
    if driver < OLDEST_DRIVER:
        problem = tr("The driver is older than {oldest:g}; update it to use this processor.").format(oldest=OLDEST_DRIVER)
    return Machine(name.strip(), driver, problem)


def _on_windows() -> str:
    path = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "nvidia-smi.exe")
    return str(path) if sys.platform == "win32" and path.is_file() else ""
