"""Every form (.ui) can be worked by keyboard, explains its controls, and belongs to a page of help."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
FORMS = sorted((ROOT / "plugin").rglob("*.ui"))
#: What one stops at when one goes on with Tab.
STOPS = {
    "QPushButton", "QToolButton", "QComboBox", "QLineEdit", "QSpinBox", "QDoubleSpinBox", "QCheckBox", "QRadioButton", "QTableWidget",
    "QTreeWidget", "QListWidget", "QPlainTextEdit", "QDateEdit", "QTabWidget", "QgsFileWidget", "QgsMapLayerComboBox",
    "QgsProjectionSelectionWidget",
}  # fmt: skip


def problems(text: str) -> list[str]:
    """What a user of keyboard or screen reader would miss in a form."""
    root = ElementTree.fromstring(text)
    found, stops = [], []
    names = {widget.get("name") for widget in root.iter("widget")}
    for widget in root.iter("widget"):
        kind, name, has = widget.get("class", ""), widget.get("name", ""), {item.get("name"): item for item in widget.findall("property")}
        if kind in STOPS:
            stops.append(name)
            if "toolTip" not in has and kind != "QTabWidget":
                found.append(f"{name} has no tool tip")
        if kind == "QTableWidget" and has.get("tabKeyNavigation") is None:
            found.append(f"{name} keeps Tab for itself")
        named = kind == "QLabel" and "wordWrap" not in has and bool("text" in has and has["text"].findtext("string"))
        if named and "buddy" not in has and not _is_message(name):
            found.append(f"{name} has no buddy")
        if "buddy" in has and has["buddy"].findtext("cstring") not in names:
            found.append(f"the buddy of {name} does not exist")
    order = [item.text or "" for item in root.iter("tabstop")]
    found += [f"{name} is not in the tab order" for name in stops if name not in order]
    found += [f"{name} of the tab order does not exist, or twice" for name in order if name not in names or order.count(name) > 1]
    return found


def _is_message(name: str) -> bool:
    """Whether a label is a line of text that stands for itself, not the name of a field."""
    return name in ("stageLabel", "timeLabel", "gapsLabel")


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_forms_serve_the_keyboard_and_explain_themselves(path: Path) -> None:
    assert problems(path.read_text(encoding="utf-8")) == []


_FORM = (
    '<ui><widget class="QWidget" name="w"><widget class="QLabel" name="l">{label}</widget>'
    '<widget class="QTableWidget" name="t">{table}</widget></widget>{end}</ui>'
)
_GOOD = {
    "label": '<property name="text"><string>a</string></property><property name="buddy"><cstring>t</cstring></property>',
    "table": '<property name="toolTip"><string>b</string></property><property name="tabKeyNavigation"><bool>false</bool></property>',
    "end": "<tabstops><tabstop>t</tabstop></tabstops>",
}


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"label": '<property name="text"><string>a</string></property>'}, "no buddy"),
        ({"label": _GOOD["label"].replace(">t<", ">u<")}, "does not exist"), ({"table": _GOOD["table"].replace("toolTip", "x")}, "no tool tip"),
        ({"table": _GOOD["table"].replace("tabKey", "x")}, "keeps Tab"), ({"end": ""}, "not in the tab order"),
        ({"end": "<tabstops><tabstop>t</tabstop><tabstop>u</tabstop></tabstops>"}, "does not exist"),
    ],
)  # fmt: skip
def test_each_of_it_can_fail(change: dict[str, str], word: str) -> None:
    assert problems(_FORM.format(**_GOOD)) == []
    assert any(word in text for text in problems(_FORM.format(**{**_GOOD, **change})))


def _links(path: Path) -> Iterator[str]:
    yield from re.findall(r'(?:href|src)="([^"#:]+)"', path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", sorted(HELP.rglob("*.html")), ids=lambda path: path.relative_to(HELP).as_posix())
def test_pages_of_help_lead_to_pages_that_exist(path: Path) -> None:
    assert [name for name in _links(path) if not (path.parent / name).is_file()] == []


def test_every_window_has_a_button_for_help_and_a_page_behind_it() -> None:
    named = {"settings", "forecast", "impute"}  # by options page and the two run dialogs, through their subject
    for path in (ROOT / "plugin").rglob("*.py"):
        named |= set(re.findall(r'explain_with\([\w.]+, "(\w+)"', path.read_text(encoding="utf-8")))
    assert {"engine", "models", "series", "review"} <= named
    assert [name for name in sorted(named) if not (HELP / f"{name}.html").is_file()] == []
    windows = [path for path in FORMS if re.search(r'<widget class="QDialog"', path.read_text(encoding="utf-8"))]
    windows += [path for path in FORMS if path.stem in ("series_panel", "review_panel", "options_page")]
    assert len(windows) == 6
    assert [path.stem for path in windows if 'name="helpButton"' not in path.read_text(encoding="utf-8")] == []
