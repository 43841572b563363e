"""Luck in the calibration of hazard zones: places that share their errors are few independent draws."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

BENCH = Path(__file__).resolve().parents[1] / "bench"


@pytest.fixture
def luck(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(BENCH))
    import zones_luck

    monkeypatch.setattr(zones_luck, "DRAWS", 60)
    return zones_luck


def tiles(luck: Any, base: float, near: float, length: float, honest: bool = True) -> list[Any]:
    """Six tiles of 200 places whose errors are correlated, and what happened by the probabilities told, or by half of them."""
    rng, made = np.random.default_rng(0), []
    for _ in range(6):
        place = rng.uniform(0, 8000, (200, 2))
        root = luck._root(place, near, base, length)
        chance, predicted = rng.beta(0.5, 2, 200), rng.normal(0, 3, 200)
        score = np.interp(1 - (chance if honest else chance / 2), luck._NORMAL, luck._AT)
        happened = np.sign(predicted) * (root @ rng.normal(size=200)) > score
        made.append(luck.Tile(chance, happened, place, predicted, 0.4 * root @ rng.normal(size=200)))
    return made


def test_the_correlation_of_errors_is_found_by_distance(luck: Any) -> None:
    near, base, length = luck.correlation(tiles(luck, 0.0, 0.8, 1600.0))
    assert base < 0.25
    assert near == pytest.approx(0.8, abs=0.25)
    assert 500 < length < 4000
    near, base, _ = luck.correlation(tiles(luck, 0.0, 0.0, 400.0))
    assert near + base < 0.05


def test_right_probabilities_err_more_where_a_tile_errs_as_one(luck: Any) -> None:
    alone, together = tiles(luck, 0.0, 0.0, 400.0), tiles(luck, 0.8, 0.1, 800.0)
    assert luck.perfect(together)[0] > 1.3 * luck.perfect(alone)[0]
    assert luck.perfect(together)[1] > 1.5 * luck.perfect(alone)[1]


def test_luck_does_not_excuse_probabilities_that_are_wrong(luck: Any) -> None:
    for honest in (True, False):
        made = tiles(luck, 0.0, 0.0, 400.0, honest)
        error, most = luck._error(made, [tile.happened for tile in made]), luck.perfect(made)[1]
        assert (error <= 1.3 * most) if honest else (error > 2 * most)
        low, high = luck.bootstrap(made)
        assert low <= error <= high
