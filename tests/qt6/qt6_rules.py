"""What a source file may not contain if it is to run on Qt 5 and Qt 6, QGIS 3.22 and 4.

The rules follow what QGIS's own migration script (``pyqt5_to_pyqt6.py``) would rewrite or warn of, and what PyQt 6 refuses besides. Names are judged by
the tables of the installed bindings (see ``qt6_tables``), not by lists written here. Nothing is imported from the files.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from qt6_tables import HERE, read

QT, QGIS = read(HERE / "qt6.txt"), read(HERE / "qgis.txt")
_ENUMS = {name for table in (QT, QGIS) for enums in table.enums.values() for name in enums}
_MEMBERS = {name for table in (QT, QGIS) for enums in table.enums.values() for names in enums.values() for name in names}
_METRICS = ("QFontMetrics", "QFontMetricsF", "fontMetrics")
_BACKENDS = ("backend_qt5agg", "backend_qt5", "backend_qt4agg", "backend_qt4")


@dataclass
class Found:
    """What is wrong in one file: line and reason."""

    problems: list[tuple[int, str]] = field(default_factory=list)

    def say(self, node: ast.AST, text: str) -> None:
        """Add a problem."""
        self.problems.append((getattr(node, "lineno", 0), text))


def problems(source: str, homes: bool = False) -> list[tuple[int, str]]:
    """Return (line, reason) for everything in a Python source that would fail.

    Parameters
    ----------
    homes : bool
        Whether this is the one file that may look for classes in both of their homes.
    """
    tree, found = ast.parse(source), Found()
    nodes = list(ast.walk(tree))
    _check_imports(nodes, found, homes)
    metrics = _metrics(nodes)
    qt = any("qgis" in name for name in _modules(nodes))
    taken = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)} | {
        id(node.func) for node in nodes if isinstance(node, ast.Call)
    }
    imported = set(_imported(nodes))
    for node in nodes:
        if isinstance(node, ast.Attribute):
            _check_enum(node, found, id(node) not in taken and _last(node.value) not in imported)
            _check_attribute(node, found, metrics, qt)
        elif isinstance(node, ast.Call):
            _check_call(node, found)
        elif isinstance(node, ast.FunctionDef) and node.name == "exec_":
            found.say(node, "a method exec_() is called exec() in Qt 6")
        elif isinstance(node, ast.Name) and node.id == "qApp":
            found.say(node, "qApp is gone: QApplication.instance()")
        elif isinstance(node, ast.Subscript) and _last(node.value) in ("activated", "highlighted", "currentIndexChanged", "buttonClicked"):
            found.say(node, f"{_last(node.value)} has one signature in Qt 6: connect it without [...]")
    return sorted(set(found.problems))


def ui_problems(path: Path) -> list[tuple[int, str]]:
    """Return what uic of PyQt 6 cannot read in a form: enumerators it does not know, spacers without a size."""
    wrong = []
    for element in ElementTree.parse(path).iter():
        if element.tag == "spacer" and element.find("property[@name='sizeHint']") is None:
            wrong.append((0, f"uic of PyQt 6 cannot make the spacer {element.get('name')} without a sizeHint"))
        if element.tag in ("enum", "set"):
            wrong += [
                (0, f"uic of PyQt 6 does not know {word}") for word in (element.text or "").split("|") if not _known_to_uic(word.strip())
            ]
    return wrong


def _known_to_uic(word: str) -> bool:
    if word in QT.ui:
        return True
    parts = word.split("::")
    return len(parts) == 3 and parts[2] in QT.enums_of(parts[0]).get(parts[1], ())


def _modules(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def _imported(nodes: list[ast.AST]) -> Iterator[str]:
    """Names that imports give to modules and what is in them."""
    for node in nodes:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from (alias.asname or alias.name.partition(".")[0] for alias in node.names)


def _check_imports(nodes: list[ast.AST], found: Found, homes: bool) -> None:
    for node in nodes:
        if isinstance(node, ast.Import):
            names = [(alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [(node.module or "", alias.name) for alias in node.names]
        else:
            continue
        for module, name in names:
            top, _, last = module.partition(".")[0], "", module.rpartition(".")[2]
            if top in ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip"):
                found.say(node, f"{module} is one binding of many: import from qgis.PyQt")
            elif module == "qgis.PyQt.Qt":
                found.say(node, "qgis.PyQt.Qt is gone: import from QtCore, QtGui, QtWidgets")
            elif last in _BACKENDS or name in _BACKENDS:
                found.say(node, "this backend of matplotlib is for one Qt: backend_qtagg is for both")
            elif "resources_rc" in (last, name):
                found.say(node, "compiled resources are gone: load icons by their path")
            elif module.startswith("qgis.PyQt.") and name in QT.moved:
                if not homes:
                    found.say(node, f"{name} has another home in Qt 6: take it from toolbelt.compat")
            elif module.startswith("qgis.PyQt.") and last in QT.modules and name not in QT.modules[last]:
                found.say(node, f"{last} of Qt 6 has no {name}")


def _check_enum(node: ast.Attribute, found: Found, loose: bool) -> None:
    """Judge ``Class.Member`` and ``Class.Enum.Member``; ``loose`` = also ``object.Member``, as the object is no module, and nothing is called."""
    before = _last(node.value)
    if isinstance(node.value, (ast.Attribute, ast.Name)) and before in _ENUMS:
        owner = _last(node.value.value) if isinstance(node.value, ast.Attribute) else ""
        for table in (QT, QGIS):
            members = table.enums_of(owner).get(before)
            if members is not None and node.attr not in members and not node.attr.islower():
                found.say(node, f"{owner}.{before} has no {node.attr}")
        return
    for table in (QT, QGIS):
        enums = table.enums_of(before)
        homes = [name for name, members in enums.items() if node.attr in members]
        if homes and node.attr not in enums:
            found.say(node, f"{before}.{node.attr} lacks its enum: {before}.{homes[0]}.{node.attr}")
            return
    if before in QT.bases or before in QT.enums:
        if node.attr[0].isupper() and node.attr not in QT.enums_of(before) and before != "QVariant":
            found.say(node, f"{before} of Qt 6 has no {node.attr}")
    elif loose and before[:1].islower() and node.attr in _MEMBERS - _ENUMS and node.attr[0].isupper() and not node.attr.isupper():
        found.say(node, f"{node.attr} is reached without its enum")


def _check_attribute(node: ast.Attribute, found: Found, metrics: set[str], qt: bool) -> None:
    before = _last(node.value.func) if isinstance(node.value, ast.Call) else _last(node.value)
    if node.attr == "width" and (before in _METRICS or before in metrics):
        found.say(node, "QFontMetrics.width() is gone: horizontalAdvance()")
    elif before == "QVariant":
        found.say(node, f"QVariant.{node.attr} is no type in Qt 6: take the types of fields from toolbelt.compat")
    elif qt and node.attr in QT.gone and before not in _ENUMS:
        found.say(node, f"{node.attr} is gone from Qt 6")


def _check_call(node: ast.Call, found: Found) -> None:
    name, values = _last(node.func), len(node.args)
    if name == "QVariant" and not values:
        found.say(node, "QVariant() is None in Qt 6: use None or qgis.core.NULL")
    elif name == "addAction" and values >= 4:
        found.say(node, "addAction() with four values differs: make the QAction first")
    elif name == "QDateTime" and (
        values >= 6 or (values == 1 and isinstance(node.args[0], ast.Call) and _last(node.args[0].func) == "QDate")
    ):
        found.say(node, "QDateTime takes QDate and QTime")


def _metrics(nodes: list[ast.AST]) -> set[str]:
    """Names given to font metrics."""
    names = set()
    for node in nodes:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and _last(node.value.func) in _METRICS:
            names.update(_last(target) for target in node.targets)
    return names


def _last(node: ast.AST) -> str:
    """The last part of a dotted name; empty for anything else."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
