"""Torch Spatiotemporal without `torch-scatter` and `torch-sparse`, which are compiled at length where no wheel fits the installed torch.

The library imports both throughout, for sparse matrices as graphs and for attention over edges. A network whose graph is a list of edges,
as GRIN's is here, calls neither: its messages go through torch-geometric, which does without them. Where they are not installed, names
stand in for them during the import that refuse to be used, as torch-geometric's own do; the library's networks are not touched.
"""

# No postponed annotations: the library compiles calls of these functions with TorchScript, which reads their types.

import sys
from importlib.util import find_spec
from types import ModuleType
from typing import Any, Optional

from torch import Tensor

from .peer_library import library


def networks() -> Any:
    """The networks of Torch Spatiotemporal (``tsl.nn.models``); JobError where it is not installed."""
    typing = library("torch_geometric.typing", "torch-spatiotemporal")
    added: dict[str, ModuleType] = {}
    if find_spec("torch_scatter") is None:
        utils = _module("torch_scatter.utils", broadcast=broadcast)
        names = {"gather_csr": gather_csr, "scatter": scatter, "segment_csr": segment_csr}
        added |= {"torch_scatter": _module("torch_scatter", utils=utils, **names), "torch_scatter.utils": utils}
    if find_spec("torch_sparse") is None:
        names = dict.fromkeys(("cat", "fill_diag", "matmul", "remove_diag", "set_diag"), refuse)
        added["torch_sparse"] = _module("torch_sparse", SparseTensor=typing.SparseTensor, **names)
    missing = {name: module for name, module in added.items() if name not in sys.modules}
    sys.modules.update(missing)
    try:
        return library("tsl.nn.models", "torch-spatiotemporal")
    finally:
        for name in missing:  # whoever else asks for them shall be told the truth
            del sys.modules[name]


def _module(name: str, **contents: Any) -> ModuleType:
    made = ModuleType(name)
    made.__dict__.update(contents)
    return made


def refuse(*_: Any, **__: Any) -> Any:
    """Stand in for a function on sparse matrices."""
    raise ImportError("this kind of graph needs torch-sparse, which is not installed")


def broadcast(src: Tensor, other: Tensor, dim: int) -> Tensor:
    """Stand in for torch_scatter's."""
    raise RuntimeError("attention over edges needs torch-scatter, which is not installed")


def scatter(
    src: Tensor, index: Tensor, dim: int = -1, out: Optional[Tensor] = None, dim_size: Optional[int] = None, reduce: str = "sum"
) -> Tensor:
    """Stand in for torch_scatter's."""
    raise RuntimeError("attention over edges needs torch-scatter, which is not installed")


def segment_csr(src: Tensor, indptr: Tensor, out: Optional[Tensor] = None, reduce: str = "sum") -> Tensor:
    """Stand in for torch_scatter's."""
    raise RuntimeError("attention over edges needs torch-scatter, which is not installed")


def gather_csr(src: Tensor, indptr: Tensor, out: Optional[Tensor] = None) -> Tensor:
    """Stand in for torch_scatter's."""
    raise RuntimeError("attention over edges needs torch-scatter, which is not installed")
