"""How often *Compare forecasts* raises an alarm where nothing but the usual errors of a forecast happened.

``python tests/bench/alarms.py [--origins N] [--ahead K] [--sets offida ustica]``. The series of real data end at each of the last origins, ``--apart``
acquisitions apart, nothing later is in the file that the engine forecasts; then *Compare forecasts* runs in QGIS's Python with the observations of the next
dates, one after the other. Its zones are squares that hold at least ``LEAST`` places: taken anywhere, so that most of them are no landslide. Prints the
share of squares with an alarm (probability by chance below 1 in 100) by dates ahead: as the algorithm judges, and as it would be
if places were independent. The ground does move in places, so part of the alarms may be right: the shares are what
false alarms are at most. Of Maoxian the last two dates are left out there, when the slope moved.

For Maoxian the landslide itself is a zone too, and each date of its last acquisitions has a line: what an office would have been told before it failed.

Environment: ``GROUNDCAST_DATA`` = folder of the data.
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

from groundcast.engine.cube import to_sites
from groundcast.engine.job import Horizon, Job, Source, save
from groundcast.engine.readers import read

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("GROUNDCAST_DATA") or ROOT.parent / "shared" / "data")
#: File, origins apart (acquisitions), side of a square (m).
SETS: dict[str, tuple[str, int, float]] = {
    "offida": ("offida_landslide/clusters_offida.shp", 12, 120.0),
    "maoxian": ("maoxian_landslide/derived/maoxian_sbas_egmslike.csv", 1, 60.0),
    "ustica": ("egms_ustica/EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip", 12, 250.0),
}
LANDSLIDE = DATA / "maoxian_landslide" / "Maoxian_polygon.geojson"
LEAST, LEVEL = 10, 0.01
#: Dates from which on the ground is known to have done what no forecast foresaw: no alarm is false there.
MOVED = {"maoxian": "20170601"}


def main() -> None:
    """Forecast, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    parser.add_argument("--origins", type=int, default=6)
    parser.add_argument("--ahead", type=int, default=3)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "alarms")
    options = parser.parse_args()
    runs = [run for name in options.sets for run in prepare(name, options)]
    listed = options.out / "runs.json"
    listed.write_text(json.dumps(runs), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "pkg"), "QT_QPA_PLATFORM": "offscreen"}
    environment["QGIS_CUSTOM_CONFIG_PATH"] = str(ROOT / "build" / "profile-map")
    python = ROOT / ".venv" / "qgis" / "bin" / "python"
    subprocess.run([str(python), str(Path(__file__).with_name("alarms_plugin.py")), str(listed)], env=environment, check=True)
    show(json.loads((options.out / "found.json").read_text(encoding="utf-8")))


