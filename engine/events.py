"""Events: what the engine tells the plugin, one JSON object a line on stdout.

Standard library only, Python >= 3.9: the plugin imports this module inside QGIS.
Nothing but these lines is ever written to stdout; stderr is the log.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Optional, TextIO, Union


@dataclass(frozen=True)
class Progress:
    """How far the run is: ``fraction`` in [0, 1] of the whole run, ``stage`` a short English phrase."""

    fraction: float
    stage: str = ""


@dataclass(frozen=True)
class Message:
    """A line for the log panel."""

    text: str


@dataclass(frozen=True)
class Warning:  # noqa: A001 (the contract's own word)
    """Something the user should know although the run goes on."""

    text: str
    code: str = "warning"


@dataclass(frozen=True)
class Metric:
    """A measured number, e.g. ``Metric("skill_persistence", 0.39, {"method": "ridge", "horizon": "mean"})``."""

    name: str
    value: float
    where: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    """The run is complete: every output's path by its job key, plus a JSON-able summary."""

    outputs: Mapping[str, str]
    summary: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Error:
    """The run ended without a result. ``code`` is stable, ``message`` says what, ``hint`` what to do."""

    code: str
    message: str
    hint: str = ""


Event = Union[Progress, Message, Warning, Metric, Result, Error]
_KINDS: dict[str, type] = {
    "progress": Progress,
    "message": Message,
    "warning": Warning,
    "metric": Metric,
    "result": Result,
    "error": Error,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def encode(event: Event) -> str:
    """Return the event as one line of JSON, without the line end; non-finite numbers become null."""
    body = {"event": _NAMES[type(event)], **_finite(asdict(event))}
    return json.dumps(body, ensure_ascii=True, allow_nan=False, default=str)


def decode(line: str) -> Event:
    """Read one line back.

    Raises
    ------
    ValueError
        The line is not an event (not JSON, unknown kind, missing or unknown keys).
    """
    try:
        body = json.loads(line)
    except RecursionError as error:
        raise ValueError(f"not an engine event: {line[:200]!r}") from error
    if not isinstance(body, dict) or body.get("event") not in _KINDS:
        raise ValueError(f"not an engine event: {line[:200]!r}")
    kind = _KINDS[body.pop("event")]
    try:
        event: Event = kind(**body)
    except TypeError as error:
        raise ValueError(f"malformed engine event: {line[:200]!r}") from error
    return event


_LOCK = threading.Lock()
_stream: Optional[TextIO] = None


def claim_stdout() -> None:
    """Keep stdout for events alone: whatever any library prints from now on goes to stderr, even from compiled code."""
    global _stream
    _stream = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace")
    os.dup2(2, 1)
    sys.stdout = sys.stderr


def silence() -> None:
    """Emit nothing: another process of the same run does."""
    global _stream
    _stream = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 (kept open, as stdout is)


def emit(event: Event) -> None:
    """Write the event to stdout at once; safe to call from any thread."""
    with _LOCK:
        stream = _stream or sys.stdout
        stream.write(encode(event) + "\n")
        stream.flush()


def _finite(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    if hasattr(value, "tolist"):  # numpy's numbers and arrays
        return _finite(value.tolist())
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return None
    return value
