"""Units of the values: lengths become millimetres, soil moisture gets one spelling, everything else keeps its name."""

from __future__ import annotations

_MILLIMETRES = {
    "mm": 1.0, "millimeter": 1.0, "millimetre": 1.0,
    "cm": 10.0, "centimeter": 10.0, "centimetre": 10.0,
    "m": 1000.0, "meter": 1000.0, "metre": 1000.0,
    "ft": 304.8, "foot": 304.8, "feet": 304.8, "in": 25.4, "inch": 25.4,
}  # fmt: skip
_RADIANS = ("rad", "radian")

FRACTION, PERCENT = "m3/m3", "%"
#: Spellings of volumetric soil moisture, without blanks, powers' signs and case (see :func:`moisture`).
_FRACTIONS = ("m3/m3", "m3m-3", "cm3/cm3", "cm3cm-3", "mm3/mm3", "mm3mm-3", "m3/m-3", "v/v", "volumetric", "fraction", "1")
_PERCENTS = ("%", "percent", "percentage", "pct", "vol%", "%vol", "%v/v", "percentvolume", "volumepercent")
_PLAIN = str.maketrans({"³": "3", "⁻": "-", "−": "-", "*": "", "^": "", " ": "", "_": "", ".": "", "(": "", ")": "", "·": ""})  # noqa: RUF001

#: Unit of each kind of data where none is stated.
DEFAULTS = {"deformation": "mm", "soil_moisture": FRACTION}


def conversion(given: str, stated: str, kind: str) -> tuple[float, str]:
    """Return the factor to multiply the values by, and the unit they then have.

    Parameters
    ----------
    given : str
        Unit typed by the user; it overrides the file's.
    stated : str
        Unit the file states, or empty.
    kind : str
        Only ``deformation`` is converted. Line-of-sight radians stay ``rad``: the wavelength is not known here. Soil moisture
        keeps its numbers, so that observed cells come back bit by bit, and gets one spelling of its unit.
    """
    unit = (given or stated or DEFAULTS.get(kind, "")).strip()
    if kind == "soil_moisture":
        return 1.0, moisture(unit)
    if kind != "deformation":
        return 1.0, unit
    word = unit.lower().rstrip(".")
    for candidate in (word, word.removesuffix("s")):
        if candidate in _MILLIMETRES:
            return _MILLIMETRES[candidate], "mm"
        if candidate in _RADIANS:
            return 1.0, "rad"
    return 1.0, unit


def moisture(unit: str) -> str:
    """Return ``m3/m3`` or ``%`` for any spelling of them (``cm**3/cm**3``, ``m3 m-3``, ``percent``), other units as they are."""
    plain = unit.lower().translate(_PLAIN)
    return FRACTION if plain in _FRACTIONS else PERCENT if plain in _PERCENTS else unit
