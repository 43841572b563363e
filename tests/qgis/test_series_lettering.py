"""Words in plots: in the language where matplotlib has a font with its letters, in English where it would draw boxes."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import matplotlib
import pytest
from matplotlib import font_manager

from groundcast.plugin.docks.series_plot import SeriesPlot
from groundcast.plugin.series import lettering
from groundcast.plugin.toolbelt import i18n

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

import translations  # noqa: E402

#: Kept here, since a test replaces the function.
CLEAR = lettering.family.cache_clear


@pytest.fixture
def language(request: pytest.FixtureRequest, qgis_app: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A language, on a machine with matplotlib's own fonts alone."""
    translations.compile_all()
    own = Path(matplotlib.get_data_path())
    kept = [item for item in font_manager.fontManager.ttflist if own in Path(item.fname).parents]
    monkeypatch.setattr(font_manager.fontManager, "ttflist", kept)
    CLEAR()
    translator = i18n.install_translator(request.param)
    yield request.param
    i18n.remove_translator(translator)
    CLEAR()


def _said(plot: SeriesPlot) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a letter without a glyph is a warning
        plot.draw()
    return str(plot.axes.texts[0].get_text())


@pytest.mark.parametrize(("language", "own"), [("de", True), ("fr", True), ("zh_CN", False)], indirect=["language"])
def test_without_a_font_the_plot_is_english(language: str, own: bool) -> None:
    source = "Choose 'Pick' and click a place on the map."
    assert i18n.tr(source) != source
    plot = SeriesPlot()
    assert _said(plot) == (i18n.tr(source) if own else source)
    assert lettering.plot_tr("threshold") == (i18n.tr("threshold") if own else "threshold")
    plot.deleteLater()


@pytest.mark.parametrize("language", ["zh_CN"], indirect=True)
def test_with_a_font_it_is_in_the_language(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A font is taken by its letters: here one that is said to have them all."""
    monkeypatch.setattr(lettering, "family", lambda letters: "DejaVu Serif")
    assert lettering.plot_tr("threshold") == i18n.tr("threshold") != "threshold"
    with lettering.lettering():
        assert matplotlib.rcParams["font.family"] == ["DejaVu Serif", "DejaVu Sans"]
    assert matplotlib.rcParams["font.family"] == ["sans-serif"]
