"""Tables, vector layers and zips as nobody would write them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import hypothesis.strategies as st
import numpy as np
import pyogrio
import shapely
from fuzz_check import options, read_all, regions, target

from groundcast.engine.job import Source

NAMES = st.one_of(
    st.sampled_from((
        "pid", "easting", "northing", "x", "y", "lon", "lat", "longitude", "latitude", "height", "mean_velocity", "20200101", "20200113",
        "D20200101", "2020-01-25", "D_20200206", "20201301", "99990101", "00000101", "", " ", "20200101_lo95", "geom", "fid", "where", '"', "'",
    )),
    st.text(max_size=8),
)  # fmt: skip
CELLS = st.one_of(
    st.floats(width=32).map(repr), st.integers(-(10**30), 10**30).map(str),
    st.sampled_from(("", "NaN", "inf", "-inf", "1e999", "1,5", "x", '"', '"a', "0x10", "1_0", "737795", "45.0", "10.0", "4500000", "3000000", "\0", "٣")),
    st.text(max_size=5),
)  # fmt: skip


@target("CSV")
def table(data: st.DataObject, folder: Path) -> None:
    """Any names, any cells, any delimiter, rows of any length."""
    mark = data.draw(st.sampled_from((",", ";", "\t", "|", " ")))
    end = data.draw(st.sampled_from(("\n", "\r\n", "\r", "\n\n")))
    rows = [data.draw(st.lists(NAMES, max_size=8)), *data.draw(st.lists(st.lists(CELLS, max_size=8), max_size=6))]
    if data.draw(st.booleans()):  # more often a table that is almost right
        width = len(rows[0]) + 3
        rows[0] = ["lon", "lat", "20200301", *rows[0]]
        rows[1:] = [(["10.5", "45.5", "1", *row] + ["1"] * width)[:width] for row in rows[1:]]
    text = data.draw(st.sampled_from(("", "\ufeff"))) + end.join(mark.join(row) for row in rows) + end
    body = text.encode(data.draw(st.sampled_from(("utf-8", "utf-16", "latin-1"))), "replace")
    path = folder / data.draw(st.sampled_from(("t.csv", "EGMS_L3_E10N20_100km_U.csv", "t.txt")))
    path.write_bytes(body + data.draw(st.binary(max_size=3)))
    read_all(Source(str(path), **options(data)), region=data.draw(regions()))


@target("StaMPS")
def stamps(data: st.DataObject, folder: Path) -> None:
    """Numbers without names; day numbers of any age."""
    days = data.draw(
        st.lists(st.one_of(st.integers(737_000, 738_000), st.floats(), st.sampled_from((726_834, 756_420, 1e300))), max_size=5)
    )
    rows = [
        ["10", "45", "NaN", *map(repr, sorted(days, key=str))],
        *data.draw(st.lists(st.lists(CELLS, min_size=3, max_size=8), max_size=4)),
    ]
    path = folder / "stamps.csv"
    path.write_bytes("\n".join(",".join(row) for row in rows).encode("utf-8", "replace"))
    read_all(Source(str(path), **options(data)))


_SHAPES = st.sampled_from((
    "POINT(10 45)", "POINT(500000 5000000)", "POINT EMPTY", "POINT(nan nan)", "POINT(inf 1)", "POINT Z(1 2 3)", "MULTIPOINT(1 2, 3 4)",
    "POLYGON((0 0, 1 0, 1 1, 0 0))", "POLYGON EMPTY", "LINESTRING(0 0, 1 1)", "GEOMETRYCOLLECTION(POINT(1 1))", "POINT(1e308 1e308)", "",
))  # fmt: skip


@target("GeoPackage, Shapefile, FlatGeobuf")
def layer(data: st.DataObject, folder: Path) -> None:
    """Geometries and fields of every type, also where they do not belong."""
    shapes = data.draw(st.lists(_SHAPES, min_size=1, max_size=5))
    names = data.draw(st.lists(NAMES.filter(lambda name: name.strip() and "\0" not in name), max_size=5, unique_by=str.lower))
    count = len(shapes)
    kinds = {
        "float": lambda: np.array(data.draw(st.lists(st.floats(), min_size=count, max_size=count))),
        "int": lambda: np.array(data.draw(st.lists(st.integers(-(2**62), 2**62), min_size=count, max_size=count)), "i8"),
        "text": lambda: np.array(
            data.draw(st.lists(CELLS.map(lambda cell: cell.replace("\0", "")), min_size=count, max_size=count)), object
        ),
        "date": lambda: np.array(["2020-01-01"] * count, "datetime64[D]"),
        "bool": lambda: np.array([True] * count),
    }
    fields = [kinds[data.draw(st.sampled_from(list(kinds)))]() for _ in names]
    driver, ending = data.draw(
        st.sampled_from((("GPKG", "gpkg"), ("ESRI Shapefile", "shp"), ("FlatGeobuf", "fgb"), ("GeoJSON", "geojson")))
    )
    path = folder / f"layer.{ending}"
    geometry = np.array([shapely.to_wkb(shapely.from_wkt(text)) if text else None for text in shapes], object)
    try:
        pyogrio.raw.write(
            str(path), geometry, fields, names, driver=driver, geometry_type=data.draw(st.sampled_from(("Unknown", "Point", "Polygon"))),
            crs=data.draw(st.sampled_from(("EPSG:4326", "EPSG:32633", None))),
        )  # fmt: skip
    except Exception:  # what cannot be written cannot be read either
        return
    read_all(Source(str(path), **options(data)), region=data.draw(regions()))


_JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.floats(),
        st.integers(),
        st.text(max_size=5),
        st.sampled_from(("Point", "Feature", "FeatureCollection")),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(("type", "features", "geometry", "coordinates", "properties", "20200101", "crs", "id")), inner, max_size=4
        ),
    ),
    max_leaves=12,
)


@target("GeoJSON")
def geojson(data: st.DataObject, folder: Path) -> None:
    """JSON that looks like it."""
    features = [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": data.draw(_JSON)}, "properties": {"20200101": data.draw(_JSON)}}
        for _ in range(data.draw(st.integers(0, 3)))
    ]
    body = data.draw(st.one_of(_JSON, st.just({"type": "FeatureCollection", "features": features})))
    path = folder / "layer.geojson"
    path.write_text(json.dumps(body))
    read_all(Source(str(path), **options(data)))


@target("zip")
def zipped(data: st.DataObject, folder: Path) -> None:
    """Members of any name and content."""
    path = folder / "some.zip"
    names = st.one_of(
        st.sampled_from(("a.csv", "b.csv", "../c.csv", "/d.csv", "e/f.csv", "g.tif", "h.gpkg", "__MACOSX/a.csv", "", "/", "i.zip")),
        st.text(max_size=6),
    )
    with zipfile.ZipFile(path, "w") as made:
        for name in data.draw(st.lists(names, max_size=4)):
            entry = zipfile.ZipInfo("x")
            entry.filename, entry.external_attr = name, data.draw(st.sampled_from((0, 0o120777 << 16, 0o40755 << 16)))
            body = data.draw(st.one_of(st.binary(max_size=50), st.just(b"lon,lat,20200101\n10,45,1\n")))
            try:
                made.writestr(entry, body)
            except (ValueError, UnicodeError):
                continue
    body = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(0, 3))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(body)
    read_all(Source(str(path), **options(data)))
