"""Tiles, and blocks of points, computed by many machines: workers of dask.distributed that need the engine and a folder all machines share.

Workers read the input themselves and keep finished tiles in the folder of the run, so that neither passes through the scheduler; what the run
begins with (methods tested and fitted on a sample) and what it ends with (tiles put together) is done here. Bits are those of a run on one
machine where the machines have the same libraries, device and number of threads. A worker that is lost has its tiles done again by the others.

Whoever can reach a scheduler or a worker can run programs there: without TLS, dask is for networks whose users trust each other. For a
``tls://`` address the certificates are those of dask's own configuration (``distributed.comm.tls``, or ``DASK_DISTRIBUTED__COMM__TLS__…``).
"""

from __future__ import annotations

import contextlib
import os
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ...i18n import tr, trn
from ...job import Job, JobError
from ..faults import explain
from ..provenance import groundcast_version, versions
from ..session import Session
from .plan import Tile
from .stream import Numbered, Seconds
from .work import Work
from .worker import Hindered, compute_tile, write_order

#: Seconds to wait for the scheduler's answer; for a worker, where none is (any more); and for a finished tile to be seen in the shared folder.
CONNECT, WORKERS, SEEN = 10.0, 30.0, 30.0
#: Seconds between looks: at what is finished, and at the workers.
_LOOK, _COUNT = 0.05, 1.0
#: How often a tile is tried again elsewhere after an error that may be the machine's.
RETRIES = 2


def reach(address: str) -> None:
    """Raise unless there is a scheduler at ``address``: before hours are spent.

    Raises
    ------
    JobError
        ``no_cluster``: nobody answers as a scheduler. ``needs_dask``: the engine lacks the library.
    """
    with _connected(address):
        pass


def compute_on_cluster(
    job: Job, tiles: Sequence[Numbered], work: Work, units: str, session: Session, stage: str, points: int = 0
) -> Seconds:
    """Have those of the ``tiles`` that are not finished yet computed by the workers of the job's cluster; the time is that of waiting for them.

    ``points``: of blocks of a layer of points, how many sites may be read at once; workers divide the layer as it is divided here.

    Whatever ends it, by an error or by the session, leaves the finished tiles: the run can go on from them.

    Raises
    ------
    JobError
        ``no_cluster``, ``needs_dask``; ``no_workers``: for a while there was none; ``cluster_lost``: the scheduler has gone;
        ``worker_unfit``, ``worker_version``, ``no_shared_folder`` and others: what hinders a worker.
    """
    name = f"{compute_tile.__module__}:{compute_tile.__name__}"
    write_order(work, job, units, points)
    todo = [tile for tile in tiles if not work.has(tile.number)]
    spent = Seconds()
    if not todo:
        return spent
    run, version = uuid.uuid4().hex[:8], groundcast_version()
    with spent.on("waiting"), _connected(job.cluster) as client:
        session.say(
            trn(
                "{n} tile is computed by the cluster at {cluster} (threads of workers: {threads}).",
                "{n} tiles are computed by the cluster at {cluster} (threads of workers: {threads}).",
                len(todo),
                cluster=job.cluster,
                threads=_threads(client) or 0,
            )
        )
        futures = [
            client.submit(
                _caller(), name, str(work.folder), version, _told(tile),
                key=f"groundcast-{run}-{tile.number}", pure=False, retries=RETRIES,
            ) for tile in todo
        ]  # fmt: skip
        try:
            _follow(client, futures, {future.key: tile for future, tile in zip(futures, todo, strict=True)}, tiles, work, session, stage)
        finally:
            with contextlib.suppress(Exception):  # the connection may be what failed
                client.sync(client._cancel, futures, force=True, callback_timeout=0.5)
    return spent


def _told(tile: Numbered) -> tuple[Any, ...]:
    """What tells a worker which part is meant: a tile by its cells, a block by its number alone."""
    return (tile.number, tile.core, tile.outer) if isinstance(tile, Tile) else (tile.number,)


def _caller() -> Callable[..., Any]:
    """A function that calls another by its name. It travels as it is, so that the scheduler, which looks at it, needs no engine."""

    def call(name: str, *arguments: Any) -> Any:
        from importlib import import_module

        module, _, function = name.partition(":")
        return getattr(import_module(module), function)(*arguments)

    return call


def _follow(
    client: Any, futures: Sequence[Any], of: Mapping[str, Numbered], tiles: Sequence[Numbered], work: Work, session: Session, stage: str
) -> None:
    """Wait until all are finished, tell how far it is, and find out if nothing can come any more."""
    from distributed import as_completed

    waiting, progress = as_completed(futures, loop=client.loop), session.part(0.4, 0.9)
    done, mine, told = len(tiles) - len(futures), versions(), set[str]()
    alive = counted = time.monotonic()
    threads: int | None = 0
    while waiting.count():
        progress(done / len(tiles), tr("{stage}: tile {done} of {count}", stage=stage, done=min(done + 1, len(tiles)), count=len(tiles)))
        for future in waiting.next_batch(block=False):
            tile = of[future.key]
            if future.status == "pending" and not work.has(tile.number):  # the worker that had the answer was lost: it is done again
                waiting.add(future)
                continue
            if future.status not in ("finished", "pending"):
                raise _failure(future, client.status, work, tiles)
            _await(work, tile, session)
            _tell_versions(future, mine, told, session)
            future.release()  # or it would be done again if the worker that holds the answer is lost
            alive = time.monotonic()
            done += 1
            session.count(done, len(tiles), True)
        if time.monotonic() - counted > _COUNT:
            threads, counted = _threads(client), time.monotonic()
            alive = counted if threads else alive
        if time.monotonic() - alive > WORKERS:
            raise _alone(threads is None, work, tiles)
        time.sleep(_LOOK)


