"""Parsed JSON to frozen dataclasses, with the name and type of every entry checked.

Standard library only, Python >= 3.9: :mod:`job` uses it inside QGIS.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from .errors import JobError
from .i18n import tr

_T = TypeVar("_T")


def parse(text: str, what: str = "") -> Any:
    """Read JSON text.

    Raises
    ------
    JobError
        ``what`` (empty = the job) is no JSON, or is nested deeper than anything sensible.
    """
    try:
        return json.loads(text)
    except ValueError as error:
        raise JobError(
            "bad_job",
            tr("{what} is not valid JSON ({error}).", what=what or tr("The job"), error=error),
            tr("Write it again with GroundCast."),
        ) from error
    except RecursionError as error:
        raise JobError(
            "bad_job", tr("{what} is nested too deeply.", what=what or tr("The job")), tr("Write it again with GroundCast.")
        ) from error


def build(kind: type[_T], body: Any, where: str) -> _T:
    """Make the dataclass ``kind`` from parsed JSON.

    Parameters
    ----------
    where : str
        What ``body`` is, for messages: ``job``, ``job.source`` …

    Raises
    ------
    JobError
        ``body`` is no object, has an unknown entry, lacks a needed one, or has one of the wrong type.
    """
    if not isinstance(body, dict):
        raise JobError("bad_job", tr("'{where}' is not an object.", where=where), tr("Write the job again with GroundCast."))
    hints = get_type_hints(kind)
    known = {item.name: item for item in fields(kind)}  # type: ignore[arg-type]
    for name in body:
        if name not in known:
            raise JobError("bad_job", tr("'{where}' has an unknown entry '{name}'.", where=where, name=name[:80]), tr("Remove it."))
    values: dict[str, Any] = {}
    for name, item in known.items():
        if name in body:
            values[name] = _value(hints[name], body[name], f"{where}.{name}")
        elif item.default is MISSING and item.default_factory is MISSING:
            raise JobError("bad_job", tr("'{where}' lacks the entry '{name}'.", where=where, name=name), tr("Add it."))
    return kind(**values)


def _value(hint: Any, value: Any, where: str) -> Any:
    """Return ``value`` as the type ``hint`` asks for."""
    wrong = JobError("bad_job", tr("'{where}' has a value of the wrong type.", where=where), tr("Correct it."))
    if get_origin(hint) is Union:  # Optional[...]
        inner = next(part for part in get_args(hint) if part is not type(None))
        return None if value is None else _value(inner, value, where)
    if get_origin(hint) is tuple:
        if not isinstance(value, (list, tuple)):
            raise wrong
        return tuple(_value(get_args(hint)[0], item, f"{where}[{index}]") for index, item in enumerate(value))
    if is_dataclass(hint) and isinstance(hint, type):
        return build(hint, value, where)
    if get_origin(hint) in (dict, Mapping):
        if not isinstance(value, dict):
            raise wrong
        inner = get_args(hint)[1]
        return {key: item if inner is Any else _value(inner, item, f"{where}.{key[:80]}") for key, item in value.items()}
    if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        try:
            return float(value)
        except OverflowError:  # JSON knows no bounds
            raise wrong from None
    if isinstance(value, str) and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:  # half a character, which JSON can write but no file can
            raise wrong from None
    if isinstance(value, hint) and (hint is bool or not isinstance(value, bool)):
        return value
    raise wrong
