"""Groups of parameters that several algorithms have, each declared once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext

from ...engine.job import PEER_METHODS
from ..toolbelt import preferences
from ..toolbelt.devices import DEVICES, device_title
from ..toolbelt.i18n import tr
from .algorithm import Algorithm
from .methods import MAIN, METHOD_WORDS
from .wording import Wording

FILLS = ("none", "kriging")


def add_region_and_period(algorithm: Algorithm, ending: str = "") -> None:
    """Declare EXTENT, REGION, START and END; ``ending`` is the help on END where nothing is forecast."""
    algorithm.add_extent("EXTENT", tr("Extent"), tr("Rectangle to work on. Leave it and the region out to use everything."))
    algorithm.add_polygons(
        "REGION", tr("… or region"), tr("Polygons to work in; only the selected ones if that is ticked. Instead of an extent.")
    )
    algorithm.add_text("START", tr("Use dates from"), tr("First date of the history to use (2018-01-01); empty = all."))
    algorithm.add_text(
        "END",
        tr("Use dates until"),
        ending or tr("Last date of the history to use. The last acquisition not after it is where the forecast starts; empty = all."),
    )


def add_covariates(algorithm: Algorithm, dynamic: str = "") -> None:
    """Declare STATIC, CLASSES, DYNAMIC and DYNAMIC_FILES; ``dynamic`` is the help on DYNAMIC where all dates may be used."""
    algorithm.add_rasters(
        "STATIC",
        tr("Static covariates"),
        tr("Rasters that do not change and may explain the values: height, slope, clay content. Any grid and CRS."),
    )
    algorithm.add_rasters(
        "CLASSES",
        tr("Static covariates that are classes"),
        tr("Rasters that do not change and whose values are codes, not amounts: land cover, soil type, geology. Any grid and CRS."),
    )
    algorithm.add_rasters(
        "DYNAMIC",
        tr("Covariates in time"),
        dynamic
        or tr(
            "Rasters with dates (bands, or one raster per date), e.g. rainfall, groundwater or filled soil moisture. Only their past is used."
        ),
    )
    algorithm.add_files(
        "DYNAMIC_FILES",
        tr("Covariates in time from files or folders"),
        tr("The same by path: NetCDF files, stacks, rasters of one date each, or folders of them."),
    )


def add_method(
    algorithm: Algorithm,
    methods: Sequence[str] = MAIN,
    default: str = "",
    words: Wording = METHOD_WORDS,
    about: str = "",
    kind: str = "deformation",
) -> None:
    """Declare METHOD over ``methods``; without a ``default`` the one that QGIS's options name for that kind of data, else automatic."""
    usual = default or preferences.read().method(kind)
    first = list(methods).index(usual if usual in methods else "auto")
    lines = [about or tr("Which method predicts."), *(f"{words.title(name)}: {words.sentence(name)}." for name in methods)]
    algorithm.add_choice("METHOD", tr("Method"), "\n".join(lines), [words.option(name) for name in methods], first)


def add_other_method(algorithm: Algorithm, methods: Sequence[str] = PEER_METHODS, words: Wording = METHOD_WORDS) -> None:
    """Declare OTHER_METHOD over ``methods``, the systems of the literature; see :func:`chosen`."""
    about = tr(
        "A method of the literature instead of the one above, to compare with. Some need further libraries; what is missing is said."
    )
    names = [tr("None: the method above"), *(words.option(name) for name in methods)]
    algorithm.add_choice("OTHER_METHOD", tr("Other method"), about, names, 0, advanced=True)


def chosen(
    algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext, methods: Sequence[str], others: Sequence[str]
) -> str:
    """Return the method OTHER_METHOD asks for, else that of METHOD."""
    other = algorithm.parameterAsEnum(parameters, "OTHER_METHOD", context)
    return others[other - 1] if other else methods[algorithm.parameterAsEnum(parameters, "METHOD", context)]


def add_methods(algorithm: Algorithm, methods: Sequence[str], words: Wording) -> None:
    """Declare METHODS over ``methods``."""
    about = tr("The methods to compare; none = all that suit the data.")
    algorithm.add_choice("METHODS", tr("Methods"), about, [words.option(name) for name in methods], [], many=True)


def add_other_methods(algorithm: Algorithm, methods: Sequence[str], words: Wording) -> None:
    """Declare OTHER_METHODS over ``methods``, the systems of the literature; see :func:`chosen_many`."""
    about = tr("Methods of the literature to compare as well. Some need further libraries; what is missing is said.")
    algorithm.add_choice(
        "OTHER_METHODS", tr("Other methods"), about, [words.option(name) for name in methods], [], many=True, advanced=True
    )