def prepare(name: str, options: argparse.Namespace) -> list[dict[str, Any]]:
    """Forecast a set from its last origins; write observations and squares; return what is to be compared."""
    path, apart, side = SETS[name]
    cube = to_sites(read(Source(str(DATA / path), **({"crs": "EPSG:4326"} if path.endswith(".csv") else {}))))
    values, crs = np.asarray(cube["value"].values, float), str(cube.attrs["crs"])
    days = [str(day)[:10].replace("-", "") for day in cube["time"].values.astype("datetime64[D]")]
    x, y = (np.asarray(cube[axis].values, float) for axis in ("x", "y"))
    folder = options.out / name
    folder.mkdir(parents=True, exist_ok=True)
    history, squares = folder / "observations.gpkg", folder / "squares.gpkg"
    _points(history, x, y, crs, days, values)
    _squares(squares, name, x, y, crs, side)
    runs = []
    # Maoxian's newest acquisitions are the story, so its origins go up to the last but one.
    last = len(days) - 1 - (1 if name == "maoxian" else options.ahead)
    for number in range(10 if name == "maoxian" else options.origins):
        origin = last - apart * number
        made = folder / f"forecast_{days[origin]}.gpkg"
        if not made.exists():
            known = folder / f"known_{days[origin]}.gpkg"
            _points(known, x, y, crs, days[: origin + 1], values[: origin + 1])
            horizon = Horizon(dates=tuple(f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in days[origin + 1 : origin + 1 + options.ahead]))
            job = Job(
                task="forecast", source=Source(str(known)), methods=("ridge",), horizon=horizon, device="cpu", threads=1,
                outputs={"points": str(made)},
            )  # fmt: skip
            line = [sys.executable, "-m", "groundcast.engine", "run", str(save(job, folder / "job.json"))]
            done = subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
            if done.returncode:
                raise SystemExit(f"the engine failed on {name}, {days[origin]}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
            print(f"{name}: {days[origin]} is forecast", file=sys.stderr, flush=True)
        for ahead in range(1, options.ahead + 1):
            if origin + ahead < len(days):
                runs.append({
                    "set": name, "origin": days[origin], "ahead": ahead, "last": days[origin + ahead], "forecast": str(made),
                    "observations": str(history), "squares": str(squares), "days": days[: origin + ahead + 1],
                })  # fmt: skip
    return runs


def _points(path: Path, x: np.ndarray, y: np.ndarray, crs: str, days: list[str], values: np.ndarray) -> None:
    columns = [np.array([str(row) for row in range(len(x))], object), *values]
    names = ["pid", *(f"D{day}" for day in days)]
    shapes = shapely.to_wkb(shapely.points(x, y))
    pyogrio.raw.write(str(path), shapes, columns, names, geometry_type="Point", crs=crs, driver="GPKG", layer="points", VERSION="1.2")


def _squares(path: Path, name: str, x: np.ndarray, y: np.ndarray, crs: str, side: float) -> None:
    """Squares that hold at least ``LEAST`` places, as a layer of zones; and the landslide of Maoxian."""
    degrees = np.abs(y).max() <= 90 and np.abs(x).max() <= 180
    high = side / 111_320 if degrees else side
    wide = high / np.cos(np.radians(y.mean())) if degrees else high
    cells, count = np.unique(np.stack([np.floor(x / wide), np.floor(y / high)]), axis=1, return_counts=True)
    left, low = cells[:, count >= LEAST]
    shapes = list(shapely.box(left * wide, low * high, (left + 1) * wide, (low + 1) * high))
    names = [f"S{number}" for number in range(len(shapes))]
    if name == "maoxian":
        _, _, found, _ = pyogrio.raw.read(LANDSLIDE)
        shapes.append(shapely.union_all(shapely.from_wkb(found)))
        names.append("landslide")
    columns = [np.array(names, object), np.ones(len(names), np.int32), np.full(len(names), 0.5), np.zeros(len(names))]
    pyogrio.raw.write(
        str(path), shapely.to_wkb(shapely.multipolygons([[part] if part.geom_type == "Polygon" else list(part.geoms) for part in shapes])),
        columns, ["zone_id", "severity", "prob_max", "disp_max"], geometry_type="MultiPolygon", crs=crs, driver="GPKG", layer="zones", VERSION="1.2",
    )  # fmt: skip


def show(found: list[dict[str, Any]]) -> None:
    """Print both tables."""
    print(
        f"\n| data | acquisitions ahead | squares x origins | with an alarm | if places were independent | correlation of errors, median |\n{'|---' * 6}|"
    )
    for name in dict.fromkeys(run["set"] for run in found):
        for ahead in sorted({run["ahead"] for run in found}):
            chosen = [run for run in found if (run["set"], run["ahead"]) == (name, ahead) and run["last"] < MOVED.get(name, "9")]
            parts = [zone for run in chosen for zone in run["zones"] if zone["id"] != "landslide"]
            if parts:
                alike = [zone["alike"] for zone in parts if zone["alike"] is not None]
                shares = [100 * np.mean([zone[key] < LEVEL for zone in parts]) for key in ("told", "alone")]
                middle = f"{np.median(alike):.2f}" if alike else "–"
                print(f"| {name} | {ahead} | {len(parts)} | {shares[0]:.1f} % | {shares[1]:.1f} % | {middle} |")
    if not any(run["set"] == "maoxian" for run in found):
        return
    print(f"\n| Maoxian: forecast of | observed on | landslide: outside of places | by chance | if independent | alarm |\n{'|---' * 6}|")
    for run in found:
        zone = next((zone for zone in run["zones"] if zone["id"] == "landslide"), None)
        if zone is not None and run["ahead"] == 1:
            alarm = "yes" if zone["told"] < LEVEL else "no"
            print(
                f"| {run['origin']} | {run['last']} | {zone['outside']} of {zone['places']} | {zone['told']:.2g} | {zone['alone']:.2g} | {alarm} |"
            )


if __name__ == "__main__":
    main()
