"""Unfinished outputs of an engine that was killed before it could remove them itself."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def remove_leftovers(outputs: Iterable[str]) -> None:
    """Remove the hidden temporaries ``.groundcast-<process>-<machine>-<number>-<name>`` that were to become ``outputs``.

    The engine writes under these names and renames once all is whole; what stands under the outputs' own names is
    complete (or an earlier run's) and is left alone.
    """
    for output in outputs:
        path = Path(output)
        kept = path.name.encode()[-180:].decode(errors="ignore")  # long names are cut there
        pattern = re.compile(rf"\.groundcast-\d+-(?:[0-9a-f]+-)?\d+-{re.escape(kept)}")
        with suppress(OSError):
            for item in list(os.scandir(path.parent)):
                if pattern.match(item.name):
                    with suppress(OSError):
                        Path(item.path).unlink()
