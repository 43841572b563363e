"""What a dialog is about: the words and choices in which forecasting and filling gaps differ. Everything else they share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...engine.job import IMPUTERS, MASKS, METHODS
from ..processing.imputers import IMPUTER_WORDS
from ..processing.methods import METHOD_WORDS
from ..processing.wording import Wording
from ..toolbelt.i18n import tr


@dataclass(frozen=True)
class Subject:
    """A subject.

    Attributes
    ----------
    kind : str
        Kind of data, as in a job.
    title, picture, settings : str
        Window title; name of icon and help page; where settings are remembered.
    series, choose : str
        Title of the input box; what to say while nothing is chosen.
    tips : mapping
        Tool tip of a widget (by its name) where that differs from the one in its ``.ui`` file.
    files : str
        Filter of the file dialog.
    units : tuple of str
        Units to choose from; the first, empty one stands for ``as_stated``.
    methods, words, neural : tuple, Wording, tuple
        Methods in order, what they are called, and how the names of neural networks begin.
    masks : tuple of str
        Kinds of gap to choose from.
    rasters : mapping
        Check box to the parameters of the outputs it stands for.
    result : str
        What the layer of points is called in file names.
    fewest : int
        Dates without which nothing can be done.
    gaps, folders : bool
        Whether gaps are shown beforehand, and folders can be chosen.
    dynamic : str
        Title of the list of covariates in time.
    notes : (str, str, str)
        Below the outputs, for points and for rasters; below the region.
    """

    kind: str
    title: str
    picture: str
    settings: str
    series: str
    choose: str
    tips: Mapping[str, str]
    files: str
    as_stated: str
    units: tuple[str, ...]
    methods: tuple[str, ...]
    words: Wording
    neural: tuple[str, ...]
    rasters: Mapping[str, tuple[str, ...]]
    result: str
    dynamic: str
    notes: tuple[str, str, str]
    masks: tuple[str, ...] = ()
    fewest: int = 2
    gaps: bool = False
    folders: bool = False


_INTERVALS = {"interval80Box": ("LOWER80", "UPPER80"), "interval95Box": ("LOWER95", "UPPER95")}


def deformation() -> Subject:
    """Return the subject of *Forecast deformation*."""
    patterns = "*.csv *.zip *.shp *.gpkg *.geojson *.parquet *.tif *.tiff *.vrt *.nc *.h5 *.he5"
    return Subject(
        kind="deformation",
        title=tr("Forecast deformation"),
        picture="forecast",
        settings="dialogs/forecast",
        series=tr("Deformation time series"),
        choose=tr("Choose a layer or a file with a deformation time series."),
        tips={},
        files=_filter(tr("Deformation time series ({patterns})").format(patterns=patterns)),
        as_stated=tr("as stated (else mm)"),
        units=("", "mm", "cm", "m", "rad"),
        methods=METHODS,
        words=METHOD_WORDS,
        neural=("mm_stt", "dapf"),
        rasters={
            "medianBox": ("MEDIAN",), **_INTERVALS, "displacementBox": ("DISPLACEMENT",), "velocityBox": ("VELOCITY",),
            "changeBox": ("VELOCITY_CHANGE",),
        },
        result="forecast",
        dynamic=tr("Changing in time (rainfall, filled soil moisture …), used up to the last date only"),
        notes=(
            tr("The point layer with median, 80 and 95 % bounds, displacement, velocity and its change is always written."),
            tr("Every raster has the grid of the input; those with dates have one band per forecast date."),
            tr("Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory."),
        ),
    )  # fmt: skip


def moisture() -> Subject:
    """Return the subject of *Impute soil moisture*."""
    return Subject(
        kind="soil_moisture",
        title=tr("Impute soil moisture"),
        picture="impute",
        settings="dialogs/impute",
        series=tr("Soil-moisture stack"),
        choose=tr("Choose a layer, a file or a folder with soil moisture."),
        tips={
            "layerButton": tr("A raster layer with one band per date, or a layer of stations with one field per date"),
            "layerBox": tr("Raster layers with one band per date, and layers of stations with one field per date"),
            "fileButton": tr(
                "GeoTIFF stack, NetCDF or HDF5 cube, SMAP Level-3 HDF5, several files of one date each, or a file of stations"
            ),
            "fileBox": tr(".tif; .nc; .h5; .gpkg, .shp, .csv of stations. Choose several files to use one per date"),
            "unitsBox": tr("Unit of the soil moisture; needed only if the source does not state it"),
            "variableEdit": tr("Variable of a NetCDF or HDF5 file; SMAP: AM or PM"),
            "runButton": tr("Fill the gaps in the background"),
            "toEdit": tr("Latest date to use and to fill, as 2023-12-31. Empty = the last"),
            "csvBox": tr("The measured error of every method tried"),
            "reportBox": tr("Score table and plots"),
        },
        files=_filter(
            tr("Soil moisture ({patterns})").format(
                patterns="*.tif *.tiff *.vrt *.img *.nc *.nc4 *.h5 *.he5 *.hdf5 *.gpkg *.shp *.geojson *.csv"
            )
        ),
        as_stated=tr("as stated (else by the values)"),
        units=("", "m3/m3", "%"),
        methods=IMPUTERS,
        words=IMPUTER_WORDS,
        neural=("st_transformer",),
        rasters={"filledBox": ("FILLED",), **_INTERVALS, "provenanceBox": ("PROVENANCE",)},
        result="filled",
        dynamic=tr("Changing in time (rainfall, temperature, coarse soil moisture …)"),
        notes=(
            tr("The point layer with the filled series of every station, and their 80 and 95 % bounds, is always written."),
            tr(
                "Every raster has the grid and the dates of the input, one band per date; observed cells keep their values to the last bit."
            ),
            tr("Cells or stations outside the region are neither used nor filled. A smaller region is faster and needs less memory."),
        ),
        masks=MASKS,
        fewest=1,
        gaps=True,
        folders=True,
    )


def _filter(patterns: str) -> str:
    return patterns + ";;" + tr("All files (*)")
