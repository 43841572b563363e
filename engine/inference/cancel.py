"""Cancelling: politely through a flag, and within two seconds whatever the run is doing."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import stat
import sys
import threading
from collections.abc import Callable

from .stdin import lines

#: Seconds a run has to end by itself once it was asked to.
GRACE = 1.4
EXIT_CANCELLED = 130
#: What asks a process to end, where the platform has it.
_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")


class Cancelled(BaseException):
    """The user cancelled the run. Like KeyboardInterrupt no Exception, so that no method's error handling swallows it."""


class Canceller:
    """Listens for the word ``cancel`` on stdin and for signals.

    Parameters
    ----------
    clean : callable
        Removes unfinished outputs; called before the process is ended by force.
    told : callable
        Called at once when the run is asked to end, in another thread.
    """

    def __init__(self, clean: Callable[[], None], told: Callable[[], None] = lambda: None) -> None:
        self._asked, self._ended, self._clean, self._told = threading.Event(), threading.Event(), clean, told
        self._sockets: tuple[socket.socket, ...] = ()

    def listen(self) -> Canceller:
        """Start listening, in threads that never keep the process alive.

        The end of stdin counts as a cancel if it is a pipe and ``GROUNDCAST_PARENT_WATCH=1``: whoever started the run is gone.
        """
        self._listen_to_signals()
        if sys.stdin is not None and not sys.stdin.closed:
            watched = os.environ.get("GROUNDCAST_PARENT_WATCH") == "1" and _is_pipe(sys.stdin.fileno())
            threading.Thread(target=self._read, args=(sys.stdin.fileno(), watched), daemon=True, name="cancel").start()
        return self

    def check(self) -> None:
        """Raise Cancelled if the run is to end."""
        if self._asked.is_set():
            raise Cancelled

    def ask(self) -> None:
        """End the run: at its next progress report, or by force after the grace."""
        if not self._asked.is_set():
            self._asked.set()
            threading.Thread(target=self._force, daemon=True, name="force").start()
            self._told()

    def end(self) -> None:
        """The run has ended by itself: it is not to be ended by force any more."""
        self._ended.set()

    def _force(self) -> None:
        # A long product of matrices or a fit in compiled code asks nobody; the main thread cannot be made to listen there.
        if not self._ended.wait(GRACE):
            self._clean()
            if not self._ended.is_set():
                os._exit(EXIT_CANCELLED)

    def _listen_to_signals(self) -> None:
        """Learn of signals at once: Python's own handlers wait until the main thread leaves compiled code."""
        if threading.current_thread() is not threading.main_thread():
            return
        receive, send = socket.socketpair()
        send.setblocking(False)
        self._sockets = receive, send
        signal.set_wakeup_fd(send.fileno(), warn_on_full_buffer=False)
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, lambda number, frame: None)
        threading.Thread(target=self._receive, args=(receive,), daemon=True, name="signals").start()

    def _receive(self, receive: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while receive.recv(1):
                self.ask()

    def _read(self, descriptor: int, watched: bool) -> None:
        for line in lines(descriptor):
            if line.strip() == b"cancel":
                self.ask()
        if watched:
            self.ask()


def _is_pipe(descriptor: int) -> bool:
    try:
        mode = os.fstat(descriptor).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)
