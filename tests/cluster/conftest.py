"""Machines for the tests of a cluster: real processes, on this host or each in a network of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from groundcast.engine import events
from groundcast.engine.job import Horizon, Job, Source, save
from groundcast.engine.simulate import simulate_raster
from groundcast.engine.simulate_files import write_raster_stack

KEYS = ("median", "lower80", "velocity_change")


@dataclass
class Process:
    """A process whose output is kept: events as events, the rest as lines."""

    popen: subprocess.Popen[str]
    events: list[events.Event] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    readers: list[threading.Thread] = field(default_factory=list)

    @classmethod
    def start(cls, command: list[str], **more: object) -> Process:
        made = cls(
            subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, **more
            )  # type: ignore[call-overload]
        )
        made.readers = [threading.Thread(target=read, daemon=True) for read in (made._read_events, made._read_log)]
        for reader in made.readers:
            reader.start()
        return made

    def _read_events(self) -> None:
        for line in self.popen.stdout or ():
            try:
                self.events.append(events.decode(line))
            except ValueError:
                self.log.append(line)

    def _read_log(self) -> None:
        self.log.extend(self.popen.stderr or ())

    @property
    def stages(self) -> list[str]:
        return [item.stage for item in list(self.events) if isinstance(item, events.Progress)]

    @property
    def error(self) -> events.Error | None:
        return next((item for item in self.events if isinstance(item, events.Error)), None)

    def until(self, true: object, seconds: float = 90) -> None:
        """Wait until ``true()``; the process must not end before."""
        end = time.monotonic() + seconds
        while not true():  # type: ignore[operator]
            assert self.popen.poll() is None, self.told()
            assert time.monotonic() < end, self.told()
            time.sleep(0.01)

    def ended(self, seconds: float = 120) -> int:
        code = self.popen.wait(seconds)
        for reader in self.readers:
            reader.join(5)
        return code

    def told(self) -> str:
        return "\n".join([*(events.encode(item) for item in self.events[-5:]), "".join(self.log[-40:])])

    def kill(self, number: int = signal.SIGKILL) -> None:
        """End the process itself, as a machine that goes down would."""
        if self.popen.poll() is None:
            self.popen.send_signal(number)

    def kill_all(self) -> None:
        """End the process and all its children."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.popen.pid, signal.SIGKILL)
        self.popen.wait(10)


class Site:
    """Where processes are started and files lie; everything is ended and removed with it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.started = folder, list[Process]()
        self.environment = {**os.environ, "OMP_NUM_THREADS": "1", "DASK_DISTRIBUTED__ADMIN__TICK__LIMIT": "1m"}

    def run(self, *command: str, network: str = "", **variables: str) -> Process:
        prefix = ["ip", "netns", "exec", network] if network else []
        made = Process.start([*prefix, *command], env={**self.environment, **variables}, cwd=self.folder)
        self.started.append(made)
        return made

    def scheduler(self, host: str = "127.0.0.1", network: str = "", *more: str) -> str:
        port = _free_port() if not network else 8786
        made = self.run(
            sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", host, "--port", str(port), "--no-dashboard", *more,
            network=network, PYTHONPATH="",
        )  # fmt: skip
        made.until(lambda: any("Scheduler at" in line for line in made.log))
        return f"{'tls' if more else 'tcp'}://{host}:{port}"

    def worker(self, address: str, host: str = "127.0.0.1", network: str = "", *more: str, mounted: str = "", **variables: str) -> Process:
        """A worker of one thread; ``mounted``: what it alone finds mounted."""
        first = ["unshare", "--mount", "sh", "-c", f'mount {mounted} && exec "$@"', "sh"] if mounted else []
        made = self.run(
            *first, sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--memory-limit",
            "0", "--host", host, "--local-directory", str(self.folder / "dask"), *more, network=network, **variables,
        )  # fmt: skip
        made.until(lambda: any("Registered to" in line for line in made.log))
        return made

    def engine(self, job: Path, network: str = "", **variables: str) -> Process:
        return self.run(sys.executable, "-m", "groundcast.engine", "run", str(job), network=network, **variables)

    def job(self, stack: Path, name: str, cluster: str = "", **more: object) -> Path:
        out = self.folder / name
        out.mkdir(exist_ok=True)
        options = {"memory_gb": 0.05, "threads": 1, "methods": ("ridge",), "cache": str(self.folder / "cache"), **more}
        options.setdefault("outputs", {key: str(out / f"{key}.tif") for key in KEYS})
        job = Job("forecast", Source(str(stack)), horizon=Horizon(steps=3), cluster=cluster, **options)
        return save(job, self.folder / f"{name}.json")

    def tiles(self) -> int:
        """How many finished tiles lie in the shared folder."""
        return len(list((self.folder / "cache").glob("runs/*/tile_*.npy")))

    def outputs(self, name: str) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in (self.folder / name).glob("*.tif")}

    def end(self) -> None:
        for process in self.started:
            process.kill_all()
        shutil.rmtree(self.folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = Site(tmp_path)
    yield made
    made.end()


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stack of 96 x 80 cells and 60 dates: 30 tiles where 2,000 cells fit into memory."""
    return write_raster_stack(simulate_raster((96, 80), 60, seed=3)[0], tmp_path_factory.mktemp("stack") / "stack.tif")


@pytest.fixture(scope="session")
def local(stack: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What one machine makes of it."""
    site = Site(tmp_path_factory.mktemp("local"))
    run = site.engine(site.job(stack, "local"))
    assert run.ended() == 0, run.told()
    made = site.outputs("local")
    assert set(made) == {f"{key}.tif" for key in KEYS}
    site.end()
    return made
