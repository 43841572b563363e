"""Some bytes out of the middle of what Deflate has packed: nothing behind them is unpacked, and nothing before them is kept."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Optional

#: Packed bytes read at once: little enough that they, and what they unpack to, stay in the processor's cache.
_CHUNK = 65_536


def unpacked(path: str, start: int, length: int, skip: int, size: int) -> Optional[bytes]:
    """Return ``size`` bytes of what the ``length`` bytes of a file from ``start`` on unpack to, after ``skip`` of them; None if they are not whole.

    Raises
    ------
    OSError
        The file cannot be read.
    """
    machine, passed, found = zlib.decompressobj(), 0, bytearray()
    with Path(path).open("rb", buffering=0) as file:
        file.seek(start)
        while length > 0 and len(found) < size:
            packed = file.read(min(length, _CHUNK))
            if not packed:
                return None
            length -= len(packed)
            try:
                made = machine.decompress(packed)
            except zlib.error:
                return None
            if passed + len(made) > skip:
                found += memoryview(made)[max(skip - passed, 0) :]
            passed += len(made)
    return bytes(found[:size]) if len(found) >= size else None
