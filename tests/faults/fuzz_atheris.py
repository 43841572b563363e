"""The parsers of pure Python under atheris, which watches which lines an input reaches. Started by scripts/fuzz_atheris.sh."""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

# What is watched is what is imported here; numpy and the like come from outside and are not.
with atheris.instrument_imports(include=["groundcast.engine"]):
    from groundcast.engine import dates, events, job, job_json, sources
    from groundcast.engine.readers import band_dates, columns, csv_table, period, smap_file, stamps
    from groundcast.engine.readers.archive import Entry

_FOLDER = Path(sys.argv[1]).parent
_SOURCE = _FOLDER / "source.csv"
_JOB = '{"task": "forecast", "source": {"path": "%s"}, "outputs": {}, %s}'


def one_input(raw: bytes) -> None:
    """Give an input to one of the parsers, told by its first byte; only the errors they promise may come."""
    data = atheris.FuzzedDataProvider(raw)
    choice = data.ConsumeIntInRange(0, 5)
    text = data.ConsumeUnicodeNoSurrogates(2000)
    try:
        (_job, _almost_job, _dates, _names, _table, _events)[choice](text)
    except job.JobError as error:
        if not (error.code and str(error) and error.hint):
            raise RuntimeError("an error without words") from error


def _job(text: str) -> None:
    job.Job.from_json(text)
    job_json.build(sources.Source, job_json.parse(text), "source").check()


def _almost_job(text: str) -> None:
    made = job.Job.from_json(_JOB % (_SOURCE, text))
    assert job.Job.from_json(made.to_json()).to_json() == made.to_json()


def _dates(text: str) -> None:
    for found in (dates.find_date(text), dates.field_date(text), *dates.find_dates(text)):
        assert found is None or dates.YEARS[0] <= found.year <= dates.YEARS[1]
    band_dates.one_each(text.split("\n"))
    smap_file.wanted(text)
    try:
        dates.parse_date(text)
    except ValueError as error:
        if "is not" not in str(error):
            raise RuntimeError("a date was refused without words") from error


def _names(text: str) -> None:
    names = text.split(",")
    columns.priors(names), columns.identifier(names), columns.projected(names), columns.geographic(names)
    period.dated_fields(names, job.Source("x"))


def _table(text: str) -> None:
    path = _FOLDER / "table.csv"
    path.write_text(text, encoding="utf-8")
    table = csv_table.open_table(Entry(str(path)))
    if stamps.matches(table):
        assert stamps._dates(table)


def _events(text: str) -> None:
    try:
        events.decode(text)
    except ValueError:
        return


def main() -> None:
    """Fuzz until the time is spent."""
    _SOURCE.write_text("lon,lat,20200101\n", encoding="utf-8")
    seeds = Path(sys.argv[1])
    for index, (choice, text) in enumerate((
        (0, _JOB % (_SOURCE, '"seed": 1')), (1, '"horizon": {"steps": 2}, "region": {"wkt": "x", "crs": "EPSG:4326"}'), (2, "D20200131_20200212"),
        (3, "pid,easting,northing,20200101,D2020-01-13"), (4, "lon,lat,20200101\n10,45,1\n"), (5, '{"event": "progress", "fraction": 0.5}'),
    )):  # fmt: skip
        (seeds / f"seed{index}").write_bytes(b"\x01" + text.encode() + bytes([choice]))
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
