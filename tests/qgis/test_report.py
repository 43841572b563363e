"""The hazard report: what it says, that nothing runs out of the page, and that nothing half-made is left."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, Qt, QVariant
from qgis.PyQt.QtGui import QColor, QImage

from groundcast.plugin.report import words
from groundcast.plugin.report.about import About, about
from groundcast.plugin.report.content import Content
from groundcast.plugin.report.document import pages
from groundcast.plugin.report.layers import ReportLayers
from groundcast.plugin.report.lines import cut, width_of, wrapped
from groundcast.plugin.report.paper import PAPERS
from groundcast.plugin.report.places import zone_series
from groundcast.plugin.report.raster_places import raster_series
from groundcast.plugin.report.zones import read_zones

FIELDS = (
    ("zone", QVariant.Int), ("severity", QVariant.Int), ("points", QVariant.Int), ("area_m2", QVariant.Double), ("prob_max", QVariant.Double),
    ("prob_mean", QVariant.Double), ("disp_max", QVariant.Double), ("disp_median", QVariant.Double), ("gradient", QVariant.Double),
    ("change_max", QVariant.Double), ("first_date", QVariant.Date), ("threshold", QVariant.Double), ("direction", QVariant.String),
)  # fmt: skip
REVIEW = (
    ("status", QVariant.String), ("assessor", QVariant.String), ("reviewed", QVariant.Date), ("comment", QVariant.String),
    ("photo", QVariant.String),
)  # fmt: skip
UTM, WORLD = QgsCoordinateReferenceSystem("EPSG:32633"), QgsCoordinateReferenceSystem("EPSG:4326")
PAST = [f"D2024{month:02}01" for month in range(1, 13)]
AHEAD = ("D20250101", "D20250201")
SPREAD = {"_lo95": -6.0, "_lo80": -4.0, "": 0.0, "_hi80": 4.0, "_hi95": 6.0}


def memory(
    kind: str, crs: QgsCoordinateReferenceSystem, name: str, fields: Any, rows: list[tuple[QgsGeometry, list[Any]]]
) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs.authid()}", name, "memory")
    layer.dataProvider().addAttributes([QgsField(*item) for item in fields])
    layer.updateFields()
    features = []
    for geometry, values in rows:
        feature = QgsFeature(layer.fields())
        shape = QgsGeometry(geometry)
        shape.transform(QgsCoordinateTransform(UTM, crs, QgsProject.instance()))
        feature.setGeometry(shape)
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer, False)
    return layer


def square(x: float, side: float = 100.0) -> QgsGeometry:
    return QgsGeometry.fromWkt(
        f"MULTIPOLYGON((({x} 4000000, {x + side} 4000000, {x + side} {4000000 + side}, {x} {4000000 + side}, {x} 4000000)))"
    )


def zones_layer(count: int = 3, crs: QgsCoordinateReferenceSystem = UTM, reviews: dict[int, list[Any]] | None = None) -> QgsVectorLayer:
    """Zones side by side, the least severe first; ``reviews`` by number, none = without the fields."""
    rows = []
    for number in range(1, count + 1):
        severity = 1 + (number - 1) % 4
        first = QDate(2025, 1, 1)
        values = [number, severity, 9, 1e4, 0.2 * severity, 0.1, -4.0 * number, -2.0, 0.1, -3.0, first, 10.0, "away"]
        review = [] if reviews is None else reviews.get(number, ["new", None, None, None, None])
        rows.append((square(500000 + 300 * number), values + review))
    return memory("MultiPolygon", crs, "zones", FIELDS if reviews is None else FIELDS + REVIEW, rows)


def point_layers(crs: QgsCoordinateReferenceSystem = UTM) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Forecast and history of points in the first two zones; each moves on by 3 mm more than the one before."""
    spots = [(500000 + 300 * zone + 20 * step, 4000050.0) for zone in (1, 2) for step in range(1, 5)]
    shapes = [QgsGeometry.fromPointXY(QgsPointXY(*spot)) for spot in spots]
    names = [day + ending for day in AHEAD for ending in SPREAD]
    fields = [("pid", QVariant.String), *((name, QVariant.Double) for name in (*names, "displacement"))]
    rows = []
    for index, shape in enumerate(shapes):
        level, moved = 50.0 + index, -3.0 * (index + 1)
        values = [level + share * moved + spread for share in (0.5, 1.0) for spread in SPREAD.values()]
        rows.append((shape, [f"P{index}", *values, moved]))
    forecast = memory("Point", crs, "forecast", fields, rows)
    past = [("pid", QVariant.String), *((name, QVariant.Double) for name in PAST)]
    series = [(shape, [f"P{index}", *(50.0 + index - float(left) for left in range(11, -1, -1))]) for index, shape in enumerate(shapes)]
    return forecast, memory("Point", crs, "history", past, series)


