"""The structure of the house: who may import whom, how long a file may be, what may not be written.

Everything here reads source text; nothing is imported.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAX_LINES = 300

#: Layers of the engine, lowest first; a module imports from its own layer or a lower one.
LAYERS = (
    (
        "i18n",
        "names",
        "dates",
        "errors",
        "vocabulary",
        "cache",
        "job_json",
        "job_checks",
        "sources",
        "bundle_file",
        "job",
        "events",
        "cores",
        "lettering",
    ),
    ("cube",),
    ("interfaces", "gaps", "memory", "curve", "progress"),
    ("baselines", "models", "registry"),
    (
        "readers",
        "writers",
        "training",
        "inference",
        "evaluation",
        "hazard",
        "simulate",
        "simulate_moisture",
        "simulate_wet",
        "simulate_files",
    ),
    ("__main__",),
)
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}

#: All the plugin may know of the engine.
CONTRACT = {f"groundcast.engine.{name}" for name in ("job", "events", "i18n", "names", "lettering", "bundle_file", "cache")}
STANDARD_ONLY = tuple(f"engine/{name}.py" for name in LAYERS[0])


def _sources(folder: str) -> list[Path]:
    return sorted(path for path in (ROOT / folder).rglob("*.py") if "__pycache__" not in path.parts)


def _module(path: Path) -> str:
    parts = ("groundcast", *path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path) -> list[tuple[str, int]]:
    """Absolute names of the modules imported anywhere in the file (also inside functions), with the line."""
    package = _module(path).split(".")
    if path.name != "__init__.py":
        package = package[:-1]
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            found += [(f"{stem}.{alias.name}", node.lineno) for alias in node.names]
    return found


def _is(name: str, *modules: str) -> bool:
    return any(name == module or name.startswith(module + ".") for module in modules)


ENGINE, PLUGIN = _sources("engine"), _sources("plugin")
TRACKED = subprocess.run(
    ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
).stdout.split("\0")
_TEXT = {".py", ".md", ".sh", ".toml", ".txt", ".in", ".lock", ".html", ".ts", ".ui", ".json", ""}
TEXTS = [ROOT / name for name in TRACKED if name and Path(name).suffix in _TEXT and name != "LICENSE"]
TEXTS = [path for path in TEXTS if path.is_file()] or [*ENGINE, *PLUGIN]


def _label(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", ENGINE, ids=_label)
def test_engine_never_imports_qgis(path: Path) -> None:
    wrong = [(name, line) for name, line in _imports(path) if _is(name, "qgis", "PyQt5", "PyQt6", "groundcast.plugin")]
    assert not wrong


@pytest.mark.parametrize("path", ENGINE, ids=_label)
def test_engine_layers_look_down_only(path: Path) -> None:
    parts = path.relative_to(ROOT / "engine").with_suffix("").parts
    if parts == ("__init__",):
        return
    assert parts[0] in RANK, f"say in LAYERS where {parts[0]} belongs"
    for name, line in _imports(path):
        if _is(name, "groundcast.engine"):
            target = (name.split(".") + ["", ""])[2]
            if target in RANK:
                assert RANK[target] <= RANK[parts[0]], f"line {line}: {parts[0]} imports {target}, which is above it"
            else:
                assert target in ("", "__version__"), f"line {line}: unknown part of the engine: {target}"


@pytest.mark.parametrize("path", [*PLUGIN, ROOT / "__init__.py"], ids=_label)
def test_plugin_imports_only_the_contract(path: Path) -> None:
    for name, line in _imports(path):
        assert not _is(name, "torch", "rasterio", "xarray", "pyarrow", "safetensors", "sklearn", "PyQt5", "PyQt6"), f"line {line}: {name}"
        if _is(name, "groundcast.engine"):
            known = name in CONTRACT or name.rpartition(".")[0] in CONTRACT
            assert known, f"line {line}: the plugin may import engine.job and engine.events, not {name}"


@pytest.mark.parametrize("name", STANDARD_ONLY)
def test_contract_needs_the_standard_library_only(name: str) -> None:
    for module, line in _imports(ROOT / name):
        top = module.split(".")[0]
        inside = [f"groundcast.engine.{part}" for part in LAYERS[0]]
        assert top in sys.stdlib_module_names or _is(module, *inside), f"line {line}: {module}"


@pytest.mark.parametrize("path", [*ENGINE, *PLUGIN], ids=_label)
def test_files_hold_one_idea(path: Path) -> None:
    count = len(path.read_text(encoding="utf-8").splitlines())
    assert count <= MAX_LINES, f"{count} lines: split it"


@pytest.mark.parametrize("path", PLUGIN, ids=_label)
def test_translated_strings_are_literals(path: Path) -> None:
    """``tr(f"…")`` and ``tr(a + b)`` cannot be found by the translators' tools."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("tr", "trn", "plot_tr"):
                assert not isinstance(node.args[0], (ast.JoinedStr, ast.BinOp)), f"line {node.lineno}"
                formatted = isinstance(node.args[0], ast.Call) and getattr(node.args[0].func, "attr", "") == "format"
                assert not formatted, f"line {node.lineno}: format the translated text, do not translate the formatted one"


# `Qt.Horizontal`, `QMessageBox.Yes`, `QgsMapLayer.VectorLayer`: gone in Qt 6, where `Qt.Orientation.Horizontal` is needed.
_QT_CLASSES = (
    "Qt QMessageBox QDialog QDialogButtonBox QSizePolicy QFileDialog QFrame QAbstractItemView QHeaderView QFont QPalette QProcess "
    "QIODevice QEvent QStyle QLayout QImage QPainter QToolButton QTabWidget QSlider QComboBox QLineEdit"
).split()
_UNSCOPED = re.compile(rf"(?<![\w.])({'|'.join(_QT_CLASSES)})\.([A-Z]\w+)(?![\w.(])")


@pytest.mark.parametrize("path", PLUGIN, ids=_label)
def test_enums_are_scoped(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        for match in _UNSCOPED.finditer(line.split("#")[0]):
            pytest.fail(f"line {number}: {match.group(0)} lacks its enum's name (Qt 6)")
        assert ".exec_(" not in line, f"line {number}: exec_() is gone in Qt 6"


# Spelled in pieces, so that this file does not contain what it forbids.
_FORBIDDEN = [
    re.compile(pattern)
    for pattern in (
        "/wor" + "k/", "/opt/wh" + "eels", "pypi" + r"\.org", "pythonhosted" + r"\.org", "deb" + r"\.debian\.org",
        r"\bTO" + r"DO\b", r"\bFIX" + r"ME\b", r"\bX" + r"XX\b", r"\biss" + r"ue #\d",
    )
]  # fmt: skip


def test_nothing_forbidden_is_written() -> None:
    found = []
    for path in TEXTS:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{_label(path)}: {match.group(0)}" for pattern in _FORBIDDEN for match in pattern.finditer(text)]
    assert not found


def test_name_and_version_stand_in_metadata_only() -> None:
    """No second place to forget when a version is made."""
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    version = re.search(r"^version=(\S+)$", text, re.MULTILINE)
    assert version
    literal = re.compile(rf"""["']{re.escape(version.group(1))}["']""")
    assert [_label(path) for path in [*ENGINE, *PLUGIN] if literal.search(path.read_text(encoding="utf-8"))] == []
