"""What every report has: the page around it, where the result comes from, and how it was made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..i18n import grouped, language, tr, trn
from ..names import named
from ..writers.atomic import writing

#: Input files named; of a folder of hundreds the rest is counted. All are in the JSON beside the outputs.
MOST_INPUTS = 12


def write_page(path: Path, template: str, content: Mapping[str, Any]) -> Path:
    """Render ``template`` and write it; raises OSError if the disk is full."""
    # Everything that comes from files (names, ids, layers) is text that the template escapes.
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.globals.update(grouped=grouped, named=named, tr=tr, trn=trn, language=language().replace("_", "-") or "en")
    text = environment.get_template(template).render(**content)
    with writing(path):
        path.write_text(text, encoding="utf-8")
    return path


def amend_page(path: Path, places: int | None, notes: Sequence[str]) -> None:
    """Add to a page what was not known when it was written, because most of the input had not been read: how many places there are, and notes."""
    text = path.read_text(encoding="utf-8")
    listed = "".join(f"<li>{escape(note)}</li>\n" for note in notes)
    text = text.replace("<!-- further notes -->", listed + "<!-- further notes -->")
    if places is not None:
        text = text.replace("<!-- further facts -->", f"<tr><th>{escape(tr('Places'))}</th><td>{grouped(places)}</td></tr>")
    if notes:
        text = text.replace('<section class="warnings" hidden>', '<section class="warnings">')
    with writing(path):
        path.write_text(text, encoding="utf-8")


def made_from(summary: Mapping[str, Any]) -> dict[str, Any]:
    """Facts, inputs, parameters and versions of a run, as the page shows them."""
    inputs = summary.get("inputs") or []
    return {
        "facts": _facts(summary),
        "inputs": inputs[:MOST_INPUTS],
        "more_inputs": max(0, len(inputs) - MOST_INPUTS),
        "parameters": _flat(summary.get("parameters") or {}),
        "versions": summary.get("versions") or {},
    }


def short(text: Any, length: int = 160) -> str:
    """The text, cut with an ellipsis if it is longer."""
    return str(text) if len(str(text)) <= length else f"{str(text)[: length - 1]}…"


def _facts(summary: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    history, dates = summary.get("history") or {}, summary.get("dates") or []
    region = summary.get("region")
    facts = [
        ("method", tr("Method"), _with_key(str(summary.get("method") or ""))),
        ("history", tr("History"), _span(history["start"], history["end"], history["count"]) if history else None),
        ("forecast", tr("Forecast"), _span(dates[0], dates[-1], len(dates)) if dates else None),
        ("places", tr("Places"), grouped(summary["sites"]) if summary.get("sites") is not None else None),
        ("sample", tr("Places tested on"), grouped(summary["sample"]) if summary.get("sample") else None),
        ("covariates", tr("Covariates"), ", ".join(summary.get("covariates") or []) or None),
        ("region", tr("Region"), f"{short(region['wkt'])} ({short(region['crs'], 60)})" if region else tr("the whole input")),
        ("device", tr("Device"), summary.get("device")),
        ("duration", tr("Duration"), f"{grouped(summary['seconds'])} s" if summary.get("seconds") is not None else None),
    ]
    return [(key, name, str(value)) for key, name, value in facts if value]


def _with_key(method: str) -> str:
    """The name of what was used, and what it is called in a job, to ask for it again."""
    name = named(method)
    return name if name == method else f"{name} ({method})"


def _span(start: str, end: str, count: int) -> str:
    return trn("{start} to {end}, {n} date", "{start} to {end}, {n} dates", count, start=start, end=end)


def _flat(content: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    made: list[tuple[str, str]] = []
    for key, value in content.items():
        if isinstance(value, Mapping):
            made += _flat(value, f"{prefix}{key}.")
        elif value not in ("", None, []):
            made.append((prefix + key, ", ".join(map(str, value)) if isinstance(value, list) else str(value)))
    return made
