"""Model files that were tampered with, or are something else."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import random
import shutil
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import safetensors.numpy
import samples
from workshop import Outcome, Workshop, fault, pick

from groundcast.engine import bundle_file


class _Trap:
    """Unpickling it writes a file."""

    def __reduce__(self) -> Any:
        return os.system, ("touch pickled",)


def _trained(shop: Workshop) -> tuple[Path, Path]:
    """A table, and a model trained on it (kept outside the folder of outputs)."""
    table = samples.table(shop.data / "long.csv", samples.days(60), samples.series(60).T.repeat(5, 0)[:60])
    kept = shop.folder / "model.zip"
    if not kept.exists():
        job = shop.job({"path": str(table)}, task="train", methods=["ridge"], outputs={"model": str(shop.out / "model.zip")})
        ended = shop.run(job)
        assert ended.code == 0, ended.log + str(ended.events[-1])
        shutil.copy(shop.out / "model.zip", kept)
        shop.clear()
    return table, kept


def _parts(path: Path) -> tuple[dict[str, Any], bytes]:
    with zipfile.ZipFile(path) as made:
        return json.loads(made.read("model.json")), made.read("model.safetensors")


def _write(path: Path, description: bytes, tensors: bytes, names: tuple[str, str] = ("model.json", "model.safetensors")) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(names[0], description)
        made.writestr(names[1], tensors)


def _signed(body: dict[str, Any], tensors: bytes) -> bytes:
    """The description with right checksums: what somebody can make who knows how."""
    body = {**body, "sha256": hashlib.sha256(tensors).hexdigest()}
    body["digest"] = bundle_file._digest(body)
    return json.dumps(body).encode()


def _use(shop: Workshop, table: Path, model: Path, codes: tuple[str, ...] = ("bad_model",)) -> Outcome:
    outcome = shop.try_out(shop.job({"path": str(table)}, methods=["ridge"], model=str(model)), model.name, codes)
    executed = [item for item in (Path("pickled"), shop.tmp / "pickled", shop.out / "pickled") if item.exists()]
    return Outcome(outcome.saw, f"code of the model ran: {executed}") if executed else outcome


@fault("model with a pickle in place of its weights")
def pickled(shop: Workshop, count: int) -> Iterator[Outcome]:
    """With and without right checksums, in the zip and as the file."""
    table, whole = _trained(shop)
    body, _ = _parts(whole)
    trap, path = pickle.dumps(_Trap()), shop.data / "model.zip"
    for description in (json.dumps(body).encode(), _signed(body, trap), trap):
        _write(path, description, trap)
        yield _use(shop, table, path)
    path.write_bytes(trap)
    yield _use(shop, table, path)
    _write(path, b"{}", trap, ("archive/data.pkl", "archive/version"))  # as torch.save writes
    yield _use(shop, table, path)


@fault("model with a wrong checksum, kind, version or method", quick=2)
def swapped(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Parts of another model, or other words."""
    table, whole = _trained(shop)
    body, tensors = _parts(whole)
    path = shop.data / "model.zip"
    other = safetensors.numpy.save({"x": samples.series(3)})
    _write(path, json.dumps(body).encode(), other)
    yield _use(shop, table, path)
    changes: tuple[dict[str, Any], ...] = (
        {"method": "dapf"}, {"kind": "soil_moisture"}, {"version": 2}, {"version": None}, {"format": "x"}, {"method": "idw"}, {"method": "x"},
        {"method": "../x"}, {"method": ["ridge"]}, {"settings": None}, {"settings": []}, {"settings": {}}, {"method": "mm_stt"}, {"method": {}},
        {"method": "persistence"}, {"method": "auto"},
    )  # fmt: skip
    for change in pick(changes, count):
        _write(path, _signed({**body, **change}, tensors), tensors)
        yield _use(shop, table, path)
        _write(path, json.dumps({**body, **change}).encode(), tensors)
        yield _use(shop, table, path)
    _write(path, _signed(body, other), other)
    yield _use(shop, table, path)


@fault("model with a huge header, deep nesting, or more than it holds", quick=2)
def huge(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Lengths that lie."""
    table, whole = _trained(shop)
    body, tensors = _parts(whole)
    path = shop.data / "model.zip"
    header = json.dumps({"x": {"dtype": "F32", "shape": [2**40], "data_offsets": [0, 2**42]}}).encode()
    lies = (
        struct.pack("<Q", 2**63) + b"{}", struct.pack("<Q", 2**64 - 1), struct.pack("<Q", 99_999_999) + b"{", b"", b"\0" * 7,
        struct.pack("<Q", len(header)) + header, struct.pack("<Q", 100_000) + b"[" * 100_000, tensors[:-1], tensors[: len(tensors) // 2],
    )  # fmt: skip
    for lie in pick(lies, count):
        _write(path, _signed(body, lie), lie)
        yield _use(shop, table, path)
    texts = (b"[" * 200_000, b'{"format":' * 100_000, b"{" + b" " * 20_000_000 + b"}", b"\xff", b'{"format": ' + b"9" * 10_000 + b"}")
    for description in pick(texts, count):
        _write(path, description, tensors)
        yield _use(shop, table, path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        made.writestr("model.json", json.dumps(body))
        with made.open("model.safetensors", "w", force_zip64=True) as member:
            for _ in range(200):
                member.write(bytes(1_000_000))
    yield _use(shop, table, path)


@fault("model with a setting changed and signed again", quick=5, long=300)
def resigned(shop: Workshop, count: int) -> Iterator[Outcome]:
    """A right checksum over wrong settings or arrays."""
    table, whole = _trained(shop)
    body, tensors = _parts(whole)
    arrays = safetensors.numpy.load(tensors)
    path = shop.data / "model.zip"
    for seed in range(count):
        rng = random.Random(seed)
        changed, state = json.loads(json.dumps(body)), dict(arrays)
        if seed % 3:
            holder = changed["settings"]
            while isinstance(holder, (dict, list)) and holder:
                keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
                key = rng.choice(keys)
                if not isinstance(holder[key], (dict, list)) or not holder[key] or rng.random() < 0.2:
                    holder[key] = rng.choice((None, -1, 0, 1, 10**30, 1e300, "x", [], {}, [1], True, float("nan")))
                    break
                holder = holder[key]
        else:
            name = rng.choice(list(state))
            change = rng.choice(("nan", "shape", "type", "gone", "name"))
            array = state.pop(name)
            if change == "nan":
                state[name] = array * float("nan")
            elif change == "shape":
                state[name] = array.reshape(-1)[: array.size // 2]
            elif change == "type":
                state[name] = array.astype("i8")
            elif change == "name":
                state[name + "x"] = array
        made = safetensors.numpy.save({key: value.copy() for key, value in state.items()})
        _write(path, _signed(changed, made), made)
        yield _use(shop, table, path, ("bad_model", "result", "model_mismatch", "no_forecast"))


@fault("damaged model", quick=3, long=150)
def damaged(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Bits flipped and ends cut off."""
    from faults_files import damage

    table, whole = _trained(shop)
    path = shop.data / "model.zip"
    for seed in range(count):
        path.write_bytes(damage(whole.read_bytes(), random.Random(f"model {seed}")))
        yield _use(shop, table, path, ("bad_model", "result"))
