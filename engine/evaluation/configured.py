"""A method made with those settings it knows."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ..progress import Progress, silent
from ..training.surroundings import current

T = TypeVar("T")


def configured(factory: Callable[..., T], method: str, options: Mapping[str, Any], progress: Progress = silent) -> T:
    """What ``factory`` (of the registry) makes of ``method`` with those of ``options`` its constructor knows; long trainings report to ``progress``."""
    kinds = type(factory(method)).__mro__
    known = {name for kind in kinds for name in inspect.signature(kind.__init__).parameters}  # type: ignore[misc]
    made = factory(method, {key: value for key, value in options.items() if key in known})
    if hasattr(made, "progress"):
        made.progress = progress
    if hasattr(made, "checkpoint"):
        made.checkpoint = current().checkpoint
    return made
