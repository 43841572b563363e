"""Where and how precisely a network is computed.

A network is computed wherever its weights are. On the CPU and on Apple GPUs that is in single precision: bit for bit the same again on one
CPU. On NVIDIA GPUs matrix products are made in bfloat16, or in float16 where the GPU has no bfloat16, and sums, norms, softmax and losses
in single precision (autocast).

Stated tolerance between devices, for the same weights: in single precision (the option ``precision`` = ``float32``) results differ by
less than 1e-4 of their size; in bfloat16 by less than 2e-2 of the spread (standard deviation) of the data.
"""

from __future__ import annotations

import contextlib
from contextlib import AbstractContextManager

import torch
from torch import nn

from .surroundings import current

#: The stated tolerances: relative in single precision; in bfloat16 in standard deviations of the data.
SINGLE, REDUCED = 1e-4, 2e-2
#: NVIDIA GPUs from this compute capability on have units for reduced precision.
_TENSOR_CORES = 7


def pick_device(name: str) -> torch.device:
    """``auto`` = the first of cuda, mps, cpu that is there."""
    if name != "auto":
        return torch.device(name)
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("mps" if torch.backends.mps.is_available() else "cpu")


def place(net: nn.Module) -> torch.device:
    """Where a network is, and its input has to be."""
    first = next(net.parameters(), None)
    return torch.device("cpu") if first is None else first.device


def reduced(device: torch.device) -> torch.dtype | None:
    """The reduced precision that is used on ``device``; None = single precision."""
    wanted = current().precision
    if wanted == "bfloat16":
        return torch.bfloat16
    if wanted == "float32" or device.type != "cuda" or torch.cuda.get_device_capability(device)[0] < _TENSOR_CORES:
        return None
    return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16


def autocast(device: torch.device) -> AbstractContextManager[object]:
    """In this context networks on ``device`` compute in its reduced precision, if it has one."""
    found = reduced(device)
    return contextlib.nullcontext() if found is None else torch.autocast(device.type, found)


def scaler(device: torch.device) -> torch.amp.GradScaler:
    """Keeps gradients within the narrow range of float16; does nothing elsewhere."""
    return torch.amp.GradScaler(device.type, enabled=reduced(device) is torch.float16)
