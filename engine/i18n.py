"""What the engine says, in the user's language.

Standard library only, Python >= 3.9: what a job refuses is said inside QGIS as well.

Every text a user may read is written ``tr("The file '{path}' is empty.", path=path)``: a plain English sentence with named fields, so that
``scripts/translations.py`` can collect it. Words that programs read (codes, keys, names of methods, fields and bands) are never translated.
The language is that of :func:`speak`, before that the one the environment names. Without a translation, or with a broken one, it is English.
"""

from __future__ import annotations

import contextlib
import json
import os
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Optional

#: Names the language (``de``, ``zh_CN``) to an engine that is started; empty = English.
VARIABLE = "GROUNDCAST_LANGUAGE"
#: Catalogues made from the ``.ts`` files: ``engine_<language>.json``, one object {English: translation}.
FOLDER = Path(__file__).absolute().parents[1] / "i18n"
#: Between groups of three digits: a comma is the decimal sign of many languages, so it stays in English and Chinese alone.
_GAP = "\u202f"
_COMMA = ("", "zh")

_language: Optional[str] = None
_texts: Mapping[str, str] = {}


def speak(language: str) -> None:
    """Speak ``language`` (``de_AT``, else ``de``) from now on, in this process; English where there is no such catalogue."""
    global _language, _texts
    _language, _texts = "", {}
    for name in dict.fromkeys((language, language.split("_")[0])):
        found = _read(name)
        if found:
            _language, _texts = name, found
            return


def language() -> str:
    """The language spoken, empty = English."""
    if _language is None:
        speak(os.environ.get(VARIABLE, ""))
    return _language or ""


def tr(text: str, /, **values: Any) -> str:
    """Return ``text`` in the user's language, its fields filled with ``values``; formats stand in the text, as in ``{error:.2f}``."""
    if language():
        translation = _texts.get(text)
        try:
            if translation:
                return _FORMATTER.vformat(translation, (), values) if values else translation
        except (LookupError, ValueError, TypeError, AttributeError):  # the translator's mistake must not hide what is to be said
            pass
    return text.format(**values) if values else text


def trn(one: str, many: str, n: int, /, **values: Any) -> str:
    """Return ``one`` or ``many`` in the user's language, as fits the number ``n``, which fills the field ``{n}``.

    Two forms are enough for the languages there are: French takes the singular for 0, Chinese has one form, which translates both.
    """
    return tr(one if single(n) else many, n=n, **values)


def single(n: int) -> bool:
    """Whether the language has the singular for ``n``."""
    return n == 1 or (n == 0 and language() == "fr")


@contextlib.contextmanager
def english() -> Iterator[None]:
    """Speak English inside, whatever is spoken otherwise: for what can be shown in no other letters."""
    global _language, _texts
    before = language(), _texts
    _language, _texts = "", {}
    try:
        yield
    finally:
        _language, _texts = before


def grouped(number: float) -> str:
    """Return a number without decimals, its digits in groups of three as the user's language has them."""
    return str(_FORMATTER.format("{:,.0f}", number)) if language() else f"{number:,.0f}"


class _Formatter(string.Formatter):
    """Formats as Python does, with groups of digits apart as ISO 80000-1 has it where a comma would be read as a decimal sign."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        made = format(value, format_spec)
        if "," in format_spec and isinstance(value, (int, float)) and language().split("_")[0] not in _COMMA:
            return made.replace(",", _GAP)
        return made


_FORMATTER = _Formatter()


def _read(name: str) -> dict[str, str]:
    """The catalogue of a language; empty if there is none that can be read."""
    if not name.replace("_", "").isalpha():
        return {}
    try:
        body = json.loads((FOLDER / f"engine_{name}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {source: text for source, text in body.items() if isinstance(text, str)} if isinstance(body, dict) else {}
