"""The words a job is written in: tasks, formats, methods, outputs. Standard library only."""

from __future__ import annotations

TASKS = ("forecast", "backtest", "train", "inspect", "impute", "evaluate_imputation", "train_imputation")
#: Tasks that fill gaps; the others look ahead.
IMPUTATION_TASKS = ("impute", "evaluate_imputation", "train_imputation")
FORMATS = ("auto", "egms", "vector", "raster_stack", "raster_files", "netcdf", "mintpy", "smap_l3")
KINDS = ("deformation", "soil_moisture")
#: Which values of a product with quality flags are read.
QUALITIES = ("recommended", "all")

#: Forecasters by the name they are asked for; the simple ones are the references every other is scored against.
SIMPLE_METHODS = (
    "persistence", "mean_last", "exponential_smoothing", "linear", "linear_seasonal", "linear_seasonal_anchored",
    "linear_seasonal_recent",
)  # fmt: skip
#: Forecasters of the literature, to compare with; none is tried unless it is named.
PEER_METHODS = ("historical_average", "gru", "neural_ode", "mtgnn", "slope_gnn", "conv_lstm", "stgcn", "staeformer", "dlinear")
METHODS = ("auto", *SIMPLE_METHODS, "ridge", "ridge_response", "mm_stt", "mm_stt_residual", "dapf", *PEER_METHODS)

#: Imputers by name; the simple ones use the values alone and are the references every other is scored against.
SIMPLE_IMPUTERS = ("mean", "climatology", "linear_time", "idw", "kriging", "dct_pls", "dineof")
#: Networks of other systems, for comparison: they need libraries that the engine's own environment lacks, and are used only where named.
PEER_IMPUTERS = ("saits", "brits", "csdi", "grin", "imputeformer")
IMPUTERS = (
    "auto", *SIMPLE_IMPUTERS, "kriging_space_time", "ridge_covariates", "ridge_kriging", "boosting_kriging", "st_transformer",
    "st_transformer_residual", *PEER_IMPUTERS,
)  # fmt: skip

#: Kinds of gap a method is scored on: random cells, whole days, blocks of days, real gaps of other dates moved here, and whole places.
MASKS = ("mcar20", "mcar50", "mcar80", "days", "blocks", "moved", "places")

#: Methods that learn an embedding of places.
EMBEDDING_METHODS = ("dapf",)

#: Outputs of the tasks that fill gaps only; the others have the rest.
FILL_OUTPUTS = ("filled", "provenance")

#: Output keys and the file suffixes each may have.
OUTPUTS: dict[str, tuple[str, ...]] = {
    "points": (".gpkg",), "embedding": (".gpkg",),
    "median": (".tif", ".tiff"), "lower80": (".tif", ".tiff"), "upper80": (".tif", ".tiff"),
    "lower95": (".tif", ".tiff"), "upper95": (".tif", ".tiff"),
    "filled": (".tif", ".tiff"), "provenance": (".tif", ".tiff"),
    "displacement": (".tif", ".tiff"), "velocity": (".tif", ".tiff"), "velocity_change": (".tif", ".tiff"),
    "report": (".html",), "table": (".json",), "csv": (".csv",), "model": (".zip",),
}  # fmt: skip

#: Settings of the methods: least and greatest value, and whether it must be a whole number. A method takes those it knows.
#: ``everywhere`` = 1: fill cells that were never observed too, between those that were. ``compile`` = 1: networks with much to do are compiled.
OPTIONS: dict[str, tuple[float, float, bool]] = {
    "minutes": (0, 10_000, False), "epochs": (0, 100_000, True), "steps": (1, 10_000_000, True),
    "k": (1, 100_000, True), "alpha": (0.001, 1, False),
    "everywhere": (0, 1, True), "compile": (0, 1, True),
    "origins": (1, 100_000, True), "sites": (1, 10_000_000, True), "max_sites": (1, 10_000_000, True),
    "history": (1, 1000, True), "patch": (1, 1000, True), "neighbours": (0, 1000, True), "width": (0, 4096, True),
    "layers": (0, 64, True), "heads": (1, 64, True), "head": (0, 4096, True), "dropout": (0, 0.9, False),
    "rate": (1e-7, 1, False), "batch": (1, 100_000, True), "polish": (0, 1, False),
    "tile": (2, 1000, True), "window": (2, 100_000, True), "draws": (1, 1000, True),
    "diffusion": (2, 1000, True), "samples": (1, 1000, True),
}  # fmt: skip

#: Settings that are a choice: what they may be.
#: ``precision`` = ``float32``: networks compute in single precision on GPUs too.
OPTION_CHOICES: dict[str, tuple[str, ...]] = {"spatial": ("shifted_window", "full", "none"), "precision": ("auto", "float32")}
