"""Make the sample that lies in the plugin: a simulated EGMS tile with two subsiding bowls, a landslide and a quake (resources/sample).

The same seed gives the same bytes, so the file can be made again: ``make sample``.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "build" / "pkg"))

from groundcast.engine.simulate import simulate  # noqa: E402
from groundcast.engine.simulate_files import write_egms_csv  # noqa: E402

SITES, DATES, SEED = 600, 100, 11


def main() -> None:
    """Write the tile."""
    cube, truth = simulate(SITES, DATES, SEED)
    path = ROOT / "resources" / "sample" / "sample_tile.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    write_egms_csv(cube, path, sigma=truth["sigma"])
    print(f"{path} ({path.stat().st_size / 1e3:.0f} kB)")


if __name__ == "__main__":
    main()
