"""Stage, percentage, elapsed and remaining time of a run."""

from __future__ import annotations

import pytest

from groundcast.plugin.dialogs import run_panel
from groundcast.plugin.dialogs.run_panel import RunPanel, clock


@pytest.fixture()
def panel(qgis_app, monkeypatch):
    """A panel whose clock stands still until it is told to go on."""
    now = [1000.0]
    monkeypatch.setattr(run_panel.time, "monotonic", lambda: now[0])
    made = RunPanel()
    made.begin()

    def later(seconds):
        now[0] += seconds
        made._tick()

    made.later = later
    yield made
    made._clock.stop()
    made.deleteLater()


def test_what_is_left_follows_from_what_is_done(panel):
    panel.set_stage("backtest: ridge")
    panel.set_percent(25.0)
    panel.later(30)
    assert panel.stageLabel.text() == "backtest: ridge"
    assert panel.progressBar.value() / panel.progressBar.maximum() == 0.25
    assert panel.timeLabel.text() == "0:30 elapsed, about 1:30 left"
    panel.set_percent(75.0)
    panel.later(30)
    assert panel.timeLabel.text() == "1:00 elapsed, about 0:20 left"


def test_nothing_is_guessed_from_nothing(panel):
    assert panel.progressBar.maximum() == 0  # busy: nothing was reported yet
    panel.later(60)
    assert panel.timeLabel.text() == "1:00 elapsed"
    panel.set_percent(1.0)
    panel.later(1)
    assert "left" not in panel.timeLabel.text()


def test_the_end_says_how_long_it_took(panel):
    panel.set_percent(40.0)
    panel.later(3725)
    panel.end("Done.", True)
    assert panel.stageLabel.text() == "Done."
    assert panel.timeLabel.text() == "1:02:05 elapsed"
    assert panel.progressBar.value() == panel.progressBar.maximum()


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (7.4, "0:07"), (750, "12:30"), (3723, "1:02:03"), (-5, "0:00")])
def test_durations_are_read_at_a_glance(seconds, text):
    assert clock(seconds) == text
