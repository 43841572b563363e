"""Forecasters and imputers by name; modules are imported when a method is asked for, so simple ones need no torch."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, cast

from .errors import unknown_method
from .i18n import tr
from .interfaces import Forecaster, Imputer
from .job import JobError

_FORECASTERS: dict[str, tuple[str, str]] = {
    "persistence": ("baselines.persistence", "Persistence"),
    "mean_last": ("baselines.level", "MeanLast"),
    "exponential_smoothing": ("baselines.level", "ExponentialSmoothing"),
    "linear": ("baselines.trend", "Linear"),
    "linear_seasonal": ("baselines.trend", "LinearSeasonal"),
    "linear_seasonal_recent": ("baselines.trend", "LinearSeasonalRecent"),
    "linear_seasonal_anchored": ("baselines.trend", "LinearSeasonalAnchored"),
    "ridge": ("baselines.ridge", "Ridge"),
    "ridge_response": ("baselines.ridge_response", "RidgeResponse"),
    "mm_stt": ("training.mm_stt_forecaster", "MMSTTForecaster"),
    "mm_stt_residual": ("training.mm_stt_residual", "MMSTTResidual"),
    "dapf": ("training.dapf_forecaster", "DAPFForecaster"),
    "historical_average": ("baselines.historical_average", "HistoricalAverage"),
    "gru": ("training.peer_forecasters", "GRUForecaster"),
    "neural_ode": ("training.peer_forecasters", "NeuralODEForecaster"),
    "mtgnn": ("training.peer_forecasters", "MTGNNForecaster"),
    "slope_gnn": ("training.peer_forecasters", "SlopeGNNForecaster"),
    "conv_lstm": ("training.peer_forecasters", "ConvLSTMForecaster"),
    "stgcn": ("training.peer_forecasters", "STGCNForecaster"),
    "staeformer": ("training.peer_forecasters", "STAEformerForecaster"),
    "dlinear": ("training.peer_forecasters", "DLinearForecaster"),
}

_IMPUTERS: dict[str, tuple[str, str]] = {
    "mean": ("baselines.impute_place", "Mean"),
    "climatology": ("baselines.impute_place", "Climatology"),
    "linear_time": ("baselines.impute_place", "LinearTime"),
    "idw": ("baselines.impute_day", "InverseDistance"),
    "kriging": ("baselines.impute_day", "DayKriging"),
    "dct_pls": ("baselines.dct_pls", "DCTPLS"),
    "dineof": ("baselines.dineof", "DINEOF"),
    "kriging_space_time": ("baselines.space_time", "SpaceTimeKriging"),
    "ridge_covariates": ("baselines.ridge_covariates", "RidgeCovariates"),
    "ridge_kriging": ("baselines.ridge_kriging", "RidgeKriging"),
    "boosting_kriging": ("baselines.boosting", "BoostingKriging"),
    "st_transformer": ("training.st_imputer", "STTransformer"),
    "st_transformer_residual": ("training.st_imputer", "STTransformerResidual"),
    "saits": ("training.peers_pypots", "SAITS"),
    "brits": ("training.peers_pypots", "BRITS"),
    "imputeformer": ("training.peers_pypots", "ImputeFormer"),
    "csdi": ("training.peers_pypots", "CSDI"),
    "grin": ("training.peers_grin", "GRIN"),
}


def forecaster(name: str, options: Mapping[str, Any] | None = None) -> Forecaster:
    """Make the forecaster called ``name``.

    Parameters
    ----------
    options : mapping
        Constructor arguments of the method; unknown ones are refused.

    Raises
    ------
    JobError
        No such method, or an option it does not have.
    """
    return cast(Forecaster, _make(_FORECASTERS, name, options))


def imputer(name: str, options: Mapping[str, Any] | None = None) -> Imputer:
    """Make the imputer called ``name``; see :func:`forecaster`."""
    return cast(Imputer, _make(_IMPUTERS, name, options))


def _make(methods: Mapping[str, tuple[str, str]], name: str, options: Mapping[str, Any] | None) -> Any:
    if name not in methods:
        raise unknown_method(name, methods, methods is _IMPUTERS)
    module, kind = methods[name]
    try:
        return getattr(import_module(f".{module}", __package__), kind)(**(options or {}))
    except TypeError as error:
        raise JobError(
            "bad_option",
            tr("The method '{name}' refused its options: {error}.", name=name, error=error),
            tr("Correct or remove the option."),
        ) from error
