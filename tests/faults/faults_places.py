"""Where the data are: no CRS, a wrong one, a region in another, and both sides of the antimeridian."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import samples
from workshop import Outcome, Workshop, fault, pick

_BOX = "POLYGON(({0} {1}, {2} {1}, {2} {3}, {0} {3}, {0} {1}))"


@fault("CRS missing or wrong", quick=3)
def crs(shop: Workshop, count: int) -> Iterator[Outcome]:
    """None, a code that does not exist, geocentric, vertical, engineering, text that is none."""
    job = {"outputs": {"median": str(shop.out / "made.tif")}}
    bare = samples.raster(shop.data / "bare.tif", crs=None)
    layer = samples.layer(shop.data / "bare.gpkg", "GPKG", None)
    stack = samples.raster(shop.data / "stack.tif")
    yield shop.try_out(shop.job({"path": str(bare)}, **job), "bare.tif", ("no_crs",))
    yield shop.try_out(shop.job({"path": str(layer)}), "bare.gpkg", ("no_crs",))
    codes = (
        "EPSG:0", "EPSG:99999", "EPSG:-1", "EPSG:4978", "EPSG:5773", "EPSG:7415", "IGNF:X", "WGS84", "+proj=utm", "+proj=utm +zone=99",
        "+proj=geocent", "+init=epsg:4326", "PROJCS[", "GEOGCS[\"x\"]", "LOCAL_CS[\"x\"]", "{}", '{"type":"GeographicCRS"}', "x" * 100_000,
        "EPSG:4326\0", "\ud800", "EPSG:32633; DROP TABLE", "+proj=pipeline +step +proj=utm +zone=33", "+proj=unitconvert", "epsg:32633", "32633",
        "+nadgrids=/etc/passwd +proj=longlat", "urn:ogc:def:crs:OGC:1.3:CRS84", "ESRI:102100", "EPSG:4326+5773", "/etc/passwd", "http://127.0.0.1:9/",
    )  # fmt: skip
    for code in pick(codes, count):
        for source in ({"path": str(bare), "crs": code}, {"path": str(layer), "crs": code}):
            outputs = job if source["path"] == str(bare) else {}
            yield _named(shop.try_out(shop.job(source, **outputs)), code)
        region = {"wkt": _BOX.format(500_000, 4_999_900, 500_120, 5_000_000), "crs": code}
        yield _named(shop.try_out(shop.job({"path": str(stack)}, region=region, **job)), f"region {code}")
    for code in ("EPSG:4978", "EPSG:5773", "EPSG:99999"):
        try:
            path = samples.raster(shop.data / "odd.tif", crs=code)
        except samples.rasterio.errors.CRSError:
            continue
        yield _named(shop.try_out(shop.job({"path": str(path)}, **job)), code)


@fault("region that is none, or elsewhere", quick=3)
def regions(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Broken WKT, lines, holes, infinities, the whole Earth, the wrong order of axes."""
    job = {"outputs": {"median": str(shop.out / "made.tif")}}
    stack, table = samples.raster(shop.data / "stack.tif"), samples.table(shop.data / "table.csv")
    inside = _BOX.format(14.99, 45.10, 15.01, 45.20)
    shapes = (
        "x", "POLYGON", "POLYGON EMPTY", "POLYGON((0 0))", "POLYGON((0 0, 1 1, 0 0))", "LINESTRING(0 0, 1 1)", "POINT(0 0)",
        "GEOMETRYCOLLECTION(POINT(0 0))", "POLYGON((nan nan, 1 1, 2 0, nan nan))", "POLYGON((inf 0, 1 1, 2 0, inf 0))",
        "POLYGON((1e308 0, -1e308 1, 1e308 2, 1e308 0))", _BOX.format(-180, -90, 180, 90), _BOX.format(-1e9, -1e9, 1e9, 1e9), inside,
        _BOX.format(45.10, 14.99, 45.20, 15.01), "POLYGON((15 45, 15.1 45.2, 15.1 45, 15 45.2, 15 45))",
        "CURVEPOLYGON(CIRCULARSTRING(0 0, 1 1, 2 0, 1 -1, 0 0))",
        "SRID=4326;" + inside, "POLYGON Z((0 0 nan, 1 1 1, 2 0 0, 0 0 nan))", "(" * 100_000, "MULTIPOLYGON(" + "((0 0, 1 0, 1 1, 0 0))," * 20_000,
        "POLYGON((" + ", ".join(f"{np.cos(t) * 90} {np.sin(t) * 80}" for t in np.linspace(0, 2 * np.pi, 50_000)[:-1]) + ", 90 0))",
        "\0", "\ud800", "0103000000", "TRIANGLE((0 0, 1 0, 1 1, 0 0))",
    )  # fmt: skip
    for wkt in pick(shapes, count):
        for code in ("EPSG:4326", "EPSG:32633", "EPSG:3857"):
            region = {"wkt": wkt, "crs": code}
            yield _named(shop.try_out(shop.job({"path": str(stack)}, region=region, **job)), f"{wkt[:60]} in {code}")
        yield _named(shop.try_out(shop.job({"path": str(table)}, region={"wkt": wkt, "crs": "EPSG:3035"})), wkt[:60])


