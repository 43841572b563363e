"""What is raised when a job or its data cannot be used.

Standard library only, Python >= 3.9: the plugin reaches it through :mod:`job`.
"""

from __future__ import annotations


class JobError(ValueError):
    """A job that cannot run. ``code`` is stable, ``str(error)`` says what is wrong, ``hint`` what to do."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.hint = code, hint
