"""Bundles: what comes back is what was stored, bit by bit; anything else is refused with a reason."""

from __future__ import annotations

import hashlib
import json
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
import xarray as xr

from groundcast.engine import bundle_file
from groundcast.engine.baselines.persistence import Persistence
from groundcast.engine.baselines.ridge import Ridge
from groundcast.engine.cube import points_cube
from groundcast.engine.interfaces import Forecaster
from groundcast.engine.job import JobError
from groundcast.engine.training import bundle
from groundcast.engine.training.mm_stt_forecaster import MMSTTForecaster
from groundcast.engine.training.mm_stt_residual import MMSTTResidual

SMALL: dict[str, Any] = {
    "steps": 6,
    "width": 8,
    "heads": 2,
    "head": 8,
    "history": 6,
    "patch": 3,
    "neighbours": 3,
    "batch": 32,
    "device": "cpu",
}


@pytest.fixture(scope="module")
def cube() -> xr.Dataset:
    rng = np.random.default_rng(0)
    time = np.datetime64("2020-01-01") + np.arange(0, 600, 10).astype("timedelta64[D]")
    value = (rng.normal(size=(60, 20)) - np.arange(60)[:, None] / 10).astype(np.float32)
    statics = {"height": rng.normal(size=20).astype(np.float32)}
    return points_cube(
        value, time, *rng.uniform(0, 500, (2, 20)), np.arange(20), crs="EPSG:32633", statics=statics, source="/some/where/tile.csv"
    )


def fitted(name: str, cube: xr.Dataset) -> Forecaster:
    made: Forecaster = {
        "mm_stt": lambda: MMSTTForecaster(**SMALL), "mm_stt_residual": lambda: MMSTTResidual(**SMALL), "ridge": Ridge,
    }[name]()  # fmt: skip
    made.fit(cube, cube["time"].values[-10])
    return made


@pytest.fixture(scope="module")
def stored(cube: xr.Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "model.zip"
    return bundle.save(fitted("mm_stt_residual", cube), path, bundle.facts(cube, [{"method": "mm_stt_residual", "rmse": 1.5}]))


@pytest.mark.parametrize("name", ["mm_stt", "mm_stt_residual", "ridge"])
def test_a_model_comes_back_as_it_was(name: str, cube: xr.Dataset, tmp_path: Path) -> None:
    made = fitted(name, cube)
    path = bundle.save(made, tmp_path / "model.zip", bundle.facts(cube))
    again = bundle.load(path, "cpu")
    time = cube["time"].values
    dates = time[-1] + np.array([7, 30, 900], "timedelta64[D]")
    assert type(again) is type(made)
    assert np.array_equal(made.predict(cube, time[-1], dates).values, again.predict(cube, time[-1], dates).values)
    assert bundle.save(again, tmp_path / "again.zip", bundle.facts(cube)).read_bytes() == path.read_bytes()
    assert sorted(item.name for item in tmp_path.iterdir()) == ["again.zip", "model.zip"]


def test_the_description_tells_where_it_comes_from(stored: Path, cube: xr.Dataset) -> None:
    body = bundle.describe(stored)
    assert (body["method"], body["kind"], body["version"]) == ("mm_stt_residual", "deformation", 1)
    assert body["data"]["dates"] == {"start": "2020-01-01", "end": "2021-08-13", "count": 60}
    assert body["data"]["fingerprint"] == bundle.fingerprint(cube)
    assert body["data"]["source"] == "tile.csv", "no path of the maker's machine"
    assert body["skill"][0]["rmse"] == 1.5
    assert set(body["versions"]) >= {"python", "torch", "numpy"}
    changed = cube.copy(deep=True)
    changed["value"].values[3, 3] += 1
    assert bundle.fingerprint(changed) != bundle.fingerprint(cube)


def rewrite(path: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target


def signed(parts: dict[str, bytes], **entries: Any) -> None:
    """Change entries of the description and sign it anew, as somebody who knows the format would."""
    body = {**json.loads(parts["model.json"]), **entries}
    body["sha256"] = entries.get("sha256", hashlib.sha256(parts["model.safetensors"]).hexdigest())
    body["digest"] = bundle_file._digest(body)
    parts["model.json"] = json.dumps(body).encode()


def flip(parts: dict[str, bytes]) -> None:
    content = bytearray(parts["model.safetensors"])
    content[-3] ^= 1
    parts["model.safetensors"] = bytes(content)


def retell(parts: dict[str, bytes]) -> None:
    parts["model.json"] = parts["model.json"].replace(b"1.5", b"0.5")


def poison(parts: dict[str, bytes]) -> None:
    state = safetensors.numpy.load(parts["model.safetensors"])
    parts["model.safetensors"] = safetensors.numpy.save({name: np.full_like(value, np.nan) for name, value in state.items()})
    signed(parts)


def enlarge(parts: dict[str, bytes]) -> None:
    settings = json.loads(parts["model.json"])["settings"]
    settings["network"]["width"] = 10**9
    signed(parts, settings=settings)


def reshape(parts: dict[str, bytes]) -> None:
    settings = json.loads(parts["model.json"])["settings"]
    settings["network"]["width"] = 16
    signed(parts, settings=settings)


def unpickle(parts: dict[str, bytes]) -> None:
    parts["model.safetensors"] = pickle.dumps([1])
    signed(parts)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (flip, "do not match their checksum"),
        (retell, "description does not match its checksum"),
        (poison, "not numbers"),
        (enlarge, "out of range"),
        (reshape, "do not fit together"),
        (unpickle, "do not fit together"),
        (lambda parts: signed(parts, kind="soil_moisture"), "'soil_moisture', not for 'deformation'"),
        (lambda parts: signed(parts, version=2), "version 2"),
        (lambda parts: signed(parts, format="else"), "not a GroundCast model"),
        (lambda parts: signed(parts, method="os.system"), "knows no method"),
        (lambda parts: signed(parts, method="persistence"), "do not fit together"),
        (lambda parts: signed(parts, method="mm_stt"), "do not fit together"),
        (lambda parts: signed(parts, settings=3), "do not fit together"),
        (lambda parts: parts.update({"model.json": b"[]"}), "not a GroundCast model"),
        (lambda parts: parts.update({"model.json": b"\xff"}), "not readable"),
        (lambda parts: parts.update({"../../evil.py": b"1"}), "does not hold exactly"),
        (lambda parts: parts.pop("model.safetensors") and None, "does not hold exactly"),
    ],
)
def test_what_is_not_as_stored_is_refused(stored: Path, tmp_path: Path, change: Callable[[dict[str, bytes]], None], reason: str) -> None:
    with pytest.raises(JobError, match=reason) as caught:
        bundle.load(rewrite(stored, tmp_path / "changed.zip", change), "cpu")
    assert caught.value.hint
    assert not (tmp_path.parent / "evil.py").exists()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", b"hello"])
