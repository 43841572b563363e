"""Whether a network is worth its time on this data: tried on a part of the sites and the validation block alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from ..job import SIMPLE_METHODS
from ..progress import Progress, silent
from .blocks import Blocks
from .choice import choose, squared_errors
from .sample import clusters
from .trace import targets, trace

#: Sites the network is tried on, at most; a network that cannot win there costs no more time.
SITES = 3000


def worth_it(cube: xr.Dataset, method: str, blocks: Blocks, options: Mapping[str, Any], seed: int = 0, progress: Progress = silent) -> bool:
    """Train ``method`` before the validation block and let it compete with the ridge there, on the same sites.

    Returns
    -------
    bool
        Whether it, or its even blend with the ridge, would be chosen: the rolling ridge beats persistence, and it the ridge on both halves of the
        block.
    """
    part = clusters(cube, SITES, seed)
    validation = Blocks(blocks.validation, np.zeros(0, np.intp), blocks.horizon)
    names = (SIMPLE_METHODS[0], "ridge", method)
    traces = {}
    for number, name in enumerate(names):

        def report(done: float, stage: str, number: int = number) -> None:
            progress((number + done) / len(names), stage)

        traces[name] = trace(part, name, validation, options, report)
    return method in choose(squared_errors(traces, targets(part, blocks.validation, blocks.horizon))).methods
