<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Covariates</name>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>&amp;Add layer</source>
   <translation>&amp;Añadir capa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>&amp;Remove</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>A&amp;dd layer</source>
   <translation>Aña&amp;dir capa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add &amp;files…</source>
   <translation>Añadir arc&amp;hivos…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add a folder of single-date rasters</source>
   <translation>Añadir una carpeta de rásteres de una sola fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add a raster layer of the project</source>
   <translation>Añadir una capa ráster del proyecto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add file&amp;s…</source>
   <translation>Añadi&amp;r archivos…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add folder…</source>
   <translation>Añadir carpeta…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add raster files</source>
   <translation>Añadir archivos ráster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Changing in time (rainfall, groundwater level …), used up to the last date only</source>
   <translation>Variables en el tiempo (lluvia, nivel del agua subterránea …), usadas solo hasta la última fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Constant in time; tick what holds classes (land cover, soil type …)</source>
   <translation>Constantes en el tiempo; marque las que contienen clases (cobertura del suelo, tipo de suelo …)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>One band each, e.g. a terrain model. A tick says that the values are codes of classes, not amounts</source>
   <translation>Una banda cada uno, p. ej. un modelo del terreno. Una marca indica que los valores son códigos de clases, no cantidades</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>One band per date, the date in the band description or a file per date</source>
   <translation>Una banda por fecha, con la fecha en la descripción de la banda, o un archivo por fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Optional. Rasters on another grid or CRS are warped onto the input. Columns of a point layer such as height or slope are found by themselves.</source>
   <translation>Opcional. Los rásteres con otra cuadrícula u otro SRC se transforman a los de la entrada. Las columnas de una capa de puntos, como altura o pendiente, se encuentran por sí solas.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Re&amp;move</source>
   <translation>Q&amp;uitar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Remove the chosen rows (Del)</source>
   <translation>Quitar las filas elegidas (Supr)</translation>
  </message>
 </context>
 <context>
  <name>DatesTable</name>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Choose a layer or a file.</source>
   <translation>Elija una capa o un archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Dates found</source>
   <translation>Fechas encontradas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Earliest date to use, as 2020-01-31; empty = the first</source>
   <translation>Primera fecha que se usa, así: 2020-01-31; vacío = la primera</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Latest date to use, as 2023-12-31; the forecast starts there. Empty = the last</source>
   <translation>Última fecha que se usa, así: 2023-12-31; el pronóstico empieza ahí. Vacío = la última</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Re&amp;set</source>
   <translation>Restab&amp;lecer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Take the dates as they were found</source>
   <translation>Tomar las fechas tal como se encontraron</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Untick a row to leave it out; double-click a date to correct it</source>
   <translation>Desmarque una fila para excluirla; haga doble clic en una fecha para corregirla</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Use dates fro&amp;m</source>
   <translation>Usar &amp;fechas desde</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>the first</source>
   <translation>la primera</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>the last</source>
   <translation>la última</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>u&amp;p to</source>
   <translation>&amp;hasta</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <location filename="../engine/training/dapf_forecaster.py" />
   <source>'draws' is out of range</source>
   <translation>«draws» está fuera de los límites</translation>
  </message>
  <message>
   <location filename="../engine/models/st_transformer.py" />
   <source>'spatial' is not one of {spatial}</source>
   <translation>«spatial» no es uno de {spatial}</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{address}' is not the address of a cluster.</source>
   <translation>«{address}» no es la dirección de un clúster.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>'{covariates}' covariates cannot be used.</source>
   <translation>Las covariables «{covariates}» no se pueden usar.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{device}' is not a device.</source>
   <translation>«{device}» no es un dispositivo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' has no quality flags.</source>
   <translation>«{filename}» no tiene marcas de calidad.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' has {height} x {width} cells, which is no EASE-Grid 2.0 SMAP uses, and nothing tells where they are.</source>
   <translation>«{filename}» tiene {height} x {width} celdas, que no es ninguna EASE-Grid 2.0 que use SMAP, y nada dice dónde están.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{filename}' in '{path}' would unpack to {size}.</source>
   <translation>«{filename}» en «{path}» ocuparía descomprimido {size}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' is a half orbit, not a day on a grid.</source>
   <translation>«{filename}» es media órbita, no un día en una cuadrícula.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>'{filename}' is not there (any more).</source>
   <translation>«{filename}» no está (o ya no está).</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{file}' has no variable '{name}' of the {half} overpass.</source>
   <translation>«{file}» no tiene ninguna variable «{name}» de la pasada {half}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{file}' has no variable '{name}'.</source>
   <translation>«{file}» no tiene ninguna variable «{name}».</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{fill}' is not a way to fill cells.</source>
   <translation>«{fill}» no es una forma de rellenar celdas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>'{first}' and '{second}'</source>
   <translation>«{first}» y «{second}»</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{format}' is not a known input format.</source>
   <translation>«{format}» no es un formato de entrada conocido.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{key}' is not an output.</source>
   <translation>«{key}» no es una salida.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>'{kind}' is not a kind of data.</source>
   <translation>«{kind}» no es un tipo de datos.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>'{kind}' is not a kind of gap.</source>
   <translation>«{kind}» no es un tipo de hueco.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{mask}' is not a kind of gap.</source>
   <translation>«{mask}» no es un tipo de hueco.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>'{method}' learns nothing that could be kept.</source>
   <translation>«{method}» no aprende nada que se pueda conservar.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast_large.py" />
   <source>'{method}' learns something of each place and cannot forecast a layer that is read in parts.</source>
   <translation>«{method}» aprende algo de cada lugar y no puede pronosticar una capa que se lee por partes.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>'{name}' cannot be done by several processes.</source>
   <translation>«{name}» no se puede hacer con varios procesos.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' cannot be read ({error}).</source>
   <translation>«{name}» no se puede leer ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' cannot be read as a table ({error}).</source>
   <translation>«{name}» no se puede leer como tabla ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{name}' cannot be read as a vector layer ({error}).</source>
   <translation>«{name}» no se puede leer como capa vectorial ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>'{name}' cannot be written or read.</source>
   <translation>«{name}» no se puede escribir o leer.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{name}' cannot name a covariate.</source>
   <translation>«{name}» no puede ser el nombre de una covariable.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>'{name}' does not state its coordinate reference system.</source>
   <translation>«{name}» no indica su sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' does not state its unit, and its values run to {top:.4g}: neither {fraction} nor percent. If they are scaled integers, store their scale factor; else give the unit.</source>
   <translation>«{name}» no indica su unidad, y sus valores llegan a {top:.4g}: ni {fraction} ni porcentajes. Si son enteros escalados, guarde su factor de escala; si no, indique la unidad.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' does not state its unit; its values run to {top:.4g}, so percent are assumed.</source>
   <translation>«{name}» no indica su unidad; sus valores llegan a {top:.4g}, así que se suponen porcentajes.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' does not state its unit; millimetres are assumed.</source>
   <translation>«{name}» no indica su unidad; se suponen milímetros.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' ends in the middle of line {line}, which has {found} of {width} values: the file is incomplete.</source>
   <translation>«{name}» acaba en medio de la línea {line}, que tiene {found} de {width} valores: el archivo está incompleto.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>'{name}' has coordinates, but does not say in which coordinate reference system.</source>
   <translation>«{name}» tiene coordenadas, pero no dice en qué sistema de referencia.</translation>
  </message>
  <message>
   <location filename="../engine/readers/point_column.py" />
   <source>'{name}' has no column '{field}'.</source>
   <translation>«{name}» no tiene ninguna columna «{field}».</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no coordinate reference system.</source>
   <translation>«{name}» no tiene sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <location filename="../engine/readers/vector.py" />
   <source>'{name}' has no field '{field}'.</source>
   <translation>«{name}» no tiene ningún campo «{field}».</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' has no points here.</source>
   <translation>«{name}» no tiene puntos aquí.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <location filename="../engine/readers/point_column.py" />
   <source>'{name}' has no points.</source>
   <translation>«{name}» no tiene puntos.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no values at all.</source>
   <translation>«{name}» no tiene ningún valor.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' has no values by date and place.</source>
   <translation>«{name}» no tiene valores por fecha y lugar.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>'{name}' has no values here: all are missing.</source>
   <translation>«{name}» no tiene valores aquí: faltan todos.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no values in the region.</source>
   <translation>«{name}» no tiene valores en la región.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/points.py" />
   <location filename="../engine/inference/tiles/whole.py" />
   <source>'{name}' has no values where it was looked at.</source>
   <translation>«{name}» no tiene valores donde se miró.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has nothing but fill values.</source>
   <translation>«{name}» solo tiene valores de relleno.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf.py" />
   <source>'{name}' has several times a day: their mean is taken.</source>
   <translation>«{name}» tiene varias horas al día: se toma su media.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has the date {day} twice: '{first}' and '{second}'.</source>
   <translation>«{name}» tiene dos veces la fecha {day}: «{first}» y «{second}».</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' has {n} date, too few for a backtest.</source>
   <translation>«{name}» tiene {n} fecha, demasiado poco para una prueba retrospectiva.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' has {n} dates, too few for a backtest.</source>
   <translation>«{name}» tiene {n} fechas, demasiado pocas para una prueba retrospectiva.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has {n} of {total} dates that are missing or not between the years {first} and {last}.</source>
   <translation>«{name}» tiene {n} de {total} fechas que faltan o no están entre los años {first} y {last}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has {n} of {total} dates that is missing or not between the years {first} and {last}.</source>
   <translation>«{name}» tiene {n} de {total} fechas que falta o no está entre los años {first} y {last}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has {n} value like {code:g}, which is no soil moisture: it is taken as missing. Give the nodata value to be sure.</source>
   <translation>«{name}» tiene {n} valor como {code:g}, que no es una humedad del suelo: se toma como ausente. Indique el valor sin datos para estar seguro.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has {n} values like {code:g}, which is no soil moisture: they are taken as missing. Give the nodata value to be sure.</source>
   <translation>«{name}» tiene {n} valores como {code:g}, que no es una humedad del suelo: se toman como ausentes. Indique el valor sin datos para estar seguro.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>'{name}' holds values that are not numbers</source>
   <translation>«{name}» contiene valores que no son números</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <source>'{name}' is a layer of points, and DCT-PLS needs the regular cells of a raster.</source>
   <translation>«{name}» es una capa de puntos, y DCT-PLS necesita las celdas regulares de un ráster.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>'{name}' is a layer of points, it cannot be filled to rasters.</source>
   <translation>«{name}» es una capa de puntos, no se puede rellenar a rásteres.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>'{name}' is a raster, it cannot be filled to a point layer.</source>
   <translation>«{name}» es un ráster, no se puede rellenar a una capa de puntos.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' is a raster, it cannot be forecast to a point layer.</source>
   <translation>«{name}» es un ráster, no se puede pronosticar a una capa de puntos.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>'{name}' is a {kind} system, which has no map coordinates.</source>
   <translation>«{name}» es un sistema de tipo {kind}, que no tiene coordenadas de mapa.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>'{name}' is damaged or no Parquet table ({reason}).</source>
   <translation>«{name}» está dañado o no es una tabla Parquet ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is empty.</source>
   <translation>«{name}» está vacío.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>'{name}' is in a zip, where a Parquet file cannot be read.</source>
   <translation>«{name}» está en un zip, donde no se puede leer un archivo Parquet.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>'{name}' is in {crs}, '{first}' in {other}.</source>
   <translation>«{name}» está en {crs}, «{first}» en {other}.</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <source>'{name}' is not a forecast method.</source>
   <translation>«{name}» no es un método de pronóstico.</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <source>'{name}' is not a method to fill gaps.</source>
   <translation>«{name}» no es un método para rellenar huecos.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is not a text table.</source>
   <translation>«{name}» no es una tabla de texto.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{name}' is not an option of any method.</source>
   <translation>«{name}» no es una opción de ningún método.</translation>
  </message>
  <message>
   <location filename="../engine/models/spec_check.py" />
   <source>'{name}' is of the wrong type</source>
   <translation>«{name}» es de tipo incorrecto</translation>
  </message>
  <message>
   <location filename="../engine/models/spec_check.py" />
   <source>'{name}' is out of range</source>
   <translation>«{name}» está fuera de los límites</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>'{name}' is too large for the output 'embedding'.</source>
   <translation>«{name}» es demasiado grande para la salida «embedding».</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>'{name}' is too large for the output '{refused}'.</source>
   <translation>«{name}» es demasiado grande para la salida «{refused}».</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is written in UTF-16.</source>
   <translation>«{name}» está escrito en UTF-16.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' lacks '{attribute}'.</source>
   <translation>En «{name}» falta «{attribute}».</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>'{name}' learns something of each place, and {n} of the places here are new to it.</source>
   <translation>«{name}» aprende algo de cada lugar, y {n} de los lugares de aquí le son nuevos.</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>'{name}' learns something of each place, and {n} of the places here is new to it.</source>
   <translation>«{name}» aprende algo de cada lugar, y {n} de los lugares de aquí le es nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' states {fraction}, but its values run to {top:.4g}: a scale factor may be missing, or they are percent.</source>
   <translation>«{name}» indica {fraction}, pero sus valores llegan a {top:.4g}: puede faltar un factor de escala, o son porcentajes.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>'{name}', or another input, was changed while parts of it were computed.</source>
   <translation>«{name}», u otra entrada, cambió mientras se calculaban partes de ella.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>'{path}' ({extent}) does not overlap '{first}' ({other}).</source>
   <translation>«{path}» ({extent}) no se solapa con «{first}» ({other}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' cannot be read as a raster ({error}).</source>
   <translation>«{path}» no se puede leer como ráster ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/provenance.py" />
   <source>'{path}' changed while it was read.</source>
   <translation>«{path}» cambió mientras se leía.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>'{path}' does not list cells by longitude and latitude as the others do.</source>
   <translation>«{path}» no enumera las celdas por longitud y latitud como los demás.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' has no bands of its own.</source>
   <translation>«{path}» no tiene bandas propias.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>'{path}' has no data set '{dataset}' with dates.</source>
   <translation>«{path}» no tiene un conjunto de datos «{dataset}» con fechas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{path}' has no layer '{asked}'.</source>
   <translation>«{path}» no tiene ninguna capa «{asked}».</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{path}' has no layer with geometries.</source>
   <translation>«{path}» no tiene ninguna capa con geometrías.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>'{path}' has no variable '{layer}' over time.</source>
   <translation>«{path}» no tiene ninguna variable «{layer}» en el tiempo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>'{path}' has no variable '{name}'.</source>
   <translation>«{path}» no tiene ninguna variable «{name}».</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds a file whose path points outside it: '{filename}'.</source>
   <translation>«{path}» contiene un archivo cuya ruta apunta fuera: «{filename}».</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds a link to another file: '{filename}'.</source>
   <translation>«{path}» contiene un enlace a otro archivo: «{filename}».</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>'{path}' holds no table (.csv).</source>
   <translation>«{path}» no contiene ninguna tabla (.csv).</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>'{path}' holds no table, vector layer or raster.</source>
   <translation>«{path}» no contiene tabla, capa vectorial ni ráster.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>'{path}' holds points, not a grid.</source>
   <translation>«{path}» contiene puntos, no una cuadrícula.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds several files that could be meant: {names}.</source>
   <translation>«{path}» contiene varios archivos posibles: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' is damaged or no {what} ({reason}).</source>
   <translation>«{path}» está dañado o no tiene el formato {what} ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/heap.py" />
   <source>'{path}' is damaged: a heap of its texts has no end.</source>
   <translation>«{path}» está dañado: una zona de sus textos no tiene final.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>'{path}' is in radar geometry: it has no X_FIRST and Y_FIRST.</source>
   <translation>«{path}» está en geometría de radar: no tiene X_FIRST ni Y_FIRST.</translation>
  </message>
  <message>
   <location filename="../engine/readers/ends.py" />
   <source>'{path}' is incomplete: its end is missing.</source>
   <translation>«{path}» está incompleto: falta el final.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>'{path}' is neither a table, a vector layer nor a raster that can be read.</source>
   <translation>«{path}» no es una tabla, ni una capa vectorial, ni un ráster que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>'{path}' is no SMAP file, or not whole: it has no group Soil_Moisture_Retrieval_Data.</source>
   <translation>«{path}» no es un archivo SMAP, o no está entero: no tiene el grupo Soil_Moisture_Retrieval_Data.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' is not georeferenced: its cells have no map coordinates.</source>
   <translation>«{path}» no está georreferenciado: sus celdas no tienen coordenadas de mapa.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' is protected by a password.</source>
   <translation>«{path}» está protegido con contraseña.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{quality}' is not a choice of quality.</source>
   <translation>«{quality}» no es una opción de calidad.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>'{source}' has no observed value at all.</source>
   <translation>«{source}» no tiene ningún valor observado.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>'{source}' has {n} observed value, too few to test a method on.</source>
   <translation>«{source}» tiene {n} valor observado, demasiado poco para probar un método.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>'{source}' has {n} observed values, too few to test a method on.</source>
   <translation>«{source}» tiene {n} valores observados, demasiado pocos para probar un método.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>'{task}' is not a task.</source>
   <translation>«{task}» no es una tarea.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{text}' cannot be the path of a file ({reason}).</source>
   <translation>«{text}» no puede ser la ruta de un archivo ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>'{text}' is not a coordinate reference system.</source>
   <translation>«{text}» no es un sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <location filename="../engine/dates.py" />
   <source>'{text}' is not a date; write it as 2020-01-31</source>
   <translation>«{text}» no es una fecha; escríbala como 2020-01-31</translation>
  </message>
  <message>
   <location filename="../engine/dates.py" />
   <source>'{text}' is not between the years {first} and {last}</source>
   <translation>«{text}» no está entre los años {first} y {last}</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' has a value of the wrong type.</source>
   <translation>«{where}» tiene un valor de tipo incorrecto.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' has an unknown entry '{name}'.</source>
   <translation>«{where}» tiene una entrada desconocida «{name}».</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' is not an object.</source>
   <translation>«{where}» no es un objeto.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' lacks the entry '{name}'.</source>
   <translation>En «{where}» falta la entrada «{name}».</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>(no file)</source>
   <translation>(ningún archivo)</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>(none)</source>
   <translation>(ninguno)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>, a difference that may be chance</source>
   <translation>, una diferencia que puede deberse al azar</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>1 day</source>
   <translation>1 día</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>2-3 days</source>
   <translation>2-3 días</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>20 % of the cells, at random</source>
   <translation>20 % de las celdas, al azar</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>4-7 days</source>
   <translation>4-7 días</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>50 % of the cells, at random</source>
   <translation>50 % de las celdas, al azar</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>8 days or more</source>
   <translation>8 días o más</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>80 % of the cells, at random</source>
   <translation>80 % de las celdas, al azar</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>95 % interval</source>
   <translation>intervalo del 95 %</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>95 % interval {low:.2f} to {high:.2f}</source>
   <translation>intervalo del 95 % de {low:.2f} a {high:.2f}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>; a simple method did better still</source>
   <translation>; un método simple lo hizo aún mejor</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>A cell size of {cell_size:g} {unit} makes {cells:,} cells ({width:,} x {height:,}); at most {max_cells:,} are written.</source>
   <translation>Un tamaño de celda de {cell_size:g} {unit} da {cells:,} celdas ({width:,} x {height:,}); se escriben como máximo {max_cells:,}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A cluster needs the library dask.distributed, which is not installed ({error}).</source>
   <translation>Un clúster necesita la biblioteca dask.distributed, que no está instalada ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>A file could not be read or written whole ({error}).</source>
   <translation>Un archivo no se pudo leer o escribir entero ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>A noisy place</source>
   <translation>Un lugar ruidoso</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>A point forecast needs a cell size to be written as rasters.</source>
   <translation>Un pronóstico de puntos necesita un tamaño de celda para escribirse como rásteres.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>A quiet place</source>
   <translation>Un lugar tranquilo</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker cannot load the engine ({error}).</source>
   <translation>Un worker no puede cargar el motor ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker failed: {message} ({kept})</source>
   <translation>Un worker falló: {message} ({kept})</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker finished a tile that cannot be seen here in '{folder}'.</source>
   <translation>Un worker terminó una tesela que aquí no se ve en «{folder}».</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Add it.</source>
   <translation>Añádala.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge_response.py" />
   <source>Add one, or use '{ridge}'.</source>
   <translation>Añada una, o use «{ridge}».</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>All dates are exactly {n} day apart, so the series was probably resampled: interpolated values already contain later observations, and skill at the first dates ahead looks better than it is.</source>
   <translation>Todas las fechas distan exactamente {n} día, así que la serie probablemente se remuestreó: los valores interpolados ya contienen observaciones posteriores, y la habilidad en las primeras fechas parece mejor de lo que es.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>All dates are exactly {n} days apart, so the series was probably resampled: interpolated values already contain later observations, and skill at the first dates ahead looks better than it is.</source>
   <translation>Todas las fechas distan exactamente {n} días, así que la serie probablemente se remuestreó: los valores interpolados ya contienen observaciones posteriores, y la habilidad en las primeras fechas parece mejor de lo que es.</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>An earlier run has finished this training: it is not repeated.</source>
   <translation>Una ejecución anterior terminó este entrenamiento: no se repite.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>An output is larger than its disk or the system allows for one file; nothing was written.</source>
   <translation>Una salida es mayor de lo que su disco o el sistema permiten para un archivo; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Ask for at most 500 dates or 120 months.</source>
   <translation>Pida como máximo 500 fechas o 120 meses.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>Ask for at most {max_dates} dates, or write rasters only.</source>
   <translation>Pida como máximo {max_dates} fechas, o escriba solo rásteres.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>Ask for earlier or fewer dates.</source>
   <translation>Pida fechas más cercanas, o menos fechas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>Ask for later dates, or set the end of the period to an earlier one.</source>
   <translation>Pida fechas posteriores, o adelante el final del período.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>Ask for points.</source>
   <translation>Pida puntos.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <source>Ask for rasters.</source>
   <translation>Pida rásteres.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Assign one to it, or give the CRS.</source>
   <translation>Asígnele uno, o indique el SRC.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>Assign one to it.</source>
   <translation>Asígnele uno.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Assign one to the layer, or give it in the dialog.</source>
   <translation>Asigne uno a la capa, o indíquelo en el diálogo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Assign one to the layer, or give the CRS.</source>
   <translation>Asigne uno a la capa, o indique el SRC.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>At {share:.0f} % of the places persistence had the smaller error on the test dates.</source>
   <translation>En el {share:.0f} % de los lugares la persistencia tuvo el menor error en las fechas de prueba.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>BRITS (extra library)</source>
   <translation>BRITS (biblioteca adicional)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Backtest of forecast methods</source>
   <translation>Prueba retrospectiva de métodos de pronóstico</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Bias</source>
   <translation>Sesgo</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Boosted trees and kriging</source>
   <translation>Árboles potenciados y kriging</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>Bring all files to one CRS and grid first (Warp, with nearest neighbour): to do it here would change observed values.</source>
   <translation>Lleve antes todos los archivos a un mismo SRC y una misma cuadrícula (Combar, vecino más próximo): hacerlo aquí cambiaría valores observados.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>Bring all files to one grid first (Warp, with nearest neighbour): to do it here would change observed values.</source>
   <translation>Lleve antes todos los archivos a una misma cuadrícula (Combar, vecino más próximo): hacerlo aquí cambiaría valores observados.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>By horizon</source>
   <translation>Por horizonte</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>CSDI (extra library)</source>
   <translation>CSDI (biblioteca adicional)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Change against the past velocity</source>
   <translation>Cambio respecto a la velocidad pasada</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>Change its width, heads or layers.</source>
   <translation>Cambie su anchura, sus cabezas o sus capas.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>Change one of them.</source>
   <translation>Cambie una de las dos.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Change or drop the filter.</source>
   <translation>Cambie o quite el filtro.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Change the file name.</source>
   <translation>Cambie el nombre del archivo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Check that all machines see the same files.</source>
   <translation>Compruebe que todos los equipos ven los mismos archivos.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Check that the disk has space and that no other program uses the file; the log has the details.</source>
   <translation>Compruebe que el disco tiene espacio y que ningún otro programa usa el archivo; el registro tiene los detalles.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Check that the file is readable.</source>
   <translation>Compruebe que el archivo se puede leer.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Check that the file is whole and is NetCDF; download or export it again.</source>
   <translation>Compruebe que el archivo está entero y es NetCDF; descárguelo o expórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Check that the file is whole; download or export it again.</source>
   <translation>Compruebe que el archivo está entero; descárguelo o expórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Check the file, or choose another.</source>
   <translation>Compruebe el archivo, o elija otro.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>Check the nodata value and the fields.</source>
   <translation>Compruebe el valor sin datos y los campos.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <location filename="../engine/job.py" />
   <location filename="../engine/sources.py" />
   <source>Check the path, or choose the file again.</source>
   <translation>Compruebe la ruta, o elija de nuevo el archivo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Check the path; the file may have been moved during the run.</source>
   <translation>Compruebe la ruta; el archivo puede haberse movido durante la ejecución.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>Check the region, the layer and the dates.</source>
   <translation>Compruebe la región, la capa y las fechas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Check the region, the nodata value and the dates.</source>
   <translation>Compruebe la región, el valor sin datos y las fechas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Check the unit of its time axis, or type the dates.</source>
   <translation>Compruebe la unidad de su eje temporal, o escriba las fechas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Choose MintPy's geo_timeseries file, not velocity or mask.</source>
   <translation>Elija el archivo geo_timeseries de MintPy, no velocity ni mask.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Choose a CSV file.</source>
   <translation>Elija un archivo CSV.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>Choose a CSV or zip of EGMS, a layer of points, a GeoTIFF, a NetCDF, SMAP's HDF5 or MintPy's geo_timeseries.h5.</source>
   <translation>Elija un CSV o zip de EGMS, una capa de puntos, un GeoTIFF, un NetCDF, el HDF5 de SMAP o el geo_timeseries.h5 de MintPy.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose a folder on another disk, a smaller region or fewer dates.</source>
   <translation>Elija una carpeta en otro disco, una región menor o menos fechas.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Choose a larger region.</source>
   <translation>Elija una región mayor.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Choose a layer of points.</source>
   <translation>Elija una capa de puntos.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Choose a layer or a file.</source>
   <translation>Elija una capa o un archivo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>Choose a layer that covers the same area and period, or check its CRS.</source>
   <translation>Elija una capa que cubra la misma área y el mismo período, o compruebe su SRC.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Choose a layer with one value per date.</source>
   <translation>Elija una capa con un valor por fecha.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>Choose a model trained with this version of GroundCast.</source>
   <translation>Elija un modelo entrenado con esta versión de GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Choose a period of at most {max_dates} dates.</source>
   <translation>Elija un período de como máximo {max_dates} fechas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/whole.py" />
   <source>Choose a region in which it has values.</source>
   <translation>Elija una región en la que tenga valores.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/points.py" />
   <source>Choose a region that has some.</source>
   <translation>Elija una región que tenga algunos.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Choose a smaller region or fewer dates.</source>
   <translation>Elija una región menor o menos fechas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose a smaller region, fewer dates or a simpler method.</source>
   <translation>Elija una región menor, menos fechas o un método más simple.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/large.py" />
   <source>Choose a smaller region, fewer outputs or dates, or another folder for intermediate files.</source>
   <translation>Elija una región menor, menos salidas o fechas, u otra carpeta de archivos intermedios.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>Choose another field.</source>
   <translation>Elija otro campo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <location filename="../engine/sources.py" />
   <source>Choose another file name.</source>
   <translation>Elija otro nombre de archivo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <location filename="../engine/readers/csv_table.py" />
   <source>Choose another file, or download it again.</source>
   <translation>Elija otro archivo, o descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <location filename="../engine/readers/point_column.py" />
   <source>Choose another file.</source>
   <translation>Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>Choose another folder for intermediate files in the options.</source>
   <translation>Elija otra carpeta de archivos intermedios en las opciones.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>Choose another kind of gap.</source>
   <translation>Elija otro tipo de hueco.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>Choose another layer, region or period, or check its nodata value.</source>
   <translation>Elija otra capa, región o período, o compruebe su valor sin datos.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast_large.py" />
   <source>Choose another method or a smaller region, or allow more memory.</source>
   <translation>Elija otro método o una región menor, o permita más memoria.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Choose another method, or a longer series.</source>
   <translation>Elija otro método, o una serie más larga.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>Choose another method, or a longer stack.</source>
   <translation>Elija otro método, o una pila más larga.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Choose another method, or more dates.</source>
   <translation>Elija otro método, o más fechas.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_library.py" />
   <source>Choose another method, or run the engine in an environment that has it: `make setup-peers` in the source folder makes one in .venv-peers.</source>
   <translation>Elija otro método, o ejecute el motor en un entorno que la tenga: `make setup-peers` en la carpeta de las fuentes crea uno en .venv-peers.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <source>Choose another method, such as kriging in space and time.</source>
   <translation>Elija otro método, como el kriging espaciotemporal.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Choose another, or select one level first.</source>
   <translation>Elija otra, o seleccione antes un nivel.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>Choose one file of points, or files of grids.</source>
   <translation>Elija un archivo de puntos, o archivos de cuadrículas.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Choose one method, or 'auto'.</source>
   <translation>Elija un método, o «auto».</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Choose one of its sub-datasets or variables.</source>
   <translation>Elija uno de sus subconjuntos de datos o una variable.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Choose one of: {choices}.</source>
   <translation>Elija entre: {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>Choose one that is trained: {ridge} or a network.</source>
   <translation>Elija uno que se entrene: {ridge} o una red.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Choose quality 'all' to read every retrieval.</source>
   <translation>Elija la calidad «all» para leer todos los valores.</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>Choose the device 'auto' or 'cpu'.</source>
   <translation>Elija el dispositivo «auto» o «cpu».</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Choose the device 'cpu' for all.</source>
   <translation>Elija el dispositivo «cpu» para todos.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose the device 'cpu' or a smaller region.</source>
   <translation>Elija el dispositivo «cpu» o una región menor.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Choose the file as it was downloaded, or a subset with its latitude and longitude.</source>
   <translation>Elija el archivo tal como se descargó, o un recorte con su latitud y longitud.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Choose the geocoded file (geo_timeseries….h5).</source>
   <translation>Elija el archivo geocodificado (geo_timeseries….h5).</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Choose the method '{method}', or leave the output out.</source>
   <translation>Elija el método «{method}», u omita la salida.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Choose the method {known}.</source>
   <translation>Elija el método {known}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <location filename="../engine/readers/egms.py" />
   <source>Choose the zip as it was downloaded.</source>
   <translation>Elija el zip tal como se descargó.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Choosing the method anew at each date had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}. From what is known now, {method} makes the forecast.</source>
   <translation>Elegir el método de nuevo en cada fecha dio un {gain:.0f} % menos de error cuadrático que la persistencia en fechas nunca vistas{sure}{but}. Con lo que se sabe ahora, el pronóstico lo hace {method}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Close programs that use it, or choose another folder.</source>
   <translation>Cierre los programas que lo usan, o elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>ConvLSTM</source>
   <translation>ConvLSTM</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Convert the file to the standard calendar first, or type the dates.</source>
   <translation>Convierta antes el archivo al calendario estándar, o escriba las fechas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Copy or export it again.</source>
   <translation>Cópielo o expórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>Correct it, or choose other columns.</source>
   <translation>Corríjala, o elija otras columnas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Correct it, or choose other fields.</source>
   <translation>Corríjalo, o elija otros campos.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <location filename="../engine/readers/vector.py" />
   <source>Correct it.</source>
   <translation>Corríjalo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Correct or delete the line; a decimal comma needs another column separator, such as a semicolon.</source>
   <translation>Corrija o borre la línea; una coma decimal necesita otro separador de columnas, como el punto y coma.</translation>
  </message>
  <message>
   <location filename="../engine/registry.py" />
   <source>Correct or remove the option.</source>
   <translation>Corrija o quite la opción.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Correct the cell size.</source>
   <translation>Corrija el tamaño de celda.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Correct the cell, or leave it empty if the value is missing.</source>
   <translation>Corrija la celda, o déjela vacía si falta el valor.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Correct the dates: sort them, drop duplicates.</source>
   <translation>Corrija las fechas: ordénelas, quite las repetidas.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Correct the list.</source>
   <translation>Corrija la lista.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>Correct the unit of the data, or choose another model.</source>
   <translation>Corrija la unidad de los datos, o elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Covariates</source>
   <translation>Covariables</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>Coverage, measured</source>
   <translation>Cobertura, medida</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Create it or choose another.</source>
   <translation>Créela o elija otra.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>DLinear</source>
   <translation>DLinear</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Dates are written year-month-day.</source>
   <translation>Las fechas se escriben año-mes-día.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Dates given: {dates}; bands of '{name}': {bands}.</source>
   <translation>Fechas indicadas: {dates}; bandas de «{name}»: {bands}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Dates given: {dates}; date fields of '{name}': {fields}.</source>
   <translation>Fechas indicadas: {dates}; campos de fecha de «{name}»: {fields}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Dates given: {dates}; files: {files}.</source>
   <translation>Fechas indicadas: {dates}; archivos: {files}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Dates given: {dates}; times: {times}.</source>
   <translation>Fechas indicadas: {dates}; tiempos: {times}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Device: {device_text}</source>
   <translation>Dispositivo: {device_text}</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Do not use this file.</source>
   <translation>No use este archivo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Do not use this file; if you trust it, unpack it and choose the file inside.</source>
   <translation>No use este archivo; si confía en él, descomprímalo y elija el archivo que contiene.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>Download it again, or leave it out.</source>
   <translation>Descárguelo de nuevo, o déjelo fuera.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/smap.py" />
   <source>Download it again.</source>
   <translation>Descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <location filename="../engine/readers/ends.py" />
   <source>Download or copy it again.</source>
   <translation>Descárguelo o cópielo de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/heap.py" />
   <location filename="../engine/readers/parquet_table.py" />
   <source>Download or export it again.</source>
   <translation>Descárguelo o expórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw a larger region, or leave it out.</source>
   <translation>Dibuje una región mayor, u omítala.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw a polygon, or choose a polygon layer or an extent.</source>
   <translation>Dibuje un polígono, o elija una capa de polígonos o una extensión.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Draw it again, or leave it out to use the whole layer.</source>
   <translation>Dibújela de nuevo, u omítala para usar toda la capa.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw it again.</source>
   <translation>Dibújela de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw the region over the data, or check the CRS of both.</source>
   <translation>Dibuje la región sobre los datos, o compruebe el SRC de ambos.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw the region over the data.</source>
   <translation>Dibuje la región sobre los datos.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Duration</source>
   <translation>Duración</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Earlier the choice would have been {methods}.</source>
   <translation>Antes la elección habría sido {methods}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Error and coverage by horizon</source>
   <translation>Error y cobertura por horizonte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Error by distance to the nearest observation</source>
   <translation>Error según la distancia a la observación más cercana</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>Error by horizon</source>
   <translation>Error por horizonte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Error it saves</source>
   <translation>Error que ahorra</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Evaluation of methods that fill gaps</source>
   <translation>Evaluación de métodos para rellenar huecos</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Exponential smoothing</source>
   <translation>Suavizado exponencial</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Export it again as CSV.</source>
   <translation>Expórtelo de nuevo como CSV.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>Export what it leaves to a file.</source>
   <translation>Exporte lo que deja a un archivo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>Fastest decrease</source>
   <translation>Descenso más rápido</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Fastest increase</source>
   <translation>Aumento más rápido</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Few gaps</source>
   <translation>Pocos huecos</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Fields given for '{name}': {fields}; dates: {dates}.</source>
   <translation>Campos indicados para «{name}»: {fields}; fechas: {dates}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Filled values are off by {mae:.3f} {units} on average, measured on observations hidden from the method ({method}).</source>
   <translation>Los valores rellenados se desvían en promedio {mae:.3f} {units}, medido en observaciones ocultadas al método ({method}).</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>Fit it on these places, or choose a method that can be used elsewhere.</source>
   <translation>Ajústelo en estos lugares, o elija un método que se pueda usar en otra parte.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Forecast</source>
   <translation>Pronóstico</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Forecast report</source>
   <translation>Informe de pronóstico</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Four places</source>
   <translation>Cuatro lugares</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Free some space, or choose another folder for the outputs.</source>
   <translation>Libere espacio, o elija otra carpeta para las salidas.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>GRIN (extra library)</source>
   <translation>GRIN (biblioteca adicional)</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Geocode or warp it first.</source>
   <translation>Geocodifíquelo o cómbelo antes.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Georeference it again.</source>
   <translation>Georreferéncielo de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a number from {least:g} to {most:g}.</source>
   <translation>Indique un número de {least:g} a {most:g}.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a number of dates or of months.</source>
   <translation>Indique un número de fechas o de meses.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a positive number of GB, or 0 = automatic.</source>
   <translation>Indique un número positivo de GB, o 0 = automático.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Give a projected or geographic CRS.</source>
   <translation>Indique un SRC proyectado o geográfico.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Give a seed from 0 to {most} and at most {threads} threads.</source>
   <translation>Indique una semilla de 0 a {most} y como máximo {threads} hilos.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a whole number from {least:g} to {most:g}.</source>
   <translation>Indique un número entero de {least:g} a {most:g}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Give all machines the same versions of the engine.</source>
   <translation>Dé a todos los equipos las mismas versiones del motor.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give each its own.</source>
   <translation>Dé a cada una el suyo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Give it as EPSG code, e.g. EPSG:32633.</source>
   <translation>Indíquelo como código EPSG, p. ej. EPSG:32633.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Give one date for each band.</source>
   <translation>Indique una fecha para cada banda.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Give one date for each field, or name the fields too.</source>
   <translation>Indique una fecha para cada campo, o nombre también los campos.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Give one date for each field.</source>
   <translation>Indique una fecha para cada campo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Give one date for each file.</source>
   <translation>Indique una fecha para cada archivo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Give one date for each time.</source>
   <translation>Indique una fecha para cada tiempo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Give the CRS, e.g. EPSG:32633.</source>
   <translation>Indique el SRC, p. ej. EPSG:32633.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Give the cell size in units of the layer's CRS.</source>
   <translation>Indique el tamaño de celda en unidades del SRC de la capa.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Give the scheduler, the workers and this machine the same versions of Python and dask.</source>
   <translation>Dé al planificador, a los workers y a este equipo las mismas versiones de Python y dask.</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>Going on with a training that was ended at step {step}.</source>
   <translation>Continúa un entrenamiento que acabó en el paso {step}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Going on with an earlier run of this job: {n} of {count} blocks are done.</source>
   <translation>Continúa una ejecución anterior de este trabajo: {n} de {count} bloques están hechos.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Going on with an earlier run of this job: {n} of {count} blocks is done.</source>
   <translation>Continúa una ejecución anterior de este trabajo: {n} de {count} bloques está hecho.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Going on with an earlier run of this job: {n} of {count} tiles are done.</source>
   <translation>Continúa una ejecución anterior de este trabajo: {n} de {count} teselas están hechas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Going on with an earlier run of this job: {n} of {count} tiles is done.</source>
   <translation>Continúa una ejecución anterior de este trabajo: {n} de {count} teselas está hecha.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Graph of places (DAPF)</source>
   <translation>Grafo de lugares (DAPF)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Ground-deformation forecast</source>
   <translation>Pronóstico de la deformación del terreno</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>HDF5 file</source>
   <translation>archivo HDF5</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Historical average</source>
   <translation>Promedio histórico</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>History</source>
   <translation>Histórico</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>History, forecast and intervals of four places</source>
   <translation>Histórico, pronóstico e intervalos de cuatro lugares</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>How good it is, measured on these data</source>
   <translation>Qué calidad tiene, medida en estos datos</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>How good it is, measured on this series</source>
   <translation>Qué calidad tiene, medida en esta serie</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>How good the filling is could not be measured.</source>
   <translation>No se pudo medir la calidad del relleno.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>How it was made</source>
   <translation>Cómo se hizo</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>If that machine went down, the job can be started {seconds} seconds after that.</source>
   <translation>Si ese equipo cayó, el trabajo se puede iniciar {seconds} segundos después.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>ImputeFormer (extra library)</source>
   <translation>ImputeFormer (biblioteca adicional)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the noisier quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>En el tercer cuarto de los lugares, por ruido creciente, la franja del {level:.0f} % contuvo el {held:.0f} % de las observaciones.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the noisiest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>En el cuarto más ruidoso de los lugares, la franja del {level:.0f} % contuvo el {held:.0f} % de las observaciones.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the quieter quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>En el segundo cuarto de los lugares, por ruido creciente, la franja del {level:.0f} % contuvo el {held:.0f} % de las observaciones.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the quietest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>En el cuarto más tranquilo de los lugares, la franja del {level:.0f} % contuvo el {held:.0f} % de las observaciones.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>In {label}: {error}.</source>
   <translation>En {label}: {error}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Input</source>
   <translation>Entrada</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Install it beside the engine, on every machine: python -m pip install -r engine/requirements-cluster.in</source>
   <translation>Instálela junto al motor, en cada equipo: python -m pip install -r engine/requirements-cluster.in</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Install the engine again.</source>
   <translation>Instale el motor de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Install the same version on every machine.</source>
   <translation>Instale la misma versión en todos los equipos.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>Intermediate results cannot be written to the folder '{root}' ({strerror}).</source>
   <translation>Los resultados intermedios no se pueden escribir en la carpeta «{root}» ({strerror}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Intervals, as measured: the 80 % band held {inner} of the later observations, the 95 % band {outer}; they are {narrow} and {wide} {units} wide on average.</source>
   <translation>Intervalos, según lo medido: la franja del 80 % contuvo {inner} de las observaciones posteriores, la del 95 % {outer}; su anchura media es {narrow} y {wide} {units}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Inverse distance</source>
   <translation>Distancia inversa</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} band without description.</source>
   <translation>Tiene {n} banda sin descripción.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} band, described as: {texts}.</source>
   <translation>Tiene {n} banda, descrita como: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} bands without descriptions.</source>
   <translation>Tiene {n} bandas sin descripciones.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} bands, described as: {texts}.</source>
   <translation>Tiene {n} bandas, descritas como: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>It has {n} layer, dated: {texts}.</source>
   <translation>Tiene {n} capa, fechada: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>It has {n} layers, dated: {texts}.</source>
   <translation>Tiene {n} capas, fechadas: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>It has: {names}; overpasses: {groups}.</source>
   <translation>Tiene: {names}; pasadas: {groups}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>It was killed, perhaps for want of memory, or its machine went down: start the run again.</source>
   <translation>Lo mataron, quizá por falta de memoria, o su equipo cayó: inicie de nuevo la ejecución.</translation>
  </message>
  <message>
   <location filename="../engine/readers/point_column.py" />
   <source>Its columns are: {names}.</source>
   <translation>Sus columnas son: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <location filename="../engine/readers/vector.py" />
   <source>Its fields are: {fields}.</source>
   <translation>Sus campos son: {fields}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Its fields are: {names}.</source>
   <translation>Sus campos son: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Its files are: {files}.</source>
   <translation>Sus archivos son: {files}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Its layers are: {layers}.</source>
   <translation>Sus capas son: {layers}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Its log has the details.</source>
   <translation>Su registro tiene los detalles.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Kriging of the date</source>
   <translation>Kriging de la fecha</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Learned graph (MTGNN)</source>
   <translation>Grafo aprendido (MTGNN)</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Leave it out, choose a smaller region or allow more memory.</source>
   <translation>Omítala, elija una región menor o permita más memoria.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Leave it out, or check its CRS.</source>
   <translation>Déjelo fuera, o compruebe su SRC.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>Leave it out.</source>
   <translation>Déjelo fuera.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Left out</source>
   <translation>Omitida</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Left: root mean squared error on the test dates. Right: share of later observations inside the bands; dotted = what it should be.</source>
   <translation>Izquierda: raíz del error cuadrático medio en las fechas de prueba. Derecha: proporción de las observaciones posteriores dentro de las franjas; punteado = lo que debería ser.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has '{cell}' in the column '{column}', which is not a number.</source>
   <translation>La línea {number} de «{name}» tiene «{cell}» en la columna «{column}», que no es un número.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has {n} value, but there are {width} columns.</source>
   <translation>La línea {number} de «{name}» tiene {n} valor, pero hay {width} columnas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has {n} values, but there are {width} columns.</source>
   <translation>La línea {number} de «{name}» tiene {n} valores, pero hay {width} columnas.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Linear trend</source>
   <translation>Tendencia lineal</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE with all</source>
   <translation>MAE con todas</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE without it</source>
   <translation>MAE sin ella</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE, RMSE: mean absolute and root mean squared error on observations that were hidden from the method. MRE: sum of absolute errors over sum of values. The method used is chosen, and its bands are calibrated (split conformal prediction), on four fifths of what was hidden; its error and what its bands “held” are counted on the last fifth, in turn.</source>
   <translation>MAE, RMSE: error absoluto medio y raíz del error cuadrático medio en observaciones ocultadas al método. MRE: suma de los errores absolutos entre suma de los valores. El método usado se elige, y sus franjas se calibran (predicción conforme, split conformal), con cuatro quintos de lo ocultado; su error y lo que sus franjas «contuvieron» se cuentan en el último quinto, por turnos.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Many gaps</source>
   <translation>Muchos huecos</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Map of the predicted displacement</source>
   <translation>Mapa del desplazamiento predicho</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Mean of the last values</source>
   <translation>Media de los últimos valores</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Mean of the place</source>
   <translation>Media del lugar</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Mean over all horizons</source>
   <translation>Media de todos los horizontes</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Measured on the hidden observations with boosted trees over kriging of the values alone, one covariate left out at a time. Covariates that say the same can each look useless; differences of less than about half a percent are chance.</source>
   <translation>Medido en las observaciones ocultadas con árboles potenciados sobre el kriging de los valores solos, omitiendo una covariable cada vez. Covariables que dicen lo mismo pueden parecer inútiles cada una; diferencias de menos de medio por ciento aproximadamente se deben al azar.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Median forecast minus the present (smoothed) level.</source>
   <translation>Pronóstico mediano menos el nivel presente (suavizado).</translation>
  </message>
  <message>
   <location filename="../engine/training/stepper.py" />
   <source>Memory ran out in training: each batch is now worked on in {parts} parts.</source>
   <translation>Se agotó la memoria en el entrenamiento: cada lote se procesa ahora en {parts} partes.</translation>
  </message>
  <message>
   <location filename="../engine/training/batches.py" />
   <source>Memory ran out: less is computed at once.</source>
   <translation>Se agotó la memoria: se calcula menos de una vez.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <location filename="../engine/evaluation/report_page.py" />
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Name a .zip file for the model.</source>
   <translation>Indique un archivo .zip para el modelo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Name a folder for intermediate files that all machines share, under the same path.</source>
   <translation>Indique una carpeta de archivos intermedios que todos los equipos compartan, con la misma ruta.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Name at least one output file.</source>
   <translation>Indique al menos un archivo de salida.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Name fields like 20200131, or type the dates of the bands.</source>
   <translation>Nombre los campos como 20200131, o escriba las fechas de las bandas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Name one of them as the layer.</source>
   <translation>Indique uno de ellos como capa.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Name the displacement fields or bands like 20200131, D20200131 or 2020-01-31, or type their dates in the dialog.</source>
   <translation>Nombre los campos o bandas de desplazamiento como 20200131, D20200131 o 2020-01-31, o escriba sus fechas en el diálogo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>Name them easting and northing, x and y, or longitude and latitude.</source>
   <translation>Nómbrelas easting y northing, x e y, o longitude y latitude.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Name them x and y, or longitude and latitude.</source>
   <translation>Nómbrelas x e y, o longitude y latitude.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Narrow bands</source>
   <translation>Franjas estrechas</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>Neither its metadata nor its name has one.</source>
   <translation>Ni sus metadatos ni su nombre tienen ninguna.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>Neither its name nor a time has one.</source>
   <translation>Ni su nombre ni un tiempo tiene ninguna.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Neural ODE</source>
   <translation>EDO neuronal</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No acquisition of '{name}' lies in the period {period}: its {n} date is {start}.</source>
   <translation>Ninguna adquisición de «{name}» está en el período {period}: su {n} fecha es {start}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No acquisition of '{name}' lies in the period {period}: its {n} dates run from {start} to {end}.</source>
   <translation>Ninguna adquisición de «{name}» está en el período {period}: sus {n} fechas van de {start} a {end}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>No coordinate columns were found in '{name}'. Its columns are: {names}.</source>
   <translation>No se encontraron columnas de coordenadas en «{name}». Sus columnas son: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>No dates were found in '{name}'.</source>
   <translation>No se encontraron fechas en «{name}».</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No dates were found in '{name}'. {has}</source>
   <translation>No se encontraron fechas en «{name}». {has}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>No file for the model was named.</source>
   <translation>No se indicó ningún archivo para el modelo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>No files can be created in the folder '{folder}' ({strerror}).</source>
   <translation>No se pueden crear archivos en la carpeta «{folder}» ({strerror}).</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>No forecast horizon was given.</source>
   <translation>No se dio ningún horizonte de pronóstico.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>No input layer or file was given.</source>
   <translation>No se dio ninguna capa ni archivo de entrada.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>No method was better than persistence on the test dates: treat the forecast as the last observed value.</source>
   <translation>Ningún método fue mejor que la persistencia en las fechas de prueba: trate el pronóstico como el último valor observado.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>No method was better than the mean of each place on hidden observations: filled cells say little about the day.</source>
   <translation>Ningún método fue mejor que la media de cada lugar en las observaciones ocultadas: las celdas rellenadas dicen poco del día.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>No observed value could be hidden as '{kind}': there are too few of them.</source>
   <translation>Ningún valor observado se pudo ocultar como «{kind}»: hay demasiado pocos.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>No output was asked for.</source>
   <translation>No se pidió ninguna salida.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>No transformation is known from {source} to {target}.</source>
   <translation>No se conoce ninguna transformación de {source} a {target}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>No variable has a time coordinate; its variables are: {names}.</source>
   <translation>Ninguna variable tiene coordenada temporal; sus variables son: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>None of the methods can fill these data.</source>
   <translation>Ninguno de los métodos puede rellenar estos datos.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Nothing could be hidden to test it.</source>
   <translation>No se pudo ocultar nada para probarlo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Nothing tested did better.</source>
   <translation>Nada de lo probado lo hizo mejor.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Nothing was better than persistence: the forecast is the last observed value.</source>
   <translation>Nada fue mejor que la persistencia: el pronóstico es el último valor observado.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Nowhere that the test dates could show.</source>
   <translation>En ninguna parte que las fechas de prueba pudieran mostrar.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Observed and filled values of four places</source>
   <translation>Valores observados y rellenados de cuatro lugares</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Observed cells are kept as they are, bit by bit.</source>
   <translation>Las celdas observadas se conservan tal como son, bit a bit.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Of the {count} bands of '{name}', these have no date: {undated}.</source>
   <translation>De las {count} bandas de «{name}», estas no tienen fecha: {undated}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>On the last origin, forecast as chosen from what was known then, the skill is {persistence:.2f} over persistence and {simple:.2f} over the best simple method.</source>
   <translation>En el último origen, pronosticado con lo elegido según lo que se sabía entonces, la habilidad es {persistence:.2f} frente a la persistencia y {simple:.2f} frente al mejor método simple.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>On the last {n} origins, each forecast as chosen from what was known then, the skill is {persistence:.2f} over persistence and {simple:.2f} over the best simple method.</source>
   <translation>En los últimos {n} orígenes, cada uno pronosticado con lo elegido según lo que se sabía entonces, la habilidad es {persistence:.2f} frente a la persistencia y {simple:.2f} frente al mejor método simple.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>On {kind}, {method} alone would have been better ({mae:.4f} {units}).</source>
   <translation>Con {kind}, {method} solo habría sido mejor ({mae:.4f} {units}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>One cell of {cell_size:g} {unit} would cover all points.</source>
   <translation>Una celda de {cell_size:g} {unit} cubriría todos los puntos.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>One method is needed, {count} were given.</source>
   <translation>Hace falta un método, se dieron {count}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>One of the {world} that train together ended without a word; nothing was written.</source>
   <translation>Uno de los {world} que entrenan juntos acabó sin decir nada; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Only a method that learns an embedding of places can write one.</source>
   <translation>Solo un método que aprende una incrustación de los lugares puede escribir una.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Only {n} date: nothing could be backtested, and the intervals are a guess from the spread of the series.</source>
   <translation>Solo {n} fecha: no se pudo hacer una prueba retrospectiva, y los intervalos son una estimación a partir de la dispersión de la serie.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Only {n} dates: nothing could be backtested, and the intervals are a guess from the spread of the series.</source>
   <translation>Solo {n} fechas: no se pudo hacer una prueba retrospectiva, y los intervalos son una estimación a partir de la dispersión de la serie.</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>Packages of the engine cannot be loaded: {problems}.</source>
   <translation>No se pueden cargar paquetes del motor: {problems}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Persistence</source>
   <translation>Persistencia</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Persistence made no error on the dates tested, so no skill can be given.</source>
   <translation>La persistencia no cometió ningún error en las fechas probadas, así que no se puede dar una habilidad.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Places tested on</source>
   <translation>Lugares probados</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Please note</source>
   <translation>Tenga en cuenta</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Pooled ridge regression</source>
   <translation>Regresión ridge conjunta</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted displacement</source>
   <translation>Desplazamiento predicho</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted displacement, {start} to {end}</source>
   <translation>Desplazamiento predicho, de {start} a {end}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted velocity</source>
   <translation>Velocidad predicha</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Process {number} of the {world} that train together ended without a word; nothing was written.</source>
   <translation>El proceso {number} de los {world} que entrenan juntos acabó sin decir nada; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Process {number} of {world} failed: {error}</source>
   <translation>El proceso {number} de {world} falló: {error}</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Rasters end in {suffixes}.</source>
   <translation>Los rásteres terminan en {suffixes}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Rasters of a point forecast need a cell size.</source>
   <translation>Los rásteres de un pronóstico de puntos necesitan un tamaño de celda.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Rasters of {count} points and {dates} take {needed:.1f} GB of memory, more than is allowed.</source>
   <translation>Los rásteres de {count} puntos y {dates} ocupan {needed:.1f} GB de memoria, más de lo permitido.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Recurrent network (GRU)</source>
   <translation>Red recurrente (GRU)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Recurring patterns (DINEOF)</source>
   <translation>Patrones recurrentes (DINEOF)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Red (negative) is down.</source>
   <translation>El rojo (negativo) es hacia abajo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Red (negative) is to the west.</source>
   <translation>El rojo (negativo) es hacia el oeste.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Regression and kriging</source>
   <translation>Regresión y kriging</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Regression on covariates</source>
   <translation>Regresión con covariables</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Remove it.</source>
   <translation>Quítela.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Remove one of them, or type the dates. In a folder, a pattern such as '*_sm.tif' chooses among the files.</source>
   <translation>Quite una de ellas, o escriba las fechas. En una carpeta, un patrón como «*_sm.tif» elige entre los archivos.</translation>
  </message>
  <message>
   <location filename="../engine/writers/atomic.py" />
   <source>Remove the layer from the project, or choose another file name.</source>
   <translation>Quite la capa del proyecto, o elija otro nombre de archivo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Rename them like 20200131.tif, or type the dates.</source>
   <translation>Renómbrelos como 20200131.tif, o escriba las fechas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>Repair the engine, or install them again.</source>
   <translation>Repare el motor, o instálelos de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Reproject the layer first.</source>
   <translation>Reproyecte antes la capa.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Resample it to a regular grid first.</source>
   <translation>Remuestréelo antes a una cuadrícula regular.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Ridge with answers to covariates</source>
   <translation>Ridge con respuesta a covariables</translation>
  </message>
  <message>
   <location filename="../engine/inference/provenance.py" />
   <location filename="../engine/inference/tiles/work.py" />
   <source>Run again when nothing writes to it any more.</source>
   <translation>Ejecútelo de nuevo cuando ya nada escriba en él.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>SAITS (extra library)</source>
   <translation>SAITS (biblioteca adicional)</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>SMAP file</source>
   <translation>archivo SMAP</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Save it as UTF-8 text.</source>
   <translation>Guárdelo como texto UTF-8.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Separate the columns by comma, semicolon or tab.</source>
   <translation>Separe las columnas con coma, punto y coma o tabulador.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Several workers died over the same tile; {kept}.</source>
   <translation>Varios workers murieron con la misma tesela; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Share of the cells missing on each date</source>
   <translation>Proporción de celdas que faltan en cada fecha</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Skill = 1 − MSE / MSE of the reference. Persistence says that nothing moves any further. The best simple method is chosen for each horizon before the test dates. Small figures are 95 % intervals: block bootstrap over forecast origins. Bands are calibrated by split conformal prediction on earlier origins; “held” is what was then found on the test dates.</source>
   <translation>Habilidad = 1 − MSE / MSE de la referencia. La persistencia dice que nada se mueve más. El mejor método simple se elige para cada horizonte antes de las fechas de prueba. Las cifras pequeñas son intervalos del 95 %: bootstrap por bloques sobre los orígenes de los pronósticos. Las franjas se calibran con predicción conforme (split conformal) en orígenes anteriores; «contuvo» es lo que después se encontró en las fechas de prueba.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Skill over persistence</source>
   <translation>Habilidad frente a la persistencia</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Skill over persistence {skill} ({span}); over the best simple method {simple}. 0 means as good as the reference, 1 perfect, below 0 worse.</source>
   <translation>Habilidad frente a la persistencia {skill} ({span}); frente al mejor método simple {simple}. 0 significa tan bueno como la referencia, 1 perfecto, menos de 0 peor.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Slope-aware graph network</source>
   <translation>Red de grafos que considera la ladera</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Smoothing in space and time (DCT-PLS)</source>
   <translation>Suavizado en espacio y tiempo (DCT-PLS)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Soil moisture</source>
   <translation>Humedad del suelo</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Soil moisture, gaps filled</source>
   <translation>Humedad del suelo, huecos rellenados</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Some of the processes that train together have a GPU, others have none.</source>
   <translation>Algunos de los procesos que entrenan juntos tienen una GPU, otros no.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Sort them.</source>
   <translation>Ordénelas.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Space-time kriging</source>
   <translation>Kriging espaciotemporal</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Spatio-temporal graph network (STGCN)</source>
   <translation>Red de grafos espaciotemporal (STGCN)</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Start it without torchrun; what can be trained together is: {known}.</source>
   <translation>Inícielo sin torchrun; lo que se puede entrenar en conjunto: {known}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start one there ('dask scheduler'), correct the address, or leave it empty to use this machine only.</source>
   <translation>Inicie uno allí («dask scheduler»), corrija la dirección, o déjela vacía para usar solo este equipo.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Start the run again.</source>
   <translation>Inicie de nuevo la ejecución.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start the scheduler and workers again, then the job: it goes on from there.</source>
   <translation>Inicie de nuevo el planificador y los workers, y luego el trabajo: continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start workers (see 'Many machines' in the README), then run the job again: it goes on from there.</source>
   <translation>Inicie workers (vea «Many machines» en el README) y ejecute de nuevo el trabajo: continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start workers with the engine's Python and with the folder that holds 'groundcast' in PYTHONPATH, of the same version.</source>
   <translation>Inicie los workers con el Python del motor y con la carpeta que contiene «groundcast» en PYTHONPATH, de la misma versión.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Straight line in time</source>
   <translation>Línea recta en el tiempo</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Swap the two dates.</source>
   <translation>Intercambie las dos fechas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Tested by forecasting from {dates}, up to {ahead}, with nothing later in sight. The method of each was chosen from what was known then, beginning with {earlier}.</source>
   <translation>Probado pronosticando desde {dates}, hasta {ahead}, sin ver nada posterior. El método de cada una se eligió con lo que se sabía entonces, empezando por {earlier}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The GPU ran out of memory.</source>
   <translation>Se agotó la memoria de la GPU.</translation>
  </message>
  <message>
   <location filename="../engine/training/batches.py" />
   <source>The batch size cannot be kept in '{cache}'; it will be looked for again.</source>
   <translation>El tamaño del lote no se puede conservar en «{cache}»; se buscará de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The bounds are a guess from the spread of the series: do not base a decision on them.</source>
   <translation>Los límites son una estimación a partir de la dispersión de la serie: no base ninguna decisión en ellos.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The cell size must be a positive number.</source>
   <translation>El tamaño de celda debe ser un número positivo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>The cell size of {cell_size:g} is in degrees, the unit of the layer's coordinate reference system.</source>
   <translation>El tamaño de celda {cell_size:g} está en grados, la unidad del sistema de referencia de coordenadas de la capa.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>The cells of '{name}' ({grid}) are not those of '{first}' ({other}).</source>
   <translation>Las celdas de «{name}» ({grid}) no son las de «{first}» ({other}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>The cells of '{name}' have no size or no place on the map.</source>
   <translation>Las celdas de «{name}» no tienen tamaño o no tienen lugar en el mapa.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geotiff.py" />
   <source>The cells of '{source}' are not evenly spaced in {name}, so no GeoTIFF can hold them.</source>
   <translation>Las celdas de «{source}» no son equidistantes en {name}, así que ningún GeoTIFF puede contenerlas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster does not understand this machine ({error}).</source>
   <translation>El clúster no entiende a este equipo ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster has had no worker for {seconds:.0f} seconds; {kept}.</source>
   <translation>El clúster no tuvo ningún worker durante {seconds:.0f} segundos; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster's scheduler has not answered for {seconds:.0f} seconds; {kept}.</source>
   <translation>El planificador del clúster no respondió durante {seconds:.0f} segundos; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>The column '{column}' of '{name}' holds what is not a number ({error}).</source>
   <translation>La columna «{column}» de «{name}» contiene algo que no es un número ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The computer ran out of memory.</source>
   <translation>Se agotó la memoria del equipo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The connection to the cluster's scheduler was lost ({status}); {kept}.</source>
   <translation>Se perdió la conexión con el planificador del clúster ({status}); {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>The coordinates of '{name}' are not evenly spaced.</source>
   <translation>Las coordenadas de «{name}» no son equidistantes.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>The covariate '{name}' ('{path}'){where} has no values where '{source}' is ({extent}).</source>
   <translation>La covariable «{name}» («{path}»){where} no tiene valores donde está «{source}» ({extent}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>The covariate '{path}' has no coordinate reference system.</source>
   <translation>La covariable «{path}» no tiene sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>The dates given for '{name}' contain a date twice.</source>
   <translation>Las fechas indicadas para «{name}» contienen una fecha dos veces.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>The dates of '{name}' are not strictly increasing.</source>
   <translation>Las fechas de «{name}» no son estrictamente crecientes.</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>The device '{wanted}' cannot be used: {problem}.</source>
   <translation>El dispositivo «{wanted}» no se puede usar: {problem}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The disk is full; nothing was written.</source>
   <translation>El disco está lleno; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The engine failed unexpectedly ({error}).</source>
   <translation>El motor falló de forma inesperada ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The engine's Python environment is incomplete ({name}).</source>
   <translation>El entorno de Python del motor está incompleto ({name}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>The field '{field}' of '{name}' has no date in its name.</source>
   <translation>El campo «{field}» de «{name}» no tiene fecha en su nombre.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The field '{field}' of '{name}' holds text that is not a number ({error}).</source>
   <translation>El campo «{field}» de «{name}» contiene texto que no es un número ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>The field '{field}' of '{path}' has no values.</source>
   <translation>El campo «{field}» de «{path}» no tiene valores.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>The filter "{where}" cannot be applied to '{path}'.</source>
   <translation>El filtro «{where}» no se puede aplicar a «{path}».</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The filter "{where}" is refused by '{name}' ({error}).</source>
   <translation>El filtro «{where}» es rechazado por «{name}» ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The filter "{where}" leaves no points of '{name}'.</source>
   <translation>El filtro «{where}» no deja ningún punto de «{name}».</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>The first line of '{name}' has no columns.</source>
   <translation>La primera línea de «{name}» no tiene columnas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>The first line of '{name}' never ends: it is no table.</source>
   <translation>La primera línea de «{name}» no acaba nunca: no es una tabla.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>The folder '{path}' holds no HDF5 files.</source>
   <translation>La carpeta «{path}» no contiene archivos HDF5.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>The folder '{path}' holds no NetCDF files.</source>
   <translation>La carpeta «{path}» no contiene archivos NetCDF.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>The folder '{path}' holds no rasters.</source>
   <translation>La carpeta «{path}» no contiene rásteres.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The folder of the output '{path}' does not exist.</source>
   <translation>La carpeta de la salida «{path}» no existe.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>The forecast date {wanted} is more than ten years after the last acquisition used, {origin}.</source>
   <translation>La fecha de pronóstico {wanted} es más de diez años posterior a la última adquisición usada, {origin}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>The forecast date {wanted} is not after the last acquisition used, {origin}.</source>
   <translation>La fecha de pronóstico {wanted} no es posterior a la última adquisición usada, {origin}.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The forecast dates are not in ascending order or contain a date twice.</source>
   <translation>Las fechas de pronóstico no están en orden ascendente o contienen una fecha dos veces.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The forecast horizon is too long.</source>
   <translation>El horizonte de pronóstico es demasiado largo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The forecast is the last observed value; on the test dates {method} was better.</source>
   <translation>El pronóstico es el último valor observado; en las fechas de prueba {method} fue mejor.</translation>
  </message>
  <message>
   <location filename="../engine/hazard/derived.py" />
   <source>The forecast reaches {length:.0f} days: its velocity is mostly the season's and the noise's. Read the velocity change, which has the usual season removed, or forecast further ahead.</source>
   <translation>El pronóstico alcanza {length:.0f} días: su velocidad es sobre todo la de la estación y la del ruido. Lea el cambio de velocidad, del que se quita la estación habitual, o pronostique más lejos.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>The gaps of the covariate '{name}' were filled from observations before and after them: at a past date it knows a little of what came later, so the measured skill may flatter what it adds.</source>
   <translation>Los huecos de la covariable «{name}» se rellenaron con observaciones anteriores y posteriores: en una fecha pasada sabe algo de lo que vino después, así que la habilidad medida puede favorecer lo que aporta.</translation>
  </message>
  <message>
   <location filename="../engine/hazard/derived.py" />
   <source>The history spans {past:.0f} days, less than a year and a half: what is season in it cannot be told from velocity. Read the predicted displacement; the velocities, and their change, may be a season's, or those of a single step.</source>
   <translation>La serie abarca {past:.0f} días, menos de un año y medio: en ella la estación no se distingue de la velocidad. Lea el desplazamiento pronosticado; las velocidades y su cambio pueden ser los de una estación o de un solo salto.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>The input '{item}' does not exist.</source>
   <translation>La entrada «{item}» no existe.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>The job</source>
   <translation>El trabajo</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The job file '{path}' cannot be read ({error}).</source>
   <translation>El archivo de trabajo «{path}» no se puede leer ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>The kept state of a training is of no use ({error}): it begins again.</source>
   <translation>El estado conservado de un entrenamiento no sirve ({error}): empieza de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer '{name}' has geometries of type {kind}.</source>
   <translation>La capa «{name}» tiene geometrías de tipo {kind}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer '{name}' has no coordinate reference system.</source>
   <translation>La capa «{name}» no tiene sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer has polygons: each stands for its centroid.</source>
   <translation>La capa tiene polígonos: cada uno se representa por su centroide.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The layer has {n} date, too few for '{only}'.</source>
   <translation>La capa tiene {n} fecha, demasiado poco para «{only}».</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The layer has {n} dates, too few for '{only}'.</source>
   <translation>La capa tiene {n} fechas, demasiado pocas para «{only}».</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The log has the details; please report it.</source>
   <translation>El registro tiene los detalles; por favor, notifíquelo.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The memory limit is {gigabytes!r} GB.</source>
   <translation>El límite de memoria es {gigabytes!r} GB.</translation>
  </message>
  <message>
   <location filename="../engine/training/shortage.py" />
   <source>The memory of the GPU is too small for this: the computation goes on, more slowly, on the CPU.</source>
   <translation>La memoria de la GPU es demasiado pequeña para esto: el cálculo sigue, más despacio, en la CPU.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge_response.py" />
   <source>The method '{method}' needs a time-varying covariate.</source>
   <translation>El método «{method}» necesita una covariable que varíe en el tiempo.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>The method '{name}' learns nothing that could be saved.</source>
   <translation>El método «{name}» no aprende nada que se pueda guardar.</translation>
  </message>
  <message>
   <location filename="../engine/registry.py" />
   <source>The method '{name}' refused its options: {error}.</source>
   <translation>El método «{name}» rechazó sus opciones: {error}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>The method gave no value anywhere in '{source}'.</source>
   <translation>El método no dio ningún valor en «{source}».</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The method made no forecast at any place of '{name}'.</source>
   <translation>El método no hizo ningún pronóstico en ningún lugar de «{name}».</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The method used was no better than persistence on the test dates, on which {method} was: treat the forecast as the last observed value.</source>
   <translation>El método usado no fue mejor que la persistencia en las fechas de prueba, y {method} sí lo fue: trate el pronóstico como el último valor observado.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} could not be compared with persistence.</source>
   <translation>El método {method} no se pudo comparar con la persistencia.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}.</source>
   <translation>El método {method} tuvo un {gain:.0f} % menos de error cuadrático que la persistencia en fechas que nunca había visto{sure}{but}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The method {method} learns no embedding of places.</source>
   <translation>El método {method} no aprende una incrustación de los lugares.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} was no better than persistence on the test dates: treat the forecast as the last observed value.</source>
   <translation>El método {method} no fue mejor que la persistencia en las fechas de prueba: trate el pronóstico como el último valor observado.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>The method {name} was left out: {error}</source>
   <translation>El método {name} se dejó fuera: {error}</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The model '{model}' does not exist.</source>
   <translation>El modelo «{model}» no existe.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' does not know these covariates and ignores them: {unknown}.</source>
   <translation>El modelo «{name}» no conoce estas covariables y las ignora: {unknown}.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>The model '{name}' was refused: {reason}.</source>
   <translation>El modelo «{name}» fue rechazado: {reason}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained on dates until {end}, and the backtest begins at {first}: if it has seen these places, the measured skill flatters it and the intervals are too narrow.</source>
   <translation>El modelo «{name}» se entrenó con fechas hasta {end}, y la prueba retrospectiva empieza en {first}: si ha visto estos lugares, la habilidad medida lo favorece y los intervalos son demasiado estrechos.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained on values in {units}, the data are in {found}.</source>
   <translation>El modelo «{name}» se entrenó con valores en {units}, los datos están en {found}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained with covariates that are not given: {lacking}. It goes without them.</source>
   <translation>El modelo «{name}» se entrenó con covariables que no se dan: {lacking}. Prescinde de ellas.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>The model '{path}' does not exist.</source>
   <translation>El modelo «{path}» no existe.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>The model was trained on dates from {start} to {end}, and there are too few others to test it on: if it has seen these places, its measured error flatters it and the bounds are too narrow.</source>
   <translation>El modelo se entrenó con fechas de {start} a {end}, y hay demasiado pocas más para probarlo: si ha visto estos lugares, el error medido lo favorece y los límites son demasiado estrechos.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>The network cannot be built: the heads do not divide its width.</source>
   <translation>La red no se puede construir: las cabezas no dividen su anchura.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>The network cannot be built: {error}.</source>
   <translation>La red no se puede construir: {error}.</translation>
  </message>
  <message>
   <location filename="../engine/training/compiled.py" />
   <source>The network could not be compiled ({name}: {first}); it is computed without.</source>
   <translation>La red no se pudo compilar ({name}: {first}); se calcula sin ello.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The network found nothing to learn in this series: the colours of the places say where they lie and how they moved so far, nothing more.</source>
   <translation>La red no encontró nada que aprender en esta serie: los colores de los lugares indican dónde están y cómo se han movido hasta ahora, nada más.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The option '{name}' is {value!r}.</source>
   <translation>La opción «{name}» es {value!r}.</translation>
  </message>
  <message>
   <location filename="../engine/writers/atomic.py" />
   <source>The output '{final}' cannot be written: it is write-protected, or another program has it open.</source>
   <translation>La salida «{final}» no se puede escribir: está protegida contra escritura, u otro programa la tiene abierta.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>The output '{path}' exists and is write-protected.</source>
   <translation>La salida «{path}» existe y está protegida contra escritura.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>The output '{path}' is a folder.</source>
   <translation>La salida «{path}» es una carpeta.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The output '{path}' must end in {suffix}.</source>
   <translation>La salida «{path}» debe terminar en {suffix}.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The output '{path}' would overwrite the input.</source>
   <translation>La salida «{path}» sobrescribiría la entrada.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The period starts ({start}) after it ends ({end}).</source>
   <translation>El período empieza ({start}) después de terminar ({end}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>The points are about {spacing:.2g} {unit} apart: use a cell size near that, or a few times it.</source>
   <translation>Los puntos distan unos {spacing:.2g} {unit}: use un tamaño de celda cercano a eso, o unas pocas veces mayor.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>The processes ended with different weights.</source>
   <translation>Los procesos acabaron con pesos distintos.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>The quiet and the noisy place are those of the 10th and 90th percentile of the width of the 80 % band. The dotted line is the origin: nothing after it was used.</source>
   <translation>El lugar tranquilo y el ruidoso son los de los percentiles 10 y 90 de la anchura de la franja del 80 %. La línea de puntos es el origen: no se usó nada posterior.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>The ramp ends where 98 % of the places lie within.</source>
   <translation>La rampa acaba donde está el 98 % de los lugares.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({extent}) lies where {crs}, the coordinate system of the data, is not defined.</source>
   <translation>La región ({extent}) está donde {crs}, el sistema de coordenadas de los datos, no está definido.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({region}) contains no data of '{name}' ({data}).</source>
   <translation>La región ({region}) no contiene datos de «{name}» ({data}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({region}) lies outside '{name}' ({data}).</source>
   <translation>La región ({region}) está fuera de «{name}» ({data}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region cannot be read ({error}).</source>
   <translation>La región no se puede leer ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The region is empty.</source>
   <translation>La región está vacía.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region is not an area.</source>
   <translation>La región no es un área.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>La ejecución se canceló; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>The same job is running already ({holder}).</source>
   <translation>El mismo trabajo ya está en marcha ({holder}).</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The seed ({seed}) or the number of threads ({threads}) is out of range.</source>
   <translation>La semilla ({seed}) o el número de hilos ({threads}) está fuera de los límites.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The series is short: only {n} date ahead could be tested, later ones are extrapolated.</source>
   <translation>La serie es corta: solo se pudo probar {n} fecha hacia adelante, las posteriores son extrapoladas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The series is short: only {n} dates ahead could be tested, later ones are extrapolated.</source>
   <translation>La serie es corta: solo se pudieron probar {n} fechas hacia adelante, las posteriores son extrapoladas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The series is too short to hold any dates back, so there is no error, no skill and no coverage to report.</source>
   <translation>La serie es demasiado corta para reservar fechas, así que no hay error, habilidad ni cobertura de los que informar.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The sign is the input's; in EGMS and most line-of-sight products red (negative) is away from the satellite.</source>
   <translation>El signo es el de la entrada; en EGMS y la mayoría de los productos en la línea de visión, el rojo (negativo) se aleja del satélite.</translation>
  </message>
  <message>
   <location filename="../engine/__main__.py" />
   <source>The source</source>
   <translation>La fuente</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>The state of the training cannot be kept ({strerror}): ended, it would begin again.</source>
   <translation>El estado del entrenamiento no se puede conservar ({strerror}): interrumpido, empezaría de nuevo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The test rests on {n} origin only: the measured skill and coverage are rough.</source>
   <translation>La prueba se basa en solo {n} origen: la habilidad y la cobertura medidas son aproximadas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The test rests on {n} origins only: the measured skill and coverage are rough.</source>
   <translation>La prueba se basa en solo {n} orígenes: la habilidad y la cobertura medidas son aproximadas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The times of '{name}' count in the calendar '{calendar}', whose days are not all dates ({error}).</source>
   <translation>Los tiempos de «{name}» cuentan en el calendario «{calendar}», cuyos días no son todos fechas ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>The values of '{name}' are not 32-bit floats.</source>
   <translation>Los valores de «{name}» no son números de coma flotante de 32 bits.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has a further dimension: {extra}.</source>
   <translation>La variable «{name}» tiene otra dimensión más: {extra}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has no {axis} coordinates.</source>
   <translation>La variable «{name}» no tiene coordenadas {axis}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has two-dimensional {axis} coordinates.</source>
   <translation>La variable «{name}» tiene coordenadas {axis} bidimensionales.</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>The width must be a multiple of four times the heads.</source>
   <translation>La anchura debe ser un múltiplo de cuatro veces las cabezas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The worker on '{worker}' cannot compute: {message}.</source>
   <translation>El worker en «{worker}» no puede calcular: {message}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The worker on '{worker}' has {other}: its values may differ in their last digits.</source>
   <translation>El worker en «{worker}» tiene {other}: sus valores pueden diferir en las últimas cifras.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>The zip file '{path}' is damaged or incomplete.</source>
   <translation>El archivo zip «{path}» está dañado o incompleto.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The {level} % band is too narrow: it held {held:.1f} % of the observations.</source>
   <translation>La franja del {level} % es demasiado estrecha: contuvo el {held:.1f} % de las observaciones.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The {level} % band is too wide: it held {held:.1f} % of the observations.</source>
   <translation>La franja del {level} % es demasiado ancha: contuvo el {held:.1f} % de las observaciones.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Their memory may be too small: allow the job less ('memory_gb'), or the workers more ('--memory-limit').</source>
   <translation>Su memoria puede ser demasiado pequeña: permita menos al trabajo («memory_gb»), o más a los workers («--memory-limit»).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>There is no scheduler at {address} ({reason}).</source>
   <translation>No hay ningún planificador en {address} ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>There is one date only: gaps are filled from the neighbours on that day, water and other cells without soil among them.</source>
   <translation>Hay una sola fecha: los huecos se rellenan a partir de los vecinos de ese día, incluidas el agua y otras celdas sin suelo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>These files have no date in their name: {undated}.</source>
   <translation>Estos archivos no tienen fecha en su nombre: {undated}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>These kinds of gap cannot be drawn on the data: {lacking}.</source>
   <translation>Estos tipos de hueco no se pueden generar en los datos: {lacking}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <location filename="../engine/readers/smap.py" />
   <source>They end in {suffixes}.</source>
   <translation>Terminan en {suffixes}.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>This is a fault of the reader; please report it.</source>
   <translation>Es un fallo del lector; por favor, notifíquelo.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>This job is of version {schema}; the engine reads version {known}.</source>
   <translation>Este trabajo es de la versión {schema}; el motor lee la versión {known}.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_library.py" />
   <source>This method needs the Python library '{package}', which the engine's environment does not have ({error}).</source>
   <translation>Este método necesita la biblioteca de Python «{package}», que el entorno del motor no tiene ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <location filename="../engine/readers/scattered.py" />
   <source>Those it has: {names}.</source>
   <translation>Las que tiene: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <source>Train it on the data to be filled.</source>
   <translation>Entrénelo con los datos que se van a rellenar.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Training of a forecast model</source>
   <translation>Entrenamiento de un modelo de pronóstico</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Training of a model that fills gaps</source>
   <translation>Entrenamiento de un modelo para rellenar huecos</translation>
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
   <translation>Transformer de lugares (STAEformer)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer on top of kriging</source>
   <translation>Transformer sobre kriging</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer on top of ridge</source>
   <translation>Transformer sobre ridge</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season</source>
   <translation>Tendencia y estacionalidad</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season, anchored</source>
   <translation>Tendencia y estacionalidad, ancladas</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season, recent</source>
   <translation>Tendencia y estacionalidad, recientes</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Two outputs have the same file name.</source>
   <translation>Dos salidas tienen el mismo nombre de archivo.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Two values of a station fall on one day.</source>
   <translation>Dos valores de una estación caen en un mismo día.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Type its date.</source>
   <translation>Escriba su fecha.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Type the dates.</source>
   <translation>Escriba las fechas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Typical error {rmse} {units} (RMSE), {mae} {units} (MAE), mean over the horizons.</source>
   <translation>Error típico {rmse} {units} (RMSE), {mae} {units} (MAE), media de los horizontes.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/parquet_table.py" />
   <source>Unpack it and choose the file inside.</source>
   <translation>Descomprímalo y elija el archivo que contiene.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Update GroundCast.</source>
   <translation>Actualice GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use 'none' or 'kriging'.</source>
   <translation>Use «none» o «kriging».</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>Use a cell size of about {sensible:g} {unit}, fewer dates, or a smaller region.</source>
   <translation>Use un tamaño de celda de unos {sensible:g} {unit}, menos fechas, o una región menor.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>Use a cell size of about {sensible:g} {unit}, or a smaller region.</source>
   <translation>Use un tamaño de celda de unos {sensible:g} {unit}, o una región menor.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Use a longer series, or the method '{simple}'.</source>
   <translation>Use una serie más larga, o el método «{simple}».</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>Use a longer series.</source>
   <translation>Use una serie más larga.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Use a series of at least 8 dates.</source>
   <translation>Use una serie de al menos 8 fechas.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use auto, cpu, cuda, cuda:0 or mps.</source>
   <translation>Use auto, cpu, cuda, cuda:0 o mps.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use distinct names of letters, digits and '_'.</source>
   <translation>Use nombres distintos de letras, cifras y «_».</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>Use more dates or a larger region.</source>
   <translation>Use más fechas o una región mayor.</translation>
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
   <translation>Valores posibles: {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Use one value a day.</source>
   <translation>Use un valor por día.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Use the Level-3 product (SPL3SMP, SPL3SMP_E).</source>
   <translation>Use el producto Level-3 (SPL3SMP, SPL3SMP_E).</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use: {choices}.</source>
   <translation>Valores posibles: {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Usual value of the season</source>
   <translation>Valor habitual de la estación del año</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Velocity: slope of the median forecast from the present level on. Its change is measured against what the trend and season of the last two years would give on the same dates, so the usual season is not counted as a change.</source>
   <translation>Velocidad: pendiente del pronóstico mediano a partir del nivel presente. Su cambio se mide respecto a lo que la tendencia y la estación de los dos últimos años darían en las mismas fechas, así que la estación habitual no cuenta como cambio.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>Wait for it, or cancel it first.</source>
   <translation>Espere a que termine, o cancélelo antes.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geotiff.py" />
   <source>Warp the raster to a regular grid first.</source>
   <translation>Combe antes el ráster a una cuadrícula regular.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What each covariate is worth</source>
   <translation>Qué vale cada covariable</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>What is predicted</source>
   <translation>Qué se predice</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>What is to be done fits into memory, or cannot be cut into tiles: this machine does it without the cluster.</source>
   <translation>El trabajo cabe en memoria, o no se puede dividir en teselas: este equipo lo hace sin el clúster.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>What this method learns cannot be carried to other machines: the tiles are computed on this one.</source>
   <translation>Lo que aprende este método no se puede llevar a otros equipos: las teselas se calculan en este.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What was missing</source>
   <translation>Qué faltaba</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What was missing, and what was filled</source>
   <translation>Qué faltaba, y qué se rellenó</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Where it loses</source>
   <translation>Dónde pierde</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Wide bands</source>
   <translation>Franjas anchas</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Widen the period.</source>
   <translation>Amplíe el período.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>With so few test dates that may be chance.</source>
   <translation>Con tan pocas fechas de prueba puede deberse al azar.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>Without the covariate {covariate} the error changes from {mae_with:.4f} to {mae_without:.4f}.</source>
   <translation>Sin la covariable {covariate} el error pasa de {mae_with:.4f} a {mae_without:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Write it again with GroundCast.</source>
   <translation>Escríbalo de nuevo con GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Write it as tcp://host:8786, or leave it empty to use this machine only.</source>
   <translation>Escríbala como tcp://host:8786, o déjela vacía para usar solo este equipo.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Write the job again with GroundCast.</source>
   <translation>Escriba de nuevo el trabajo con GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Write the points only, ask for fewer dates, choose a smaller region or allow more memory.</source>
   <translation>Escriba solo los puntos, pida menos fechas, elija una región menor o permita más memoria.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>a file of this run</source>
   <translation>un archivo de esta ejecución</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>a transformation gave a wrong result</source>
   <translation>una transformación dio un resultado erróneo</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>acquisitions ahead</source>
   <translation>adquisiciones hacia adelante</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>an unknown CRS</source>
   <translation>un SRC desconocido</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>an unknown share</source>
   <translation>una proporción desconocida</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trace.py" />
   <source>backtest: {method}</source>
   <translation>prueba retrospectiva: {method}</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>band {index}</source>
   <translation>banda {index}</translation>
  </message>
  <message>
   <location filename="../engine/training/st_samples.py" />
   <source>base</source>
   <translation>base</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>blocks of ten days</source>
   <translation>bloques de diez días</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <location filename="../engine/evaluation/stages.py" />
   <source>calibration</source>
   <translation>calibración</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>came later</source>
   <translation>observado después</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>coordinate systems: {crs}</source>
   <translation>sistemas de coordenadas: {crs}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>cpu ({n} thread, no network needed)</source>
   <translation>cpu ({n} hilo, no hace falta ninguna red)</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>cpu ({n} threads, no network needed)</source>
   <translation>cpu ({n} hilos, no hace falta ninguna red)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/trials.py" />
   <source>date without observations</source>
   <translation>fecha sin observaciones</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>device {name}: {problem}</source>
   <translation>dispositivo {name}: {problem}</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>device: {device}</source>
   <translation>dispositivo: {device}</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_fill.py" />
   <source>fill</source>
   <translation>relleno</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>filled</source>
   <translation>rellenado</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <location filename="../engine/inference/impute.py" />
   <source>filling</source>
   <translation>relleno</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>filling: {name}</source>
   <translation>relleno: {name}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>final model: {stage}</source>
   <translation>modelo final: {stage}</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>finishing</source>
   <translation>terminando</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>fitting {name}</source>
   <translation>ajuste de {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/forecast_large.py" />
   <source>forecasting</source>
   <translation>pronóstico</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>free memory {memory_gb} GB, free disk for temporary files {disk_gb} GB</source>
   <translation>memoria libre {memory_gb} GB, disco libre para archivos temporales {disk_gb} GB</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>from {start}</source>
   <translation>desde {start}</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>gaps like those of these data</source>
   <translation>huecos como los de estos datos</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>held, %</source>
   <translation>contuvo, %</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>it computes wrong results</source>
   <translation>calcula resultados erróneos</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it does not find a raster in '{name}'</source>
   <translation>no encuentra ningún ráster en «{name}»</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it does not hold exactly a description and its weights</source>
   <translation>no contiene exactamente una descripción y sus pesos</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it does not see what the run left in '{folder}' ({strerror})</source>
   <translation>no ve lo que la ejecución dejó en «{folder}» ({strerror})</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>it fills gaps, it forecasts nothing</source>
   <translation>rellena huecos, no pronostica nada</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>it forecasts, it fills no gaps</source>
   <translation>pronostica, no rellena huecos</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it has GroundCast {found}, the run is of {version}</source>
   <translation>tiene GroundCast {found}, la ejecución es de {version}</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is for '{found}', not for '{kind}'</source>
   <translation>es para «{found}», no para «{kind}»</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is not a GroundCast model</source>
   <translation>no es un modelo de GroundCast</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is not a whole zip file</source>
   <translation>no es un archivo zip completo</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is of version {version}, this engine reads version {known}</source>
   <translation>es de la versión {version}, este motor lee la versión {known}</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is too large</source>
   <translation>es demasiado grande</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its description does not match its checksum: the file is damaged or was changed</source>
   <translation>su descripción no coincide con su suma de comprobación: el archivo está dañado o fue modificado</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its description is not readable</source>
   <translation>su descripción no se puede leer</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>its parts do not fit together ({reason})</source>
   <translation>sus partes no encajan ({reason})</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge.py" />
   <source>its settings are out of range</source>
   <translation>sus ajustes están fuera de los límites</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its weights do not match their checksum: the file is damaged or was changed</source>
   <translation>sus pesos no coinciden con su suma de comprobación: el archivo está dañado o fue modificado</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>least</source>
   <translation>mínimo</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>longitude {west:.{digits}f} to {east:.{digits}f}, latitude {south:.{digits}f} to {north:.{digits}f} (in {crs})</source>
   <translation>longitud de {west:.{digits}f} a {east:.{digits}f}, latitud de {south:.{digits}f} a {north:.{digits}f} (en {crs})</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>map units</source>
   <translation>unidades de mapa</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>mean absolute error ({units})</source>
   <translation>error absoluto medio ({units})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>median</source>
   <translation>mediana</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>missing (%)</source>
   <translation>falta (%)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>most</source>
   <translation>máximo</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>no usable GPU was found</source>
   <translation>no se encontró ninguna GPU utilizable</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>observations inside (%)</source>
   <translation>observaciones en la franja (%)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>observed</source>
   <translation>observado</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>over the best simple method</source>
   <translation>frente al mejor método simple</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/trials.py" />
   <source>place never observed</source>
   <translation>lugar nunca observado</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>process {number}</source>
   <translation>proceso {number}</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>process {number} on '{host}'</source>
   <translation>proceso {number} en «{host}»</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>reading</source>
   <translation>leyendo</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>reference</source>
   <translation>referencia</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>starting the device</source>
   <translation>iniciando el dispositivo</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>static</source>
   <translation>estática</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>testing {method}</source>
   <translation>prueba de {method}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>testing {name}</source>
   <translation>prueba de {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>the GPU cannot be used, {broken}</source>
   <translation>la GPU no se puede usar, {broken}</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge.py" />
   <source>the coefficients do not fit the features</source>
   <translation>los coeficientes no corresponden a las características</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>the dates of '{name}'</source>
   <translation>las fechas de «{name}»</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the end</source>
   <translation>el final</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the forecast dates</source>
   <translation>las fechas de pronóstico</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <location filename="../engine/cube.py" />
   <location filename="../engine/evaluation/fill.py" />
   <location filename="../engine/evaluation/own_gaps.py" />
   <location filename="../engine/readers/covariates.py" />
   <source>the input</source>
   <translation>la entrada</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>the moments of the optimiser do not fit the network</source>
   <translation>los momentos del optimizador no corresponden a la red</translation>
  </message>
  <message>
   <location filename="../engine/training/dapf_forecaster.py" />
   <source>the network and its normalisation do not agree on an elevation</source>
   <translation>la red y su normalización no concuerdan sobre una elevación</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>the network is of another kind</source>
   <translation>la red es de otro tipo</translation>
  </message>
  <message>
   <location filename="../engine/training/mm_stt_forecaster.py" />
   <source>the network is of the other kind</source>
   <translation>la red es del otro tipo</translation>
  </message>
  <message>
   <location filename="../engine/models/st_transformer.py" />
   <source>the network is too large</source>
   <translation>la red es demasiado grande</translation>
  </message>
  <message>
   <location filename="../engine/models/dapf.py" />
   <location filename="../engine/models/mm_stt.py" />
   <location filename="../engine/models/st_transformer.py" />
   <source>the network's sizes do not fit together</source>
   <translation>los tamaños de la red no encajan</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>the sizes do not fit together</source>
   <translation>los tamaños no encajan</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the start</source>
   <translation>el principio</translation>
  </message>
  <message>
   <location filename="../engine/training/loop.py" />
   <source>the trusted shares do not fit their leads</source>
   <translation>las proporciones de confianza no corresponden a sus antelaciones</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>the whole input</source>
   <translation>toda la entrada</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there are {n} NVIDIA GPUs, counted from 0</source>
   <translation>hay {n} GPU NVIDIA, contadas desde 0</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is no Apple GPU</source>
   <translation>no hay GPU de Apple</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is no working NVIDIA GPU and driver</source>
   <translation>no hay ninguna GPU NVIDIA con controlador que funcione</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is {n} NVIDIA GPU, counted from 0</source>
   <translation>hay {n} GPU NVIDIA, contada desde 0</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>this version knows no method '{method}'</source>
   <translation>esta versión no conoce el método «{method}»</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>time-varying</source>
   <translation>variable en el tiempo</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>too few test dates for an interval</source>
   <translation>demasiado pocas fechas de prueba para un intervalo</translation>
  </message>
  <message>
   <location filename="../engine/training/loop.py" />
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_loop.py" />
   <source>train</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>two forecast dates fall on one day</source>
   <translation>dos fechas de pronóstico caen en un mismo día</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>until {end}</source>
   <translation>hasta {end}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>used</source>
   <translation>usado</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>whole days</source>
   <translation>días enteros</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>whole places</source>
   <translation>lugares enteros</translation>
  </message>
  <message>
   <location filename="../engine/training/mm_stt_forecaster.py" />
   <location filename="../engine/training/panel_forecaster.py" />
   <source>windows</source>
   <translation>ventanas</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/ablation.py" />
   <source>without {name}</source>
   <translation>sin {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>working</source>
   <translation>en funcionamiento</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>writing points</source>
   <translation>escribiendo los puntos</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>writing rasters</source>
   <translation>escribiendo los rásteres</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>writing the embedding</source>
   <translation>escribiendo la incrustación</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/train.py" />
   <source>writing the model</source>
   <translation>escribiendo el modelo</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <source>writing the report</source>
   <translation>escribiendo el informe</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run.py" />
   <source>writing {key}</source>
   <translation>escribiendo {key}</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>x {x0:.6g} to {x1:.6g}, y {y0:.6g} to {y1:.6g} ({crs})</source>
   <translation>x de {x0:.6g} a {x1:.6g}, y de {y0:.6g} a {y1:.6g} ({crs})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: a simple method was better.</source>
   <translation>{ahead}: un método simple fue mejor.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: no better than the last observed value.</source>
   <translation>{ahead}: no mejor que el último valor observado.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: the advantage over persistence may be chance (its interval contains 0).</source>
   <translation>{ahead}: la ventaja frente a la persistencia puede deberse al azar (su intervalo contiene 0).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{count:,} observations were hidden ({kind}) and filled with a mean absolute error of {mae:.4f} {units}, {mre:.1f} % of the mean value; the 80 and 95 % bands held {inner:.1f} and {outer:.1f} % of them.</source>
   <translation>Se ocultaron {count:,} observaciones ({kind}) y se rellenaron con un error absoluto medio de {mae:.4f} {units}, {mre:.1f} % del valor medio; las franjas del 80 y del 95 % contuvieron el {inner:.1f} y el {outer:.1f} % de ellas.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>{count} dates do not fit into the table of a GeoPackage.</source>
   <translation>{count} fechas no caben en la tabla de un GeoPackage.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>{count} forecast dates do not fit into the table of a GeoPackage.</source>
   <translation>{count} fechas de pronóstico no caben en la tabla de un GeoPackage.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{count} points, {dates}: more than fits into the memory allowed, so {blocks} blocks are computed.</source>
   <translation>{count} puntos, {dates}: más de lo que cabe en la memoria permitida, así que se calculan {blocks} bloques.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{day}: filled</source>
   <translation>{day}: rellenado</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{day}: observed ({share:.0f} % of the cells)</source>
   <translation>{day}: observado ({share:.0f} % de las celdas)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{far} from the nearest observation of the place the error is {mae:.4f} {units}.</source>
   <translation>Distancia a la observación más cercana del lugar «{far}»: el error es {mae:.4f} {units}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{first} and {last}</source>
   <translation>{first} y {last}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{first} to {last}</source>
   <translation>{first} a {last}</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/large.py" />
   <source>{height} x {width} cells of '{name}' need {needed:,.1f} GB of intermediate files; {free:,.1f} GB are free in '{cache}'.</source>
   <translation>{height} x {width} celdas de «{name}» necesitan {needed:,.1f} GB de archivos intermedios; {free:,.1f} GB están libres en «{cache}».</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>{height} x {width} cells, {dates}: more than fits into the memory allowed, so {count} tiles are computed.</source>
   <translation>{height} x {width} celdas, {dates}: más de lo que cabe en la memoria permitida, así que se calculan {count} teselas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{kind} hidden: {n:,} observation</source>
   <translation>{kind}, ocultados: {n:,} observación</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{kind} hidden: {n:,} observations</source>
   <translation>{kind}, ocultados: {n:,} observaciones</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{level} % band</source>
   <translation>Franja {level} %</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{level} % width</source>
   <translation>Anchura {level} %</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{listed} acquisitions ahead</source>
   <translation>{listed} adquisiciones hacia adelante</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{methods} had {gain:.1%} less squared error than {ridge}, and less on both halves of the dates held back.</source>
   <translation>{methods} tuvo un {gain:.1%} menos de error cuadrático que {ridge}, y menos en ambas mitades de las fechas reservadas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{method} (reference)</source>
   <translation>{method} (referencia)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{method} (used)</source>
   <translation>{method} (usado)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}.</source>
   <translation>{method} rellenó {count:,} observaciones ocultadas ({kinds}) con un error absoluto medio de {error:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}; the best simple method, {best}, had {least:.4f}.</source>
   <translation>{method} rellenó {count:,} observaciones ocultadas ({kinds}) con un error absoluto medio de {error:.4f}; el mejor método simple, {best}, tuvo {least:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{method} was used, and how good it is could not be measured.</source>
   <translation>Se usó {method}, y no se pudo medir su calidad.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>{method}: error by distance to the nearest observation</source>
   <translation>{method}: error según la distancia a la observación más cercana</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>{n:,} byte</source>
   <translation>{n:,} byte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>{n:,} bytes</source>
   <translation>{n:,} bytes</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{name} (id {id})</source>
   <translation>{name} (id {id})</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({gpu}, {free:.1f} of {total:.1f} GB free)</source>
   <translation>{name} ({gpu}, {free:.1f} de {total:.1f} GB libres)</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({n} thread)</source>
   <translation>{name} ({n} hilo)</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({n} threads)</source>
   <translation>{name} ({n} hilos)</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>{name} and {count} more</source>
   <translation>{name} y {count} más</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <source>{name} was trained on a larger region or period.</source>
   <translation>{name} se entrenó en una región o un período mayor.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>{name} was used: the series is too short to test any method.</source>
   <translation>Se usó {name}: la serie es demasiado corta para probar un método.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{name} {text} (here {here})</source>
   <translation>{name} {text} (aquí {here})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>{network} was tried too and was not chosen on the validation dates.</source>
   <translation>También se probó {network} y no fue elegido en las fechas de validación.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} acquisition ahead</source>
   <translation>{n} adquisición hacia adelante</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} acquisitions ahead</source>
   <translation>{n} adquisiciones hacia adelante</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cell as a sample</source>
   <translation>{n} celda como muestra</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell could not be filled: the method knows nothing about it.</source>
   <translation>{n} celda no se pudo rellenar: el método no sabe nada de ella.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell has no value on any date and stays empty; an option fills those between observed cells.</source>
   <translation>{n} celda no tiene valor en ninguna fecha y queda vacía; una opción rellena las que están entre celdas observadas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell outside the observed area stays empty.</source>
   <translation>{n} celda fuera del área observada queda vacía.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cell with values</source>
   <translation>{n} celda con valores</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cells as a sample</source>
   <translation>{n} celdas como muestra</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells could not be filled: the method knows nothing about them.</source>
   <translation>{n} celdas no se pudieron rellenar: el método no sabe nada de ellas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells have no value on any date and stay empty; an option fills those between observed cells.</source>
   <translation>{n} celdas no tienen valor en ninguna fecha y quedan vacías; una opción rellena las que están entre celdas observadas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells outside the observed area stay empty.</source>
   <translation>{n} celdas fuera del área observada quedan vacías.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cells with values</source>
   <translation>{n} celdas con valores</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{n} date</source>
   <translation>{n} fecha</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} date from {start} to {end}</source>
   <translation>{n} fecha de {start} a {end}</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>{n} date is too few to train '{method}'.</source>
   <translation>{n} fecha es demasiado poco para entrenar «{method}».</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>{n} date of {width} x {height} cells of '{name}' needs {needed:,.1f} GB of memory; {free:.1f} GB are free.</source>
   <translation>{n} fecha de {width} x {height} celdas de «{name}» necesita {needed:,.1f} GB de memoria; {free:.1f} GB están libres.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{n} dates</source>
   <translation>{n} fechas</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>{n} dates are too few to train '{method}'.</source>
   <translation>{n} fechas son demasiado pocas para entrenar «{method}».</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} dates from {start} to {end}</source>
   <translation>{n} fechas de {start} a {end}</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>{n} dates of {width} x {height} cells of '{name}' need {needed:,.1f} GB of memory; {free:.1f} GB are free.</source>
   <translation>{n} fechas de {width} x {height} celdas de «{name}» necesitan {needed:,.1f} GB de memoria; {free:.1f} GB están libres.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} earlier date</source>
   <translation>{n} fecha anterior</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} earlier dates</source>
   <translation>{n} fechas anteriores</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>{n} layer of {cells:,} cells needs {needed:.1f} GB of memory, {free:.1f} GB are free.</source>
   <translation>{n} capa de {cells:,} celdas necesita {needed:.1f} GB de memoria, {free:.1f} GB están libres.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>{n} layers of {cells:,} cells need {needed:.1f} GB of memory, {free:.1f} GB are free.</source>
   <translation>{n} capas de {cells:,} celdas necesitan {needed:.1f} GB de memoria, {free:.1f} GB están libres.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{n} of {count} dates has no observation at all: it is filled from the other dates alone.</source>
   <translation>{n} de {count} fechas no tiene ninguna observación: se rellena solo a partir de las demás fechas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{n} of {count} dates have no observation at all: they are filled from the other dates alone.</source>
   <translation>{n} de {count} fechas no tienen ninguna observación: se rellenan solo a partir de las demás fechas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} of {count} tiles are finished and kept</source>
   <translation>{n} de {count} teselas están terminadas y se conservan</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} of {count} tiles is finished and kept</source>
   <translation>{n} de {count} teselas está terminada y se conserva</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>{n} of {total} dates has several passes (such as {example}): where they overlap, their mean is taken.</source>
   <translation>{n} de {total} fechas tiene varias pasadas (como {example}): donde se solapan, se toma su media.</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>{n} of {total} dates have several passes (such as {example}): where they overlap, their mean is taken.</source>
   <translation>{n} de {total} fechas tienen varias pasadas (como {example}): donde se solapan, se toma su media.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>{n} of {total} places has no forecast: it has too few values.</source>
   <translation>{n} de {total} lugares no tiene pronóstico: tiene demasiado pocos valores.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>{n} of {total} places have no forecast: they have too few values.</source>
   <translation>{n} de {total} lugares no tienen pronóstico: tienen demasiado pocos valores.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} past date</source>
   <translation>{n} fecha pasada</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} past dates</source>
   <translation>{n} fechas pasadas</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} point</source>
   <translation>{n} punto</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} point as a sample</source>
   <translation>{n} punto como muestra</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>{n} point without coordinates was left out.</source>
   <translation>Se dejó fuera {n} punto sin coordenadas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} points</source>
   <translation>{n} puntos</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} points as a sample</source>
   <translation>{n} puntos como muestra</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>{n} points without coordinates were left out.</source>
   <translation>Se dejaron fuera {n} puntos sin coordenadas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} process</source>
   <translation>{n} proceso</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} processes</source>
   <translation>{n} procesos</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} tile is computed by the cluster at {cluster} (threads of workers: {threads}).</source>
   <translation>{n} tesela se calcula en el clúster de {cluster} (hilos de los workers: {threads}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} tiles are computed by the cluster at {cluster} (threads of workers: {threads}).</source>
   <translation>{n} teselas se calculan en el clúster de {cluster} (hilos de los workers: {threads}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{only} was asked for.</source>
   <translation>Se pidió {only}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{ridge} had {gain:.1%} less squared error on the dates held back than {simple}, the best simple method.</source>
   <translation>{ridge} tuvo un {gain:.1%} menos de error cuadrático que {simple}, el mejor método simple, en las fechas reservadas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{share} (95 % interval {low:.1f} to {high:.1f})</source>
   <translation>{share} (intervalo del 95 % de {low:.1f} a {high:.1f})</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>{shown} and {count} more</source>
   <translation>{shown} y {count} más</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{simple} had the least error of the simple methods on the dates held back, and {ridge} was not clearly better.</source>
   <translation>{simple} tuvo el menor error de los métodos simples en las fechas reservadas, y {ridge} no fue claramente mejor.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{simple} had the least error of the simple methods on the dates held back.</source>
   <translation>{simple} tuvo el menor error de los métodos simples en las fechas reservadas.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>{size:,.0f} MB, {times} times its size</source>
   <translation>{size:,.0f} MB, {times} veces su tamaño</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <location filename="../engine/inference/tiles/stream.py" />
   <source>{stage}: tile {done} of {count}</source>
   <translation>{stage}: tesela {done} de {count}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>{start} to {end}, {n} date</source>
   <translation>de {start} a {end}, {n} fecha</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>{start} to {end}, {n} dates</source>
   <translation>de {start} a {end}, {n} fechas</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>{units}/year</source>
   <translation>{units}/año</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>{what} is nested too deeply.</source>
   <translation>{what} está anidado a demasiada profundidad.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>{what} is not valid JSON ({error}).</source>
   <translation>{what} no es JSON válido ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{what}, {dates}, {missing:.1%} missing, unit {units}</source>
   <translation>{what}, {dates}, {missing:.1%} sin datos, unidad {units}</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>{width} x {height} cells of {cell:.7g}, {other}</source>
   <translation>{width} x {height} celdas de {cell:.7g}, {other}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>… and {n} more file; all are named in the JSON file beside each output.</source>
   <translation>… y {n} archivo más; todos se nombran en el archivo JSON junto a cada salida.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>… and {n} more files; all are named in the JSON file beside each output.</source>
   <translation>… y {n} archivos más; todos se nombran en el archivo JSON junto a cada salida.</translation>
  </message>
 </context>
 <context>
  <name>GapsChart</name>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.ui" />
   <source>Of the cells that have a value on at least one date</source>
   <translation>De las celdas que tienen un valor en al menos una fecha</translation>
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
   <translation> alejándose del satélite (o hacia abajo)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> between {first} and {last}</source>
   <translation> entre el {first} y el {last}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> toward the satellite (or up)</source>
   <translation> acercándose al satélite (o hacia arriba)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&amp;Continue</source>
   <translation>C&amp;ontinuar</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Forecast deformation…</source>
   <translation>&amp;Pronosticar deformación…</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Impute soil moisture…</source>
   <translation>&amp;Imputar humedad del suelo…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>&amp;Input</source>
   <translation>&amp;Entrada</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>&amp;JSON for qgis_process</source>
   <translation>&amp;JSON para qgis_process</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>&amp;Keep it running</source>
   <translation>&amp;Dejar que siga</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Load the sample</source>
   <translation>&amp;Cargar la muestra</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>&amp;Outputs</source>
   <translation>&amp;Salidas</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Review zones</source>
   <translation>&amp;Revisar zonas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&amp;Set up</source>
   <translation>Con&amp;figurar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>&amp;Stop it</source>
   <translation>De&amp;tenerla</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Time series</source>
   <translation>Series &amp;temporales</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>'Points with probability' are made of forecast points; for rasters ask for the maps.</source>
   <translation>Los «Puntos con probabilidad» se crean a partir de puntos de pronóstico; para rásteres, pida los mapas.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{first}' and '{second}' have the same date; untick one of them.</source>
   <translation>«{first}» y «{second}» tienen la misma fecha; desmarque una de las dos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{folder}' cannot be removed ({error}).</source>
   <translation>No se puede quitar «{folder}» ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>'{layer}' cannot be edited. Is it read-only, or open elsewhere?</source>
   <translation>No se puede editar «{layer}». ¿Es de solo lectura, o está abierta en otro lugar?</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/prediction.py" />
   <source>'{layer}' does not say when its last acquisition was. Give the date under 'Last acquisition'.</source>
   <translation>«{layer}» no dice cuándo fue su última adquisición. Indique la fecha en «Última adquisición».</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>'{layer}' has no bands with dates.</source>
   <translation>«{layer}» no tiene bandas con fechas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>'{layer}' has no dates, or is not of the same kind as the forecast. Choose another layer of observations, or leave it out.</source>
   <translation>«{layer}» no tiene fechas, o no es del mismo tipo que el pronóstico. Elija otra capa de observaciones, o no indique ninguna.</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has no field '{field}' that says which zone is which. Choose a layer made by 'Detect hazard zones'.</source>
   <translation>«{layer}» no tiene el campo «{field}» que dice qué zona es cuál. Elija una capa creada por «Detectar zonas de peligro».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{layer}' has no field '{field}'. Its fields are: {fields}.</source>
   <translation>«{layer}» no tiene el campo «{field}». Sus campos son: {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>'{layer}' has no field for a review: {fields}.</source>
   <translation>A «{layer}» le faltan campos para una revisión: {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/past.py" />
   <source>'{layer}' has no observations: a history is a layer of points with fields named after dates, or a stack of rasters.</source>
   <translation>«{layer}» no tiene observaciones: un histórico es una capa de puntos con campos que llevan una fecha como nombre, o una pila de rásteres.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/assets.py" />
   <source>'{layer}' has no points with probability: it has no field '{field}'. Choose that output of 'Detect hazard zones'.</source>
   <translation>«{layer}» no tiene puntos con probabilidad: no tiene el campo «{field}». Elija esa salida de «Detectar zonas de peligro».</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has no review: the field '{field}' is not there. Open it in the review dock, which adds it.</source>
   <translation>«{layer}» no tiene revisión: falta el campo «{field}». Ábrala en el panel «Revisar zonas», que lo añade.</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>'{layer}' has no value inside the polygon.</source>
   <translation>«{layer}» no tiene ningún valor dentro del polígono.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>'{layer}' has no zones found by GroundCast: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.</source>
   <translation>«{layer}» no tiene zonas encontradas por GroundCast: no tiene el campo «{field}». Elija la capa de «Detectar zonas de peligro».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{layer}' has the date {date} twice: in '{first}' and in '{second}'. Correct one of them under 'Dates of the fields'.</source>
   <translation>«{layer}» tiene la fecha {date} dos veces: en «{first}» y en «{second}». Corrija una de ellas en «Fechas de los campos».</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has two zones with the number {zone} in '{field}'. Correct one of them.</source>
   <translation>«{layer}» tiene dos zonas con el número {zone} en «{field}». Corrija una de ellas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>'{layer}' is no forecast made by GroundCast. Choose the layer of 'Forecast deformation' (of rasters, its median), or leave it out.</source>
   <translation>«{layer}» no es un pronóstico hecho por GroundCast. Elija la capa de «Pronosticar deformación» (si son rásteres, su mediana), o no indique ninguna.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/prediction.py" />
   <source>'{layer}' is no forecast of points made by GroundCast: it has no field '{field}'. Choose the layer of 'Forecast deformation'.</source>
   <translation>«{layer}» no es un pronóstico de puntos hecho por GroundCast: no tiene el campo «{field}». Elija la capa de «Pronosticar deformación».</translation>
  </message>
  <message>
   <location filename="../plugin/report/zones.py" />
   <source>'{layer}' is no layer of hazard zones: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.</source>
   <translation>«{layer}» no es una capa de zonas de peligro: no tiene el campo «{field}». Elija la capa de «Detectar zonas de peligro».</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <source>'{layer}' is not the median of a raster forecast made by GroundCast. Choose the layer 'Forecast, median'.</source>
   <translation>«{layer}» no es la mediana de un pronóstico ráster hecho por GroundCast. Elija la capa «Pronóstico, mediana».</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>'{layer}' is read-only: nothing can be written to it. Save it as a GeoPackage you may write to, and review that.</source>
   <translation>«{layer}» es de solo lectura: no se puede escribir nada en ella. Guárdela como un GeoPackage en el que pueda escribir, y revise ese.</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>'{layer}' takes no further fields ({fields}). Save it as a GeoPackage, and review that.</source>
   <translation>«{layer}» no admite más campos ({fields}). Guárdela como GeoPackage, y revise ese.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>'{name}' cannot be the name of a file.</source>
   <translation>«{name}» no puede ser el nombre de un archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{name}' has no date; type it, or untick the row.</source>
   <translation>«{name}» no tiene fecha; escríbala o desmarque la fila.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>'{name}' is a layer of stations: use 'Impute soil moisture (stations)'.</source>
   <translation>«{name}» es una capa de estaciones: use «Imputar humedad del suelo (estaciones)».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>'{name}' is a raster: use 'Impute soil moisture'.</source>
   <translation>«{name}» es un ráster: use «Imputar humedad del suelo».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{part}' is not of the form field=2020-01-31.</source>
   <translation>«{part}» no tiene la forma campo=2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>'{past}' has no observation between {first} and {last}, the dates that '{layer}' forecasts.</source>
   <translation>«{past}» no tiene ninguna observación entre {first} y {last}, las fechas que pronostica «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/detect.py" />
   <source>'{past}' has no observations of the places of the forecast up to {date}: the noise of the measurements is not taken out.</source>
   <translation>«{past}» no tiene observaciones de los lugares del pronóstico hasta {date}: el ruido de las medidas no se elimina.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>'{past}' has no place in common with the forecast: choose the same points or cells, with the new dates.</source>
   <translation>«{past}» no tiene ningún lugar en común con el pronóstico: elija los mismos puntos o celdas, con las fechas nuevas.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be copied ({error}).</source>
   <translation>No se puede copiar «{path}» ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be removed ({error}).</source>
   <translation>No se puede quitar «{path}» ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be written ({error}).</source>
   <translation>No se puede escribir «{path}» ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' cannot make environments: its modules 'venv' and 'ensurepip' are missing. On Debian and Ubuntu, install python3-venv.</source>
   <translation>«{path}» no puede crear entornos: faltan sus módulos «venv» y «ensurepip». En Debian y Ubuntu, instale python3-venv.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' does not work outside QGIS: its modules {names} cannot be loaded.</source>
   <translation>«{path}» no funciona fuera de QGIS: no se pueden cargar sus módulos {names}.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is Python {version}; the engine needs {oldest} to {newest}.</source>
   <translation>«{path}» es Python {version}; el motor necesita de {oldest} a {newest}.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is a 32-bit Python; the engine needs 64 bits.</source>
   <translation>«{path}» es un Python de 32 bits; el motor necesita 64 bits.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is built for Intel processors, and PyTorch is no longer made for those of Macs.</source>
   <translation>«{path}» está compilado para procesadores Intel, y PyTorch ya no se hace para los de los Mac.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about.py" />
   <source>'{path}' is no summary of a forecast. Choose the JSON file of 'Forecast deformation', or leave it out.</source>
   <translation>«{path}» no es el resumen de un pronóstico. Elija el archivo JSON de «Pronosticar deformación», o no indique ninguno.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is not a Python interpreter that starts.</source>
   <translation>«{path}» no es un intérprete de Python que arranque.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{path}' is not there.</source>
   <translation>«{path}» no está ahí.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{path}' is too old.</source>
   <translation>«{path}» es demasiado antiguo.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{text}' is not a date. Write it as year-month-day, e.g. 2020-01-31.</source>
   <translation>«{text}» no es una fecha. Escríbala como año-mes-día, p. ej. 2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{text}' is not a date; write it as 2020-01-31.</source>
   <translation>«{text}» no es una fecha; escríbala así: 2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>(none)</source>
   <translation>(ninguno)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>.tif; .nc; .h5; .gpkg, .shp, .csv of stations. Choose several files to use one per date</source>
   <translation>.tif; .nc; .h5; .gpkg, .shp, .csv de estaciones. Elija varios archivos para usar uno por fecha</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>1 zone, {chance}</source>
   <translation>1 zona, {chance}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>1, low</source>
   <translation>1, baja</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>2, moderate</source>
   <translation>2, moderada</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>20 % of the cells</source>
   <translation>20 % de las celdas</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>3, high</source>
   <translation>3, alta</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>4, very high</source>
   <translation>4, muy alta</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>50 % of the cells</source>
   <translation>50 % de las celdas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>80 % of the cells</source>
   <translation>80 % de las celdas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>; {share} % of the retrieved values are of recommended quality</source>
   <translation>; el {share} % de los valores obtenidos es de calidad recomendada</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>&lt; {value} {units}</source>
   <translation>&lt; {value} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is not finished.&lt;/b&gt; What was done stays; it goes on from there.</source>
   <translation>&lt;b&gt;El motor no está terminado.&lt;/b&gt; Lo hecho se conserva; se continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is not set up.&lt;/b&gt; Forecasts and fillings are computed by an engine outside QGIS, in a Python environment of its own. It is fetched once; after that no network is needed.</source>
   <translation>&lt;b&gt;El motor no está configurado.&lt;/b&gt; Los pronósticos y los rellenos los calcula un motor fuera de QGIS, en un entorno de Python propio. Se descarga una sola vez; después no hace falta la red.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is set up.&lt;/b&gt; It runs with {path}</source>
   <translation>&lt;b&gt;El motor está configurado.&lt;/b&gt; Se ejecuta con {path}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>&gt; {value} {units}</source>
   <translation>&gt; {value} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>A file of the environment cannot be written or replaced.</source>
   <translation>Un archivo del entorno no se puede escribir o reemplazar.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A folder of rasters of one date each with the date in the name, or of original SMAP Level-3 files.</source>
   <translation>Una carpeta de rásteres de una fecha cada uno con la fecha en el nombre, o de archivos originales SMAP Level-3.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>A forecast continues what the measurements show. It cannot foresee an earthquake, a sudden slope failure or a change of water management. This report is no warning and replaces no engineering judgement.</source>
   <translation>Un pronóstico continúa lo que muestran las mediciones. No puede prever un terremoto, la rotura repentina de una ladera ni un cambio en la gestión del agua. Este informe no es una alerta ni sustituye el criterio técnico de ingeniería.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>A forecast of points becomes a raster only with a cell size. Give one, or leave the raster outputs out.</source>
   <translation>Un pronóstico de puntos solo se convierte en ráster con un tamaño de celda. Indique uno, o prescinda de las salidas ráster.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>A layer to draw under the maps.</source>
   <translation>Una capa que se dibuja debajo de los mapas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>A method of the literature instead of the one above, to compare with. Some need further libraries; what is missing is said.</source>
   <translation>Un método de la literatura en lugar del de arriba, para comparar. Algunos necesitan más bibliotecas; se indica lo que falta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>A model kept by 'Train deformation model', to predict with instead of training a new one.</source>
   <translation>Un modelo guardado por «Entrenar modelo de deformación», para predecir con él en lugar de entrenar uno nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A model kept by 'Train imputation model', to fill with instead of training a new one.</source>
   <translation>Un modelo guardado por «Entrenar modelo de imputación», para rellenar con él en lugar de entrenar uno nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, one original SMAP Level-3 file, or any file of points.</source>
   <translation>Un GeoTIFF multibanda, un cubo NetCDF CF o HDF5, un archivo original SMAP Level-3, o cualquier archivo de puntos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, or one original SMAP Level-3 file.</source>
   <translation>Un GeoTIFF multibanda, un cubo NetCDF CF o HDF5, o un archivo original SMAP Level-3.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF, or MintPy's geocoded timeseries.h5.</source>
   <translation>Un GeoTIFF multibanda, un NetCDF CF, o el timeseries.h5 geocodificado de MintPy.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>A package was installed but a system library it needs is missing.</source>
   <translation>Se instaló un paquete, pero falta una biblioteca del sistema que necesita.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>A page with the skill table, plots, data and settings.</source>
   <translation>Una página con la tabla de habilidad, los gráficos, los datos y los ajustes.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>A picture for the first page.</source>
   <translation>Una imagen para la primera página.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>A probability of 80 % means: of 100 places for which the forecast says 80 %, about 80 are expected to move by more than the threshold, and about 20 are not. A zone takes the probability of its most affected place.</source>
   <translation>Una probabilidad del 80 % significa: de 100 lugares para los que el pronóstico dice 80 %, se espera que unos 80 se muevan más que el umbral y que unos 20 no. Una zona toma la probabilidad de su lugar más afectado.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>A raster layer with one band per date, or a layer of stations with one field per date</source>
   <translation>Una capa ráster con una banda por fecha, o una capa de estaciones con un campo por fecha</translation>
  </message>
  <message>
   <location filename="../plugin/processing/values.py" />
   <source>A raster of '{parameter}' cannot be loaded.</source>
   <translation>No se puede cargar un ráster de «{parameter}».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>A raster with one band per acquisition. Give a layer, a file, or a list of rasters with one date each.</source>
   <translation>Un ráster con una banda por adquisición. Indique una capa, un archivo o una lista de rásteres de una fecha cada uno.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A raster with one band per date, its gaps empty (nodata). Give a layer, a file, a folder, or a list of files.</source>
   <translation>Un ráster con una banda por fecha, con los huecos vacíos (sin datos). Indique una capa, un archivo, una carpeta o una lista de archivos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A raster with one band per date, or points with one field per date. Give a layer, a file, a folder, or a list of files.</source>
   <translation>Un ráster con una banda por fecha, o puntos con un campo por fecha. Indique una capa, un archivo, una carpeta o una lista de archivos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>A row for each zone that was called differently: the review that counts, and the other.</source>
   <translation>Una fila por cada zona que se calificó de forma distinta: la revisión que cuenta y la otra.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>A temporary file cannot be written ({error}). Free some space on the disk of temporary files and run it again.</source>
   <translation>No se puede escribir un archivo temporal ({error}). Libere espacio en el disco de los archivos temporales y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>A zone could not be written: {reason}</source>
   <translation>No se pudo escribir una zona: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>A zone of '{layer}' has no number in '{field}'. Give it one.</source>
   <translation>Una zona de «{layer}» no tiene número en «{field}». Asígnele uno.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>About {fetched:g} GB to fetch, {needed:g} GB on disk; {free:.0f} GB are free in {place}</source>
   <translation>Unos {fetched:g} GB por descargar, {needed:g} GB en disco; hay {free:.0f} GB libres en {place}</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration (a year, each year)</source>
   <translation>Aceleración (por año, cada año)</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration, probability by chance</source>
   <translation>Aceleración, probabilidad por azar</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration, standard error</source>
   <translation>Aceleración, error estándar</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, it moves ever faster ({side}): every year by {change} ± {error} a year more.</source>
   <translation>Según las mediciones hasta ahora, se mueve cada vez más rápido ({side}): cada año {change} ± {error} por año más.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, it moves ever faster.</source>
   <translation>Según las mediciones hasta ahora, se mueve cada vez más rápido.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, its movement is slowing down.</source>
   <translation>Según las mediciones hasta ahora, su movimiento se está frenando.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Acquisitions ahead</source>
   <translation>Adquisiciones hacia adelante</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Active places</source>
   <translation>Lugares activos</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Add a small simulated tile of measurement points to the project, to try GroundCast with</source>
   <translation>Añadir al proyecto una pequeña tesela simulada de puntos de medición, para probar GroundCast</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Add your organisation's certificate in Settings &gt; Options &gt; Authentication &gt; Manage certificates of QGIS; it is used here too.</source>
   <translation>Añada el certificado de su organización en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados de QGIS; aquí también se usa.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <location filename="../plugin/processing/setup_engine.py" />
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>All files (*.*)</source>
   <translation>Todos los archivos (*.*)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <source>All kinds</source>
   <translation>Todos los tipos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>All numbers and reviews.</source>
   <translation>Todas las cifras y revisiones.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>All points with probability, class, first date and predicted movement (where points are the input).</source>
   <translation>Todos los puntos con probabilidad, clase, primera fecha y movimiento predicho (si la entrada son puntos).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>All retrieved values</source>
   <translation>Todos los valores obtenidos</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>All zones at a glance</source>
   <translation>Todas las zonas de un vistazo</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>All zones at a glance (continued)</source>
   <translation>Todas las zonas de un vistazo (continuación)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>All zones of both, reviews merged.</source>
   <translation>Todas las zonas de ambas, con las revisiones combinadas.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>All zones that were found have been dismissed after a review.</source>
   <translation>Todas las zonas que se encontraron se han descartado tras una revisión.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Allow writing there, or set another place for the user's data.</source>
   <translation>Permita escribir allí, o indique otro lugar para los datos del usuario.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Among all cells of a tile</source>
   <translation>Entre todas las celdas de una tesela</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>An EGMS download (CSV or zip), any file of points, a multi-band GeoTIFF, NetCDF, or MintPy's geocoded timeseries.h5.</source>
   <translation>Una descarga de EGMS (CSV o zip), cualquier archivo de puntos, un GeoTIFF multibanda, NetCDF, o el timeseries.h5 geocodificado de MintPy.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>An EGMS download (CSV or zip, as it is), or any file of points: Shapefile, GeoPackage, CSV with coordinates.</source>
   <translation>Una descarga de EGMS (CSV o zip, tal cual), o cualquier archivo de puntos: Shapefile, GeoPackage, CSV con coordenadas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Any file of points with one field per date: GeoPackage, Shapefile, CSV with coordinates.</source>
   <translation>Cualquier archivo de puntos con un campo por fecha: GeoPackage, Shapefile, CSV con coordenadas.</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Apple GPU (mps)</source>
   <translation>GPU de Apple (mps)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Area {number}</source>
   <translation>Área {number}</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/form.py" />
   <source>Assessor</source>
   <translation>Evaluador</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Assets</source>
   <translation>Bienes</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>At least one date is needed.</source>
   <translation>Se necesita al menos una fecha.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>At least two dates are needed.</source>
   <translation>Se necesitan al menos dos fechas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Attention in space</source>
   <translation>Atención en el espacio</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Away from the satellite, or down</source>
   <translation>Alejamiento del satélite, o descenso</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Backtest forecast methods</source>
   <translation>Prueba retrospectiva de métodos de pronóstico</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Backtest of {name}</source>
   <translation>Prueba retrospectiva de {name}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Band</source>
   <translation>Banda</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>Band {number}</source>
   <translation>Banda {number}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>Bands of '{layer}': {bands}; dates typed: {dates}. Give one date for each band, in their order.</source>
   <translation>Bandas de «{layer}»: {bands}; fechas escritas: {dates}. Dé una fecha para cada banda, en su orden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Basemap</source>
   <translation>Mapa base</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Bias</source>
   <translation>Sesgo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Blocks of days</source>
   <translation>Bloques de días</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>Both an extent and a region were given. Choose one of them.</source>
   <translation>Se dieron una extensión y una región. Elija una de las dos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project (in a model, say).</source>
   <translation>Límites y desplazamiento predicho, si no están ni en la carpeta de la mediana ni en el proyecto (en un modelo, por ejemplo).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project.</source>
   <translation>Límites y desplazamiento predicho, si no están ni en la carpeta de la mediana ni en el proyecto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Build of torch</source>
   <translation>Compilación de torch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Buildings, roads, dams …: points, lines or polygons in any CRS.</source>
   <translation>Edificios, carreteras, presas …: puntos, líneas o polígonos en cualquier SRC.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>By how many percent the area must change for a zone to have grown or shrunk.</source>
   <translation>En qué porcentaje debe cambiar el área para que una zona se considere ampliada o reducida.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>CRS</source>
   <translation>SRC</translation>
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
   <translation>Archivos CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Cancelled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Cancelled; nothing was written.</source>
   <translation>Cancelado; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Cancelled; what is finished stays.</source>
   <translation>Cancelado; lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Cancelling …</source>
   <translation>Cancelando …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Carry reviews over</source>
   <translation>Trasladar revisiones</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cell size of rasters</source>
   <translation>Tamaño de celda de los rásteres</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Cells or stations outside the region are neither used nor filled. A smaller region is faster and needs less memory.</source>
   <translation>Las celdas o estaciones fuera de la región ni se usan ni se rellenan. Una región más pequeña es más rápida y necesita menos memoria.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Cells that were never observed</source>
   <translation>Celdas que nunca se observaron</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Cells without a value on any date are mostly water, ice or town, and stay empty. Fill those that lie between observed cells if they are not.</source>
   <translation>Las celdas sin valor en ninguna fecha son casi siempre agua, hielo o zona urbana, y quedan vacías. Rellene las que están entre celdas observadas si no lo son.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cells without points</source>
   <translation>Celdas sin puntos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cells without points stay empty, or are interpolated by kriging, whose uncertainty widens the bounds.</source>
   <translation>Las celdas sin puntos quedan vacías, o se interpolan por kriging, cuya incertidumbre ensancha los límites.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Change of area, percent</source>
   <translation>Cambio de área, porcentaje</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Change of speed</source>
   <translation>Cambio de velocidad</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Change of speed (a year)</source>
   <translation>Cambio de velocidad (por año)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Change of velocity</source>
   <translation>Cambio de velocidad</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Changes of zones</source>
   <translation>Cambios de las zonas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Changing in time (rainfall, filled soil moisture …), used up to the last date only</source>
   <translation>Variables en el tiempo (lluvia, humedad del suelo rellenada …), usadas solo hasta la última fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Changing in time (rainfall, temperature, coarse soil moisture …)</source>
   <translation>Variables en el tiempo (lluvia, temperatura, humedad del suelo de baja resolución …)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>Check the folder of the outputs, and run it again.</source>
   <translation>Compruebe la carpeta de las salidas y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Check the network connection. Behind a proxy, enter it in Settings &gt; Options &gt; Network of QGIS; it is used here too. Then press 'Continue': what is finished stays.</source>
   <translation>Compruebe la conexión de red. Si hay un proxy, indíquelo en Configuración &gt; Opciones &gt; Red de QGIS; aquí también se usa. Después pulse «Continuar»: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Checksums</source>
   <translation>Sumas de comprobación</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_plot.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>Choose 'Pick' and click a place on the map.</source>
   <translation>Pulse «Señalar» y haga clic en un lugar del mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Choose a folder of single-date rasters</source>
   <translation>Elegir una carpeta de rásteres de una sola fecha</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>Choose a layer of hazard zones: polygons, as 'Detect hazard zones' makes them.</source>
   <translation>Elija una capa de zonas de peligro: polígonos, como los que crea «Detectar zonas de peligro».</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Choose a layer or a file with a deformation time series.</source>
   <translation>Elija una capa o un archivo con una serie temporal de deformación.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Choose a layer with dates in the layer panel: points with date fields, or a raster with a band per date.</source>
   <translation>Elija una capa con fechas en el panel de capas: puntos con campos de fecha, o un ráster con una banda por fecha.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Choose a layer, a file or a folder with soil moisture.</source>
   <translation>Elija una capa, un archivo o una carpeta con humedad del suelo.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_form.py" />
   <source>Choose a photo</source>
   <translation>Elegir una foto</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Choose a smaller region, fewer dates or a simpler method, or close other programs, and run it again.</source>
   <translation>Elija una región más pequeña, menos fechas o un método más simple, o cierre otros programas, y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Choose a smaller region, fewer dates or a simpler method, or the device 'cpu', and run it again.</source>
   <translation>Elija una región más pequeña, menos fechas o un método más simple, o el dispositivo «cpu», y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Choose an existing folder for the outputs, or temporary files.</source>
   <translation>Elija una carpeta existente para las salidas, o archivos temporales.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Choose an interpreter of Python 3.10 or newer.</source>
   <translation>Elija un intérprete de Python 3.10 o posterior.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Choose another Python (3.11 to 3.13 on 64-bit Windows, macOS or Linux is best supported).</source>
   <translation>Elija otro Python (las versiones mejor admitidas son de 3.11 a 3.13 en Windows, macOS o Linux de 64 bits).</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Choose another Python, or install pip for it.</source>
   <translation>Elija otro Python, o instale pip para él.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Choose another interpreter.</source>
   <translation>Elija otro intérprete.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Choose at least one raster.</source>
   <translation>Elija al menos un ráster.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Choose rasters</source>
   <translation>Elegir rásteres</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>Choose the polygon layer that bounds the region.</source>
   <translation>Elija la capa de polígonos que delimita la región.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <location filename="../plugin/report/legend.py" />
   <source>Class of the zone:</source>
   <translation>Clase de la zona:</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Class {number}: {name}</source>
   <translation>Clase {number}: {name}</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Classes: {classes}.</source>
   <translation>Clases: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Click a place on the map and see its series, fit and forecast</source>
   <translation>Hacer clic en un lugar del mapa y ver su serie, su ajuste y su pronóstico</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Close other programs that use it. If an antivirus program guards the folder, allow it there, then press 'Continue'.</source>
   <translation>Cierre los demás programas que lo usan. Si un antivirus vigila la carpeta, permítala en él y después pulse «Continuar».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Close the programs that use it, QGIS windows with a running job among them, and try again.</source>
   <translation>Cierre los programas que lo usan, incluidas las ventanas de QGIS con una tarea en curso, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Co&amp;variates</source>
   <translation>Co&amp;variables</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Compare forecasts</source>
   <translation>Comparar pronósticos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Compute on another computer: what it makes can be looked at, reviewed and printed here without the engine.</source>
   <translation>Calcule en otro ordenador: lo que produzca se puede ver, revisar e imprimir aquí sin el motor.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Computed by GroundCast {version} on {device} in {seconds} s.</source>
   <translation>Calculado por GroundCast {version} en {device} en {seconds} s.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Conflicts</source>
   <translation>Conflictos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Continues a stack of displacement rasters (a GeoTIFF with one band per date, rasters of one date each, NetCDF, or MintPy's geocoded time series) and says how far the forecast can be trusted.

Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. If nothing beats 'the last value stays', it says so and uses that.

The results are rasters on the grid of the input: the forecast and the bounds that hold 80 and 95 % of the true values (one band per date), the predicted displacement, velocity and change of velocity.</source>
   <translation>Continúa una pila de rásteres de desplazamiento (un GeoTIFF con una banda por fecha, rásteres de una fecha cada uno, NetCDF, o la serie temporal geocodificada de MintPy) y dice hasta qué punto se puede confiar en el pronóstico.

Cada método se prueba primero en el pasado de sus propias series frente a métodos simples; «Automático» usa el que dio mejor resultado. Si nada supera a «el último valor se mantiene», lo dice y usa eso.

Los resultados son rásteres en la cuadrícula de la entrada: el pronóstico y los límites que contienen el 80 y el 95 % de los valores verdaderos (una banda por fecha), el desplazamiento, la velocidad y el cambio de velocidad predichos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Continues a stack of displacement rasters, with intervals and measured skill.</source>
   <translation>Continúa una pila de rásteres de desplazamiento, con intervalos y habilidad medida.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Continues the displacement series of InSAR points (an EGMS download, or any layer of points with one field per date) and says how far the forecast can be trusted.

Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. If nothing beats 'the last value stays', it says so and uses that. The bounds hold 80 and 95 % of the true values, as measured on your data.

The result is a layer of points with a field per forecast date (D20250131, and its bounds D20250131_lo80 …), the predicted displacement, velocity and change of velocity; with a cell size also rasters.</source>
   <translation>Continúa las series de desplazamiento de puntos InSAR (una descarga de EGMS, o cualquier capa de puntos con un campo por fecha) y dice hasta qué punto se puede confiar en el pronóstico.

Cada método se prueba primero en el pasado de sus propias series frente a métodos simples; «Automático» usa el que dio mejor resultado. Si nada supera a «el último valor se mantiene», lo dice y usa eso. Los límites contienen el 80 y el 95 % de los valores verdaderos, según lo medido en sus datos.

El resultado es una capa de puntos con un campo por fecha de pronóstico (D20250131, y sus límites D20250131_lo80 …), el desplazamiento, la velocidad y el cambio de velocidad predichos; con un tamaño de celda, también rásteres.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Continues the displacement series of InSAR points, with intervals and measured skill.</source>
   <translation>Continúa las series de desplazamiento de puntos InSAR, con intervalos y habilidad medida.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Coordinate reference system, where the data do not say it.</source>
   <translation>Sistema de referencia de coordenadas, si los datos no lo dicen.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <location filename="../plugin/dialogs/models_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Copied to the clipboard.</source>
   <translation>Copiado al portapapeles.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>Copied, but a selection lives in this window only: there, all polygons will be used.</source>
   <translation>Copiado, pero una selección solo existe en esta ventana: allí se usarán todos los polígonos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Copies the assets that stand in hazard zones, or near them, the most exposed first. Assets may be points, lines or polygons, in any CRS.

Each has the id, class, probability, greatest predicted displacement and first date of the worst zone it meets, the distance to it, how much of the asset lies in zones, and, where the points with probability are given, the probability and displacement of the nearby point that is most likely to exceed the threshold. They are ranked by class, probability, distance and share. It needs no engine.</source>
   <translation>Copia los bienes que están en zonas de peligro o cerca de ellas, los más expuestos primero. Los bienes pueden ser puntos, líneas o polígonos, en cualquier SRC.

Cada uno tiene el identificador, la clase, la probabilidad, el desplazamiento predicho máximo y la primera fecha de la peor zona que le afecta, la distancia a ella, qué parte del bien está dentro de zonas y, si se indican los puntos con probabilidad, la probabilidad y el desplazamiento del punto cercano con más probabilidad de superar el umbral. Se ordenan por clase, probabilidad, distancia y parte dentro de zonas. No necesita ningún motor.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Copy assets that are not exposed too; they have no rank.</source>
   <translation>Copiar también los bienes no expuestos; no tienen puesto en la clasificación.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Corrections of the dates found: field=2020-01-31; other=2020-02-12. A field without a date (field=) is left out.</source>
   <translation>Correcciones de las fechas encontradas: campo=2020-01-31; otro=2020-02-12. Un campo sin fecha (campo=) se excluye.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Counted from the present level (the last measurements, smoothed). Dots: measured; lines: forecast. Of 100 outcomes, 80 are expected in the dark band and 95 in the light one. Blue: {place}, which is predicted to move most.</source>
   <translation>Contado desde el nivel actual (las últimas medidas, suavizadas). Puntos: medido; líneas: pronóstico. De cada 100 resultados se esperan 80 en la franja oscura y 95 en la clara. Azul: {place}, donde se pronostica el mayor movimiento.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>Counting what is missing …</source>
   <translation>Contando lo que falta …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Covariates in time</source>
   <translation>Covariables en el tiempo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Covariates in time from files or folders</source>
   <translation>Covariables en el tiempo de archivos o carpetas</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Cubic</source>
   <translation>Cúbica</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <location filename="../plugin/report/zone_page.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Date of the last acquisition, where the forecast does not say it (a layer that was exported, say): 2024-01-18.</source>
   <translation>Fecha de la última adquisición, si el pronóstico no la dice (una capa exportada, por ejemplo): 2024-01-18.</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Date of the review</source>
   <translation>Fecha de la revisión</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Dates of the bands</source>
   <translation>Fechas de las bandas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Dates of the fields</source>
   <translation>Fechas de los campos</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Dates used</source>
   <translation>Fechas usadas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Deformation time series</source>
   <translation>Serie temporal de deformación</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Deformation time series ({patterns})</source>
   <translation>Serie temporal de deformación ({patterns})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Delete the model '{name}' for good?</source>
   <translation>¿Eliminar definitivamente el modelo «{name}»?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Detect hazard zones</source>
   <translation>Detectar zonas de peligro</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Direction</source>
   <translation>Sentido</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Distance</source>
   <translation>Distancia</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Done.</source>
   <translation>Hecho.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Earlier forecast, points</source>
   <translation>Pronóstico anterior, puntos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Earlier forecast, raster (median)</source>
   <translation>Pronóstico anterior, ráster (mediana)</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Earlier reviews</source>
   <translation>Revisiones anteriores</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Earlier zones</source>
   <translation>Zonas anteriores</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Earlier zones that overlap no new one, with their reviews.</source>
   <translation>Zonas anteriores que no se solapan con ninguna nueva, con sus revisiones.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Either way</source>
   <translation>Ambos sentidos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Enter an HTTP proxy in Settings &gt; Options &gt; Network of QGIS, or none, then press 'Continue'.</source>
   <translation>Indique un proxy HTTP, o ninguno, en Configuración &gt; Opciones &gt; Red de QGIS y después pulse «Continuar».</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Enter them in Settings &gt; Options &gt; Network of QGIS, then press 'Continue'.</source>
   <translation>Indíquelos en Configuración &gt; Opciones &gt; Red de QGIS y después pulse «Continuar».</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Error (RMSE, {units})</source>
   <translation>Error (RMSE, {units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Errors of two places are correlated by {value} on average, as the history tells.</source>
   <translation>Según el historial, los errores de dos lugares tienen una correlación media de {value}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Evaluate imputation methods</source>
   <translation>Evaluar métodos de imputación</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Evaluation of {name}</source>
   <translation>Evaluación de {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Every gap filled, one band per date; observed cells are the same to the last bit.</source>
   <translation>Todos los huecos rellenados, una banda por fecha; las celdas observadas son idénticas hasta el último bit.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Every raster has the grid and the dates of the input, one band per date; observed cells keep their values to the last bit.</source>
   <translation>Cada ráster tiene la cuadrícula y las fechas de la entrada, una banda por fecha; las celdas observadas conservan sus valores hasta el último bit.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Every raster has the grid of the input; those with dates have one band per forecast date.</source>
   <translation>Cada ráster tiene la cuadrícula de la entrada; los que llevan fechas tienen una banda por fecha de pronóstico.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Everything that was set up is removed.</source>
   <translation>Se quita todo lo que se configuró.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Exponential</source>
   <translation>Exponencial</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Export the model</source>
   <translation>Exportar el modelo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Exposed assets</source>
   <translation>Bienes expuestos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Exposed assets, number</source>
   <translation>Bienes expuestos, número</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Failed.</source>
   <translation>Falló.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching Python {version}</source>
   <translation>Descargando Python {version}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching the other packages</source>
   <translation>Descargando los demás paquetes</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching torch</source>
   <translation>Descargando torch</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching uv</source>
   <translation>Descargando uv</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching uv, which knows the builds of torch</source>
   <translation>Descargando uv, que conoce las compilaciones de torch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Fewest points</source>
   <translation>Mínimo de puntos</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Fill between observed cells</source>
   <translation>Rellenar entre celdas observadas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Fill the gaps in the background</source>
   <translation>Rellenar los huecos en segundo plano</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Fill the gaps of satellite soil moisture, with measured errors and intervals</source>
   <translation>Rellenar los huecos de la humedad del suelo satelital, con errores e intervalos medidos</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Filled soil moisture</source>
   <translation>Humedad del suelo rellenada</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Filled stack</source>
   <translation>Pila rellenada</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Filled stations</source>
   <translation>Estaciones rellenadas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>Filled – {name}</source>
   <translation>Rellenado – {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Fills every gap of a stack of soil-moisture rasters (a GeoTIFF with one band per date, a folder of daily files, NetCDF, or original SMAP Level-3 HDF5) and says how far the filled values can be trusted. Observed cells are not touched.

Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on them. Rain, temperature and terrain help a lot: give them as covariates, on any grid.

The results are rasters on the grid of the input, one band per date: the filled stack, the bounds that hold 80 and 95 % of the true values, and where each value comes from. A filled stack can be a covariate in time of a deformation forecast.</source>
   <translation>Rellena todos los huecos de una pila de rásteres de humedad del suelo (un GeoTIFF con una banda por fecha, una carpeta de archivos diarios, NetCDF, o SMAP Level-3 HDF5 original) y dice hasta qué punto se puede confiar en los valores rellenados. Las celdas observadas no se tocan.

Se ocultan valores observados tal como están sus propios huecos, se rellenan y se comparan: «Automático» usa el método que dio mejor resultado con ellos. La lluvia, la temperatura y el terreno ayudan mucho: indíquelos como covariables, en cualquier cuadrícula.

Los resultados son rásteres en la cuadrícula de la entrada, una banda por fecha: la pila rellenada, los límites que contienen el 80 y el 95 % de los valores verdaderos, y de dónde viene cada valor. Una pila rellenada puede ser una covariable en el tiempo de un pronóstico de deformación.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Fills every gap of a stack of soil-moisture rasters, with intervals and measured error.</source>
   <translation>Rellena todos los huecos de una pila de rásteres de humedad del suelo, con intervalos y error medido.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Fills every gap of the series of soil-moisture stations, with intervals and measured error.</source>
   <translation>Rellena todos los huecos de las series de estaciones de humedad del suelo, con intervalos y error medido.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Fills every gap of the soil-moisture series of stations (points with one field per date) and says how far the filled values can be trusted. Observed values are not touched.

Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on them. Covariates are rasters; each station takes the value at its place.

The result is a GeoPackage with one layer of filled values (a field per date, and how many dates were filled) and one layer for each bound of the 80 and 95 % intervals.</source>
   <translation>Rellena todos los huecos de las series de humedad del suelo de estaciones (puntos con un campo por fecha) y dice hasta qué punto se puede confiar en los valores rellenados. Los valores observados no se tocan.

Se ocultan valores observados tal como están sus propios huecos, se rellenan y se comparan: «Automático» usa el método que dio mejor resultado con ellos. Las covariables son rásteres; cada estación toma el valor de su lugar.

El resultado es un GeoPackage con una capa de valores rellenados (un campo por fecha, y cuántas fechas se rellenaron) y una capa para cada límite de los intervalos del 80 y 95 %.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Find the history</source>
   <translation>Buscar el histórico</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>First date of the history to use (2018-01-01); empty = all.</source>
   <translation>Primera fecha del histórico que se usa (2018-01-01); vacío = todo.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>For an NVIDIA graphics processor</source>
   <translation>Para un procesador gráfico NVIDIA</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>For the processor</source>
   <translation>Para el procesador</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>Forecast</source>
   <translation>Pronóstico</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Forecast computed by</source>
   <translation>Pronóstico calculado por</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Forecast deformation</source>
   <translation>Pronosticar deformación</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Forecast deformation (points)</source>
   <translation>Pronosticar deformación (puntos)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Forecast deformation (rasters)</source>
   <translation>Pronosticar deformación (rásteres)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Forecast ground deformation from an InSAR time series, with measured intervals</source>
   <translation>Pronosticar la deformación del terreno a partir de una serie temporal InSAR, con intervalos medidos</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Forecast of ground deformation from {origin} to {last}. Values: {legend}.</source>
   <translation>Pronóstico de la deformación del terreno de {origin} a {last}. Valores: {legend}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Forecast points</source>
   <translation>Puntos de pronóstico</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Forecast raster (median)</source>
   <translation>Ráster de pronóstico (mediana)</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Forecast until</source>
   <translation>Pronóstico hasta</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>Forecast – {name}</source>
   <translation>Pronóstico – {name}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Forecast, median</source>
   <translation>Pronóstico, mediana</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Free some space or choose another folder for the outputs.</source>
   <translation>Libere espacio o elija otra carpeta para las salidas.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Free some space there, then try again.</source>
   <translation>Libere espacio allí e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Free some space, then press 'Continue': what is finished stays.</source>
   <translation>Libere espacio y después pulse «Continuar»: lo terminado se conserva.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>From {base}, in {folder}</source>
   <translation>Con {base}, en {folder}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Further files</source>
   <translation>Otros archivos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Gaps like your own</source>
   <translation>Huecos como los propios</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <source>Gaps like your own (automatic)</source>
   <translation>Huecos como los propios (automático)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>GeoPackage with the filled series of every station and their bounds.</source>
   <translation>GeoPackage con la serie rellenada de cada estación y sus límites.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>GeoPackage with the forecast, its bounds and derived values at every point.</source>
   <translation>GeoPackage con el pronóstico, sus límites y los valores derivados en cada punto.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>GeoTIFF stack, NetCDF or HDF5 cube, SMAP Level-3 HDF5, several files of one date each, or a file of stations</source>
   <translation>Pila GeoTIFF, cubo NetCDF o HDF5, SMAP Level-3 HDF5, varios archivos de una fecha cada uno, o un archivo de estaciones</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Give a cell size for the rasters.</source>
   <translation>Indique un tamaño de celda para los rásteres.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give a threshold of movement, of velocity, or both.</source>
   <translation>Indique un umbral de movimiento, de velocidad, o ambos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give either forecast points or a raster, not both.</source>
   <translation>Indique puntos de pronóstico o un ráster, no ambos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give forecast points, or the raster of a forecast's median.</source>
   <translation>Indique puntos de pronóstico, o el ráster de la mediana de un pronóstico.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Give hazard zones, points with probability, or both.</source>
   <translation>Indique zonas de peligro, puntos con probabilidad, o ambos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Give the earlier forecast and the new observations together, or neither.</source>
   <translation>Indique juntos el pronóstico anterior y las observaciones nuevas, o ninguno de los dos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Give the path of its program, 'python' or 'python.exe'.</source>
   <translation>Indique la ruta de su programa, «python» o «python.exe».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Give the path of one.</source>
   <translation>Indique la ruta de uno.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Gives the hazard zones of a newer analysis the reviews of an earlier one, history included.</source>
   <translation>Da a las zonas de peligro de un análisis más reciente las revisiones de uno anterior, con su historial.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Gives the hazard zones of a newer analysis the reviews of an earlier one.

A zone is the earlier one it shares most area with; it gets that one's review with its history, and the field 'previous' says which it was and how much of the smaller of the two lies in the other. Where an earlier zone has split, the part with most of its area keeps the review; where several have grown together, the one with most area in the whole does. The other parts, and what the others said, get it as history: nobody has looked at them as they are now.

Earlier zones of which nothing is left are written to a layer of their own, if you want them, so that no review is lost. Neither input is changed. It needs no engine.</source>
   <translation>Da a las zonas de peligro de un análisis más reciente las revisiones de uno anterior.

Una zona es la anterior con la que comparte más área; recibe la revisión de esta con su historial, y el campo «previous» dice cuál era y qué parte de la menor de las dos está dentro de la otra. Si una zona anterior se ha dividido, conserva la revisión la parte que tiene la mayor porción de su área; si varias se han unido, la conserva la que tiene más área en el conjunto. Las demás partes, y lo que decían las demás zonas, quedan como historial: nadie las ha examinado tal como son ahora.

Las zonas anteriores de las que no queda nada se escriben en una capa propia, si lo desea, para que no se pierda ninguna revisión. Ninguna de las entradas se modifica. No necesita ningún motor.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Go on with an unfinished earlier run of the same job</source>
   <translation>Continuar una ejecución anterior sin terminar del mismo trabajo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Go on with the run that was ended: {done} of {total} tiles are finished, and kept</source>
   <translation>Continuar la ejecución interrumpida: {done} de {total} teselas están terminadas y se conservan</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Go on with the run that was ended: {done} of {total} tiles is finished, and kept</source>
   <translation>Continuar la ejecución interrumpida: {done} de {total} teselas está terminada y se conserva</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Go on?</source>
   <translation>¿Continuar?</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Go through hazard zones one by one, and note what each is</source>
   <translation>Recorrer las zonas de peligro una a una y anotar qué es cada una</translation>
  </message>
  <message>
   <location filename="../plugin/processing/algorithm.py" />
   <source>Ground deformation</source>
   <translation>Deformación del terreno</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Ground movement: hazard zones</source>
   <translation>Movimiento del terreno: zonas de peligro</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Hazard re&amp;port…</source>
   <translation>In&amp;forme de peligros…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Hazard report</source>
   <translation>Informe de peligros</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/rank_assets.py" />
   <location filename="../plugin/report/layers.py" />
   <source>Hazard zones</source>
   <translation>Zonas de peligro</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>Hazard zones of a forecast of ground deformation</source>
   <translation>Zonas de peligro de un pronóstico de la deformación del terreno</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Highest probability</source>
   <translation>Probabilidad máxima</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>History</source>
   <translation>Histórico</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>History used: {count} date from {start} to {end}.</source>
   <translation>Histórico usado: {count} fecha de {start} a {end}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>History used: {count} dates from {start} to {end}.</source>
   <translation>Histórico usado: {count} fechas de {start} a {end}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>How alike the errors of neighbours are cannot be told (the history is too short, or the raster too large): they are taken as independent, and alarms come too easily.</source>
   <translation>No se puede saber cuánto se parecen los errores de los vecinos (el historial es demasiado corto, o el ráster demasiado grande): se toman como independientes, y las alarmas saltan con demasiada facilidad.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>How far to trust it</source>
   <translation>Hasta qué punto se puede confiar</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>How many acquisitions ahead the model learns to forecast.</source>
   <translation>Cuántas adquisiciones hacia adelante aprende a pronosticar el modelo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>How many acquisitions ahead to forecast, at the usual interval of the series.</source>
   <translation>Cuántas adquisiciones hacia adelante se pronostican, al intervalo habitual de la serie.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>How many acquisitions ahead to test.</source>
   <translation>Cuántas adquisiciones hacia adelante se prueban.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>How many months ahead to forecast; replaces the number of acquisitions.</source>
   <translation>Cuántos meses hacia adelante se pronostican; sustituye al número de adquisiciones.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>How much of the history is tested for acceleration, in years; cycles are told from a parabola from a year and a half on.</source>
   <translation>Cuánto del histórico se examina en busca de aceleración, en años; a partir de año y medio, los ciclos se distinguen de una parábola.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>How near a zone or a point must lie, in metres; 0 = only what touches.</source>
   <translation>A qué distancia debe estar, como máximo, una zona o un punto, en metros; 0 = solo lo que está en contacto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>How near places of a zone lie to each other, in metres; 0 = five times the usual distance of points, or a cell and a half.</source>
   <translation>A qué distancia están entre sí los lugares de una zona, en metros; 0 = cinco veces la distancia habitual de los puntos, o una celda y media.</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>How sure is this?</source>
   <translation>¿Qué fiabilidad tiene?</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>How the forecast did on the past</source>
   <translation>Resultados del pronóstico en el pasado</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>How well the forecast does was not measured on these data, or its summary was not given. Read it with caution.</source>
   <translation>No se midió con estos datos lo bien que acierta el pronóstico, o no se indicó su resumen. Léalo con precaución.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Import a model</source>
   <translation>Importar un modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Impute soil moisture</source>
   <translation>Imputar humedad del suelo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Impute soil moisture (stations)</source>
   <translation>Imputar humedad del suelo (estaciones)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>In 80 %</source>
   <translation>En el 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>In 95 %</source>
   <translation>En el 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>In the 80 % band</source>
   <translation>En la franja 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>In the 95 % band</source>
   <translation>En la franja 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.py" />
   <source>In the dates to forecast: {problem}.</source>
   <translation>En las fechas que se van a pronosticar: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>In windows that shift from layer to layer (as good, and quicker)</source>
   <translation>En ventanas que se desplazan de una capa de la red a la siguiente (igual de bueno y más rápido)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Input: {path} (SHA-256 {digest})</source>
   <translation>Entrada: {path} (SHA-256 {digest})</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Install the packages of engine/requirements.lock into it again; the log of this run names the missing one.</source>
   <translation>Instale de nuevo en él los paquetes de engine/requirements.lock; el registro de esta ejecución indica el que falta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Install what is missing, or choose another Python. Then try again.</source>
   <translation>Instale lo que falta o elija otro Python. Después, inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Interpolate (kriging)</source>
   <translation>Interpolar (kriging)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Interpreter of the engine</source>
   <translation>Intérprete del motor</translation>
  </message>
  <message>
   <location filename="../plugin/layers/arrange.py" />
   <source>Intervals</source>
   <translation>Intervalos</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>It could not be saved: {error}</source>
   <translation>No se pudo guardar: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>It has not been reviewed on site yet.</source>
   <translation>Todavía no se ha revisado sobre el terreno.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>It moves ever faster.</source>
   <translation>Se mueve cada vez más rápido.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Its error could not be measured on these data.</source>
   <translation>Su error no se pudo medir en estos datos.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Its skill could not be measured on this series.</source>
   <translation>Su habilidad no se pudo medir en esta serie.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>JSON files (*.json)</source>
   <translation>Archivos JSON (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Keep all assets</source>
   <translation>Conservar todos los bienes</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>Kept running, its layers are added to the project when it is done.</source>
   <translation>Si sigue, sus capas se añaden al proyecto cuando termine.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Kinds of gap to test on</source>
   <translation>Tipos de hueco con los que se prueba</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Largest movement</source>
   <translation>Movimiento máximo</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Largest velocity (a year)</source>
   <translation>Velocidad máxima (por año)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Last acquisition</source>
   <translation>Última adquisición</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Last acquisition used</source>
   <translation>Última adquisición usada</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Last date of the history to use. The last acquisition not after it is where the forecast starts; empty = all.</source>
   <translation>Última fecha del histórico que se usa. El pronóstico empieza en la última adquisición que no sea posterior a ella; vacío = todo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Last date to use and to fill; empty = all.</source>
   <translation>Última fecha que se usa y se rellena; vacío = todo.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Last measurement</source>
   <translation>Última medición</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Lasting id</source>
   <translation>Identificador duradero</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Latest date to use and to fill, as 2023-12-31. Empty = the last</source>
   <translation>Última fecha que se usa y se rellena, así: 2023-12-31. Vacío = la última</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Layer of points</source>
   <translation>Capa de puntos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Layer of points or raster layer</source>
   <translation>Capa de puntos o capa ráster</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Layer of stations</source>
   <translation>Capa de estaciones</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Least class of points</source>
   <translation>Clase mínima de los puntos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Leave empty</source>
   <translation>Dejar vacías</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Level of the test</source>
   <translation>Nivel de la prueba</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Limit reached</source>
   <translation>Límite alcanzado</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Limits of the classes</source>
   <translation>Límites de las clases</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Line</source>
   <translation>Recta</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>List, import, export, rename and delete trained models</source>
   <translation>Listar, importar, exportar, renombrar y eliminar modelos entrenados</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Logarithm</source>
   <translation>Logaritmo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Logo</source>
   <translation>Logotipo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Longest time to train a neural network; empty = chosen for you.</source>
   <translation>Tiempo máximo para entrenar una red neuronal; vacío = se elige por usted.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Lower</source>
   <translation>inferior</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Lower bound of the 80 % interval</source>
   <translation>Límite inferior del intervalo del 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Lower bound of the 95 % interval</source>
   <translation>Límite inferior del intervalo del 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound of the interval that holds 80 % of the true values, one band per date.</source>
   <translation>Límite inferior del intervalo que contiene el 80 % de los valores verdaderos, una banda por fecha.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound of the interval that holds 95 % of the true values, one band per date.</source>
   <translation>Límite inferior del intervalo que contiene el 95 % de los valores verdaderos, una banda por fecha.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound, 80 %</source>
   <translation>Límite inferior, 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound, 95 %</source>
   <translation>Límite inferior, 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>MAE</source>
   <translation>MAE</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Make, check, repair or remove the Python environment in which forecasts and fillings are computed</source>
   <translation>Crear, comprobar, reparar o quitar el entorno de Python en el que se calculan los pronósticos y los rellenos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Makes the Python environment in which forecasts and fillings are computed, and tries it.</source>
   <translation>Crea el entorno de Python en el que se calculan los pronósticos y los rellenos, y lo prueba.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Makes the Python environment in which forecasts and fillings are computed, and tries it. It lies in the user's data folder: QGIS's own packages are never touched, all QGIS profiles share it, and a new version of the plugin keeps it unless it needs others.

What is finished is kept: after an interruption the next run goes on from there. The network is reached as QGIS does, with its proxy and certificates.</source>
   <translation>Crea el entorno de Python en el que se calculan los pronósticos y los rellenos, y lo prueba. Está en la carpeta de datos del usuario: los paquetes propios de QGIS nunca se tocan, todos los perfiles de QGIS lo comparten, y una versión nueva del complemento lo conserva salvo que necesite otros paquetes.

Lo terminado se conserva: tras una interrupción, la siguiente ejecución continúa desde ahí. Se accede a la red como lo hace QGIS, con su proxy y sus certificados.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Making the environment</source>
   <translation>Creando el entorno</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Map of classes</source>
   <translation>Mapa de clases</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Map of probability</source>
   <translation>Mapa de probabilidad</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Maps of probability and class are made of rasters; for points ask for 'Points with probability'.</source>
   <translation>Los mapas de probabilidad y de clases se crean a partir de rásteres; para puntos, pida «Puntos con probabilidad».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Matches the zones of two analyses by their overlap and tells which are new, have grown or shrunk, are the same or have vanished.

With the earlier forecast and what was observed since then it also finds the places whose newest observation left the 80 or 95 % interval: the forecast was wrong there, and that is the alarm. One in twenty leaves a 95 % interval by chance, and neighbours leave it together, as they share the atmosphere of a date: the number is compared with that of chance, over all places and within every zone, with what the history tells of how alike neighbours are. It needs no engine.</source>
   <translation>Empareja las zonas de dos análisis según su solape y dice cuáles son nuevas, se han ampliado o reducido, siguen igual o han desaparecido.

Con el pronóstico anterior y lo observado desde entonces, encuentra además los lugares cuya observación más reciente salió del intervalo del 80 o 95 %: allí el pronóstico falló, y esa es la alarma. Uno de cada veinte sale de un intervalo del 95 % por azar, y los vecinos salen juntos, porque comparten la atmósfera de una fecha: el número se compara con el del azar, en el conjunto de los lugares y dentro de cada zona, con lo que el historial dice de cuánto se parecen los vecinos. No necesita ningún motor.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Mean absolute error on hidden values</source>
   <translation>Error absoluto medio en los valores ocultados</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Mean of the zone</source>
   <translation>Media de la zona</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Mean probability</source>
   <translation>Probabilidad media</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Mean velocity from the last acquisition to the last date that matters, in that unit per year; 0 = not asked. The more probable counts.</source>
   <translation>Velocidad media que se considera importante, desde la última adquisición hasta la última fecha, en esa unidad por año; 0 = no se tiene en cuenta. De los dos umbrales cuenta el más probable.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Measured</source>
   <translation>Medido</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Measured and predicted movement</source>
   <translation>Movimiento medido y predicho</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Measured on dates held back: skill over persistence {skill}, RMSE {rmse} {units}.</source>
   <translation>Medido en fechas reservadas: habilidad frente a la persistencia {skill}, RMSE {rmse} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Measured on {count} observed values that were hidden ({mask}): mean absolute error {mae}, RMSE {rmse} {units}.</source>
   <translation>Medido en {count} valores observados que se ocultaron ({mask}): error absoluto medio {mae}, RMSE {rmse} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/layers.py" />
   <source>Measured point</source>
   <translation>Punto medido</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Measured points</source>
   <translation>Puntos medidos</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Measurements</source>
   <translation>Mediciones</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Measures how well each forecast method would have predicted your own series.</source>
   <translation>Mide lo bien que cada método de pronóstico habría predicho sus propias series.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Measures how well each method fills gaps of your own data, for every kind of gap.</source>
   <translation>Mide lo bien que cada método rellena huecos de sus propios datos, para cada tipo de hueco.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Measures how well each method would fill the gaps of your own data: values that were observed are hidden, filled by each method from what is left, and compared with what was measured. Nothing is written but the report and the tables.

It does so for several kinds of gap, because a method that is good at scattered cells can be useless when a whole date is missing. The report has the errors of every method on every kind, how they grow with the distance to the nearest observation, how often the truth lay inside the bounds, and what each covariate is worth.</source>
   <translation>Mide lo bien que cada método rellenaría los huecos de sus propios datos: se ocultan valores que se observaron, cada método los rellena a partir de lo que queda, y se comparan con lo medido. No se escribe nada más que el informe y las tablas.

Lo hace con varios tipos de hueco, porque un método que es bueno con celdas dispersas puede ser inútil cuando falta una fecha entera. El informe contiene los errores de cada método en cada tipo, cómo crecen con la distancia a la observación más cercana, con qué frecuencia la verdad quedó dentro de los límites y cuánto aporta cada covariable.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Measures how well each method would have predicted your own series: from many past dates, each method forecasts what came next, seeing nothing later, and is compared with what was measured.

The report has the errors, the skill over 'the last value stays' and over the best simple method, with their uncertainty, and how often the truth lay inside the bounds.</source>
   <translation>Mide lo bien que cada método habría predicho sus propias series: desde muchas fechas pasadas, cada método pronostica lo que vino después, sin ver nada posterior, y se compara con lo medido.

El informe contiene los errores, la habilidad frente a «el último valor se mantiene» y frente al mejor método simple, con su incertidumbre, y con qué frecuencia la verdad quedó dentro de los límites.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Median movement</source>
   <translation>Movimiento mediano</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Memory ran out.</source>
   <translation>Se agotó la memoria.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merge zone reviews</source>
   <translation>Combinar revisiones de zonas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merged zones</source>
   <translation>Zonas combinadas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merges two copies of a layer of hazard zones that two people have reviewed, without losing either review.</source>
   <translation>Combina dos copias de una capa de zonas de peligro que han revisado dos personas, sin perder ninguna de las revisiones.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merges two copies of a layer of hazard zones that two people have reviewed: one in the office, one in the field with QField, say.

Zones are matched by their number. Where one copy alone has a review, it is taken. Where both have one, the newer counts; on the same day the one that asks for more care does (confirmed, then watch, then dismissed). The other review goes into the zone's history, and both comments are kept. A review that stands in the other copy's history is older, whatever its date.

Zones that were called differently are listed, as a table and in the log. Neither input is changed. If the zones are of two analyses, use 'Carry reviews over' instead. It needs no engine.</source>
   <translation>Combina dos copias de una capa de zonas de peligro que han revisado dos personas: una en la oficina y otra en el campo con QField, por ejemplo.

Las zonas se emparejan por su número. Si solo una copia tiene revisión, se toma esa. Si la tienen ambas, cuenta la más reciente; si son del mismo día, la que pide más precaución (confirmada, luego en vigilancia, luego descartada). La otra revisión pasa al historial de la zona, y se conservan ambos comentarios. Una revisión que figura en el historial de la otra copia es anterior, sea cual sea su fecha.

Las zonas que se calificaron de forma distinta se enumeran en una tabla y en el registro. Ninguna de las entradas se modifica. Si las zonas son de dos análisis, use en su lugar «Trasladar revisiones». No necesita ningún motor.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Met&amp;hod</source>
   <translation>Mét&amp;odo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <source>Met&amp;hod and horizon</source>
   <translation>Mét&amp;odo y horizonte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <location filename="../plugin/dialogs/score_table.py" />
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/report/about_page.py" />
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Method used</source>
   <translation>Método usado</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Method, mean of the dates ahead</source>
   <translation>Método, media de las fechas futuras</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Method, skill, dates, inputs and versions, for other programs.</source>
   <translation>Método, habilidad, fechas, entradas y versiones, para otros programas.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Method: {method}. {reason}</source>
   <translation>Método: {method}. {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Methods</source>
   <translation>Métodos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Methods of the literature to compare as well. Some need further libraries; what is missing is said.</source>
   <translation>Otros métodos de la literatura que también se comparan. Algunos necesitan más bibliotecas; se indica lo que falta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Minutes for training</source>
   <translation>Minutos de entrenamiento</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Model bundles (*.zip)</source>
   <translation>Paquetes de modelo (*.zip)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Model of {name}</source>
   <translation>Modelo de {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading_source.py" />
   <source>More than one input was given. Choose either a layer or a file, and leave the other empty.</source>
   <translation>Se dio más de una entrada. Elija una capa o un archivo, y deje vacío lo demás.</translation>
  </message>
  <message>
   <location filename="../plugin/report/raster_places.py" />
   <source>Most affected cell</source>
   <translation>Celda más afectada</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Most affected point</source>
   <translation>Punto más afectado</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Most passes over the data; empty = until the time is up.</source>
   <translation>Máximo de pasadas por los datos; vacío = hasta que se acabe el tiempo.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Movement ({units})</source>
   <translation>Movimiento ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Movement predicted from the last acquisition to the last forecast date.</source>
   <translation>Movimiento predicho desde la última adquisición hasta la última fecha de pronóstico.</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Movement so far</source>
   <translation>Movimiento hasta ahora</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Movement that matters, from the present level (the last measurements, smoothed), in the unit of the forecast; 0 = not asked.</source>
   <translation>Movimiento que importa, desde el nivel actual (las últimas medidas, suavizadas), en la unidad del pronóstico; 0 = no se pregunta.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>NVIDIA graphics processor</source>
   <translation>procesador gráfico NVIDIA</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>NVIDIA or AMD GPU (cuda)</source>
   <translation>GPU de NVIDIA o AMD (cuda)</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>NVIDIA or AMD GPU number {number} ({name})</source>
   <translation>GPU NVIDIA o AMD número {number} ({name})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>NetCDF and HDF5: the variable that holds the displacement; empty = the first that suits.</source>
   <translation>NetCDF y HDF5: la variable que contiene el desplazamiento; vacío = la primera adecuada.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>NetCDF and HDF5: the variable that holds the soil moisture; SMAP: AM or PM. Empty = the first that suits.</source>
   <translation>NetCDF y HDF5: la variable que contiene la humedad del suelo; SMAP: AM o PM. Vacío = la primera adecuada.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>New name</source>
   <translation>Nombre nuevo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>New observations</source>
   <translation>Observaciones nuevas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>New zones</source>
   <translation>Zonas nuevas</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>No NVIDIA graphics processor was found; the engine will compute on the processor.</source>
   <translation>No se encontró ningún procesador gráfico NVIDIA; el motor calculará en el procesador.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>No Python interpreter was found.</source>
   <translation>No se encontró ningún intérprete de Python.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/plan.py" />
   <source>No acquisition of '{name}' lies in the period chosen; they run from {first} to {last}.</source>
   <translation>Ninguna adquisición de «{name}» está en el período elegido; van de {first} a {last}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>No area reaches the chosen probability of moving by more than the chosen threshold{span}.</source>
   <translation>Ningún área alcanza la probabilidad elegida de moverse más que el umbral elegido{span}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>No date was found in the name '{name}'. Rename the rasters like defo_20200131.tif, or type their dates in order.</source>
   <translation>No se encontró ninguna fecha en el nombre «{name}». Renombre los rásteres como defo_20200131.tif, o escriba sus fechas en orden.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/vectors.py" />
   <source>No field of '{layer}' is named after a date. Its fields are: {fields}. Rename the displacement fields like D20200131 or 2020-01-31, or type their dates: field=2020-01-31; …</source>
   <translation>Ningún campo de «{layer}» lleva una fecha en el nombre. Sus campos son: {fields}. Renombre los campos de desplazamiento como D20200131 o 2020-01-31, o escriba sus fechas: campo=2020-01-31; …</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>No forecast layer was given, so there is no plot.</source>
   <translation>No se indicó ninguna capa de pronóstico, así que no hay gráfico.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>No forecast of GroundCast was given with the zones.</source>
   <translation>Con las zonas no se indicó ningún pronóstico de GroundCast.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>No hazard zone was found.</source>
   <translation>No se encontró ninguna zona de peligro.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading_source.py" />
   <source>No input was given. Choose a layer or a file.</source>
   <translation>No se dio ninguna entrada. Elija una capa o un archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>No interpreter is given.</source>
   <translation>No se indica ningún intérprete.</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>No layer was given that could be drawn.</source>
   <translation>No se indicó ninguna capa que se pudiera dibujar.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>No output was asked for. Name at least one output file.</source>
   <translation>No se pidió ninguna salida. Indique al menos un archivo de salida.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>No polygon of '{name}' is selected.</source>
   <translation>No hay ningún polígono de «{name}» seleccionado.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>No region is drawn: draw one, or choose the whole layer.</source>
   <translation>No hay ninguna región dibujada: dibuje una o elija toda la capa.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>No unfinished runs</source>
   <translation>No hay ejecuciones sin terminar</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>No zone was called differently.</source>
   <translation>Ninguna zona se calificó de forma distinta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>No zone was found. A lower threshold, probability limit or number of points finds more.</source>
   <translation>No se encontró ninguna zona. Con un umbral, un límite de probabilidad o un número de puntos menor se encuentran más.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Nodata value</source>
   <translation>Valor sin datos</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>None of them has been reviewed on site yet.</source>
   <translation>Ninguna de ellas se ha revisado todavía sobre el terreno.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>None yet. They are read from names like D20200131 or 2020-01-31.</source>
   <translation>Ninguna todavía. Se leen de nombres como D20200131 o 2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>None: each place by itself</source>
   <translation>Ninguna: cada lugar por sí solo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>None: the method above</source>
   <translation>Ninguno: el método de arriba</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Not yet reviewed. To fill in on site:</source>
   <translation>Aún sin revisar. Para rellenar sobre el terreno:</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Nothing was measured here.</source>
   <translation>Aquí no se midió nada.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Number expected by chance</source>
   <translation>Número esperado por azar</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Number of conflicts</source>
   <translation>Número de conflictos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>Number of the zone</source>
   <translation>Número de la zona</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Number of zones</source>
   <translation>Número de zonas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Observations</source>
   <translation>Observaciones</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Observed history</source>
   <translation>Histórico observado</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Of the report.</source>
   <translation>Del informe.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <source>Of the run that made '{layer}' the raster '{key}' was not found. Keep its rasters in one folder, or give them under '{name}'.</source>
   <translation>De la ejecución que creó «{layer}» no se encontró el ráster «{key}». Guarde sus rásteres en una misma carpeta, o indíquelos en «{name}».</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Of what was measured later, {inner} % lay in the range meant to hold 80 %, and {outer} % in the one meant to hold 95 %.</source>
   <translation>De lo que se midió después, el {inner} % quedó en el intervalo que debe contener el 80 %, y el {outer} % en el que debe contener el 95 %.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Office</source>
   <translation>Organismo</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>On Debian and Ubuntu, install python3-venv; or choose another Python.</source>
   <translation>En Debian y Ubuntu, instale python3-venv; o elija otro Python.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>On Windows, install the Microsoft Visual C++ Redistributable (x64); the log names the library.</source>
   <translation>En Windows, instale Microsoft Visual C++ Redistributable (x64); el registro indica la biblioteca.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>On a Mac with Apple silicon its graphics processor is used without more.</source>
   <translation>En un Mac con Apple silicon se usa su procesador gráfico sin hacer nada más.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>On the date the forecast was made from, the observations lie far from it: they seem to have another reference, or unit.</source>
   <translation>En la fecha de la que parte el pronóstico, las observaciones están lejos de él: parecen tener otra referencia u otra unidad.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>One area may {what}{span}.</source>
   <translation>Un área puede {what}{span}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>One file per date, with the date in its name; the same kinds as in a folder.</source>
   <translation>Un archivo por fecha, con la fecha en su nombre; los mismos tipos que en una carpeta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>One raster per acquisition, on the same grid, with the date in its name.</source>
   <translation>Un ráster por adquisición, en la misma cuadrícula, con la fecha en su nombre.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Only with the method DAPF: points coloured by where each place lies in what the network learned. Places of like colour moved alike.</source>
   <translation>Solo con el método DAPF: puntos coloreados según dónde está cada lugar en lo que aprendió la red. Los lugares de color parecido se movieron de forma parecida.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/report_dialog.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Open the report</source>
   <translation>Abrir el informe</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Or the raster 'Forecast, median' of the last run; the others of its run are found in its folder and in the project.</source>
   <translation>O el ráster «Pronóstico, mediana» de la ejecución anterior; los demás de esa ejecución se buscan en su carpeta y en el proyecto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Or the raster 'Forecast, median' that a forecast made. The others of its run are found in its folder and in the project.</source>
   <translation>O el ráster «Pronóstico, mediana» que creó un pronóstico. Los demás de su ejecución se buscan en su carpeta y en el proyecto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Original SMAP files say of every value whether its use is recommended. The others are doubtful (dense forest, snow, open water nearby): leave them out, and they are filled as well. Other files have no such flags.</source>
   <translation>Los archivos originales de SMAP dicen de cada valor si se recomienda su uso. Los demás son dudosos (bosque denso, nieve, agua abierta cercana): exclúyalos y también se rellenan. Otros archivos no tienen tales marcas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Other method</source>
   <translation>Otro método</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Other methods</source>
   <translation>Otros métodos</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Other rasters of the run</source>
   <translation>Otros rásteres de la ejecución</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Outlines areas where a forecast is likely to exceed a threshold, and ranks them. Give points or the raster of the median.

For every place the intervals of the forecast give the probability that it moves by more than the threshold between the last acquisition and one of the forecast dates. It is the greatest of the dates' probabilities: dates depend on each other in a way the forecast does not tell, so the true one is at least that. A velocity is judged by the movement to the last date. Places above the probability limit that lie near each other, and are enough of them, form a zone (DBSCAN).

What counts is the ground, not the next measurement with its noise. The history tells how noisy the measurements are and how far the ground strays from its trend and season; it is found by itself as long as the forecast's input is where it was. Without it probabilities near the noise are too high.

Each zone has an id, its area and number of places, greatest and mean probability, greatest and median predicted displacement, the steepest gradient, the share of places whose forecast resolves the threshold, the greatest change of velocity, the first date on which a place reaches the limit, a class of severity (by the greatest probability), and empty fields for a review. With the history, it also has a test for acceleration and, where it accelerates in the way slopes do before they fail (the inverse of the velocity falls to zero along a line, Fukuzono 1985), the time of that with its 95 % interval. It needs no engine.</source>
   <translation>Delimita áreas donde es probable que un pronóstico supere un umbral, y las ordena. Indique puntos o el ráster de la mediana.

Para cada lugar, los intervalos del pronóstico dan la probabilidad de que se mueva más que el umbral entre la última adquisición y una de las fechas de pronóstico. Es la mayor de las probabilidades de las fechas: las fechas dependen unas de otras de un modo que el pronóstico no dice, así que la verdadera es al menos esa. Una velocidad se juzga por el movimiento hasta la última fecha. Los lugares por encima del límite de probabilidad que están cerca unos de otros, y son suficientes, forman una zona (DBSCAN).

Lo que cuenta es el terreno, no la próxima medida con su ruido. El histórico dice cuánto ruido tienen las medidas y cuánto se aparta el terreno de su tendencia y estación; se encuentra por sí solo mientras la entrada del pronóstico siga donde estaba. Sin él, las probabilidades cercanas al ruido son demasiado altas.

Cada zona tiene un identificador, su área y número de lugares, la probabilidad máxima y media, el desplazamiento predicho máximo y mediano, el mayor gradiente, la proporción de lugares cuyo pronóstico es lo bastante preciso para el umbral, el mayor cambio de velocidad, la primera fecha en que un lugar alcanza el límite, una clase de gravedad (según la probabilidad máxima) y campos vacíos para una revisión. Con el histórico tiene además una prueba de aceleración y, si se acelera como lo hacen las laderas antes de la rotura (la inversa de la velocidad cae a cero a lo largo de una recta, Fukuzono 1985), el momento de esta con su intervalo del 95 %. No necesita ningún motor.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Outlines areas where a forecast of points or rasters is likely to exceed a threshold, ranked by severity.</source>
   <translation>Delimita áreas donde es probable que un pronóstico de puntos o rásteres supere un umbral, ordenadas por gravedad.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>PDF files (*.pdf)</source>
   <translation>Archivos PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
   <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../plugin/report/frame.py" />
   <source>Page {number} of {count}</source>
   <translation>Página {number} de {count}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Parabola</source>
   <translation>Parábola</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Passes over the data</source>
   <translation>Pasadas por los datos</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_form.py" />
   <source>Pictures (*.jpg *.jpeg *.png *.heic *.webp *.tif);;All files (*)</source>
   <translation>Imágenes (*.jpg *.jpeg *.png *.heic *.webp *.tif);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
   <translation>Imágenes (*.svg *.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Places at least this likely to exceed a threshold are active.</source>
   <translation>Son activos los lugares con al menos esta probabilidad de superar un umbral.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places compared</source>
   <translation>Lugares comparados</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places outside the 95 % interval</source>
   <translation>Lugares fuera del intervalo del 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places outside the interval</source>
   <translation>Lugares fuera del intervalo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places whose newest observation left the 80 or 95 % interval (with the earlier forecast and observations).</source>
   <translation>Lugares cuya observación más reciente salió del intervalo del 80 o 95 % (con el pronóstico anterior y las observaciones).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Point data (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)</source>
   <translation>Datos de puntos (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Point data (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)</source>
   <translation>Datos de puntos (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Point {name}</source>
   <translation>Punto {name}</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Points</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Points of lower class do not count by themselves.</source>
   <translation>Los puntos de clase inferior no cuentan por sí solos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Points or cells</source>
   <translation>Puntos o celdas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory.</source>
   <translation>Los puntos o celdas fuera de la región ni se usan ni se pronostican. Una región más pequeña es más rápida y necesita menos memoria.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Points or cells that make a zone, at least.</source>
   <translation>Puntos o celdas que forman una zona, como mínimo.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Points over the limit</source>
   <translation>Puntos sobre el límite</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Points with one field per acquisition, named after its date (D20200131, 20200131, 2020-01-31). Give a layer or a file.</source>
   <translation>Puntos con un campo por adquisición, con su fecha como nombre (D20200131, 20200131, 2020-01-31). Indique una capa o un archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Points with one field per acquisition, or a raster with one band per acquisition. Give a layer, a file, or a list of rasters.</source>
   <translation>Puntos con un campo por adquisición, o un ráster con una banda por adquisición. Indique una capa, un archivo o una lista de rásteres.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Points with one field per date, named after it (D20200131, 20200131, 2020-01-31). Empty fields are the gaps.</source>
   <translation>Puntos con un campo por fecha, con ella como nombre (D20200131, 20200131, 2020-01-31). Los campos vacíos son los huecos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Points with probability</source>
   <translation>Puntos con probabilidad</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Polygons to work in; only the selected ones if that is ticked. Instead of an extent.</source>
   <translation>Polígonos en los que se trabaja; solo los seleccionados si eso está marcado. En lugar de una extensión.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Polygons, the most severe first.</source>
   <translation>Polígonos, los más graves primero.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Positive values mean east, negative ones west.</source>
   <translation>Los valores positivos significan hacia el este, los negativos hacia el oeste.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Positive values mean up, negative ones down.</source>
   <translation>Los valores positivos significan hacia arriba, los negativos hacia abajo.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <location filename="../plugin/report/layers.py" />
   <source>Predicted displacement</source>
   <translation>Desplazamiento predicho</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Predicted movement ({units})</source>
   <translation>Movimiento predicho ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity</source>
   <translation>Velocidad predicha</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity less the past velocity: where movement speeds up or slows down.</source>
   <translation>Velocidad predicha menos la velocidad pasada: dónde se acelera o se frena el movimiento.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity over the horizon, per year.</source>
   <translation>Velocidad predicha en el horizonte, por año.</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Print hazard zones with maps, series and reviews as a PDF</source>
   <translation>Imprimir en PDF las zonas de peligro con mapas, series y revisiones</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Prints hazard zones as a PDF for people who decide: an overview with map and key message, a table of all zones, a page per zone with map, series, numbers and review, and a page on how to read it and how far to trust it. Also writes the table as CSV.

The plots need the forecast the zones were made from, and the history before it (the forecast's own input is taken where it is still there). How well the forecast did on the past comes from its summary, or from what the forecast file itself says.

It needs no engine and no internet. A basemap is drawn where one is given.</source>
   <translation>Imprime zonas de peligro en un PDF para quienes deciden: un panorama general con mapa y mensaje principal, una tabla de todas las zonas, una página por zona con mapa, series, cifras y revisión, y una página sobre cómo leerlo y hasta qué punto se puede confiar en él. También escribe la tabla como CSV.

Los gráficos necesitan el pronóstico con el que se hicieron las zonas, y el histórico anterior a él (se toma la propia entrada del pronóstico si sigue ahí). El acierto del pronóstico en el pasado se toma de su resumen, o de lo que dice el propio archivo del pronóstico.

No necesita motor ni internet. Se dibuja un mapa base si se indica uno.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Prints hazard zones with maps, series and reviews as a PDF for people who decide.</source>
   <translation>Imprime zonas de peligro con mapas, series y revisiones en un PDF para quienes deciden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Probabilities at which the classes 2, 3 and 4 begin.</source>
   <translation>Probabilidades en las que empiezan las clases 2, 3 y 4.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Probability</source>
   <translation>Probabilidad</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Probability by chance</source>
   <translation>Probabilidad por azar</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Probability by chance below which more places are outside than chance explains.</source>
   <translation>Probabilidad por azar por debajo de la cual hay fuera más lugares de los que explica el azar.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Probability limit</source>
   <translation>Límite de probabilidad</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Processor (cpu)</source>
   <translation>Procesador (cpu)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/filled_products.py" />
   <source>Provenance</source>
   <translation>Procedencia</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>PyTorch, which the engine needs, is no longer made for Macs with Intel processors.</source>
   <translation>PyTorch, que el motor necesita, ya no se hace para los Mac con procesador Intel.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Python interpreter</source>
   <translation>Intérprete de Python</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/zones.py" />
   <source>QGIS's own algorithms are not loaded. Switch the Processing plugin on.</source>
   <translation>Los algoritmos propios de QGIS no están cargados. Active el complemento Processing (Procesos).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Quality of satellite values</source>
   <translation>Calidad de los valores de satélite</translation>
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
   <translation>Radio</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Random seed</source>
   <translation>Semilla aleatoria</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Rank exposed assets</source>
   <translation>Ordenar bienes expuestos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Ranks buildings, roads, dams or anything else by the hazard zones they stand in or near.</source>
   <translation>Ordena edificios, carreteras, presas o cualquier otra cosa según las zonas de peligro en las que están o que tienen cerca.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)</source>
   <translation>Datos ráster (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)</source>
   <translation>Datos ráster (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster layer</source>
   <translation>Capa ráster</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster layer or layer of stations</source>
   <translation>Capa ráster o capa de estaciones</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Raster layers with one band per date, and layers of stations with one field per date</source>
   <translation>Capas ráster con una banda por fecha y capas de estaciones con un campo por fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Rasters (*.tif *.tiff *.vrt *.img *.nc);;All files (*)</source>
   <translation>Rásteres (*.tif *.tiff *.vrt *.img *.nc);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/files.py" />
   <source>Rasters given: {files}; dates typed: {dates}. Give one date for each raster, in their order.</source>
   <translation>Rásteres dados: {files}; fechas escritas: {dates}. Dé una fecha para cada ráster, en su orden.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters that do not change and may explain the values: height, slope, clay content. Any grid and CRS.</source>
   <translation>Rásteres que no cambian y pueden explicar los valores: altura, pendiente, contenido de arcilla. Cualquier cuadrícula y SRC.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters that do not change and whose values are codes, not amounts: land cover, soil type, geology. Any grid and CRS.</source>
   <translation>Rásteres que no cambian y cuyos valores son códigos, no cantidades: cobertura del suelo, tipo de suelo, geología. Cualquier cuadrícula y SRC.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters too large for memory are computed in tiles, and finished tiles are kept until the run is complete. Ticked: a run that was cancelled or ended by a fault goes on where it was, if input and settings are the same. Not ticked: it starts from the beginning.</source>
   <translation>Los rásteres demasiado grandes para la memoria se calculan por teselas, y las teselas terminadas se conservan hasta que la ejecución se completa. Marcado: una ejecución cancelada o interrumpida por un fallo continúa donde estaba, si la entrada y los ajustes son los mismos. Sin marcar: empieza desde el principio.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters with dates (bands, or one raster per date), e.g. rainfall, groundwater or filled soil moisture. Only their past is used.</source>
   <translation>Rásteres con fechas (bandas, o un ráster por fecha), p. ej. lluvia, agua subterránea o humedad del suelo rellenada. Solo se usa su pasado.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Rasters with dates (bands, or one raster per date), e.g. rainfall, temperature or coarse soil moisture. Any grid, CRS and time step; they may have gaps.</source>
   <translation>Rásteres con fechas (bandas, o un ráster por fecha), p. ej. lluvia, temperatura o humedad del suelo de baja resolución. Cualquier cuadrícula, SRC y paso de tiempo; pueden tener huecos.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Re&amp;gion</source>
   <translation>Re&amp;gión</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>Reading the dates of the file …</source>
   <translation>Leyendo las fechas del archivo …</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>Reading the dates of {name}</source>
   <translation>Leyendo las fechas de {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Recommended values only</source>
   <translation>Solo valores recomendados</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rectangle to work on. Leave it and the region out to use everything.</source>
   <translation>Rectángulo en el que se trabaja. Deje sin indicar este y la región para usarlo todo.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Relative</source>
   <translation>Relativo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>Remove what unfinished runs have left ({size})? They can then only be started from the beginning.</source>
   <translation>¿Eliminar lo que dejaron las ejecuciones sin terminar ({size})? Después solo podrán empezar desde el principio.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Removed.</source>
   <translation>Quitado.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Removing {folder}</source>
   <translation>Quitando {folder}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Rename the model</source>
   <translation>Renombrar el modelo</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Repair the environment, or choose another one.</source>
   <translation>Repare el entorno o elija otro.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Repair: start from nothing</source>
   <translation>Reparar: empezar desde cero</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Report made by</source>
   <translation>Informe hecho por</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Res&amp;ume</source>
   <translation>Rean&amp;udar</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/form.py" />
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Review every zone again</source>
   <translation>Revisar de nuevo todas las zonas</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>Review of a zone</source>
   <translation>Revisión de una zona</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_dock.py" />
   <source>Review zones</source>
   <translation>Revisar zonas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Reviewed zones</source>
   <translation>Zonas revisadas</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Reviewed: {done} of {all}{told}.</source>
   <translation>Revisadas: {done} de {all}{told}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Root mean square error</source>
   <translation>Raíz del error cuadrático medio</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Root mean square error on hidden values</source>
   <translation>Raíz del error cuadrático medio en los valores ocultados</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Run &amp;log</source>
   <translation>Regis&amp;tro</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Run it again.</source>
   <translation>Ejecútelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>R²</source>
   <translation>R²</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>Sample tile (simulated)</source>
   <translation>Tesela de muestra (simulada)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Save the plot</source>
   <translation>Guardar el gráfico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Save the series</source>
   <translation>Guardar la serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Score table and plots</source>
   <translation>Tabla de puntuaciones y gráficos</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Seconds</source>
   <translation>Segundos</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Select points of the layer first.</source>
   <translation>Seleccione primero puntos de la capa.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Selection</source>
   <translation>Selección</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Set the status of every zone to new; the earlier review is in the history.</source>
   <translation>Poner el estado de todas las zonas en «nueva»; la revisión anterior queda en el historial.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/main.py" />
   <source>Set up the &amp;engine…</source>
   <translation>Configurar el &amp;motor…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up the engine</source>
   <translation>Configurar el motor</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up, or go on where it stopped</source>
   <translation>Configurar, o continuar donde se detuvo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up, repair, remove or check the environment, or use one of your own.</source>
   <translation>Configurar, reparar, quitar o comprobar el entorno, o usar uno propio.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of hidden values inside the 80 % interval</source>
   <translation>Proporción de los valores ocultados dentro del intervalo del 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of hidden values inside the 95 % interval</source>
   <translation>Proporción de los valores ocultados dentro del intervalo del 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Share of points that resolve the threshold</source>
   <translation>Proporción de puntos que resuelven el umbral</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of the values that were filled</source>
   <translation>Proporción de los valores que se rellenaron</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of the values that were missing</source>
   <translation>Proporción de los valores que faltaban</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Single dates cannot be left out of this file; tick them all, and bound the period below the table.</source>
   <translation>En este archivo no se pueden excluir fechas sueltas; márquelas todas y acote el período debajo de la tabla.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <source>Size</source>
   <translation>Superficie</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Size (m²)</source>
   <translation>Tamaño (m²)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Size of a cell, in units of the CRS, to write rasters as well; 0 = points only.</source>
   <translation>Tamaño de una celda, en unidades del SRC, para escribir también rásteres; 0 = solo puntos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Size of the pages.</source>
   <translation>Tamaño de las páginas.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill over persistence</source>
   <translation>Habilidad frente a la persistencia</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill over the best simple method</source>
   <translation>Habilidad frente al mejor método simple</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill table</source>
   <translation>Tabla de habilidad</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Skill: 0 = no better than 'nothing changes' (persistence), 1 = perfect. In bold: what was used.</source>
   <translation>Habilidad: 0 = no mejor que «nada cambia» (persistencia), 1 = perfecta. En negrita: lo que se usó.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>Slopes that fail often speed up in this way before; if this one went on so, it would fail between {first} and {last} (95 %), most likely about {most}.</source>
   <translation>Las laderas que fallan suelen acelerarse así antes; si esta siguiera así, fallaría entre el {first} y el {last} (95 %), lo más probable hacia el {most}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>So it is hardly better than assuming that nothing changes: rely on it with great caution.</source>
   <translation>Por tanto, apenas es mejor que suponer que nada cambia: confíe en él solo con gran precaución.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>So many of the most severe zones get a page of their own.</source>
   <translation>Cuántas de las zonas más graves tienen una página propia.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>Soil moisture</source>
   <translation>Humedad del suelo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Soil moisture ({patterns})</source>
   <translation>Humedad del suelo ({patterns})</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Soil moisture from {first} to {last}, its gaps filled; observed values are unchanged. Values: {legend}.</source>
   <translation>Humedad del suelo de {first} a {last}, con sus huecos rellenados; los valores observados no cambian. Valores: {legend}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Soil-moisture stack</source>
   <translation>Pila de humedad del suelo</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Source: {parts}</source>
   <translation>Fuente: {parts}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Start from the &amp;beginning</source>
   <translation>Empezar desde el &amp;principio</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Start of the random numbers used in training: the same number on the same data and device gives the same result again.</source>
   <translation>Inicio de los números aleatorios usados en el entrenamiento: el mismo número con los mismos datos y dispositivo da de nuevo el mismo resultado.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>Starting …</source>
   <translation>Iniciando …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Static covariates</source>
   <translation>Covariables estáticas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Static covariates that are classes</source>
   <translation>Covariables estáticas que son clases</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Stations or cells</source>
   <translation>Estaciones o celdas</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Steepest difference</source>
   <translation>Diferencia más abrupta</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Steepest difference (per m)</source>
   <translation>Diferencia más abrupta (por m)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Summary</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Summary of the forecast</source>
   <translation>Resumen del pronóstico</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Table of the zones</source>
   <translation>Tabla de las zonas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Tells what changed since the last run: new, grown and vanished zones, and places that left the earlier intervals.</source>
   <translation>Dice qué cambió desde la ejecución anterior: zonas nuevas, ampliadas y desaparecidas, y lugares que salieron de los intervalos anteriores.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Tested on past dates that were hidden from it, the forecast was off by {error} {units} (root mean square). Assuming that nothing changes was off by {naive} {units}.</source>
   <translation>Probado en fechas pasadas que se le ocultaron, el pronóstico tuvo un error de {error} {units} (raíz del error cuadrático medio). Suponiendo que nada cambia, el error habría sido de {naive} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>That did not work ({cause}); trying another way.</source>
   <translation>No funcionó ({cause}); se prueba otra manera.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>The 80 % interval held {inner} and the 95 % interval {outer} of the observations.</source>
   <translation>El intervalo del 80 % contuvo una fracción de {inner} y el del 95 % una de {outer} de las observaciones.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>The GroundCast algorithms are not loaded.</source>
   <translation>Los algoritmos de GroundCast no están cargados.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine is not set up. Choose Plugins &gt; GroundCast &gt; Set up the engine, or run '{program} run groundcast:setupengine'. For an environment of your own, {variable} or the QGIS setting {setting} names its Python.</source>
   <translation>El motor de GroundCast no está configurado. Elija Complementos &gt; GroundCast &gt; Configurar el motor, o ejecute «{program} run groundcast:setupengine». Si usa un entorno propio, {variable} o el ajuste de QGIS {setting} indica su Python.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine is not where {origin} says: '{path}' is not a Python interpreter. Correct {origin}, or remove it to use the standard place.</source>
   <translation>El motor de GroundCast no está donde dice {origin}: «{path}» no es un intérprete de Python. Corrija {origin}, o quítelo para usar el lugar estándar.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine runs with {path}.</source>
   <translation>El motor de GroundCast se ejecuta con {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The PDF to write.</source>
   <translation>El PDF que se escribe.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/zones.py" />
   <source>The active points could not be grouped; see the log.</source>
   <translation>No se pudieron agrupar los puntos activos; consulte el registro.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The algorithm '{name}' is not there; enable GroundCast in the plugin manager.</source>
   <translation>No se encuentra el algoritmo «{name}»; active GroundCast en el administrador de complementos.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The algorithm cannot run here.</source>
   <translation>El algoritmo no se puede ejecutar aquí.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>The algorithm was not prepared.</source>
   <translation>El algoritmo no se preparó.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The assets with their own fields and those of the ranking.</source>
   <translation>Los bienes con sus propios campos y los de la clasificación.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>The chosen limit of probability is first reached on {day}.</source>
   <translation>El límite de probabilidad elegido se alcanza por primera vez el {day}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The class of every cell, 1 to 4; 0 = no forecast, or too uncertain to tell (where a raster is the input).</source>
   <translation>La clase de cada celda, de 1 a 4; 0 = sin pronóstico, o demasiado incierto para decirlo (si la entrada es un ráster).</translation>
  </message>
  <message>
   <location filename="../plugin/report/zones.py" />
   <source>The coordinate reference system of '{layer}' is unknown. Set it in the layer's properties.</source>
   <translation>No se conoce el sistema de referencia de coordenadas de «{layer}». Indíquelo en las propiedades de la capa.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <location filename="../plugin/layers/covariates.py" />
   <source>The covariate '{path}' does not exist.</source>
   <translation>La covariable «{path}» no existe.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>The date of '{name}' is not a date.</source>
   <translation>La fecha de «{name}» no es una fecha.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>The date of each band (or listed raster) in order, separated by commas: 2020-01-03, 2020-01-15. Only if not found.</source>
   <translation>La fecha de cada banda (o ráster de la lista) en orden, separadas por comas: 2020-01-03, 2020-01-15. Solo si no se encuentran.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/plan.py" />
   <source>The date {date} is not after the last acquisition used ({last}). Only later dates can be forecast.</source>
   <translation>La fecha {date} no es posterior a la última adquisición usada ({last}). Solo se pueden pronosticar fechas posteriores.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The dates could not be read beforehand: {problem}</source>
   <translation>No se pudieron leer las fechas de antemano: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The dates to forecast, separated by commas: 2025-01-31, 2025-02-28. They replace the number of acquisitions and months.</source>
   <translation>Las fechas que se pronostican, separadas por comas: 2025-01-31, 2025-02-28. Sustituyen al número de adquisiciones y de meses.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <location filename="../plugin/runtime/errors.py" />
   <source>The disk is full.</source>
   <translation>El disco está lleno.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The disk of '{path}' has {free:.1f} GB free; the engine needs {needed:.1f} GB.</source>
   <translation>El disco de «{path}» tiene {free:.1f} GB libres; el motor necesita {needed:.1f} GB.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>The driver is older than {oldest:g}; update it to use this processor.</source>
   <translation>El controlador es anterior a {oldest:g}; actualícelo para usar este procesador.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>The engine cannot be started ({error}).</source>
   <translation>No se puede iniciar el motor ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine crashed (code {number}). QGIS and your data are not affected.</source>
   <translation>El motor falló de forma inesperada (código {number}). QGIS y sus datos no se ven afectados.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine ended without a result (code {number}).</source>
   <translation>El motor terminó sin resultado (código {number}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>The engine reported '{path}' as written, but it is not there.</source>
   <translation>El motor comunicó que «{path}» está escrito, pero no está ahí.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine was ended from outside (signal {number}).</source>
   <translation>El motor se cerró desde fuera (señal {number}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine was killed by the system, most likely because memory ran out.</source>
   <translation>El sistema cerró el motor, muy probablemente porque se agotó la memoria.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>The engine works. It will compute on {device}.</source>
   <translation>El motor funciona. Calculará en: {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine's Python environment is incomplete.</source>
   <translation>El entorno de Python del motor está incompleto.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The engine's coordinate systems do not work: {problem}</source>
   <translation>Los sistemas de coordenadas del motor no funcionan: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>The environment is removed and made again.</source>
   <translation>El entorno se quita y se crea de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The extent is empty. Draw it again, or leave it out to use the whole layer.</source>
   <translation>La extensión está vacía. Dibújela de nuevo, o déjela sin indicar para usar toda la capa.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>The field that says which zone is which, in both layers. If empty: {names}, the first that both have.</source>
   <translation>El campo que dice qué zona es cuál, en ambas capas. Si está vacío: {names}, el primero que tengan ambas.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/files.py" />
   <source>The fields of '{path}' cannot be read, so their dates cannot be corrected.</source>
   <translation>No se pueden leer los campos de «{path}», así que no se pueden corregir sus fechas.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <location filename="../plugin/layers/files.py" />
   <source>The file '{path}' does not exist.</source>
   <translation>El archivo «{path}» no existe.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>The file that keeps the model.</source>
   <translation>El archivo que guarda el modelo.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>The finished tiles cannot be used again: what the method learned, or the temporary export of the input, is gone.</source>
   <translation>Las teselas terminadas no se pueden volver a usar: lo que el método aprendió, o la exportación temporal de la entrada, ya no existe.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The folder '{path}' cannot be made ({error}).</source>
   <translation>No se puede crear la carpeta «{path}» ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The folder '{path}' does not exist.</source>
   <translation>La carpeta «{path}» no existe.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>The forecast displacement, one band per date; the band's description is the date.</source>
   <translation>El desplazamiento pronosticado, una banda por fecha; la descripción de la banda es la fecha.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>The forecast expects movement the other way.</source>
   <translation>El pronóstico espera un movimiento en el otro sentido.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>The forecast is complete.</source>
   <translation>El pronóstico está completo.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>The forecast layer has no value in this zone.</source>
   <translation>La capa de pronóstico no tiene ningún valor en esta zona.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The forecast the zones were made from: for plots, and for the maps.</source>
   <translation>El pronóstico con el que se hicieron las zonas: para los gráficos y para los mapas.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>The gaps are filled.</source>
   <translation>Los huecos están rellenados.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <location filename="../plugin/processing/impute_stations.py" />
   <source>The gaps the methods are tested and the bounds are calibrated on; none = gaps like your own.</source>
   <translation>Los huecos con los que se prueban los métodos y se calibran los límites; ninguno = huecos como los propios.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>The gaps the model is tested and its bounds are calibrated on; none = gaps like your own.</source>
   <translation>Los huecos con los que se prueba el modelo y se calibran sus límites; ninguno = huecos como los propios.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/report_dialog.py" />
   <source>The hazard report is written: {path}</source>
   <translation>El informe de peligros está escrito: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The history before the forecast was not found: the plots show the forecast alone. Name it as 'Observations'.</source>
   <translation>No se encontró el histórico anterior al pronóstico: los gráficos muestran solo el pronóstico. Indíquelo en «Observaciones».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>The history is what the forecast was made from: {path}</source>
   <translation>El histórico es aquello a partir de lo que se hizo el pronóstico: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>The interpreter to make the environment from (empty: the first that serves), or with 'Use' the one to run the engine in.</source>
   <translation>El intérprete con el que se crea el entorno (vacío: el primero que sirva) o, con «Usar», aquel en el que se ejecuta el motor.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>The kinds of gap to test on; none = all that the data allow.</source>
   <translation>Los tipos de hueco con los que se prueba; ninguno = todos los que permiten los datos.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/snapshot.py" />
   <source>The layer '{layer}' cannot be exported to a temporary file: {error}</source>
   <translation>La capa «{layer}» no se puede exportar a un archivo temporal: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <location filename="../plugin/processing/values.py" />
   <source>The layer '{layer}' cannot be loaded.</source>
   <translation>No se puede cargar la capa «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' cannot be read. Check its data source.</source>
   <translation>No se puede leer la capa «{layer}». Compruebe su fuente de datos.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' has no coordinate reference system. Assign one, or give it under 'CRS'.</source>
   <translation>La capa «{layer}» no tiene sistema de referencia de coordenadas. Asígnele uno, o indíquelo en «SRC».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' has no points. If it is a table (an EGMS CSV, say), give it as a file instead.</source>
   <translation>La capa «{layer}» no tiene puntos. Si es una tabla (un CSV de EGMS, por ejemplo), indíquela como archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is no file ({provider}). Export it to a GeoTIFF and use that.</source>
   <translation>La capa «{layer}» no es un archivo ({provider}). Expórtela a un GeoTIFF y use este.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is not a plain file on disk ('{uri}'). Unpack or export it, and use that file.</source>
   <translation>La capa «{layer}» no es un simple archivo en disco («{uri}»). Descomprímala o expórtela, y use ese archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is shown in {shown}, but its file says {own}. If the file is wrong, write the right one into it with 'Assign projection' (Processing toolbox, GDAL) and load it again; if not, set the layer back to {own}.</source>
   <translation>La capa «{layer}» se muestra en {shown}, pero su archivo dice {own}. Si el archivo está mal, escriba en él el correcto con «Asignar proyección» (Caja de herramientas de procesos, GDAL) y cárguelo de nuevo; si no, devuelva la capa a {own}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The layer '{name}' could not be styled: {error}</source>
   <translation>No se pudo dar estilo a la capa «{name}»: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The layer of 'Detect hazard zones', reviewed or not; only the selection, if so chosen.</source>
   <translation>La capa de «Detectar zonas de peligro», revisada o no; solo la selección, si así se elige.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The layer of points that 'Forecast deformation (points)' made.</source>
   <translation>La capa de puntos que creó «Pronosticar deformación (puntos)».</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>The layer of that review is no longer open.</source>
   <translation>La capa de esa revisión ya no está abierta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The layers are no copies of one another: no number in '{field}' is in both.</source>
   <translation>Las capas no son copias una de otra: ningún número de «{field}» está en ambas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The layers are no copies of one another: zone {zones} lies in different places. Use 'Carry reviews over' for the zones of two analyses, or choose another field than '{field}'.</source>
   <translation>Las capas no son copias una de otra: la zona {zones} está en lugares distintos. Use «Trasladar revisiones» para las zonas de dos análisis, o elija un campo que no sea «{field}».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>The limits of the classes must be three rising probabilities, like 0.2, 0.5, 0.8.</source>
   <translation>Los límites de las clases deben ser tres probabilidades crecientes, como 0.2, 0.5, 0.8.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The log of this run says more; please report it.</source>
   <translation>El registro de esta ejecución dice más; por favor, notifique el problema.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The log says more. Press 'Continue' to try again, or 'Repair' to start from nothing; 'Copy diagnostics' gathers what a report needs.</source>
   <translation>El registro dice más. Pulse «Continuar» para intentarlo de nuevo, o «Reparar» para empezar desde cero; «Copiar diagnóstico» reúne lo que necesita un aviso de error.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The logo '{path}' was not found. Choose another picture, or leave it out.</source>
   <translation>No se encontró el logotipo «{path}». Elija otra imagen, o no indique ninguna.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The measured error of every method tried</source>
   <translation>El error medido de cada método probado</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>The measured skill of every method tried, one row per method and horizon.</source>
   <translation>La habilidad medida de cada método probado, una fila por método y horizonte.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>The measurements so far show neither acceleration nor slowing down that chance would not explain.</source>
   <translation>Las mediciones hasta ahora no muestran ni aceleración ni frenado que el azar no explique.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The methods to compare; none = all that suit the data.</source>
   <translation>Los métodos que se comparan; ninguno = todos los que convienen a los datos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>The model '{path}' does not exist.</source>
   <translation>El modelo «{path}» no existe.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>The most severe first. Movement: the largest predicted, counted from the present level (the last measurements, smoothed).</source>
   <translation>Las más graves primero. Movimiento: el mayor pronosticado, contado desde el nivel actual (las últimas medidas, suavizadas).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The new zones, reviewed.</source>
   <translation>Las zonas nuevas, revisadas.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The nodata value '{text}' is not a number.</source>
   <translation>El valor sin datos «{text}» no es un número.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>The observations '{past}' are not on the grid of the forecast: choose the stack it was made from, with the new dates.</source>
   <translation>Las observaciones «{past}» no están en la cuadrícula del pronóstico: elija la pila con la que se hizo, con las fechas nuevas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The observations the forecast was made from. They make the probabilities those of the ground instead of noisy measurements, and tell which zones accelerate, and when they would fail if they went on so. Left empty, the forecast's own input is taken, if it is still there.</source>
   <translation>Las observaciones a partir de las que se hizo el pronóstico. Con ellas las probabilidades son las del terreno y no las de medidas con ruido, y dicen qué zonas se aceleran y cuándo fallarían si siguieran así. Vacío = la propia entrada del pronóstico, si sigue ahí.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The one copy; outlines and figures are taken from it.</source>
   <translation>Una de las copias; los contornos y las cifras se toman de ella.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>The one for graphics processors is larger.</source>
   <translation>La de procesadores gráficos es más grande.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.py" />
   <source>The one used last; at first automatic</source>
   <translation>El último usado; al principio automático</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The other copy of the same layer.</source>
   <translation>La otra copia de la misma capa.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>The output is the same file as the input '{layer}'. Choose another name: what you have stays as it is.</source>
   <translation>La salida es el mismo archivo que la entrada «{layer}». Elija otro nombre: lo que ya tiene queda como está.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The packages' server cannot be reached.</source>
   <translation>No se puede acceder al servidor de paquetes.</translation>
  </message>
  <message>
   <location filename="../plugin/report/photo.py" />
   <source>The photo '{name}' cannot be read.</source>
   <translation>No se puede leer la foto «{name}».</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The point layer with median, 80 and 95 % bounds, displacement, velocity and its change is always written.</source>
   <translation>Siempre se escribe la capa de puntos con mediana, límites del 80 y 95 %, desplazamiento, velocidad y su cambio.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The point layer with the filled series of every station, and their 80 and 95 % bounds, is always written.</source>
   <translation>Siempre se escribe la capa de puntos con la serie rellenada de cada estación y sus límites del 80 y 95 %.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The points it can write beside the zones: tell what the forecast says nearest to the asset, and count where there is no zone.</source>
   <translation>Los puntos que puede escribir junto con las zonas: indican lo que dice el pronóstico en el lugar más cercano al bien, y cuentan donde no hay ninguna zona.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>The points that were forecast in the last run.</source>
   <translation>Los puntos que se pronosticaron en la ejecución anterior.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The polygons of the region cannot be dissolved. Repair them with 'Fix geometries'.</source>
   <translation>Los polígonos de la región no se pueden disolver. Repárelos con «Corregir geometrías».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The probability of every cell, 0 to 1; cells that are too uncertain to tell are not drawn (where a raster is the input).</source>
   <translation>La probabilidad de cada celda, de 0 a 1; las celdas demasiado inciertas no se dibujan (si la entrada es un ráster).</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>The probability that the most affected place of this zone will {what}{span} is {chance}.</source>
   <translation>Probabilidad de que el lugar más afectado de esta zona llegue a {what}{span}: {chance}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>The project has no raster layer</source>
   <translation>El proyecto no tiene ninguna capa ráster</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The proxy asks for a user and a password, or refuses those it got.</source>
   <translation>El proxy pide un usuario y una contraseña, o rechaza los que recibió.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The proxy set in QGIS is a SOCKS proxy, which pip cannot use.</source>
   <translation>El proxy indicado en QGIS es un proxy SOCKS, que pip no puede usar.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_layers.py" />
   <location filename="../plugin/series/reading.py" />
   <source>The raster '{layer}' cannot be read.</source>
   <translation>No se puede leer el ráster «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid_zones.py" />
   <source>The raster '{path}' could not be written. Is the disk full, or the folder protected?</source>
   <translation>No se pudo escribir el ráster «{path}». ¿Está lleno el disco, o protegida la carpeta?</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The rasters have no coordinate reference system. Assign one, or give it under 'CRS'.</source>
   <translation>Los rásteres no tienen sistema de referencia de coordenadas. Asígneles uno, o indíquelo en «SRC».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region has no coordinate reference system. Add it to the extent, e.g. '[EPSG:4326]', or to its layer.</source>
   <translation>La región no tiene sistema de referencia de coordenadas. Añádalo a la extensión, p. ej. «[EPSG:4326]», o a su capa.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region layer '{layer}' has no polygons to use. Is only the selection wanted, and nothing selected?</source>
   <translation>La capa de la región «{layer}» no tiene polígonos que usar. ¿Se pide solo la selección y no hay nada seleccionado?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>The region layer cannot be loaded. Choose a layer of polygons.</source>
   <translation>No se puede cargar la capa de la región. Elija una capa de polígonos.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region lies outside '{layer}'. Region: {region}; layer: {extent} ({crs}).</source>
   <translation>La región queda fuera de «{layer}». Región: {region}; capa: {extent} ({crs}).</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>The report cannot be written to '{path}' ({error}). Is it open in another program?</source>
   <translation>No se puede escribir el informe en «{path}» ({error}). ¿Está abierto en otro programa?</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>The report cannot be written to '{path}'. {error}</source>
   <translation>No se puede escribir el informe en «{path}». {error}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The results are complete, but their layers could not be styled; see the log.</source>
   <translation>Los resultados están completos, pero no se pudo dar estilo a sus capas; consulte el registro.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The results are written but could not be loaded: {error}</source>
   <translation>Los resultados están escritos, pero no se pudieron cargar: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The results could not be styled: {error}</source>
   <translation>No se pudo dar estilo a los resultados: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>The review could not be written to '{layer}'. {reason}</source>
   <translation>No se pudo escribir la revisión en «{layer}». {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The run failed; see its log.</source>
   <translation>La ejecución falló; consulte su registro.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>The run is still going on.</source>
   <translation>La ejecución sigue en curso.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The run was cancelled; no output was written.</source>
   <translation>La ejecución se canceló; no se escribió ninguna salida.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The same by path: NetCDF files, stacks, rasters of one date each, or folders of them.</source>
   <translation>Lo mismo por ruta: archivos NetCDF, pilas, rásteres de una fecha cada uno, o carpetas de ellos.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>The same table with all numbers is in the CSV file that came with this report, where one was asked for.</source>
   <translation>La misma tabla con todas las cifras está en el archivo CSV que acompaña a este informe, si se pidió.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>The sample '{path}' cannot be read. Install the plugin again.</source>
   <translation>No se puede leer la muestra «{path}». Instale el complemento de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>The sample cannot be copied to '{folder}' ({error}).</source>
   <translation>No se puede copiar la muestra a «{folder}» ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>The sample was added: 600 simulated points. Choose 'Time series' and click one, or 'Forecast deformation' and press Run.</source>
   <translation>Se añadió la muestra: 600 puntos simulados. Elija «Series temporales» y haga clic en uno, o «Pronosticar deformación» y pulse «Ejecutar».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The series before the forecast. If left out, the forecast's own input.</source>
   <translation>Las series anteriores al pronóstico. Si no se indican, la propia entrada del pronóstico.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>The series that was forecast, with the new dates: points with fields named after dates, or the stack of rasters.</source>
   <translation>La serie que se pronosticó, con las fechas nuevas: puntos con campos que llevan una fecha como nombre, o la pila de rásteres.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The server's certificate is not trusted; a firewall that looks into connections is the usual reason.</source>
   <translation>El certificado del servidor no es de confianza; la causa habitual es un cortafuegos que inspecciona las conexiones.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>The sign of a movement is that of the measurements: in most products, positive is toward the satellite or up.</source>
   <translation>El signo de un movimiento es el de las mediciones: en la mayoría de los productos, positivo es hacia el satélite o hacia arriba.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about.py" />
   <source>The summary '{path}' cannot be read ({error}). Choose the JSON file of 'Forecast deformation', or leave it out.</source>
   <translation>No se puede leer el resumen «{path}» ({error}). Elija el archivo JSON de «Pronosticar deformación», o no indique ninguno.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The summary that 'Forecast deformation' wrote. If left out, it is looked for beside the forecast.</source>
   <translation>El resumen que escribió «Pronosticar deformación». Si no se indica, se busca junto al pronóstico.</translation>
  </message>
  <message>
   <location filename="../plugin/report/csv_file.py" />
   <source>The table cannot be written to '{path}' ({error}). Is it open in another program?</source>
   <translation>No se puede escribir la tabla en «{path}» ({error}). ¿Está abierta en otro programa?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The zones of the earlier analysis, with their reviews.</source>
   <translation>Las zonas del análisis anterior, con sus revisiones.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The zones of the newer analysis.</source>
   <translation>Las zonas del análisis más reciente.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The zones that 'Detect hazard zones' found.</source>
   <translation>Las zonas que encontró «Detectar zonas de peligro».</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>There is a model called '{name}' already.</source>
   <translation>Ya hay un modelo llamado «{name}».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>There is no hazard zone; the report says so.</source>
   <translation>No hay ninguna zona de peligro; el informe lo dice.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>There is no package for this Python or system.</source>
   <translation>No hay ningún paquete para este Python o sistema.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>There is no plot: QGIS's Python lacks the library matplotlib.</source>
   <translation>No hay gráfico: al Python de QGIS le falta la biblioteca matplotlib.</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>There is no point of '{layer}' here.</source>
   <translation>Aquí no hay ningún punto de «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>There it may only be had in its build for the processor: the graphics processor would not be used.</source>
   <translation>Allí puede que solo esté en su versión para el procesador: el procesador gráfico no se usaría.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>There it may only be had in its larger build: up to {fetched:g} GB to fetch, {needed:g} GB on disk.</source>
   <translation>Allí puede que solo esté en su versión más grande: hasta {fetched:g} GB de descarga y {needed:g} GB en disco.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>This Python cannot make environments.</source>
   <translation>Este Python no puede crear entornos.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>This Python has no pip, so nothing can be fetched with it.</source>
   <translation>Este Python no tiene pip, así que no se puede descargar nada con él.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>This place of the map has no place in the layer's coordinate reference system.</source>
   <translation>Este lugar del mapa no tiene posición en el sistema de coordenadas de la capa.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Threshold of velocity</source>
   <translation>Umbral de velocidad</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Time series</source>
   <translation>Series temporales</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Time series cannot be drawn: {error}. Install the Python package matplotlib for QGIS.</source>
   <translation>No se pueden dibujar las series temporales: {error}. Instale el paquete de Python matplotlib para QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Toward the satellite, or up</source>
   <translation>Acercamiento al satélite, o ascenso</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Train deformation model</source>
   <translation>Entrenar modelo de deformación</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Train imputation model</source>
   <translation>Entrenar modelo de imputación</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Trained &amp;models…</source>
   <translation>Modelos &amp;entrenados…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trained model</source>
   <translation>Modelo entrenado</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Trained models (*.zip)</source>
   <translation>Modelos entrenados (*.zip)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Trained on</source>
   <translation>Entrenado con</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Trains a forecast model on your own series and keeps it in a file, so that later forecasts of the same area (or a neighbouring one) need no training. Give that file to 'Forecast deformation' as the trained model.

Training stops when the time is up, or earlier when a part of the series kept aside no longer improves. The file carries the settings, the measured skill and a fingerprint of the training data.</source>
   <translation>Entrena un modelo de pronóstico con sus propias series y lo guarda en un archivo, para que los pronósticos posteriores de la misma área (o de una vecina) no necesiten entrenamiento. Indique ese archivo en «Pronosticar deformación» como modelo entrenado.

El entrenamiento se detiene cuando se acaba el tiempo, o antes si una parte de las series reservada deja de mejorar. El archivo lleva los ajustes, la habilidad medida y una huella digital de los datos de entrenamiento.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Trains a forecast model on your own series and keeps it in a file.</source>
   <translation>Entrena un modelo de pronóstico con sus propias series y lo guarda en un archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trains a network to fill gaps of your own data and keeps it in a file.</source>
   <translation>Entrena una red para rellenar huecos de sus propios datos y la guarda en un archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trains a neural network to fill gaps of your own data and keeps it in a file, so that later dates of the same area (or a neighbouring one) are filled without training. Give that file to 'Impute soil moisture' as the trained model, with the same covariates.

It learns by itself: values that were observed are hidden as your own gaps are, and it learns to give them back. Training stops when the time is up, or earlier when values kept aside are no longer filled better. The file carries the settings, the measured error and a fingerprint of the training data.</source>
   <translation>Entrena una red neuronal para rellenar huecos de sus propios datos y la guarda en un archivo, para que las fechas posteriores de la misma área (o de una vecina) se rellenen sin entrenamiento. Indique ese archivo en «Imputar humedad del suelo» como modelo entrenado, con las mismas covariables.

Aprende por sí sola: se ocultan valores observados tal como están sus propios huecos, y aprende a devolverlos. El entrenamiento se detiene cuando se acaba el tiempo, o antes si los valores reservados dejan de rellenarse mejor. El archivo lleva los ajustes, el error medido y una huella digital de los datos de entrenamiento.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Try again with the device 'cpu'; if it happens again, please report it with the log of this run.</source>
   <translation>Inténtelo de nuevo con el dispositivo «cpu»; si vuelve a ocurrir, notifíquelo con el registro de esta ejecución.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Trying the engine</source>
   <translation>Probando el motor</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.py" />
   <source>Type the dates to forecast, as 2025-01-31; 2025-02-28.</source>
   <translation>Escriba las fechas que se van a pronosticar, así: 2025-01-31; 2025-02-28.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>Unfinished runs: {count}, {size}</source>
   <translation>Ejecuciones sin terminar: {count}, {size}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Unit of the soil moisture; needed only if the source does not state it</source>
   <translation>Unidad de la humedad del suelo; solo hace falta si la fuente no la indica</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Unit of the values</source>
   <translation>Unidad de los valores</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Upper</source>
   <translation>superior</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Upper bound of the 80 % interval</source>
   <translation>Límite superior del intervalo del 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Upper bound of the 95 % interval</source>
   <translation>Límite superior del intervalo del 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound of the interval that holds 80 % of the true values, one band per date.</source>
   <translation>Límite superior del intervalo que contiene el 80 % de los valores verdaderos, una banda por fecha.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound of the interval that holds 95 % of the true values, one band per date.</source>
   <translation>Límite superior del intervalo que contiene el 95 % de los valores verdaderos, una banda por fecha.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound, 80 %</source>
   <translation>Límite superior, 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound, 95 %</source>
   <translation>Límite superior, 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Use &amp;it</source>
   <translation>&amp;Usarlo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Use dates from</source>
   <translation>Usar fechas desde</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Use dates until</source>
   <translation>Usar fechas hasta</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Use the interpreter given below</source>
   <translation>Usar el intérprete indicado abajo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Value that stands for 'missing', where the raster does not say it.</source>
   <translation>Valor que significa «falta», si el ráster no lo dice.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Values relative to {place}.</source>
   <translation>Valores relativos a {place}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Variable of a NetCDF or HDF5 file; SMAP: AM or PM</source>
   <translation>Variable de un archivo NetCDF o HDF5; SMAP: AM o PM</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Versions: {versions}</source>
   <translation>Versiones: {versions}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>Warning: {text}</source>
   <translation>Aviso: {text}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>What it cannot know</source>
   <translation>Lo que no puede saber</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What suits this machine</source>
   <translation>Lo que conviene a este equipo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What the engine found, as JSON</source>
   <translation>Lo que encontró el motor, como JSON</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>What the probability means</source>
   <translation>Qué significa la probabilidad</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>What was used</source>
   <translation>Lo que se usó</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>When it would fail cannot be told from them.</source>
   <translation>Con ellas no se puede saber cuándo fallaría.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Where each value comes from, one band per date: 0 = no data, 1 = observed, 2 = filled.</source>
   <translation>De dónde viene cada valor, una banda por fecha: 0 = sin datos, 1 = observado, 2 = rellenado.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Where it comes from</source>
   <translation>De dónde viene</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Where neural networks are computed. Automatic: a GPU if one is found to work, else the processor. Other methods need no GPU.</source>
   <translation>Dónde se calculan las redes neuronales. Automático: una GPU si se encuentra una que funcione; si no, el procesador. Los demás métodos no necesitan GPU.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Where no history is given, read what the forecast was made from, if it is still there.</source>
   <translation>Si no se indica un historial, leer aquello de lo que se hizo la predicción, si sigue ahí.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Which cells of a date the network lets attend to each other.</source>
   <translation>Qué celdas de una fecha pueden prestarse atención entre sí en la red.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Which method fills the gaps.</source>
   <translation>Qué método rellena los huecos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Which method predicts.</source>
   <translation>Qué método predice.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Which movement counts.</source>
   <translation>Qué movimiento cuenta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Which network is trained.</source>
   <translation>Qué red se entrena.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Which places move together</source>
   <translation>Qué lugares se mueven juntos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Which places move together (DAPF)</source>
   <translation>Qué lugares se mueven juntos (DAPF)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Who made it.</source>
   <translation>Quién lo hizo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Who publishes it.</source>
   <translation>Quién lo publica.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Whole dates</source>
   <translation>Fechas enteras</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Whole places</source>
   <translation>Lugares enteros</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Why this method</source>
   <translation>Por qué este método</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Without the history, probabilities of thresholds near the noise of the measurements are too high.</source>
   <translation>Sin el histórico, las probabilidades de umbrales cercanos al ruido de las medidas son demasiado altas.</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: 95 % interval from</source>
   <translation>Fallaría: intervalo del 95 %, desde</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: 95 % interval to</source>
   <translation>Fallaría: intervalo del 95 %, hasta</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: most likely, within the interval</source>
   <translation>Fallaría: lo más probable, dentro del intervalo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Write the date as 2020-01-31</source>
   <translation>Escriba la fecha así: 2020-01-31</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>Write your name above, so that others know who says so.</source>
   <translation>Escriba su nombre arriba, para que los demás sepan quién lo dice.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Years of history</source>
   <translation>Años de histórico</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/review/figures.py" />
   <location filename="../plugin/review/form.py" />
   <source>Zone</source>
   <translation>Zona</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Zone {name}</source>
   <translation>Zona {name}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_dock.py" />
   <source>Zone {zone}</source>
   <translation>Zona {zone}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zone {zone}: '{counts}' counts; '{other}' is in its history.</source>
   <translation>Zona {zone}: cuenta «{counts}»; «{other}» queda en su historial.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zones</source>
   <translation>Zonas</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>Zones are put into four classes by the probability of their most affected place. In this report:</source>
   <translation>Las zonas se reparten en cuatro clases según la probabilidad de su lugar más afectado. En este informe:</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Zones in the report</source>
   <translation>Zonas en el informe</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones no longer found</source>
   <translation>Zonas que ya no se encuentran</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Zones of an earlier analysis: those that overlap keep their id.</source>
   <translation>Zonas de un análisis anterior: las que se solapan conservan su identificador.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of both runs with what became of them.</source>
   <translation>Zonas de ambas ejecuciones con lo que ha sido de ellas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of the last run.</source>
   <translation>Zonas de la ejecución anterior.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of the new run.</source>
   <translation>Zonas de la nueva ejecución.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zones reviewed by another</source>
   <translation>Zonas revisadas por otra persona</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones that were there</source>
   <translation>Zonas que ya estaban</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones that were there before: {carried} of {all}; new: {fresh}; earlier zones no longer found: {lost}.</source>
   <translation>Zonas que ya estaban antes: {carried} de {all}; nuevas: {fresh}; zonas anteriores que ya no se encuentran: {lost}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Zones with a page</source>
   <translation>Zonas con página propia</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones with reviews</source>
   <translation>Zonas con revisiones</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Zoom to the layers</source>
   <translation>Zum a las capas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a diffusion model, very slow; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>un modelo de difusión, muy lento; para comparar, necesita PyPOTS en el entorno del motor</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a level that follows recent values more than old ones stays</source>
   <translation>se mantiene un nivel que sigue más a los valores recientes que a los antiguos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a neural network over neighbouring points, terrain and time; slow without a GPU</source>
   <translation>una red neuronal sobre puntos vecinos, terreno y tiempo; lenta sin GPU</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a neural network over space and time, trained on your data by hiding values; slow without a GPU</source>
   <translation>una red neuronal en espacio y tiempo, entrenada con sus datos ocultando valores; lenta sin GPU</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a neural network that learns which places move together, and a range of futures; slow without a GPU</source>
   <translation>una red neuronal que aprende qué lugares se mueven juntos, y una gama de futuros; lenta sin GPU</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a recurrent network from both ends; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>una red recurrente desde ambos extremos; para comparar, necesita PyPOTS en el entorno del motor</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a recurrent network on a graph of neighbours; for comparison, needs Torch Spatiotemporal in the engine's environment</source>
   <translation>una red recurrente sobre un grafo de vecinos; para comparar, necesita Torch Spatiotemporal en el entorno del motor</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a smooth field through all that was observed, as ESA CCI fills its gaps</source>
   <translation>un campo suave a través de todo lo observado, como ESA CCI rellena sus huecos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line and a yearly cycle are continued</source>
   <translation>se continúan una línea recta y un ciclo anual</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line and what was usual at this time of the year are continued</source>
   <translation>se continúan una línea recta y lo que era habitual en esta época del año</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line through each whole series is continued</source>
   <translation>se continúa una línea recta a través de cada serie entera</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>all ({count})</source>
   <translation>todas ({count})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>also learns how each place answers to time-varying covariates, such as a slope that creeps when the soil is wet</source>
   <translation>aprende además cómo responde cada lugar a covariables que varían en el tiempo, como una ladera que repta cuando el suelo está húmedo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>as before, but starting from the last measured value</source>
   <translation>como lo anterior, pero partiendo del último valor medido</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>as before, fitted with more weight on recent acquisitions</source>
   <translation>como lo anterior, ajustado con más peso en las adquisiciones recientes</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>as cells that were never observed</source>
   <translation>como celdas que nunca se observaron</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>as stated (else by the values)</source>
   <translation>la indicada (si no, según los valores)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>as stated (else mm)</source>
   <translation>la indicada (si no, mm)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>as when the satellite was off for a day</source>
   <translation>como cuando el satélite estuvo apagado un día</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>assessor</source>
   <translation>evaluador</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>attention over dates and places through a few shared patterns; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>atención entre fechas y lugares a través de unos pocos patrones comunes; para comparar, necesita PyPOTS en el entorno del motor</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>away (LOS)</source>
   <translation>alejamiento (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>away from satellite</source>
   <translation>alejamiento del satélite</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>away or down</source>
   <translation>alejamiento o descenso</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>class</source>
   <translation>clase</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/fields.py" />
   <source>confirmed</source>
   <translation>confirmada</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>connects the dates before and after the gap; good for short gaps</source>
   <translation>une las fechas anterior y posterior al hueco; bueno para huecos cortos</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>correct</source>
   <translation>correctas</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>d MMM yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>d MMMM yyyy</source>
   <translation>d 'de' MMMM 'de' yyyy</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>date</source>
   <translation>fecha</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>dates</source>
   <translation>fechas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>decision trees that also see what kriging says; needs some minutes on large data</source>
   <translation>árboles de decisión que además ven lo que dice el kriging; necesita unos minutos con datos grandes</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>deformation</source>
   <translation>deformación</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/fields.py" />
   <source>dismissed</source>
   <translation>descartada</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>down</source>
   <translation>hacia abajo</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>dry</source>
   <translation>seco</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>east</source>
   <translation>hacia el este</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>ever faster</source>
   <translation>cada vez más rápido</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>filled</source>
   <translation>rellenado</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that learns how each series flows through continuous time</source>
   <translation>para comparar: una red que aprende cómo fluye cada serie en tiempo continuo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that learns which places move together</source>
   <translation>para comparar: una red que aprende qué lugares se mueven juntos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that reads each series by itself, date by date</source>
   <translation>para comparar: una red que lee cada serie por sí sola, fecha a fecha</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that reads maps, date by date; points are put on a grid</source>
   <translation>para comparar: una red que lee mapas, fecha a fecha; los puntos se pasan a una cuadrícula</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: attention along time and places, with a memory of each</source>
   <translation>para comparar: atención a lo largo del tiempo y de los lugares, con una memoria de cada uno</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: convolutions in time and over a graph of neighbours</source>
   <translation>para comparar: convoluciones en el tiempo y sobre un grafo de vecinos</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: neighbours tell each other, less across distance and height</source>
   <translation>para comparar: los vecinos se informan entre sí, menos cuanto mayores son la distancia y el desnivel</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: one linear layer for the trend of the last dates, one for what remains</source>
   <translation>para comparar: una capa lineal para la tendencia de las últimas fechas y otra para lo que queda</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_mouse.py" />
   <source>forecast, {level} %: {low} to {high}</source>
   <translation>pronóstico, {level} %: de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>grown</source>
   <translation>ampliada</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>hazard,risk,zones,review,assessment,qfield,field work,history,conflict</source>
   <translation>peligro,riesgo,zonas,revisión,evaluación,qfield,trabajo de campo,historial,conflicto</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>hides values like your own gaps, tests the methods that suit your data on them and uses the best</source>
   <translation>oculta valores como sus propios huecos, prueba con ellos los métodos que convienen a sus datos y usa el mejor</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>high</source>
   <translation>alta</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>insar,egms,subsidence,landslide,displacement,time series,prediction</source>
   <translation>insar,egms,subsidencia,deslizamiento,desplazamiento,serie temporal,predicción</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>insar,hazard,risk,alert,alarm,monitoring,change,update,zones</source>
   <translation>insar,peligro,riesgo,alerta,alarma,vigilancia,cambio,actualización,zonas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>insar,hazard,risk,exposure,buildings,roads,dams,infrastructure,intersect,inventory</source>
   <translation>insar,peligro,riesgo,exposición,edificios,carreteras,presas,infraestructura,intersección,inventario</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>insar,landslide,subsidence,hazard,risk,active deformation area,cluster,exceedance,threshold,velocity</source>
   <translation>insar,deslizamiento,subsidencia,peligro,riesgo,área de deformación activa,agrupamiento,excedencia,umbral,velocidad</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>insar,landslide,subsidence,hazard,risk,report,pdf,print,layout,review</source>
   <translation>insar,deslizamiento,subsidencia,peligro,riesgo,informe,pdf,imprimir,composición,revisión</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>insar,mintpy,stack,subsidence,landslide,displacement,time series,prediction</source>
   <translation>insar,mintpy,pila,subsidencia,deslizamiento,desplazamiento,serie temporal,predicción</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>insar,neural network,transformer,learning,ridge,bundle</source>
   <translation>insar,red neuronal,transformer,aprendizaje,ridge,paquete</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>insar,skill,validation,verification,accuracy,rmse,comparison</source>
   <translation>insar,habilidad,validación,verificación,exactitud,rmse,comparación</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>install,installation,python,torch,cuda,gpu,environment,repair,doctor</source>
   <translation>instalar,instalación,python,torch,cuda,gpu,entorno,reparar,diagnóstico</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>learns from all points together how recent changes go on; fast and hard to beat</source>
   <translation>aprende de todos los puntos a la vez cómo continúan los cambios recientes; rápida y difícil de superar</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>learns in each cell how it follows rain and the other covariates, with a memory of rain</source>
   <translation>aprende en cada celda cómo sigue a la lluvia y a las demás covariables, con memoria de la lluvia</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>like colours moved alike</source>
   <translation>colores parecidos: se movieron de forma parecida</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>low</source>
   <translation>baja</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>m3/m3 or %, where the data do not say it; empty = found from the values.</source>
   <translation>m3/m3 o %, si los datos no lo dicen; vacío = se deduce de los valores.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>mean error {error:.3g}</source>
   <translation>error medio {error:.3g}</translation>
  </message>
  <message>
   <location filename="../plugin/report/legend.py" />
   <source>measured point</source>
   <translation>punto medido</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>measurements up to {day}</source>
   <translation>mediciones hasta el {day}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>merged</source>
   <translation>fusionada</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>method {name}</source>
   <translation>método {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>mm, cm, m or rad, where the data do not say it; empty = mm.</source>
   <translation>mm, cm, m o rad, si los datos no lo dicen; vacío = mm.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>moderate</source>
   <translation>moderada</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more away (LOS)</source>
   <translation>más alejamiento (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more down</source>
   <translation>más hacia abajo</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more east</source>
   <translation>más hacia el este</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more toward (LOS)</source>
   <translation>más acercamiento (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more up</source>
   <translation>más hacia arriba</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more west</source>
   <translation>más hacia el oeste</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than the threshold</source>
   <translation>moverse más que el umbral</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than {limit} or faster than {speed} a year{side}</source>
   <translation>moverse más de {limit} o a más de {speed} por año{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than {limit}{side}</source>
   <translation>moverse más de {limit}{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move faster than {limit} a year{side}</source>
   <translation>moverse a más de {limit} por año{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/chart.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>movement ({units})</source>
   <translation>movimiento ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>neighbours in space and in time together; needs no covariates</source>
   <translation>vecinos en el espacio y en el tiempo a la vez; no necesita covariables</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/review/fields.py" />
   <source>new</source>
   <translation>nueva</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>no CRS</source>
   <translation>sin SRC</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>no data</source>
   <translation>sin datos</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>no layer with dates chosen</source>
   <translation>ninguna capa con fechas elegida</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>no zone</source>
   <translation>ninguna zona</translation>
  </message>
  <message>
   <location filename="../plugin/layers/maps_style.py" />
   <source>not drawn: too uncertain to tell</source>
   <translation>no dibujado: demasiado incierto para decirlo</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>not exposed</source>
   <translation>no expuesto</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>not known</source>
   <translation>no conocido</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>not yet reviewed</source>
   <translation>aún sin revisar</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>observed</source>
   <translation>observado</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>one of your edits: save them</source>
   <translation>entre sus ediciones sin guardar: guárdelas</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>outside the 80 % interval</source>
   <translation>fuera del intervalo del 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>outside the 95 % interval</source>
   <translation>fuera del intervalo del 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>over 99 %</source>
   <translation>más del 99 %</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>place</source>
   <translation>lugar</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>prob.</source>
   <translation>prob.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>processor</source>
   <translation>procesador</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>qgis_process &amp;command</source>
   <translation>&amp;Comando de qgis_process</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>rebuilds each date from the patterns that recur over the whole record</source>
   <translation>reconstruye cada fecha a partir de los patrones que se repiten en todo el registro temporal</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>residual</source>
   <translation>residuo</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>same</source>
   <translation>igual</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>scattered at random</source>
   <translation>dispersas al azar</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>scattered at random; the easiest gaps</source>
   <translation>dispersas al azar; los huecos más fáciles</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>see the log</source>
   <translation>consulte el registro</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>self-attention over dates; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>autoatención entre fechas; para comparar, necesita PyPOTS en el entorno del motor</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>shrunk</source>
   <translation>reducida</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>skill over persistence {skill:.2f}</source>
   <translation>habilidad frente a la persistencia {skill:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>slowing down</source>
   <translation>se frena</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>soil moisture</source>
   <translation>humedad del suelo</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>soil moisture, {units}</source>
   <translation>humedad del suelo, {units}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>soil moisture,gap,fill,missing,skill,validation,accuracy,mae,comparison,imputation</source>
   <translation>humedad del suelo,hueco,relleno,faltante,habilidad,validación,exactitud,mae,comparación,imputación</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>soil moisture,ismn,probe,station,gap,fill,missing,imputation,time series</source>
   <translation>humedad del suelo,ismn,sonda,estación,hueco,relleno,faltante,imputación,serie temporal</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>soil moisture,neural network,transformer,learning,gap,fill,imputation,bundle</source>
   <translation>humedad del suelo,red neuronal,transformer,aprendizaje,hueco,relleno,imputación,paquete</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>soil moisture,smap,smos,esa cci,gap,fill,missing,interpolation,imputation,kriging,time series</source>
   <translation>humedad del suelo,smap,smos,esa cci,hueco,relleno,faltante,interpolación,imputación,kriging,serie temporal</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>split off</source>
   <translation>separada</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>status</source>
   <translation>estado</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>steady</source>
   <translation>constante</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>ten days in a row missing in a part of the region, as under snow or frost</source>
   <translation>faltan diez días seguidos en una parte de la región, como bajo nieve o helada</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>tests the methods that suit your data on its own past and uses the best, or a blend</source>
   <translation>prueba los métodos que convienen a sus datos en su propio pasado y usa el mejor, o una mezcla</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the average of all dates of the same cell; the yardstick for all others</source>
   <translation>el promedio de todas las fechas de la misma celda; la referencia para todos los demás</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the average of the last acquisitions stays</source>
   <translation>el promedio de las últimas adquisiciones se mantiene</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>the forecast as chosen at each date</source>
   <translation>el pronóstico elegido en cada fecha</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the last value stays; the yardstick for all others</source>
   <translation>el último valor se mantiene; la referencia para todos los demás</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neighbours of the same date, near ones counting more</source>
   <translation>los vecinos de la misma fecha, los cercanos cuentan más</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neighbours of the same date, weighted by how alike they usually are</source>
   <translation>los vecinos de la misma fecha, ponderados según lo parecidos que suelen ser</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neural network corrects regression and kriging only where your data bear it out</source>
   <translation>la red neuronal corrige regresión y kriging solo donde sus datos lo respaldan</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the neural network corrects the ridge forecast only where your data bear it out</source>
   <translation>la red neuronal corrige el pronóstico ridge solo donde sus datos lo respaldan</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the real gaps of other dates, moved to dates on which there are values</source>
   <translation>los huecos reales de otras fechas, trasladados a fechas en las que hay valores</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the regression on covariates, its errors kriged in space and time; quick and good</source>
   <translation>la regresión con covariables, con sus errores interpolados por kriging en espacio y tiempo; rápido y bueno</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>threshold</source>
   <translation>umbral</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>toward (LOS)</source>
   <translation>acercamiento (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>toward or up</source>
   <translation>acercamiento o ascenso</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>toward satellite</source>
   <translation>acercamiento al satélite</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>under 1 %</source>
   <translation>menos del 1 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>under watch</source>
   <translation>en vigilancia</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/figures.py" />
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>unnamed</source>
   <translation>sin nombre</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>up</source>
   <translation>hacia arriba</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>value</source>
   <translation>valor</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>vanished</source>
   <translation>desaparecida</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>velocity ({units}/year)</source>
   <translation>velocidad ({units}/año)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>velocity per year</source>
   <translation>velocidad por año</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>very high</source>
   <translation>muy alta</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>watch</source>
   <translation>en vigilancia</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>west</source>
   <translation>hacia el oeste</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>wet</source>
   <translation>húmedo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>what the cell usually has at that time of the year</source>
   <translation>lo que la celda suele tener en esa época del año</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>where each value comes from</source>
   <translation>de dónde viene cada valor</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>written to the file</source>
   <translation>escrito en el archivo</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>x {west} to {east}, y {south} to {north}</source>
   <translation>x de {west} a {east}, y de {south} a {north}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>zone</source>
   <translation>zona</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>{active} of {all} places are active; radius {radius} m.</source>
   <translation>{active} de {all} lugares están activos; radio {radius} m.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>{active} of {all} places is active; radius {radius} m.</source>
   <translation>{active} de {all} lugares está activo; radio {radius} m.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{count} areas may {what}{span}.</source>
   <translation>{count} áreas pueden {what}{span}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/report/words.py" />
   <source>{count} date from {start} to {end}</source>
   <translation>{count} fecha, de {start} a {end}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/report/words.py" />
   <source>{count} dates from {start} to {end}</source>
   <translation>{count} fechas, de {start} a {end}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} file, one date</source>
   <translation>{count} archivo de una fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} files, one date each</source>
   <translation>{count} archivos de una fecha cada uno</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>{count} of them move ever faster.</source>
   <translation>{count} de ellas se mueven cada vez más rápido.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>{count} of them moves ever faster.</source>
   <translation>{count} de ellas se mueve cada vez más rápido.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>{count} of {all} zones was known before.</source>
   <translation>{count} de {all} zonas ya se conocía.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>{count} of {all} zones were known before.</source>
   <translation>{count} de {all} zonas ya se conocían.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{count} of {total} places left the 95 % interval, more than chance ({expected}; probability {p})</source>
   <translation>{count} de {total} lugares salieron del intervalo del 95 %, más de los esperados por azar ({expected}; probabilidad {p})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{count} of {total} places left the 95 % interval, no more than chance ({expected}; probability {p})</source>
   <translation>{count} de {total} lugares salieron del intervalo del 95 %, no más de los esperados por azar ({expected}; probabilidad {p})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} point, {crs}</source>
   <translation>{count} punto, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} points, {crs}</source>
   <translation>{count} puntos, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>{count} zones, {span}</source>
   <translation>{count} zonas, {span}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/arrange.py" />
   <source>{date} {title}</source>
   <translation>{date} {title}</translation>
  </message>
  <message>
   <location filename="../plugin/report/frame.py" />
   <source>{date}. Made with {name} {version}. No warning system.</source>
   <translation>{date}. Hecho con {name} {version}. No es un sistema de alerta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{date}: {count} of {total} places outside the 95 % interval, {expected} expected; all together {shift} off the median.</source>
   <translation>{date}: {count} de {total} lugares fuera del intervalo del 95 %, se esperaban {expected}; en conjunto, desviados {shift} de la mediana.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>{date}: {share} % missing</source>
   <translation>{date}: falta el {share} %</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>{done} of {total} tiles are finished and kept: the same run, started again, goes on from there.</source>
   <translation>{done} de {total} teselas están terminadas y se conservan: la misma ejecución, iniciada de nuevo, continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>{done} of {total} tiles are finished and kept; 'Resume' goes on from there.</source>
   <translation>{done} de {total} teselas están terminadas y se conservan; «Reanudar» continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>{done} of {total} tiles is finished and kept: the same run, started again, goes on from there.</source>
   <translation>{done} de {total} teselas está terminada y se conserva: la misma ejecución, iniciada de nuevo, continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>{done} of {total} tiles is finished and kept; 'Resume' goes on from there.</source>
   <translation>{done} de {total} teselas está terminada y se conserva; «Reanudar» continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>{elapsed} elapsed</source>
   <translation>{elapsed} transcurrido</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>{elapsed} elapsed, about {left} left</source>
   <translation>{elapsed} transcurrido, quedan unos {left}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>{exposed} of {all} assets are exposed.</source>
   <translation>{exposed} de {all} bienes están expuestos.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>{exposed} of {all} assets is exposed.</source>
   <translation>{exposed} de {all} bienes está expuesto.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>{lower} to {upper} {units}</source>
   <translation>{lower} a {upper} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/maps_style.py" />
   <location filename="../plugin/report/explain.py" />
   <source>{low} to {high}</source>
   <translation>{low} a {high}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>{mean} % missing (orange); {empty} of {total} dates without any value, {whole} complete.</source>
   <translation>Falta el {mean} % (naranja); {empty} de {total} fechas sin ningún valor, {whole} completas.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: mean absolute error {mae} {units} on {count} hidden values ({mask}); the 80 % interval held {coverage} of them.</source>
   <translation>Se usó {method}: error absoluto medio {mae} {units} en {count} valores ocultados ({mask}); el intervalo del 80 % contuvo una fracción de {coverage} de ellos.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: skill {skill} over persistence.</source>
   <translation>Se usó {method}: habilidad {skill} frente a la persistencia.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: skill {skill} over persistence; the 80 % interval held {coverage} of the observations.</source>
   <translation>Se usó {method}: habilidad {skill} frente a la persistencia; el intervalo del 80 % contuvo una fracción de {coverage} de las observaciones.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used; its error could not be measured on these data.</source>
   <translation>Se usó {method}; su error no se pudo medir en estos datos.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used; its skill could not be measured on this series.</source>
   <translation>Se usó {method}; su habilidad no se pudo medir en esta serie.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>{names} and {count} more</source>
   <translation>{names} y {count} más</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>{name} (mean of {count})</source>
   <translation>{name} (media de {count})</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>{name}, driver {driver:g}</source>
   <translation>{name}, controlador {driver:g}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>{pages} page: {path}</source>
   <translation>{pages} página: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>{pages} pages: {path}</source>
   <translation>{pages} páginas: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>{place} has no date in common with the reference {reference}.</source>
   <translation>{place} no tiene ninguna fecha en común con la referencia {reference}.</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, filled</source>
   <translation>{place}, rellenado</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, forecast</source>
   <translation>{place}, pronóstico</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, spread</source>
   <translation>{place}, dispersión</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>{python} (does not serve)</source>
   <translation>{python} (no sirve)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/wording.py" />
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>{share} % of the values were missing.</source>
   <translation>Faltaba el {share} % de los valores.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>{source}, {sites} places, {start} to {end} ({count} dates)</source>
   <translation>{source}, {sites} lugares, {start} a {end} ({count} fechas)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>{text} (free on this disk: {size})</source>
   <translation>{text} (libre en este disco: {size})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>{text}; in use: {count}</source>
   <translation>{text}; en uso: {count}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>{title}: this step failed and is left out.</source>
   <translation>{title}: este paso falló y se omite.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>{title}: this step failed.</source>
   <translation>{title}: este paso falló.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/wording.py" />
   <source>{title}: {sentence}</source>
   <translation>{title}: {sentence}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{total} band or field, without a date: double-click to type it.</source>
   <translation>{total} banda o campo, sin fecha: haga doble clic para escribirla.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{total} bands or fields, none with a date: double-click to type them.</source>
   <translation>{total} bandas o campos, ninguno con fecha: haga doble clic para escribirlas.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + eastward</source>
   <translation>{units}, + hacia el este</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + toward satellite</source>
   <translation>{units}, + hacia el satélite</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + upward</source>
   <translation>{units}, + hacia arriba</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, sign as in the input</source>
   <translation>{units}, signo como en la entrada</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>{units}/year</source>
   <translation>{units}/año</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}/yr</source>
   <translation>{units}/año</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{used} of {total} used, {first} to {last}</source>
   <translation>{used} de {total} usadas, de {first} a {last}</translation>
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
   <translation>{west}, {south} a {east}, {north} ({crs})</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{what} relative to {place}</source>
   <translation>{what} respecto a {place}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>{which} bound of the interval that holds {share} % of the true values, one band per date; observed cells keep their value.</source>
   <translation>Límite {which} del intervalo que contiene el {share} % de los valores verdaderos, una banda por fecha; las celdas observadas conservan su valor.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {bands} band, {crs}</source>
   <translation>{width} × {height} celdas, {bands} banda, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {bands} bands, {crs}</source>
   <translation>{width} × {height} celdas, {bands} bandas, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {crs}</source>
   <translation>{width} × {height} celdas, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or file</source>
   <translation>… o archivo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or files of one date each</source>
   <translation>… o archivos de una fecha cada uno</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or folder</source>
   <translation>… o carpeta</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or months ahead</source>
   <translation>… o meses hacia adelante</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>… or rasters of one date each</source>
   <translation>… o rásteres de una fecha cada uno</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or region</source>
   <translation>… o región</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or these dates</source>
   <translation>… o estas fechas</translation>
  </message>
 </context>
 <context>
  <name>HorizonWidget</name>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source> months</source>
   <translation> meses</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>&amp;For months ahead</source>
   <translation>P&amp;róximos meses</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>2025-01-31; 2025-02-28</source>
   <translation>2025-01-31; 2025-02-28</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>All dates within so many months, at the usual interval of the series</source>
   <translation>Todas las fechas dentro de esos meses, al intervalo habitual de la serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>As many dates as you say, at the usual interval of the series</source>
   <translation>Tantas fechas como indique, al intervalo habitual de la serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>At the usual interval of the series</source>
   <translation>Al intervalo habitual de la serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Dates after the last one used, as 2025-01-31, separated by ';'</source>
   <translation>Fechas posteriores a la última usada, así: 2025-01-31, separadas por «;»</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Exactly the dates you type</source>
   <translation>Exactamente las fechas que escriba</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Horizon</source>
   <translation>Horizonte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Next &amp;acquisitions</source>
   <translation>Pró&amp;ximas adquisiciones</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Number of dates ahead, at the usual interval of the series</source>
   <translation>Número de fechas hacia adelante, al intervalo habitual de la serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>S&amp;pecific dates</source>
   <translation>&amp;Fechas concretas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>The further ahead, the wider the interval. Skill is measured for every step.</source>
   <translation>Cuanto más lejos, más ancho es el intervalo. La habilidad se mide en cada paso.</translation>
  </message>
 </context>
 <context>
  <name>InputGroup</name>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>A folder of daily files: rasters with the date in the name, or original SMAP Level-3 HDF5</source>
   <translation>Una carpeta de archivos diarios: rásteres con la fecha en el nombre, o SMAP Level-3 HDF5 originales</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>A point layer with date fields, or a raster layer with one band per date</source>
   <translation>Una capa de puntos con campos de fecha, o una capa ráster con una banda por fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>C&amp;RS</source>
   <translation>S&amp;RC</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Deformation time series</source>
   <translation>Serie temporal de deformación</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>EGMS .csv or .zip as downloaded; .shp, .gpkg; .tif; .nc; .h5. Choose several rasters to use one per date</source>
   <translation>.csv o .zip de EGMS tal como se descargó; .shp, .gpkg; .tif; .nc; .h5. Elija varios rásteres para usar uno por fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>EGMS CSV or zip, any vector file with date fields, GeoTIFF, NetCDF, MintPy HDF5, or several single-date rasters</source>
   <translation>CSV o zip de EGMS, cualquier archivo vectorial con campos de fecha, GeoTIFF, NetCDF, MintPy HDF5, o varios rásteres de una sola fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Every raster (or HDF5 file) in the folder is one date</source>
   <translation>Cada ráster (o archivo HDF5) de la carpeta es una fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>If the source does not say</source>
   <translation>Si la fuente no lo dice</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>L&amp;ayer</source>
   <translation>Ca&amp;pa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>No&amp;data value</source>
   <translation>Valor sin &amp;datos</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Original SMAP files flag doubtful values (dense forest, snow, open water nearby): left out, they are filled as well</source>
   <translation>Los archivos originales de SMAP marcan los valores dudosos (bosque denso, nieve, agua abierta cercana): si se excluyen, también se rellenan</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Point layers with one field per date, and raster layers with one band per date</source>
   <translation>Capas de puntos con un campo por fecha y capas ráster con una banda por fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Uni&amp;t</source>
   <translation>&amp;Unidad</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Unit of the displacements; needed only if the source does not state it</source>
   <translation>Unidad de los desplazamientos; solo hace falta si la fuente no la indica</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Used only if the source has no coordinate reference system</source>
   <translation>Se usa solo si la fuente no tiene sistema de referencia de coordenadas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Value that stands for missing data, e.g. 0 or -9999 (rasters)</source>
   <translation>Valor que significa que faltan datos, p. ej. 0 o -9999 (rásteres)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Values of recommended &amp;quality only</source>
   <translation>Solo valores de calidad reco&amp;mendada</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Varia&amp;ble</source>
   <translation>Varia&amp;ble</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Variable of a NetCDF or HDF5 file</source>
   <translation>Variable de un archivo NetCDF o HDF5</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>as stated</source>
   <translation>el indicado</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>first suitable</source>
   <translation>la primera adecuada</translation>
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
   <translation>Tipo de &amp;hueco</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Method</source>
   <translation>&amp;Método</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Training budget</source>
   <translation>Tiempo de entren&amp;amiento</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Cells without a value on any date are mostly water, ice or town, and stay empty otherwise</source>
   <translation>Las celdas sin valor en ninguna fecha son casi siempre agua, hielo o zona urbana; si no se marca, quedan vacías</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Devi&amp;ce</source>
   <translation>Dis&amp;positivo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Fill also cells never observed, between those that were</source>
   <translation>Rellenar también celdas nunca observadas, entre las que sí lo fueron</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>How it is computed; automatic tests the methods that suit your data and takes the best</source>
   <translation>Cómo se calcula; automático prueba los métodos adecuados a sus datos y toma el mejor</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Longest time to train neural methods; they stop earlier when they no longer improve</source>
   <translation>Tiempo máximo para entrenar métodos neuronales; se detienen antes si dejan de mejorar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Observed values are hidden in this way to choose the method, measure its error and calibrate the bounds</source>
   <translation>De esta forma se ocultan valores observados para elegir el método, medir su error y calibrar los límites</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Optional: a model trained before (.zip), used instead of training a new one</source>
   <translation>Opcional: un modelo entrenado antes (.zip), usado en lugar de entrenar uno nuevo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Random &amp;seed</source>
   <translation>Semi&amp;lla aleatoria</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>The same seed gives the same result</source>
   <translation>La misma semilla da el mismo resultado</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Trained mo&amp;del</source>
   <translation>Mo&amp;delo entrenado</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Where to compute; automatic = the graphics card if one works</source>
   <translation>Dónde se calcula; automático = la tarjeta gráfica si hay una que funcione</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>automatic</source>
   <translation>automático</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Close</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Delete</source>
   <translation>E&amp;liminar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Export…</source>
   <translation>&amp;Exportar…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Folder</source>
   <translation>Carpe&amp;ta</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Rename…</source>
   <translation>&amp;Renombrar…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Close this window (Esc)</source>
   <translation>Cerrar esta ventana (Esc)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy &amp;path</source>
   <translation>Copiar r&amp;uta</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy a model from elsewhere, after its checksums were verified; nothing in it is executed</source>
   <translation>Copiar un modelo de otro lugar, tras verificar sus sumas de comprobación; no se ejecuta nada de lo que contiene</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy the chosen model elsewhere</source>
   <translation>Copiar el modelo elegido a otro lugar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy the path, for the parameter 'Trained model' of a run</source>
   <translation>Copiar la ruta, para el parámetro «Modelo entrenado» de una ejecución</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Delete the chosen model, after a question</source>
   <translation>Eliminar el modelo elegido, tras preguntar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Double-click copies the path of a model, to be used in a run</source>
   <translation>Con doble clic se copia la ruta de un modelo, para usarla en una ejecución</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Explicar este cuadro (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Give the chosen model another name</source>
   <translation>Dar otro nombre al modelo elegido</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>No model yet. 'Train deformation model' and 'Train imputation model' in the Processing toolbox make them; Import takes one from elsewhere.</source>
   <translation>Todavía no hay ningún modelo. Los crean «Entrenar modelo de deformación» y «Entrenar modelo de imputación» de la Caja de herramientas de procesos; «Importar» trae uno de otro lugar.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Trained models</source>
   <translation>Modelos entrenados</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Where the models lie</source>
   <translation>Dónde están los modelos</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Cache folder</source>
   <translation>Carpeta de ca&amp;ché</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Device</source>
   <translation>&amp;Dispositivo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Folder</source>
   <translation>Carpe&amp;ta</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Impute soil moisture</source>
   <translation>&amp;Imputar humedad del suelo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Memory limit</source>
   <translation>Límite de &amp;memoria</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Python of my own</source>
   <translation>&amp;Python propio</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Threads</source>
   <translation>&amp;Hilos</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Address of a Dask scheduler that shares large work among machines, as tcp://host:8786; empty = this machine only</source>
   <translation>Dirección de un planificador Dask que reparte los trabajos grandes entre equipos, como tcp://host:8786; vacío = solo este equipo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>C&amp;luster</source>
   <translation>C&amp;lúster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Chosen at first in the dialog and in the Processing toolbox</source>
   <translation>El que se elige al principio en el cuadro y en la caja de herramientas de Procesos</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Cl&amp;ear…</source>
   <translation>&amp;Vaciar…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Empty = the environment that 'Set up the engine' made</source>
   <translation>Vacío = el entorno que creó «Configurar el motor»</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Explain this page</source>
   <translation>Explicar esta página</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>F&amp;orecast deformation</source>
   <translation>Pr&amp;onosticar deformación</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Large data are worked through in parts that need no more; automatic = a quarter of this machine's memory, at most 4 GB</source>
   <translation>Los datos grandes se procesan por partes que no necesitan más; automático = una cuarta parte de la memoria de este equipo, 4 GB como máximo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Processor threads the engine uses</source>
   <translation>Hilos del procesador que usa el motor</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Remove what unfinished runs have left, but for those that are going on</source>
   <translation>Eliminar lo que dejaron las ejecuciones sin terminar, salvo las que están en marcha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>This is no address yet: write it as tcp://host:8786.</source>
   <translation>Todavía no es una dirección: escríbala como tcp://host:8786.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Trained models</source>
   <translation>Modelos entrenados</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Used by runs whose device is automatic</source>
   <translation>Lo usan las ejecuciones cuyo dispositivo es automático</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Usual method</source>
   <translation>Método habitual</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Where the engine keeps intermediate files, and finished tiles of runs that were ended; a fast disk with room is best</source>
   <translation>Donde el motor guarda los archivos intermedios y las teselas terminadas de ejecuciones interrumpidas; lo mejor es un disco rápido con espacio</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Where the model manager keeps models</source>
   <translation>Dónde guarda los modelos el administrador de modelos</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>all but one</source>
   <translation>todos menos uno</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>this machine only</source>
   <translation>solo este equipo</translation>
  </message>
 </context>
 <context>
  <name>OutputsWidget</name>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;80 % interval</source>
   <translation>Intervalo del &amp;80 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;95 % interval</source>
   <translation>Intervalo del &amp;95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Displacement</source>
   <translation>Despla&amp;zamiento</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Median</source>
   <translation>Me&amp;diana</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Rasters too, with cell size</source>
   <translation>También &amp;rásteres, con tamaño de celda</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Temporary files</source>
   <translation>Archivos te&amp;mporales</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Also write the point forecast as rasters</source>
   <translation>Escribir también el pronóstico de puntos como rásteres</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>An existing folder; nothing in it is overwritten</source>
   <translation>Una carpeta existente; no se sobrescribe nada en ella</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Deleted when QGIS closes</source>
   <translation>Se eliminan al cerrar QGIS</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Documents</source>
   <translation>Documentos</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Every gap filled, one band per date; observed cells unchanged</source>
   <translation>Todos los huecos rellenados, una banda por fecha; las celdas observadas no cambian</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>File names are made from the input's name and the time; nothing is overwritten</source>
   <translation>Los nombres de archivo se forman con el nombre de la entrada y la hora; no se sobrescribe nada</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Filled &amp;stack</source>
   <translation>Pila re&amp;llenada</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>From the last observation to the end of the horizon</source>
   <translation>Desde la última observación hasta el final del horizonte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>In &amp;folder</source>
   <translation>En la car&amp;peta</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>In units of the layer's CRS</source>
   <translation>En unidades del SRC de la capa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Lower and upper bound</source>
   <translation>Límite inferior y superior</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Method, skill, dates, inputs and versions, for other programs</source>
   <translation>Método, habilidad, fechas, entradas y versiones, para otros programas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Predicted against past velocity</source>
   <translation>Velocidad predicha frente a la pasada</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Predicted, per year</source>
   <translation>Predicha, por año</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Provenance</source>
   <translation>Procedencia</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Rasters</source>
   <translation>Rásteres</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Re&amp;port (HTML)</source>
   <translation>In&amp;forme (HTML)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>S&amp;kill table (CSV)</source>
   <translation>Tabla de &amp;habilidad (CSV)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Skill table and plots</source>
   <translation>Tabla de habilidad y gráficos</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Summary (&amp;JSON)</source>
   <translation>Res&amp;umen (JSON)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>The forecast itself, one band per date</source>
   <translation>El pronóstico en sí, una banda por fecha</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>The measured skill of every method tried</source>
   <translation>La habilidad medida de cada método probado</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Velo&amp;city</source>
   <translation>Velocid&amp;ad</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Velocity ch&amp;ange</source>
   <translation>Cam&amp;bio de velocidad</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>What to do with cells that hold no point</source>
   <translation>Qué hacer con las celdas que no contienen ningún punto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Where each value comes from: observed, filled, no data</source>
   <translation>De dónde viene cada valor: observado, rellenado, sin datos</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>cells without points stay empty</source>
   <translation>las celdas sin puntos quedan vacías</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>krige cells without points</source>
   <translation>interpolar por kriging las celdas sin puntos</translation>
  </message>
 </context>
 <context>
  <name>RegionWidget</name>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Drawn on the map</source>
   <translation>&amp;Dibujada en el mapa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Polygon</source>
   <translation>&amp;Polígono</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Selected features only</source>
   <translation>Solo o&amp;bjetos seleccionados</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Whole layer</source>
   <translation>Toda &amp;la capa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>A rectangle or polygon you draw</source>
   <translation>Un rectángulo o polígono que usted dibuja</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>All polygons of a layer, or the selected ones</source>
   <translation>Todos los polígonos de una capa, o los seleccionados</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Click the corners on the map; right-click ends, Esc cancels</source>
   <translation>Haga clic en los vértices en el mapa; el clic derecho termina, Esc cancela</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Drag a rectangle on the map; Esc cancels</source>
   <translation>Arrastre un rectángulo en el mapa; Esc cancela</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Layers of polygons in the project</source>
   <translation>Capas de polígonos del proyecto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Nothing is drawn yet.</source>
   <translation>Todavía no hay nada dibujado.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory.</source>
   <translation>Los puntos o celdas fuera de la región ni se usan ni se pronostican. Una región más pequeña es más rápida y necesita menos memoria.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Polygons o&amp;f a layer</source>
   <translation>Polígonos de una c&amp;apa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Re&amp;ctangle</source>
   <translation>Rectáng&amp;ulo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>The extent of the main map canvas</source>
   <translation>La extensión de la vista principal del mapa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Use every point or cell</source>
   <translation>Usar todos los puntos o celdas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Use only the polygons selected in that layer</source>
   <translation>Usar solo los polígonos seleccionados en esa capa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>What the &amp;map shows when the run starts</source>
   <translation>Lo que muestra el &amp;mapa cuando empieza la ejecución</translation>
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
   <translation>Una foto del lugar; se guarda como ruta, relativa al proyecto si está junto a él</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Add status, assessor, date, comment, photo and history to the layer</source>
   <translation>Añadir a la capa estado, evaluador, fecha, comentario, foto e historial</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Add the review fields</source>
   <translation>Añadir los campos de revisión</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Assessor</source>
   <translation>Evaluador</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Earlier reviews of this zone: date, status, assessor, comment, photo</source>
   <translation>Revisiones anteriores de esta zona: fecha, estado, evaluador, comentario, foto</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Explain this panel</source>
   <translation>Explicar este panel</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Make it again</source>
   <translation>Volver a hacerlo</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Series of</source>
   <translation>Series de</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Show zones of one status only; the numbers say how many there are</source>
   <translation>Mostrar solo las zonas de un estado; los números dicen cuántas hay</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Take the last change of a review back</source>
   <translation>Deshacer el último cambio de una revisión</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The day of your review: today, unless you change it</source>
   <translation>El día de su revisión: hoy, salvo que lo cambie</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The layer of hazard zones to review</source>
   <translation>La capa de zonas de peligro que se revisa</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The layer with dates whose mean and spread inside the zone are shown in the time-series dock</source>
   <translation>La capa con fechas cuya media y dispersión dentro de la zona se muestran en el panel «Series temporales»</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The most severe zone first; choose one to see it on the map</source>
   <translation>La zona más grave primero; elija una para verla en el mapa</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The next zone (Alt+Page Down)</source>
   <translation>La zona siguiente (Alt+AvPág)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The zone before this one (Alt+Page Up)</source>
   <translation>La zona anterior a esta (Alt+RePág)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>What you found; written to the layer when you pause or go on</source>
   <translation>Lo que encontró; se escribe en la capa al hacer una pausa o al pasar a otra zona</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Your name; it is remembered</source>
   <translation>Su nombre; se recuerda</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Zones</source>
   <translation>Zonas</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>your name</source>
   <translation>su nombre</translation>
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
   <translation>Ca&amp;ncelar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Clos&amp;e</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Close this window (Esc); a run can go on</source>
   <translation>Cerrar esta ventana (Esc); una ejecución puede continuar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Cop&amp;y as</source>
   <translation>Cop&amp;iar como</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Copy these settings to run them elsewhere</source>
   <translation>Copiar estos ajustes para ejecutarlos en otro lugar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Explicar este cuadro (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>GroundCast</source>
   <translation>GroundCast</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Other ways to start</source>
   <translation>Otras formas de iniciar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>R&amp;un</source>
   <translation>E&amp;jecutar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Start from the beginning instead; finished tiles are removed</source>
   <translation>Empezar desde el principio; las teselas terminadas se eliminan</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Start the forecast in the background</source>
   <translation>Iniciar el pronóstico en segundo plano</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Stop the run; no half-written output is left</source>
   <translation>Detener la ejecución; no queda ninguna salida a medio escribir</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>Errors on observed values that were hidden, in the unit of the data; the method used is bold</source>
   <translation>Errores en valores observados que se ocultaron, en la unidad de los datos; el método usado va en negrita</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>The log of the run appears here.</source>
   <translation>El registro de la ejecución aparece aquí.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>What the run reports</source>
   <translation>Lo que comunica la ejecución</translation>
  </message>
 </context>
 <context>
  <name>RunPanel</name>
  <message>
   <location filename="../plugin/dialogs/run_panel.ui" />
   <source>Ready.</source>
   <translation>Listo.</translation>
  </message>
 </context>
 <context>
  <name>SeriesPanel</name>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>80 and 95 % intervals of the forecast</source>
   <translation>Intervalos del 80 y 95 % del pronóstico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Axis</source>
   <translation>Eje</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Clear</source>
   <translation>Limpiar</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Click places on the map; Ctrl keeps those already chosen</source>
   <translation>Haga clic en lugares del mapa; Ctrl conserva los ya elegidos</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Dates</source>
   <translation>Fechas</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Distance of the replicas</source>
   <translation>Distancia de las réplicas</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Double-click a name to change it</source>
   <translation>Haga doble clic en un nombre para cambiarlo</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Draw a polygon: mean and spread of what lies inside; right-click ends it</source>
   <translation>Dibuje un polígono: media y dispersión de lo que queda dentro; el clic derecho lo termina</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Explain this panel</source>
   <translation>Explicar este panel</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>First date</source>
   <translation>Primera fecha</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fit</source>
   <translation>Ajuste</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fix the ends of the vertical axis</source>
   <translation>Fijar los extremos del eje vertical</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fix the first and last date of the plot</source>
   <translation>Fijar la primera y la última fecha del gráfico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>From zero</source>
   <translation>Desde cero</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Grid</source>
   <translation>Cuadrícula</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Intervals</source>
   <translation>Intervalos</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Join</source>
   <translation>Unir</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Join the observations of a place by lines</source>
   <translation>Unir con líneas las observaciones de un lugar</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Keep</source>
   <translation>Mantener</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Keep the places already chosen when another is (as Ctrl does)</source>
   <translation>Mantener los lugares ya elegidos al elegir otro (como Ctrl)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Last date</source>
   <translation>Última fecha</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Legend</source>
   <translation>Leyenda</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Lines across the plot</source>
   <translation>Líneas a lo largo del gráfico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Lower end</source>
   <translation>Extremo inferior</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Mark a value across the plot</source>
   <translation>Marcar un valor a lo largo del gráfico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Mean and spread of the selected points of the layer</source>
   <translation>Media y dispersión de los puntos seleccionados de la capa</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Names in the plot</source>
   <translation>Nombres en el gráfico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Pick</source>
   <translation>Señalar</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Picture…</source>
   <translation>Imagen…</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove all places</source>
   <translation>Quitar todos los lugares</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove the chosen places</source>
   <translation>Quitar los lugares elegidos</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Repeat the observations above and below by this distance: half a wavelength shows jumps of phase unwrapping (28 mm for C-band)</source>
   <translation>Repetir las observaciones por encima y por debajo a esta distancia: media longitud de onda muestra los saltos del desenrollado de fase (28 mm en banda C)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Replicas</source>
   <translation>Réplicas</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Residuals</source>
   <translation>Residuos</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Save the plot as PNG, SVG or PDF</source>
   <translation>Guardar el gráfico como PNG, SVG o PDF</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Save the series as CSV</source>
   <translation>Guardar la serie como CSV</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Selection</source>
   <translation>Selección</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Start each series at 0</source>
   <translation>Empezar cada serie en 0</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Table…</source>
   <translation>Tabla…</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the chosen place off all others; press again to stop</source>
   <translation>Restar el lugar elegido de todos los demás; pulse de nuevo para dejar de hacerlo</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the trend off: what is left tells where it does not hold</source>
   <translation>Quitar la tendencia: lo que queda muestra dónde no se cumple</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the yearly cycle off</source>
   <translation>Restar el ciclo anual</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>The layer that is read: the one chosen in the layer panel</source>
   <translation>La capa que se lee: la elegida en el panel de capas</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Trend and yearly cycle fitted to the observations</source>
   <translation>Tendencia y ciclo anual ajustados a las observaciones</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Trend that is fitted; the velocity is that of a line, or the mean of the curve</source>
   <translation>Tendencia que se ajusta; la velocidad es la de la recta, o la media de la curva</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Upper end</source>
   <translation>Extremo superior</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Value to mark</source>
   <translation>Valor que se marca</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>What the fit leaves</source>
   <translation>Lo que deja el ajuste</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Without season</source>
   <translation>Sin estacionalidad</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Without trend</source>
   <translation>Sin tendencia</translation>
  </message>
 </context>
 <context>
  <name>SetupDialog</name>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>&amp;Repair</source>
   <translation>&amp;Reparar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>&amp;Set up</source>
   <translation>Con&amp;figurar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Ca&amp;ncel</source>
   <translation>Ca&amp;ncelar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Chec&amp;k</source>
   <translation>Co&amp;mprobar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Clos&amp;e</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Close this window (Esc); a set-up that is on goes on</source>
   <translation>Cerrar esta ventana (Esc); una instalación en marcha continúa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Computes on &amp;the</source>
   <translation>Ca&amp;lcula en el</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Copy &amp;diagnostics</source>
   <translation>Copiar &amp;diagnóstico</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Copy versions, settings and the log for a report; names and passwords are left out</source>
   <translation>Copiar versiones, ajustes y el registro para un aviso de error; se omiten nombres y contraseñas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Explicar este cuadro (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Fetch and make the environment, or go on where it stopped</source>
   <translation>Descargar y crear el entorno, o seguir donde se detuvo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>In a Python or conda environment of &amp;mine</source>
   <translation>En un Py&amp;thon o entorno conda propio</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>In an environment that is made for &amp;it (recommended)</source>
   <translation>En un &amp;entorno creado para él (recomendado)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>It must hold the packages of engine/requirements.in in the plugin's folder; it is tried, not changed</source>
   <translation>Debe contener los paquetes de engine/requirements.in de la carpeta del complemento; se prueba, no se cambia</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Its program: python, or python.exe</source>
   <translation>Su programa: python, o python.exe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Let the engine try itself: versions, coordinate systems, every device with a real operation</source>
   <translation>Hacer que el motor se pruebe a sí mismo: versiones, sistemas de coordenadas, cada dispositivo con una operación real</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Made from &amp;Python</source>
   <translation>Creado con &amp;Python</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Made in your data folder; QGIS's own packages are not touched</source>
   <translation>Creado en su carpeta de datos; los paquetes propios de QGIS no se tocan</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remo&amp;ve</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remove everything that was set up</source>
   <translation>Quitar todo lo que se configuró</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remove the environment and make it again</source>
   <translation>Quitar el entorno y crearlo de nuevo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Set up the engine</source>
   <translation>Configurar el motor</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Stop; what is finished stays</source>
   <translation>Detener; lo terminado se conserva</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>The build of torch; the one for graphics processors is larger and runs without one, too</source>
   <translation>La compilación de torch; la de procesadores gráficos es más grande y también funciona sin uno</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>The interpreters found on this machine; the first one that serves is chosen</source>
   <translation>Los intérpretes encontrados en este equipo; se elige el primero que sirve</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>What is done appears here.</source>
   <translation>Lo que se hace aparece aquí.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>What the set-up reports</source>
   <translation>Lo que comunica la configuración</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Where the engine runs</source>
   <translation>Dónde se ejecuta el motor</translation>
  </message>
 </context>
</TS>
