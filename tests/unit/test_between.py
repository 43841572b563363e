"""Gaps of series between their observations: as whole arrays of indices give them, date by date."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from groundcast.engine.baselines.between import bridged, following, preceding
from groundcast.engine.baselines.gap_levels import linear_in_time
from groundcast.engine.baselines.neighbourhood import links
from groundcast.engine.baselines.ridge_covariates import _found
from groundcast.engine.cube import points_cube
from groundcast.engine.evaluation.fill import Filling
from groundcast.engine.evaluation.gap_calibration import GapMargins, place_spread
from groundcast.engine.evaluation.gap_choice import GapChoice
from groundcast.engine.evaluation.trials import DISTANCES, distance, distance_group
from groundcast.engine.interfaces import Imputation, point_imputation

_SERIES = arrays(np.float32, (9, 5), elements=st.one_of(st.floats(-1e3, 1e3, width=32), st.just(float("nan")), st.just(float("inf"))))
_DAYS = np.array([0.0, 6, 7, 19, 31, 32, 33, 60, 72])


def _ends(seen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    step = np.arange(len(seen))[:, None]
    before = np.maximum.accumulate(np.where(seen, step, -1), axis=0)
    return before, np.minimum.accumulate(np.where(seen, step, len(seen))[::-1], axis=0)[::-1]


def _by_index(values: np.ndarray, at: np.ndarray) -> np.ndarray:
    """The same from indices of every cell."""
    seen, last = np.isfinite(values), len(values) - 1
    before, after = _ends(seen)
    left = np.clip(np.where(before < 0, after, before), 0, last)
    right = np.clip(np.where(after > last, before, after), 0, last)
    start, stop = np.take_along_axis(values, left, 0), np.take_along_axis(values, right, 0)
    span = at[right] - at[left]
    share = np.where(span > 0, (at[:, None] - at[left]) / np.where(span > 0, span, 1), 0)
    with np.errstate(invalid="ignore"):
        made = (start + share * (stop - start)).astype(np.float32)
    return np.where(seen.any(0), made, np.nan)


@settings(max_examples=80, deadline=None)
@given(_SERIES)
@pytest.mark.parametrize("at", [np.arange(9.0), _DAYS])
def test_gaps_are_bridged_as_by_index(at: np.ndarray, values: np.ndarray) -> None:
    kept = values.copy()
    np.testing.assert_array_equal(bridged(values, at), _by_index(values, at))
    np.testing.assert_array_equal(values, kept)


@settings(max_examples=60, deadline=None)
@given(arrays(bool, (9, 5)))
def test_links_and_distances_are_those_of_indices(seen: np.ndarray) -> None:
    before, after = _ends(seen)
    np.testing.assert_array_equal(preceding(seen), before)
    np.testing.assert_array_equal(following(seen), after)
    earlier, later = links(seen)
    np.testing.assert_array_equal(earlier, np.vstack([np.full((1, 5), -1), before[:-1]]))
    np.testing.assert_array_equal(later, np.vstack([after[1:], np.full((1, 5), 9)]))
    days = np.append(_DAYS, np.inf)
    expected = np.minimum(np.where(earlier < 0, np.inf, _DAYS[:, None] - days[earlier]), days[later] - _DAYS[:, None])
    np.testing.assert_array_equal(distance(seen, _DAYS), expected.astype(np.float32))


def test_a_series_longer_than_small_numbers_count() -> None:
    values = np.full((40_000, 2), np.nan, np.float32)
    values[0], values[-1, 0] = 1.0, 5.0
    made = bridged(values, np.arange(40_000.0))
    assert made[20_000, 0] == pytest.approx(1 + 4 * 20_000 / 39_999)
    assert (made[:, 1] == 1).all()


def test_where_nothing_is_missing_the_answer_is_a_copy() -> None:
    values = np.ones((4, 3), np.float32)
    made = linear_in_time(values, np.arange(4.0), np.zeros((3, 2)))
    made[0] = 2
    assert (values == 1).all()


def test_places_are_found_among_others_the_last_of_those_that_share_a_spot() -> None:
    known = np.array([[1.0, 2], [3, 4], [1, 2], [-0.0, 5], [3, -4]])
    wanted = np.array([[3.0, 4], [1, 2], [2, 1], [0, 5], [9, 9], [-9, -9]])
    there, where = _found(wanted, known)
    assert there.tolist() == [True, True, False, True, False, False]
    assert where.tolist() == [1, 2, -1, 3, -1, -1]
    assert _found(wanted, known[:0])[1].tolist() == [-1] * 6


@pytest.mark.parametrize("width", [0.0, 0.5])
def test_only_gaps_are_filled_and_with_what_all_cells_would_get(width: float) -> None:
    rng = np.random.default_rng(1)
    value = rng.normal(0.3, 0.05, (12, 30)).astype(np.float32)
    value[rng.random(value.shape) < 0.4] = np.nan
    value[:, 7], value[5] = np.nan, np.nan
    place = np.arange(30.0)
    time = np.datetime64("2021-01-01") + np.arange(12) * np.timedelta64(1, "D")
    cube = points_cube(value, time, place, place, np.arange(30), crs="EPSG:3035")
    median = rng.normal(0.3, 0.05, value.shape).astype(np.float32)
    spread = np.array([-2, -1, 0, 1, 2], np.float32)[:, None, None] * np.float32(width)

    class Made:
        name = "made"

        def impute(self, cube: xr.Dataset) -> Imputation:  # noqa: ARG002
            return Imputation(median + spread) if width else point_imputation(median)

    margins = GapMargins(rng.random((2, len(DISTANCES) + 3)))
    made = Filling("", "", GapChoice(("made",), (1.0,), 0.0), {"made": Made()}, margins, ()).impute(cube)
    whole = margins.widen(Made().impute(cube).values, np.broadcast_to(place_spread(cube), value.shape), distance_group(cube))
    np.testing.assert_array_equal(made, np.where(np.isfinite(value), value, whole))
