"""What the first directory of a TIFF file says: its tags, and where their values lie. Nothing else of the file is read."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from os import SEEK_END
from pathlib import Path
from typing import Optional

import numpy as np

#: How struct reads the types of TIFF that hold whole numbers without sign: byte, short, long, and the long of eight bytes.
_KINDS = {1: "B", 3: "H", 4: "I", 16: "Q", 18: "Q"}
#: Tags of a directory, and values that are compared, at most: more are no picture of ours.
_MOST, _COMPARED = 4096, 65_535
#: What reading a file raises that has ended, or says what cannot be.
BROKEN = (OSError, ValueError, OverflowError, struct.error)


@dataclass(frozen=True)
class Tags:
    """The tags of a directory.

    Attributes
    ----------
    order : str
        ``<`` or ``>``, as struct and numpy call the order of bytes.
    entries : mapping
        Tag -> type, number of values, and where in the file they begin.
    """

    path: str
    order: str
    entries: Mapping[int, tuple[int, int, int]]

    def __contains__(self, tag: int) -> bool:
        """Whether the directory has the tag, with whole numbers."""
        return tag in self.entries

    def number(self, tag: int, default: int = 0, index: int = 0) -> int:
        """Return the value ``index`` of a tag; ``default`` if there is none; raise one of ``BROKEN`` if the file is."""
        kind, found, start = self.entries.get(tag, (1, 0, 0))
        if index >= found:
            return default
        form = self.order + _KINDS[kind]
        with Path(self.path).open("rb") as file:
            file.seek(start + index * struct.calcsize(form))
            return int(struct.unpack(form, file.read(struct.calcsize(form)))[0])

    def numbers(self, tag: int) -> np.ndarray:
        """Return all values of a tag, uint64 (n,); raise one of ``BROKEN`` if the file is."""
        kind, found, start = self.entries.get(tag, (1, 0, 0))
        form = np.dtype(f"{self.order}{_KINDS[kind]}")
        with Path(self.path).open("rb") as file:
            file.seek(0, SEEK_END)
            if found * form.itemsize > file.tell():
                raise ValueError
            file.seek(start)
            return np.frombuffer(file.read(found * form.itemsize), form).astype(np.uint64)

    def same(self, tag: int, default: int) -> Optional[int]:
        """Return the value that all values of a tag share; ``default`` if there is none, None if they differ."""
        kind, found, start = self.entries.get(tag, (1, 0, 0))
        if not found or found > _COMPARED:
            return None if found else default
        form = f"{self.order}{found}{_KINDS[kind]}"
        with Path(self.path).open("rb") as file:
            file.seek(start)
            values = set(struct.unpack(form, file.read(struct.calcsize(form))))
        return int(values.pop()) if len(values) == 1 else None


def read_tags(path: str) -> Optional[Tags]:
    """Return the tags of the first directory of a file that hold whole numbers; None if it is no TIFF, or none that can be read."""
    try:
        with Path(path).open("rb") as file:
            head = file.read(16)
            order = {b"II": "<", b"MM": ">"}.get(head[:2])
            if order is None:
                return None
            version = struct.unpack(order + "H", head[2:4])[0]
            if version not in (42, 43):
                return None
            large = version == 43
            first, many, entry = ("Q", "Q", "HHQ8s") if large else ("I", "H", "HHI4s")
            at = struct.unpack_from(order + first, head, 8 if large else 4)[0]
            file.seek(at)
            count = struct.unpack(order + many, file.read(struct.calcsize(order + many)))[0]
            if count > _MOST:
                return None
            begin, size = file.tell(), struct.calcsize(order + entry)
            entries = {}
            for number, (tag, kind, found, value) in enumerate(struct.iter_unpack(order + entry, file.read(count * size))):
                if kind in _KINDS:
                    within = found * struct.calcsize(order + _KINDS[kind]) <= len(value)
                    here = begin + number * size + size - len(value)
                    entries[tag] = (kind, found, here if within else struct.unpack(order + first, value)[0])
            return Tags(path, order, entries)
    except BROKEN:
        return None
