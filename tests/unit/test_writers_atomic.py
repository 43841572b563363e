"""Outputs appear whole, all together, or not at all."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import psutil
import pytest

from groundcast.engine.job import JobError
from groundcast.engine.writers import atomic
from groundcast.engine.writers.atomic import PREFIX, Staged, discard_all
from groundcast.engine.writers.sidecar import write_sidecar
from groundcast.engine.writers.table import write_csv, write_table


def _write(staged: Staged, final: Path, text: str) -> Path:
    made = staged.path(final)
    made.write_text(text, encoding="utf-8")
    return made


def test_nothing_has_its_name_before_commit(tmp_path: Path) -> None:
    finals = [tmp_path / "a.tif", tmp_path / "b.gpkg"]
    with Staged() as staged:
        for final in finals:
            made = _write(staged, final, final.name)
            assert made.parent == final.parent
            assert made.suffix == final.suffix
            assert made.name.startswith(".")
            assert staged.path(final) == made
        assert not any(final.exists() for final in finals)
        staged.commit()
    assert {item.name: item.read_text() for item in tmp_path.iterdir()} == {"a.tif": "a.tif", "b.gpkg": "b.gpkg"}


def test_side_files_follow_and_old_ones_go(tmp_path: Path) -> None:
    final = tmp_path / "a.tif"
    final.write_text("old")
    for ending in (".aux.xml", ".ovr", "-wal"):
        (tmp_path / ("a.tif" + ending)).write_text("old")
    with Staged() as staged:
        made = _write(staged, final, "new")
        write_sidecar(made, {"x": 1})
        made.with_name(made.name + ".aux.xml").write_text("new")
        made.with_name(made.name + "-journal").write_text("x")
        staged.commit()
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a.tif", "a.tif.aux.xml", "a.tif.json"]
    assert final.read_text() == "new"
    assert (tmp_path / "a.tif.aux.xml").read_text() == "new"


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    final = tmp_path / "a.tif"
    final.write_text("old")
    with pytest.raises(KeyboardInterrupt), Staged() as staged:
        write_sidecar(_write(staged, final, "half"), {})
        raise KeyboardInterrupt
    assert [item.name for item in tmp_path.iterdir()] == ["a.tif"]
    assert final.read_text() == "old"


def test_commit_is_all_or_none(tmp_path: Path) -> None:
    """The second of three cannot be renamed: the first gets its old content back, the third stays absent."""
    first, second, third = (tmp_path / name for name in ("a.tif", "b.tif", "c.tif"))
    first.write_text("old")
    second.mkdir()
    with Staged() as staged:
        for final in (first, second, third):
            _write(staged, final, "new")
        with pytest.raises(OSError):
            staged.commit()
    assert first.read_text() == "old"
    assert not third.exists()
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a.tif", "b.tif"]


def test_new_files_vanish_again_when_a_later_one_fails(tmp_path: Path) -> None:
    (tmp_path / "b.tif").mkdir()
    with pytest.raises(OSError), Staged() as staged:
        _write(staged, tmp_path / "a.tif", "new")
        _write(staged, tmp_path / "b.tif", "new")
        staged.commit()
    assert [item.name for item in tmp_path.iterdir()] == ["b.tif"]


def test_an_output_that_was_never_written_stops_the_commit(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), Staged() as staged:
        _write(staged, tmp_path / "a.tif", "x")
        staged.path(tmp_path / "b.tif")
        staged.commit()
    assert list(tmp_path.iterdir()) == []


def test_a_locked_output_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "in use", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(JobError, match=r"a\.tif.*has it open") as caught, Staged() as staged:
        _write(staged, tmp_path / "a.tif", "x")
        staged.commit()
    assert caught.value.code == "output_locked"


def test_discard_all_forgets_every_open_run(tmp_path: Path) -> None:
    one, two = Staged(), Staged()
    _write(one, tmp_path / "a.tif", "x")
    _write(two, tmp_path / "b.tif", "x")
    discard_all()
    assert list(tmp_path.iterdir()) == []
    assert not atomic._open


def test_sigkill_leaves_nothing_that_looks_finished(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path\n"
        "from groundcast.engine.writers.atomic import Staged\n"
        "with Staged() as staged:\n"
        "    staged.path(Path(sys.argv[1]) / 'a.tif').write_bytes(b'half'); print('written', flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"written\n"
        child.send_signal(signal.SIGKILL)
    left = [item.name for item in tmp_path.iterdir()]
    assert len(left) == 1
    assert left[0].startswith(PREFIX)
    process, machine, rest = left[0][len(PREFIX) :].split("-", 2)
    other = tmp_path / f"{PREFIX}{process}-{int(machine, 16) ^ 1:08x}-{rest}"
    shutil.copy(tmp_path / left[0], other)
    with Staged() as staged:
        staged.path(tmp_path / "b.tif")
        assert list(tmp_path.iterdir()) == [other], "too young: a run on another machine may be writing it"
        os.utime(other, (time.time() - 7200,) * 2)
        staged.path(tmp_path / "c.tif")
    assert list(tmp_path.iterdir()) == []


def test_what_a_living_process_writes_stays(tmp_path: Path) -> None:
    with Staged() as one, Staged() as other:
        mine = _write(one, tmp_path / "a.tif", "x")
        other.path(tmp_path / "b.tif")
        assert mine.exists()
        # A number that is used again: the process began after the file was written.
        os.utime(mine, (psutil.Process().create_time() - 60,) * 2)
        other.path(tmp_path / "c.tif")
        assert not mine.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be locked")
def test_names_wait_for_another_run_that_gives_names(tmp_path: Path) -> None:
    import fcntl

    handle, done = os.open(tmp_path, os.O_RDONLY), threading.Event()
    fcntl.flock(handle, fcntl.LOCK_EX)

    def commit() -> None:
        with Staged() as staged:
            _write(staged, tmp_path / "a.tif", "x")
            staged.commit()
        done.set()

    thread = threading.Thread(target=commit)
    thread.start()
    assert not done.wait(0.3)
    assert not (tmp_path / "a.tif").exists()
    os.close(handle)
    assert done.wait(5)
    thread.join()
    assert (tmp_path / "a.tif").read_text() == "x"


def test_long_names_fit(tmp_path: Path) -> None:
    final = tmp_path / ("ä" * 120 + ".tif")
    with Staged() as staged:
        assert _write(staged, final, "x").suffix == ".tif"
        staged.commit()
    assert final.read_text() == "x"


def test_json_is_plain_json(tmp_path: Path) -> None:
    summary = {"skill": [np.float32(0.5), float("nan")], "date": np.datetime64("2024-01-02T00:00"), "path": Path("ä.csv"), "n": np.int64(3)}
    found = json.loads(write_table(tmp_path / "t.json", summary).read_text(encoding="utf-8"))
    assert found == {"skill": [0.5, None], "date": "2024-01-02", "path": "ä.csv", "n": 3}


def test_csv_has_the_union_of_columns(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "t.csv", [{"method": "a,b", "rmse": 1.5}, {"method": "c", "mae": float("nan")}])
    assert path.read_text(encoding="utf-8").splitlines() == ["method,rmse,mae", '"a,b",1.5,', "c,,"]
