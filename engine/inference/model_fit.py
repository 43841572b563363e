"""Whether a trained model suits the data it is used on, and whether its test there is honest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from ..cube import DYNAMIC, STATIC, names
from ..evaluation.blocks import split
from ..i18n import tr
from ..job import JobError


def check_fit(facts: Mapping[str, Any], cube: xr.Dataset, steps: int, name: str) -> list[str]:
    """Warnings about using the model ``name`` on ``cube``.

    Parameters
    ----------
    facts : mapping
        The bundle's description, see :func:`training.bundle.facts`.
    steps : int
        Acquisitions ahead to be forecast.

    Raises
    ------
    JobError
        The model was trained on values in another unit.
    """
    found = check_inputs(facts, cube, name)
    data = facts.get("data") or {}
    end, blocks = (data.get("dates") or {}).get("end"), split(cube.sizes["time"], steps)
    if end and blocks is not None:
        first = cube["time"].values[blocks.origins[0]]
        if np.datetime64(end) > first.astype("datetime64[D]"):
            found.append(
                tr(
                    "The model '{name}' was trained on dates until {end}, and the backtest begins at {first}: if it has seen these places, "
                    "the measured skill flatters it and the intervals are too narrow.",
                    name=name,
                    end=end,
                    first=str(first)[:10],
                )
            )
    return found


def check_inputs(facts: Mapping[str, Any], cube: xr.Dataset, name: str) -> list[str]:
    """Warnings about covariates, of forecasters and imputers alike; raise JobError if the model was trained on values in another unit."""
    units = (facts.get("data") or {}).get("units")
    if units and units != cube.attrs["units"]:
        raise JobError(
            "bad_model",
            tr(
                "The model '{name}' was trained on values in {units}, the data are in {found}.",
                name=name,
                units=units,
                found=cube.attrs["units"],
            ),
            tr("Correct the unit of the data, or choose another model."),
        )
    found = []
    norm = (facts.get("settings") or {}).get("normalisation") or {}
    norm = norm.get("scales") or norm
    trained = {*norm.get("statics", ()), *norm.get("classes", ()), *norm.get("dynamics", ())}
    given = {*names(cube, STATIC), *names(cube, DYNAMIC)}
    if lacking := sorted(trained - given):
        found.append(
            tr(
                "The model '{name}' was trained with covariates that are not given: {lacking}. It goes without them.",
                name=name,
                lacking=", ".join(lacking),
            )
        )
    if unknown := sorted(given - trained):
        found.append(
            tr("The model '{name}' does not know these covariates and ignores them: {unknown}.", name=name, unknown=", ".join(unknown))
        )
    return found
