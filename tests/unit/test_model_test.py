"""A trained imputer on other data: tested on dates it has not seen, and checked for unit and covariates."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from groundcast.engine.cube import to_sites
from groundcast.engine.evaluation.own_gaps import own_gaps, unseen
from groundcast.engine.events import Warning as Warned
from groundcast.engine.inference.model_fit import check_inputs
from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.job import Job, JobError, Source
from groundcast.engine.simulate_moisture import simulate_moisture
from groundcast.engine.writers.geotiff import write_stack


def test_hidden_cells_lie_outside_the_training_where_there_are_enough() -> None:
    cube = to_sites(simulate_moisture((10, 12), 60).cube)
    time = cube["time"].values.astype("datetime64[D]")
    hidden = own_gaps(cube, 0)
    kept, told = unseen(cube, [hidden], (str(time[0]), str(time[39])))
    assert not told
    assert not kept[0].cells[:40].any()
    assert (kept[0].cells[40:] == hidden.cells[40:]).all()
    same, told = unseen(cube, [hidden], (str(time[0]), str(time[58])))
    assert "flatters" in told
    assert (same[0].cells == hidden.cells).all()


def test_unit_and_covariates_of_a_model_are_checked() -> None:
    cube = to_sites(simulate_moisture((6, 7), 12).cube)
    facts = {"data": {"units": "%"}}
    with pytest.raises(JobError, match="trained on values in %"):
        check_inputs(facts, cube, "m.zip")
    scales = {"statics": {"height": [0, 1]}, "classes": {"soil": [1, 2]}, "dynamics": {"rain": []}}
    told = check_inputs({"data": {"units": "m3/m3"}, "settings": {"normalisation": {"scales": scales}}}, cube, "m.zip")
    assert len(told) == 1
    assert "height, rain, soil" in told[0]


def test_a_bundle_is_tested_on_later_dates(tmp_path: Path) -> None:
    made = simulate_moisture((12, 14), 80).cube
    names = [str(day)[:10] for day in made["time"].values]
    for name, part in (("early", slice(0, 50)), ("all", slice(0, 80))):
        write_stack(tmp_path / f"{name}.tif", made["value"].values[part], names[part], made, {}, "m3/m3")
    options = {"epochs": 1, "width": 16, "heads": 2, "layers": 1, "tile": 6, "window": 12}
    train = Job(
        "train_imputation", Source(str(tmp_path / "early.tif")), kind="soil_moisture", methods=("st_transformer",), device="cpu",
        options=options, outputs={"model": str(tmp_path / "m.zip"), "table": str(tmp_path / "m.json")},
    )  # fmt: skip
    run(train.check(), Session(lambda event: None))
    warned: list[str] = []
    fill = Job(
        "impute", Source(str(tmp_path / "all.tif")), kind="soil_moisture", methods=("st_transformer",), device="cpu",
        model=str(tmp_path / "m.zip"), outputs={"filled": str(tmp_path / "filled.tif")},
    )  # fmt: skip
    result = run(fill.check(), Session(lambda event: warned.append(event.text) if isinstance(event, Warned) else None))
    assert not any("flatters" in text for text in warned)
    hidden = own_gaps(to_sites(made), 0).cells
    tested = next(row for row in result.summary["skill"] if row["method"] == "auto")
    assert tested["count"] == np.sum(hidden[50:])
