"""The mouse on the plot: what a dot says, a closer look, and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from matplotlib.backend_bases import MouseEvent
from matplotlib.dates import date2num

from groundcast.plugin.docks.series_plot import SeriesPlot
from groundcast.plugin.series.record import Outlook, Series
from groundcast.plugin.series.view import Wish, curves

DAYS = tuple(date(2020, 1, 1) + timedelta(12 * step) for step in range(30))
AHEAD = (date(2021, 1, 6), date(2021, 1, 18))


@pytest.fixture()
def plot(qgis_app: Any) -> Iterator[SeriesPlot]:
    made = SeriesPlot()
    made.resize(700, 300)
    values = np.linspace(0, -30, 30)
    values[4] = np.nan
    ends = {level: (np.full(2, -30.0 - level / 10), np.full(2, -30.0 + level / 10)) for level in (80, 95)}
    series = Series("P1", (0.0, 0.0), DAYS, values, "mm", outlook=Outlook(AHEAD, np.array([-31.0, -32.0]), ends))
    made.show_curves([curves(series, Wish())], ["#0072B2"])
    made.draw()
    yield made
    qgis_app.processEvents()  # it is still to be drawn


def send(plot: SeriesPlot, name: str, x: float, y: float, **more: Any) -> None:
    plot.callbacks.process(name, MouseEvent(name, plot, x, y, **more))


def test_a_dot_tells_its_date_and_value(plot: SeriesPlot) -> None:
    x, y = plot.axes.transData.transform((date2num(DAYS[10]), -30 * 10 / 29))
    assert plot.mouse.told(x + 3, y - 3) == "P1\n2020-04-30: -10.34 mm"
    x, y = plot.axes.transData.transform((date2num(AHEAD[1]), -32.0))
    assert plot.mouse.told(x, y).splitlines()[1:] == ["2021-01-18: -32 mm", "forecast, 95 %: -39.5 to -20.5"]
    assert plot.mouse.told(*plot.axes.transData.transform((date2num(DAYS[10]), -25))) == ""


def test_wheel_drag_and_double_click(plot: SeriesPlot) -> None:
    axes = plot.axes
    whole = axes.get_xlim(), axes.get_ylim()
    middle = (date2num(DAYS[10]), -10.0)
    x, y = axes.transData.transform(middle)
    send(plot, "scroll_event", x, y, step=2)
    assert np.ptp(axes.get_xlim()) == pytest.approx(0.64 * np.ptp(whole[0]))
    assert axes.transData.transform(middle) == pytest.approx((x, y))  # what is under the mouse stays there
    send(plot, "button_press_event", x, y, button=1)
    send(plot, "motion_notify_event", x + 40, y + 25)
    assert axes.transData.transform(middle) == pytest.approx((x + 40, y + 25))
    send(plot, "button_release_event", x + 40, y + 25, button=1)
    send(plot, "motion_notify_event", x, y)
    assert axes.transData.transform(middle) == pytest.approx((x + 40, y + 25))
    send(plot, "button_press_event", x, y, button=1, dblclick=True)
    assert (axes.get_xlim(), axes.get_ylim()) == whole


def test_another_place_shows_all_of_it_and_an_empty_plot_does_nothing(plot: SeriesPlot) -> None:
    x, y = plot.axes.transData.transform((date2num(DAYS[10]), -10.0))
    send(plot, "scroll_event", x, y, step=5)
    plot.show_curves([curves(Series("P2", (0.0, 0.0), DAYS, np.linspace(0, 900, 30)), Wish())], ["#0072B2"])
    assert plot.axes.get_ylim()[1] > 900
    plot.show_curves([], [])
    for name, more in (("scroll_event", {"step": 1}), ("button_press_event", {"button": 1, "dblclick": True}), ("motion_notify_event", {})):
        send(plot, name, x, y, **more)
