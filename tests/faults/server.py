"""The engine, loaded once and forked for each run: a second's worth of imports is spent once, and a crash ends one run only.

Requests and answers are lines of JSON on stdin and stdout. ``start``: fork, run ``python -m groundcast.engine ARGUMENTS`` there with
stdout and stderr into files, answer with the process id. ``wait``: answer how it ended.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

#: What a run would import.
_MODULES = (
    "torch", "pyogrio", "rasterio", "netCDF4", "h5py", "xarray", "pyarrow.csv", "scipy.linalg", "groundcast.engine.__main__",
    "groundcast.engine.inference.run", "groundcast.engine.inference.forecast", "groundcast.engine.inference.impute",
    "groundcast.engine.inference.gridding", "groundcast.engine.inference.train", "groundcast.engine.training.bundle",
    *(f"groundcast.engine.readers.{name}" for name in (
        "egms", "vector", "raster_stack", "raster_files", "netcdf", "netcdf_files", "mintpy", "smap", "covariates",
    )),
)  # fmt: skip
#: Address space a run may take beyond what is loaded: protects the machine; what small input may really use is judged by the caller.
_MOST_BYTES = 6 << 30
_SUBREAPER = 36
#: Seconds on the clock for a second of processor time, on a machine that has other things to do.
_WALL = 6


def main() -> None:
    """Answer requests until stdin ends."""
    for name in _MODULES:
        importlib.import_module(name)
    if sys.platform == "linux":  # what a run leaves behind becomes a child of this process, and is found
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    began: dict[int, float] = {}
    print(json.dumps({"pid": os.getpid(), "rss_mb": _peak()}), flush=True)
    while line := sys.stdin.readline():
        request = json.loads(line)
        if request["op"] == "start":
            began[pid := _start(request)] = time.monotonic()
            print(json.dumps({"pid": pid}), flush=True)
        elif request["op"] == "wait":
            print(json.dumps(_wait(request["pid"], began.pop(request["pid"]), request)), flush=True)


def _start(request: dict[str, Any]) -> int:
    pid = os.fork()
    if pid:
        return pid
    try:
        os.setsid()
        for number, name, flags in ((0, "stdin", os.O_RDONLY), (1, "stdout", os.O_WRONLY), (2, "stderr", os.O_WRONLY)):
            handle = os.open(request[name], flags | (os.O_CREAT | os.O_TRUNC if flags else 0) | (0 if flags else os.O_NONBLOCK), 0o644)
            os.set_blocking(handle, True)
            os.dup2(handle, number)
        sys.stdin, sys.stdout, sys.stderr = (os.fdopen(os.dup(number), mode) for number, mode in ((0, "r"), (1, "w"), (2, "w")))
        os.environ.update(request["environment"])
        tempfile.tempdir = None
        os.chdir(request["folder"])
        taken = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_AS, (taken + _MOST_BYTES, resource.RLIM_INFINITY))
        if request["largest"]:
            resource.setrlimit(resource.RLIMIT_FSIZE, (request["largest"], resource.RLIM_INFINITY))
        from groundcast.engine.__main__ import leave
        from groundcast.engine.__main__ import main as engine

        leave(engine(request["arguments"]))
    finally:
        os._exit(70)


def _wait(pid: int, began: float, request: dict[str, Any]) -> dict[str, Any]:
    """Wait, killing after ``kill_after`` seconds (a fault that is tried) or ``most`` seconds (a run that hangs)."""
    kill_after, hung = request.get("kill_after"), False
    while True:
        ended, status, used = os.wait4(pid, os.WNOHANG)
        if ended:
            break
        spent = time.monotonic() - began
        if kill_after is not None and spent >= kill_after:
            os.kill(pid, request["signal"])
            kill_after = None
        if spent >= request["most"] * _WALL:
            hung = True
            os.kill(pid, signal.SIGKILL)
            _, status, used = os.wait4(pid, 0)
            break
        time.sleep(0.002)
    seconds = time.monotonic() - began
    left = _of_session(pid)
    for other in left:
        with contextlib.suppress(OSError):
            os.kill(other, signal.SIGKILL)
            os.waitpid(other, 0)
    return {
        "cpu": used.ru_utime + used.ru_stime,
        "code": os.waitstatus_to_exitcode(status), "seconds": seconds, "peak_mb": used.ru_maxrss / 1024, "hung": hung, "left": left,
    }  # fmt: skip


def _of_session(session: int) -> list[int]:
    """Processes that a run, which is the leader of its session, left behind."""
    found = []
    for item in Path("/proc").iterdir():
        if item.name.isdigit():
            with contextlib.suppress(OSError, IndexError):
                fields = (item / "stat").read_text().rsplit(")", 1)[1].split()
                if int(fields[3]) == session and fields[0] != "Z":
                    found.append(int(item.name))
    return found


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