SUMMARY = {
    "method": "ridge", "reason": "ridge was asked for.", "units": "mm", "origin": "2024-12-01", "dates": ["2025-01-01", "2025-02-01"], "sites": 8,
    "history": {"start": "2024-01-01", "end": "2024-12-01", "count": 12}, "warnings": ["Take care."],
    "inputs": [{"path": "/data/" + "a_long_folder/" * 20 + "input.csv", "sha256": "ab" * 32}], "versions": {"groundcast": "9.9"},
    "skill": [
        {"method": "persistence", "horizon": "mean", "rmse": 5.0, "skill_persistence": 0.0, "coverage80": 0.8, "coverage95": 0.95},
        {"method": "ridge", "horizon": "mean", "rmse": 4.0, "skill_persistence": 0.36, "coverage80": 0.79, "coverage95": 0.94},
    ],
}  # fmt: skip


def run(algorithm: Any, context: Any, feedback: Any, **parameters: Any) -> tuple[dict[str, Any], bool]:
    made = algorithm("hazardreport")
    assert made.checkParameterValues(parameters, context)[0]
    return made.run(parameters, context, feedback)


def content(zones: QgsVectorLayer, folder: Path, forecast: Any = None, history: Any = None, told: About | None = None, **more: Any) -> Any:
    """All pages of a report, and its content."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    found, crs = read_zones(QgsProcessingFeatureSource(zones, context), str(folder / "zones.gpkg"), QgsProject.instance())
    settings = {
        "title": "Ground movement",
        "office": "Office",
        "author": "A. Author",
        "logo": "",
        "paper": PAPERS[0],
        "detailed": 10,
        **more,
    }
    made = Content(
        made=date(2025, 3, 1), zones=tuple(found), crs=crs, forecast=forecast, history=history, about=told or About(), **settings
    )
    layers = ReportLayers(found, crs, forecast, None)
    pictures = folder / "pictures"
    pictures.mkdir(exist_ok=True)
    return [make() for make in pages(made, layers, pictures)], made


def texts(page: Any) -> str:
    """What the labels of a page say, from the top."""
    labels = [item for item in page.layout.items() if isinstance(item, QgsLayoutItemLabel)]
    labels.sort(key=lambda item: (round(item.pagePos().y()), item.pagePos().x()))
    return " ".join(item.text().replace("\u00a0", " ") for item in labels)


def outside(page: Any) -> list[str]:
    """What reaches beyond the paper, or beyond the margins if it is text."""
    found = []
    for item in page.layout.items():
        if not isinstance(item, QgsLayoutItem) or isinstance(item, QgsLayoutItemPage):
            continue
        left, top = item.pagePos().x(), item.pagePos().y()
        right, below = left + item.rect().width(), top + item.rect().height()
        text = item.text() if isinstance(item, QgsLayoutItemLabel) else type(item).__name__
        if isinstance(item, QgsLayoutItemLabel):  # its box has room to spare: what counts is the place of the text
            box = (item.rect().width() - 2) / 1.06
            spare = item.rect().width() - box
            side = item.hAlign()
            left += spare if side == Qt.AlignmentFlag.AlignRight else spare / 2 if side == Qt.AlignmentFlag.AlignHCenter else 0.0
            right = left + box
        margin = page.paper.side
        if left < margin - 0.1 or right > page.paper.width - margin + 0.1 or top < 0 or below > page.paper.height + 0.1:
            found.append(f"{text}: {left:.0f}-{right:.0f}, {top:.0f}-{below:.0f}")
    return found


@pytest.mark.parametrize("crs", [UTM, WORLD], ids=["metres", "degrees"])
def test_a_whole_report(algorithm: Any, context: Any, feedback: Any, tmp_path: Path, crs: Any) -> None:
    zones = zones_layer(3, crs, {3: ["confirmed", "M. Bianchi", QDate(2025, 2, 3), "Cracks in the wall.", None]})
    forecast, history = point_layers(crs)
    (tmp_path / "table.json").write_text(json.dumps(SUMMARY))
    results, fine = run(
        algorithm, context, feedback, ZONES=zones, FORECAST=forecast, HISTORY=history, TABLE=str(tmp_path / "table.json"), MOST=2,
        OFFICE="Office", OUTPUT=str(tmp_path / "r.pdf"), CSV=str(tmp_path / "r.csv"),
    )  # fmt: skip
    assert fine, feedback.texts("error")
    assert results["PAGES"] == 5
    assert results["ZONES_SHOWN"] == 3
    whole = (tmp_path / "r.pdf").read_bytes()
    assert whole.startswith(b"%PDF")
    assert whole.count(b"/Type /Page\n") == 5
    told = gdal.OpenEx(str(tmp_path / "r.pdf")).GetMetadata()
    assert told["TITLE"] == "Ground movement: hazard zones"
    assert told["AUTHOR"] == "Office"
    assert "ground deformation" in told["SUBJECT"]
    assert told["CREATOR"].startswith("GroundCast ")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.csv", "r.pdf", "table.json"]
    with (tmp_path / "r.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [row["zone"] for row in rows] == ["3", "2", "1"]  # the most severe first
    assert rows[0]["assessor"] == "M. Bianchi"
    assert rows[0]["reviewed"] == "2025-02-03"
    assert 35 < float(rows[0]["latitude"]) < 37
    assert max(feedback.fractions) >= 8


def test_what_the_pages_say(qgis_app: Any, tmp_path: Path) -> None:
    forecast, history = point_layers()
    (tmp_path / "table.json").write_text(json.dumps(SUMMARY))
    reviews = {
        1: ["confirmed", "M. Bianchi", QDate(2025, 2, 3), "Cracks in the wall.", "site.png"], 2: ["dismissed", None, None, None, "gone.jpg"],
    }  # fmt: skip
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    picture.save(str(tmp_path / "site.png"))
    told = about(str(tmp_path / "table.json"), forecast)
    made, _ = content(zones_layer(3, UTM, reviews), tmp_path, forecast, history, told)
    first, table, *zones, last = made
    assert "2 areas may move by more than 10 mm away from the satellite (or down) between 1 December 2024 and 1 February 2025." in texts(
        first
    )
    assert "Classes: 1 high, 1 low. Reviewed: 2 of 3 (1 confirmed, 1 dismissed)." in texts(first)
    assert "off by 4.0 mm" in texts(first)
    assert "nothing changes was off by 5.0 mm" in texts(first)
    assert "Source: input.csv, 12 dates from 2024-01-01 to 2024-12-01, method Pooled ridge regression, GroundCast 9.9" in texts(first)
    assert any(isinstance(item, QgsLayoutItemMap) for item in first.layout.items())
    assert "of 100 places for which the forecast says 80 %, about 80 are expected" in texts(table)
    names = [texts(page).split("Class")[0].strip() for page in zones]
    assert names == ["Zone 3", "Zone 1", "Zone 2"]  # by severity, the dismissed one last
    assert "Not yet reviewed. To fill in on site:" in texts(zones[0])
    assert "no value in this zone" in texts(zones[0])
    assert "Confirmed – M. Bianchi, 3 February 2025" in texts(zones[1])
    assert "Cracks in the wall." in texts(zones[1])
    assert "Blue: Point P3, which is predicted to move most" in texts(zones[1])
    pictures = [item.picturePath() for item in zones[1].layout.items() if isinstance(item, QgsLayoutItemPicture)]
    assert any(Path(path).name.startswith("photo") for path in pictures)
    assert "The photo 'gone.jpg' cannot be read." in texts(zones[2])
    assert "GroundCast 9.9" in texts(last)
    assert "Take care." in texts(last)
    assert "0.36" in texts(last)
    for page in made:
        assert outside(page) == []


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_nothing_runs_out_of_the_page(qgis_app: Any, tmp_path: Path, paper: Any) -> None:
    """Long names, a long comment, many zones."""
    long = "An exceedingly long comment about cracks, tilted poles and jammed doors. " * 60
    reviews = {68: ["watch", "Dott. Ing. Massimiliano Alessandro " * 4, QDate(2025, 2, 3), long, None]}
    told = About(method="ridge", reason="why " * 300, inputs=(("/x" * 300, "ab" * 32),), warnings=("warn " * 300,) * 4)
    made, whole = content(
        zones_layer(70, UTM, reviews), tmp_path, None, None, told, title="A very long title of a report about ground movement " * 3,
        office="A very long name of an office " * 5, author="Somebody " * 40, paper=paper, detailed=1,
    )  # fmt: skip
    assert len(made) == 1 + 3 + 1 + 1
    for page in made:
        assert outside(page) == []
    assert "…" in texts(made[-2])
    assert whole.zones[0].severity == 4


def test_no_zone_and_no_forecast(algorithm: Any, context: Any, feedback: Any, tmp_path: Path) -> None:
    results, fine = run(algorithm, context, feedback, ZONES=zones_layer(0), OUTPUT=str(tmp_path / "r.pdf"))
    assert fine, feedback.texts("error")
    assert results["ZONES_SHOWN"] == 0
    assert results["PAGES"] == 2
    made, _ = content(zones_layer(0), tmp_path)
    assert "No hazard zone was found." in texts(made[0])
    assert "was not measured" in texts(made[0])
    assert "What the probability means" in texts(made[-1])


def test_cancel_leaves_nothing_and_keeps_the_old_report(algorithm: Any, context: Any, feedback_cancelling: Any, tmp_path: Path) -> None:
    old = tmp_path / "r.pdf"
    old.write_bytes(b"the report of last year")
    feedback = feedback_cancelling(20)
    run(algorithm, context, feedback, ZONES=zones_layer(12), OUTPUT=str(old), CSV=str(tmp_path / "r.csv"))
    assert feedback.isCanceled()
    assert old.read_bytes() == b"the report of last year"
    assert [path.name for path in tmp_path.iterdir()] == ["r.pdf"]


def test_what_cannot_be_used_is_named(algorithm: Any, context: Any, feedback: Any, tmp_path: Path) -> None:
    forecast, history = point_layers()
    other = memory("MultiPolygon", UTM, "parcels", [("zone", QVariant.Int)], [(square(5e5), [1])])
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "other.json").write_text("{}")
    zones, out = zones_layer(1), str(tmp_path / "r.pdf")
    for parameters, told in (
        ({"ZONES": other}, "'parcels' is no layer of hazard zones: it has no field 'severity'"),
        ({"ZONES": zones, "FORECAST": history}, "'history' is no forecast made by GroundCast"),
        ({"ZONES": zones, "FORECAST": forecast, "HISTORY": other}, "'parcels' has no dates"),
        ({"ZONES": zones, "TABLE": str(tmp_path / "broken.json")}, "broken.json' cannot be read"),
        ({"ZONES": zones, "TABLE": str(tmp_path / "other.json")}, "is no summary of a forecast"),
        ({"ZONES": zones, "LOGO": str(tmp_path / "no.png")}, "no.png' was not found"),
    ):
        feedback.told.clear()
        _, fine = run(algorithm, context, feedback, OUTPUT=out, **parameters)
        assert not fine
        assert told in feedback.texts("error")
        assert "Traceback" not in feedback.texts("error")
    feedback.told.clear()
    _, fine = run(algorithm, context, feedback, ZONES=zones, OUTPUT=str(tmp_path / "nowhere" / "r.pdf"))
    assert fine or "cannot be written" in feedback.texts("error")


def test_the_series_of_a_zone_is_its_point_that_moves_most(qgis_app: Any) -> None:
    forecast, history = point_layers()
    told = zone_series(square(500300), UTM, forecast, history, "mm")
    assert told is not None
    assert told.worst.label == "Point P3"
    assert len(told.worst.days) == 12
    assert told.worst.values[-1] == pytest.approx(0)  # counted from the last measurement
    assert told.worst.outlook.median.tolist() == pytest.approx([-6, -12])
    assert told.worst.outlook.bounds[95][0][-1] == pytest.approx(-18)
    assert told.mean is not None
    assert told.mean.outlook.median[-1] == pytest.approx(np.mean([-3, -6, -9, -12]))
    assert zone_series(square(500900), UTM, forecast, history, "mm") is None
    alone = zone_series(square(500300), UTM, forecast, None, "mm")
    assert alone is not None
    assert alone.worst.outlook.median.tolist() == pytest.approx([-6, -12])


def rasters(folder: Path) -> tuple[QgsRasterLayer, QgsRasterLayer]:
    """A raster forecast with what its run wrote beside it, and the history: 10 x 10 cells of 10 m, the cell (6, 3) moves by -20."""
    from osgeo import osr

    moved = np.full((10, 10), -2.0)
    moved[3, 6] = -20.0
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)

    def write(name: str, bands: list[tuple[str, np.ndarray]], role: str) -> str:
        path = str(folder / f"{name}.tif")
        made = gdal.GetDriverByName("GTiff").Create(path, 10, 10, len(bands), gdal.GDT_Float32)
        made.SetGeoTransform((500300, 10, 0, 4000100, 0, -10))
        made.SetProjection(crs.ExportToWkt())
        if role:
            skill = json.dumps({"rmse": 4.0, "skill_persistence": 0.36, "coverage80": 0.8, "coverage95": 0.95})
            tags = {"LAYER": role, "METHOD": "ridge", "INPUTS": "[]", "PARAMETERS": "{}", "ORIGIN": "2024-12-01", "SKILL": skill}
            made.SetMetadata({f"GROUNDCAST_{key}": value for key, value in tags.items()})
        for number, (text, values) in enumerate(bands, 1):
            made.GetRasterBand(number).SetDescription(text)
            made.GetRasterBand(number).WriteArray(values)
        return path

    days = ("2025-01-01", "2025-02-01")
    median = write("median", [(day, 30 + share * moved) for day, share in zip(days, (0.5, 1.0))], "median")
    for role, away in (("lower95", -6), ("lower80", -4), ("upper80", 4), ("upper95", 6)):
        write(role, [(day, 30 + share * moved + away) for day, share in zip(days, (0.5, 1.0))], role)
    write("displacement", [("displacement", moved)], "displacement")
    past = write("past", [(f"2024-{month:02}-01", np.full((10, 10), 30.0 + 12 - month)) for month in range(1, 13)], "")
    return QgsRasterLayer(median, "median"), QgsRasterLayer(past, "past")


def test_a_raster_forecast(algorithm: Any, context: Any, feedback: Any, tmp_path: Path) -> None:
    forecast, history = rasters(tmp_path)
    told = raster_series(square(500300), UTM, forecast, history, "mm")
    assert told is not None
    assert told.worst.place == (500365, 4000065)
    assert told.worst.values[-1] == pytest.approx(0)
    assert told.worst.outlook.median.tolist() == pytest.approx([-10, -20])
    assert told.worst.outlook.bounds[80][1].tolist() == pytest.approx([-6, -16])
    assert raster_series(square(600000), UTM, forecast, history, "mm") is None
    QgsProject.instance().addMapLayers([forecast, history], False)
    results, fine = run(
        algorithm, context, feedback, ZONES=zones_layer(1), FORECAST=forecast, HISTORY=history, OUTPUT=str(tmp_path / "r.pdf")
    )
    assert fine, feedback.texts("error")
    assert results["PAGES"] == 4
    made, _ = content(zones_layer(1), tmp_path, forecast, history, about("", forecast))
    assert "off by 4.0 mm" in texts(made[0])
    assert "and 1 February 2025" in texts(made[0])
    assert "Blue: Most affected cell, which is predicted to move most" in texts(made[2])


def test_provenance_from_the_forecast_file_and_the_summary_beside_it(qgis_app: Any, tmp_path: Path) -> None:

    path = tmp_path / "f.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    QgsVectorFileWriter.writeAsVectorFormatV3(point_layers()[0], str(path), QgsProject.instance().transformContext(), options)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    skill = {"rmse": 4.0, "skill_persistence": 0.36, "coverage80": 0.8, "coverage95": 0.95}
    tags = {
        "METHOD": "ridge",
        "ORIGIN": "2024-12-01",
        "VERSION": "9.9",
        "SKILL": json.dumps(skill),
        "INPUTS": '[{"path": "/x.csv", "sha256": ""}]',
    }
    dataset.SetMetadata({f"GROUNDCAST_{key}": value for key, value in tags.items()})
    del dataset
    layer = QgsVectorLayer(str(path), "forecast", "ogr")
    told = about("", layer)
    assert (told.method, told.version, told.origin, told.last) == ("ridge", "9.9", date(2024, 12, 1), date(2025, 2, 1))
    assert told.naive_error == pytest.approx(5.0)
    assert told.inputs == (("/x.csv", ""),)
    (tmp_path / "table.json").write_text(json.dumps({**SUMMARY, "origin": "2020-01-01"}))  # of another run
    assert about("", layer).sites == 8 and about("", layer).tested == ()
    (tmp_path / "table.json").write_text(json.dumps(SUMMARY))
    assert len(about("", layer).tested) == 2


def test_lines_fit(qgis_app: Any) -> None:
    text = "Word " * 40 + "a/very/long/path/" * 20 + "\nNext line, 20\u00a0December\u00a02022"
    lines = wrapped(text, 60)
    assert max(width_of(line) for line in lines) <= 60
    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")
    assert any("20\u00a0December\u00a02022" in line for line in lines)
    few = wrapped(text, 60, most=2)
    assert len(few) == 2 and few[1].endswith("…") and width_of(few[1]) <= 60
    assert cut("short", 60) == "short"


def test_probabilities_are_never_certain() -> None:
    said = [words.percent(value).replace("\u00a0", " ") for value in (0.004, 0.5, 0.9996, 1.0, None)]
    assert said == ["under 1 %", "50 %", "over 99 %", "over 99 %", "unknown"]


def test_the_dialog_is_filled_in_from_the_project(qgis_app: Any) -> None:
    from groundcast.plugin.dialogs.report_dialog import suggested

    QgsProject.instance().clear()
    assert suggested(None) == {}
    zones, (forecast, history) = zones_layer(1), point_layers()
    for layer in (history, forecast, zones):
        QgsProject.instance().layerTreeRoot().addLayer(layer)
    assert suggested(None) == {"ZONES": zones.id(), "FORECAST": forecast.id(), "HISTORY": history.id()}
    other = zones_layer(2)
    assert suggested(other)["ZONES"] == other.id()
    QgsProject.instance().clear()
