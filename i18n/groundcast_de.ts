<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Covariates</name>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>&amp;Add layer</source>
   <translation>La&amp;yer hinzufügen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>&amp;Remove</source>
   <translation>Ent&amp;fernen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>A&amp;dd layer</source>
   <translation>Layer hin&amp;zufügen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add &amp;files…</source>
   <translation>&amp;Dateien hinzufügen…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add a folder of single-date rasters</source>
   <translation>Einen Ordner mit Rastern je eines Zeitpunkts hinzufügen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add a raster layer of the project</source>
   <translation>Einen Rasterlayer des Projekts hinzufügen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add file&amp;s…</source>
   <translation>Dateien hinz&amp;ufügen…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add raster files</source>
   <translation>Rasterdateien hinzufügen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Changing in time (rainfall, groundwater level …), used up to the last date only</source>
   <translation>Zeitlich veränderlich (Niederschlag, Grundwasserstand …), nur bis zum letzten Zeitpunkt verwendet</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Constant in time; tick what holds classes (land cover, soil type …)</source>
   <translation>Zeitlich konstant; ankreuzen, was Klassen enthält (Landbedeckung, Bodentyp …)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>One band each, e.g. a terrain model. A tick says that the values are codes of classes, not amounts</source>
   <translation>Je ein Kanal, z. B. ein Geländemodell. Ein Häkchen besagt, dass die Werte Codes von Klassen sind, keine Mengen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>One band per date, the date in the band description or a file per date</source>
   <translation>Ein Kanal je Zeitpunkt, das Datum in der Kanalbeschreibung, oder eine Datei je Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Optional. Rasters on another grid or CRS are warped onto the input. Columns of a point layer such as height or slope are found by themselves.</source>
   <translation>Optional. Raster auf einem anderen Gitter oder in einem anderen KBS werden auf die Eingabe umprojiziert. Spalten eines Punktlayers wie Höhe oder Hangneigung werden von selbst gefunden.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Re&amp;move</source>
   <translation>En&amp;tfernen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Remove the chosen rows (Del)</source>
   <translation>Die gewählten Zeilen entfernen (Entf)</translation>
  </message>
 </context>
 <context>
  <name>DatesTable</name>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Choose a layer or a file.</source>
   <translation>Einen Layer oder eine Datei wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Dates found</source>
   <translation>Gefundene Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Earliest date to use, as 2020-01-31; empty = the first</source>
   <translation>Frühester verwendeter Zeitpunkt, z. B. 2020-01-31; leer = der erste</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Latest date to use, as 2023-12-31; the forecast starts there. Empty = the last</source>
   <translation>Letzter verwendeter Zeitpunkt, z. B. 2023-12-31; dort beginnt die Vorhersage. Leer = der letzte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Re&amp;set</source>
   <translation>&amp;Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Take the dates as they were found</source>
   <translation>Die Zeitpunkte übernehmen, wie sie gefunden wurden</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Untick a row to leave it out; double-click a date to correct it</source>
   <translation>Eine Zeile abwählen, um sie auszulassen; ein Datum doppelklicken, um es zu korrigieren</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Use dates fro&amp;m</source>
   <translation>Zeitpunkte v&amp;om</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>the first</source>
   <translation>ersten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>the last</source>
   <translation>letzten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>u&amp;p to</source>
   <translation>bis z&amp;um</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <location filename="../engine/training/dapf_forecaster.py" />
   <source>'draws' is out of range</source>
   <translation>„draws“ liegt außerhalb des erlaubten Bereichs</translation>
  </message>
  <message>
   <location filename="../engine/models/st_transformer.py" />
   <source>'spatial' is not one of {spatial}</source>
   <translation>„spatial“ ist keines von {spatial}</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{address}' is not the address of a cluster.</source>
   <translation>„{address}“ ist nicht die Adresse eines Clusters.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>'{covariates}' covariates cannot be used.</source>
   <translation>Kovariaten der Art „{covariates}“ können nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{device}' is not a device.</source>
   <translation>„{device}“ ist kein Gerät.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' has no quality flags.</source>
   <translation>„{filename}“ hat keine Qualitätskennzeichen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' has {height} x {width} cells, which is no EASE-Grid 2.0 SMAP uses, and nothing tells where they are.</source>
   <translation>„{filename}“ hat {height} x {width} Zellen, was kein EASE-Grid 2.0 von SMAP ist, und nichts sagt, wo sie liegen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{filename}' in '{path}' would unpack to {size}.</source>
   <translation>„{filename}“ in „{path}“ ergäbe entpackt {size}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' is a half orbit, not a day on a grid.</source>
   <translation>„{filename}“ ist ein halber Umlauf, kein Tag auf einem Gitter.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>'{filename}' is not there (any more).</source>
   <translation>„{filename}“ ist nicht (mehr) da.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{file}' has no variable '{name}' of the {half} overpass.</source>
   <translation>„{file}“ hat keine Variable „{name}“ des Überflugs {half}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{file}' has no variable '{name}'.</source>
   <translation>„{file}“ hat keine Variable „{name}“.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{fill}' is not a way to fill cells.</source>
   <translation>„{fill}“ ist keine Art, Zellen zu füllen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>'{first}' and '{second}'</source>
   <translation>„{first}“ und „{second}“</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{format}' is not a known input format.</source>
   <translation>„{format}“ ist kein bekanntes Eingabeformat.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{key}' is not an output.</source>
   <translation>„{key}“ ist keine Ausgabe.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>'{kind}' is not a kind of data.</source>
   <translation>„{kind}“ ist keine Art von Daten.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>'{kind}' is not a kind of gap.</source>
   <translation>„{kind}“ ist keine Lückenart.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{mask}' is not a kind of gap.</source>
   <translation>„{mask}“ ist keine Lückenart.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>'{method}' learns nothing that could be kept.</source>
   <translation>„{method}“ lernt nichts, was man aufheben könnte.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast_large.py" />
   <source>'{method}' learns something of each place and cannot forecast a layer that is read in parts.</source>
   <translation>„{method}“ lernt etwas von jedem Ort und kann einen Layer, der in Teilen gelesen wird, nicht vorhersagen.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>'{name}' cannot be done by several processes.</source>
   <translation>„{name}“ kann nicht von mehreren Prozessen gemacht werden.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' cannot be read ({error}).</source>
   <translation>„{name}“ kann nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' cannot be read as a table ({error}).</source>
   <translation>„{name}“ kann nicht als Tabelle gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{name}' cannot be read as a vector layer ({error}).</source>
   <translation>„{name}“ kann nicht als Vektorlayer gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>'{name}' cannot be written or read.</source>
   <translation>„{name}“ kann nicht geschrieben oder gelesen werden.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{name}' cannot name a covariate.</source>
   <translation>„{name}“ kann keine Kovariate benennen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>'{name}' does not state its coordinate reference system.</source>
   <translation>„{name}“ gibt kein Koordinatenreferenzsystem an.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' does not state its unit, and its values run to {top:.4g}: neither {fraction} nor percent. If they are scaled integers, store their scale factor; else give the unit.</source>
   <translation>„{name}“ gibt keine Einheit an, und seine Werte reichen bis {top:.4g}: weder {fraction} noch Prozent. Sind es skalierte ganze Zahlen, ihren Skalierungsfaktor speichern; sonst die Einheit angeben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' does not state its unit; its values run to {top:.4g}, so percent are assumed.</source>
   <translation>„{name}“ gibt keine Einheit an; seine Werte reichen bis {top:.4g}, daher werden Prozent angenommen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' does not state its unit; millimetres are assumed.</source>
   <translation>„{name}“ gibt keine Einheit an; Millimeter werden angenommen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' ends in the middle of line {line}, which has {found} of {width} values: the file is incomplete.</source>
   <translation>„{name}“ endet mitten in Zeile {line}, die {found} von {width} Werten hat: die Datei ist unvollständig.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>'{name}' has coordinates, but does not say in which coordinate reference system.</source>
   <translation>„{name}“ hat Koordinaten, sagt aber nicht, in welchem Koordinatenreferenzsystem.</translation>
  </message>
  <message>
   <location filename="../engine/readers/point_column.py" />
   <source>'{name}' has no column '{field}'.</source>
   <translation>„{name}“ hat keine Spalte „{field}“.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no coordinate reference system.</source>
   <translation>„{name}“ hat kein Koordinatenreferenzsystem.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <location filename="../engine/readers/vector.py" />
   <source>'{name}' has no field '{field}'.</source>
   <translation>„{name}“ hat kein Feld „{field}“.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' has no points here.</source>
   <translation>„{name}“ hat hier keine Punkte.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <location filename="../engine/readers/point_column.py" />
   <source>'{name}' has no points.</source>
   <translation>„{name}“ hat keine Punkte.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no values at all.</source>
   <translation>„{name}“ hat überhaupt keine Werte.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' has no values by date and place.</source>
   <translation>„{name}“ hat keine Werte nach Zeitpunkt und Ort.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>'{name}' has no values here: all are missing.</source>
   <translation>„{name}“ hat hier keine Werte: alle fehlen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no values in the region.</source>
   <translation>„{name}“ hat im Gebiet keine Werte.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/points.py" />
   <location filename="../engine/inference/tiles/whole.py" />
   <source>'{name}' has no values where it was looked at.</source>
   <translation>„{name}“ hat dort, wo gesucht wurde, keine Werte.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has nothing but fill values.</source>
   <translation>„{name}“ hat nichts als Füllwerte.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf.py" />
   <source>'{name}' has several times a day: their mean is taken.</source>
   <translation>„{name}“ hat mehrere Zeiten an einem Tag: ihr Mittel wird verwendet.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has the date {day} twice: '{first}' and '{second}'.</source>
   <translation>„{name}“ hat das Datum {day} zweimal: „{first}“ und „{second}“.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' has {n} date, too few for a backtest.</source>
   <translation>„{name}“ hat {n} Zeitpunkt, zu wenig für einen Backtest.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' has {n} dates, too few for a backtest.</source>
   <translation>„{name}“ hat {n} Zeitpunkte, zu wenige für einen Backtest.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has {n} of {total} dates that are missing or not between the years {first} and {last}.</source>
   <translation>„{name}“ hat {n} von {total} Zeitpunkten, die fehlen oder nicht zwischen den Jahren {first} und {last} liegen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has {n} of {total} dates that is missing or not between the years {first} and {last}.</source>
   <translation>„{name}“ hat {n} von {total} Zeitpunkten, der fehlt oder nicht zwischen den Jahren {first} und {last} liegt.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has {n} value like {code:g}, which is no soil moisture: it is taken as missing. Give the nodata value to be sure.</source>
   <translation>„{name}“ hat {n} Wert wie {code:g}, was keine Bodenfeuchte ist: er gilt als fehlend. Den NoData-Wert angeben, um sicherzugehen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has {n} values like {code:g}, which is no soil moisture: they are taken as missing. Give the nodata value to be sure.</source>
   <translation>„{name}“ hat {n} Werte wie {code:g}, was keine Bodenfeuchte ist: sie gelten als fehlend. Den NoData-Wert angeben, um sicherzugehen.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>'{name}' holds values that are not numbers</source>
   <translation>„{name}“ enthält Werte, die keine Zahlen sind</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <source>'{name}' is a layer of points, and DCT-PLS needs the regular cells of a raster.</source>
   <translation>„{name}“ ist ein Punktlayer, DCT-PLS braucht jedoch die regelmäßigen Zellen eines Rasters.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>'{name}' is a layer of points, it cannot be filled to rasters.</source>
   <translation>„{name}“ ist ein Punktlayer und kann nicht in Raster gefüllt werden.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>'{name}' is a raster, it cannot be filled to a point layer.</source>
   <translation>„{name}“ ist ein Raster und kann nicht in einen Punktlayer gefüllt werden.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' is a raster, it cannot be forecast to a point layer.</source>
   <translation>„{name}“ ist ein Raster und kann nicht in einen Punktlayer vorhergesagt werden.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>'{name}' is a {kind} system, which has no map coordinates.</source>
   <translation>„{name}“ ist ein System der Art {kind}, das keine Kartenkoordinaten hat.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>'{name}' is damaged or no Parquet table ({reason}).</source>
   <translation>„{name}“ ist beschädigt oder keine Parquet-Tabelle ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is empty.</source>
   <translation>„{name}“ ist leer.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>'{name}' is in a zip, where a Parquet file cannot be read.</source>
   <translation>„{name}“ liegt in einem Zip, wo eine Parquet-Datei nicht gelesen werden kann.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>'{name}' is in {crs}, '{first}' in {other}.</source>
   <translation>„{name}“ ist in {crs}, „{first}“ in {other}.</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <source>'{name}' is not a forecast method.</source>
   <translation>„{name}“ ist keine Vorhersagemethode.</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <source>'{name}' is not a method to fill gaps.</source>
   <translation>„{name}“ ist keine Methode zum Füllen von Lücken.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is not a text table.</source>
   <translation>„{name}“ ist keine Texttabelle.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{name}' is not an option of any method.</source>
   <translation>„{name}“ ist keine Option irgendeiner Methode.</translation>
  </message>
  <message>
   <location filename="../engine/models/spec_check.py" />
   <source>'{name}' is of the wrong type</source>
   <translation>„{name}“ ist von der falschen Art</translation>
  </message>
  <message>
   <location filename="../engine/models/spec_check.py" />
   <source>'{name}' is out of range</source>
   <translation>„{name}“ liegt außerhalb des erlaubten Bereichs</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>'{name}' is too large for the output 'embedding'.</source>
   <translation>„{name}“ ist zu groß für die Ausgabe „embedding“.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>'{name}' is too large for the output '{refused}'.</source>
   <translation>„{name}“ ist zu groß für die Ausgabe „{refused}“.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is written in UTF-16.</source>
   <translation>„{name}“ ist in UTF-16 geschrieben.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' lacks '{attribute}'.</source>
   <translation>In „{name}“ fehlt „{attribute}“.</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>'{name}' learns something of each place, and {n} of the places here are new to it.</source>
   <translation>„{name}“ lernt etwas von jedem Ort, und {n} der Orte hier sind ihm neu.</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>'{name}' learns something of each place, and {n} of the places here is new to it.</source>
   <translation>„{name}“ lernt etwas von jedem Ort, und {n} der Orte hier ist ihm neu.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' states {fraction}, but its values run to {top:.4g}: a scale factor may be missing, or they are percent.</source>
   <translation>„{name}“ gibt {fraction} an, aber seine Werte reichen bis {top:.4g}: vielleicht fehlt ein Skalierungsfaktor, oder es sind Prozent.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>'{name}', or another input, was changed while parts of it were computed.</source>
   <translation>„{name}“ oder eine andere Eingabe wurde verändert, während Teile davon berechnet wurden.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>'{path}' ({extent}) does not overlap '{first}' ({other}).</source>
   <translation>„{path}“ ({extent}) überlappt nicht mit „{first}“ ({other}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' cannot be read as a raster ({error}).</source>
   <translation>„{path}“ kann nicht als Raster gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/provenance.py" />
   <source>'{path}' changed while it was read.</source>
   <translation>„{path}“ hat sich beim Lesen verändert.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>'{path}' does not list cells by longitude and latitude as the others do.</source>
   <translation>„{path}“ führt die Zellen nicht wie die anderen nach Länge und Breite auf.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' has no bands of its own.</source>
   <translation>„{path}“ hat keine eigenen Kanäle.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>'{path}' has no data set '{dataset}' with dates.</source>
   <translation>„{path}“ hat keinen Datensatz „{dataset}“ mit Zeitpunkten.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{path}' has no layer '{asked}'.</source>
   <translation>„{path}“ hat keinen Layer „{asked}“.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{path}' has no layer with geometries.</source>
   <translation>„{path}“ hat keinen Layer mit Geometrien.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>'{path}' has no variable '{layer}' over time.</source>
   <translation>„{path}“ hat keine Variable „{layer}“ über der Zeit.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>'{path}' has no variable '{name}'.</source>
   <translation>„{path}“ hat keine Variable „{name}“.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds a file whose path points outside it: '{filename}'.</source>
   <translation>„{path}“ enthält eine Datei, deren Pfad nach außen zeigt: „{filename}“.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds a link to another file: '{filename}'.</source>
   <translation>„{path}“ enthält eine Verknüpfung mit einer anderen Datei: „{filename}“.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>'{path}' holds no table (.csv).</source>
   <translation>„{path}“ enthält keine Tabelle (.csv).</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>'{path}' holds no table, vector layer or raster.</source>
   <translation>„{path}“ enthält weder Tabelle noch Vektorlayer noch Raster.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>'{path}' holds points, not a grid.</source>
   <translation>„{path}“ enthält Punkte, kein Gitter.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds several files that could be meant: {names}.</source>
   <translation>„{path}“ enthält mehrere Dateien, die gemeint sein könnten: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' is damaged or no {what} ({reason}).</source>
   <translation>„{path}“ ist beschädigt oder nicht vom Format {what} ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/heap.py" />
   <source>'{path}' is damaged: a heap of its texts has no end.</source>
   <translation>„{path}“ ist beschädigt: ein Speicherbereich seiner Texte hat kein Ende.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>'{path}' is in radar geometry: it has no X_FIRST and Y_FIRST.</source>
   <translation>„{path}“ ist in Radargeometrie: X_FIRST und Y_FIRST fehlen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/ends.py" />
   <source>'{path}' is incomplete: its end is missing.</source>
   <translation>„{path}“ ist unvollständig: das Ende fehlt.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>'{path}' is neither a table, a vector layer nor a raster that can be read.</source>
   <translation>„{path}“ ist weder eine Tabelle noch ein Vektorlayer noch ein lesbares Raster.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>'{path}' is no SMAP file, or not whole: it has no group Soil_Moisture_Retrieval_Data.</source>
   <translation>„{path}“ ist keine SMAP-Datei oder nicht vollständig: die Gruppe Soil_Moisture_Retrieval_Data fehlt.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' is not georeferenced: its cells have no map coordinates.</source>
   <translation>„{path}“ ist nicht georeferenziert: seine Zellen haben keine Kartenkoordinaten.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' is protected by a password.</source>
   <translation>„{path}“ ist durch ein Passwort geschützt.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{quality}' is not a choice of quality.</source>
   <translation>„{quality}“ ist keine mögliche Qualität.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>'{source}' has no observed value at all.</source>
   <translation>„{source}“ hat überhaupt keinen beobachteten Wert.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>'{source}' has {n} observed value, too few to test a method on.</source>
   <translation>„{source}“ hat {n} beobachteten Wert, zu wenig, um eine Methode daran zu prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>'{source}' has {n} observed values, too few to test a method on.</source>
   <translation>„{source}“ hat {n} beobachtete Werte, zu wenige, um eine Methode daran zu prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>'{task}' is not a task.</source>
   <translation>„{task}“ ist keine Aufgabe.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{text}' cannot be the path of a file ({reason}).</source>
   <translation>„{text}“ kann nicht der Pfad einer Datei sein ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>'{text}' is not a coordinate reference system.</source>
   <translation>„{text}“ ist kein Koordinatenreferenzsystem.</translation>
  </message>
  <message>
   <location filename="../engine/dates.py" />
   <source>'{text}' is not a date; write it as 2020-01-31</source>
   <translation>„{text}“ ist kein Datum; die Schreibweise ist 2020-01-31</translation>
  </message>
  <message>
   <location filename="../engine/dates.py" />
   <source>'{text}' is not between the years {first} and {last}</source>
   <translation>„{text}“ liegt nicht zwischen den Jahren {first} und {last}</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' has a value of the wrong type.</source>
   <translation>„{where}“ hat einen Wert der falschen Art.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' has an unknown entry '{name}'.</source>
   <translation>„{where}“ hat einen unbekannten Eintrag „{name}“.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' is not an object.</source>
   <translation>„{where}“ ist kein Objekt.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' lacks the entry '{name}'.</source>
   <translation>In „{where}“ fehlt der Eintrag „{name}“.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>(no file)</source>
   <translation>(keine Datei)</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>(none)</source>
   <translation>(keine)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>, a difference that may be chance</source>
   <translation>, ein Unterschied, der Zufall sein kann</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>1 day</source>
   <translation>1 Tag</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>2-3 days</source>
   <translation>2–3 Tage</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>20 % of the cells, at random</source>
   <translation>20 % der Zellen, zufällig</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>4-7 days</source>
   <translation>4–7 Tage</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>50 % of the cells, at random</source>
   <translation>50 % der Zellen, zufällig</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>8 days or more</source>
   <translation>8 Tage oder mehr</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>80 % of the cells, at random</source>
   <translation>80 % der Zellen, zufällig</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>95 % interval</source>
   <translation>95-%-Intervall</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>95 % interval {low:.2f} to {high:.2f}</source>
   <translation>95-%-Intervall {low:.2f} bis {high:.2f}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>; a simple method did better still</source>
   <translation>; eine einfache Methode war noch besser</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>A cell size of {cell_size:g} {unit} makes {cells:,} cells ({width:,} x {height:,}); at most {max_cells:,} are written.</source>
   <translation>Eine Zellgröße von {cell_size:g} {unit} ergibt {cells:,} Zellen ({width:,} x {height:,}); höchstens {max_cells:,} werden geschrieben.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A cluster needs the library dask.distributed, which is not installed ({error}).</source>
   <translation>Ein Cluster braucht die Bibliothek dask.distributed, die nicht installiert ist ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>A file could not be read or written whole ({error}).</source>
   <translation>Eine Datei konnte nicht vollständig gelesen oder geschrieben werden ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>A noisy place</source>
   <translation>Ein unruhiger Ort</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>A point forecast needs a cell size to be written as rasters.</source>
   <translation>Eine Punktvorhersage braucht eine Zellgröße, um als Raster geschrieben zu werden.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>A quiet place</source>
   <translation>Ein ruhiger Ort</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker cannot load the engine ({error}).</source>
   <translation>Ein Worker kann die Engine nicht laden ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker failed: {message} ({kept})</source>
   <translation>Ein Worker ist gescheitert: {message} ({kept})</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker finished a tile that cannot be seen here in '{folder}'.</source>
   <translation>Ein Worker hat eine Kachel fertiggestellt, die hier in „{folder}“ nicht zu sehen ist.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Add it.</source>
   <translation>Ihn hinzufügen.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge_response.py" />
   <source>Add one, or use '{ridge}'.</source>
   <translation>Eine hinzufügen oder „{ridge}“ verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>All dates are exactly {n} day apart, so the series was probably resampled: interpolated values already contain later observations, and skill at the first dates ahead looks better than it is.</source>
   <translation>Alle Zeitpunkte liegen genau {n} Tag auseinander, die Reihe wurde also wahrscheinlich neu abgetastet: interpolierte Werte enthalten schon spätere Beobachtungen, und der Skill an den ersten Zeitpunkten im Voraus sieht besser aus, als er ist.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>All dates are exactly {n} days apart, so the series was probably resampled: interpolated values already contain later observations, and skill at the first dates ahead looks better than it is.</source>
   <translation>Alle Zeitpunkte liegen genau {n} Tage auseinander, die Reihe wurde also wahrscheinlich neu abgetastet: interpolierte Werte enthalten schon spätere Beobachtungen, und der Skill an den ersten Zeitpunkten im Voraus sieht besser aus, als er ist.</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>An earlier run has finished this training: it is not repeated.</source>
   <translation>Ein früherer Lauf hat dieses Training abgeschlossen: es wird nicht wiederholt.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>An output is larger than its disk or the system allows for one file; nothing was written.</source>
   <translation>Eine Ausgabe ist größer, als ihr Datenträger oder das System für eine Datei erlaubt; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Ask for at most 500 dates or 120 months.</source>
   <translation>Höchstens 500 Zeitpunkte oder 120 Monate verlangen.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>Ask for at most {max_dates} dates, or write rasters only.</source>
   <translation>Höchstens {max_dates} Zeitpunkte verlangen oder nur Raster schreiben.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>Ask for earlier or fewer dates.</source>
   <translation>Frühere oder weniger Zeitpunkte verlangen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>Ask for later dates, or set the end of the period to an earlier one.</source>
   <translation>Spätere Zeitpunkte verlangen oder das Ende des Zeitraums früher setzen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>Ask for points.</source>
   <translation>Punkte verlangen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <source>Ask for rasters.</source>
   <translation>Raster verlangen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Assign one to it, or give the CRS.</source>
   <translation>Ihm eines zuweisen oder das KBS angeben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>Assign one to it.</source>
   <translation>Ihr eines zuweisen.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Assign one to the layer, or give it in the dialog.</source>
   <translation>Dem Layer eines zuweisen oder es im Dialog angeben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Assign one to the layer, or give the CRS.</source>
   <translation>Dem Layer eines zuweisen oder das KBS angeben.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>At {share:.0f} % of the places persistence had the smaller error on the test dates.</source>
   <translation>An {share:.0f} % der Orte hatte die Persistenz an den Testzeitpunkten den kleineren Fehler.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>BRITS (extra library)</source>
   <translation>BRITS (Zusatzbibliothek)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Backtest of forecast methods</source>
   <translation>Backtest von Vorhersagemethoden</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Boosted trees and kriging</source>
   <translation>Boosting-Bäume und Kriging</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>Bring all files to one CRS and grid first (Warp, with nearest neighbour): to do it here would change observed values.</source>
   <translation>Zuerst alle Dateien in ein KBS und Gitter bringen (Transformieren, nächster Nachbar): es hier zu tun, würde beobachtete Werte verändern.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>Bring all files to one grid first (Warp, with nearest neighbour): to do it here would change observed values.</source>
   <translation>Zuerst alle Dateien in ein Gitter bringen (Transformieren, nächster Nachbar): es hier zu tun, würde beobachtete Werte verändern.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>By horizon</source>
   <translation>Nach Horizont</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>CSDI (extra library)</source>
   <translation>CSDI (Zusatzbibliothek)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Change against the past velocity</source>
   <translation>Änderung gegenüber der bisherigen Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>Change its width, heads or layers.</source>
   <translation>Seine Breite, Köpfe oder Schichten ändern.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>Change one of them.</source>
   <translation>Eines davon ändern.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Change or drop the filter.</source>
   <translation>Den Filter ändern oder weglassen.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Change the file name.</source>
   <translation>Den Dateinamen ändern.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Check that all machines see the same files.</source>
   <translation>Prüfen, ob alle Rechner dieselben Dateien sehen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Check that the disk has space and that no other program uses the file; the log has the details.</source>
   <translation>Prüfen, ob auf dem Datenträger Platz ist und kein anderes Programm die Datei verwendet; das Protokoll enthält Einzelheiten.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Check that the file is readable.</source>
   <translation>Prüfen, ob die Datei lesbar ist.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Check that the file is whole and is NetCDF; download or export it again.</source>
   <translation>Prüfen, ob die Datei vollständig und ein NetCDF ist; erneut herunterladen oder exportieren.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Check that the file is whole; download or export it again.</source>
   <translation>Prüfen, ob die Datei vollständig ist; erneut herunterladen oder exportieren.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Check the file, or choose another.</source>
   <translation>Die Datei prüfen oder eine andere wählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>Check the nodata value and the fields.</source>
   <translation>Den NoData-Wert und die Felder prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <location filename="../engine/job.py" />
   <location filename="../engine/sources.py" />
   <source>Check the path, or choose the file again.</source>
   <translation>Den Pfad prüfen oder die Datei erneut wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Check the path; the file may have been moved during the run.</source>
   <translation>Den Pfad prüfen; die Datei wurde vielleicht während des Laufs verschoben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>Check the region, the layer and the dates.</source>
   <translation>Das Gebiet, den Layer und die Zeitpunkte prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Check the region, the nodata value and the dates.</source>
   <translation>Das Gebiet, den NoData-Wert und die Zeitpunkte prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Check the unit of its time axis, or type the dates.</source>
   <translation>Die Einheit der Zeitachse prüfen oder die Zeitpunkte eintippen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Choose MintPy's geo_timeseries file, not velocity or mask.</source>
   <translation>Die Datei geo_timeseries von MintPy wählen, nicht velocity oder mask.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Choose a CSV file.</source>
   <translation>Eine CSV-Datei wählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>Choose a CSV or zip of EGMS, a layer of points, a GeoTIFF, a NetCDF, SMAP's HDF5 or MintPy's geo_timeseries.h5.</source>
   <translation>Eine CSV-Datei oder ein Zip von EGMS, einen Punktlayer, ein GeoTIFF, ein NetCDF, ein HDF5 von SMAP oder geo_timeseries.h5 von MintPy wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose a folder on another disk, a smaller region or fewer dates.</source>
   <translation>Einen Ordner auf einem anderen Datenträger, ein kleineres Gebiet oder weniger Zeitpunkte wählen.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Choose a larger region.</source>
   <translation>Ein größeres Gebiet wählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Choose a layer of points.</source>
   <translation>Einen Punktlayer wählen.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Choose a layer or a file.</source>
   <translation>Einen Layer oder eine Datei wählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>Choose a layer that covers the same area and period, or check its CRS.</source>
   <translation>Einen Layer wählen, der dasselbe Gebiet und denselben Zeitraum abdeckt, oder sein KBS prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Choose a layer with one value per date.</source>
   <translation>Einen Layer mit einem Wert je Zeitpunkt wählen.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>Choose a model trained with this version of GroundCast.</source>
   <translation>Ein Modell wählen, das mit dieser Version von GroundCast trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Choose a period of at most {max_dates} dates.</source>
   <translation>Einen Zeitraum mit höchstens {max_dates} Zeitpunkten wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/whole.py" />
   <source>Choose a region in which it has values.</source>
   <translation>Ein Gebiet wählen, in dem es Werte hat.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/points.py" />
   <source>Choose a region that has some.</source>
   <translation>Ein Gebiet wählen, das welche hat.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Choose a smaller region or fewer dates.</source>
   <translation>Ein kleineres Gebiet oder weniger Zeitpunkte wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose a smaller region, fewer dates or a simpler method.</source>
   <translation>Ein kleineres Gebiet, weniger Zeitpunkte oder eine einfachere Methode wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/large.py" />
   <source>Choose a smaller region, fewer outputs or dates, or another folder for intermediate files.</source>
   <translation>Ein kleineres Gebiet, weniger Ausgaben oder Zeitpunkte oder einen anderen Ordner für Zwischendateien wählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>Choose another field.</source>
   <translation>Ein anderes Feld wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <location filename="../engine/sources.py" />
   <source>Choose another file name.</source>
   <translation>Einen anderen Dateinamen wählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <location filename="../engine/readers/csv_table.py" />
   <source>Choose another file, or download it again.</source>
   <translation>Eine andere Datei wählen oder sie erneut herunterladen.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <location filename="../engine/readers/point_column.py" />
   <source>Choose another file.</source>
   <translation>Eine andere Datei wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>Choose another folder for intermediate files in the options.</source>
   <translation>In den Einstellungen einen anderen Ordner für Zwischendateien wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>Choose another folder.</source>
   <translation>Einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>Choose another kind of gap.</source>
   <translation>Eine andere Lückenart wählen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>Choose another layer, region or period, or check its nodata value.</source>
   <translation>Einen anderen Layer, ein anderes Gebiet oder einen anderen Zeitraum wählen oder den NoData-Wert prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast_large.py" />
   <source>Choose another method or a smaller region, or allow more memory.</source>
   <translation>Eine andere Methode oder ein kleineres Gebiet wählen oder mehr Speicher erlauben.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Choose another method, or a longer series.</source>
   <translation>Eine andere Methode oder eine längere Reihe wählen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>Choose another method, or a longer stack.</source>
   <translation>Eine andere Methode oder einen längeren Stapel wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Choose another method, or more dates.</source>
   <translation>Eine andere Methode oder mehr Zeitpunkte wählen.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_library.py" />
   <source>Choose another method, or run the engine in an environment that has it: `make setup-peers` in the source folder makes one in .venv-peers.</source>
   <translation>Eine andere Methode wählen oder die Engine in einer Umgebung laufen lassen, die sie hat: `make setup-peers` im Quellordner legt eine in .venv-peers an.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <source>Choose another method, such as kriging in space and time.</source>
   <translation>Eine andere Methode wählen, etwa Kriging in Raum und Zeit.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Choose another, or select one level first.</source>
   <translation>Eine andere wählen oder zuerst eine Ebene auswählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>Choose one file of points, or files of grids.</source>
   <translation>Eine Datei mit Punkten oder Dateien mit Gittern wählen.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Choose one method, or 'auto'.</source>
   <translation>Eine Methode wählen oder „auto“.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Choose one of its sub-datasets or variables.</source>
   <translation>Einen seiner Unterdatensätze oder eine Variable wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Choose one of: {choices}.</source>
   <translation>Eine wählen von: {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>Choose one that is trained: {ridge} or a network.</source>
   <translation>Eine wählen, die trainiert wird: {ridge} oder ein Netz.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Choose quality 'all' to read every retrieval.</source>
   <translation>Die Qualität „all“ wählen, um jeden Wert zu lesen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>Choose the device 'auto' or 'cpu'.</source>
   <translation>Das Gerät „auto“ oder „cpu“ wählen.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Choose the device 'cpu' for all.</source>
   <translation>Für alle das Gerät „cpu“ wählen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose the device 'cpu' or a smaller region.</source>
   <translation>Das Gerät „cpu“ oder ein kleineres Gebiet wählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Choose the file as it was downloaded, or a subset with its latitude and longitude.</source>
   <translation>Die Datei so wählen, wie sie heruntergeladen wurde, oder einen Ausschnitt mit latitude und longitude.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Choose the geocoded file (geo_timeseries….h5).</source>
   <translation>Die geocodierte Datei wählen (geo_timeseries….h5).</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Choose the method '{method}', or leave the output out.</source>
   <translation>Die Methode „{method}“ wählen oder die Ausgabe weglassen.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Choose the method {known}.</source>
   <translation>Die Methode {known} wählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <location filename="../engine/readers/egms.py" />
   <source>Choose the zip as it was downloaded.</source>
   <translation>Das Zip so wählen, wie es heruntergeladen wurde.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Choosing the method anew at each date had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}. From what is known now, {method} makes the forecast.</source>
   <translation>Die Methode zu jedem Zeitpunkt neu zu wählen ergab {gain:.0f} % weniger quadratischen Fehler als die Persistenz, an Zeitpunkten, die nie gesehen wurden{sure}{but}. Nach jetzigem Wissen macht {method} die Vorhersage.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Close programs that use it, or choose another folder.</source>
   <translation>Programme schließen, die sie verwenden, oder einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>ConvLSTM</source>
   <translation>ConvLSTM</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Convert the file to the standard calendar first, or type the dates.</source>
   <translation>Die Datei zuerst in den Standardkalender umrechnen oder die Zeitpunkte eintippen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Copy or export it again.</source>
   <translation>Erneut kopieren oder exportieren.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>Correct it, or choose other columns.</source>
   <translation>Es berichtigen oder andere Spalten wählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Correct it, or choose other fields.</source>
   <translation>Ihn berichtigen oder andere Felder wählen.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <location filename="../engine/readers/vector.py" />
   <source>Correct it.</source>
   <translation>Ihn berichtigen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Correct or delete the line; a decimal comma needs another column separator, such as a semicolon.</source>
   <translation>Die Zeile berichtigen oder löschen; ein Dezimalkomma braucht ein anderes Spaltentrennzeichen, etwa ein Semikolon.</translation>
  </message>
  <message>
   <location filename="../engine/registry.py" />
   <source>Correct or remove the option.</source>
   <translation>Die Option berichtigen oder entfernen.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Correct the cell size.</source>
   <translation>Die Zellgröße berichtigen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Correct the cell, or leave it empty if the value is missing.</source>
   <translation>Die Zelle berichtigen oder leer lassen, wenn der Wert fehlt.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Correct the dates: sort them, drop duplicates.</source>
   <translation>Die Zeitpunkte berichtigen: sortieren, doppelte entfernen.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Correct the list.</source>
   <translation>Die Liste berichtigen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>Correct the unit of the data, or choose another model.</source>
   <translation>Die Einheit der Daten berichtigen oder ein anderes Modell wählen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Covariates</source>
   <translation>Kovariaten</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>Coverage, measured</source>
   <translation>Überdeckung, gemessen</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Create it or choose another.</source>
   <translation>Ihn anlegen oder einen anderen wählen.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>DLinear</source>
   <translation>DLinear</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Dates are written year-month-day.</source>
   <translation>Daten werden Jahr-Monat-Tag geschrieben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Dates given: {dates}; bands of '{name}': {bands}.</source>
   <translation>Angegebene Zeitpunkte: {dates}; Kanäle von „{name}“: {bands}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Dates given: {dates}; date fields of '{name}': {fields}.</source>
   <translation>Angegebene Zeitpunkte: {dates}; Datumsfelder von „{name}“: {fields}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Dates given: {dates}; files: {files}.</source>
   <translation>Angegebene Zeitpunkte: {dates}; Dateien: {files}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Dates given: {dates}; times: {times}.</source>
   <translation>Angegebene Daten: {dates}; Zeiten: {times}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Device: {device_text}</source>
   <translation>Gerät: {device_text}</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Do not use this file.</source>
   <translation>Diese Datei nicht verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Do not use this file; if you trust it, unpack it and choose the file inside.</source>
   <translation>Diese Datei nicht verwenden; wer ihr vertraut, entpackt sie und wählt die Datei darin.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>Download it again, or leave it out.</source>
   <translation>Sie erneut herunterladen oder weglassen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/smap.py" />
   <source>Download it again.</source>
   <translation>Sie erneut herunterladen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <location filename="../engine/readers/ends.py" />
   <source>Download or copy it again.</source>
   <translation>Erneut herunterladen oder kopieren.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/heap.py" />
   <location filename="../engine/readers/parquet_table.py" />
   <source>Download or export it again.</source>
   <translation>Erneut herunterladen oder exportieren.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw a larger region, or leave it out.</source>
   <translation>Ein größeres Gebiet zeichnen oder es weglassen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw a polygon, or choose a polygon layer or an extent.</source>
   <translation>Ein Polygon zeichnen oder einen Polygonlayer oder eine Ausdehnung wählen.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Draw it again, or leave it out to use the whole layer.</source>
   <translation>Es neu zeichnen oder weglassen, um den ganzen Layer zu verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw it again.</source>
   <translation>Es neu zeichnen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw the region over the data, or check the CRS of both.</source>
   <translation>Das Gebiet über den Daten zeichnen oder das KBS von beiden prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw the region over the data.</source>
   <translation>Das Gebiet über den Daten zeichnen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Earlier the choice would have been {methods}.</source>
   <translation>Früher wäre die Wahl auf {methods} gefallen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Error and coverage by horizon</source>
   <translation>Fehler und Überdeckung nach Horizont</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Error by distance to the nearest observation</source>
   <translation>Fehler nach Abstand zur nächsten Beobachtung</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>Error by horizon</source>
   <translation>Fehler nach Horizont</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Error it saves</source>
   <translation>Fehler, den sie spart</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Evaluation of methods that fill gaps</source>
   <translation>Bewertung von Methoden zum Füllen von Lücken</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Exponential smoothing</source>
   <translation>Exponentielle Glättung</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Export it again as CSV.</source>
   <translation>Erneut als CSV exportieren.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>Export what it leaves to a file.</source>
   <translation>Was er übrig lässt, in eine Datei exportieren.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>Fastest decrease</source>
   <translation>Schnellste Abnahme</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Fastest increase</source>
   <translation>Schnellste Zunahme</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Few gaps</source>
   <translation>Wenige Lücken</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Fields given for '{name}': {fields}; dates: {dates}.</source>
   <translation>Angegebene Felder für „{name}“: {fields}; Zeitpunkte: {dates}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Filled values are off by {mae:.3f} {units} on average, measured on observations hidden from the method ({method}).</source>
   <translation>Gefüllte Werte liegen im Mittel um {mae:.3f} {units} daneben, gemessen an Beobachtungen, die der Methode verdeckt waren ({method}).</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>Fit it on these places, or choose a method that can be used elsewhere.</source>
   <translation>Sie an diesen Orten anpassen oder eine Methode wählen, die sich anderswo verwenden lässt.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Forecast</source>
   <translation>Vorhersage</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Forecast report</source>
   <translation>Vorhersagebericht</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Four places</source>
   <translation>Vier Orte</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Free some space, or choose another folder for the outputs.</source>
   <translation>Platz schaffen oder einen anderen Ordner für die Ausgaben wählen.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>GRIN (extra library)</source>
   <translation>GRIN (Zusatzbibliothek)</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Geocode or warp it first.</source>
   <translation>Zuerst geocodieren oder transformieren.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Georeference it again.</source>
   <translation>Neu georeferenzieren.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a number from {least:g} to {most:g}.</source>
   <translation>Eine Zahl von {least:g} bis {most:g} angeben.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a number of dates or of months.</source>
   <translation>Eine Anzahl von Zeitpunkten oder Monaten angeben.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a positive number of GB, or 0 = automatic.</source>
   <translation>Eine positive Anzahl GB angeben, oder 0 = automatisch.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Give a projected or geographic CRS.</source>
   <translation>Ein projiziertes oder geografisches KBS angeben.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Give a seed from 0 to {most} and at most {threads} threads.</source>
   <translation>Einen Zufallsstartwert von 0 bis {most} und höchstens {threads} Threads angeben.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a whole number from {least:g} to {most:g}.</source>
   <translation>Eine ganze Zahl von {least:g} bis {most:g} angeben.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Give all machines the same versions of the engine.</source>
   <translation>Allen Rechnern dieselben Versionen der Engine geben.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give each its own.</source>
   <translation>Jeder ihren eigenen geben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Give it as EPSG code, e.g. EPSG:32633.</source>
   <translation>Es als EPSG-Code angeben, z. B. EPSG:32633.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Give one date for each band.</source>
   <translation>Für jeden Kanal ein Datum angeben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Give one date for each field, or name the fields too.</source>
   <translation>Für jedes Feld ein Datum angeben oder auch die Felder nennen.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Give one date for each field.</source>
   <translation>Für jedes Feld ein Datum angeben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Give one date for each file.</source>
   <translation>Für jede Datei ein Datum angeben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Give one date for each time.</source>
   <translation>Für jede Zeit ein Datum angeben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Give the CRS, e.g. EPSG:32633.</source>
   <translation>Das KBS angeben, z. B. EPSG:32633.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Give the cell size in units of the layer's CRS.</source>
   <translation>Die Zellgröße in Einheiten des KBS des Layers angeben.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Give the scheduler, the workers and this machine the same versions of Python and dask.</source>
   <translation>Scheduler, Worker und dieser Rechner brauchen dieselben Versionen von Python und dask.</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>Going on with a training that was ended at step {step}.</source>
   <translation>Ein Training, das bei Schritt {step} endete, wird fortgesetzt.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Going on with an earlier run of this job: {n} of {count} blocks are done.</source>
   <translation>Ein früherer Lauf dieses Auftrags wird fortgesetzt: {n} von {count} Blöcken sind fertig.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Going on with an earlier run of this job: {n} of {count} blocks is done.</source>
   <translation>Ein früherer Lauf dieses Auftrags wird fortgesetzt: {n} von {count} Blöcken ist fertig.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Going on with an earlier run of this job: {n} of {count} tiles are done.</source>
   <translation>Ein früherer Lauf dieses Auftrags wird fortgesetzt: {n} von {count} Kacheln sind fertig.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Going on with an earlier run of this job: {n} of {count} tiles is done.</source>
   <translation>Ein früherer Lauf dieses Auftrags wird fortgesetzt: {n} von {count} Kacheln ist fertig.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Graph of places (DAPF)</source>
   <translation>Graph der Stellen (DAPF)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Ground-deformation forecast</source>
   <translation>Vorhersage der Bodenbewegung</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>HDF5 file</source>
   <translation>HDF5-Datei</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Historical average</source>
   <translation>Historischer Mittelwert</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>History</source>
   <translation>Vorgeschichte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>History, forecast and intervals of four places</source>
   <translation>Zeitreihe, Vorhersage und Intervalle von vier Orten</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>How good it is, measured on these data</source>
   <translation>Wie gut sie ist, gemessen an diesen Daten</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>How good it is, measured on this series</source>
   <translation>Wie gut sie ist, gemessen an dieser Reihe</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>How good the filling is could not be measured.</source>
   <translation>Wie gut die Füllung ist, konnte nicht gemessen werden.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>How it was made</source>
   <translation>Wie es gemacht wurde</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>If that machine went down, the job can be started {seconds} seconds after that.</source>
   <translation>Ist jener Rechner ausgefallen, kann der Auftrag {seconds} Sekunden danach gestartet werden.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>ImputeFormer (extra library)</source>
   <translation>ImputeFormer (Zusatzbibliothek)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the noisier quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Im zweitunruhigsten Viertel der Orte enthielt der {level:.0f}-%-Bereich {held:.0f} % der Beobachtungen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the noisiest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Im unruhigsten Viertel der Orte enthielt der {level:.0f}-%-Bereich {held:.0f} % der Beobachtungen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the quieter quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Im zweitruhigsten Viertel der Orte enthielt der {level:.0f}-%-Bereich {held:.0f} % der Beobachtungen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the quietest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Im ruhigsten Viertel der Orte enthielt der {level:.0f}-%-Bereich {held:.0f} % der Beobachtungen.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>In {label}: {error}.</source>
   <translation>In {label}: {error}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Install it beside the engine, on every machine: python -m pip install -r engine/requirements-cluster.in</source>
   <translation>Auf jedem Rechner neben der Engine installieren: python -m pip install -r engine/requirements-cluster.in</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Install the engine again.</source>
   <translation>Die Engine neu installieren.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Install the same version on every machine.</source>
   <translation>Auf allen Rechnern dieselbe Version installieren.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>Intermediate results cannot be written to the folder '{root}' ({strerror}).</source>
   <translation>Zwischenergebnisse können nicht in den Ordner „{root}“ geschrieben werden ({strerror}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Intervals, as measured: the 80 % band held {inner} of the later observations, the 95 % band {outer}; they are {narrow} and {wide} {units} wide on average.</source>
   <translation>Intervalle, wie gemessen: der 80-%-Bereich enthielt {inner} der späteren Beobachtungen, der 95-%-Bereich {outer}; sie sind im Mittel {narrow} und {wide} {units} breit.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Inverse distance</source>
   <translation>Inverse Distanz</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} band without description.</source>
   <translation>Es hat {n} Kanal ohne Beschreibung.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} band, described as: {texts}.</source>
   <translation>Es hat {n} Kanal, beschrieben als: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} bands without descriptions.</source>
   <translation>Es hat {n} Kanäle ohne Beschreibungen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} bands, described as: {texts}.</source>
   <translation>Es hat {n} Kanäle, beschrieben als: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>It has {n} layer, dated: {texts}.</source>
   <translation>Es hat {n} Schicht, datiert: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>It has {n} layers, dated: {texts}.</source>
   <translation>Es hat {n} Schichten, datiert: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>It has: {names}; overpasses: {groups}.</source>
   <translation>Vorhanden sind: {names}; Überflüge: {groups}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>It was killed, perhaps for want of memory, or its machine went down: start the run again.</source>
   <translation>Er wurde beendet, vielleicht aus Speichermangel, oder sein Rechner fiel aus: den Lauf erneut starten.</translation>
  </message>
  <message>
   <location filename="../engine/readers/point_column.py" />
   <source>Its columns are: {names}.</source>
   <translation>Die Spalten sind: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <location filename="../engine/readers/vector.py" />
   <source>Its fields are: {fields}.</source>
   <translation>Die Felder sind: {fields}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Its fields are: {names}.</source>
   <translation>Die Felder sind: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Its files are: {files}.</source>
   <translation>Die Dateien sind: {files}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Its layers are: {layers}.</source>
   <translation>Die Layer sind: {layers}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Its log has the details.</source>
   <translation>Sein Protokoll enthält Einzelheiten.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Kriging of the date</source>
   <translation>Kriging des Zeitpunkts</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Learned graph (MTGNN)</source>
   <translation>Gelernter Graph (MTGNN)</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Leave it out, choose a smaller region or allow more memory.</source>
   <translation>Sie weglassen, ein kleineres Gebiet wählen oder mehr Speicher erlauben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Leave it out, or check its CRS.</source>
   <translation>Sie weglassen oder ihr KBS prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>Leave it out.</source>
   <translation>Sie weglassen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Left: root mean squared error on the test dates. Right: share of later observations inside the bands; dotted = what it should be.</source>
   <translation>Links: Wurzel des mittleren quadratischen Fehlers an den Testzeitpunkten. Rechts: Anteil der späteren Beobachtungen in den Bereichen; gepunktet = wie es sein soll.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has '{cell}' in the column '{column}', which is not a number.</source>
   <translation>Zeile {number} von „{name}“ hat „{cell}“ in der Spalte „{column}“, was keine Zahl ist.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has {n} value, but there are {width} columns.</source>
   <translation>Zeile {number} von „{name}“ hat {n} Wert, aber es gibt {width} Spalten.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has {n} values, but there are {width} columns.</source>
   <translation>Zeile {number} von „{name}“ hat {n} Werte, aber es gibt {width} Spalten.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Linear trend</source>
   <translation>Linearer Trend</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE with all</source>
   <translation>MAE mit allen</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE without it</source>
   <translation>MAE ohne sie</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE, RMSE: mean absolute and root mean squared error on observations that were hidden from the method. MRE: sum of absolute errors over sum of values. The method used is chosen, and its bands are calibrated (split conformal prediction), on four fifths of what was hidden; its error and what its bands “held” are counted on the last fifth, in turn.</source>
   <translation>MAE, RMSE: mittlerer absoluter Fehler und Wurzel des mittleren quadratischen Fehlers an Beobachtungen, die der Methode verdeckt waren. MRE: Summe der absoluten Fehler durch Summe der Werte. Die verwendete Methode wird an vier Fünfteln des Verdeckten gewählt und ihre Bereiche dort kalibriert (Split-Conformal-Vorhersage); ihr Fehler und was die Bereiche „enthielten“ werden reihum am letzten Fünftel gezählt.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Many gaps</source>
   <translation>Viele Lücken</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Map of the predicted displacement</source>
   <translation>Karte der vorhergesagten Verschiebung</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Mean of the last values</source>
   <translation>Mittel der letzten Werte</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Mean of the place</source>
   <translation>Mittel der Stelle</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Mean over all horizons</source>
   <translation>Mittel über alle Horizonte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Measured on the hidden observations with boosted trees over kriging of the values alone, one covariate left out at a time. Covariates that say the same can each look useless; differences of less than about half a percent are chance.</source>
   <translation>Gemessen an den verdeckten Beobachtungen mit Boosting-Bäumen über Kriging allein der Werte, wobei jeweils eine Kovariate weggelassen wurde. Kovariaten, die dasselbe sagen, können je für sich nutzlos aussehen; Unterschiede unter etwa einem halben Prozent sind Zufall.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Median forecast minus the present (smoothed) level.</source>
   <translation>Median der Vorhersage minus das gegenwärtige (geglättete) Niveau.</translation>
  </message>
  <message>
   <location filename="../engine/training/stepper.py" />
   <source>Memory ran out in training: each batch is now worked on in {parts} parts.</source>
   <translation>Der Speicher reichte im Training nicht: jeder Stapel wird nun in {parts} Teilen bearbeitet.</translation>
  </message>
  <message>
   <location filename="../engine/training/batches.py" />
   <source>Memory ran out: less is computed at once.</source>
   <translation>Der Speicher reichte nicht: es wird weniger auf einmal berechnet.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <location filename="../engine/evaluation/report_page.py" />
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Name a .zip file for the model.</source>
   <translation>Eine .zip-Datei für das Modell angeben.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Name a folder for intermediate files that all machines share, under the same path.</source>
   <translation>Einen Ordner für Zwischendateien angeben, den alle Rechner unter demselben Pfad teilen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Name at least one output file.</source>
   <translation>Mindestens eine Ausgabedatei angeben.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Name fields like 20200131, or type the dates of the bands.</source>
   <translation>Felder wie 20200131 benennen oder die Zeitpunkte der Kanäle eintippen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Name one of them as the layer.</source>
   <translation>Eine davon als Layer angeben.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Name the displacement fields or bands like 20200131, D20200131 or 2020-01-31, or type their dates in the dialog.</source>
   <translation>Die Verschiebungsfelder oder Kanäle wie 20200131, D20200131 oder 2020-01-31 benennen oder ihre Zeitpunkte im Dialog eintippen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>Name them easting and northing, x and y, or longitude and latitude.</source>
   <translation>Sie easting und northing, x und y oder longitude und latitude nennen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Name them x and y, or longitude and latitude.</source>
   <translation>Sie x und y oder longitude und latitude nennen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Narrow bands</source>
   <translation>Schmale Bereiche</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>Neither its metadata nor its name has one.</source>
   <translation>Weder die Metadaten noch der Name enthalten eines.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>Neither its name nor a time has one.</source>
   <translation>Weder der Name noch eine Zeit enthält eines.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Neural ODE</source>
   <translation>Neuronale ODE</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No acquisition of '{name}' lies in the period {period}: its {n} date is {start}.</source>
   <translation>Keine Aufnahme von „{name}“ liegt im Zeitraum {period}: ihr {n} Zeitpunkt ist {start}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No acquisition of '{name}' lies in the period {period}: its {n} dates run from {start} to {end}.</source>
   <translation>Keine Aufnahme von „{name}“ liegt im Zeitraum {period}: ihre {n} Zeitpunkte reichen von {start} bis {end}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>No coordinate columns were found in '{name}'. Its columns are: {names}.</source>
   <translation>In „{name}“ wurden keine Koordinatenspalten gefunden. Seine Spalten sind: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>No dates were found in '{name}'.</source>
   <translation>In „{name}“ wurden keine Zeitpunkte gefunden.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No dates were found in '{name}'. {has}</source>
   <translation>In „{name}“ wurden keine Zeitpunkte gefunden. {has}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>No file for the model was named.</source>
   <translation>Für das Modell wurde keine Datei angegeben.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>No files can be created in the folder '{folder}' ({strerror}).</source>
   <translation>Im Ordner „{folder}“ können keine Dateien angelegt werden ({strerror}).</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>No forecast horizon was given.</source>
   <translation>Es wurde kein Vorhersagehorizont angegeben.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>No input layer or file was given.</source>
   <translation>Es wurde weder ein Eingabelayer noch eine Datei angegeben.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>No method was better than persistence on the test dates: treat the forecast as the last observed value.</source>
   <translation>Keine Methode war an den Testzeitpunkten besser als die Persistenz: die Vorhersage ist wie der letzte beobachtete Wert zu behandeln.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>No method was better than the mean of each place on hidden observations: filled cells say little about the day.</source>
   <translation>Keine Methode war an verdeckten Beobachtungen besser als das Mittel jedes Ortes: gefüllte Zellen sagen wenig über den Tag.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>No observed value could be hidden as '{kind}': there are too few of them.</source>
   <translation>Kein beobachteter Wert konnte als „{kind}“ verdeckt werden: es gibt zu wenige.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>No output was asked for.</source>
   <translation>Es wurde keine Ausgabe verlangt.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>No transformation is known from {source} to {target}.</source>
   <translation>Von {source} nach {target} ist keine Transformation bekannt.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>No variable has a time coordinate; its variables are: {names}.</source>
   <translation>Keine Variable hat eine Zeitkoordinate; die Variablen sind: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>None of the methods can fill these data.</source>
   <translation>Keine der Methoden kann diese Daten füllen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Nothing could be hidden to test it.</source>
   <translation>Es konnte nichts verdeckt werden, um sie zu prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Nothing tested did better.</source>
   <translation>Nichts Geprüftes war besser.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Nothing was better than persistence: the forecast is the last observed value.</source>
   <translation>Nichts war besser als die Persistenz: die Vorhersage ist der letzte beobachtete Wert.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Nowhere that the test dates could show.</source>
   <translation>Nirgends, soweit die Testzeitpunkte es zeigen konnten.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Observed and filled values of four places</source>
   <translation>Beobachtete und gefüllte Werte von vier Orten</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Observed cells are kept as they are, bit by bit.</source>
   <translation>Beobachtete Zellen bleiben, wie sie sind, Bit für Bit.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Of the {count} bands of '{name}', these have no date: {undated}.</source>
   <translation>Von den {count} Kanälen von „{name}“ haben diese kein Datum: {undated}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>On the last origin, forecast as chosen from what was known then, the skill is {persistence:.2f} over persistence and {simple:.2f} over the best simple method.</source>
   <translation>Am letzten Ursprung, vorhergesagt wie nach damaligem Wissen gewählt, beträgt der Skill {persistence:.2f} gegenüber Persistenz und {simple:.2f} gegenüber der besten einfachen Methode.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>On the last {n} origins, each forecast as chosen from what was known then, the skill is {persistence:.2f} over persistence and {simple:.2f} over the best simple method.</source>
   <translation>An den letzten {n} Ursprüngen, jeweils vorhergesagt wie nach damaligem Wissen gewählt, beträgt der Skill {persistence:.2f} gegenüber Persistenz und {simple:.2f} gegenüber der besten einfachen Methode.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>On {kind}, {method} alone would have been better ({mae:.4f} {units}).</source>
   <translation>Bei {kind} wäre {method} allein besser gewesen ({mae:.4f} {units}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>One cell of {cell_size:g} {unit} would cover all points.</source>
   <translation>Eine Zelle von {cell_size:g} {unit} würde alle Punkte bedecken.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>One method is needed, {count} were given.</source>
   <translation>Eine Methode ist nötig, {count} wurden angegeben.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>One of the {world} that train together ended without a word; nothing was written.</source>
   <translation>Einer von {world}, die gemeinsam trainieren, endete ohne ein Wort; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Only a method that learns an embedding of places can write one.</source>
   <translation>Nur eine Methode, die eine Einbettung der Orte lernt, kann eine schreiben.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Only {n} date: nothing could be backtested, and the intervals are a guess from the spread of the series.</source>
   <translation>Nur {n} Zeitpunkt: ein Backtest war nicht möglich, und die Intervalle sind eine Schätzung aus der Streuung der Reihe.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Only {n} dates: nothing could be backtested, and the intervals are a guess from the spread of the series.</source>
   <translation>Nur {n} Zeitpunkte: ein Backtest war nicht möglich, und die Intervalle sind eine Schätzung aus der Streuung der Reihe.</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>Packages of the engine cannot be loaded: {problems}.</source>
   <translation>Pakete der Engine können nicht geladen werden: {problems}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Persistence</source>
   <translation>Persistenz</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Persistence made no error on the dates tested, so no skill can be given.</source>
   <translation>Die Persistenz hatte an den geprüften Zeitpunkten keinen Fehler, daher lässt sich kein Skill angeben.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Places tested on</source>
   <translation>Geprüfte Orte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Please note</source>
   <translation>Bitte beachten</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Pooled ridge regression</source>
   <translation>Gemeinsame Ridge-Regression</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted displacement</source>
   <translation>Vorhergesagte Verschiebung</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted displacement, {start} to {end}</source>
   <translation>Vorhergesagte Verschiebung, {start} bis {end}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted velocity</source>
   <translation>Vorhergesagte Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Process {number} of the {world} that train together ended without a word; nothing was written.</source>
   <translation>Prozess {number} von {world}, die gemeinsam trainieren, endete ohne ein Wort; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Process {number} of {world} failed: {error}</source>
   <translation>Prozess {number} von {world} ist gescheitert: {error}</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Rasters end in {suffixes}.</source>
   <translation>Raster enden auf {suffixes}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Rasters of a point forecast need a cell size.</source>
   <translation>Raster einer Punktvorhersage brauchen eine Zellgröße.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Rasters of {count} points and {dates} take {needed:.1f} GB of memory, more than is allowed.</source>
   <translation>Raster aus {count} Punkten und {dates} brauchen {needed:.1f} GB Arbeitsspeicher, mehr als erlaubt.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Recurrent network (GRU)</source>
   <translation>Rekurrentes Netz (GRU)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Recurring patterns (DINEOF)</source>
   <translation>Wiederkehrende Muster (DINEOF)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Red (negative) is down.</source>
   <translation>Rot (negativ) bedeutet abwärts.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Red (negative) is to the west.</source>
   <translation>Rot (negativ) bedeutet nach Westen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Region</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Regression and kriging</source>
   <translation>Regression und Kriging</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Regression on covariates</source>
   <translation>Regression auf Kovariaten</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Remove it.</source>
   <translation>Ihn entfernen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Remove one of them, or type the dates. In a folder, a pattern such as '*_sm.tif' chooses among the files.</source>
   <translation>Eines davon entfernen oder die Zeitpunkte eintippen. In einem Ordner wählt ein Muster wie „*_sm.tif“ unter den Dateien aus.</translation>
  </message>
  <message>
   <location filename="../engine/writers/atomic.py" />
   <source>Remove the layer from the project, or choose another file name.</source>
   <translation>Den Layer aus dem Projekt entfernen oder einen anderen Dateinamen wählen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Rename them like 20200131.tif, or type the dates.</source>
   <translation>Sie wie 20200131.tif umbenennen oder die Zeitpunkte eintippen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>Repair the engine, or install them again.</source>
   <translation>Die Engine reparieren oder die Pakete neu installieren.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Reproject the layer first.</source>
   <translation>Den Layer zuerst reprojizieren.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Resample it to a regular grid first.</source>
   <translation>Zuerst auf ein regelmäßiges Gitter umrechnen.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Ridge with answers to covariates</source>
   <translation>Ridge mit Reaktion auf Kovariaten</translation>
  </message>
  <message>
   <location filename="../engine/inference/provenance.py" />
   <location filename="../engine/inference/tiles/work.py" />
   <source>Run again when nothing writes to it any more.</source>
   <translation>Erneut starten, wenn nichts mehr darin schreibt.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>SAITS (extra library)</source>
   <translation>SAITS (Zusatzbibliothek)</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>SMAP file</source>
   <translation>SMAP-Datei</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Save it as UTF-8 text.</source>
   <translation>Als UTF-8-Text speichern.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Separate the columns by comma, semicolon or tab.</source>
   <translation>Die Spalten durch Komma, Semikolon oder Tabulator trennen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Several workers died over the same tile; {kept}.</source>
   <translation>Mehrere Worker sind an derselben Kachel gestorben; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Share of the cells missing on each date</source>
   <translation>Anteil der fehlenden Zellen an jedem Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Skill = 1 − MSE / MSE of the reference. Persistence says that nothing moves any further. The best simple method is chosen for each horizon before the test dates. Small figures are 95 % intervals: block bootstrap over forecast origins. Bands are calibrated by split conformal prediction on earlier origins; “held” is what was then found on the test dates.</source>
   <translation>Skill = 1 − MSE / MSE der Referenz. Persistenz heißt, dass sich nichts weiter bewegt. Die beste einfache Methode wird für jeden Horizont vor den Testzeitpunkten gewählt. Kleine Zahlen sind 95-%-Intervalle: Block-Bootstrap über die Ursprünge der Vorhersagen. Die Bereiche sind durch Split-Conformal-Vorhersage an früheren Ursprüngen kalibriert; „enthielt“ ist, was sich dann an den Testzeitpunkten ergab.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Skill over persistence</source>
   <translation>Skill gegenüber Persistenz</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Skill over persistence {skill} ({span}); over the best simple method {simple}. 0 means as good as the reference, 1 perfect, below 0 worse.</source>
   <translation>Skill gegenüber Persistenz {skill} ({span}); gegenüber der besten einfachen Methode {simple}. 0 heißt so gut wie die Referenz, 1 vollkommen, unter 0 schlechter.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Slope-aware graph network</source>
   <translation>Hangbewusstes Graphnetz</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Smoothing in space and time (DCT-PLS)</source>
   <translation>Glättung in Raum und Zeit (DCT-PLS)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Soil moisture</source>
   <translation>Bodenfeuchte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Soil moisture, gaps filled</source>
   <translation>Bodenfeuchte, Lücken gefüllt</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Some of the processes that train together have a GPU, others have none.</source>
   <translation>Einige der Prozesse, die gemeinsam trainieren, haben eine GPU, andere keine.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Sort them.</source>
   <translation>Sie sortieren.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Space-time kriging</source>
   <translation>Raum-Zeit-Kriging</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Spatio-temporal graph network (STGCN)</source>
   <translation>Raum-Zeit-Graphnetz (STGCN)</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Start it without torchrun; what can be trained together is: {known}.</source>
   <translation>Ohne torchrun starten; gemeinsam trainieren lassen sich: {known}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start one there ('dask scheduler'), correct the address, or leave it empty to use this machine only.</source>
   <translation>Dort einen starten („dask scheduler“), die Adresse berichtigen oder sie leer lassen, um nur diesen Rechner zu verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Start the run again.</source>
   <translation>Den Lauf erneut starten.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start the scheduler and workers again, then the job: it goes on from there.</source>
   <translation>Scheduler und Worker erneut starten, dann den Auftrag: er macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start workers (see 'Many machines' in the README), then run the job again: it goes on from there.</source>
   <translation>Worker starten (siehe „Many machines“ in der README), dann den Auftrag erneut starten: er macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start workers with the engine's Python and with the folder that holds 'groundcast' in PYTHONPATH, of the same version.</source>
   <translation>Worker mit dem Python der Engine starten und mit dem Ordner, der „groundcast“ enthält, in PYTHONPATH, in derselben Version.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Straight line in time</source>
   <translation>Gerade in der Zeit</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Swap the two dates.</source>
   <translation>Die beiden Daten vertauschen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Tested by forecasting from {dates}, up to {ahead}, with nothing later in sight. The method of each was chosen from what was known then, beginning with {earlier}.</source>
   <translation>Geprüft durch Vorhersagen von {dates} aus, bis zu {ahead}, ohne etwas Späteres zu kennen. Die Methode wurde jeweils aus dem damals Bekannten gewählt, beginnend mit {earlier}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The GPU ran out of memory.</source>
   <translation>Der Speicher der GPU reichte nicht aus.</translation>
  </message>
  <message>
   <location filename="../engine/training/batches.py" />
   <source>The batch size cannot be kept in '{cache}'; it will be looked for again.</source>
   <translation>Die Stapelgröße kann nicht in „{cache}“ aufgehoben werden; sie wird erneut gesucht.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The bounds are a guess from the spread of the series: do not base a decision on them.</source>
   <translation>Die Grenzen sind eine Schätzung aus der Streuung der Reihe: keine Entscheidung darauf stützen.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The cell size must be a positive number.</source>
   <translation>Die Zellgröße muss eine positive Zahl sein.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>The cell size of {cell_size:g} is in degrees, the unit of the layer's coordinate reference system.</source>
   <translation>Die Zellgröße {cell_size:g} ist in Grad, der Einheit des Koordinatenreferenzsystems des Layers.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>The cells of '{name}' ({grid}) are not those of '{first}' ({other}).</source>
   <translation>Die Zellen von „{name}“ ({grid}) sind nicht die von „{first}“ ({other}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>The cells of '{name}' have no size or no place on the map.</source>
   <translation>Die Zellen von „{name}“ haben keine Größe oder keinen Platz auf der Karte.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geotiff.py" />
   <source>The cells of '{source}' are not evenly spaced in {name}, so no GeoTIFF can hold them.</source>
   <translation>Die Zellen von „{source}“ haben in {name} keine gleichen Abstände, daher kann kein GeoTIFF sie aufnehmen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster does not understand this machine ({error}).</source>
   <translation>Der Cluster versteht diesen Rechner nicht ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster has had no worker for {seconds:.0f} seconds; {kept}.</source>
   <translation>Der Cluster hatte {seconds:.0f} Sekunden lang keinen Worker; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster's scheduler has not answered for {seconds:.0f} seconds; {kept}.</source>
   <translation>Der Scheduler des Clusters hat {seconds:.0f} Sekunden lang nicht geantwortet; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>The column '{column}' of '{name}' holds what is not a number ({error}).</source>
   <translation>Die Spalte „{column}“ von „{name}“ enthält etwas, das keine Zahl ist ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The computer ran out of memory.</source>
   <translation>Der Arbeitsspeicher des Rechners reichte nicht aus.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The connection to the cluster's scheduler was lost ({status}); {kept}.</source>
   <translation>Die Verbindung zum Scheduler des Clusters ging verloren ({status}); {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>The coordinates of '{name}' are not evenly spaced.</source>
   <translation>Die Koordinaten von „{name}“ haben keine gleichen Abstände.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>The covariate '{name}' ('{path}'){where} has no values where '{source}' is ({extent}).</source>
   <translation>Die Kovariate „{name}“ („{path}“){where} hat keine Werte dort, wo „{source}“ liegt ({extent}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>The covariate '{path}' has no coordinate reference system.</source>
   <translation>Die Kovariate „{path}“ hat kein Koordinatenreferenzsystem.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>The dates given for '{name}' contain a date twice.</source>
   <translation>Die für „{name}“ angegebenen Zeitpunkte enthalten ein Datum doppelt.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>The dates of '{name}' are not strictly increasing.</source>
   <translation>Die Zeitpunkte von „{name}“ sind nicht streng aufsteigend.</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>The device '{wanted}' cannot be used: {problem}.</source>
   <translation>Das Gerät „{wanted}“ kann nicht verwendet werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The disk is full; nothing was written.</source>
   <translation>Der Datenträger ist voll; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The engine failed unexpectedly ({error}).</source>
   <translation>Die Engine ist unerwartet gescheitert ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The engine's Python environment is incomplete ({name}).</source>
   <translation>Die Python-Umgebung der Engine ist unvollständig ({name}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>The field '{field}' of '{name}' has no date in its name.</source>
   <translation>Das Feld „{field}“ von „{name}“ hat kein Datum im Namen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The field '{field}' of '{name}' holds text that is not a number ({error}).</source>
   <translation>Das Feld „{field}“ von „{name}“ enthält Text, der keine Zahl ist ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>The field '{field}' of '{path}' has no values.</source>
   <translation>Das Feld „{field}“ von „{path}“ hat keine Werte.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>The filter "{where}" cannot be applied to '{path}'.</source>
   <translation>Der Filter „{where}“ kann nicht auf „{path}“ angewandt werden.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The filter "{where}" is refused by '{name}' ({error}).</source>
   <translation>Der Filter „{where}“ wird von „{name}“ abgelehnt ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The filter "{where}" leaves no points of '{name}'.</source>
   <translation>Der Filter „{where}“ lässt keine Punkte von „{name}“ übrig.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>The first line of '{name}' has no columns.</source>
   <translation>Die erste Zeile von „{name}“ hat keine Spalten.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>The first line of '{name}' never ends: it is no table.</source>
   <translation>Die erste Zeile von „{name}“ endet nie: das ist keine Tabelle.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>The folder '{path}' holds no HDF5 files.</source>
   <translation>Der Ordner „{path}“ enthält keine HDF5-Dateien.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>The folder '{path}' holds no NetCDF files.</source>
   <translation>Der Ordner „{path}“ enthält keine NetCDF-Dateien.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>The folder '{path}' holds no rasters.</source>
   <translation>Der Ordner „{path}“ enthält keine Raster.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The folder of the output '{path}' does not exist.</source>
   <translation>Der Ordner der Ausgabe „{path}“ existiert nicht.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>The forecast date {wanted} is more than ten years after the last acquisition used, {origin}.</source>
   <translation>Der Vorhersagezeitpunkt {wanted} liegt mehr als zehn Jahre nach der letzten verwendeten Aufnahme, {origin}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>The forecast date {wanted} is not after the last acquisition used, {origin}.</source>
   <translation>Der Vorhersagezeitpunkt {wanted} liegt nicht nach der letzten verwendeten Aufnahme, {origin}.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The forecast dates are not in ascending order or contain a date twice.</source>
   <translation>Die Vorhersagezeitpunkte sind nicht aufsteigend geordnet oder enthalten ein Datum doppelt.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The forecast horizon is too long.</source>
   <translation>Der Vorhersagehorizont ist zu lang.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The forecast is the last observed value; on the test dates {method} was better.</source>
   <translation>Die Vorhersage ist der letzte beobachtete Wert; an den Testzeitpunkten war {method} besser.</translation>
  </message>
  <message>
   <location filename="../engine/hazard/derived.py" />
   <source>The forecast reaches {length:.0f} days: its velocity is mostly the season's and the noise's. Read the velocity change, which has the usual season removed, or forecast further ahead.</source>
   <translation>Die Vorhersage reicht {length:.0f} Tage weit: ihre Geschwindigkeit ist vor allem die der Jahreszeit und des Rauschens. Die Geschwindigkeitsänderung lesen, aus der die übliche Jahreszeit entfernt ist, oder weiter vorhersagen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>The gaps of the covariate '{name}' were filled from observations before and after them: at a past date it knows a little of what came later, so the measured skill may flatter what it adds.</source>
   <translation>Die Lücken der Kovariate „{name}“ wurden aus Beobachtungen davor und danach gefüllt: zu einem vergangenen Zeitpunkt weiß sie ein wenig von dem, was später kam, daher kann der gemessene Skill ihren Beitrag beschönigen.</translation>
  </message>
  <message>
   <location filename="../engine/hazard/derived.py" />
   <source>The history spans {past:.0f} days, less than a year and a half: what is season in it cannot be told from velocity. Read the predicted displacement; the velocities, and their change, may be a season's, or those of a single step.</source>
   <translation>Die Reihe umfasst {past:.0f} Tage, weniger als anderthalb Jahre: Jahreszeit und Geschwindigkeit lassen sich darin nicht unterscheiden. Die vorhergesagte Verschiebung lesen; die Geschwindigkeiten und ihre Änderung können die einer Jahreszeit oder eines einzelnen Sprungs sein.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>The input '{item}' does not exist.</source>
   <translation>Die Eingabe „{item}“ existiert nicht.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>The job</source>
   <translation>Der Auftrag</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The job file '{path}' cannot be read ({error}).</source>
   <translation>Die Auftragsdatei „{path}“ kann nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>The kept state of a training is of no use ({error}): it begins again.</source>
   <translation>Der aufgehobene Stand eines Trainings ist nicht brauchbar ({error}): es beginnt von vorn.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer '{name}' has geometries of type {kind}.</source>
   <translation>Der Layer „{name}“ hat Geometrien vom Typ {kind}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer '{name}' has no coordinate reference system.</source>
   <translation>Der Layer „{name}“ hat kein Koordinatenreferenzsystem.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer has polygons: each stands for its centroid.</source>
   <translation>Der Layer hat Polygone: jedes wird durch seinen Schwerpunkt vertreten.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The layer has {n} date, too few for '{only}'.</source>
   <translation>Der Layer hat {n} Zeitpunkt, zu wenig für „{only}“.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The layer has {n} dates, too few for '{only}'.</source>
   <translation>Der Layer hat {n} Zeitpunkte, zu wenige für „{only}“.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The log has the details; please report it.</source>
   <translation>Das Protokoll enthält Einzelheiten; bitte melden.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The memory limit is {gigabytes!r} GB.</source>
   <translation>Die Speichergrenze beträgt {gigabytes!r} GB.</translation>
  </message>
  <message>
   <location filename="../engine/training/shortage.py" />
   <source>The memory of the GPU is too small for this: the computation goes on, more slowly, on the CPU.</source>
   <translation>Der Speicher der GPU ist hierfür zu klein: die Rechnung geht langsamer auf der CPU weiter.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge_response.py" />
   <source>The method '{method}' needs a time-varying covariate.</source>
   <translation>Die Methode „{method}“ braucht eine zeitliche Kovariate.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>The method '{name}' learns nothing that could be saved.</source>
   <translation>Die Methode „{name}“ lernt nichts, was man speichern könnte.</translation>
  </message>
  <message>
   <location filename="../engine/registry.py" />
   <source>The method '{name}' refused its options: {error}.</source>
   <translation>Die Methode „{name}“ lehnte ihre Optionen ab: {error}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>The method gave no value anywhere in '{source}'.</source>
   <translation>Die Methode ergab nirgends in „{source}“ einen Wert.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The method made no forecast at any place of '{name}'.</source>
   <translation>Die Methode ergab an keinem Ort von „{name}“ eine Vorhersage.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The method used was no better than persistence on the test dates, on which {method} was: treat the forecast as the last observed value.</source>
   <translation>Die verwendete Methode war an den Testzeitpunkten nicht besser als die Persistenz, {method} dagegen schon: die Vorhersage ist wie der letzte beobachtete Wert zu behandeln.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} could not be compared with persistence.</source>
   <translation>Die Methode {method} konnte nicht mit der Persistenz verglichen werden.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}.</source>
   <translation>Die Methode {method} hatte {gain:.0f} % weniger quadratischen Fehler als die Persistenz, an Zeitpunkten, die sie nie gesehen hatte{sure}{but}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The method {method} learns no embedding of places.</source>
   <translation>Die Methode {method} lernt keine Einbettung der Orte.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} was no better than persistence on the test dates: treat the forecast as the last observed value.</source>
   <translation>Die Methode {method} war an den Testzeitpunkten nicht besser als die Persistenz: die Vorhersage ist wie der letzte beobachtete Wert zu behandeln.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>The method {name} was left out: {error}</source>
   <translation>Die Methode {name} wurde ausgelassen: {error}</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The model '{model}' does not exist.</source>
   <translation>Das Modell „{model}“ existiert nicht.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' does not know these covariates and ignores them: {unknown}.</source>
   <translation>Das Modell „{name}“ kennt diese Kovariaten nicht und übergeht sie: {unknown}.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>The model '{name}' was refused: {reason}.</source>
   <translation>Das Modell „{name}“ wurde abgelehnt: {reason}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained on dates until {end}, and the backtest begins at {first}: if it has seen these places, the measured skill flatters it and the intervals are too narrow.</source>
   <translation>Das Modell „{name}“ wurde an Zeitpunkten bis {end} trainiert, und der Backtest beginnt am {first}: hat es diese Orte schon gesehen, beschönigt der gemessene Skill, und die Intervalle sind zu eng.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained on values in {units}, the data are in {found}.</source>
   <translation>Das Modell „{name}“ wurde an Werten in {units} trainiert, die Daten sind in {found}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained with covariates that are not given: {lacking}. It goes without them.</source>
   <translation>Das Modell „{name}“ wurde mit Kovariaten trainiert, die nicht angegeben sind: {lacking}. Es kommt ohne sie aus.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>The model '{path}' does not exist.</source>
   <translation>Das Modell „{path}“ existiert nicht.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>The model was trained on dates from {start} to {end}, and there are too few others to test it on: if it has seen these places, its measured error flatters it and the bounds are too narrow.</source>
   <translation>Das Modell wurde an Zeitpunkten von {start} bis {end} trainiert, und es gibt zu wenige andere, um es zu prüfen: hat es diese Orte schon gesehen, beschönigt der gemessene Fehler, und die Grenzen sind zu eng.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>The network cannot be built: the heads do not divide its width.</source>
   <translation>Das Netz kann nicht gebaut werden: die Köpfe teilen seine Breite nicht.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>The network cannot be built: {error}.</source>
   <translation>Das Netz kann nicht gebaut werden: {error}.</translation>
  </message>
  <message>
   <location filename="../engine/training/compiled.py" />
   <source>The network could not be compiled ({name}: {first}); it is computed without.</source>
   <translation>Das Netz konnte nicht kompiliert werden ({name}: {first}); es wird ohne das gerechnet.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The network found nothing to learn in this series: the colours of the places say where they lie and how they moved so far, nothing more.</source>
   <translation>Das Netz hat in dieser Reihe nichts zu lernen gefunden: Die Farben der Orte sagen, wo sie liegen und wie sie sich bisher bewegt haben, sonst nichts.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The option '{name}' is {value!r}.</source>
   <translation>Die Option „{name}“ ist {value!r}.</translation>
  </message>
  <message>
   <location filename="../engine/writers/atomic.py" />
   <source>The output '{final}' cannot be written: it is write-protected, or another program has it open.</source>
   <translation>Die Ausgabe „{final}“ kann nicht geschrieben werden: sie ist schreibgeschützt, oder ein anderes Programm hat sie geöffnet.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>The output '{path}' exists and is write-protected.</source>
   <translation>Die Ausgabe „{path}“ existiert und ist schreibgeschützt.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>The output '{path}' is a folder.</source>
   <translation>Die Ausgabe „{path}“ ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The output '{path}' must end in {suffix}.</source>
   <translation>Die Ausgabe „{path}“ muss auf {suffix} enden.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The output '{path}' would overwrite the input.</source>
   <translation>Die Ausgabe „{path}“ würde die Eingabe überschreiben.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The period starts ({start}) after it ends ({end}).</source>
   <translation>Der Zeitraum beginnt ({start}), nachdem er endet ({end}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>The points are about {spacing:.2g} {unit} apart: use a cell size near that, or a few times it.</source>
   <translation>Die Punkte liegen etwa {spacing:.2g} {unit} auseinander: eine Zellgröße in dieser Größenordnung oder ein kleines Vielfaches verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>The processes ended with different weights.</source>
   <translation>Die Prozesse endeten mit verschiedenen Gewichten.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>The quiet and the noisy place are those of the 10th and 90th percentile of the width of the 80 % band. The dotted line is the origin: nothing after it was used.</source>
   <translation>Der ruhige und der unruhige Ort sind die beim 10. und 90. Perzentil der Breite des 80-%-Bereichs. Die gepunktete Linie ist der Ursprung: nichts danach wurde verwendet.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>The ramp ends where 98 % of the places lie within.</source>
   <translation>Die Farbskala endet dort, wo 98 % der Orte darin liegen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({extent}) lies where {crs}, the coordinate system of the data, is not defined.</source>
   <translation>Das Gebiet ({extent}) liegt, wo {crs}, das Koordinatensystem der Daten, nicht definiert ist.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({region}) contains no data of '{name}' ({data}).</source>
   <translation>Das Gebiet ({region}) enthält keine Daten von „{name}“ ({data}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({region}) lies outside '{name}' ({data}).</source>
   <translation>Das Gebiet ({region}) liegt außerhalb von „{name}“ ({data}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region cannot be read ({error}).</source>
   <translation>Das Gebiet kann nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The region is empty.</source>
   <translation>Das Gebiet ist leer.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region is not an area.</source>
   <translation>Das Gebiet ist keine Fläche.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>Der Lauf wurde abgebrochen; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>The same job is running already ({holder}).</source>
   <translation>Derselbe Auftrag läuft bereits ({holder}).</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The seed ({seed}) or the number of threads ({threads}) is out of range.</source>
   <translation>Der Zufallsstartwert ({seed}) oder die Anzahl der Threads ({threads}) liegt außerhalb des erlaubten Bereichs.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The series is short: only {n} date ahead could be tested, later ones are extrapolated.</source>
   <translation>Die Reihe ist kurz: nur {n} Zeitpunkt im Voraus konnte geprüft werden, spätere sind extrapoliert.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The series is short: only {n} dates ahead could be tested, later ones are extrapolated.</source>
   <translation>Die Reihe ist kurz: nur {n} Zeitpunkte im Voraus konnten geprüft werden, spätere sind extrapoliert.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The series is too short to hold any dates back, so there is no error, no skill and no coverage to report.</source>
   <translation>Die Reihe ist zu kurz, um Zeitpunkte zurückzuhalten; daher gibt es weder Fehler noch Skill noch Überdeckung zu berichten.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The sign is the input's; in EGMS and most line-of-sight products red (negative) is away from the satellite.</source>
   <translation>Das Vorzeichen ist das der Eingabe; bei EGMS und den meisten Produkten in Blickrichtung bedeutet Rot (negativ) vom Satelliten weg.</translation>
  </message>
  <message>
   <location filename="../engine/__main__.py" />
   <source>The source</source>
   <translation>Die Quelle</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>The state of the training cannot be kept ({strerror}): ended, it would begin again.</source>
   <translation>Der Stand des Trainings kann nicht aufgehoben werden ({strerror}): beendet, würde es von vorn beginnen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The test rests on {n} origin only: the measured skill and coverage are rough.</source>
   <translation>Die Prüfung beruht auf nur {n} Ursprung: Skill und Überdeckung sind grob gemessen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The test rests on {n} origins only: the measured skill and coverage are rough.</source>
   <translation>Die Prüfung beruht auf nur {n} Ursprüngen: Skill und Überdeckung sind grob gemessen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The times of '{name}' count in the calendar '{calendar}', whose days are not all dates ({error}).</source>
   <translation>Die Zeiten von „{name}“ zählen im Kalender „{calendar}“, dessen Tage nicht alle ein Datum sind ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>The values of '{name}' are not 32-bit floats.</source>
   <translation>Die Werte von „{name}“ sind keine 32-Bit-Gleitkommazahlen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has a further dimension: {extra}.</source>
   <translation>Die Variable „{name}“ hat eine weitere Dimension: {extra}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has no {axis} coordinates.</source>
   <translation>Die Variable „{name}“ hat keine {axis}-Koordinaten.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has two-dimensional {axis} coordinates.</source>
   <translation>Die Variable „{name}“ hat zweidimensionale {axis}-Koordinaten.</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>The width must be a multiple of four times the heads.</source>
   <translation>Die Breite muss ein Vielfaches des Vierfachen der Köpfe sein.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The worker on '{worker}' cannot compute: {message}.</source>
   <translation>Der Worker auf „{worker}“ kann nicht rechnen: {message}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The worker on '{worker}' has {other}: its values may differ in their last digits.</source>
   <translation>Der Worker auf „{worker}“ hat {other}: seine Werte können sich in den letzten Stellen unterscheiden.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>The zip file '{path}' is damaged or incomplete.</source>
   <translation>Die Zip-Datei „{path}“ ist beschädigt oder unvollständig.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The {level} % band is too narrow: it held {held:.1f} % of the observations.</source>
   <translation>Der {level}-%-Bereich ist zu schmal: er enthielt {held:.1f} % der Beobachtungen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The {level} % band is too wide: it held {held:.1f} % of the observations.</source>
   <translation>Der {level}-%-Bereich ist zu breit: er enthielt {held:.1f} % der Beobachtungen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Their memory may be too small: allow the job less ('memory_gb'), or the workers more ('--memory-limit').</source>
   <translation>Ihr Arbeitsspeicher ist vielleicht zu klein: dem Auftrag weniger erlauben („memory_gb“) oder den Workern mehr („--memory-limit“).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>There is no scheduler at {address} ({reason}).</source>
   <translation>Unter {address} gibt es keinen Scheduler ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>There is one date only: gaps are filled from the neighbours on that day, water and other cells without soil among them.</source>
   <translation>Es gibt nur einen Zeitpunkt: Lücken werden aus den Nachbarn dieses Tages gefüllt, auch Wasser und andere Zellen ohne Boden.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>These files have no date in their name: {undated}.</source>
   <translation>Diese Dateien haben kein Datum im Namen: {undated}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>These kinds of gap cannot be drawn on the data: {lacking}.</source>
   <translation>Diese Lückenarten lassen sich auf den Daten nicht bilden: {lacking}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <location filename="../engine/readers/smap.py" />
   <source>They end in {suffixes}.</source>
   <translation>Sie enden auf {suffixes}.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>This is a fault of the reader; please report it.</source>
   <translation>Das ist ein Fehler des Lesemoduls; bitte melden.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>This job is of version {schema}; the engine reads version {known}.</source>
   <translation>Dieser Auftrag hat die Version {schema}; die Engine liest Version {known}.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_library.py" />
   <source>This method needs the Python library '{package}', which the engine's environment does not have ({error}).</source>
   <translation>Diese Methode braucht die Python-Bibliothek „{package}“, die der Umgebung der Engine fehlt ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <location filename="../engine/readers/scattered.py" />
   <source>Those it has: {names}.</source>
   <translation>Vorhanden sind: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <source>Train it on the data to be filled.</source>
   <translation>Auf den Daten trainieren, die gefüllt werden sollen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Training of a forecast model</source>
   <translation>Training eines Vorhersagemodells</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Training of a model that fills gaps</source>
   <translation>Training eines Modells zum Füllen von Lücken</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer (MM-STT)</source>
   <translation>Transformer (MM-STT)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer (ST-Transformer)</source>
   <translation>Transformer (ST-Transformer)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer of places (STAEformer)</source>
   <translation>Transformer der Stellen (STAEformer)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer on top of kriging</source>
   <translation>Transformer auf Kriging</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer on top of ridge</source>
   <translation>Transformer auf Ridge</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season</source>
   <translation>Trend und Saison</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season, anchored</source>
   <translation>Trend und Saison, verankert</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season, recent</source>
   <translation>Trend und Saison, neuere Werte</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Two outputs have the same file name.</source>
   <translation>Zwei Ausgaben haben denselben Dateinamen.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Two values of a station fall on one day.</source>
   <translation>Zwei Werte einer Station fallen auf einen Tag.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Type its date.</source>
   <translation>Sein Datum eintippen.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Type the dates.</source>
   <translation>Die Zeitpunkte eintippen.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Typical error {rmse} {units} (RMSE), {mae} {units} (MAE), mean over the horizons.</source>
   <translation>Typischer Fehler {rmse} {units} (RMSE), {mae} {units} (MAE), Mittel über die Horizonte.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/parquet_table.py" />
   <source>Unpack it and choose the file inside.</source>
   <translation>Sie entpacken und die Datei darin wählen.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Update GroundCast.</source>
   <translation>GroundCast aktualisieren.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use 'none' or 'kriging'.</source>
   <translation>„none“ oder „kriging“ verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>Use a cell size of about {sensible:g} {unit}, fewer dates, or a smaller region.</source>
   <translation>Eine Zellgröße von etwa {sensible:g} {unit}, weniger Zeitpunkte oder ein kleineres Gebiet verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>Use a cell size of about {sensible:g} {unit}, or a smaller region.</source>
   <translation>Eine Zellgröße von etwa {sensible:g} {unit} oder ein kleineres Gebiet verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Use a longer series, or the method '{simple}'.</source>
   <translation>Eine längere Reihe oder die Methode „{simple}“ verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>Use a longer series.</source>
   <translation>Eine längere Reihe verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Use a series of at least 8 dates.</source>
   <translation>Eine Reihe mit mindestens 8 Zeitpunkten verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use auto, cpu, cuda, cuda:0 or mps.</source>
   <translation>auto, cpu, cuda, cuda:0 oder mps verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use distinct names of letters, digits and '_'.</source>
   <translation>Verschiedene Namen aus Buchstaben, Ziffern und „_“ verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>Use more dates or a larger region.</source>
   <translation>Mehr Zeitpunkte oder ein größeres Gebiet verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <location filename="../engine/evaluation/masks.py" />
   <location filename="../engine/job.py" />
   <location filename="../engine/job_checks.py" />
   <location filename="../engine/sources.py" />
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>Use one of: {choices}.</source>
   <translation>Möglich sind: {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Use one value a day.</source>
   <translation>Einen Wert je Tag verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Use the Level-3 product (SPL3SMP, SPL3SMP_E).</source>
   <translation>Das Level-3-Produkt verwenden (SPL3SMP, SPL3SMP_E).</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use: {choices}.</source>
   <translation>Möglich sind: {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Usual value of the season</source>
   <translation>Üblicher Wert der Jahreszeit</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Velocity: slope of the median forecast from the present level on. Its change is measured against what the trend and season of the last two years would give on the same dates, so the usual season is not counted as a change.</source>
   <translation>Geschwindigkeit: Steigung der mittleren Vorhersage ab dem gegenwärtigen Niveau. Ihre Änderung wird gegen das gemessen, was Trend und Jahreszeit der letzten zwei Jahre an denselben Zeitpunkten ergäben; die übliche Jahreszeit zählt also nicht als Änderung.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>Wait for it, or cancel it first.</source>
   <translation>Auf ihn warten oder ihn zuerst abbrechen.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geotiff.py" />
   <source>Warp the raster to a regular grid first.</source>
   <translation>Das Raster zuerst auf ein regelmäßiges Gitter transformieren.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What each covariate is worth</source>
   <translation>Was jede Kovariate wert ist</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>What is predicted</source>
   <translation>Was vorhergesagt wird</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>What is to be done fits into memory, or cannot be cut into tiles: this machine does it without the cluster.</source>
   <translation>Die Aufgabe passt in den Arbeitsspeicher oder lässt sich nicht in Kacheln teilen: dieser Rechner erledigt sie ohne den Cluster.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>What this method learns cannot be carried to other machines: the tiles are computed on this one.</source>
   <translation>Was diese Methode lernt, lässt sich nicht auf andere Rechner übertragen: die Kacheln werden auf diesem berechnet.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What was missing</source>
   <translation>Was fehlte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What was missing, and what was filled</source>
   <translation>Was fehlte und was gefüllt wurde</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Where it loses</source>
   <translation>Wo sie verliert</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Wide bands</source>
   <translation>Breite Bereiche</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Widen the period.</source>
   <translation>Den Zeitraum erweitern.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>With so few test dates that may be chance.</source>
   <translation>Bei so wenigen Testzeitpunkten kann das Zufall sein.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>Without the covariate {covariate} the error changes from {mae_with:.4f} to {mae_without:.4f}.</source>
   <translation>Ohne die Kovariate {covariate} ändert sich der Fehler von {mae_with:.4f} auf {mae_without:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Write it again with GroundCast.</source>
   <translation>Neu mit GroundCast schreiben.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Write it as tcp://host:8786, or leave it empty to use this machine only.</source>
   <translation>Sie als tcp://host:8786 schreiben oder leer lassen, um nur diesen Rechner zu verwenden.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Write the job again with GroundCast.</source>
   <translation>Den Auftrag mit GroundCast neu schreiben.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Write the points only, ask for fewer dates, choose a smaller region or allow more memory.</source>
   <translation>Nur die Punkte schreiben, weniger Zeitpunkte verlangen, ein kleineres Gebiet wählen oder mehr Speicher erlauben.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>a file of this run</source>
   <translation>eine Datei dieses Laufs</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>a transformation gave a wrong result</source>
   <translation>eine Transformation ergab ein falsches Ergebnis</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>acquisitions ahead</source>
   <translation>Aufnahmen im Voraus</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>an unknown CRS</source>
   <translation>ein unbekanntes KBS</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>an unknown share</source>
   <translation>ein unbekannter Anteil</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trace.py" />
   <source>backtest: {method}</source>
   <translation>Backtest: {method}</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>band {index}</source>
   <translation>Kanal {index}</translation>
  </message>
  <message>
   <location filename="../engine/training/st_samples.py" />
   <source>base</source>
   <translation>Grundlage</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>blocks of ten days</source>
   <translation>Blöcke von zehn Tagen</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <location filename="../engine/evaluation/stages.py" />
   <source>calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>came later</source>
   <translation>später beobachtet</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>coordinate systems: {crs}</source>
   <translation>Koordinatensysteme: {crs}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>cpu ({n} thread, no network needed)</source>
   <translation>cpu ({n} Thread, kein Netz nötig)</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>cpu ({n} threads, no network needed)</source>
   <translation>cpu ({n} Threads, kein Netz nötig)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/trials.py" />
   <source>date without observations</source>
   <translation>Zeitpunkt ohne Beobachtungen</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>device {name}: {problem}</source>
   <translation>Gerät {name}: {problem}</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>device: {device}</source>
   <translation>Gerät: {device}</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_fill.py" />
   <source>fill</source>
   <translation>Füllen</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>filled</source>
   <translation>gefüllt</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <location filename="../engine/inference/impute.py" />
   <source>filling</source>
   <translation>Füllen</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>filling: {name}</source>
   <translation>Füllen: {name}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>final model: {stage}</source>
   <translation>endgültiges Modell: {stage}</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>finishing</source>
   <translation>Abschluss</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>fitting {name}</source>
   <translation>Anpassung von {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/forecast_large.py" />
   <source>forecasting</source>
   <translation>Vorhersage</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>free memory {memory_gb} GB, free disk for temporary files {disk_gb} GB</source>
   <translation>freier Arbeitsspeicher {memory_gb} GB, freier Plattenplatz für temporäre Dateien {disk_gb} GB</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>from {start}</source>
   <translation>ab {start}</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>gaps like those of these data</source>
   <translation>Lücken wie die dieser Daten</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>held, %</source>
   <translation>enthielt, %</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>it computes wrong results</source>
   <translation>sie rechnet falsch</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it does not find a raster in '{name}'</source>
   <translation>er findet in „{name}“ kein Raster</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it does not hold exactly a description and its weights</source>
   <translation>es enthält nicht genau eine Beschreibung und ihre Gewichte</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it does not see what the run left in '{folder}' ({strerror})</source>
   <translation>er sieht nicht, was der Lauf in „{folder}“ hinterlassen hat ({strerror})</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>it fills gaps, it forecasts nothing</source>
   <translation>es füllt Lücken, es sagt nichts vorher</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>it forecasts, it fills no gaps</source>
   <translation>es sagt vorher, es füllt keine Lücken</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it has GroundCast {found}, the run is of {version}</source>
   <translation>er hat GroundCast {found}, der Lauf ist von {version}</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is for '{found}', not for '{kind}'</source>
   <translation>es ist für „{found}“, nicht für „{kind}“</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is not a GroundCast model</source>
   <translation>es ist kein GroundCast-Modell</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is not a whole zip file</source>
   <translation>es ist keine vollständige Zip-Datei</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is of version {version}, this engine reads version {known}</source>
   <translation>es hat die Version {version}, diese Engine liest Version {known}</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is too large</source>
   <translation>es ist zu groß</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its description does not match its checksum: the file is damaged or was changed</source>
   <translation>seine Beschreibung stimmt nicht mit ihrer Prüfsumme überein: die Datei ist beschädigt oder wurde verändert</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its description is not readable</source>
   <translation>seine Beschreibung ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>its parts do not fit together ({reason})</source>
   <translation>seine Teile passen nicht zusammen ({reason})</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge.py" />
   <source>its settings are out of range</source>
   <translation>seine Einstellungen liegen außerhalb des erlaubten Bereichs</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its weights do not match their checksum: the file is damaged or was changed</source>
   <translation>seine Gewichte stimmen nicht mit ihrer Prüfsumme überein: die Datei ist beschädigt oder wurde verändert</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>least</source>
   <translation>kleinster</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>longitude {west:.{digits}f} to {east:.{digits}f}, latitude {south:.{digits}f} to {north:.{digits}f} (in {crs})</source>
   <translation>Länge {west:.{digits}f} bis {east:.{digits}f}, Breite {south:.{digits}f} bis {north:.{digits}f} (in {crs})</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>map units</source>
   <translation>Karteneinheiten</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>mean absolute error ({units})</source>
   <translation>mittlerer absoluter Fehler ({units})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>median</source>
   <translation>Median</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>missing (%)</source>
   <translation>fehlend (%)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>most</source>
   <translation>größter</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>no usable GPU was found</source>
   <translation>keine brauchbare GPU gefunden</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>observations inside (%)</source>
   <translation>Beobachtungen im Bereich (%)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>observed</source>
   <translation>beobachtet</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>over the best simple method</source>
   <translation>gegenüber der besten einfachen Methode</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/trials.py" />
   <source>place never observed</source>
   <translation>Ort nie beobachtet</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>process {number}</source>
   <translation>Prozess {number}</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>process {number} on '{host}'</source>
   <translation>Prozess {number} auf „{host}“</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>reading</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>starting the device</source>
   <translation>Gerät wird gestartet</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>static</source>
   <translation>statisch</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>testing {method}</source>
   <translation>Prüfung von {method}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>testing {name}</source>
   <translation>Prüfung von {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>the GPU cannot be used, {broken}</source>
   <translation>die GPU kann nicht verwendet werden, {broken}</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge.py" />
   <source>the coefficients do not fit the features</source>
   <translation>die Koeffizienten passen nicht zu den Merkmalen</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>the dates of '{name}'</source>
   <translation>den Zeitpunkten von „{name}“</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the end</source>
   <translation>dem Ende</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the forecast dates</source>
   <translation>den Vorhersagezeitpunkten</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <location filename="../engine/cube.py" />
   <location filename="../engine/evaluation/fill.py" />
   <location filename="../engine/evaluation/own_gaps.py" />
   <location filename="../engine/readers/covariates.py" />
   <source>the input</source>
   <translation>die Eingabe</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>the moments of the optimiser do not fit the network</source>
   <translation>die Momente des Optimierers passen nicht zum Netz</translation>
  </message>
  <message>
   <location filename="../engine/training/dapf_forecaster.py" />
   <source>the network and its normalisation do not agree on an elevation</source>
   <translation>das Netz und seine Normierung widersprechen sich über eine Höhe</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>the network is of another kind</source>
   <translation>das Netz ist von anderer Art</translation>
  </message>
  <message>
   <location filename="../engine/training/mm_stt_forecaster.py" />
   <source>the network is of the other kind</source>
   <translation>das Netz ist von der anderen Art</translation>
  </message>
  <message>
   <location filename="../engine/models/st_transformer.py" />
   <source>the network is too large</source>
   <translation>das Netz ist zu groß</translation>
  </message>
  <message>
   <location filename="../engine/models/dapf.py" />
   <location filename="../engine/models/mm_stt.py" />
   <location filename="../engine/models/st_transformer.py" />
   <source>the network's sizes do not fit together</source>
   <translation>die Größen des Netzes passen nicht zusammen</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>the sizes do not fit together</source>
   <translation>die Größen passen nicht zusammen</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the start</source>
   <translation>dem Anfang</translation>
  </message>
  <message>
   <location filename="../engine/training/loop.py" />
   <source>the trusted shares do not fit their leads</source>
   <translation>die Vertrauensanteile passen nicht zu ihren Vorlaufzeiten</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>the whole input</source>
   <translation>die ganze Eingabe</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there are {n} NVIDIA GPUs, counted from 0</source>
   <translation>es gibt {n} NVIDIA-GPUs, gezählt ab 0</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is no Apple GPU</source>
   <translation>es gibt keine Apple-GPU</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is no working NVIDIA GPU and driver</source>
   <translation>es gibt keine funktionierende NVIDIA-GPU mit Treiber</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is {n} NVIDIA GPU, counted from 0</source>
   <translation>es gibt {n} NVIDIA-GPU, gezählt ab 0</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>this version knows no method '{method}'</source>
   <translation>diese Version kennt keine Methode „{method}“</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>time-varying</source>
   <translation>zeitlich</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>too few test dates for an interval</source>
   <translation>zu wenige Testzeitpunkte für ein Intervall</translation>
  </message>
  <message>
   <location filename="../engine/training/loop.py" />
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_loop.py" />
   <source>train</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>two forecast dates fall on one day</source>
   <translation>zwei Vorhersagezeitpunkte fallen auf einen Tag</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>until {end}</source>
   <translation>bis {end}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>used</source>
   <translation>verwendet</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>whole days</source>
   <translation>ganze Tage</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>whole places</source>
   <translation>ganze Orte</translation>
  </message>
  <message>
   <location filename="../engine/training/mm_stt_forecaster.py" />
   <location filename="../engine/training/panel_forecaster.py" />
   <source>windows</source>
   <translation>Zeitfenster</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/ablation.py" />
   <source>without {name}</source>
   <translation>ohne {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>working</source>
   <translation>in Ordnung</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>writing points</source>
   <translation>Punkte werden geschrieben</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>writing rasters</source>
   <translation>Raster werden geschrieben</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>writing the embedding</source>
   <translation>Einbettung wird geschrieben</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/train.py" />
   <source>writing the model</source>
   <translation>Modell wird geschrieben</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <source>writing the report</source>
   <translation>Bericht wird geschrieben</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run.py" />
   <source>writing {key}</source>
   <translation>{key} wird geschrieben</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>x {x0:.6g} to {x1:.6g}, y {y0:.6g} to {y1:.6g} ({crs})</source>
   <translation>x {x0:.6g} bis {x1:.6g}, y {y0:.6g} bis {y1:.6g} ({crs})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: a simple method was better.</source>
   <translation>{ahead}: eine einfache Methode war besser.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: no better than the last observed value.</source>
   <translation>{ahead}: nicht besser als der letzte beobachtete Wert.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: the advantage over persistence may be chance (its interval contains 0).</source>
   <translation>{ahead}: der Vorteil gegenüber der Persistenz kann Zufall sein (sein Intervall enthält 0).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{count:,} observations were hidden ({kind}) and filled with a mean absolute error of {mae:.4f} {units}, {mre:.1f} % of the mean value; the 80 and 95 % bands held {inner:.1f} and {outer:.1f} % of them.</source>
   <translation>{count:,} Beobachtungen wurden verdeckt ({kind}) und mit einem mittleren absoluten Fehler von {mae:.4f} {units} gefüllt, {mre:.1f} % des mittleren Wertes; die 80- und 95-%-Bereiche enthielten {inner:.1f} und {outer:.1f} % davon.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>{count} dates do not fit into the table of a GeoPackage.</source>
   <translation>{count} Zeitpunkte passen nicht in die Tabelle eines GeoPackage.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>{count} forecast dates do not fit into the table of a GeoPackage.</source>
   <translation>{count} Vorhersagezeitpunkte passen nicht in die Tabelle eines GeoPackage.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{count} points, {dates}: more than fits into the memory allowed, so {blocks} blocks are computed.</source>
   <translation>{count} Punkte, {dates}: mehr, als in den erlaubten Speicher passt, daher werden {blocks} Blöcke berechnet.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{day}: filled</source>
   <translation>{day}: gefüllt</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{day}: observed ({share:.0f} % of the cells)</source>
   <translation>{day}: beobachtet ({share:.0f} % der Zellen)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{far} from the nearest observation of the place the error is {mae:.4f} {units}.</source>
   <translation>Abstand zur nächsten Beobachtung des Ortes „{far}“: der Fehler beträgt {mae:.4f} {units}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{first} and {last}</source>
   <translation>{first} und {last}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/large.py" />
   <source>{height} x {width} cells of '{name}' need {needed:,.1f} GB of intermediate files; {free:,.1f} GB are free in '{cache}'.</source>
   <translation>{height} x {width} Zellen von „{name}“ brauchen {needed:,.1f} GB an Zwischendateien; {free:,.1f} GB sind in „{cache}“ frei.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>{height} x {width} cells, {dates}: more than fits into the memory allowed, so {count} tiles are computed.</source>
   <translation>{height} x {width} Zellen, {dates}: mehr, als in den erlaubten Speicher passt, daher werden {count} Kacheln berechnet.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{kind} hidden: {n:,} observation</source>
   <translation>{kind} verdeckt: {n:,} Beobachtung</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{kind} hidden: {n:,} observations</source>
   <translation>{kind} verdeckt: {n:,} Beobachtungen</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{level} % band</source>
   <translation>{level}-%-Bereich</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{level} % width</source>
   <translation>Breite {level} %</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{listed} acquisitions ahead</source>
   <translation>{listed} Aufnahmen im Voraus</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{methods} had {gain:.1%} less squared error than {ridge}, and less on both halves of the dates held back.</source>
   <translation>{methods} hatte {gain:.1%} weniger quadratischen Fehler als {ridge}, und weniger in beiden Hälften der zurückgehaltenen Zeitpunkte.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{method} (reference)</source>
   <translation>{method} (Referenz)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{method} (used)</source>
   <translation>{method} (verwendet)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}.</source>
   <translation>{method} füllte {count:,} verdeckte Beobachtungen ({kinds}) mit einem mittleren absoluten Fehler von {error:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}; the best simple method, {best}, had {least:.4f}.</source>
   <translation>{method} füllte {count:,} verdeckte Beobachtungen ({kinds}) mit einem mittleren absoluten Fehler von {error:.4f}; die beste einfache Methode, {best}, hatte {least:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{method} was used, and how good it is could not be measured.</source>
   <translation>{method} wurde verwendet, und wie gut sie ist, konnte nicht gemessen werden.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>{method}: error by distance to the nearest observation</source>
   <translation>{method}: Fehler nach Abstand zur nächsten Beobachtung</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>{n:,} byte</source>
   <translation>{n:,} Byte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>{n:,} bytes</source>
   <translation>{n:,} Bytes</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{name} (id {id})</source>
   <translation>{name} (ID {id})</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({gpu}, {free:.1f} of {total:.1f} GB free)</source>
   <translation>{name} ({gpu}, {free:.1f} von {total:.1f} GB frei)</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({n} thread)</source>
   <translation>{name} ({n} Thread)</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({n} threads)</source>
   <translation>{name} ({n} Threads)</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>{name} and {count} more</source>
   <translation>{name} und {count} weitere</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <source>{name} was trained on a larger region or period.</source>
   <translation>{name} wurde auf einem größeren Gebiet oder Zeitraum trainiert.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>{name} was used: the series is too short to test any method.</source>
   <translation>{name} wurde verwendet: die Reihe ist zu kurz, um eine Methode zu prüfen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{name} {text} (here {here})</source>
   <translation>{name} {text} (hier {here})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>{network} was tried too and was not chosen on the validation dates.</source>
   <translation>{network} wurde ebenfalls versucht und an den Validierungszeitpunkten nicht gewählt.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} acquisition ahead</source>
   <translation>{n} Aufnahme im Voraus</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} acquisitions ahead</source>
   <translation>{n} Aufnahmen im Voraus</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cell as a sample</source>
   <translation>{n} Zelle als Stichprobe</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell could not be filled: the method knows nothing about it.</source>
   <translation>{n} Zelle konnte nicht gefüllt werden: die Methode weiß nichts über sie.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell has no value on any date and stays empty; an option fills those between observed cells.</source>
   <translation>{n} Zelle hat zu keinem Zeitpunkt einen Wert und bleibt leer; eine Option füllt solche zwischen beobachteten Zellen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell outside the observed area stays empty.</source>
   <translation>{n} Zelle außerhalb des beobachteten Bereichs bleibt leer.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cell with values</source>
   <translation>{n} Zelle mit Werten</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cells as a sample</source>
   <translation>{n} Zellen als Stichprobe</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells could not be filled: the method knows nothing about them.</source>
   <translation>{n} Zellen konnten nicht gefüllt werden: die Methode weiß nichts über sie.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells have no value on any date and stay empty; an option fills those between observed cells.</source>
   <translation>{n} Zellen haben zu keinem Zeitpunkt einen Wert und bleiben leer; eine Option füllt solche zwischen beobachteten Zellen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells outside the observed area stay empty.</source>
   <translation>{n} Zellen außerhalb des beobachteten Bereichs bleiben leer.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cells with values</source>
   <translation>{n} Zellen mit Werten</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{n} date</source>
   <translation>{n} Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} date from {start} to {end}</source>
   <translation>{n} Zeitpunkt von {start} bis {end}</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>{n} date is too few to train '{method}'.</source>
   <translation>{n} Zeitpunkt ist zu wenig, um „{method}“ zu trainieren.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>{n} date of {width} x {height} cells of '{name}' needs {needed:,.1f} GB of memory; {free:.1f} GB are free.</source>
   <translation>{n} Zeitpunkt mit {width} x {height} Zellen von „{name}“ braucht {needed:,.1f} GB Arbeitsspeicher; {free:.1f} GB sind frei.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{n} dates</source>
   <translation>{n} Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>{n} dates are too few to train '{method}'.</source>
   <translation>{n} Zeitpunkte sind zu wenige, um „{method}“ zu trainieren.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} dates from {start} to {end}</source>
   <translation>{n} Zeitpunkte von {start} bis {end}</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>{n} dates of {width} x {height} cells of '{name}' need {needed:,.1f} GB of memory; {free:.1f} GB are free.</source>
   <translation>{n} Zeitpunkte mit {width} x {height} Zellen von „{name}“ brauchen {needed:,.1f} GB Arbeitsspeicher; {free:.1f} GB sind frei.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} earlier date</source>
   <translation>{n} früheren Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} earlier dates</source>
   <translation>{n} früheren Zeitpunkten</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>{n} layer of {cells:,} cells needs {needed:.1f} GB of memory, {free:.1f} GB are free.</source>
   <translation>{n} Schicht mit {cells:,} Zellen braucht {needed:.1f} GB Arbeitsspeicher, {free:.1f} GB sind frei.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>{n} layers of {cells:,} cells need {needed:.1f} GB of memory, {free:.1f} GB are free.</source>
   <translation>{n} Schichten mit {cells:,} Zellen brauchen {needed:.1f} GB Arbeitsspeicher, {free:.1f} GB sind frei.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{n} of {count} dates has no observation at all: it is filled from the other dates alone.</source>
   <translation>{n} von {count} Zeitpunkten hat gar keine Beobachtung: er wird allein aus den anderen Zeitpunkten gefüllt.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{n} of {count} dates have no observation at all: they are filled from the other dates alone.</source>
   <translation>{n} von {count} Zeitpunkten haben gar keine Beobachtung: sie werden allein aus den anderen Zeitpunkten gefüllt.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} of {count} tiles are finished and kept</source>
   <translation>{n} von {count} Kacheln sind fertig und bleiben erhalten</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} of {count} tiles is finished and kept</source>
   <translation>{n} von {count} Kacheln ist fertig und bleibt erhalten</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>{n} of {total} dates has several passes (such as {example}): where they overlap, their mean is taken.</source>
   <translation>{n} von {total} Zeitpunkten hat mehrere Überflüge (wie {example}): wo sie sich überlappen, wird ihr Mittel verwendet.</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>{n} of {total} dates have several passes (such as {example}): where they overlap, their mean is taken.</source>
   <translation>{n} von {total} Zeitpunkten haben mehrere Überflüge (wie {example}): wo sie sich überlappen, wird ihr Mittel verwendet.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>{n} of {total} places has no forecast: it has too few values.</source>
   <translation>{n} von {total} Orten hat keine Vorhersage: er hat zu wenige Werte.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>{n} of {total} places have no forecast: they have too few values.</source>
   <translation>{n} von {total} Orten haben keine Vorhersage: sie haben zu wenige Werte.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} past date</source>
   <translation>{n} vergangenen Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} past dates</source>
   <translation>{n} vergangenen Zeitpunkten</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} point</source>
   <translation>{n} Punkt</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} point as a sample</source>
   <translation>{n} Punkt als Stichprobe</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>{n} point without coordinates was left out.</source>
   <translation>{n} Punkt ohne Koordinaten wurde ausgelassen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} points</source>
   <translation>{n} Punkte</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} points as a sample</source>
   <translation>{n} Punkte als Stichprobe</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>{n} points without coordinates were left out.</source>
   <translation>{n} Punkte ohne Koordinaten wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} process</source>
   <translation>{n} Prozess</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} processes</source>
   <translation>{n} Prozesse</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} tile is computed by the cluster at {cluster} (threads of workers: {threads}).</source>
   <translation>{n} Kachel wird vom Cluster unter {cluster} berechnet (Threads der Worker: {threads}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} tiles are computed by the cluster at {cluster} (threads of workers: {threads}).</source>
   <translation>{n} Kacheln werden vom Cluster unter {cluster} berechnet (Threads der Worker: {threads}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{only} was asked for.</source>
   <translation>{only} wurde verlangt.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{ridge} had {gain:.1%} less squared error on the dates held back than {simple}, the best simple method.</source>
   <translation>{ridge} hatte an den zurückgehaltenen Zeitpunkten {gain:.1%} weniger quadratischen Fehler als {simple}, die beste einfache Methode.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{share} (95 % interval {low:.1f} to {high:.1f})</source>
   <translation>{share} (95-%-Intervall {low:.1f} bis {high:.1f})</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>{shown} and {count} more</source>
   <translation>{shown} und {count} weitere</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{simple} had the least error of the simple methods on the dates held back, and {ridge} was not clearly better.</source>
   <translation>{simple} hatte unter den einfachen Methoden an den zurückgehaltenen Zeitpunkten den kleinsten Fehler, und {ridge} war nicht deutlich besser.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{simple} had the least error of the simple methods on the dates held back.</source>
   <translation>{simple} hatte unter den einfachen Methoden an den zurückgehaltenen Zeitpunkten den kleinsten Fehler.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>{size:,.0f} MB, {times} times its size</source>
   <translation>{size:,.0f} MB, das {times}-Fache seiner Größe</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <location filename="../engine/inference/tiles/stream.py" />
   <source>{stage}: tile {done} of {count}</source>
   <translation>{stage}: Kachel {done} von {count}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>{start} to {end}, {n} date</source>
   <translation>{start} bis {end}, {n} Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>{start} to {end}, {n} dates</source>
   <translation>{start} bis {end}, {n} Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>{units}/year</source>
   <translation>{units}/Jahr</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>{what} is nested too deeply.</source>
   <translation>{what} ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>{what} is not valid JSON ({error}).</source>
   <translation>{what} ist kein gültiges JSON ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{what}, {dates}, {missing:.1%} missing, unit {units}</source>
   <translation>{what}, {dates}, {missing:.1%} fehlend, Einheit {units}</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>{width} x {height} cells of {cell:.7g}, {other}</source>
   <translation>{width} x {height} Zellen von {cell:.7g}, {other}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>… and {n} more file; all are named in the JSON file beside each output.</source>
   <translation>… und {n} weitere Datei; alle sind in der JSON-Datei neben jeder Ausgabe genannt.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>… and {n} more files; all are named in the JSON file beside each output.</source>
   <translation>… und {n} weitere Dateien; alle sind in der JSON-Datei neben jeder Ausgabe genannt.</translation>
  </message>
 </context>
 <context>
  <name>GapsChart</name>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.ui" />
   <source>Of the cells that have a value on at least one date</source>
   <translation>Von den Zellen, die zu mindestens einem Zeitpunkt einen Wert haben</translation>
  </message>
 </context>
 <context>
  <name>GroundCast</name>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source> (SHA-256 {digest}…)</source>
   <translation> (SHA-256 {digest}…)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> away from the satellite (or down)</source>
   <translation> vom Satelliten weg (oder abwärts)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> between {first} and {last}</source>
   <translation> zwischen dem {first} und dem {last}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> toward the satellite (or up)</source>
   <translation> zum Satelliten hin (oder aufwärts)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&amp;Continue</source>
   <translation>F&amp;ortsetzen</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Forecast deformation…</source>
   <translation>Deformation &amp;vorhersagen…</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Impute soil moisture…</source>
   <translation>&amp;Bodenfeuchtelücken füllen…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>&amp;Input</source>
   <translation>&amp;Eingabe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>&amp;JSON for qgis_process</source>
   <translation>&amp;JSON für qgis_process</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>&amp;Keep it running</source>
   <translation>&amp;Weiterlaufen lassen</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Load the sample</source>
   <translation>Beispiel &amp;laden</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>&amp;Outputs</source>
   <translation>&amp;Ausgaben</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Review zones</source>
   <translation>Zonen be&amp;gutachten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&amp;Set up</source>
   <translation>Einrich&amp;ten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>&amp;Stop it</source>
   <translation>&amp;Stoppen</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Time series</source>
   <translation>&amp;Zeitreihen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>'Points with probability' are made of forecast points; for rasters ask for the maps.</source>
   <translation>„Punkte mit Wahrscheinlichkeit“ entstehen aus Vorhersagepunkten; bei Rastern die Karten verlangen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{first}' and '{second}' have the same date; untick one of them.</source>
   <translation>„{first}“ und „{second}“ haben dasselbe Datum; eine der Zeilen abwählen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{folder}' cannot be removed ({error}).</source>
   <translation>„{folder}“ kann nicht entfernt werden ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>'{layer}' cannot be edited. Is it read-only, or open elsewhere?</source>
   <translation>„{layer}“ kann nicht bearbeitet werden. Ist der Layer schreibgeschützt oder anderswo geöffnet?</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/prediction.py" />
   <source>'{layer}' does not say when its last acquisition was. Give the date under 'Last acquisition'.</source>
   <translation>„{layer}“ gibt nicht an, wann die letzte Aufnahme war. Das Datum unter „Letzte Aufnahme“ angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>'{layer}' has no bands with dates.</source>
   <translation>„{layer}“ hat keine Kanäle mit Zeitpunkten.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>'{layer}' has no dates, or is not of the same kind as the forecast. Choose another layer of observations, or leave it out.</source>
   <translation>„{layer}“ hat keine Zeitpunkte oder ist nicht von derselben Art wie die Vorhersage. Einen anderen Layer mit Beobachtungen wählen oder weglassen.</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has no field '{field}' that says which zone is which. Choose a layer made by 'Detect hazard zones'.</source>
   <translation>„{layer}“ hat kein Feld „{field}“, das angibt, welche Zone welche ist. Einen von „Gefahrenzonen ermitteln“ erzeugten Layer wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{layer}' has no field '{field}'. Its fields are: {fields}.</source>
   <translation>„{layer}“ hat kein Feld „{field}“. Seine Felder sind: {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>'{layer}' has no field for a review: {fields}.</source>
   <translation>„{layer}“ hat kein Feld für eine Begutachtung: {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/past.py" />
   <source>'{layer}' has no observations: a history is a layer of points with fields named after dates, or a stack of rasters.</source>
   <translation>„{layer}“ hat keine Beobachtungen: eine Vorgeschichte ist ein Punktlayer mit nach Zeitpunkten benannten Feldern oder ein Rasterstapel.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/assets.py" />
   <source>'{layer}' has no points with probability: it has no field '{field}'. Choose that output of 'Detect hazard zones'.</source>
   <translation>„{layer}“ hat keine Punkte mit Wahrscheinlichkeit: das Feld „{field}“ fehlt. Diese Ausgabe von „Gefahrenzonen ermitteln“ wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has no review: the field '{field}' is not there. Open it in the review dock, which adds it.</source>
   <translation>„{layer}“ hat keine Begutachtung: das Feld „{field}“ fehlt. Den Layer im Bedienfeld „Zonen begutachten“ öffnen, dort wird es hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>'{layer}' has no value inside the polygon.</source>
   <translation>„{layer}“ hat innerhalb des Polygons keinen Wert.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>'{layer}' has no zones found by GroundCast: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.</source>
   <translation>„{layer}“ hat keine von GroundCast ermittelten Zonen: das Feld „{field}“ fehlt. Den Layer von „Gefahrenzonen ermitteln“ wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{layer}' has the date {date} twice: in '{first}' and in '{second}'. Correct one of them under 'Dates of the fields'.</source>
   <translation>„{layer}“ hat den Zeitpunkt {date} zweimal: in „{first}“ und in „{second}“. Einen davon unter „Zeitpunkte der Felder“ korrigieren.</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has two zones with the number {zone} in '{field}'. Correct one of them.</source>
   <translation>„{layer}“ hat zwei Zonen mit der Nummer {zone} in „{field}“. Eine davon korrigieren.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>'{layer}' is no forecast made by GroundCast. Choose the layer of 'Forecast deformation' (of rasters, its median), or leave it out.</source>
   <translation>„{layer}“ ist keine von GroundCast erzeugte Vorhersage. Den Layer von „Deformation vorhersagen“ wählen (bei Rastern den Median) oder weglassen.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/prediction.py" />
   <source>'{layer}' is no forecast of points made by GroundCast: it has no field '{field}'. Choose the layer of 'Forecast deformation'.</source>
   <translation>„{layer}“ ist keine von GroundCast erzeugte Punktvorhersage: das Feld „{field}“ fehlt. Den Layer von „Deformation vorhersagen“ wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zones.py" />
   <source>'{layer}' is no layer of hazard zones: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.</source>
   <translation>„{layer}“ ist kein Layer mit Gefahrenzonen: das Feld „{field}“ fehlt. Den Layer von „Gefahrenzonen ermitteln“ wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <source>'{layer}' is not the median of a raster forecast made by GroundCast. Choose the layer 'Forecast, median'.</source>
   <translation>„{layer}“ ist nicht der Median einer von GroundCast erzeugten Rastervorhersage. Den Layer „Vorhersage, Median“ wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>'{layer}' is read-only: nothing can be written to it. Save it as a GeoPackage you may write to, and review that.</source>
   <translation>„{layer}“ ist schreibgeschützt: es kann nichts hineingeschrieben werden. Als beschreibbares GeoPackage speichern und dieses begutachten.</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>'{layer}' takes no further fields ({fields}). Save it as a GeoPackage, and review that.</source>
   <translation>„{layer}“ nimmt keine weiteren Felder auf ({fields}). Als GeoPackage speichern und dieses begutachten.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>'{name}' cannot be the name of a file.</source>
   <translation>„{name}“ kann kein Dateiname sein.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{name}' has no date; type it, or untick the row.</source>
   <translation>„{name}“ hat kein Datum; eintragen oder die Zeile abwählen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>'{name}' is a layer of stations: use 'Impute soil moisture (stations)'.</source>
   <translation>„{name}“ ist ein Layer mit Stationen: „Bodenfeuchtelücken füllen (Stationen)“ verwenden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>'{name}' is a raster: use 'Impute soil moisture'.</source>
   <translation>„{name}“ ist ein Raster: „Bodenfeuchtelücken füllen“ verwenden.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{part}' is not of the form field=2020-01-31.</source>
   <translation>„{part}“ hat nicht die Form Feld=2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>'{past}' has no observation between {first} and {last}, the dates that '{layer}' forecasts.</source>
   <translation>„{past}“ hat keine Beobachtung zwischen {first} und {last}, den Zeitpunkten, die „{layer}“ vorhersagt.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/detect.py" />
   <source>'{past}' has no observations of the places of the forecast up to {date}: the noise of the measurements is not taken out.</source>
   <translation>„{past}“ hat bis {date} keine Beobachtungen an den Stellen der Vorhersage: Das Rauschen der Messungen wird nicht herausgerechnet.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>'{past}' has no place in common with the forecast: choose the same points or cells, with the new dates.</source>
   <translation>„{past}“ hat keine Stelle mit der Vorhersage gemeinsam: dieselben Punkte oder Zellen mit den neuen Zeitpunkten wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be copied ({error}).</source>
   <translation>„{path}“ kann nicht kopiert werden ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be removed ({error}).</source>
   <translation>„{path}“ kann nicht entfernt werden ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be written ({error}).</source>
   <translation>„{path}“ kann nicht geschrieben werden ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' cannot make environments: its modules 'venv' and 'ensurepip' are missing. On Debian and Ubuntu, install python3-venv.</source>
   <translation>„{path}“ kann keine Umgebungen anlegen: die Module „venv“ und „ensurepip“ fehlen. Unter Debian und Ubuntu python3-venv installieren.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' does not work outside QGIS: its modules {names} cannot be loaded.</source>
   <translation>„{path}“ arbeitet außerhalb von QGIS nicht: Die Module {names} lassen sich nicht laden.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is Python {version}; the engine needs {oldest} to {newest}.</source>
   <translation>„{path}“ ist Python {version}; die Engine braucht {oldest} bis {newest}.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is a 32-bit Python; the engine needs 64 bits.</source>
   <translation>„{path}“ ist ein 32-Bit-Python; die Engine braucht 64 Bit.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is built for Intel processors, and PyTorch is no longer made for those of Macs.</source>
   <translation>„{path}“ ist für Intel-Prozessoren gebaut, und für die von Macs gibt es PyTorch nicht mehr.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about.py" />
   <source>'{path}' is no summary of a forecast. Choose the JSON file of 'Forecast deformation', or leave it out.</source>
   <translation>„{path}“ ist keine Zusammenfassung einer Vorhersage. Die JSON-Datei von „Deformation vorhersagen“ wählen oder weglassen.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is not a Python interpreter that starts.</source>
   <translation>„{path}“ ist kein Python-Interpreter, der startet.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{path}' is not there.</source>
   <translation>„{path}“ ist nicht vorhanden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{path}' is too old.</source>
   <translation>„{path}“ ist zu alt.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{text}' is not a date. Write it as year-month-day, e.g. 2020-01-31.</source>
   <translation>„{text}“ ist kein Datum. Als Jahr-Monat-Tag schreiben, z. B. 2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{text}' is not a date; write it as 2020-01-31.</source>
   <translation>„{text}“ ist kein Datum; als 2020-01-31 schreiben.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>(none)</source>
   <translation>(keine)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>.tif; .nc; .h5; .gpkg, .shp, .csv of stations. Choose several files to use one per date</source>
   <translation>.tif; .nc; .h5; .gpkg, .shp, .csv mit Stationen. Mehrere Dateien wählen, um je Zeitpunkt eine zu verwenden</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>1 zone, {chance}</source>
   <translation>1 Zone, {chance}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>1, low</source>
   <translation>1, gering</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>2, moderate</source>
   <translation>2, mäßig</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>20 % of the cells</source>
   <translation>20 % der Zellen</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>3, high</source>
   <translation>3, hoch</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>4, very high</source>
   <translation>4, sehr hoch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>50 % of the cells</source>
   <translation>50 % der Zellen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>80 % of the cells</source>
   <translation>80 % der Zellen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>; {share} % of the retrieved values are of recommended quality</source>
   <translation>; {share} % der abgeleiteten Werte haben empfohlene Qualität</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>&lt; {value} {units}</source>
   <translation>&lt; {value} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is not finished.&lt;/b&gt; What was done stays; it goes on from there.</source>
   <translation>&lt;b&gt;Die Engine ist nicht fertig eingerichtet.&lt;/b&gt; Was erledigt ist, bleibt erhalten; von dort geht es weiter.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is not set up.&lt;/b&gt; Forecasts and fillings are computed by an engine outside QGIS, in a Python environment of its own. It is fetched once; after that no network is needed.</source>
   <translation>&lt;b&gt;Die Engine ist nicht eingerichtet.&lt;/b&gt; Vorhersagen und Füllungen berechnet eine Engine außerhalb von QGIS, in einer eigenen Python-Umgebung. Sie wird einmal heruntergeladen; danach ist kein Netzwerk mehr nötig.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is set up.&lt;/b&gt; It runs with {path}</source>
   <translation>&lt;b&gt;Die Engine ist eingerichtet.&lt;/b&gt; Sie läuft mit {path}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>&gt; {value} {units}</source>
   <translation>&gt; {value} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>A file of the environment cannot be written or replaced.</source>
   <translation>Eine Datei der Umgebung kann nicht geschrieben oder ersetzt werden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A folder of rasters of one date each with the date in the name, or of original SMAP Level-3 files.</source>
   <translation>Ein Ordner mit Rastern mit je einem Zeitpunkt und dem Datum im Namen oder mit originalen SMAP-Level-3-Dateien.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>A forecast continues what the measurements show. It cannot foresee an earthquake, a sudden slope failure or a change of water management. This report is no warning and replaces no engineering judgement.</source>
   <translation>Eine Vorhersage setzt fort, was die Messungen zeigen. Ein Erdbeben, ein plötzliches Hangversagen oder eine geänderte Wasserbewirtschaftung kann sie nicht vorhersehen. Dieser Bericht ist keine Warnung und ersetzt keine fachliche Beurteilung durch Ingenieure.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>A forecast of points becomes a raster only with a cell size. Give one, or leave the raster outputs out.</source>
   <translation>Eine Punktvorhersage wird nur mit einer Zellgröße zu einem Raster. Eine angeben oder die Rasterausgaben weglassen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>A layer to draw under the maps.</source>
   <translation>Ein Layer, der unter den Karten gezeichnet wird.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>A method of the literature instead of the one above, to compare with. Some need further libraries; what is missing is said.</source>
   <translation>Eine Methode aus der Literatur statt der obigen, zum Vergleich. Manche brauchen weitere Bibliotheken; was fehlt, wird gemeldet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>A model kept by 'Train deformation model', to predict with instead of training a new one.</source>
   <translation>Ein mit „Deformationsmodell trainieren“ gespeichertes Modell, mit dem vorhergesagt wird, statt ein neues zu trainieren.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A model kept by 'Train imputation model', to fill with instead of training a new one.</source>
   <translation>Ein mit „Lückenfüllungsmodell trainieren“ gespeichertes Modell, mit dem gefüllt wird, statt ein neues zu trainieren.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, one original SMAP Level-3 file, or any file of points.</source>
   <translation>Ein GeoTIFF mit mehreren Kanälen, ein CF-NetCDF- oder HDF5-Würfel, eine originale SMAP-Level-3-Datei oder eine beliebige Punktdatei.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, or one original SMAP Level-3 file.</source>
   <translation>Ein GeoTIFF mit mehreren Kanälen, ein CF-NetCDF- oder HDF5-Würfel oder eine originale SMAP-Level-3-Datei.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF, or MintPy's geocoded timeseries.h5.</source>
   <translation>Ein GeoTIFF mit mehreren Kanälen, ein CF-NetCDF oder die geokodierte timeseries.h5 von MintPy.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>A package was installed but a system library it needs is missing.</source>
   <translation>Ein Paket wurde installiert, aber eine benötigte Systembibliothek fehlt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>A page with the skill table, plots, data and settings.</source>
   <translation>Eine Seite mit Skill-Tabelle, Diagrammen, Daten und Einstellungen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>A picture for the first page.</source>
   <translation>Ein Bild für die erste Seite.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>A probability of 80 % means: of 100 places for which the forecast says 80 %, about 80 are expected to move by more than the threshold, and about 20 are not. A zone takes the probability of its most affected place.</source>
   <translation>Eine Wahrscheinlichkeit von 80 % bedeutet: von 100 Stellen, für die die Vorhersage 80 % angibt, bewegen sich voraussichtlich etwa 80 um mehr als den Schwellenwert und etwa 20 nicht. Für eine Zone gilt die Wahrscheinlichkeit ihrer am stärksten betroffenen Stelle.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>A raster layer with one band per date, or a layer of stations with one field per date</source>
   <translation>Ein Rasterlayer mit einem Kanal je Zeitpunkt oder ein Layer mit Stationen mit einem Feld je Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/values.py" />
   <source>A raster of '{parameter}' cannot be loaded.</source>
   <translation>Ein Raster von „{parameter}“ kann nicht geladen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>A raster with one band per acquisition. Give a layer, a file, or a list of rasters with one date each.</source>
   <translation>Ein Raster mit einem Kanal je Aufnahme. Einen Layer, eine Datei oder eine Liste von Rastern mit je einem Zeitpunkt angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A raster with one band per date, its gaps empty (nodata). Give a layer, a file, a folder, or a list of files.</source>
   <translation>Ein Raster mit einem Kanal je Zeitpunkt, die Lücken leer (NoData). Einen Layer, eine Datei, einen Ordner oder eine Liste von Dateien angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A raster with one band per date, or points with one field per date. Give a layer, a file, a folder, or a list of files.</source>
   <translation>Ein Raster mit einem Kanal je Zeitpunkt oder Punkte mit einem Feld je Zeitpunkt. Einen Layer, eine Datei, einen Ordner oder eine Liste von Dateien angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>A row for each zone that was called differently: the review that counts, and the other.</source>
   <translation>Eine Zeile je unterschiedlich beurteilter Zone: die Begutachtung, die zählt, und die andere.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>A temporary file cannot be written ({error}). Free some space on the disk of temporary files and run it again.</source>
   <translation>Eine temporäre Datei kann nicht geschrieben werden ({error}). Auf dem Datenträger der temporären Dateien Speicherplatz freigeben und erneut starten.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>A zone could not be written: {reason}</source>
   <translation>Eine Zone konnte nicht geschrieben werden: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>A zone of '{layer}' has no number in '{field}'. Give it one.</source>
   <translation>Eine Zone von „{layer}“ hat keine Nummer in „{field}“. Ihr eine geben.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>About {fetched:g} GB to fetch, {needed:g} GB on disk; {free:.0f} GB are free in {place}</source>
   <translation>Etwa {fetched:g} GB herunterzuladen, {needed:g} GB auf dem Datenträger; {free:.0f} GB sind frei in {place}</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration (a year, each year)</source>
   <translation>Beschleunigung (pro Jahr, jedes Jahr)</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration, probability by chance</source>
   <translation>Beschleunigung, Wahrscheinlichkeit durch Zufall</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration, standard error</source>
   <translation>Beschleunigung, Standardfehler</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, it moves ever faster ({side}): every year by {change} ± {error} a year more.</source>
   <translation>Nach den bisherigen Messungen bewegt sie sich immer schneller ({side}): jedes Jahr um {change} ± {error} pro Jahr mehr.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, it moves ever faster.</source>
   <translation>Nach den bisherigen Messungen bewegt sie sich immer schneller.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, its movement is slowing down.</source>
   <translation>Nach den bisherigen Messungen wird ihre Bewegung langsamer.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Acquisitions ahead</source>
   <translation>Aufnahmen im Voraus</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Active places</source>
   <translation>Aktive Stellen</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Add a small simulated tile of measurement points to the project, to try GroundCast with</source>
   <translation>Dem Projekt eine kleine simulierte Kachel mit Messpunkten hinzufügen, um GroundCast damit auszuprobieren</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Add your organisation's certificate in Settings &gt; Options &gt; Authentication &gt; Manage certificates of QGIS; it is used here too.</source>
   <translation>Das Zertifikat der eigenen Organisation in QGIS unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten hinzufügen; es wird auch hier verwendet.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <location filename="../plugin/processing/setup_engine.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>All files (*.*)</source>
   <translation>Alle Dateien (*.*)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>All numbers and reviews.</source>
   <translation>Alle Zahlen und Begutachtungen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>All points with probability, class, first date and predicted movement (where points are the input).</source>
   <translation>Alle Punkte mit Wahrscheinlichkeit, Klasse, erstem Zeitpunkt und vorhergesagter Bewegung (wenn Punkte die Eingabe sind).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>All retrieved values</source>
   <translation>Alle abgeleiteten Werte</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>All zones at a glance</source>
   <translation>Alle Zonen im Überblick</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>All zones at a glance (continued)</source>
   <translation>Alle Zonen im Überblick (Fortsetzung)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>All zones of both, reviews merged.</source>
   <translation>Alle Zonen beider Kopien, Begutachtungen zusammengeführt.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>All zones that were found have been dismissed after a review.</source>
   <translation>Alle gefundenen Zonen wurden nach einer Begutachtung verworfen.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Allow writing there, or set another place for the user's data.</source>
   <translation>Das Schreiben dort erlauben oder einen anderen Ort für die Benutzerdaten festlegen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Among all cells of a tile</source>
   <translation>Zwischen allen Zellen einer Kachel</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>An EGMS download (CSV or zip), any file of points, a multi-band GeoTIFF, NetCDF, or MintPy's geocoded timeseries.h5.</source>
   <translation>Ein EGMS-Download (CSV oder zip), eine beliebige Punktdatei, ein GeoTIFF mit mehreren Kanälen, NetCDF oder die geokodierte timeseries.h5 von MintPy.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>An EGMS download (CSV or zip, as it is), or any file of points: Shapefile, GeoPackage, CSV with coordinates.</source>
   <translation>Ein EGMS-Download (CSV oder zip, unverändert) oder eine beliebige Punktdatei: Shapefile, GeoPackage, CSV mit Koordinaten.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Any file of points with one field per date: GeoPackage, Shapefile, CSV with coordinates.</source>
   <translation>Eine beliebige Punktdatei mit einem Feld je Zeitpunkt: GeoPackage, Shapefile, CSV mit Koordinaten.</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Apple GPU (mps)</source>
   <translation>Apple-GPU (mps)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Area {number}</source>
   <translation>Fläche {number}</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/form.py" />
   <source>Assessor</source>
   <translation>Gutachter</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Assets</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>At least one date is needed.</source>
   <translation>Mindestens ein Zeitpunkt ist nötig.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>At least two dates are needed.</source>
   <translation>Mindestens zwei Zeitpunkte sind nötig.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Attention in space</source>
   <translation>Räumliche Aufmerksamkeit</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Author</source>
   <translation>Verfasser</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Away from the satellite, or down</source>
   <translation>Vom Satelliten weg oder abwärts</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Backtest forecast methods</source>
   <translation>Vorhersagemethoden im Backtest prüfen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Backtest of {name}</source>
   <translation>Backtest von {name}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Band</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>Band {number}</source>
   <translation>Kanal {number}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>Bands of '{layer}': {bands}; dates typed: {dates}. Give one date for each band, in their order.</source>
   <translation>Kanäle von „{layer}“: {bands}; eingetragene Zeitpunkte: {dates}. Je Kanal einen Zeitpunkt in gleicher Reihenfolge angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Basemap</source>
   <translation>Hintergrundkarte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Blocks of days</source>
   <translation>Blöcke von Tagen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>Both an extent and a region were given. Choose one of them.</source>
   <translation>Ausdehnung und Gebiet wurden beide angegeben. Eines davon wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project (in a model, say).</source>
   <translation>Grenzen und vorhergesagte Verschiebung, wenn sie weder im Ordner des Medians noch im Projekt liegen (etwa in einem Modell).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project.</source>
   <translation>Grenzen und vorhergesagte Verschiebung, wenn sie weder im Ordner des Medians noch im Projekt liegen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Build of torch</source>
   <translation>torch-Variante</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Buildings, roads, dams …: points, lines or polygons in any CRS.</source>
   <translation>Gebäude, Straßen, Dämme …: Punkte, Linien oder Polygone in beliebigem KBS.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>By how many percent the area must change for a zone to have grown or shrunk.</source>
   <translation>Um wie viel Prozent sich die Fläche ändern muss, damit eine Zone als gewachsen oder geschrumpft gilt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>CRS</source>
   <translation>KBS</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>CSV files (*.csv)</source>
   <translation>CSV-Dateien (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Cancelled; nothing was written.</source>
   <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Cancelled; what is finished stays.</source>
   <translation>Abgebrochen; Fertiges bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Cancelling …</source>
   <translation>Wird abgebrochen …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Carry reviews over</source>
   <translation>Begutachtungen übernehmen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cell size of rasters</source>
   <translation>Zellgröße der Raster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Cells or stations outside the region are neither used nor filled. A smaller region is faster and needs less memory.</source>
   <translation>Zellen oder Stationen außerhalb des Gebiets werden weder verwendet noch gefüllt. Ein kleineres Gebiet geht schneller und braucht weniger Speicher.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Cells that were never observed</source>
   <translation>Nie beobachtete Zellen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Cells without a value on any date are mostly water, ice or town, and stay empty. Fill those that lie between observed cells if they are not.</source>
   <translation>Zellen, die zu keinem Zeitpunkt einen Wert haben, sind meist Wasser, Eis oder Stadt und bleiben leer. Trifft das nicht zu, die zwischen beobachteten Zellen liegenden füllen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cells without points</source>
   <translation>Zellen ohne Punkte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cells without points stay empty, or are interpolated by kriging, whose uncertainty widens the bounds.</source>
   <translation>Zellen ohne Punkte bleiben leer oder werden durch Kriging interpoliert, dessen Unsicherheit die Grenzen weitet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Change of area, percent</source>
   <translation>Flächenänderung, Prozent</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Change of speed</source>
   <translation>Tempoänderung</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Change of speed (a year)</source>
   <translation>Tempoänderung (pro Jahr)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Change of velocity</source>
   <translation>Geschwindigkeitsänderung</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Changes of zones</source>
   <translation>Änderungen der Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Changing in time (rainfall, filled soil moisture …), used up to the last date only</source>
   <translation>Zeitlich veränderlich (Niederschlag, gefüllte Bodenfeuchte …), nur bis zum letzten Zeitpunkt verwendet</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Changing in time (rainfall, temperature, coarse soil moisture …)</source>
   <translation>Zeitlich veränderlich (Niederschlag, Temperatur, grobe Bodenfeuchte …)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>Check the folder of the outputs, and run it again.</source>
   <translation>Den Ordner der Ausgaben prüfen und erneut starten.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Check the network connection. Behind a proxy, enter it in Settings &gt; Options &gt; Network of QGIS; it is used here too. Then press 'Continue': what is finished stays.</source>
   <translation>Die Netzwerkverbindung prüfen. Hinter einem Proxy diesen in QGIS unter Einstellungen &gt; Optionen &gt; Netzwerk eintragen; er wird auch hier verwendet. Dann „Fortsetzen“ drücken: Fertiges bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Checksums</source>
   <translation>Prüfsummen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_plot.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>Choose 'Pick' and click a place on the map.</source>
   <translation>„Stelle“ wählen und in die Karte klicken.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Choose a folder of single-date rasters</source>
   <translation>Ordner mit Rastern je eines Zeitpunkts wählen</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>Choose a layer of hazard zones: polygons, as 'Detect hazard zones' makes them.</source>
   <translation>Einen Layer mit Gefahrenzonen wählen: Polygone, wie „Gefahrenzonen ermitteln“ sie erzeugt.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Choose a layer or a file with a deformation time series.</source>
   <translation>Einen Layer oder eine Datei mit einer Deformationszeitreihe wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Choose a layer with dates in the layer panel: points with date fields, or a raster with a band per date.</source>
   <translation>Einen Layer mit Zeitpunkten im Layer-Bedienfeld wählen: Punkte mit Datumsfeldern oder ein Raster mit einem Kanal je Zeitpunkt.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Choose a layer, a file or a folder with soil moisture.</source>
   <translation>Einen Layer, eine Datei oder einen Ordner mit Bodenfeuchte wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_form.py" />
   <source>Choose a photo</source>
   <translation>Ein Foto wählen</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Choose a smaller region, fewer dates or a simpler method, or close other programs, and run it again.</source>
   <translation>Ein kleineres Gebiet, weniger Zeitpunkte oder eine einfachere Methode wählen oder andere Programme schließen und erneut starten.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Choose a smaller region, fewer dates or a simpler method, or the device 'cpu', and run it again.</source>
   <translation>Ein kleineres Gebiet, weniger Zeitpunkte, eine einfachere Methode oder das Gerät „cpu“ wählen und erneut starten.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Choose an existing folder for the outputs, or temporary files.</source>
   <translation>Einen vorhandenen Ordner für die Ausgaben oder temporäre Dateien wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Choose an interpreter of Python 3.10 or newer.</source>
   <translation>Einen Interpreter von Python 3.10 oder neuer wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Choose another Python (3.11 to 3.13 on 64-bit Windows, macOS or Linux is best supported).</source>
   <translation>Ein anderes Python wählen (am besten unterstützt: 3.11 bis 3.13 unter 64-Bit-Windows, macOS oder Linux).</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Choose another Python, or install pip for it.</source>
   <translation>Ein anderes Python wählen oder pip dafür installieren.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Choose another interpreter.</source>
   <translation>Einen anderen Interpreter wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Choose at least one raster.</source>
   <translation>Mindestens ein Raster wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Choose rasters</source>
   <translation>Raster wählen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>Choose the polygon layer that bounds the region.</source>
   <translation>Den Polygonlayer wählen, der das Gebiet begrenzt.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/report/legend.py" />
   <source>Class of the zone:</source>
   <translation>Klasse der Zone:</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Class {number}: {name}</source>
   <translation>Klasse {number}: {name}</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Classes: {classes}.</source>
   <translation>Klassen: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Click a place on the map and see its series, fit and forecast</source>
   <translation>Eine Stelle in der Karte anklicken und ihre Reihe, Anpassung und Vorhersage sehen</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Close other programs that use it. If an antivirus program guards the folder, allow it there, then press 'Continue'.</source>
   <translation>Andere Programme schließen, die sie verwenden. Überwacht ein Virenschutzprogramm den Ordner, ihn dort zulassen, dann „Fortsetzen“ drücken.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Close the programs that use it, QGIS windows with a running job among them, and try again.</source>
   <translation>Die Programme schließen, die sie verwenden, auch QGIS-Fenster mit laufendem Auftrag, und erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Co&amp;variates</source>
   <translation>Ko&amp;variaten</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Compare forecasts</source>
   <translation>Vorhersagen vergleichen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Compute on another computer: what it makes can be looked at, reviewed and printed here without the engine.</source>
   <translation>Auf einem anderen Rechner rechnen: Was dort entsteht, lässt sich hier ohne die Engine ansehen, begutachten und drucken.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Computed by GroundCast {version} on {device} in {seconds} s.</source>
   <translation>Berechnet von GroundCast {version} auf {device} in {seconds} s.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Conflicts</source>
   <translation>Konflikte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Continues a stack of displacement rasters (a GeoTIFF with one band per date, rasters of one date each, NetCDF, or MintPy's geocoded time series) and says how far the forecast can be trusted.

Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. If nothing beats 'the last value stays', it says so and uses that.

The results are rasters on the grid of the input: the forecast and the bounds that hold 80 and 95 % of the true values (one band per date), the predicted displacement, velocity and change of velocity.</source>
   <translation>Setzt einen Stapel von Verschiebungsrastern fort (ein GeoTIFF mit einem Kanal je Zeitpunkt, Raster mit je einem Zeitpunkt, NetCDF oder die geokodierte Zeitreihe von MintPy) und gibt an, wie weit der Vorhersage zu trauen ist.

Jede Methode wird zuerst an der Vergangenheit der eigenen Reihen gegen einfache Methoden geprüft; „Automatisch“ verwendet die beste. Ist nichts besser als „der letzte Wert bleibt“, wird das gemeldet und Letzteres verwendet.

Die Ergebnisse sind Raster auf dem Gitter der Eingabe: die Vorhersage und die Grenzen, die 80 und 95 % der wahren Werte enthalten (ein Kanal je Zeitpunkt), die vorhergesagte Verschiebung, die Geschwindigkeit und die Geschwindigkeitsänderung.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Continues a stack of displacement rasters, with intervals and measured skill.</source>
   <translation>Setzt einen Stapel von Verschiebungsrastern fort, mit Intervallen und gemessenem Skill.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Continues the displacement series of InSAR points (an EGMS download, or any layer of points with one field per date) and says how far the forecast can be trusted.

Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. If nothing beats 'the last value stays', it says so and uses that. The bounds hold 80 and 95 % of the true values, as measured on your data.

The result is a layer of points with a field per forecast date (D20250131, and its bounds D20250131_lo80 …), the predicted displacement, velocity and change of velocity; with a cell size also rasters.</source>
   <translation>Setzt die Verschiebungsreihen von InSAR-Punkten fort (ein EGMS-Download oder ein beliebiger Punktlayer mit einem Feld je Zeitpunkt) und gibt an, wie weit der Vorhersage zu trauen ist.

Jede Methode wird zuerst an der Vergangenheit der eigenen Reihen gegen einfache Methoden geprüft; „Automatisch“ verwendet die beste. Ist nichts besser als „der letzte Wert bleibt“, wird das gemeldet und Letzteres verwendet. Die Grenzen enthalten 80 und 95 % der wahren Werte, wie an den eigenen Daten gemessen.

Das Ergebnis ist ein Punktlayer mit einem Feld je Vorhersagezeitpunkt (D20250131 und seine Grenzen D20250131_lo80 …), der vorhergesagten Verschiebung, der Geschwindigkeit und der Geschwindigkeitsänderung; mit einer Zellgröße auch Raster.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Continues the displacement series of InSAR points, with intervals and measured skill.</source>
   <translation>Setzt die Verschiebungsreihen von InSAR-Punkten fort, mit Intervallen und gemessenem Skill.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Coordinate reference system, where the data do not say it.</source>
   <translation>Koordinatenbezugssystem, wenn die Daten es nicht angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <location filename="../plugin/dialogs/models_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Copied to the clipboard.</source>
   <translation>In die Zwischenablage kopiert.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>Copied, but a selection lives in this window only: there, all polygons will be used.</source>
   <translation>Kopiert. Eine Auswahl gilt aber nur in diesem Fenster: dort werden alle Polygone verwendet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Copies the assets that stand in hazard zones, or near them, the most exposed first. Assets may be points, lines or polygons, in any CRS.

Each has the id, class, probability, greatest predicted displacement and first date of the worst zone it meets, the distance to it, how much of the asset lies in zones, and, where the points with probability are given, the probability and displacement of the nearby point that is most likely to exceed the threshold. They are ranked by class, probability, distance and share. It needs no engine.</source>
   <translation>Kopiert die Objekte, die in oder nahe bei Gefahrenzonen stehen, die am stärksten exponierten zuerst. Objekte können Punkte, Linien oder Polygone sein, in beliebigem KBS.

Jedes hat Kennung, Klasse, Wahrscheinlichkeit, größte vorhergesagte Verschiebung und ersten Zeitpunkt der schlimmsten Zone, auf die es trifft, den Abstand zu ihr, den Anteil des Objekts, der in Zonen liegt, und, wenn die Punkte mit Wahrscheinlichkeit angegeben sind, Wahrscheinlichkeit und Verschiebung des nahen Punkts, der den Schwellenwert am wahrscheinlichsten überschreitet. Geordnet wird nach Klasse, Wahrscheinlichkeit, Abstand und Anteil. Eine Engine ist nicht nötig.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Copy assets that are not exposed too; they have no rank.</source>
   <translation>Auch nicht exponierte Objekte kopieren; sie haben keinen Rang.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Corrections of the dates found: field=2020-01-31; other=2020-02-12. A field without a date (field=) is left out.</source>
   <translation>Korrekturen der gefundenen Zeitpunkte: Feld=2020-01-31; anderes=2020-02-12. Ein Feld ohne Datum (Feld=) wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Counted from the present level (the last measurements, smoothed). Dots: measured; lines: forecast. Of 100 outcomes, 80 are expected in the dark band and 95 in the light one. Blue: {place}, which is predicted to move most.</source>
   <translation>Gezählt ab dem heutigen Stand (die letzten Messungen, geglättet). Punkte: gemessen; Linien: Vorhersage. Von 100 Ausgängen werden 80 im dunklen und 95 im hellen Band erwartet. Blau: {place}; dort wird die größte Bewegung vorhergesagt.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>Counting what is missing …</source>
   <translation>Fehlende Werte werden gezählt …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Covariates in time</source>
   <translation>Zeitliche Kovariaten</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Covariates in time from files or folders</source>
   <translation>Zeitliche Kovariaten aus Dateien oder Ordnern</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Cubic</source>
   <translation>Kubisch</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <location filename="../plugin/report/zone_page.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Date of the last acquisition, where the forecast does not say it (a layer that was exported, say): 2024-01-18.</source>
   <translation>Datum der letzten Aufnahme, wenn die Vorhersage es nicht angibt (etwa ein exportierter Layer): 2024-01-18.</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Date of the review</source>
   <translation>Datum der Begutachtung</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Dates of the bands</source>
   <translation>Zeitpunkte der Kanäle</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Dates of the fields</source>
   <translation>Zeitpunkte der Felder</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Dates used</source>
   <translation>Verwendete Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Deformation time series</source>
   <translation>Deformationszeitreihe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Deformation time series ({patterns})</source>
   <translation>Deformationszeitreihe ({patterns})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Delete the model '{name}' for good?</source>
   <translation>Das Modell „{name}“ endgültig löschen?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Detect hazard zones</source>
   <translation>Gefahrenzonen ermitteln</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Direction</source>
   <translation>Richtung</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Distance</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Done.</source>
   <translation>Fertig.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Earlier forecast, points</source>
   <translation>Frühere Vorhersage, Punkte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Earlier forecast, raster (median)</source>
   <translation>Frühere Vorhersage, Raster (Median)</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Earlier reviews</source>
   <translation>Frühere Begutachtungen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Earlier zones</source>
   <translation>Frühere Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Earlier zones that overlap no new one, with their reviews.</source>
   <translation>Frühere Zonen, die keine neue überlappen, mit ihren Begutachtungen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Either way</source>
   <translation>Beide Richtungen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Enter an HTTP proxy in Settings &gt; Options &gt; Network of QGIS, or none, then press 'Continue'.</source>
   <translation>In QGIS unter Einstellungen &gt; Optionen &gt; Netzwerk einen HTTP-Proxy oder keinen eintragen, dann „Fortsetzen“ drücken.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Enter them in Settings &gt; Options &gt; Network of QGIS, then press 'Continue'.</source>
   <translation>Diese in QGIS unter Einstellungen &gt; Optionen &gt; Netzwerk eintragen, dann „Fortsetzen“ drücken.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Error (RMSE, {units})</source>
   <translation>Fehler (RMSE, {units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Errors of two places are correlated by {value} on average, as the history tells.</source>
   <translation>Die Fehler zweier Stellen sind nach der Vorgeschichte im Mittel mit {value} korreliert.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Evaluate imputation methods</source>
   <translation>Lückenfüllungsmethoden bewerten</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Evaluation of {name}</source>
   <translation>Bewertung von {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Every gap filled, one band per date; observed cells are the same to the last bit.</source>
   <translation>Jede Lücke gefüllt, ein Kanal je Zeitpunkt; beobachtete Zellen sind bis aufs letzte Bit gleich.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Every raster has the grid and the dates of the input, one band per date; observed cells keep their values to the last bit.</source>
   <translation>Jedes Raster hat das Gitter und die Zeitpunkte der Eingabe, einen Kanal je Zeitpunkt; beobachtete Zellen behalten ihre Werte bis aufs letzte Bit.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Every raster has the grid of the input; those with dates have one band per forecast date.</source>
   <translation>Jedes Raster hat das Gitter der Eingabe; solche mit Zeitpunkten haben je Vorhersagezeitpunkt einen Kanal.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Everything that was set up is removed.</source>
   <translation>Alles Eingerichtete wird entfernt.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Exponential</source>
   <translation>Exponentiell</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Export the model</source>
   <translation>Modell exportieren</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Exposed assets</source>
   <translation>Exponierte Objekte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Exposed assets, number</source>
   <translation>Exponierte Objekte, Zahl</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Failed.</source>
   <translation>Fehlgeschlagen.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching Python {version}</source>
   <translation>Python {version} wird heruntergeladen</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching the other packages</source>
   <translation>Übrige Pakete werden heruntergeladen</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching torch</source>
   <translation>torch wird heruntergeladen</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching uv</source>
   <translation>uv wird heruntergeladen</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching uv, which knows the builds of torch</source>
   <translation>uv, das die torch-Varianten kennt, wird heruntergeladen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Fewest points</source>
   <translation>Mindestzahl der Punkte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Fill between observed cells</source>
   <translation>Zwischen beobachteten Zellen füllen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Fill the gaps in the background</source>
   <translation>Lücken im Hintergrund füllen</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Fill the gaps of satellite soil moisture, with measured errors and intervals</source>
   <translation>Lücken der Satelliten-Bodenfeuchte füllen, mit gemessenen Fehlern und Intervallen</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Filled soil moisture</source>
   <translation>Gefüllte Bodenfeuchte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Filled stack</source>
   <translation>Gefüllter Stapel</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Filled stations</source>
   <translation>Gefüllte Stationen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>Filled – {name}</source>
   <translation>Gefüllt – {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Fills every gap of a stack of soil-moisture rasters (a GeoTIFF with one band per date, a folder of daily files, NetCDF, or original SMAP Level-3 HDF5) and says how far the filled values can be trusted. Observed cells are not touched.

Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on them. Rain, temperature and terrain help a lot: give them as covariates, on any grid.

The results are rasters on the grid of the input, one band per date: the filled stack, the bounds that hold 80 and 95 % of the true values, and where each value comes from. A filled stack can be a covariate in time of a deformation forecast.</source>
   <translation>Füllt jede Lücke eines Stapels von Bodenfeuchterastern (ein GeoTIFF mit einem Kanal je Zeitpunkt, ein Ordner mit täglichen Dateien, NetCDF oder originales SMAP-Level-3-HDF5) und gibt an, wie weit den gefüllten Werten zu trauen ist. Beobachtete Zellen bleiben unberührt.

Beobachtete Werte werden so verdeckt, wie die eigenen Lücken sind, gefüllt und verglichen: „Automatisch“ verwendet die Methode, die dabei am besten war. Niederschlag, Temperatur und Gelände helfen sehr: als Kovariaten angeben, auf beliebigem Gitter.

Die Ergebnisse sind Raster auf dem Gitter der Eingabe, ein Kanal je Zeitpunkt: der gefüllte Stapel, die Grenzen, die 80 und 95 % der wahren Werte enthalten, und die Herkunft jedes Werts. Ein gefüllter Stapel kann zeitliche Kovariate einer Deformationsvorhersage sein.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Fills every gap of a stack of soil-moisture rasters, with intervals and measured error.</source>
   <translation>Füllt jede Lücke eines Stapels von Bodenfeuchterastern, mit Intervallen und gemessenem Fehler.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Fills every gap of the series of soil-moisture stations, with intervals and measured error.</source>
   <translation>Füllt jede Lücke der Reihen von Bodenfeuchtestationen, mit Intervallen und gemessenem Fehler.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Fills every gap of the soil-moisture series of stations (points with one field per date) and says how far the filled values can be trusted. Observed values are not touched.

Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on them. Covariates are rasters; each station takes the value at its place.

The result is a GeoPackage with one layer of filled values (a field per date, and how many dates were filled) and one layer for each bound of the 80 and 95 % intervals.</source>
   <translation>Füllt jede Lücke der Bodenfeuchtereihen von Stationen (Punkte mit einem Feld je Zeitpunkt) und gibt an, wie weit den gefüllten Werten zu trauen ist. Beobachtete Werte bleiben unberührt.

Beobachtete Werte werden so verdeckt, wie die eigenen Lücken sind, gefüllt und verglichen: „Automatisch“ verwendet die Methode, die dabei am besten war. Kovariaten sind Raster; jede Station erhält den Wert an ihrer Stelle.

Das Ergebnis ist ein GeoPackage mit einem Layer der gefüllten Werte (ein Feld je Zeitpunkt und die Zahl der gefüllten Zeitpunkte) und je einem Layer für jede Grenze der 80- und 95-%-Intervalle.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Find the history</source>
   <translation>Vorgeschichte suchen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>First date of the history to use (2018-01-01); empty = all.</source>
   <translation>Erster Zeitpunkt der verwendeten Vorgeschichte (2018-01-01); leer = alle.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>For an NVIDIA graphics processor</source>
   <translation>Für einen NVIDIA-Grafikprozessor</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>For the processor</source>
   <translation>Für den Prozessor</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>Forecast</source>
   <translation>Vorhersage</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Forecast computed by</source>
   <translation>Vorhersage berechnet mit</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Forecast deformation</source>
   <translation>Deformation vorhersagen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Forecast deformation (points)</source>
   <translation>Deformation vorhersagen (Punkte)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Forecast deformation (rasters)</source>
   <translation>Deformation vorhersagen (Raster)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Forecast ground deformation from an InSAR time series, with measured intervals</source>
   <translation>Bodenbewegung aus einer InSAR-Zeitreihe vorhersagen, mit gemessenen Intervallen</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Forecast of ground deformation from {origin} to {last}. Values: {legend}.</source>
   <translation>Vorhersage der Bodenbewegung von {origin} bis {last}. Werte: {legend}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Forecast points</source>
   <translation>Vorhersagepunkte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Forecast raster (median)</source>
   <translation>Vorhersageraster (Median)</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Forecast until</source>
   <translation>Vorhersage bis</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>Forecast – {name}</source>
   <translation>Vorhersage – {name}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Forecast, median</source>
   <translation>Vorhersage, Median</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Free some space or choose another folder for the outputs.</source>
   <translation>Speicherplatz freigeben oder einen anderen Ordner für die Ausgaben wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Free some space there, then try again.</source>
   <translation>Dort Speicherplatz freigeben und erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Free some space, then press 'Continue': what is finished stays.</source>
   <translation>Speicherplatz freigeben, dann „Fortsetzen“ drücken: Fertiges bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>From {base}, in {folder}</source>
   <translation>Aus {base}, in {folder}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Further files</source>
   <translation>Weitere Dateien</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Gaps like your own</source>
   <translation>Lücken wie die eigenen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <source>Gaps like your own (automatic)</source>
   <translation>Lücken wie die eigenen (automatisch)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>GeoPackage with the filled series of every station and their bounds.</source>
   <translation>GeoPackage mit der gefüllten Reihe jeder Station und ihren Grenzen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>GeoPackage with the forecast, its bounds and derived values at every point.</source>
   <translation>GeoPackage mit der Vorhersage, ihren Grenzen und abgeleiteten Größen an jedem Punkt.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>GeoTIFF stack, NetCDF or HDF5 cube, SMAP Level-3 HDF5, several files of one date each, or a file of stations</source>
   <translation>GeoTIFF-Stapel, NetCDF- oder HDF5-Würfel, SMAP-Level-3-HDF5, mehrere Dateien mit je einem Zeitpunkt oder eine Datei mit Stationen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Give a cell size for the rasters.</source>
   <translation>Eine Zellgröße für die Raster angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give a threshold of movement, of velocity, or both.</source>
   <translation>Einen Schwellenwert der Bewegung, der Geschwindigkeit oder beide angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give either forecast points or a raster, not both.</source>
   <translation>Entweder Vorhersagepunkte oder ein Raster angeben, nicht beides.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give forecast points, or the raster of a forecast's median.</source>
   <translation>Vorhersagepunkte oder das Raster des Medians einer Vorhersage angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Give hazard zones, points with probability, or both.</source>
   <translation>Gefahrenzonen, Punkte mit Wahrscheinlichkeit oder beides angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Give the earlier forecast and the new observations together, or neither.</source>
   <translation>Die frühere Vorhersage und die neuen Beobachtungen zusammen angeben oder keine von beiden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Give the path of its program, 'python' or 'python.exe'.</source>
   <translation>Den Pfad seines Programms angeben, „python“ oder „python.exe“.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Give the path of one.</source>
   <translation>Den Pfad eines Interpreters angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Gives the hazard zones of a newer analysis the reviews of an earlier one, history included.</source>
   <translation>Überträgt die Begutachtungen einer früheren Analyse samt Verlauf auf die Gefahrenzonen einer neueren.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Gives the hazard zones of a newer analysis the reviews of an earlier one.

A zone is the earlier one it shares most area with; it gets that one's review with its history, and the field 'previous' says which it was and how much of the smaller of the two lies in the other. Where an earlier zone has split, the part with most of its area keeps the review; where several have grown together, the one with most area in the whole does. The other parts, and what the others said, get it as history: nobody has looked at them as they are now.

Earlier zones of which nothing is left are written to a layer of their own, if you want them, so that no review is lost. Neither input is changed. It needs no engine.</source>
   <translation>Überträgt die Begutachtungen einer früheren Analyse auf die Gefahrenzonen einer neueren.

Als frühere Zone gilt diejenige, mit der eine Zone die meiste Fläche teilt; von ihr erhält sie die Begutachtung mit deren Verlauf, und das Feld „previous“ nennt sie und gibt an, wie viel der kleineren von beiden in der anderen liegt. Hat sich eine frühere Zone geteilt, behält der Teil mit dem größten Anteil ihrer Fläche die Begutachtung; sind mehrere zusammengewachsen, gilt die Begutachtung derjenigen mit dem größten Flächenanteil am Ganzen. Die anderen Teile erhalten sie als Verlauf, und auch die übrigen Begutachtungen kommen in den Verlauf: niemand hat diese Zonen in ihrer jetzigen Form angesehen.

Frühere Zonen, von denen nichts übrig ist, werden auf Wunsch in einen eigenen Layer geschrieben, damit keine Begutachtung verloren geht. Keine der Eingaben wird geändert. Eine Engine ist nicht nötig.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Go on with an unfinished earlier run of the same job</source>
   <translation>Einen unfertigen früheren Lauf desselben Auftrags fortsetzen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Go on with the run that was ended: {done} of {total} tiles are finished, and kept</source>
   <translation>Den beendeten Lauf fortsetzen: {done} von {total} Kacheln sind fertig und erhalten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Go on with the run that was ended: {done} of {total} tiles is finished, and kept</source>
   <translation>Den beendeten Lauf fortsetzen: {done} von {total} Kacheln ist fertig und erhalten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Go on?</source>
   <translation>Fortfahren?</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Go through hazard zones one by one, and note what each is</source>
   <translation>Gefahrenzonen einzeln durchgehen und notieren, was jede ist</translation>
  </message>
  <message>
   <location filename="../plugin/processing/algorithm.py" />
   <source>Ground deformation</source>
   <translation>Bodenbewegung</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Ground movement: hazard zones</source>
   <translation>Bodenbewegung: Gefahrenzonen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>HTML files (*.html)</source>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Hazard re&amp;port…</source>
   <translation>Ge&amp;fahrenbericht…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Hazard report</source>
   <translation>Gefahrenbericht</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/rank_assets.py" />
   <location filename="../plugin/report/layers.py" />
   <source>Hazard zones</source>
   <translation>Gefahrenzonen</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>Hazard zones of a forecast of ground deformation</source>
   <translation>Gefahrenzonen einer Vorhersage der Bodenbewegung</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Highest probability</source>
   <translation>Größte Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>History</source>
   <translation>Vorgeschichte</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>History used: {count} date from {start} to {end}.</source>
   <translation>Verwendete Vorgeschichte: {count} Zeitpunkt von {start} bis {end}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>History used: {count} dates from {start} to {end}.</source>
   <translation>Verwendete Vorgeschichte: {count} Zeitpunkte von {start} bis {end}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>How alike the errors of neighbours are cannot be told (the history is too short, or the raster too large): they are taken as independent, and alarms come too easily.</source>
   <translation>Wie ähnlich die Fehler von Nachbarn sind, ist nicht zu erkennen (die Vorgeschichte ist zu kurz oder das Raster zu groß): Sie gelten als unabhängig, und Alarme kommen zu leicht.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>How far to trust it</source>
   <translation>Wie weit der Vorhersage zu trauen ist</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>How many acquisitions ahead the model learns to forecast.</source>
   <translation>Wie viele Aufnahmen im Voraus das Modell vorherzusagen lernt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>How many acquisitions ahead to forecast, at the usual interval of the series.</source>
   <translation>Wie viele Aufnahmen im Voraus vorhergesagt werden, im üblichen Abstand der Reihe.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>How many acquisitions ahead to test.</source>
   <translation>Wie viele Aufnahmen im Voraus geprüft werden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>How many months ahead to forecast; replaces the number of acquisitions.</source>
   <translation>Wie viele Monate im Voraus vorhergesagt werden; ersetzt die Zahl der Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>How much of the history is tested for acceleration, in years; cycles are told from a parabola from a year and a half on.</source>
   <translation>Wie viel der Vorgeschichte auf Beschleunigung geprüft wird, in Jahren; ab anderthalb Jahren lassen sich Zyklen von einer Parabel unterscheiden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>How near a zone or a point must lie, in metres; 0 = only what touches.</source>
   <translation>Wie nahe eine Zone oder ein Punkt liegen muss, in Metern; 0 = nur, was berührt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>How near places of a zone lie to each other, in metres; 0 = five times the usual distance of points, or a cell and a half.</source>
   <translation>Wie nahe die Stellen einer Zone beieinander liegen, in Metern; 0 = das Fünffache des üblichen Punktabstands oder anderthalb Zellen.</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>How sure is this?</source>
   <translation>Wie sicher ist das?</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>How the forecast did on the past</source>
   <translation>Wie sich die Vorhersage an der Vergangenheit bewährt hat</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>How well the forecast does was not measured on these data, or its summary was not given. Read it with caution.</source>
   <translation>Wie gut die Vorhersage ist, wurde an diesen Daten nicht gemessen, oder ihre Zusammenfassung wurde nicht angegeben. Sie ist mit Vorsicht zu lesen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Import a model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Impute soil moisture</source>
   <translation>Bodenfeuchtelücken füllen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Impute soil moisture (stations)</source>
   <translation>Bodenfeuchtelücken füllen (Stationen)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>In 80 %</source>
   <translation>In 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>In 95 %</source>
   <translation>In 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>In the 80 % band</source>
   <translation>Im 80-%-Bereich</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>In the 95 % band</source>
   <translation>Im 95-%-Bereich</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.py" />
   <source>In the dates to forecast: {problem}.</source>
   <translation>In den vorherzusagenden Zeitpunkten: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>In windows that shift from layer to layer (as good, and quicker)</source>
   <translation>In Fenstern, die sich von Schicht zu Schicht verschieben (ebenso gut und schneller)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Input: {path} (SHA-256 {digest})</source>
   <translation>Eingabe: {path} (SHA-256 {digest})</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Install the packages of engine/requirements.lock into it again; the log of this run names the missing one.</source>
   <translation>Die Pakete aus engine/requirements.lock erneut darin installieren; das Protokoll dieses Laufs nennt das fehlende.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Install what is missing, or choose another Python. Then try again.</source>
   <translation>Installieren, was fehlt, oder ein anderes Python wählen. Dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Interpolate (kriging)</source>
   <translation>Interpolieren (Kriging)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Interpreter of the engine</source>
   <translation>Interpreter der Engine</translation>
  </message>
  <message>
   <location filename="../plugin/layers/arrange.py" />
   <source>Intervals</source>
   <translation>Intervalle</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>It could not be saved: {error}</source>
   <translation>Speichern nicht möglich: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>It has not been reviewed on site yet.</source>
   <translation>Eine Begutachtung vor Ort steht noch aus.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>It moves ever faster.</source>
   <translation>Sie bewegt sich immer schneller.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Its error could not be measured on these data.</source>
   <translation>Der Fehler konnte an diesen Daten nicht gemessen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Its skill could not be measured on this series.</source>
   <translation>Der Skill konnte an dieser Reihe nicht gemessen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>JSON files (*.json)</source>
   <translation>JSON-Dateien (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Keep all assets</source>
   <translation>Alle Objekte behalten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>Kept running, its layers are added to the project when it is done.</source>
   <translation>Läuft er weiter, werden seine Layer am Ende dem Projekt hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Kinds of gap to test on</source>
   <translation>Lückenarten für die Prüfung</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Largest movement</source>
   <translation>Größte Bewegung</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Largest velocity (a year)</source>
   <translation>Größte Geschwindigkeit (pro Jahr)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Last acquisition</source>
   <translation>Letzte Aufnahme</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Last acquisition used</source>
   <translation>Letzte verwendete Aufnahme</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Last date of the history to use. The last acquisition not after it is where the forecast starts; empty = all.</source>
   <translation>Letzter Zeitpunkt der verwendeten Vorgeschichte. Die letzte Aufnahme, die nicht danach liegt, ist der Beginn der Vorhersage; leer = alle.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Last date to use and to fill; empty = all.</source>
   <translation>Letzter Zeitpunkt, der verwendet und gefüllt wird; leer = alle.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Last measurement</source>
   <translation>Letzte Messung</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Lasting id</source>
   <translation>Bleibende Kennung</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Latest date to use and to fill, as 2023-12-31. Empty = the last</source>
   <translation>Letzter Zeitpunkt, der verwendet und gefüllt wird, z. B. 2023-12-31. Leer = der letzte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Layer of points</source>
   <translation>Punktlayer</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Layer of points or raster layer</source>
   <translation>Punkt- oder Rasterlayer</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Layer of stations</source>
   <translation>Layer mit Stationen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Least class of points</source>
   <translation>Niedrigste Klasse der Punkte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Leave empty</source>
   <translation>Leer lassen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Level of the test</source>
   <translation>Signifikanzniveau des Tests</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Limit reached</source>
   <translation>Grenze erreicht</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Limits of the classes</source>
   <translation>Klassengrenzen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Line</source>
   <translation>Gerade</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>List, import, export, rename and delete trained models</source>
   <translation>Trainierte Modelle auflisten, importieren, exportieren, umbenennen und löschen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Logarithm</source>
   <translation>Logarithmisch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Longest time to train a neural network; empty = chosen for you.</source>
   <translation>Längste Trainingszeit eines neuronalen Netzes; leer = wird automatisch gewählt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Lower</source>
   <translation>Untere</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Lower bound of the 80 % interval</source>
   <translation>Untere Grenze des 80-%-Intervalls</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Lower bound of the 95 % interval</source>
   <translation>Untere Grenze des 95-%-Intervalls</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound of the interval that holds 80 % of the true values, one band per date.</source>
   <translation>Untere Grenze des Intervalls, das 80 % der wahren Werte enthält, ein Kanal je Zeitpunkt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound of the interval that holds 95 % of the true values, one band per date.</source>
   <translation>Untere Grenze des Intervalls, das 95 % der wahren Werte enthält, ein Kanal je Zeitpunkt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound, 80 %</source>
   <translation>Untere Grenze, 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound, 95 %</source>
   <translation>Untere Grenze, 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>MAE</source>
   <translation>MAE</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Make, check, repair or remove the Python environment in which forecasts and fillings are computed</source>
   <translation>Die Python-Umgebung anlegen, prüfen, reparieren oder entfernen, in der Vorhersagen und Füllungen berechnet werden</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Makes the Python environment in which forecasts and fillings are computed, and tries it.</source>
   <translation>Legt die Python-Umgebung an, in der Vorhersagen und Füllungen berechnet werden, und erprobt sie.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Makes the Python environment in which forecasts and fillings are computed, and tries it. It lies in the user's data folder: QGIS's own packages are never touched, all QGIS profiles share it, and a new version of the plugin keeps it unless it needs others.

What is finished is kept: after an interruption the next run goes on from there. The network is reached as QGIS does, with its proxy and certificates.</source>
   <translation>Legt die Python-Umgebung an, in der Vorhersagen und Füllungen berechnet werden, und erprobt sie. Sie liegt im Datenordner des Benutzers: Die QGIS-eigenen Pakete werden nie berührt, alle QGIS-Profile teilen sie, und eine neue Version der Erweiterung behält sie, sofern sie keine anderen Pakete braucht.

Fertiges bleibt erhalten: Nach einer Unterbrechung geht es beim nächsten Lauf von dort weiter. Auf das Netzwerk wird wie in QGIS zugegriffen, mit dessen Proxy und Zertifikaten.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Making the environment</source>
   <translation>Umgebung wird angelegt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Map of classes</source>
   <translation>Klassenkarte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Map of probability</source>
   <translation>Wahrscheinlichkeitskarte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Maps of probability and class are made of rasters; for points ask for 'Points with probability'.</source>
   <translation>Karten der Wahrscheinlichkeit und der Klassen entstehen aus Rastern; bei Punkten „Punkte mit Wahrscheinlichkeit“ verlangen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Matches the zones of two analyses by their overlap and tells which are new, have grown or shrunk, are the same or have vanished.

With the earlier forecast and what was observed since then it also finds the places whose newest observation left the 80 or 95 % interval: the forecast was wrong there, and that is the alarm. One in twenty leaves a 95 % interval by chance, and neighbours leave it together, as they share the atmosphere of a date: the number is compared with that of chance, over all places and within every zone, with what the history tells of how alike neighbours are. It needs no engine.</source>
   <translation>Ordnet die Zonen zweier Analysen nach ihrer Überlappung einander zu und gibt an, welche neu, gewachsen, geschrumpft, gleich geblieben oder verschwunden sind.

Mit der früheren Vorhersage und dem, was seitdem beobachtet wurde, werden auch die Stellen gefunden, deren neueste Beobachtung das 80- oder 95-%-Intervall verlassen hat: dort war die Vorhersage falsch, und das ist der Alarm. Eine von zwanzig Stellen verlässt ein 95-%-Intervall durch Zufall, und Nachbarn verlassen es gemeinsam, weil sie die Atmosphäre eines Zeitpunkts teilen: Die Zahl wird mit der durch Zufall erwarteten verglichen, über alle Stellen und innerhalb jeder Zone, mit dem, was die Vorgeschichte darüber sagt, wie ähnlich Nachbarn sind. Eine Engine ist nicht nötig.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Mean absolute error on hidden values</source>
   <translation>Mittlerer absoluter Fehler bei verdeckten Werten</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Mean of the zone</source>
   <translation>Mittel der Zone</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Mean probability</source>
   <translation>Mittlere Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Mean velocity from the last acquisition to the last date that matters, in that unit per year; 0 = not asked. The more probable counts.</source>
   <translation>Mittlere Geschwindigkeit von der letzten Aufnahme bis zum letzten Zeitpunkt, die von Bedeutung ist, in dieser Einheit pro Jahr; 0 = nicht geprüft. Das Wahrscheinlichere zählt.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Measured</source>
   <translation>Gemessen</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Measured and predicted movement</source>
   <translation>Gemessene und vorhergesagte Bewegung</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Measured on dates held back: skill over persistence {skill}, RMSE {rmse} {units}.</source>
   <translation>Gemessen an zurückgehaltenen Zeitpunkten: Skill gegenüber Persistenz {skill}, RMSE {rmse} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Measured on {count} observed values that were hidden ({mask}): mean absolute error {mae}, RMSE {rmse} {units}.</source>
   <translation>Gemessen an {count} beobachteten Werten, die verdeckt wurden ({mask}): mittlerer absoluter Fehler {mae}, RMSE {rmse} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/layers.py" />
   <source>Measured point</source>
   <translation>Messpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Measured points</source>
   <translation>Messpunkte</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Measurements</source>
   <translation>Messungen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Measures how well each forecast method would have predicted your own series.</source>
   <translation>Misst, wie gut jede Vorhersagemethode die eigenen Reihen vorhergesagt hätte.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Measures how well each method fills gaps of your own data, for every kind of gap.</source>
   <translation>Misst für jede Lückenart, wie gut jede Methode Lücken der eigenen Daten füllt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Measures how well each method would fill the gaps of your own data: values that were observed are hidden, filled by each method from what is left, and compared with what was measured. Nothing is written but the report and the tables.

It does so for several kinds of gap, because a method that is good at scattered cells can be useless when a whole date is missing. The report has the errors of every method on every kind, how they grow with the distance to the nearest observation, how often the truth lay inside the bounds, and what each covariate is worth.</source>
   <translation>Misst, wie gut jede Methode die Lücken der eigenen Daten füllen würde: Beobachtete Werte werden verdeckt, von jeder Methode aus den übrigen gefüllt und mit dem Gemessenen verglichen. Außer dem Bericht und den Tabellen wird nichts geschrieben.

Das geschieht für mehrere Lückenarten, denn eine Methode, die bei verstreuten Zellen gut ist, kann nutzlos sein, wenn ein ganzer Zeitpunkt fehlt. Der Bericht enthält die Fehler jeder Methode bei jeder Art, wie sie mit dem Abstand zur nächsten Beobachtung wachsen, wie oft der wahre Wert innerhalb der Grenzen lag und was jede Kovariate wert ist.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Measures how well each method would have predicted your own series: from many past dates, each method forecasts what came next, seeing nothing later, and is compared with what was measured.

The report has the errors, the skill over 'the last value stays' and over the best simple method, with their uncertainty, and how often the truth lay inside the bounds.</source>
   <translation>Misst, wie gut jede Methode die eigenen Reihen vorhergesagt hätte: Von vielen vergangenen Zeitpunkten aus sagt jede Methode vorher, was danach kam, ohne Späteres zu sehen, und wird mit dem Gemessenen verglichen.

Der Bericht enthält die Fehler, den Skill gegenüber „der letzte Wert bleibt“ und gegenüber der besten einfachen Methode, mit ihrer Unsicherheit, und wie oft der wahre Wert innerhalb der Grenzen lag.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Median movement</source>
   <translation>Mediane Bewegung</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Memory ran out.</source>
   <translation>Der Speicher ging aus.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merge zone reviews</source>
   <translation>Begutachtungen zusammenführen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merged zones</source>
   <translation>Zusammengeführte Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merges two copies of a layer of hazard zones that two people have reviewed, without losing either review.</source>
   <translation>Führt zwei Kopien eines Layers mit Gefahrenzonen zusammen, die zwei Personen begutachtet haben, ohne eine der Begutachtungen zu verlieren.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merges two copies of a layer of hazard zones that two people have reviewed: one in the office, one in the field with QField, say.

Zones are matched by their number. Where one copy alone has a review, it is taken. Where both have one, the newer counts; on the same day the one that asks for more care does (confirmed, then watch, then dismissed). The other review goes into the zone's history, and both comments are kept. A review that stands in the other copy's history is older, whatever its date.

Zones that were called differently are listed, as a table and in the log. Neither input is changed. If the zones are of two analyses, use 'Carry reviews over' instead. It needs no engine.</source>
   <translation>Führt zwei Kopien eines Layers mit Gefahrenzonen zusammen, die zwei Personen begutachtet haben: etwa eine im Büro, eine im Gelände mit QField.

Die Zonen werden nach ihrer Nummer zugeordnet. Hat nur eine Kopie eine Begutachtung, wird diese übernommen. Haben beide eine, zählt die neuere; am selben Tag zählt diejenige, die mehr Vorsicht verlangt (bestätigt, dann beobachten, dann verworfen). Die andere Begutachtung kommt in den Verlauf der Zone, und beide Kommentare bleiben erhalten. Eine Begutachtung, die im Verlauf der anderen Kopie steht, ist älter, gleich welches Datum sie trägt.

Unterschiedlich beurteilte Zonen werden aufgelistet, als Tabelle und im Protokoll. Keine der Eingaben wird geändert. Stammen die Zonen aus zwei Analysen, stattdessen „Begutachtungen übernehmen“ verwenden. Eine Engine ist nicht nötig.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Met&amp;hod</source>
   <translation>Met&amp;hode</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <source>Met&amp;hod and horizon</source>
   <translation>Met&amp;hode und Horizont</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <location filename="../plugin/dialogs/score_table.py" />
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/report/about_page.py" />
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Method used</source>
   <translation>Verwendete Methode</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Method, mean of the dates ahead</source>
   <translation>Methode, Mittel über den Horizont</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Method, skill, dates, inputs and versions, for other programs.</source>
   <translation>Methode, Skill, Zeitpunkte, Eingaben und Versionen, für andere Programme.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Method: {method}. {reason}</source>
   <translation>Methode: {method}. {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Methods</source>
   <translation>Methoden</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Methods of the literature to compare as well. Some need further libraries; what is missing is said.</source>
   <translation>Methoden aus der Literatur, die mitverglichen werden. Manche brauchen weitere Bibliotheken; was fehlt, wird gemeldet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Minutes for training</source>
   <translation>Minuten für das Training</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Model bundles (*.zip)</source>
   <translation>Modellpakete (*.zip)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Model of {name}</source>
   <translation>Modell von {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading_source.py" />
   <source>More than one input was given. Choose either a layer or a file, and leave the other empty.</source>
   <translation>Mehr als eine Eingabe wurde angegeben. Entweder einen Layer oder eine Datei wählen und das andere leer lassen.</translation>
  </message>
  <message>
   <location filename="../plugin/report/raster_places.py" />
   <source>Most affected cell</source>
   <translation>Am stärksten betroffene Zelle</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Most affected point</source>
   <translation>Am stärksten betroffener Punkt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Most passes over the data; empty = until the time is up.</source>
   <translation>Höchstzahl der Durchgänge durch die Daten; leer = bis die Zeit um ist.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Movement ({units})</source>
   <translation>Bewegung ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Movement predicted from the last acquisition to the last forecast date.</source>
   <translation>Vorhergesagte Bewegung von der letzten Aufnahme bis zum letzten Vorhersagezeitpunkt.</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Movement so far</source>
   <translation>Bisherige Bewegung</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Movement that matters, from the present level (the last measurements, smoothed), in the unit of the forecast; 0 = not asked.</source>
   <translation>Bewegung, auf die es ankommt, ab dem heutigen Stand (die letzten Messungen, geglättet), in der Einheit der Vorhersage; 0 = nicht gefragt.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>NVIDIA graphics processor</source>
   <translation>NVIDIA-Grafikprozessor</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>NVIDIA or AMD GPU (cuda)</source>
   <translation>NVIDIA- oder AMD-GPU (cuda)</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>NVIDIA or AMD GPU number {number} ({name})</source>
   <translation>NVIDIA- oder AMD-GPU Nummer {number} ({name})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>NetCDF and HDF5: the variable that holds the displacement; empty = the first that suits.</source>
   <translation>NetCDF und HDF5: die Variable mit der Verschiebung; leer = die erste passende.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>NetCDF and HDF5: the variable that holds the soil moisture; SMAP: AM or PM. Empty = the first that suits.</source>
   <translation>NetCDF und HDF5: die Variable mit der Bodenfeuchte; SMAP: AM oder PM. Leer = die erste passende.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>New name</source>
   <translation>Neuer Name</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>New observations</source>
   <translation>Neue Beobachtungen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>New zones</source>
   <translation>Neue Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>No NVIDIA graphics processor was found; the engine will compute on the processor.</source>
   <translation>Es wurde kein NVIDIA-Grafikprozessor gefunden; die Engine rechnet auf dem Prozessor.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>No Python interpreter was found.</source>
   <translation>Es wurde kein Python-Interpreter gefunden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/plan.py" />
   <source>No acquisition of '{name}' lies in the period chosen; they run from {first} to {last}.</source>
   <translation>Keine Aufnahme von „{name}“ liegt im gewählten Zeitraum; sie reichen von {first} bis {last}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>No area reaches the chosen probability of moving by more than the chosen threshold{span}.</source>
   <translation>Kein Gebiet erreicht die gewählte Wahrscheinlichkeit, sich{span} um mehr als den gewählten Schwellenwert zu bewegen.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>No date was found in the name '{name}'. Rename the rasters like defo_20200131.tif, or type their dates in order.</source>
   <translation>Im Namen „{name}“ wurde kein Datum gefunden. Die Raster wie defo_20200131.tif umbenennen oder ihre Zeitpunkte der Reihe nach eintragen.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/vectors.py" />
   <source>No field of '{layer}' is named after a date. Its fields are: {fields}. Rename the displacement fields like D20200131 or 2020-01-31, or type their dates: field=2020-01-31; …</source>
   <translation>Kein Feld von „{layer}“ ist nach einem Datum benannt. Die Felder sind: {fields}. Die Verschiebungsfelder wie D20200131 oder 2020-01-31 umbenennen oder ihre Zeitpunkte eintragen: Feld=2020-01-31; …</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>No forecast layer was given, so there is no plot.</source>
   <translation>Es wurde kein Vorhersagelayer angegeben, daher gibt es kein Diagramm.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>No forecast of GroundCast was given with the zones.</source>
   <translation>Mit den Zonen wurde keine Vorhersage von GroundCast angegeben.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>No hazard zone was found.</source>
   <translation>Es wurde keine Gefahrenzone gefunden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading_source.py" />
   <source>No input was given. Choose a layer or a file.</source>
   <translation>Es wurde keine Eingabe angegeben. Einen Layer oder eine Datei wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>No interpreter is given.</source>
   <translation>Es ist kein Interpreter angegeben.</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>No layer was given that could be drawn.</source>
   <translation>Es wurde kein Layer angegeben, der gezeichnet werden könnte.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>No output was asked for. Name at least one output file.</source>
   <translation>Es wurde keine Ausgabe verlangt. Mindestens eine Ausgabedatei angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>No polygon of '{name}' is selected.</source>
   <translation>Kein Polygon von „{name}“ ist ausgewählt.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>No region is drawn: draw one, or choose the whole layer.</source>
   <translation>Es ist kein Gebiet gezeichnet: eines zeichnen oder den ganzen Layer wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>No unfinished runs</source>
   <translation>Keine unfertigen Läufe</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>No zone was called differently.</source>
   <translation>Keine Zone wurde unterschiedlich beurteilt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>No zone was found. A lower threshold, probability limit or number of points finds more.</source>
   <translation>Es wurde keine Zone gefunden. Ein niedrigerer Schwellenwert, eine niedrigere Wahrscheinlichkeitsgrenze oder weniger Punkte ergeben mehr.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Nodata value</source>
   <translation>NoData-Wert</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>None of them has been reviewed on site yet.</source>
   <translation>Keine der Zonen wurde bisher vor Ort begutachtet.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>None yet. They are read from names like D20200131 or 2020-01-31.</source>
   <translation>Noch keine. Sie werden aus Namen wie D20200131 oder 2020-01-31 gelesen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>None: each place by itself</source>
   <translation>Keine: jede Stelle für sich</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>None: the method above</source>
   <translation>Keine: die Methode oben</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Not yet reviewed. To fill in on site:</source>
   <translation>Noch nicht begutachtet. Vor Ort auszufüllen:</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Nothing was measured here.</source>
   <translation>Hier wurde nichts gemessen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Number expected by chance</source>
   <translation>Durch Zufall erwartete Zahl</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Number of conflicts</source>
   <translation>Zahl der Konflikte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>Number of the zone</source>
   <translation>Nummer der Zone</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Number of zones</source>
   <translation>Zahl der Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Observations</source>
   <translation>Beobachtungen</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Observed history</source>
   <translation>Beobachtete Vorgeschichte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Of the report.</source>
   <translation>Des Berichts.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <source>Of the run that made '{layer}' the raster '{key}' was not found. Keep its rasters in one folder, or give them under '{name}'.</source>
   <translation>Vom Lauf, der „{layer}“ erzeugt hat, wurde das Raster „{key}“ nicht gefunden. Seine Raster in einem Ordner lassen oder unter „{name}“ angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Of what was measured later, {inner} % lay in the range meant to hold 80 %, and {outer} % in the one meant to hold 95 %.</source>
   <translation>Von dem, was später gemessen wurde, lagen {inner} % in dem Bereich, der 80 % enthalten soll, und {outer} % in dem, der 95 % enthalten soll.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Office</source>
   <translation>Dienststelle</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>On Debian and Ubuntu, install python3-venv; or choose another Python.</source>
   <translation>Unter Debian und Ubuntu python3-venv installieren; oder ein anderes Python wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>On Windows, install the Microsoft Visual C++ Redistributable (x64); the log names the library.</source>
   <translation>Unter Windows das Microsoft Visual C++ Redistributable (x64) installieren; das Protokoll nennt die Bibliothek.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>On a Mac with Apple silicon its graphics processor is used without more.</source>
   <translation>Auf einem Mac mit Apple-Prozessor wird dessen Grafikprozessor ohne Weiteres verwendet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>On the date the forecast was made from, the observations lie far from it: they seem to have another reference, or unit.</source>
   <translation>Am Ausgangszeitpunkt der Vorhersage liegen die Beobachtungen weit von ihr entfernt: sie haben anscheinend eine andere Referenz oder Einheit.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>One area may {what}{span}.</source>
   <translation>Ein Gebiet könnte sich{span} {what}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>One file per date, with the date in its name; the same kinds as in a folder.</source>
   <translation>Eine Datei je Zeitpunkt, mit dem Datum im Namen; dieselben Arten wie in einem Ordner.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>One raster per acquisition, on the same grid, with the date in its name.</source>
   <translation>Ein Raster je Aufnahme, auf demselben Gitter, mit dem Datum im Namen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Only with the method DAPF: points coloured by where each place lies in what the network learned. Places of like colour moved alike.</source>
   <translation>Nur mit der Methode DAPF: Punkte, gefärbt nach der Lage jeder Stelle in dem, was das Netz gelernt hat. Stellen ähnlicher Farbe haben sich ähnlich bewegt.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/report_dialog.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Open the report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Or the raster 'Forecast, median' of the last run; the others of its run are found in its folder and in the project.</source>
   <translation>Oder das Raster „Vorhersage, Median“ des letzten Laufs; die anderen seines Laufs werden in seinem Ordner und im Projekt gefunden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Or the raster 'Forecast, median' that a forecast made. The others of its run are found in its folder and in the project.</source>
   <translation>Oder das von einer Vorhersage erzeugte Raster „Vorhersage, Median“. Die anderen seines Laufs werden in seinem Ordner und im Projekt gefunden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Original SMAP files say of every value whether its use is recommended. The others are doubtful (dense forest, snow, open water nearby): leave them out, and they are filled as well. Other files have no such flags.</source>
   <translation>Originale SMAP-Dateien geben für jeden Wert an, ob seine Verwendung empfohlen ist. Die anderen sind zweifelhaft (dichter Wald, Schnee, offenes Wasser in der Nähe): ausgelassen werden sie ebenfalls gefüllt. Andere Dateien haben keine solchen Kennzeichen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Other method</source>
   <translation>Andere Methode</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Other methods</source>
   <translation>Andere Methoden</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Other rasters of the run</source>
   <translation>Andere Raster des Laufs</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Outlines areas where a forecast is likely to exceed a threshold, and ranks them. Give points or the raster of the median.

For every place the intervals of the forecast give the probability that it moves by more than the threshold between the last acquisition and one of the forecast dates. It is the greatest of the dates' probabilities: dates depend on each other in a way the forecast does not tell, so the true one is at least that. A velocity is judged by the movement to the last date. Places above the probability limit that lie near each other, and are enough of them, form a zone (DBSCAN).

What counts is the ground, not the next measurement with its noise. The history tells how noisy the measurements are and how far the ground strays from its trend and season; it is found by itself as long as the forecast's input is where it was. Without it probabilities near the noise are too high.

Each zone has an id, its area and number of places, greatest and mean probability, greatest and median predicted displacement, the steepest gradient, the share of places whose forecast resolves the threshold, the greatest change of velocity, the first date on which a place reaches the limit, a class of severity (by the greatest probability), and empty fields for a review. With the history, it also has a test for acceleration and, where it accelerates in the way slopes do before they fail (the inverse of the velocity falls to zero along a line, Fukuzono 1985), the time of that with its 95 % interval. It needs no engine.</source>
   <translation>Umgrenzt Flächen, auf denen eine Vorhersage einen Schwellenwert wahrscheinlich überschreitet, und ordnet sie. Punkte oder das Raster des Medians angeben.

Für jede Stelle ergeben die Intervalle der Vorhersage die Wahrscheinlichkeit, dass sie sich zwischen der letzten Aufnahme und einem der Vorhersagezeitpunkte um mehr als den Schwellenwert bewegt. Es ist die größte der Wahrscheinlichkeiten der Zeitpunkte: Diese hängen in einer Weise voneinander ab, die die Vorhersage nicht angibt, die wahre Wahrscheinlichkeit ist also mindestens so groß. Eine Geschwindigkeit wird nach der Bewegung bis zum letzten Zeitpunkt beurteilt. Stellen über der Wahrscheinlichkeitsgrenze, die nahe beieinander liegen und zahlreich genug sind, bilden eine Zone (DBSCAN).

Es zählt der Boden, nicht die nächste Messung mit ihrem Rauschen. Die Vorgeschichte zeigt, wie verrauscht die Messungen sind und wie weit der Boden von Trend und Jahreszeit abweicht; sie wird von selbst gefunden, solange die Eingabe der Vorhersage noch an ihrem Ort liegt. Ohne sie sind Wahrscheinlichkeiten nahe dem Rauschen zu hoch.

Jede Zone hat eine Kennung, ihre Fläche und die Zahl ihrer Stellen, die größte und die mittlere Wahrscheinlichkeit, die größte und die mediane vorhergesagte Verschiebung, den steilsten Gradienten, den Anteil der Stellen, deren Vorhersage den Schwellenwert auflöst, die größte Geschwindigkeitsänderung, den ersten Zeitpunkt, zu dem eine Stelle die Grenze erreicht, eine Klasse des Schweregrads (nach der größten Wahrscheinlichkeit) und leere Felder für eine Begutachtung. Mit der Vorgeschichte hat sie außerdem einen Test auf Beschleunigung und, wo sie sich so beschleunigt wie Hänge vor dem Versagen (der Kehrwert der Geschwindigkeit fällt entlang einer Geraden auf null, Fukuzono 1985), den Zeitpunkt des Versagens mit seinem 95-%-Intervall. Eine Engine ist nicht nötig.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Outlines areas where a forecast of points or rasters is likely to exceed a threshold, ranked by severity.</source>
   <translation>Umgrenzt Flächen, auf denen eine Vorhersage von Punkten oder Rastern einen Schwellenwert wahrscheinlich überschreitet, nach Schweregrad geordnet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>PDF files (*.pdf)</source>
   <translation>PDF-Dateien (*.pdf)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
   <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../plugin/report/frame.py" />
   <source>Page {number} of {count}</source>
   <translation>Seite {number} von {count}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Parabola</source>
   <translation>Parabel</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Passes over the data</source>
   <translation>Durchgänge durch die Daten</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_form.py" />
   <source>Pictures (*.jpg *.jpeg *.png *.heic *.webp *.tif);;All files (*)</source>
   <translation>Bilder (*.jpg *.jpeg *.png *.heic *.webp *.tif);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
   <translation>Bilder (*.svg *.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Places at least this likely to exceed a threshold are active.</source>
   <translation>Stellen, die einen Schwellenwert mit mindestens dieser Wahrscheinlichkeit überschreiten, sind aktiv.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places compared</source>
   <translation>Verglichene Stellen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places outside the 95 % interval</source>
   <translation>Stellen außerhalb des 95-%-Intervalls</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places outside the interval</source>
   <translation>Stellen außerhalb des Intervalls</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places whose newest observation left the 80 or 95 % interval (with the earlier forecast and observations).</source>
   <translation>Stellen, deren neueste Beobachtung das 80- oder 95-%-Intervall verlassen hat (mit früherer Vorhersage und Beobachtungen).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Point data (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)</source>
   <translation>Punktdaten (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Point data (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)</source>
   <translation>Punktdaten (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Point {name}</source>
   <translation>Punkt {name}</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Points of lower class do not count by themselves.</source>
   <translation>Punkte niedrigerer Klasse zählen für sich allein nicht.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Points or cells</source>
   <translation>Punkte oder Zellen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory.</source>
   <translation>Punkte oder Zellen außerhalb des Gebiets werden weder verwendet noch vorhergesagt. Ein kleineres Gebiet geht schneller und braucht weniger Speicher.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Points or cells that make a zone, at least.</source>
   <translation>So viele Punkte oder Zellen braucht eine Zone mindestens.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Points over the limit</source>
   <translation>Punkte über der Grenze</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Points with one field per acquisition, named after its date (D20200131, 20200131, 2020-01-31). Give a layer or a file.</source>
   <translation>Punkte mit einem Feld je Aufnahme, nach deren Datum benannt (D20200131, 20200131, 2020-01-31). Einen Layer oder eine Datei angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Points with one field per acquisition, or a raster with one band per acquisition. Give a layer, a file, or a list of rasters.</source>
   <translation>Punkte mit einem Feld je Aufnahme oder ein Raster mit einem Kanal je Aufnahme. Einen Layer, eine Datei oder eine Liste von Rastern angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Points with one field per date, named after it (D20200131, 20200131, 2020-01-31). Empty fields are the gaps.</source>
   <translation>Punkte mit einem Feld je Zeitpunkt, danach benannt (D20200131, 20200131, 2020-01-31). Leere Felder sind die Lücken.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Points with probability</source>
   <translation>Punkte mit Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Polygons to work in; only the selected ones if that is ticked. Instead of an extent.</source>
   <translation>Polygone, in denen gearbeitet wird; nur die ausgewählten, wenn das angekreuzt ist. Statt einer Ausdehnung.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Polygons, the most severe first.</source>
   <translation>Polygone, die schwerwiegendsten zuerst.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Position</source>
   <translation>Lage</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Positive values mean east, negative ones west.</source>
   <translation>Positive Werte bedeuten ostwärts, negative westwärts.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Positive values mean up, negative ones down.</source>
   <translation>Positive Werte bedeuten aufwärts, negative abwärts.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <location filename="../plugin/report/layers.py" />
   <source>Predicted displacement</source>
   <translation>Vorhergesagte Verschiebung</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Predicted movement ({units})</source>
   <translation>Vorhergesagte Bewegung ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity</source>
   <translation>Vorhergesagte Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity less the past velocity: where movement speeds up or slows down.</source>
   <translation>Vorhergesagte Geschwindigkeit minus bisherige Geschwindigkeit: wo die Bewegung schneller oder langsamer wird.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity over the horizon, per year.</source>
   <translation>Vorhergesagte Geschwindigkeit über den Horizont, pro Jahr.</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Print hazard zones with maps, series and reviews as a PDF</source>
   <translation>Gefahrenzonen mit Karten, Reihen und Begutachtungen als PDF ausgeben</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Prints hazard zones as a PDF for people who decide: an overview with map and key message, a table of all zones, a page per zone with map, series, numbers and review, and a page on how to read it and how far to trust it. Also writes the table as CSV.

The plots need the forecast the zones were made from, and the history before it (the forecast's own input is taken where it is still there). How well the forecast did on the past comes from its summary, or from what the forecast file itself says.

It needs no engine and no internet. A basemap is drawn where one is given.</source>
   <translation>Gibt Gefahrenzonen als PDF für Menschen aus, die entscheiden: eine Übersicht mit Karte und Kernaussage, eine Tabelle aller Zonen, je Zone eine Seite mit Karte, Reihen, Zahlen und Begutachtung sowie eine Seite dazu, wie der Bericht zu lesen und wie weit ihm zu trauen ist. Schreibt die Tabelle auch als CSV.

Die Diagramme brauchen die Vorhersage, aus der die Zonen erzeugt wurden, und die Vorgeschichte davor (die Eingabe der Vorhersage wird verwendet, sofern sie noch vorhanden ist). Wie gut sich die Vorhersage an der Vergangenheit bewährt hat, wird ihrer Zusammenfassung oder den Angaben der Vorhersagedatei selbst entnommen.

Weder Engine noch Internet sind nötig. Eine Hintergrundkarte wird gezeichnet, wenn eine angegeben ist.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Prints hazard zones with maps, series and reviews as a PDF for people who decide.</source>
   <translation>Gibt Gefahrenzonen mit Karten, Reihen und Begutachtungen als PDF aus, für Menschen, die entscheiden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Probabilities at which the classes 2, 3 and 4 begin.</source>
   <translation>Wahrscheinlichkeiten, bei denen die Klassen 2, 3 und 4 beginnen.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Probability</source>
   <translation>Wahrsch.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Probability by chance</source>
   <translation>Zufallswahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Probability by chance below which more places are outside than chance explains.</source>
   <translation>Zufallswahrscheinlichkeit, unter der mehr Stellen außerhalb liegen, als der Zufall erklärt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Probability limit</source>
   <translation>Wahrscheinlichkeitsgrenze</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Processor (cpu)</source>
   <translation>Prozessor (cpu)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/filled_products.py" />
   <source>Provenance</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>PyTorch, which the engine needs, is no longer made for Macs with Intel processors.</source>
   <translation>PyTorch, das die Engine braucht, gibt es für Macs mit Intel-Prozessor nicht mehr.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Python interpreter</source>
   <translation>Python-Interpreter</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/zones.py" />
   <source>QGIS's own algorithms are not loaded. Switch the Processing plugin on.</source>
   <translation>Die QGIS-eigenen Algorithmen sind nicht geladen. Die Erweiterung „Processing“ aktivieren.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Quality of satellite values</source>
   <translation>Qualität der Satellitenwerte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <location filename="../plugin/docks/series_panel.py" />
   <source>RMSE</source>
   <translation>RMSE</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Radius</source>
   <translation>Radius</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Random seed</source>
   <translation>Zufallsstartwert</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Rank exposed assets</source>
   <translation>Exponierte Objekte ordnen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Ranks buildings, roads, dams or anything else by the hazard zones they stand in or near.</source>
   <translation>Ordnet Gebäude, Straßen, Dämme oder anderes nach den Gefahrenzonen, in denen oder in deren Nähe sie stehen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)</source>
   <translation>Rasterdaten (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)</source>
   <translation>Rasterdaten (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster layer</source>
   <translation>Rasterlayer</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster layer or layer of stations</source>
   <translation>Rasterlayer oder Layer mit Stationen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Raster layers with one band per date, and layers of stations with one field per date</source>
   <translation>Rasterlayer mit einem Kanal je Zeitpunkt und Layer mit Stationen mit einem Feld je Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Rasters (*.tif *.tiff *.vrt *.img *.nc);;All files (*)</source>
   <translation>Raster (*.tif *.tiff *.vrt *.img *.nc);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/files.py" />
   <source>Rasters given: {files}; dates typed: {dates}. Give one date for each raster, in their order.</source>
   <translation>Angegebene Raster: {files}; eingetragene Zeitpunkte: {dates}. Je Raster einen Zeitpunkt in gleicher Reihenfolge angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters that do not change and may explain the values: height, slope, clay content. Any grid and CRS.</source>
   <translation>Raster, die sich nicht ändern und die Werte erklären können: Höhe, Hangneigung, Tongehalt. Beliebiges Gitter und KBS.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters that do not change and whose values are codes, not amounts: land cover, soil type, geology. Any grid and CRS.</source>
   <translation>Raster, die sich nicht ändern und deren Werte Codes statt Mengen sind: Landbedeckung, Bodentyp, Geologie. Beliebiges Gitter und KBS.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters too large for memory are computed in tiles, and finished tiles are kept until the run is complete. Ticked: a run that was cancelled or ended by a fault goes on where it was, if input and settings are the same. Not ticked: it starts from the beginning.</source>
   <translation>Raster, die nicht in den Speicher passen, werden in Kacheln berechnet; fertige Kacheln bleiben erhalten, bis der Lauf vollständig ist. Angehakt: Ein Lauf, der abgebrochen oder durch einen Fehler beendet wurde, geht dort weiter, wo er war, wenn Eingabe und Einstellungen gleich sind. Nicht angehakt: Er beginnt von vorn.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters with dates (bands, or one raster per date), e.g. rainfall, groundwater or filled soil moisture. Only their past is used.</source>
   <translation>Raster mit Zeitpunkten (Kanäle oder ein Raster je Zeitpunkt), z. B. Niederschlag, Grundwasser oder gefüllte Bodenfeuchte. Nur ihre Vergangenheit wird verwendet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Rasters with dates (bands, or one raster per date), e.g. rainfall, temperature or coarse soil moisture. Any grid, CRS and time step; they may have gaps.</source>
   <translation>Raster mit Zeitpunkten (Kanäle oder ein Raster je Zeitpunkt), z. B. Niederschlag, Temperatur oder grobe Bodenfeuchte. Beliebiges Gitter, KBS und Zeitschritt; sie dürfen Lücken haben.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Re&amp;gion</source>
   <translation>&amp;Gebiet</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>Reading the dates of the file …</source>
   <translation>Zeitpunkte der Datei werden gelesen …</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>Reading the dates of {name}</source>
   <translation>Zeitpunkte von {name} werden gelesen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Recommended values only</source>
   <translation>Nur empfohlene Werte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rectangle to work on. Leave it and the region out to use everything.</source>
   <translation>Rechteck, in dem gearbeitet wird. Dieses und das Gebiet weglassen, um alles zu verwenden.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Relative</source>
   <translation>Relativ</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>Remove what unfinished runs have left ({size})? They can then only be started from the beginning.</source>
   <translation>Entfernen, was unfertige Läufe hinterlassen haben ({size})? Sie können dann nur noch von vorn begonnen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Removed.</source>
   <translation>Entfernt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Removing {folder}</source>
   <translation>{folder} wird entfernt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Rename the model</source>
   <translation>Modell umbenennen</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Repair the environment, or choose another one.</source>
   <translation>Die Umgebung reparieren oder eine andere wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Repair: start from nothing</source>
   <translation>Reparieren: von vorn beginnen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Report made by</source>
   <translation>Bericht erstellt mit</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Res&amp;ume</source>
   <translation>Fort&amp;setzen</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/form.py" />
   <source>Review</source>
   <translation>Begutachtung</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Review every zone again</source>
   <translation>Jede Zone neu begutachten</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>Review of a zone</source>
   <translation>Begutachtung einer Zone</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_dock.py" />
   <source>Review zones</source>
   <translation>Zonen begutachten</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Reviewed zones</source>
   <translation>Begutachtete Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Reviewed: {done} of {all}{told}.</source>
   <translation>Begutachtet: {done} von {all}{told}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Root mean square error</source>
   <translation>Wurzel des mittleren quadratischen Fehlers</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Root mean square error on hidden values</source>
   <translation>Wurzel des mittleren quadratischen Fehlers bei verdeckten Werten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Run &amp;log</source>
   <translation>Protoko&amp;ll</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Run it again.</source>
   <translation>Erneut starten.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>R²</source>
   <translation>R²</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>Sample tile (simulated)</source>
   <translation>Beispielkachel (simuliert)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Save the plot</source>
   <translation>Diagramm speichern</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Save the series</source>
   <translation>Reihen speichern</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Score table and plots</source>
   <translation>Bewertungstabelle und Diagramme</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Select points of the layer first.</source>
   <translation>Zuerst Punkte des Layers auswählen.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Set the status of every zone to new; the earlier review is in the history.</source>
   <translation>Den Status jeder Zone auf „neu“ setzen; die frühere Begutachtung steht im Verlauf.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/main.py" />
   <source>Set up the &amp;engine…</source>
   <translation>Engine ein&amp;richten…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up the engine</source>
   <translation>Engine einrichten</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up, or go on where it stopped</source>
   <translation>Einrichten oder dort fortsetzen, wo unterbrochen wurde</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up, repair, remove or check the environment, or use one of your own.</source>
   <translation>Die Umgebung einrichten, reparieren, entfernen oder prüfen oder eine eigene verwenden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of hidden values inside the 80 % interval</source>
   <translation>Anteil der verdeckten Werte im 80-%-Intervall</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of hidden values inside the 95 % interval</source>
   <translation>Anteil der verdeckten Werte im 95-%-Intervall</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Share of points that resolve the threshold</source>
   <translation>Anteil der Punkte, die den Schwellenwert auflösen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of the values that were filled</source>
   <translation>Anteil der gefüllten Werte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of the values that were missing</source>
   <translation>Anteil der fehlenden Werte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Single dates cannot be left out of this file; tick them all, and bound the period below the table.</source>
   <translation>Einzelne Zeitpunkte dieser Datei können nicht ausgelassen werden; alle ankreuzen und den Zeitraum unter der Tabelle begrenzen.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Size (m²)</source>
   <translation>Größe (m²)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Size of a cell, in units of the CRS, to write rasters as well; 0 = points only.</source>
   <translation>Größe einer Zelle in Einheiten des KBS, um auch Raster zu schreiben; 0 = nur Punkte.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Size of the pages.</source>
   <translation>Größe der Seiten.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Skill</source>
   <translation>Skill</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill over persistence</source>
   <translation>Skill gegenüber Persistenz</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill over the best simple method</source>
   <translation>Skill gegenüber der besten einfachen Methode</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill table</source>
   <translation>Skill-Tabelle</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Skill: 0 = no better than 'nothing changes' (persistence), 1 = perfect. In bold: what was used.</source>
   <translation>Skill: 0 = nicht besser als „nichts ändert sich“ (Persistenz), 1 = perfekt. Fett: was verwendet wurde.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>Slopes that fail often speed up in this way before; if this one went on so, it would fail between {first} and {last} (95 %), most likely about {most}.</source>
   <translation>Hänge, die abgehen, werden vorher oft so schneller; ginge es hier so weiter, wäre der Bruch zwischen dem {first} und dem {last} (95 %), am ehesten um den {most}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>So it is hardly better than assuming that nothing changes: rely on it with great caution.</source>
   <translation>Sie ist also kaum besser als die Annahme, dass sich nichts ändert: nur mit großer Vorsicht darauf verlassen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>So many of the most severe zones get a page of their own.</source>
   <translation>So viele der schwerwiegendsten Zonen erhalten eine eigene Seite.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>Soil moisture</source>
   <translation>Bodenfeuchte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Soil moisture ({patterns})</source>
   <translation>Bodenfeuchte ({patterns})</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Soil moisture from {first} to {last}, its gaps filled; observed values are unchanged. Values: {legend}.</source>
   <translation>Bodenfeuchte von {first} bis {last}, Lücken gefüllt; beobachtete Werte sind unverändert. Werte: {legend}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Soil-moisture stack</source>
   <translation>Bodenfeuchte-Stapel</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Source: {parts}</source>
   <translation>Quelle: {parts}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Start from the &amp;beginning</source>
   <translation>Von &amp;vorn beginnen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Start of the random numbers used in training: the same number on the same data and device gives the same result again.</source>
   <translation>Startwert der im Training verwendeten Zufallszahlen: dieselbe Zahl mit denselben Daten auf demselben Gerät ergibt wieder dasselbe Ergebnis.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>Starting …</source>
   <translation>Wird gestartet …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Static covariates</source>
   <translation>Statische Kovariaten</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Static covariates that are classes</source>
   <translation>Statische Kovariaten mit Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Stations or cells</source>
   <translation>Stationen oder Zellen</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Steepest difference</source>
   <translation>Steilster Unterschied</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Steepest difference (per m)</source>
   <translation>Steilster Unterschied (pro m)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Stopped.</source>
   <translation>Gestoppt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Summary</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Summary of the forecast</source>
   <translation>Zusammenfassung der Vorhersage</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Table of the zones</source>
   <translation>Tabelle der Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Tells what changed since the last run: new, grown and vanished zones, and places that left the earlier intervals.</source>
   <translation>Zeigt, was sich seit dem letzten Lauf geändert hat: neue, gewachsene und verschwundene Zonen sowie Stellen, die die früheren Intervalle verlassen haben.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Tested on past dates that were hidden from it, the forecast was off by {error} {units} (root mean square). Assuming that nothing changes was off by {naive} {units}.</source>
   <translation>An vergangenen Zeitpunkten geprüft, die ihr verborgen waren, lag die Vorhersage um {error} {units} daneben (Wurzel des mittleren quadratischen Fehlers). Die Annahme, dass sich nichts ändert, lag um {naive} {units} daneben.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>That did not work ({cause}); trying another way.</source>
   <translation>Das ging nicht ({cause}); ein anderer Weg wird versucht.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>The 80 % interval held {inner} and the 95 % interval {outer} of the observations.</source>
   <translation>Das 80-%-Intervall enthielt {inner} und das 95-%-Intervall {outer} der Beobachtungen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>The GroundCast algorithms are not loaded.</source>
   <translation>Die GroundCast-Algorithmen sind nicht geladen.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine is not set up. Choose Plugins &gt; GroundCast &gt; Set up the engine, or run '{program} run groundcast:setupengine'. For an environment of your own, {variable} or the QGIS setting {setting} names its Python.</source>
   <translation>Die GroundCast-Engine ist nicht eingerichtet. Erweiterungen &gt; GroundCast &gt; Engine einrichten wählen oder „{program} run groundcast:setupengine“ ausführen. Bei einer eigenen Umgebung nennt {variable} oder die QGIS-Einstellung {setting} deren Python.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine is not where {origin} says: '{path}' is not a Python interpreter. Correct {origin}, or remove it to use the standard place.</source>
   <translation>Die GroundCast-Engine ist nicht dort, wo {origin} angibt: „{path}“ ist kein Python-Interpreter. {origin} korrigieren oder entfernen, um den Standardort zu verwenden.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine runs with {path}.</source>
   <translation>Die GroundCast-Engine läuft mit {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The PDF to write.</source>
   <translation>Das zu schreibende PDF.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/zones.py" />
   <source>The active points could not be grouped; see the log.</source>
   <translation>Die aktiven Punkte konnten nicht gruppiert werden; siehe Protokoll.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The algorithm '{name}' is not there; enable GroundCast in the plugin manager.</source>
   <translation>Der Algorithmus „{name}“ ist nicht vorhanden; GroundCast in der Erweiterungsverwaltung aktivieren.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The algorithm cannot run here.</source>
   <translation>Der Algorithmus kann hier nicht laufen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>The algorithm was not prepared.</source>
   <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The assets with their own fields and those of the ranking.</source>
   <translation>Die Objekte mit ihren eigenen Feldern und denen der Rangfolge.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>The chosen limit of probability is first reached on {day}.</source>
   <translation>Die Wahrscheinlichkeitsgrenze wird erstmals am {day} erreicht.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The class of every cell, 1 to 4; 0 = no forecast, or too uncertain to tell (where a raster is the input).</source>
   <translation>Die Klasse jeder Zelle, 1 bis 4; 0 = keine Vorhersage oder zu unsicher für eine Aussage (wenn ein Raster die Eingabe ist).</translation>
  </message>
  <message>
   <location filename="../plugin/report/zones.py" />
   <source>The coordinate reference system of '{layer}' is unknown. Set it in the layer's properties.</source>
   <translation>Das Koordinatenbezugssystem von „{layer}“ ist unbekannt. Es in den Layereigenschaften festlegen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <location filename="../plugin/layers/covariates.py" />
   <source>The covariate '{path}' does not exist.</source>
   <translation>Die Kovariate „{path}“ existiert nicht.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>The date of '{name}' is not a date.</source>
   <translation>Das Datum von „{name}“ ist kein gültiges Datum.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>The date of each band (or listed raster) in order, separated by commas: 2020-01-03, 2020-01-15. Only if not found.</source>
   <translation>Das Datum jedes Kanals (oder aufgelisteten Rasters) der Reihe nach, durch Kommas getrennt: 2020-01-03, 2020-01-15. Nur wenn nicht gefunden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/plan.py" />
   <source>The date {date} is not after the last acquisition used ({last}). Only later dates can be forecast.</source>
   <translation>Der Zeitpunkt {date} liegt nicht nach der letzten verwendeten Aufnahme ({last}). Nur spätere Zeitpunkte können vorhergesagt werden.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The dates could not be read beforehand: {problem}</source>
   <translation>Die Zeitpunkte konnten nicht vorab gelesen werden: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The dates to forecast, separated by commas: 2025-01-31, 2025-02-28. They replace the number of acquisitions and months.</source>
   <translation>Die vorherzusagenden Zeitpunkte, durch Kommas getrennt: 2025-01-31, 2025-02-28. Sie ersetzen die Zahl der Aufnahmen und Monate.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <location filename="../plugin/runtime/errors.py" />
   <source>The disk is full.</source>
   <translation>Der Datenträger ist voll.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The disk of '{path}' has {free:.1f} GB free; the engine needs {needed:.1f} GB.</source>
   <translation>Auf dem Datenträger von „{path}“ sind {free:.1f} GB frei; die Engine braucht {needed:.1f} GB.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>The driver is older than {oldest:g}; update it to use this processor.</source>
   <translation>Der Treiber ist älter als {oldest:g}; aktualisieren, um diesen Grafikprozessor zu verwenden.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>The engine cannot be started ({error}).</source>
   <translation>Die Engine kann nicht gestartet werden ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine crashed (code {number}). QGIS and your data are not affected.</source>
   <translation>Die Engine ist abgestürzt (Code {number}). QGIS und die Daten sind nicht betroffen.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine ended without a result (code {number}).</source>
   <translation>Die Engine endete ohne Ergebnis (Code {number}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>The engine reported '{path}' as written, but it is not there.</source>
   <translation>Die Engine hat „{path}“ als geschrieben gemeldet, die Datei ist aber nicht vorhanden.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine was ended from outside (signal {number}).</source>
   <translation>Die Engine wurde von außen beendet (Signal {number}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine was killed by the system, most likely because memory ran out.</source>
   <translation>Die Engine wurde vom System beendet, höchstwahrscheinlich weil der Speicher ausging.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>The engine works. It will compute on {device}.</source>
   <translation>Die Engine funktioniert. Sie rechnet auf: {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine's Python environment is incomplete.</source>
   <translation>Die Python-Umgebung der Engine ist unvollständig.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The engine's coordinate systems do not work: {problem}</source>
   <translation>Die Koordinatensysteme der Engine funktionieren nicht: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>The environment is removed and made again.</source>
   <translation>Die Umgebung wird entfernt und neu angelegt.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The extent is empty. Draw it again, or leave it out to use the whole layer.</source>
   <translation>Die Ausdehnung ist leer. Neu zeichnen oder weglassen, um den ganzen Layer zu verwenden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>The field that says which zone is which, in both layers. If empty: {names}, the first that both have.</source>
   <translation>Das Feld, das in beiden Layern angibt, welche Zone welche ist. Wenn leer: {names}, das erste, das beide haben.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/files.py" />
   <source>The fields of '{path}' cannot be read, so their dates cannot be corrected.</source>
   <translation>Die Felder von „{path}“ können nicht gelesen, ihre Zeitpunkte daher nicht korrigiert werden.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <location filename="../plugin/layers/files.py" />
   <source>The file '{path}' does not exist.</source>
   <translation>Die Datei „{path}“ existiert nicht.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>The file that keeps the model.</source>
   <translation>Die Datei, in der das Modell gespeichert wird.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>The finished tiles cannot be used again: what the method learned, or the temporary export of the input, is gone.</source>
   <translation>Die fertigen Kacheln sind nicht wieder verwendbar: Was das Verfahren gelernt hat oder der temporäre Export der Eingabe ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The folder '{path}' cannot be made ({error}).</source>
   <translation>Der Ordner „{path}“ kann nicht angelegt werden ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The folder '{path}' does not exist.</source>
   <translation>Der Ordner „{path}“ existiert nicht.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>The forecast displacement, one band per date; the band's description is the date.</source>
   <translation>Die vorhergesagte Verschiebung, ein Kanal je Zeitpunkt; die Beschreibung des Kanals ist das Datum.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>The forecast expects movement the other way.</source>
   <translation>Die Vorhersage erwartet eine Bewegung in die andere Richtung.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>The forecast is complete.</source>
   <translation>Die Vorhersage ist fertig.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>The forecast layer has no value in this zone.</source>
   <translation>Der Vorhersagelayer hat in dieser Zone keinen Wert.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The forecast the zones were made from: for plots, and for the maps.</source>
   <translation>Die Vorhersage, aus der die Zonen erzeugt wurden: für Diagramme und Karten.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>The gaps are filled.</source>
   <translation>Die Lücken sind gefüllt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <location filename="../plugin/processing/impute_stations.py" />
   <source>The gaps the methods are tested and the bounds are calibrated on; none = gaps like your own.</source>
   <translation>Die Lücken, an denen die Methoden geprüft und die Grenzen kalibriert werden; keine = Lücken wie die eigenen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>The gaps the model is tested and its bounds are calibrated on; none = gaps like your own.</source>
   <translation>Die Lücken, an denen das Modell geprüft und seine Grenzen kalibriert werden; keine = Lücken wie die eigenen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/report_dialog.py" />
   <source>The hazard report is written: {path}</source>
   <translation>Der Gefahrenbericht ist geschrieben: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The history before the forecast was not found: the plots show the forecast alone. Name it as 'Observations'.</source>
   <translation>Die Vorgeschichte der Vorhersage wurde nicht gefunden: die Diagramme zeigen nur die Vorhersage. Die Vorgeschichte unter „Beobachtungen“ angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>The history is what the forecast was made from: {path}</source>
   <translation>Die Vorgeschichte ist das, woraus die Vorhersage erzeugt wurde: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>The interpreter to make the environment from (empty: the first that serves), or with 'Use' the one to run the engine in.</source>
   <translation>Der Interpreter, aus dem die Umgebung angelegt wird (leer: der erste geeignete), oder bei „Unten angegebenen Interpreter verwenden“ derjenige, mit dem die Engine läuft.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>The kinds of gap to test on; none = all that the data allow.</source>
   <translation>Die Lückenarten für die Prüfung; keine = alle, die die Daten zulassen.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/snapshot.py" />
   <source>The layer '{layer}' cannot be exported to a temporary file: {error}</source>
   <translation>Der Layer „{layer}“ kann nicht in eine temporäre Datei exportiert werden: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <location filename="../plugin/processing/values.py" />
   <source>The layer '{layer}' cannot be loaded.</source>
   <translation>Der Layer „{layer}“ kann nicht geladen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' cannot be read. Check its data source.</source>
   <translation>Der Layer „{layer}“ kann nicht gelesen werden. Seine Datenquelle prüfen.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' has no coordinate reference system. Assign one, or give it under 'CRS'.</source>
   <translation>Der Layer „{layer}“ hat kein Koordinatenbezugssystem. Eines zuweisen oder unter „KBS“ angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' has no points. If it is a table (an EGMS CSV, say), give it as a file instead.</source>
   <translation>Der Layer „{layer}“ hat keine Punkte. Ist er eine Tabelle (etwa eine EGMS-CSV), stattdessen die Datei angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is no file ({provider}). Export it to a GeoTIFF and use that.</source>
   <translation>Der Layer „{layer}“ ist keine Datei ({provider}). Als GeoTIFF exportieren und dieses verwenden.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is not a plain file on disk ('{uri}'). Unpack or export it, and use that file.</source>
   <translation>Der Layer „{layer}“ ist keine einfache Datei auf dem Datenträger („{uri}“). Entpacken oder exportieren und diese Datei verwenden.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is shown in {shown}, but its file says {own}. If the file is wrong, write the right one into it with 'Assign projection' (Processing toolbox, GDAL) and load it again; if not, set the layer back to {own}.</source>
   <translation>Der Layer „{layer}“ wird in {shown} angezeigt, seine Datei nennt aber {own}. Ist die Datei falsch, das richtige KBS mit „Projektion zuweisen“ (Verarbeitungswerkzeuge, GDAL) hineinschreiben und sie neu laden; sonst den Layer auf {own} zurückstellen.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The layer '{name}' could not be styled: {error}</source>
   <translation>Der Stil des Layers „{name}“ konnte nicht gesetzt werden: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The layer of 'Detect hazard zones', reviewed or not; only the selection, if so chosen.</source>
   <translation>Der Layer von „Gefahrenzonen ermitteln“, begutachtet oder nicht; auf Wunsch nur die Auswahl.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The layer of points that 'Forecast deformation (points)' made.</source>
   <translation>Der von „Deformation vorhersagen (Punkte)“ erzeugte Punktlayer.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>The layer of that review is no longer open.</source>
   <translation>Der Layer dieser Begutachtung ist nicht mehr geöffnet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The layers are no copies of one another: no number in '{field}' is in both.</source>
   <translation>Die Layer sind keine Kopien voneinander: keine Nummer in „{field}“ kommt in beiden vor.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The layers are no copies of one another: zone {zones} lies in different places. Use 'Carry reviews over' for the zones of two analyses, or choose another field than '{field}'.</source>
   <translation>Die Layer sind keine Kopien voneinander: Zone {zones} liegt an verschiedenen Stellen. Für die Zonen zweier Analysen „Begutachtungen übernehmen“ verwenden oder ein anderes Feld als „{field}“ wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>The limits of the classes must be three rising probabilities, like 0.2, 0.5, 0.8.</source>
   <translation>Die Klassengrenzen müssen drei steigende Wahrscheinlichkeiten sein, etwa 0.2, 0.5, 0.8.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The log of this run says more; please report it.</source>
   <translation>Das Protokoll dieses Laufs sagt mehr; bitte melden.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The log says more. Press 'Continue' to try again, or 'Repair' to start from nothing; 'Copy diagnostics' gathers what a report needs.</source>
   <translation>Das Protokoll sagt mehr. „Fortsetzen“ drücken, um es erneut zu versuchen, oder „Reparieren“, um von vorn zu beginnen; „Diagnose kopieren“ sammelt, was ein Fehlerbericht braucht.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The logo '{path}' was not found. Choose another picture, or leave it out.</source>
   <translation>Das Logo „{path}“ wurde nicht gefunden. Ein anderes Bild wählen oder weglassen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The measured error of every method tried</source>
   <translation>Der gemessene Fehler jeder geprüften Methode</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>The measured skill of every method tried, one row per method and horizon.</source>
   <translation>Der gemessene Skill jeder geprüften Methode, eine Zeile je Methode und Horizont.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>The measurements so far show neither acceleration nor slowing down that chance would not explain.</source>
   <translation>Die bisherigen Messungen zeigen weder eine Beschleunigung noch eine Verlangsamung, die nicht durch Zufall zu erklären wäre.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The methods to compare; none = all that suit the data.</source>
   <translation>Die zu vergleichenden Methoden; keine = alle, die zu den Daten passen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>The model '{path}' does not exist.</source>
   <translation>Das Modell „{path}“ existiert nicht.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>The most severe first. Movement: the largest predicted, counted from the present level (the last measurements, smoothed).</source>
   <translation>Die schwersten zuerst. Bewegung: die größte vorhergesagte, gezählt ab dem heutigen Stand (die letzten Messungen, geglättet).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The new zones, reviewed.</source>
   <translation>Die neuen Zonen, begutachtet.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The nodata value '{text}' is not a number.</source>
   <translation>Der NoData-Wert „{text}“ ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>The observations '{past}' are not on the grid of the forecast: choose the stack it was made from, with the new dates.</source>
   <translation>Die Beobachtungen „{past}“ liegen nicht auf dem Gitter der Vorhersage: den Stapel wählen, aus dem sie erzeugt wurde, mit den neuen Zeitpunkten.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The observations the forecast was made from. They make the probabilities those of the ground instead of noisy measurements, and tell which zones accelerate, and when they would fail if they went on so. Left empty, the forecast's own input is taken, if it is still there.</source>
   <translation>Die Beobachtungen, aus denen die Vorhersage erzeugt wurde. Durch sie gelten die Wahrscheinlichkeiten dem Boden statt verrauschten Messungen, und sie zeigen, welche Zonen sich beschleunigen und wann sie versagen würden, wenn es so weiterginge. Leer = die eigene Eingabe der Vorhersage, falls sie noch da ist.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The one copy; outlines and figures are taken from it.</source>
   <translation>Die eine Kopie; Umrisse und Zahlen werden ihr entnommen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>The one for graphics processors is larger.</source>
   <translation>Die für Grafikprozessoren ist größer.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.py" />
   <source>The one used last; at first automatic</source>
   <translation>Die zuletzt verwendete; anfangs automatisch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The other copy of the same layer.</source>
   <translation>Die andere Kopie desselben Layers.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>The output is the same file as the input '{layer}'. Choose another name: what you have stays as it is.</source>
   <translation>Die Ausgabe ist dieselbe Datei wie die Eingabe „{layer}“. Einen anderen Namen wählen: das Vorhandene bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The packages' server cannot be reached.</source>
   <translation>Der Paketserver ist nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../plugin/report/photo.py" />
   <source>The photo '{name}' cannot be read.</source>
   <translation>Das Foto „{name}“ kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The point layer with median, 80 and 95 % bounds, displacement, velocity and its change is always written.</source>
   <translation>Der Punktlayer mit Median, 80- und 95-%-Grenzen, Verschiebung, Geschwindigkeit und deren Änderung wird immer geschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The point layer with the filled series of every station, and their 80 and 95 % bounds, is always written.</source>
   <translation>Der Punktlayer mit der gefüllten Reihe jeder Station und ihren 80- und 95-%-Grenzen wird immer geschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The points it can write beside the zones: tell what the forecast says nearest to the asset, and count where there is no zone.</source>
   <translation>Die Punkte, die es neben den Zonen schreiben kann: geben an, was die Vorhersage dem Objekt am nächsten besagt, und zählen, wo keine Zone ist.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>The points that were forecast in the last run.</source>
   <translation>Die im letzten Lauf vorhergesagten Punkte.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The polygons of the region cannot be dissolved. Repair them with 'Fix geometries'.</source>
   <translation>Die Polygone des Gebiets können nicht aufgelöst werden. Mit „Geometrien reparieren“ instand setzen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The probability of every cell, 0 to 1; cells that are too uncertain to tell are not drawn (where a raster is the input).</source>
   <translation>Die Wahrscheinlichkeit jeder Zelle, 0 bis 1; zu unsichere Zellen werden nicht gezeichnet (wenn ein Raster die Eingabe ist).</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>The probability that the most affected place of this zone will {what}{span} is {chance}.</source>
   <translation>Mit {chance} Wahrscheinlichkeit wird sich die am stärksten betroffene Stelle dieser Zone{span} {what}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>The project has no raster layer</source>
   <translation>Das Projekt hat keinen Rasterlayer</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The proxy asks for a user and a password, or refuses those it got.</source>
   <translation>Der Proxy verlangt Benutzer und Passwort oder lehnt die erhaltenen ab.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The proxy set in QGIS is a SOCKS proxy, which pip cannot use.</source>
   <translation>Der in QGIS eingetragene Proxy ist ein SOCKS-Proxy; pip kann ihn nicht benutzen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_layers.py" />
   <location filename="../plugin/series/reading.py" />
   <source>The raster '{layer}' cannot be read.</source>
   <translation>Das Raster „{layer}“ kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid_zones.py" />
   <source>The raster '{path}' could not be written. Is the disk full, or the folder protected?</source>
   <translation>Das Raster „{path}“ konnte nicht geschrieben werden. Ist der Datenträger voll oder der Ordner geschützt?</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The rasters have no coordinate reference system. Assign one, or give it under 'CRS'.</source>
   <translation>Die Raster haben kein Koordinatenbezugssystem. Eines zuweisen oder unter „KBS“ angeben.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region has no coordinate reference system. Add it to the extent, e.g. '[EPSG:4326]', or to its layer.</source>
   <translation>Das Gebiet hat kein Koordinatenbezugssystem. Es bei der Ausdehnung angeben, z. B. „[EPSG:4326]“, oder im Gebietslayer.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region layer '{layer}' has no polygons to use. Is only the selection wanted, and nothing selected?</source>
   <translation>Der Gebietslayer „{layer}“ hat keine verwendbaren Polygone. Wird nur die Auswahl verwendet und ist nichts ausgewählt?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>The region layer cannot be loaded. Choose a layer of polygons.</source>
   <translation>Der Gebietslayer kann nicht geladen werden. Einen Polygonlayer wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region lies outside '{layer}'. Region: {region}; layer: {extent} ({crs}).</source>
   <translation>Das Gebiet liegt außerhalb von „{layer}“. Gebiet: {region}; Layer: {extent} ({crs}).</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>The report cannot be written to '{path}' ({error}). Is it open in another program?</source>
   <translation>Der Bericht kann nicht nach „{path}“ geschrieben werden ({error}). Ist er in einem anderen Programm geöffnet?</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>The report cannot be written to '{path}'. {error}</source>
   <translation>Der Bericht kann nicht nach „{path}“ geschrieben werden. {error}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The results are complete, but their layers could not be styled; see the log.</source>
   <translation>Die Ergebnisse sind vollständig, aber die Stile ihrer Layer konnten nicht gesetzt werden; siehe Protokoll.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The results are written but could not be loaded: {error}</source>
   <translation>Die Ergebnisse sind geschrieben, konnten aber nicht geladen werden: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The results could not be styled: {error}</source>
   <translation>Die Stile der Ergebnisse konnten nicht gesetzt werden: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>The review could not be written to '{layer}'. {reason}</source>
   <translation>Die Begutachtung konnte nicht in „{layer}“ geschrieben werden. {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The run failed; see its log.</source>
   <translation>Der Lauf ist fehlgeschlagen; siehe sein Protokoll.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>The run is still going on.</source>
   <translation>Der Lauf ist noch nicht beendet.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The run was cancelled; no output was written.</source>
   <translation>Der Lauf wurde abgebrochen; es wurde keine Ausgabe geschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The same by path: NetCDF files, stacks, rasters of one date each, or folders of them.</source>
   <translation>Dasselbe als Pfad: NetCDF-Dateien, Stapel, Raster mit je einem Zeitpunkt oder Ordner davon.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>The same table with all numbers is in the CSV file that came with this report, where one was asked for.</source>
   <translation>Dieselbe Tabelle mit allen Zahlen steht in der CSV-Datei zu diesem Bericht, sofern eine verlangt wurde.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>The sample '{path}' cannot be read. Install the plugin again.</source>
   <translation>Das Beispiel „{path}“ kann nicht gelesen werden. Die Erweiterung neu installieren.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>The sample cannot be copied to '{folder}' ({error}).</source>
   <translation>Das Beispiel kann nicht nach „{folder}“ kopiert werden ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>The sample was added: 600 simulated points. Choose 'Time series' and click one, or 'Forecast deformation' and press Run.</source>
   <translation>Das Beispiel wurde hinzugefügt: 600 simulierte Punkte. „Zeitreihen“ wählen und einen anklicken oder „Deformation vorhersagen“ wählen und „Starten“ drücken.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The series before the forecast. If left out, the forecast's own input.</source>
   <translation>Die Reihen vor der Vorhersage. Werden sie weggelassen, die Eingabe der Vorhersage.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>The series that was forecast, with the new dates: points with fields named after dates, or the stack of rasters.</source>
   <translation>Die vorhergesagte Reihe mit den neuen Zeitpunkten: Punkte mit nach Zeitpunkten benannten Feldern oder der Rasterstapel.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The server's certificate is not trusted; a firewall that looks into connections is the usual reason.</source>
   <translation>Dem Zertifikat des Servers wird nicht vertraut; üblicher Grund ist eine Firewall, die in Verbindungen hineinsieht.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>The sign of a movement is that of the measurements: in most products, positive is toward the satellite or up.</source>
   <translation>Das Vorzeichen einer Bewegung ist das der Messungen: in den meisten Produkten bedeutet positiv zum Satelliten hin oder aufwärts.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about.py" />
   <source>The summary '{path}' cannot be read ({error}). Choose the JSON file of 'Forecast deformation', or leave it out.</source>
   <translation>Die Zusammenfassung „{path}“ kann nicht gelesen werden ({error}). Die JSON-Datei von „Deformation vorhersagen“ wählen oder weglassen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The summary that 'Forecast deformation' wrote. If left out, it is looked for beside the forecast.</source>
   <translation>Die von „Deformation vorhersagen“ geschriebene Zusammenfassung. Wird sie weggelassen, wird sie neben der Vorhersage gesucht.</translation>
  </message>
  <message>
   <location filename="../plugin/report/csv_file.py" />
   <source>The table cannot be written to '{path}' ({error}). Is it open in another program?</source>
   <translation>Die Tabelle kann nicht nach „{path}“ geschrieben werden ({error}). Ist sie in einem anderen Programm geöffnet?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The zones of the earlier analysis, with their reviews.</source>
   <translation>Die Zonen der früheren Analyse mit ihren Begutachtungen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The zones of the newer analysis.</source>
   <translation>Die Zonen der neueren Analyse.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The zones that 'Detect hazard zones' found.</source>
   <translation>Die von „Gefahrenzonen ermitteln“ gefundenen Zonen.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>There is a model called '{name}' already.</source>
   <translation>Es gibt bereits ein Modell namens „{name}“.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>There is no hazard zone; the report says so.</source>
   <translation>Es gibt keine Gefahrenzone; der Bericht sagt das.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>There is no package for this Python or system.</source>
   <translation>Für dieses Python oder System gibt es kein Paket.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>There is no plot: QGIS's Python lacks the library matplotlib.</source>
   <translation>Es gibt kein Diagramm: dem Python von QGIS fehlt die Bibliothek matplotlib.</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>There is no point of '{layer}' here.</source>
   <translation>Hier liegt kein Punkt von „{layer}“.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>There it may only be had in its build for the processor: the graphics processor would not be used.</source>
   <translation>Dort gibt es torch womöglich nur in der Fassung für den Prozessor: Der Grafikprozessor würde nicht genutzt.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>There it may only be had in its larger build: up to {fetched:g} GB to fetch, {needed:g} GB on disk.</source>
   <translation>Dort gibt es torch womöglich nur in der größeren Fassung: bis zu {fetched:g} GB herunterzuladen, {needed:g} GB auf dem Datenträger.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>This Python cannot make environments.</source>
   <translation>Dieses Python kann keine Umgebungen anlegen.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>This Python has no pip, so nothing can be fetched with it.</source>
   <translation>Dieses Python hat kein pip, daher kann damit nichts heruntergeladen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>This place of the map has no place in the layer's coordinate reference system.</source>
   <translation>Dieser Ort der Karte hat keine Lage im Koordinatenbezugssystem des Layers.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Threshold</source>
   <translation>Schwellenwert</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Threshold of velocity</source>
   <translation>Schwellenwert der Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Time series</source>
   <translation>Zeitreihen</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Time series cannot be drawn: {error}. Install the Python package matplotlib for QGIS.</source>
   <translation>Zeitreihen können nicht gezeichnet werden: {error}. Das Python-Paket matplotlib für QGIS installieren.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Toward the satellite, or up</source>
   <translation>Zum Satelliten hin oder aufwärts</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Train deformation model</source>
   <translation>Deformationsmodell trainieren</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Train imputation model</source>
   <translation>Lückenfüllungsmodell trainieren</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Trained &amp;models…</source>
   <translation>Trainierte &amp;Modelle…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trained model</source>
   <translation>Trainiertes Modell</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Trained models (*.zip)</source>
   <translation>Trainierte Modelle (*.zip)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Trained on</source>
   <translation>Trainiert mit</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Trains a forecast model on your own series and keeps it in a file, so that later forecasts of the same area (or a neighbouring one) need no training. Give that file to 'Forecast deformation' as the trained model.

Training stops when the time is up, or earlier when a part of the series kept aside no longer improves. The file carries the settings, the measured skill and a fingerprint of the training data.</source>
   <translation>Trainiert ein Vorhersagemodell an den eigenen Reihen und speichert es in einer Datei, sodass spätere Vorhersagen desselben (oder eines benachbarten) Gebiets kein Training brauchen. Diese Datei bei „Deformation vorhersagen“ als trainiertes Modell angeben.

Das Training endet, wenn die Zeit um ist, oder früher, wenn sich ein zurückgehaltener Teil der Reihe nicht mehr verbessert. Die Datei enthält die Einstellungen, den gemessenen Skill und einen Fingerabdruck der Trainingsdaten.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Trains a forecast model on your own series and keeps it in a file.</source>
   <translation>Trainiert ein Vorhersagemodell an den eigenen Reihen und speichert es in einer Datei.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trains a network to fill gaps of your own data and keeps it in a file.</source>
   <translation>Trainiert ein Netz zum Füllen von Lücken an den eigenen Daten und speichert es in einer Datei.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trains a neural network to fill gaps of your own data and keeps it in a file, so that later dates of the same area (or a neighbouring one) are filled without training. Give that file to 'Impute soil moisture' as the trained model, with the same covariates.

It learns by itself: values that were observed are hidden as your own gaps are, and it learns to give them back. Training stops when the time is up, or earlier when values kept aside are no longer filled better. The file carries the settings, the measured error and a fingerprint of the training data.</source>
   <translation>Trainiert ein neuronales Netz zum Füllen von Lücken an den eigenen Daten und speichert es in einer Datei, sodass spätere Zeitpunkte desselben (oder eines benachbarten) Gebiets ohne Training gefüllt werden. Diese Datei bei „Bodenfeuchtelücken füllen“ als trainiertes Modell angeben, mit denselben Kovariaten.

Es lernt von selbst: Beobachtete Werte werden so verdeckt, wie die eigenen Lücken sind, und es lernt, sie wiederzugeben. Das Training endet, wenn die Zeit um ist, oder früher, wenn zurückgehaltene Werte nicht mehr besser gefüllt werden. Die Datei enthält die Einstellungen, den gemessenen Fehler und einen Fingerabdruck der Trainingsdaten.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Try again with the device 'cpu'; if it happens again, please report it with the log of this run.</source>
   <translation>Mit dem Gerät „cpu“ erneut versuchen; tritt es wieder auf, bitte mit dem Protokoll dieses Laufs melden.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Trying the engine</source>
   <translation>Engine wird erprobt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.py" />
   <source>Type the dates to forecast, as 2025-01-31; 2025-02-28.</source>
   <translation>Die vorherzusagenden Zeitpunkte eintragen, z. B. 2025-01-31; 2025-02-28.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>Unfinished runs: {count}, {size}</source>
   <translation>Unfertige Läufe: {count}, {size}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Unit of the soil moisture; needed only if the source does not state it</source>
   <translation>Einheit der Bodenfeuchte; nur nötig, wenn die Quelle sie nicht angibt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Unit of the values</source>
   <translation>Einheit der Werte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Upper</source>
   <translation>Obere</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Upper bound of the 80 % interval</source>
   <translation>Obere Grenze des 80-%-Intervalls</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Upper bound of the 95 % interval</source>
   <translation>Obere Grenze des 95-%-Intervalls</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound of the interval that holds 80 % of the true values, one band per date.</source>
   <translation>Obere Grenze des Intervalls, das 80 % der wahren Werte enthält, ein Kanal je Zeitpunkt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound of the interval that holds 95 % of the true values, one band per date.</source>
   <translation>Obere Grenze des Intervalls, das 95 % der wahren Werte enthält, ein Kanal je Zeitpunkt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound, 80 %</source>
   <translation>Obere Grenze, 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound, 95 %</source>
   <translation>Obere Grenze, 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Use &amp;it</source>
   <translation>&amp;Verwenden</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Use dates from</source>
   <translation>Zeitpunkte verwenden von</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Use dates until</source>
   <translation>Zeitpunkte verwenden bis</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Use the interpreter given below</source>
   <translation>Unten angegebenen Interpreter verwenden</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Value that stands for 'missing', where the raster does not say it.</source>
   <translation>Wert, der für „fehlt“ steht, wenn das Raster es nicht angibt.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Values relative to {place}.</source>
   <translation>Werte relativ zu {place}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Variable of a NetCDF or HDF5 file; SMAP: AM or PM</source>
   <translation>Variable einer NetCDF- oder HDF5-Datei; SMAP: AM oder PM</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Versions: {versions}</source>
   <translation>Versionen: {versions}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>Warning: {text}</source>
   <translation>Warnung: {text}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>What it cannot know</source>
   <translation>Was sie nicht wissen kann</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What suits this machine</source>
   <translation>Was zu diesem Rechner passt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What the engine found, as JSON</source>
   <translation>Was die Engine vorfand, als JSON</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>What the probability means</source>
   <translation>Was die Wahrscheinlichkeit bedeutet</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>What was used</source>
   <translation>Verwendete Methode</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>When it would fail cannot be told from them.</source>
   <translation>Wann der Bruch käme, ist daraus nicht zu erkennen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Where each value comes from, one band per date: 0 = no data, 1 = observed, 2 = filled.</source>
   <translation>Herkunft jedes Werts, ein Kanal je Zeitpunkt: 0 = keine Daten, 1 = beobachtet, 2 = gefüllt.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Where it comes from</source>
   <translation>Woher die Angaben stammen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Where neural networks are computed. Automatic: a GPU if one is found to work, else the processor. Other methods need no GPU.</source>
   <translation>Wo neuronale Netze berechnet werden. Automatisch: eine GPU, wenn eine funktionierende gefunden wird, sonst der Prozessor. Andere Methoden brauchen keine GPU.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Where no history is given, read what the forecast was made from, if it is still there.</source>
   <translation>Wo keine Vorgeschichte angegeben ist, lesen, woraus die Vorhersage erzeugt wurde, falls es noch da ist.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Which cells of a date the network lets attend to each other.</source>
   <translation>Welche Zellen eines Zeitpunkts das Netz aufeinander achten lässt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Which method fills the gaps.</source>
   <translation>Welche Methode die Lücken füllt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Which method predicts.</source>
   <translation>Welche Methode vorhersagt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Which movement counts.</source>
   <translation>Welche Bewegung zählt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Which network is trained.</source>
   <translation>Welches Netz trainiert wird.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Which places move together</source>
   <translation>Welche Stellen sich gemeinsam bewegen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Which places move together (DAPF)</source>
   <translation>Welche Stellen sich gemeinsam bewegen (DAPF)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Who made it.</source>
   <translation>Wer den Bericht erstellt hat.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Who publishes it.</source>
   <translation>Wer den Bericht herausgibt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Whole dates</source>
   <translation>Ganze Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Whole places</source>
   <translation>Ganze Stellen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Why this method</source>
   <translation>Warum diese Methode</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Without the history, probabilities of thresholds near the noise of the measurements are too high.</source>
   <translation>Ohne die Vorgeschichte sind Wahrscheinlichkeiten von Schwellenwerten nahe dem Rauschen der Messungen zu hoch.</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: 95 % interval from</source>
   <translation>Bruch: 95-%-Intervall von</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: 95 % interval to</source>
   <translation>Bruch: 95-%-Intervall bis</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: most likely, within the interval</source>
   <translation>Bruch: am ehesten, innerhalb des Intervalls</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Write the date as 2020-01-31</source>
   <translation>Das Datum als 2020-01-31 schreiben</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>Write your name above, so that others know who says so.</source>
   <translation>Oben den Namen eintragen, damit andere wissen, von wem das stammt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Years of history</source>
   <translation>Jahre der Vorgeschichte</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/review/figures.py" />
   <location filename="../plugin/review/form.py" />
   <source>Zone</source>
   <translation>Zone</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Zone {name}</source>
   <translation>Zone {name}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_dock.py" />
   <source>Zone {zone}</source>
   <translation>Zone {zone}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zone {zone}: '{counts}' counts; '{other}' is in its history.</source>
   <translation>Zone {zone}: „{counts}“ zählt; „{other}“ steht im Verlauf.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zones</source>
   <translation>Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>Zones are put into four classes by the probability of their most affected place. In this report:</source>
   <translation>Die Zonen sind nach der Wahrscheinlichkeit ihrer am stärksten betroffenen Stelle in vier Klassen eingeteilt. In diesem Bericht:</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Zones in the report</source>
   <translation>Zonen im Bericht</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones no longer found</source>
   <translation>Nicht mehr gefundene Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Zones of an earlier analysis: those that overlap keep their id.</source>
   <translation>Zonen einer früheren Analyse: überlappende Zonen behalten ihre Kennung.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of both runs with what became of them.</source>
   <translation>Zonen beider Läufe mit dem, was aus ihnen wurde.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of the last run.</source>
   <translation>Zonen des letzten Laufs.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of the new run.</source>
   <translation>Zonen des neuen Laufs.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zones reviewed by another</source>
   <translation>Von anderen begutachtete Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones that were there</source>
   <translation>Schon vorhandene Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones that were there before: {carried} of {all}; new: {fresh}; earlier zones no longer found: {lost}.</source>
   <translation>Schon vorhandene Zonen: {carried} von {all}; neu: {fresh}; nicht mehr gefundene frühere Zonen: {lost}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Zones with a page</source>
   <translation>Zonen mit eigener Seite</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones with reviews</source>
   <translation>Zonen mit Begutachtungen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Zoom to the layers</source>
   <translation>Auf die Layer zoomen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a diffusion model, very slow; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>ein Diffusionsmodell, sehr langsam; zum Vergleich, braucht PyPOTS in der Umgebung der Engine</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a level that follows recent values more than old ones stays</source>
   <translation>ein Niveau, das neueren Werten mehr folgt als älteren, bleibt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a neural network over neighbouring points, terrain and time; slow without a GPU</source>
   <translation>ein neuronales Netz über benachbarte Punkte, Gelände und Zeit; ohne GPU langsam</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a neural network over space and time, trained on your data by hiding values; slow without a GPU</source>
   <translation>ein neuronales Netz über Raum und Zeit, durch Verdecken von Werten an den eigenen Daten trainiert; ohne GPU langsam</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a neural network that learns which places move together, and a range of futures; slow without a GPU</source>
   <translation>ein neuronales Netz, das lernt, welche Stellen sich gemeinsam bewegen, und eine Spanne möglicher Verläufe; ohne GPU langsam</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a recurrent network from both ends; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>ein rekurrentes Netz von beiden Enden her; zum Vergleich, braucht PyPOTS in der Umgebung der Engine</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a recurrent network on a graph of neighbours; for comparison, needs Torch Spatiotemporal in the engine's environment</source>
   <translation>ein rekurrentes Netz auf einem Graphen von Nachbarn; zum Vergleich, braucht Torch Spatiotemporal in der Umgebung der Engine</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a smooth field through all that was observed, as ESA CCI fills its gaps</source>
   <translation>ein glattes Feld durch alles Beobachtete, wie ESA CCI seine Lücken füllt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line and a yearly cycle are continued</source>
   <translation>eine Gerade und ein Jahresgang werden fortgesetzt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line and what was usual at this time of the year are continued</source>
   <translation>eine Gerade und das zu dieser Jahreszeit Übliche werden fortgesetzt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line through each whole series is continued</source>
   <translation>eine Gerade durch jede ganze Reihe wird fortgesetzt</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>all ({count})</source>
   <translation>alle ({count})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>also learns how each place answers to time-varying covariates, such as a slope that creeps when the soil is wet</source>
   <translation>lernt auch, wie jede Stelle auf zeitlich veränderliche Kovariaten reagiert, etwa ein Hang, der bei nassem Boden kriecht</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>as before, but starting from the last measured value</source>
   <translation>wie zuvor, aber vom letzten gemessenen Wert ausgehend</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>as before, fitted with more weight on recent acquisitions</source>
   <translation>wie zuvor, mit mehr Gewicht auf neueren Aufnahmen angepasst</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>as cells that were never observed</source>
   <translation>wie nie beobachtete Zellen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>as stated (else by the values)</source>
   <translation>wie angegeben (sonst nach den Werten)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>as stated (else mm)</source>
   <translation>wie angegeben (sonst mm)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>as when the satellite was off for a day</source>
   <translation>wie wenn der Satellit einen Tag lang ausfiel</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>assessor</source>
   <translation>Gutachter</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>attention over dates and places through a few shared patterns; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>Aufmerksamkeit (attention) über Zeitpunkte und Orte durch wenige gemeinsame Muster; zum Vergleich, braucht PyPOTS in der Umgebung der Engine</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>away (LOS)</source>
   <translation>weg (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>away from satellite</source>
   <translation>vom Satelliten weg</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>away or down</source>
   <translation>weg oder abwärts</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/fields.py" />
   <source>confirmed</source>
   <translation>bestätigt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>connects the dates before and after the gap; good for short gaps</source>
   <translation>verbindet die Zeitpunkte vor und nach der Lücke; gut für kurze Lücken</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>correct</source>
   <translation>richtig</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>d MMMM yyyy</source>
   <translation>d. MMMM yyyy</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>dates</source>
   <translation>Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>decision trees that also see what kriging says; needs some minutes on large data</source>
   <translation>Entscheidungsbäume, die auch das Kriging-Ergebnis sehen; braucht bei großen Daten einige Minuten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>deformation</source>
   <translation>Deformation</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/fields.py" />
   <source>dismissed</source>
   <translation>verworfen</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>down</source>
   <translation>abwärts</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>dry</source>
   <translation>trocken</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>east</source>
   <translation>ostwärts</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>ever faster</source>
   <translation>immer schneller</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>filled</source>
   <translation>gefüllt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that learns how each series flows through continuous time</source>
   <translation>zum Vergleich: ein Netz, das lernt, wie jede Reihe durch die stetige Zeit fließt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that learns which places move together</source>
   <translation>zum Vergleich: ein Netz, das lernt, welche Stellen sich gemeinsam bewegen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that reads each series by itself, date by date</source>
   <translation>zum Vergleich: ein Netz, das jede Reihe für sich liest, Zeitpunkt für Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that reads maps, date by date; points are put on a grid</source>
   <translation>zum Vergleich: ein Netz, das Karten liest, Zeitpunkt für Zeitpunkt; Punkte werden auf ein Gitter gebracht</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: attention along time and places, with a memory of each</source>
   <translation>zum Vergleich: Aufmerksamkeit über Zeit und Stellen, mit einem Gedächtnis für beide</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: convolutions in time and over a graph of neighbours</source>
   <translation>zum Vergleich: Faltungen in der Zeit und über einen Graphen von Nachbarn</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: neighbours tell each other, less across distance and height</source>
   <translation>zum Vergleich: Nachbarn teilen sich einander mit, weniger über Entfernung und Höhe hinweg</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: one linear layer for the trend of the last dates, one for what remains</source>
   <translation>zum Vergleich: eine lineare Schicht für den Trend der letzten Zeitpunkte, eine für den Rest</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_mouse.py" />
   <source>forecast, {level} %: {low} to {high}</source>
   <translation>Vorhersage, {level} %: {low} bis {high}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>grown</source>
   <translation>gewachsen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>hazard,risk,zones,review,assessment,qfield,field work,history,conflict</source>
   <translation>Gefahr,Gefährdung,Risiko,Zonen,Begutachtung,Beurteilung,QField,Feldarbeit,Gelände,Verlauf,Konflikt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>hides values like your own gaps, tests the methods that suit your data on them and uses the best</source>
   <translation>verdeckt Werte wie die eigenen Lücken, prüft daran die Methoden, die zu den Daten passen, und verwendet die beste</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>high</source>
   <translation>hoch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>insar,egms,subsidence,landslide,displacement,time series,prediction</source>
   <translation>InSAR,EGMS,Senkung,Subsidenz,Rutschung,Verschiebung,Bodenbewegung,Zeitreihe,Vorhersage</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>insar,hazard,risk,alert,alarm,monitoring,change,update,zones</source>
   <translation>InSAR,Gefahr,Gefährdung,Risiko,Warnung,Alarm,Überwachung,Monitoring,Änderung,Aktualisierung,Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>insar,hazard,risk,exposure,buildings,roads,dams,infrastructure,intersect,inventory</source>
   <translation>InSAR,Gefahr,Gefährdung,Risiko,Exposition,Gebäude,Straßen,Dämme,Infrastruktur,verschneiden,Inventar,Objekte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>insar,landslide,subsidence,hazard,risk,active deformation area,cluster,exceedance,threshold,velocity</source>
   <translation>InSAR,Rutschung,Hangrutschung,Senkung,Subsidenz,Gefahr,Gefährdung,Risiko,aktive Deformationsfläche,Cluster,Überschreitung,Schwellenwert,Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>insar,landslide,subsidence,hazard,risk,report,pdf,print,layout,review</source>
   <translation>InSAR,Rutschung,Hangrutschung,Senkung,Subsidenz,Gefahr,Gefährdung,Risiko,Bericht,PDF,drucken,Drucklayout,Layout,Begutachtung</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>insar,mintpy,stack,subsidence,landslide,displacement,time series,prediction</source>
   <translation>InSAR,MintPy,Stapel,Senkung,Subsidenz,Rutschung,Verschiebung,Bodenbewegung,Zeitreihe,Vorhersage</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>insar,neural network,transformer,learning,ridge,bundle</source>
   <translation>InSAR,neuronales Netz,Transformer,Lernen,Training,Ridge,Modellpaket</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>insar,skill,validation,verification,accuracy,rmse,comparison</source>
   <translation>InSAR,Skill,Validierung,Verifikation,Genauigkeit,RMSE,Vergleich,Backtest</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>install,installation,python,torch,cuda,gpu,environment,repair,doctor</source>
   <translation>installieren,Installation,Python,torch,CUDA,GPU,Umgebung,reparieren,Diagnose</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>learns from all points together how recent changes go on; fast and hard to beat</source>
   <translation>lernt aus allen Punkten zusammen, wie jüngste Änderungen weitergehen; schnell und schwer zu übertreffen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>learns in each cell how it follows rain and the other covariates, with a memory of rain</source>
   <translation>lernt in jeder Zelle, wie sie dem Niederschlag und den anderen Kovariaten folgt, mit einem Gedächtnis für Niederschlag</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>like colours moved alike</source>
   <translation>ähnliche Farbe = ähnliche Bewegung</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>low</source>
   <translation>gering</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>m3/m3 or %, where the data do not say it; empty = found from the values.</source>
   <translation>m3/m3 oder %, wenn die Daten es nicht angeben; leer = wird aus den Werten bestimmt.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>mean error {error:.3g}</source>
   <translation>mittlerer Fehler {error:.3g}</translation>
  </message>
  <message>
   <location filename="../plugin/report/legend.py" />
   <source>measured point</source>
   <translation>Messpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>measurements up to {day}</source>
   <translation>Messungen bis {day}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>merged</source>
   <translation>vereinigt</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>method {name}</source>
   <translation>Methode {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>mm, cm, m or rad, where the data do not say it; empty = mm.</source>
   <translation>mm, cm, m oder rad, wenn die Daten es nicht angeben; leer = mm.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>moderate</source>
   <translation>mäßig</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more away (LOS)</source>
   <translation>stärker weg (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more down</source>
   <translation>stärker abwärts</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more east</source>
   <translation>stärker ostwärts</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more toward (LOS)</source>
   <translation>stärker hin (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more up</source>
   <translation>stärker aufwärts</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more west</source>
   <translation>stärker westwärts</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than the threshold</source>
   <translation>um mehr als den Schwellenwert bewegen</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than {limit} or faster than {speed} a year{side}</source>
   <translation>um mehr als {limit} oder um mehr als {speed} pro Jahr{side} bewegen</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than {limit}{side}</source>
   <translation>um mehr als {limit}{side} bewegen</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move faster than {limit} a year{side}</source>
   <translation>um mehr als {limit} pro Jahr{side} bewegen</translation>
  </message>
  <message>
   <location filename="../plugin/report/chart.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>movement ({units})</source>
   <translation>Bewegung ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>neighbours in space and in time together; needs no covariates</source>
   <translation>Nachbarn in Raum und Zeit zusammen; braucht keine Kovariaten</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/review/fields.py" />
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>no CRS</source>
   <translation>kein KBS</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>no data</source>
   <translation>keine Daten</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>no layer with dates chosen</source>
   <translation>kein Layer mit Zeitpunkten gewählt</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>no zone</source>
   <translation>keine Zone</translation>
  </message>
  <message>
   <location filename="../plugin/layers/maps_style.py" />
   <source>not drawn: too uncertain to tell</source>
   <translation>nicht gezeichnet: zu unsicher</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>not exposed</source>
   <translation>nicht exponiert</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>not yet reviewed</source>
   <translation>nicht begutachtet</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>observed</source>
   <translation>beobachtet</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>one of your edits: save them</source>
   <translation>Teil der Layeränderungen: diese speichern</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>outside the 80 % interval</source>
   <translation>außerhalb des 80-%-Intervalls</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>outside the 95 % interval</source>
   <translation>außerhalb des 95-%-Intervalls</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>over 99 %</source>
   <translation>über 99 %</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>place</source>
   <translation>Stelle</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>prob.</source>
   <translation>Wahrsch.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>qgis_process &amp;command</source>
   <translation>qgis_process-&amp;Befehl</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>rebuilds each date from the patterns that recur over the whole record</source>
   <translation>baut jeden Zeitpunkt aus den Mustern auf, die im gesamten Zeitraum wiederkehren</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>residual</source>
   <translation>Residuum</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>same</source>
   <translation>gleich geblieben</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>scattered at random</source>
   <translation>zufällig verstreut</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>scattered at random; the easiest gaps</source>
   <translation>zufällig verstreut; die leichtesten Lücken</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>see the log</source>
   <translation>siehe Protokoll</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>self-attention over dates; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>Selbstaufmerksamkeit (self-attention) über die Zeitpunkte; zum Vergleich, braucht PyPOTS in der Umgebung der Engine</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>shrunk</source>
   <translation>geschrumpft</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>skill over persistence {skill:.2f}</source>
   <translation>Skill gegenüber Persistenz {skill:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>slowing down</source>
   <translation>wird langsamer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>soil moisture</source>
   <translation>Bodenfeuchte</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>soil moisture, {units}</source>
   <translation>Bodenfeuchte, {units}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>soil moisture,gap,fill,missing,skill,validation,accuracy,mae,comparison,imputation</source>
   <translation>Bodenfeuchte,Lücke,füllen,fehlend,Skill,Validierung,Genauigkeit,MAE,Vergleich,Imputation,Lückenfüllung</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>soil moisture,ismn,probe,station,gap,fill,missing,imputation,time series</source>
   <translation>Bodenfeuchte,ISMN,Sonde,Station,Lücke,füllen,fehlend,Imputation,Lückenfüllung,Zeitreihe</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>soil moisture,neural network,transformer,learning,gap,fill,imputation,bundle</source>
   <translation>Bodenfeuchte,neuronales Netz,Transformer,Lernen,Training,Lücke,füllen,Imputation,Lückenfüllung,Modellpaket</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>soil moisture,smap,smos,esa cci,gap,fill,missing,interpolation,imputation,kriging,time series</source>
   <translation>Bodenfeuchte,SMAP,SMOS,ESA CCI,Lücke,füllen,fehlend,Interpolation,Imputation,Lückenfüllung,Kriging,Zeitreihe</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>split off</source>
   <translation>abgespalten</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>steady</source>
   <translation>gleichmäßig</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>ten days in a row missing in a part of the region, as under snow or frost</source>
   <translation>in einem Teil des Gebiets fehlen zehn Tage hintereinander, wie bei Schnee oder Frost</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>tests the methods that suit your data on its own past and uses the best, or a blend</source>
   <translation>prüft die Methoden, die zu den Daten passen, an deren eigener Vergangenheit und verwendet die beste oder eine Mischung</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the average of all dates of the same cell; the yardstick for all others</source>
   <translation>der Mittelwert aller Zeitpunkte derselben Zelle; der Maßstab für alle anderen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the average of the last acquisitions stays</source>
   <translation>der Mittelwert der letzten Aufnahmen bleibt</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>the forecast as chosen at each date</source>
   <translation>die je Zeitpunkt gewählte Vorhersage</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the last value stays; the yardstick for all others</source>
   <translation>der letzte Wert bleibt; der Maßstab für alle anderen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neighbours of the same date, near ones counting more</source>
   <translation>die Nachbarn desselben Zeitpunkts, nahe zählen mehr</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neighbours of the same date, weighted by how alike they usually are</source>
   <translation>die Nachbarn desselben Zeitpunkts, gewichtet nach ihrer üblichen Ähnlichkeit</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neural network corrects regression and kriging only where your data bear it out</source>
   <translation>das neuronale Netz korrigiert Regression und Kriging nur dort, wo die eigenen Daten es bestätigen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the neural network corrects the ridge forecast only where your data bear it out</source>
   <translation>das neuronale Netz korrigiert die Ridge-Vorhersage nur dort, wo die eigenen Daten es bestätigen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the real gaps of other dates, moved to dates on which there are values</source>
   <translation>die echten Lücken anderer Zeitpunkte, auf Zeitpunkte mit Werten verlegt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the regression on covariates, its errors kriged in space and time; quick and good</source>
   <translation>die Regression auf Kovariaten, ihre Fehler in Raum und Zeit durch Kriging interpoliert; schnell und gut</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>threshold</source>
   <translation>Schwellenwert</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>toward (LOS)</source>
   <translation>hin (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>toward or up</source>
   <translation>hin oder aufwärts</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>toward satellite</source>
   <translation>zum Satelliten hin</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>under 1 %</source>
   <translation>unter 1 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>under watch</source>
   <translation>in Beobachtung</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/figures.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>unnamed</source>
   <translation>unbenannt</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>up</source>
   <translation>aufwärts</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>vanished</source>
   <translation>verschwunden</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>velocity ({units}/year)</source>
   <translation>Geschwindigkeit ({units}/Jahr)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>velocity per year</source>
   <translation>Geschwindigkeit pro Jahr</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>very high</source>
   <translation>sehr hoch</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>watch</source>
   <translation>beobachten</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>west</source>
   <translation>westwärts</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>wet</source>
   <translation>nass</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>what the cell usually has at that time of the year</source>
   <translation>was die Zelle zu dieser Jahreszeit üblicherweise hat</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>where each value comes from</source>
   <translation>Herkunft jedes Werts</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>written to the file</source>
   <translation>in die Datei geschrieben</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>x {west} to {east}, y {south} to {north}</source>
   <translation>x {west} bis {east}, y {south} bis {north}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>zone</source>
   <translation>Zone</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>{active} of {all} places are active; radius {radius} m.</source>
   <translation>{active} von {all} Stellen sind aktiv; Radius {radius} m.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>{active} of {all} places is active; radius {radius} m.</source>
   <translation>{active} von {all} Stellen ist aktiv; Radius {radius} m.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{count} areas may {what}{span}.</source>
   <translation>{count} Gebiete könnten sich{span} {what}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/report/words.py" />
   <source>{count} date from {start} to {end}</source>
   <translation>{count} Zeitpunkt von {start} bis {end}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/report/words.py" />
   <source>{count} dates from {start} to {end}</source>
   <translation>{count} Zeitpunkte von {start} bis {end}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} file, one date</source>
   <translation>{count} Datei mit einem Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} files, one date each</source>
   <translation>{count} Dateien mit je einem Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>{count} of them move ever faster.</source>
   <translation>{count} davon bewegen sich immer schneller.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>{count} of them moves ever faster.</source>
   <translation>{count} davon bewegt sich immer schneller.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>{count} of {all} zones was known before.</source>
   <translation>{count} von {all} Zonen war schon bekannt.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>{count} of {all} zones were known before.</source>
   <translation>{count} von {all} Zonen waren schon bekannt.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{count} of {total} places left the 95 % interval, more than chance ({expected}; probability {p})</source>
   <translation>{count} von {total} Stellen haben das 95-%-Intervall verlassen, mehr als durch Zufall ({expected}; Wahrscheinlichkeit {p})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{count} of {total} places left the 95 % interval, no more than chance ({expected}; probability {p})</source>
   <translation>{count} von {total} Stellen haben das 95-%-Intervall verlassen, nicht mehr als durch Zufall ({expected}; Wahrscheinlichkeit {p})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} point, {crs}</source>
   <translation>{count} Punkt, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} points, {crs}</source>
   <translation>{count} Punkte, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>{count} zones, {span}</source>
   <translation>{count} Zonen, {span}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/arrange.py" />
   <source>{date} {title}</source>
   <translation>{date} {title}</translation>
  </message>
  <message>
   <location filename="../plugin/report/frame.py" />
   <source>{date}. Made with {name} {version}. No warning system.</source>
   <translation>{date}. Erstellt mit {name} {version}. Kein Warnsystem.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{date}: {count} of {total} places outside the 95 % interval, {expected} expected; all together {shift} off the median.</source>
   <translation>{date}: {count} von {total} Stellen außerhalb des 95-%-Intervalls, {expected} erwartet; alle zusammen um {shift} neben dem Median.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>{date}: {share} % missing</source>
   <translation>{date}: {share} % fehlen</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>{done} of {total} tiles are finished and kept: the same run, started again, goes on from there.</source>
   <translation>{done} von {total} Kacheln sind fertig und bleiben erhalten: Derselbe Lauf, noch einmal gestartet, macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>{done} of {total} tiles are finished and kept; 'Resume' goes on from there.</source>
   <translation>{done} von {total} Kacheln sind fertig und bleiben erhalten; „Fortsetzen“ macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>{done} of {total} tiles is finished and kept: the same run, started again, goes on from there.</source>
   <translation>{done} von {total} Kacheln ist fertig und bleibt erhalten: Derselbe Lauf, noch einmal gestartet, macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>{done} of {total} tiles is finished and kept; 'Resume' goes on from there.</source>
   <translation>{done} von {total} Kacheln ist fertig und bleibt erhalten; „Fortsetzen“ macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>{elapsed} elapsed</source>
   <translation>{elapsed} vergangen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>{elapsed} elapsed, about {left} left</source>
   <translation>{elapsed} vergangen, noch etwa {left}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>{exposed} of {all} assets are exposed.</source>
   <translation>{exposed} von {all} Objekten sind exponiert.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>{exposed} of {all} assets is exposed.</source>
   <translation>{exposed} von {all} Objekten ist exponiert.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>{lower} to {upper} {units}</source>
   <translation>{lower} bis {upper} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/maps_style.py" />
   <location filename="../plugin/report/explain.py" />
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>{mean} % missing (orange); {empty} of {total} dates without any value, {whole} complete.</source>
   <translation>{mean} % fehlen (orange); {empty} von {total} Zeitpunkten ohne jeden Wert, {whole} vollständig.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: mean absolute error {mae} {units} on {count} hidden values ({mask}); the 80 % interval held {coverage} of them.</source>
   <translation>Verwendet wurde {method}: mittlerer absoluter Fehler {mae} {units} bei {count} verdeckten Werten ({mask}); das 80-%-Intervall enthielt {coverage} davon.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: skill {skill} over persistence.</source>
   <translation>Verwendet wurde {method}: Skill {skill} gegenüber Persistenz.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: skill {skill} over persistence; the 80 % interval held {coverage} of the observations.</source>
   <translation>Verwendet wurde {method}: Skill {skill} gegenüber Persistenz; das 80-%-Intervall enthielt {coverage} der Beobachtungen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used; its error could not be measured on these data.</source>
   <translation>Verwendet wurde {method}; der Fehler konnte an diesen Daten nicht gemessen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used; its skill could not be measured on this series.</source>
   <translation>Verwendet wurde {method}; der Skill konnte an dieser Reihe nicht gemessen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>{names} and {count} more</source>
   <translation>{names} und {count} weitere</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>{name} (mean of {count})</source>
   <translation>{name} (Mittel aus {count})</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>{name}, driver {driver:g}</source>
   <translation>{name}, Treiber {driver:g}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>{pages} page: {path}</source>
   <translation>{pages} Seite: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>{pages} pages: {path}</source>
   <translation>{pages} Seiten: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>{place} has no date in common with the reference {reference}.</source>
   <translation>{place} hat keinen Zeitpunkt mit der Referenz {reference} gemeinsam.</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, filled</source>
   <translation>{place}, gefüllt</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, forecast</source>
   <translation>{place}, Vorhersage</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, spread</source>
   <translation>{place}, Streuung</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>{python} (does not serve)</source>
   <translation>{python} (ungeeignet)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/wording.py" />
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>{share} % of the values were missing.</source>
   <translation>{share} % der Werte fehlten.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>{source}, {sites} places, {start} to {end} ({count} dates)</source>
   <translation>{source}, {sites} Stellen, {start} bis {end} ({count} Zeitpunkte)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>{text} (free on this disk: {size})</source>
   <translation>{text} (auf diesem Datenträger frei: {size})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>{text}; in use: {count}</source>
   <translation>{text}; in Gebrauch: {count}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>{title}: this step failed and is left out.</source>
   <translation>{title}: Dieser Schritt ist fehlgeschlagen und wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>{title}: this step failed.</source>
   <translation>{title}: Dieser Schritt ist fehlgeschlagen.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/wording.py" />
   <source>{title}: {sentence}</source>
   <translation>{title}: {sentence}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{total} band or field, without a date: double-click to type it.</source>
   <translation>{total} Kanal oder Feld, ohne Datum: zum Eintragen doppelklicken.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{total} bands or fields, none with a date: double-click to type them.</source>
   <translation>{total} Kanäle oder Felder, keines mit Datum: zum Eintragen doppelklicken.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + eastward</source>
   <translation>{units}, + ostwärts</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + toward satellite</source>
   <translation>{units}, + zum Satelliten hin</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + upward</source>
   <translation>{units}, + aufwärts</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, sign as in the input</source>
   <translation>{units}, Vorzeichen wie in der Eingabe</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>{units}/year</source>
   <translation>{units}/Jahr</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}/yr</source>
   <translation>{units}/a</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{used} of {total} used, {first} to {last}</source>
   <translation>{used} von {total} verwendet, {first} bis {last}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{value} ha</source>
   <translation>{value} ha</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{value} km²</source>
   <translation>{value} km²</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{value} m²</source>
   <translation>{value} m²</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>{value} {units}/m</source>
   <translation>{value} {units}/m</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>{west}, {south} to {east}, {north} ({crs})</source>
   <translation>{west}, {south} bis {east}, {north} ({crs})</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{what} relative to {place}</source>
   <translation>{what} relativ zu {place}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>{which} bound of the interval that holds {share} % of the true values, one band per date; observed cells keep their value.</source>
   <translation>{which} Grenze des Intervalls, das {share} % der wahren Werte enthält, ein Kanal je Zeitpunkt; beobachtete Zellen behalten ihren Wert.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {bands} band, {crs}</source>
   <translation>{width} × {height} Zellen, {bands} Kanal, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {bands} bands, {crs}</source>
   <translation>{width} × {height} Zellen, {bands} Kanäle, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {crs}</source>
   <translation>{width} × {height} Zellen, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or file</source>
   <translation>… oder Datei</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or files of one date each</source>
   <translation>… oder Dateien mit je einem Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or folder</source>
   <translation>… oder Ordner</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or months ahead</source>
   <translation>… oder Monate im Voraus</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>… or rasters of one date each</source>
   <translation>… oder Raster mit je einem Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or region</source>
   <translation>… oder Gebiet</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or these dates</source>
   <translation>… oder diese Zeitpunkte</translation>
  </message>
 </context>
 <context>
  <name>HorizonWidget</name>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source> months</source>
   <translation> Monate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>&amp;For months ahead</source>
   <translation>&amp;Für kommende Monate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>2025-01-31; 2025-02-28</source>
   <translation>2025-01-31; 2025-02-28</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>All dates within so many months, at the usual interval of the series</source>
   <translation>Alle Zeitpunkte innerhalb so vieler Monate, im üblichen Abstand der Reihe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>As many dates as you say, at the usual interval of the series</source>
   <translation>So viele Zeitpunkte wie angegeben, im üblichen Abstand der Reihe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>At the usual interval of the series</source>
   <translation>Im üblichen Abstand der Reihe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Dates after the last one used, as 2025-01-31, separated by ';'</source>
   <translation>Zeitpunkte nach dem letzten verwendeten, z. B. 2025-01-31, durch „;“ getrennt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Exactly the dates you type</source>
   <translation>Genau die eingegebenen Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Horizon</source>
   <translation>Horizont</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Next &amp;acquisitions</source>
   <translation>Nächste A&amp;ufnahmen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Number of dates ahead, at the usual interval of the series</source>
   <translation>Zahl der Zeitpunkte im Voraus, im üblichen Abstand der Reihe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>S&amp;pecific dates</source>
   <translation>Bestimmte Zeit&amp;punkte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>The further ahead, the wider the interval. Skill is measured for every step.</source>
   <translation>Je weiter voraus, desto breiter das Intervall. Der Skill wird für jeden Schritt gemessen.</translation>
  </message>
 </context>
 <context>
  <name>InputGroup</name>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>A folder of daily files: rasters with the date in the name, or original SMAP Level-3 HDF5</source>
   <translation>Ein Ordner mit täglichen Dateien: Raster mit dem Datum im Namen oder originales SMAP-Level-3-HDF5</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>A point layer with date fields, or a raster layer with one band per date</source>
   <translation>Ein Punktlayer mit Datumsfeldern oder ein Rasterlayer mit einem Kanal je Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>C&amp;RS</source>
   <translation>&amp;KBS</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Deformation time series</source>
   <translation>Deformationszeitreihe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>EGMS .csv or .zip as downloaded; .shp, .gpkg; .tif; .nc; .h5. Choose several rasters to use one per date</source>
   <translation>EGMS-.csv oder -.zip wie heruntergeladen; .shp, .gpkg; .tif; .nc; .h5. Mehrere Raster wählen, um je Zeitpunkt eines zu verwenden</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>EGMS CSV or zip, any vector file with date fields, GeoTIFF, NetCDF, MintPy HDF5, or several single-date rasters</source>
   <translation>EGMS-CSV oder -zip, eine beliebige Vektordatei mit Datumsfeldern, GeoTIFF, NetCDF, MintPy-HDF5 oder mehrere Raster mit je einem Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Every raster (or HDF5 file) in the folder is one date</source>
   <translation>Jedes Raster (oder jede HDF5-Datei) im Ordner ist ein Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>If the source does not say</source>
   <translation>Wenn die Quelle es nicht angibt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>L&amp;ayer</source>
   <translation>La&amp;yer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>No&amp;data value</source>
   <translation>NoData-&amp;Wert</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Original SMAP files flag doubtful values (dense forest, snow, open water nearby): left out, they are filled as well</source>
   <translation>Originale SMAP-Dateien kennzeichnen zweifelhafte Werte (dichter Wald, Schnee, offenes Wasser in der Nähe): ausgelassen werden sie ebenfalls gefüllt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Point layers with one field per date, and raster layers with one band per date</source>
   <translation>Punktlayer mit einem Feld je Zeitpunkt und Rasterlayer mit einem Kanal je Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Uni&amp;t</source>
   <translation>Einhei&amp;t</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Unit of the displacements; needed only if the source does not state it</source>
   <translation>Einheit der Verschiebungen; nur nötig, wenn die Quelle sie nicht angibt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Used only if the source has no coordinate reference system</source>
   <translation>Nur verwendet, wenn die Quelle kein Koordinatenbezugssystem hat</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Value that stands for missing data, e.g. 0 or -9999 (rasters)</source>
   <translation>Wert, der für fehlende Daten steht, z. B. 0 oder -9999 (Raster)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Values of recommended &amp;quality only</source>
   <translation>Nur Werte empfohlener &amp;Qualität</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Varia&amp;ble</source>
   <translation>Varia&amp;ble</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Variable of a NetCDF or HDF5 file</source>
   <translation>Variable einer NetCDF- oder HDF5-Datei</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>as stated</source>
   <translation>wie angegeben</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>first suitable</source>
   <translation>erste passende</translation>
  </message>
 </context>
 <context>
  <name>MethodWidget</name>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Kind of gap</source>
   <translation>Lüc&amp;kenart</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Method</source>
   <translation>&amp;Methode</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Training budget</source>
   <translation>Trainings&amp;budget</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Cells without a value on any date are mostly water, ice or town, and stay empty otherwise</source>
   <translation>Zellen, die zu keinem Zeitpunkt einen Wert haben, sind meist Wasser, Eis oder Stadt und bleiben sonst leer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Devi&amp;ce</source>
   <translation>Gerä&amp;t</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Fill also cells never observed, between those that were</source>
   <translation>Auch nie beobachtete Zellen zwischen beobachteten füllen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>How it is computed; automatic tests the methods that suit your data and takes the best</source>
   <translation>Wie gerechnet wird; automatisch prüft die Methoden, die zu den Daten passen, und nimmt die beste</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Longest time to train neural methods; they stop earlier when they no longer improve</source>
   <translation>Längste Trainingszeit neuronaler Methoden; sie enden früher, wenn sie sich nicht mehr verbessern</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Observed values are hidden in this way to choose the method, measure its error and calibrate the bounds</source>
   <translation>Beobachtete Werte werden auf diese Weise verdeckt, um die Methode zu wählen, ihren Fehler zu messen und die Grenzen zu kalibrieren</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Optional: a model trained before (.zip), used instead of training a new one</source>
   <translation>Optional: ein zuvor trainiertes Modell (.zip), das verwendet wird, statt ein neues zu trainieren</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Random &amp;seed</source>
   <translation>&amp;Zufallsstartwert</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>The same seed gives the same result</source>
   <translation>Derselbe Startwert ergibt dasselbe Ergebnis</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Trained mo&amp;del</source>
   <translation>Trainiertes Mo&amp;dell</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Where to compute; automatic = the graphics card if one works</source>
   <translation>Wo gerechnet wird; automatisch = die Grafikkarte, wenn eine funktioniert</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Close</source>
   <translation>&amp;Schließen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Delete</source>
   <translation>&amp;Löschen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Folder</source>
   <translation>&amp;Ordner</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Import…</source>
   <translation>&amp;Importieren…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Rename…</source>
   <translation>&amp;Umbenennen…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Close this window (Esc)</source>
   <translation>Dieses Fenster schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy &amp;path</source>
   <translation>&amp;Pfad kopieren</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy a model from elsewhere, after its checksums were verified; nothing in it is executed</source>
   <translation>Ein Modell von anderswo kopieren, nach Kontrolle seiner Prüfsummen; nichts darin wird ausgeführt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy the chosen model elsewhere</source>
   <translation>Das gewählte Modell an einen anderen Ort kopieren</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy the path, for the parameter 'Trained model' of a run</source>
   <translation>Den Pfad kopieren, für den Parameter „Trainiertes Modell“ eines Laufs</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Delete the chosen model, after a question</source>
   <translation>Das gewählte Modell nach einer Rückfrage löschen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Double-click copies the path of a model, to be used in a run</source>
   <translation>Ein Doppelklick kopiert den Pfad eines Modells, zur Verwendung in einem Lauf</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Diesen Dialog erklären (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Give the chosen model another name</source>
   <translation>Dem gewählten Modell einen anderen Namen geben</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>No model yet. 'Train deformation model' and 'Train imputation model' in the Processing toolbox make them; Import takes one from elsewhere.</source>
   <translation>Noch kein Modell. „Deformationsmodell trainieren“ und „Lückenfüllungsmodell trainieren“ in den Verarbeitungswerkzeugen erzeugen sie; „Importieren“ übernimmt eines von anderswo.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Trained models</source>
   <translation>Trainierte Modelle</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Where the models lie</source>
   <translation>Wo die Modelle liegen</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Cache folder</source>
   <translation>&amp;Cache-Ordner</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Device</source>
   <translation>&amp;Gerät</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Folder</source>
   <translation>&amp;Ordner</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Impute soil moisture</source>
   <translation>&amp;Bodenfeuchtelücken füllen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Memory limit</source>
   <translation>&amp;Speichergrenze</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Python of my own</source>
   <translation>Eigenes &amp;Python</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Threads</source>
   <translation>&amp;Threads</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Address of a Dask scheduler that shares large work among machines, as tcp://host:8786; empty = this machine only</source>
   <translation>Adresse eines Dask-Schedulers, der große Arbeiten auf Rechner verteilt, wie tcp://host:8786; leer = nur dieser Rechner</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>C&amp;luster</source>
   <translation>C&amp;luster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Chosen at first in the dialog and in the Processing toolbox</source>
   <translation>Im Dialog und in den Verarbeitungswerkzeugen zuerst gewählt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Cl&amp;ear…</source>
   <translation>L&amp;eeren…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Empty = the environment that 'Set up the engine' made</source>
   <translation>Leer = die von „Engine einrichten“ angelegte Umgebung</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Explain this page</source>
   <translation>Diese Seite erklären</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>F&amp;orecast deformation</source>
   <translation>Deformation &amp;vorhersagen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Large data are worked through in parts that need no more; automatic = a quarter of this machine's memory, at most 4 GB</source>
   <translation>Große Daten werden in Teilen verarbeitet, die nicht mehr brauchen; automatisch = ein Viertel des Arbeitsspeichers dieses Rechners, höchstens 4 GB</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Processor threads the engine uses</source>
   <translation>Prozessor-Threads, die die Engine verwendet</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Remove what unfinished runs have left, but for those that are going on</source>
   <translation>Entfernen, was unfertige Läufe hinterlassen haben, außer denen, die gerade laufen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>This is no address yet: write it as tcp://host:8786.</source>
   <translation>Das ist noch keine Adresse: wie tcp://host:8786 schreiben.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Trained models</source>
   <translation>Trainierte Modelle</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Used by runs whose device is automatic</source>
   <translation>Von Läufen verwendet, deren Gerät automatisch ist</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Usual method</source>
   <translation>Übliche Methode</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Where the engine keeps intermediate files, and finished tiles of runs that were ended; a fast disk with room is best</source>
   <translation>Wo die Engine Zwischendateien und fertige Kacheln beendeter Läufe ablegt; am besten ein schneller Datenträger mit Platz</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Where the model manager keeps models</source>
   <translation>Wo die Modellverwaltung Modelle aufbewahrt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>all but one</source>
   <translation>alle bis auf einen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>this machine only</source>
   <translation>nur dieser Rechner</translation>
  </message>
 </context>
 <context>
  <name>OutputsWidget</name>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;80 % interval</source>
   <translation>&amp;80-%-Intervall</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;95 % interval</source>
   <translation>&amp;95-%-Intervall</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Displacement</source>
   <translation>Verschieb&amp;ung</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Median</source>
   <translation>&amp;Median</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Rasters too, with cell size</source>
   <translation>Auch Raster, mit &amp;Zellgröße</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Temporary files</source>
   <translation>&amp;Temporäre Dateien</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Also write the point forecast as rasters</source>
   <translation>Die Punktvorhersage auch als Raster schreiben</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>An existing folder; nothing in it is overwritten</source>
   <translation>Ein vorhandener Ordner; nichts darin wird überschrieben</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Deleted when QGIS closes</source>
   <translation>Werden beim Schließen von QGIS gelöscht</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Every gap filled, one band per date; observed cells unchanged</source>
   <translation>Jede Lücke gefüllt, ein Kanal je Zeitpunkt; beobachtete Zellen unverändert</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>File names are made from the input's name and the time; nothing is overwritten</source>
   <translation>Dateinamen werden aus dem Namen der Eingabe und der Uhrzeit gebildet; nichts wird überschrieben</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Filled &amp;stack</source>
   <translation>Ge&amp;füllter Stapel</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>From the last observation to the end of the horizon</source>
   <translation>Von der letzten Beobachtung bis zum Ende des Horizonts</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>In &amp;folder</source>
   <translation>Im &amp;Ordner</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>In units of the layer's CRS</source>
   <translation>In Einheiten des Layer-KBS</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Lower and upper bound</source>
   <translation>Untere und obere Grenze</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Method, skill, dates, inputs and versions, for other programs</source>
   <translation>Methode, Skill, Zeitpunkte, Eingaben und Versionen, für andere Programme</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Predicted against past velocity</source>
   <translation>Vorhergesagte gegenüber bisheriger Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Predicted, per year</source>
   <translation>Vorhergesagt, pro Jahr</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Provenance</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Rasters</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Re&amp;port (HTML)</source>
   <translation>&amp;Bericht (HTML)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>S&amp;kill table (CSV)</source>
   <translation>S&amp;kill-Tabelle (CSV)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Skill table and plots</source>
   <translation>Skill-Tabelle und Diagramme</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Summary (&amp;JSON)</source>
   <translation>Zusammenfassung (&amp;JSON)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>The forecast itself, one band per date</source>
   <translation>Die Vorhersage selbst, ein Kanal je Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>The measured skill of every method tried</source>
   <translation>Der gemessene Skill jeder geprüften Methode</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Velo&amp;city</source>
   <translation>Gesch&amp;windigkeit</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Velocity ch&amp;ange</source>
   <translation>Geschwindigkeitsän&amp;derung</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>What to do with cells that hold no point</source>
   <translation>Umgang mit Zellen, die keinen Punkt enthalten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Where</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Where each value comes from: observed, filled, no data</source>
   <translation>Herkunft jedes Werts: beobachtet, gefüllt, keine Daten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>cells without points stay empty</source>
   <translation>Zellen ohne Punkte bleiben leer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>krige cells without points</source>
   <translation>Zellen ohne Punkte durch Kriging füllen</translation>
  </message>
 </context>
 <context>
  <name>RegionWidget</name>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Drawn on the map</source>
   <translation>Au&amp;f der Karte gezeichnet</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Polygon</source>
   <translation>&amp;Polygon</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Selected features only</source>
   <translation>N&amp;ur gewählte Objekte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Whole layer</source>
   <translation>Gan&amp;zer Layer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>A rectangle or polygon you draw</source>
   <translation>Ein selbst gezeichnetes Rechteck oder Polygon</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>All polygons of a layer, or the selected ones</source>
   <translation>Alle Polygone eines Layers oder die ausgewählten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Click the corners on the map; right-click ends, Esc cancels</source>
   <translation>Die Ecken in der Karte anklicken; Rechtsklick beendet, Esc bricht ab</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Drag a rectangle on the map; Esc cancels</source>
   <translation>Auf der Karte ein Rechteck aufziehen; Esc bricht ab</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Layers of polygons in the project</source>
   <translation>Polygonlayer des Projekts</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Nothing is drawn yet.</source>
   <translation>Noch ist nichts gezeichnet.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory.</source>
   <translation>Punkte oder Zellen außerhalb des Gebiets werden weder verwendet noch vorhergesagt. Ein kleineres Gebiet geht schneller und braucht weniger Speicher.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Polygons o&amp;f a layer</source>
   <translation>Polygone eines La&amp;yers</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Re&amp;ctangle</source>
   <translation>Rech&amp;teck</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Region</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>The extent of the main map canvas</source>
   <translation>Die Ausdehnung der Hauptkartenansicht</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Use every point or cell</source>
   <translation>Jeden Punkt oder jede Zelle verwenden</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Use only the polygons selected in that layer</source>
   <translation>Nur die in diesem Layer ausgewählten Polygone verwenden</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>What the &amp;map shows when the run starts</source>
   <translation>&amp;Kartenausschnitt beim Start des Laufs</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>A picture of the place; kept as a path, relative to the project where it lies beside it</source>
   <translation>Ein Bild des Ortes; gespeichert als Pfad, relativ zum Projekt, wenn es daneben liegt</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Add status, assessor, date, comment, photo and history to the layer</source>
   <translation>Dem Layer Status, Gutachter, Datum, Kommentar, Foto und Verlauf hinzufügen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Add the review fields</source>
   <translation>Begutachtungsfelder hinzufügen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Assessor</source>
   <translation>Gutachter</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Earlier reviews of this zone: date, status, assessor, comment, photo</source>
   <translation>Frühere Begutachtungen dieser Zone: Datum, Status, Gutachter, Kommentar, Foto</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Explain this panel</source>
   <translation>Dieses Bedienfeld erklären</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Make it again</source>
   <translation>Die zurückgenommene Änderung erneut vornehmen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Next</source>
   <translation>Nächste</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Previous</source>
   <translation>Vorherige</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Series of</source>
   <translation>Reihen von</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Show zones of one status only; the numbers say how many there are</source>
   <translation>Nur Zonen eines Status anzeigen; die Zahlen geben an, wie viele es sind</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Take the last change of a review back</source>
   <translation>Die letzte Änderung einer Begutachtung zurücknehmen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The day of your review: today, unless you change it</source>
   <translation>Der Tag der Begutachtung: heute, sofern nicht geändert</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The layer of hazard zones to review</source>
   <translation>Der zu begutachtende Layer mit Gefahrenzonen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The layer with dates whose mean and spread inside the zone are shown in the time-series dock</source>
   <translation>Der Layer mit Zeitpunkten, dessen Mittel und Streuung in der Zone im Bedienfeld „Zeitreihen“ gezeigt werden</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The most severe zone first; choose one to see it on the map</source>
   <translation>Die schwerwiegendste Zone zuerst; eine wählen, um sie auf der Karte zu sehen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The next zone (Alt+Page Down)</source>
   <translation>Die nächste Zone (Alt+Bild ab)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The zone before this one (Alt+Page Up)</source>
   <translation>Die Zone vor dieser (Alt+Bild auf)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>What you found; written to the layer when you pause or go on</source>
   <translation>Was festgestellt wurde; wird in den Layer geschrieben, sobald das Tippen pausiert oder es weitergeht</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Your name; it is remembered</source>
   <translation>Der eigene Name; er wird gemerkt</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Zones</source>
   <translation>Zonen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>your name</source>
   <translation>eigener Name</translation>
  </message>
 </context>
 <context>
  <name>RunDialog</name>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Ca&amp;ncel</source>
   <translation>Abbre&amp;chen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Clos&amp;e</source>
   <translation>Schließe&amp;n</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Close this window (Esc); a run can go on</source>
   <translation>Dieses Fenster schließen (Esc); ein Lauf kann weitergehen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Cop&amp;y as</source>
   <translation>Kop&amp;ieren als</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Copy these settings to run them elsewhere</source>
   <translation>Diese Einstellungen kopieren, um sie anderswo auszuführen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Diesen Dialog erklären (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>GroundCast</source>
   <translation>GroundCast</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Other ways to start</source>
   <translation>Andere Arten zu starten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>R&amp;un</source>
   <translation>&amp;Starten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Start from the beginning instead; finished tiles are removed</source>
   <translation>Stattdessen von vorn beginnen; fertige Kacheln werden entfernt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Start the forecast in the background</source>
   <translation>Die Vorhersage im Hintergrund starten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Stop the run; no half-written output is left</source>
   <translation>Den Lauf stoppen; keine halb geschriebene Ausgabe bleibt zurück</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>Errors on observed values that were hidden, in the unit of the data; the method used is bold</source>
   <translation>Fehler bei beobachteten Werten, die verdeckt wurden, in der Einheit der Daten; die verwendete Methode ist fett</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>The log of the run appears here.</source>
   <translation>Das Protokoll des Laufs erscheint hier.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>What the run reports</source>
   <translation>Was der Lauf meldet</translation>
  </message>
 </context>
 <context>
  <name>RunPanel</name>
  <message>
   <location filename="../plugin/dialogs/run_panel.ui" />
   <source>Ready.</source>
   <translation>Bereit.</translation>
  </message>
 </context>
 <context>
  <name>SeriesPanel</name>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>80 and 95 % intervals of the forecast</source>
   <translation>80- und 95-%-Intervalle der Vorhersage</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Axis</source>
   <translation>Achse</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Click places on the map; Ctrl keeps those already chosen</source>
   <translation>Stellen in der Karte anklicken; Strg behält die bereits gewählten</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Dates</source>
   <translation>Zeitpunkte</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Distance of the replicas</source>
   <translation>Abstand der Replikate</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Double-click a name to change it</source>
   <translation>Einen Namen doppelklicken, um ihn zu ändern</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Draw a polygon: mean and spread of what lies inside; right-click ends it</source>
   <translation>Ein Polygon zeichnen: Mittel und Streuung dessen, was darin liegt; Rechtsklick beendet es</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Explain this panel</source>
   <translation>Dieses Bedienfeld erklären</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>First date</source>
   <translation>Erster Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fit</source>
   <translation>Anpassung</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fix the ends of the vertical axis</source>
   <translation>Die Enden der senkrechten Achse festlegen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fix the first and last date of the plot</source>
   <translation>Ersten und letzten Zeitpunkt des Diagramms festlegen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>From zero</source>
   <translation>Ab null</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Grid</source>
   <translation>Gitter</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Intervals</source>
   <translation>Intervalle</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Join</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Join the observations of a place by lines</source>
   <translation>Die Beobachtungen einer Stelle durch Linien verbinden</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Keep the places already chosen when another is (as Ctrl does)</source>
   <translation>Bereits gewählte Stellen behalten, wenn eine weitere gewählt wird (wie Strg)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Last date</source>
   <translation>Letzter Zeitpunkt</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Legend</source>
   <translation>Legende</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Lines across the plot</source>
   <translation>Linien quer durch das Diagramm</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Lower end</source>
   <translation>Unteres Ende</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Mark a value across the plot</source>
   <translation>Einen Wert quer durch das Diagramm markieren</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Mean and spread of the selected points of the layer</source>
   <translation>Mittel und Streuung der ausgewählten Punkte des Layers</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Names in the plot</source>
   <translation>Namen im Diagramm</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Pick</source>
   <translation>Stelle</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Picture…</source>
   <translation>Bild…</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove all places</source>
   <translation>Alle Stellen entfernen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove the chosen places</source>
   <translation>Die gewählten Stellen entfernen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Repeat the observations above and below by this distance: half a wavelength shows jumps of phase unwrapping (28 mm for C-band)</source>
   <translation>Die Beobachtungen um diesen Abstand nach oben und unten versetzt wiederholen: eine halbe Wellenlänge zeigt Sprünge der Phasenabwicklung (28 mm beim C-Band)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Replicas</source>
   <translation>Replikate</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Residuals</source>
   <translation>Residuen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Save the plot as PNG, SVG or PDF</source>
   <translation>Das Diagramm als PNG, SVG oder PDF speichern</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Save the series as CSV</source>
   <translation>Die Reihen als CSV speichern</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Start each series at 0</source>
   <translation>Jede Reihe bei 0 beginnen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Table…</source>
   <translation>Tabelle…</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the chosen place off all others; press again to stop</source>
   <translation>Die gewählte Stelle von allen anderen abziehen; erneut drücken zum Beenden</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the trend off: what is left tells where it does not hold</source>
   <translation>Den Trend abziehen: Was bleibt, zeigt, wo er nicht gilt</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the yearly cycle off</source>
   <translation>Den Jahresgang abziehen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>The layer that is read: the one chosen in the layer panel</source>
   <translation>Der gelesene Layer: der im Layer-Bedienfeld gewählte</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Threshold</source>
   <translation>Schwellenwert</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Trend and yearly cycle fitted to the observations</source>
   <translation>An die Beobachtungen angepasster Trend und Jahresgang</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Trend that is fitted; the velocity is that of a line, or the mean of the curve</source>
   <translation>Trend, der angepasst wird; die Geschwindigkeit ist die der Geraden oder das Mittel der Kurve</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Upper end</source>
   <translation>Oberes Ende</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Value to mark</source>
   <translation>Zu markierender Wert</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>What the fit leaves</source>
   <translation>Was die Anpassung übrig lässt</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Without season</source>
   <translation>Ohne Saison</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Without trend</source>
   <translation>Ohne Trend</translation>
  </message>
 </context>
 <context>
  <name>SetupDialog</name>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>&amp;Repair</source>
   <translation>&amp;Reparieren</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>&amp;Set up</source>
   <translation>Einrich&amp;ten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Ca&amp;ncel</source>
   <translation>Abbre&amp;chen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Chec&amp;k</source>
   <translation>Prü&amp;fen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Clos&amp;e</source>
   <translation>Schließe&amp;n</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Close this window (Esc); a set-up that is on goes on</source>
   <translation>Dieses Fenster schließen (Esc); eine laufende Einrichtung geht weiter</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Computes on &amp;the</source>
   <translation>Rechnet &amp;auf</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Copy &amp;diagnostics</source>
   <translation>&amp;Diagnose kopieren</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Copy versions, settings and the log for a report; names and passwords are left out</source>
   <translation>Versionen, Einstellungen und das Protokoll für einen Fehlerbericht kopieren; Namen und Passwörter werden weggelassen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Diesen Dialog erklären (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Fetch and make the environment, or go on where it stopped</source>
   <translation>Die Umgebung herunterladen und anlegen, oder dort weitermachen, wo es stehen blieb</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>In a Python or conda environment of &amp;mine</source>
   <translation>In einer vorhandenen Python- oder conda-&amp;Umgebung</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>In an environment that is made for &amp;it (recommended)</source>
   <translation>&amp;In einer eigens angelegten Umgebung (empfohlen)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>It must hold the packages of engine/requirements.in in the plugin's folder; it is tried, not changed</source>
   <translation>Sie muss die Pakete aus engine/requirements.in im Ordner der Erweiterung enthalten; sie wird erprobt, nicht verändert</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Its program: python, or python.exe</source>
   <translation>Ihr Programm: python oder python.exe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Let the engine try itself: versions, coordinate systems, every device with a real operation</source>
   <translation>Die Engine sich selbst erproben lassen: Versionen, Koordinatensysteme, jedes Gerät mit einer echten Operation</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Made from &amp;Python</source>
   <translation>Angelegt aus &amp;Python</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Made in your data folder; QGIS's own packages are not touched</source>
   <translation>Im Datenordner des Benutzers angelegt; die QGIS-eigenen Pakete bleiben unberührt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remo&amp;ve</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remove everything that was set up</source>
   <translation>Alles Eingerichtete entfernen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remove the environment and make it again</source>
   <translation>Die Umgebung entfernen und neu anlegen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Set up the engine</source>
   <translation>Engine einrichten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Stop; what is finished stays</source>
   <translation>Stoppen; Fertiges bleibt erhalten</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>The build of torch; the one for graphics processors is larger and runs without one, too</source>
   <translation>Die torch-Variante; die für Grafikprozessoren ist größer und läuft auch ohne einen</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>The interpreters found on this machine; the first one that serves is chosen</source>
   <translation>Die auf diesem Rechner gefundenen Interpreter; der erste geeignete ist gewählt</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>What is done appears here.</source>
   <translation>Was geschieht, erscheint hier.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>What the set-up reports</source>
   <translation>Was die Einrichtung meldet</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Where the engine runs</source>
   <translation>Wo die Engine läuft</translation>
  </message>
 </context>
</TS>
