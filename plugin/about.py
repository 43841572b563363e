"""What the plugin is called and which version it is: ``metadata.txt``, read once."""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@lru_cache(maxsize=1)
def metadata() -> dict[str, str]:
    """Return the ``[general]`` section of ``metadata.txt``."""
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment]  # keep qgisMinimumVersion's capitals
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


NAME = metadata()["name"]
VERSION = metadata()["version"]
HOMEPAGE = metadata().get("homepage", "")
TRACKER = metadata().get("tracker", "")
