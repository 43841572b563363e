"""The plugin's sources hold nothing that Qt 6 or QGIS 4 refuses; and every rule that says so can fail."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "qt6"))

import qt6_rules  # noqa: E402 (beside the tables)

SOURCES = [ROOT / "__init__.py", *sorted((ROOT / "plugin").rglob("*.py"))]
FORMS = sorted((ROOT / "plugin").rglob("*.ui"))
COMPAT = ROOT / "plugin" / "toolbelt" / "compat.py"


def _label(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SOURCES, ids=_label)
def test_sources_suit_qt_6(path: Path) -> None:
    assert qt6_rules.problems(path.read_text(encoding="utf-8"), homes=path == COMPAT) == []


@pytest.mark.parametrize("path", FORMS, ids=_label)
def test_forms_suit_qt_6(path: Path) -> None:
    assert qt6_rules.ui_problems(path) == []


_HEAD = "from qgis.core import QgsWkbTypes\n"
BAD = {
    "x = Qt.AlignLeft": "Qt.AlignmentFlag.AlignLeft",
    "x = QtCore.Qt.AlignLeft": "Qt.AlignmentFlag.AlignLeft",
    "x = QDialog.Accepted": "QDialog.DialogCode.Accepted",
    "x = QToolButton.StyledPanel": "QToolButton of Qt 6 has no StyledPanel",
    "x = QLabel.StyledPanel": "QLabel.Shape.StyledPanel",  # of its parent, QFrame
    "x = dialog.Accepted": "reached without its enum",
    "x = self.crsBox.CrsNotSet": "reached without its enum",
    "x = Qt.ItemDataRole.TextColorRole": "Qt.ItemDataRole has no TextColorRole",
    "x = QPalette.ColorRole.Background": "QPalette.ColorRole has no Background",
    "x = QPalette.Background": "QPalette of Qt 6 has no Background",
    "x = QgsWkbTypes.PointGeometry": "QgsWkbTypes.GeometryType.PointGeometry",
    "x = Qgis.Warning": "Qgis.MessageLevel.Warning",
    "x = QgsMapLayerProxyModel.Filter.PointsLayer": "Filter has no PointsLayer",
    "dialog.exec_()": "exec_ is gone",
    "class A:\n  def exec_(self): pass": "a method exec_()",
    "x = app.desktop()": "desktop is gone",
    "x = moment.toTime_t()": "toTime_t is gone",
    "x = qApp.font()": "qApp is gone",
    "from qgis.PyQt.QtCore import QRegExp": "no QRegExp",
    "from qgis.PyQt.QtWidgets import QDesktopWidget": "no QDesktopWidget",
    "from qgis.PyQt.QtWidgets import QAction": "another home",
    "from qgis.PyQt.QtGui import QShortcut": "another home",
    "from qgis.PyQt.Qt import Qt": "qgis.PyQt.Qt is gone",
    "from PyQt5.QtCore import Qt": "import from qgis.PyQt",
    "import PyQt6.QtCore": "import from qgis.PyQt",
    "from . import resources_rc": "compiled resources",
    "from matplotlib.backends.backend_qt5agg import FigureCanvasQTAgg": "backend_qtagg",
    "from matplotlib.backends import backend_qt5agg": "backend_qtagg",
    "x = QVariant.Int": "QVariant.Int is no type",
    "x = QVariant.Type.Int": "QVariant.Type is no type",
    "x = QVariant()": "QVariant() is None",
    "x = QFontMetrics(font).width('a')": "horizontalAdvance",
    "x = self.fontMetrics().width('a')": "horizontalAdvance",
    "m = QFontMetricsF(font)\nx = m.width('a')": "horizontalAdvance",
    "box.activated[str].connect(f)": "one signature",
    "menu.addAction(icon, 'a', slot, key)": "four values",
    "x = QDateTime(2020, 1, 1, 0, 0, 0, 0, 1)": "takes QDate and QTime",
    "x = QDateTime(QDate(2020, 1, 1))": "takes QDate and QTime",
}
GOOD = (
    "x = Qt.AlignmentFlag.AlignLeft | Qt.GlobalColor.white", "x = self.crsBox.CrsOption.CrsNotSet", "x = QDialog.DialogCode.Accepted.value",
    "x = QgsWkbTypes.GeometryType.PointGeometry", "x = Qgis.MessageLevel.Warning", "dialog.exec()", "x = rect.width()", "x = Job.Open",
    "from osgeo import gdal\nx = gdal.Open('a')", "x = isinstance(value, QVariant)", "box.textActivated.connect(f)",
    "from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg", "from qgis.PyQt.QtGui import QIcon", "x = QDateTime(QDate(2020, 1, 1), QTime(0, 0))",
)  # fmt: skip


@pytest.mark.parametrize(("source", "word"), BAD.items())
def test_each_rule_can_fail(source: str, word: str) -> None:
    found = qt6_rules.problems(_HEAD + source)
    assert any(word in text for _, text in found), found


@pytest.mark.parametrize("source", GOOD)
def test_what_suits_both_is_let_through(source: str) -> None:
    assert qt6_rules.problems(_HEAD + source) == []


def test_what_uic_cannot_read_is_found(tmp_path: Path) -> None:
    form = "<ui><property><enum>{}</enum></property><property><set>{}</set></property></ui>"
    path = tmp_path / "a.ui"
    path.write_text(form.format("Qt::Horizontal", "Qt::AlignLeft|Qt::AlignmentFlag::AlignTop"))
    assert qt6_rules.ui_problems(path) == []
    path.write_text("<ui><spacer name='a'><property name='orientation'><enum>Qt::Horizontal</enum></property></spacer></ui>")
    assert "the spacer a" in qt6_rules.ui_problems(path)[0][1]
    path.write_text(form.format("Qt::ScrollBarNever", "Qt::AlignLeft|Qt::AlignmentFlag::AlignUp"))
    assert len(qt6_rules.ui_problems(path)) == 2


def test_the_one_file_that_may_look_in_both_homes() -> None:
    source = "try:\n  from qgis.PyQt.QtGui import QAction\nexcept ImportError:\n  from qgis.PyQt.QtWidgets import QAction"
    assert qt6_rules.problems(source, homes=True) == [] != qt6_rules.problems(source)


@pytest.mark.slow
def test_widgets_show_on_qt_6() -> None:
    """In an interpreter of its own: two versions of Qt do not share one."""
    python = ROOT / ".venv-qt6" / "bin" / "python"
    if not python.is_file():
        pytest.skip("needs PyQt 6 (make setup-qt6)")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "MPLBACKEND"))}
    ran = subprocess.run(
        [str(python), "-m", "pytest", "-q", str(ROOT / "tests" / "qt6")],
        cwd=ROOT, env={**kept, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-1000:]
    assert "passed" in ran.stdout and "skipped" not in ran.stdout
