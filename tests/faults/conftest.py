"""The modules of this folder import each other by name; the engine that is forked is started once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import catalogue  # noqa: E402


@pytest.fixture(scope="session")
def shop() -> Iterator[catalogue.Workshop]:
    """A folder to break things in, with the engine beside it."""
    made = catalogue.workshop()
    yield made
    made.close()
