"""Groups of parameters of the algorithms that fill gaps, each declared once."""

from __future__ import annotations

from ...engine.job import MASKS, PEER_IMPUTERS, QUALITIES
from ..toolbelt.i18n import tr
from . import declare
from .algorithm import Algorithm
from .imputers import IMPUTER_WORDS, MAIN, MASK_WORDS


def add_stack_inputs(algorithm: Algorithm) -> None:
    """Declare INPUT, FILE, FOLDER, FILES, BAND_DATES, VARIABLE and QUALITY for rasters."""
    algorithm.add_raster(
        "INPUT",
        tr("Raster layer"),
        tr("A raster with one band per date, its gaps empty (nodata). Give a layer, a file, a folder, or a list of files."),
    )
    algorithm.add_file(
        "FILE",
        tr("… or file"),
        tr("A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, or one original SMAP Level-3 file."),
        tr("Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)") + ";;" + tr("All files (*.*)"),
    )
    _add_lists(algorithm)


def add_station_inputs(algorithm: Algorithm) -> None:
    """Declare INPUT, FILE and FIELDS_DATES for stations."""
    algorithm.add_points(
        "INPUT",
        tr("Layer of stations"),
        tr("Points with one field per date, named after it (D20200131, 20200131, 2020-01-31). Empty fields are the gaps."),
    )
    algorithm.add_file(
        "FILE",
        tr("… or file"),
        tr("Any file of points with one field per date: GeoPackage, Shapefile, CSV with coordinates."),
        tr("Point data (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)") + ";;" + tr("All files (*.*)"),
    )
    declare.add_field_dates(algorithm)


def add_any_inputs(algorithm: Algorithm) -> None:
    """Declare the inputs for stations or rasters, whichever is given."""
    algorithm.add_layer(
        "INPUT",
        tr("Raster layer or layer of stations"),
        tr("A raster with one band per date, or points with one field per date. Give a layer, a file, a folder, or a list of files."),
    )
    algorithm.add_file(
        "FILE",
        tr("… or file"),
        tr("A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, one original SMAP Level-3 file, or any file of points."),
        tr("All files (*.*)"),
    )
    _add_lists(algorithm)
    declare.add_field_dates(algorithm)


def _add_lists(algorithm: Algorithm) -> None:
    algorithm.add_folder(
        "FOLDER",
        tr("… or folder"),
        tr("A folder of rasters of one date each with the date in the name, or of original SMAP Level-3 files."),
    )
    algorithm.add_files(
        "FILES", tr("… or files of one date each"), tr("One file per date, with the date in its name; the same kinds as in a folder.")
    )
    declare.add_band_dates(
        algorithm, tr("NetCDF and HDF5: the variable that holds the soil moisture; SMAP: AM or PM. Empty = the first that suits.")
    )
    add_quality(algorithm)


def add_quality(algorithm: Algorithm) -> None:
    """Declare QUALITY."""
    names = {"recommended": tr("Recommended values only"), "all": tr("All retrieved values")}
    about = tr(
        "Original SMAP files say of every value whether its use is recommended. The others are doubtful (dense forest, snow, "
        "open water nearby): leave them out, and they are filled as well. Other files have no such flags."
    )
    algorithm.add_choice("QUALITY", tr("Quality of satellite values"), about, [names[name] for name in QUALITIES], 0)


def add_method(algorithm: Algorithm) -> None:
    """Declare METHOD and OTHER_METHOD over all imputers."""
    declare.add_method(algorithm, MAIN, "", IMPUTER_WORDS, tr("Which method fills the gaps."), "soil_moisture")
    declare.add_other_method(algorithm, PEER_IMPUTERS, IMPUTER_WORDS)


def add_masks(algorithm: Algorithm, about: str) -> None:
    """Declare MASKS."""
    lines = [about, *(f"{MASK_WORDS.title(name)}: {MASK_WORDS.sentence(name)}." for name in MASKS)]
    algorithm.add_choice(
        "MASKS", tr("Kinds of gap to test on"), "\n".join(lines), [MASK_WORDS.option(name) for name in MASKS], [], many=True
    )


def add_spatial(algorithm: Algorithm) -> None:
    """Declare SPATIAL."""
    options = [
        tr("In windows that shift from layer to layer (as good, and quicker)"),
        tr("Among all cells of a tile"),
        tr("None: each place by itself"),
    ]
    about = tr("Which cells of a date the network lets attend to each other.")
    algorithm.add_choice("SPATIAL", tr("Attention in space"), about, options, 0, advanced=True)


def add_everywhere(algorithm: Algorithm) -> None:
    """Declare EVERYWHERE."""
    about = tr(
        "Cells without a value on any date are mostly water, ice or town, and stay empty. Fill those that lie between observed cells if they are not."
    )
    options = [tr("Leave empty"), tr("Fill between observed cells")]
    algorithm.add_choice("EVERYWHERE", tr("Cells that were never observed"), about, options, 0, advanced=True)


def period_help() -> str:
    """Return the help on END."""
    return tr("Last date to use and to fill; empty = all.")


def covariate_help() -> str:
    """Return the help on DYNAMIC."""
    return tr(
        "Rasters with dates (bands, or one raster per date), e.g. rainfall, temperature or coarse soil moisture. Any grid, CRS and "
        "time step; they may have gaps."
    )


def units_help() -> str:
    """Return the help on UNITS."""
    return tr("m3/m3 or %, where the data do not say it; empty = found from the values.")


def model_help() -> str:
    """Return the help on MODEL."""
    return tr("A model kept by 'Train imputation model', to fill with instead of training a new one.")
