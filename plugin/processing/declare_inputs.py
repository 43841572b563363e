"""The parameters that name the input, for points, rasters or both; each declared once."""

from __future__ import annotations

from ..toolbelt.i18n import tr
from .algorithm import Algorithm


def add_point_inputs(algorithm: Algorithm) -> None:
    """Declare INPUT, FILE and FIELDS_DATES for points."""
    algorithm.add_points(
        "INPUT",
        tr("Layer of points"),
        tr("Points with one field per acquisition, named after its date (D20200131, 20200131, 2020-01-31). Give a layer or a file."),
    )
    algorithm.add_file(
        "FILE",
        tr("… or file"),
        tr("An EGMS download (CSV or zip, as it is), or any file of points: Shapefile, GeoPackage, CSV with coordinates."),
        _point_files(),
    )
    add_field_dates(algorithm)


def add_field_dates(algorithm: Algorithm) -> None:
    """Declare FIELDS_DATES."""
    algorithm.add_text(
        "FIELDS_DATES",
        tr("Dates of the fields"),
        tr("Corrections of the dates found: field=2020-01-31; other=2020-02-12. A field without a date (field=) is left out."),
        advanced=True,
    )


def add_raster_inputs(algorithm: Algorithm) -> None:
    """Declare INPUT, FILE, FILES, BAND_DATES and VARIABLE for rasters."""
    algorithm.add_raster(
        "INPUT",
        tr("Raster layer"),
        tr("A raster with one band per acquisition. Give a layer, a file, or a list of rasters with one date each."),
    )
    algorithm.add_file(
        "FILE",
        tr("… or file"),
        tr("A multi-band GeoTIFF, a CF NetCDF, or MintPy's geocoded timeseries.h5."),
        _raster_files(),
    )
    add_raster_list(algorithm)


def add_raster_list(algorithm: Algorithm) -> None:
    """Declare FILES, BAND_DATES and VARIABLE."""
    algorithm.add_rasters(
        "FILES", tr("… or rasters of one date each"), tr("One raster per acquisition, on the same grid, with the date in its name.")
    )
    add_band_dates(algorithm, tr("NetCDF and HDF5: the variable that holds the displacement; empty = the first that suits."))


def add_band_dates(algorithm: Algorithm, variable: str) -> None:
    """Declare BAND_DATES and VARIABLE; ``variable`` is the help on the latter."""
    algorithm.add_text(
        "BAND_DATES",
        tr("Dates of the bands"),
        tr("The date of each band (or listed raster) in order, separated by commas: 2020-01-03, 2020-01-15. Only if not found."),
        advanced=True,
    )
    algorithm.add_text("VARIABLE", tr("Variable"), variable, advanced=True)


def add_any_inputs(algorithm: Algorithm) -> None:
    """Declare the inputs for points or rasters, whichever is given."""
    algorithm.add_layer(
        "INPUT",
        tr("Layer of points or raster layer"),
        tr("Points with one field per acquisition, or a raster with one band per acquisition. Give a layer, a file, or a list of rasters."),
    )
    algorithm.add_file(
        "FILE",
        tr("… or file"),
        tr("An EGMS download (CSV or zip), any file of points, a multi-band GeoTIFF, NetCDF, or MintPy's geocoded timeseries.h5."),
        tr("All files (*.*)"),
    )
    add_raster_list(algorithm)
    add_field_dates(algorithm)


def _point_files() -> str:
    return tr("Point data (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)") + ";;" + tr("All files (*.*)")


def _raster_files() -> str:
    return tr("Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)") + ";;" + tr("All files (*.*)")
