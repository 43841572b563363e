"""Long work on the main thread, cut into turns, so that QGIS answers between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.PyQt.QtCore import QTimer


def in_turns(work: Iterator[None], failed: Callable[[Exception], None]) -> None:
    """Run ``work`` up to its first ``yield`` now, and every further part in a turn of the event loop of its own."""
    try:
        next(work)
    except StopIteration:
        return
    except Exception as error:  # noqa: BLE001 (a later turn has no caller who could catch it)
        failed(error)
        return
    QTimer.singleShot(0, lambda: in_turns(work, failed))
