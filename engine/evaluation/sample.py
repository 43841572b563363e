"""A part of a large cube that keeps neighbours together."""

from __future__ import annotations

import numpy as np
import xarray as xr
from scipy.spatial import cKDTree

from ..cores import workers
from ..cube import places


def clusters(cube: xr.Dataset, sites: int, seed: int = 0, groups: int = 20) -> xr.Dataset:
    """At most ``sites`` sites of ``cube``: ``groups`` compact clusters around random centres, so that neighbour means survive."""
    count = cube.sizes["site"]
    if count <= sites:
        return cube
    where = places(cube)
    centres = np.random.default_rng(seed).choice(count, groups, replace=False)
    _, near = cKDTree(where).query(where[centres], sites // groups, workers=workers())
    return cube.isel(site=np.unique(near))