def test_what_is_no_zip_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.zip"
    path.write_bytes(content)
    with pytest.raises(JobError, match="not a whole zip"):
        bundle.load(path)


def test_a_truncated_bundle_is_refused(stored: Path, tmp_path: Path) -> None:
    path = tmp_path / "model.zip"
    path.write_bytes(stored.read_bytes()[:-200])
    with pytest.raises(JobError, match="not a whole zip"):
        bundle.load(path)


@pytest.mark.parametrize("shift", [256, 0x7000])
def test_a_bundle_whose_directory_points_before_its_beginning_is_refused(shift: int, stored: Path, tmp_path: Path) -> None:
    """One bit of the place of its directory is wrong: then its entries would begin before the file does."""
    content = bytearray(stored.read_bytes())
    at = content.rindex(b"PK\x05\x06") + 16
    content[at : at + 4] = (int.from_bytes(content[at : at + 4], "little") + shift).to_bytes(4, "little")
    (tmp_path / "shifted.zip").write_bytes(content)
    with pytest.raises(JobError, match="not a whole zip file"):
        bundle.load(tmp_path / "shifted.zip")


def test_a_missing_bundle_is_named(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="does not exist"):
        bundle.load(tmp_path / "none.zip")


def test_a_method_without_anything_learned_is_not_stored(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="learns nothing"):
        bundle.save(Persistence(), tmp_path / "model.zip", {})
    assert not list(tmp_path.iterdir())


def test_a_failed_write_leaves_what_was_there(stored: Path, cube: xr.Dataset, tmp_path: Path) -> None:
    path = tmp_path / "model.zip"
    path.write_bytes(b"before")
    with pytest.raises(ValueError):
        bundle.save(fitted("ridge", cube), path, {"skill": float("nan")})
    assert path.read_bytes() == b"before"
    assert [item.name for item in tmp_path.iterdir()] == ["model.zip"]
