"""How long the time-series dock takes to answer a click on large layers, which this script makes itself.

- A stack of 10,000 x 10,000 cells x 300 dates (float32; 120 GB if it were full): GeoTIFF, tiles of 256 x 256, DEFLATE, one band after
  the other as most tools write them, or (``--pixel``) interleaved by pixel. It is sparse: noise is written to the tiles of all dates at the places that
  are clicked, the other tiles are empty. What a click reads and unpacks is what it would read of a full file.
- A GeoPackage of 1,000,000 points with 300 date fields and a spatial index (4.2 GB), full.

It does what a user does: chooses the layer, switches the map tool on, clicks a moment (1 s) later, then clicks elsewhere; and, as the worst case, once
more with the first click following the tool in the same instant, so that nothing can have been prepared. Each of these runs is a process of its own, in
which nothing was drawn before. An answer is from the click to the finished picture on the screen: the series read, the line and the yearly cycle
fitted, plot, table and marker drawn. Each place is clicked once, and before each click the system's cache of the file is dropped, as if it had just
come from elsewhere. Run by QGIS's Python: ``make bench-click``. The files are removed afterwards.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build" / "pkg"))
ORIGIN, CELL, TILE = (500_000, 4_000_000), 10, 256
#: Seconds from the tool to the first click, and until an answer is given up.
MOMENT, LONGEST = 1.0, 60.0
#: Units of the map a pixel stands for.
SCALES = {"stack, band": 100.0, "stack, pixel": 100.0, "points, near": 1.0, "points, all in view": 40.0, "points, from afar": 2000.0}
gdal.UseExceptions()


class Interface(QObject):
    """A window with a map and a layer chosen in it."""

    currentLayerChanged = pyqtSignal(object)  # noqa: N815 (QGIS's name)

    def __init__(self) -> None:
        super().__init__()
        self.window, self.layer = QMainWindow(), None
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1200, 900)
        self.window.show()

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def activeLayer(self):
        return self.layer

    def choose(self, layer) -> None:
        self.layer = layer
        self.currentLayerChanged.emit(layer)


def dates(count: int) -> list[date]:
    return [date(2016, 1, 1) + timedelta(12 * step) for step in range(count)]


def make_stack(path: Path, size: int, days: list[date], interleave: str, places: list[tuple[int, int]]) -> None:
    """Write the sparse stack; ``places`` are columns and rows, one in each tile that holds values."""
    options = [
        "TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "COMPRESS=DEFLATE", "ZLEVEL=1", "SPARSE_OK=TRUE", "BIGTIFF=YES",
        f"INTERLEAVE={interleave}",
    ]  # fmt: skip
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, len(days), gdal.GDT_Float32, options)
    dataset.SetGeoTransform((ORIGIN[0], CELL, 0, ORIGIN[1] + CELL * size, 0, -CELL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    for number, day in enumerate(days, 1):
        dataset.GetRasterBand(number).SetDescription(day.isoformat())
        dataset.GetRasterBand(number).SetNoDataValue(-9999.0)
    rng = np.random.default_rng(0)
    for column, row in places:
        left, top = column // TILE * TILE, row // TILE * TILE
        values = rng.normal(0, 3, (len(days), min(TILE, size - top), min(TILE, size - left))).astype(np.float32)
        dataset.WriteRaster(left, top, values.shape[2], values.shape[1], values.tobytes(), buf_type=gdal.GDT_Float32)
    dataset = None


def make_points(path: Path, count: int, days: list[date]) -> None:
    """Write the GeoPackage: a square grid of points 20 m apart, columns filled by SQLite itself."""
    names = [f"D{day:%Y%m%d}" for day in days]
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("points", reference, ogr.wkbPoint, ["SPATIAL_INDEX=NO"])
    layer.CreateField(ogr.FieldDefn("pid", ogr.OFTString))
    for name in names:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    dataset = layer = None
    side = int(np.ceil(np.sqrt(count)))
    file = sqlite3.connect(path)
    file.executescript("PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF; PRAGMA cache_size=-200000;")
    file.execute("CREATE TEMP TABLE spots (n INTEGER PRIMARY KEY, geom BLOB)")
    head = b"GP\x00\x01" + struct.pack("<i", 32633) + b"\x01" + struct.pack("<I", 1)
    spots = ((n, head + struct.pack("<dd", ORIGIN[0] + 20 * (n % side), ORIGIN[1] + 20 * (n // side))) for n in range(count))
    file.executemany("INSERT INTO spots VALUES (?, ?)", spots)
    columns = ", ".join(f"((n * {7919 + 2 * step}) % 1000) * 0.01 - {step} * 0.1" for step in range(len(names)))
    file.execute(f"INSERT INTO points (geom, pid, {', '.join(names)}) SELECT geom, 'P' || n, {columns} FROM spots")
    file.commit()
    file.close()
    dataset = ogr.Open(str(path), 1)
    dataset.ExecuteSQL("SELECT CreateSpatialIndex('points', 'geom')")
    dataset = None


def forget(path: Path) -> None:
    """Ask the system to drop the file from its cache."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def clicks(layer, places: list[QgsPointXY], per_pixel: float, moment: float) -> dict[str, object]:
    """Click places of a layer; seconds of the clock and of the processor for each."""
    from groundcast.plugin.docks.series_dock import SeriesDock

    iface = Interface()
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    dock = SeriesDock(iface)
    iface.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.show()
    middle = places[0]
    width, height = per_pixel * iface.canvas.width() / 2, per_pixel * iface.canvas.height() / 2
    iface.canvas.setExtent(QgsRectangle(middle.x() - width, middle.y() - height, middle.x() + width, middle.y() + height))
    assert 0.8 < iface.canvas.mapUnitsPerPixel() / per_pixel < 1.25, iface.canvas.mapUnitsPerPixel()
    drawn = []
    dock.panel.plot.mpl_connect("draw_event", lambda _: drawn.append(True))
    idle(0.5)
    path = Path(layer.source().split("|")[0])
    forget(path)
    QgsProject.instance().addMapLayer(layer)
    iface.choose(layer)
    dock.panel.pickButton.click()
    idle(moment)
    took = []
    for place in places:
        forget(path)
        drawn.clear()
        clock, processor = time.perf_counter(), time.process_time()
        dock.pick_tool.canvasClicked.emit(place, Qt.MouseButton.LeftButton)
        read = time.process_time() - processor
        while not drawn and time.perf_counter() - clock < LONGEST:
            QgsApplication.processEvents()
        QgsApplication.processEvents()  # the picture, the table and the marker are painted
        took.append((time.perf_counter() - clock, time.process_time() - processor, read))
        if not dock.panel.series or not drawn:
            raise SystemExit(f"nothing found: {dock.panel.noteLabel.text()}")
        values = dock.panel.series[0].values
        assert np.isfinite(values).all() and len(values) == 300 or len(values) < 300, "wrong series"
        idle(0.2)
    dock.shut()
    QgsProject.instance().removeMapLayer(layer.id())
    return {
        name: {"first": round(took[0][axis], 3), "median": round(statistics.median(item[axis] for item in took[1:]), 3),
               "worst": round(max(item[axis] for item in took[1:]), 3)}
        for axis, name in enumerate(("clock", "processor", "processor, without drawing"))
    }  # fmt: skip


