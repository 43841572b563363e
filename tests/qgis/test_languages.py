"""The plugin in each language: code and forms are translated, and every form can still be worked by keyboard."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QLocale, QUrl
from qgis.PyQt.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

from groundcast.engine import i18n as engine_words
from groundcast.engine.job import Job, JobError, Source
from groundcast.plugin.dialogs.forecast_dialog import ForecastDialog
from groundcast.plugin.dialogs.impute_dialog import ImputeDialog
from groundcast.plugin.dialogs.models_dialog import ModelsDialog
from groundcast.plugin.dialogs.options_page import OptionsPage
from groundcast.plugin.dialogs.setup_dialog import SetupDialog
from groundcast.plugin.runtime.environment import clean_environment
from groundcast.plugin.runtime.errors import EngineError
from groundcast.plugin.runtime.interpreter import find
from groundcast.plugin.runtime.run import run_engine
from groundcast.plugin.runtime.tiles import Tiles
from groundcast.plugin.toolbelt import help_page, i18n

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

import translations  # noqa: E402

from groundcast.plugin.report.about import About  # noqa: E402
from groundcast.plugin.report.paper import PAPERS  # noqa: E402

from . import test_report as report  # noqa: E402
from .test_report_motion import zones as moving_zones  # noqa: E402

LANGUAGES = translations.there()


@pytest.fixture(scope="module")
def compiled() -> None:
    """The .qm files beside their sources, as the package has them."""
    translations.compile_all()


@pytest.fixture(params=LANGUAGES)
def language(request: Any, compiled: None, provider: Any) -> Iterator[str]:
    """One language after the other, installed as the plugin does it."""
    translator = i18n.install_translator(request.param)
    assert translator is not None
    yield request.param
    i18n.remove_translator(translator)
    assert engine_words.language() == ""


def test_help_is_in_the_language_where_it_has_the_page(language: str, provider: Any) -> None:
    own = help_page.page("forecast")
    assert (own.parent.name, own.is_file()) == (language, True)
    assert QUrl(provider.algorithm("forecastpoints").helpUrl()).toLocalFile() == str(own)
    assert help_page.page("no such page") == help_page.resources_path("help", "no such page.html")


def test_help_is_english_where_the_language_is_not_known(provider: Any) -> None:
    assert help_page.page("forecast").parent.name == "help"


@pytest.mark.parametrize(
    ("system", "asked", "spoken"),
    [
        ("en_US", "zh-Hans", "zh_CN"), ("en_US", "zh-Hant", ""), ("zh_CN", "zh", "zh_CN"), ("zh_TW", "zh", ""), ("en_US", "zh_TW", ""),
        ("en_US", "de_AT", "de"), ("en_US", "pt_BR", ""),
    ],
)  # fmt: skip
def test_the_locale_as_qgis_names_it_is_understood(compiled: None, provider: Any, system: str, asked: str, spoken: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(system))
    try:
        translator = i18n.install_translator(asked)
        assert (engine_words.language(), translator is not None) == (spoken, bool(spoken))
    finally:
        QLocale.setDefault(before)
        i18n.remove_translator(translator)


def test_code_and_forms_are_translated(language: str) -> None:
    assert i18n.tr("Detect hazard zones") != "Detect hazard zones"
    dialog = SetupDialog()
    try:
        assert dialog.repairButton.text() not in ("&Repair", "") and dialog.windowTitle() != "Set up the engine"
    finally:
        dialog.shut()


@pytest.mark.parametrize("kind", [ForecastDialog, ImputeDialog, SetupDialog])
def test_keyboard_letters_are_told_apart(language: str, kind: type[QDialog]) -> None:
    """No letter twice among the buttons below the pages, which are always there."""
    dialog = kind()
    try:
        names = (
            "helpButton",
            "copyButton",
            "runButton",
            "cancelButton",
            "closeButton",
            "checkButton",
            "repairButton",
            "removeButton",
            "diagnosticsButton",
        )
        buttons = [getattr(dialog, name) for name in names if hasattr(dialog, name)]
        letters = Counter(letter for button in buttons if (letter := _letter(button.text())))
        assert [letter for letter, count in letters.items() if count > 1] == []
        if hasattr(dialog, "unfinished"):  # "Run" may read "Resume", beside the names of the pages
            usual = dialog.runButton.text()
            dialog.unfinished.count(Tiles(3, 25))
            dialog.unfinished._show(True)
            assert dialog.runButton.text() not in (usual, "Res&ume")
            texts = [*(button.text() for button in buttons), *(dialog.tabs.tabText(page) for page in range(dialog.tabs.count()))]
            letters = Counter(letter for text in texts if (letter := _letter(text)))
            assert [letter for letter, count in letters.items() if count > 1] == []
        assert all(item.text() for item in dialog.findChildren(QLabel) if item.buddy() is not None)
        assert all(isinstance(button, QAbstractButton) and button.text() for button in buttons)
    finally:
        dialog.shut()


@pytest.mark.parametrize("kind", [OptionsPage, ModelsDialog])
def test_no_letter_works_twice_in_a_window_of_one_page(language: str, kind: type[QWidget]) -> None:
    window = kind()
    texts = [item.text() for part in (QAbstractButton, QLabel) for item in window.findChildren(part)]
    letters = Counter(letter for text in texts if (letter := _letter(text)))
    assert sum(letters.values()) >= 6 and [letter for letter, count in letters.items() if count > 1] == []
    window.hide()
    window.deleteLater()


def test_the_engine_speaks_it_too(language: str, tmp_path: Path) -> None:
    """What a job refuses inside QGIS, and what the engine's process says: codes, names and paths stay, the words do not."""
    with pytest.raises(JobError) as refused:
        Job("forecast", Source("")).check()
    assert refused.value.code == "no_source" and str(refused.value) != "No input layer or file was given."
    assert clean_environment()[engine_words.VARIABLE] == language
    python, path = find(), tmp_path / "nothing here.csv"
    assert python is not None
    with pytest.raises(EngineError) as caught:
        run_engine(python, ("inspect", str(path)), QgsProcessingFeedback())
    assert caught.value.code == "missing_file" and str(path) in caught.value.message
    assert caught.value.message == engine_words.tr("The input '{item}' does not exist.", item=path)
    assert caught.value.hint not in ("", "Check the path, or choose the file again.")


def test_counts_have_a_singular(language: str) -> None:
    one, many = (Tiles(done, 25).text for done in (1, 2))
    assert "25" in one and one.replace("1", "2") != many or language == "zh_CN"
    assert (i18n.trn("{count} point, {crs}", "{count} points, {crs}", 0) == i18n.tr("{count} point, {crs}")) == (
        language in ("fr", "zh_CN")
    )


def test_a_language_without_a_translation_stays_english(qgis_app: Any) -> None:
    assert i18n.install_translator("eo") is None
    assert i18n.tr("Detect hazard zones") == "Detect hazard zones"


def _letter(text: str) -> str:
    marked = text.replace("&&", "")
    return marked[marked.index("&") + 1].casefold() if "&" in marked else ""


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_nothing_is_cut_off_on_the_pages_of_zones(language: str, tmp_path: Path, paper: Any) -> None:
    made, _ = report.content(moving_zones(), tmp_path, None, None, About(), paper=paper)
    for page in made[2:-1]:
        assert "…" not in report.texts(page)
        assert report.outside(page) == []
