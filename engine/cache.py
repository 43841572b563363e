"""Where intermediate files lie unless a job says otherwise. Standard library only: the plugin shows how large it is, and clears it."""

from __future__ import annotations

import os
import re
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

#: In the folder of intermediate files: a folder of folders, one for each run that was not finished.
RUNS = "runs"
#: How these are called: by a digest of the job; with an ending once their removal has begun.
REMOVED = ".removed"
#: In the folder of a run: whose it is (process, when it began, machine), touched as long as that lives; on another machine it counts as gone
#: after so many seconds without a touch.
NOTE, LEASE = "owner", 120.0
_RUN = re.compile(r"[0-9a-f]{20}(\.removed)?")


@dataclass(frozen=True)
class Holder:
    """Whose the folder of a run is: a process, when it began (seconds since 1970), and its machine; as its note says it."""

    process: int
    began: float
    host: str

    @classmethod
    def of(cls, folder: Path) -> Optional[Holder]:
        """What the note of a run's folder says; None if there is none that can be read."""
        try:
            process, began, *host = (folder / NOTE).read_text(encoding="utf-8").split(maxsplit=2)
            return cls(int(process), float(began), *host)
        except (OSError, ValueError, TypeError):
            return None

    @property
    def text(self) -> str:
        """The note."""
        return f"{self.process} {self.began} {self.host}"

    @property
    def here(self) -> bool:
        """Whether it is a process of this machine."""
        return self.host == socket.gethostname()


def default_cache() -> Path:
    """The user's folder for what can be made again."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "GroundCast" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/GroundCast"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "groundcast"


def run_folders(cache: Path) -> list[Path]:
    """Folders of runs that are not finished. Whatever else lies there is somebody else's: the user chooses where the cache is."""
    try:
        found = sorted((cache / RUNS).iterdir())
    except OSError:
        return []
    return [folder for folder in found if _RUN.fullmatch(folder.name) and folder.is_dir() and not folder.is_symlink()]
