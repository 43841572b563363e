"""Hazard zones against the truth of simulated tiles: precision and recall of moving ground, and whether probabilities are what they say.

``python tests/bench/zones.py [--tiles N] [--steps N] [--method NAME] [--out FOLDER] [--only NAME]``. Every tile of the groups in ``zones_tiles.py`` is
forecast by the engine; *Detect hazard zones* then runs in QGIS's Python, with and without the history; the truth is the simulator's movement of the
ground after the last acquisition, without noise. Forecasts that are there already are used again. Prints the tables and leaves them in ``zones.json``.

Reliability: points are put into ten bins by probability; the expected calibration error is the mean difference between the probability and
the share that exceeded the threshold, weighted by the points of a bin. Beside it the Brier score, the mean squared difference between the probability and
what happened (1 or 0): a probability cannot lower it by being vague. Places of a tile share their errors; ``zones_luck.py`` says how much of the
calibration error that alone may be.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely
import xarray as xr
from zones_luck import Tile, bootstrap, perfect
from zones_reliability import calibration
from zones_tiles import GROUPS, Group, tile

ROOT = Path(__file__).resolve().parents[2]
#: Name, settings of the algorithm, movement of the ground that counts (mm; for a velocity mm/yr).
CASES = (
    ("5 mm", {"THRESHOLD": 5}), ("10 mm", {"THRESHOLD": 10}), ("15 mm", {"THRESHOLD": 15}), ("20 mm/yr", {"THRESHOLD": 0, "VELOCITY": 20}),
)  # fmt: skip


def main() -> None:
    """Simulate, forecast, detect, compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tiles", type=int, default=3, help="of each group; of the first twice as many")
    parser.add_argument("--steps", type=int, default=10)
    parser.add_argument("--method", default="ridge")
    parser.add_argument("--only", choices=[group.name for group in GROUPS])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "zones")
    options = parser.parse_args()
    found = []
    for group in GROUPS:
        if options.only in (None, group.name):
            count = options.tiles * 2 if group is GROUPS[0] else options.tiles
            folders = []
            for seed in range(group.first_seed, group.first_seed + count):
                folders.append(options.out / f"{options.method}-{options.steps}-{seed}")
                tile(folders[-1], group, seed, options.steps, options.method)
                print(f"{group.name}: tile {seed} is forecast", flush=True)
            detect(options.out, folders, group)
            found += [row for name, settings in CASES for row in compare(group, name, settings, folders)]
    show(found)
    (options.out / "zones.json").write_text(json.dumps(found, indent=1), encoding="utf-8")


def detect(out: Path, folders: list[Path], group: Group) -> None:
    """Find zones in QGIS's Python."""
    runs = [
        {"folder": str(folder), "name": slug(name, history), "history": history, "settings": settings, "raster": group.raster}
        for folder in folders
        for name, settings in CASES
        for history in (False, True)
    ]
    (out / "runs.json").write_text(json.dumps(runs), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(out / "profile")}
    line = [str(ROOT / ".venv" / "qgis" / "bin" / "python"), str(Path(__file__).with_name("zones_plugin.py")), str(out / "runs.json")]
    subprocess.run(line, env=environment, check=True)


def slug(name: str, history: bool) -> str:
    """Name of the files of a case."""
    return f"{name.replace(' ', '').replace('/', '_')}{'_history' if history else ''}"


def compare(group: Group, name: str, settings: dict[str, float], folders: list[Path]) -> list[dict[str, Any]]:
    """Rows of the tables: without and with history."""
    rows = []
    for history in (False, True):
        parts = [_tile(folder, slug(name, history), settings, group.raster) for folder in folders]
        tiles, others = [part[0] for part in parts], [part[1:] for part in parts]
        seen, inside = (np.concatenate(column) for column in zip(*others, strict=True))
        chance, moved = (np.concatenate([getattr(tile, name) for tile in tiles]) for name in ("chance", "happened"))
        hit = int((inside & moved).sum())
        luck = {"interval": bootstrap(tiles), "perfect": perfect(tiles)} if history else {}
        rows.append(
            {
                "group": group.name, "case": name, "history": history, "points": len(chance), "moving": int(moved.sum()), "in_zones": int(inside.sum()),
                "precision": hit / max(int(inside.sum()), 1), "recall": hit / max(int(moved.sum()), 1),
                "brier": float(np.mean((chance - moved) ** 2)), "ece_ground": calibration(chance, moved)[0], "ece_measured": calibration(chance, seen)[0],
                "by_tile": [round(calibration(one.chance, one.happened)[0], 4) for one in tiles], **luck,
                "reliability_ground": calibration(chance, moved)[1], "reliability_measured": calibration(chance, seen)[1],
            }
        )  # fmt: skip
    return rows


