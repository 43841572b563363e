"""Encodings of real time differences, seasonal phase and relative position: no table by date number, so irregular steps cost nothing."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

#: Periods (years) of the sinusoids that encode a time difference: from weeks to the length of a mission.
_PERIODS = (0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
TIME_FEATURES = 2 * len(_PERIODS) + 2
SEASON_FEATURES = 4


def time_features(years: Tensor) -> Tensor:
    """Encode time differences ``years`` (...) as (..., TIME_FEATURES): sinusoids, the root and the difference itself."""
    angle = years.unsqueeze(-1) * (2 * math.pi / torch.tensor(_PERIODS, dtype=years.dtype, device=years.device))
    plain = torch.stack([years, years.abs().sqrt()], -1)
    return torch.cat([torch.sin(angle), torch.cos(angle), plain], -1)


def season_features(phase: Tensor) -> Tensor:
    """Annual and semi-annual harmonics of ``phase`` (year fraction, ...): (..., SEASON_FEATURES)."""
    angle = 2 * math.pi * phase.unsqueeze(-1)
    return torch.cat([torch.sin(angle), torch.cos(angle), torch.sin(2 * angle), torch.cos(2 * angle)], -1)


class Encoding(nn.Module):
    """A linear map of features onto the width of the tokens, to be added to them."""

    def __init__(self, features: int, width: int) -> None:
        super().__init__()
        self.map = nn.Linear(features, width)

    def forward(self, features: Tensor) -> Tensor:
        """Map (..., features) to (..., width)."""
        mapped: Tensor = self.map(features)
        return mapped
