"""The zones as a table for other programs."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..layers.problem import InputError
from ..toolbelt.i18n import tr
from .zones import HazardZone


def write_csv(path: str, zones: Sequence[HazardZone], names: Sequence[str]) -> None:
    """Write all fields ``names`` of the zones, and where they are; the file is replaced only when it is whole.

    Raises
    ------
    InputError
        It cannot be written.
    """
    target = Path(path)
    part = target.with_name(target.name + ".part")
    chosen = [name for name in names if name.lower() not in ("fid", "ogc_fid")]
    try:
        with part.open("w", newline="", encoding="utf-8-sig") as file:  # spreadsheets read it as UTF-8 by its first bytes
            table = csv.writer(file)
            table.writerow([*chosen, "latitude", "longitude"])
            for zone in zones:
                table.writerow([*(_text(zone.values.get(name)) for name in chosen), *(f"{value:.6f}" for value in zone.centre)])
        part.replace(target)
    except OSError as error:
        text = tr("The table cannot be written to '{path}' ({error}). Is it open in another program?")
        raise InputError(text.format(path=path, error=error.strerror or str(error))) from None
    finally:
        part.unlink(missing_ok=True)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.6g}" if isinstance(value, float) else str(value)
