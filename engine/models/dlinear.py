"""DLinear (Zeng et al., AAAI 2023, arXiv:2205.13504, section 4): one linear layer for the trend of a window, one for what remains.

The trend is a moving average whose ends repeat the first and the last value; the two layers map the L past values directly onto all
leads and are shared by all sites; their sum is the forecast.

Deviations: each lead has five outputs, the median and the steps to the other quantiles. The moving average is as wide as a quarter of the
window (the paper's 25 dates would be the whole of ours). It knows no dates: the time differences are not given to it, as a linear map of
them would add the same number to all sites. It has no width and no layers to choose.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool1d, pad

from .panel import PanelNetwork, PanelSpec, QuantileHead, Windows


class DLinear(PanelNetwork):
    """Decomposition and two linear layers."""

    def __init__(self, spec: PanelSpec) -> None:
        super().__init__(spec)
        self.reach = spec.history // 8
        self.head = QuantileHead(2 * spec.history, spec.horizon)  # a linear layer of both parts is the sum of one of each
        nn.init.zeros_(self.head.map.weight)  # it begins at the level of the site

    def forward(self, windows: Windows) -> Tensor:
        """Quantiles of each site and lead, (B, n, H, 5)."""
        around = pad(windows.past, (self.reach, self.reach), mode="replicate")
        trend = avg_pool1d(around, 2 * self.reach + 1, stride=1)
        found: Tensor = self.head(torch.cat([trend, windows.past - trend], -1))
        return found
