"""Shared by every suite: the package under its own name, and the real data where they are present."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ROOT / "build" / "pkg"


def _importable() -> None:
    """Make the checkout importable as ``groundcast`` whatever its folder is called."""
    link = PACKAGES / "groundcast"
    if not link.exists():
        PACKAGES.mkdir(parents=True, exist_ok=True)
        link.symlink_to(Path("..", ".."), target_is_directory=True)
    if str(PACKAGES) not in sys.path:
        sys.path.insert(0, str(PACKAGES))
    # Child processes (the engine) find it too.
    entries = [str(PACKAGES), *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    os.environ["PYTHONPATH"] = os.pathsep.join(dict.fromkeys(entries))


def _hear_signals() -> None:
    """Take back what a shell in the background (SIGINT) or nohup (SIGHUP) made this process and its children ignore."""
    for name, usual in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, usual)


_importable()
_hear_signals()


@pytest.fixture(scope="session")
def root() -> Path:
    """Root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of the real data; the test is skipped where it is absent."""
    folder = Path(os.environ.get("GROUNDCAST_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"needs the real data, and {folder} does not exist (set GROUNDCAST_DATA)")
    return folder
