"""What goes wrong in the field, and what is meant to go wrong: each fault ends in a clear error or a right result, and leaves nothing.

A few tries of each; ``make bench-faults`` makes many and prints what the user saw.
"""

from __future__ import annotations

import sys

import catalogue
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="runs are forked, and watched through /proc")


@pytest.mark.parametrize("name", [name for name, (_, quick, _) in catalogue.FAULTS.items() if quick])
def test_survived(name: str, shop: catalogue.Workshop) -> None:
    outcomes = shop.attempt(name, long=False)
    assert outcomes
    assert [f"{item.saw[:200]} | {item.wrong}" for item in outcomes if item.wrong] == []
