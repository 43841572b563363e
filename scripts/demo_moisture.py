"""Filling the gaps of simulated soil moisture with known truth, through the real qgis_process: the second half of the demo.

Writes below build/demo/moisture; :func:`demo` returns what the demo lists in result.json.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from demo_process import process

from groundcast.engine.job import IMPUTERS
from groundcast.engine.names import named
from groundcast.engine.simulate_files import write_moisture
from groundcast.engine.simulate_moisture import simulate_moisture

RASTERS = ("filled", "lower80", "upper80", "lower95", "upper95", "provenance")


def demo(out: Path, seed: int, method: str = "auto") -> dict[str, Any]:
    """Simulate, fill, score against the truth; the outputs' paths, the scores and the error against the truth."""
    made = simulate_moisture((28, 36), 100, seed)
    files = write_moisture(made, out / "input")
    print(
        f"\nSimulated soil moisture, {made.cube.sizes['time']} days, {np.isnan(made.cube['value'].values).mean():.0%} missing: {files['moisture']}"
    )
    outputs = {name.upper(): out / f"{name}.tif" for name in RASTERS} | {"REPORT": out / "report.html", "TABLE": out / "table.json"}
    statics = [files[name] for name in ("elevation", "clay")]
    parameters = {
        "FOLDER": files["moisture"], "STATIC": statics, "CLASSES": files["land_cover"], "DYNAMIC": files["rain"], "SEED": seed, **outputs,
    }  # fmt: skip
    parameters["METHOD"] = IMPUTERS.index(method)
    process("imputesoilmoisture", parameters)
    summary = json.loads(outputs["TABLE"].read_text(encoding="utf-8"))
    _print(summary)
    return {
        "inputs": [str(path) for path in files.values()],
        "outputs": {name.lower(): str(path) for name, path in outputs.items()},
        "algorithm": "groundcast:imputesoilmoisture",
        "method": summary["method"],
        "skill": summary["skill"],
        "truth": _against_truth(outputs, made.truth),
    }


def _print(summary: dict[str, Any]) -> None:
    """The error of every method on hidden observations."""
    units = summary["units"]
    print(f"\nMethod: {named(summary['method'])}. {summary['reason']}")
    for text in summary["warnings"]:
        print(f"Warning: {text}")
    print(f"\nMeasured on observations hidden like the data's own gaps (MAE, RMSE in {units}):")
    print(f"{'method':26s} {'gaps':>8s} {'MAE':>8s} {'RMSE':>8s} {'MRE %':>7s} {'cover80':>8s} {'cover95':>8s}")
    for row in sorted(summary["skill"], key=lambda row: (row["mask"], row["mae"])):
        print(
            f"{row['method']:26s} {row['mask']:>8s} {row['mae']:8.4f} {row['rmse']:8.4f} {100 * row['mre']:7.1f} "
            f"{row['coverage80']:8.3f} {row['coverage95']:8.3f}"
        )
    for item in summary["ablation"]:
        print(f"covariate {item['covariate']}: saves {item['gain']:.1%} of the error")


def _against_truth(outputs: dict[str, Path], truth: np.ndarray) -> dict[str, float]:
    """Compare the filled cells with the moisture that nobody measured there."""

    def read(name: str) -> np.ndarray:
        with rasterio.open(outputs[name]) as file:
            return file.read()

    filled = (read("PROVENANCE") == 2) & np.isfinite(truth)
    error = np.abs(read("FILLED") - truth)[filled]
    inside = ((truth >= read("LOWER80")) & (truth <= read("UPPER80")))[filled]
    figures = {"mae_filled": float(error.mean()), "cells_filled": int(filled.sum()), "truth_inside80": float(inside.mean())}
    print(f"\nAgainst the known truth in {figures['cells_filled']:,} filled cells: mean absolute error {figures['mae_filled']:.4f} m3/m3;")
    print(f"  {figures['truth_inside80']:.1%} of the true values (which have no noise) lie in the 80 % interval")
    return figures
