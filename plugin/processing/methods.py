"""What each forecast method is called, and what it does in a plain sentence."""

from __future__ import annotations

from ..toolbelt.i18n import tr
from .wording import Wording


def _texts() -> dict[str, tuple[str, str]]:
    return {
        "auto": (tr("Automatic"), tr("tests the methods that suit your data on its own past and uses the best, or a blend")),
        "persistence": (tr("Persistence"), tr("the last value stays; the yardstick for all others")),
        "mean_last": (tr("Mean of the last values"), tr("the average of the last acquisitions stays")),
        "exponential_smoothing": (tr("Exponential smoothing"), tr("a level that follows recent values more than old ones stays")),
        "linear": (tr("Linear trend"), tr("a straight line through each whole series is continued")),
        "linear_seasonal": (tr("Trend and season"), tr("a straight line and a yearly cycle are continued")),
        "linear_seasonal_anchored": (tr("Trend and season, anchored"), tr("as before, but starting from the last measured value")),
        "linear_seasonal_recent": (tr("Trend and season, recent"), tr("as before, fitted with more weight on recent acquisitions")),
        "ridge": (tr("Pooled ridge regression"), tr("learns from all points together how recent changes go on; fast and hard to beat")),
        "ridge_response": (
            tr("Ridge with answers to covariates"),
            tr("also learns how each place answers to time-varying covariates, such as a slope that creeps when the soil is wet"),
        ),
        "mm_stt": (tr("Transformer (MM-STT)"), tr("a neural network over neighbouring points, terrain and time; slow without a GPU")),
        "mm_stt_residual": (
            tr("Transformer on top of ridge"),
            tr("the neural network corrects the ridge forecast only where your data bear it out"),
        ),
        "dapf": (
            tr("Learned graph (DAPF)"),
            tr("a neural network that learns which neighbouring places move together, and listens to those; slow without a GPU"),
        ),
    }


#: On ``engine.job.METHODS``.
METHOD_WORDS = Wording(_texts)
title, sentence, option = METHOD_WORDS.title, METHOD_WORDS.sentence, METHOD_WORDS.option
