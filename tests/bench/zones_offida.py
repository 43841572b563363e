"""Hazard zones against what was measured later: whether probabilities are what they say on the real landslide of Offida.

``python tests/bench/zones_offida.py [--origins N] [--method NAME] [--out FOLDER]``. The series end at each of the last origins, a quarter of a year apart,
nothing later is in the file; the engine forecasts ten dates, *Detect hazard zones* runs in QGIS's Python, with and without the history. There is no truth
of the ground here: it is taken as a line fitted to the measurements of three weeks on either side (triangular weights), at the origin and at each date, which
still has a part of their noise. Prints a table: the probabilities above 0.9 and how many of them came true, Brier score and expected calibration error of
all (see ``zones.py``), and the mean of what was said and of what happened at places whose forecast starts more than 3 mm off the present level.

Environment: ``GROUNDCAST_DATA`` = folder of the data.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
from zones import CASES, ROOT, detect, slug
from zones_reliability import calibration
from zones_tiles import Group

from groundcast.engine.job import Horizon, Job, Source, save

DATA = Path(os.environ.get("GROUNDCAST_DATA") or ROOT.parent / "shared" / "data") / "offida_landslide" / "clusters_offida.shp"
#: Dates ahead, and from origin to origin; dates on either side of one that tell where the ground is; mm that a forecast may start off the present level.
STEPS, APART, SIDE, OFF = 10, 12, 3, 3.0


def main() -> None:
    """Forecast, detect, compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--origins", type=int, default=6)
    parser.add_argument("--method", default="ridge")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "zones_offida")
    options = parser.parse_args()
    meta, _, shapes, columns = pyogrio.raw.read(DATA)
    dated = sorted((name, column) for name, column in zip(meta["fields"], columns, strict=True) if name[0] == "D" and name[1:].isdigit())
    names, values = [name for name, _ in dated], np.array([column for _, column in dated], float)
    last = len(names) - 1 - STEPS - SIDE
    origins = [last - APART * number for number in range(options.origins)]
    folders = [options.out / f"{options.method}-{names[origin]}" for origin in origins]
    for folder, origin in zip(folders, origins, strict=True):
        _forecast(folder, shapes, meta["crs"], names[: origin + 1], values[: origin + 1], options.method)
        print(f"{names[origin]} is forecast", flush=True)
    detect(options.out, folders, Group("offida", 0))
    ground = np.array([_line(values, row) for row in range(len(names))])
    print(
        "\n| threshold | history | places | exceeded | P > 0.9 | of these exceeded | Brier | ECE | start off the level | said : happened there |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    for name, settings in CASES:
        for history in (False, True):
            parts = [
                _compare(folder, name, history, settings, ground, names, origin) for folder, origin in zip(folders, origins, strict=True)
            ]
            chance, moved, off = (np.concatenate(column) for column in zip(*parts, strict=True))
            sure = chance > 0.9
            true = f"{moved[sure].mean():.2f}" if sure.any() else "–"
            cells = [name, "with" if history else "without", len(chance), int(moved.sum()), int(sure.sum()), true]
            cells += [f"{np.mean((chance - moved) ** 2):.4f}", f"{calibration(chance, moved)[0]:.3f}", int(off.sum())]
            print("| " + " | ".join(map(str, [*cells, f"{chance[off].mean():.2f} : {moved[off].mean():.2f}"])) + " |")


def _forecast(folder: Path, shapes: np.ndarray, crs: str, names: list[str], values: np.ndarray, method: str) -> None:
    """Write what was known at an origin, and forecast it; what is there already stays."""
    if (folder / "table.json").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "history.gpkg"
    columns = [np.array([str(row) for row in range(len(shapes))], object), *values]
    pyogrio.raw.write(
        str(path), shapes, columns, ["pid", *names], geometry_type="Point", crs=crs, driver="GPKG", layer="history", VERSION="1.2"
    )
    outputs = {"points": str(folder / "forecast.gpkg"), "table": str(folder / "table.json")}
    job = Job(
        task="forecast", source=Source(str(path)), methods=(method,), horizon=Horizon(steps=STEPS), device="cpu", threads=1, outputs=outputs
    )
    line = [sys.executable, "-m", "groundcast.engine", "run", str(save(job, folder / "job.json"))]
    done = subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the engine failed on {folder}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")


def _line(values: np.ndarray, row: int) -> np.ndarray:
    """Where the ground was on a date: a line through the dates around it."""
    around = np.arange(max(0, row - SIDE), min(len(values), row + SIDE + 1))
    weight = 1 - np.abs(around - row) / (SIDE + 1)
    design = np.column_stack([np.ones(len(around)), around - row]) * weight[:, None]
    found: np.ndarray = (np.linalg.pinv(design) @ (weight[:, None] * values[around]))[0]
    return found


def _compare(
    folder: Path, name: str, history: bool, settings: dict[str, float], ground: np.ndarray, names: list[str], origin: int
) -> tuple[np.ndarray, ...]:
    """Per place: probability; whether the ground exceeded the threshold; whether the forecast starts off the present level."""
    found, made = _columns(folder / f"{slug(name, history)}_points.gpkg"), _columns(folder / "forecast.gpkg")
    ahead = names[origin + 1 : origin + 1 + STEPS]
    years = STEPS * 7 / 365.25  # the series were resampled to weeks
    limit = settings.get("VELOCITY", 0) * years or settings["THRESHOLD"]
    moved = np.abs(ground[origin + 1 : origin + 1 + STEPS] - ground[origin])[slice(-1, None) if settings.get("VELOCITY") else slice(None)]
    level = made[ahead[-1]] - made["displacement"]
    off = np.abs(made[ahead[0]] - level - made["displacement"] / STEPS) > OFF
    order = {str(key): row for row, key in enumerate(made["pid"])}
    rows, places = np.array([order[str(key)] for key in found["pid"]]), np.array([int(key) for key in found["pid"]])
    return found["probability"], (moved > limit).any(0)[places], off[rows]


def _columns(path: Path) -> dict[str, np.ndarray]:
    meta, _, _, columns = pyogrio.raw.read(path, read_geometry=False)
    return dict(zip(meta["fields"], columns, strict=True))


if __name__ == "__main__":
    main()
