"""Model bundles: a zip of ``model.json`` and ``model.safetensors``. Never a pickle: opening one runs no code of its maker.

``model.json`` holds format, version, kind of data, method, the forecaster's settings (a network's spec among them), the SHA-256 of
the weights and of itself, the versions it was made with, and whatever the training run knows (fingerprint of the data, dates, measured
skill). The same model and facts give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import json
import platform
import zipfile
import zlib
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np
import numpy.typing as npt
import safetensors
import safetensors.numpy
import xarray as xr

from ..interfaces import Forecaster, Imputer
from ..job import IMPUTERS, METHODS, JobError
from ..registry import forecaster, imputer

FORMAT, VERSION = "groundcast-model", 1
_JSON, _TENSORS = "model.json", "model.safetensors"
_LARGEST = {_JSON: 10_000_000, _TENSORS: 2_000_000_000}
_EARLIEST = (1980, 1, 1, 0, 0, 0)

State = dict[str, npt.NDArray[Any]]


class Bundled(Protocol):
    """A forecaster or imputer that can be stored."""

    name: str

    def settings(self) -> dict[str, Any]:
        """Everything but the arrays, as JSON values."""

    def state(self) -> State:
        """What was learned, by name."""

    @classmethod
    def from_state(cls, settings: Mapping[str, Any], state: Mapping[str, npt.NDArray[Any]], device: str = "auto") -> Bundled:
        """The method as it was; KeyError, TypeError or ValueError where the parts do not fit together."""


def fingerprint(cube: xr.Dataset) -> str:
    """SHA-256 of a cube's dates, places and values: tells whether a model was trained on the same data."""
    digest = hashlib.sha256()
    for key in ("time", "x", "y", "value"):
        digest.update(np.ascontiguousarray(cube[key].values).tobytes())
    return digest.hexdigest()


