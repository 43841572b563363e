"""What methods and kinds of gap are called, in dialogs, messages and reports alike. Standard library only, Python >= 3.9.

In jobs, tables and files a method is a key (``ridge``); people read its name.
"""

from __future__ import annotations

from collections.abc import Mapping

from .i18n import tr


def title(key: str) -> str:
    """The name of a method; what is no method's key (a trained model's, or one of a later version) as it is."""
    return _titles().get(key, key)


def named(label: str) -> str:
    """The name of what was used: a method, or a blend ``a + b``."""
    return " + ".join(title(part) for part in label.split(" + "))


def _titles() -> Mapping[str, str]:
    """Made whenever one is wanted, in the language spoken then."""
    return {
        "auto": tr("Automatic"), "persistence": tr("Persistence"), "mean_last": tr("Mean of the last values"),
        "exponential_smoothing": tr("Exponential smoothing"), "linear": tr("Linear trend"), "linear_seasonal": tr("Trend and season"),
        "linear_seasonal_anchored": tr("Trend and season, anchored"), "linear_seasonal_recent": tr("Trend and season, recent"),
        "ridge": tr("Pooled ridge regression"), "ridge_response": tr("Ridge with answers to covariates"), "mm_stt": tr("Transformer (MM-STT)"),
        "mm_stt_residual": tr("Transformer on top of ridge"), "dapf": tr("Graph of places (DAPF)"),
        "historical_average": tr("Historical average"), "gru": tr("Recurrent network (GRU)"), "neural_ode": tr("Neural ODE"),
        "mtgnn": tr("Learned graph (MTGNN)"), "slope_gnn": tr("Slope-aware graph network"), "conv_lstm": tr("ConvLSTM"),
        "stgcn": tr("Spatio-temporal graph network (STGCN)"), "staeformer": tr("Transformer of places (STAEformer)"), "dlinear": tr("DLinear"),
        "mean": tr("Mean of the place"), "climatology": tr("Usual value of the season"), "linear_time": tr("Straight line in time"),
        "idw": tr("Inverse distance"), "kriging": tr("Kriging of the date"), "dct_pls": tr("Smoothing in space and time (DCT-PLS)"),
        "dineof": tr("Recurring patterns (DINEOF)"), "kriging_space_time": tr("Space-time kriging"),
        "ridge_covariates": tr("Regression on covariates"), "ridge_kriging": tr("Regression and kriging"),
        "boosting_kriging": tr("Boosted trees and kriging"), "st_transformer": tr("Transformer (ST-Transformer)"),
        "st_transformer_residual": tr("Transformer on top of kriging"), "saits": tr("SAITS (extra library)"), "brits": tr("BRITS (extra library)"),
        "imputeformer": tr("ImputeFormer (extra library)"), "csdi": tr("CSDI (extra library)"), "grin": tr("GRIN (extra library)"),
    }  # fmt: skip


def gap_texts() -> Mapping[str, str]:
    """What the kinds of gap are called in a sentence."""
    return {
        "mcar20": tr("20 % of the cells, at random"), "mcar50": tr("50 % of the cells, at random"), "mcar80": tr("80 % of the cells, at random"),
        "days": tr("whole days"), "blocks": tr("blocks of ten days"), "moved": tr("gaps like those of these data"), "places": tr("whole places"),
    }  # fmt: skip
