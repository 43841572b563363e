"""What is checked of soil moisture after reading: undeclared fill values, and the unit where none is stated."""

from __future__ import annotations

import numpy as np
import xarray as xr

from ..cube import Float
from ..i18n import tr, trn
from ..job import JobError
from .units import FRACTION, PERCENT

#: No soil moisture lies outside, in m3/m3, percent or kg/m2: what does is a fill value such as -9999, -32768 or 1e20.
_LOWEST, _HIGHEST = -900.0, 10_000.0
#: Above this it is no m3/m3 (porosity of peat is .95), above the other no percent.
_MOST_FRACTION, _MOST_PERCENT = 1.2, 100.5
_SAMPLE = 1_000_000


def settle(cube: xr.Dataset, stated: bool) -> xr.Dataset:
    """Set undeclared fill values to NaN and guess the unit where none is ``stated``; both are told in ``attrs["warnings"]``.

    The numbers of observed values are never changed: percent stay percent.

    Raises
    ------
    JobError
        ``no_values``: nothing but fill values.
    """
    name, value, told = cube.attrs["source"], cube["value"].values, cube.attrs["warnings"]
    with np.errstate(invalid="ignore"):
        fill = (value < _LOWEST) | (value > _HIGHEST)
    if fill.any():
        codes, counts = np.unique(value[fill], return_counts=True)
        value[fill] = np.nan
        told.append(
            trn(
                "'{name}' has {n} value like {code:g}, which is no soil moisture: it is taken as missing. Give the nodata value "
                "to be sure.",
                "'{name}' has {n} values like {code:g}, which is no soil moisture: they are taken as missing. Give the nodata "
                "value to be sure.",
                int(counts.sum()),
                name=name,
                code=codes[counts.argmax()],
            )
        )
        if not np.isfinite(value).any() and "tiled" not in cube.attrs:
            raise JobError(
                "no_values", tr("'{name}' has nothing but fill values.", name=name), tr("Check the region, the layer and the dates.")
            )
    unit, warning = guess(high(value), cube.attrs["units"] if stated else "", name)
    cube.attrs["units"] = unit
    if warning:
        told.append(warning)
    return cube


def high(value: Float) -> float:
    """Return the value that one in a hundred exceeds, in a sample; NaN where there are none."""
    flat = value.reshape(-1)
    some = flat[:: max(1, flat.size // _SAMPLE)]
    some = some[np.isfinite(some) & (some > _LOWEST) & (some < _HIGHEST)]
    return float(np.quantile(some, 0.99)) if some.size else float("nan")


def guess(top: float, stated: str, name: str) -> tuple[str, str]:
    """Return the unit of values of which few exceed ``top``, and what to tell the user of it (empty if nothing).

    Unstated: up to 1.2 is m3/m3, up to 100 percent, more is no known unit.
    """
    if stated:
        odd = stated == FRACTION and top > _MOST_FRACTION
        text = tr(
            "'{name}' states {fraction}, but its values run to {top:.4g}: a scale factor may be missing, or they are percent.",
            name=name,
            fraction=FRACTION,
            top=top,
        )
        return stated, text if odd else ""
    if not top > _MOST_FRACTION:
        return FRACTION, ""
    if top <= _MOST_PERCENT:
        return PERCENT, tr("'{name}' does not state its unit; its values run to {top:.4g}, so percent are assumed.", name=name, top=top)
    return "", (
        tr(
            "'{name}' does not state its unit, and its values run to {top:.4g}: neither {fraction} nor percent. If they are scaled "
            "integers, store their scale factor; else give the unit.",
            name=name,
            top=top,
            fraction=FRACTION,
        )
    )
