"""What is wrong with an input, for the person who chose it."""

from __future__ import annotations


class InputError(ValueError):
    """An input that cannot be used; ``str(problem)`` says why and what to do."""
