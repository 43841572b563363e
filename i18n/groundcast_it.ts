<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>Covariates</name>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>&amp;Add layer</source>
   <translation>&amp;Aggiungi layer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>&amp;Remove</source>
   <translation>&amp;Rimuovi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>A&amp;dd layer</source>
   <translation>Aggi&amp;ungi layer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add &amp;files…</source>
   <translation>Aggiungi &amp;file…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add a folder of single-date rasters</source>
   <translation>Aggiungi una cartella di raster a data singola</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add a raster layer of the project</source>
   <translation>Aggiungi un layer raster del progetto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add file&amp;s…</source>
   <translation>Aggiungi fi&amp;le…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add folder…</source>
   <translation>Aggiungi cartella…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add raster files</source>
   <translation>Aggiungi file raster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Changing in time (rainfall, groundwater level …), used up to the last date only</source>
   <translation>Variabili nel tempo (pioggia, livello di falda …), usate solo fino all'ultima data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Constant in time; tick what holds classes (land cover, soil type …)</source>
   <translation>Costanti nel tempo; spunta ciò che contiene classi (copertura del suolo, tipo di suolo …)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>One band each, e.g. a terrain model. A tick says that the values are codes of classes, not amounts</source>
   <translation>Una banda ciascuno, ad es. un modello del terreno. La spunta indica che i valori sono codici di classi, non quantità</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>One band per date, the date in the band description or a file per date</source>
   <translation>Una banda per data, con la data nella descrizione della banda, o un file per data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Optional. Rasters on another grid or CRS are warped onto the input. Columns of a point layer such as height or slope are found by themselves.</source>
   <translation>Facoltativo. I raster con un'altra griglia o un altro SR vengono riportati su quelli dell'input. Le colonne di un layer di punti come quota o pendenza vengono trovate automaticamente.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Re&amp;move</source>
   <translation>Ri&amp;muovi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Remove the chosen rows (Del)</source>
   <translation>Rimuovi le righe scelte (Canc)</translation>
  </message>
 </context>
 <context>
  <name>DatesTable</name>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Choose a layer or a file.</source>
   <translation>Scegli un layer o un file.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Dates found</source>
   <translation>Date trovate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Earliest date to use, as 2020-01-31; empty = the first</source>
   <translation>Prima data da usare, nella forma 2020-01-31; vuoto = la prima</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Latest date to use, as 2023-12-31; the forecast starts there. Empty = the last</source>
   <translation>Ultima data da usare, nella forma 2023-12-31; la previsione parte da lì. Vuoto = l'ultima</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Re&amp;set</source>
   <translation>Rei&amp;mposta</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Take the dates as they were found</source>
   <translation>Riprendi le date come sono state trovate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Untick a row to leave it out; double-click a date to correct it</source>
   <translation>Togli la spunta a una riga per escluderla; fai doppio clic su una data per correggerla</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Use dates fro&amp;m</source>
   <translation>U&amp;sa le date da</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>the first</source>
   <translation>la prima</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>the last</source>
   <translation>l'ultima</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>u&amp;p to</source>
   <translation>&amp;a</translation>
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
   <translation>“draws” è fuori dai limiti</translation>
  </message>
  <message>
   <location filename="../engine/models/st_transformer.py" />
   <source>'spatial' is not one of {spatial}</source>
   <translation>“spatial” non è fra {spatial}</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{address}' is not the address of a cluster.</source>
   <translation>“{address}” non è l'indirizzo di un cluster.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>'{covariates}' covariates cannot be used.</source>
   <translation>Le covariate “{covariates}” non si possono usare.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{device}' is not a device.</source>
   <translation>“{device}” non è un dispositivo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' has no quality flags.</source>
   <translation>“{filename}” non ha indicatori di qualità.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' has {height} x {width} cells, which is no EASE-Grid 2.0 SMAP uses, and nothing tells where they are.</source>
   <translation>“{filename}” ha {height} x {width} celle, che non è alcuna EASE-Grid 2.0 usata da SMAP, e nulla dice dove si trovano.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{filename}' in '{path}' would unpack to {size}.</source>
   <translation>“{filename}” in “{path}” occuperebbe, decompresso, {size}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' is a half orbit, not a day on a grid.</source>
   <translation>“{filename}” è una mezza orbita, non un giorno su una griglia.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>'{filename}' is not there (any more).</source>
   <translation>“{filename}” non c'è (più).</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{file}' has no variable '{name}' of the {half} overpass.</source>
   <translation>“{file}” non ha una variabile “{name}” del passaggio {half}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{file}' has no variable '{name}'.</source>
   <translation>“{file}” non ha una variabile “{name}”.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{fill}' is not a way to fill cells.</source>
   <translation>“{fill}” non è un modo di riempire celle.</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>'{first}' and '{second}'</source>
   <translation>“{first}” e “{second}”</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{format}' is not a known input format.</source>
   <translation>“{format}” non è un formato di input noto.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{key}' is not an output.</source>
   <translation>“{key}” non è un output.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>'{kind}' is not a kind of data.</source>
   <translation>“{kind}” non è un tipo di dati.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>'{kind}' is not a kind of gap.</source>
   <translation>“{kind}” non è un tipo di lacuna.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{mask}' is not a kind of gap.</source>
   <translation>“{mask}” non è un tipo di lacuna.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>'{method}' learns nothing that could be kept.</source>
   <translation>“{method}” non apprende nulla che si possa conservare.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast_large.py" />
   <source>'{method}' learns something of each place and cannot forecast a layer that is read in parts.</source>
   <translation>“{method}” apprende qualcosa di ogni luogo e non può prevedere un layer letto per parti.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>'{name}' cannot be done by several processes.</source>
   <translation>“{name}” non si può fare con più processi.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' cannot be read ({error}).</source>
   <translation>“{name}” non si può leggere ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' cannot be read as a table ({error}).</source>
   <translation>“{name}” non si può leggere come tabella ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{name}' cannot be read as a vector layer ({error}).</source>
   <translation>“{name}” non si può leggere come layer vettoriale ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>'{name}' cannot be written or read.</source>
   <translation>“{name}” non si può scrivere o leggere.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{name}' cannot name a covariate.</source>
   <translation>“{name}” non può essere il nome di una covariata.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>'{name}' does not state its coordinate reference system.</source>
   <translation>“{name}” non indica il suo sistema di riferimento delle coordinate.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' does not state its unit, and its values run to {top:.4g}: neither {fraction} nor percent. If they are scaled integers, store their scale factor; else give the unit.</source>
   <translation>“{name}” non indica la sua unità, e i suoi valori arrivano a {top:.4g}: né {fraction} né percentuali. Se sono interi scalati, salva il loro fattore di scala; altrimenti indica l'unità.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' does not state its unit; its values run to {top:.4g}, so percent are assumed.</source>
   <translation>“{name}” non indica la sua unità; i suoi valori arrivano a {top:.4g}, quindi si assumono percentuali.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' does not state its unit; millimetres are assumed.</source>
   <translation>“{name}” non indica la sua unità; si assumono millimetri.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' ends in the middle of line {line}, which has {found} of {width} values: the file is incomplete.</source>
   <translation>“{name}” finisce a metà della riga {line}, che ha {found} di {width} valori: il file è incompleto.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>'{name}' has coordinates, but does not say in which coordinate reference system.</source>
   <translation>“{name}” ha coordinate, ma non dice in quale sistema di riferimento.</translation>
  </message>
  <message>
   <location filename="../engine/readers/point_column.py" />
   <source>'{name}' has no column '{field}'.</source>
   <translation>“{name}” non ha una colonna “{field}”.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no coordinate reference system.</source>
   <translation>“{name}” non ha un sistema di riferimento delle coordinate.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <location filename="../engine/readers/vector.py" />
   <source>'{name}' has no field '{field}'.</source>
   <translation>“{name}” non ha un campo “{field}”.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' has no points here.</source>
   <translation>“{name}” non ha punti qui.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <location filename="../engine/readers/point_column.py" />
   <source>'{name}' has no points.</source>
   <translation>“{name}” non ha punti.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no values at all.</source>
   <translation>“{name}” non ha alcun valore.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' has no values by date and place.</source>
   <translation>“{name}” non ha valori per data e luogo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>'{name}' has no values here: all are missing.</source>
   <translation>“{name}” qui non ha valori: mancano tutti.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no values in the region.</source>
   <translation>“{name}” non ha valori nella regione.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/points.py" />
   <location filename="../engine/inference/tiles/whole.py" />
   <source>'{name}' has no values where it was looked at.</source>
   <translation>“{name}” non ha valori dove si è guardato.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has nothing but fill values.</source>
   <translation>“{name}” ha solo valori di riempimento.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf.py" />
   <source>'{name}' has several times a day: their mean is taken.</source>
   <translation>“{name}” ha più orari in un giorno: se ne prende la media.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has the date {day} twice: '{first}' and '{second}'.</source>
   <translation>“{name}” ha due volte la data {day}: “{first}” e “{second}”.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' has {n} date, too few for a backtest.</source>
   <translation>“{name}” ha {n} data, troppo poco per un backtest.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' has {n} dates, too few for a backtest.</source>
   <translation>“{name}” ha {n} date, troppo poche per un backtest.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has {n} of {total} dates that are missing or not between the years {first} and {last}.</source>
   <translation>“{name}” ha {n} date su {total} che mancano o non sono fra gli anni {first} e {last}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has {n} of {total} dates that is missing or not between the years {first} and {last}.</source>
   <translation>“{name}” ha {n} data su {total} che manca o non è fra gli anni {first} e {last}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has {n} value like {code:g}, which is no soil moisture: it is taken as missing. Give the nodata value to be sure.</source>
   <translation>“{name}” ha {n} valore come {code:g}, che non è un'umidità del suolo: è considerato mancante. Indica il valore nodata per esserne sicuro.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has {n} values like {code:g}, which is no soil moisture: they are taken as missing. Give the nodata value to be sure.</source>
   <translation>“{name}” ha {n} valori come {code:g}, che non è un'umidità del suolo: sono considerati mancanti. Indica il valore nodata per esserne sicuro.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>'{name}' holds values that are not numbers</source>
   <translation>“{name}” contiene valori che non sono numeri</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <source>'{name}' is a layer of points, and DCT-PLS needs the regular cells of a raster.</source>
   <translation>“{name}” è un layer di punti, e DCT-PLS richiede le celle regolari di un raster.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>'{name}' is a layer of points, it cannot be filled to rasters.</source>
   <translation>“{name}” è un layer di punti, non si può riempire in raster.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>'{name}' is a raster, it cannot be filled to a point layer.</source>
   <translation>“{name}” è un raster, non si può riempire in un layer di punti.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' is a raster, it cannot be forecast to a point layer.</source>
   <translation>“{name}” è un raster, non si può prevedere in un layer di punti.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>'{name}' is a {kind} system, which has no map coordinates.</source>
   <translation>“{name}” è un sistema di tipo {kind}, che non ha coordinate di mappa.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>'{name}' is damaged or no Parquet table ({reason}).</source>
   <translation>“{name}” è danneggiato o non è una tabella Parquet ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is empty.</source>
   <translation>“{name}” è vuoto.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>'{name}' is in a zip, where a Parquet file cannot be read.</source>
   <translation>“{name}” è in uno zip, dove un file Parquet non si può leggere.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>'{name}' is in {crs}, '{first}' in {other}.</source>
   <translation>“{name}” è in {crs}, “{first}” in {other}.</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <source>'{name}' is not a forecast method.</source>
   <translation>“{name}” non è un metodo di previsione.</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <source>'{name}' is not a method to fill gaps.</source>
   <translation>“{name}” non è un metodo per riempire lacune.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is not a text table.</source>
   <translation>“{name}” non è una tabella di testo.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{name}' is not an option of any method.</source>
   <translation>“{name}” non è un'opzione di alcun metodo.</translation>
  </message>
  <message>
   <location filename="../engine/models/spec_check.py" />
   <source>'{name}' is of the wrong type</source>
   <translation>“{name}” è del tipo sbagliato</translation>
  </message>
  <message>
   <location filename="../engine/models/spec_check.py" />
   <source>'{name}' is out of range</source>
   <translation>“{name}” è fuori dai limiti</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>'{name}' is too large for the output 'embedding'.</source>
   <translation>“{name}” è troppo grande per l'output “embedding”.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>'{name}' is too large for the output '{refused}'.</source>
   <translation>“{name}” è troppo grande per l'output “{refused}”.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is written in UTF-16.</source>
   <translation>“{name}” è scritto in UTF-16.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' lacks '{attribute}'.</source>
   <translation>In “{name}” manca “{attribute}”.</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>'{name}' learns something of each place, and {n} of the places here are new to it.</source>
   <translation>“{name}” apprende qualcosa di ogni luogo, e {n} dei luoghi qui gli sono nuovi.</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>'{name}' learns something of each place, and {n} of the places here is new to it.</source>
   <translation>“{name}” apprende qualcosa di ogni luogo, e {n} dei luoghi qui gli è nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' states {fraction}, but its values run to {top:.4g}: a scale factor may be missing, or they are percent.</source>
   <translation>“{name}” indica {fraction}, ma i suoi valori arrivano a {top:.4g}: forse manca un fattore di scala, o sono percentuali.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>'{name}', or another input, was changed while parts of it were computed.</source>
   <translation>“{name}”, o un altro input, è stato modificato mentre se ne calcolavano delle parti.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>'{path}' ({extent}) does not overlap '{first}' ({other}).</source>
   <translation>“{path}” ({extent}) non si sovrappone a “{first}” ({other}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' cannot be read as a raster ({error}).</source>
   <translation>“{path}” non si può leggere come raster ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/provenance.py" />
   <source>'{path}' changed while it was read.</source>
   <translation>“{path}” è cambiato durante la lettura.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>'{path}' does not list cells by longitude and latitude as the others do.</source>
   <translation>“{path}” non elenca le celle per longitudine e latitudine come gli altri.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' has no bands of its own.</source>
   <translation>“{path}” non ha bande proprie.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>'{path}' has no data set '{dataset}' with dates.</source>
   <translation>“{path}” non ha un insieme di dati “{dataset}” con date.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{path}' has no layer '{asked}'.</source>
   <translation>“{path}” non ha un layer “{asked}”.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{path}' has no layer with geometries.</source>
   <translation>“{path}” non ha un layer con geometrie.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>'{path}' has no variable '{layer}' over time.</source>
   <translation>“{path}” non ha una variabile “{layer}” nel tempo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>'{path}' has no variable '{name}'.</source>
   <translation>“{path}” non ha una variabile “{name}”.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds a file whose path points outside it: '{filename}'.</source>
   <translation>“{path}” contiene un file il cui percorso punta all'esterno: “{filename}”.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds a link to another file: '{filename}'.</source>
   <translation>“{path}” contiene un collegamento a un altro file: “{filename}”.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>'{path}' holds no table (.csv).</source>
   <translation>“{path}” non contiene tabelle (.csv).</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>'{path}' holds no table, vector layer or raster.</source>
   <translation>“{path}” non contiene tabelle, layer vettoriali né raster.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>'{path}' holds points, not a grid.</source>
   <translation>“{path}” contiene punti, non una griglia.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds several files that could be meant: {names}.</source>
   <translation>“{path}” contiene più file possibili: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' is damaged or no {what} ({reason}).</source>
   <translation>“{path}” è danneggiato o non è in formato {what} ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/heap.py" />
   <source>'{path}' is damaged: a heap of its texts has no end.</source>
   <translation>“{path}” è danneggiato: un'area dei suoi testi non ha fine.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>'{path}' is in radar geometry: it has no X_FIRST and Y_FIRST.</source>
   <translation>“{path}” è in geometria radar: non ha X_FIRST e Y_FIRST.</translation>
  </message>
  <message>
   <location filename="../engine/readers/ends.py" />
   <source>'{path}' is incomplete: its end is missing.</source>
   <translation>“{path}” è incompleto: manca la fine.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>'{path}' is neither a table, a vector layer nor a raster that can be read.</source>
   <translation>“{path}” non è una tabella, né un layer vettoriale, né un raster leggibile.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>'{path}' is no SMAP file, or not whole: it has no group Soil_Moisture_Retrieval_Data.</source>
   <translation>“{path}” non è un file SMAP, o non è intero: non ha il gruppo Soil_Moisture_Retrieval_Data.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' is not georeferenced: its cells have no map coordinates.</source>
   <translation>“{path}” non è georeferenziato: le sue celle non hanno coordinate di mappa.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' is protected by a password.</source>
   <translation>“{path}” è protetto da una password.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{quality}' is not a choice of quality.</source>
   <translation>“{quality}” non è una scelta di qualità.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>'{source}' has no observed value at all.</source>
   <translation>“{source}” non ha alcun valore osservato.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>'{source}' has {n} observed value, too few to test a method on.</source>
   <translation>“{source}” ha {n} valore osservato, troppo poco per provare un metodo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>'{source}' has {n} observed values, too few to test a method on.</source>
   <translation>“{source}” ha {n} valori osservati, troppo pochi per provare un metodo.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>'{task}' is not a task.</source>
   <translation>“{task}” non è un compito.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{text}' cannot be the path of a file ({reason}).</source>
   <translation>“{text}” non può essere il percorso di un file ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>'{text}' is not a coordinate reference system.</source>
   <translation>“{text}” non è un sistema di riferimento delle coordinate.</translation>
  </message>
  <message>
   <location filename="../engine/dates.py" />
   <source>'{text}' is not a date; write it as 2020-01-31</source>
   <translation>“{text}” non è una data; scrivila come 2020-01-31</translation>
  </message>
  <message>
   <location filename="../engine/dates.py" />
   <source>'{text}' is not between the years {first} and {last}</source>
   <translation>“{text}” non è fra gli anni {first} e {last}</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' has a value of the wrong type.</source>
   <translation>“{where}” ha un valore del tipo sbagliato.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' has an unknown entry '{name}'.</source>
   <translation>“{where}” ha una voce sconosciuta “{name}”.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' is not an object.</source>
   <translation>“{where}” non è un oggetto.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' lacks the entry '{name}'.</source>
   <translation>In “{where}” manca la voce “{name}”.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>(no file)</source>
   <translation>(nessun file)</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>(none)</source>
   <translation>(nessuno)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>, a difference that may be chance</source>
   <translation>, una differenza che può essere casuale</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>1 day</source>
   <translation>1 giorno</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>2-3 days</source>
   <translation>2-3 giorni</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>20 % of the cells, at random</source>
   <translation>20 % delle celle, a caso</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>4-7 days</source>
   <translation>4-7 giorni</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>50 % of the cells, at random</source>
   <translation>50 % delle celle, a caso</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>8 days or more</source>
   <translation>8 giorni o più</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>80 % of the cells, at random</source>
   <translation>80 % delle celle, a caso</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>95 % interval</source>
   <translation>intervallo al 95 %</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>95 % interval {low:.2f} to {high:.2f}</source>
   <translation>intervallo al 95 % da {low:.2f} a {high:.2f}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>; a simple method did better still</source>
   <translation>; un metodo semplice ha fatto ancora meglio</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>A cell size of {cell_size:g} {unit} makes {cells:,} cells ({width:,} x {height:,}); at most {max_cells:,} are written.</source>
   <translation>Una dimensione di cella di {cell_size:g} {unit} dà {cells:,} celle ({width:,} x {height:,}); se ne scrivono al massimo {max_cells:,}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A cluster needs the library dask.distributed, which is not installed ({error}).</source>
   <translation>Un cluster richiede la libreria dask.distributed, che non è installata ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>A file could not be read or written whole ({error}).</source>
   <translation>Un file non si è potuto leggere o scrivere per intero ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>A noisy place</source>
   <translation>Un luogo rumoroso</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>A point forecast needs a cell size to be written as rasters.</source>
   <translation>Una previsione di punti richiede una dimensione di cella per essere scritta come raster.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>A quiet place</source>
   <translation>Un luogo tranquillo</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker cannot load the engine ({error}).</source>
   <translation>Un worker non può caricare il motore ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker failed: {message} ({kept})</source>
   <translation>Un worker ha fallito: {message} ({kept})</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker finished a tile that cannot be seen here in '{folder}'.</source>
   <translation>Un worker ha finito un tassello che qui non si vede in “{folder}”.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Add it.</source>
   <translation>Aggiungila.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge_response.py" />
   <source>Add one, or use '{ridge}'.</source>
   <translation>Aggiungine una, o usa “{ridge}”.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>All dates are exactly {n} day apart, so the series was probably resampled: interpolated values already contain later observations, and skill at the first dates ahead looks better than it is.</source>
   <translation>Tutte le date distano esattamente {n} giorno, quindi la serie è stata probabilmente ricampionata: i valori interpolati contengono già osservazioni successive, e lo skill alle prime date future appare migliore di quanto sia.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>All dates are exactly {n} days apart, so the series was probably resampled: interpolated values already contain later observations, and skill at the first dates ahead looks better than it is.</source>
   <translation>Tutte le date distano esattamente {n} giorni, quindi la serie è stata probabilmente ricampionata: i valori interpolati contengono già osservazioni successive, e lo skill alle prime date future appare migliore di quanto sia.</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>An earlier run has finished this training: it is not repeated.</source>
   <translation>Un'esecuzione precedente ha finito questo addestramento: non viene ripetuto.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>An output is larger than its disk or the system allows for one file; nothing was written.</source>
   <translation>Un output è più grande di quanto il suo disco o il sistema consenta per un file; non è stato scritto nulla.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Ask for at most 500 dates or 120 months.</source>
   <translation>Chiedi al massimo 500 date o 120 mesi.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>Ask for at most {max_dates} dates, or write rasters only.</source>
   <translation>Chiedi al massimo {max_dates} date, o scrivi solo i raster.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>Ask for earlier or fewer dates.</source>
   <translation>Chiedi date più vicine, o meno date.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>Ask for later dates, or set the end of the period to an earlier one.</source>
   <translation>Chiedi date successive, o anticipa la fine del periodo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>Ask for points.</source>
   <translation>Chiedi dei punti.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <source>Ask for rasters.</source>
   <translation>Chiedi dei raster.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Assign one to it, or give the CRS.</source>
   <translation>Assegnagliene uno, o indica il SR.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>Assign one to it.</source>
   <translation>Assegnagliene uno.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Assign one to the layer, or give it in the dialog.</source>
   <translation>Assegnane uno al layer, o indicalo nella finestra.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Assign one to the layer, or give the CRS.</source>
   <translation>Assegnane uno al layer, o indica il SR.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>At {share:.0f} % of the places persistence had the smaller error on the test dates.</source>
   <translation>Nel {share:.0f} % dei luoghi la persistenza ha avuto l'errore minore sulle date di prova.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Automatic</source>
   <translation>Automatico</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>BRITS (extra library)</source>
   <translation>BRITS (libreria aggiuntiva)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Backtest of forecast methods</source>
   <translation>Backtest di metodi di previsione</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Boosted trees and kriging</source>
   <translation>Alberi con boosting e kriging</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>Bring all files to one CRS and grid first (Warp, with nearest neighbour): to do it here would change observed values.</source>
   <translation>Porta prima tutti i file in un solo SR e una sola griglia (Riproiezione, vicino più prossimo): farlo qui cambierebbe i valori osservati.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>Bring all files to one grid first (Warp, with nearest neighbour): to do it here would change observed values.</source>
   <translation>Porta prima tutti i file in una sola griglia (Riproiezione, vicino più prossimo): farlo qui cambierebbe i valori osservati.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>By horizon</source>
   <translation>Per orizzonte</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>CSDI (extra library)</source>
   <translation>CSDI (libreria aggiuntiva)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Change against the past velocity</source>
   <translation>Variazione rispetto alla velocità passata</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>Change its width, heads or layers.</source>
   <translation>Cambia la sua larghezza, le teste o gli strati.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>Change one of them.</source>
   <translation>Cambia uno dei due.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Change or drop the filter.</source>
   <translation>Cambia o togli il filtro.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Change the file name.</source>
   <translation>Cambia il nome del file.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Check that all machines see the same files.</source>
   <translation>Controlla che tutti i computer vedano gli stessi file.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Check that the disk has space and that no other program uses the file; the log has the details.</source>
   <translation>Controlla che il disco abbia spazio e che nessun altro programma usi il file; il log contiene i dettagli.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Check that the file is readable.</source>
   <translation>Controlla che il file sia leggibile.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Check that the file is whole and is NetCDF; download or export it again.</source>
   <translation>Controlla che il file sia intero e sia NetCDF; scaricalo o esportalo di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Check that the file is whole; download or export it again.</source>
   <translation>Controlla che il file sia intero; scaricalo o esportalo di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Check the file, or choose another.</source>
   <translation>Controlla il file, o scegline un altro.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>Check the nodata value and the fields.</source>
   <translation>Controlla il valore nodata e i campi.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <location filename="../engine/job.py" />
   <location filename="../engine/sources.py" />
   <source>Check the path, or choose the file again.</source>
   <translation>Controlla il percorso, o scegli di nuovo il file.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Check the path; the file may have been moved during the run.</source>
   <translation>Controlla il percorso; il file può essere stato spostato durante l'esecuzione.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>Check the region, the layer and the dates.</source>
   <translation>Controlla la regione, il layer e le date.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Check the region, the nodata value and the dates.</source>
   <translation>Controlla la regione, il valore nodata e le date.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Check the unit of its time axis, or type the dates.</source>
   <translation>Controlla l'unità del suo asse temporale, o scrivi le date.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Choose MintPy's geo_timeseries file, not velocity or mask.</source>
   <translation>Scegli il file geo_timeseries di MintPy, non velocity o mask.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Choose a CSV file.</source>
   <translation>Scegli un file CSV.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>Choose a CSV or zip of EGMS, a layer of points, a GeoTIFF, a NetCDF, SMAP's HDF5 or MintPy's geo_timeseries.h5.</source>
   <translation>Scegli un CSV o uno zip di EGMS, un layer di punti, un GeoTIFF, un NetCDF, un HDF5 di SMAP o il geo_timeseries.h5 di MintPy.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose a folder on another disk, a smaller region or fewer dates.</source>
   <translation>Scegli una cartella su un altro disco, una regione più piccola o meno date.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Choose a larger region.</source>
   <translation>Scegli una regione più grande.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Choose a layer of points.</source>
   <translation>Scegli un layer di punti.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Choose a layer or a file.</source>
   <translation>Scegli un layer o un file.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>Choose a layer that covers the same area and period, or check its CRS.</source>
   <translation>Scegli un layer che copra la stessa area e lo stesso periodo, o controlla il suo SR.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Choose a layer with one value per date.</source>
   <translation>Scegli un layer con un valore per data.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>Choose a model trained with this version of GroundCast.</source>
   <translation>Scegli un modello addestrato con questa versione di GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Choose a period of at most {max_dates} dates.</source>
   <translation>Scegli un periodo di al massimo {max_dates} date.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/whole.py" />
   <source>Choose a region in which it has values.</source>
   <translation>Scegli una regione in cui abbia valori.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/points.py" />
   <source>Choose a region that has some.</source>
   <translation>Scegli una regione che ne abbia.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Choose a smaller region or fewer dates.</source>
   <translation>Scegli una regione più piccola o meno date.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose a smaller region, fewer dates or a simpler method.</source>
   <translation>Scegli una regione più piccola, meno date o un metodo più semplice.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/large.py" />
   <source>Choose a smaller region, fewer outputs or dates, or another folder for intermediate files.</source>
   <translation>Scegli una regione più piccola, meno output o date, o un'altra cartella per i file intermedi.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>Choose another field.</source>
   <translation>Scegli un altro campo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <location filename="../engine/sources.py" />
   <source>Choose another file name.</source>
   <translation>Scegli un altro nome di file.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <location filename="../engine/readers/csv_table.py" />
   <source>Choose another file, or download it again.</source>
   <translation>Scegli un altro file, o scaricalo di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <location filename="../engine/readers/point_column.py" />
   <source>Choose another file.</source>
   <translation>Scegli un altro file.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>Choose another folder for intermediate files in the options.</source>
   <translation>Scegli un'altra cartella per i file intermedi nelle opzioni.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>Choose another folder.</source>
   <translation>Scegli un'altra cartella.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>Choose another kind of gap.</source>
   <translation>Scegli un altro tipo di lacuna.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>Choose another layer, region or period, or check its nodata value.</source>
   <translation>Scegli un altro layer, regione o periodo, o controlla il suo valore nodata.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast_large.py" />
   <source>Choose another method or a smaller region, or allow more memory.</source>
   <translation>Scegli un altro metodo o una regione più piccola, o concedi più memoria.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Choose another method, or a longer series.</source>
   <translation>Scegli un altro metodo, o una serie più lunga.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>Choose another method, or a longer stack.</source>
   <translation>Scegli un altro metodo, o una pila più lunga.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Choose another method, or more dates.</source>
   <translation>Scegli un altro metodo, o più date.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_library.py" />
   <source>Choose another method, or run the engine in an environment that has it: `make setup-peers` in the source folder makes one in .venv-peers.</source>
   <translation>Scegli un altro metodo, o esegui il motore in un ambiente che l'abbia: `make setup-peers` nella cartella dei sorgenti ne crea uno in .venv-peers.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <source>Choose another method, such as kriging in space and time.</source>
   <translation>Scegli un altro metodo, come il kriging spazio-temporale.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Choose another, or select one level first.</source>
   <translation>Scegline un'altra, o prima seleziona un livello.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>Choose one file of points, or files of grids.</source>
   <translation>Scegli un file di punti, o file di griglie.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Choose one method, or 'auto'.</source>
   <translation>Scegli un metodo, o “auto”.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Choose one of its sub-datasets or variables.</source>
   <translation>Scegli uno dei suoi sotto-dataset o una variabile.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Choose one of: {choices}.</source>
   <translation>Scegli fra: {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>Choose one that is trained: {ridge} or a network.</source>
   <translation>Scegline uno che si addestra: {ridge} o una rete.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Choose quality 'all' to read every retrieval.</source>
   <translation>Scegli la qualità “all” per leggere ogni valore.</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>Choose the device 'auto' or 'cpu'.</source>
   <translation>Scegli il dispositivo “auto” o “cpu”.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Choose the device 'cpu' for all.</source>
   <translation>Scegli il dispositivo “cpu” per tutti.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose the device 'cpu' or a smaller region.</source>
   <translation>Scegli il dispositivo “cpu” o una regione più piccola.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Choose the file as it was downloaded, or a subset with its latitude and longitude.</source>
   <translation>Scegli il file così come è stato scaricato, o un ritaglio con la sua latitudine e longitudine.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Choose the geocoded file (geo_timeseries….h5).</source>
   <translation>Scegli il file geocodificato (geo_timeseries….h5).</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Choose the method '{method}', or leave the output out.</source>
   <translation>Scegli il metodo “{method}”, o tralascia l'output.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Choose the method {known}.</source>
   <translation>Scegli il metodo {known}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <location filename="../engine/readers/egms.py" />
   <source>Choose the zip as it was downloaded.</source>
   <translation>Scegli lo zip così come è stato scaricato.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Choosing the method anew at each date had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}. From what is known now, {method} makes the forecast.</source>
   <translation>Scegliere di nuovo il metodo a ogni data ha dato il {gain:.0f} % di errore quadratico in meno della persistenza su date mai viste{sure}{but}. Da quanto si sa ora, la previsione la fa {method}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Close programs that use it, or choose another folder.</source>
   <translation>Chiudi i programmi che lo usano, o scegli un'altra cartella.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>ConvLSTM</source>
   <translation>ConvLSTM</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Convert the file to the standard calendar first, or type the dates.</source>
   <translation>Convertire prima il file al calendario standard, o digitare le date.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Copy or export it again.</source>
   <translation>Copialo o esportalo di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>Correct it, or choose other columns.</source>
   <translation>Correggila, o scegli altre colonne.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Correct it, or choose other fields.</source>
   <translation>Correggilo, o scegli altri campi.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <location filename="../engine/readers/vector.py" />
   <source>Correct it.</source>
   <translation>Correggilo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Correct or delete the line; a decimal comma needs another column separator, such as a semicolon.</source>
   <translation>Correggi o elimina la riga; una virgola decimale richiede un altro separatore di colonne, come il punto e virgola.</translation>
  </message>
  <message>
   <location filename="../engine/registry.py" />
   <source>Correct or remove the option.</source>
   <translation>Correggi o rimuovi l'opzione.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Correct the cell size.</source>
   <translation>Correggi la dimensione di cella.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Correct the cell, or leave it empty if the value is missing.</source>
   <translation>Correggi la cella, o lasciala vuota se il valore manca.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Correct the dates: sort them, drop duplicates.</source>
   <translation>Correggi le date: ordinale, togli i doppioni.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Correct the list.</source>
   <translation>Correggi l'elenco.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>Correct the unit of the data, or choose another model.</source>
   <translation>Correggi l'unità dei dati, o scegli un altro modello.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Covariates</source>
   <translation>Covariate</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>Coverage, measured</source>
   <translation>Copertura, misurata</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Create it or choose another.</source>
   <translation>Creala o scegline un'altra.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>DLinear</source>
   <translation>DLinear</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Dates are written year-month-day.</source>
   <translation>Le date si scrivono anno-mese-giorno.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Dates given: {dates}; bands of '{name}': {bands}.</source>
   <translation>Date indicate: {dates}; bande di “{name}”: {bands}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Dates given: {dates}; date fields of '{name}': {fields}.</source>
   <translation>Date indicate: {dates}; campi con data di “{name}”: {fields}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Dates given: {dates}; files: {files}.</source>
   <translation>Date indicate: {dates}; file: {files}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Dates given: {dates}; times: {times}.</source>
   <translation>Date indicate: {dates}; tempi: {times}.</translation>
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
   <translation>Non usare questo file.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Do not use this file; if you trust it, unpack it and choose the file inside.</source>
   <translation>Non usare questo file; se te ne fidi, decomprimilo e scegli il file che contiene.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>Download it again, or leave it out.</source>
   <translation>Scaricalo di nuovo, o lascialo fuori.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/smap.py" />
   <source>Download it again.</source>
   <translation>Scaricalo di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <location filename="../engine/readers/ends.py" />
   <source>Download or copy it again.</source>
   <translation>Scaricalo o copialo di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/heap.py" />
   <location filename="../engine/readers/parquet_table.py" />
   <source>Download or export it again.</source>
   <translation>Scaricalo o esportalo di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw a larger region, or leave it out.</source>
   <translation>Disegna una regione più grande, o tralasciala.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw a polygon, or choose a polygon layer or an extent.</source>
   <translation>Disegna un poligono, o scegli un layer di poligoni o un'estensione.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Draw it again, or leave it out to use the whole layer.</source>
   <translation>Disegnala di nuovo, o tralasciala per usare tutto il layer.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw it again.</source>
   <translation>Disegnala di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw the region over the data, or check the CRS of both.</source>
   <translation>Disegna la regione sopra i dati, o controlla il SR di entrambi.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw the region over the data.</source>
   <translation>Disegna la regione sopra i dati.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Duration</source>
   <translation>Durata</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Earlier the choice would have been {methods}.</source>
   <translation>In precedenza la scelta sarebbe stata {methods}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Error and coverage by horizon</source>
   <translation>Errore e copertura per orizzonte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Error by distance to the nearest observation</source>
   <translation>Errore secondo la distanza dall'osservazione più vicina</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>Error by horizon</source>
   <translation>Errore per orizzonte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Error it saves</source>
   <translation>Errore che risparmia</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Evaluation of methods that fill gaps</source>
   <translation>Valutazione di metodi per riempire lacune</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Exponential smoothing</source>
   <translation>Lisciamento esponenziale</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Export it again as CSV.</source>
   <translation>Esportalo di nuovo come CSV.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>Export what it leaves to a file.</source>
   <translation>Esporta ciò che ne resta in un file.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>Fastest decrease</source>
   <translation>Diminuzione più rapida</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Fastest increase</source>
   <translation>Aumento più rapido</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Few gaps</source>
   <translation>Poche lacune</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Fields given for '{name}': {fields}; dates: {dates}.</source>
   <translation>Campi indicati per “{name}”: {fields}; date: {dates}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Filled values are off by {mae:.3f} {units} on average, measured on observations hidden from the method ({method}).</source>
   <translation>I valori riempiti sbagliano in media di {mae:.3f} {units}, misurato su osservazioni nascoste al metodo ({method}).</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>Fit it on these places, or choose a method that can be used elsewhere.</source>
   <translation>Adattalo su questi luoghi, o scegli un metodo utilizzabile altrove.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Forecast</source>
   <translation>Previsione</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Forecast report</source>
   <translation>Rapporto di previsione</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Four places</source>
   <translation>Quattro luoghi</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Free some space, or choose another folder for the outputs.</source>
   <translation>Libera spazio, o scegli un'altra cartella per gli output.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>GRIN (extra library)</source>
   <translation>GRIN (libreria aggiuntiva)</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Geocode or warp it first.</source>
   <translation>Prima geocodificalo o riproiettalo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Georeference it again.</source>
   <translation>Georeferenzialo di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a number from {least:g} to {most:g}.</source>
   <translation>Indica un numero da {least:g} a {most:g}.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a number of dates or of months.</source>
   <translation>Indica un numero di date o di mesi.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a positive number of GB, or 0 = automatic.</source>
   <translation>Indica un numero positivo di GB, o 0 = automatico.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Give a projected or geographic CRS.</source>
   <translation>Indica un SR proiettato o geografico.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Give a seed from 0 to {most} and at most {threads} threads.</source>
   <translation>Indica un seme da 0 a {most} e al massimo {threads} thread.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a whole number from {least:g} to {most:g}.</source>
   <translation>Indica un numero intero da {least:g} a {most:g}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Give all machines the same versions of the engine.</source>
   <translation>Dai a tutti i computer le stesse versioni del motore.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give each its own.</source>
   <translation>Dai a ciascuno il suo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Give it as EPSG code, e.g. EPSG:32633.</source>
   <translation>Indicalo come codice EPSG, ad esempio EPSG:32633.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Give one date for each band.</source>
   <translation>Indica una data per ogni banda.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Give one date for each field, or name the fields too.</source>
   <translation>Indica una data per ogni campo, o nomina anche i campi.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Give one date for each field.</source>
   <translation>Indica una data per ogni campo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Give one date for each file.</source>
   <translation>Indica una data per ogni file.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Give one date for each time.</source>
   <translation>Indica una data per ogni tempo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Give the CRS, e.g. EPSG:32633.</source>
   <translation>Indica il SR, ad esempio EPSG:32633.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Give the cell size in units of the layer's CRS.</source>
   <translation>Indica la dimensione di cella in unità del SR del layer.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Give the scheduler, the workers and this machine the same versions of Python and dask.</source>
   <translation>Dai allo scheduler, ai worker e a questo computer le stesse versioni di Python e dask.</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>Going on with a training that was ended at step {step}.</source>
   <translation>Ripresa di un addestramento terminato al passo {step}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Going on with an earlier run of this job: {n} of {count} blocks are done.</source>
   <translation>Ripresa di un'esecuzione precedente di questo lavoro: {n} blocchi su {count} sono finiti.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Going on with an earlier run of this job: {n} of {count} blocks is done.</source>
   <translation>Ripresa di un'esecuzione precedente di questo lavoro: {n} blocco su {count} è finito.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Going on with an earlier run of this job: {n} of {count} tiles are done.</source>
   <translation>Ripresa di un'esecuzione precedente di questo lavoro: {n} tasselli su {count} sono finiti.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Going on with an earlier run of this job: {n} of {count} tiles is done.</source>
   <translation>Ripresa di un'esecuzione precedente di questo lavoro: {n} tassello su {count} è finito.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Graph of places (DAPF)</source>
   <translation>Grafo di luoghi (DAPF)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Ground-deformation forecast</source>
   <translation>Previsione della deformazione del suolo</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>HDF5 file</source>
   <translation>file HDF5</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Historical average</source>
   <translation>Media storica</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>History</source>
   <translation>Storia</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>History, forecast and intervals of four places</source>
   <translation>Storia, previsione e intervalli di quattro luoghi</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>How good it is, measured on these data</source>
   <translation>Quanto è buono, misurato su questi dati</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>How good it is, measured on this series</source>
   <translation>Quanto è buono, misurato su questa serie</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>How good the filling is could not be measured.</source>
   <translation>Non si è potuto misurare quanto sia buono il riempimento.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>How it was made</source>
   <translation>Come è stato fatto</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>If that machine went down, the job can be started {seconds} seconds after that.</source>
   <translation>Se quel computer si è spento, il lavoro può essere avviato {seconds} secondi dopo.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>ImputeFormer (extra library)</source>
   <translation>ImputeFormer (libreria aggiuntiva)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the noisier quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Nel terzo quarto dei luoghi, in ordine di rumore crescente, la fascia al {level:.0f} % conteneva il {held:.0f} % delle osservazioni.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the noisiest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Nel quarto più rumoroso dei luoghi la fascia al {level:.0f} % conteneva il {held:.0f} % delle osservazioni.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the quieter quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Nel secondo quarto dei luoghi, in ordine di rumore crescente, la fascia al {level:.0f} % conteneva il {held:.0f} % delle osservazioni.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the quietest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Nel quarto più tranquillo dei luoghi la fascia al {level:.0f} % conteneva il {held:.0f} % delle osservazioni.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>In {label}: {error}.</source>
   <translation>In {label}: {error}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Input</source>
   <translation>Input</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Install it beside the engine, on every machine: python -m pip install -r engine/requirements-cluster.in</source>
   <translation>Installala accanto al motore, su ogni computer: python -m pip install -r engine/requirements-cluster.in</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Install the engine again.</source>
   <translation>Installa di nuovo il motore.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Install the same version on every machine.</source>
   <translation>Installa la stessa versione su ogni computer.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>Intermediate results cannot be written to the folder '{root}' ({strerror}).</source>
   <translation>I risultati intermedi non si possono scrivere nella cartella “{root}” ({strerror}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Intervals, as measured: the 80 % band held {inner} of the later observations, the 95 % band {outer}; they are {narrow} and {wide} {units} wide on average.</source>
   <translation>Intervalli, come misurati: la fascia all'80 % conteneva {inner} delle osservazioni successive, la fascia al 95 % {outer}; sono larghe in media {narrow} e {wide} {units}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Inverse distance</source>
   <translation>Distanza inversa</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} band without description.</source>
   <translation>Ha {n} banda senza descrizione.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} band, described as: {texts}.</source>
   <translation>Ha {n} banda, descritta come: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} bands without descriptions.</source>
   <translation>Ha {n} bande senza descrizioni.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} bands, described as: {texts}.</source>
   <translation>Ha {n} bande, descritte come: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>It has {n} layer, dated: {texts}.</source>
   <translation>Ha {n} strato, datato: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>It has {n} layers, dated: {texts}.</source>
   <translation>Ha {n} strati, datati: {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>It has: {names}; overpasses: {groups}.</source>
   <translation>Ha: {names}; passaggi: {groups}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>It was killed, perhaps for want of memory, or its machine went down: start the run again.</source>
   <translation>È stato ucciso, forse per mancanza di memoria, o il suo computer si è spento: avvia di nuovo l'esecuzione.</translation>
  </message>
  <message>
   <location filename="../engine/readers/point_column.py" />
   <source>Its columns are: {names}.</source>
   <translation>Le sue colonne sono: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <location filename="../engine/readers/vector.py" />
   <source>Its fields are: {fields}.</source>
   <translation>I suoi campi sono: {fields}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Its fields are: {names}.</source>
   <translation>I suoi campi sono: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Its files are: {files}.</source>
   <translation>I suoi file sono: {files}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Its layers are: {layers}.</source>
   <translation>I suoi layer sono: {layers}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Its log has the details.</source>
   <translation>Il suo log contiene i dettagli.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Kriging of the date</source>
   <translation>Kriging della data</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Learned graph (MTGNN)</source>
   <translation>Grafo appreso (MTGNN)</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Leave it out, choose a smaller region or allow more memory.</source>
   <translation>Tralascialo, scegli una regione più piccola o concedi più memoria.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Leave it out, or check its CRS.</source>
   <translation>Lascialo fuori, o controlla il suo SR.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>Leave it out.</source>
   <translation>Lascialo fuori.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Left out</source>
   <translation>Tralasciata</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Left: root mean squared error on the test dates. Right: share of later observations inside the bands; dotted = what it should be.</source>
   <translation>A sinistra: radice dell'errore quadratico medio alle date di prova. A destra: frazione delle osservazioni successive dentro le fasce; punteggiato = ciò che dovrebbe essere.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has '{cell}' in the column '{column}', which is not a number.</source>
   <translation>La riga {number} di “{name}” ha “{cell}” nella colonna “{column}”, che non è un numero.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has {n} value, but there are {width} columns.</source>
   <translation>La riga {number} di “{name}” ha {n} valore, ma ci sono {width} colonne.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has {n} values, but there are {width} columns.</source>
   <translation>La riga {number} di “{name}” ha {n} valori, ma ci sono {width} colonne.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Linear trend</source>
   <translation>Tendenza lineare</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE with all</source>
   <translation>MAE con tutte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE without it</source>
   <translation>MAE senza di essa</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE, RMSE: mean absolute and root mean squared error on observations that were hidden from the method. MRE: sum of absolute errors over sum of values. The method used is chosen, and its bands are calibrated (split conformal prediction), on four fifths of what was hidden; its error and what its bands “held” are counted on the last fifth, in turn.</source>
   <translation>MAE, RMSE: errore assoluto medio e radice dell'errore quadratico medio su osservazioni nascoste al metodo. MRE: somma degli errori assoluti su somma dei valori. Il metodo usato è scelto, e le sue fasce calibrate (predizione conforme, split conformal), su quattro quinti di ciò che è stato nascosto; il suo errore e ciò che le fasce “contenevano” si contano sull'ultimo quinto, a turno.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Many gaps</source>
   <translation>Molte lacune</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Map</source>
   <translation>Mappa</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Map of the predicted displacement</source>
   <translation>Mappa dello spostamento previsto</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Mean of the last values</source>
   <translation>Media degli ultimi valori</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Mean of the place</source>
   <translation>Media del luogo</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Mean over all horizons</source>
   <translation>Media su tutti gli orizzonti</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Measured on the hidden observations with boosted trees over kriging of the values alone, one covariate left out at a time. Covariates that say the same can each look useless; differences of less than about half a percent are chance.</source>
   <translation>Misurato sulle osservazioni nascoste con alberi con boosting sul kriging dei soli valori, tralasciando una covariata alla volta. Covariate che dicono lo stesso possono sembrare ciascuna inutile; differenze sotto circa mezzo punto percentuale sono casuali.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Median forecast minus the present (smoothed) level.</source>
   <translation>Previsione mediana meno il livello presente (lisciato).</translation>
  </message>
  <message>
   <location filename="../engine/training/stepper.py" />
   <source>Memory ran out in training: each batch is now worked on in {parts} parts.</source>
   <translation>La memoria è finita durante l'addestramento: ogni lotto ora si elabora in {parts} parti.</translation>
  </message>
  <message>
   <location filename="../engine/training/batches.py" />
   <source>Memory ran out: less is computed at once.</source>
   <translation>La memoria è finita: si calcola meno alla volta.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <location filename="../engine/evaluation/report_page.py" />
   <source>Method</source>
   <translation>Metodo</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Name a .zip file for the model.</source>
   <translation>Indica un file .zip per il modello.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Name a folder for intermediate files that all machines share, under the same path.</source>
   <translation>Indica una cartella per i file intermedi che tutti i computer condividono, con lo stesso percorso.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Name at least one output file.</source>
   <translation>Indica almeno un file di output.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Name fields like 20200131, or type the dates of the bands.</source>
   <translation>Dai ai campi nomi come 20200131, o scrivi le date delle bande.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Name one of them as the layer.</source>
   <translation>Indicane uno come layer.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Name the displacement fields or bands like 20200131, D20200131 or 2020-01-31, or type their dates in the dialog.</source>
   <translation>Dai ai campi o alle bande di spostamento nomi come 20200131, D20200131 o 2020-01-31, o scrivi le loro date nella finestra.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>Name them easting and northing, x and y, or longitude and latitude.</source>
   <translation>Chiamale easting e northing, x e y, o longitude e latitude.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Name them x and y, or longitude and latitude.</source>
   <translation>Chiamale x e y, o longitude e latitude.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Narrow bands</source>
   <translation>Fasce strette</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>Neither its metadata nor its name has one.</source>
   <translation>Né i suoi metadati né il suo nome ne hanno una.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>Neither its name nor a time has one.</source>
   <translation>Né il suo nome né un tempo ne ha una.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Neural ODE</source>
   <translation>ODE neurale</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No acquisition of '{name}' lies in the period {period}: its {n} date is {start}.</source>
   <translation>Nessuna acquisizione di “{name}” cade nel periodo {period}: la sua {n} data è {start}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No acquisition of '{name}' lies in the period {period}: its {n} dates run from {start} to {end}.</source>
   <translation>Nessuna acquisizione di “{name}” cade nel periodo {period}: le sue {n} date vanno dal {start} al {end}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>No coordinate columns were found in '{name}'. Its columns are: {names}.</source>
   <translation>Nessuna colonna di coordinate trovata in “{name}”. Le sue colonne sono: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>No dates were found in '{name}'.</source>
   <translation>Nessuna data trovata in “{name}”.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No dates were found in '{name}'. {has}</source>
   <translation>Nessuna data trovata in “{name}”. {has}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>No file for the model was named.</source>
   <translation>Non è stato indicato un file per il modello.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>No files can be created in the folder '{folder}' ({strerror}).</source>
   <translation>Non si possono creare file nella cartella “{folder}” ({strerror}).</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>No forecast horizon was given.</source>
   <translation>Non è stato dato un orizzonte di previsione.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>No input layer or file was given.</source>
   <translation>Non è stato dato alcun layer o file di input.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>No method was better than persistence on the test dates: treat the forecast as the last observed value.</source>
   <translation>Nessun metodo è stato migliore della persistenza sulle date di prova: considera la previsione come l'ultimo valore osservato.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>No method was better than the mean of each place on hidden observations: filled cells say little about the day.</source>
   <translation>Nessun metodo è stato migliore della media di ogni luogo sulle osservazioni nascoste: le celle riempite dicono poco del giorno.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>No observed value could be hidden as '{kind}': there are too few of them.</source>
   <translation>Nessun valore osservato si è potuto nascondere come “{kind}”: ce ne sono troppo pochi.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>No output was asked for.</source>
   <translation>Non è stato chiesto alcun output.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>No transformation is known from {source} to {target}.</source>
   <translation>Nessuna trasformazione nota da {source} a {target}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>No variable has a time coordinate; its variables are: {names}.</source>
   <translation>Nessuna variabile ha una coordinata temporale; le sue variabili sono: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>None of the methods can fill these data.</source>
   <translation>Nessuno dei metodi può riempire questi dati.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Nothing could be hidden to test it.</source>
   <translation>Non si è potuto nascondere nulla per provarlo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Nothing tested did better.</source>
   <translation>Nulla di quanto provato ha fatto meglio.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Nothing was better than persistence: the forecast is the last observed value.</source>
   <translation>Nulla è stato migliore della persistenza: la previsione è l'ultimo valore osservato.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Nowhere that the test dates could show.</source>
   <translation>In nessun luogo, per quanto le date di prova potessero mostrare.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Observed and filled values of four places</source>
   <translation>Valori osservati e riempiti di quattro luoghi</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Observed cells are kept as they are, bit by bit.</source>
   <translation>Le celle osservate restano come sono, bit per bit.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Of the {count} bands of '{name}', these have no date: {undated}.</source>
   <translation>Delle {count} bande di “{name}”, queste non hanno data: {undated}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>On the last origin, forecast as chosen from what was known then, the skill is {persistence:.2f} over persistence and {simple:.2f} over the best simple method.</source>
   <translation>Sull'ultima origine, prevista con la scelta fatta da quanto si sapeva allora, lo skill è {persistence:.2f} rispetto alla persistenza e {simple:.2f} rispetto al miglior metodo semplice.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>On the last {n} origins, each forecast as chosen from what was known then, the skill is {persistence:.2f} over persistence and {simple:.2f} over the best simple method.</source>
   <translation>Sulle ultime {n} origini, ciascuna prevista con la scelta fatta da quanto si sapeva allora, lo skill è {persistence:.2f} rispetto alla persistenza e {simple:.2f} rispetto al miglior metodo semplice.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>On {kind}, {method} alone would have been better ({mae:.4f} {units}).</source>
   <translation>Con {kind}, {method} da solo sarebbe stato migliore ({mae:.4f} {units}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>One cell of {cell_size:g} {unit} would cover all points.</source>
   <translation>Una cella di {cell_size:g} {unit} coprirebbe tutti i punti.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>One method is needed, {count} were given.</source>
   <translation>Serve un solo metodo, ne sono stati dati {count}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>One of the {world} that train together ended without a word; nothing was written.</source>
   <translation>Uno dei {world} che si addestrano insieme è finito senza una parola; non è stato scritto nulla.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Only a method that learns an embedding of places can write one.</source>
   <translation>Solo un metodo che apprende un embedding dei luoghi può scriverne uno.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Only {n} date: nothing could be backtested, and the intervals are a guess from the spread of the series.</source>
   <translation>Solo {n} data: nessun backtest è stato possibile, e gli intervalli sono una stima dalla dispersione della serie.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Only {n} dates: nothing could be backtested, and the intervals are a guess from the spread of the series.</source>
   <translation>Solo {n} date: nessun backtest è stato possibile, e gli intervalli sono una stima dalla dispersione della serie.</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>Packages of the engine cannot be loaded: {problems}.</source>
   <translation>Alcuni pacchetti del motore non si possono caricare: {problems}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Persistence</source>
   <translation>Persistenza</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Persistence made no error on the dates tested, so no skill can be given.</source>
   <translation>La persistenza non ha fatto errori sulle date provate, quindi non si può dare uno skill.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Places</source>
   <translation>Luoghi</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Places tested on</source>
   <translation>Luoghi provati</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Please note</source>
   <translation>Da notare</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Pooled ridge regression</source>
   <translation>Regressione ridge congiunta</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted displacement</source>
   <translation>Spostamento previsto</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted displacement, {start} to {end}</source>
   <translation>Spostamento previsto, dal {start} al {end}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted velocity</source>
   <translation>Velocità prevista</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Process {number} of the {world} that train together ended without a word; nothing was written.</source>
   <translation>Il processo {number} dei {world} che si addestrano insieme è finito senza una parola; non è stato scritto nulla.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Process {number} of {world} failed: {error}</source>
   <translation>Il processo {number} di {world} ha fallito: {error}</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Rasters end in {suffixes}.</source>
   <translation>I raster finiscono con {suffixes}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Rasters of a point forecast need a cell size.</source>
   <translation>I raster di una previsione di punti richiedono una dimensione di cella.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Rasters of {count} points and {dates} take {needed:.1f} GB of memory, more than is allowed.</source>
   <translation>I raster di {count} punti e {dates} richiedono {needed:.1f} GB di memoria, più di quanta concessa.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Recurrent network (GRU)</source>
   <translation>Rete ricorrente (GRU)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Recurring patterns (DINEOF)</source>
   <translation>Schemi ricorrenti (DINEOF)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Red (negative) is down.</source>
   <translation>Il rosso (negativo) è verso il basso.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Red (negative) is to the west.</source>
   <translation>Il rosso (negativo) è verso ovest.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Region</source>
   <translation>Regione</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Regression and kriging</source>
   <translation>Regressione e kriging</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Regression on covariates</source>
   <translation>Regressione sulle covariate</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Remove it.</source>
   <translation>Rimuovila.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Remove one of them, or type the dates. In a folder, a pattern such as '*_sm.tif' chooses among the files.</source>
   <translation>Togline una, o scrivi le date. In una cartella, un modello come “*_sm.tif” sceglie fra i file.</translation>
  </message>
  <message>
   <location filename="../engine/writers/atomic.py" />
   <source>Remove the layer from the project, or choose another file name.</source>
   <translation>Togli il layer dal progetto, o scegli un altro nome di file.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Rename them like 20200131.tif, or type the dates.</source>
   <translation>Rinominali come 20200131.tif, o scrivi le date.</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>Repair the engine, or install them again.</source>
   <translation>Ripara il motore, o installali di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Reproject the layer first.</source>
   <translation>Prima riproietta il layer.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Resample it to a regular grid first.</source>
   <translation>Prima ricampionalo su una griglia regolare.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Ridge with answers to covariates</source>
   <translation>Ridge con risposta alle covariate</translation>
  </message>
  <message>
   <location filename="../engine/inference/provenance.py" />
   <location filename="../engine/inference/tiles/work.py" />
   <source>Run again when nothing writes to it any more.</source>
   <translation>Esegui di nuovo quando nulla vi scrive più.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>SAITS (extra library)</source>
   <translation>SAITS (libreria aggiuntiva)</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>SMAP file</source>
   <translation>file SMAP</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Save it as UTF-8 text.</source>
   <translation>Salvalo come testo UTF-8.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Separate the columns by comma, semicolon or tab.</source>
   <translation>Separa le colonne con virgola, punto e virgola o tabulazione.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Several workers died over the same tile; {kept}.</source>
   <translation>Più worker sono morti sullo stesso tassello; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Share of the cells missing on each date</source>
   <translation>Frazione delle celle mancanti a ogni data</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Skill = 1 − MSE / MSE of the reference. Persistence says that nothing moves any further. The best simple method is chosen for each horizon before the test dates. Small figures are 95 % intervals: block bootstrap over forecast origins. Bands are calibrated by split conformal prediction on earlier origins; “held” is what was then found on the test dates.</source>
   <translation>Skill = 1 − MSE / MSE del riferimento. La persistenza dice che nulla si muove più. Il miglior metodo semplice è scelto per ogni orizzonte prima delle date di prova. Le cifre piccole sono intervalli al 95 %: bootstrap a blocchi sulle origini delle previsioni. Le fasce sono calibrate con predizione conforme (split conformal) su origini precedenti; “conteneva” è ciò che si è poi trovato alle date di prova.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Skill over persistence</source>
   <translation>Skill rispetto alla persistenza</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Skill over persistence {skill} ({span}); over the best simple method {simple}. 0 means as good as the reference, 1 perfect, below 0 worse.</source>
   <translation>Skill rispetto alla persistenza {skill} ({span}); rispetto al miglior metodo semplice {simple}. 0 significa buono come il riferimento, 1 perfetto, sotto 0 peggiore.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Slope-aware graph network</source>
   <translation>Rete a grafo sensibile al pendio</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Smoothing in space and time (DCT-PLS)</source>
   <translation>Lisciamento nello spazio e nel tempo (DCT-PLS)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Soil moisture</source>
   <translation>Umidità del suolo</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Soil moisture, gaps filled</source>
   <translation>Umidità del suolo, lacune riempite</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Some of the processes that train together have a GPU, others have none.</source>
   <translation>Alcuni dei processi che si addestrano insieme hanno una GPU, altri no.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Sort them.</source>
   <translation>Ordinale.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Space-time kriging</source>
   <translation>Kriging spazio-temporale</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Spatio-temporal graph network (STGCN)</source>
   <translation>Rete a grafo spazio-temporale (STGCN)</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Start it without torchrun; what can be trained together is: {known}.</source>
   <translation>Avvialo senza torchrun; ciò che si può addestrare insieme: {known}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start one there ('dask scheduler'), correct the address, or leave it empty to use this machine only.</source>
   <translation>Avviane uno lì (“dask scheduler”), correggi l'indirizzo, o lascialo vuoto per usare solo questo computer.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Start the run again.</source>
   <translation>Avvia di nuovo l'esecuzione.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start the scheduler and workers again, then the job: it goes on from there.</source>
   <translation>Avvia di nuovo lo scheduler e i worker, poi il lavoro: riprende da lì.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start workers (see 'Many machines' in the README), then run the job again: it goes on from there.</source>
   <translation>Avvia dei worker (vedi “Many machines” nel README), poi esegui di nuovo il lavoro: riprende da lì.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start workers with the engine's Python and with the folder that holds 'groundcast' in PYTHONPATH, of the same version.</source>
   <translation>Avvia i worker con il Python del motore e con la cartella che contiene “groundcast” in PYTHONPATH, della stessa versione.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Straight line in time</source>
   <translation>Retta nel tempo</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Swap the two dates.</source>
   <translation>Scambia le due date.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Tested by forecasting from {dates}, up to {ahead}, with nothing later in sight. The method of each was chosen from what was known then, beginning with {earlier}.</source>
   <translation>Provato prevedendo da {dates}, fino a {ahead}, senza vedere nulla di successivo. Il metodo di ciascuna è stato scelto da quanto si sapeva allora, cominciando da {earlier}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The GPU ran out of memory.</source>
   <translation>La memoria della GPU è esaurita.</translation>
  </message>
  <message>
   <location filename="../engine/training/batches.py" />
   <source>The batch size cannot be kept in '{cache}'; it will be looked for again.</source>
   <translation>La dimensione del lotto non si può conservare in “{cache}”; sarà cercata di nuovo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The bounds are a guess from the spread of the series: do not base a decision on them.</source>
   <translation>I limiti sono una stima dalla dispersione della serie: non basarci alcuna decisione.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The cell size must be a positive number.</source>
   <translation>La dimensione di cella deve essere un numero positivo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>The cell size of {cell_size:g} is in degrees, the unit of the layer's coordinate reference system.</source>
   <translation>La dimensione di cella {cell_size:g} è in gradi, l'unità del sistema di riferimento delle coordinate del layer.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>The cells of '{name}' ({grid}) are not those of '{first}' ({other}).</source>
   <translation>Le celle di “{name}” ({grid}) non sono quelle di “{first}” ({other}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>The cells of '{name}' have no size or no place on the map.</source>
   <translation>Le celle di “{name}” non hanno dimensione o non hanno posto sulla mappa.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geotiff.py" />
   <source>The cells of '{source}' are not evenly spaced in {name}, so no GeoTIFF can hold them.</source>
   <translation>Le celle di “{source}” non sono equidistanti in {name}, quindi nessun GeoTIFF può contenerle.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster does not understand this machine ({error}).</source>
   <translation>Il cluster non capisce questo computer ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster has had no worker for {seconds:.0f} seconds; {kept}.</source>
   <translation>Il cluster non ha avuto alcun worker per {seconds:.0f} secondi; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster's scheduler has not answered for {seconds:.0f} seconds; {kept}.</source>
   <translation>Lo scheduler del cluster non ha risposto per {seconds:.0f} secondi; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>The column '{column}' of '{name}' holds what is not a number ({error}).</source>
   <translation>La colonna “{column}” di “{name}” contiene qualcosa che non è un numero ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The computer ran out of memory.</source>
   <translation>La memoria del computer è esaurita.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The connection to the cluster's scheduler was lost ({status}); {kept}.</source>
   <translation>La connessione allo scheduler del cluster è andata persa ({status}); {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>The coordinates of '{name}' are not evenly spaced.</source>
   <translation>Le coordinate di “{name}” non sono equidistanti.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>The covariate '{name}' ('{path}'){where} has no values where '{source}' is ({extent}).</source>
   <translation>La covariata “{name}” (“{path}”){where} non ha valori dove si trova “{source}” ({extent}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>The covariate '{path}' has no coordinate reference system.</source>
   <translation>La covariata “{path}” non ha un sistema di riferimento delle coordinate.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>The dates given for '{name}' contain a date twice.</source>
   <translation>Le date indicate per “{name}” contengono una data due volte.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>The dates of '{name}' are not strictly increasing.</source>
   <translation>Le date di “{name}” non sono strettamente crescenti.</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>The device '{wanted}' cannot be used: {problem}.</source>
   <translation>Il dispositivo “{wanted}” non si può usare: {problem}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The disk is full; nothing was written.</source>
   <translation>Il disco è pieno; non è stato scritto nulla.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The engine failed unexpectedly ({error}).</source>
   <translation>Il motore ha fallito in modo inatteso ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The engine's Python environment is incomplete ({name}).</source>
   <translation>L'ambiente Python del motore è incompleto ({name}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>The field '{field}' of '{name}' has no date in its name.</source>
   <translation>Il campo “{field}” di “{name}” non ha una data nel nome.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The field '{field}' of '{name}' holds text that is not a number ({error}).</source>
   <translation>Il campo “{field}” di “{name}” contiene testo che non è un numero ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>The field '{field}' of '{path}' has no values.</source>
   <translation>Il campo “{field}” di “{path}” non ha valori.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>The filter "{where}" cannot be applied to '{path}'.</source>
   <translation>Il filtro “{where}” non si può applicare a “{path}”.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The filter "{where}" is refused by '{name}' ({error}).</source>
   <translation>Il filtro “{where}” è rifiutato da “{name}” ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The filter "{where}" leaves no points of '{name}'.</source>
   <translation>Il filtro “{where}” non lascia punti di “{name}”.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>The first line of '{name}' has no columns.</source>
   <translation>La prima riga di “{name}” non ha colonne.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>The first line of '{name}' never ends: it is no table.</source>
   <translation>La prima riga di “{name}” non finisce mai: non è una tabella.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>The folder '{path}' holds no HDF5 files.</source>
   <translation>La cartella “{path}” non contiene file HDF5.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>The folder '{path}' holds no NetCDF files.</source>
   <translation>La cartella “{path}” non contiene file NetCDF.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>The folder '{path}' holds no rasters.</source>
   <translation>La cartella “{path}” non contiene raster.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The folder of the output '{path}' does not exist.</source>
   <translation>La cartella dell'output “{path}” non esiste.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>The forecast date {wanted} is more than ten years after the last acquisition used, {origin}.</source>
   <translation>La data di previsione {wanted} è oltre dieci anni dopo l'ultima acquisizione usata, {origin}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>The forecast date {wanted} is not after the last acquisition used, {origin}.</source>
   <translation>La data di previsione {wanted} non è successiva all'ultima acquisizione usata, {origin}.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The forecast dates are not in ascending order or contain a date twice.</source>
   <translation>Le date di previsione non sono in ordine crescente o contengono una data due volte.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The forecast horizon is too long.</source>
   <translation>L'orizzonte di previsione è troppo lungo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The forecast is the last observed value; on the test dates {method} was better.</source>
   <translation>La previsione è l'ultimo valore osservato; sulle date di prova {method} è stato migliore.</translation>
  </message>
  <message>
   <location filename="../engine/hazard/derived.py" />
   <source>The forecast reaches {length:.0f} days: its velocity is mostly the season's and the noise's. Read the velocity change, which has the usual season removed, or forecast further ahead.</source>
   <translation>La previsione arriva a {length:.0f} giorni: la sua velocità è soprattutto quella della stagione e del rumore. Leggi la variazione di velocità, da cui la stagione usuale è tolta, o prevedi più lontano.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>The gaps of the covariate '{name}' were filled from observations before and after them: at a past date it knows a little of what came later, so the measured skill may flatter what it adds.</source>
   <translation>Le lacune della covariata “{name}” sono state riempite da osservazioni precedenti e successive: a una data passata sa un po' di ciò che è venuto dopo, quindi lo skill misurato può lusingare il suo contributo.</translation>
  </message>
  <message>
   <location filename="../engine/hazard/derived.py" />
   <source>The history spans {past:.0f} days, less than a year and a half: what is season in it cannot be told from velocity. Read the predicted displacement; the velocities, and their change, may be a season's, or those of a single step.</source>
   <translation>La serie copre {past:.0f} giorni, meno di un anno e mezzo: la stagione non vi si distingue dalla velocità. Leggi lo spostamento previsto; le velocità e la loro variazione possono essere quelle di una stagione o di un singolo salto.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>The input '{item}' does not exist.</source>
   <translation>L'input “{item}” non esiste.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>The job</source>
   <translation>Il lavoro</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The job file '{path}' cannot be read ({error}).</source>
   <translation>Il file di lavoro “{path}” non si può leggere ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>The kept state of a training is of no use ({error}): it begins again.</source>
   <translation>Lo stato conservato di un addestramento è inutilizzabile ({error}): ricomincia.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer '{name}' has geometries of type {kind}.</source>
   <translation>Il layer “{name}” ha geometrie di tipo {kind}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer '{name}' has no coordinate reference system.</source>
   <translation>Il layer “{name}” non ha un sistema di riferimento delle coordinate.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer has polygons: each stands for its centroid.</source>
   <translation>Il layer ha poligoni: ciascuno è rappresentato dal suo centroide.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The layer has {n} date, too few for '{only}'.</source>
   <translation>Il layer ha {n} data, troppo poco per “{only}”.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The layer has {n} dates, too few for '{only}'.</source>
   <translation>Il layer ha {n} date, troppo poche per “{only}”.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The log has the details; please report it.</source>
   <translation>Il log contiene i dettagli; segnala il problema, per favore.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The memory limit is {gigabytes!r} GB.</source>
   <translation>Il limite di memoria è {gigabytes!r} GB.</translation>
  </message>
  <message>
   <location filename="../engine/training/shortage.py" />
   <source>The memory of the GPU is too small for this: the computation goes on, more slowly, on the CPU.</source>
   <translation>La memoria della GPU è troppo poca per questo: il calcolo prosegue, più lento, sulla CPU.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge_response.py" />
   <source>The method '{method}' needs a time-varying covariate.</source>
   <translation>Il metodo “{method}” richiede una covariata variabile nel tempo.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>The method '{name}' learns nothing that could be saved.</source>
   <translation>Il metodo “{name}” non apprende nulla che si possa salvare.</translation>
  </message>
  <message>
   <location filename="../engine/registry.py" />
   <source>The method '{name}' refused its options: {error}.</source>
   <translation>Il metodo “{name}” ha rifiutato le sue opzioni: {error}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>The method gave no value anywhere in '{source}'.</source>
   <translation>Il metodo non ha dato alcun valore in “{source}”.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The method made no forecast at any place of '{name}'.</source>
   <translation>Il metodo non ha fatto previsioni in alcun luogo di “{name}”.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The method used was no better than persistence on the test dates, on which {method} was: treat the forecast as the last observed value.</source>
   <translation>Il metodo usato non è stato migliore della persistenza sulle date di prova, mentre {method} lo è stato: considera la previsione come l'ultimo valore osservato.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} could not be compared with persistence.</source>
   <translation>Il metodo {method} non si è potuto confrontare con la persistenza.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}.</source>
   <translation>Il metodo {method} ha avuto il {gain:.0f} % di errore quadratico in meno della persistenza su date che non aveva mai visto{sure}{but}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The method {method} learns no embedding of places.</source>
   <translation>Il metodo {method} non apprende un embedding dei luoghi.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} was no better than persistence on the test dates: treat the forecast as the last observed value.</source>
   <translation>Il metodo {method} non è stato migliore della persistenza sulle date di prova: considera la previsione come l'ultimo valore osservato.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>The method {name} was left out: {error}</source>
   <translation>Il metodo {name} è stato lasciato fuori: {error}</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The model '{model}' does not exist.</source>
   <translation>Il modello “{model}” non esiste.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' does not know these covariates and ignores them: {unknown}.</source>
   <translation>Il modello “{name}” non conosce queste covariate e le ignora: {unknown}.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>The model '{name}' was refused: {reason}.</source>
   <translation>Il modello “{name}” è stato rifiutato: {reason}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained on dates until {end}, and the backtest begins at {first}: if it has seen these places, the measured skill flatters it and the intervals are too narrow.</source>
   <translation>Il modello “{name}” è stato addestrato su date fino al {end}, e il backtest comincia il {first}: se ha visto questi luoghi, lo skill misurato lo lusinga e gli intervalli sono troppo stretti.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained on values in {units}, the data are in {found}.</source>
   <translation>Il modello “{name}” è stato addestrato su valori in {units}, i dati sono in {found}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained with covariates that are not given: {lacking}. It goes without them.</source>
   <translation>Il modello “{name}” è stato addestrato con covariate che non sono date: {lacking}. Ne fa a meno.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>The model '{path}' does not exist.</source>
   <translation>Il modello “{path}” non esiste.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>The model was trained on dates from {start} to {end}, and there are too few others to test it on: if it has seen these places, its measured error flatters it and the bounds are too narrow.</source>
   <translation>Il modello è stato addestrato su date dal {start} al {end}, e ce ne sono troppo poche altre su cui provarlo: se ha visto questi luoghi, l'errore misurato lo lusinga e i limiti sono troppo stretti.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>The network cannot be built: the heads do not divide its width.</source>
   <translation>La rete non si può costruire: le teste non dividono la sua larghezza.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>The network cannot be built: {error}.</source>
   <translation>La rete non si può costruire: {error}.</translation>
  </message>
  <message>
   <location filename="../engine/training/compiled.py" />
   <source>The network could not be compiled ({name}: {first}); it is computed without.</source>
   <translation>La rete non si è potuta compilare ({name}: {first}); si calcola senza.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The network found nothing to learn in this series: the colours of the places say where they lie and how they moved so far, nothing more.</source>
   <translation>La rete non ha trovato nulla da apprendere in questa serie: i colori dei luoghi dicono dove si trovano e come si sono mossi finora, nient'altro.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The option '{name}' is {value!r}.</source>
   <translation>L'opzione “{name}” è {value!r}.</translation>
  </message>
  <message>
   <location filename="../engine/writers/atomic.py" />
   <source>The output '{final}' cannot be written: it is write-protected, or another program has it open.</source>
   <translation>L'output “{final}” non si può scrivere: è protetto da scrittura, o un altro programma lo tiene aperto.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>The output '{path}' exists and is write-protected.</source>
   <translation>L'output “{path}” esiste ed è protetto da scrittura.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>The output '{path}' is a folder.</source>
   <translation>L'output “{path}” è una cartella.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The output '{path}' must end in {suffix}.</source>
   <translation>L'output “{path}” deve finire con {suffix}.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The output '{path}' would overwrite the input.</source>
   <translation>L'output “{path}” sovrascriverebbe l'input.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The period starts ({start}) after it ends ({end}).</source>
   <translation>Il periodo comincia ({start}) dopo la sua fine ({end}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>The points are about {spacing:.2g} {unit} apart: use a cell size near that, or a few times it.</source>
   <translation>I punti distano circa {spacing:.2g} {unit}: usa una dimensione di cella vicina a questa, o qualche volta più grande.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>The processes ended with different weights.</source>
   <translation>I processi sono finiti con pesi diversi.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>The quiet and the noisy place are those of the 10th and 90th percentile of the width of the 80 % band. The dotted line is the origin: nothing after it was used.</source>
   <translation>Il luogo tranquillo e quello rumoroso sono quelli al 10° e al 90° percentile della larghezza della fascia all'80 %. La linea punteggiata è l'origine: nulla di successivo è stato usato.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>The ramp ends where 98 % of the places lie within.</source>
   <translation>La scala di colori finisce dove sta il 98 % dei luoghi.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({extent}) lies where {crs}, the coordinate system of the data, is not defined.</source>
   <translation>La regione ({extent}) è dove {crs}, il sistema di coordinate dei dati, non è definito.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({region}) contains no data of '{name}' ({data}).</source>
   <translation>La regione ({region}) non contiene dati di “{name}” ({data}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({region}) lies outside '{name}' ({data}).</source>
   <translation>La regione ({region}) è fuori da “{name}” ({data}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region cannot be read ({error}).</source>
   <translation>La regione non si può leggere ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The region is empty.</source>
   <translation>La regione è vuota.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region is not an area.</source>
   <translation>La regione non è un'area.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'esecuzione è stata annullata; non è stato scritto nulla.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>The same job is running already ({holder}).</source>
   <translation>Lo stesso lavoro è già in esecuzione ({holder}).</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The seed ({seed}) or the number of threads ({threads}) is out of range.</source>
   <translation>Il seme ({seed}) o il numero di thread ({threads}) è fuori dai limiti.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The series is short: only {n} date ahead could be tested, later ones are extrapolated.</source>
   <translation>La serie è corta: si è potuta provare solo {n} data futura, le successive sono estrapolate.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The series is short: only {n} dates ahead could be tested, later ones are extrapolated.</source>
   <translation>La serie è corta: si sono potute provare solo {n} date future, le successive sono estrapolate.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The series is too short to hold any dates back, so there is no error, no skill and no coverage to report.</source>
   <translation>La serie è troppo corta per tenere da parte delle date: non ci sono quindi errore, skill né copertura da riferire.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The sign is the input's; in EGMS and most line-of-sight products red (negative) is away from the satellite.</source>
   <translation>Il segno è quello dell'input; in EGMS e nella maggior parte dei prodotti in linea di vista il rosso (negativo) si allontana dal satellite.</translation>
  </message>
  <message>
   <location filename="../engine/__main__.py" />
   <source>The source</source>
   <translation>La sorgente</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>The state of the training cannot be kept ({strerror}): ended, it would begin again.</source>
   <translation>Lo stato dell'addestramento non si può conservare ({strerror}): interrotto, ricomincerebbe.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The test rests on {n} origin only: the measured skill and coverage are rough.</source>
   <translation>La prova si basa su {n} sola origine: skill e copertura misurati sono approssimativi.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The test rests on {n} origins only: the measured skill and coverage are rough.</source>
   <translation>La prova si basa su {n} sole origini: skill e copertura misurati sono approssimativi.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The times of '{name}' count in the calendar '{calendar}', whose days are not all dates ({error}).</source>
   <translation>I tempi di «{name}» contano nel calendario «{calendar}», i cui giorni non sono tutti date ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>The values of '{name}' are not 32-bit floats.</source>
   <translation>I valori di “{name}” non sono numeri in virgola mobile a 32 bit.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has a further dimension: {extra}.</source>
   <translation>La variabile “{name}” ha un'altra dimensione: {extra}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has no {axis} coordinates.</source>
   <translation>La variabile “{name}” non ha coordinate {axis}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has two-dimensional {axis} coordinates.</source>
   <translation>La variabile “{name}” ha coordinate {axis} bidimensionali.</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>The width must be a multiple of four times the heads.</source>
   <translation>La larghezza deve essere un multiplo di quattro volte le teste.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The worker on '{worker}' cannot compute: {message}.</source>
   <translation>Il worker su “{worker}” non può calcolare: {message}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The worker on '{worker}' has {other}: its values may differ in their last digits.</source>
   <translation>Il worker su “{worker}” ha {other}: i suoi valori possono differire nelle ultime cifre.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>The zip file '{path}' is damaged or incomplete.</source>
   <translation>Il file zip “{path}” è danneggiato o incompleto.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The {level} % band is too narrow: it held {held:.1f} % of the observations.</source>
   <translation>La fascia al {level} % è troppo stretta: conteneva il {held:.1f} % delle osservazioni.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The {level} % band is too wide: it held {held:.1f} % of the observations.</source>
   <translation>La fascia al {level} % è troppo larga: conteneva il {held:.1f} % delle osservazioni.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Their memory may be too small: allow the job less ('memory_gb'), or the workers more ('--memory-limit').</source>
   <translation>La loro memoria può essere troppo poca: concedi meno al lavoro (“memory_gb”), o più ai worker (“--memory-limit”).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>There is no scheduler at {address} ({reason}).</source>
   <translation>Non c'è uno scheduler a {address} ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>There is one date only: gaps are filled from the neighbours on that day, water and other cells without soil among them.</source>
   <translation>C'è una sola data: le lacune sono riempite dai vicini di quel giorno, compresi l'acqua e le altre celle senza suolo.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>These files have no date in their name: {undated}.</source>
   <translation>Questi file non hanno una data nel nome: {undated}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>These kinds of gap cannot be drawn on the data: {lacking}.</source>
   <translation>Questi tipi di lacuna non si possono generare sui dati: {lacking}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <location filename="../engine/readers/smap.py" />
   <source>They end in {suffixes}.</source>
   <translation>Finiscono con {suffixes}.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>This is a fault of the reader; please report it.</source>
   <translation>È un difetto del lettore; segnalalo, per favore.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>This job is of version {schema}; the engine reads version {known}.</source>
   <translation>Questo lavoro è della versione {schema}; il motore legge la versione {known}.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_library.py" />
   <source>This method needs the Python library '{package}', which the engine's environment does not have ({error}).</source>
   <translation>Questo metodo richiede la libreria Python “{package}”, che l'ambiente del motore non ha ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <location filename="../engine/readers/scattered.py" />
   <source>Those it has: {names}.</source>
   <translation>Quelle che ha: {names}.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <source>Train it on the data to be filled.</source>
   <translation>Addestralo sui dati da riempire.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Training of a forecast model</source>
   <translation>Addestramento di un modello di previsione</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Training of a model that fills gaps</source>
   <translation>Addestramento di un modello per riempire lacune</translation>
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
   <translation>Transformer di luoghi (STAEformer)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer on top of kriging</source>
   <translation>Transformer sopra il kriging</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer on top of ridge</source>
   <translation>Transformer sopra ridge</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season</source>
   <translation>Tendenza e stagionalità</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season, anchored</source>
   <translation>Tendenza e stagionalità, ancorate</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season, recent</source>
   <translation>Tendenza e stagionalità, recenti</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Two outputs have the same file name.</source>
   <translation>Due output hanno lo stesso nome di file.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Two values of a station fall on one day.</source>
   <translation>Due valori di una stazione cadono nello stesso giorno.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Type its date.</source>
   <translation>Scrivi la sua data.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Type the dates.</source>
   <translation>Scrivi le date.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Typical error {rmse} {units} (RMSE), {mae} {units} (MAE), mean over the horizons.</source>
   <translation>Errore tipico {rmse} {units} (RMSE), {mae} {units} (MAE), media sugli orizzonti.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/parquet_table.py" />
   <source>Unpack it and choose the file inside.</source>
   <translation>Decomprimilo e scegli il file che contiene.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Update GroundCast.</source>
   <translation>Aggiorna GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use 'none' or 'kriging'.</source>
   <translation>Usa “none” o “kriging”.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>Use a cell size of about {sensible:g} {unit}, fewer dates, or a smaller region.</source>
   <translation>Usa una dimensione di cella di circa {sensible:g} {unit}, meno date, o una regione più piccola.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>Use a cell size of about {sensible:g} {unit}, or a smaller region.</source>
   <translation>Usa una dimensione di cella di circa {sensible:g} {unit}, o una regione più piccola.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Use a longer series, or the method '{simple}'.</source>
   <translation>Usa una serie più lunga, o il metodo “{simple}”.</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>Use a longer series.</source>
   <translation>Usa una serie più lunga.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Use a series of at least 8 dates.</source>
   <translation>Usa una serie di almeno 8 date.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use auto, cpu, cuda, cuda:0 or mps.</source>
   <translation>Usa auto, cpu, cuda, cuda:0 o mps.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use distinct names of letters, digits and '_'.</source>
   <translation>Usa nomi distinti fatti di lettere, cifre e “_”.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>Use more dates or a larger region.</source>
   <translation>Usa più date o una regione più grande.</translation>
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
   <translation>Valori possibili: {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Use one value a day.</source>
   <translation>Usa un valore al giorno.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Use the Level-3 product (SPL3SMP, SPL3SMP_E).</source>
   <translation>Usa il prodotto Level-3 (SPL3SMP, SPL3SMP_E).</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use: {choices}.</source>
   <translation>Valori possibili: {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Usual value of the season</source>
   <translation>Valore usuale della stagione</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Velocity: slope of the median forecast from the present level on. Its change is measured against what the trend and season of the last two years would give on the same dates, so the usual season is not counted as a change.</source>
   <translation>Velocità: pendenza della previsione mediana dal livello presente in poi. La sua variazione è misurata rispetto a ciò che tendenza e stagione degli ultimi due anni darebbero alle stesse date, quindi la stagione usuale non conta come variazione.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Versions</source>
   <translation>Versioni</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>Wait for it, or cancel it first.</source>
   <translation>Attendilo, o prima annullalo.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geotiff.py" />
   <source>Warp the raster to a regular grid first.</source>
   <translation>Prima riproietta il raster su una griglia regolare.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What each covariate is worth</source>
   <translation>Quanto vale ogni covariata</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>What is predicted</source>
   <translation>Che cosa è previsto</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>What is to be done fits into memory, or cannot be cut into tiles: this machine does it without the cluster.</source>
   <translation>Il lavoro sta in memoria, o non si può dividere in tasselli: questo computer lo fa senza il cluster.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>What this method learns cannot be carried to other machines: the tiles are computed on this one.</source>
   <translation>Ciò che questo metodo apprende non si può portare su altri computer: i tasselli si calcolano su questo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What was missing</source>
   <translation>Che cosa mancava</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What was missing, and what was filled</source>
   <translation>Che cosa mancava, e che cosa è stato riempito</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Where it loses</source>
   <translation>Dove perde</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Wide bands</source>
   <translation>Fasce larghe</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Widen the period.</source>
   <translation>Amplia il periodo.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>With so few test dates that may be chance.</source>
   <translation>Con così poche date di prova può essere casuale.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>Without the covariate {covariate} the error changes from {mae_with:.4f} to {mae_without:.4f}.</source>
   <translation>Senza la covariata {covariate} l'errore passa da {mae_with:.4f} a {mae_without:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Write it again with GroundCast.</source>
   <translation>Scrivilo di nuovo con GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Write it as tcp://host:8786, or leave it empty to use this machine only.</source>
   <translation>Scrivilo come tcp://host:8786, o lascialo vuoto per usare solo questo computer.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Write the job again with GroundCast.</source>
   <translation>Scrivi di nuovo il lavoro con GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Write the points only, ask for fewer dates, choose a smaller region or allow more memory.</source>
   <translation>Scrivi solo i punti, chiedi meno date, scegli una regione più piccola o concedi più memoria.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>a file of this run</source>
   <translation>un file di questa esecuzione</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>a transformation gave a wrong result</source>
   <translation>una trasformazione ha dato un risultato errato</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>acquisitions ahead</source>
   <translation>acquisizioni future</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>an unknown CRS</source>
   <translation>un SR sconosciuto</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>an unknown share</source>
   <translation>una frazione sconosciuta</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trace.py" />
   <source>backtest: {method}</source>
   <translation>backtest: {method}</translation>
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
   <translation>blocchi di dieci giorni</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <location filename="../engine/evaluation/stages.py" />
   <source>calibration</source>
   <translation>calibrazione</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>came later</source>
   <translation>osservato in seguito</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>coordinate systems: {crs}</source>
   <translation>sistemi di coordinate: {crs}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>cpu ({n} thread, no network needed)</source>
   <translation>cpu ({n} thread, nessuna rete necessaria)</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>cpu ({n} threads, no network needed)</source>
   <translation>cpu ({n} thread, nessuna rete necessaria)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/trials.py" />
   <source>date without observations</source>
   <translation>data senza osservazioni</translation>
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
   <translation>riempimento</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>filled</source>
   <translation>riempito</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <location filename="../engine/inference/impute.py" />
   <source>filling</source>
   <translation>riempimento</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>filling: {name}</source>
   <translation>riempimento: {name}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>final model: {stage}</source>
   <translation>modello finale: {stage}</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>finishing</source>
   <translation>conclusione</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>fitting {name}</source>
   <translation>adattamento di {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/forecast_large.py" />
   <source>forecasting</source>
   <translation>previsione</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>free memory {memory_gb} GB, free disk for temporary files {disk_gb} GB</source>
   <translation>memoria libera {memory_gb} GB, spazio su disco libero per i file temporanei {disk_gb} GB</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>from {start}</source>
   <translation>dal {start}</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>gaps like those of these data</source>
   <translation>lacune come quelle di questi dati</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>held, %</source>
   <translation>conteneva, %</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>it computes wrong results</source>
   <translation>calcola risultati errati</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it does not find a raster in '{name}'</source>
   <translation>non trova un raster in “{name}”</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it does not hold exactly a description and its weights</source>
   <translation>non contiene esattamente una descrizione e i suoi pesi</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it does not see what the run left in '{folder}' ({strerror})</source>
   <translation>non vede ciò che l'esecuzione ha lasciato in “{folder}” ({strerror})</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>it fills gaps, it forecasts nothing</source>
   <translation>riempie lacune, non prevede nulla</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>it forecasts, it fills no gaps</source>
   <translation>prevede, non riempie lacune</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it has GroundCast {found}, the run is of {version}</source>
   <translation>ha GroundCast {found}, l'esecuzione è di {version}</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is for '{found}', not for '{kind}'</source>
   <translation>è per “{found}”, non per “{kind}”</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is not a GroundCast model</source>
   <translation>non è un modello GroundCast</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is not a whole zip file</source>
   <translation>non è un file zip intero</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is of version {version}, this engine reads version {known}</source>
   <translation>è della versione {version}, questo motore legge la versione {known}</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is too large</source>
   <translation>è troppo grande</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its description does not match its checksum: the file is damaged or was changed</source>
   <translation>la sua descrizione non corrisponde alla somma di controllo: il file è danneggiato o è stato modificato</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its description is not readable</source>
   <translation>la sua descrizione non è leggibile</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>its parts do not fit together ({reason})</source>
   <translation>le sue parti non vanno insieme ({reason})</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge.py" />
   <source>its settings are out of range</source>
   <translation>le sue impostazioni sono fuori dai limiti</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its weights do not match their checksum: the file is damaged or was changed</source>
   <translation>i suoi pesi non corrispondono alla somma di controllo: il file è danneggiato o è stato modificato</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>least</source>
   <translation>minimo</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>longitude {west:.{digits}f} to {east:.{digits}f}, latitude {south:.{digits}f} to {north:.{digits}f} (in {crs})</source>
   <translation>longitudine da {west:.{digits}f} a {east:.{digits}f}, latitudine da {south:.{digits}f} a {north:.{digits}f} (in {crs})</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>map units</source>
   <translation>unità di mappa</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>mean absolute error ({units})</source>
   <translation>errore assoluto medio ({units})</translation>
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
   <translation>mancante (%)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>most</source>
   <translation>massimo</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>no usable GPU was found</source>
   <translation>nessuna GPU utilizzabile trovata</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>none</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>observations inside (%)</source>
   <translation>osservazioni nella fascia (%)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>observed</source>
   <translation>osservato</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>over the best simple method</source>
   <translation>rispetto al miglior metodo semplice</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/trials.py" />
   <source>place never observed</source>
   <translation>luogo mai osservato</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>process {number}</source>
   <translation>processo {number}</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>process {number} on '{host}'</source>
   <translation>processo {number} su “{host}”</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>reading</source>
   <translation>lettura</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>reference</source>
   <translation>riferimento</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>starting the device</source>
   <translation>avvio del dispositivo</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>static</source>
   <translation>statica</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>testing {method}</source>
   <translation>prova di {method}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>testing {name}</source>
   <translation>prova di {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>the GPU cannot be used, {broken}</source>
   <translation>la GPU non si può usare, {broken}</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge.py" />
   <source>the coefficients do not fit the features</source>
   <translation>i coefficienti non corrispondono alle caratteristiche</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>the dates of '{name}'</source>
   <translation>le date di “{name}”</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the end</source>
   <translation>la fine</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the forecast dates</source>
   <translation>le date di previsione</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <location filename="../engine/cube.py" />
   <location filename="../engine/evaluation/fill.py" />
   <location filename="../engine/evaluation/own_gaps.py" />
   <location filename="../engine/readers/covariates.py" />
   <source>the input</source>
   <translation>l'input</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>the moments of the optimiser do not fit the network</source>
   <translation>i momenti dell'ottimizzatore non corrispondono alla rete</translation>
  </message>
  <message>
   <location filename="../engine/training/dapf_forecaster.py" />
   <source>the network and its normalisation do not agree on an elevation</source>
   <translation>la rete e la sua normalizzazione non concordano su una quota</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>the network is of another kind</source>
   <translation>la rete è di un altro tipo</translation>
  </message>
  <message>
   <location filename="../engine/training/mm_stt_forecaster.py" />
   <source>the network is of the other kind</source>
   <translation>la rete è dell'altro tipo</translation>
  </message>
  <message>
   <location filename="../engine/models/st_transformer.py" />
   <source>the network is too large</source>
   <translation>la rete è troppo grande</translation>
  </message>
  <message>
   <location filename="../engine/models/dapf.py" />
   <location filename="../engine/models/mm_stt.py" />
   <location filename="../engine/models/st_transformer.py" />
   <source>the network's sizes do not fit together</source>
   <translation>le dimensioni della rete non vanno insieme</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>the sizes do not fit together</source>
   <translation>le dimensioni non vanno insieme</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the start</source>
   <translation>l'inizio</translation>
  </message>
  <message>
   <location filename="../engine/training/loop.py" />
   <source>the trusted shares do not fit their leads</source>
   <translation>le quote di fiducia non corrispondono ai loro anticipi</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>the whole input</source>
   <translation>tutto l'input</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there are {n} NVIDIA GPUs, counted from 0</source>
   <translation>ci sono {n} GPU NVIDIA, contate da 0</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is no Apple GPU</source>
   <translation>non c'è una GPU Apple</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is no working NVIDIA GPU and driver</source>
   <translation>non c'è una GPU NVIDIA funzionante con il suo driver</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is {n} NVIDIA GPU, counted from 0</source>
   <translation>c'è {n} GPU NVIDIA, contata da 0</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>this version knows no method '{method}'</source>
   <translation>questa versione non conosce il metodo “{method}”</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>time-varying</source>
   <translation>variabile nel tempo</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>too few test dates for an interval</source>
   <translation>troppo poche date di prova per un intervallo</translation>
  </message>
  <message>
   <location filename="../engine/training/loop.py" />
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_loop.py" />
   <source>train</source>
   <translation>addestramento</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>two forecast dates fall on one day</source>
   <translation>due date di previsione cadono nello stesso giorno</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>unknown</source>
   <translation>sconosciuto</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>until {end}</source>
   <translation>fino al {end}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>used</source>
   <translation>usato</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>whole days</source>
   <translation>giorni interi</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>whole places</source>
   <translation>luoghi interi</translation>
  </message>
  <message>
   <location filename="../engine/training/mm_stt_forecaster.py" />
   <location filename="../engine/training/panel_forecaster.py" />
   <source>windows</source>
   <translation>finestre</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/ablation.py" />
   <source>without {name}</source>
   <translation>senza {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>working</source>
   <translation>funzionante</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>writing points</source>
   <translation>scrittura dei punti</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>writing rasters</source>
   <translation>scrittura dei raster</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>writing the embedding</source>
   <translation>scrittura dell'embedding</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/train.py" />
   <source>writing the model</source>
   <translation>scrittura del modello</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <source>writing the report</source>
   <translation>scrittura del rapporto</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run.py" />
   <source>writing {key}</source>
   <translation>scrittura di {key}</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>x {x0:.6g} to {x1:.6g}, y {y0:.6g} to {y1:.6g} ({crs})</source>
   <translation>x da {x0:.6g} a {x1:.6g}, y da {y0:.6g} a {y1:.6g} ({crs})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: a simple method was better.</source>
   <translation>{ahead}: un metodo semplice è stato migliore.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: no better than the last observed value.</source>
   <translation>{ahead}: non meglio dell'ultimo valore osservato.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: the advantage over persistence may be chance (its interval contains 0).</source>
   <translation>{ahead}: il vantaggio sulla persistenza può essere casuale (il suo intervallo contiene 0).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{count:,} observations were hidden ({kind}) and filled with a mean absolute error of {mae:.4f} {units}, {mre:.1f} % of the mean value; the 80 and 95 % bands held {inner:.1f} and {outer:.1f} % of them.</source>
   <translation>{count:,} osservazioni sono state nascoste ({kind}) e riempite con un errore assoluto medio di {mae:.4f} {units}, {mre:.1f} % del valore medio; le fasce all'80 e al 95 % ne contenevano {inner:.1f} e {outer:.1f} %.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>{count} dates do not fit into the table of a GeoPackage.</source>
   <translation>{count} date non stanno nella tabella di un GeoPackage.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>{count} forecast dates do not fit into the table of a GeoPackage.</source>
   <translation>{count} date di previsione non stanno nella tabella di un GeoPackage.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{count} points, {dates}: more than fits into the memory allowed, so {blocks} blocks are computed.</source>
   <translation>{count} punti, {dates}: più di quanto stia nella memoria concessa, quindi si calcolano {blocks} blocchi.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{day}: filled</source>
   <translation>{day}: riempito</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{day}: observed ({share:.0f} % of the cells)</source>
   <translation>{day}: osservato ({share:.0f} % delle celle)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{far} from the nearest observation of the place the error is {mae:.4f} {units}.</source>
   <translation>Distanza dall'osservazione del luogo più vicina “{far}”: l'errore è {mae:.4f} {units}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{first} and {last}</source>
   <translation>{first} e {last}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{first} to {last}</source>
   <translation>da {first} a {last}</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/large.py" />
   <source>{height} x {width} cells of '{name}' need {needed:,.1f} GB of intermediate files; {free:,.1f} GB are free in '{cache}'.</source>
   <translation>{height} x {width} celle di “{name}” richiedono {needed:,.1f} GB di file intermedi; {free:,.1f} GB sono liberi in “{cache}”.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>{height} x {width} cells, {dates}: more than fits into the memory allowed, so {count} tiles are computed.</source>
   <translation>{height} x {width} celle, {dates}: più di quanto stia nella memoria concessa, quindi si calcolano {count} tasselli.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{kind} hidden: {n:,} observation</source>
   <translation>{kind}, nascosti: {n:,} osservazione</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{kind} hidden: {n:,} observations</source>
   <translation>{kind}, nascosti: {n:,} osservazioni</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{level} % band</source>
   <translation>Fascia {level} %</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{level} % width</source>
   <translation>Larghezza {level} %</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{listed} acquisitions ahead</source>
   <translation>{listed} acquisizioni future</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{methods} had {gain:.1%} less squared error than {ridge}, and less on both halves of the dates held back.</source>
   <translation>{methods} ha avuto il {gain:.1%} di errore quadratico in meno di {ridge}, e meno in entrambe le metà delle date tenute da parte.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{method} (reference)</source>
   <translation>{method} (riferimento)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{method} (used)</source>
   <translation>{method} (usato)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}.</source>
   <translation>{method} ha riempito {count:,} osservazioni nascoste ({kinds}) con un errore assoluto medio di {error:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}; the best simple method, {best}, had {least:.4f}.</source>
   <translation>{method} ha riempito {count:,} osservazioni nascoste ({kinds}) con un errore assoluto medio di {error:.4f}; il miglior metodo semplice, {best}, ha avuto {least:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{method} was used, and how good it is could not be measured.</source>
   <translation>È stato usato {method}, e non si è potuto misurare quanto sia buono.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>{method}: error by distance to the nearest observation</source>
   <translation>{method}: errore secondo la distanza dall'osservazione più vicina</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>{n:,} byte</source>
   <translation>{n:,} byte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>{n:,} bytes</source>
   <translation>{n:,} byte</translation>
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
   <translation>{name} ({gpu}, {free:.1f} di {total:.1f} GB liberi)</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({n} thread)</source>
   <translation>{name} ({n} thread)</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({n} threads)</source>
   <translation>{name} ({n} thread)</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>{name} and {count} more</source>
   <translation>{name} e altri {count}</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <source>{name} was trained on a larger region or period.</source>
   <translation>{name} è stato addestrato su una regione o un periodo più grande.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>{name} was used: the series is too short to test any method.</source>
   <translation>È stato usato {name}: la serie è troppo corta per provare un metodo.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{name} {text} (here {here})</source>
   <translation>{name} {text} (qui {here})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>{network} was tried too and was not chosen on the validation dates.</source>
   <translation>Anche {network} è stato provato e non è stato scelto sulle date di convalida.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} acquisition ahead</source>
   <translation>{n} acquisizione futura</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} acquisitions ahead</source>
   <translation>{n} acquisizioni future</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cell as a sample</source>
   <translation>{n} cella come campione</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell could not be filled: the method knows nothing about it.</source>
   <translation>{n} cella non si è potuta riempire: il metodo non ne sa nulla.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell has no value on any date and stays empty; an option fills those between observed cells.</source>
   <translation>{n} cella non ha valori in alcuna data e resta vuota; un'opzione riempie quelle fra celle osservate.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell outside the observed area stays empty.</source>
   <translation>{n} cella fuori dall'area osservata resta vuota.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cell with values</source>
   <translation>{n} cella con valori</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cells as a sample</source>
   <translation>{n} celle come campione</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells could not be filled: the method knows nothing about them.</source>
   <translation>{n} celle non si sono potute riempire: il metodo non ne sa nulla.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells have no value on any date and stay empty; an option fills those between observed cells.</source>
   <translation>{n} celle non hanno valori in alcuna data e restano vuote; un'opzione riempie quelle fra celle osservate.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells outside the observed area stay empty.</source>
   <translation>{n} celle fuori dall'area osservata restano vuote.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cells with values</source>
   <translation>{n} celle con valori</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{n} date</source>
   <translation>{n} data</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} date from {start} to {end}</source>
   <translation>{n} data dal {start} al {end}</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>{n} date is too few to train '{method}'.</source>
   <translation>{n} data è troppo poco per addestrare “{method}”.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>{n} date of {width} x {height} cells of '{name}' needs {needed:,.1f} GB of memory; {free:.1f} GB are free.</source>
   <translation>{n} data di {width} x {height} celle di “{name}” richiede {needed:,.1f} GB di memoria; {free:.1f} GB sono liberi.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{n} dates</source>
   <translation>{n} date</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>{n} dates are too few to train '{method}'.</source>
   <translation>{n} date sono troppo poche per addestrare “{method}”.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} dates from {start} to {end}</source>
   <translation>{n} date dal {start} al {end}</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>{n} dates of {width} x {height} cells of '{name}' need {needed:,.1f} GB of memory; {free:.1f} GB are free.</source>
   <translation>{n} date di {width} x {height} celle di “{name}” richiedono {needed:,.1f} GB di memoria; {free:.1f} GB sono liberi.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} earlier date</source>
   <translation>{n} data precedente</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} earlier dates</source>
   <translation>{n} date precedenti</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>{n} layer of {cells:,} cells needs {needed:.1f} GB of memory, {free:.1f} GB are free.</source>
   <translation>{n} strato di {cells:,} celle richiede {needed:.1f} GB di memoria, {free:.1f} GB sono liberi.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>{n} layers of {cells:,} cells need {needed:.1f} GB of memory, {free:.1f} GB are free.</source>
   <translation>{n} strati di {cells:,} celle richiedono {needed:.1f} GB di memoria, {free:.1f} GB sono liberi.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{n} of {count} dates has no observation at all: it is filled from the other dates alone.</source>
   <translation>{n} data su {count} non ha alcuna osservazione: è riempita dalle sole altre date.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{n} of {count} dates have no observation at all: they are filled from the other dates alone.</source>
   <translation>{n} date su {count} non hanno alcuna osservazione: sono riempite dalle sole altre date.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} of {count} tiles are finished and kept</source>
   <translation>{n} tasselli su {count} sono finiti e conservati</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} of {count} tiles is finished and kept</source>
   <translation>{n} tassello su {count} è finito e conservato</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>{n} of {total} dates has several passes (such as {example}): where they overlap, their mean is taken.</source>
   <translation>{n} data su {total} ha più passaggi (come {example}): dove si sovrappongono, se ne prende la media.</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>{n} of {total} dates have several passes (such as {example}): where they overlap, their mean is taken.</source>
   <translation>{n} date su {total} hanno più passaggi (come {example}): dove si sovrappongono, se ne prende la media.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>{n} of {total} places has no forecast: it has too few values.</source>
   <translation>{n} luogo su {total} non ha previsione: ha troppo pochi valori.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>{n} of {total} places have no forecast: they have too few values.</source>
   <translation>{n} luoghi su {total} non hanno previsione: hanno troppo pochi valori.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} past date</source>
   <translation>{n} data passata</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} past dates</source>
   <translation>{n} date passate</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} point</source>
   <translation>{n} punto</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} point as a sample</source>
   <translation>{n} punto come campione</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>{n} point without coordinates was left out.</source>
   <translation>{n} punto senza coordinate è stato lasciato fuori.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} points</source>
   <translation>{n} punti</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} points as a sample</source>
   <translation>{n} punti come campione</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>{n} points without coordinates were left out.</source>
   <translation>{n} punti senza coordinate sono stati lasciati fuori.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} process</source>
   <translation>{n} processo</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} processes</source>
   <translation>{n} processi</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} tile is computed by the cluster at {cluster} (threads of workers: {threads}).</source>
   <translation>{n} tassello è calcolato dal cluster a {cluster} (thread dei worker: {threads}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} tiles are computed by the cluster at {cluster} (threads of workers: {threads}).</source>
   <translation>{n} tasselli sono calcolati dal cluster a {cluster} (thread dei worker: {threads}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{only} was asked for.</source>
   <translation>È stato richiesto {only}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{ridge} had {gain:.1%} less squared error on the dates held back than {simple}, the best simple method.</source>
   <translation>{ridge} ha avuto il {gain:.1%} di errore quadratico in meno di {simple}, il miglior metodo semplice, sulle date tenute da parte.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{share} (95 % interval {low:.1f} to {high:.1f})</source>
   <translation>{share} (intervallo al 95 % da {low:.1f} a {high:.1f})</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>{shown} and {count} more</source>
   <translation>{shown} e altri {count}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{simple} had the least error of the simple methods on the dates held back, and {ridge} was not clearly better.</source>
   <translation>{simple} ha avuto l'errore minore tra i metodi semplici sulle date tenute da parte, e {ridge} non è stato chiaramente migliore.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{simple} had the least error of the simple methods on the dates held back.</source>
   <translation>{simple} ha avuto l'errore minore tra i metodi semplici sulle date tenute da parte.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>{size:,.0f} MB, {times} times its size</source>
   <translation>{size:,.0f} MB, {times} volte la sua dimensione</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <location filename="../engine/inference/tiles/stream.py" />
   <source>{stage}: tile {done} of {count}</source>
   <translation>{stage}: tassello {done} di {count}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>{start} to {end}, {n} date</source>
   <translation>dal {start} al {end}, {n} data</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>{start} to {end}, {n} dates</source>
   <translation>dal {start} al {end}, {n} date</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>{units}/year</source>
   <translation>{units}/anno</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>{what} is nested too deeply.</source>
   <translation>{what} è annidato troppo in profondità.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>{what} is not valid JSON ({error}).</source>
   <translation>{what} non è JSON valido ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{what}, {dates}, {missing:.1%} missing, unit {units}</source>
   <translation>{what}, {dates}, {missing:.1%} mancante, unità {units}</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>{width} x {height} cells of {cell:.7g}, {other}</source>
   <translation>{width} x {height} celle di {cell:.7g}, {other}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>… and {n} more file; all are named in the JSON file beside each output.</source>
   <translation>… e {n} altro file; tutti sono nominati nel file JSON accanto a ogni output.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>… and {n} more files; all are named in the JSON file beside each output.</source>
   <translation>… e {n} altri file; tutti sono nominati nel file JSON accanto a ogni output.</translation>
  </message>
 </context>
 <context>
  <name>GapsChart</name>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.ui" />
   <source>Of the cells that have a value on at least one date</source>
   <translation>Delle celle che hanno un valore in almeno una data</translation>
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
   <translation> in allontanamento dal satellite (o verso il basso)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> between {first} and {last}</source>
   <translation> nel periodo {first} – {last}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> toward the satellite (or up)</source>
   <translation> in avvicinamento al satellite (o verso l'alto)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&amp;Continue</source>
   <translation>&amp;Continua</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Forecast deformation…</source>
   <translation>&amp;Prevedi deformazione…</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Help</source>
   <translation>Ai&amp;uto</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Impute soil moisture…</source>
   <translation>&amp;Imputa umidità del suolo…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>&amp;Input</source>
   <translation>&amp;Input</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>&amp;JSON for qgis_process</source>
   <translation>&amp;JSON per qgis_process</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>&amp;Keep it running</source>
   <translation>&amp;Lascia in corso</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Load the sample</source>
   <translation>Carica l'&amp;esempio</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>&amp;Outputs</source>
   <translation>Ou&amp;tput</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Review zones</source>
   <translation>&amp;Revisiona zone</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&amp;Set up</source>
   <translation>&amp;Configura</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>&amp;Stop it</source>
   <translation>&amp;Ferma</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Time series</source>
   <translation>&amp;Serie temporali</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>'Points with probability' are made of forecast points; for rasters ask for the maps.</source>
   <translation>“Punti con probabilità” si ottiene da punti di previsione; per i raster richiedi le mappe.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{first}' and '{second}' have the same date; untick one of them.</source>
   <translation>“{first}” e “{second}” hanno la stessa data; togli la spunta a uno dei due.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{folder}' cannot be removed ({error}).</source>
   <translation>Impossibile rimuovere “{folder}” ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>'{layer}' cannot be edited. Is it read-only, or open elsewhere?</source>
   <translation>Impossibile modificare “{layer}”. È in sola lettura, o aperto altrove?</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/prediction.py" />
   <source>'{layer}' does not say when its last acquisition was. Give the date under 'Last acquisition'.</source>
   <translation>“{layer}” non dice quando è stata la sua ultima acquisizione. Indica la data in “Ultima acquisizione”.</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>'{layer}' has no bands with dates.</source>
   <translation>“{layer}” non ha bande con date.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>'{layer}' has no dates, or is not of the same kind as the forecast. Choose another layer of observations, or leave it out.</source>
   <translation>“{layer}” non ha date, o non è dello stesso tipo della previsione. Scegli un altro layer di osservazioni, oppure omettilo.</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has no field '{field}' that says which zone is which. Choose a layer made by 'Detect hazard zones'.</source>
   <translation>“{layer}” non ha il campo “{field}” che identifica ogni zona. Scegli un layer creato da “Individua zone di pericolosità”.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{layer}' has no field '{field}'. Its fields are: {fields}.</source>
   <translation>“{layer}” non ha il campo “{field}”. I suoi campi sono: {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>'{layer}' has no field for a review: {fields}.</source>
   <translation>“{layer}” non ha campi per una revisione: {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/past.py" />
   <source>'{layer}' has no observations: a history is a layer of points with fields named after dates, or a stack of rasters.</source>
   <translation>“{layer}” non ha osservazioni: una storia è un layer di punti con campi che hanno per nome una data, o uno stack di raster.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/assets.py" />
   <source>'{layer}' has no points with probability: it has no field '{field}'. Choose that output of 'Detect hazard zones'.</source>
   <translation>“{layer}” non ha punti con probabilità: non ha il campo “{field}”. Scegli quell'output di “Individua zone di pericolosità”.</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has no review: the field '{field}' is not there. Open it in the review dock, which adds it.</source>
   <translation>“{layer}” non ha revisioni: il campo “{field}” non c'è. Aprilo nel pannello di revisione, che lo aggiunge.</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>'{layer}' has no value inside the polygon.</source>
   <translation>“{layer}” non ha valori dentro il poligono.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>'{layer}' has no zones found by GroundCast: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.</source>
   <translation>“{layer}” non ha zone individuate da GroundCast: non ha il campo “{field}”. Scegli il layer di “Individua zone di pericolosità”.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{layer}' has the date {date} twice: in '{first}' and in '{second}'. Correct one of them under 'Dates of the fields'.</source>
   <translation>“{layer}” ha due volte la data {date}: in “{first}” e in “{second}”. Correggine una in “Date dei campi”.</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has two zones with the number {zone} in '{field}'. Correct one of them.</source>
   <translation>“{layer}” ha due zone con il numero {zone} in “{field}”. Correggine una.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>'{layer}' is no forecast made by GroundCast. Choose the layer of 'Forecast deformation' (of rasters, its median), or leave it out.</source>
   <translation>“{layer}” non è una previsione fatta da GroundCast. Scegli il layer di “Prevedi deformazione” (per i raster, la sua mediana), oppure omettilo.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/prediction.py" />
   <source>'{layer}' is no forecast of points made by GroundCast: it has no field '{field}'. Choose the layer of 'Forecast deformation'.</source>
   <translation>“{layer}” non è una previsione per punti fatta da GroundCast: non ha il campo “{field}”. Scegli il layer di “Prevedi deformazione”.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zones.py" />
   <source>'{layer}' is no layer of hazard zones: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.</source>
   <translation>“{layer}” non è un layer di zone di pericolosità: non ha il campo “{field}”. Scegli il layer di “Individua zone di pericolosità”.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <source>'{layer}' is not the median of a raster forecast made by GroundCast. Choose the layer 'Forecast, median'.</source>
   <translation>“{layer}” non è la mediana di una previsione raster fatta da GroundCast. Scegli il layer “Previsione, mediana”.</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>'{layer}' is read-only: nothing can be written to it. Save it as a GeoPackage you may write to, and review that.</source>
   <translation>“{layer}” è in sola lettura: non vi si può scrivere nulla. Salvalo come GeoPackage in cui puoi scrivere, e revisiona quello.</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>'{layer}' takes no further fields ({fields}). Save it as a GeoPackage, and review that.</source>
   <translation>“{layer}” non accetta altri campi ({fields}). Salvalo come GeoPackage, e revisiona quello.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>'{name}' cannot be the name of a file.</source>
   <translation>“{name}” non può essere il nome di un file.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{name}' has no date; type it, or untick the row.</source>
   <translation>“{name}” non ha una data; scrivila, oppure togli la spunta alla riga.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>'{name}' is a layer of stations: use 'Impute soil moisture (stations)'.</source>
   <translation>“{name}” è un layer di stazioni: usa “Imputa umidità del suolo (stazioni)”.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>'{name}' is a raster: use 'Impute soil moisture'.</source>
   <translation>“{name}” è un raster: usa “Imputa umidità del suolo”.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{part}' is not of the form field=2020-01-31.</source>
   <translation>“{part}” non è nella forma campo=2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>'{past}' has no observation between {first} and {last}, the dates that '{layer}' forecasts.</source>
   <translation>“{past}” non ha osservazioni tra {first} e {last}, le date previste da “{layer}”.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/detect.py" />
   <source>'{past}' has no observations of the places of the forecast up to {date}: the noise of the measurements is not taken out.</source>
   <translation>“{past}” non ha osservazioni dei luoghi della previsione fino al {date}: il rumore delle misure non viene tolto.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>'{past}' has no place in common with the forecast: choose the same points or cells, with the new dates.</source>
   <translation>“{past}” non ha luoghi in comune con la previsione: scegli gli stessi punti o le stesse celle, con le nuove date.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be copied ({error}).</source>
   <translation>Impossibile copiare “{path}” ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be removed ({error}).</source>
   <translation>Impossibile rimuovere “{path}” ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be written ({error}).</source>
   <translation>Impossibile scrivere “{path}” ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' cannot make environments: its modules 'venv' and 'ensurepip' are missing. On Debian and Ubuntu, install python3-venv.</source>
   <translation>“{path}” non può creare ambienti: mancano i suoi moduli “venv” ed “ensurepip”. Su Debian e Ubuntu installa python3-venv.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' does not work outside QGIS: its modules {names} cannot be loaded.</source>
   <translation>“{path}” non funziona fuori da QGIS: i suoi moduli {names} non si possono caricare.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is Python {version}; the engine needs {oldest} to {newest}.</source>
   <translation>“{path}” è Python {version}; al motore serve una versione da {oldest} a {newest}.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is a 32-bit Python; the engine needs 64 bits.</source>
   <translation>“{path}” è un Python a 32 bit; al motore servono 64 bit.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is built for Intel processors, and PyTorch is no longer made for those of Macs.</source>
   <translation>“{path}” è compilato per processori Intel, e PyTorch non è più prodotto per quelli dei Mac.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about.py" />
   <source>'{path}' is no summary of a forecast. Choose the JSON file of 'Forecast deformation', or leave it out.</source>
   <translation>“{path}” non è il riepilogo di una previsione. Scegli il file JSON di “Prevedi deformazione”, oppure omettilo.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is not a Python interpreter that starts.</source>
   <translation>“{path}” non è un interprete Python che si avvia.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{path}' is not there.</source>
   <translation>“{path}” non c'è.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{path}' is too old.</source>
   <translation>“{path}” è troppo vecchio.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{text}' is not a date. Write it as year-month-day, e.g. 2020-01-31.</source>
   <translation>“{text}” non è una data. Scrivila come anno-mese-giorno, ad es. 2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{text}' is not a date; write it as 2020-01-31.</source>
   <translation>“{text}” non è una data; scrivila nella forma 2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>(none)</source>
   <translation>(nessuno)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>.tif; .nc; .h5; .gpkg, .shp, .csv of stations. Choose several files to use one per date</source>
   <translation>.tif; .nc; .h5; .gpkg, .shp, .csv di stazioni. Scegli più file per usarne uno per data</translation>
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
   <translation>1, bassa</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>2, moderate</source>
   <translation>2, moderata</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>20 % of the cells</source>
   <translation>20 % delle celle</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>3, high</source>
   <translation>3, elevata</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>4, very high</source>
   <translation>4, molto elevata</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>50 % of the cells</source>
   <translation>50 % delle celle</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>80 % of the cells</source>
   <translation>80 % delle celle</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>; {share} % of the retrieved values are of recommended quality</source>
   <translation>; {share} % dei valori ricavati è di qualità raccomandata</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>&lt; {value} {units}</source>
   <translation>&lt; {value} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is not finished.&lt;/b&gt; What was done stays; it goes on from there.</source>
   <translation>&lt;b&gt;Il motore non è completo.&lt;/b&gt; Ciò che è stato fatto resta; si riprende da lì.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is not set up.&lt;/b&gt; Forecasts and fillings are computed by an engine outside QGIS, in a Python environment of its own. It is fetched once; after that no network is needed.</source>
   <translation>&lt;b&gt;Il motore non è configurato.&lt;/b&gt; Le previsioni e i riempimenti sono calcolati da un motore esterno a QGIS, in un ambiente Python tutto suo. Si scarica una volta sola; poi la rete non serve più.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is set up.&lt;/b&gt; It runs with {path}</source>
   <translation>&lt;b&gt;Il motore è configurato.&lt;/b&gt; Usa {path}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>&gt; {value} {units}</source>
   <translation>&gt; {value} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>A file of the environment cannot be written or replaced.</source>
   <translation>Impossibile scrivere o sostituire un file dell'ambiente.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A folder of rasters of one date each with the date in the name, or of original SMAP Level-3 files.</source>
   <translation>Una cartella di raster di una data ciascuno con la data nel nome, o di file SMAP Level-3 originali.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>A forecast continues what the measurements show. It cannot foresee an earthquake, a sudden slope failure or a change of water management. This report is no warning and replaces no engineering judgement.</source>
   <translation>Una previsione prosegue ciò che mostrano le misure. Non può prevedere un terremoto, il collasso improvviso di un versante o un cambiamento nella gestione delle acque. Questo report non è un'allerta e non sostituisce il giudizio di un tecnico.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>A forecast of points becomes a raster only with a cell size. Give one, or leave the raster outputs out.</source>
   <translation>Una previsione per punti diventa raster solo con una dimensione cella. Indicane una, oppure ometti gli output raster.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>A layer to draw under the maps.</source>
   <translation>Un layer da disegnare sotto le mappe.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>A method of the literature instead of the one above, to compare with. Some need further libraries; what is missing is said.</source>
   <translation>Un metodo della letteratura al posto di quello sopra, per confronto. Alcuni richiedono altre librerie; viene detto che cosa manca.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>A model kept by 'Train deformation model', to predict with instead of training a new one.</source>
   <translation>Un modello conservato da “Addestra modello di deformazione”, con cui prevedere invece di addestrarne uno nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A model kept by 'Train imputation model', to fill with instead of training a new one.</source>
   <translation>Un modello conservato da “Addestra modello di imputazione”, con cui riempire invece di addestrarne uno nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, one original SMAP Level-3 file, or any file of points.</source>
   <translation>Un GeoTIFF multibanda, un cubo NetCDF CF o HDF5, un file SMAP Level-3 originale, o qualsiasi file di punti.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, or one original SMAP Level-3 file.</source>
   <translation>Un GeoTIFF multibanda, un cubo NetCDF CF o HDF5, o un file SMAP Level-3 originale.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF, or MintPy's geocoded timeseries.h5.</source>
   <translation>Un GeoTIFF multibanda, un NetCDF CF, o il timeseries.h5 geocodificato di MintPy.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>A package was installed but a system library it needs is missing.</source>
   <translation>Un pacchetto è stato installato, ma manca una libreria di sistema che gli serve.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>A page with the skill table, plots, data and settings.</source>
   <translation>Una pagina con la tabella degli skill, i grafici, i dati e le impostazioni.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>A picture for the first page.</source>
   <translation>Un'immagine per la prima pagina.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>A probability of 80 % means: of 100 places for which the forecast says 80 %, about 80 are expected to move by more than the threshold, and about 20 are not. A zone takes the probability of its most affected place.</source>
   <translation>Una probabilità dell'80 % significa: su 100 luoghi per cui la previsione indica 80 %, ci si aspetta che circa 80 si muovano più della soglia e circa 20 no. Una zona prende la probabilità del suo luogo più colpito.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>A raster layer with one band per date, or a layer of stations with one field per date</source>
   <translation>Un layer raster con una banda per data, oppure un layer di stazioni con un campo per data</translation>
  </message>
  <message>
   <location filename="../plugin/processing/values.py" />
   <source>A raster of '{parameter}' cannot be loaded.</source>
   <translation>Impossibile caricare un raster di “{parameter}”.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>A raster with one band per acquisition. Give a layer, a file, or a list of rasters with one date each.</source>
   <translation>Un raster con una banda per acquisizione. Indica un layer, un file, o un elenco di raster di una data ciascuno.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A raster with one band per date, its gaps empty (nodata). Give a layer, a file, a folder, or a list of files.</source>
   <translation>Un raster con una banda per data, con le lacune vuote (nodata). Indica un layer, un file, una cartella, o un elenco di file.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A raster with one band per date, or points with one field per date. Give a layer, a file, a folder, or a list of files.</source>
   <translation>Un raster con una banda per data, o punti con un campo per data. Indica un layer, un file, una cartella, o un elenco di file.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>A row for each zone that was called differently: the review that counts, and the other.</source>
   <translation>Una riga per ogni zona giudicata in modo diverso: la revisione che vale, e l'altra.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>A temporary file cannot be written ({error}). Free some space on the disk of temporary files and run it again.</source>
   <translation>Impossibile scrivere un file temporaneo ({error}). Libera dello spazio sul disco dei file temporanei ed esegui di nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>A zone could not be written: {reason}</source>
   <translation>Impossibile scrivere una zona: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>A zone of '{layer}' has no number in '{field}'. Give it one.</source>
   <translation>Una zona di “{layer}” non ha un numero in “{field}”. Assegnane uno.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>About {fetched:g} GB to fetch, {needed:g} GB on disk; {free:.0f} GB are free in {place}</source>
   <translation>Circa {fetched:g} GB da scaricare, {needed:g} GB su disco; {free:.0f} GB liberi in {place}</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration (a year, each year)</source>
   <translation>Accelerazione (all'anno, ogni anno)</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration, probability by chance</source>
   <translation>Accelerazione, probabilità dovuta al caso</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration, standard error</source>
   <translation>Accelerazione, errore standard</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, it moves ever faster ({side}): every year by {change} ± {error} a year more.</source>
   <translation>Secondo le misure finora, si muove sempre più velocemente ({side}): ogni anno di {change} ± {error} all'anno in più.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, it moves ever faster.</source>
   <translation>Secondo le misure finora, si muove sempre più velocemente.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, its movement is slowing down.</source>
   <translation>Secondo le misure finora, il suo movimento rallenta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Acquisitions ahead</source>
   <translation>Acquisizioni future</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Active places</source>
   <translation>Luoghi attivi</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Add a small simulated tile of measurement points to the project, to try GroundCast with</source>
   <translation>Aggiungi al progetto un piccolo riquadro simulato di punti di misura, per provare GroundCast</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Add your organisation's certificate in Settings &gt; Options &gt; Authentication &gt; Manage certificates of QGIS; it is used here too.</source>
   <translation>Aggiungi il certificato della tua organizzazione in Impostazioni &gt; Opzioni &gt; Autenticazione &gt; Gestisci certificati di QGIS; viene usato anche qui.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <location filename="../plugin/processing/setup_engine.py" />
   <source>All files (*)</source>
   <translation>Tutti i file (*)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>All files (*.*)</source>
   <translation>Tutti i file (*.*)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <source>All kinds</source>
   <translation>Tutti i tipi</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>All numbers and reviews.</source>
   <translation>Tutti i numeri e le revisioni.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>All points with probability, class, first date and predicted movement (where points are the input).</source>
   <translation>Tutti i punti con probabilità, classe, prima data e movimento previsto (se l'input sono punti).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>All retrieved values</source>
   <translation>Tutti i valori ricavati</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>All zones at a glance</source>
   <translation>Tutte le zone in sintesi</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>All zones at a glance (continued)</source>
   <translation>Tutte le zone in sintesi (continua)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>All zones of both, reviews merged.</source>
   <translation>Tutte le zone di entrambe, con le revisioni unite.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>All zones that were found have been dismissed after a review.</source>
   <translation>Tutte le zone trovate sono state scartate dopo una revisione.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Allow writing there, or set another place for the user's data.</source>
   <translation>Consenti la scrittura lì, oppure imposta un'altra posizione per i dati dell'utente.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Among all cells of a tile</source>
   <translation>Tra tutte le celle di un riquadro</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>An EGMS download (CSV or zip), any file of points, a multi-band GeoTIFF, NetCDF, or MintPy's geocoded timeseries.h5.</source>
   <translation>Un file scaricato da EGMS (CSV o zip), qualsiasi file di punti, un GeoTIFF multibanda, un NetCDF, o il timeseries.h5 geocodificato di MintPy.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>An EGMS download (CSV or zip, as it is), or any file of points: Shapefile, GeoPackage, CSV with coordinates.</source>
   <translation>Un file scaricato da EGMS (CSV o zip, così com'è), o qualsiasi file di punti: Shapefile, GeoPackage, CSV con coordinate.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Any file of points with one field per date: GeoPackage, Shapefile, CSV with coordinates.</source>
   <translation>Qualsiasi file di punti con un campo per data: GeoPackage, Shapefile, CSV con coordinate.</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Apple GPU (mps)</source>
   <translation>GPU Apple (mps)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Area {number}</source>
   <translation>Area {number}</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/form.py" />
   <source>Assessor</source>
   <translation>Revisore</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Assets</source>
   <translation>Beni</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>At least one date is needed.</source>
   <translation>Serve almeno una data.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>At least two dates are needed.</source>
   <translation>Servono almeno due date.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Attention in space</source>
   <translation>Attenzione nello spazio</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Author</source>
   <translation>Autore</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Automatic</source>
   <translation>Automatico</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Away from the satellite, or down</source>
   <translation>In allontanamento dal satellite, o verso il basso</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Backtest forecast methods</source>
   <translation>Backtest dei metodi di previsione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Backtest of {name}</source>
   <translation>Backtest di {name}</translation>
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
   <translation>Bande di “{layer}”: {bands}; date scritte: {dates}. Indica una data per ogni banda, nel loro ordine.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Basemap</source>
   <translation>Mappa di base</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Blocks of days</source>
   <translation>Blocchi di giorni</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>Both an extent and a region were given. Choose one of them.</source>
   <translation>Sono state indicate sia un'estensione sia una regione. Scegline una.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project (in a model, say).</source>
   <translation>Limiti e spostamento previsto, se non si trovano né nella cartella della mediana né nel progetto (ad esempio in un modello di Processing).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project.</source>
   <translation>Limiti e spostamento previsto, se non si trovano né nella cartella della mediana né nel progetto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Build of torch</source>
   <translation>Build di torch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Buildings, roads, dams …: points, lines or polygons in any CRS.</source>
   <translation>Edifici, strade, dighe …: punti, linee o poligoni in qualsiasi SR.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>By how many percent the area must change for a zone to have grown or shrunk.</source>
   <translation>Di quanto per cento deve cambiare l'area perché una zona risulti cresciuta o ridotta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>CRS</source>
   <translation>SR</translation>
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
   <translation>File CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Cancelled.</source>
   <translation>Annullato.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Cancelled; nothing was written.</source>
   <translation>Annullato; non è stato scritto nulla.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Cancelled; what is finished stays.</source>
   <translation>Annullato; ciò che è finito resta.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Cancelling …</source>
   <translation>Annullamento …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Carry reviews over</source>
   <translation>Trasferisci revisioni</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cell size of rasters</source>
   <translation>Dimensione cella dei raster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Cells or stations outside the region are neither used nor filled. A smaller region is faster and needs less memory.</source>
   <translation>Le celle o le stazioni fuori dalla regione non sono né usate né riempite. Una regione più piccola è più rapida e richiede meno memoria.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Cells that were never observed</source>
   <translation>Celle mai osservate</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Cells without a value on any date are mostly water, ice or town, and stay empty. Fill those that lie between observed cells if they are not.</source>
   <translation>Le celle senza valori in nessuna data sono per lo più acqua, ghiaccio o città, e restano vuote. Se non lo sono, riempi quelle che si trovano tra celle osservate.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cells without points</source>
   <translation>Celle senza punti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cells without points stay empty, or are interpolated by kriging, whose uncertainty widens the bounds.</source>
   <translation>Le celle senza punti restano vuote, oppure sono interpolate con il kriging, la cui incertezza allarga i limiti.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Change of area, percent</source>
   <translation>Variazione di area, in percentuale</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Change of speed</source>
   <translation>Cambio di velocità</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Change of speed (a year)</source>
   <translation>Cambio di velocità (all'anno)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Change of velocity</source>
   <translation>Variazione di velocità</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Changes of zones</source>
   <translation>Variazioni delle zone</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Changing in time (rainfall, filled soil moisture …), used up to the last date only</source>
   <translation>Variabili nel tempo (pioggia, umidità del suolo riempita …), usate solo fino all'ultima data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Changing in time (rainfall, temperature, coarse soil moisture …)</source>
   <translation>Variabili nel tempo (pioggia, temperatura, umidità del suolo a bassa risoluzione …)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Check</source>
   <translation>Verifica</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>Check the folder of the outputs, and run it again.</source>
   <translation>Controlla la cartella degli output, ed esegui di nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Check the network connection. Behind a proxy, enter it in Settings &gt; Options &gt; Network of QGIS; it is used here too. Then press 'Continue': what is finished stays.</source>
   <translation>Controlla la connessione di rete. Se c'è un proxy, inseriscilo in Impostazioni &gt; Opzioni &gt; Rete di QGIS; viene usato anche qui. Poi premi “Continua”: ciò che è finito resta.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Checksums</source>
   <translation>Somme di controllo</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_plot.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>Choose 'Pick' and click a place on the map.</source>
   <translation>Scegli “Indica” e fai clic su un luogo della mappa.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Choose a folder of single-date rasters</source>
   <translation>Scegli una cartella di raster a data singola</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>Choose a layer of hazard zones: polygons, as 'Detect hazard zones' makes them.</source>
   <translation>Scegli un layer di zone di pericolosità: poligoni, come li crea “Individua zone di pericolosità”.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Choose a layer or a file with a deformation time series.</source>
   <translation>Scegli un layer o un file con una serie temporale di deformazione.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Choose a layer with dates in the layer panel: points with date fields, or a raster with a band per date.</source>
   <translation>Scegli nel pannello dei layer un layer con date: punti con campi data, o un raster con una banda per data.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Choose a layer, a file or a folder with soil moisture.</source>
   <translation>Scegli un layer, un file o una cartella con l'umidità del suolo.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_form.py" />
   <source>Choose a photo</source>
   <translation>Scegli una foto</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Choose a smaller region, fewer dates or a simpler method, or close other programs, and run it again.</source>
   <translation>Scegli una regione più piccola, meno date o un metodo più semplice, oppure chiudi altri programmi, ed esegui di nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Choose a smaller region, fewer dates or a simpler method, or the device 'cpu', and run it again.</source>
   <translation>Scegli una regione più piccola, meno date o un metodo più semplice, oppure il dispositivo “cpu”, ed esegui di nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Choose an existing folder for the outputs, or temporary files.</source>
   <translation>Scegli una cartella esistente per gli output, oppure i file temporanei.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Choose an interpreter of Python 3.10 or newer.</source>
   <translation>Scegli un interprete di Python 3.10 o successivo.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Choose another Python (3.11 to 3.13 on 64-bit Windows, macOS or Linux is best supported).</source>
   <translation>Scegli un altro Python (le versioni da 3.11 a 3.13 su Windows, macOS o Linux a 64 bit sono le meglio supportate).</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Choose another Python, or install pip for it.</source>
   <translation>Scegli un altro Python, oppure installa pip per questo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Choose another interpreter.</source>
   <translation>Scegli un altro interprete.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Choose at least one raster.</source>
   <translation>Scegli almeno un raster.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Choose rasters</source>
   <translation>Scegli raster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>Choose the polygon layer that bounds the region.</source>
   <translation>Scegli il layer di poligoni che delimita la regione.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <location filename="../plugin/report/legend.py" />
   <source>Class of the zone:</source>
   <translation>Classe della zona:</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Class {number}: {name}</source>
   <translation>Classe {number}: {name}</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>Classes</source>
   <translation>Classi</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Classes: {classes}.</source>
   <translation>Classi: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Click a place on the map and see its series, fit and forecast</source>
   <translation>Fai clic su un luogo della mappa e vedi la sua serie, l'adattamento e la previsione</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Close other programs that use it. If an antivirus program guards the folder, allow it there, then press 'Continue'.</source>
   <translation>Chiudi gli altri programmi che lo usano. Se un antivirus protegge la cartella, autorizzala, poi premi “Continua”.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Close the programs that use it, QGIS windows with a running job among them, and try again.</source>
   <translation>Chiudi i programmi che lo usano, comprese le finestre di QGIS con un'elaborazione in corso, e riprova.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Co&amp;variates</source>
   <translation>Co&amp;variate</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Comment</source>
   <translation>Commento</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Compare forecasts</source>
   <translation>Confronta previsioni</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Compute on another computer: what it makes can be looked at, reviewed and printed here without the engine.</source>
   <translation>Calcola su un altro computer: ciò che produce si può guardare, esaminare e stampare qui senza il motore.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Computed by GroundCast {version} on {device} in {seconds} s.</source>
   <translation>Calcolato da GroundCast {version} su {device} in {seconds} s.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Conflicts</source>
   <translation>Conflitti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Continues a stack of displacement rasters (a GeoTIFF with one band per date, rasters of one date each, NetCDF, or MintPy's geocoded time series) and says how far the forecast can be trusted.

Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. If nothing beats 'the last value stays', it says so and uses that.

The results are rasters on the grid of the input: the forecast and the bounds that hold 80 and 95 % of the true values (one band per date), the predicted displacement, velocity and change of velocity.</source>
   <translation>Prosegue uno stack di raster di spostamento (un GeoTIFF con una banda per data, raster di una data ciascuno, NetCDF, o la serie temporale geocodificata di MintPy) e dice quanto ci si può fidare della previsione.

Ogni metodo viene prima messo alla prova sul passato della tua serie rispetto a metodi semplici; “Automatico” usa quello che è andato meglio. Se nessuno supera “l'ultimo valore resta”, lo dice e usa quello.

I risultati sono raster sulla griglia dell'input: la previsione e i limiti che contengono l'80 e il 95 % dei valori veri (una banda per data), lo spostamento, la velocità e la variazione di velocità previsti.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Continues a stack of displacement rasters, with intervals and measured skill.</source>
   <translation>Prosegue uno stack di raster di spostamento, con intervalli e skill misurato.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Continues the displacement series of InSAR points (an EGMS download, or any layer of points with one field per date) and says how far the forecast can be trusted.

Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. If nothing beats 'the last value stays', it says so and uses that. The bounds hold 80 and 95 % of the true values, as measured on your data.

The result is a layer of points with a field per forecast date (D20250131, and its bounds D20250131_lo80 …), the predicted displacement, velocity and change of velocity; with a cell size also rasters.</source>
   <translation>Prosegue le serie di spostamento di punti InSAR (un file scaricato da EGMS, o qualsiasi layer di punti con un campo per data) e dice quanto ci si può fidare della previsione.

Ogni metodo viene prima messo alla prova sul passato della tua serie rispetto a metodi semplici; “Automatico” usa quello che è andato meglio. Se nessuno supera “l'ultimo valore resta”, lo dice e usa quello. I limiti contengono l'80 e il 95 % dei valori veri, come misurato sui tuoi dati.

Il risultato è un layer di punti con un campo per data di previsione (D20250131, e i suoi limiti D20250131_lo80 …), lo spostamento, la velocità e la variazione di velocità previsti; con una dimensione cella anche raster.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Continues the displacement series of InSAR points, with intervals and measured skill.</source>
   <translation>Prosegue le serie di spostamento di punti InSAR, con intervalli e skill misurato.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Coordinate reference system, where the data do not say it.</source>
   <translation>Sistema di riferimento delle coordinate, se i dati non lo indicano.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <location filename="../plugin/dialogs/models_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Copied to the clipboard.</source>
   <translation>Copiato negli appunti.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>Copied, but a selection lives in this window only: there, all polygons will be used.</source>
   <translation>Copiato, ma una selezione vale solo in questa finestra: altrove saranno usati tutti i poligoni.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Copies the assets that stand in hazard zones, or near them, the most exposed first. Assets may be points, lines or polygons, in any CRS.

Each has the id, class, probability, greatest predicted displacement and first date of the worst zone it meets, the distance to it, how much of the asset lies in zones, and, where the points with probability are given, the probability and displacement of the nearby point that is most likely to exceed the threshold. They are ranked by class, probability, distance and share. It needs no engine.</source>
   <translation>Copia i beni che si trovano in zone di pericolosità, o vicino ad esse, a partire dai più esposti. I beni possono essere punti, linee o poligoni, in qualsiasi SR.

Ognuno ha l'id, la classe, la probabilità, lo spostamento previsto massimo e la prima data della zona peggiore che incontra, la distanza da essa, quanto del bene si trova in zone e, se sono indicati i punti con probabilità, la probabilità e lo spostamento del punto vicino che più probabilmente supererà la soglia. Sono classificati per classe, probabilità, distanza e frazione. Il motore non serve.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Copy assets that are not exposed too; they have no rank.</source>
   <translation>Copia anche i beni non esposti; non hanno una posizione nella graduatoria.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Corrections of the dates found: field=2020-01-31; other=2020-02-12. A field without a date (field=) is left out.</source>
   <translation>Correzioni delle date trovate: campo=2020-01-31; altro=2020-02-12. Un campo senza data (campo=) viene escluso.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Counted from the present level (the last measurements, smoothed). Dots: measured; lines: forecast. Of 100 outcomes, 80 are expected in the dark band and 95 in the light one. Blue: {place}, which is predicted to move most.</source>
   <translation>Contato dal livello attuale (le ultime misure, lisciate). Punti: misurato; linee: previsione. Su 100 esiti, 80 sono attesi nella fascia scura e 95 in quella chiara. Blu: {place}, dove è previsto il movimento maggiore.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>Counting what is missing …</source>
   <translation>Conteggio dei valori mancanti …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Covariates in time</source>
   <translation>Covariate nel tempo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Covariates in time from files or folders</source>
   <translation>Covariate nel tempo da file o cartelle</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Cubic</source>
   <translation>Cubica</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <location filename="../plugin/report/zone_page.py" />
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Date of the last acquisition, where the forecast does not say it (a layer that was exported, say): 2024-01-18.</source>
   <translation>Data dell'ultima acquisizione, se la previsione non la indica (ad esempio un layer esportato): 2024-01-18.</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Date of the review</source>
   <translation>Data della revisione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Dates of the bands</source>
   <translation>Date delle bande</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Dates of the fields</source>
   <translation>Date dei campi</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Dates used</source>
   <translation>Date usate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Deformation time series</source>
   <translation>Serie temporale di deformazione</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Deformation time series ({patterns})</source>
   <translation>Serie temporale di deformazione ({patterns})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Delete the model '{name}' for good?</source>
   <translation>Eliminare definitivamente il modello “{name}”?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Detect hazard zones</source>
   <translation>Individua zone di pericolosità</translation>
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
   <translation>Direzione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Distance</source>
   <translation>Distanza</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Done.</source>
   <translation>Fatto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Earlier forecast, points</source>
   <translation>Previsione precedente, punti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Earlier forecast, raster (median)</source>
   <translation>Previsione precedente, raster (mediana)</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Earlier reviews</source>
   <translation>Revisioni precedenti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Earlier zones</source>
   <translation>Zone precedenti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Earlier zones that overlap no new one, with their reviews.</source>
   <translation>Zone precedenti che non si sovrappongono a nessuna nuova, con le loro revisioni.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Either way</source>
   <translation>In entrambi i versi</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Engine</source>
   <translation>Motore</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Enter an HTTP proxy in Settings &gt; Options &gt; Network of QGIS, or none, then press 'Continue'.</source>
   <translation>Inserisci un proxy HTTP, o nessuno, in Impostazioni &gt; Opzioni &gt; Rete di QGIS, poi premi “Continua”.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Enter them in Settings &gt; Options &gt; Network of QGIS, then press 'Continue'.</source>
   <translation>Inseriscili in Impostazioni &gt; Opzioni &gt; Rete di QGIS, poi premi “Continua”.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Error (RMSE, {units})</source>
   <translation>Errore RMSE, {units}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Errors of two places are correlated by {value} on average, as the history tells.</source>
   <translation>Secondo la storia, gli errori di due luoghi hanno in media una correlazione di {value}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Evaluate imputation methods</source>
   <translation>Valuta i metodi di imputazione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Evaluation of {name}</source>
   <translation>Valutazione di {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Every gap filled, one band per date; observed cells are the same to the last bit.</source>
   <translation>Tutte le lacune riempite, una banda per data; le celle osservate sono uguali fino all'ultimo bit.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Every raster has the grid and the dates of the input, one band per date; observed cells keep their values to the last bit.</source>
   <translation>Ogni raster ha la griglia e le date dell'input, una banda per data; le celle osservate conservano i loro valori fino all'ultimo bit.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Every raster has the grid of the input; those with dates have one band per forecast date.</source>
   <translation>Ogni raster ha la griglia dell'input; quelli con date hanno una banda per data di previsione.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Everything that was set up is removed.</source>
   <translation>Tutto ciò che è stato configurato verrà rimosso.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Exponential</source>
   <translation>Esponenziale</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Export the model</source>
   <translation>Esporta il modello</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Exposed assets</source>
   <translation>Beni esposti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Exposed assets, number</source>
   <translation>Beni esposti, numero</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Extent</source>
   <translation>Estensione</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Failed.</source>
   <translation>Non riuscito.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching Python {version}</source>
   <translation>Download di Python {version}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching the other packages</source>
   <translation>Download degli altri pacchetti</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching torch</source>
   <translation>Download di torch</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching uv</source>
   <translation>Download di uv</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching uv, which knows the builds of torch</source>
   <translation>Download di uv, che conosce le build di torch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Fewest points</source>
   <translation>Numero minimo di punti</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Fill between observed cells</source>
   <translation>Riempi tra celle osservate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Fill the gaps in the background</source>
   <translation>Riempi le lacune in background</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Fill the gaps of satellite soil moisture, with measured errors and intervals</source>
   <translation>Riempi le lacune dell'umidità del suolo da satellite, con errori e intervalli misurati</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Filled soil moisture</source>
   <translation>Umidità del suolo riempita</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Filled stack</source>
   <translation>Stack riempito</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Filled stations</source>
   <translation>Stazioni riempite</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>Filled – {name}</source>
   <translation>Riempito – {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Fills every gap of a stack of soil-moisture rasters (a GeoTIFF with one band per date, a folder of daily files, NetCDF, or original SMAP Level-3 HDF5) and says how far the filled values can be trusted. Observed cells are not touched.

Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on them. Rain, temperature and terrain help a lot: give them as covariates, on any grid.

The results are rasters on the grid of the input, one band per date: the filled stack, the bounds that hold 80 and 95 % of the true values, and where each value comes from. A filled stack can be a covariate in time of a deformation forecast.</source>
   <translation>Riempie ogni lacuna di uno stack di raster di umidità del suolo (un GeoTIFF con una banda per data, una cartella di file giornalieri, NetCDF, o HDF5 SMAP Level-3 originali) e dice quanto ci si può fidare dei valori riempiti. Le celle osservate non vengono toccate.

Alcuni valori osservati vengono nascosti secondo le tue stesse lacune, riempiti e confrontati: “Automatico” usa il metodo che su di essi è andato meglio. Pioggia, temperatura e terreno aiutano molto: indicali come covariate, su qualsiasi griglia.

I risultati sono raster sulla griglia dell'input, una banda per data: lo stack riempito, i limiti che contengono l'80 e il 95 % dei valori veri, e da dove viene ogni valore. Uno stack riempito può essere una covariata nel tempo di una previsione di deformazione.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Fills every gap of a stack of soil-moisture rasters, with intervals and measured error.</source>
   <translation>Riempie ogni lacuna di uno stack di raster di umidità del suolo, con intervalli ed errore misurato.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Fills every gap of the series of soil-moisture stations, with intervals and measured error.</source>
   <translation>Riempie ogni lacuna delle serie di stazioni di umidità del suolo, con intervalli ed errore misurato.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Fills every gap of the soil-moisture series of stations (points with one field per date) and says how far the filled values can be trusted. Observed values are not touched.

Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on them. Covariates are rasters; each station takes the value at its place.

The result is a GeoPackage with one layer of filled values (a field per date, and how many dates were filled) and one layer for each bound of the 80 and 95 % intervals.</source>
   <translation>Riempie ogni lacuna delle serie di umidità del suolo di stazioni (punti con un campo per data) e dice quanto ci si può fidare dei valori riempiti. I valori osservati non vengono toccati.

Alcuni valori osservati vengono nascosti secondo le tue stesse lacune, riempiti e confrontati: “Automatico” usa il metodo che su di essi è andato meglio. Le covariate sono raster; ogni stazione prende il valore nel suo luogo.

Il risultato è un GeoPackage con un layer di valori riempiti (un campo per data, e quante date sono state riempite) e un layer per ogni limite degli intervalli all'80 e al 95 %.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Find the history</source>
   <translation>Trova la storia</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>First date of the history to use (2018-01-01); empty = all.</source>
   <translation>Prima data della storia da usare (2018-01-01); vuoto = tutta.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>For</source>
   <translation>Per</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>For an NVIDIA graphics processor</source>
   <translation>Per un processore grafico NVIDIA</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>For the processor</source>
   <translation>Per il processore</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>Forecast</source>
   <translation>Previsione</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Forecast computed by</source>
   <translation>Previsione calcolata da</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Forecast deformation</source>
   <translation>Prevedi deformazione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Forecast deformation (points)</source>
   <translation>Prevedi deformazione (punti)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Forecast deformation (rasters)</source>
   <translation>Prevedi deformazione (raster)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Forecast ground deformation from an InSAR time series, with measured intervals</source>
   <translation>Prevedi la deformazione del suolo da una serie temporale InSAR, con intervalli misurati</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Forecast of ground deformation from {origin} to {last}. Values: {legend}.</source>
   <translation>Previsione della deformazione del suolo dal {origin} al {last}. Valori: {legend}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Forecast points</source>
   <translation>Punti di previsione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Forecast raster (median)</source>
   <translation>Raster di previsione (mediana)</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Forecast until</source>
   <translation>Fine della previsione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>Forecast – {name}</source>
   <translation>Previsione – {name}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Forecast, median</source>
   <translation>Previsione, mediana</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Free some space or choose another folder for the outputs.</source>
   <translation>Libera dello spazio o scegli un'altra cartella per gli output.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Free some space there, then try again.</source>
   <translation>Libera dello spazio lì, poi riprova.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Free some space, then press 'Continue': what is finished stays.</source>
   <translation>Libera dello spazio, poi premi “Continua”: ciò che è finito resta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>From {base}, in {folder}</source>
   <translation>Da {base}, in {folder}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Further files</source>
   <translation>Altri file</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Gaps like your own</source>
   <translation>Lacune come le tue</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <source>Gaps like your own (automatic)</source>
   <translation>Lacune come le tue (automatico)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>GeoPackage with the filled series of every station and their bounds.</source>
   <translation>GeoPackage con la serie riempita di ogni stazione e i suoi limiti.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>GeoPackage with the forecast, its bounds and derived values at every point.</source>
   <translation>GeoPackage con la previsione, i suoi limiti e i valori derivati in ogni punto.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>GeoTIFF stack, NetCDF or HDF5 cube, SMAP Level-3 HDF5, several files of one date each, or a file of stations</source>
   <translation>Stack GeoTIFF, cubo NetCDF o HDF5, HDF5 SMAP Level-3, più file di una data ciascuno, o un file di stazioni</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Give a cell size for the rasters.</source>
   <translation>Indica una dimensione cella per i raster.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give a threshold of movement, of velocity, or both.</source>
   <translation>Indica una soglia di movimento, di velocità, o entrambe.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give either forecast points or a raster, not both.</source>
   <translation>Indica o punti di previsione o un raster, non entrambi.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give forecast points, or the raster of a forecast's median.</source>
   <translation>Indica i punti di previsione, o il raster della mediana di una previsione.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Give hazard zones, points with probability, or both.</source>
   <translation>Indica zone di pericolosità, punti con probabilità, o entrambi.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Give the earlier forecast and the new observations together, or neither.</source>
   <translation>Indica sia la previsione precedente sia le nuove osservazioni, oppure nessuna delle due.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Give the path of its program, 'python' or 'python.exe'.</source>
   <translation>Indica il percorso del suo programma, “python” o “python.exe”.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Give the path of one.</source>
   <translation>Indica il percorso di uno.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Gives the hazard zones of a newer analysis the reviews of an earlier one, history included.</source>
   <translation>Dà alle zone di pericolosità di un'analisi più recente le revisioni di una precedente, cronologia compresa.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Gives the hazard zones of a newer analysis the reviews of an earlier one.

A zone is the earlier one it shares most area with; it gets that one's review with its history, and the field 'previous' says which it was and how much of the smaller of the two lies in the other. Where an earlier zone has split, the part with most of its area keeps the review; where several have grown together, the one with most area in the whole does. The other parts, and what the others said, get it as history: nobody has looked at them as they are now.

Earlier zones of which nothing is left are written to a layer of their own, if you want them, so that no review is lost. Neither input is changed. It needs no engine.</source>
   <translation>Dà alle zone di pericolosità di un'analisi più recente le revisioni di una precedente.

Una zona corrisponde alla zona precedente con cui condivide più area; ne riceve la revisione con la sua cronologia, e il campo “previous” dice quale era e quanto della più piccola delle due si trova nell'altra. Se una zona precedente si è divisa, la revisione resta alla parte che contiene più della sua area; se più zone si sono unite, resta quella della zona con più area nell'insieme. Le altre parti, e ciò che dicevano le altre revisioni, la ricevono come cronologia: nessuno le ha esaminate così come sono ora.

Le zone precedenti di cui non resta nulla vengono scritte, se lo desideri, in un layer a parte, così che nessuna revisione vada persa. Nessuno dei due input viene modificato. Il motore non serve.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Go on with an unfinished earlier run of the same job</source>
   <translation>Riprendi un'esecuzione precedente incompleta dello stesso lavoro</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Go on with the run that was ended: {done} of {total} tiles are finished, and kept</source>
   <translation>Riprendi l'esecuzione interrotta: {done} tasselli su {total} sono finiti e conservati</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Go on with the run that was ended: {done} of {total} tiles is finished, and kept</source>
   <translation>Riprendi l'esecuzione interrotta: {done} tassello su {total} è finito e conservato</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Go on?</source>
   <translation>Continuare?</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Go through hazard zones one by one, and note what each is</source>
   <translation>Scorri le zone di pericolosità una a una e annota che cos'è ciascuna</translation>
  </message>
  <message>
   <location filename="../plugin/processing/algorithm.py" />
   <source>Ground deformation</source>
   <translation>Deformazione del suolo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Ground movement: hazard zones</source>
   <translation>Movimenti del suolo: zone di pericolosità</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>HTML files (*.html)</source>
   <translation>File HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Hazard re&amp;port…</source>
   <translation>Repor&amp;t di pericolosità…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Hazard report</source>
   <translation>Report di pericolosità</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/rank_assets.py" />
   <location filename="../plugin/report/layers.py" />
   <source>Hazard zones</source>
   <translation>Zone di pericolosità</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>Hazard zones of a forecast of ground deformation</source>
   <translation>Zone di pericolo di una previsione della deformazione del suolo</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Highest probability</source>
   <translation>Probabilità massima</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>History</source>
   <translation>Storia</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>History used: {count} date from {start} to {end}.</source>
   <translation>Storia usata: {count} data dal {start} al {end}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>History used: {count} dates from {start} to {end}.</source>
   <translation>Storia usata: {count} date dal {start} al {end}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>How alike the errors of neighbours are cannot be told (the history is too short, or the raster too large): they are taken as independent, and alarms come too easily.</source>
   <translation>Non si può dire quanto si somiglino gli errori dei vicini (la storia è troppo breve, o il raster troppo grande): sono considerati indipendenti, e gli allarmi scattano troppo facilmente.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>How far to trust it</source>
   <translation>Quanto fidarsi</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>How many acquisitions ahead the model learns to forecast.</source>
   <translation>Quante acquisizioni future il modello impara a prevedere.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>How many acquisitions ahead to forecast, at the usual interval of the series.</source>
   <translation>Quante acquisizioni future prevedere, all'intervallo usuale della serie.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>How many acquisitions ahead to test.</source>
   <translation>Quante acquisizioni future verificare.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>How many months ahead to forecast; replaces the number of acquisitions.</source>
   <translation>Quanti mesi futuri prevedere; sostituisce il numero di acquisizioni.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>How much of the history is tested for acceleration, in years; cycles are told from a parabola from a year and a half on.</source>
   <translation>Quanta parte della storia si esamina in cerca di accelerazione, in anni; i cicli si distinguono da una parabola da un anno e mezzo in su.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>How near a zone or a point must lie, in metres; 0 = only what touches.</source>
   <translation>Quanto vicino deve trovarsi una zona o un punto, in metri; 0 = solo ciò che tocca.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>How near places of a zone lie to each other, in metres; 0 = five times the usual distance of points, or a cell and a half.</source>
   <translation>Quanto sono vicini tra loro i luoghi di una zona, in metri; 0 = cinque volte la distanza usuale dei punti, o una cella e mezza.</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>How sure is this?</source>
   <translation>Quanto è sicuro?</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>How the forecast did on the past</source>
   <translation>Come è andata la previsione sul passato</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>How well the forecast does was not measured on these data, or its summary was not given. Read it with caution.</source>
   <translation>La qualità della previsione non è stata misurata su questi dati, o il suo riepilogo non è stato indicato. Leggila con cautela.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Import a model</source>
   <translation>Importa un modello</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Impute soil moisture</source>
   <translation>Imputa umidità del suolo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Impute soil moisture (stations)</source>
   <translation>Imputa umidità del suolo (stazioni)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>In 80 %</source>
   <translation>Entro 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>In 95 %</source>
   <translation>Entro 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>In the 80 % band</source>
   <translation>In fascia 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>In the 95 % band</source>
   <translation>In fascia 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.py" />
   <source>In the dates to forecast: {problem}.</source>
   <translation>Nelle date da prevedere: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>In windows that shift from layer to layer (as good, and quicker)</source>
   <translation>In finestre che si spostano da uno strato all'altro della rete (altrettanto valido, e più rapido)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Input: {path} (SHA-256 {digest})</source>
   <translation>Input: {path} (SHA-256 {digest})</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Install the packages of engine/requirements.lock into it again; the log of this run names the missing one.</source>
   <translation>Installa di nuovo in esso i pacchetti di engine/requirements.lock; il log di questa esecuzione indica quello mancante.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Install what is missing, or choose another Python. Then try again.</source>
   <translation>Installa ciò che manca o scegli un altro Python, poi riprova.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Interpolate (kriging)</source>
   <translation>Interpola (kriging)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Interpreter of the engine</source>
   <translation>Interprete del motore</translation>
  </message>
  <message>
   <location filename="../plugin/layers/arrange.py" />
   <source>Intervals</source>
   <translation>Intervalli</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>It could not be saved: {error}</source>
   <translation>Impossibile salvare: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>It has not been reviewed on site yet.</source>
   <translation>Non è stata ancora revisionata sul posto.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>It moves ever faster.</source>
   <translation>Si muove sempre più velocemente.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Its error could not be measured on these data.</source>
   <translation>Non è stato possibile misurarne l'errore su questi dati.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Its skill could not be measured on this series.</source>
   <translation>Non è stato possibile misurarne lo skill su questa serie.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>JSON files (*.json)</source>
   <translation>File JSON (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Keep all assets</source>
   <translation>Conserva tutti i beni</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>Kept running, its layers are added to the project when it is done.</source>
   <translation>Se resta in corso, i suoi layer saranno aggiunti al progetto al termine.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Kinds of gap to test on</source>
   <translation>Tipi di lacuna su cui provare</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Largest movement</source>
   <translation>Movimento massimo</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Largest velocity (a year)</source>
   <translation>Velocità massima (all'anno)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Last acquisition</source>
   <translation>Ultima acquisizione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Last acquisition used</source>
   <translation>Ultima acquisizione usata</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Last date of the history to use. The last acquisition not after it is where the forecast starts; empty = all.</source>
   <translation>Ultima data della storia da usare. La previsione parte dall'ultima acquisizione non successiva ad essa; vuoto = tutta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Last date to use and to fill; empty = all.</source>
   <translation>Ultima data da usare e da riempire; vuoto = tutte.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Last measurement</source>
   <translation>Ultima misura</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Lasting id</source>
   <translation>Identificativo duraturo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Latest date to use and to fill, as 2023-12-31. Empty = the last</source>
   <translation>Ultima data da usare e da riempire, nella forma 2023-12-31. Vuoto = l'ultima</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Layer of points</source>
   <translation>Layer di punti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Layer of points or raster layer</source>
   <translation>Layer di punti o layer raster</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Layer of stations</source>
   <translation>Layer di stazioni</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Least class of points</source>
   <translation>Classe minima dei punti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Leave empty</source>
   <translation>Lascia vuote</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Level of the test</source>
   <translation>Livello di significatività del test</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Limit reached</source>
   <translation>Al limite dal</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Limits of the classes</source>
   <translation>Limiti delle classi</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Line</source>
   <translation>Retta</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>List, import, export, rename and delete trained models</source>
   <translation>Elenca, importa, esporta, rinomina ed elimina i modelli addestrati</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Logarithm</source>
   <translation>Logaritmo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Longest time to train a neural network; empty = chosen for you.</source>
   <translation>Tempo massimo per addestrare una rete neurale; vuoto = scelto automaticamente.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Lower</source>
   <translation>inferiore</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Lower bound of the 80 % interval</source>
   <translation>Limite inferiore dell'intervallo all'80 %</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Lower bound of the 95 % interval</source>
   <translation>Limite inferiore dell'intervallo al 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound of the interval that holds 80 % of the true values, one band per date.</source>
   <translation>Limite inferiore dell'intervallo che contiene l'80 % dei valori veri, una banda per data.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound of the interval that holds 95 % of the true values, one band per date.</source>
   <translation>Limite inferiore dell'intervallo che contiene il 95 % dei valori veri, una banda per data.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound, 80 %</source>
   <translation>Limite inferiore, 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound, 95 %</source>
   <translation>Limite inferiore, 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>MAE</source>
   <translation>MAE</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Make, check, repair or remove the Python environment in which forecasts and fillings are computed</source>
   <translation>Crea, verifica, ripara o rimuovi l'ambiente Python in cui si calcolano previsioni e riempimenti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Makes the Python environment in which forecasts and fillings are computed, and tries it.</source>
   <translation>Crea l'ambiente Python in cui si calcolano previsioni e riempimenti, e lo prova.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Makes the Python environment in which forecasts and fillings are computed, and tries it. It lies in the user's data folder: QGIS's own packages are never touched, all QGIS profiles share it, and a new version of the plugin keeps it unless it needs others.

What is finished is kept: after an interruption the next run goes on from there. The network is reached as QGIS does, with its proxy and certificates.</source>
   <translation>Crea l'ambiente Python in cui si calcolano previsioni e riempimenti, e lo prova. Si trova nella cartella dei dati dell'utente: i pacchetti propri di QGIS non vengono mai toccati, tutti i profili di QGIS lo condividono, e una nuova versione del plugin lo conserva, a meno che non richieda pacchetti diversi.

Ciò che è finito si conserva: dopo un'interruzione l'esecuzione successiva riprende da lì. La rete viene raggiunta come fa QGIS, con il suo proxy e i suoi certificati.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Making the environment</source>
   <translation>Creazione dell'ambiente</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Map of classes</source>
   <translation>Mappa delle classi</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Map of probability</source>
   <translation>Mappa di probabilità</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Maps of probability and class are made of rasters; for points ask for 'Points with probability'.</source>
   <translation>Le mappe di probabilità e di classe si ottengono da raster; per i punti richiedi “Punti con probabilità”.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Matches the zones of two analyses by their overlap and tells which are new, have grown or shrunk, are the same or have vanished.

With the earlier forecast and what was observed since then it also finds the places whose newest observation left the 80 or 95 % interval: the forecast was wrong there, and that is the alarm. One in twenty leaves a 95 % interval by chance, and neighbours leave it together, as they share the atmosphere of a date: the number is compared with that of chance, over all places and within every zone, with what the history tells of how alike neighbours are. It needs no engine.</source>
   <translation>Abbina le zone di due analisi secondo la loro sovrapposizione e dice quali sono nuove, cresciute o ridotte, invariate o scomparse.

Con la previsione precedente e ciò che è stato osservato da allora trova anche i luoghi la cui osservazione più recente è uscita dall'intervallo all'80 o al 95 %: lì la previsione era sbagliata, e questo è l'allarme. Uno su venti esce per caso da un intervallo al 95 %, e i vicini ne escono insieme, perché condividono l'atmosfera di una data: il numero viene confrontato con quello dovuto al caso, su tutti i luoghi ed entro ogni zona, con ciò che la storia dice di quanto si somigliano i vicini. Il motore non serve.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Mean absolute error on hidden values</source>
   <translation>Errore assoluto medio sui valori nascosti</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Mean of the zone</source>
   <translation>Media della zona</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Mean probability</source>
   <translation>Probabilità media</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Mean velocity from the last acquisition to the last date that matters, in that unit per year; 0 = not asked. The more probable counts.</source>
   <translation>Velocità media che conta, dall'ultima acquisizione all'ultima data, in quell'unità per anno; 0 = non richiesta. Vale il criterio più probabile.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Measured</source>
   <translation>Misurato</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Measured and predicted movement</source>
   <translation>Movimento misurato e previsto</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Measured on dates held back: skill over persistence {skill}, RMSE {rmse} {units}.</source>
   <translation>Misurato su date tenute da parte: skill {skill} rispetto alla persistenza, RMSE {rmse} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Measured on {count} observed values that were hidden ({mask}): mean absolute error {mae}, RMSE {rmse} {units}.</source>
   <translation>Misurato su {count} valori osservati che sono stati nascosti ({mask}): errore assoluto medio {mae}, RMSE {rmse} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/layers.py" />
   <source>Measured point</source>
   <translation>Punto misurato</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Measured points</source>
   <translation>Punti misurati</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Measurements</source>
   <translation>Misure</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Measures how well each forecast method would have predicted your own series.</source>
   <translation>Misura quanto bene ogni metodo di previsione avrebbe previsto la tua serie.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Measures how well each method fills gaps of your own data, for every kind of gap.</source>
   <translation>Misura quanto bene ogni metodo riempie le lacune dei tuoi dati, per ogni tipo di lacuna.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Measures how well each method would fill the gaps of your own data: values that were observed are hidden, filled by each method from what is left, and compared with what was measured. Nothing is written but the report and the tables.

It does so for several kinds of gap, because a method that is good at scattered cells can be useless when a whole date is missing. The report has the errors of every method on every kind, how they grow with the distance to the nearest observation, how often the truth lay inside the bounds, and what each covariate is worth.</source>
   <translation>Misura quanto bene ogni metodo riempirebbe le lacune dei tuoi dati: alcuni valori osservati vengono nascosti, riempiti da ogni metodo a partire da ciò che resta, e confrontati con ciò che è stato misurato. Non viene scritto nulla oltre al report e alle tabelle.

Lo fa per diversi tipi di lacuna, perché un metodo valido per celle sparse può essere inutile quando manca una data intera. Il report riporta gli errori di ogni metodo per ogni tipo, come crescono con la distanza dall'osservazione più vicina, quanto spesso il valore vero è stato entro i limiti, e quanto vale ogni covariata.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Measures how well each method would have predicted your own series: from many past dates, each method forecasts what came next, seeing nothing later, and is compared with what was measured.

The report has the errors, the skill over 'the last value stays' and over the best simple method, with their uncertainty, and how often the truth lay inside the bounds.</source>
   <translation>Misura quanto bene ogni metodo avrebbe previsto la tua serie: a partire da molte date passate, ogni metodo prevede ciò che è venuto dopo, senza vedere nulla di successivo, e viene confrontato con ciò che è stato misurato.

Il report riporta gli errori, lo skill rispetto a “l'ultimo valore resta” e al miglior metodo semplice, con la loro incertezza, e quanto spesso il valore vero è stato entro i limiti.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Median movement</source>
   <translation>Movimento mediano</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Memory ran out.</source>
   <translation>Memoria esaurita.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merge zone reviews</source>
   <translation>Unisci revisioni delle zone</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merged zones</source>
   <translation>Zone unite</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merges two copies of a layer of hazard zones that two people have reviewed, without losing either review.</source>
   <translation>Unisce due copie di un layer di zone di pericolosità revisionate da due persone, senza perdere nessuna delle due revisioni.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merges two copies of a layer of hazard zones that two people have reviewed: one in the office, one in the field with QField, say.

Zones are matched by their number. Where one copy alone has a review, it is taken. Where both have one, the newer counts; on the same day the one that asks for more care does (confirmed, then watch, then dismissed). The other review goes into the zone's history, and both comments are kept. A review that stands in the other copy's history is older, whatever its date.

Zones that were called differently are listed, as a table and in the log. Neither input is changed. If the zones are of two analyses, use 'Carry reviews over' instead. It needs no engine.</source>
   <translation>Unisce due copie di un layer di zone di pericolosità revisionate da due persone: ad esempio una in ufficio, una sul campo con QField.

Le zone si abbinano secondo il loro numero. Se solo una copia ha una revisione, si prende quella. Se ne hanno una entrambe, vale la più recente; nello stesso giorno vale quella che chiede più prudenza (confermata, poi da monitorare, poi scartata). L'altra revisione va nella cronologia della zona, e si conservano entrambi i commenti. Una revisione che si trova nella cronologia dell'altra copia è più vecchia, qualunque sia la sua data.

Le zone giudicate in modo diverso vengono elencate, in una tabella e nel log. Nessuno dei due input viene modificato. Se le zone sono di due analisi, usa invece “Trasferisci revisioni”. Il motore non serve.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Met&amp;hod</source>
   <translation>Met&amp;odo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <source>Met&amp;hod and horizon</source>
   <translation>Met&amp;odo e orizzonte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <location filename="../plugin/dialogs/score_table.py" />
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/report/about_page.py" />
   <source>Method</source>
   <translation>Metodo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Method used</source>
   <translation>Metodo usato</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Method, mean of the dates ahead</source>
   <translation>Metodo, media delle date future</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Method, skill, dates, inputs and versions, for other programs.</source>
   <translation>Metodo, skill, date, input e versioni, per altri programmi.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Method: {method}. {reason}</source>
   <translation>Metodo: {method}. {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Methods</source>
   <translation>Metodi</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Methods of the literature to compare as well. Some need further libraries; what is missing is said.</source>
   <translation>Altri metodi della letteratura da confrontare. Alcuni richiedono altre librerie; viene detto che cosa manca.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Minutes for training</source>
   <translation>Minuti di addestramento</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Model bundles (*.zip)</source>
   <translation>Pacchetti di modello (*.zip)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Model of {name}</source>
   <translation>Modello di {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading_source.py" />
   <source>More than one input was given. Choose either a layer or a file, and leave the other empty.</source>
   <translation>È stato indicato più di un input. Scegli un layer oppure un file, e lascia vuoto l'altro.</translation>
  </message>
  <message>
   <location filename="../plugin/report/raster_places.py" />
   <source>Most affected cell</source>
   <translation>Cella più colpita</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Most affected point</source>
   <translation>Punto più colpito</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Most passes over the data; empty = until the time is up.</source>
   <translation>Numero massimo di passaggi sui dati; vuoto = fino allo scadere del tempo.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Movement ({units})</source>
   <translation>Movimento ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Movement predicted from the last acquisition to the last forecast date.</source>
   <translation>Movimento previsto dall'ultima acquisizione all'ultima data di previsione.</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Movement so far</source>
   <translation>Movimento finora</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Movement that matters, from the present level (the last measurements, smoothed), in the unit of the forecast; 0 = not asked.</source>
   <translation>Movimento che conta, dal livello attuale (le ultime misure, lisciate), nell'unità della previsione; 0 = non richiesto.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>NVIDIA graphics processor</source>
   <translation>processore grafico NVIDIA</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>NVIDIA or AMD GPU (cuda)</source>
   <translation>GPU NVIDIA o AMD (cuda)</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>NVIDIA or AMD GPU number {number} ({name})</source>
   <translation>GPU NVIDIA o AMD numero {number} ({name})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>NetCDF and HDF5: the variable that holds the displacement; empty = the first that suits.</source>
   <translation>NetCDF e HDF5: la variabile che contiene lo spostamento; vuoto = la prima adatta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>NetCDF and HDF5: the variable that holds the soil moisture; SMAP: AM or PM. Empty = the first that suits.</source>
   <translation>NetCDF e HDF5: la variabile che contiene l'umidità del suolo; SMAP: AM o PM. Vuoto = la prima adatta.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>New name</source>
   <translation>Nuovo nome</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>New observations</source>
   <translation>Nuove osservazioni</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>New zones</source>
   <translation>Nuove zone</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>No NVIDIA graphics processor was found; the engine will compute on the processor.</source>
   <translation>Nessun processore grafico NVIDIA trovato; il motore calcolerà sul processore.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>No Python interpreter was found.</source>
   <translation>Nessun interprete Python trovato.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/plan.py" />
   <source>No acquisition of '{name}' lies in the period chosen; they run from {first} to {last}.</source>
   <translation>Nessuna acquisizione di “{name}” cade nel periodo scelto; vanno dal {first} al {last}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>No area reaches the chosen probability of moving by more than the chosen threshold{span}.</source>
   <translation>Nessuna area raggiunge la probabilità scelta di muoversi più della soglia scelta{span}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>No date was found in the name '{name}'. Rename the rasters like defo_20200131.tif, or type their dates in order.</source>
   <translation>Nessuna data trovata nel nome “{name}”. Rinomina i raster nella forma defo_20200131.tif, oppure scrivi le loro date in ordine.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/vectors.py" />
   <source>No field of '{layer}' is named after a date. Its fields are: {fields}. Rename the displacement fields like D20200131 or 2020-01-31, or type their dates: field=2020-01-31; …</source>
   <translation>Nessun campo di “{layer}” ha per nome una data. I suoi campi sono: {fields}. Rinomina i campi di spostamento nella forma D20200131 o 2020-01-31, oppure scrivi le loro date: campo=2020-01-31; …</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>No forecast layer was given, so there is no plot.</source>
   <translation>Nessun layer di previsione indicato, quindi non c'è un grafico.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>No forecast of GroundCast was given with the zones.</source>
   <translation>Con le zone non è stata indicata alcuna previsione di GroundCast.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>No hazard zone was found.</source>
   <translation>Nessuna zona di pericolosità trovata.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading_source.py" />
   <source>No input was given. Choose a layer or a file.</source>
   <translation>Nessun input indicato. Scegli un layer o un file.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>No interpreter is given.</source>
   <translation>Nessun interprete indicato.</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>No layer was given that could be drawn.</source>
   <translation>Nessun layer indicato si può disegnare.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>No output was asked for. Name at least one output file.</source>
   <translation>Nessun output richiesto. Indica almeno un file di output.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>No polygon of '{name}' is selected.</source>
   <translation>Nessun poligono di “{name}” è selezionato.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>No region is drawn: draw one, or choose the whole layer.</source>
   <translation>Nessuna regione disegnata: disegnane una, oppure scegli tutto il layer.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>No unfinished runs</source>
   <translation>Nessuna esecuzione incompleta</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>No zone was called differently.</source>
   <translation>Nessuna zona è stata giudicata in modo diverso.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>No zone was found. A lower threshold, probability limit or number of points finds more.</source>
   <translation>Nessuna zona trovata. Con una soglia, un limite di probabilità o un numero di punti più bassi se ne trovano di più.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Nodata value</source>
   <translation>Valore nodata</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>None of them has been reviewed on site yet.</source>
   <translation>Nessuna è stata ancora revisionata sul posto.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>None yet. They are read from names like D20200131 or 2020-01-31.</source>
   <translation>Ancora nessuna. Le date si leggono da nomi come D20200131 o 2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>None: each place by itself</source>
   <translation>Nessuna: ogni luogo per sé</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>None: the method above</source>
   <translation>Nessuno: il metodo sopra</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Not yet reviewed. To fill in on site:</source>
   <translation>Non ancora revisionata. Da compilare sul posto:</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Nothing was measured here.</source>
   <translation>Qui non è stato misurato nulla.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Number expected by chance</source>
   <translation>Numero atteso per caso</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Number of conflicts</source>
   <translation>Numero di conflitti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>Number of the zone</source>
   <translation>Numero della zona</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Number of zones</source>
   <translation>Numero di zone</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Observations</source>
   <translation>Osservazioni</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Observed history</source>
   <translation>Storia osservata</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Of the report.</source>
   <translation>Del report.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <source>Of the run that made '{layer}' the raster '{key}' was not found. Keep its rasters in one folder, or give them under '{name}'.</source>
   <translation>Dell'esecuzione che ha creato “{layer}” non è stato trovato il raster “{key}”. Tieni i suoi raster in un'unica cartella, oppure indicali in “{name}”.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Of what was measured later, {inner} % lay in the range meant to hold 80 %, and {outer} % in the one meant to hold 95 %.</source>
   <translation>Quota dei valori misurati in seguito che si trova nell'intervallo destinato a contenerne l'80 %: {inner} %; in quello destinato a contenerne il 95 %: {outer} %.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Office</source>
   <translation>Ufficio</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>On Debian and Ubuntu, install python3-venv; or choose another Python.</source>
   <translation>Su Debian e Ubuntu installa python3-venv; oppure scegli un altro Python.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>On Windows, install the Microsoft Visual C++ Redistributable (x64); the log names the library.</source>
   <translation>Su Windows installa Microsoft Visual C++ Redistributable (x64); il log indica la libreria.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>On a Mac with Apple silicon its graphics processor is used without more.</source>
   <translation>Su un Mac con chip Apple il processore grafico viene usato senza altre operazioni.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>On the date the forecast was made from, the observations lie far from it: they seem to have another reference, or unit.</source>
   <translation>Alla data da cui parte la previsione, le osservazioni ne sono lontane: sembrano avere un altro riferimento, o un'altra unità.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>One area may {what}{span}.</source>
   <translation>Un'area potrebbe {what}{span}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>One file per date, with the date in its name; the same kinds as in a folder.</source>
   <translation>Un file per data, con la data nel nome; gli stessi tipi che in una cartella.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>One raster per acquisition, on the same grid, with the date in its name.</source>
   <translation>Un raster per acquisizione, sulla stessa griglia, con la data nel nome.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Only with the method DAPF: points coloured by where each place lies in what the network learned. Places of like colour moved alike.</source>
   <translation>Solo con il metodo DAPF: punti colorati secondo la posizione di ogni luogo in ciò che la rete ha imparato. Luoghi di colore simile si sono mossi in modo simile.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/report_dialog.py" />
   <source>Open</source>
   <translation>Apri</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Open the folder</source>
   <translation>Apri la cartella</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Open the report</source>
   <translation>Apri il report</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Or the raster 'Forecast, median' of the last run; the others of its run are found in its folder and in the project.</source>
   <translation>Oppure il raster “Previsione, mediana” dell'ultima esecuzione; gli altri vengono trovati nella sua cartella e nel progetto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Or the raster 'Forecast, median' that a forecast made. The others of its run are found in its folder and in the project.</source>
   <translation>Oppure il raster “Previsione, mediana” creato da una previsione. Gli altri della stessa esecuzione vengono trovati nella sua cartella e nel progetto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Original SMAP files say of every value whether its use is recommended. The others are doubtful (dense forest, snow, open water nearby): leave them out, and they are filled as well. Other files have no such flags.</source>
   <translation>I file SMAP originali dicono di ogni valore se il suo uso è raccomandato. Gli altri sono dubbi (foresta fitta, neve, acque libere vicine): escludili, e saranno anch'essi riempiti. Altri file non hanno questi indicatori.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Other method</source>
   <translation>Altro metodo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Other methods</source>
   <translation>Altri metodi</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Other rasters of the run</source>
   <translation>Altri raster dell'esecuzione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Outlines areas where a forecast is likely to exceed a threshold, and ranks them. Give points or the raster of the median.

For every place the intervals of the forecast give the probability that it moves by more than the threshold between the last acquisition and one of the forecast dates. It is the greatest of the dates' probabilities: dates depend on each other in a way the forecast does not tell, so the true one is at least that. A velocity is judged by the movement to the last date. Places above the probability limit that lie near each other, and are enough of them, form a zone (DBSCAN).

What counts is the ground, not the next measurement with its noise. The history tells how noisy the measurements are and how far the ground strays from its trend and season; it is found by itself as long as the forecast's input is where it was. Without it probabilities near the noise are too high.

Each zone has an id, its area and number of places, greatest and mean probability, greatest and median predicted displacement, the steepest gradient, the share of places whose forecast resolves the threshold, the greatest change of velocity, the first date on which a place reaches the limit, a class of severity (by the greatest probability), and empty fields for a review. With the history, it also has a test for acceleration and, where it accelerates in the way slopes do before they fail (the inverse of the velocity falls to zero along a line, Fukuzono 1985), the time of that with its 95 % interval. It needs no engine.</source>
   <translation>Delimita le aree in cui una previsione supererà probabilmente una soglia, e le ordina. Indica i punti o il raster della mediana.

Per ogni luogo gli intervalli della previsione danno la probabilità che esso si muova più della soglia tra l'ultima acquisizione e una delle date di previsione. È la maggiore tra le probabilità delle date: le date dipendono l'una dall'altra in un modo che la previsione non dice, quindi quella vera è almeno questa. Una velocità si giudica dal movimento fino all'ultima data. I luoghi oltre il limite di probabilità che sono vicini tra loro, e abbastanza numerosi, formano una zona (DBSCAN).

Conta il suolo, non la prossima misura con il suo rumore. La storia dice quanto sono rumorose le misure e quanto il suolo si scosta dalla sua tendenza e stagione; si trova da sé finché l'input della previsione è rimasto dov'era. Senza di essa le probabilità vicine al rumore sono troppo alte.

Ogni zona ha un id, l'area e il numero di luoghi, la probabilità massima e media, lo spostamento previsto massimo e mediano, il gradiente massimo, la frazione di luoghi la cui previsione è abbastanza precisa da risolvere la soglia, la massima variazione di velocità, la prima data in cui un luogo raggiunge il limite, una classe di gravità (secondo la probabilità massima) e campi vuoti per una revisione. Con la storia ha anche un test di accelerazione e, dove accelera come fanno i versanti prima di collassare (l'inverso della velocità scende a zero lungo una retta, Fukuzono 1985), il momento in cui ciò avverrebbe, con il suo intervallo al 95 %. Il motore non serve.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Outlines areas where a forecast of points or rasters is likely to exceed a threshold, ranked by severity.</source>
   <translation>Delimita le aree in cui una previsione per punti o raster supererà probabilmente una soglia, ordinate per gravità.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>PDF files (*.pdf)</source>
   <translation>File PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
   <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../plugin/report/frame.py" />
   <source>Page {number} of {count}</source>
   <translation>Pagina {number} di {count}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Pages</source>
   <translation>Pagine</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Paper</source>
   <translation>Formato carta</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Parabola</source>
   <translation>Parabola</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Passes over the data</source>
   <translation>Passaggi sui dati</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_form.py" />
   <source>Pictures (*.jpg *.jpeg *.png *.heic *.webp *.tif);;All files (*)</source>
   <translation>Immagini (*.jpg *.jpeg *.png *.heic *.webp *.tif);;Tutti i file (*)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
   <translation>Immagini (*.svg *.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Places at least this likely to exceed a threshold are active.</source>
   <translation>Sono attivi i luoghi che superano una soglia almeno con questa probabilità.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places compared</source>
   <translation>Luoghi confrontati</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places outside the 95 % interval</source>
   <translation>Luoghi fuori dall'intervallo al 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places outside the interval</source>
   <translation>Luoghi fuori dall'intervallo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places whose newest observation left the 80 or 95 % interval (with the earlier forecast and observations).</source>
   <translation>Luoghi la cui osservazione più recente è uscita dall'intervallo all'80 o al 95 % (con la previsione precedente e le osservazioni).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Point data (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)</source>
   <translation>Dati puntuali (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Point data (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)</source>
   <translation>Dati puntuali (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Point {name}</source>
   <translation>Punto {name}</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Points</source>
   <translation>Punti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Points of lower class do not count by themselves.</source>
   <translation>I punti di classe inferiore non contano da soli.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Points or cells</source>
   <translation>Punti o celle</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory.</source>
   <translation>I punti o le celle fuori dalla regione non sono né usati né previsti. Una regione più piccola è più rapida e richiede meno memoria.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Points or cells that make a zone, at least.</source>
   <translation>Punti o celle che formano una zona, almeno.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Points over the limit</source>
   <translation>Punti oltre il limite</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Points with one field per acquisition, named after its date (D20200131, 20200131, 2020-01-31). Give a layer or a file.</source>
   <translation>Punti con un campo per acquisizione, con la sua data come nome (D20200131, 20200131, 2020-01-31). Indica un layer o un file.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Points with one field per acquisition, or a raster with one band per acquisition. Give a layer, a file, or a list of rasters.</source>
   <translation>Punti con un campo per acquisizione, o un raster con una banda per acquisizione. Indica un layer, un file, o un elenco di raster.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Points with one field per date, named after it (D20200131, 20200131, 2020-01-31). Empty fields are the gaps.</source>
   <translation>Punti con un campo per data, con la data come nome (D20200131, 20200131, 2020-01-31). I campi vuoti sono le lacune.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Points with probability</source>
   <translation>Punti con probabilità</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Polygons to work in; only the selected ones if that is ticked. Instead of an extent.</source>
   <translation>Poligoni entro cui lavorare; solo quelli selezionati, se l'opzione è spuntata. Al posto di un'estensione.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Polygons, the most severe first.</source>
   <translation>Poligoni, prima il più grave.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Position</source>
   <translation>Posizione</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Positive values mean east, negative ones west.</source>
   <translation>I valori positivi indicano verso est, quelli negativi verso ovest.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Positive values mean up, negative ones down.</source>
   <translation>I valori positivi indicano verso l'alto, quelli negativi verso il basso.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <location filename="../plugin/report/layers.py" />
   <source>Predicted displacement</source>
   <translation>Spostamento previsto</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Predicted movement ({units})</source>
   <translation>Movimento previsto ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity</source>
   <translation>Velocità prevista</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity less the past velocity: where movement speeds up or slows down.</source>
   <translation>Velocità prevista meno velocità passata: dove il movimento accelera o rallenta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity over the horizon, per year.</source>
   <translation>Velocità prevista sull'orizzonte, per anno.</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Print hazard zones with maps, series and reviews as a PDF</source>
   <translation>Stampa in PDF le zone di pericolosità con mappe, serie e revisioni</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Prints hazard zones as a PDF for people who decide: an overview with map and key message, a table of all zones, a page per zone with map, series, numbers and review, and a page on how to read it and how far to trust it. Also writes the table as CSV.

The plots need the forecast the zones were made from, and the history before it (the forecast's own input is taken where it is still there). How well the forecast did on the past comes from its summary, or from what the forecast file itself says.

It needs no engine and no internet. A basemap is drawn where one is given.</source>
   <translation>Stampa le zone di pericolosità in un PDF per chi decide: una panoramica con mappa e messaggio principale, una tabella di tutte le zone, una pagina per zona con mappa, serie, numeri e revisione, e una pagina su come leggerlo e quanto fidarsene. Scrive anche la tabella in CSV.

I grafici richiedono la previsione da cui sono state fatte le zone, e la storia che la precede (si usa l'input stesso della previsione, se c'è ancora). Quanto bene la previsione è andata sul passato viene dal suo riepilogo, o da ciò che dice il file stesso della previsione.

Non servono né il motore né internet. Se viene indicata una mappa di base, viene disegnata.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Prints hazard zones with maps, series and reviews as a PDF for people who decide.</source>
   <translation>Stampa le zone di pericolosità con mappe, serie e revisioni in un PDF per chi decide.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Probabilities at which the classes 2, 3 and 4 begin.</source>
   <translation>Probabilità a cui iniziano le classi 2, 3 e 4.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Probability</source>
   <translation>Probabilità</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Probability by chance</source>
   <translation>Probabilità per caso</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Probability by chance below which more places are outside than chance explains.</source>
   <translation>Probabilità per caso al di sotto della quale i luoghi fuori dall'intervallo sono più di quanti il caso spieghi.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Probability limit</source>
   <translation>Limite di probabilità</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Processor (cpu)</source>
   <translation>Processore (cpu)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/filled_products.py" />
   <source>Provenance</source>
   <translation>Provenienza</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>PyTorch, which the engine needs, is no longer made for Macs with Intel processors.</source>
   <translation>PyTorch, di cui il motore ha bisogno, non è più prodotto per i Mac con processore Intel.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Python interpreter</source>
   <translation>Interprete Python</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/zones.py" />
   <source>QGIS's own algorithms are not loaded. Switch the Processing plugin on.</source>
   <translation>Gli algoritmi propri di QGIS non sono caricati. Attiva il plugin Processing.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Quality of satellite values</source>
   <translation>Qualità dei valori satellitari</translation>
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
   <translation>Raggio</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Random seed</source>
   <translation>Seme casuale</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Rank exposed assets</source>
   <translation>Classifica beni esposti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Ranks buildings, roads, dams or anything else by the hazard zones they stand in or near.</source>
   <translation>Classifica edifici, strade, dighe o altri beni secondo le zone di pericolosità in cui si trovano o a cui sono vicini.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)</source>
   <translation>Dati raster (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)</source>
   <translation>Dati raster (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster layer</source>
   <translation>Layer raster</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster layer or layer of stations</source>
   <translation>Layer raster o layer di stazioni</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Raster layers with one band per date, and layers of stations with one field per date</source>
   <translation>Layer raster con una banda per data e layer di stazioni con un campo per data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Rasters (*.tif *.tiff *.vrt *.img *.nc);;All files (*)</source>
   <translation>Raster (*.tif *.tiff *.vrt *.img *.nc);;Tutti i file (*)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/files.py" />
   <source>Rasters given: {files}; dates typed: {dates}. Give one date for each raster, in their order.</source>
   <translation>Raster indicati: {files}; date scritte: {dates}. Indica una data per ogni raster, nel loro ordine.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters that do not change and may explain the values: height, slope, clay content. Any grid and CRS.</source>
   <translation>Raster che non cambiano e possono spiegare i valori: quota, pendenza, contenuto di argilla. Qualsiasi griglia e SR.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters that do not change and whose values are codes, not amounts: land cover, soil type, geology. Any grid and CRS.</source>
   <translation>Raster che non cambiano e i cui valori sono codici, non quantità: copertura del suolo, tipo di suolo, geologia. Qualsiasi griglia e SR.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters too large for memory are computed in tiles, and finished tiles are kept until the run is complete. Ticked: a run that was cancelled or ended by a fault goes on where it was, if input and settings are the same. Not ticked: it starts from the beginning.</source>
   <translation>I raster troppo grandi per la memoria si calcolano a tasselli, e i tasselli finiti si conservano finché l'esecuzione non è completa. Selezionato: un'esecuzione annullata o interrotta da un errore riprende da dov'era, se dati e impostazioni sono gli stessi. Non selezionato: ricomincia dall'inizio.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters with dates (bands, or one raster per date), e.g. rainfall, groundwater or filled soil moisture. Only their past is used.</source>
   <translation>Raster con date (bande, o un raster per data), ad es. pioggia, acque sotterranee o umidità del suolo riempita. Si usa solo il loro passato.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Rasters with dates (bands, or one raster per date), e.g. rainfall, temperature or coarse soil moisture. Any grid, CRS and time step; they may have gaps.</source>
   <translation>Raster con date (bande, o un raster per data), ad es. pioggia, temperatura o umidità del suolo a bassa risoluzione. Qualsiasi griglia, SR e passo temporale; possono avere lacune.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Re&amp;gion</source>
   <translation>Re&amp;gione</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>Reading the dates of the file …</source>
   <translation>Lettura delle date del file …</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>Reading the dates of {name}</source>
   <translation>Lettura delle date di {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Recommended values only</source>
   <translation>Solo valori raccomandati</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rectangle to work on. Leave it and the region out to use everything.</source>
   <translation>Rettangolo su cui lavorare. Ometti sia questo sia la regione per usare tutto.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Relative</source>
   <translation>Relativo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Remove</source>
   <translation>Rimuovi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>Remove what unfinished runs have left ({size})? They can then only be started from the beginning.</source>
   <translation>Rimuovere ciò che le esecuzioni incomplete hanno lasciato ({size})? Potranno poi solo ricominciare dall'inizio.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Removed.</source>
   <translation>Rimosso.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Removing {folder}</source>
   <translation>Rimozione di {folder}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Rename the model</source>
   <translation>Rinomina il modello</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Repair the environment, or choose another one.</source>
   <translation>Ripara l'ambiente, oppure scegline un altro.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Repair: start from nothing</source>
   <translation>Ripara: ricomincia da zero</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Report</source>
   <translation>Report</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Report made by</source>
   <translation>Report creato da</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Res&amp;ume</source>
   <translation>Ripr&amp;endi</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/form.py" />
   <source>Review</source>
   <translation>Revisione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Review every zone again</source>
   <translation>Revisiona di nuovo tutte le zone</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>Review of a zone</source>
   <translation>Revisione di una zona</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_dock.py" />
   <source>Review zones</source>
   <translation>Revisiona zone</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Reviewed zones</source>
   <translation>Zone revisionate</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Reviewed: {done} of {all}{told}.</source>
   <translation>Zone revisionate: {done} su {all}{told}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Root mean square error</source>
   <translation>Radice dell'errore quadratico medio</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Root mean square error on hidden values</source>
   <translation>Radice dell'errore quadratico medio sui valori nascosti</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Run &amp;log</source>
   <translation>Log di esecu&amp;zione</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Run it again.</source>
   <translation>Esegui di nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>R²</source>
   <translation>R²</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>Sample tile (simulated)</source>
   <translation>Riquadro di esempio (simulato)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Save the plot</source>
   <translation>Salva il grafico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Save the series</source>
   <translation>Salva la serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Score table and plots</source>
   <translation>Tabella degli errori e grafici</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Seconds</source>
   <translation>Secondi</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Select points of the layer first.</source>
   <translation>Prima seleziona dei punti del layer.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Selection</source>
   <translation>Selezione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Set the status of every zone to new; the earlier review is in the history.</source>
   <translation>Imposta lo stato di ogni zona su “nuova”; la revisione precedente è nella cronologia.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/main.py" />
   <source>Set up the &amp;engine…</source>
   <translation>Configura il &amp;motore…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up the engine</source>
   <translation>Configura il motore</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up, or go on where it stopped</source>
   <translation>Configura, o riprendi da dove si è fermato</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up, repair, remove or check the environment, or use one of your own.</source>
   <translation>Configura, ripara, rimuovi o verifica l'ambiente, oppure usane uno tuo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of hidden values inside the 80 % interval</source>
   <translation>Frazione dei valori nascosti entro l'intervallo all'80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of hidden values inside the 95 % interval</source>
   <translation>Frazione dei valori nascosti entro l'intervallo al 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Share of points that resolve the threshold</source>
   <translation>Quota dei punti che risolvono la soglia</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of the values that were filled</source>
   <translation>Frazione dei valori riempiti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of the values that were missing</source>
   <translation>Frazione dei valori che mancavano</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Single dates cannot be left out of this file; tick them all, and bound the period below the table.</source>
   <translation>Da questo file non si possono escludere singole date; spuntale tutte e delimita il periodo sotto la tabella.</translation>
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
   <translation>Dimensione (m²)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Size of a cell, in units of the CRS, to write rasters as well; 0 = points only.</source>
   <translation>Dimensione di una cella, in unità del SR, per scrivere anche raster; 0 = solo punti.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Size of the pages.</source>
   <translation>Dimensioni delle pagine.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Skill</source>
   <translation>Skill</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill over persistence</source>
   <translation>Skill rispetto alla persistenza</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill over the best simple method</source>
   <translation>Skill rispetto al miglior metodo semplice</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill table</source>
   <translation>Tabella degli skill</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Skill: 0 = no better than 'nothing changes' (persistence), 1 = perfect. In bold: what was used.</source>
   <translation>Skill: 0 = non meglio di “nulla cambia” (persistenza), 1 = perfetto. In grassetto: il metodo usato.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>Slopes that fail often speed up in this way before; if this one went on so, it would fail between {first} and {last} (95 %), most likely about {most}.</source>
   <translation>I versanti che cedono spesso accelerano così prima; se questo continuasse così, cederebbe tra il {first} e il {last} (95 %), più probabilmente intorno al {most}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>So it is hardly better than assuming that nothing changes: rely on it with great caution.</source>
   <translation>È quindi appena meglio che supporre che nulla cambi: usala solo con grande cautela.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>So many of the most severe zones get a page of their own.</source>
   <translation>Quante delle zone più gravi hanno una pagina propria.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>Soil moisture</source>
   <translation>Umidità del suolo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Soil moisture ({patterns})</source>
   <translation>Umidità del suolo ({patterns})</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Soil moisture from {first} to {last}, its gaps filled; observed values are unchanged. Values: {legend}.</source>
   <translation>Umidità del suolo dal {first} al {last}, lacune riempite; i valori osservati sono invariati. Valori: {legend}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Soil-moisture stack</source>
   <translation>Stack di umidità del suolo</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Source: {parts}</source>
   <translation>Fonte: {parts}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Start from the &amp;beginning</source>
   <translation>Ricomincia dall'&amp;inizio</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Start of the random numbers used in training: the same number on the same data and device gives the same result again.</source>
   <translation>Inizio dei numeri casuali usati nell'addestramento: lo stesso numero, con gli stessi dati e dispositivo, dà di nuovo lo stesso risultato.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>Starting …</source>
   <translation>Avvio …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Static covariates</source>
   <translation>Covariate statiche</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Static covariates that are classes</source>
   <translation>Covariate statiche che sono classi</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Stations or cells</source>
   <translation>Stazioni o celle</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Steepest difference</source>
   <translation>Differenza massima</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Steepest difference (per m)</source>
   <translation>Differenza massima (per m)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Stopped.</source>
   <translation>Fermato.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Summary</source>
   <translation>Riepilogo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Summary of the forecast</source>
   <translation>Riepilogo della previsione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Table of the zones</source>
   <translation>Tabella delle zone</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Tells what changed since the last run: new, grown and vanished zones, and places that left the earlier intervals.</source>
   <translation>Dice che cosa è cambiato dall'ultima esecuzione: zone nuove, cresciute e scomparse, e luoghi usciti dagli intervalli precedenti.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Tested on past dates that were hidden from it, the forecast was off by {error} {units} (root mean square). Assuming that nothing changes was off by {naive} {units}.</source>
   <translation>Messa alla prova su date passate che le erano state nascoste, la previsione ha sbagliato di {error} {units} (radice dell'errore quadratico medio). Supponendo che nulla cambi, l'errore sarebbe stato di {naive} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>That did not work ({cause}); trying another way.</source>
   <translation>Non ha funzionato ({cause}); si prova in un altro modo.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>The 80 % interval held {inner} and the 95 % interval {outer} of the observations.</source>
   <translation>L'intervallo all'80 % ha contenuto una frazione di {inner} delle osservazioni, quello al 95 % di {outer}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>The GroundCast algorithms are not loaded.</source>
   <translation>Gli algoritmi di GroundCast non sono caricati.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine is not set up. Choose Plugins &gt; GroundCast &gt; Set up the engine, or run '{program} run groundcast:setupengine'. For an environment of your own, {variable} or the QGIS setting {setting} names its Python.</source>
   <translation>Il motore di GroundCast non è configurato. Scegli Plugin &gt; GroundCast &gt; Configura il motore, o esegui “{program} run groundcast:setupengine”. Per un ambiente tuo, {variable} o l'impostazione di QGIS {setting} ne indica il Python.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine is not where {origin} says: '{path}' is not a Python interpreter. Correct {origin}, or remove it to use the standard place.</source>
   <translation>Il motore di GroundCast non è dove indica {origin}: “{path}” non è un interprete Python. Correggi {origin}, o rimuovilo per usare la posizione standard.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine runs with {path}.</source>
   <translation>Il motore di GroundCast usa {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The PDF to write.</source>
   <translation>Il PDF da scrivere.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/zones.py" />
   <source>The active points could not be grouped; see the log.</source>
   <translation>Impossibile raggruppare i punti attivi; vedi il log.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The algorithm '{name}' is not there; enable GroundCast in the plugin manager.</source>
   <translation>L'algoritmo “{name}” non è disponibile; abilita GroundCast nel gestore dei plugin.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The algorithm cannot run here.</source>
   <translation>L'algoritmo non può essere eseguito qui.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>The algorithm was not prepared.</source>
   <translation>L'algoritmo non è stato preparato.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The assets with their own fields and those of the ranking.</source>
   <translation>I beni con i propri campi e quelli della graduatoria.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>The chosen limit of probability is first reached on {day}.</source>
   <translation>Prima data in cui si raggiunge il limite di probabilità scelto: {day}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The class of every cell, 1 to 4; 0 = no forecast, or too uncertain to tell (where a raster is the input).</source>
   <translation>La classe di ogni cella, da 1 a 4; 0 = nessuna previsione, o troppo incerta per dirlo (quando l'input è un raster).</translation>
  </message>
  <message>
   <location filename="../plugin/report/zones.py" />
   <source>The coordinate reference system of '{layer}' is unknown. Set it in the layer's properties.</source>
   <translation>Il sistema di riferimento delle coordinate di “{layer}” è sconosciuto. Impostalo nelle proprietà del layer.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <location filename="../plugin/layers/covariates.py" />
   <source>The covariate '{path}' does not exist.</source>
   <translation>La covariata “{path}” non esiste.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>The date of '{name}' is not a date.</source>
   <translation>La data di “{name}” non è una data.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>The date of each band (or listed raster) in order, separated by commas: 2020-01-03, 2020-01-15. Only if not found.</source>
   <translation>La data di ogni banda (o raster dell'elenco) in ordine, separate da virgole: 2020-01-03, 2020-01-15. Solo se non trovate.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/plan.py" />
   <source>The date {date} is not after the last acquisition used ({last}). Only later dates can be forecast.</source>
   <translation>La data {date} non è successiva all'ultima acquisizione usata ({last}). Si possono prevedere solo date successive.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The dates could not be read beforehand: {problem}</source>
   <translation>Impossibile leggere le date in anticipo: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The dates to forecast, separated by commas: 2025-01-31, 2025-02-28. They replace the number of acquisitions and months.</source>
   <translation>Le date da prevedere, separate da virgole: 2025-01-31, 2025-02-28. Sostituiscono il numero di acquisizioni e di mesi.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <location filename="../plugin/runtime/errors.py" />
   <source>The disk is full.</source>
   <translation>Il disco è pieno.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The disk of '{path}' has {free:.1f} GB free; the engine needs {needed:.1f} GB.</source>
   <translation>Il disco di “{path}” ha {free:.1f} GB liberi; al motore servono {needed:.1f} GB.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>The driver is older than {oldest:g}; update it to use this processor.</source>
   <translation>Il driver è precedente alla versione {oldest:g}; aggiornalo per usare questo processore.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>The engine cannot be started ({error}).</source>
   <translation>Impossibile avviare il motore ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine crashed (code {number}). QGIS and your data are not affected.</source>
   <translation>Il motore si è arrestato in modo anomalo (codice {number}). QGIS e i tuoi dati non ne risentono.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine ended without a result (code {number}).</source>
   <translation>Il motore è terminato senza un risultato (codice {number}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>The engine reported '{path}' as written, but it is not there.</source>
   <translation>Il motore ha indicato “{path}” come scritto, ma il file non c'è.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine was ended from outside (signal {number}).</source>
   <translation>Il motore è stato terminato dall'esterno (segnale {number}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine was killed by the system, most likely because memory ran out.</source>
   <translation>Il motore è stato terminato dal sistema, molto probabilmente perché la memoria è esaurita.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>The engine works. It will compute on {device}.</source>
   <translation>Il motore funziona. Calcolerà su {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine's Python environment is incomplete.</source>
   <translation>L'ambiente Python del motore è incompleto.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The engine's coordinate systems do not work: {problem}</source>
   <translation>I sistemi di coordinate del motore non funzionano: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>The environment is removed and made again.</source>
   <translation>L'ambiente verrà rimosso e ricreato.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The extent is empty. Draw it again, or leave it out to use the whole layer.</source>
   <translation>L'estensione è vuota. Disegnala di nuovo, oppure omettila per usare tutto il layer.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>The field that says which zone is which, in both layers. If empty: {names}, the first that both have.</source>
   <translation>Il campo che identifica ogni zona, in entrambi i layer. Se vuoto: {names}, il primo che hanno entrambi.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/files.py" />
   <source>The fields of '{path}' cannot be read, so their dates cannot be corrected.</source>
   <translation>Impossibile leggere i campi di “{path}”, quindi le loro date non si possono correggere.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <location filename="../plugin/layers/files.py" />
   <source>The file '{path}' does not exist.</source>
   <translation>Il file “{path}” non esiste.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>The file that keeps the model.</source>
   <translation>Il file che conserva il modello.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>The finished tiles cannot be used again: what the method learned, or the temporary export of the input, is gone.</source>
   <translation>I tasselli finiti non si possono riusare: ciò che il metodo ha imparato, o l'esportazione temporanea dei dati, non c'è più.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The folder '{path}' cannot be made ({error}).</source>
   <translation>Impossibile creare la cartella “{path}” ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The folder '{path}' does not exist.</source>
   <translation>La cartella “{path}” non esiste.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>The forecast displacement, one band per date; the band's description is the date.</source>
   <translation>Lo spostamento previsto, una banda per data; la descrizione della banda è la data.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>The forecast expects movement the other way.</source>
   <translation>La previsione attende un movimento nell'altra direzione.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>The forecast is complete.</source>
   <translation>La previsione è completa.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>The forecast layer has no value in this zone.</source>
   <translation>Il layer di previsione non ha valori in questa zona.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The forecast the zones were made from: for plots, and for the maps.</source>
   <translation>La previsione da cui sono state fatte le zone: per i grafici e per le mappe.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>The gaps are filled.</source>
   <translation>Le lacune sono riempite.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <location filename="../plugin/processing/impute_stations.py" />
   <source>The gaps the methods are tested and the bounds are calibrated on; none = gaps like your own.</source>
   <translation>Le lacune su cui si provano i metodi e si calibrano i limiti; nessuna = lacune come le tue.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>The gaps the model is tested and its bounds are calibrated on; none = gaps like your own.</source>
   <translation>Le lacune su cui si prova il modello e si calibrano i suoi limiti; nessuna = lacune come le tue.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/report_dialog.py" />
   <source>The hazard report is written: {path}</source>
   <translation>Il report di pericolosità è scritto: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The history before the forecast was not found: the plots show the forecast alone. Name it as 'Observations'.</source>
   <translation>La storia che precede la previsione non è stata trovata: i grafici mostrano solo la previsione. Indicala come “Osservazioni”.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>The history is what the forecast was made from: {path}</source>
   <translation>La storia è ciò da cui è stata fatta la previsione: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>The interpreter to make the environment from (empty: the first that serves), or with 'Use' the one to run the engine in.</source>
   <translation>L'interprete con cui creare l'ambiente (vuoto: il primo adatto), o con “Usa” quello in cui eseguire il motore.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>The kinds of gap to test on; none = all that the data allow.</source>
   <translation>I tipi di lacuna su cui provare; nessuno = tutti quelli che i dati permettono.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/snapshot.py" />
   <source>The layer '{layer}' cannot be exported to a temporary file: {error}</source>
   <translation>Impossibile esportare il layer “{layer}” in un file temporaneo: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <location filename="../plugin/processing/values.py" />
   <source>The layer '{layer}' cannot be loaded.</source>
   <translation>Impossibile caricare il layer “{layer}”.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' cannot be read. Check its data source.</source>
   <translation>Impossibile leggere il layer “{layer}”. Controlla la sua sorgente dati.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' has no coordinate reference system. Assign one, or give it under 'CRS'.</source>
   <translation>Il layer “{layer}” non ha un sistema di riferimento delle coordinate. Assegnane uno, oppure indicalo in “SR”.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' has no points. If it is a table (an EGMS CSV, say), give it as a file instead.</source>
   <translation>Il layer “{layer}” non ha punti. Se è una tabella (ad esempio un CSV di EGMS), indicala invece come file.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is no file ({provider}). Export it to a GeoTIFF and use that.</source>
   <translation>Il layer “{layer}” non è un file ({provider}). Esportalo in un GeoTIFF e usa quello.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is not a plain file on disk ('{uri}'). Unpack or export it, and use that file.</source>
   <translation>Il layer “{layer}” non è un semplice file su disco (“{uri}”). Decomprimilo o esportalo, e usa quel file.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is shown in {shown}, but its file says {own}. If the file is wrong, write the right one into it with 'Assign projection' (Processing toolbox, GDAL) and load it again; if not, set the layer back to {own}.</source>
   <translation>Il layer “{layer}” è mostrato in {shown}, ma il suo file indica {own}. Se il file è errato, scrivi in esso quello giusto con “Assegna proiezione” (Strumenti di Processing, GDAL) e caricalo di nuovo; altrimenti riporta il layer a {own}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The layer '{name}' could not be styled: {error}</source>
   <translation>Impossibile applicare lo stile al layer “{name}”: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The layer of 'Detect hazard zones', reviewed or not; only the selection, if so chosen.</source>
   <translation>Il layer di “Individua zone di pericolosità”, revisionato o no; solo la selezione, se così scelto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The layer of points that 'Forecast deformation (points)' made.</source>
   <translation>Il layer di punti creato da “Prevedi deformazione (punti)”.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>The layer of that review is no longer open.</source>
   <translation>Il layer di quella revisione non è più aperto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The layers are no copies of one another: no number in '{field}' is in both.</source>
   <translation>I layer non sono copie l'uno dell'altro: nessun numero in “{field}” è in entrambi.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The layers are no copies of one another: zone {zones} lies in different places. Use 'Carry reviews over' for the zones of two analyses, or choose another field than '{field}'.</source>
   <translation>I layer non sono copie l'uno dell'altro: la zona {zones} si trova in luoghi diversi. Usa “Trasferisci revisioni” per le zone di due analisi, oppure scegli un campo diverso da “{field}”.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>The limits of the classes must be three rising probabilities, like 0.2, 0.5, 0.8.</source>
   <translation>I limiti delle classi devono essere tre probabilità crescenti, ad es. 0.2, 0.5, 0.8.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The log of this run says more; please report it.</source>
   <translation>Il log di questa esecuzione dice di più; segnala il problema, per favore.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The log says more. Press 'Continue' to try again, or 'Repair' to start from nothing; 'Copy diagnostics' gathers what a report needs.</source>
   <translation>Il log dice di più. Premi “Continua” per riprovare, o “Ripara” per ricominciare da zero; “Copia diagnostica” raccoglie ciò che serve per una segnalazione.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The logo '{path}' was not found. Choose another picture, or leave it out.</source>
   <translation>Il logo “{path}” non è stato trovato. Scegli un'altra immagine, oppure omettilo.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The measured error of every method tried</source>
   <translation>L'errore misurato di ogni metodo provato</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>The measured skill of every method tried, one row per method and horizon.</source>
   <translation>Lo skill misurato di ogni metodo provato, una riga per metodo e orizzonte.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>The measurements so far show neither acceleration nor slowing down that chance would not explain.</source>
   <translation>Le misure finora non mostrano né accelerazione né rallentamento che il caso non spieghi.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The methods to compare; none = all that suit the data.</source>
   <translation>I metodi da confrontare; nessuno = tutti quelli adatti ai dati.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>The model '{path}' does not exist.</source>
   <translation>Il modello “{path}” non esiste.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>The most severe first. Movement: the largest predicted, counted from the present level (the last measurements, smoothed).</source>
   <translation>Le più gravi per prime. Movimento: il maggiore previsto, contato dal livello attuale (le ultime misure, lisciate).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The new zones, reviewed.</source>
   <translation>Le nuove zone, con le revisioni.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The nodata value '{text}' is not a number.</source>
   <translation>Il valore nodata “{text}” non è un numero.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>The observations '{past}' are not on the grid of the forecast: choose the stack it was made from, with the new dates.</source>
   <translation>Le osservazioni “{past}” non sono sulla griglia della previsione: scegli lo stack da cui è stata fatta, con le nuove date.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The observations the forecast was made from. They make the probabilities those of the ground instead of noisy measurements, and tell which zones accelerate, and when they would fail if they went on so. Left empty, the forecast's own input is taken, if it is still there.</source>
   <translation>Le osservazioni da cui è stata fatta la previsione. Rendono le probabilità quelle del suolo e non di misure rumorose, e dicono quali zone accelerano e quando collasserebbero se continuassero così. Vuoto = l'input stesso della previsione, se c'è ancora.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The one copy; outlines and figures are taken from it.</source>
   <translation>La prima copia; i contorni e i valori vengono presi da questa.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>The one for graphics processors is larger.</source>
   <translation>Quella per processori grafici è più grande.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.py" />
   <source>The one used last; at first automatic</source>
   <translation>Quello usato per ultimo; all'inizio automatico</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The other copy of the same layer.</source>
   <translation>L'altra copia dello stesso layer.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>The output is the same file as the input '{layer}'. Choose another name: what you have stays as it is.</source>
   <translation>L'output è lo stesso file dell'input “{layer}”. Scegli un altro nome: ciò che hai resta com'è.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The packages' server cannot be reached.</source>
   <translation>Il server dei pacchetti non è raggiungibile.</translation>
  </message>
  <message>
   <location filename="../plugin/report/photo.py" />
   <source>The photo '{name}' cannot be read.</source>
   <translation>Impossibile leggere la foto “{name}”.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The point layer with median, 80 and 95 % bounds, displacement, velocity and its change is always written.</source>
   <translation>Il layer di punti con mediana, limiti all'80 e al 95 %, spostamento, velocità e sua variazione viene sempre scritto.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The point layer with the filled series of every station, and their 80 and 95 % bounds, is always written.</source>
   <translation>Il layer di punti con la serie riempita di ogni stazione e i suoi limiti all'80 e al 95 % viene sempre scritto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The points it can write beside the zones: tell what the forecast says nearest to the asset, and count where there is no zone.</source>
   <translation>I punti che può scrivere insieme alle zone: dicono che cosa indica la previsione più vicino al bene, e contano dove non c'è nessuna zona.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>The points that were forecast in the last run.</source>
   <translation>I punti previsti nell'ultima esecuzione.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The polygons of the region cannot be dissolved. Repair them with 'Fix geometries'.</source>
   <translation>Impossibile dissolvere i poligoni della regione. Riparali con “Correggi geometrie”.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The probability of every cell, 0 to 1; cells that are too uncertain to tell are not drawn (where a raster is the input).</source>
   <translation>La probabilità di ogni cella, da 0 a 1; le celle troppo incerte non sono disegnate (se l'input è un raster).</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>The probability that the most affected place of this zone will {what}{span} is {chance}.</source>
   <translation>Per il luogo più colpito di questa zona, la probabilità di {what}{span} è: {chance}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>The project has no raster layer</source>
   <translation>Il progetto non ha layer raster</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The proxy asks for a user and a password, or refuses those it got.</source>
   <translation>Il proxy chiede un utente e una password, o rifiuta quelli ricevuti.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The proxy set in QGIS is a SOCKS proxy, which pip cannot use.</source>
   <translation>Il proxy indicato in QGIS è un proxy SOCKS, che pip non può usare.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_layers.py" />
   <location filename="../plugin/series/reading.py" />
   <source>The raster '{layer}' cannot be read.</source>
   <translation>Impossibile leggere il raster “{layer}”.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid_zones.py" />
   <source>The raster '{path}' could not be written. Is the disk full, or the folder protected?</source>
   <translation>Impossibile scrivere il raster “{path}”. Il disco è pieno, o la cartella è protetta?</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The rasters have no coordinate reference system. Assign one, or give it under 'CRS'.</source>
   <translation>I raster non hanno un sistema di riferimento delle coordinate. Assegnane uno, oppure indicalo in “SR”.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region has no coordinate reference system. Add it to the extent, e.g. '[EPSG:4326]', or to its layer.</source>
   <translation>La regione non ha un sistema di riferimento delle coordinate. Aggiungilo all'estensione, ad es. “[EPSG:4326]”, o al suo layer.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region layer '{layer}' has no polygons to use. Is only the selection wanted, and nothing selected?</source>
   <translation>Il layer della regione “{layer}” non ha poligoni da usare. È richiesta solo la selezione e non è selezionato nulla?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>The region layer cannot be loaded. Choose a layer of polygons.</source>
   <translation>Impossibile caricare il layer della regione. Scegli un layer di poligoni.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region lies outside '{layer}'. Region: {region}; layer: {extent} ({crs}).</source>
   <translation>La regione è fuori da “{layer}”. Regione: {region}; layer: {extent} ({crs}).</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>The report cannot be written to '{path}' ({error}). Is it open in another program?</source>
   <translation>Impossibile scrivere il report in “{path}” ({error}). È aperto in un altro programma?</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>The report cannot be written to '{path}'. {error}</source>
   <translation>Impossibile scrivere il report in “{path}”. {error}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The results are complete, but their layers could not be styled; see the log.</source>
   <translation>I risultati sono completi, ma non è stato possibile applicare lo stile ai loro layer; vedi il log.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The results are written but could not be loaded: {error}</source>
   <translation>I risultati sono stati scritti, ma non è stato possibile caricarli: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The results could not be styled: {error}</source>
   <translation>Impossibile applicare lo stile ai risultati: {error}</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>The review could not be written to '{layer}'. {reason}</source>
   <translation>Impossibile scrivere la revisione in “{layer}”. {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The run failed; see its log.</source>
   <translation>L'esecuzione non è riuscita; vedi il suo log.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>The run is still going on.</source>
   <translation>L'esecuzione è ancora in corso.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The run was cancelled; no output was written.</source>
   <translation>L'esecuzione è stata annullata; non è stato scritto alcun output.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The same by path: NetCDF files, stacks, rasters of one date each, or folders of them.</source>
   <translation>Lo stesso, per percorso: file NetCDF, stack, raster di una data ciascuno, o cartelle che li contengono.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>The same table with all numbers is in the CSV file that came with this report, where one was asked for.</source>
   <translation>La stessa tabella con tutti i numeri è nel file CSV che accompagna questo report, se è stato richiesto.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>The sample '{path}' cannot be read. Install the plugin again.</source>
   <translation>Impossibile leggere l'esempio “{path}”. Installa di nuovo il plugin.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>The sample cannot be copied to '{folder}' ({error}).</source>
   <translation>Impossibile copiare l'esempio in “{folder}” ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>The sample was added: 600 simulated points. Choose 'Time series' and click one, or 'Forecast deformation' and press Run.</source>
   <translation>L'esempio è stato aggiunto: 600 punti simulati. Scegli “Serie temporali” e fai clic su un punto, oppure “Prevedi deformazione” e premi Esegui.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The series before the forecast. If left out, the forecast's own input.</source>
   <translation>La serie che precede la previsione. Se omessa, l'input stesso della previsione.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>The series that was forecast, with the new dates: points with fields named after dates, or the stack of rasters.</source>
   <translation>La serie che è stata prevista, con le nuove date: punti con campi che hanno per nome una data, o lo stack di raster.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The server's certificate is not trusted; a firewall that looks into connections is the usual reason.</source>
   <translation>Il certificato del server non è attendibile; di solito il motivo è un firewall che ispeziona le connessioni.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>The sign of a movement is that of the measurements: in most products, positive is toward the satellite or up.</source>
   <translation>Il segno di un movimento è quello delle misure: nella maggior parte dei prodotti, positivo è verso il satellite o verso l'alto.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about.py" />
   <source>The summary '{path}' cannot be read ({error}). Choose the JSON file of 'Forecast deformation', or leave it out.</source>
   <translation>Impossibile leggere il riepilogo “{path}” ({error}). Scegli il file JSON di “Prevedi deformazione”, oppure omettilo.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The summary that 'Forecast deformation' wrote. If left out, it is looked for beside the forecast.</source>
   <translation>Il riepilogo scritto da “Prevedi deformazione”. Se omesso, lo si cerca accanto alla previsione.</translation>
  </message>
  <message>
   <location filename="../plugin/report/csv_file.py" />
   <source>The table cannot be written to '{path}' ({error}). Is it open in another program?</source>
   <translation>Impossibile scrivere la tabella in “{path}” ({error}). È aperta in un altro programma?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The zones of the earlier analysis, with their reviews.</source>
   <translation>Le zone dell'analisi precedente, con le loro revisioni.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The zones of the newer analysis.</source>
   <translation>Le zone dell'analisi più recente.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The zones that 'Detect hazard zones' found.</source>
   <translation>Le zone trovate da “Individua zone di pericolosità”.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>There is a model called '{name}' already.</source>
   <translation>Esiste già un modello con il nome “{name}”.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>There is no hazard zone; the report says so.</source>
   <translation>Non c'è nessuna zona di pericolosità; il report lo dice.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>There is no package for this Python or system.</source>
   <translation>Non c'è un pacchetto per questo Python o questo sistema.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>There is no plot: QGIS's Python lacks the library matplotlib.</source>
   <translation>Non c'è un grafico: al Python di QGIS manca la libreria matplotlib.</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>There is no point of '{layer}' here.</source>
   <translation>Qui non c'è nessun punto di “{layer}”.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>There it may only be had in its build for the processor: the graphics processor would not be used.</source>
   <translation>Lì potrebbe esserci solo nella versione per il processore: il processore grafico non sarebbe usato.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>There it may only be had in its larger build: up to {fetched:g} GB to fetch, {needed:g} GB on disk.</source>
   <translation>Lì potrebbe esserci solo nella versione più grande: fino a {fetched:g} GB da scaricare, {needed:g} GB su disco.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>This Python cannot make environments.</source>
   <translation>Questo Python non può creare ambienti.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>This Python has no pip, so nothing can be fetched with it.</source>
   <translation>Questo Python non ha pip, quindi non può scaricare nulla.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>This place of the map has no place in the layer's coordinate reference system.</source>
   <translation>Questo luogo della mappa non ha posizione nel sistema di riferimento del layer.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Threshold</source>
   <translation>Soglia</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Threshold of velocity</source>
   <translation>Soglia di velocità</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Time series</source>
   <translation>Serie temporali</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Time series cannot be drawn: {error}. Install the Python package matplotlib for QGIS.</source>
   <translation>Impossibile disegnare le serie temporali: {error}. Installa il pacchetto Python matplotlib per QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Title</source>
   <translation>Titolo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Toward the satellite, or up</source>
   <translation>In avvicinamento al satellite, o verso l'alto</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Train deformation model</source>
   <translation>Addestra modello di deformazione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Train imputation model</source>
   <translation>Addestra modello di imputazione</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Trained &amp;models…</source>
   <translation>Modelli &amp;addestrati…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trained model</source>
   <translation>Modello addestrato</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Trained models (*.zip)</source>
   <translation>Modelli addestrati (*.zip)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Trained on</source>
   <translation>Addestrato su</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Trains a forecast model on your own series and keeps it in a file, so that later forecasts of the same area (or a neighbouring one) need no training. Give that file to 'Forecast deformation' as the trained model.

Training stops when the time is up, or earlier when a part of the series kept aside no longer improves. The file carries the settings, the measured skill and a fingerprint of the training data.</source>
   <translation>Addestra un modello di previsione sulla tua serie e lo conserva in un file, così che le previsioni successive della stessa area (o di una vicina) non richiedano addestramento. Indica quel file a “Prevedi deformazione” come modello addestrato.

L'addestramento si ferma allo scadere del tempo, o prima quando una parte della serie tenuta da parte non migliora più. Il file contiene le impostazioni, lo skill misurato e un'impronta dei dati di addestramento.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Trains a forecast model on your own series and keeps it in a file.</source>
   <translation>Addestra un modello di previsione sulla tua serie e lo conserva in un file.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trains a network to fill gaps of your own data and keeps it in a file.</source>
   <translation>Addestra una rete a riempire le lacune dei tuoi dati e la conserva in un file.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trains a neural network to fill gaps of your own data and keeps it in a file, so that later dates of the same area (or a neighbouring one) are filled without training. Give that file to 'Impute soil moisture' as the trained model, with the same covariates.

It learns by itself: values that were observed are hidden as your own gaps are, and it learns to give them back. Training stops when the time is up, or earlier when values kept aside are no longer filled better. The file carries the settings, the measured error and a fingerprint of the training data.</source>
   <translation>Addestra una rete neurale a riempire le lacune dei tuoi dati e la conserva in un file, così che le date successive della stessa area (o di una vicina) siano riempite senza addestramento. Indica quel file a “Imputa umidità del suolo” come modello addestrato, con le stesse covariate.

Impara da sola: alcuni valori osservati vengono nascosti secondo le tue stesse lacune, ed essa impara a restituirli. L'addestramento si ferma allo scadere del tempo, o prima quando i valori tenuti da parte non vengono più riempiti meglio. Il file contiene le impostazioni, l'errore misurato e un'impronta dei dati di addestramento.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Try again with the device 'cpu'; if it happens again, please report it with the log of this run.</source>
   <translation>Riprova con il dispositivo “cpu”; se succede ancora, segnala il problema con il log di questa esecuzione, per favore.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Trying the engine</source>
   <translation>Prova del motore</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.py" />
   <source>Type the dates to forecast, as 2025-01-31; 2025-02-28.</source>
   <translation>Scrivi le date da prevedere, nella forma 2025-01-31; 2025-02-28.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>Unfinished runs: {count}, {size}</source>
   <translation>Esecuzioni incomplete: {count}, {size}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Unit of the soil moisture; needed only if the source does not state it</source>
   <translation>Unità dell'umidità del suolo; serve solo se la sorgente non la indica</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Unit of the values</source>
   <translation>Unità dei valori</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Upper</source>
   <translation>superiore</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Upper bound of the 80 % interval</source>
   <translation>Limite superiore dell'intervallo all'80 %</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Upper bound of the 95 % interval</source>
   <translation>Limite superiore dell'intervallo al 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound of the interval that holds 80 % of the true values, one band per date.</source>
   <translation>Limite superiore dell'intervallo che contiene l'80 % dei valori veri, una banda per data.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound of the interval that holds 95 % of the true values, one band per date.</source>
   <translation>Limite superiore dell'intervallo che contiene il 95 % dei valori veri, una banda per data.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound, 80 %</source>
   <translation>Limite superiore, 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound, 95 %</source>
   <translation>Limite superiore, 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Use &amp;it</source>
   <translation>&amp;Usa</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Use dates from</source>
   <translation>Usa le date da</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Use dates until</source>
   <translation>Usa le date fino a</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Use the interpreter given below</source>
   <translation>Usa l'interprete indicato sotto</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Value that stands for 'missing', where the raster does not say it.</source>
   <translation>Valore che sta per “mancante”, se il raster non lo indica.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Values relative to {place}.</source>
   <translation>Valori relativi a {place}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Variable</source>
   <translation>Variabile</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Variable of a NetCDF or HDF5 file; SMAP: AM or PM</source>
   <translation>Variabile di un file NetCDF o HDF5; SMAP: AM o PM</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Versions: {versions}</source>
   <translation>Versioni: {versions}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>Warning: {text}</source>
   <translation>Avviso: {text}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>What it cannot know</source>
   <translation>Che cosa non può sapere</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What suits this machine</source>
   <translation>Quella adatta a questo computer</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What the engine found, as JSON</source>
   <translation>Ciò che il motore ha trovato, come JSON</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>What the probability means</source>
   <translation>Che cosa significa la probabilità</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What to do</source>
   <translation>Che cosa fare</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>What was used</source>
   <translation>Metodo usato</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>When it would fail cannot be told from them.</source>
   <translation>Da esse non si può dire quando cederebbe.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Where each value comes from, one band per date: 0 = no data, 1 = observed, 2 = filled.</source>
   <translation>Da dove viene ogni valore, una banda per data: 0 = nessun dato, 1 = osservato, 2 = riempito.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Where it comes from</source>
   <translation>Da dove viene</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Where neural networks are computed. Automatic: a GPU if one is found to work, else the processor. Other methods need no GPU.</source>
   <translation>Dove si calcolano le reti neurali. Automatico: una GPU se se ne trova una funzionante, altrimenti il processore. Gli altri metodi non richiedono una GPU.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Where no history is given, read what the forecast was made from, if it is still there.</source>
   <translation>Se non è indicato uno storico, leggere ciò da cui è nata la previsione, se c'è ancora.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Which cells of a date the network lets attend to each other.</source>
   <translation>Quali celle di una data la rete mette in relazione tra loro (attenzione).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Which method fills the gaps.</source>
   <translation>Quale metodo riempie le lacune.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Which method predicts.</source>
   <translation>Quale metodo fa la previsione.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Which movement counts.</source>
   <translation>Quale movimento conta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Which network is trained.</source>
   <translation>Quale rete viene addestrata.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Which places move together</source>
   <translation>Quali luoghi si muovono insieme</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Which places move together (DAPF)</source>
   <translation>Quali luoghi si muovono insieme (DAPF)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Who made it.</source>
   <translation>Chi lo ha redatto.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Who publishes it.</source>
   <translation>Chi lo pubblica.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Whole dates</source>
   <translation>Date intere</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Whole places</source>
   <translation>Luoghi interi</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Why this method</source>
   <translation>Perché questo metodo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Without the history, probabilities of thresholds near the noise of the measurements are too high.</source>
   <translation>Senza la storia, le probabilità di soglie vicine al rumore delle misure sono troppo alte.</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: 95 % interval from</source>
   <translation>Cederebbe: intervallo al 95 %, da</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: 95 % interval to</source>
   <translation>Cederebbe: intervallo al 95 %, a</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: most likely, within the interval</source>
   <translation>Cederebbe: più probabilmente, entro l'intervallo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Write the date as 2020-01-31</source>
   <translation>Scrivi la data nella forma 2020-01-31</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>Write your name above, so that others know who says so.</source>
   <translation>Scrivi sopra il tuo nome, così gli altri sanno chi lo dice.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Years of history</source>
   <translation>Anni di storia</translation>
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
   <translation>Zona {zone}: vale “{counts}”; “{other}” è nella sua cronologia.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zones</source>
   <translation>Zone</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>Zones are put into four classes by the probability of their most affected place. In this report:</source>
   <translation>Le zone sono divise in quattro classi secondo la probabilità del loro luogo più colpito. In questo report:</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Zones in the report</source>
   <translation>Zone nel report</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones no longer found</source>
   <translation>Zone non più trovate</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Zones of an earlier analysis: those that overlap keep their id.</source>
   <translation>Zone di un'analisi precedente: le zone che vi si sovrappongono ne conservano l'id.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of both runs with what became of them.</source>
   <translation>Zone di entrambe le esecuzioni, con ciò che ne è stato.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of the last run.</source>
   <translation>Zone dell'ultima esecuzione.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of the new run.</source>
   <translation>Zone della nuova esecuzione.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zones reviewed by another</source>
   <translation>Zone revisionate da altri</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones that were there</source>
   <translation>Zone già presenti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones that were there before: {carried} of {all}; new: {fresh}; earlier zones no longer found: {lost}.</source>
   <translation>Zone che c'erano già: {carried} su {all}; nuove: {fresh}; zone precedenti non più trovate: {lost}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Zones with a page</source>
   <translation>Zone con pagina propria</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones with reviews</source>
   <translation>Zone con revisioni</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Zoom to the layers</source>
   <translation>Zoom sui layer</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a diffusion model, very slow; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>un modello di diffusione, molto lento; per confronto, richiede PyPOTS nell'ambiente del motore</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a level that follows recent values more than old ones stays</source>
   <translation>resta un livello che segue i valori recenti più di quelli vecchi</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a neural network over neighbouring points, terrain and time; slow without a GPU</source>
   <translation>una rete neurale su punti vicini, terreno e tempo; lenta senza GPU</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a neural network over space and time, trained on your data by hiding values; slow without a GPU</source>
   <translation>una rete neurale nello spazio e nel tempo, addestrata sui tuoi dati nascondendo valori; lenta senza GPU</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a neural network that learns which places move together, and a range of futures; slow without a GPU</source>
   <translation>una rete neurale che impara quali luoghi si muovono insieme, e una gamma di futuri; lenta senza GPU</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a recurrent network from both ends; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>una rete ricorrente dai due estremi; per confronto, richiede PyPOTS nell'ambiente del motore</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a recurrent network on a graph of neighbours; for comparison, needs Torch Spatiotemporal in the engine's environment</source>
   <translation>una rete ricorrente su un grafo di vicini; per confronto, richiede Torch Spatiotemporal nell'ambiente del motore</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a smooth field through all that was observed, as ESA CCI fills its gaps</source>
   <translation>un campo liscio attraverso tutto ciò che è stato osservato, come ESA CCI riempie le sue lacune</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line and a yearly cycle are continued</source>
   <translation>proseguono una retta e un ciclo annuale</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line and what was usual at this time of the year are continued</source>
   <translation>proseguono una retta e ciò che era usuale in questo periodo dell'anno</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line through each whole series is continued</source>
   <translation>prosegue una retta attraverso l'intera serie</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>all ({count})</source>
   <translation>tutte ({count})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>also learns how each place answers to time-varying covariates, such as a slope that creeps when the soil is wet</source>
   <translation>impara anche come ogni luogo risponde a covariate variabili nel tempo, come un versante che si muove lentamente quando il suolo è umido</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>as before, but starting from the last measured value</source>
   <translation>come sopra, ma partendo dall'ultimo valore misurato</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>as before, fitted with more weight on recent acquisitions</source>
   <translation>come sopra, adattate con più peso sulle acquisizioni recenti</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>as cells that were never observed</source>
   <translation>come celle mai osservate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>as stated (else by the values)</source>
   <translation>come indicato (altrimenti secondo i valori)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>as stated (else mm)</source>
   <translation>come indicato (altrimenti mm)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>as when the satellite was off for a day</source>
   <translation>come quando il satellite è stato spento per un giorno</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>assessor</source>
   <translation>revisore</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>attention over dates and places through a few shared patterns; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>attenzione su date e luoghi attraverso pochi schemi comuni; per confronto, richiede PyPOTS nell'ambiente del motore</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>away (LOS)</source>
   <translation>allontanamento (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>away from satellite</source>
   <translation>via dal satellite</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>away or down</source>
   <translation>in allontanamento o verso il basso</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>class</source>
   <translation>classe</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/fields.py" />
   <source>confirmed</source>
   <translation>confermata</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>connects the dates before and after the gap; good for short gaps</source>
   <translation>collega le date prima e dopo la lacuna; valido per lacune brevi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>correct</source>
   <translation>corrette</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>d MMM yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>d MMMM yyyy</source>
   <translation>d MMMM yyyy</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>date</source>
   <translation>data</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>dates</source>
   <translation>date</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>decision trees that also see what kriging says; needs some minutes on large data</source>
   <translation>alberi decisionali che vedono anche ciò che dice il kriging; richiede alcuni minuti su dati estesi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>deformation</source>
   <translation>deformazione</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/fields.py" />
   <source>dismissed</source>
   <translation>scartata</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>down</source>
   <translation>giù</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>dry</source>
   <translation>asciutto</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>east</source>
   <translation>est</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>ever faster</source>
   <translation>sempre più veloce</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>filled</source>
   <translation>riempito</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that learns how each series flows through continuous time</source>
   <translation>per confronto: una rete che impara come ogni serie scorre nel tempo continuo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that learns which places move together</source>
   <translation>per confronto: una rete che impara quali luoghi si muovono insieme</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that reads each series by itself, date by date</source>
   <translation>per confronto: una rete che legge ogni serie per sé, data per data</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that reads maps, date by date; points are put on a grid</source>
   <translation>per confronto: una rete che legge mappe, data per data; i punti vengono messi su una griglia</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: attention along time and places, with a memory of each</source>
   <translation>per confronto: attenzione lungo il tempo e i luoghi, con una memoria di ciascuno</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: convolutions in time and over a graph of neighbours</source>
   <translation>per confronto: convoluzioni nel tempo e su un grafo di vicini</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: neighbours tell each other, less across distance and height</source>
   <translation>per confronto: i vicini si informano a vicenda, meno con la distanza e il dislivello</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: one linear layer for the trend of the last dates, one for what remains</source>
   <translation>per confronto: uno strato lineare per la tendenza delle ultime date, uno per ciò che resta</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_mouse.py" />
   <source>forecast, {level} %: {low} to {high}</source>
   <translation>previsione, {level} %: da {low} a {high}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>grown</source>
   <translation>cresciuta</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>hazard,risk,zones,review,assessment,qfield,field work,history,conflict</source>
   <translation>pericolosità,rischio,zone,revisione,valutazione,qfield,lavoro sul campo,cronologia,conflitto</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>hides values like your own gaps, tests the methods that suit your data on them and uses the best</source>
   <translation>nasconde valori secondo le tue stesse lacune, prova su di essi i metodi adatti ai tuoi dati e usa il migliore</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>high</source>
   <translation>elevata</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>insar,egms,subsidence,landslide,displacement,time series,prediction</source>
   <translation>insar,egms,subsidenza,frana,spostamento,serie temporale,previsione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>insar,hazard,risk,alert,alarm,monitoring,change,update,zones</source>
   <translation>insar,pericolosità,rischio,allerta,allarme,monitoraggio,variazione,aggiornamento,zone</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>insar,hazard,risk,exposure,buildings,roads,dams,infrastructure,intersect,inventory</source>
   <translation>insar,pericolosità,rischio,esposizione,edifici,strade,dighe,infrastrutture,intersezione,inventario</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>insar,landslide,subsidence,hazard,risk,active deformation area,cluster,exceedance,threshold,velocity</source>
   <translation>insar,frana,subsidenza,pericolosità,rischio,area di deformazione attiva,cluster,superamento,soglia,velocità</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>insar,landslide,subsidence,hazard,risk,report,pdf,print,layout,review</source>
   <translation>insar,frana,subsidenza,pericolosità,rischio,report,pdf,stampa,layout,revisione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>insar,mintpy,stack,subsidence,landslide,displacement,time series,prediction</source>
   <translation>insar,mintpy,stack,subsidenza,frana,spostamento,serie temporale,previsione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>insar,neural network,transformer,learning,ridge,bundle</source>
   <translation>insar,rete neurale,transformer,apprendimento,ridge,pacchetto</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>insar,skill,validation,verification,accuracy,rmse,comparison</source>
   <translation>insar,skill,validazione,verifica,accuratezza,rmse,confronto</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>install,installation,python,torch,cuda,gpu,environment,repair,doctor</source>
   <translation>installa,installazione,python,torch,cuda,gpu,ambiente,ripara,diagnostica</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>learns from all points together how recent changes go on; fast and hard to beat</source>
   <translation>impara da tutti i punti insieme come proseguono le variazioni recenti; rapida e difficile da battere</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>learns in each cell how it follows rain and the other covariates, with a memory of rain</source>
   <translation>impara in ogni cella come essa segue la pioggia e le altre covariate, con memoria della pioggia</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>like colours moved alike</source>
   <translation>colori simili: movimenti simili</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>low</source>
   <translation>bassa</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>m3/m3 or %, where the data do not say it; empty = found from the values.</source>
   <translation>m3/m3 o %, se i dati non la indicano; vuoto = dedotta dai valori.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>mean error {error:.3g}</source>
   <translation>errore medio {error:.3g}</translation>
  </message>
  <message>
   <location filename="../plugin/report/legend.py" />
   <source>measured point</source>
   <translation>punto misurato</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>measurements up to {day}</source>
   <translation>ultima misura: {day}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>merged</source>
   <translation>unita</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>method {name}</source>
   <translation>metodo {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>mm, cm, m or rad, where the data do not say it; empty = mm.</source>
   <translation>mm, cm, m o rad, se i dati non la indicano; vuoto = mm.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>moderate</source>
   <translation>moderata</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more away (LOS)</source>
   <translation>più allontanamento (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more down</source>
   <translation>più giù</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more east</source>
   <translation>più a est</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more toward (LOS)</source>
   <translation>più avvicinamento (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more up</source>
   <translation>più su</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more west</source>
   <translation>più a ovest</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than the threshold</source>
   <translation>muoversi più della soglia</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than {limit} or faster than {speed} a year{side}</source>
   <translation>muoversi di oltre {limit} o a più di {speed} all'anno{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than {limit}{side}</source>
   <translation>muoversi di oltre {limit}{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move faster than {limit} a year{side}</source>
   <translation>muoversi a più di {limit} all'anno{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/chart.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>movement ({units})</source>
   <translation>movimento ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>neighbours in space and in time together; needs no covariates</source>
   <translation>i vicini nello spazio e nel tempo insieme; non richiede covariate</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/review/fields.py" />
   <source>new</source>
   <translation>nuova</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>no CRS</source>
   <translation>nessun SR</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>no data</source>
   <translation>nessun dato</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>no layer with dates chosen</source>
   <translation>nessun layer con date scelto</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>no zone</source>
   <translation>nessuna zona</translation>
  </message>
  <message>
   <location filename="../plugin/layers/maps_style.py" />
   <source>not drawn: too uncertain to tell</source>
   <translation>non disegnato: troppo incerto per dirlo</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>not exposed</source>
   <translation>non esposto</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>not known</source>
   <translation>non noto</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>not yet reviewed</source>
   <translation>da revisionare</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>observed</source>
   <translation>osservato</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>one of your edits: save them</source>
   <translation>tra le tue modifiche: salvale</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>outside the 80 % interval</source>
   <translation>fuori dall'intervallo all'80 %</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>outside the 95 % interval</source>
   <translation>fuori dall'intervallo al 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>over 99 %</source>
   <translation>oltre il 99 %</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>place</source>
   <translation>luogo</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>prob.</source>
   <translation>prob.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>processor</source>
   <translation>processore</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>qgis_process &amp;command</source>
   <translation>&amp;Comando qgis_process</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>rebuilds each date from the patterns that recur over the whole record</source>
   <translation>ricostruisce ogni data dagli schemi che ricorrono nell'intera serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>refused</source>
   <translation>rifiutato</translation>
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
   <translation>invariata</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>scattered at random</source>
   <translation>sparse a caso</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>scattered at random; the easiest gaps</source>
   <translation>sparse a caso; le lacune più facili</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>see the log</source>
   <translation>vedi il log</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>self-attention over dates; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>autoattenzione sulle date; per confronto, richiede PyPOTS nell'ambiente del motore</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>shrunk</source>
   <translation>ridotta</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>skill over persistence {skill:.2f}</source>
   <translation>skill rispetto alla persistenza {skill:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>slowing down</source>
   <translation>rallenta</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>soil moisture</source>
   <translation>umidità del suolo</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>soil moisture, {units}</source>
   <translation>umidità del suolo, {units}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>soil moisture,gap,fill,missing,skill,validation,accuracy,mae,comparison,imputation</source>
   <translation>umidità del suolo,lacuna,riempimento,mancante,skill,validazione,accuratezza,mae,confronto,imputazione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>soil moisture,ismn,probe,station,gap,fill,missing,imputation,time series</source>
   <translation>umidità del suolo,ismn,sonda,stazione,lacuna,riempimento,mancante,imputazione,serie temporale</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>soil moisture,neural network,transformer,learning,gap,fill,imputation,bundle</source>
   <translation>umidità del suolo,rete neurale,transformer,apprendimento,lacuna,riempimento,imputazione,pacchetto</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>soil moisture,smap,smos,esa cci,gap,fill,missing,interpolation,imputation,kriging,time series</source>
   <translation>umidità del suolo,smap,smos,esa cci,lacuna,riempimento,mancante,interpolazione,imputazione,kriging,serie temporale</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>split off</source>
   <translation>staccata</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>status</source>
   <translation>stato</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>steady</source>
   <translation>costante</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>ten days in a row missing in a part of the region, as under snow or frost</source>
   <translation>dieci giorni di fila mancanti in una parte della regione, come sotto la neve o con il gelo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>tests the methods that suit your data on its own past and uses the best, or a blend</source>
   <translation>prova i metodi adatti ai tuoi dati sul loro stesso passato e usa il migliore, o una combinazione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the average of all dates of the same cell; the yardstick for all others</source>
   <translation>la media di tutte le date della stessa cella; il termine di paragone per tutti gli altri</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the average of the last acquisitions stays</source>
   <translation>la media delle ultime acquisizioni resta</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>the forecast as chosen at each date</source>
   <translation>la previsione come scelta a ogni data</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the last value stays; the yardstick for all others</source>
   <translation>l'ultimo valore resta; il termine di paragone per tutti gli altri</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neighbours of the same date, near ones counting more</source>
   <translation>i vicini della stessa data; quelli più prossimi contano di più</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neighbours of the same date, weighted by how alike they usually are</source>
   <translation>i vicini della stessa data, pesati secondo quanto si somigliano di solito</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neural network corrects regression and kriging only where your data bear it out</source>
   <translation>la rete neurale corregge regressione e kriging solo dove i tuoi dati lo confermano</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the neural network corrects the ridge forecast only where your data bear it out</source>
   <translation>la rete neurale corregge la previsione ridge solo dove i tuoi dati lo confermano</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the real gaps of other dates, moved to dates on which there are values</source>
   <translation>le lacune reali di altre date, spostate su date in cui ci sono valori</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the regression on covariates, its errors kriged in space and time; quick and good</source>
   <translation>la regressione sulle covariate, con il kriging dei suoi errori nello spazio e nel tempo; rapido e valido</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>threshold</source>
   <translation>soglia</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>toward (LOS)</source>
   <translation>avvicinamento (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>toward or up</source>
   <translation>in avvicinamento o verso l'alto</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>toward satellite</source>
   <translation>verso il satellite</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>under 1 %</source>
   <translation>sotto l'1 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>under watch</source>
   <translation>da monitorare</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/figures.py" />
   <source>unknown</source>
   <translation>sconosciuto</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>unnamed</source>
   <translation>senza nome</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>up</source>
   <translation>su</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>value</source>
   <translation>valore</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>vanished</source>
   <translation>scomparsa</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>velocity ({units}/year)</source>
   <translation>velocità ({units}/anno)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>velocity per year</source>
   <translation>velocità annua</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>very high</source>
   <translation>molto elevata</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>watch</source>
   <translation>da monitorare</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>west</source>
   <translation>ovest</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>wet</source>
   <translation>umido</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>what the cell usually has at that time of the year</source>
   <translation>ciò che la cella ha di solito in quel periodo dell'anno</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>where each value comes from</source>
   <translation>da dove viene ogni valore</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>written to the file</source>
   <translation>scritta nel file</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>x {west} to {east}, y {south} to {north}</source>
   <translation>x da {west} a {east}, y da {south} a {north}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>zone</source>
   <translation>zona</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>{active} of {all} places are active; radius {radius} m.</source>
   <translation>{active} luoghi su {all} sono attivi; raggio {radius} m.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>{active} of {all} places is active; radius {radius} m.</source>
   <translation>{active} luogo su {all} è attivo; raggio {radius} m.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{count} areas may {what}{span}.</source>
   <translation>{count} aree potrebbero {what}{span}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/report/words.py" />
   <source>{count} date from {start} to {end}</source>
   <translation>{count} data dal {start} al {end}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/report/words.py" />
   <source>{count} dates from {start} to {end}</source>
   <translation>{count} date dal {start} al {end}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} file, one date</source>
   <translation>{count} file, una data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} files, one date each</source>
   <translation>{count} file, una data ciascuno</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>{count} of them move ever faster.</source>
   <translation>{count} di esse si muovono sempre più velocemente.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>{count} of them moves ever faster.</source>
   <translation>{count} di esse si muove sempre più velocemente.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>{count} of {all} zones was known before.</source>
   <translation>{count} zona su {all} era già nota.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>{count} of {all} zones were known before.</source>
   <translation>{count} zone su {all} erano già note.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{count} of {total} places left the 95 % interval, more than chance ({expected}; probability {p})</source>
   <translation>{count} luoghi su {total} sono usciti dall'intervallo al 95 %, più di quelli attesi per caso ({expected}; probabilità {p})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{count} of {total} places left the 95 % interval, no more than chance ({expected}; probability {p})</source>
   <translation>{count} luoghi su {total} sono usciti dall'intervallo al 95 %, non più di quelli attesi per caso ({expected}; probabilità {p})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} point, {crs}</source>
   <translation>{count} punto, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} points, {crs}</source>
   <translation>{count} punti, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>{count} zones, {span}</source>
   <translation>{count} zone, {span}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/arrange.py" />
   <source>{date} {title}</source>
   <translation>{date} {title}</translation>
  </message>
  <message>
   <location filename="../plugin/report/frame.py" />
   <source>{date}. Made with {name} {version}. No warning system.</source>
   <translation>{date}. Creato con {name} {version}. Non è un sistema di allerta.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{date}: {count} of {total} places outside the 95 % interval, {expected} expected; all together {shift} off the median.</source>
   <translation>{date}: {count} luoghi su {total} fuori dall'intervallo al 95 %, {expected} attesi; nell'insieme {shift} rispetto alla mediana.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>{date}: {share} % missing</source>
   <translation>{date}: {share} % mancante</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>{done} of {total} tiles are finished and kept: the same run, started again, goes on from there.</source>
   <translation>{done} tasselli su {total} sono finiti e conservati: la stessa esecuzione, avviata di nuovo, continua da lì.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>{done} of {total} tiles are finished and kept; 'Resume' goes on from there.</source>
   <translation>{done} tasselli su {total} sono finiti e conservati; «Riprendi» continua da lì.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>{done} of {total} tiles is finished and kept: the same run, started again, goes on from there.</source>
   <translation>{done} tassello su {total} è finito e conservato: la stessa esecuzione, avviata di nuovo, continua da lì.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>{done} of {total} tiles is finished and kept; 'Resume' goes on from there.</source>
   <translation>{done} tassello su {total} è finito e conservato; «Riprendi» continua da lì.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>{elapsed} elapsed</source>
   <translation>{elapsed} trascorsi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>{elapsed} elapsed, about {left} left</source>
   <translation>{elapsed} trascorsi, ne restano circa {left}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>{exposed} of {all} assets are exposed.</source>
   <translation>{exposed} beni su {all} sono esposti.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>{exposed} of {all} assets is exposed.</source>
   <translation>{exposed} bene su {all} è esposto.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>{lower} to {upper} {units}</source>
   <translation>da {lower} a {upper} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/maps_style.py" />
   <location filename="../plugin/report/explain.py" />
   <source>{low} to {high}</source>
   <translation>da {low} a {high}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>{mean} % missing (orange); {empty} of {total} dates without any value, {whole} complete.</source>
   <translation>{mean} % mancante (arancione); {empty} date su {total} senza alcun valore, {whole} complete.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: mean absolute error {mae} {units} on {count} hidden values ({mask}); the 80 % interval held {coverage} of them.</source>
   <translation>Metodo usato: {method}; errore assoluto medio {mae} {units} su {count} valori nascosti ({mask}); l'intervallo all'80 % ne ha contenuto una frazione di {coverage}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: skill {skill} over persistence.</source>
   <translation>Metodo usato: {method}; skill {skill} rispetto alla persistenza.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: skill {skill} over persistence; the 80 % interval held {coverage} of the observations.</source>
   <translation>Metodo usato: {method}; skill {skill} rispetto alla persistenza; l'intervallo all'80 % ha contenuto una frazione di {coverage} delle osservazioni.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used; its error could not be measured on these data.</source>
   <translation>Metodo usato: {method}; non è stato possibile misurarne l'errore su questi dati.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used; its skill could not be measured on this series.</source>
   <translation>Metodo usato: {method}; non è stato possibile misurarne lo skill su questa serie.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>{names} and {count} more</source>
   <translation>{names} e altri {count}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>{name} (mean of {count})</source>
   <translation>{name} (media di {count})</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>{name}, driver {driver:g}</source>
   <translation>{name}, driver {driver:g}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>{pages} page: {path}</source>
   <translation>{pages} pagina: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>{pages} pages: {path}</source>
   <translation>{pages} pagine: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>{place} has no date in common with the reference {reference}.</source>
   <translation>{place} non ha date in comune con il riferimento {reference}.</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, filled</source>
   <translation>{place}, riempito</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, forecast</source>
   <translation>{place}, previsione</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, spread</source>
   <translation>{place}, dispersione</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>{python} (does not serve)</source>
   <translation>{python} (non adatto)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/wording.py" />
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>{share} % of the values were missing.</source>
   <translation>Valori mancanti: {share} %.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>{source}, {sites} places, {start} to {end} ({count} dates)</source>
   <translation>{source}, {sites} luoghi, dal {start} al {end} ({count} date)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>{text} (free on this disk: {size})</source>
   <translation>{text} (liberi su questo disco: {size})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>{text}; in use: {count}</source>
   <translation>{text}; in uso: {count}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>{title}: this step failed and is left out.</source>
   <translation>{title}: questo passo non è riuscito e viene saltato.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>{title}: this step failed.</source>
   <translation>{title}: questo passo non è riuscito.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/wording.py" />
   <source>{title}: {sentence}</source>
   <translation>{title}: {sentence}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{total} band or field, without a date: double-click to type it.</source>
   <translation>{total} banda o campo, senza data: fai doppio clic per scriverla.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{total} bands or fields, none with a date: double-click to type them.</source>
   <translation>{total} bande o campi, nessuno con una data: fai doppio clic per scriverle.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + eastward</source>
   <translation>{units}, + verso est</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + toward satellite</source>
   <translation>{units}, + verso il satellite</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + upward</source>
   <translation>{units}, + verso l'alto</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, sign as in the input</source>
   <translation>{units}, segno come nell'input</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>{units}/year</source>
   <translation>{units}/anno</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}/yr</source>
   <translation>{units}/anno</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{used} of {total} used, {first} to {last}</source>
   <translation>{used} di {total} usate, dal {first} al {last}</translation>
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
   <translation>da {west}, {south} a {east}, {north} ({crs})</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{what} relative to {place}</source>
   <translation>{what} rispetto a {place}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>{which} bound of the interval that holds {share} % of the true values, one band per date; observed cells keep their value.</source>
   <translation>Limite {which} dell'intervallo (valori veri contenuti: {share} %), una banda per data; le celle osservate conservano il loro valore.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {bands} band, {crs}</source>
   <translation>{width} × {height} celle, {bands} banda, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {bands} bands, {crs}</source>
   <translation>{width} × {height} celle, {bands} bande, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {crs}</source>
   <translation>{width} × {height} celle, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or file</source>
   <translation>… o file</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or files of one date each</source>
   <translation>… o file di una data ciascuno</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or folder</source>
   <translation>… o cartella</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or months ahead</source>
   <translation>… o mesi futuri</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>… or rasters of one date each</source>
   <translation>… o raster di una data ciascuno</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or region</source>
   <translation>… o regione</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or these dates</source>
   <translation>… o queste date</translation>
  </message>
 </context>
 <context>
  <name>HorizonWidget</name>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source> months</source>
   <translation> mesi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>&amp;For months ahead</source>
   <translation>Mesi &amp;futuri</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>2025-01-31; 2025-02-28</source>
   <translation>2025-01-31; 2025-02-28</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>All dates within so many months, at the usual interval of the series</source>
   <translation>Tutte le date entro questi mesi, all'intervallo consueto della serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>As many dates as you say, at the usual interval of the series</source>
   <translation>Tante date quante indicate, all'intervallo consueto della serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>At the usual interval of the series</source>
   <translation>All'intervallo usuale della serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Dates after the last one used, as 2025-01-31, separated by ';'</source>
   <translation>Date successive all'ultima usata, nella forma 2025-01-31, separate da “;”</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Exactly the dates you type</source>
   <translation>Esattamente le date digitate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Horizon</source>
   <translation>Orizzonte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Next &amp;acquisitions</source>
   <translation>Prossime ac&amp;quisizioni</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Number of dates ahead, at the usual interval of the series</source>
   <translation>Numero di date future, all'intervallo usuale della serie</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>S&amp;pecific dates</source>
   <translation>D&amp;ate specifiche</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>The further ahead, the wider the interval. Skill is measured for every step.</source>
   <translation>Più lontano è il futuro, più ampio è l'intervallo. Lo skill viene misurato per ogni passo.</translation>
  </message>
 </context>
 <context>
  <name>InputGroup</name>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>&amp;File</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>A folder of daily files: rasters with the date in the name, or original SMAP Level-3 HDF5</source>
   <translation>Una cartella di file giornalieri: raster con la data nel nome, o HDF5 SMAP Level-3 originali</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>A point layer with date fields, or a raster layer with one band per date</source>
   <translation>Un layer di punti con campi data, o un layer raster con una banda per data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>C&amp;RS</source>
   <translation>S&amp;R</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Deformation time series</source>
   <translation>Serie temporale di deformazione</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>EGMS .csv or .zip as downloaded; .shp, .gpkg; .tif; .nc; .h5. Choose several rasters to use one per date</source>
   <translation>.csv o .zip EGMS come scaricati; .shp, .gpkg; .tif; .nc; .h5. Scegli più raster per usarne uno per data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>EGMS CSV or zip, any vector file with date fields, GeoTIFF, NetCDF, MintPy HDF5, or several single-date rasters</source>
   <translation>CSV o zip EGMS, qualsiasi file vettoriale con campi data, GeoTIFF, NetCDF, HDF5 di MintPy, o più raster a data singola</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Every raster (or HDF5 file) in the folder is one date</source>
   <translation>Ogni raster (o file HDF5) nella cartella è una data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Folder</source>
   <translation>Cartella</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>If the source does not say</source>
   <translation>Se la sorgente non lo indica</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>L&amp;ayer</source>
   <translation>La&amp;yer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>No&amp;data value</source>
   <translation>Valore no&amp;data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Original SMAP files flag doubtful values (dense forest, snow, open water nearby): left out, they are filled as well</source>
   <translation>I file SMAP originali segnalano i valori dubbi (foresta fitta, neve, acque libere vicine): se esclusi, vengono anch'essi riempiti</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Point layers with one field per date, and raster layers with one band per date</source>
   <translation>Layer di punti con un campo per data, e layer raster con una banda per data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Uni&amp;t</source>
   <translation>&amp;Unità</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Unit of the displacements; needed only if the source does not state it</source>
   <translation>Unità degli spostamenti; serve solo se la sorgente non la indica</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Used only if the source has no coordinate reference system</source>
   <translation>Usato solo se la sorgente non ha un sistema di riferimento delle coordinate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Value that stands for missing data, e.g. 0 or -9999 (rasters)</source>
   <translation>Valore che sta per i dati mancanti, ad es. 0 o -9999 (raster)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Values of recommended &amp;quality only</source>
   <translation>Solo valori di &amp;qualità raccomandata</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Varia&amp;ble</source>
   <translation>Varia&amp;bile</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Variable of a NetCDF or HDF5 file</source>
   <translation>Variabile di un file NetCDF o HDF5</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>as stated</source>
   <translation>come indicato</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>first suitable</source>
   <translation>la prima adatta</translation>
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
   <translation>Tipo di la&amp;cuna</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Method</source>
   <translation>&amp;Metodo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Training budget</source>
   <translation>Tempo di addest&amp;ramento</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Cells without a value on any date are mostly water, ice or town, and stay empty otherwise</source>
   <translation>Le celle senza valori in nessuna data sono per lo più acqua, ghiaccio o città, e altrimenti restano vuote</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Devi&amp;ce</source>
   <translation>Di&amp;spositivo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Fill also cells never observed, between those that were</source>
   <translation>Riempi anche le celle mai osservate, tra quelle osservate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>How it is computed; automatic tests the methods that suit your data and takes the best</source>
   <translation>Come si calcola; automatico prova i metodi adatti ai dati e prende il migliore</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Longest time to train neural methods; they stop earlier when they no longer improve</source>
   <translation>Tempo massimo per addestrare i metodi neurali; si fermano prima quando non migliorano più</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Method</source>
   <translation>Metodo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Observed values are hidden in this way to choose the method, measure its error and calibrate the bounds</source>
   <translation>In questo modo si nascondono valori osservati per scegliere il metodo, misurarne l'errore e calibrare i limiti</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Optional: a model trained before (.zip), used instead of training a new one</source>
   <translation>Facoltativo: un modello addestrato in precedenza (.zip), usato invece di addestrarne uno nuovo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Random &amp;seed</source>
   <translation>Seme cas&amp;uale</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>The same seed gives the same result</source>
   <translation>Lo stesso seme dà lo stesso risultato</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Trained mo&amp;del</source>
   <translation>Mo&amp;dello addestrato</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Where to compute; automatic = the graphics card if one works</source>
   <translation>Dove calcolare; automatico = la scheda grafica, se ne funziona una</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>automatic</source>
   <translation>automatico</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Close</source>
   <translation>C&amp;hiudi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Delete</source>
   <translation>E&amp;limina</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Export…</source>
   <translation>&amp;Esporta…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Folder</source>
   <translation>&amp;Cartella</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Import…</source>
   <translation>&amp;Importa…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Rename…</source>
   <translation>&amp;Rinomina…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Close this window (Esc)</source>
   <translation>Chiudi questa finestra (Esc)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy &amp;path</source>
   <translation>Copia &amp;percorso</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy a model from elsewhere, after its checksums were verified; nothing in it is executed</source>
   <translation>Copia un modello da altrove, dopo averne verificato le somme di controllo; nulla di ciò che contiene viene eseguito</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy the chosen model elsewhere</source>
   <translation>Copia altrove il modello scelto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy the path, for the parameter 'Trained model' of a run</source>
   <translation>Copia il percorso, per il parametro “Modello addestrato” di un'esecuzione</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Delete the chosen model, after a question</source>
   <translation>Elimina il modello scelto, dopo una domanda</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Double-click copies the path of a model, to be used in a run</source>
   <translation>Il doppio clic copia il percorso di un modello, da usare in un'esecuzione</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Spiega questa finestra (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Give the chosen model another name</source>
   <translation>Dai un altro nome al modello scelto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>No model yet. 'Train deformation model' and 'Train imputation model' in the Processing toolbox make them; Import takes one from elsewhere.</source>
   <translation>Ancora nessun modello. Si creano con “Addestra modello di deformazione” e “Addestra modello di imputazione” negli Strumenti di Processing; Importa ne prende uno da altrove.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Trained models</source>
   <translation>Modelli addestrati</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Where the models lie</source>
   <translation>Dove si trovano i modelli</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Cache folder</source>
   <translation>C&amp;artella della cache</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Device</source>
   <translation>&amp;Dispositivo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Folder</source>
   <translation>&amp;Cartella</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Impute soil moisture</source>
   <translation>&amp;Imputa umidità del suolo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Memory limit</source>
   <translation>Limite di &amp;memoria</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Python of my own</source>
   <translation>&amp;Python personale</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Threads</source>
   <translation>&amp;Thread</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Address of a Dask scheduler that shares large work among machines, as tcp://host:8786; empty = this machine only</source>
   <translation>Indirizzo di uno scheduler Dask che ripartisce i lavori grandi fra più computer, come tcp://host:8786; vuoto = solo questo computer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>C&amp;luster</source>
   <translation>C&amp;luster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Chosen at first in the dialog and in the Processing toolbox</source>
   <translation>Scelto all'inizio nella finestra e negli strumenti di Processing</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Cl&amp;ear…</source>
   <translation>S&amp;vuota…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Empty = the environment that 'Set up the engine' made</source>
   <translation>Vuoto = l'ambiente creato da “Configura il motore”</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Engine</source>
   <translation>Motore</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Explain this page</source>
   <translation>Spiega questa pagina</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>F&amp;orecast deformation</source>
   <translation>Prevedi def&amp;ormazione</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Large data are worked through in parts that need no more; automatic = a quarter of this machine's memory, at most 4 GB</source>
   <translation>I dati grandi sono elaborati in parti che non ne richiedono di più; automatico = un quarto della memoria di questo computer, al massimo 4 GB</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Processor threads the engine uses</source>
   <translation>Thread del processore usati dal motore</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Remove what unfinished runs have left, but for those that are going on</source>
   <translation>Rimuovi ciò che le esecuzioni incomplete hanno lasciato, tranne quelle in corso</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>This is no address yet: write it as tcp://host:8786.</source>
   <translation>Non è ancora un indirizzo: scrivilo come tcp://host:8786.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Trained models</source>
   <translation>Modelli addestrati</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Used by runs whose device is automatic</source>
   <translation>Usato dalle esecuzioni con dispositivo automatico</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Usual method</source>
   <translation>Metodo consueto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Where the engine keeps intermediate files, and finished tiles of runs that were ended; a fast disk with room is best</source>
   <translation>Dove il motore tiene i file intermedi e i tasselli finiti delle esecuzioni interrotte; meglio un disco veloce con spazio</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Where the model manager keeps models</source>
   <translation>Dove il gestore dei modelli conserva i modelli</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>all but one</source>
   <translation>tutti tranne uno</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>automatic</source>
   <translation>automatico</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>this machine only</source>
   <translation>solo questo computer</translation>
  </message>
 </context>
 <context>
  <name>OutputsWidget</name>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;80 % interval</source>
   <translation>Intervallo all'&amp;80 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;95 % interval</source>
   <translation>Intervallo al &amp;95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Displacement</source>
   <translation>Sposta&amp;mento</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Median</source>
   <translation>Me&amp;diana</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Rasters too, with cell size</source>
   <translation>Anche ra&amp;ster, con dimensione cella</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Temporary files</source>
   <translation>&amp;File temporanei</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Also write the point forecast as rasters</source>
   <translation>Scrivi la previsione per punti anche come raster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>An existing folder; nothing in it is overwritten</source>
   <translation>Una cartella esistente; nulla viene sovrascritto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Deleted when QGIS closes</source>
   <translation>Eliminati alla chiusura di QGIS</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Documents</source>
   <translation>Documenti</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Every gap filled, one band per date; observed cells unchanged</source>
   <translation>Tutte le lacune riempite, una banda per data; celle osservate invariate</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>File names are made from the input's name and the time; nothing is overwritten</source>
   <translation>I nomi dei file si compongono dal nome dell'input e dall'ora; nulla viene sovrascritto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Filled &amp;stack</source>
   <translation>Stac&amp;k riempito</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>From the last observation to the end of the horizon</source>
   <translation>Dall'ultima osservazione alla fine dell'orizzonte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>In &amp;folder</source>
   <translation>In c&amp;artella</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>In units of the layer's CRS</source>
   <translation>In unità del SR del layer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Lower and upper bound</source>
   <translation>Limite inferiore e superiore</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Method, skill, dates, inputs and versions, for other programs</source>
   <translation>Metodo, skill, date, input e versioni, per altri programmi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Predicted against past velocity</source>
   <translation>Velocità prevista rispetto a quella passata</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Predicted, per year</source>
   <translation>Prevista, per anno</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Provenance</source>
   <translation>Provenienza</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Rasters</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Re&amp;port (HTML)</source>
   <translation>&amp;Report (HTML)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>S&amp;kill table (CSV)</source>
   <translation>Ta&amp;bella degli skill (CSV)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Skill table and plots</source>
   <translation>Tabella degli skill e grafici</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Summary (&amp;JSON)</source>
   <translation>Riepilogo (&amp;JSON)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>The forecast itself, one band per date</source>
   <translation>La previsione stessa, una banda per data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>The measured skill of every method tried</source>
   <translation>Lo skill misurato di ogni metodo provato</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Velo&amp;city</source>
   <translation>Velo&amp;cità</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Velocity ch&amp;ange</source>
   <translation>Variazione di ve&amp;locità</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>What to do with cells that hold no point</source>
   <translation>Che cosa fare delle celle che non contengono punti</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Where</source>
   <translation>Dove</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Where each value comes from: observed, filled, no data</source>
   <translation>Da dove viene ogni valore: osservato, riempito, nessun dato</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>cells without points stay empty</source>
   <translation>le celle senza punti restano vuote</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>krige cells without points</source>
   <translation>interpola con kriging le celle senza punti</translation>
  </message>
 </context>
 <context>
  <name>RegionWidget</name>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Drawn on the map</source>
   <translation>&amp;Disegnata sulla mappa</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Polygon</source>
   <translation>Po&amp;ligono</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Selected features only</source>
   <translation>Solo elementi &amp;selezionati</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Whole layer</source>
   <translation>T&amp;utto il layer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>A rectangle or polygon you draw</source>
   <translation>Un rettangolo o poligono disegnato da te</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>All polygons of a layer, or the selected ones</source>
   <translation>Tutti i poligoni di un layer, o quelli selezionati</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Click the corners on the map; right-click ends, Esc cancels</source>
   <translation>Fai clic sui vertici sulla mappa; il clic destro termina, Esc annulla</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Drag a rectangle on the map; Esc cancels</source>
   <translation>Trascina un rettangolo sulla mappa; Esc annulla</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Layers of polygons in the project</source>
   <translation>Layer di poligoni del progetto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Nothing is drawn yet.</source>
   <translation>Non è ancora disegnato nulla.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory.</source>
   <translation>I punti o le celle fuori dalla regione non sono né usati né previsti. Una regione più piccola è più rapida e richiede meno memoria.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Polygons o&amp;f a layer</source>
   <translation>Poligoni di un la&amp;yer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Re&amp;ctangle</source>
   <translation>&amp;Rettangolo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Region</source>
   <translation>Regione</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>The extent of the main map canvas</source>
   <translation>L'estensione della mappa principale</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Use every point or cell</source>
   <translation>Usa ogni punto o cella</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Use only the polygons selected in that layer</source>
   <translation>Usa solo i poligoni selezionati in quel layer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>What the &amp;map shows when the run starts</source>
   <translation>Ciò che la &amp;mappa mostra all'avvio</translation>
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
   <translation>Una foto del luogo; conservata come percorso, relativo al progetto se si trova accanto</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Add status, assessor, date, comment, photo and history to the layer</source>
   <translation>Aggiungi al layer stato, revisore, data, commento, foto e cronologia</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Add the review fields</source>
   <translation>Aggiungi i campi di revisione</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Assessor</source>
   <translation>Revisore</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Comment</source>
   <translation>Commento</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Earlier reviews of this zone: date, status, assessor, comment, photo</source>
   <translation>Revisioni precedenti di questa zona: data, stato, revisore, commento, foto</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Explain this panel</source>
   <translation>Spiega questo pannello</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Make it again</source>
   <translation>Applica di nuovo la modifica annullata</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Next</source>
   <translation>Successiva</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Previous</source>
   <translation>Precedente</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Redo</source>
   <translation>Ripristina</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Series of</source>
   <translation>Serie di</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Show</source>
   <translation>Mostra</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Show zones of one status only; the numbers say how many there are</source>
   <translation>Mostra solo le zone di uno stato; i numeri dicono quante sono</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Take the last change of a review back</source>
   <translation>Annulla l'ultima modifica di una revisione</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The day of your review: today, unless you change it</source>
   <translation>Il giorno della tua revisione: oggi, se non lo cambi</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The layer of hazard zones to review</source>
   <translation>Il layer di zone di pericolosità da revisionare</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The layer with dates whose mean and spread inside the zone are shown in the time-series dock</source>
   <translation>Il layer con date di cui il pannello delle serie temporali mostra media e dispersione entro la zona</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The most severe zone first; choose one to see it on the map</source>
   <translation>Prima la zona più grave; scegline una per vederla sulla mappa</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The next zone (Alt+Page Down)</source>
   <translation>La zona dopo questa (Alt+Pag Giù)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The zone before this one (Alt+Page Up)</source>
   <translation>La zona prima di questa (Alt+Pag Su)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Undo</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>What you found; written to the layer when you pause or go on</source>
   <translation>Che cosa hai trovato; viene scritto nel layer quando fai una pausa o prosegui</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Your name; it is remembered</source>
   <translation>Il tuo nome; viene ricordato</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Zones</source>
   <translation>Zone</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>your name</source>
   <translation>il tuo nome</translation>
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
   <translation>A&amp;nnulla</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Clos&amp;e</source>
   <translation>C&amp;hiudi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Close this window (Esc); a run can go on</source>
   <translation>Chiudi questa finestra (Esc); un'esecuzione può continuare</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Cop&amp;y as</source>
   <translation>Co&amp;pia come</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Copy these settings to run them elsewhere</source>
   <translation>Copia queste impostazioni per eseguirle altrove</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Spiega questa finestra (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>GroundCast</source>
   <translation>GroundCast</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Other ways to start</source>
   <translation>Altri modi di avviare</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>R&amp;un</source>
   <translation>&amp;Esegui</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Start from the beginning instead; finished tiles are removed</source>
   <translation>Ricomincia invece dall'inizio; i tasselli finiti vengono rimossi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Start the forecast in the background</source>
   <translation>Avvia la previsione in background</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Stop the run; no half-written output is left</source>
   <translation>Ferma l'esecuzione; non resta alcun risultato scritto a metà</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>Errors on observed values that were hidden, in the unit of the data; the method used is bold</source>
   <translation>Errori sui valori osservati che sono stati nascosti, nell'unità dei dati; il metodo usato è in grassetto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>The log of the run appears here.</source>
   <translation>Qui compare il log dell'esecuzione.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>What the run reports</source>
   <translation>Ciò che l'esecuzione comunica</translation>
  </message>
 </context>
 <context>
  <name>RunPanel</name>
  <message>
   <location filename="../plugin/dialogs/run_panel.ui" />
   <source>Ready.</source>
   <translation>Pronto.</translation>
  </message>
 </context>
 <context>
  <name>SeriesPanel</name>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>80 and 95 % intervals of the forecast</source>
   <translation>Intervalli all'80 e al 95 % della previsione</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Area</source>
   <translation>Area</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Axis</source>
   <translation>Asse</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Clear</source>
   <translation>Svuota</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Click places on the map; Ctrl keeps those already chosen</source>
   <translation>Fai clic su luoghi della mappa; Ctrl mantiene quelli già scelti</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Dates</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Distance of the replicas</source>
   <translation>Distanza delle repliche</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Double-click a name to change it</source>
   <translation>Fai doppio clic su un nome per cambiarlo</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Draw a polygon: mean and spread of what lies inside; right-click ends it</source>
   <translation>Disegna un poligono: media e dispersione di ciò che contiene; il clic destro lo termina</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Explain this panel</source>
   <translation>Spiega questo pannello</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>First date</source>
   <translation>Prima data</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fit</source>
   <translation>Adattamento</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fix the ends of the vertical axis</source>
   <translation>Fissa gli estremi dell'asse verticale</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fix the first and last date of the plot</source>
   <translation>Fissa la prima e l'ultima data del grafico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>From zero</source>
   <translation>Da zero</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Grid</source>
   <translation>Griglia</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Intervals</source>
   <translation>Intervalli</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Join</source>
   <translation>Unisci</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Join the observations of a place by lines</source>
   <translation>Unisci con linee le osservazioni di un luogo</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Keep</source>
   <translation>Mantieni</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Keep the places already chosen when another is (as Ctrl does)</source>
   <translation>Mantieni i luoghi già scelti quando se ne sceglie un altro (come Ctrl)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Last date</source>
   <translation>Ultima data</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Legend</source>
   <translation>Legenda</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Lines across the plot</source>
   <translation>Linee attraverso il grafico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Lower end</source>
   <translation>Estremo inferiore</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Mark a value across the plot</source>
   <translation>Segna un valore attraverso il grafico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Mean and spread of the selected points of the layer</source>
   <translation>Media e dispersione dei punti selezionati del layer</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Names in the plot</source>
   <translation>Nomi nel grafico</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Pick</source>
   <translation>Indica</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Picture…</source>
   <translation>Immagine…</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Reference</source>
   <translation>Riferimento</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove</source>
   <translation>Rimuovi</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove all places</source>
   <translation>Rimuovi tutti i luoghi</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove the chosen places</source>
   <translation>Rimuovi i luoghi scelti</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Repeat the observations above and below by this distance: half a wavelength shows jumps of phase unwrapping (28 mm for C-band)</source>
   <translation>Ripeti le osservazioni sopra e sotto a questa distanza: mezza lunghezza d'onda mostra i salti dello srotolamento di fase (28 mm per la banda C)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Replicas</source>
   <translation>Repliche</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Residuals</source>
   <translation>Residui</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Save the plot as PNG, SVG or PDF</source>
   <translation>Salva il grafico come PNG, SVG o PDF</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Save the series as CSV</source>
   <translation>Salva la serie come CSV</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Selection</source>
   <translation>Selezione</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Start each series at 0</source>
   <translation>Fai partire ogni serie da 0</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Table…</source>
   <translation>Tabella…</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the chosen place off all others; press again to stop</source>
   <translation>Sottrai il luogo scelto da tutti gli altri; premi di nuovo per smettere</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the trend off: what is left tells where it does not hold</source>
   <translation>Togli la tendenza: ciò che resta mostra dove non vale</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the yearly cycle off</source>
   <translation>Togli il ciclo annuale</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>The layer that is read: the one chosen in the layer panel</source>
   <translation>Il layer letto: quello scelto nel pannello dei layer</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Threshold</source>
   <translation>Soglia</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Trend and yearly cycle fitted to the observations</source>
   <translation>Tendenza e ciclo annuale adattati alle osservazioni</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Trend that is fitted; the velocity is that of a line, or the mean of the curve</source>
   <translation>Tendenza adattata; la velocità è quella della retta, o la media della curva</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Upper end</source>
   <translation>Estremo superiore</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Value to mark</source>
   <translation>Valore da segnare</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>What the fit leaves</source>
   <translation>Ciò che resta dopo l'adattamento</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Without season</source>
   <translation>Senza stagionalità</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Without trend</source>
   <translation>Senza tendenza</translation>
  </message>
 </context>
 <context>
  <name>SetupDialog</name>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>&amp;Repair</source>
   <translation>&amp;Ripara</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>&amp;Set up</source>
   <translation>&amp;Configura</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Ca&amp;ncel</source>
   <translation>A&amp;nnulla</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Chec&amp;k</source>
   <translation>&amp;Verifica</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Clos&amp;e</source>
   <translation>C&amp;hiudi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Close this window (Esc); a set-up that is on goes on</source>
   <translation>Chiudi questa finestra (Esc); una configurazione in corso continua</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Computes on &amp;the</source>
   <translation>Calcola &amp;su</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Copy &amp;diagnostics</source>
   <translation>Copia &amp;diagnostica</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Copy versions, settings and the log for a report; names and passwords are left out</source>
   <translation>Copia versioni, impostazioni e log per una segnalazione; nomi e password sono esclusi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Spiega questa finestra (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Fetch and make the environment, or go on where it stopped</source>
   <translation>Scarica e crea l'ambiente, o riprendi da dove si era fermato</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>In a Python or conda environment of &amp;mine</source>
   <translation>In un &amp;mio ambiente Python o conda</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>In an environment that is made for &amp;it (recommended)</source>
   <translation>In un ambiente creato &amp;apposta (raccomandato)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>It must hold the packages of engine/requirements.in in the plugin's folder; it is tried, not changed</source>
   <translation>Deve contenere i pacchetti di engine/requirements.in nella cartella del plugin; viene provato, non modificato</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Its program: python, or python.exe</source>
   <translation>Il suo programma: python, o python.exe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Let the engine try itself: versions, coordinate systems, every device with a real operation</source>
   <translation>Il motore prova sé stesso: versioni, sistemi di coordinate, ogni dispositivo con un'operazione reale</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Made from &amp;Python</source>
   <translation>Creato con &amp;Python</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Made in your data folder; QGIS's own packages are not touched</source>
   <translation>Creato nella cartella dei tuoi dati; i pacchetti propri di QGIS non vengono toccati</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remo&amp;ve</source>
   <translation>Rimu&amp;ovi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remove everything that was set up</source>
   <translation>Rimuovi tutto ciò che è stato configurato</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remove the environment and make it again</source>
   <translation>Rimuovi l'ambiente e ricrealo</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Set up the engine</source>
   <translation>Configura il motore</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Stop; what is finished stays</source>
   <translation>Ferma; ciò che è finito resta</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>The build of torch; the one for graphics processors is larger and runs without one, too</source>
   <translation>La build di torch; quella per processori grafici è più grande e funziona anche senza</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>The interpreters found on this machine; the first one that serves is chosen</source>
   <translation>Gli interpreti trovati su questo computer; viene scelto il primo adatto</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>What is done appears here.</source>
   <translation>Qui compare ciò che viene fatto.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>What the set-up reports</source>
   <translation>Ciò che la configurazione comunica</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Where the engine runs</source>
   <translation>Dove funziona il motore</translation>
  </message>
 </context>
</TS>
