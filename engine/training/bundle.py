"""Model bundles: a zip of ``model.json`` and ``model.safetensors``. Never a pickle: opening one runs no code of its maker.

``model.json`` holds format, version, kind of data, method, the forecaster's settings (a network's spec among them), the SHA-256 of
the weights and of itself, the versions it was made with, and whatever the training run knows (fingerprint of the data, dates, measured
skill). The same model and facts give the same bytes.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np
import numpy.typing as npt
import safetensors
import safetensors.numpy
import xarray as xr

from ..bundle_file import open_bundle, refused, write_bundle
from ..i18n import tr
from ..interfaces import Forecaster, Imputer
from ..job import IMPUTERS, METHODS, JobError
from ..names import title
from ..registry import forecaster, imputer

#: What settings and arrays raise that are not those of a model: sizes without bounds, entries that lack, numbers that are none.
_UNFIT = (LookupError, TypeError, ValueError, AttributeError, AssertionError, ArithmeticError, RuntimeError, MemoryError)
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
            "no_model",
            tr("The method '{name}' learns nothing that could be saved.", name=title(model.name)),
            tr("Choose one that is trained: {ridge} or a network.", ridge=title("ridge")),
        )
    bundled = cast(Bundled, model)
    tensors = safetensors.numpy.save({key: np.ascontiguousarray(value) for key, value in sorted(bundled.state().items())})
    body = {
        **meta, "kind": meta.get("kind", "deformation"), "versions": _versions(), "method": bundled.name, "settings": bundled.settings(),
    }  # fmt: skip
    return write_bundle(path, body, tensors)


def describe(path: Path, kind: str = "deformation") -> dict[str, Any]:
    """``model.json`` of the bundle at ``path``, its weights checked against it; raise JobError if it cannot be trusted."""
    return open_bundle(path, kind)[0]


def load(path: Path, device: str = "auto", kind: str = "deformation") -> Forecaster:
    """Open the bundle at ``path`` as a forecaster on ``device``.

    Raises
    ------
    JobError
        No bundle; of another kind or version; of a method that fills gaps; damaged or tampered with.
    """
    return cast(Forecaster, _made(path, device, kind, METHODS, forecaster, tr("it fills gaps, it forecasts nothing")))


def load_imputer(path: Path, device: str = "auto", kind: str = "soil_moisture") -> Imputer:
    """Open the bundle at ``path`` as a method that fills gaps; see :func:`load`."""
    return cast(Imputer, _made(path, device, kind, IMPUTERS, imputer, tr("it forecasts, it fills no gaps")))


def _made(path: Path, device: str, kind: str, known: tuple[str, ...], factory: Callable[[str], object], other: str) -> Bundled:
    """The bundled method, if it is one of ``known``; ``other`` says why not."""
    body, tensors = open_bundle(path, kind)
    method = str(body.get("method"))
    if method not in {*METHODS, *IMPUTERS} or method == "auto":
        raise refused(path, tr("this version knows no method '{method}'", method=method[:80]))
    if method not in known:
        raise refused(path, other)
    try:
        state = safetensors.numpy.load(tensors)
        for name, value in state.items():
            if value.dtype.kind == "f" and not np.isfinite(value).all():
                raise ValueError(tr("'{name}' holds values that are not numbers", name=name))
        made = cast(Bundled, type(factory(method)))
        return made.from_state(body["settings"], state, device)
    except (*_UNFIT, safetensors.SafetensorError) as error:
        if isinstance(error, JobError):
            raise
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise refused(path, tr("its parts do not fit together ({reason})", reason=reason[:300])) from error


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for name in ("numpy", "scipy", "torch"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
