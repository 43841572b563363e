"""One algorithm of the plugin by the real qgis_process, for the demo."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def process(algorithm: str, parameters: dict[str, Any]) -> None:
    """Run it; its progress goes to this terminal. A list is given as several values of one parameter."""
    values = [f"{name}={item}" for name, value in parameters.items() for item in (value if isinstance(value, list) else [value])]
    command = ["bash", str(ROOT / "scripts" / "qgis_process.sh"), "run", f"groundcast:{algorithm}", "--", *values]
    print(f"qgis_process run groundcast:{algorithm}", flush=True)
    code = subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode
    if code:
        sys.exit(f"error: qgis_process ended with code {code}")