def _tile(folder: Path, name: str, settings: dict[str, float], raster: bool) -> tuple[Tile, np.ndarray, np.ndarray]:
    """The tile: what was said of its places, and whether the ground exceeded the threshold; whether measurements did; whether a place lies in a zone."""
    truth = xr.open_dataset(folder / "truth.nc", engine="h5netcdf")
    future, time = truth["future"].values, truth["time"].values
    ground, observed = (truth[key].values.reshape(len(time), -1) for key in ("displacement", "observed"))
    chance, level, last, width, place, rows = (_cells if raster else _points)(folder, name, truth)
    years = (time[future] - time[~future][-1]) / np.timedelta64(1, "D") / 365.25
    limit = settings.get("VELOCITY", 0) * years[-1] or settings["THRESHOLD"]
    dates = slice(-1, None) if settings.get("VELOCITY") else slice(None)
    way = (ground[future] - ground[~future][-1])[:, rows]
    moved = (np.abs(way)[dates] > limit).any(0)
    seen = (np.abs(observed[future][:, rows] - level)[dates] > limit).any(0)
    zones = pyogrio.raw.read(folder / f"{name}_zones.gpkg")
    area = shapely.union_all(shapely.from_wkb(zones[2])) if len(zones[2]) else shapely.Polygon()
    inside = np.asarray(shapely.contains_xy(area, *place.T))
    known = np.isfinite(chance)
    predicted = last - level
    parts = (chance, moved, place, predicted, (way[-1] - predicted) / width)
    return Tile(*(part[known] for part in parts)), seen[known], inside[known]


def _points(folder: Path, name: str, truth: xr.Dataset) -> tuple[np.ndarray, ...]:
    """Of each point: probability, present level, median of the last date and width of its 80 % interval, place, and row in the truth."""
    found, made = _columns(folder / f"{name}_points.gpkg"), _columns(folder / "forecast.gpkg")
    order = {str(key): row for row, key in enumerate(truth["pid"].values)}
    rows = np.array([order[str(key)] for key in found["pid"]])
    kept = {str(key): row for row, key in enumerate(made["pid"])}
    there = np.array([kept[str(key)] for key in found["pid"]])
    name_of = "D" + str(truth["time"].values[-1])[:10].replace("-", "")
    last, width = made[name_of][there], (made[f"{name_of}_hi80"] - made[f"{name_of}_lo80"])[there]
    place = np.column_stack([truth["x"].values[rows], truth["y"].values[rows]])
    return found["probability"], last - made["displacement"][there], last, width, place, rows


def _cells(folder: Path, name: str, truth: xr.Dataset) -> tuple[np.ndarray, ...]:
    """The same of each cell; rasters and truth both have north up."""
    chance, moved = (_band(folder / f"{key}.tif", 1) for key in (f"{name}_probability", "displacement"))
    last, low, high = (_band(folder / f"{key}.tif") for key in ("median", "lower80", "upper80"))
    assert truth["y"].values[0] > truth["y"].values[-1]
    y, x = (axis.ravel() for axis in np.meshgrid(truth["y"].values, truth["x"].values, indexing="ij"))
    return chance, last - moved, last, high - low, np.column_stack([x, y]), np.arange(len(chance))


def _band(path: Path, number: int = 0) -> np.ndarray:
    """A band of a raster, the last one if no ``number`` is given."""
    with rasterio.open(path) as file:
        values: np.ndarray = file.read(number or file.count).ravel()
    return values


def _columns(path: Path) -> dict[str, np.ndarray]:
    meta, _, _, columns = pyogrio.raw.read(path, read_geometry=False)
    return dict(zip(meta["fields"], columns, strict=True))


def show(rows: list[dict[str, Any]]) -> None:
    """Print the tables."""
    print("\n| tiles | threshold | history | places | moving | in zones | precision | recall | Brier | ECE, ground | ECE, measured |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    for row in rows:
        cells = [row["group"], row["case"], "with" if row["history"] else "without", row["points"], row["moving"], row["in_zones"]]
        figures = [f"{row[key]:.3f}" for key in ("precision", "recall")] + [f"{row['brier']:.4f}"]
        figures += [f"{row[key]:.3f}" for key in ("ece_ground", "ece_measured")]
        print("| " + " | ".join(map(str, [*cells, *figures])) + " |")
    for row in rows:
        text = "  ".join(f"{bin_['said']:.2f}:{bin_['happened']:.2f} ({bin_['points']})" for bin_ in row["reliability_ground"])
        single = ", ".join(f"{value:.2f}" for value in row["by_tile"])
        print(f"\n{row['group']}, {row['case']}, {'with' if row['history'] else 'without'} history: said:happened (places)\n  {text}")
        print(f"  ECE of each tile: {single}")
        if row["history"]:
            (low, high), (usual, most) = row["interval"], row["perfect"]
            drawn = f"ECE {row['ece_ground']:.3f}, 95 % of tiles drawn anew {low:.3f} to {high:.3f}"
            print(f"  {drawn}; probabilities exactly right: {usual:.3f}, 95 % below {most:.3f}")


if __name__ == "__main__":
    main()
