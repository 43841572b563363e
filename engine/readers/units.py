"""Units of the values: lengths become millimetres, everything else keeps its name."""

from __future__ import annotations

_MILLIMETRES = {
    "mm": 1.0, "millimeter": 1.0, "millimetre": 1.0,
    "cm": 10.0, "centimeter": 10.0, "centimetre": 10.0,
    "m": 1000.0, "meter": 1000.0, "metre": 1000.0,
    "ft": 304.8, "foot": 304.8, "feet": 304.8, "in": 25.4, "inch": 25.4,
}  # fmt: skip
_RADIANS = ("rad", "radian")
_DEFAULT = {"deformation": "mm", "soil_moisture": "m3/m3"}


def conversion(given: str, stated: str, kind: str) -> tuple[float, str]:
    """Return the factor to multiply the values by, and the unit they then have.

    Parameters
    ----------
    given : str
        Unit typed by the user; it overrides the file's.
    stated : str
        Unit the file states, or empty.
    kind : str
        Only ``deformation`` is converted. Line-of-sight radians stay ``rad``: the wavelength is not known here.
    """
    unit = (given or stated or _DEFAULT.get(kind, "")).strip()
    if kind != "deformation":
        return 1.0, unit
    word = unit.lower().rstrip(".")
    for candidate in (word, word.removesuffix("s")):
        if candidate in _MILLIMETRES:
            return _MILLIMETRES[candidate], "mm"
        if candidate in _RADIANS:
            return 1.0, "rad"
    return 1.0, unit
