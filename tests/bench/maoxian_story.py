"""What an office would have seen before the landslide of Maoxian (Xinmo, 24 June 2017), had it run the forecast after each acquisition.

``python tests/bench/maoxian_story.py [--origins 10] [--method ridge] [--data sbas|ps] [--threshold 10] [--limit 0.5]``: for each of
the last origins the table is cut,
so that nothing dated after the origin exists (nor the mean velocity, which was fitted on all dates); the engine forecasts the next three
acquisitions (12, 24 and 36 days ahead, or ``--ahead``); QGIS outlines the zones and gives the probability of every point; the table that is printed
compares the known landslide area with what lies outside, and the prediction with what was measured where the data go on.
Everything lies below ``build/maoxian``.

Environment: ``GROUNDCAST_DATA`` = folder of the data.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from groundcast.engine.job import Horizon, Job, Source

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("GROUNDCAST_DATA") or ROOT.parent / "shared" / "data") / "maoxian_landslide"
FAILURE = date(2017, 6, 24)


def main() -> None:
    """Run all origins and print the table."""
    options = _options()
    table = Table(DATA / "derived" / f"maoxian_{options.data}_egmslike.csv")
    folder = (options.out / options.data).resolve()
    origins = table.days[-options.origins :]
    if not options.keep:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for origin in origins:
            _forecast(table, origin, folder, options)
    _zones(folder, origins, options.threshold, options.limit)
    rows = [_row(table, origin, folder, options) for origin in origins]
    for before, row in zip(rows, rows[1:], strict=False):
        row["arrived95"] = before["next95"]
    (folder / "story.json").write_text(json.dumps(rows, indent=1), encoding="utf-8")
    _print(table, rows, options)


class Table:
    """The series as they are published."""

    def __init__(self, path: Path) -> None:
        """Read them: ``values`` (sites, dates) in mm."""
        with path.open(encoding="utf-8") as file:
            self.head, *self.rows = list(csv.reader(file))
        self.columns = [index for index, name in enumerate(self.head) if name.isdigit()]
        self.days = [date(int(name[:4]), int(name[4:6]), int(name[6:])) for name in (self.head[index] for index in self.columns)]
        self.values = np.array([[float(row[index]) for index in self.columns] for row in self.rows])

    def cut(self, origin: date, path: Path) -> None:
        """Write what was known on ``origin``: names, places, and the acquisitions until then."""
        known = [index for index, day in zip(self.columns, self.days, strict=True) if day <= origin]
        kept = [self.head.index(name) for name in ("pid", "longitude", "latitude")] + known
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([[row[index] for index in kept] for row in (self.head, *self.rows)])


def _forecast(table: Table, origin: date, folder: Path, options: argparse.Namespace) -> None:
    """The engine's own process on the cut table."""
    path, made = folder / f"known_{origin:%Y%m%d}.csv", folder / f"forecast_{origin:%Y%m%d}.gpkg"
    table.cut(origin, path)
    days = tuple((origin + timedelta(ahead)).isoformat() for ahead in options.ahead)
    job = Job(
        "forecast", Source(str(path), crs="EPSG:4326"), methods=(options.method,), horizon=Horizon(dates=days),
        outputs={"points": str(made), "table": str(made.with_suffix(".json"))}, device="cpu", threads=1,
    )  # fmt: skip
    written = folder / "job.json"
    written.write_text(job.to_json(), encoding="utf-8")
    began = time.perf_counter()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "pkg")}
    command = [sys.executable, "-m", "groundcast.engine", "run", str(written)]
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"the engine failed on {origin}:\n{done.stdout[-2000:]}")
    print(f"{origin}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)


def _zones(folder: Path, origins: list[date], threshold: float, limit: float) -> None:
    """Zones and probabilities of all forecasts, by QGIS."""
    spec = {
        "forecasts": [str(folder / f"forecast_{origin:%Y%m%d}.gpkg") for origin in origins],
        "area": str(DATA / "Maoxian_polygon.geojson"),
        "threshold": threshold,
        "probability": limit,
    }
    (folder / "spec.json").write_text(json.dumps(spec), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "pkg"), "QT_QPA_PLATFORM": "offscreen"}
    environment["QGIS_CUSTOM_CONFIG_PATH"] = str(ROOT / "build" / "profile-map")
    python = ROOT / ".venv" / "qgis" / "bin" / "python"
    subprocess.run([str(python), str(Path(__file__).with_name("maoxian_zones.py")), str(folder / "spec.json")], env=environment, check=True)


