"""Build the plugin zip for the QGIS plugin store: the same commit gives the same bytes.

Only what a user needs goes in: Python sources, resources, translations, the engine's requirements, licence and texts.
"""

from __future__ import annotations

import re
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import translations  # noqa: E402

ROOT = Path(__file__).resolve().parents[1]
NAME = "groundcast"
FILES = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
FOLDERS = ("engine", "plugin", "resources", "i18n")
SUFFIXES = {".py", ".ui", ".svg", ".png", ".qml", ".qm", ".html", ".md", ".txt", ".json", ".in", ".lock", ".zip", ".csv", ".j2", ".css"}
LIMIT = 25 * 2**20
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can hold; the files' own would differ from clone to clone


def version() -> str:
    """Version as metadata.txt states it."""
    found = re.search(r"^version=(\S+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)
    if not found:
        raise SystemExit("error: metadata.txt has no version")
    return found.group(1)


def members() -> list[Path]:
    """Files of the package, relative to the root, sorted."""
    found = [Path(name) for name in FILES]
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            relative = path.relative_to(ROOT)
            hidden = any(part.startswith(".") or part == "__pycache__" for part in relative.parts)
            if path.is_file() and not path.is_symlink() and not hidden and path.suffix in SUFFIXES:
                found.append(relative)
    return sorted(found, key=lambda path: path.as_posix())


def build(target: Path) -> Path:
    """Write the zip; raise SystemExit if a needed file is missing or it is too large for the store."""
    missing = [name for name in FILES if not (ROOT / name).is_file()]
    if missing:
        raise SystemExit(f"error: the package needs {', '.join(missing)}")
    translations.compile_all()
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for relative in members():
            entry = zipfile.ZipInfo(f"{NAME}/{relative.as_posix()}", EPOCH)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, (ROOT / relative).read_bytes())
    if target.stat().st_size > LIMIT:
        raise SystemExit(f"error: {target.name} has {target.stat().st_size / 2**20:.1f} MiB; the store takes 25")
    return target


if __name__ == "__main__":
    made = build(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / f"{NAME}-{version()}.zip")
    print(f"{made} ({made.stat().st_size / 2**20:.2f} MiB, {len(members())} files)")
