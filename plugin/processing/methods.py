"""What each forecast method is called, and what it does in a plain sentence."""

from __future__ import annotations

from ...engine import names
from ...engine.job import METHODS, PEER_METHODS
from ..toolbelt.i18n import tr
from .wording import Wording

#: What is offered at once; the systems of the literature have an advanced parameter of their own.
MAIN = tuple(name for name in METHODS if name not in PEER_METHODS)


def _texts() -> dict[str, tuple[str, str]]:
    return {
        "auto": (names.title("auto"), tr("tests the methods that suit your data on its own past and uses the best, or a blend")),
        "persistence": (names.title("persistence"), tr("the last value stays; the yardstick for all others")),
        "mean_last": (names.title("mean_last"), tr("the average of the last acquisitions stays")),
        "exponential_smoothing": (names.title("exponential_smoothing"), tr("a level that follows recent values more than old ones stays")),
        "linear": (names.title("linear"), tr("a straight line through each whole series is continued")),
        "linear_seasonal": (names.title("linear_seasonal"), tr("a straight line and a yearly cycle are continued")),
        "linear_seasonal_anchored": (names.title("linear_seasonal_anchored"), tr("as before, but starting from the last measured value")),
        "linear_seasonal_recent": (names.title("linear_seasonal_recent"), tr("as before, fitted with more weight on recent acquisitions")),
        "ridge": (names.title("ridge"), tr("learns from all points together how recent changes go on; fast and hard to beat")),
        "ridge_response": (
            names.title("ridge_response"),
            tr("also learns how each place answers to time-varying covariates, such as a slope that creeps when the soil is wet"),
        ),
        "mm_stt": (names.title("mm_stt"), tr("a neural network over neighbouring points, terrain and time; slow without a GPU")),
        "mm_stt_residual": (
            names.title("mm_stt_residual"),
            tr("the neural network corrects the ridge forecast only where your data bear it out"),
        ),
        "dapf": (
            names.title("dapf"),
            tr("a neural network that learns which places move together, and a range of futures; slow without a GPU"),
        ),
        **_peers(),
    }


def _peers() -> dict[str, tuple[str, str]]:
    """Methods of the literature, to compare with."""
    return {
        "historical_average": (
            names.title("historical_average"),
            tr("a straight line and what was usual at this time of the year are continued"),
        ),
        "gru": (names.title("gru"), tr("for comparison: a network that reads each series by itself, date by date")),
        "neural_ode": (
            names.title("neural_ode"),
            tr("for comparison: a network that learns how each series flows through continuous time"),
        ),
        "mtgnn": (names.title("mtgnn"), tr("for comparison: a network that learns which places move together")),
        "slope_gnn": (names.title("slope_gnn"), tr("for comparison: neighbours tell each other, less across distance and height")),
        "conv_lstm": (names.title("conv_lstm"), tr("for comparison: a network that reads maps, date by date; points are put on a grid")),
        "stgcn": (names.title("stgcn"), tr("for comparison: convolutions in time and over a graph of neighbours")),
        "staeformer": (
            names.title("staeformer"),
            tr("for comparison: attention along time and places, with a memory of each"),
        ),
        "dlinear": (names.title("dlinear"), tr("for comparison: one linear layer for the trend of the last dates, one for what remains")),
    }


#: On ``engine.job.METHODS``.
METHOD_WORDS = Wording(_texts)
title, sentence, option = METHOD_WORDS.title, METHOD_WORDS.sentence, METHOD_WORDS.option
