"""The file of a model bundle: a zip of ``model.json`` and ``model.safetensors``, checked without opening the model.

Standard library only, Python >= 3.9: the plugin lists bundles with it, and no code of a bundle's maker ever runs.
"""

from __future__ import annotations

import hashlib
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .errors import JobError
from .i18n import tr
from .sources import real

FORMAT, VERSION = "groundcast-model", 1
_JSON, _TENSORS = "model.json", "model.safetensors"
_LARGEST = {_JSON: 10_000_000, _TENSORS: 2_000_000_000}
#: Weights hardly become smaller in a zip: what unpacks to so many times its size (beyond the first megabytes) is no model.
_MOST_RATIO, _FREE = 100, 10_000_000
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def write_bundle(path: Path, body: Mapping[str, Any], tensors: bytes) -> Path:
    """Write a bundle, in place only when whole; ``body`` gets format, version and checksums. The same parts give the same bytes."""
    whole: dict[str, Any] = {**body, "format": FORMAT, "version": VERSION, "sha256": hashlib.sha256(tensors).hexdigest()}
    whole["digest"] = _digest(whole)
    text = json.dumps(whole, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False).encode()
    partial = path.with_name(path.name + ".part")
    try:
        with zipfile.ZipFile(partial, "w") as archive:
            for name, content in ((_JSON, text), (_TENSORS, tensors)):
                archive.writestr(zipfile.ZipInfo(name, _EARLIEST), content, zipfile.ZIP_DEFLATED)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return path


def open_bundle(path: Path, kind: str = "") -> tuple[dict[str, Any], bytes]:
    """Parsed description and raw weights, after every check that needs no model.

    Raises
    ------
    JobError
        The file is no bundle, of another version or of another ``kind`` of data than wanted (empty = any), damaged or tampered with.
    """
    parts = _read(path)
    try:
        body = json.loads(parts[_JSON])
    except (ValueError, RecursionError) as error:
        raise refused(path, tr("its description is not readable")) from error
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise refused(path, tr("it is not a GroundCast model"))
    if body.get("version") != VERSION:
        raise refused(path, tr("it is of version {version}, this engine reads version {known}", version=body.get("version"), known=VERSION))
    if kind and body.get("kind") != kind:
        raise refused(path, tr("it is for '{found}', not for '{kind}'", found=body.get("kind"), kind=kind))
    if hashlib.sha256(parts[_TENSORS]).hexdigest() != body.get("sha256"):
        raise refused(path, tr("its weights do not match their checksum: the file is damaged or was changed"))
    if body.get("digest") != _digest(body):
        raise refused(path, tr("its description does not match its checksum: the file is damaged or was changed"))
    return body, parts[_TENSORS]


def _read(path: Path) -> dict[str, bytes]:
    """The two files of a bundle and nothing else; they are read in memory, never unpacked onto the disk."""
    if not real(str(path)).is_file():
        raise JobError("missing_file", tr("The model '{path}' does not exist.", path=path), tr("Check the path, or choose the file again."))
    if path.stat().st_size > sum(_LARGEST.values()):
        raise refused(path, tr("it is too large"))
    try:
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            entries = archive.infolist()
            if sorted(entry.filename for entry in entries) != [_JSON, _TENSORS]:
                raise refused(path, tr("it does not hold exactly a description and its weights"))
            for entry in entries:
                if entry.file_size > min(_LARGEST[entry.filename], _FREE + _MOST_RATIO * entry.compress_size):
                    raise refused(path, tr("it is too large"))
            return {entry.filename: archive.read(entry) for entry in entries}
    except JobError:
        raise
    except (OSError, EOFError, zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, struct.error, zlib.error) as error:
        raise refused(path, tr("it is not a whole zip file")) from error


def _digest(body: Mapping[str, Any]) -> str:
    """SHA-256 of the description without the entry that holds it."""
    rest = {key: value for key, value in body.items() if key != "digest"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def refused(path: Path, reason: str) -> JobError:
    """The error that says why the bundle at ``path`` is not used."""
    return JobError(
        "bad_model",
        tr("The model '{name}' was refused: {reason}.", name=path.name, reason=reason),
        tr("Choose a model trained with this version of GroundCast."),
    )
