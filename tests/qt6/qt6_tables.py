"""Tables of what Qt 6 and QGIS have under which name, taken from the installed bindings, and read again by the lint rules.

``python qt6_tables.py FILE`` keeps what the PyQt or QGIS it is run with has; ``python qt6_tables.py FILE QT5FILE`` adds what PyQt 6 has no more.
``make qt6-tables`` writes ``qt6.txt`` and ``qgis.txt`` beside this file. A line is ``kind name: word word …``: the names of a ``module``, the ``bases`` of
a class, the members of an ``enum`` (``Class.Enum``), ``gone`` attributes and names, those ``moved`` to another module, the unscoped enumerators that
``ui`` files may use.
"""

from __future__ import annotations

import enum
import importlib
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtSvg", "QtXml")


@dataclass
class Table:
    """One binding.

    Attributes
    ----------
    version : str
        Of the binding it was taken from.
    modules, bases : dict
        Public names of a module; names of a class's bases.
    enums : dict
        Class to enum to members.
    attributes : dict
        Class to the names of its methods; of PyQt 5 only.
    gone, moved, ui : set
        Methods that classes of Qt 6 had in Qt 5, and no class has now; names that Qt 6 has in another module; unscoped enumerators
        (``Qt::Horizontal``) that uic understands.
    """

    version: str = ""
    modules: dict[str, set[str]] = field(default_factory=dict)
    bases: dict[str, list[str]] = field(default_factory=dict)
    enums: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    attributes: dict[str, set[str]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    moved: set[str] = field(default_factory=set)
    ui: set[str] = field(default_factory=set)

    def enums_of(self, name: str) -> dict[str, set[str]]:
        """Enums of a class and of all it inherits from."""
        found: dict[str, set[str]] = {}
        for base in self.bases.get(name, ()):
            found.update(self.enums_of(base))
        return {**found, **self.enums.get(name, {})}


def read(path: Path) -> Table:
    """Read a table."""
    table = Table()
    for line in path.read_text(encoding="utf-8").splitlines():
        head, _, words = line.partition(": ")
        kind, _, what = head.partition(" ")
        if kind == "version":
            table.version = words
        elif kind == "module":
            table.modules[what] = set(words.split())
        elif kind == "bases":
            table.bases[what] = words.split()
        elif kind == "attributes":
            table.attributes[what] = set(words.split())
        elif kind == "enum":
            owner, _, last = what.rpartition(".")
            table.enums.setdefault(owner, {})[last] = set(words.split())
        else:
            getattr(table, kind).update(words.split())
    return table


def _classes(modules: list[Any]) -> Iterator[type]:
    seen = set()
    for module in modules:
        for item in vars(module).values():
            if inspect.isclass(item) and item not in seen:
                seen.add(item)
                yield item


def _enums(owner: type) -> Iterator[tuple[str, list[str]]]:
    """The enums of a class: those of Python, and those of sip, whose members are attributes of the class."""
    for name, item in vars(owner).items():
        if inspect.isclass(item) and issubclass(item, enum.Enum):
            yield name, list(item.__members__)
        elif inspect.isclass(item) and type(item).__name__ == "enumtype":
            inside = [key for key, value in vars(item).items() if isinstance(value, item)]
            yield name, inside or [key for key, value in vars(owner).items() if type(value) is item]


def _lines(modules: list[Any], version: str) -> Iterator[str]:
    yield f"version: {version}"
    for module in modules:
        yield f"module {module.__name__.rpartition('.')[2]}: {_words(name for name in vars(module) if not name.startswith('_'))}"
    for kind in _classes(modules):
        yield f"attributes {kind.__name__}: {_words(name for name in vars(kind) if name[0].islower())}"
        bases = [base.__name__ for base in kind.__bases__ if base.__name__[:1] == "Q"]
        if bases:
            yield f"bases {kind.__name__}: {' '.join(bases)}"
        for name, members in _enums(kind):
            yield f"enum {kind.__name__}.{name}: {_words(members)}"


def _words(names: Any) -> str:
    return " ".join(sorted(set(names)))


def qt_lines(former: Table) -> list[str]:
    """The table of the installed PyQt; ``former`` is that of PyQt 5."""
    try:
        core = importlib.import_module("PyQt6.QtCore")
    except ImportError:
        core = importlib.import_module("PyQt5.QtCore")
    package = core.__name__.partition(".")[0]
    modules = [importlib.import_module(f"{package}.{name}") for name in MODULES]
    lines = list(_lines(modules, f"{package} {core.PYQT_VERSION_STR}"))
    if package == "PyQt6":
        lines = [line for line in lines if not line.startswith("attributes")]
        now = {name for module in modules for name in vars(module)}
        had = {name for kind, names in former.attributes.items() if kind in now for name in names}
        has = {name for kind in _classes(modules) for name in vars(kind)}
        before = set().union(*former.modules.values()) if former.modules else set()
        here = {name for module in modules for name in vars(module) if name in former.modules.get(module.__name__.rpartition(".")[2], ())}
        lines += [f"gone: {_words(had - has)}", f"moved: {_words((before & now) - here)}"]
        lines.append(f"ui: {_words(importlib.import_module('PyQt6.uic.enum_map').EnumMap)}")
    return sorted(lines)


def qgis_lines() -> list[str]:
    """The table of the installed QGIS: bases and enums."""
    core, gui = importlib.import_module("qgis.core"), importlib.import_module("qgis.gui")
    return sorted(line for line in _lines([core, gui], f"QGIS {core.Qgis.version()}") if line.startswith(("version", "bases", "enum")))


def _main(target: Path, former: list[Path]) -> None:
    lines = qgis_lines() if target.name == "qgis.txt" else qt_lines(read(former[0]) if former else Table())
    target.write_text("".join(line.rstrip() + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    _main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
