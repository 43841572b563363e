"""What is raised when a job or its data cannot be used.

Standard library only, Python >= 3.9: the plugin reaches it through :mod:`job`.
"""

from __future__ import annotations

from collections.abc import Iterable

from .i18n import tr


class JobError(ValueError):
    """A job that cannot run. ``code`` is stable, ``str(error)`` says what is wrong, ``hint`` what to do."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.hint = code, hint


def unknown_method(name: str, known: Iterable[str], fills: bool) -> JobError:
    """Return the error for a method that is none of those ``known``, which fill gaps or forecast."""
    text = tr("'{name}' is not a method to fill gaps.", name=name) if fills else tr("'{name}' is not a forecast method.", name=name)
    return JobError("bad_method", text, tr("Use one of: {choices}.", choices=", ".join(known)))
