"""One column of a point layer or table, for use as a covariate."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from ..i18n import tr
from ..job import JobError, Source
from . import egms, period, vector
from .archive import TABLES, find
from .table import batches, open_table

Double = npt.NDArray[np.float64]


def read_column(source: Source, field: str) -> tuple[Double, Double, Double, str]:
    """Return x, y and the values of ``field`` (n,) each, and the CRS (WKT) of x and y.

    Raises
    ------
    JobError
        ``no_field``, ``bad_value``, or the layer cannot be read.
    """
    entry = find(source, TABLES)
    if entry is None:
        return vector.read_field(source, field)
    table = open_table(entry)
    if field not in table.names:
        raise JobError(
            "no_field",
            tr("'{name}' has no column '{field}'.", name=source.name, field=field),
            tr("Its columns are: {names}.", names=period.listed(table.names)),
        )
    crs, x, y = egms.coordinates(table, source)
    types = dict.fromkeys((x, y, table.names.index(field)), pa.float64())
    parts = [[batch.column(index).to_numpy(zero_copy_only=False) for index in range(3)] for batch in batches(table, types)]
    if not parts:
        raise JobError("no_points", tr("'{name}' has no points.", name=source.name), tr("Choose another file."))
    first, second, values = (np.concatenate(column) for column in zip(*parts))
    return first, second, values, crs
