"""Reviews: kept by zone, revised, merged, carried over; written through the edit buffer."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from groundcast.plugin.layers.problem import InputError
from groundcast.plugin.review import fields, zones
from groundcast.plugin.review.carry import carry
from groundcast.plugin.review.form import apply_form
from groundcast.plugin.review.merge import merge
from groundcast.plugin.review.record import Review
from groundcast.plugin.review.write import write

MONDAY, TUESDAY, FRIDAY = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 6)
ADA = Review("confirmed", "Ada", MONDAY, "cracks")
BEN = Review("dismissed", "Ben", TUESDAY, "a warehouse")


@pytest.fixture(autouse=True)
def project(qgis_app: Any) -> Any:
    """A project that owns the layers, and lets them go before QGIS ends."""
    yield QgsProject.instance()
    QgsProject.instance().clear()


def square(x: float, y: float = 0.0, side: float = 10.0) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


def zone_layer(reviews: dict[int, Review], name: str = "zones", reviewed: bool = True, shift: float = 0.0) -> QgsVectorLayer:
    """Zones in memory, 20 m apart, the first the most severe."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", name, "memory")
    wanted = [("zone", QVariant.Int), ("severity", QVariant.Int), ("prob_max", QVariant.Double), *(fields.FIELDS if reviewed else ())]
    layer.dataProvider().addAttributes([QgsField(*item) for item in wanted])
    layer.updateFields()
    for number, review in reviews.items():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(square(20 * number + shift))
        told = list(fields.values(review).values()) if reviewed else []
        feature.setAttributes([number, 4 - number // 3, 0.9, *told])
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def saved(layer: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return QgsVectorLayer(str(path), path.stem, "ogr")


def reviews_of(path: str) -> dict[int, Review]:
    return {feature["zone"]: fields.read(feature) for feature in QgsVectorLayer(path, "made", "ogr").getFeatures()}


def test_another_person_or_day_makes_history() -> None:
    first = Review().revised("Ada", MONDAY, status="watch")
    assert first == Review("watch", "Ada", MONDAY)
    same = first.revised("Ada", MONDAY, comment="cracks | fresh\nand wide")
    assert same.history == ()
    later = same.revised("Ben", TUESDAY, status="dismissed")
    assert (later.status, later.assessor, later.comment) == ("dismissed", "Ben", "cracks | fresh\nand wide")
    assert later.history == ("2026-03-02 | watch | Ada | cracks / fresh / and wide",)
    assert len(later.revised("Ben", FRIDAY, status="watch").history) == 2


def test_the_newer_review_counts_and_nothing_is_lost() -> None:
    made = merge(ADA, BEN)
    assert (made.review.status, made.review.assessor, made.is_conflict) == ("dismissed", "Ben", True)
    assert ADA.line() in made.review.history
    assert "a warehouse" in made.review.comment and "[Ada, 2026-03-02] cracks" in made.review.comment
    assert merge(BEN, ADA).review == made.review  # whoever merges
    for again in (ADA, BEN):  # a second merge changes nothing
        assert merge(made.review, again).review == merge(again, made.review).review == made.review
        assert not merge(made.review, again).is_conflict


def test_ties_blanks_and_what_is_known_already() -> None:
    careful = merge(Review("dismissed", "Ada", MONDAY), Review("watch", "Ben", MONDAY))
    assert careful.review.status == "watch" and careful.is_conflict
    assert merge(Review("watch", "Ben"), ADA).review.status == "confirmed"  # a dated one before one without a date
    assert merge(Review(), BEN).review == BEN
    knows = ADA.revised("Ben", MONDAY, status="dismissed")
    made = merge(ADA, knows)  # the same day, but Ben had seen what Ada said
    assert made.review == knows and not made.is_conflict
    reset = Review(history=(BEN.line(),))
    assert merge(BEN, reset).review.status == "new"


def test_carried_over_split_and_grown_together() -> None:
    old = [(1, square(0, side=20), ADA), (2, square(100), BEN), (3, square(120), Review("watch", "Cy", MONDAY)), (4, square(900), BEN)]
    parts = [
        (10, QgsGeometry.fromRect(QgsRectangle(0, 0, 14, 20)), Review()),
        (11, QgsGeometry.fromRect(QgsRectangle(15, 0, 20, 20)), Review()),
    ]
    whole = (12, QgsGeometry.fromRect(QgsRectangle(98, -2, 130, 9)), Review())
    made = carry(old, [*parts, whole, (13, square(500), Review())])
    assert made.reviews[10] == ADA
    assert made.previous[10][0][0] == 1
    assert made.reviews[11].status == "new" and made.reviews[11].history == (ADA.line(),)
    assert {made.reviews[12].status, made.reviews[12].history[0].split(" | ")[1]} == {"dismissed", "watch"}
    assert sorted(earlier for earlier, _ in made.previous[12]) == [2, 3]
    assert made.reviews[13] == Review() and made.previous[13] == []
    assert made.gone == [4]
    again = carry(old, parts, again=True).reviews[10]
    assert again.status == "new" and again.history == (ADA.line(),)


def test_rows_are_sorted_filtered_and_counted(qgis_app: Any) -> None:
    layer = zone_layer({5: ADA, 1: BEN, 2: Review()})
    rows = zones.rows(layer)
    assert [row.name for row in rows] == ["1", "2", "5"]
    assert zones.counts(rows) == {"new": 1, "confirmed": 1, "watch": 0, "dismissed": 1}
    assert [row.name for row in zones.kept(rows, "new")] == ["2"]
    assert [row.name for row in zones.kept(rows, "new", rows[2].feature)] == ["2", "5"]
    assert zones.beside(rows, rows[0].feature, 1) == rows[1]
    assert zones.beside(rows, rows[0].feature, -1) is None
    assert zones.beside(rows, None, 1) == rows[0]


def test_written_at_once_or_with_the_users_edits(qgis_app: Any, tmp_path: Path) -> None:
    layer = saved(zone_layer({1: Review(), 2: Review()}), tmp_path / "zones.gpkg")
    apply_form(layer)
    first, second = (row.feature for row in zones.rows(layer))
    assert write(layer, first, ADA)
    assert not layer.isEditable()
    assert reviews_of(layer.source()) == {1: ADA, 2: Review()}
    layer.startEditing()
    assert not write(layer, second, BEN)
    assert reviews_of(layer.source())[2] == Review()
    assert fields.read(layer.getFeature(second)) == BEN
    layer.undoStack().undo()  # one step
    assert fields.read(layer.getFeature(second)) == Review()
    layer.rollBack()
    write(layer, first, Review("watch", "Ada", MONDAY))  # the form's own date does not come between
    assert reviews_of(layer.source())[1] == Review("watch", "Ada", MONDAY)


def test_the_form_dates_a_review_by_itself(qgis_app: Any, tmp_path: Path) -> None:
    layer = saved(zone_layer({1: Review()}), tmp_path / "zones.gpkg")
    apply_form(layer)
    kinds = {name: layer.editorWidgetSetup(layer.fields().indexOf(name)).type() for name in fields.NAMES}
    assert kinds["status"] == "ValueMap" and kinds["reviewed"] == "DateTime" and kinds["photo"] == "ExternalResource"
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("comment"), "looked at from the road")
    assert fields.read(layer.getFeature(1)).reviewed is None
    layer.changeAttributeValue(1, layer.fields().indexOf("status"), "watch")
    assert fields.read(layer.getFeature(1)).reviewed == date.today()
    layer.rollBack()


def test_layers_that_cannot_be_reviewed_are_told(qgis_app: Any, tmp_path: Path) -> None:
    assert "Choose a layer" in fields.problem(None)
    assert "Choose a layer" in fields.problem(QgsVectorLayer("Point?crs=EPSG:32633", "points", "memory"))
    layer = saved(zone_layer({1: Review()}, reviewed=False), tmp_path / "plain.gpkg")
    assert fields.problem(layer) == ""
    assert fields.lacking(layer.fields()) == list(fields.NAMES)
    fields.add_fields(layer)
    assert not fields.lacking(layer.fields())
    assert zones.rows(layer)[0].review == Review()
    assert write(layer, 1, ADA)
    layer.setReadOnly(True)
    assert "'plain' is read-only" in fields.problem(layer)
    with pytest.raises(InputError, match="cannot be edited"):
        write(layer, 1, BEN)
    assert reviews_of(layer.source())[1] == ADA


def run(algorithm: Any, name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: Any) -> tuple[dict[str, Any], bool]:
    QgsProject.instance().addMapLayers([value for value in parameters.values() if isinstance(value, QgsVectorLayer)], False)
    return algorithm(name).run(parameters, context, feedback)


def test_merge_zone_reviews(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path) -> None:
    mine = saved(zone_layer({1: ADA, 2: Review(), 3: Review("watch", "Ada", FRIDAY)}), tmp_path / "mine.gpkg")
    theirs = saved(zone_layer({1: BEN, 2: BEN, 4: ADA}), tmp_path / "theirs.gpkg")
    outputs = {"OUTPUT": str(tmp_path / "merged.gpkg"), "CONFLICTS": str(tmp_path / "conflicts.gpkg")}
    results, fine = run(algorithm, "mergereviews", {"INPUT": mine, "OTHER": theirs, **outputs}, context, feedback)
    assert fine, feedback.texts("error")
    made = reviews_of(outputs["OUTPUT"])
    assert {number: review.status for number, review in made.items()} == {1: "dismissed", 2: "dismissed", 3: "watch", 4: "confirmed"}
    assert made[1].history[0] == ADA.line()
    assert (results["ZONES"], results["CONFLICT_COUNT"]) == (4, 1)
    (row,) = QgsVectorLayer(outputs["CONFLICTS"], "conflicts", "ogr").getFeatures()
    assert (row["zone"], row["status"], row["other_status"], row["other_comment"]) == (1, "dismissed", "confirmed", "cracks")
    assert "Zone 1: 'dismissed Ben 2026-03-03' counts" in feedback.texts("warning")
    merged = QgsVectorLayer(outputs["OUTPUT"], "merged", "ogr")
    assert [page.name() for page in merged.editFormConfig().tabs()] == ["Review", "Zone"]
    assert merged.editorWidgetSetup(merged.fields().indexOf("status")).type() == "ValueMap"  # the style beside the file


def test_a_lasting_id_comes_before_the_rank(algorithm: Any, context: QgsProcessingContext) -> None:
    made, plain = algorithm("mergereviews"), zone_layer({1: ADA})
    lasting = QgsVectorLayer("Polygon?crs=EPSG:32633&field=zone:integer&field=zone_id:string", "lasting", "memory")
    assert made.number_field({}, context, lasting, lasting) == "zone_id"
    assert made.number_field({}, context, lasting, plain) == "zone"
    assert made.number_field({"ZONE": "severity"}, context, plain, plain) == "severity"


def test_what_cannot_be_merged_is_refused(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path) -> None:
    mine = saved(zone_layer({1: ADA}), tmp_path / "mine.gpkg")
    output = tmp_path / "merged.gpkg"
    others = {
        "no copies of one another: zone 1": zone_layer({1: BEN}, shift=500),
        "no number in 'zone' is in both": zone_layer({7: BEN}),
        "'plain' has no review: the field 'status'": zone_layer({1: BEN}, "plain", reviewed=False),
        "has no field 'zone'": QgsVectorLayer("Polygon?crs=EPSG:32633&field=status:string", "bare", "memory"),
    }
    for text, other in others.items():
        _, fine = run(algorithm, "mergereviews", {"INPUT": mine, "OTHER": other, "OUTPUT": str(output)}, context, feedback)
        assert not fine and text in feedback.texts("error")
    twice = zone_layer({1: BEN})
    twice.dataProvider().addFeatures(list(twice.getFeatures()))
    _, fine = run(algorithm, "mergereviews", {"INPUT": mine, "OTHER": twice, "OUTPUT": str(output)}, context, feedback)
    assert not fine and "two zones with the number 1" in feedback.texts("error")
    _, fine = run(algorithm, "mergereviews", {"INPUT": mine, "OTHER": mine, "OUTPUT": mine.source()}, context, feedback)
    assert not fine and "same file as the input" in feedback.texts("error")
    assert not output.exists()
    assert reviews_of(mine.source()) == {1: ADA}


def test_carry_reviews_over(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path) -> None:
    old = saved(zone_layer({1: ADA, 2: BEN}), tmp_path / "old.gpkg")
    new = zone_layer({3: Review(), 2: Review()}, shift=-18, reviewed=False)  # zone 3 lies where 2 was (22 to 32, 40 to 50)
    outputs = {"OUTPUT": str(tmp_path / "new.gpkg"), "GONE": str(tmp_path / "gone.gpkg")}
    results, fine = run(algorithm, "carryreviews", {"INPUT": new, "OLD": old, **outputs}, context, feedback)
    assert fine, feedback.texts("error")
    assert reviews_of(outputs["OUTPUT"]) == {3: BEN, 2: ADA}
    was = {feature["zone"]: feature["previous"] for feature in QgsVectorLayer(outputs["OUTPUT"], "new", "ogr").getFeatures()}
    assert was == {3: "2 (80 %)", 2: "1 (80 %)"}
    assert (results["CARRIED"], results["LOST"]) == (2, 0)
    _, fine = run(algorithm, "carryreviews", {"INPUT": zone_layer({9: ADA}), "OLD": old, **outputs}, context, feedback)
    assert fine
    assert reviews_of(outputs["GONE"]) == {1: ADA, 2: BEN}


@pytest.mark.parametrize("name", ["mergereviews", "carryreviews"])
def test_everything_has_help(algorithm: Any, name: str) -> None:
    from qgis.PyQt.QtCore import QUrl

    made = algorithm(name)
    assert all(len(item.help()) > 10 and item.description() for item in made.parameterDefinitions())
    assert len(made.shortHelpString()) > 200 and made.shortDescription() and not made.icon().isNull()
    assert Path(QUrl(made.helpUrl()).toLocalFile()).is_file()
    assert made.canExecute() == (True, "")
