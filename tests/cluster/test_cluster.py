"""Tiles computed by workers of a cluster: separate processes, some of which are killed."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import pyogrio
import pytest

from groundcast.engine import events
from groundcast.engine.inference.cancel import EXIT_CANCELLED
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv

pytest.importorskip("distributed", reason="needs dask.distributed (make setup-cluster)")


def _said(run, text: str) -> bool:  # type: ignore[no-untyped-def]
    return any(text in item.text for item in run.events if isinstance(item, events.Message))


def test_two_workers_make_what_one_machine_makes(site, stack: Path, local) -> None:  # type: ignore[no-untyped-def]
    """Bit by bit; progress is told for the tiles, and nothing is left behind."""
    address = site.scheduler()
    workers = [site.worker(address) for _ in range(2)]
    run = site.engine(site.job(stack, "out", address))
    assert run.ended() == 0, run.told()
    assert _said(run, "30 tiles are computed by the cluster")
    assert len({stage for stage in run.stages if "tile" in stage}) > 10
    assert site.outputs("out") == local
    assert not list((site.folder / "cache" / "runs").iterdir())
    assert all(worker.popen.poll() is None for worker in workers)


@pytest.fixture(scope="module")
def points(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """12,000 points and 40 dates: some dozen blocks where a few hundred fit into memory."""
    return write_egms_csv(simulate(12_000, 40, seed=4, missing=0.02)[0], tmp_path_factory.mktemp("points") / "points.csv")


def test_points_are_computed_by_workers_one_of_which_is_killed(site, points: Path) -> None:  # type: ignore[no-untyped-def]
    """Block by block, and every value is that of a run on one machine, bit by bit."""
    found = {}
    for name in ("here", "there"):
        address = site.scheduler() if name == "there" else ""
        workers = [site.worker(address) for _ in range(2)] if address else []
        output = site.folder / f"{name}.gpkg"
        job = site.job(points, name, address, outputs={"points": str(output)}, memory_gb=0.02, cache=str(site.folder / "cache" / name))
        run = site.engine(job)
        if workers:
            run.until(lambda: len(list((site.folder / "cache" / "there").glob("runs/*/tile_*.npy"))) >= 2)
            workers[0].kill()
        assert run.ended() == 0, run.told()
        assert _said(run, "computed by the cluster") == bool(workers)
        found[name] = pyogrio.raw.read_arrow(output)[1]
    assert found["here"].num_rows == 12_000
    assert found["here"].equals(found["there"])


def test_a_worker_killed_in_the_middle_changes_nothing(site, stack: Path, local) -> None:  # type: ignore[no-untyped-def]
    address = site.scheduler()
    first, _ = (site.worker(address) for _ in range(2))
    run = site.engine(site.job(stack, "out", address))
    run.until(lambda: site.tiles() >= 4)
    first.kill()
    assert site.tiles() < 25
    assert run.ended() == 0, run.told()
    assert site.outputs("out") == local


def test_without_any_worker_left_the_run_ends_and_goes_on_later(site, stack: Path, local) -> None:  # type: ignore[no-untyped-def]
    address = site.scheduler()
    workers = [site.worker(address) for _ in range(2)]
    job = site.job(stack, "out", address)
    run = site.engine(job)
    run.until(lambda: site.tiles() >= 4)
    for worker in workers:
        worker.kill()
    assert run.ended() == 1
    assert run.error is not None
    assert run.error.code == "no_workers"
    kept = site.tiles()
    assert f"{kept} of 30 tiles are finished and kept" in str(run.error.message)
    assert site.outputs("out") == {}
    assert 4 <= kept < 30
    site.worker(address)
    again = site.engine(job)
    assert again.ended() == 0, again.told()
    assert _said(again, f"Going on with an earlier run of this job: {kept} of 30")
    assert site.outputs("out") == local


def test_a_scheduler_that_goes_is_said_and_tiles_are_kept(site, stack: Path) -> None:  # type: ignore[no-untyped-def]
    address = site.scheduler()
    scheduler = site.started[-1]
    site.worker(address)
    run = site.engine(site.job(stack, "out", address))
    run.until(lambda: site.tiles() >= 2)
    scheduler.kill()
    assert run.ended() == 1
    assert run.error is not None
    assert run.error.code == "cluster_lost", run.told()
    assert site.tiles() >= 2
    assert site.outputs("out") == {}


def test_cancelled_within_two_seconds(site, stack: Path) -> None:  # type: ignore[no-untyped-def]
    """The workers stay, and do not go on with the tiles."""
    address = site.scheduler()
    worker = site.worker(address)
    run = site.engine(site.job(stack, "out", address))
    run.until(lambda: site.tiles() >= 2)
    assert run.popen.stdin
    run.popen.stdin.write("cancel\n")
    run.popen.stdin.flush()
    began = time.monotonic()
    assert run.ended() == EXIT_CANCELLED
    assert time.monotonic() - began < 2
    assert run.error is not None
    assert run.error.code == "cancelled"
    assert site.outputs("out") == {}
    time.sleep(1)  # the tile that was being computed
    kept = site.tiles()
    time.sleep(1)
    assert site.tiles() == kept < 30
    assert worker.popen.poll() is None


def test_nobody_at_the_address(site, stack: Path) -> None:  # type: ignore[no-untyped-def]
    began = time.monotonic()
    run = site.engine(site.job(stack, "out", "tcp://127.0.0.1:9"))
    assert run.ended() == 1
    assert time.monotonic() - began < 25  # with the start of the engine and the look at the raster
    assert run.error is not None
    assert run.error.code == "no_cluster"
    assert "tcp://127.0.0.1:9" in run.error.message
    assert "dask scheduler" in run.error.hint


def test_workers_without_the_engine_are_told_of(site, stack: Path) -> None:  # type: ignore[no-untyped-def]
    address = site.scheduler()
    site.worker(address, PYTHONPATH="")
    run = site.engine(site.job(stack, "out", address))
    assert run.ended() == 1
    assert run.error is not None
    assert run.error.code == "worker_unfit", run.told()
    assert "groundcast" in run.error.message


def test_workers_of_another_version_are_told_of(site, stack: Path, root: Path) -> None:  # type: ignore[no-untyped-def]
    other = site.folder / "other" / "groundcast"
    shutil.copytree(root / "engine", other / "engine", ignore=shutil.ignore_patterns("__pycache__"))
    (other / "__init__.py").touch()
    (other / "metadata.txt").write_text("[general]\nversion=99.1\n")
    address = site.scheduler()
    site.worker(address, PYTHONPATH=str(other.parent))
    run = site.engine(site.job(stack, "out", address))
    assert run.ended() == 1
    assert run.error is not None
    assert run.error.code == "worker_version", run.told()
    assert "99.1" in run.error.message


def test_a_kit_that_cannot_be_loaded_is_told_of(site, stack: Path) -> None:  # type: ignore[no-untyped-def]
    """What the run left for its workers is damaged, as this worker sees it."""
    _needs_mounts()
    address = site.scheduler()
    worker = site.worker(address)
    job = site.job(stack, "out", address)
    run = site.engine(job)
    run.until(lambda: site.tiles() >= 2)
    assert run.popen.stdin
    run.popen.stdin.write("cancel\n")
    run.popen.stdin.flush()
    run.ended()
    worker.kill()
    folder = next((site.folder / "cache" / "runs").iterdir())
    damaged = site.folder / "damaged.zip"
    damaged.write_bytes(b"no model")
    site.worker(address, mounted=f'--bind "{damaged}" "{folder}/state/method_0.zip"')
    again = site.engine(job)
    assert again.ended() == 1
    assert again.error is not None
    assert again.error.code == "bad_model", again.told()
    assert "The worker on" in again.error.message


def _needs_mounts() -> None:
    if shutil.which("unshare") is None or subprocess.run(["unshare", "--mount", "true"], check=False).returncode:
        pytest.skip("needs mount namespaces (root on Linux)")


def test_a_folder_that_is_not_shared_is_told_of(site, stack: Path) -> None:  # type: ignore[no-untyped-def]
    """The worker has its own, empty folder in the place of the shared one."""
    _needs_mounts()
    address = site.scheduler()
    (site.folder / "cache").mkdir()
    site.worker(address, mounted=f'-t tmpfs none "{site.folder}/cache"')
    run = site.engine(site.job(stack, "out", address))
    assert run.ended() == 1
    assert run.error is not None
    assert run.error.code == "no_shared_folder", run.told()


def test_tls(site, stack: Path, local) -> None:  # type: ignore[no-untyped-def]
    """With certificates of dask's own configuration; without them nobody is let in."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make certificates")
    key, certificate = site.folder / "key.pem", site.folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=test"],
        check=True, capture_output=True,
    )  # fmt: skip
    files = ("--tls-ca-file", str(certificate), "--tls-cert", str(certificate), "--tls-key", str(key))
    address = site.scheduler("127.0.0.1", "", "--protocol", "tls", *files)
    site.worker(address, "127.0.0.1", "", *files)
    job = site.job(stack, "out", address)
    stranger = site.engine(job)
    assert stranger.ended() == 1
    assert stranger.error is not None
    assert stranger.error.code == "no_cluster", stranger.told()
    prefix = "DASK_DISTRIBUTED__COMM__TLS__"
    names = {f"{prefix}CA_FILE": certificate} | {f"{prefix}CLIENT__{name}": path for name, path in (("KEY", key), ("CERT", certificate))}
    run = site.engine(job, **{name: str(path) for name, path in names.items()})
    assert run.ended() == 0, run.told()
    assert site.outputs("out") == local
