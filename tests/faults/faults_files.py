"""Damaged files: bits flipped, bytes overwritten, ends cut off, in every format."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import samples
from workshop import FAULTS, Outcome, Workshop


def damage(body: bytes, rng: random.Random) -> bytes:
    """``body`` with one kind of damage."""
    kind = rng.choice(("bits", "bits", "cut", "cut", "zeros", "noise", "twice", "head"))
    made = bytearray(body)
    at = rng.randrange(max(len(made), 1))
    if kind == "cut":
        return bytes(made[:at])
    if kind == "zeros":
        made[at : at + 64] = bytes(len(made[at : at + 64]))
    elif kind == "noise":
        made[at : at + 16] = rng.randbytes(len(made[at : at + 16]))
    elif kind == "twice":
        made[at:at] = made[at : at + 100]
    else:
        most = min(len(made), 512) if kind == "head" else len(made)
        for _ in range(rng.choice((1, 1, 3, 20))):
            made[rng.randrange(most)] ^= 1 << rng.randrange(8)
    return bytes(made)


def _enter(form: str) -> None:
    name, make = samples.MAKERS[form]

    def tried(shop: Workshop, count: int) -> Iterator[Outcome]:
        whole = make(shop.data / name)
        kept = shutil.copytree(shop.data, shop.folder / "whole" / form.replace(" ", "_"), dirs_exist_ok=True)
        for seed in range(count):
            rng = random.Random(f"{form} {seed}")
            shutil.rmtree(shop.data)
            shutil.copytree(kept, shop.data)
            files = sorted(item for item in (whole.rglob("*") if whole.is_dir() else shop.data.glob(f"{whole.stem}.*")) if item.is_file())
            broken: Path = rng.choice(files)
            broken.write_bytes(damage(broken.read_bytes(), rng))
            # What is inspected first in the dialog is run afterwards.
            if seed % 4 == 0:
                before = shop.inputs()
                yield shop.judge(shop.run(None, ["inspect", str(whole)]), before, names=whole.stem)
            yield shop.try_out(shop.job({"path": str(whole)}, **samples.job_of(form, shop.out)), names=whole.stem)
        shutil.rmtree(shop.data)
        shop.data.mkdir()

    FAULTS[f"damaged {form}"] = tried, 2, 150


for _form in samples.MAKERS:
    _enter(_form)
