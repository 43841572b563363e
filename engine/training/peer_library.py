"""Libraries that are an optional extra: imported when a method asks for them, quietly, or refused with what to do."""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from ..i18n import tr
from ..job import JobError


def library(module: str, package: str) -> Any:
    """The ``module`` of the library ``package``.

    Raises
    ------
    JobError
        It is not installed, or it lacks something itself.
    """
    try:
        with quiet():
            return import_module(module)
    except ImportError as error:
        raise JobError(
            "missing_library",
            tr(
                "This method needs the Python library '{package}', which the engine's environment does not have ({error}).",
                package=package,
                error=error,
            ),
            tr(
                "Choose another method, or run the engine in an environment that has it: `make setup-peers` in the source folder makes "
                "one in .venv-peers."
            ),
        ) from error


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Send what is printed to stderr, and drop log records below a warning: stdout carries the engine's events."""
    level = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with contextlib.redirect_stdout(sys.stderr):
            yield
    finally:
        logging.disable(level)
