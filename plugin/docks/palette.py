"""Colours of places: told apart on map and plot, and by the colour-blind (Okabe and Ito 2008)."""

from __future__ import annotations

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#7F6A00")


def colour(number: int) -> str:
    """Return the colour of the place with that number."""
    return COLOURS[number % len(COLOURS)]