def _row(table: Table, origin: date, folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    """One line of the table."""
    import pyogrio

    made = folder / f"forecast_{origin:%Y%m%d}.gpkg"
    seen = json.loads(made.with_suffix(".zones.json").read_text(encoding="utf-8"))
    inside = np.array(seen["inside"])
    meta, _, _, columns = pyogrio.raw.read(made, layer="forecast", read_geometry=False)
    field = dict(zip(meta["fields"], columns, strict=True))
    order = {str(pid): row for row, pid in enumerate(field["pid"])}
    sites = np.array([order[row[0]] for row in table.rows])  # rows of the forecast in the order of the table
    now = table.days.index(origin)
    later = [day for day in table.days[now + 1 :] if (day - origin).days in options.ahead]
    row: dict[str, Any] = {
        "origin": origin.isoformat(),
        "days_before": (FAILURE - origin).days,
        "dates": now + 1,
        "method": json.loads(made.with_suffix(".json").read_text(encoding="utf-8"))["method"],
        **{key: seen[key] for key in ("zones", "zones_inside", "probability_inside", "probability_outside")},
        "predicted": float(np.nanmax(np.abs(field["displacement"][sites][inside[sites]]))),
        "ahead": 0,
        "next95": None,
    }
    if later and later[0] == table.days[now + 1]:
        name = f"D{later[0]:%Y%m%d}"
        row["next95"] = float(np.mean(_within(table.values[:, now + 1], field, name, sites)[inside[sites]]))
    if later:
        day = later[-1]
        name = f"D{day:%Y%m%d}"
        missed = field[name][sites] - table.values[:, table.days.index(day)]
        moved = table.values[:, table.days.index(day)] - table.values[:, now]
        within = inside[sites]
        row.update(
            ahead=(day - origin).days,
            observed=float(np.abs(moved[within]).max()),
            exceeded=int((np.abs(moved[within]) > options.threshold).sum()),
            rmse=float(np.sqrt(np.mean(missed[within] ** 2))),
            rmse_still=float(np.sqrt(np.mean(moved[within] ** 2))),
            held95=float(np.mean(_within(table.values[:, table.days.index(day)], field, name, sites)[within])),
        )
    return row


def _within(observed: np.ndarray, field: dict[str, np.ndarray], name: str, sites: np.ndarray) -> np.ndarray:
    return (observed >= field[name + "_lo95"][sites]) & (observed <= field[name + "_hi95"][sites])


def _print(table: Table, rows: list[dict[str, Any]], options: argparse.Namespace) -> None:
    print(
        f"\nMaoxian, {options.data.upper()}, {len(table.rows)} points x {len(table.days)} dates; method {options.method}; failure {FAILURE}; "
        f"threshold {options.threshold:g} mm within {options.ahead[-1]} days, probability limit {options.limit:g}\n"
    )
    print(
        "| origin | days before | dates | method | zones (in the landslide) | largest P, landslide / elsewhere | largest movement predicted | "
        "this acquisition in the 95 % band of the forecast before it | days checked | largest observed | points over the threshold | "
        "RMSE (nothing changes) | in the 95 % band |"
    )
    print("|" + "---|" * 13)
    for row in rows:
        arrived = "–" if row.get("arrived95") is None else f"{100 * row['arrived95']:.0f} %"
        if row["ahead"]:
            after = (
                f"{row['ahead']} | {row['observed']:.1f} mm | {row['exceeded']} | {row['rmse']:.1f} ({row['rmse_still']:.1f}) mm | "
                f"{100 * row['held95']:.0f} %"
            )
        else:
            after = "– | – | – | – | –"
        print(
            f"| {row['origin']} | {row['days_before']} | {row['dates']} | `{row['method']}` | {row['zones']} ({row['zones_inside']}) | "
            f"{row['probability_inside']:.2f} / {row['probability_outside']:.2f} | {row['predicted']:.1f} mm | {arrived} | {after} |"
        )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--origins", type=int, default=10)
    parser.add_argument("--method", default="ridge")
    parser.add_argument("--data", default="sbas", choices=("sbas", "ps"))
    parser.add_argument("--ahead", type=int, nargs="+", default=[12, 24, 36], help="forecast dates, in days after the origin")
    parser.add_argument("--threshold", type=float, default=10.0, help="movement (mm) from the present level that matters")
    parser.add_argument("--limit", type=float, default=0.5, help="how probable it must be")
    parser.add_argument("--keep", action="store_true", help="take the forecasts of an earlier run")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "maoxian")
    return parser.parse_args()


if __name__ == "__main__":
    main()
