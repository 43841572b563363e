"""Positions on a grid are those of affine itself."""

from __future__ import annotations

import numpy as np
from affine import Affine

from groundcast.engine.readers.placed import moved, placed

TURNED = Affine(30.0, 0.5, 400_000.25, -0.25, -30.0, 5_000_000.75)


def test_places_are_affines_own() -> None:
    assert placed(TURNED, 3, 7.5) == TURNED @ (3, 7.5)
    column, row = np.arange(4.0), np.array([0.5, 2, -1, 9])
    assert np.array_equal(placed(TURNED, column, row), TURNED @ (column, row))
    assert np.allclose(placed(~TURNED, *placed(TURNED, column, row)), (column, row), atol=1e-6)


def test_a_part_begins_at_its_cell() -> None:
    assert moved(TURNED, 4, 9) == TURNED @ Affine.translation(4, 9)
