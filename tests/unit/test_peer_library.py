"""A network of ours against the library that has it too: with the same weights, the same numbers."""

from __future__ import annotations

from importlib.util import find_spec

import pytest
import torch

from groundcast.engine.interfaces import LEVELS
from groundcast.engine.models.dlinear import DLinear
from groundcast.engine.models.panel import Graph, PanelSpec, Windows
from groundcast.engine.training.peer_library import library


def test_dlinear_is_that_of_pypots() -> None:
    """Decomposition, both linear layers and their sum; the library's maps a window onto as many dates as it has."""
    if find_spec("pypots") is None:
        pytest.skip("pypots is not installed")
    length, sites = 24, 7
    torch.manual_seed(0)
    ours = DLinear(PanelSpec(history=length, horizon=length)).eval()
    theirs = library("pypots.nn.modules.dlinear", "pypots").BackboneDLinear(length, sites, d_model=1)
    parts = library("pypots.nn.modules.autoformer.layers", "pypots").SeriesDecompositionBlock(2 * ours.reach + 1)
    for layer in (theirs.linear_trend, theirs.linear_seasonal):
        torch.nn.init.normal_(layer.weight)
        torch.nn.init.normal_(layer.bias)
    median = slice(0, None, len(LEVELS))  # of five numbers for each lead the first, see `ascending`
    past, nothing = torch.randn(3, sites, length), torch.zeros(0)
    windows = Windows(past, nothing, nothing, nothing, Graph(*[nothing] * 6, (0, 0)))
    with torch.no_grad():
        ours.head.map.weight[median] = torch.cat([theirs.linear_trend.weight, theirs.linear_seasonal.weight], 1)
        ours.head.map.bias[median] = theirs.linear_trend.bias + theirs.linear_seasonal.bias
        rest, trend = parts(past.transpose(1, 2))
        seasonal, level = theirs(rest, trend)
        expected = (seasonal + level).transpose(1, 2)
        found = ours(windows)[..., LEVELS.index(0.5)]
    assert expected.std() > 1
    torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-5)