def chosen_many(
    algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext, methods: Sequence[str], others: Sequence[str]
) -> tuple[str, ...]:
    """Return the methods of METHODS and OTHER_METHODS; where only others are named, they join all the usual ones."""
    usual = [methods[index] for index in algorithm.parameterAsEnums(parameters, "METHODS", context)]
    more = [others[index] for index in algorithm.parameterAsEnums(parameters, "OTHER_METHODS", context)]
    return (*(usual or (methods if more else ())), *more)


def add_horizon(algorithm: Algorithm) -> None:
    """Declare STEPS, MONTHS and DATES."""
    add_steps(algorithm, tr("How many acquisitions ahead to forecast, at the usual interval of the series."))
    algorithm.add_number(
        "MONTHS", tr("… or months ahead"), tr("How many months ahead to forecast; replaces the number of acquisitions."), None, 0.0, 120.0
    )
    algorithm.add_text(
        "DATES",
        tr("… or these dates"),
        tr("The dates to forecast, separated by commas: 2025-01-31, 2025-02-28. They replace the number of acquisitions and months."),
    )


def add_steps(algorithm: Algorithm, about: str) -> None:
    """Declare STEPS."""
    algorithm.add_whole("STEPS", tr("Acquisitions ahead"), about, 10, 1, 500)


def add_minutes(algorithm: Algorithm, advanced: bool = True) -> None:
    """Declare MINUTES."""
    algorithm.add_number(
        "MINUTES",
        tr("Minutes for training"),
        tr("Longest time to train a neural network; empty = chosen for you."),
        None,
        0.01,
        10080.0,
        advanced,
    )


def add_epochs(algorithm: Algorithm) -> None:
    """Declare EPOCHS."""
    about = tr("Most passes over the data; empty = until the time is up.")
    algorithm.add_number("EPOCHS", tr("Passes over the data"), about, None, 1, 10000, True)


def add_engine(algorithm: Algorithm, units: str = "") -> None:
    """Declare DEVICE, SEED, UNITS and CRS; ``units`` is the help on UNITS where the values are no lengths."""
    algorithm.add_choice(
        "DEVICE",
        tr("Device"),
        tr("Where neural networks are computed. Automatic: a GPU if one is found to work, else the processor. Other methods need no GPU."),
        [device_title(name) for name in DEVICES],
        0,
        advanced=True,
    )
    algorithm.add_whole(
        "SEED",
        tr("Random seed"),
        tr("Start of the random numbers used in training: the same number on the same data and device gives the same result again."),
        0,
        0,
        2**31 - 1,
        advanced=True,
    )
    known = units or tr("mm, cm, m or rad, where the data do not say it; empty = mm.")
    algorithm.add_text("UNITS", tr("Unit of the values"), known, advanced=True)
    algorithm.add_crs("CRS", tr("CRS"), tr("Coordinate reference system, where the data do not say it."), advanced=True)


def add_resume(algorithm: Algorithm) -> None:
    """Declare RESUME."""
    about = tr(
        "Rasters too large for memory are computed in tiles, and finished tiles are kept until the run is complete. Ticked: a run that was "
        "cancelled or ended by a fault goes on where it was, if input and settings are the same. Not ticked: it starts from the beginning."
    )
    algorithm.add_flag("RESUME", tr("Go on with an unfinished earlier run of the same job"), about, True, advanced=True)


def add_trained_model(algorithm: Algorithm, about: str = "") -> None:
    """Declare MODEL."""
    algorithm.add_file(
        "MODEL",
        tr("Trained model"),
        about or tr("A model kept by 'Train deformation model', to predict with instead of training a new one."),
        tr("Model bundles (*.zip)"),
        advanced=True,
    )


def add_grid(algorithm: Algorithm) -> None:
    """Declare CELL_SIZE and FILL."""
    algorithm.add_number(
        "CELL_SIZE",
        tr("Cell size of rasters"),
        tr("Size of a cell, in units of the CRS, to write rasters as well; 0 = points only."),
        0.0,
        0.0,
    )
    algorithm.add_choice(
        "FILL",
        tr("Cells without points"),
        tr("Cells without points stay empty, or are interpolated by kriging, whose uncertainty widens the bounds."),
        (tr("Leave empty"), tr("Interpolate (kriging)")),
        advanced=True,
    )


def add_nodata(algorithm: Algorithm) -> None:
    """Declare NODATA."""
    algorithm.add_number(
        "NODATA", tr("Nodata value"), tr("Value that stands for 'missing', where the raster does not say it."), advanced=True
    )
