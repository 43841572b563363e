"""Any OGR layer of points with one displacement field per date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyogrio
import shapely
import xarray as xr
from pyogrio.errors import DataLayerError, DataSourceError, FieldError, GeometryError
from shapely.errors import GEOSException

from ..i18n import tr
from ..job import JobError, Source
from . import columns, ends, period
from . import crs as _crs
from . import region as _region
from .archive import BROKEN, VECTORS, find
from .blocks import Block, gather
from .request import Request

Double = npt.NDArray[np.float64]
_BATCH = 16_384
_POINTS = ("Point", "MultiPoint")
_AREAS = ("Polygon", "MultiPolygon")
_NUMBERS = ("int", "uint", "float")
_FAILURES = (DataSourceError, DataLayerError, FieldError, GeometryError, GEOSException, pa.ArrowException, *BROKEN)


def read(request: Request) -> xr.Dataset:
    """Read a layer into a cube of points. Polygons (EGMS grid cells, parcels) stand for their centroids.

    Raises
    ------
    JobError
        The layer or filter is wrong, the layer has no date fields, no CRS, lines for geometries, or nothing in the region or
        period.
    """
    source = request.source
    path, info = _open(source)
    name = _name(source, info)
    dated = period.dated_fields(list(info["fields"]), source)
    if not dated:
        raise period.no_dated_field(name, list(info["fields"]))
    time = period.to_days([day for _, day in dated])
    order = period.wanted(time, [info["fields"][place] for place, _ in dated], request)
    crs = _layer_crs(source, info, name)
    shape = _region.polygon(request.region, crs) if request.region else None
    statics = _statics(info)
    pid = columns.identifier(list(info["fields"]))
    series = [str(info["fields"][dated[index][0]]) for index in order]
    blocks = _blocks(path, source, info, series, statics, None if pid is None else str(info["fields"][pid]), shape)
    try:
        cube = gather(blocks, request, shape, time[order], crs, reader="vector", expected=0 if source.where else int(info["features"]))
    except JobError as error:
        # Only features near the region are read, so that far ones cost nothing; the layer's own extent tells where they are.
        if error.code == "no_points" and shape is not None and info["total_bounds"] is not None:
            raise _region.outside(name, shape, tuple(info["total_bounds"]), crs) from None
        if error.code == "no_points" and source.where:
            raise JobError(
                "no_points",
                tr("The filter \"{where}\" leaves no points of '{name}'.", where=source.where, name=name),
                tr("Change or drop the filter."),
            ) from None
        raise
    if _geometry(info) in _AREAS:
        cube.attrs["warnings"].append(tr("The layer has polygons: each stands for its centroid."))
    return cube


def expect(request: Request) -> tuple[int, int]:
    """How many features a layer has, and how many dates in the period."""
    _, info = _open(request.source)
    fields = list(info["fields"])
    dated = period.dated_fields(fields, request.source)
    labels = [fields[place] for place, _ in dated]
    return int(info["features"]), len(period.wanted(period.to_days([day for _, day in dated]), labels, request)) if dated else 0


def inspect(source: Source) -> dict[str, Any]:
    """Describe a layer: see :func:`readers.inspect`."""
    path, info = _open(source)
    fields = [str(field) for field in info["fields"]]
    dated = period.dated_fields(fields, source)
    bounds = info["total_bounds"]
    found: dict[str, Any] = {
        "format": "vector", "layout": "points", "count": int(info["features"]), "exact": not source.where,
        "units": source.units, "crs": _crs.wkt(source.crs or info["crs"] or ""), "layer": info["layer_name"],
        "layers": [str(layer) for layer, _ in pyogrio.list_layers(path)], "columns": fields, "statics": list(_statics(info)),
        "fields": {fields[place]: day.isoformat() for place, day in dated}, "dates": sorted(day.isoformat() for _, day in dated),
        "extent": None if bounds is None or not np.isfinite(bounds).all() else [float(edge) for edge in bounds],
        "share_missing": None,
    }  # fmt: skip
    if dated:
        # A few fields of the first features are enough to tell how much is missing.
        probe = [fields[place] for place, _ in dated[:: max(1, len(dated) // 8)]]
        with _reading(source):
            table = pyogrio.raw.read_arrow(path, info["layer_name"], columns=probe, max_features=2000, read_geometry=False)[1]
        cells = [_floats(table.column(field).combine_chunks(), field, source.name) for field in probe]
        found["share_missing"] = float(np.isnan(cells).mean()) if table.num_rows else None
    return found


def _open(source: Source) -> tuple[str, dict[str, Any]]:
    """Return the path for OGR and what it says of the layer."""
    entry = find(source, VECTORS)
    path = entry.gdal if entry else source.path
    with _reading(source):
        if path.lower().endswith(".shp") and not (entry and entry.member):
            ends.check_shapefile(path)
        layers = [(str(layer), kind) for layer, kind in pyogrio.list_layers(path)]
        inside = bool(entry and entry.member)
        asked = source.layer if source.layer and not (inside and source.layer not in dict(layers)) else ""
        if asked and asked not in dict(layers):
            raise JobError(
                "no_layer",
                tr("'{path}' has no layer '{asked}'.", path=source.path, asked=asked),
                tr("Its layers are: {layers}.", layers=period.listed(list(dict(layers)))),
            )
        infos = (
            pyogrio.read_info(path, layer, force_total_bounds=True, force_feature_count=True)
            for layer in ([asked] if asked else [layer for layer, kind in layers if kind is not None])
        )
        first: dict[str, Any] = {}
        for info in infos:
            first = first or info
            if period.dated_fields(list(info["fields"]), Source(source.path)):
                return path, info
    if not first:
        raise JobError("no_geometry", tr("'{path}' has no layer with geometries.", path=source.path), tr("Choose a layer of points."))
    return path, first


def _blocks(
    path: str, source: Source, info: dict[str, Any], series: Sequence[str], statics: dict[str, str], pid: str | None, shape: Any
) -> Iterator[Block]:
    name = _name(source, info)
    _check_geometry(info, name)
    wanted = list(dict.fromkeys([*series, *statics.values(), *([pid] if pid else []), *_filtered(source, info)]))
    options = {"columns": wanted, "batch_size": _BATCH, "return_fids": True, "where": source.where or None}
    bbox = None if shape is None else shape.bounds
    with _reading(source), pyogrio.raw.open_arrow(path, layer=info["layer_name"], bbox=bbox, use_pyarrow=True, **options) as (meta, reader):
        geometry = meta["geometry_name"] or "wkb_geometry"
        rows = 0
        for batch in reader:
            rows += batch.num_rows
            if not batch.num_rows:
                continue
            x, y = _places(batch.column(geometry))
            value = np.empty((len(series), batch.num_rows), np.float32)
            for row, field in enumerate(series):
                value[row] = _floats(batch.column(field), field, name)
            rest = {prior: _floats(batch.column(field), field, name) for prior, field in statics.items()}
            ids = batch.column(pid if pid else meta["fid_column"] or "OGC_FID").to_numpy(zero_copy_only=False)
            yield Block(value, x, y, ids.astype(str) if ids.dtype == object else ids.copy(), rest)
    if bbox is None and not source.where:
        ends.check_count(path, rows, int(info["features"]))


def _filtered(source: Source, info: dict[str, Any]) -> list[str]:
    """Return the fields the filter speaks of: OGR evaluates it on the fields that are read, the others count as empty."""
    return [str(field) for field in info["fields"] if source.where and str(field).lower() in source.where.lower()]


def _places(geometry: Any) -> tuple[Double, Double]:
    """Return x and y of each feature, NaN where it has none; several parts or an area stand for their centroid."""
    shapes = shapely.from_wkb(geometry.to_numpy(zero_copy_only=False))
    plain = shapely.get_type_id(shapes) == 0
    if not plain.all():
        # None, and empty geometries, have the centroid None or an empty point: x and y are NaN.
        shapes = np.where(plain, shapes, shapely.centroid(shapes))
    return shapely.get_x(shapes), shapely.get_y(shapes)


def _floats(values: Any, field: str, name: str) -> npt.NDArray[np.float32]:
    """Return a field as float32, missing = NaN; text that holds numbers is taken as such."""
    try:
        if pa.types.is_string(values.type) or pa.types.is_large_string(values.type):
            values = pc.utf8_trim_whitespace(values)
            values = pc.if_else(pc.equal(values, pa.scalar("")), None, values)
        cast: npt.NDArray[np.float32] = values.cast(pa.float32(), safe=False).to_numpy(zero_copy_only=False)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
        raise JobError(
            "bad_value",
            tr("The field '{field}' of '{name}' holds text that is not a number ({error}).", field=field, name=name, error=error),
            tr("Correct it, or choose other fields."),
        ) from error
    return cast


def _statics(info: dict[str, Any]) -> dict[str, str]:
    """Return the static priors: name of the covariate -> field; only fields of numbers."""
    found = columns.priors([str(field) for field in info["fields"]])
    return {name: str(info["fields"][place]) for name, place in found.items() if str(info["dtypes"][place]).startswith(_NUMBERS)}


def _geometry(info: dict[str, Any]) -> str:
    return str(info["geometry_type"] or "Unknown").replace("2.5D ", "").split(" ")[0]


def _check_geometry(info: dict[str, Any], name: str) -> None:
    kind = _geometry(info)
    if kind not in (*_POINTS, *_AREAS, "Unknown", "GeometryCollection"):
        raise JobError(
            "bad_geometry", tr("The layer '{name}' has geometries of type {kind}.", name=name, kind=kind), tr("Choose a layer of points.")
        )


def _layer_crs(source: Source, info: dict[str, Any], name: str) -> str:
    crs = _crs.wkt(source.crs or info["crs"] or "")
    if not crs:
        raise JobError(
            "no_crs", tr("The layer '{name}' has no coordinate reference system.", name=name), tr("Assign one to it, or give the CRS.")
        )
    return crs


def _name(source: Source, info: dict[str, Any]) -> str:
    return f"{source.name} ({info['layer_name']})" if source.layer else source.name


@contextmanager
def _reading(source: Source) -> Iterator[None]:
    """Turn what OGR raises into errors a GIS person understands."""
    try:
        yield
    except JobError:
        raise
    except _FAILURES as error:
        if source.where and any(word in str(error).lower() for word in ("where", "sql")):
            raise JobError(
                "bad_filter",
                tr("The filter \"{where}\" is refused by '{name}' ({error}).", where=source.where, name=source.name, error=error),
                tr("Correct it."),
            ) from error
        raise JobError(
            "unreadable",
            tr("'{name}' cannot be read as a vector layer ({error}).", name=source.name, error=error),
            tr("Check the file, or choose another."),
        ) from error


def read_field(source: Source, field: str) -> tuple[Double, Double, Double, str]:
    """Return x, y and one field of numbers (n,) each, and the CRS (WKT) of x and y.

    Raises
    ------
    JobError
        ``no_field`` or ``bad_value``; or the layer has no CRS.
    """
    path, info = _open(source)
    fields = [str(item) for item in info["fields"]]
    if field not in fields:
        raise JobError(
            "no_field",
            tr("'{name}' has no field '{field}'.", name=source.name, field=field),
            tr("Its fields are: {fields}.", fields=period.listed(fields)),
        )
    with _reading(source):
        wanted = list(dict.fromkeys([field, *_filtered(source, info)]))
        meta, table = pyogrio.raw.read_arrow(path, info["layer_name"], columns=wanted, where=source.where or None)
    x, y = _places(table.column(meta["geometry_name"] or "wkb_geometry").combine_chunks())
    return x, y, _floats(table.column(field).combine_chunks(), field, source.name).astype(np.float64), _layer_crs(source, info, source.name)
