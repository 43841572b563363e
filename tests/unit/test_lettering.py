"""Plots of a language whose letters no font here has are English, not boxes; with such a font they are in the language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import matplotlib as mpl
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib.tables._g_l_y_f import Glyph
from matplotlib import font_manager

from groundcast.engine import i18n
from groundcast.engine.evaluation import gap_plots, lettering, report_plots

WORDS = {
    "Predicted displacement": "预测位移", "Error by horizon": "各预报期的误差", "Coverage, measured": "实测覆盖率",
    "acquisitions ahead": "预报成像次数", "came later": "之后的观测", "observations inside (%)": "区间内的观测 (%)", "missing (%)": "缺失 (%)",
}  # fmt: skip


@pytest.fixture(autouse=True)
def chinese(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak Chinese on a machine that has matplotlib's own fonts alone."""
    (tmp_path / "engine_zh_CN.json").write_text(json.dumps(WORDS), encoding="utf-8")
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    own = Path(mpl.get_data_path())
    kept = [item for item in font_manager.fontManager.ttflist if own in Path(item.fname).parents]
    monkeypatch.setattr(font_manager.fontManager, "ttflist", kept)
    i18n.speak("zh_CN")
    lettering.family.cache_clear()
    yield
    i18n.speak("")
    lettering.family.cache_clear()


@pytest.fixture
def font(tmp_path: Path) -> None:
    """A font that has the letters, among those matplotlib knows."""
    letters = sorted({ord(letter) for text in (*WORDS, *WORDS.values()) for letter in text} | set(range(32, 127)))
    names = {letter: f"u{letter:04X}" for letter in letters}
    build = FontBuilder(1000, isTTF=True)
    build.setupGlyphOrder([".notdef", *names.values()])
    build.setupCharacterMap(names)
    build.setupGlyf({name: Glyph() for name in (".notdef", *names.values())})
    build.setupHorizontalMetrics(dict.fromkeys((".notdef", *names.values()), (600, 0)))
    build.setupHorizontalHeader(ascent=800, descent=-200)
    build.setupNameTable({"familyName": "Test Han", "styleName": "Regular"})
    build.setupOS2()
    build.setupPost()
    build.save(tmp_path / "han.ttf")
    font_manager.fontManager.addfont(tmp_path / "han.ttf")


def _said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the plots' axes were given to write."""
    from matplotlib.text import Text

    seen: list[str] = []
    draw = Text.draw

    def drawn(self: Text, *arguments: object, **named: object) -> None:
        seen.append(self.get_text())
        draw(self, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Text, "draw", drawn)
    return seen


def _draw() -> None:
    import numpy as np

    rows = [
        {"method": name, "horizon": step, "rmse": 1.0, "coverage80": 0.8, "coverage95": 0.95}
        for name in ("auto", "persistence")
        for step in (1, 2, "mean")
    ]
    with lettering.lettering():
        report_plots.skill_plot(rows, "ridge", "mm")
        gap_plots.missing_plot(np.arange("2020-01-01", "2020-01-05", dtype="datetime64[D]").astype("datetime64[ns]"), [0.1, 0.2, 0.3, 0.4])


@pytest.mark.filterwarnings("error:Glyph")
def test_without_a_font_the_plots_are_english(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = _said(monkeypatch)
    _draw()
    assert lettering.family("zh_CN") == "" and i18n.language() == "zh_CN"
    assert {"Error by horizon", "Coverage, measured", "missing (%)"} <= set(seen)
    assert all(text.isascii() or "−" in text for text in seen)
    assert i18n.tr("came later") == "之后的观测", "outside the plots it stays Chinese"


@pytest.mark.filterwarnings("error:Glyph")
def test_with_a_font_they_are_in_the_language(monkeypatch: pytest.MonkeyPatch, font: None) -> None:
    seen = _said(monkeypatch)
    _draw()
    assert lettering.family("zh_CN") == "Test Han"
    assert {"各预报期的误差", "实测覆盖率", "缺失 (%)"} <= set(seen)


def test_english_and_latin_letters_need_no_other_font() -> None:
    i18n.speak("")
    assert lettering.fonts() == {} and lettering.family("") == "DejaVu Sans"
