"""Where cells of a raster lie, whichever version of affine there is: ``@`` came with version 3, from which on ``*`` is deprecated."""

from __future__ import annotations

from typing import Any

from affine import Affine


def placed(transform: Affine, column: Any, row: Any) -> tuple[Any, Any]:
    """Coordinates of ``column`` and ``row``, numbers or arrays, counted from the upper left corner; with ``~transform`` the other way."""
    return column * transform.a + row * transform.b + transform.c, column * transform.d + row * transform.e + transform.f


def moved(transform: Affine, column: float, row: float) -> Affine:
    """The transform of a raster of the same cells that begins at ``column`` and ``row``."""
    x, y = placed(transform, column, row)
    return Affine(transform.a, transform.b, x, transform.d, transform.e, y)
