"""What the engine may compute on, in the words of dialogs and algorithms."""

from __future__ import annotations

from .i18n import tr

#: as in a job; the order is that of Processing's choices, so new ones come last
DEVICES = ("auto", "cpu", "cuda", "mps", "cuda:1", "cuda:2", "cuda:3")


def device_title(name: str) -> str:
    """Return the words for one of `DEVICES`."""
    kind, _, number = name.partition(":")
    if number:
        return tr("NVIDIA or AMD GPU number {number} ({name})").format(number=int(number) + 1, name=name)
    words = {
        "auto": tr("Automatic"),
        "cpu": tr("Processor (cpu)"),
        "cuda": tr("NVIDIA or AMD GPU (cuda)"),
        "mps": tr("Apple GPU (mps)"),
    }
    return words[kind]
