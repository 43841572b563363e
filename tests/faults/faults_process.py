"""A run that is killed, cancelled, starved of disk, shut out of its folder, or raced by another; inputs that go while it reads."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import samples
from workshop import CANCELLED, Outcome, Workshop, fault

from groundcast.engine import events

#: Sites and dates of the run that is disturbed: long enough to be met in the middle.
_SITES, _DATES = 400, 60


def _job(shop: Workshop, **changes: Any) -> dict[str, Any]:
    """A run with five outputs, three of them with a file beside them."""
    values = samples.np.resize(samples.series(_SITES), (_DATES, _SITES)).astype("f4")
    table = samples.table(shop.data / "table.csv", samples.days(_DATES), values)
    outputs = {"points": "made.gpkg", "median": "made.tif", "velocity": "speed.tif", "table": "made.json", "csv": "made.csv"}
    job = shop.job({"path": str(table)}, methods=["linear"], grid={"cell_size": 0.005, "fill": "none"})
    return {**job, "outputs": {key: str(shop.out / name) for key, name in outputs.items()}, **changes}


def _state(shop: Workshop) -> dict[str, str]:
    """Digest of every file at its final name."""
    return {
        item.name: hashlib.sha256(item.read_bytes()).hexdigest() for item in shop.out.iterdir() if not item.name.startswith(".groundcast-")
    }


def _interrupted(shop: Workshop, count: int, number: int) -> Iterator[Outcome]:
    """Runs sent a signal at random moments, over nothing and over the outputs of a run before them."""
    job = _job(shop)
    whole = shop.run(job, most=60)
    assert whole.code == 0, whole.log
    old, length, inputs = _state(shop), whole.seconds, shop.inputs()
    kept = shutil.copytree(shop.out, shop.folder / f"old {number}")
    rng = random.Random(number)
    for index in range(count):
        over = bool(index % 2)
        shop.clear()
        if over:
            shutil.copytree(kept, shop.out, dirs_exist_ok=True)
        moment = rng.uniform(0.02, 1.05 * length)
        ended = shop.run(job, kill_after=moment, number=number, most=60)
        wrong = ended.wrong or _after(shop, ended, old if over else {}, set(old), number)
        if not wrong and inputs != shop.inputs():
            wrong = "an input was changed"
        hidden = any(item.name.startswith(".") for item in shop.out.iterdir())
        if not wrong and (hidden or index % 5 == 0):  # the next run finds its way, and takes away what was left
            again = shop.run(job, most=60)
            left = [item.name for item in shop.out.iterdir() if item.name.startswith(".")]
            if again.code or left or set(_state(shop)) != set(old):
                wrong = f"the next run: exit code {again.code}, left {left}, has {sorted(_state(shop))}"
        saw = "complete" if ended.code == 0 else "killed" if ended.code < 0 else "cancelled"
        yield Outcome(
            f"{saw}: {'old files kept' if over else 'no output'}" if ended.code else "result", wrong and f"at {moment:.2f} s: {wrong}"
        )
    shop.clear()


def _after(shop: Workshop, ended: Any, before: dict[str, str], names: set[str], number: int) -> str:
    """What is wrong with what an interrupted run left."""
    now, last = _state(shop), ended.events[-1] if ended.events else None
    if ended.code == 0:
        return "" if set(now) == names else f"complete, but there is {sorted(now)}"
    temporary = [item.name for item in (*shop.out.iterdir(), *shop.tmp.iterdir()) if item.name.startswith((".groundcast-", "tmp"))]
    if number != signal.SIGKILL and temporary:
        return f"left {temporary}"
    early = last is None and ended.code == -number  # before it could listen
    if number != signal.SIGKILL and not early and ended.code != CANCELLED:
        return f"exit code {ended.code}, last event {last}"
    for name in {*before, *now} - {"made.json", "made.tif.json", "speed.tif.json"}:  # these hold the seconds a run took
        if now.get(name) != before.get(name) and not _is_whole(shop.out / name):
            return f"{name} is neither as it was nor whole"
    return ""


def _is_whole(path: Path) -> bool:
    """Whether a file that a kill met after it got its name can be read to its end."""
    if path.suffix == ".tif":
        with samples.rasterio.open(path) as made:
            return bool(made.read().size)
    if path.suffix == ".gpkg":
        return int(samples.pyogrio.read_info(path, layer="forecast", force_feature_count=True)["features"]) == _SITES
    return path.exists() and path.stat().st_size > 0


@fault("kill -9 at a random moment", quick=6, long=200)
def killed(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Forked runs, which spend no time on imports."""
    yield from _interrupted(shop, count, signal.SIGKILL)


@fault("cancelled at a random moment", quick=4, long=100)
def cancelled(shop: Workshop, count: int) -> Iterator[Outcome]:
    """By signal; stdin is tried next."""
    yield from _interrupted(shop, count, signal.SIGTERM)
    job = _job(shop)
    for index in range(max(count // 5, 2)):
        running = shop.start(job)
        time.sleep(0.05 * (index % 10))
        running.cancel()
        ended = running.wait()
        yield shop.judge(ended, None, codes=("cancelled", "result"))


@fault("kill -9 of the whole engine, imports too", quick=0, long=50)
def killed_whole(shop: Workshop, count: int) -> Iterator[Outcome]:
    """``python -m groundcast.engine`` as the plugin starts it."""
    job = _job(shop)
    path = shop.folder / "whole job.json"
    path.write_text(json.dumps(job))
    command = [sys.executable, "-m", "groundcast.engine", "run", str(path)]
    rng, inputs = random.Random(0), shop.inputs()
    for _ in range(count):
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
        )
        moment = rng.uniform(0.1, 5)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(moment)
        process.kill()
        out, _ = process.communicate()
        wrong = ""
        try:
            found = [events.decode(line) for line in out.decode().split("\n")[:-1]]
        except ValueError as error:
            found, wrong = [], str(error)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, 0)
            wrong = wrong or "processes are left"
        done = bool(found) and isinstance(found[-1], events.Result)
        names = set(_state(shop))
        if not wrong and process.returncode and not done and names and not all(_is_whole(shop.out / name) for name in names):
            wrong = f"half-written: {names}"
        if inputs != shop.inputs():
            wrong = "an input was changed"
        yield Outcome("result" if done else f"killed: {len(names)} outputs", wrong)
        for name in names:
            (shop.out / name).unlink()
    ended = shop.run(job, most=60)
    yield shop.judge(ended, None, codes=("result",))


