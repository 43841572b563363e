"""Whose folder a run is: processes of this machine and of others that share the cache."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from groundcast.engine.cache import LEASE, NOTE
from groundcast.engine.inference.tiles import owner
from groundcast.engine.inference.tiles.owner import Owner
from groundcast.engine.inference.tiles.work import Work
from groundcast.engine.job import Job, JobError, Source


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """The note of a process on another machine that has the number of this one."""
    note = tmp_path / NOTE
    note.write_text(f"{os.getpid()} {psutil.Process().create_time()} another-machine")
    return note


def test_a_run_on_another_machine_keeps_its_folder_until_its_lease_ends(elsewhere: Path) -> None:
    """Though a process of this machine has its number; after the lease the folder is taken, and kept alive."""
    with pytest.raises(JobError, match="on 'another-machine'") as caught:
        Owner(elsewhere.parent).take()
    assert caught.value.code == "already_running"
    ago = time.time() - LEASE - 5
    os.utime(elsewhere, (ago, ago))
    mine = Owner(elsewhere.parent)
    mine.take()
    assert elsewhere.read_text().endswith(socket.gethostname())
    assert [item.name for item in elsewhere.parent.iterdir()] == [NOTE]
    mine.leave()
    assert not list(elsewhere.parent.iterdir())


def test_a_note_of_this_machine_counts_as_long_as_its_process_lives(tmp_path: Path) -> None:
    """However old it is; a process that ended leaves the folder at once, and so does one whose number another has now."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        began = psutil.Process(process.pid).create_time()
        note = tmp_path / NOTE
        note.write_text(f"{process.pid} {began} {socket.gethostname()}")
        os.utime(note, (1, 1))
        with pytest.raises(JobError, match=f"process {process.pid}"):
            Owner(tmp_path).take()
        process.communicate(b"\n")
    Owner(tmp_path).take()
    note.write_text(f"{os.getppid()} 1.0 {socket.gethostname()}")
    mine = Owner(tmp_path)
    mine.take()
    mine.leave()


def test_the_note_is_touched_while_the_run_lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(owner, "BEAT", 0.05)
    mine = Owner(tmp_path)
    mine.take()
    note = tmp_path / NOTE
    os.utime(note, (1, 1))
    until = time.monotonic() + 20
    while note.stat().st_mtime < 2 and time.monotonic() < until:
        time.sleep(0.02)
    assert note.stat().st_mtime > 2
    mine.leave()


def test_of_two_that_take_a_folder_at_once_one_gets_it(tmp_path: Path) -> None:
    """Also where both find the note of a machine that went down."""
    script = (
        "import socket, sys, time\nfrom pathlib import Path\nsocket.gethostname = lambda: sys.argv[2]\n"
        "from groundcast.engine.inference.tiles.owner import Owner\nfrom groundcast.engine.job import JobError\n"
        "print('ready', flush=True); input()\n"
        "try:\n    Owner(Path(sys.argv[1])).take(); print('mine', flush=True); input()\nexcept JobError as error:\n    print(error.code)\n"
    )
    for stale in (False, True):
        folder = tmp_path / str(stale)
        folder.mkdir()
        if stale:
            (folder / NOTE).write_text("1 1.0 gone")
            os.utime(folder / NOTE, (1, 1))
        command = [sys.executable, "-c", script, str(folder)]
        runs = [
            subprocess.Popen([*command, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for name in ("first", "second")
        ]
        try:
            for run in runs:
                assert run.stdout and run.stdout.readline() == "ready\n"
            for run in runs:
                assert run.stdin
                run.stdin.write("\n")
                run.stdin.flush()
            assert sorted(run.stdout.readline() for run in runs if run.stdout) == ["already_running\n", "mine\n"]
        finally:
            for run in runs:
                run.kill()
                run.communicate()


def test_a_run_that_lost_its_folder_writes_nothing(tmp_path: Path) -> None:
    """It was stopped for longer than a lease, and another machine went on with the job."""
    job = Job("forecast", Source(str(tmp_path)), cache=str(tmp_path / "cache"))
    with Work(job) as work:
        (work.folder / NOTE).write_text("7 1.0 another-machine")
        with pytest.raises(JobError, match="another-machine"):
            work.check(job)
    assert (work.folder / NOTE).exists()
