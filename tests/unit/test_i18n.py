"""What the engine says: in English word for word, in a language where there is one, and never an error for a translator's mistake."""

from __future__ import annotations

import ast
import json
import os
import re
import string
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from groundcast.engine import i18n
from groundcast.engine.job import Job, JobError, Source

ROOT = Path(__file__).resolve().parents[2]
ENGINE = sorted(path for path in (ROOT / "engine").rglob("*.py") if "__pycache__" not in path.parts)


@pytest.fixture
def speaking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, dict[str, str]], None]]:
    """Makes a catalogue and speaks its language; English again afterwards."""
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)

    def speak(language: str, texts: dict[str, str]) -> None:
        (tmp_path / f"engine_{language}.json").write_text(json.dumps(texts), encoding="utf-8")
        i18n.speak(language)

    yield speak
    i18n.speak("")


def test_english_is_the_text_itself() -> None:
    i18n.speak("")
    assert i18n.tr("{name}: {error:.2f}", name="a", error=1.239) == "a: 1.24"
    assert i18n.tr("50 % {of} it") == "50 % {of} it"
    assert i18n.trn("{n} date", "{n} dates", 1) == "1 date" and i18n.trn("{n} date", "{n} dates", 0) == "0 dates"
    assert i18n.tr("{n:,}", n=12345) == "12,345" and i18n.grouped(12345.4) == "12,345"


def test_a_translation_is_used_and_filled_in(speaking: Callable[..., None]) -> None:
    speaking(
        "de", {"{n} date": "{n} Termin", "{n} dates": "{n} Termine", "{path} is empty.": "{path} ist leer.", "{n:,} cells": "{n:,} Zellen"}
    )
    assert i18n.tr("{path} is empty.", path="a.csv") == "a.csv ist leer."
    assert i18n.trn("{n} date", "{n} dates", 1) == "1 Termin" and i18n.trn("{n} date", "{n} dates", 0) == "0 Termine"
    assert i18n.tr("never heard") == "never heard"
    assert i18n.tr("{n:,} cells", n=12345) == "12\u202f345 Zellen", "12,345 would be read as a decimal number"


def test_french_has_the_singular_for_none(speaking: Callable[..., None]) -> None:
    speaking("fr", {"{n} date": "{n} date", "{n} dates": "{n} dates"})
    assert [i18n.trn("{n} date", "{n} dates", n) for n in (0, 1, 2)] == ["0 date", "1 date", "2 dates"]


@pytest.mark.parametrize("wrong", ["{nobody} ist leer.", "{path:.2f} ist leer.", "{path", "{path.nothing} ist leer.", "{0} ist leer."])
def test_a_broken_translation_is_english(speaking: Callable[..., None], wrong: str) -> None:
    speaking("de", {"{path} is empty.": wrong})
    assert i18n.tr("{path} is empty.", path="a.csv") == "a.csv is empty."


@pytest.mark.parametrize("content", ["", "[]", "{", '{"a": 1}'])
def test_a_broken_catalogue_is_english(speaking: Callable[..., None], tmp_path: Path, content: str) -> None:
    (tmp_path / "engine_de.json").write_text(content)
    i18n.speak("de")
    assert i18n.language() == "" and i18n.tr("a") == "a"


def test_the_nearest_language_is_spoken(speaking: Callable[..., None]) -> None:
    speaking("de", {"a": "b"})
    for asked, spoken in (("de_AT", "de"), ("de", "de"), ("zh_TW", ""), ("../de", ""), ("", ""), ("C", "")):
        i18n.speak(asked)
        assert i18n.language() == spoken, asked


def test_a_job_is_the_same_in_every_language(speaking: Callable[..., None]) -> None:
    job = Job("forecast", Source(__file__))
    english = job.to_json()
    speaking("de", {"'{task}' is not a task.": "'{task}' gibt es nicht."})
    assert Job("forecast", Source(__file__)).to_json() == english
    with pytest.raises(JobError) as caught:
        Job("guess", Source(__file__)).check()
    assert str(caught.value) == "'guess' gibt es nicht." and caught.value.code == "bad_task"


