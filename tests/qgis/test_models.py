"""Trained models and preferences: listed, imported, renamed, deleted; what is set once reaches the runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QInputDialog, QMessageBox

from groundcast.engine.bundle_file import write_bundle
from groundcast.engine.job import JobError
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
    assert dialog.table.rowCount() == 1 and dialog.model is not None and dialog.table.item(0, 1).text() == "ridge"
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
    import json

    page = OptionsPage()
    page.form.deviceCombo.setCurrentIndex(page.form.deviceCombo.findData("cpu"))
    page.form.threadsSpin.setValue(3)
    page.form.folderBox.setFilePath(str(tmp_path))
    page.apply()
    assert preferences.read() == preferences.Preferences("cpu", 3, str(tmp_path))
    folder = fake_engine("good")
    algorithm("forecastpoints").run({"FILE": str(points_file), "OUTPUT": str(tmp_path / "out.gpkg")}, context, feedback)
    job = json.loads((folder / "seen.json").read_text())["job"]
    assert (job["device"], job["threads"]) == ("cpu", 3)


def test_unreadable_preferences_count_as_none(qgis_app: Any) -> None:
    remember("preferences", {"threads": "many"})
    assert preferences.read() == preferences.Preferences()