def idle(seconds: float) -> None:
    """Let events be worked on for a while."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QgsApplication.processEvents()
        time.sleep(0.005)


def cells(size: int) -> list[tuple[int, int]]:
    """Columns and rows of the places that are clicked in a stack."""
    return [(int(size * part), int(size * (0.9 - part))) for part in (0.11, 0.3, 0.5, 0.62, 0.78)]


def run(case: str, folder: Path, size: int, points: int, moment: float) -> dict[str, object]:
    """Click one layer."""
    kind = case.split(", ")
    if kind[0] == "stack":
        layer = QgsRasterLayer(str(folder / f"stack_{kind[1]}.tif"), "stack", "gdal")
        spots = [QgsPointXY(ORIGIN[0] + CELL * (x + 0.5), ORIGIN[1] + CELL * (size - y - 0.5)) for x, y in cells(size)]
    else:
        side = int(np.ceil(np.sqrt(points)))
        layer = QgsVectorLayer(f"{folder / 'points.gpkg'}|layername=points", "points", "ogr")
        spots = [
            QgsPointXY(ORIGIN[0] + 20 * int(side * part) + 3, ORIGIN[1] + 20 * int(side * (0.9 - part)) + 2)
            for part in (0.1, 0.3, 0.5, 0.6, 0.8)
        ]
    return clicks(layer, spots, SCALES[case], moment)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "click.json")
    parser.add_argument("--folder", type=Path, help="where the large files lie for the time being (5 GB)")
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--dates", type=int, default=300)
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--only", choices=("stack", "points"), help="one of the two")
    parser.add_argument("--pixel", action="store_true", help="also a stack interleaved by pixel")
    parser.add_argument("--keep", action="store_true", help="leave the files, and use them if they are there")
    parser.add_argument("--case", choices=tuple(SCALES), help=argparse.SUPPRESS)
    parser.add_argument("--moment", type=float, default=MOMENT, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.case:
        application = QgsApplication([], True)
        application.initQgis()
        options.out.write_text(
            json.dumps(run(options.case, options.folder, options.size, options.points, options.moment)), encoding="utf-8"
        )
        application.exitQgis()
        return 0
    folder = options.folder or Path(tempfile.mkdtemp(prefix="gc-click-"))
    folder.mkdir(parents=True, exist_ok=True)
    days, result = dates(options.dates), {"load": os.getloadavg()[0]}
    cases = [
        case for case in SCALES if (options.only or case).split(",")[0] == case.split(",")[0] and (options.pixel or case != "stack, pixel")
    ]
    try:
        for case in cases:
            kind = case.split(", ")
            path = folder / ("points.gpkg" if kind[0] == "points" else f"stack_{kind[1]}.tif")
            if not path.exists() and kind[0] == "points":
                make_points(path, options.points, days)
            elif not path.exists():
                make_stack(path, options.size, days, kind[1].upper(), cells(options.size))
            for name, moment in ((case, MOMENT), (f"{case}, at once", 0.0)):
                with tempfile.TemporaryDirectory() as beside:
                    told = Path(beside) / "told.json"
                    command = [
                        sys.executable,
                        __file__,
                        "--case",
                        case,
                        "--moment",
                        str(moment),
                        "--folder",
                        str(folder),
                        "--out",
                        str(told),
                    ]
                    subprocess.run([*command, "--size", str(options.size), "--points", str(options.points)], check=True)
                    result[name] = json.loads(told.read_text(encoding="utf-8"))
                print(f"{name}: {result[name]['clock']}", flush=True)
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result, indent=1), encoding="utf-8")
    print(json.dumps(result, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
