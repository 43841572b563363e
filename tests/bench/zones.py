"""Hazard zones against the truth of simulated tiles: precision and recall of moving ground, and whether probabilities are what they say.

``python tests/bench/zones.py [--seeds N] [--steps N] [--method NAME] [--out FOLDER]``. Every tile is forecast by the engine from a job file, as the
plugin does it; *Detect hazard zones* then runs in QGIS's Python, with and without the history; the truth is the simulator's movement of the
ground after the last acquisition, without noise. Forecasts that are there already are used again. Prints the tables and leaves them in ``zones.json``.

Reliability: points are put into ten bins by probability; the expected calibration error is the mean difference between the probability and
the share that exceeded the threshold, weighted by the points of a bin.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
import xarray as xr

from groundcast.engine.job import Horizon, Job, Source, save
from groundcast.engine.simulate import simulate

ROOT = Path(__file__).resolve().parents[2]
SITES, DATES = 600, 100
#: Name, settings of the algorithm, movement of the ground that counts (mm; for a velocity mm/yr).
CASES = (
    ("5 mm", {"THRESHOLD": 5}), ("10 mm", {"THRESHOLD": 10}), ("15 mm", {"THRESHOLD": 15}), ("20 mm/yr", {"THRESHOLD": 0, "VELOCITY": 20}),
)  # fmt: skip
BINS = 10


def main() -> None:
    """Simulate, forecast, detect, compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=6)
    parser.add_argument("--steps", type=int, default=10)
    parser.add_argument("--method", default="ridge")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "zones")
    options = parser.parse_args()
    folders = []
    for seed in range(options.seeds):
        folder = options.out / f"{options.method}-{options.steps}-{seed}"
        if not (folder / "forecast.gpkg").exists():
            forecast(folder, seed, options.steps, options.method)
        folders.append(folder)
        print(f"tile {seed + 1} of {options.seeds} is forecast", flush=True)
    detect(options.out, folders)
    found = [row for name, settings in CASES for row in compare(name, settings, folders)]
    show(found)
    (options.out / "zones.json").write_text(json.dumps(found, indent=1), encoding="utf-8")


def forecast(folder: Path, seed: int, steps: int, method: str) -> None:
    """Write a tile's history as a layer of points, its truth, and the engine's forecast."""
    folder.mkdir(parents=True, exist_ok=True)
    cube, truth = simulate(SITES, DATES, seed, n_future=steps)
    days = [str(day)[:10] for day in truth["time"].values]
    names = ["pid", *(f"D{day.replace('-', '')}" for day in days[:DATES])]
    columns = [cube["pid"].values.astype(object), *cube["value"].values.astype("float64")]
    shapes = shapely.to_wkb(shapely.points(cube["x"].values, cube["y"].values))
    path = folder / "history.gpkg"
    pyogrio.raw.write(
        str(path), shapes, columns, names, geometry_type="Point", crs="EPSG:3035", driver="GPKG", layer="history", VERSION="1.2"
    )
    truth.to_netcdf(folder / "truth.nc", engine="h5netcdf")
    job = Job(
        task="forecast", source=Source(str(path)), methods=(method,), horizon=Horizon(dates=tuple(days[DATES:])), device="cpu", threads=1,
        outputs={"points": str(folder / "forecast.gpkg"), "table": str(folder / "table.json")},
    )  # fmt: skip
    line = [sys.executable, "-m", "groundcast.engine", "run", str(save(job, folder / "job.json"))]
    done = subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the engine failed on {folder}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")