def facts(cube: xr.Dataset, skill: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """What a bundle should tell of its training: data fingerprint, source, size, dates, units and measured skill."""
    time = np.datetime_as_string(cube["time"].values, "D")
    return {
        "data": {
            "fingerprint": fingerprint(cube), "source": Path(str(cube.attrs.get("source", ""))).name, "sites": int(cube.sizes["site"]),
            "dates": {"start": str(time[0]), "end": str(time[-1]), "count": len(time)}, "units": cube.attrs["units"],
        },
        "skill": skill or [],
    }  # fmt: skip


def save(model: Forecaster | Imputer, path: Path, meta: Mapping[str, Any]) -> Path:
    """Write ``model`` as a bundle, in place only when whole, and return the path.

    Parameters
    ----------
    meta : mapping
        JSON values to store beside it, see :func:`facts`; ``kind`` (of data) may be among them.

    Raises
    ------
    JobError
        The method has nothing that could be stored.
    """
    if not hasattr(model, "state"):
        raise JobError(
            "no_model", f"The method '{model.name}' learns nothing that could be saved.", "Choose one that is trained: ridge or a network."
        )
    bundled = cast(Bundled, model)
    tensors = safetensors.numpy.save({key: np.ascontiguousarray(value) for key, value in sorted(bundled.state().items())})
    body = {
        **meta, "format": FORMAT, "version": VERSION, "kind": meta.get("kind", "deformation"), "versions": _versions(),
        "method": bundled.name, "settings": bundled.settings(), "sha256": hashlib.sha256(tensors).hexdigest(),
    }  # fmt: skip
    body["digest"] = _digest(body)
    text = json.dumps(body, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False).encode()
    partial = path.with_name(path.name + ".part")
    try:
        with zipfile.ZipFile(partial, "w") as archive:
            for name, content in ((_JSON, text), (_TENSORS, tensors)):
                archive.writestr(zipfile.ZipInfo(name, _EARLIEST), content, zipfile.ZIP_DEFLATED)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return path


def describe(path: Path, kind: str = "deformation") -> dict[str, Any]:
    """``model.json`` of the bundle at ``path``, its weights checked against it; raise JobError if it cannot be trusted."""
    return _open(path, kind)[0]


def load(path: Path, device: str = "auto", kind: str = "deformation") -> Forecaster:
    """Open the bundle at ``path`` as a forecaster on ``device``.

    Raises
    ------
    JobError
        No bundle; of another kind or version; of a method that fills gaps; damaged or tampered with.
    """
    return cast(Forecaster, _made(path, device, kind, METHODS, forecaster, "it fills gaps, it forecasts nothing"))


def load_imputer(path: Path, device: str = "auto", kind: str = "soil_moisture") -> Imputer:
    """Open the bundle at ``path`` as a method that fills gaps; see :func:`load`."""
    return cast(Imputer, _made(path, device, kind, IMPUTERS, imputer, "it forecasts, it fills no gaps"))


def _made(path: Path, device: str, kind: str, known: tuple[str, ...], factory: Callable[[str], object], other: str) -> Bundled:
    """The bundled method, if it is one of ``known``; ``other`` says why not."""
    body, tensors = _open(path, kind)
    if body.get("method") in {*METHODS, *IMPUTERS} - set(known):
        raise _refused(path, other)
    try:
        state = safetensors.numpy.load(tensors)
        for name, value in state.items():
            if value.dtype.kind == "f" and not np.isfinite(value).all():
                raise ValueError(f"'{name}' holds values that are not numbers")
        made = cast(Bundled, type(factory(str(body["method"]))))
        return made.from_state(body["settings"], state, device)
    except (KeyError, TypeError, ValueError, AttributeError, AssertionError, RuntimeError, safetensors.SafetensorError) as error:
        if isinstance(error, JobError):
            raise
        raise _refused(path, f"its parts do not fit together ({error})") from error


def _open(path: Path, kind: str) -> tuple[dict[str, Any], bytes]:
    """Parsed description and raw weights, after every check that needs no model."""
    parts = _read(path)
    try:
        body = json.loads(parts[_JSON])
    except ValueError as error:
        raise _refused(path, "its description is not readable") from error
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise _refused(path, "it is not a GroundCast model")
    if body.get("version") != VERSION:
        raise _refused(path, f"it is of version {body.get('version')}, this engine reads version {VERSION}")
    if body.get("kind") != kind:
        raise _refused(path, f"it is for '{body.get('kind')}', not for '{kind}'")
    if hashlib.sha256(parts[_TENSORS]).hexdigest() != body.get("sha256"):
        raise _refused(path, "its weights do not match their checksum: the file is damaged or was changed")
    if body.get("digest") != _digest(body):
        raise _refused(path, "its description does not match its checksum: the file is damaged or was changed")
    return body, parts[_TENSORS]


def _read(path: Path) -> dict[str, bytes]:
    """The two files of a bundle and nothing else; they are read in memory, never unpacked onto the disk."""
    if not path.is_file():
        raise JobError("missing_file", f"The model '{path}' does not exist.", "Check the path, or choose the file again.")
    try:
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            entries = archive.infolist()
            if sorted(entry.filename for entry in entries) != [_JSON, _TENSORS]:
                raise _refused(path, "it does not hold exactly a description and its weights")
            for entry in entries:
                if entry.file_size > _LARGEST[entry.filename]:
                    raise _refused(path, "it is too large")
            return {entry.filename: archive.read(entry) for entry in entries}
    except (OSError, EOFError, zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error) as error:
        raise _refused(path, "it is not a whole zip file") from error


def _digest(body: Mapping[str, Any]) -> str:
    """SHA-256 of the description without the entry that holds it."""
    rest = {key: value for key, value in body.items() if key != "digest"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def _refused(path: Path, reason: str) -> JobError:
    return JobError(
        "bad_model", f"The model '{path.name}' was refused: {reason}.", "Choose a model trained with this version of GroundCast."
    )


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for name in ("numpy", "scipy", "torch"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
