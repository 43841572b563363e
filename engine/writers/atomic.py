"""Outputs appear under their names only when every one of them is whole."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType

from ..i18n import tr
from ..job import JobError
from .leftovers import PREFIX, hidden, sweep

__all__ = ["PREFIX", "SIDES", "Staged", "discard_all", "writing"]

#: Endings of what GDAL and SQLite keep beside a file; those of an older version of the file would be wrong for the new one.
SIDES = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")
#: Of these, the ones that only exist while a database is open.
_TRANSIENT = ("-wal", "-shm", "-journal")

_open: set[Staged] = set()
#: Held while outputs get their names, so that a hard exit never falls between two of them.
_naming = threading.Lock()
#: Seconds another run is waited for that gives names in the same folder.
_PATIENCE = 5.0
#: Seconds a hard exit waits for that.
_NAMING = 0.4


class Staged:
    """Temporary names beside the final ones, and one moment at which all become final.

    ``with Staged() as staged: write(staged.path(final)); staged.commit()``. Leaving the block without ``commit`` removes
    every temporary. A process killed before ``commit`` leaves hidden files only, which the next run in the folder removes.
    """

    def __init__(self) -> None:
        self._finals: dict[Path, Path] = {}

    def __enter__(self) -> Staged:
        _open.add(self)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.discard()

    def path(self, final: Path | str) -> Path:
        """Temporary path for ``final``: same folder, same suffix, hidden. The same ``final`` gives the same path again.

        Whatever is written as ``<temporary><ending>`` (``.json``, ``.aux.xml``) becomes ``<final><ending>``.
        """
        final = Path(final)
        for made, known in self._finals.items():
            if known == final:
                return made
        sweep(final.parent)
        # Names are at most 255 bytes on the usual file systems: keep the end, which has the suffix.
        name = final.name.encode()[-180:].decode(errors="ignore")
        made = hidden(final.parent, name)
        self._finals[made] = final
        _open.add(self)
        return made

    def paths(self, finals: Mapping[str, Path], keys: Iterable[str]) -> dict[str, Path]:
        """Temporary paths of those outputs that are among the ``keys``."""
        return {key: self.path(finals[key]) for key in keys if key in finals}

    def commit(self) -> None:
        """Flush everything to disk and give every output its name; none keeps it if one cannot.

        Raises
        ------
        JobError
            An output is locked by another program (on Windows: a layer open in QGIS).
        OSError
            The disk is full or fails, or an output was not written at all.
        """
        moves: list[tuple[Path, Path]] = []
        for made, final in self._finals.items():
            extra = [item for item in _family(made) if item != made and not item.name.endswith(_TRANSIENT)]
            # The file itself comes last: beside it, side files without it do not look finished.
            for item in (*extra, made):
                with writing(item):
                    _flush(item)
                moves.append((item, final.with_name(final.name + item.name[len(made.name) :])))
        folders = sorted({final.parent for _, final in moves})
        with _alone_in(folders), _naming:
            _replace_all(moves)
        for folder in folders:
            _flush_folder(folder)
        self.discard()

    def discard(self) -> None:
        """Remove every temporary that is left."""
        for made in list(self._finals):
            for item in _family(made):
                with contextlib.suppress(OSError):
                    item.unlink()
        self._finals.clear()
        _open.discard(self)


def discard_all(exiting: bool = False) -> None:
    """Remove every open temporary of this process; ``exiting``: as the last act before a hard exit, no output gets its name after it."""
    if exiting:
        _naming.acquire(timeout=_NAMING)  # never released: what is renamed from now on would be one of several
    for staged in list(_open):
        staged.discard()


@contextlib.contextmanager
def writing(path: Path, needed: int = 0) -> Iterator[None]:
    """Turn "could not write" of any library into an OSError that says that the disk is full, if it is.

    ``needed`` is the least size in bytes of the whole file: a database that fails frees what it had taken, and a disk too
    small for it then looks empty.
    """
    try:
        yield
    except JobError:
        raise
    except Exception as error:
        full = isinstance(error, OSError) and error.errno == errno.ENOSPC
        if full or "disk is full" in str(error).lower() or "no space left" in str(error).lower() or _no_space(path, needed):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path)) from error
        raise


def _no_space(path: Path, needed: int) -> bool:
    try:
        written = path.stat().st_size if path.exists() else 0
        return shutil.disk_usage(path.parent).free < max(64 * 1024, needed - written)
    except OSError:
        return False


def _family(made: Path) -> list[Path]:
    """A temporary and the side files written beside it."""
    try:
        return [Path(item.path) for item in os.scandir(made.parent) if item.name.startswith(made.name)]
    except OSError:
        return []


def _replace_all(moves: list[tuple[Path, Path]]) -> None:
    """Rename all or, if one fails, put back what was there."""
    saved: list[tuple[Path, Path | None]] = []
    targets = {final for _, final in moves}
    try:
        for made, final in moves:
            saved.append((final, _keep(final)))
            for ending in SIDES:
                side = final.with_name(final.name + ending)
                if side not in targets:
                    side.unlink(missing_ok=True)
            try:
                made.replace(final)
            except PermissionError as error:
                raise JobError(
                    "output_locked",
                    tr("The output '{final}' cannot be written: it is write-protected, or another program has it open.", final=final),
                    tr("Remove the layer from the project, or choose another file name."),
                ) from error
    except BaseException:
        for final, old in reversed(saved):
            with contextlib.suppress(OSError):
                if old is not None:
                    old.replace(final)
                elif not any(item[1] == final and item[0].exists() for item in moves):
                    final.unlink(missing_ok=True)
        raise
    for _, old in saved:
        if old is not None:
            with contextlib.suppress(OSError):
                old.unlink()


def _keep(final: Path) -> Path | None:
    """A second, hidden name of the file that is about to be replaced; None if there is none, or no such thing here."""
    if not final.exists():
        return None
    kept = hidden(final.parent, "old")
    try:
        os.link(final, kept)
    except OSError:
        return None
    return kept


def _flush(path: Path) -> None:
    # Windows flushes only what is open for writing.
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def _alone_in(folders: Iterable[Path]) -> Iterator[None]:
    """Keep other runs from naming their outputs in ``folders`` meanwhile, so that files of two runs never stand beside each other.

    Where folders cannot be locked (Windows, some network disks), or another holds one for too long, it goes on without.
    """
    with contextlib.ExitStack() as held:
        if sys.platform != "win32":
            for folder in folders:
                with contextlib.suppress(OSError):
                    handle = os.open(folder, os.O_RDONLY)
                    held.callback(os.close, handle)
                    until = time.monotonic() + _PATIENCE
                    while not _locked(handle) and time.monotonic() < until:
                        time.sleep(0.02)
        yield


def _locked(handle: int) -> bool:
    import fcntl  # not on Windows

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
