"""Methods and kinds of gap are named in sentences as the dialogs name them, in the language spoken; keys are for programs."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from groundcast.engine import i18n
from groundcast.engine.evaluation.choice import choose
from groundcast.engine.evaluation.report import write_report
from groundcast.engine.job import IMPUTERS, MASKS, METHODS
from groundcast.engine.names import gap_texts, named, title

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import translations  # noqa: E402 (not installed)

KEYS = sorted({*METHODS, *IMPUTERS})


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    i18n.speak("")
    yield
    i18n.speak("")


def test_every_method_and_kind_of_gap_has_a_name_of_its_own() -> None:
    assert [key for key in KEYS if title(key) == key] == []
    assert len({title(key) for key in KEYS}) == len(KEYS)
    assert set(gap_texts()) == set(MASKS)
    assert named("ridge + mm_stt_residual") == "Pooled ridge regression + Transformer on top of ridge"
    assert named("of a later version") == "of a later version"


def test_names_follow_the_language() -> None:
    i18n.speak("de")
    assert title("ridge") == "Gemeinsame Ridge-Regression"
    assert choose({}, only="persistence").reason.startswith("Persistenz ")


def test_no_sentence_holds_a_key() -> None:
    """Those that are words of their own ("ridge", "mean") may stand in a sentence; keys with underscores and the like may not."""
    keys = re.compile(
        rf"\b({'|'.join(key for key in (*KEYS, *MASKS) if '_' in key or key in ('dapf', 'idw', 'mcar20', 'mcar50', 'mcar80'))})\b"
    )
    assert keys.search("Choose the method dapf.")
    assert [text for _, text in translations.collect() if keys.search(text)] == []


def test_a_report_shows_names_and_the_key_once(tmp_path: Path) -> None:
    def row(method: str, skill: float) -> dict[str, object]:
        measured = {"rmse": 2.0 - skill, "mae": 1.0, "skill_persistence": skill, "skill_best_simple": skill, "width95": 8.0, "width80": 5.0}
        return {"method": method, "horizon": "mean", "skill_persistence_low": 0.1, "skill_persistence_high": 0.3,
                "skill_best_simple_low": 0.1, "skill_best_simple_high": 0.3, "coverage80": 0.8, "coverage95": 0.95, **measured}  # fmt: skip

    rows = [row("auto", 0.2), row("ridge", 0.2), row("linear_seasonal", 0.1), row("persistence", 0.0)]
    i18n.speak("de")
    summary = {"task": "forecast", "method": "ridge", "reason": "", "units": "mm", "skill": rows}
    page = write_report(tmp_path / "report.html", summary).read_text(encoding="utf-8")
    text = re.sub(r"<[^>]*>", "\n", page.split("</style>")[-1])
    for key in ("ridge", "linear_seasonal", "persistence"):
        assert title(key) in text
    assert [line for line in text.splitlines() if re.search(r"\bridge\b|linear_seasonal|\bpersistence\b", line)] == [
        f"{title('ridge')} (ridge)"
    ]
