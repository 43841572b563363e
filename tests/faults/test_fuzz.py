"""Whatever is read: an error a user understands or a result. A few inputs of each kind, always the same; ``make fuzz MINUTES=10`` tries many."""

from __future__ import annotations

import sys

import fuzz
import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="memory is measured as POSIX systems do")


@pytest.mark.parametrize("name", list(fuzz.TARGETS))
def test_only_errors_a_user_understands(name: str) -> None:
    assert fuzz.fuzz(name, 12, 0) >= 12
