"""The learned embedding of places to GeoPackage: where each place lies on the manifold, and a colour that says so on the map."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyogrio
import shapely
import xarray as xr

from ..cube import Float
from .atomic import writing
from .geopackage import numbers, text, verify

LAYER = "embedding"
#: Lightness of the colours, and how far from grey the farthest place is, in CIE Lab.
_LIGHTNESS, _CHROMA = 65.0, 55.0


def write_embedding(path: Path | str, cube: xr.Dataset, places: Float, tags: Mapping[str, str]) -> Path:
    """Write the sites of ``cube`` with their embedding as layer ``embedding``.

    Fields: ``pid``, ``e1``, ``e2`` (NULL without history) and ``colour``: places of like colour lie close on the manifold, they
    moved alike, wherever they lie on the map (after figure 2 of the DAPF paper, turned round).

    Parameters
    ----------
    places : float32 (N, 2)

    Raises
    ------
    OSError
        The file cannot be written; ``errno.ENOSPC`` if the disk is full.
    """
    path = Path(path)
    known = np.asarray(np.isfinite(places).all(1))
    hues = colours(np.nan_to_num(places)).astype(object)
    table = pa.table(
        {
            "pid": text(cube["pid"].values), "e1": numbers(places[:, 0]), "e2": numbers(places[:, 1]),
            "colour": pa.array(hues, pa.string(), mask=~known),
            "geom": pa.array(shapely.to_wkb(shapely.points(cube["x"].values, cube["y"].values)), pa.binary()),
        }
    )  # fmt: skip
    about = {key: str(value) for key, value in tags.items()}
    path.unlink(missing_ok=True)
    with writing(path, table.nbytes):
        pyogrio.write_arrow(
            table, path, layer=LAYER, driver="GPKG", geometry_name="geom", geometry_type="Point", crs=cube.attrs["crs"],
            dataset_metadata=about, layer_metadata=about, VERSION="1.2",
        )  # fmt: skip
        verify(path, LAYER, cube.sizes["site"])
    return path


def colours(places: Float) -> np.ndarray[tuple[int], np.dtype[np.str_]]:
    """Colours ``#rrggbb`` (N,) of points of the plane: direction is hue, distance from the middle is how far from grey (CIE Lab)."""
    centred = places.astype(np.float64) - np.median(places, axis=0)
    reach = max(float(np.quantile(np.hypot(*centred.T), 0.95)), 1e-12) if len(centred) else 1.0
    a, b = _CHROMA * centred.T / np.maximum(np.hypot(*centred.T) / reach, 1.0) / reach
    f = (_LIGHTNESS + 16) / 116
    x, y, z = (_unlab(item) * white for item, white in ((f + a / 500, 0.95047), (np.full_like(a, f), 1.0), (f - b / 200, 1.08883)))
    red = 3.2406 * x - 1.5372 * y - 0.4986 * z
    green = -0.9689 * x + 1.8758 * y + 0.0415 * z
    blue = 0.0557 * x - 0.2040 * y + 1.0570 * z
    light = np.clip(np.stack([red, green, blue], 1), 0, 1)
    coded = np.where(light <= 0.0031308, 12.92 * light, 1.055 * np.maximum(light, 1e-9) ** (1 / 2.4) - 0.055)
    whole = np.rint(255 * coded).astype(np.uint8)
    digits = np.frombuffer(b"0123456789abcdef", np.uint8)[np.stack([whole >> 4, whole & 15], 2)].reshape(len(whole), 6)
    return np.hstack([np.full((len(whole), 1), ord("#"), np.uint8), digits]).view("S7")[:, 0].astype(str)


def _unlab(item: np.ndarray[tuple[int], np.dtype[np.float64]]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.where(item > 6 / 29, item**3, 3 * (6 / 29) ** 2 * (item - 4 / 29))
