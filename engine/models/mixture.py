"""Quantiles of an even mixture of normal distributions."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

#: Halvings of the bracket: its width is a few deviations, what is left of it is 0.02 % of that.
_HALVINGS = 13


def quantiles(mean: Tensor, deviation: Tensor, levels: Sequence[float]) -> Tensor:
    """Quantiles (len(levels), ...) of the mixtures of normals with ``mean``, ``deviation`` (M, ...), by bisection.

    A quantile of a mixture lies between the least and the greatest of its parts' quantiles.
    """
    wanted = torch.tensor(levels, dtype=mean.dtype, device=mean.device).reshape(-1, *[1] * (mean.dim() - 1))
    parts = mean + deviation * torch.special.ndtri(wanted)[:, None]
    low, high = parts.amin(1), parts.amax(1)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        below = torch.special.ndtr((middle[:, None] - mean) / deviation).mean(1) < wanted
        low, high = torch.where(below, middle, low), torch.where(below, high, middle)
    found: Tensor = (low + high) / 2
    return found
