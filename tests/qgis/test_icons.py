"""Every icon of a button can be seen on a light and on a dark theme."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QIcon, QImage, QPainter

ROOT = Path(__file__).resolve().parents[2]
#: Printed on paper only.
PAPER = {"north"}
ICONS = sorted(path for path in (ROOT / "resources" / "icons").glob("*.svg") if path.stem not in PAPER)
#: Grey levels of QGIS's light themes and of its Night Mapping.
THEMES = {"light": 0xF0, "dark": 0x32}
SIZE, REACH = 48, 2


def _pixels(path: Path) -> np.ndarray:
    """(SIZE, SIZE, 4) of an icon, in red, green, blue, alpha from 0 to 1."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    QIcon(str(path)).paint(painter, QRect(0, 0, SIZE, SIZE))
    painter.end()
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).reshape(SIZE, SIZE, 4).astype(float) / 255


def _luminance(colour: np.ndarray) -> np.ndarray:
    """Relative luminance (..., 3) -> (...), WCAG 2.1."""
    linear = np.where(colour <= 0.03928, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def seen(path: Path, grey: int) -> float:
    """Share of an icon's outline that stands out from the background: contrast of 2 or more, at it or just inside of it."""
    pixels = _pixels(path)
    ground = np.full(3, grey / 255)
    alpha = pixels[..., 3:]
    light = _luminance(pixels[..., :3] * alpha + ground * (1 - alpha)) + 0.05
    contrast = np.maximum(light, _luminance(ground) + 0.05) / np.minimum(light, _luminance(ground) + 0.05)
    drawn = np.pad(alpha[..., 0] > 0.15, REACH)
    best = np.pad(contrast, REACH, constant_values=1.0)
    rows, columns = np.nonzero(drawn)
    outline = [
        best[row - REACH : row + REACH + 1, column - REACH : column + REACH + 1].max() >= 2
        for row, column in zip(rows, columns)
        if not (drawn[row - 1, column] and drawn[row + 1, column] and drawn[row, column - 1] and drawn[row, column + 1])
    ]
    assert len(outline) > 20, "nothing is drawn"
    return float(np.mean(outline))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icons_stand_out_from_both_themes(path: Path, theme: str, qgis_app: Any) -> None:
    assert seen(path, THEMES[theme]) >= 0.95


@pytest.mark.parametrize(("colour", "opacity", "theme"), [("#1f4e79", 1, "dark"), ("#fe9929", 0.2, "dark"), ("#ffffff", 1, "light")])
def test_what_vanishes_is_found(colour: str, opacity: float, theme: str, tmp_path: Path, qgis_app: Any) -> None:
    shape = f'<circle cx="12" cy="12" r="9" fill="{colour}" fill-opacity="{opacity}"/>'
    (tmp_path / "a.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">{shape}</svg>')
    assert seen(tmp_path / "a.svg", THEMES[theme]) < 0.5
