"""What the user set once for all runs, in QGIS's options: device, threads, folder of the models."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from .paths import data_folder
from .settings import recall, remember

_NAME = "preferences"


@dataclass(frozen=True)
class Preferences:
    """The user's choices.

    Attributes
    ----------
    device : str
        Used where a run says ``auto``; ``auto`` itself leaves it to the engine.
    threads : int
        CPU threads of the engine; 0 = all but one.
    models : str
        Folder of the model manager.
    """

    device: str = "auto"
    threads: int = 0
    models: str = ""

    @property
    def models_folder(self) -> Path:
        """Folder of the models; the user's data folder unless set."""
        return Path(self.models).expanduser() if self.models else data_folder() / "models"


def read() -> Preferences:
    """Return the preferences; what is unreadable counts as not set."""
    found, usual = recall(_NAME), Preferences()
    try:
        return Preferences(str(found.get("device", usual.device)), max(0, int(found.get("threads", 0))), str(found.get("models", "")))
    except (TypeError, ValueError):
        return usual


def write(preferences: Preferences) -> None:
    """Keep them."""
    remember(_NAME, asdict(preferences))