def _alone(silent: bool, work: Work, tiles: Sequence[Numbered]) -> JobError:
    """Why nothing more is to be expected: the scheduler is ``silent``, or has nobody."""
    hint = tr("Start workers (see 'Many machines' in the README), then run the job again: it goes on from there.")
    values = {"seconds": WORKERS, "kept": _kept(work, tiles)}
    if silent:
        return JobError("cluster_lost", tr("The cluster's scheduler has not answered for {seconds:.0f} seconds; {kept}.", **values), hint)
    return JobError("no_workers", tr("The cluster has had no worker for {seconds:.0f} seconds; {kept}.", **values), hint)


def _failure(future: Any, status: str, work: Work, tiles: Sequence[Numbered]) -> JobError:
    """Why a tile could not be computed."""
    if future.status != "error":  # cancelled or lost: the scheduler forgot it
        hint = tr("Start the scheduler and workers again, then the job: it goes on from there.")
        return JobError(
            "cluster_lost",
            tr("The connection to the cluster's scheduler was lost ({status}); {kept}.", status=status, kept=_kept(work, tiles)),
            hint,
        )
    error = future.exception(timeout=CONNECT)
    if isinstance(error, Hindered):
        worker, code, message, hint = error.args
        return JobError(code, tr("The worker on '{worker}' cannot compute: {message}.", worker=worker, message=message.rstrip(".。")), hint)
    if isinstance(error, ImportError):
        hint = tr("Start workers with the engine's Python and with the folder that holds 'groundcast' in PYTHONPATH, of the same version.")
        return JobError("worker_unfit", tr("A worker cannot load the engine ({error}).", error=error), hint)
    if type(error).__name__ == "KilledWorker":
        hint = tr("Their memory may be too small: allow the job less ('memory_gb'), or the workers more ('--memory-limit').")
        return JobError("workers_died", tr("Several workers died over the same tile; {kept}.", kept=_kept(work, tiles)), hint)
    if "deserialization" in str(error):  # by the scheduler, which looks at what passes through it
        hint = tr("Give the scheduler, the workers and this machine the same versions of Python and dask.")
        return JobError("worker_unfit", tr("The cluster does not understand this machine ({error}).", error=error.__cause__ or error), hint)
    found = explain(error)
    return JobError(found.code, tr("A worker failed: {message} ({kept})", message=found.message, kept=_kept(work, tiles)), found.hint)


def _await(work: Work, tile: Numbered, session: Session) -> None:
    """Until a finished tile can be seen here; network file systems take a while."""
    until = time.monotonic() + SEEN
    while not work.has(tile.number):
        session.check()
        os.listdir(work.folder)  # noqa: PTH208 (asks the server anew)
        if time.monotonic() > until:
            raise JobError(
                "no_shared_folder",
                tr("A worker finished a tile that cannot be seen here in '{folder}'.", folder=work.folder),
                tr("Name a folder for intermediate files that all machines share, under the same path."),
            )
        time.sleep(_LOOK)


def _tell_versions(future: Any, mine: Mapping[str, str], told: set[str], session: Session) -> None:
    """Warn, once for each machine, of libraries that differ from those here."""
    try:
        answer = future.result(timeout=1.0)
    except Exception:  # the worker that had the answer is lost; the tile is not
        return
    if answer["worker"] in told:
        return
    told.add(answer["worker"])
    other = [
        tr("{name} {text} (here {here})", name=name, text=text, here=mine.get(name))
        for name, text in answer["versions"].items()
        if text != mine.get(name)
    ]
    if other:
        session.warn(
            tr(
                "The worker on '{worker}' has {other}: its values may differ in their last digits.",
                worker=answer["worker"],
                other=", ".join(other),
            )
        )


def _threads(client: Any) -> int | None:
    """Threads of all workers; None where the scheduler does not answer."""
    try:
        return int(sum(client.sync(client.scheduler.ncores, callback_timeout=1.0).values()))
    except Exception:  # whatever it is, the next look may tell
        return None


def _kept(work: Work, tiles: Sequence[Numbered]) -> str:
    done = sum(work.has(tile.number) for tile in tiles)  # also one whose worker could not tell any more
    return trn("{n} of {count} tiles is finished and kept", "{n} of {count} tiles are finished and kept", done, count=len(tiles))


@contextlib.contextmanager
def _connected(address: str) -> Iterator[Any]:
    """A client of the scheduler at ``address``."""
    try:
        import dask
        from distributed import Client
    except ImportError as error:
        hint = tr("Install it beside the engine, on every machine: python -m pip install -r engine/requirements-cluster.in")
        raise JobError(
            "needs_dask", tr("A cluster needs the library dask.distributed, which is not installed ({error}).", error=error), hint
        ) from error
    with dask.config.set({"distributed.comm.timeouts.connect": f"{CONNECT}s"}):
        try:
            client = Client(address, timeout=CONNECT, set_as_default=False, name="groundcast")
        except Exception as error:  # connection, TLS and protocol each have their own
            reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
            raise JobError(
                "no_cluster",
                tr("There is no scheduler at {address} ({reason}).", address=address, reason=reason),
                tr("Start one there ('dask scheduler'), correct the address, or leave it empty to use this machine only."),
            ) from error
        try:
            yield client
        finally:
            with contextlib.suppress(Exception):  # it may be gone
                client.close(timeout=0.5)
