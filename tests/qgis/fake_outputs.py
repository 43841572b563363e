"""Files like the engine's, written with GDAL: enough for the layers, without an engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

DATES = ("2023-01-05", "2023-01-12", "2023-01-20")
PAST = ("2022-12-01", "2022-12-13", "2022-12-25")


def summary(**changes):
    """The result event's summary of a run of three dates."""
    body = {
        "task": "forecast", "method": "ridge", "reason": "Ridge had the smallest error.", "units": "mm", "kind": "deformation",
        "origin": "2022-12-25", "dates": list(DATES), "history": {"start": PAST[0], "end": PAST[-1], "count": 3}, "sites": 50,
        "skill": [{"method": "ridge", "horizon": "mean", "rmse": 2.0, "skill_persistence": 0.39, "coverage80": 0.8, "coverage95": 0.95}],
        "warnings": [], "inputs": [], "device": "cpu", "seconds": 1.5, "versions": {"engine": "0.1.0"},
    }  # fmt: skip
    body.update(changes)
    return body


def filled_summary(**changes):
    """The result event's summary of a run that filled the gaps of three dates."""
    errors = {
        "seed": 0,
        "count": 1200,
        "rmse": 0.03,
        "mre": 0.087,
        "bias": -0.001,
        "coverage95": 0.94,
        "fit_seconds": 1.0,
        "fill_seconds": 0.5,
    }
    rows = [("mean", 0.0442, 0.82), ("ridge_kriging", 0.0174, 0.79), ("auto", 0.0174, 0.79)]
    body = {
        "task": "impute", "method": "ridge_kriging", "reason": "Regression and kriging had the smallest error.", "units": "m3/m3",
        "kind": "soil_moisture", "origin": DATES[-1], "dates": list(DATES),
        "history": {"start": DATES[0], "end": DATES[-1], "count": 3}, "sites": 591, "share_missing": 0.46,
        "skill": [
            {"method": name, "mask": mask, "mae": mae + extra, "coverage80": held, **errors}
            for mask, extra in (("mcar50", 0.0), ("moved", 0.003)) for name, mae, held in rows
        ],
        "warnings": ["One date has no observation at all."], "inputs": [], "device": "cpu", "seconds": 1.5, "versions": {"engine": "0.1.0"},
    }  # fmt: skip
    body.update(changes)
    return body


def filled_points(path: Path) -> str:
    """The GeoPackage of filled stations: one table per quantile."""
    names = ["filled_dates", *(f"D{date.replace('-', '')}" for date in DATES)]
    for number, table in enumerate(("filled", "lower80", "upper80", "lower95", "upper95")):
        points(path, names, np.linspace(0.1, 0.4, 50)[:, None] + np.full(4, 0.01 * number), layer=table, add=number > 0)
    return str(path)


def points(path: Path, names, values, layer: str = "forecast", add: bool = False) -> str:
    """A GeoPackage of one point per row of ``values`` (site, column), in UTM 33N."""
    driver = ogr.GetDriverByName("GPKG")
    dataset = driver.Open(str(path), 1) if add else driver.CreateDataSource(str(path))
    table = dataset.CreateLayer(layer, _crs(), ogr.wkbPoint)
    for name in names:
        table.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    for row, numbers in enumerate(values):
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({400000 + 20 * (row % 10)} {4700000 + 20 * (row // 10)})"))
        for name, number in zip(names, numbers):
            feature.SetField(name, float(number))
        table.CreateFeature(feature)
    dataset = table = None
    return str(path)


def forecast_points(path: Path) -> str:
    """The point output: skewed values (-90 … 10) so that an asymmetric ramp would show."""
    names = [f"D{date.replace('-', '')}{suffix}" for date in DATES for suffix in ("", "_lo80", "_hi80", "_lo95", "_hi95")]
    names += ["displacement", "velocity", "velocity_change"]
    values = np.linspace(-90, 10, 50)[:, None] + np.zeros(len(names))
    return points(path, names, values)


def raster(path: Path, bands: int, low: float = -90, high: float = 10, dates=DATES) -> str:
    """A GeoTIFF of 20 x 30 cells, NaN in one corner, band descriptions = dates."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 30, 20, bands, gdal.GDT_Float32)
    dataset.SetProjection(_crs().ExportToWkt())
    dataset.SetGeoTransform((400000, 20, 0, 4700000, 0, -20))
    for number in range(1, bands + 1):
        values = np.linspace(low, high, 600, dtype=np.float32).reshape(20, 30) * number / bands
        values[:3, :3] = np.nan
        band = dataset.GetRasterBand(number)
        band.SetNoDataValue(float("nan"))
        band.WriteArray(values)
        if bands == len(dates):
            band.SetDescription(dates[number - 1])
    dataset = None
    return str(path)


def _crs():
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs
