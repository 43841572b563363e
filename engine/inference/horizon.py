"""From "ten dates" or "six months" to the dates to forecast."""

from __future__ import annotations

import numpy as np

from ..cube import Days
from ..i18n import tr
from ..job import Horizon, JobError, parse_date

#: The latest so many steps tell what the usual one is.
RECENT = 20
#: No forecast reaches further.
LONGEST = np.timedelta64(3653, "D")


def usual_step(time: Days) -> int:
    """Median of the latest time differences, whole days, at least 1; 12 for a single date."""
    if len(time) < 2:
        return 12
    gaps = np.diff(time[-RECENT - 1 :]) / np.timedelta64(1, "D")
    return max(1, round(float(np.median(gaps))))


def target_dates(horizon: Horizon, time: Days) -> Days:
    """Dates to forecast, all after the last acquisition ``time[-1]``, as datetime64[ns].

    Raises
    ------
    JobError
        A requested date is not after the last acquisition, or ten years or more after it.
    """
    origin = time[-1].astype("datetime64[D]")
    if horizon.dates:
        wanted = np.array([np.datetime64(parse_date(text)) for text in horizon.dates])
        if (wanted <= origin).any():
            raise JobError(
                "dates_not_after_origin",
                tr("The forecast date {wanted} is not after the last acquisition used, {origin}.", wanted=wanted[0], origin=origin),
                tr("Ask for later dates, or set the end of the period to an earlier one."),
            )
    else:
        step = usual_step(time)
        longest = int(LONGEST / np.timedelta64(step, "D"))
        count = horizon.steps if not horizon.months else max(1, min(round(horizon.months * 30.4375 / step), longest))
        wanted = origin + np.arange(1, count + 1) * np.timedelta64(step, "D")
    if wanted[-1] > origin + LONGEST:
        raise JobError(
            "bad_horizon",
            tr(
                "The forecast date {wanted} is more than ten years after the last acquisition used, {origin}.",
                wanted=wanted[-1],
                origin=origin,
            ),
            tr("Ask for earlier or fewer dates."),
        )
    return wanted.astype("datetime64[ns]")


def steps_ahead(dates: Days, time: Days) -> int:
    """Acquisitions ahead that ``dates`` reach, at the usual step; at least 1."""
    lead = (dates[-1] - time[-1]) / np.timedelta64(1, "D")
    return max(1, round(float(lead) / usual_step(time)))
