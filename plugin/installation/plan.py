"""What is done to make an environment, step by step: each is a command that can be done again."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from ..toolbelt.i18n import tr
from . import driver, places

#: Pinned like all else; and the Python that uv brings where there is none new enough.
UV, STANDALONE = "uv==0.13.9", (3, 12)
INSTALL = ("install", "--disable-pip-version-check", "--no-input", "--no-warn-script-location")
#: Runs a package from a folder that belongs to no environment.
_FROM_FOLDER = "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); runpy.run_module('uv', run_name='__main__', alter_sys=True)"


@dataclass(frozen=True)
class Choice:
    """What to make.

    Attributes
    ----------
    base : path
        Interpreter to start with.
    version : tuple of int
        Of the environment's Python: that of ``base``, or of one that is brought.
    build : str
        Of torch, one of :data:`driver.BUILDS`.
    standalone : bool
        Whether ``base`` only brings uv, and uv a Python of its own.
    """

    base: Path
    version: tuple[int, ...]
    build: str
    standalone: bool = False

    @property
    def folder(self) -> Path:
        """Folder of the environment."""
        return places.folder((self.version[0], self.version[1]), self.build)


@dataclass(frozen=True)
class Step:
    """One command.

    Attributes
    ----------
    name, title : str
        Stable name for the mark; what the user reads.
    command : tuple of str
    share : float
        Of the whole time, about.
    instead : tuple of str
        Command to try where the first one fails; empty = none.
    warning : str
        What the user should know before that one is tried.
    optional : bool
        Whether all goes on where it fails.
    """

    name: str
    title: str
    command: tuple[str, ...]
    share: float
    instead: tuple[str, ...] = ()
    optional: bool = False
    warning: str = ""


def torch_pin() -> str:
    """The pinned requirement of torch."""
    found = re.search(r"^torch==\S+$", places.REQUIREMENTS.read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None  # nosec B101 (a test holds the file to it)
    return found.group(0)


def plan(choice: Choice, platform: str = sys.platform) -> tuple[Step, ...]:
    """The steps of ``choice``.

    On Linux the usual build of torch is the one for NVIDIA processors, elsewhere the one for the processor. The other one lies with its
    makers: uv knows where, so it is fetched first and asked. Without it (or without its network) the usual build is taken, which
    computes on the processor too and is only larger.
    """
    python = str(places.python_in(choice.folder, platform == "win32"))
    install = (python, "-m", "pip", *INSTALL)
    lock, pin = str(places.REQUIREMENTS), torch_pin()
    usual = (*install, "--constraint", lock, pin)
    steps = list(_environment(choice, platform))
    if platform != "darwin" and (choice.build == "cpu") == platform.startswith("linux"):
        backend = "cpu" if choice.build == "cpu" else "auto"
        own = (python, "-m", "uv", "pip", "install", "--python", python, "--torch-backend", backend, "--constraint", lock, pin)
        steps += [
            Step("uv", tr("Fetching uv, which knows the builds of torch"), (*install, UV), 0.04, optional=True),
            Step("torch", tr("Fetching torch"), own, 0.42, usual, warning=_other(choice.build)),
        ]
    else:
        steps.append(Step("torch", tr("Fetching torch"), usual, 0.46))
    steps.append(Step("packages", tr("Fetching the other packages"), (*install, "--only-binary", ":all:", "--requirement", lock), 0.42))
    return tuple(steps)


def _other(build: str) -> str:
    """What the usual build is not, for whoever wanted the other: small, or for graphics processors."""
    if build != "cpu":
        return tr("There it may only be had in its build for the processor: the graphics processor would not be used.")
    fetched, needed = driver.SIZES["cuda"]
    text = tr("There it may only be had in its larger build: up to {fetched:g} GB to fetch, {needed:g} GB on disk.")
    return text.format(fetched=fetched, needed=needed)


def _environment(choice: Choice, platform: str) -> tuple[Step, ...]:
    """An empty environment with pip."""
    title, place = tr("Making the environment"), str(choice.folder)
    if not choice.standalone:
        made = (str(choice.base), "-m", "venv")
        return (Step("environment", title, (*made, "--upgrade-deps", place), 0.04, (*made, place)),)
    tool, pythons, version = str(places.home() / "uv"), str(places.home() / "python"), ".".join(map(str, STANDALONE))
    uv = (str(choice.base), "-c", _FROM_FOLDER, tool)
    # asked for by name: a uv that runs translated, as in a QGIS built for Intel processors, could bring a Python of that kind
    wanted = f"cpython-{version}-macos-aarch64-none" if platform == "darwin" else version
    return (
        Step("tool", tr("Fetching uv"), (str(choice.base), "-m", "pip", *INSTALL, "--target", tool, "--upgrade", UV), 0.02),
        Step("python", tr("Fetching Python {version}").format(version=version),
             (*uv, "python", "install", wanted, "--install-dir", pythons, "--no-bin"), 0.04),
        Step("environment", title, (*uv, "venv", "--seed", "--allow-existing", "--managed-python", "--python", wanted, place), 0.02),
    )  # fmt: skip