def test_an_engine_speaks_the_language_of_its_environment(speaking: Callable[..., None], tmp_path: Path) -> None:
    speaking("de", {"The job": "Der Auftrag", "'{task}' is not a task.": "'{task}' gibt es nicht."})
    code = (
        "import sys; from pathlib import Path; from groundcast.engine import i18n; i18n.FOLDER = Path(sys.argv[1]);"
        "from groundcast.engine.job import Job, Source; Job('guess', Source(__file__ if '__file__' in globals() else sys.argv[1])).check()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], env={**os.environ, i18n.VARIABLE: "de_CH"}, capture_output=True, text=True, check=False
    )
    assert "'guess' gibt es nicht." in done.stderr


def _calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (getattr(node.func, "id", "") in names or getattr(node.func, "attr", "") in names):
            yield node


def _plain(node: ast.AST) -> bool:
    """Whether a text is written out here, so that nobody could translate it."""
    if isinstance(node, ast.JoinedStr):
        said = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        said = node.value
    elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod)):
        return _plain(node.left) or _plain(node.right)
    elif isinstance(node, ast.IfExp):
        return _plain(node.body) or _plain(node.orelse)
    else:
        return False
    return bool(re.search(r"[A-Za-z]{2}", said))


@pytest.mark.parametrize("path", ENGINE, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_user_is_told_goes_through_tr(path: Path) -> None:
    """Errors, hints, lines of the log, warnings and stages of the progress."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assigned = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in _calls(tree, "JobError", "Error", "say", "warn", "progress", "step", "report", "no_dates", "intact", "refused"):
        name = getattr(call.func, "id", "") or getattr(call.func, "attr", "")
        said = call.args[1:] if name in ("JobError", "Error", "progress", "step", "report", "no_dates", "intact") else call.args
        if name == "intact":
            said = call.args[2:]
        for item in said:
            item = assigned.get(item.id, item) if isinstance(item, ast.Name) else item
            assert not _plain(item), f"line {item.lineno}: say it with tr(), so that it can be translated: {ast.unparse(item)}"


@pytest.mark.parametrize("path", ENGINE, ids=lambda path: str(path.relative_to(ROOT)))
def test_fields_and_values_agree(path: Path) -> None:
    """A field without a value would raise where something is to be told; at import time nobody knows the language yet."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {id(call) for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.Lambda)) for call in ast.walk(node)}
    for call in _calls(tree, "tr", "trn") if path.name != "i18n.py" else ():
        count = 2 if getattr(call.func, "id", "") == "trn" else 1
        assert id(call) in inside, f"line {call.lineno}: a constant would keep the language of the import"
        if any(item.arg is None for item in call.keywords):
            continue
        given = {item.arg for item in call.keywords} | ({"n"} if count == 2 else set())
        wanted: set[str] = set()
        for text in call.args[:count]:
            assert isinstance(text, ast.Constant), f"line {call.lineno}: a plain text is needed"
            wanted |= _fields(text.value) if given else set()
        missing, idle = wanted - given, given - wanted - {"n"}
        assert not missing and not idle, f"line {call.lineno}: {missing} have no value, {idle} no field"


def _fields(text: str) -> set[str]:
    found = set()
    for _, name, form, _ in string.Formatter().parse(text):
        if name is not None:
            found |= {name} | _fields(form or "")
    return found


@pytest.mark.parametrize("path", sorted((ROOT / "engine").rglob("*.j2")), ids=lambda path: path.name)
def test_words_of_a_template_go_through_tr(path: Path) -> None:
    text = re.sub(r"<style>.*?</style>|\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<!--.*?-->", " ", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    shown = [*re.findall(r'(?:alt|title)="([^"]*)"', text), re.sub(r"<[^>]*>", " ", text)]
    words = set(re.findall(r"[A-Za-z]{2,}", " ".join(shown)))
    assert words <= {"RMSE", "MAE", "MRE", "SHA", "persistence"}, "say them with tr(), unless they name a method as the files do"


@pytest.mark.parametrize(
    "code",
    [
        'JobError("a", "Plain words.")',
        'JobError("a", f"Plain {b}.")',
        'x.warn(f"{n} plain")',
        'progress(0.5, "reading")',
        'Error("a", tr("b"), "plain hint")',
    ],
)
def test_plain_words_would_be_noticed(tmp_path: Path, code: str) -> None:
    (tmp_path / "a.py").write_text(code)
    with pytest.raises(AssertionError, match="so that it can be translated"):
        test_what_a_user_is_told_goes_through_tr(tmp_path / "a.py")
