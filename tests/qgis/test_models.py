"""Trained models and preferences: listed, imported, renamed, deleted; what is set once reaches the runs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QInputDialog, QMessageBox

from groundcast.engine.bundle_file import write_bundle
from groundcast.engine.job import JobError, Source
from groundcast.plugin.dialogs.forecast_dialog import ForecastDialog
from groundcast.plugin.dialogs.impute_dialog import ImputeDialog
from groundcast.plugin.dialogs.inspection import InspectTask
from groundcast.plugin.dialogs.models_dialog import ModelsDialog
from groundcast.plugin.dialogs.options_page import OptionsPage
from groundcast.plugin.runtime import interpreter, models
from groundcast.plugin.toolbelt import preferences
from groundcast.plugin.toolbelt.settings import remember

BODY = {
    "kind": "deformation", "method": "ridge", "settings": {},
    "data": {"source": "tile.csv", "sites": 12, "units": "mm", "dates": {"start": "2020-01-03", "end": "2024-12-28", "count": 207}},
    "skill": [{"method": "persistence", "horizon": "mean", "skill_persistence": 0.0}, {"method": "ridge", "horizon": "mean", "skill_persistence": 0.415}],
}  # fmt: skip


@pytest.fixture(autouse=True)
def clean() -> Iterator[None]:
    yield
    remember("preferences", {})
    QgsSettings().remove(interpreter.SETTING)


@pytest.fixture()
def bundle(tmp_path: Path) -> Path:
    return write_bundle(tmp_path / "from elsewhere.zip", BODY, b"weights")


@pytest.fixture()
def dialog(tmp_path: Path, qgis_app: Any) -> Iterator[ModelsDialog]:
    preferences.write(preferences.Preferences(models=str(tmp_path / "models")))
    made = ModelsDialog()
    yield made
    made.shut()


def test_a_bundle_says_where_it_was_trained_and_how_well(bundle: Path) -> None:
    model = models.examined(bundle)
    assert (model.method, model.kind, model.problem) == ("ridge", "deformation", "")
    assert (
        model.trained_on == "tile.csv, 12 places, 2020-01-03 to 2024-12-28 (207 dates)"
        and model.skill.endswith("0.41")
        or model.skill.endswith("0.42")
    )


def test_damaged_and_foreign_files_are_listed_as_such(bundle: Path, tmp_path: Path) -> None:
    body = bytearray(bundle.read_bytes())
    body[body.index(b"weights") if b"weights" in body else 60] ^= 1
    (tmp_path / "damaged.zip").write_bytes(bytes(body))
    (tmp_path / "text.zip").write_text("no zip")
    listed = {model.path.name: model for model in models.listed(tmp_path)}
    assert not listed[bundle.name].problem
    assert "refused" in listed["damaged.zip"].problem and "refused" in listed["text.zip"].problem


def test_import_verifies_and_never_overwrites(bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    first, second = models.add(folder, bundle), models.add(folder, bundle)
    assert first.name == "from elsewhere.zip" and second.name == "from elsewhere 2.zip" and first.read_bytes() == bundle.read_bytes()
    (tmp_path / "bad.zip").write_text("no zip")
    with pytest.raises(JobError):
        models.add(folder, tmp_path / "bad.zip")
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("name", ["", "  ", "a/b", "..", 'a"b', "taken"])
def test_names_that_do_not_serve(name: str, bundle: Path, tmp_path: Path) -> None:
    write_bundle(tmp_path / "taken.zip", BODY, b"")
    with pytest.raises(ValueError):
        models.renamed(bundle, name)
    assert bundle.exists()


def test_the_dialog_imports_renames_exports_and_deletes(
    dialog: ModelsDialog, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.refresh()
    assert not dialog.emptyLabel.isHidden() and not dialog.deleteButton.isEnabled()
    dialog.take(bundle)
    assert dialog.table.rowCount() == 1 and dialog.model is not None and dialog.table.item(0, 1).text() == "Pooled ridge regression"
    assert dialog.table.item(0, 5).text() == "correct"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Hang Süd", True))
    dialog.ask_rename()
    assert dialog.model.path == tmp_path / "models" / "Hang Süd.zip"
    dialog.copy_path()
    assert QgsApplication.clipboard().text() == str(tmp_path / "models" / "Hang Süd.zip")
    monkeypatch.setattr("groundcast.plugin.dialogs.models_dialog.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    dialog.ask_export()
    assert (tmp_path / "out.zip").read_bytes() == bundle.read_bytes()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    dialog.ask_delete()
    assert dialog.table.rowCount() == 0 and bundle.exists()
    (tmp_path / "bad.zip").write_text("no zip")
    dialog.take(tmp_path / "bad.zip")
    assert "refused" in dialog.said


def test_options_are_kept_and_reach_the_job(
    tmp_path: Path, points_file: Path, algorithm: Any, context: Any, feedback: Any, fake_engine: Any
) -> None:
    page = OptionsPage()
    form = page.form
    form.deviceCombo.setCurrentIndex(form.deviceCombo.findData("cpu"))
    form.threadsSpin.setValue(3)
    form.folderBox.setFilePath(str(tmp_path))
    form.memorySpin.setValue(1.5)
    form.cacheBox.setFilePath(str(tmp_path / "cache"))
    form.clusterEdit.setText("tcp://10.0.0.7:8786")
    form.forecastCombo.setCurrentIndex(form.forecastCombo.findData("linear"))
    form.imputationCombo.setCurrentIndex(form.imputationCombo.findData("dineof"))
    page.apply()
    wanted = preferences.Preferences(
        "cpu", 3, str(tmp_path), 1.5, str(tmp_path / "cache"), "linear", "dineof", "tcp://10.0.0.7:8786"
    )  # fmt: skip
    assert preferences.read() == wanted
    again = OptionsPage()
    again.apply()
    assert preferences.read() == wanted
    folder = fake_engine("good")
    algorithm("forecastpoints").run({"FILE": str(points_file), "OUTPUT": str(tmp_path / "out.gpkg")}, context, feedback)
    job = json.loads((folder / "seen.json").read_text())["job"]
    assert (job["device"], job["threads"], job["methods"]) == ("cpu", 3, ["linear"])
    assert (job["memory_gb"], job["cache"], job["cluster"]) == (1.5, str(tmp_path / "cache"), "tcp://10.0.0.7:8786")


def test_without_options_a_job_leaves_all_to_the_engine(
    tmp_path: Path, points_file: Path, algorithm: Any, context: Any, feedback: Any, fake_engine: Any
) -> None:
    OptionsPage().apply()
    assert preferences.read() == preferences.Preferences()
    folder = fake_engine("good")
    algorithm("forecastpoints").run({"FILE": str(points_file), "OUTPUT": str(tmp_path / "out.gpkg")}, context, feedback)
    job = json.loads((folder / "seen.json").read_text())["job"]
    assert (job["device"], job["threads"], job["methods"]) == ("auto", 0, ["auto"])
    assert (job["memory_gb"], job["cache"], job["cluster"]) == (0.0, "", "")


def test_an_inspection_keeps_to_the_limits_and_to_this_machine(qgis_app: Any, tmp_path: Path, fake_engine: Any) -> None:
    preferences.write(preferences.Preferences(memory_gb=2.0, cache=str(tmp_path), cluster="tcp://10.0.0.7:8786"))
    folder = fake_engine("good")
    (tmp_path / "a.csv").write_text("x,y,20200101\n1,2,3\n")
    InspectTask(Source(str(tmp_path / "a.csv")), lambda *_: None).run()
    job = json.loads((folder / "seen.json").read_text())["job"]
    assert (job["memory_gb"], job["cache"], job["cluster"]) == (2.0, str(tmp_path), "")


def test_an_address_that_is_none_is_told_at_once(qgis_app: Any) -> None:
    page = OptionsPage()
    for text, fine in (("", True), ("tcp://host:8786", True), ("tls://[fe80::1]:8786", True), ("tcp://host", False), ("tcp", False)):
        page.form.clusterEdit.setText(text)
        assert page.form.clusterNote.isHidden() == fine, text


@pytest.mark.parametrize(
    ("name", "kind", "method"), [("forecastrasters", ForecastDialog, "ridge"), ("imputestations", ImputeDialog, "dineof")]
)
def test_the_usual_method_is_chosen_at_first(name: str, kind: Any, method: str, algorithm: Any) -> None:
    """In the toolbox; in a dialog over the one used last; the user's own choice stays until another is named in the options."""
    remember("dialogs/forecast", {"method": {"METHOD": "linear"}})
    remember("dialogs/impute", {"method": {"METHOD": "linear_time"}})
    before = kind()
    assert before.method.method in ("linear", "linear_time")
    names = before.subject.methods

    def first() -> str:
        made = algorithm(name)
        return names[made.parameterDefinition("METHOD").defaultValue()]

    assert first() == "auto"
    preferences.write(preferences.Preferences(forecast="ridge", imputation="dineof"))
    assert first() == method
    after = kind()
    assert after.method.method == method
    for dialog in (before, after):
        dialog.show()
        assert dialog.method.method == method
        dialog.method.methodCombo.setCurrentIndex(1)
        dialog.hide()
        dialog.show()
        assert dialog.method.method == names[1] != method
        dialog.shut()
    remember("dialogs/forecast", {})
    remember("dialogs/impute", {})


@pytest.mark.parametrize(
    "wrong", [{"threads": "many"}, {"memory_gb": "much"}, {"memory_gb": -1}, {"memory_gb": float("nan")}, {"cluster": None}]
)
def test_unreadable_preferences_count_as_none(qgis_app: Any, wrong: dict[str, Any]) -> None:
    remember("preferences", wrong)
    assert preferences.read() == preferences.Preferences()


def test_what_earlier_versions_kept_is_still_read(qgis_app: Any) -> None:
    remember("preferences", {"device": "cpu", "threads": 2, "models": "/m", "cluster": 5, "threads2": "x"})
    assert preferences.read() == preferences.Preferences("cpu", 2, "/m", cluster="5")
