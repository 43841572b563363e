"""The small parts of a run: horizon, device, threads, faults, progress, provenance."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest
import torch

from groundcast.engine import events
from groundcast.engine.inference import device, doctor, provenance, threads
from groundcast.engine.inference.cancel import Cancelled, Canceller
from groundcast.engine.inference.faults import explain
from groundcast.engine.inference.horizon import steps_ahead, target_dates, usual_step
from groundcast.engine.inference.preflight import check_outputs
from groundcast.engine.inference.session import Session
from groundcast.engine.job import Horizon, Job, JobError, Source


def _times(*offsets: int) -> np.ndarray:
    return (np.datetime64("2024-01-01") + np.array(offsets)).astype("datetime64[ns]")


def test_the_usual_step_is_the_recent_one() -> None:
    early, late = np.arange(0, 300, 6), np.arange(300, 600, 12)
    assert usual_step(_times(*early, *late)) == 12
    assert usual_step(_times(0, 6, 12, 40)) == 6


def test_steps_months_and_dates_become_dates() -> None:
    history = _times(*range(0, 600, 12))
    origin = history[-1]
    steps = target_dates(Horizon(steps=3), history)
    assert ((steps - origin) / np.timedelta64(1, "D")).tolist() == [12, 24, 36]
    months = target_dates(Horizon(months=6), history)
    assert abs((months[-1] - origin) / np.timedelta64(1, "D") - 6 * 30.44) <= 6
    given = target_dates(Horizon(dates=("2026-03-01", "20260401")), history)
    assert given.astype("datetime64[D]").astype(str).tolist() == ["2026-03-01", "2026-04-01"]
    assert steps_ahead(steps, history) == 3


def test_horizons_that_cannot_be() -> None:
    history = _times(0, 12, 24)
    for dates, code in ((("2024-01-25",), "dates_not_after_origin"), (("2044-01-01",), "bad_horizon")):
        with pytest.raises(JobError) as caught:
            target_dates(Horizon(dates=dates), history)
        assert caught.value.code == code
        assert "2024-01-25" in str(caught.value)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (JobError("no_dates", "None.", "Type them."), "no_dates"),
        (Cancelled(), "cancelled"),
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"), "out_of_memory"),
        (RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory"), "out_of_memory"),
        (np._core._exceptions._ArrayMemoryError((10**9, 10**9), np.dtype("f4")), "out_of_memory"),
        (RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED"), "out_of_memory"),
        (OSError(errno.ENOSPC, "No space left on device", "a.tif"), "disk_full"),
        (RuntimeError("sqlite3_exec failed: database or disk is full"), "disk_full"),
        (OSError(errno.EFBIG, "File too large", "a.tif"), "file_too_large"),
        (PermissionError(errno.EACCES, "Permission denied", "a.tif"), "not_writable"),
        (OSError(errno.EROFS, "Read-only file system", "a.tif"), "not_writable"),
        (FileNotFoundError(errno.ENOENT, "No such file", "a.tif"), "missing_file"),
        (OSError(errno.EIO, "Input/output error", "a.tif"), "file_failed"),
        (ModuleNotFoundError("No module named 'torch'", name="torch"), "broken_engine"),
        (KeyError("D20200101"), "internal"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_faults_are_named(error: BaseException, code: str) -> None:
    found = explain(error)
    assert found.code == code
    assert found.message
    assert found.hint or code == "cancelled"


def test_out_of_memory_says_of_what() -> None:
    assert "GPU" in explain(torch.OutOfMemoryError("CUDA out of memory.")).message
    assert "GPU" not in explain(MemoryError()).message


def test_cancelled_is_not_swallowed_by_error_handling() -> None:
    assert not issubclass(Cancelled, Exception)
    canceller = Canceller(lambda: None)
    canceller.check()
    canceller.end()
    canceller.ask()
    with pytest.raises(Cancelled):
        canceller.check()


def test_cpu_is_proved_and_an_unknown_device_refused() -> None:
    assert device.pick("cpu", 1) == ("cpu", "cpu (1 thread)")
    with pytest.raises(JobError) as caught:
        device.pick("cuda:77")
    assert caught.value.code == "no_device"


def test_auto_falls_back_from_a_broken_gpu_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "present", lambda name: name in ("cuda:0", "cpu"))
    monkeypatch.setattr(device, "prove", lambda name: "no kernel image is available" if name == "cuda:0" else "absent")
    name, text = device.pick("auto", 1)
    assert name == "cpu"
    assert "no kernel image is available" in text


def test_a_device_that_computes_wrongly_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.Tensor, "__matmul__", lambda left, right: left + right)
    assert device.prove("cpu") == "it computes wrong results"


def test_seeds_make_draws_repeatable() -> None:
    drawn = []
    for value in (3, 3, 4):
        device.seed(value)
        drawn.append((float(torch.rand(1)), float(np.random.rand())))  # noqa: NPY002 (the global generator is what is tested)
    assert drawn[0] == drawn[1] != drawn[2]


def test_threads_wanted_or_all_but_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in threads._VARIABLES:
        monkeypatch.setenv(name, "")
    monkeypatch.setattr(threads, "_cpus", lambda: 8)
    assert threads.limit(0) == 7
    assert os.environ["OPENBLAS_NUM_THREADS"] == "7"
    assert threads.limit(3) == 3
    assert threads.limit(0) == 3  # as set from outside, or by the same run before
    monkeypatch.setattr(threads, "_cpus", lambda: 1)
    monkeypatch.setenv("OMP_NUM_THREADS", "")
    assert threads.limit(0) == 1


def test_progress_is_monotonous_and_thinned() -> None:
    sent: list[events.Event] = []
    session = Session(sent.append)
    part = session.part(0.2, 0.4)
    for number in range(1001):
        part(number / 1000, "work")
    session.progress(0.1, "back")
    fractions = [item.fraction for item in sent if isinstance(item, events.Progress)]
    assert fractions == sorted(fractions)
    assert 20 <= len(fractions) <= 60
    assert fractions[-1] == pytest.approx(0.4, abs=0.01)


def test_events_carry_numpy_numbers_as_numbers() -> None:
    line = events.encode(
        events.Result({}, {"a": np.float32(0.5), "b": np.int64(3), "c": np.array([1.0, np.nan]), "d": [np.float64("inf")]})
    )
    decoded = events.decode(line)
    assert isinstance(decoded, events.Result)
    assert decoded.summary == {"a": 0.5, "b": 3, "c": [1.0, None], "d": [None]}


def test_every_part_of_a_shapefile_is_fingerprinted(tmp_path: Path) -> None:
    for ending in (".shp", ".dbf", ".shx"):
        (tmp_path / f"points{ending}").write_bytes(ending.encode())
    job = Job("inspect", Source(str(tmp_path / "points.shp")))
    before = provenance.inputs(job)
    (tmp_path / "points.dbf").write_bytes(b"other values")
    after = provenance.inputs(job)
    assert {Path(item["path"]).suffix for item in before} == {".shp", ".dbf", ".shx"}
    assert [one["sha256"] == two["sha256"] for one, two in zip(before, after, strict=True)].count(False) == 1


def test_outputs_are_checked_before_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_outputs([tmp_path / "a.tif", tmp_path / "b.tif"])
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "folder.tif").mkdir()
    with pytest.raises(JobError, match="is a folder"):
        check_outputs([tmp_path / "folder.tif"])
    (tmp_path / "old.tif").write_bytes(b"")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(JobError, match="write-protected"):
        check_outputs([tmp_path / "old.tif"])


def test_the_doctor_names_packages_that_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert {"torch", "numpy", "rasterio", "scikit-learn", "netCDF4"} <= set(doctor.required())
    doctor.check_packages()
    real = doctor.importlib.import_module

    def load(name: str) -> object:
        if name in ("sklearn", "h5py"):
            raise ImportError(f"No module named '{name}'")
        return real(name)

    monkeypatch.setattr(doctor.importlib, "import_module", load)
    with pytest.raises(JobError, match=r"h5py .*scikit-learn .No module named 'sklearn'"):
        doctor.check_packages()
