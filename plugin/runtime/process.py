"""One engine process: its pipes read by threads, its end certain."""

from __future__ import annotations

import os
import queue
import signal
import subprocess  # nosec B404 (the engine is a process)
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Optional

from .errors import Cancelled

#: Seconds between looks at the cancel button.
_POLL = 0.1
_LOG_LINES = 200
_LONGEST_LINE = 1 << 24
#: Seconds a cancelled engine gets to end by itself, and then after being told to terminate, before it is killed.
_POLITE, _TERMINATE = 1.0, 0.7


class EngineProcess:
    """A started engine.

    Attributes
    ----------
    lines : queue of str or None
        What it writes to stdout; None once it has closed it.
    log : deque of str
        The last lines of its stderr.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start ``command``; raise OSError if it cannot be started."""
        self.lines: queue.Queue[Optional[str]] = queue.Queue()
        self.log: deque[str] = deque(maxlen=_LOG_LINES)
        self._process = subprocess.Popen(  # nosec B603 (a list of arguments, no shell)
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(environment),
            **_own_group(),
        )
        self._threads = [
            threading.Thread(target=self._read_lines, name="groundcast-stdout", daemon=True),
            threading.Thread(target=self._read_log, name="groundcast-stderr", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """The process's id, also its group's."""
        return self._process.pid

    def poll(self) -> Optional[int]:
        """Return the exit status, or None while it runs."""
        return self._process.poll()

    def wait(self, seconds: float) -> Optional[int]:
        """Return the exit status, or None if it still runs after ``seconds``."""
        with suppress(subprocess.TimeoutExpired):
            return self._process.wait(seconds)
        return None

    def cancel(self) -> None:
        """Ask it to stop, then terminate, then kill it and all it started: over within 2 s."""
        with suppress(OSError, ValueError):
            self._stdin.write(b"cancel\n")
            self._stdin.flush()
        if self.wait(_POLITE) is None:
            self._signal_tree(kill=False)
            self.wait(_TERMINATE)
        self.close()

    def close(self) -> None:
        """Leave nothing behind: no process, no open pipe, no thread. Safe to call twice."""
        self._signal_tree(kill=True)
        self.wait(5)
        with suppress(OSError, ValueError):
            self._stdin.close()
        until = time.monotonic() + 2
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        for thread, pipe in zip(self._threads, (self._process.stdout, self._process.stderr)):
            if pipe is not None and not thread.is_alive():  # closing under a reader would block
                pipe.close()

    def next_line(self, canceled: Callable[[], bool], idle: Callable[[], None] = lambda: None) -> Optional[str]:
        """Return the next line of stdout, or None once no more can come; ``idle`` is called while there is none.

        Raises
        ------
        Cancelled
            ``canceled`` said so; the process has ended.
        """
        ended = 0
        while True:
            if canceled():
                self.cancel()
                raise Cancelled
            with suppress(queue.Empty):
                return self.lines.get(timeout=_POLL)
            idle()
            # An orphaned worker may hold the pipe open after the process itself has ended.
            ended += self.poll() is not None
            if ended > 10:
                return None

    @property
    def _stdin(self) -> IO[bytes]:
        pipe = self._process.stdin
        assert pipe is not None  # nosec B101 (an invariant)
        return pipe

    def _read_lines(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None  # nosec B101 (an invariant)
        with suppress(OSError, ValueError):
            while line := pipe.readline(_LONGEST_LINE):
                self.lines.put(line.decode("utf-8", "replace").rstrip("\r\n"))
        self.lines.put(None)

    def _read_log(self) -> None:
        pipe = self._process.stderr
        assert pipe is not None  # nosec B101 (an invariant)
        with suppress(OSError, ValueError):
            while line := pipe.readline(8192):
                self.log.append(line.decode("utf-8", "replace").rstrip("\r\n"))

    def _signal_tree(self, kill: bool) -> None:
        if sys.platform == "win32":
            if self.poll() is None:
                force = ["/F"] if kill else []
                taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
                subprocess.run(  # nosec B603 (a system program by its full path, no shell)
                    [str(taskkill), "/T", *force, "/PID", str(self.pid)],
                    capture_output=True,
                    check=False,
                    creationflags=subprocess.CREATE_NO_WINDOW,
                )
                if kill:
                    self._process.kill()
            return
        # The group outlives its leader while any worker does, so it is signalled even when the engine has ended.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL if kill else signal.SIGTERM)


def _own_group() -> dict[str, Any]:
    """Start in a group of its own, so that the whole tree can be ended; on Windows without a console window."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}