def detect(out: Path, folders: list[Path]) -> None:
    """Find zones in QGIS's Python."""
    runs = [
        {"folder": str(folder), "name": slug(name, history), "history": history, "settings": settings}
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


def compare(name: str, settings: dict[str, float], folders: list[Path]) -> list[dict[str, Any]]:
    """Rows of the tables: without and with history."""
    rows = []
    for history in (False, True):
        parts = [_tile(folder, slug(name, history), settings) for folder in folders]
        chance, moved, seen, inside = (np.concatenate(column) for column in zip(*parts, strict=True))
        hit = int((inside & moved).sum())
        rows.append(
            {
                "case": name, "history": history, "points": len(chance), "moving": int(moved.sum()), "in_zones": int(inside.sum()),
                "precision": hit / max(int(inside.sum()), 1), "recall": hit / max(int(moved.sum()), 1),
                "ece_ground": calibration(chance, moved)[0], "ece_measured": calibration(chance, seen)[0],
                "by_tile": [round(calibration(part[0], part[1])[0], 4) for part in parts],
                "reliability_ground": calibration(chance, moved)[1], "reliability_measured": calibration(chance, seen)[1],
            }
        )  # fmt: skip
    return rows


def _tile(folder: Path, name: str, settings: dict[str, float]) -> tuple[np.ndarray, ...]:
    """Per point: probability; whether the ground exceeded the threshold, and whether measurements did; whether it lies in a zone."""
    truth = xr.open_dataset(folder / "truth.nc", engine="h5netcdf")
    future, time = truth["future"].values, truth["time"].values
    ground = truth["displacement"].values
    chance, pid = (_columns(folder / f"{name}_points.gpkg")[key] for key in ("probability", "pid"))
    order = {str(key): row for row, key in enumerate(truth["pid"].values)}
    rows = np.array([order[str(key)] for key in pid])
    made = _columns(folder / "forecast.gpkg")
    last = "D" + str(time[-1])[:10].replace("-", "")
    level = {str(key): value for key, value in zip(made["pid"], made[last] - made["displacement"], strict=True)}
    levels = np.array([level[str(key)] for key in pid])
    origin = time[~future][-1]
    years = (time[future] - origin) / np.timedelta64(1, "D") / 365.25
    limit = settings.get("VELOCITY", 0) * years[-1] or settings["THRESHOLD"]
    dates = slice(-1, None) if settings.get("VELOCITY") else slice(None)
    moved = (np.abs(ground[future] - ground[~future][-1])[dates] > limit).any(0)[rows]
    seen = (np.abs(truth["observed"].values[future][:, rows] - levels)[dates] > limit).any(0)
    zones = pyogrio.raw.read(folder / f"{name}_zones.gpkg")
    area = shapely.union_all(shapely.from_wkb(zones[2])) if len(zones[2]) else shapely.Polygon()
    inside = shapely.contains_xy(area, truth["x"].values[rows], truth["y"].values[rows])
    known = np.isfinite(chance)
    return chance[known], moved[known], seen[known], np.asarray(inside)[known]


def _columns(path: Path) -> dict[str, np.ndarray]:
    meta, _, _, columns = pyogrio.raw.read(path, read_geometry=False)
    return dict(zip(meta["fields"], columns, strict=True))


def calibration(chance: np.ndarray, happened: np.ndarray) -> tuple[float, list[dict[str, float]]]:
    """Return the expected calibration error, and the reliability diagram as rows."""
    bins = np.minimum((chance * BINS).astype(int), BINS - 1)
    error, rows = 0.0, []
    for number in range(BINS):
        part = bins == number
        if part.any():
            said, was = float(chance[part].mean()), float(happened[part].mean())
            error += float(part.mean()) * abs(said - was)
            rows.append({"points": int(part.sum()), "said": round(said, 4), "happened": round(was, 4)})
    return error, rows


def show(rows: list[dict[str, Any]]) -> None:
    """Print the tables."""
    print("\n| threshold | history | points | moving | in zones | precision | recall | ECE, ground | ECE, measured |")
    print("|---|---|---|---|---|---|---|---|---|")
    for row in rows:
        cells = [row["case"], "with" if row["history"] else "without", row["points"], row["moving"], row["in_zones"]]
        figures = [f"{row[key]:.3f}" for key in ("precision", "recall", "ece_ground", "ece_measured")]
        print("| " + " | ".join(map(str, [*cells, *figures])) + " |")
    for row in rows:
        for truth in ("ground", "measured"):
            text = "  ".join(f"{bin_['said']:.2f}:{bin_['happened']:.2f} ({bin_['points']})" for bin_ in row[f"reliability_{truth}"])
            print(f"\n{row['case']}, {'with' if row['history'] else 'without'} history, {truth}: said:happened (points)\n  {text}")


if __name__ == "__main__":
    main()
