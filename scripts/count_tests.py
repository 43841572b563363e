"""Add up the junit files of a test run and print one closing line; non-zero if a suite left none behind."""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree


def main(folder: Path, parts: list[str]) -> int:
    """Print ``N passed, N failed, N skipped`` over the suites among ``parts``."""
    passed = failed = skipped = 0
    missing = []
    for part in parts:
        if part == "lint":
            continue
        path = folder / f"{part}.xml"
        if not path.exists():  # crashed before it could write: that is no pass
            missing.append(part)
            continue
        for suite in ElementTree.parse(path).getroot().iter("testsuite"):
            counts = {name: int(suite.get(name, 0)) for name in ("tests", "failures", "errors", "skipped")}
            failed += counts["failures"] + counts["errors"]
            skipped += counts["skipped"]
            passed += counts["tests"] - counts["failures"] - counts["errors"] - counts["skipped"]
    for part in missing:
        print(f"{part}: no result file, the run was cut short")
    print(f"{passed} passed, {failed + len(missing)} failed, {skipped} skipped")
    return 1 if missing or failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
