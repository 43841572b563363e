"""The folder a long run works in: what it has finished lies there until all is done, so that a run that was ended can go on."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...cache import NOTE, RUNS, default_cache, run_folders
from ...cube import Float
from ...i18n import tr
from ...job import Job, JobError
from ...training import distributed
from ..provenance import stamps, versions
from .owner import Owner

#: Left-over folders older than this many days are removed.
STALE_DAYS = 14.0
#: Folder of what tiles are computed with.
STATE = "state"
#: Folder of what was read of the input.
INPUT = "input"
#: What trainings keep.
TRAINING = "training"
#: What of a job does not change its result.
_IDLE = ("outputs", "threads", "cache", "cluster", "resume")


def digest(job: Job) -> str:
    """What tells one run from another: the job but for file names of outputs, its input files' sizes and times, the versions."""
    body = {key: value for key, value in asdict(job).items() if key not in _IDLE}
    files: list[Any] = [(str(path), *stamp) for path, stamp in stamps(job).items()]
    files += [(job.model, Path(job.model).stat().st_size, Path(job.model).stat().st_mtime_ns)] if job.model else []
    text = json.dumps([body, sorted(job.outputs), files, versions()], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:20]


@dataclass(frozen=True)
class Kept:
    """A finished tile on disk: its ``shape`` (bands, rows, columns), and where in the file its values begin."""

    path: Path
    shape: tuple[int, int, int]
    start: int

    @classmethod
    def at(cls, path: Path) -> Kept:
        """The tile in a file."""
        with path.open("rb") as stream:
            np.lib.format.read_magic(stream)
            (bands, rows, columns), _, _ = np.lib.format.read_array_header_1_0(stream)
            return cls(path, (bands, rows, columns), stream.tell())

    def rows(self, band: int, first: int, last: int) -> Float:
        """Values (rows, columns) of a band from row ``first`` to before ``last``; nothing else is read, or stays in memory."""
        _, height, width = self.shape
        count = max(last - first, 0) * width
        offset = self.start + 4 * width * (band * height + first)
        values: Float = (
            np.fromfile(self.path, np.float32, count, offset=offset).reshape(-1, width) if count else np.empty((0, width), np.float32)
        )
        return values

    def columns(self, first: int, last: int) -> Float:
        """Values (bands, columns) of the only row from column ``first`` to before ``last``."""
        mapped = np.memmap(self.path, np.float32, "r", self.start, self.shape)
        values: Float = np.array(mapped[:, 0, first:last])
        return values


class Work:
    """Finished tiles of a run, and what is needed to compute the others.

    Use it as a context: it belongs to one process at a time. It is removed by :meth:`done` and stays otherwise.
    """

    def __init__(self, job: Job) -> None:
        self.root = (Path(job.cache) if job.cache else default_cache()) / RUNS
        alone = distributed.rank()  # of processes that train together each reads the points for itself
        self.folder = self.root / (f"{digest(job)}_{alone}" if alone else digest(job))
        self._owner = Owner(self.folder)
        self._fresh = not job.resume
        self._kept: dict[int, Kept] = {}

    @classmethod
    def at(cls, folder: Path) -> Work:
        """The tiles in the folder of a run that belongs to another process, perhaps on another machine."""
        made = cls.__new__(cls)
        made.root, made.folder, made._fresh, made._kept = folder.parent, folder, False, {}
        return made

    def __enter__(self) -> Work:
        return self.hold()

    def hold(self) -> Work:
        """Take the folder: no other process gets it from now on. Nothing happens where that has been done."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _sweep(self.root, self.folder)
            self._owner.take()
        except OSError as error:
            message = tr(
                "Intermediate results cannot be written to the folder '{root}' ({strerror}).", root=self.root, strerror=error.strerror
            )
            raise JobError("cache_not_writable", message, tr("Choose another folder for intermediate files in the options.")) from error
        if self._fresh:
            self.clear()
            self._fresh = False
        return self

    def __exit__(self, *_: object) -> None:
        self._owner.leave()

    def check(self, job: Job) -> None:
        """Raise JobError ``input_changed`` if a file was changed since the run began: its tiles would be half old, half new, and are removed.

        ``already_running``: the folder is another process's by now.
        """
        self._owner.confirm()
        if digest(job) != self.folder.name:
            self.clear()
            text = tr("'{name}', or another input, was changed while parts of it were computed.", name=job.source.name)
            raise JobError("input_changed", text, tr("Run again when nothing writes to it any more."))

    def clear(self, *but: str) -> None:
        """Forget everything but the entries named."""
        for item in self.folder.iterdir():
            if item.name not in (NOTE, *but):
                shutil.rmtree(item) if item.is_dir() else item.unlink()

    def leave(self) -> None:
        """Remove the folder if it holds nothing to go on with."""
        with contextlib.suppress(OSError):
            if all(item.name == NOTE for item in self.folder.iterdir()):
                self.done()

    def done(self) -> None:
        """Remove the folder: its results have been written."""
        shutil.rmtree(self.folder, ignore_errors=True)

    @contextlib.contextmanager
    def making_state(self) -> Iterator[Path]:
        """A folder to write what tiles are computed with; it counts once all of it is written."""
        made = self.folder / f"{STATE}.part"
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir()
        yield made
        made.rename(self.folder / STATE)

    @property
    def state(self) -> Path | None:
        """That folder, if it is whole."""
        made = self.folder / STATE
        return made if made.is_dir() else None

    def note(self, facts: Mapping[str, Any]) -> None:
        """Keep facts about the tiles; tiles of a run with other facts are removed."""
        path, text = self.folder / "tiles.json", json.dumps(facts, sort_keys=True)
        if path.exists() and path.read_text(encoding="utf-8") == text:
            return
        for item in self.folder.glob("tile_*"):
            item.unlink()
        path.write_text(text, encoding="utf-8")

    def has(self, number: int) -> bool:
        """Whether a tile is finished."""
        return self._path(number).exists()

    def put(self, number: int, values: Float | None, counts: tuple[int, int] = (0, 0)) -> None:
        """Keep a finished tile (bands, rows, columns), None = it holds nothing, and how many places it has and how many of them lack a value."""
        path = self._path(number)
        part = path.with_suffix(f".{uuid.uuid4().hex[:12]}.part")  # on several machines processes may have the same number
        with part.open("wb") as stream:
            np.save(stream, np.zeros((0, 0, 0), np.float32) if values is None else values, allow_pickle=False)
            np.save(stream, np.array(counts, np.int64), allow_pickle=False)
        part.replace(path)

    def get(self, number: int) -> Kept | None:
        """A finished tile; None where it holds nothing."""
        if number not in self._kept:
            self._kept[number] = Kept.at(self._path(number))
        return self._kept[number] if self._kept[number].shape[0] else None

    def counts(self, numbers: Iterable[int]) -> tuple[int, int]:
        """Places of all the finished tiles of these numbers together, and how many of them lack a value."""
        found = np.zeros(2, np.int64)
        for number in numbers:
            kept = Kept.at(self._path(number))
            with kept.path.open("rb") as stream:
                stream.seek(kept.start + 4 * int(np.prod(kept.shape)))
                found += np.load(stream, allow_pickle=False)
        return int(found[0]), int(found[1])

    def _path(self, number: int) -> Path:
        return self.folder / f"tile_{number:06d}.npy"


def _sweep(root: Path, mine: Path) -> None:
    """Remove what runs left that nobody went on with."""
    for folder in run_folders(root.parent):
        with contextlib.suppress(OSError):
            if folder != mine and time.time() - folder.stat().st_mtime > STALE_DAYS * 86400:
                shutil.rmtree(folder)
