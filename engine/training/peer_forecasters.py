"""The networks of the literature as forecasters; what each is, its own file says."""

from __future__ import annotations

from ..models.conv_lstm import ConvLSTM
from ..models.dlinear import DLinear
from ..models.gru import GRU
from ..models.mtgnn import MTGNN
from ..models.neural_ode import NeuralODE
from ..models.slope_gnn import SlopeGNN
from ..models.staeformer import STAEformer
from ..models.stgcn import STGCN
from .panel_forecaster import PanelForecaster


class GRUForecaster(PanelForecaster):
    """Recurrent encoder-decoder (Cho 2014)."""

    name, network = "gru", GRU


class NeuralODEForecaster(PanelForecaster):
    """Latent ordinary differential equation (Chen 2018)."""

    name, network = "neural_ode", NeuralODE


class DLinearForecaster(PanelForecaster):
    """Trend and remainder, a linear layer each (Zeng 2023)."""

    name, network = "dlinear", DLinear


class STGCNForecaster(PanelForecaster):
    """Graph and gated temporal convolutions (Yu 2018)."""

    name, network = "stgcn", STGCN


class MTGNNForecaster(PanelForecaster):
    """A learned graph and dilated inception (Wu 2020)."""

    name, network = "mtgnn", MTGNN


class STAEformerForecaster(PanelForecaster):
    """A transformer with an adaptive embedding of each place (Liu 2023)."""

    name, network = "staeformer", STAEformer


class SlopeGNNForecaster(PanelForecaster):
    """Messages over edges that know the slope (after Zhou 2021)."""

    name, network = "slope_gnn", SlopeGNN


class ConvLSTMForecaster(PanelForecaster):
    """Convolutional LSTM on a lattice of neighbours (Shi 2015)."""

    name, network = "conv_lstm", ConvLSTM
