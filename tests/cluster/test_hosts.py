"""Several hosts: each a network namespace with an address of its own, joined by a bridge. Needs root on Linux."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from groundcast.engine import events
from groundcast.engine.job import Horizon, Job, Source, save
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv

HOSTS = ("scheduler", "first", "second", "user")


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)


@dataclass
class Network:
    """Hosts ``NAME-scheduler`` and so on, and ``NAME-switch``, which joins them."""

    name: str

    def host(self, name: str) -> str:
        return f"{self.name}-{name}"

    @staticmethod
    def address(name: str) -> str:
        return f"10.83.0.{HOSTS.index(name) + 1}"

    def build(self) -> None:
        switch = self.host("switch")
        _ip("netns", "add", switch)
        _ip("-n", switch, "link", "add", "bridge0", "type", "bridge")
        _ip("-n", switch, "link", "set", "bridge0", "up")
        for number, name in enumerate(HOSTS):
            host, port = self.host(name), f"port{number}"
            _ip("netns", "add", host)
            _ip("-n", switch, "link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", host)
            _ip("-n", switch, "link", "set", port, "master", "bridge0", "up")
            _ip("-n", host, "addr", "add", f"{self.address(name)}/24", "dev", "eth0")
            _ip("-n", host, "link", "set", "eth0", "up")
            _ip("-n", host, "link", "set", "lo", "up")

    def cut(self, name: str) -> None:
        """Pull the cable of a host."""
        _ip("-n", self.host("switch"), "link", "set", f"port{HOSTS.index(name)}", "down")

    def remove(self) -> None:
        for name in (*HOSTS, "switch"):
            subprocess.run(["ip", "netns", "delete", self.host(name)], check=False, capture_output=True)


@pytest.fixture
def network() -> Iterator[Network]:
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("ip") is None:
        pytest.skip("network namespaces need root on Linux, and the program ip")
    made = Network(f"gc{uuid.uuid4().hex[:6]}")
    try:
        made.build()
    except subprocess.CalledProcessError as error:
        made.remove()
        pytest.skip(f"no network namespaces here: {error.stderr.strip()}")
    yield made
    made.remove()


def _scheduler(site, network: Network) -> str:  # type: ignore[no-untyped-def]
    site.environment["DASK_DISTRIBUTED__COMM__TIMEOUTS__TCP"] = "12s"  # how long a silent machine is waited for
    return site.scheduler(network.address("scheduler"), network.host("scheduler"))


def test_hosts_compute_what_one_machine_computes(site, network: Network, stack: Path, local) -> None:  # type: ignore[no-untyped-def]
    """Scheduler, two workers and the one who asks, each on a host of its own; they share a folder and nothing else."""
    pytest.importorskip("distributed", reason="needs dask.distributed (make setup-cluster)")
    address = _scheduler(site, network)
    for name in ("first", "second"):
        site.worker(address, network.address(name), network.host(name))
    outside = site.engine(site.job(stack, "outside", address))
    assert outside.ended() == 1
    assert outside.error is not None
    assert outside.error.code == "no_cluster"
    run = site.engine(site.job(stack, "out", address), network.host("user"))
    assert run.ended() == 0, run.told()
    assert any("threads of workers: 2" in item.text for item in run.events if isinstance(item, events.Message))
    assert site.outputs("out") == local


def test_a_host_whose_cable_is_pulled_changes_nothing(site, network: Network, stack: Path, local) -> None:  # type: ignore[no-untyped-def]
    """No connection is closed: the machine just falls silent, and its tiles are done by the other."""
    pytest.importorskip("distributed", reason="needs dask.distributed (make setup-cluster)")
    address = _scheduler(site, network)
    for name in ("first", "second"):
        site.worker(address, network.address(name), network.host(name))
    run = site.engine(site.job(stack, "out", address), network.host("user"))
    run.until(lambda: site.tiles() >= 4)
    network.cut("first")
    assert site.tiles() < 25
    assert run.ended() == 0, run.told()
    assert site.outputs("out") == local


def test_two_hosts_train_together(site, network: Network) -> None:  # type: ignore[no-untyped-def]
    table = write_egms_csv(simulate(200, 60, seed=1)[0], site.folder / "tile.csv")
    (site.folder / "out").mkdir()
    job = save(
        Job(
            "train", Source(str(table)), methods=("mm_stt",), horizon=Horizon(steps=4), options={"steps": 20}, threads=1, device="cpu",
            outputs={"model": str(site.folder / "out" / "model.zip")},
        ), site.folder / "job.json",
    )  # fmt: skip
    runs = [
        site.run(
            sys.executable, "-m", "torch.distributed.run", "--nnodes", "2", "--node-rank", str(number), "--nproc-per-node", "1",
            "--master-addr", network.address("first"), "--master-port", "29400", "-m", "groundcast.engine", "run", str(job),
            network=network.host(name), GLOO_SOCKET_IFNAME="eth0",
        ) for number, name in enumerate(("first", "second"))
    ]  # fmt: skip
    for run in runs:
        assert run.ended() == 0, run.told()
    weights = [sorted(line.split()[-1] for line in run.log if "weights" in line) for run in runs]
    assert weights[0] == weights[1] != []
    assert any(isinstance(item, events.Result) for item in runs[0].events)
    assert runs[1].events == []
    assert (site.folder / "out" / "model.zip").is_file()
