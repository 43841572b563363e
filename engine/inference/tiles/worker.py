"""What a worker of a cluster does: a tile is read, computed and kept in the shared folder, as the machine that asked would have done it."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...i18n import language, speak, tr
from ...job import Job, JobError
from ...readers.scratch import Stored
from .. import device
from ..provenance import groundcast_version, versions
from ..run import needs_device
from ..threads import limit
from .forecast_kit import ForecastKit
from .impute_kit import ImputeKit
from .kit import Kit
from .plan import Tile
from .points import Block, PointLayer
from .spare import give_back
from .stream import Finished, computed
from .whole import Whole, sites_of, survey
from .work import INPUT, Work

#: What is to be done, beside the tiles.
ORDER = "order.json"
#: One computes at a time in a process: methods keep what they fitted on a tile. Reading and writing of others go on meanwhile.
_COMPUTING = threading.Lock()
_LOADING = threading.Lock()


@dataclass(frozen=True)
class Bench:
    """All a worker needs for any tile of a run."""

    job: Job
    whole: Whole | PointLayer
    kit: Kit
    work: Work
    units: str
    blocks: Sequence[Block] = ()


_benches: dict[tuple[str, int, int], Bench] = {}


def write_order(work: Work, job: Job, units: str, points: int = 0) -> None:
    """Leave what workers need to know in the folder of the run, whole or not at all; ``points`` that are read at once, 0 for a raster."""
    part = work.folder / f"{ORDER}.part"
    body = replace(job, outputs={}, cluster="", model="")  # a worker needs the input alone
    order = {"job": body.to_json(), "units": units, "device": needs_device(job), "points": points, "language": language()}
    part.write_text(json.dumps(order), encoding="utf-8")
    part.replace(work.folder / ORDER)


class Hindered(Exception):
    """What keeps a worker from computing: the machine's name, code, message and hint. It travels, which a JobError does not."""


def compute_tile(folder: str, version: str, tile: tuple[Any, ...]) -> dict[str, Any]:
    """Compute a tile (number, core, outer), or a block (number,), and keep it in ``folder``; nothing is done where it lies there already.

    Returns
    -------
    dict
        ``worker``, the machine's name, and ``versions`` of its libraries.

    Raises
    ------
    Hindered
        Another version, the folder or the input is not seen, the methods cannot be loaded.
    """
    here = socket.gethostname()
    try:
        if groundcast_version() != version:
            raise JobError(
                "worker_version",
                tr("it has GroundCast {found}, the run is of {version}", found=groundcast_version(), version=version),
                tr("Install the same version on every machine."),
            )
        bench = _bench(Path(folder))
        if not bench.work.has(tile[0]):
            made = _computed(bench, tile)
            bench.work.put(tile[0], made.values, made.counts)
            del made
            give_back()
    except JobError as error:
        raise Hindered(here, error.code, str(error), error.hint) from error
    return {"worker": here, "versions": versions()}


def _computed(bench: Bench, told: tuple[Any, ...]) -> Finished:
    whole = bench.whole
    if isinstance(whole, PointLayer):
        block = bench.blocks[told[0]]
        points = whole.read_block(block)
        with _COMPUTING:
            return computed(bench.kit, points, block, whole)
    tile = Tile(*told)
    sites = sites_of(bench.job, whole, tile, bench.units)
    with _COMPUTING:
        return computed(bench.kit, sites, tile, whole)


def _bench(folder: Path) -> Bench:
    """What was loaded for the run in ``folder``; loaded once in a process, and again if it changed."""
    state = folder / "state"
    try:
        key = (str(folder), (state / "kit.json").stat().st_mtime_ns, (folder / ORDER).stat().st_mtime_ns)
    except OSError as error:
        hint = tr("Name a folder for intermediate files that all machines share, under the same path.")
        raise JobError(
            "no_shared_folder",
            tr("it does not see what the run left in '{folder}' ({strerror})", folder=folder, strerror=error.strerror),
            hint,
        ) from error
    with _LOADING:
        if key not in _benches:
            _benches.clear()
            _benches[key] = _loaded(folder, state)
        return _benches[key]


def _loaded(folder: Path, state: Path) -> Bench:
    order = json.loads((folder / ORDER).read_text(encoding="utf-8"))
    speak(order.get("language", ""))  # what hinders a worker is told where the run was started
    job = Job.from_json(order["job"])
    name = "cpu"
    count = _bounded(limit(job.threads))
    if order["device"]:
        name = device.pick(job.device, count)[0]
    device.seed(job.seed)
    work, kit = Work.at(folder), _kit(job, state, name)
    if order["points"]:
        layer = PointLayer(job, Stored.at(folder / INPUT), work)
        blocks, _ = layer.blocks(order["points"]), layer.around  # once, not in every thread
        return Bench(job, layer, kit, work, order["units"], blocks)
    whole = survey(job)
    if whole is None:
        raise JobError(
            "not_a_raster",
            tr("it does not find a raster in '{name}'", name=job.source.name),
            tr("Check that all machines see the same files."),
        )
    return Bench(job, whole, kit, work, order["units"])


def _kit(job: Job, state: Path, device: str) -> Kit:
    return ForecastKit.load(state, device) if job.task == "forecast" else ImputeKit.load(state, device)


def _bounded(count: int) -> int:
    """Hold the linear algebra, which is loaded already, to ``count`` threads."""
    from threadpoolctl import threadpool_limits

    threadpool_limits(count)
    return count
