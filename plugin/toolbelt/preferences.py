"""What the user set once for all runs, in QGIS's options: device, limits, folders, usual methods."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

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
    memory_gb : float
        Most memory the engine plans for, in GB; 0 = a quarter of the machine's, at most 4.
    cache : str
        Folder of the engine's intermediate files; empty = its own choice.
    forecast, imputation : str
        Method that is chosen at first; empty = the one used last in a dialog, automatic in Processing.
    cluster : str
        Address of a scheduler of many machines; empty = this machine only.
    """

    device: str = "auto"
    threads: int = 0
    models: str = ""
    memory_gb: float = 0.0
    cache: str = ""
    forecast: str = ""
    imputation: str = ""
    cluster: str = ""

    @property
    def models_folder(self) -> Path:
        """Folder of the models; the user's data folder unless set."""
        return Path(self.models).expanduser() if self.models else data_folder() / "models"

    def method(self, kind: str) -> str:
        """Return the method to choose at first for a kind of data, as in a job; empty if none is set."""
        return self.imputation if kind == "soil_moisture" else self.forecast

    @property
    def limits(self) -> dict[str, Any]:
        """What every job of the engine gets: threads, memory limit, folder of intermediate files."""
        cache = str(Path(self.cache).expanduser()) if self.cache else ""
        return {"threads": self.threads, "memory_gb": self.memory_gb, "cache": cache}


def read() -> Preferences:
    """Return the preferences; what is unreadable counts as not set."""
    found, usual = recall(_NAME), Preferences()
    texts = {name: str(found.get(name) or getattr(usual, name)) for name in _TEXTS}
    return Preferences(threads=int(_number(found, "threads")), memory_gb=_number(found, "memory_gb"), **texts)


def write(preferences: Preferences) -> None:
    """Keep them."""
    remember(_NAME, asdict(preferences))


_TEXTS = ("device", "models", "cache", "forecast", "imputation", "cluster")


def _number(found: dict[str, Any], name: str) -> float:
    try:
        number = float(found.get(name) or 0)
    except (TypeError, ValueError):
        return 0.0
    return number if math.isfinite(number) and number > 0 else 0.0