@fault("disk full", quick=2, long=12)
def disk_full(shop: Workshop, count: int) -> Iterator[Outcome]:
    """A small disk, filled to different heights; where none can be mounted, no file may be larger than so much."""
    disk, job = shop.folder / "disk", _job(shop)
    disk.mkdir(exist_ok=True)
    for index in range(count):
        size = (4, 1100, 1200, 1400, 1300, 1500, 16, 64, 256, 512, 1024, 1250)[index % 12]
        mounted = (
            os.geteuid() == 0
            and not subprocess.run(
                ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(disk)], capture_output=True, check=False
            ).returncode
        )
        if not mounted:
            yield shop.try_out(job, largest=size * 100)
            continue
        try:
            ended = shop.run({**job, "outputs": {key: str(disk / Path(path).name) for key, path in job["outputs"].items()}})
            left = sorted(item.name for item in disk.iterdir())
        finally:
            subprocess.run(["umount", str(disk)], check=True)
        outcome = shop.judge(ended, None, codes=("disk_full",)) if ended.code else Outcome("result")
        yield Outcome(outcome.saw, outcome.wrong or (f"left {left}" if ended.code and left else ""))


@fault("read-only target")
def read_only(shop: Workshop, count: int) -> Iterator[Outcome]:
    """A disk that takes nothing, a file that is protected, a folder in the place of the output."""
    job, disk = _job(shop), shop.folder / "sealed"
    disk.mkdir(exist_ok=True)
    outputs = {key: str(disk / Path(path).name) for key, path in job["outputs"].items()}
    mount = ["mount", "-t", "tmpfs", "-o", "size=10M,ro", "tmpfs", str(disk)]
    if os.geteuid() == 0 and not subprocess.run(mount, capture_output=True, check=False).returncode:
        try:
            yield shop.try_out({**job, "outputs": outputs}, "sealed", ("not_writable",))
        finally:
            subprocess.run(["umount", str(disk)], check=True)
    elif os.geteuid():
        disk.chmod(0o500)
        yield shop.try_out({**job, "outputs": outputs}, "sealed", ("not_writable",))
    (disk / "made.gpkg").mkdir()
    yield shop.try_out({**job, "outputs": outputs}, "made.gpkg", ("not_writable",))
    yield shop.try_out({**job, "outputs": {"points": "/proc/made.gpkg"}}, "/proc", ("not_writable",))


@fault("input deleted, cut or replaced while it is read", quick=3, long=60)
def vanishing(shop: Workshop, count: int) -> Iterator[Outcome]:
    """At a random moment of a run on each format."""
    forms = [form for form in samples.MAKERS if form != "SMAP HDF5"]
    for index in range(count * 2):
        rng = random.Random(index)
        form = forms[index % len(forms)]
        name, make = samples.MAKERS[form]
        whole = make(shop.data / name)
        first = sorted(whole.iterdir())[5] if whole.is_dir() else whole
        body, kind = first.read_bytes(), rng.choice(("gone", "cut", "empty", "other"))

        def spoil(first: Path = first, body: bytes = body, kind: str = kind) -> None:
            if kind == "gone":
                first.unlink()
            else:
                first.write_bytes({"cut": body[: len(body) // 2], "empty": b"", "other": bytes(len(body))}[kind])

        timer = threading.Timer(rng.uniform(0.0, 0.25), spoil)
        running = shop.start(shop.job({"path": str(whole)}, **samples.job_of(form, shop.out)))
        timer.start()
        ended = running.wait()
        timer.join()
        outcome = shop.judge(ended, None)
        yield Outcome(outcome.saw, outcome.wrong and f"{form}, {kind}: {outcome.wrong}")
        shutil.rmtree(shop.data)
        shop.data.mkdir()


@fault("two runs that write the same outputs at once", quick=2, long=60)
def raced(shop: Workshop, count: int) -> Iterator[Outcome]:
    """All outputs are those of one of the two, none is a mixture."""
    jobs = [_job(shop, methods=[method]) for method in ("linear", "persistence")]
    for index in range(count):
        running = [shop.start(job) for job in (jobs if index % 2 else jobs[::-1])]
        ended = [item.wait() for item in running]
        wrong = next((item.wrong for item in ended if item.wrong), "")
        done = [item for item in ended if item.code == 0]
        if not done or any(not isinstance(item.events[-1], (events.Result, events.Error)) for item in ended):
            wrong = f"exit codes {[item.code for item in ended]}"
        methods = set() if wrong else _methods(shop.out)
        if len(methods) > 1:
            wrong = f"outputs of {methods} beside each other"
        yield Outcome("result" if len(done) == 2 else f"{len(done)} of two", wrong or shop._leftovers())
        shop.clear()


def _methods(folder: Path) -> set[str]:
    """Methods that the files in a folder tell they were made with."""
    found = {json.loads(path.read_text())["method"] for path in folder.glob("*.json")}
    for path in folder.glob("*.tif"):
        with samples.rasterio.open(path) as made:
            found.add(made.tags()["GROUNDCAST_METHOD"])
    return found
