"""Where a token stands: real time and real place, as sinusoids to be added once and as rotations of queries and keys.

Nothing is counted in dates or looked up by number: steps between dates may be irregular, and a place never seen has its encoding too.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

#: Wavelengths of a date, in typical steps between dates, and of a place, in spans of the region.
_TIMES = tuple(2.0**power for power in range(1, 9))
_PLACES = (0.25, 0.5, 1.0, 2.0)
WHEN, WHERE = 2 * len(_TIMES) + 4, 4 * len(_PLACES) + 2


def when_features(steps: Tensor, phase: Tensor) -> Tensor:
    """Encode dates: ``steps`` (...) from the middle of the window, in typical steps, and ``phase`` (...) of the year as (..., WHEN)."""
    angle = steps.unsqueeze(-1) * (2 * math.pi / torch.tensor(_TIMES, dtype=steps.dtype, device=steps.device))
    year = 2 * math.pi * phase.unsqueeze(-1) * torch.tensor([1.0, 2.0], dtype=steps.dtype, device=steps.device)
    return torch.cat([torch.sin(angle), torch.cos(angle), torch.sin(year), torch.cos(year)], -1)


def where_features(place: Tensor) -> Tensor:
    """Encode places (N, 2), about -1..1 over the region, as (N, WHERE): the coordinates and their sinusoids."""
    angle = place.unsqueeze(-1) * (math.pi / torch.tensor(_PLACES, dtype=place.dtype, device=place.device))
    return torch.cat([place, torch.sin(angle).flatten(1), torch.cos(angle).flatten(1)], -1)


def rotation(position: Tensor, pairs: int, longest: float) -> Tensor:
    """Complex numbers (..., pairs) that rotate queries and keys by their ``position`` (...).

    Products of rotated vectors depend on differences of positions only; wavelengths run geometrically from 4 to ``longest``.
    """
    powers = torch.arange(pairs, dtype=position.dtype, device=position.device) / max(pairs - 1, 1)
    angle = position.unsqueeze(-1) * (2 * math.pi / 4 * (4 / longest) ** powers)
    return torch.polar(torch.ones_like(angle), angle)


def rotated(vectors: Tensor, turn: Tensor | None) -> Tensor:
    """Rotate each pair of neighbouring numbers of ``vectors`` (..., 2 * pairs) by ``turn`` (..., pairs)."""
    if turn is None:
        return vectors
    return torch.view_as_real(torch.view_as_complex(vectors.reshape(*vectors.shape[:-1], -1, 2)) * turn).flatten(-2)
