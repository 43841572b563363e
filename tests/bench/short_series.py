"""How far the measured coverage of a short series can be trusted: many short cuts of longer series, each backtested as if it were all there is.

``python tests/bench/short_series.py [DATES]``: cuts of so many dates (38, as many as the shortest benchmark series has), every six dates
along Ustica (600 neighbouring points each, two places) and Offida, none reaching into their test blocks; and simulated tiles. A cut has
few test origins, so its coverage scatters: the mean over the cuts tells whether the calibration of short series is off, the
standard deviation, and the mean distance from what was promised, how much a single such figure says. About a minute and a half.

Environment: ``GROUNDCAST_DATA`` = folder of the data.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np
import xarray as xr
from forecast import DATA, SETS
from scipy.spatial import cKDTree

from groundcast.engine.cube import places, to_sites
from groundcast.engine.evaluation.backtest import backtest
from groundcast.engine.evaluation.blocks import split
from groundcast.engine.job import Source
from groundcast.engine.readers import read
from groundcast.engine.simulate import simulate

HORIZON, EVERY, SITES, TILES = 5, 6, 600, 30
#: What the intervals promise, and how near to it the coverage of a long series is wanted.
PROMISED, NEAR = np.array([0.8, 0.95]), np.array([0.02, 0.01])


def cuts(name: str, dates: int) -> Iterator[xr.Dataset]:
    """Cuts of a real series, before its test block."""
    cube = to_sites(read(Source(str(DATA / SETS[name][0]))))
    blocks = split(cube.sizes["time"], SETS[name][1])
    assert blocks is not None
    rng, tree = np.random.default_rng(0), cKDTree(places(cube))
    for start in range(0, int(blocks.test[0]) + 1 - dates + 1, EVERY):
        part = cube.isel(time=slice(start, start + dates))
        if cube.sizes["site"] <= SITES:
            yield part
            continue
        for centre in rng.integers(0, cube.sizes["site"], 2):
            yield part.isel(site=np.sort(tree.query(tree.data[centre], SITES)[1]))


def tiles(step: float, dates: int) -> Iterator[xr.Dataset]:
    """Simulated tiles, with an earthquake after a share ``step`` of the dates."""
    for seed in range(TILES):
        yield simulate(500, dates, seed, step=step)[0]


def main() -> None:
    """Print mean and standard deviation of the coverage over the cuts."""
    dates = int(sys.argv[1]) if len(sys.argv) > 1 else 38
    kinds = {
        "ustica": cuts("ustica", dates), "offida": cuts("offida", dates),
        "simulated, an earthquake at 30 %": tiles(0.3, dates), "simulated, an earthquake at the first date": tiles(0.0, dates),
    }  # fmt: skip
    print(
        f"| cuts of {dates} dates | number | test origins | 80 %: mean, standard deviation, distance, near | 95 %: the same |\n|---|---|---|---|---|"
    )
    real: list[tuple[float, float]] = []
    blocks = split(dates, HORIZON)
    assert blocks is not None
    for name, parts in kinds.items():
        found = []
        for cube in parts:
            rows = backtest(cube, ["ridge"], blocks, {"horizon": HORIZON}).scores
            found.append(next((item.coverage80, item.coverage95) for item in rows if item.method == "auto" and item.horizon == "mean"))
        print(f"| {name} | {len(found)} | {len(blocks.test)} | {' | '.join(told(found))} |", flush=True)
        real += found if name in SETS else []
    print(f"| both real series | {len(real)} | {len(blocks.test)} | {' | '.join(told(real))} |")


def told(found: list[tuple[float, float]]) -> list[str]:
    """Mean, standard deviation and mean distance from what was promised of each coverage, and the share of cuts that are near to it."""
    values = np.array(found)
    off = np.abs(values - PROMISED)
    numbers = np.stack([values.mean(0), values.std(0, ddof=1), off.mean(0), (off <= NEAR).mean(0)], 1)
    return [", ".join(f"{number:.3f}" for number in row) for row in numbers]


if __name__ == "__main__":
    main()
