"""Zips that would write outside their folder, point elsewhere, or unpack to more than there is."""

from __future__ import annotations

import stat
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

import samples
from workshop import Outcome, Workshop, fault, pick

_HEAD = b"pid,longitude,latitude,20200105,20200117,20200129\n"


@fault("zip whose members point outside it")
def outside(shop: Workshop, count: int) -> Iterator[Outcome]:
    """``..``, absolute paths, drives."""
    body = samples.table(shop.data / "table.csv").read_bytes()
    path = shop.data / "evil.zip"
    names = (
        "../evil.csv",
        "../../../../tmp/evil.csv",
        "/tmp/evil.csv",
        "a/../../evil.csv",
        "C:\\evil.csv",
        "..\\evil.csv",
        "\\\\host\\evil.csv",
    )
    for name in names:
        with zipfile.ZipFile(path, "w") as made:
            entry = zipfile.ZipInfo("x")
            entry.filename = name
            made.writestr(entry, body)
        yield shop.try_out(shop.job({"path": str(path)}), "evil.zip", ("unsafe_zip",))
        with zipfile.ZipFile(path, "a") as made:  # beside one that is fine
            made.writestr("fine.csv", body)
        yield shop.try_out(shop.job({"path": str(path), "layer": "fine"}), "evil.zip", ("unsafe_zip",))
    assert not Path("/tmp/evil.csv").exists()


@fault("zip with a symbolic link")
def link(shop: Workshop, count: int) -> Iterator[Outcome]:
    """A member that is a link to a file of the machine."""
    path = shop.data / "link.zip"
    for name in ("x.csv", "x.tif", "x.gpkg"):
        with zipfile.ZipFile(path, "w") as made:
            entry = zipfile.ZipInfo(name)
            entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
            made.writestr(entry, "/etc/passwd")
        yield shop.try_out(shop.job({"path": str(path)}), "link.zip", ("unsafe_zip",))


@fault("zip bomb", quick=1)
def bomb(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Megabytes that unpack to gigabytes, headers that lie, zips in zips, a hundred thousand members."""
    path = shop.data / "bomb.zip"
    row = b"P,10.0,45.0,1,2,3\n" * 100_000
    bombs = (("bomb.csv", row), ("bomb.csv", b"\n" * len(row)), ("bomb.csv", b"0" * len(row)), ("bomb.tif", bytes(len(row))))
    for name, block in pick(bombs, count):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made, made.open(name, "w", force_zip64=True) as member:
            member.write(_HEAD)
            for _ in range(160):
                member.write(block)
        yield shop.try_out(shop.job({"path": str(path)}), "bomb.zip", ("zip_bomb",))
        yield shop.judge(shop.run(None, ["inspect", str(path)]), None, "bomb.zip", ("zip_bomb",))
    body = samples.zipped(path, samples.table(shop.data / "table.csv")).read_bytes()
    size = struct.pack("<I", (shop.data / "table.csv").stat().st_size)
    for lie in (struct.pack("<I", 2**32 - 2), struct.pack("<I", 0), struct.pack("<I", 10)):
        path.write_bytes(body.replace(size, lie))
        yield shop.try_out(shop.job({"path": str(path)}), "bomb.zip")
    inner = path.read_bytes()
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("inner.zip", inner)
    yield shop.try_out(shop.job({"path": str(path)}), "bomb.zip", ("empty_zip",))
    with zipfile.ZipFile(path, "w") as made:
        for index in range(100_000 if count > 1 else 1000):
            made.writestr(zipfile.ZipInfo(f"{index}.csv"), b"")
    yield shop.try_out(shop.job({"path": str(path)}), "bomb.zip")
