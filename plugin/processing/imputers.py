"""What each method to fill gaps and each kind of gap is called, and what it does in a plain sentence."""

from __future__ import annotations

from ...engine import names
from ...engine.job import IMPUTERS, PEER_IMPUTERS
from ..toolbelt.i18n import tr
from .wording import Wording

#: What is offered at once; the systems of the literature have an advanced parameter of their own.
MAIN = tuple(name for name in IMPUTERS if name not in PEER_IMPUTERS)


def _imputers() -> dict[str, tuple[str, str]]:
    return {
        "auto": (names.title("auto"), tr("hides values like your own gaps, tests the methods that suit your data on them and uses the best")),
        "mean": (names.title("mean"), tr("the average of all dates of the same cell; the yardstick for all others")),
        "climatology": (names.title("climatology"), tr("what the cell usually has at that time of the year")),
        "linear_time": (names.title("linear_time"), tr("connects the dates before and after the gap; good for short gaps")),
        "idw": (names.title("idw"), tr("the neighbours of the same date, near ones counting more")),
        "kriging": (names.title("kriging"), tr("the neighbours of the same date, weighted by how alike they usually are")),
        "dct_pls": (names.title("dct_pls"), tr("a smooth field through all that was observed, as ESA CCI fills its gaps")),
        "dineof": (names.title("dineof"), tr("rebuilds each date from the patterns that recur over the whole record")),
        "kriging_space_time": (names.title("kriging_space_time"), tr("neighbours in space and in time together; needs no covariates")),
        "ridge_covariates": (names.title("ridge_covariates"), tr("learns in each cell how it follows rain and the other covariates, with a memory of rain")),
        "ridge_kriging": (names.title("ridge_kriging"), tr("the regression on covariates, its errors kriged in space and time; quick and good")),
        "boosting_kriging": (names.title("boosting_kriging"), tr("decision trees that also see what kriging says; needs some minutes on large data")),
        "st_transformer": (
            names.title("st_transformer"),
            tr("a neural network over space and time, trained on your data by hiding values; slow without a GPU"),
        ),
        "st_transformer_residual": (
            names.title("st_transformer_residual"),
            tr("the neural network corrects regression and kriging only where your data bear it out"),
        ),
        "saits": (names.title("saits"), tr("self-attention over dates; for comparison, needs PyPOTS in the engine's environment")),
        "brits": (names.title("brits"), tr("a recurrent network from both ends; for comparison, needs PyPOTS in the engine's environment")),
        "imputeformer": (
            names.title("imputeformer"),
            tr("attention over dates and places through a few shared patterns; for comparison, needs PyPOTS in the engine's environment"),
        ),
        "csdi": (names.title("csdi"), tr("a diffusion model, very slow; for comparison, needs PyPOTS in the engine's environment")),
        "grin": (
            names.title("grin"),
            tr("a recurrent network on a graph of neighbours; for comparison, needs Torch Spatiotemporal in the engine's environment"),
        ),
    }  # fmt: skip


def _masks() -> dict[str, tuple[str, str]]:
    return {
        "moved": (tr("Gaps like your own"), tr("the real gaps of other dates, moved to dates on which there are values")),
        "mcar20": (tr("20 % of the cells"), tr("scattered at random; the easiest gaps")),
        "mcar50": (tr("50 % of the cells"), tr("scattered at random")),
        "mcar80": (tr("80 % of the cells"), tr("scattered at random")),
        "days": (tr("Whole dates"), tr("as when the satellite was off for a day")),
        "places": (tr("Whole places"), tr("as cells that were never observed")),
        "blocks": (tr("Blocks of days"), tr("ten days in a row missing in a part of the region, as under snow or frost")),
    }


#: On ``engine.job.IMPUTERS``.
IMPUTER_WORDS = Wording(_imputers)
#: On ``engine.job.MASKS``.
MASK_WORDS = Wording(_masks)
