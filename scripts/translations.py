"""Translations: collect what plugin and engine say, keep the translations there are, compile them.

``python scripts/translations.py update`` brings every ``i18n/groundcast_<language>.ts`` up to date: new strings are added as unfinished, those no longer
used go, the rest stays. ``fill LANGUAGE FILE.json`` takes translations from a JSON object {source: translation}. ``missing LANGUAGE`` prints what is not
translated yet, as such an object. ``compile`` makes the ``.qm`` files with Qt's lrelease, and ``engine_<language>.json`` for the engine, which knows no Qt.

Qt's own collectors give a string the name of the class it stands in as its context; the plugin's code has one context for all (see
``plugin/toolbelt/i18n.py``), so that a word is translated once. The engine's texts have another (see ``engine/i18n.py``): they stand in its code and in
the templates of its reports.
"""

from __future__ import annotations

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "i18n"
CONTEXT = "GroundCast"
ENGINE = "Engine"
LANGUAGES = ("de", "es", "fr", "it", "zh_CN")

#: Functions that translate, and how many of their first arguments are texts.
_TEXTS = {"tr": 1, "trn": 2, "plot_tr": 1}
#: (context, source) -> files it stands in; and its translation, empty where there is none.
Strings = dict[tuple[str, str], list[str]]
Texts = dict[tuple[str, str], str]


def collect() -> Strings:
    """Every string the plugin or the engine shows."""
    found: Strings = {}
    for folder, context in (("plugin", CONTEXT), ("engine", ENGINE)):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for text in _in_code(path):
                found.setdefault((context, text), []).append(_relative(path))
    for path in sorted((ROOT / "engine").rglob("*.j2")):
        for text in _in_template(path):
            found.setdefault((ENGINE, text), []).append(_relative(path))
    for path in sorted((ROOT / "plugin").rglob("*.ui")):
        root = ElementTree.parse(path).getroot()
        context = root.findtext("class") or path.stem
        for element in root.iter("string"):
            if element.text and element.get("notr") != "true":
                found.setdefault((context, element.text), []).append(_relative(path))
    return found


def _in_code(path: Path) -> list[str]:
    """Texts given to ``tr`` and its like in a file; raise SystemExit where one is no plain text, which nobody could translate."""
    if path.name == "i18n.py":  # where they are defined
        return []
    texts = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _TEXTS:
            for text in node.args[: _TEXTS[node.func.id]]:
                if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                    raise SystemExit(f"error: {_relative(path)}:{node.lineno}: {node.func.id}() takes a plain text")
                texts.append(text.value)
    return texts


def _in_template(path: Path) -> list[str]:
    """The same in a template of jinja; only here is it needed, so that the plugin's translators can do without."""
    from jinja2 import Environment, nodes

    texts = []
    for node in Environment(autoescape=True).parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
        if isinstance(node.node, nodes.Name) and node.node.name in _TEXTS:
            for text in node.args[: _TEXTS[node.node.name]]:
                if not (isinstance(text, nodes.Const) and isinstance(text.value, str)):
                    raise SystemExit(f"error: {_relative(path)}:{node.lineno}: {node.node.name}() takes a plain text")
                texts.append(text.value)
    return texts


def read(language: str) -> Texts:
    """The translations there are."""
    path = source(language)
    if not path.exists():
        return {}
    found: Texts = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                found[name, message.findtext("source") or ""] = translation.text or ""
    return found


def write(language: str, strings: Strings, texts: Texts) -> Path:
    """Write the file of a language: contexts and strings in order, what has no translation marked unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context in sorted({name for name, _ in strings}):
        part = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(part, "name").text = context
        for _, text in sorted(key for key in strings if key[0] == context):
            message = ElementTree.SubElement(part, "message")
            for file in sorted(set(strings[context, text])):
                ElementTree.SubElement(message, "location", filename=f"../{file}")
            ElementTree.SubElement(message, "source").text = text
            translation = ElementTree.SubElement(message, "translation")
            if texts.get((context, text)):
                translation.text = texts[context, text]
            else:
                translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    FOLDER.mkdir(exist_ok=True)
    path = source(language)
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ElementTree.tostring(root, "unicode") + "\n", encoding="utf-8"
    )
    return path


def source(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"groundcast_{language}.ts"


def there() -> list[str]:
    """Languages that have a file."""
    return [language for language in LANGUAGES if source(language).exists()]


def update() -> None:
    """Bring every file up to date and say how far each is."""
    strings = collect()
    for language in there():
        texts = read(language)
        write(language, strings, texts)
        done = sum(bool(texts.get(key)) for key in strings)
        print(f"{language}: {done} of {len(strings)} strings")


def fill(language: str, path: Path) -> None:
    """Take translations from a JSON object {source: translation}, for every context the source stands in."""
    given = json.loads(path.read_text(encoding="utf-8"))
    strings, texts = collect(), read(language)
    for context, text in strings:
        if given.get(text):
            texts[context, text] = given[text]
    write(language, strings, texts)


def missing(language: str) -> dict[str, str]:
    """What is not translated yet."""
    texts = read(language)
    return {text: "" for context, text in collect() if not texts.get((context, text))}


def compile_all(target: Path = FOLDER) -> list[Path]:
    """Make the ``.qm`` files and the engine's catalogues; raise SystemExit where Qt's lrelease is not there."""
    tool = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("lrelease6")
    if tool is None:
        raise SystemExit("error: lrelease is missing; install qttools5-dev-tools")
    made = []
    for language in there():
        made.append(target / f"groundcast_{language}.qm")
        with tempfile.TemporaryDirectory() as folder:
            part = Path(folder) / "plugin.ts"
            part.write_bytes(ElementTree.tostring(_without_engine(language), "utf-8"))
            subprocess.run([tool, "-silent", str(part), "-qm", str(made[-1])], check=True)
        texts = {text: translation for (context, text), translation in read(language).items() if context == ENGINE}
        made.append(target / f"engine_{language}.json")
        made[-1].write_text(json.dumps(texts, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    return made


def _without_engine(language: str) -> ElementTree.Element:
    """The file of a language without the engine's texts, which Qt need not load."""
    root = ElementTree.parse(source(language)).getroot()
    for context in root.findall("context"):
        if context.findtext("name") == ENGINE:
            root.remove(context)
    return root


def _relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("compile")
    given = commands.add_parser("missing")
    given.add_argument("language", choices=LANGUAGES)
    given = commands.add_parser("fill")
    given.add_argument("language", choices=LANGUAGES)
    given.add_argument("file", type=Path)
    asked = parser.parse_args()
    if asked.command == "update":
        update()
    elif asked.command == "compile":
        print(*compile_all(), sep="\n")
    elif asked.command == "fill":
        fill(asked.language, asked.file)
    else:
        json.dump(missing(asked.language), sys.stdout, indent=1, ensure_ascii=False)


if __name__ == "__main__":
    main()
