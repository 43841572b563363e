"""Model bundles in a folder: listed with what they say of themselves, imported, exported, renamed, deleted. None is ever executed."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...engine.bundle_file import open_bundle
from ...engine.job import JobError
from ..toolbelt.i18n import tr


@dataclass(frozen=True)
class Model:
    """A bundle; ``problem`` says why it is not used (empty: its checksums are right), ``body`` is what it says of itself."""

    path: Path
    body: Mapping[str, Any] = field(default_factory=dict)
    problem: str = ""

    @property
    def method(self) -> str:
        """Name of the method."""
        return str(self.body.get("method", ""))

    @property
    def kind(self) -> str:
        """Kind of data: ``deformation`` or ``soil_moisture``."""
        return str(self.body.get("kind", ""))

    @property
    def trained_on(self) -> str:
        """Data, number of places and dates, in a line."""
        data = self.body.get("data") or {}
        dates = data.get("dates") or {}
        if not dates:
            return ""
        return tr("{source}, {sites} places, {start} to {end} ({count} dates)").format(
            source=data.get("source") or tr("unnamed"), sites=data.get("sites"), start=dates.get("start"), end=dates.get("end"),
            count=dates.get("count"),
        )  # fmt: skip

    @property
    def skill(self) -> str:
        """The measured skill in a few words; empty where none was measured."""
        rows = [row for row in self.body.get("skill") or () if isinstance(row, Mapping) and row.get("method") == self.method]
        for row in rows:
            if row.get("horizon") == "mean" and row.get("skill_persistence") is not None:
                return tr("skill over persistence {skill:.2f}").format(skill=row["skill_persistence"])
        for row in rows:
            if row.get("mae") is not None:
                return tr("mean error {error:.3g}").format(error=row["mae"])
        return ""


def listed(folder: Path) -> list[Model]:
    """All bundles of ``folder``, by name; other zip files are listed with what is wrong with them."""
    return [examined(path) for path in sorted(folder.glob("*.zip"), key=lambda path: path.name.casefold())] if folder.is_dir() else []


def examined(path: Path) -> Model:
    """What a bundle says of itself, its checksums checked."""
    try:
        return Model(path, open_bundle(path)[0])
    except JobError as error:
        return Model(path, problem=f"{error} {error.hint}".strip())


def add(folder: Path, path: Path) -> Path:
    """Copy a bundle into ``folder`` under a free name; raise JobError where it is none, OSError where it cannot be copied."""
    open_bundle(path)
    folder.mkdir(parents=True, exist_ok=True)
    target = free(folder / path.name)
    copied(path, target)
    return target


def copied(path: Path, target: Path) -> None:
    """Copy a bundle, in place only when whole."""
    part = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(path, part)
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def renamed(path: Path, name: str) -> Path:
    """Give a bundle another file name; raise ValueError where it is empty, taken or no file name."""
    name = name.strip().removesuffix(".zip").strip()
    if not name or re.search(r'[<>:"/\\|?*\x00-\x1f]', name) or name.startswith("."):
        raise ValueError(tr("'{name}' cannot be the name of a file.").format(name=name))
    target = path.with_name(f"{name}.zip")
    if target.exists() and not target.samefile(path):
        raise ValueError(tr("There is a model called '{name}' already.").format(name=name))
    path.rename(target)
    return target


def free(path: Path) -> Path:
    """``path``, or with the first number behind it that is not taken."""
    number, found = 2, path
    while found.exists():
        found, number = path.with_stem(f"{path.stem} {number}"), number + 1
    return found
