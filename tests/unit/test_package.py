"""The zip that goes to the plugin store: what is in it, that it is reproducible, and that scanners find nothing."""

from __future__ import annotations

import ast
import configparser
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REQUIRED = (
    "name", "qgisMinimumVersion", "qgisMaximumVersion", "description", "about", "version", "author", "email", "repository", "tracker",
    "homepage", "license", "tags", "icon", "hasProcessingProvider", "experimental", "deprecated",
)  # fmt: skip


def _build(target: Path) -> Path:
    subprocess.run([sys.executable, str(ROOT / "scripts" / "package.py"), str(target)], check=True, capture_output=True)
    return target


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build(tmp_path_factory.mktemp("package") / "groundcast.zip")


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    zipfile.ZipFile(package).extractall(folder)
    return folder / "groundcast"


def test_same_sources_give_the_same_bytes(package: Path, tmp_path: Path) -> None:
    assert _build(tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_one_top_folder_and_nothing_that_does_not_belong(package: Path) -> None:
    names = zipfile.ZipFile(package).namelist()
    assert {name.split("/")[0] for name in names} == {"groundcast"}
    inner = [name.removeprefix("groundcast/") for name in names]
    assert {"LICENSE", "metadata.txt", "__init__.py", "engine/requirements.lock", "engine/job.py", "plugin/main.py"} <= set(inner)
    for name in inner:
        parts = Path(name).parts
        assert parts[0] not in {"tests", "scripts", "build"}
        assert not any(part.startswith(".") or part == "__pycache__" for part in parts)
        assert Path(name).suffix not in {".pyc", ".so", ".dll", ".pyd", ".exe", ".dylib", ".pkl", ".pt"}
    assert package.stat().st_size <= 25 * 2**20


def test_no_file_that_the_package_needs_is_left_behind(unpacked: Path) -> None:
    """Every module and every data file of the sources that git knows has its place in the zip."""
    listed = subprocess.run(
        ["git", "ls-files", "engine", "plugin", "resources"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\n")
    missing = [name for name in listed if name and (ROOT / name).is_file() and not (unpacked / name).is_file()]
    assert missing == []


def test_every_language_is_there_for_qt_and_for_the_engine(unpacked: Path) -> None:
    languages = {path.stem.partition("_")[2] for path in (ROOT / "i18n").glob("groundcast_*.ts")}
    assert len(languages) == 5
    for language in languages:
        assert (unpacked / "i18n" / f"groundcast_{language}.qm").is_file() and (unpacked / "i18n" / f"engine_{language}.json").is_file()


def test_no_executable_content_hides_in_data(package: Path) -> None:
    """The store refuses binaries: ELF, PE and Mach-O by their first bytes, in nested zips too."""
    magic = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
    archive = zipfile.ZipFile(package)
    for name in archive.namelist():
        body = archive.read(name)
        assert not body.startswith(magic), name
        if name.endswith(".zip"):
            inner = zipfile.ZipFile(io.BytesIO(body))
            assert {Path(item).suffix for item in inner.namelist()} <= {".safetensors", ".json"}, name


def test_metadata_is_complete_for_the_store(unpacked: Path) -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(unpacked / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    assert [key for key in REQUIRED if not general.get(key, "").strip()] == []
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert general.get("category", "Raster") in ("Raster", "Vector", "Database", "Mesh", "Web")  # the only ones QGIS knows
    assert (unpacked / general["icon"]).is_file()
    assert "GNU GENERAL PUBLIC LICENSE" in (unpacked / "LICENSE").read_text(encoding="utf-8")
    assert general["version"] in (unpacked / "CHANGELOG.md").read_text(encoding="utf-8")


def test_plugin_side_parses_as_python_3_9(unpacked: Path) -> None:
    plugin = [unpacked / "__init__.py", *(unpacked / "plugin").rglob("*.py")]
    contract = [unpacked / "engine" / f"{name}.py" for name in ("__init__", "dates", "errors", "job", "job_json", "events")]
    for path in [*plugin, *contract]:
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


def test_bandit_finds_nothing(unpacked: Path) -> None:
    """All severities; an intended subprocess or the like carries its reason beside a ``# nosec`` in the source."""
    run = subprocess.run(
        [sys.executable, "-m", "bandit", "--recursive", "--format", "json", "--quiet", str(unpacked)],
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(run.stdout[run.stdout.index("{") :])
    assert report["errors"] == []
    assert len(report["metrics"]) > 20  # it did look
    found = [
        f"{item['filename'].split('/groundcast/')[-1]}:{item['line_number']} {item['test_id']} {item['issue_text']}"
        for item in report["results"]
    ]
    assert found == []


def test_detect_secrets_finds_nothing(unpacked: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."], cwd=unpacked, capture_output=True, text=True, check=True
    )
    report = json.loads(run.stdout)
    assert report["plugins_used"]
    assert {path: [item["type"] for item in items] for path, items in report["results"].items()} == {}
