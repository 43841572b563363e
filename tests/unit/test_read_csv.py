"""EGMS tables, other CSVs, StaMPS exports and zips: what is read, and what is refused with which words."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from pyproj import Transformer

from groundcast.engine.cube import STATIC, names
from groundcast.engine.job import JobError, Region, Source
from groundcast.engine.readers import detect, inspect, read

DATES = ("20200103", "20200109", "20200121")
L2B = [
    "pid",
    "mp_type",
    "latitude",
    "longitude",
    "easting",
    "northing",
    "height_ortho",
    "height_ellipse",
    "line",
    "pixel",
    "rmse_ts",
    "temporal_coherence",
    "amplitude_dispersion",
    "incidence_angle",
    "track_angle",
    "los_east",
    "los_north",
    "los_up",
    "mean_velocity",
    "mean_velocity_std",
    "acceleration",
    "acceleration_std",
    "seasonality",
    "seasonality_std",
    "gnss_velocity",
]
#: Everything fitted on the whole record, under the names of all releases: to read it is to look into the future.
LEAKS = [
    "rmse",
    "rmse_ts",
    "temporal_coherence",
    "amplitude_dispersion",
    "mean_velocity",
    "mean_velocity_std",
    "acceleration",
    "acceleration_std",
    "seasonality",
    "seasonality_std",
    "gnss_velocity",
    "VEL",
    "velocity",
    "time2feat",
    "cluster",
    "coherence",
    "mp_type",
    "v_stdev",
]


def egms(path: Path, rows: int = 5, header: list[str] | None = None, dates: tuple[str, ...] = DATES) -> Path:
    """Write a small EGMS-like table; the value of point i on date t is ``10 i + t``."""
    header = header or L2B
    to_flat = Transformer.from_crs("EPSG:4326", "EPSG:3035", always_xy=True)
    lines = [",".join((*header, *dates))]
    for row in range(rows):
        lon, lat = 13.1 + row / 100, 38.7
        east, north = to_flat.transform(lon, lat)
        known = {"pid": f"p{row}", "latitude": lat, "longitude": lon, "easting": round(east, 2), "northing": round(north, 2)}
        lines.append(
            ",".join(str(known.get(name, row + 0.5)) for name in header) + "," + ",".join(str(10 * row + t) for t in range(len(dates)))
        )
    path.write_text("\n".join(lines) + "\n")
    return path


def test_a_2b_table(tmp_path: Path) -> None:
    cube = read(Source(str(egms(tmp_path / "EGMS_L2b.csv"))))
    assert cube["value"].dims == ("time", "site")
    assert cube["value"].dtype == np.float32
    np.testing.assert_array_equal(cube["value"], 10 * np.arange(5)[None] + np.arange(3)[:, None])
    np.testing.assert_array_equal(cube["time"], np.array(["2020-01-03", "2020-01-09", "2020-01-21"], "datetime64[ns]"))
    assert list(cube["pid"].values) == [f"p{row}" for row in range(5)]
    assert 'ID["EPSG",3035]' in cube.attrs["crs"]
    assert cube["x"].values[0] > 4_000_000
    assert cube.attrs["units"] == "mm"


@pytest.mark.parametrize("height", ["height", "height_ortho", "height_ellipse"])
def test_every_releases_height(tmp_path: Path, height: str) -> None:
    header = [name for name in L2B if not name.startswith("height")] + [height]
    cube = read(Source(str(egms(tmp_path / "a.csv", header=header))))
    np.testing.assert_allclose(cube["static_height"], np.arange(5) + 0.5)


@pytest.mark.parametrize(("letter", "component"), [("U", "vertical"), ("E", "east")])
def test_l3_has_no_longitudes_and_names_its_component(tmp_path: Path, letter: str, component: str) -> None:
    header = ["pid", "easting", "northing", "height", "rmse", "mean_velocity"]
    cube = read(Source(str(egms(tmp_path / f"EGMS_L3_E45N17_100km_{letter}_2018_2022_1.csv", header=header))))
    assert cube.attrs["component"] == component
    assert 'ID["EPSG",3035]' in cube.attrs["crs"]
    assert names(cube, STATIC) == ["height"]


def test_nothing_fitted_on_the_whole_record_is_read(tmp_path: Path) -> None:
    header = [*L2B, *[name for name in LEAKS if name not in L2B]]
    source = Source(str(egms(tmp_path / "a.csv", header=header)))
    allowed = {"height", "incidence_angle", "los_east", "los_north", "los_up"}
    assert set(names(read(source), STATIC)) == allowed
    assert set(inspect(source)["statics"]) == allowed


def test_the_zip_as_downloaded_is_read_without_unpacking(tmp_path: Path) -> None:
    table = egms(tmp_path / "EGMS_L2b_117.csv")
    archive = tmp_path / "EGMS_L2b_117.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("EGMS_L2b_117.xml", "<x/>")
        made.write(table, "EGMS_L2b_117.csv")
    whole = read(Source(str(table)))
    table.unlink()
    before = sorted(tmp_path.iterdir())
    assert detect(Source(str(archive))) == "egms"
    np.testing.assert_array_equal(read(Source(str(archive)))["value"], whole["value"])
    assert sorted(tmp_path.iterdir()) == before


def test_a_zip_with_several_tables_asks_which(tmp_path: Path) -> None:
    archive = tmp_path / "two.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for name in ("a.csv", "b.csv"):
            made.write(egms(tmp_path / name), name)
    with pytest.raises(JobError, match=r"a\.csv, b\.csv") as caught:
        read(Source(str(archive)))
    assert caught.value.code == "ambiguous_zip"
    assert read(Source(str(archive), layer="b.csv")).sizes["site"] == 5


@pytest.mark.parametrize("member", ["../evil.csv", "/etc/evil.csv", "a/../../evil.csv", "..\\evil.csv", "C:\\evil.csv"])
def test_a_zip_that_points_outside_itself_is_refused(tmp_path: Path, member: str) -> None:
    archive = tmp_path / "evil.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr(member, "x,y,20200101\n1,2,3\n")
    assert _code(Source(str(archive))) == "unsafe_zip"


@pytest.mark.parametrize("keep", [0.3, 0.9])
def test_a_truncated_zip(tmp_path: Path, keep: float) -> None:
    archive = tmp_path / "cut.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(egms(tmp_path / "a.csv", rows=200), "a.csv")
    body = archive.read_bytes()
    archive.write_bytes(body[: int(len(body) * keep)])
    assert _code(Source(str(archive))) == "truncated"


def test_a_zip_with_a_damaged_member(tmp_path: Path) -> None:
    archive = tmp_path / "bad.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(egms(tmp_path / "a.csv", rows=50), "a.csv")
    body = bytearray(archive.read_bytes())
    at = body.index(b"p30,")
    body[at + 1 : at + 2] = b"9"
    archive.write_bytes(bytes(body))
    assert _code(Source(str(archive))) == "truncated"


def test_a_truncated_table_names_file_line_and_cure(tmp_path: Path) -> None:
    path = egms(tmp_path / "cut.csv", rows=300)
    text = path.read_text()
    path.write_text(text[: text.index("p250") + 60])
    with pytest.raises(JobError, match=r"cut\.csv.*line 252.*incomplete") as caught:
        read(Source(str(path)))
    assert caught.value.code == "truncated"
    assert "again" in caught.value.hint


def test_a_ragged_line_is_named(tmp_path: Path) -> None:
    path = egms(tmp_path / "a.csv", rows=20)
    lines = path.read_text().splitlines()
    lines[7] += ",1.0,2.0"
    path.write_text("\n".join(lines) + "\n")
    with pytest.raises(JobError, match=r"Line 8 .* has 30 values.* 28 columns") as caught:
        read(Source(str(path)))
    assert caught.value.code == "bad_line"


def test_a_cell_that_is_no_number_is_named(tmp_path: Path) -> None:
    path = egms(tmp_path / "a.csv", rows=20)
    lines = path.read_text().splitlines()
    lines[5] = lines[5].rsplit(",", 1)[0] + ",high"
    path.write_text("\n".join(lines) + "\n")
    with pytest.raises(JobError, match=r"Line 6 .*'high'.*20200121"):
        read(Source(str(path)))


@pytest.mark.parametrize(
    ("text", "code"), [("", "empty_file"), ("\n\n", "empty_file"), ("nothing here\n", "bad_csv"), ("pid,x\0,y\n", "bad_csv")]
)
def test_what_is_no_table(tmp_path: Path, text: str, code: str) -> None:
    (tmp_path / "a.csv").write_text(text)
    assert _code(Source(str(tmp_path / "a.csv"))) == code


def test_utf16_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x,y,20200101\n1,2,3\n", encoding="utf-16")
    with pytest.raises(JobError, match="UTF-16"):
        read(Source(str(tmp_path / "a.csv")))


def test_a_header_alone_has_no_points(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("longitude,latitude,20200101\n")
    assert _code(Source(str(tmp_path / "a.csv"))) == "no_points"


@pytest.mark.parametrize(
    "text",
    [
        "\ufefflon,lat,20200101,2020-01-13\n10.5,45.25,1.5,\n10.6,45.25,NaN,-2\n",
        "lon;lat;20200101;2020-01-13\n10,5;45,25;1,5;\n10,6;45,25;NA;-2\n",
        "lon;lat;20200101;2020-01-13\r\n10.5;45.25;1.5;\r\n10.6;45.25;null;-2.0\r\n",
        "lon\tlat\tD20200101\tD_20200113\n10.5\t45.25\t1.5\t\n10.6\t45.25\t\t-2",
        '"lon","lat","20200101","2020-01-13"\n"10.5","45.25","1.5",""\n"10.6","45.25","","-2"\n',
        "20200113,lon,20200101,lat\n,10.5,1.5,45.25\n-2,10.6,,45.25\n",
        "lon,lat,20200101,2020-01-13\r10.5,45.25,1.5,\r10.6,45.25,NaN,-2\r",
    ],
    ids=["byte-order mark", "decimal comma", "semicolon, crlf", "tab, no last line end", "quoted", "dates unsorted", "old Macintosh"],
)
def test_ways_to_write_a_table(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode())
    cube = read(Source(str(path)))
    np.testing.assert_array_equal(cube["value"], [[1.5, np.nan], [np.nan, -2]])
    np.testing.assert_allclose(cube["x"], [10.5, 10.6])
    np.testing.assert_allclose(cube["y"], [45.25, 45.25])
    assert list(cube["time"].values.astype("datetime64[D]").astype(str)) == ["2020-01-01", "2020-01-13"]
    assert 'ID["EPSG",4326]' in cube.attrs["crs"]


def test_duplicated_dates_name_both_columns(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("lon,lat,20200101,D20200101\n1,2,3,4\n")
    with pytest.raises(JobError, match="2020-01-01 twice: '20200101' and 'D20200101'"):
        read(Source(str(tmp_path / "a.csv")))


def test_no_dates_names_the_columns(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("lon,lat,first,second\n1,2,3,4\n")
    with pytest.raises(JobError, match="lon, lat, first, second") as caught:
        read(Source(str(tmp_path / "a.csv")))
    assert caught.value.code == "no_dates"
    assert "type their dates" in caught.value.hint
    assert inspect(Source(str(tmp_path / "a.csv")))["dates"] == []
    cube = read(Source(str(tmp_path / "a.csv"), fields=("second", "first"), dates=("2020-01-01", "2020-02-01")))
    np.testing.assert_array_equal(cube["value"], [[4], [3]])


def test_coordinates_without_crs(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("easting,northing,20200101\n394000,4754000,3\n")
    assert _code(Source(str(tmp_path / "a.csv"))) == "no_crs"
    assert inspect(Source(str(tmp_path / "a.csv")))["warnings"]
    assert read(Source(str(tmp_path / "a.csv"), crs="EPSG:32633"))["x"].values[0] == 394000
    (tmp_path / "b.csv").write_text("a,b,20200101\n1,2,3\n")
    assert _code(Source(str(tmp_path / "b.csv"))) == "no_coordinates"


def test_a_bad_cell_of_an_old_macintosh_table_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"lon,lat,20200101\r10.5,45.25,1\r10.6,45.25,much\r")
    with pytest.raises(JobError, match="Line 3 .* 'much'"):
        read(Source(str(tmp_path / "a.csv")))


def test_units_and_nodata(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("lon,lat,20200101,20200107\n1,2,0.003,-9999\n")
    cube = read(Source(str(tmp_path / "a.csv"), units="m", nodata=-9999))
    np.testing.assert_allclose(cube["value"], [[3], [np.nan]])
    assert cube.attrs["units"] == "mm"


def test_points_without_coordinates_are_left_out_and_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("lon,lat,20200101\n1,2,3\n,2,4\n")
    cube = read(Source(str(tmp_path / "a.csv")))
    assert cube.sizes["site"] == 1
    assert cube.attrs["warnings"] == ["1 point without coordinates was left out."]


def test_region_and_period(tmp_path: Path) -> None:
    source = Source(str(egms(tmp_path / "a.csv")))
    box = Region("POLYGON((13.105 38.6,13.125 38.6,13.125 38.8,13.105 38.8,13.105 38.6))", "EPSG:4326")
    cube = read(source, box, start="2020-01-09", end="2020-01-20")
    np.testing.assert_array_equal(cube["value"], [[11, 21]])
    with pytest.raises(JobError, match=r"from 2020-02-01: its 3 dates run from 2020-01-03 to 2020-01-21") as caught:
        read(source, start="2020-02-01")
    assert caught.value.code == "no_dates_in_period"
    with pytest.raises(JobError, match=r"longitude 10\.\d+ to 11.*lies outside.*longitude 13\.1000 to 13\.1400") as caught:
        read(source, Region("POLYGON((10 40,11 40,11 41,10 40))", "EPSG:4326"))
    assert caught.value.code == "region_outside"
    between = Region("POLYGON((13.112 38.65,13.118 38.65,13.118 38.75,13.112 38.65))", "EPSG:4326")
    with pytest.raises(JobError, match="contains no data") as caught:
        read(source, between)
    assert caught.value.code == "region_empty"


def test_a_stamps_export(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    body = "103.6,32.0,NaN,735928,735952,735976\n103.5,32.1,-4.2,1.0,2.0,NaN\n103.4,32.2,3.1,-1.0,-2.0,-3.0\n"
    for header in ("export_res_ 1,export_res_ 2,export_res_ 3,export_res_ 4,export_res_ 5,export_res_ 6\n", ""):
        path.write_text(header + body)
        cube = read(Source(str(path)))
        assert list(cube["time"].values.astype("datetime64[D]").astype(str)) == ["2014-11-25", "2014-12-19", "2015-01-12"]
        np.testing.assert_array_equal(cube["value"], [[1, -1], [2, -2], [np.nan, -3]])
        np.testing.assert_array_equal(cube["x"], [103.5, 103.4])
        assert cube.attrs["reference"] == (103.6, 32.0)
        assert names(cube, STATIC) == []
        found = inspect(Source(str(path)))
        assert (found["format"], found["count"], found["extent"]) == ("stamps", 2, [103.4, 32.1, 103.5, 32.2])


def test_inspect_says_what_is_there(tmp_path: Path) -> None:
    found = inspect(Source(str(egms(tmp_path / "a.csv", rows=7))))
    assert (found["format"], found["layout"], found["count"], found["exact"]) == ("egms", "points", 7, True)
    assert found["dates"] == ["2020-01-03", "2020-01-09", "2020-01-21"]
    assert found["fields"]["20200109"] == "2020-01-09"
    assert found["share_missing"] == 0
    assert len(found["extent"]) == 4


def _code(source: Source) -> str:
    with pytest.raises(JobError) as caught:
        read(source)
    assert caught.value.hint
    return caught.value.code
