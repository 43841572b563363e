"""`make bench-healing`: Healing-MNIST, rotating digits with most pixels missing, the benchmark the imputation papers share.

Sequences of ten frames of 28 x 28 pixels; a digit turns by a random angle from frame to frame. 60 % of the pixels are missing: at random
(MCAR), or bright pixels twice as likely as dark ones (MNAR). The network is trained on such sequences, missing pixels and all, and scored on
the missing pixels of digits it has not seen. Published mean squared errors (another drawing of the same benchmark): ST-Transformer .025 MCAR and
.054 MNAR, GP-VAE .036 and .114.
"""

from __future__ import annotations

import argparse
import gzip
import time

import numpy as np
import torch
import xarray as xr
from moisture import DATA
from scipy.ndimage import rotate

from groundcast.engine.cube import points_cube
from groundcast.engine.training.st_imputer import STTransformer

FRAMES, MISSING, TURN = 10, 0.6, 20.0


def digits(name: str, count: int) -> np.ndarray:
    """The first ``count`` images of a file, (count, 28, 28) in 0..1."""
    with gzip.open(DATA / "mnist" / name) as file:
        return np.frombuffer(file.read(), np.uint8, offset=16).reshape(-1, 28, 28)[:count].astype(np.float32) / 255


def sequences(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Turn every image by angles that add up, (count, FRAMES, 28, 28)."""
    angles = rng.uniform(-TURN, TURN, (len(images), FRAMES)).cumsum(1)
    turned = [[rotate(image, angle, reshape=False, order=1) for angle in mine] for image, mine in zip(images, angles, strict=True)]
    return np.clip(np.array(turned, np.float32), 0, 1)


def missing(frames: np.ndarray, random: bool, rng: np.random.Generator) -> np.ndarray:
    """Which pixels are missing: 60 % at random, or 60 % in all with bright ones twice as likely."""
    if random:
        return rng.random(frames.shape) < MISSING
    weight = np.where(frames > 0.5, 2.0, 1.0)
    return rng.random(frames.shape) < np.clip(weight * MISSING / weight.mean(), 0, 0.95)


def cube_of(frames: np.ndarray) -> xr.Dataset:
    """One sequence (T, R, C) as a cube of sites that know their row and column."""
    row, column = (item.ravel() for item in np.indices(frames.shape[1:]))
    dates = np.datetime64("2000-01-01") + np.arange(len(frames))
    cube = points_cube(
        frames.reshape(len(frames), -1), dates, column, -row, np.arange(len(row)), crs="EPSG:3857", units="", kind="soil_moisture"
    )
    return cube.assign_coords(row=("site", row), column=("site", column))


def main() -> None:
    """Train and score, both kinds of missing pixels."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--train", type=int, default=2000)
    parser.add_argument("--test", type=int, default=50)
    parser.add_argument("--kinds", nargs="*", default=["MCAR", "MNAR"], choices=["MCAR", "MNAR"])
    given = parser.parse_args()
    torch.set_num_threads(1)
    rng = np.random.default_rng(0)
    train = sequences(digits("train-images-idx3-ubyte.gz", given.train), rng)
    test = sequences(digits("t10k-images-idx3-ubyte.gz", given.test), rng)
    for kind in given.kinds:
        random = kind == "MCAR"
        gaps, asked = missing(train, random, rng), missing(test, random, rng)
        model = STTransformer(
            steps=given.steps, tile=28, window=FRAMES, covariates="none", mixed=False, squares=True, rate=2e-3,
            device="cpu",
        )  # fmt: skip
        began = time.perf_counter()
        model.train_on([cube_of(np.where(hole, np.nan, item).astype(np.float32)) for item, hole in zip(train, gaps, strict=True)])
        outcome = model.outcome
        assert outcome is not None
        errors = []
        for item, hole in zip(test, asked, strict=True):
            found = model.impute(cube_of(np.where(hole, np.nan, item).astype(np.float32))).median.reshape(item.shape)
            errors.append((np.clip(found, 0, 1) - item)[hole] ** 2)
        level = float(((np.nanmean(np.where(asked, np.nan, test)) - test)[asked] ** 2).mean())
        print(
            f"{kind}: mean squared error {np.concatenate(errors).mean():.4f} at {asked.mean():.0%} missing pixels of "
            f"{len(test)} sequences (constant: {level:.4f}); {outcome.steps} steps, {time.perf_counter() - began:.0f} s",
            flush=True,
        )


if __name__ == "__main__":
    main()
