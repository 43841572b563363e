"""No GDAL: the widgets shown here open no data."""

gdal = ogr = osr = None
