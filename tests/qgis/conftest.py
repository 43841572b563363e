"""QGIS without a window, the provider registered, and an engine that does what a test tells it to."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeModel,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView

HERE = Path(__file__).resolve().parent
DATES = ("20200103", "20200115", "20200127", "20200208", "20200220", "20200303")


#: QGIS owns the C++ half of a provider only; without these references the Python half would be gone.
_PROVIDERS: list[Any] = []


class Feedback(QgsProcessingFeedback):
    """Keeps all it is told; cancels itself once ``cancel_at`` percent are reached."""

    def __init__(self, cancel_at: float = 200.0) -> None:
        super().__init__(False)
        self.cancel_at, self.told, self.stages, self.fractions = cancel_at, [], [], []

    def pushInfo(self, info: str) -> None:
        self.told.append(("info", info))

    def pushWarning(self, warning: str) -> None:
        self.told.append(("warning", warning))

    def pushDebugInfo(self, info: str) -> None:
        self.told.append(("debug", info))

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.told.append(("error", error))

    def setProgressText(self, text: str) -> None:
        self.stages.append(text)

    def setProgress(self, progress: float) -> None:
        self.fractions.append(progress)
        if progress >= self.cancel_at:
            self.cancel()

    def texts(self, kind: str) -> str:
        """All texts of one kind."""
        return "\n".join(text for told, text in self.told if told == kind)


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Intermediate files go where no other test and no user has any."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder / "groundcast"


@pytest.fixture(autouse=True, scope="session")
def layer_tree(qgis_iface: Any) -> Iterator[Any]:
    """The panel of layers, which newer versions of Processing put results into: a real one, as they take no other."""
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    qgis_iface.layerTreeView = lambda: view
    yield view
    view.setModel(None)


@pytest.fixture()
def feedback() -> Feedback:
    return Feedback()


@pytest.fixture()
def feedback_cancelling() -> Callable[[float], Feedback]:
    """Make a feedback that cancels at a percentage."""
    return Feedback


@pytest.fixture()
def context(qgis_app: QgsApplication) -> Iterator[QgsProcessingContext]:
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    yield made
    made.temporaryLayerStore().removeAllMapLayers()  # pytest keeps it beyond the end of QGIS, which a layer does not survive


@pytest.fixture()
def provider(qgis_app: QgsApplication) -> Any:
    """The provider, registered as the plugin does it (again, where a test of the plugin's end has removed it)."""
    from groundcast.plugin.processing.provider import Provider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("groundcast") is None:
        _PROVIDERS.append(Provider())
        assert registry.addProvider(_PROVIDERS[-1])
    return registry.providerById("groundcast")


@pytest.fixture()
def algorithm(provider: Any) -> Callable[[str], Any]:
    """A fresh algorithm by its name."""

    def make(name: str) -> Any:
        made = QgsApplication.processingRegistry().createAlgorithmById(f"groundcast:{name}")
        assert made is not None
        return made

    return make


@pytest.fixture()
def fake_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Put a script in the engine's place; returns the folder in which it leaves what it saw (``seen.json``, ``pids``)."""

    def use(behaviour: str, **settings: Any) -> Path:
        folder = tmp_path / "fake"
        folder.mkdir(exist_ok=True)
        (folder / "behaviour.json").write_text(json.dumps({"behaviour": behaviour, **settings}))
        program = folder / "python"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I "{HERE / "fake_engine.py"}" "{folder}" "$@"\n')
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("GROUNDCAST_ENGINE_PYTHON", str(program))
        return folder

    return use


@pytest.fixture()
def real_engine(monkeypatch: pytest.MonkeyPatch, root: Path) -> Path:
    """The engine's own interpreter; the test is skipped where it is not installed."""
    path = Path(os.environ.get("GROUNDCAST_ENGINE_PYTHON") or root / ".venv" / "engine" / "bin" / "python")
    if not path.is_file():
        pytest.skip("needs the engine's environment (make setup)")
    monkeypatch.setenv("GROUNDCAST_ENGINE_PYTHON", str(path))
    return path


def points(names: tuple[str, ...] = tuple(f"D{date}" for date in DATES), count: int = 12, crs: str = "EPSG:32633") -> QgsVectorLayer:
    """A memory layer of points 10 m apart from (300000, 5000000) on, with the fields ``pid`` and ``names``."""
    uri = f"Point?crs={crs}&field=pid:string(20)" + "".join(f"&field={name}:double" for name in names)
    layer = QgsVectorLayer(uri, "series", "memory")
    features = []
    for index in range(count):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(300000 + 10 * (index % 4), 5000000 + 10 * (index // 4))))
        feature.setAttributes([f"p{index}", *(float(index + step) for step in range(len(names)))])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


@pytest.fixture()
def points_layer(qgis_app: QgsApplication) -> Callable[..., QgsVectorLayer]:
    """Make memory layers of points."""
    return points


@pytest.fixture()
def points_file(qgis_app: QgsApplication, tmp_path: Path) -> Path:
    """The same points in a GeoPackage, layer ``moves``."""
    path = tmp_path / "points.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "moves"
    QgsVectorFileWriter.writeAsVectorFormatV3(points(), str(path), QgsProject.instance().transformContext(), options)
    return path


def alive(pid: int) -> bool:
    """Whether a process runs (a zombie does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture()
def is_alive() -> Callable[[int], bool]:
    """Tell whether a process runs."""
    return alive
