"""What is said of covariates that know too much, or lie elsewhere."""

from __future__ import annotations

from ..i18n import tr
from ..job import Covariate, JobError


def looks_ahead(name: str) -> str:
    """Warn of a covariate whose gaps this engine filled."""
    return tr(
        "The gaps of the covariate '{name}' were filled from observations before and after them: at a past date it knows a little of what came "
        "later, so the measured skill may flatter what it adds.",
        name=name,
    )


def apart(item: Covariate, where: str, source: str, extent: str) -> JobError:
    """Return the error for a covariate (which lies at ``where``) without values at the ``extent`` of ``source``."""
    return JobError(
        "covariate_outside",
        tr(
            "The covariate '{name}' ('{path}'){where} has no values where '{source}' is ({extent}).",
            name=item.name,
            path=item.source.name,
            where=where,
            source=source,
            extent=extent,
        ),
        tr("Choose a layer that covers the same area and period, or check its CRS."),
    )
