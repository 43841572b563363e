"""The main job on one input, through the real qgis_process: a simulated tile with known truth, or the file given; then simulated
soil moisture with gaps.

Writes everything below build/demo and lists it in build/demo/result.json. Runs in the engine's environment, but the
forecast itself takes the way a user's does: Processing algorithm, job, engine process, files.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import xarray as xr

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "build" / "pkg"))

from demo_process import process  # noqa: E402

from groundcast.engine.names import named  # noqa: E402
from groundcast.engine.simulate import simulate  # noqa: E402
from groundcast.engine.simulate_files import write_egms_csv  # noqa: E402

RASTERS = {".tif", ".tiff", ".vrt", ".nc", ".nc4", ".h5", ".he5"}
POINT_OUTPUTS = {"OUTPUT": "forecast.gpkg", "REPORT": "report.html", "TABLE": "table.json", "CSV": "forecast.csv"}
RASTER_OUTPUTS = {
    **{name.upper(): f"{name}.tif" for name in ("median", "lower80", "upper80", "lower95", "upper95")},
    **{name.upper(): f"{name}.tif" for name in ("displacement", "velocity", "velocity_change")},
    "REPORT": "report.html", "TABLE": "table.json", "CSV": "forecast.csv",
}  # fmt: skip


def main() -> int:
    """Run the demo; non-zero if anything that was promised is missing."""
    options = _options()
    began = time.perf_counter()
    out = options.out.resolve()
    shutil.rmtree(out, ignore_errors=True)
    (out / "input").mkdir(parents=True)
    truth = None
    if options.input is None:
        source, truth = _simulated(out / "input", options)
    else:
        source = options.input.expanduser().resolve()
        if not source.exists():
            print(f"error: the input '{options.input}' does not exist", file=sys.stderr)
            return 1
    rasters = _is_raster(source)
    outputs = {key: out / name for key, name in (RASTER_OUTPUTS if rasters else POINT_OUTPUTS).items()}
    parameters = {"FILE": source, "SEED": options.seed, **outputs}
    if truth is None:
        parameters["STEPS"] = options.steps
    else:
        parameters["DATES"] = ", ".join(str(day)[:10] for day in truth["time"].values[truth["future"].values])
    for item in options.set:
        name, _, value = item.partition("=")
        parameters[name] = value
    process("forecastrasters" if rasters else "forecastpoints", parameters)
    missing = [str(path) for path in outputs.values() if not path.is_file()]
    if missing:
        print(f"error: qgis_process ended, but these outputs are missing: {', '.join(missing)}", file=sys.stderr)
        return 1

    summary = json.loads(outputs["TABLE"].read_text(encoding="utf-8"))
    _print_skill(summary)
    result: dict[str, Any] = {
        "inputs": [str(source)],
        "outputs": {key.lower(): str(path) for key, path in outputs.items()},
        "algorithm": f"groundcast:{'forecastrasters' if rasters else 'forecastpoints'}",
        "method": summary["method"],
        "reason": summary.get("reason", ""),
        "skill": summary["skill"],
    }
    if truth is not None:
        result["truth"] = _against_truth(outputs["OUTPUT"], truth)
    result["outputs"]["map"] = str(_draw(out, outputs, summary, rasters))
    if truth is not None and options.moisture:
        from demo_moisture import demo

        result["moisture"] = demo(out / "moisture", options.seed, options.moisture_method)
        result["outputs"].update({f"moisture_{key}": path for key, path in result["moisture"]["outputs"].items()})
    result["seconds"] = round(time.perf_counter() - began, 1)
    (out / "result.json").write_text(json.dumps(result, indent=1), encoding="utf-8")
    print("\nLayers, report and table:")
    for key, path in result["outputs"].items():
        print(f"  {key:16s} {path}")
    print(f"  {'(this list)':16s} {out / 'result.json'}\n\nDone in {result['seconds']:.0f} s.")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--input", type=Path, help="a real file instead of the simulated tile")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "demo")
    parser.add_argument("--steps", type=int, default=10, help="acquisitions to forecast")
    parser.add_argument("--sites", type=int, default=3000, help="points of the simulated tile")
    parser.add_argument("--dates", type=int, default=150, help="acquisitions of the simulated tile")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--quake", type=float, default=0.3, help="when the tile's earthquake happens, share of the history; 0.6 is a hard case"
    )
    parser.add_argument("--moisture-method", default="auto", help="what fills the simulated soil moisture")
    parser.add_argument("--no-moisture", dest="moisture", action="store_false", help="leave out the filling of simulated soil moisture")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a further parameter of the algorithm")
    return parser.parse_args()


def _simulated(folder: Path, options: argparse.Namespace) -> tuple[Path, xr.Dataset]:
    """Write a tile as an EGMS download and keep the truth beside it."""
    cube, truth = simulate(options.sites, options.dates, options.seed, n_future=options.steps, step=options.quake)
    path = write_egms_csv(cube, folder / "EGMS_L2b_simulated_2020_2024_1.zip", sigma=truth["sigma"])
    truth.to_netcdf(folder / "truth.nc", engine="h5netcdf")
    print(f"Simulated {options.sites} points x {options.dates} acquisitions with known truth: {path}")
    return path, truth


def _is_raster(source: Path) -> bool:
    if source.is_dir():
        return any(path.suffix.lower() in RASTERS for path in source.iterdir())
    return source.suffix.lower() in RASTERS


def _print_skill(summary: dict[str, Any]) -> None:
    """The measured skill of every method on the test block, averaged over the horizons."""
    units = summary.get("units", "")
    print(f"\nMethod: {named(summary['method'])}. {summary.get('reason', '')}")
    for text in summary.get("warnings", []):
        print(f"Warning: {text if isinstance(text, str) else text.get('text', text)}")
    rows = [row for row in summary["skill"] if row["horizon"] == "mean"] or summary["skill"]
    if not rows:
        print("No skill was measured: too few dates.")
        return
    print(f"\nMeasured on the input's own last acquisitions, mean over horizons (RMSE, MAE in {units}):")
    print(f"{'method':26s} {'RMSE':>8s} {'MAE':>8s} {'skill':>7s} {'cover80':>8s} {'cover95':>8s}")
    for row in rows:
        figures = [row.get(name) for name in ("rmse", "mae", "skill_persistence", "coverage80", "coverage95")]
        cells = ["-" if value is None else f"{value:.3f}" for value in figures]
        print(f"{row['method']:26s} {cells[0]:>8s} {cells[1]:>8s} {cells[2]:>7s} {cells[3]:>8s} {cells[4]:>8s}")
    print("skill = 1 - MSE / MSE of persistence; above 0 is better than 'nothing changes'.")


def _against_truth(path: Path, truth: xr.Dataset) -> dict[str, float]:
    """Compare the layer with what the simulator knows of the forecast dates.

    The median is compared with the noise-free displacement, the intervals with what a satellite would have measured.
    """
    frame = dict(zip(*_table(path), strict=True))
    order = {str(pid): index for index, pid in enumerate(truth["pid"].values)}
    sites = np.array([order[str(pid)] for pid in frame["pid"]])
    future = truth["future"].values
    days = [str(day)[:10].replace("-", "") for day in truth["time"].values[future]]
    moved = truth["displacement"].values[future][:, sites]
    seen = truth["observed"].values[future][:, sites]
    field = {suffix: np.stack([frame[f"D{day}{suffix}"] for day in days]) for suffix in ("", "_lo80", "_hi80", "_lo95", "_hi95")}
    last = truth["observed"].values[~future][-1][sites]
    rmse, naive = (float(np.sqrt(np.nanmean((guess - moved) ** 2))) for guess in (field[""], last))
    figures = {
        "rmse_truth": rmse,
        "rmse_truth_persistence": naive,
        "skill_truth": 1 - rmse**2 / naive**2,
        "coverage80": float(np.mean((seen >= field["_lo80"]) & (seen <= field["_hi80"]))),
        "coverage95": float(np.mean((seen >= field["_lo95"]) & (seen <= field["_hi95"]))),
    }
    print(f"\nAgainst the known truth on the {len(days)} forecast dates, {len(sites)} points:")
    print(f"  error of the median  {rmse:.2f} mm RMSE (persistence: {naive:.2f} mm)")
    print(f"  coverage of what would be measured  80 %: {figures['coverage80']:.3f}   95 %: {figures['coverage95']:.3f}")
    return figures


def _table(path: Path) -> tuple[list[str], list[np.ndarray]]:
    meta, _, _, columns = pyogrio.raw.read(path, layer="forecast", read_geometry=False)
    return list(meta["fields"]), list(columns)


def _draw(out: Path, outputs: dict[str, Path], summary: dict[str, Any], rasters: bool) -> Path:
    """Render predicted displacement and velocity with PyQGIS, without a screen."""
    units, last = summary.get("units", "mm"), summary["dates"][-1]
    wanted = (("displacement", f"Displacement until {last} ({units})"), ("velocity", f"Velocity until {last} ({units}/year)"))
    panels = [
        {"path": str(outputs[key.upper()]), "title": title} if rasters else {"path": str(outputs["OUTPUT"]), "field": key, "title": title}
        for key, title in wanted
    ]
    best = next((row for row in summary["skill"] if row["method"] == "auto" and row["horizon"] == "mean"), None)
    skill = "" if best is None else f", measured skill over persistence {best['skill_persistence']:.2f}"
    sign = {"vertical": "Positive = up.", "east": "Positive = to the east."}.get(
        summary.get("component", ""), "The sign is the input's (EGMS: positive = toward the satellite)."
    )
    spec = {
        "title": "GroundCast: predicted ground deformation",
        "footer": f"Method: {named(summary['method'])}{skill}. Origin {summary['origin']}. {sign}",
        "panels": panels,
        "output": str(out / "map.png"),
    }
    (out / "map.json").write_text(json.dumps(spec, indent=1), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(ROOT / "build" / "profile-map")}
    environment.pop("PYTHONPATH", None)
    python = ROOT / ".venv" / "qgis" / "bin" / "python"
    subprocess.run([str(python), str(ROOT / "scripts" / "demo_map.py"), str(out / "map.json")], env=environment, check=True)
    (out / "map.json").unlink()
    return out / "map.png"


if __name__ == "__main__":
    sys.exit(main())
