"""Dates of a raster's bands: typed, from descriptions, from tags, or from a list beside the file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import rasterio

from ..dates import find_dates, parse_date
from ..i18n import tr
from ..job import JobError, Source
from .raster import value_bands

_SIDECARS = (".hdr", ".txt", ".csv", ".dates")
_LARGEST = 1 << 20
_DATE_TAG = re.compile(r"date|time|acquisition|epoch", re.IGNORECASE)
_TIFF_TIME = re.compile(r"\b(\d{4}):(\d\d):(\d\d)\b")


def band_dates(dataset: rasterio.DatasetReader, source: Source) -> list[date]:
    """Return one date per band, or an empty list where none are found.

    In this order: typed by hand, band descriptions, tags of the bands, tags of the file, a list in a text file beside it.

    Raises
    ------
    JobError
        ``dates_mismatch``: the number of typed dates is not that of the bands; ``some_dates``: only some bands are dated.
    """
    count = value_bands(dataset, source)
    if source.dates:
        if len(source.dates) != count:
            raise JobError(
                "dates_mismatch",
                tr("Dates given: {dates}; bands of '{name}': {bands}.", dates=len(source.dates), name=source.name, bands=count),
                tr("Give one date for each band."),
            )
        return [parse_date(text) for text in source.dates]
    days = own_dates(dataset, count)
    undated = [str(index) for index, day in enumerate(days, 1) if day is None]
    if days and undated:
        raise JobError(
            "some_dates",
            tr(
                "Of the {count} bands of '{name}', these have no date: {undated}.",
                count=count,
                name=source.name,
                undated=", ".join(undated[:20]),
            ),
            tr("Type the dates."),
        )
    return [day for day in days if day] or _from_file_tags(dataset, count) or _beside(Path(source.path), count)


def own_dates(dataset: rasterio.DatasetReader, count: int) -> list[date | None]:
    """Return the date of each band in its description, or in its tags; None for a band without, an empty list where none has one."""
    for texts in (
        [text or "" for text in dataset.descriptions[:count]],
        [_tagged(dataset.tags(index)) for index in range(1, count + 1)],
    ):
        days = one_each(texts)
        if any(days):
            return days
    return []


def one_each(texts: Sequence[str]) -> list[date | None]:
    """Return the date each text stands for.

    Names of pairs (``20190517_20190529``) are dated by the second where the first, the common reference, is the same in all.
    """
    found = [find_dates(_TIFF_TIME.sub(r"\1-\2-\3", text)) for text in texts]
    pairs = len(found) > 1 and all(found) and len({days[0] for days in found}) == 1
    return [(days[-1] if pairs else days[0]) if days else None for days in found]


def _tagged(tags: dict[str, str]) -> str:
    """Return the first tag that is about time and holds a date."""
    return next((text for key, text in tags.items() if _DATE_TAG.search(key) and one_each([text])[0]), "")


def _from_file_tags(dataset: rasterio.DatasetReader, count: int) -> list[date]:
    """Return the dates of a tag that lists exactly one per band; a single band may be dated by the file's name.

    ``TIFFTAG_DATETIME`` tells of a stack only when it was written, so it dates a single band only.
    """
    for key, text in dataset.tags().items():
        if (key == "TIFFTAG_DATETIME" and count > 1) or not _DATE_TAG.search(key):
            continue
        days = find_dates(_TIFF_TIME.sub(r"\1-\2-\3", text))
        if len(days) == count:
            return days
    own_name = one_each([Path(dataset.name).stem])[0] if count == 1 else None
    return [own_name] if own_name else []


def _beside(path: Path, count: int) -> list[date]:
    """Return the dates listed in the file's own sidecar, or in the only text file of its folder that lists one per band.

    A list must run in order: a text that merely mentions dates does not.
    """
    try:
        names = sorted(item for item in path.parent.iterdir() if item.suffix.lower() in _SIDECARS and item.stat().st_size <= _LARGEST)
    except OSError:
        return []
    own = [item for item in names if item.stem == path.stem or item.name.startswith(path.name)]
    for choice in (own, names):
        lists = {tuple(days) for item in choice if len(days := _listed(item)) == count}
        if len(lists) == 1:
            return list(lists.pop())
    return []


def _listed(path: Path) -> list[date]:
    try:
        days = find_dates(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return []
    return days if days in (sorted(days), sorted(days, reverse=True)) else []
