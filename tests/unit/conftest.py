"""Fixtures that several files share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest


@pytest.fixture(scope="module")
def one_thread() -> Iterator[None]:
    """Torch on one thread: for small networks a second one only waits."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def end_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Ends the run when it comes to its tile of that number, once."""

    def at(number: int) -> None:
        from groundcast.engine.inference.tiles import stream

        computed, calls = stream.computed, []

        def broken(*arguments: object) -> object:
            calls.append(1)
            if len(calls) == number:
                raise KeyboardInterrupt
            return computed(*arguments)

        monkeypatch.setattr(stream, "computed", broken)

    return at
