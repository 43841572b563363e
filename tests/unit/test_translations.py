"""Translations: complete, up to date, with the placeholders and markup of their sources, and compiled without complaint."""

from __future__ import annotations

import json
import re
import string
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import translations  # noqa: E402

STRINGS = translations.collect()


def _fields(text: str) -> list[str]:
    """Names (and formats) that ``str.format`` fills in."""
    return sorted(f"{name}:{form}" for _, name, form, _ in string.Formatter().parse(text) if name is not None)


def _markup(text: str) -> list[str]:
    return sorted(re.findall(r"</?\w+", text))


def test_strings_are_found() -> None:
    assert ("GroundCast", "Detect hazard zones") in STRINGS
    assert any(context == "RunDialog" for context, _ in STRINGS)
    assert len(STRINGS) > 1900
    for text in ("No input layer or file was given.", "{n} date", "{n} dates", "Where it loses"):  # in code, as two forms, in a template
        assert (translations.ENGINE, text) in STRINGS


@pytest.mark.parametrize("call", ['tr(f"{a}")', 'tr("a" + b)', 'trn("a", b, 1)', 'tr("a".format(b))', "tr(text)"])
def test_a_text_that_is_put_together_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    for folder, name, text in (("engine", "a.py", f"x = {call}"), ("engine", "a.j2", f"{{{{ {call.replace('f', '')} }}}}")):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / name).write_text(text)
        if name.endswith(".py") or "tr(text)" in call or "+" in call or "trn" in call:
            with pytest.raises(SystemExit):
                translations.collect()
        (tmp_path / folder / name).unlink()


def test_sources_can_be_filled_in() -> None:
    """A brace that no field belongs to would raise only when the text is shown."""
    for _, text in STRINGS:
        if "{" in text and ".format" not in text:
            _fields(text)


@pytest.mark.parametrize("language", translations.there())
def test_nothing_is_missing_or_left_over(language: str) -> None:
    texts = translations.read(language)
    assert [text for (context, text) in STRINGS if not texts.get((context, text))] == []
    assert set(texts) - set(STRINGS) == set()


@pytest.mark.parametrize("language", translations.there())
def test_placeholders_and_markup_agree(language: str) -> None:
    wrong = []
    for (_, source), text in translations.read(language).items():
        if _fields(source) != _fields(text) or _markup(source) != _markup(text):
            wrong.append((source, text))
        if source.count(";;") != text.count(";;") or re.findall(r"\(\*[^)]*\)", source) != re.findall(r"\(\*[^)]*\)", text):
            wrong.append((source, text))  # filters of file dialogs
    assert wrong == []


@pytest.mark.parametrize("language", translations.there())
def test_files_are_as_the_collector_writes_them(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = translations.source(language).read_text(encoding="utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    texts = {}
    (tmp_path / f"groundcast_{language}.ts").write_text(before, encoding="utf-8")
    texts = translations.read(language)
    assert translations.write(language, STRINGS, texts).read_text(encoding="utf-8") == before


def test_update_keeps_adds_and_drops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(
        translations, "collect", lambda: {("GroundCast", "Old <b>{n}</b>"): ["plugin/a.py"], ("GroundCast", "Gone"): ["plugin/a.py"]}
    )
    translations.write("de", translations.collect(), {("GroundCast", "Old <b>{n}</b>"): "Alt <b>{n}</b>", ("GroundCast", "Gone"): "Weg"})
    monkeypatch.setattr(
        translations, "collect", lambda: {("GroundCast", "Old <b>{n}</b>"): ["plugin/a.py"], ("GroundCast", "New"): ["plugin/b.py"]}
    )
    translations.update()
    assert translations.read("de") == {("GroundCast", "Old <b>{n}</b>"): "Alt <b>{n}</b>"}
    assert translations.missing("de") == {"New": ""}
    (tmp_path / "given.json").write_text('{"New": "Neu", "Other": "Anderes"}')
    translations.fill("de", tmp_path / "given.json")
    assert translations.missing("de") == {} and len(translations.read("de")) == 2


def test_they_compile(tmp_path: Path) -> None:
    """For Qt, and for the engine, which finds each of its texts there and no others."""
    made = translations.compile_all(tmp_path)
    assert len(made) == 2 * len(translations.there()) and all(path.stat().st_size > 10_000 for path in made)
    mine = {text for context, text in STRINGS if context == translations.ENGINE}
    for language in translations.there():
        texts = json.loads((tmp_path / f"engine_{language}.json").read_text(encoding="utf-8"))
        assert set(texts) == mine and all(texts.values())
    before = [path.read_bytes() for path in made]
    assert [path.read_bytes() for path in translations.compile_all(tmp_path)] == before
