"""HDF5's global heaps (texts of any length, references), checked before HDF5 walks them: in a damaged one it runs in a circle for ever.

HDF5 File Format Specification, III.E: "GCOL", version 1, size of the collection; then objects: index, references, size, data to a
multiple of eight bytes. The object of index 0 is the free space, its size that of its header too.
"""

from __future__ import annotations

import struct
from pathlib import Path

from ..i18n import tr
from ..job import JobError

_START, _HEAD = b"GCOL\x01\0\0\0", 16
#: Heaps lie with the descriptions of the data, mostly at the beginning; more than this is not searched.
_SEARCHED = 64 << 20


def check_heap(path: str) -> None:
    """Raise JobError ``unreadable`` if a global heap of the file cannot be walked to its end."""
    with Path(path).open("rb") as stream:
        body = stream.read(_SEARCHED)
    at = body.find(_START)
    while at >= 0:
        if at % 8 == 0 and not _ends(body, at):
            raise JobError(
                "unreadable", tr("'{path}' is damaged: a heap of its texts has no end.", path=path), tr("Download or export it again.")
            )
        at = body.find(_START, at + 1)


def _ends(body: bytes, at: int) -> bool:
    if at + _HEAD > len(body):
        return True
    size = int(struct.unpack_from("<Q", body, at + 8)[0])
    place, end = at + _HEAD, min(at + size, len(body))
    while place + _HEAD <= end:
        index, length = struct.unpack_from("<H6xQ", body, place)
        step = length if index == 0 else _HEAD + (length + 7) // 8 * 8
        if step == 0 or step > at + size - place:
            return False
        place += step
    return True
