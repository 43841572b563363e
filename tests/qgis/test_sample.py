"""The sample in the plugin: a layer with dates that every tool takes, and the same one that its recipe makes."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProject

from groundcast.plugin.dialogs.inspection import inspect_layer
from groundcast.plugin.layers import sample_tile
from groundcast.plugin.layers.problem import InputError


def test_the_sample_is_a_layer_with_dates(qgis_app: Any, tmp_path: Path) -> None:
    layer = sample_tile.add_sample(tmp_path / "Proben ä")
    try:
        assert layer.featureCount() == 600 and layer.crs().authid() == "EPSG:3035"
        assert len(inspect_layer(layer).dates) == 100
        values = np.array([feature["mean_velocity"] for feature in layer.getFeatures()], float)
        ranges = layer.renderer().ranges()
        assert len(ranges) == 9 and (np.abs(values) > ranges[5].lowerValue()).sum() > 5  # what moves has colour
        first = sample_tile.copied(tmp_path / "Proben ä").stat().st_mtime_ns
        assert sample_tile.copied(tmp_path / "Proben ä").stat().st_mtime_ns == first
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="file"):
        sample_tile.copied(tmp_path / "file" / "folder")


def test_the_recipe_makes_the_sample(real_engine: Path, root: Path, tmp_path: Path) -> None:
    """But for the last digit of a few values, which other versions of numpy round otherwise."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1] + '/scripts'); import make_sample as m; from pathlib import Path; "
        "cube, truth = m.simulate(m.SITES, m.DATES, m.SEED); m.write_egms_csv(cube, Path(sys.argv[2]), sigma=truth['sigma'])"
    )
    made = tmp_path / "made.csv"
    subprocess.run([str(real_engine), "-c", code, str(root), str(made)], check=True, env={"PYTHONPATH": str(root / "build" / "pkg")})
    ours, kept = ([line.split(",") for line in path.read_text().splitlines()] for path in (made, root / "resources/sample/sample_tile.csv"))
    assert [len(line) for line in ours] == [len(line) for line in kept]
    other = [(new, old) for one, two in zip(ours, kept) for new, old in zip(one, two) if new != old]
    assert len(other) <= 1e-4 * sum(map(len, kept))
    assert all(abs(float(new) - float(old)) < 0.101 for new, old in other)
