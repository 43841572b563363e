"""Quantiles that cannot cross: a median and four steps outwards from it."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn.functional import softplus

#: Of a unit normal: outward steps median -> 80 % -> 95 %, as lower95, lower80, upper80, upper95.
SPREADS = (0.7, 1.28, 1.28, 0.7)


def ascending(raw: Tensor) -> Tensor:
    """Median and four outward steps (..., 5) as quantiles in ascending order: lower95, lower80, median, upper80, upper95."""
    median, steps = raw[..., :1], softplus(raw[..., 1:])
    low80, high80 = median - steps[..., 1:2], median + steps[..., 2:3]
    return torch.cat([low80 - steps[..., :1], low80, median, high80, high80 + steps[..., 3:]], -1)


def unit_bias(scale: float = 1.0) -> Tensor:
    """Raw numbers (5,) that :func:`ascending` turns into the quantiles of a normal of deviation ``scale`` around 0."""
    return torch.tensor([0.0, *(math.log(math.expm1(item * scale)) for item in SPREADS)])
