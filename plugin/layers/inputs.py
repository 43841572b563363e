"""What the engine reads, made from what the user chose: layers, files, dates, region, covariates.

A front for the modules that each do one of them.
"""

from __future__ import annotations

from .area import PendingRegion, check_overlap, extent_region, polygons_region
from .covariates import covariates
from .files import file_source
from .problem import InputError
from .rasters import files_source, raster_source
from .vectors import PendingSource, check_vector, detected_dates, vector_source

__all__ = [
    "InputError", "PendingRegion", "PendingSource", "check_overlap", "check_vector", "covariates", "detected_dates",
    "extent_region", "file_source", "files_source", "polygons_region", "raster_source", "vector_source",
]  # fmt: skip