@fault("region across the antimeridian")
def antimeridian(shop: Workshop, count: int) -> Iterator[Outcome]:
    """Points on both sides; regions written with longitudes beyond 180, split in two, or in a projection of the Pacific."""
    x = np.array([179.9, 179.95, 179.99, -179.99, -179.95, -179.9, 179.91, 179.92, -179.93, -179.94, 179.999, -179.999])
    y = np.full(samples.SITES, -17.0)
    layer = samples.layer(shop.data / "fiji.gpkg", "GPKG", "EPSG:4326", x, y)
    flat = samples.Transformer.from_crs("EPSG:4326", "EPSG:3832", always_xy=True)
    west, south = flat.transform(179.5, -18)
    east, north = flat.transform(-179.5, -16)
    for wkt, code, wanted in (
        (_BOX.format(179.5, -18, 180.5, -16), "EPSG:4326", 12), (_BOX.format(-180.5, -18, -179.5, -16), "EPSG:4326", 12),
        ("MULTIPOLYGON(((179.5 -18, 180 -18, 180 -16, 179.5 -16, 179.5 -18)), ((-180 -18, -179.5 -18, -179.5 -16, -180 -16, -180 -18)))", "EPSG:4326", 12),
        (_BOX.format(west, south, east, north), "EPSG:3832", 12), (_BOX.format(179.5, -18, 179.97, -16), "EPSG:4326", 4),
    ):  # fmt: skip
        outcome = shop.try_out(shop.job({"path": str(layer)}, region={"wkt": wkt, "crs": code}))
        found = outcome.summary.get("sites")
        wrong = outcome.wrong or ("" if found in (None, wanted) else f"{found} of {wanted} points")
        yield _named(Outcome(outcome.saw if found is None else f"result ({found} of {wanted} points)", wrong), f"{wkt} in {code}")
    pacific = samples.raster(shop.data / "fiji.tif", crs="EPSG:3832", transform=samples.from_origin(west, north, 20_000, 40_000))
    for box in ((179.5, -18, 180.5, -16), (-180.5, -18, -179.5, -16)):
        region = {"wkt": _BOX.format(*box), "crs": "EPSG:4326"}
        outcome = shop.try_out(shop.job({"path": str(pacific)}, region=region, outputs={"median": str(shop.out / "made.tif")}))
        found = outcome.summary.get("sites")
        yield _named(Outcome(f"result ({found} cells)" if found else outcome.saw, outcome.wrong), f"raster {box}")


def _named(outcome: Outcome, what: str) -> Outcome:
    """Say which of many it was."""
    return Outcome(outcome.saw, outcome.wrong and f"{what[:80]!r}: {outcome.wrong}", outcome.summary)
