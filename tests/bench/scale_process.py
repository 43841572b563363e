"""The engine, run as always, with the floating-point operations of its networks' matrix products counted while tiles are computed.

python tests/bench/scale_process.py JOB.json COUNT.json

``COUNT.json``: ``{"gflop": …}``, additions and multiplications of matrix products, convolutions and attention; nothing else is counted.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import torch
from torch.utils.flop_counter import FlopCounterMode, sdpa_flop_count

from groundcast.engine.__main__ import main
from groundcast.engine.inference.tiles import run, stream


def _attention(query: Any, key: Any, value: Any, *_: Any, **__: Any) -> int:
    """Of attention on a processor, which torch's own list lacks; the arguments are shapes."""
    return int(sdpa_flop_count(query, key, value))


def _counted(*given: Any, **named: Any) -> stream.Seconds:
    ours = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu
    with FlopCounterMode(display=False, custom_mapping={ours: _attention}) as counter:
        spent = stream.compute_tiles(*given, **named)
    Path(sys.argv[2]).write_text(json.dumps({"gflop": counter.get_total_flops() / 1e9}), encoding="utf-8")
    return spent


if __name__ == "__main__":
    run.compute_tiles = _counted
    sys.exit(main(["run", sys.argv[1]]))
