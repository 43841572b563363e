<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Covariates</name>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>&amp;Add layer</source>
   <translation>&amp;Ajouter une couche</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>&amp;Remove</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>A&amp;dd layer</source>
   <translation>Ajou&amp;ter une couche</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add &amp;files…</source>
   <translation>Ajouter des fi&amp;chiers…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add a folder of single-date rasters</source>
   <translation>Ajouter un dossier de rasters d'une seule date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add a raster layer of the project</source>
   <translation>Ajouter une couche raster du projet</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add file&amp;s…</source>
   <translation>Ajouter des fichie&amp;rs…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add raster files</source>
   <translation>Ajouter des fichiers raster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Changing in time (rainfall, groundwater level …), used up to the last date only</source>
   <translation>Variables dans le temps (précipitations, niveau des eaux souterraines…), utilisées seulement jusqu'à la dernière date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Constant in time; tick what holds classes (land cover, soil type …)</source>
   <translation>Constantes dans le temps ; cocher ce qui contient des classes (occupation du sol, type de sol…)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>One band each, e.g. a terrain model. A tick says that the values are codes of classes, not amounts</source>
   <translation>Une bande chacun, p. ex. un modèle de terrain. Une coche indique que les valeurs sont des codes de classes, non des quantités</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>One band per date, the date in the band description or a file per date</source>
   <translation>Une bande par date, la date dans la description de la bande, ou un fichier par date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Optional. Rasters on another grid or CRS are warped onto the input. Columns of a point layer such as height or slope are found by themselves.</source>
   <translation>Facultatif. Les rasters sur une autre grille ou dans un autre SCR sont reprojetés sur l'entrée. Les colonnes d'une couche de points comme l'altitude ou la pente sont trouvées d'elles-mêmes.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Re&amp;move</source>
   <translation>Su&amp;pprimer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Remove the chosen rows (Del)</source>
   <translation>Supprimer les lignes choisies (Suppr)</translation>
  </message>
 </context>
 <context>
  <name>DatesTable</name>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Choose a layer or a file.</source>
   <translation>Choisissez une couche ou un fichier.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Dates found</source>
   <translation>Dates trouvées</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Earliest date to use, as 2020-01-31; empty = the first</source>
   <translation>Date la plus ancienne à utiliser, sous la forme 2020-01-31 ; vide = la première</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Latest date to use, as 2023-12-31; the forecast starts there. Empty = the last</source>
   <translation>Date la plus récente à utiliser, sous la forme 2023-12-31 ; la prévision commence là. Vide = la dernière</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Re&amp;set</source>
   <translation>Réiniti&amp;aliser</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Take the dates as they were found</source>
   <translation>Reprendre les dates telles qu'elles ont été trouvées</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Untick a row to leave it out; double-click a date to correct it</source>
   <translation>Décocher une ligne pour l'exclure ; double-cliquer sur une date pour la corriger</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Use dates fro&amp;m</source>
   <translation>Utiliser les dates à &amp;partir de</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>the first</source>
   <translation>la première</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>the last</source>
   <translation>la dernière</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>u&amp;p to</source>
   <translation>j&amp;usqu'à</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <location filename="../engine/training/dapf_forecaster.py" />
   <source>'draws' is out of range</source>
   <translation>« draws » est hors limites</translation>
  </message>
  <message>
   <location filename="../engine/models/st_transformer.py" />
   <source>'spatial' is not one of {spatial}</source>
   <translation>« spatial » n'est pas l'une des valeurs {spatial}</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{address}' is not the address of a cluster.</source>
   <translation>« {address} » n'est pas l'adresse d'une grappe.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>'{covariates}' covariates cannot be used.</source>
   <translation>Les covariables « {covariates} » ne peuvent pas être utilisées.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{device}' is not a device.</source>
   <translation>« {device} » n'est pas un périphérique.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' has no quality flags.</source>
   <translation>« {filename} » n'a pas d'indicateurs de qualité.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' has {height} x {width} cells, which is no EASE-Grid 2.0 SMAP uses, and nothing tells where they are.</source>
   <translation>« {filename} » a {height} x {width} cellules, ce qui n'est aucune grille EASE-Grid 2.0 de SMAP, et rien ne dit où elles se trouvent.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{filename}' in '{path}' would unpack to {size}.</source>
   <translation>« {filename} » dans « {path} » occuperait une fois décompressé {size}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' is a half orbit, not a day on a grid.</source>
   <translation>« {filename} » est une demi-orbite, pas un jour sur une grille.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>'{filename}' is not there (any more).</source>
   <translation>« {filename} » n'est pas (ou plus) là.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{file}' has no variable '{name}' of the {half} overpass.</source>
   <translation>« {file} » n'a pas de variable « {name} » du passage {half}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{file}' has no variable '{name}'.</source>
   <translation>« {file} » n'a pas de variable « {name} ».</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{fill}' is not a way to fill cells.</source>
   <translation>« {fill} » n'est pas une façon de remplir des cellules.</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>'{first}' and '{second}'</source>
   <translation>« {first} » et « {second} »</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{format}' is not a known input format.</source>
   <translation>« {format} » n'est pas un format d'entrée connu.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{key}' is not an output.</source>
   <translation>« {key} » n'est pas une sortie.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>'{kind}' is not a kind of data.</source>
   <translation>« {kind} » n'est pas un type de données.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>'{kind}' is not a kind of gap.</source>
   <translation>« {kind} » n'est pas un type de lacune.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{mask}' is not a kind of gap.</source>
   <translation>« {mask} » n'est pas un type de lacune.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>'{method}' learns nothing that could be kept.</source>
   <translation>« {method} » n'apprend rien qui puisse être conservé.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast_large.py" />
   <source>'{method}' learns something of each place and cannot forecast a layer that is read in parts.</source>
   <translation>« {method} » apprend quelque chose de chaque lieu et ne peut pas prévoir une couche lue par parties.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>'{name}' cannot be done by several processes.</source>
   <translation>« {name} » ne peut pas être fait par plusieurs processus.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' cannot be read ({error}).</source>
   <translation>« {name} » ne peut pas être lu ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' cannot be read as a table ({error}).</source>
   <translation>« {name} » ne peut pas être lu comme une table ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{name}' cannot be read as a vector layer ({error}).</source>
   <translation>« {name} » ne peut pas être lu comme une couche vectorielle ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>'{name}' cannot be written or read.</source>
   <translation>« {name} » ne peut pas être écrit ou lu.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{name}' cannot name a covariate.</source>
   <translation>« {name} » ne peut pas nommer une covariable.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>'{name}' does not state its coordinate reference system.</source>
   <translation>« {name} » n'indique pas son système de coordonnées de référence.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' does not state its unit, and its values run to {top:.4g}: neither {fraction} nor percent. If they are scaled integers, store their scale factor; else give the unit.</source>
   <translation>« {name} » n'indique pas son unité, et ses valeurs vont jusqu'à {top:.4g} : ni {fraction} ni pourcents. Si ce sont des entiers mis à l'échelle, enregistrez leur facteur d'échelle ; sinon donnez l'unité.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' does not state its unit; its values run to {top:.4g}, so percent are assumed.</source>
   <translation>« {name} » n'indique pas son unité ; ses valeurs vont jusqu'à {top:.4g}, des pourcents sont donc supposés.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' does not state its unit; millimetres are assumed.</source>
   <translation>« {name} » n'indique pas son unité ; des millimètres sont supposés.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' ends in the middle of line {line}, which has {found} of {width} values: the file is incomplete.</source>
   <translation>« {name} » se termine au milieu de la ligne {line}, qui a {found} valeurs sur {width} : le fichier est incomplet.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>'{name}' has coordinates, but does not say in which coordinate reference system.</source>
   <translation>« {name} » a des coordonnées, mais ne dit pas dans quel système de coordonnées de référence.</translation>
  </message>
  <message>
   <location filename="../engine/readers/point_column.py" />
   <source>'{name}' has no column '{field}'.</source>
   <translation>« {name} » n'a pas de colonne « {field} ».</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no coordinate reference system.</source>
   <translation>« {name} » n'a pas de système de coordonnées de référence.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <location filename="../engine/readers/vector.py" />
   <source>'{name}' has no field '{field}'.</source>
   <translation>« {name} » n'a pas de champ « {field} ».</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' has no points here.</source>
   <translation>« {name} » n'a pas de points ici.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <location filename="../engine/readers/point_column.py" />
   <source>'{name}' has no points.</source>
   <translation>« {name} » n'a pas de points.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no values at all.</source>
   <translation>« {name} » n'a aucune valeur.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' has no values by date and place.</source>
   <translation>« {name} » n'a pas de valeurs par date et par lieu.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>'{name}' has no values here: all are missing.</source>
   <translation>« {name} » n'a pas de valeurs ici : toutes manquent.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no values in the region.</source>
   <translation>« {name} » n'a pas de valeurs dans la zone d'étude.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/points.py" />
   <location filename="../engine/inference/tiles/whole.py" />
   <source>'{name}' has no values where it was looked at.</source>
   <translation>« {name} » n'a pas de valeurs là où elles ont été cherchées.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has nothing but fill values.</source>
   <translation>« {name} » n'a que des valeurs de remplissage.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf.py" />
   <source>'{name}' has several times a day: their mean is taken.</source>
   <translation>« {name} » a plusieurs heures par jour : leur moyenne est prise.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has the date {day} twice: '{first}' and '{second}'.</source>
   <translation>« {name} » a deux fois la date {day} : « {first} » et « {second} ».</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' has {n} date, too few for a backtest.</source>
   <translation>« {name} » a {n} date, trop peu pour un test rétrospectif.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' has {n} dates, too few for a backtest.</source>
   <translation>« {name} » a {n} dates, trop peu pour un test rétrospectif.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has {n} of {total} dates that are missing or not between the years {first} and {last}.</source>
   <translation>« {name} » a {n} dates sur {total} qui manquent ou ne sont pas entre les années {first} et {last}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has {n} of {total} dates that is missing or not between the years {first} and {last}.</source>
   <translation>« {name} » a {n} date sur {total} qui manque ou n'est pas entre les années {first} et {last}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has {n} value like {code:g}, which is no soil moisture: it is taken as missing. Give the nodata value to be sure.</source>
   <translation>« {name} » a {n} valeur comme {code:g}, ce qui n'est pas une humidité du sol : elle est considérée comme manquante. Donnez la valeur nodata pour en être sûr.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has {n} values like {code:g}, which is no soil moisture: they are taken as missing. Give the nodata value to be sure.</source>
   <translation>« {name} » a {n} valeurs comme {code:g}, ce qui n'est pas une humidité du sol : elles sont considérées comme manquantes. Donnez la valeur nodata pour en être sûr.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>'{name}' holds values that are not numbers</source>
   <translation>« {name} » contient des valeurs qui ne sont pas des nombres</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <source>'{name}' is a layer of points, and DCT-PLS needs the regular cells of a raster.</source>
   <translation>« {name} » est une couche de points, et DCT-PLS a besoin des cellules régulières d'un raster.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>'{name}' is a layer of points, it cannot be filled to rasters.</source>
   <translation>« {name} » est une couche de points, elle ne peut pas être comblée vers des rasters.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>'{name}' is a raster, it cannot be filled to a point layer.</source>
   <translation>« {name} » est un raster, il ne peut pas être comblé vers une couche de points.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' is a raster, it cannot be forecast to a point layer.</source>
   <translation>« {name} » est un raster, il ne peut pas être prévu vers une couche de points.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>'{name}' is a {kind} system, which has no map coordinates.</source>
   <translation>« {name} » est un système de type {kind}, qui n'a pas de coordonnées cartographiques.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>'{name}' is damaged or no Parquet table ({reason}).</source>
   <translation>« {name} » est endommagé ou n'est pas une table Parquet ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is empty.</source>
   <translation>« {name} » est vide.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>'{name}' is in a zip, where a Parquet file cannot be read.</source>
   <translation>« {name} » est dans un zip, où un fichier Parquet ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>'{name}' is in {crs}, '{first}' in {other}.</source>
   <translation>« {name} » est en {crs}, « {first} » en {other}.</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <source>'{name}' is not a forecast method.</source>
   <translation>« {name} » n'est pas une méthode de prévision.</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <source>'{name}' is not a method to fill gaps.</source>
   <translation>« {name} » n'est pas une méthode de comblement de lacunes.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is not a text table.</source>
   <translation>« {name} » n'est pas une table de texte.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{name}' is not an option of any method.</source>
   <translation>« {name} » n'est une option d'aucune méthode.</translation>
  </message>
  <message>
   <location filename="../engine/models/spec_check.py" />
   <source>'{name}' is of the wrong type</source>
   <translation>« {name} » est du mauvais type</translation>
  </message>
  <message>
   <location filename="../engine/models/spec_check.py" />
   <source>'{name}' is out of range</source>
   <translation>« {name} » est hors limites</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>'{name}' is too large for the output 'embedding'.</source>
   <translation>« {name} » est trop grand pour la sortie « embedding ».</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>'{name}' is too large for the output '{refused}'.</source>
   <translation>« {name} » est trop grand pour la sortie « {refused} ».</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is written in UTF-16.</source>
   <translation>« {name} » est écrit en UTF-16.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' lacks '{attribute}'.</source>
   <translation>« {attribute} » manque dans « {name} ».</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>'{name}' learns something of each place, and {n} of the places here are new to it.</source>
   <translation>« {name} » apprend quelque chose de chaque lieu, et {n} des lieux d'ici lui sont nouveaux.</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>'{name}' learns something of each place, and {n} of the places here is new to it.</source>
   <translation>« {name} » apprend quelque chose de chaque lieu, et {n} des lieux d'ici lui est nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' states {fraction}, but its values run to {top:.4g}: a scale factor may be missing, or they are percent.</source>
   <translation>« {name} » indique {fraction}, mais ses valeurs vont jusqu'à {top:.4g} : un facteur d'échelle manque peut-être, ou ce sont des pourcents.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>'{name}', or another input, was changed while parts of it were computed.</source>
   <translation>« {name} », ou une autre entrée, a été modifié pendant que des parties en étaient calculées.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>'{path}' ({extent}) does not overlap '{first}' ({other}).</source>
   <translation>« {path} » ({extent}) ne recouvre pas « {first} » ({other}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' cannot be read as a raster ({error}).</source>
   <translation>« {path} » ne peut pas être lu comme un raster ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/provenance.py" />
   <source>'{path}' changed while it was read.</source>
   <translation>« {path} » a changé pendant sa lecture.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>'{path}' does not list cells by longitude and latitude as the others do.</source>
   <translation>« {path} » ne liste pas les cellules par longitude et latitude comme les autres.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' has no bands of its own.</source>
   <translation>« {path} » n'a pas de bandes propres.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>'{path}' has no data set '{dataset}' with dates.</source>
   <translation>« {path} » n'a pas de jeu de données « {dataset} » avec des dates.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{path}' has no layer '{asked}'.</source>
   <translation>« {path} » n'a pas de couche « {asked} ».</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{path}' has no layer with geometries.</source>
   <translation>« {path} » n'a pas de couche avec des géométries.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>'{path}' has no variable '{layer}' over time.</source>
   <translation>« {path} » n'a pas de variable « {layer} » dans le temps.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>'{path}' has no variable '{name}'.</source>
   <translation>« {path} » n'a pas de variable « {name} ».</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds a file whose path points outside it: '{filename}'.</source>
   <translation>« {path} » contient un fichier dont le chemin pointe au-dehors : « {filename} ».</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds a link to another file: '{filename}'.</source>
   <translation>« {path} » contient un lien vers un autre fichier : « {filename} ».</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>'{path}' holds no table (.csv).</source>
   <translation>« {path} » ne contient pas de table (.csv).</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>'{path}' holds no table, vector layer or raster.</source>
   <translation>« {path} » ne contient ni table, ni couche vectorielle, ni raster.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>'{path}' holds points, not a grid.</source>
   <translation>« {path} » contient des points, pas une grille.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds several files that could be meant: {names}.</source>
   <translation>« {path} » contient plusieurs fichiers possibles : {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' is damaged or no {what} ({reason}).</source>
   <translation>« {path} » est endommagé ou n'est pas de format {what} ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/heap.py" />
   <source>'{path}' is damaged: a heap of its texts has no end.</source>
   <translation>« {path} » est endommagé : une zone de ses textes n'a pas de fin.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>'{path}' is in radar geometry: it has no X_FIRST and Y_FIRST.</source>
   <translation>« {path} » est en géométrie radar : il n'a pas X_FIRST et Y_FIRST.</translation>
  </message>
  <message>
   <location filename="../engine/readers/ends.py" />
   <source>'{path}' is incomplete: its end is missing.</source>
   <translation>« {path} » est incomplet : la fin manque.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>'{path}' is neither a table, a vector layer nor a raster that can be read.</source>
   <translation>« {path} » n'est ni une table, ni une couche vectorielle, ni un raster lisible.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>'{path}' is no SMAP file, or not whole: it has no group Soil_Moisture_Retrieval_Data.</source>
   <translation>« {path} » n'est pas un fichier SMAP, ou n'est pas entier : il n'a pas de groupe Soil_Moisture_Retrieval_Data.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' is not georeferenced: its cells have no map coordinates.</source>
   <translation>« {path} » n'est pas géoréférencé : ses cellules n'ont pas de coordonnées cartographiques.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' is protected by a password.</source>
   <translation>« {path} » est protégé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{quality}' is not a choice of quality.</source>
   <translation>« {quality} » n'est pas un choix de qualité.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>'{source}' has no observed value at all.</source>
   <translation>« {source} » n'a aucune valeur observée.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>'{source}' has {n} observed value, too few to test a method on.</source>
   <translation>« {source} » a {n} valeur observée, trop peu pour y tester une méthode.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>'{source}' has {n} observed values, too few to test a method on.</source>
   <translation>« {source} » a {n} valeurs observées, trop peu pour y tester une méthode.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>'{task}' is not a task.</source>
   <translation>« {task} » n'est pas une tâche.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{text}' cannot be the path of a file ({reason}).</source>
   <translation>« {text} » ne peut pas être le chemin d'un fichier ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>'{text}' is not a coordinate reference system.</source>
   <translation>« {text} » n'est pas un système de coordonnées de référence.</translation>
  </message>
  <message>
   <location filename="../engine/dates.py" />
   <source>'{text}' is not a date; write it as 2020-01-31</source>
   <translation>« {text} » n'est pas une date ; écrivez-la comme 2020-01-31</translation>
  </message>
  <message>
   <location filename="../engine/dates.py" />
   <source>'{text}' is not between the years {first} and {last}</source>
   <translation>« {text} » n'est pas entre les années {first} et {last}</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' has a value of the wrong type.</source>
   <translation>« {where} » a une valeur du mauvais type.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' has an unknown entry '{name}'.</source>
   <translation>« {where} » a une entrée inconnue « {name} ».</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' is not an object.</source>
   <translation>« {where} » n'est pas un objet.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' lacks the entry '{name}'.</source>
   <translation>L'entrée « {name} » manque dans « {where} ».</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>(no file)</source>
   <translation>(aucun fichier)</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>(none)</source>
   <translation>(aucun)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>, a difference that may be chance</source>
   <translation>, une différence qui peut être due au hasard</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>1 day</source>
   <translation>1 jour</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>2-3 days</source>
   <translation>2 à 3 jours</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>20 % of the cells, at random</source>
   <translation>20 % des cellules, au hasard</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>4-7 days</source>
   <translation>4 à 7 jours</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>50 % of the cells, at random</source>
   <translation>50 % des cellules, au hasard</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>8 days or more</source>
   <translation>8 jours ou plus</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>80 % of the cells, at random</source>
   <translation>80 % des cellules, au hasard</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>95 % interval</source>
   <translation>intervalle à 95 %</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>95 % interval {low:.2f} to {high:.2f}</source>
   <translation>intervalle à 95 % de {low:.2f} à {high:.2f}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>; a simple method did better still</source>
   <translation> ; une méthode simple a fait encore mieux</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>A cell size of {cell_size:g} {unit} makes {cells:,} cells ({width:,} x {height:,}); at most {max_cells:,} are written.</source>
   <translation>Une taille de cellule de {cell_size:g} {unit} donne {cells:,} cellules ({width:,} x {height:,}) ; au plus {max_cells:,} sont écrites.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A cluster needs the library dask.distributed, which is not installed ({error}).</source>
   <translation>Une grappe a besoin de la bibliothèque dask.distributed, qui n'est pas installée ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>A file could not be read or written whole ({error}).</source>
   <translation>Un fichier n'a pas pu être lu ou écrit en entier ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>A noisy place</source>
   <translation>Un lieu bruité</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>A point forecast needs a cell size to be written as rasters.</source>
   <translation>Une prévision de points a besoin d'une taille de cellule pour être écrite en rasters.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>A quiet place</source>
   <translation>Un lieu calme</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker cannot load the engine ({error}).</source>
   <translation>Un worker ne peut pas charger le moteur ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker failed: {message} ({kept})</source>
   <translation>Un worker a échoué : {message} ({kept})</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker finished a tile that cannot be seen here in '{folder}'.</source>
   <translation>Un worker a terminé une tuile qui n'est pas visible ici dans « {folder} ».</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Add it.</source>
   <translation>Ajoutez-la.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge_response.py" />
   <source>Add one, or use '{ridge}'.</source>
   <translation>Ajoutez-en une, ou utilisez « {ridge} ».</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>All dates are exactly {n} day apart, so the series was probably resampled: interpolated values already contain later observations, and skill at the first dates ahead looks better than it is.</source>
   <translation>Toutes les dates sont espacées d'exactement {n} jour : la série a donc probablement été rééchantillonnée ; des valeurs interpolées contiennent déjà des observations ultérieures, et la compétence aux premières dates à venir paraît meilleure qu'elle n'est.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>All dates are exactly {n} days apart, so the series was probably resampled: interpolated values already contain later observations, and skill at the first dates ahead looks better than it is.</source>
   <translation>Toutes les dates sont espacées d'exactement {n} jours : la série a donc probablement été rééchantillonnée ; des valeurs interpolées contiennent déjà des observations ultérieures, et la compétence aux premières dates à venir paraît meilleure qu'elle n'est.</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>An earlier run has finished this training: it is not repeated.</source>
   <translation>Une exécution antérieure a terminé cet entraînement : il n'est pas répété.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>An output is larger than its disk or the system allows for one file; nothing was written.</source>
   <translation>Une sortie est plus grande que ce que son disque ou le système permet pour un fichier ; rien n'a été écrit.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Ask for at most 500 dates or 120 months.</source>
   <translation>Demandez au plus 500 dates ou 120 mois.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>Ask for at most {max_dates} dates, or write rasters only.</source>
   <translation>Demandez au plus {max_dates} dates, ou n'écrivez que des rasters.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>Ask for earlier or fewer dates.</source>
   <translation>Demandez des dates plus proches, ou moins de dates.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>Ask for later dates, or set the end of the period to an earlier one.</source>
   <translation>Demandez des dates plus tardives, ou avancez la fin de la période.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>Ask for points.</source>
   <translation>Demandez des points.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <source>Ask for rasters.</source>
   <translation>Demandez des rasters.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Assign one to it, or give the CRS.</source>
   <translation>Attribuez-lui-en un, ou donnez le SCR.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>Assign one to it.</source>
   <translation>Attribuez-lui-en un.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Assign one to the layer, or give it in the dialog.</source>
   <translation>Attribuez-en un à la couche, ou indiquez-le dans la fenêtre.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Assign one to the layer, or give the CRS.</source>
   <translation>Attribuez-en un à la couche, ou donnez le SCR.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>At {share:.0f} % of the places persistence had the smaller error on the test dates.</source>
   <translation>Pour {share:.0f} % des lieux, la persistance a eu l'erreur la plus petite sur les dates de test.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>BRITS (extra library)</source>
   <translation>BRITS (bibliothèque supplémentaire)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Backtest of forecast methods</source>
   <translation>Test rétrospectif de méthodes de prévision</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Bias</source>
   <translation>Biais</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Boosted trees and kriging</source>
   <translation>Arbres boostés et krigeage</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>Bring all files to one CRS and grid first (Warp, with nearest neighbour): to do it here would change observed values.</source>
   <translation>Ramenez d'abord tous les fichiers à un même SCR et une même grille (Projection, plus proche voisin) : le faire ici changerait des valeurs observées.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>Bring all files to one grid first (Warp, with nearest neighbour): to do it here would change observed values.</source>
   <translation>Ramenez d'abord tous les fichiers à une même grille (Projection, plus proche voisin) : le faire ici changerait des valeurs observées.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>By horizon</source>
   <translation>Par horizon</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>CSDI (extra library)</source>
   <translation>CSDI (bibliothèque supplémentaire)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Change against the past velocity</source>
   <translation>Changement par rapport à la vitesse passée</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>Change its width, heads or layers.</source>
   <translation>Changez sa largeur, ses têtes ou ses couches.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>Change one of them.</source>
   <translation>Changez l'une des deux valeurs.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Change or drop the filter.</source>
   <translation>Changez ou supprimez le filtre.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Change the file name.</source>
   <translation>Changez le nom du fichier.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Check that all machines see the same files.</source>
   <translation>Vérifiez que toutes les machines voient les mêmes fichiers.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Check that the disk has space and that no other program uses the file; the log has the details.</source>
   <translation>Vérifiez que le disque a de la place et qu'aucun autre programme n'utilise le fichier ; le journal donne les détails.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Check that the file is readable.</source>
   <translation>Vérifiez que le fichier est lisible.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Check that the file is whole and is NetCDF; download or export it again.</source>
   <translation>Vérifiez que le fichier est entier et qu'il est en NetCDF ; téléchargez-le ou exportez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Check that the file is whole; download or export it again.</source>
   <translation>Vérifiez que le fichier est entier ; téléchargez-le ou exportez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Check the file, or choose another.</source>
   <translation>Vérifiez le fichier, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>Check the nodata value and the fields.</source>
   <translation>Vérifiez la valeur nodata et les champs.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <location filename="../engine/job.py" />
   <location filename="../engine/sources.py" />
   <source>Check the path, or choose the file again.</source>
   <translation>Vérifiez le chemin, ou choisissez de nouveau le fichier.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Check the path; the file may have been moved during the run.</source>
   <translation>Vérifiez le chemin ; le fichier a pu être déplacé pendant l'exécution.</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>Check the region, the layer and the dates.</source>
   <translation>Vérifiez la zone, la couche et les dates.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Check the region, the nodata value and the dates.</source>
   <translation>Vérifiez la zone, la valeur nodata et les dates.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Check the unit of its time axis, or type the dates.</source>
   <translation>Vérifiez l'unité de son axe temporel, ou saisissez les dates.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Choose MintPy's geo_timeseries file, not velocity or mask.</source>
   <translation>Choisissez le fichier geo_timeseries de MintPy, pas velocity ni mask.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Choose a CSV file.</source>
   <translation>Choisissez un fichier CSV.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>Choose a CSV or zip of EGMS, a layer of points, a GeoTIFF, a NetCDF, SMAP's HDF5 or MintPy's geo_timeseries.h5.</source>
   <translation>Choisissez un CSV ou un zip d'EGMS, une couche de points, un GeoTIFF, un NetCDF, un HDF5 de SMAP ou le geo_timeseries.h5 de MintPy.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose a folder on another disk, a smaller region or fewer dates.</source>
   <translation>Choisissez un dossier sur un autre disque, une zone plus petite ou moins de dates.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Choose a larger region.</source>
   <translation>Choisissez une zone plus grande.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Choose a layer of points.</source>
   <translation>Choisissez une couche de points.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Choose a layer or a file.</source>
   <translation>Choisissez une couche ou un fichier.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>Choose a layer that covers the same area and period, or check its CRS.</source>
   <translation>Choisissez une couche qui couvre la même zone et la même période, ou vérifiez son SCR.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Choose a layer with one value per date.</source>
   <translation>Choisissez une couche avec une valeur par date.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>Choose a model trained with this version of GroundCast.</source>
   <translation>Choisissez un modèle entraîné avec cette version de GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Choose a period of at most {max_dates} dates.</source>
   <translation>Choisissez une période d'au plus {max_dates} dates.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/whole.py" />
   <source>Choose a region in which it has values.</source>
   <translation>Choisissez une zone où il a des valeurs.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/points.py" />
   <source>Choose a region that has some.</source>
   <translation>Choisissez une zone qui en a.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Choose a smaller region or fewer dates.</source>
   <translation>Choisissez une zone plus petite ou moins de dates.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose a smaller region, fewer dates or a simpler method.</source>
   <translation>Choisissez une zone plus petite, moins de dates ou une méthode plus simple.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/large.py" />
   <source>Choose a smaller region, fewer outputs or dates, or another folder for intermediate files.</source>
   <translation>Choisissez une zone plus petite, moins de sorties ou de dates, ou un autre dossier de fichiers intermédiaires.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>Choose another field.</source>
   <translation>Choisissez un autre champ.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <location filename="../engine/sources.py" />
   <source>Choose another file name.</source>
   <translation>Choisissez un autre nom de fichier.</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <location filename="../engine/readers/csv_table.py" />
   <source>Choose another file, or download it again.</source>
   <translation>Choisissez un autre fichier, ou téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <location filename="../engine/readers/point_column.py" />
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>Choose another folder for intermediate files in the options.</source>
   <translation>Choisissez un autre dossier de fichiers intermédiaires dans les options.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>Choose another kind of gap.</source>
   <translation>Choisissez un autre type de lacune.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>Choose another layer, region or period, or check its nodata value.</source>
   <translation>Choisissez une autre couche, zone ou période, ou vérifiez sa valeur nodata.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast_large.py" />
   <source>Choose another method or a smaller region, or allow more memory.</source>
   <translation>Choisissez une autre méthode ou une zone plus petite, ou accordez plus de mémoire.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Choose another method, or a longer series.</source>
   <translation>Choisissez une autre méthode, ou une série plus longue.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>Choose another method, or a longer stack.</source>
   <translation>Choisissez une autre méthode, ou une pile plus longue.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Choose another method, or more dates.</source>
   <translation>Choisissez une autre méthode, ou plus de dates.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_library.py" />
   <source>Choose another method, or run the engine in an environment that has it: `make setup-peers` in the source folder makes one in .venv-peers.</source>
   <translation>Choisissez une autre méthode, ou lancez le moteur dans un environnement qui l'a : `make setup-peers` dans le dossier source en crée un dans .venv-peers.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <source>Choose another method, such as kriging in space and time.</source>
   <translation>Choisissez une autre méthode, comme le krigeage spatio-temporel.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Choose another, or select one level first.</source>
   <translation>Choisissez-en une autre, ou sélectionnez d'abord un niveau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>Choose one file of points, or files of grids.</source>
   <translation>Choisissez un fichier de points, ou des fichiers de grilles.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Choose one method, or 'auto'.</source>
   <translation>Choisissez une méthode, ou « auto ».</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Choose one of its sub-datasets or variables.</source>
   <translation>Choisissez l'un de ses sous-jeux de données ou l'une de ses variables.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Choose one of: {choices}.</source>
   <translation>Choisissez parmi : {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>Choose one that is trained: {ridge} or a network.</source>
   <translation>Choisissez-en une qui s'entraîne : {ridge} ou un réseau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Choose quality 'all' to read every retrieval.</source>
   <translation>Choisissez la qualité « all » pour lire chaque valeur.</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>Choose the device 'auto' or 'cpu'.</source>
   <translation>Choisissez le périphérique « auto » ou « cpu ».</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Choose the device 'cpu' for all.</source>
   <translation>Choisissez le périphérique « cpu » pour tous.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose the device 'cpu' or a smaller region.</source>
   <translation>Choisissez le périphérique « cpu » ou une zone plus petite.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Choose the file as it was downloaded, or a subset with its latitude and longitude.</source>
   <translation>Choisissez le fichier tel qu'il a été téléchargé, ou un extrait avec sa latitude et sa longitude.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Choose the geocoded file (geo_timeseries….h5).</source>
   <translation>Choisissez le fichier géocodé (geo_timeseries….h5).</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Choose the method '{method}', or leave the output out.</source>
   <translation>Choisissez la méthode « {method} », ou omettez cette sortie.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Choose the method {known}.</source>
   <translation>Choisissez la méthode {known}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <location filename="../engine/readers/egms.py" />
   <source>Choose the zip as it was downloaded.</source>
   <translation>Choisissez le zip tel qu'il a été téléchargé.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Choosing the method anew at each date had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}. From what is known now, {method} makes the forecast.</source>
   <translation>Choisir de nouveau la méthode à chaque date a donné {gain:.0f} % d'erreur quadratique en moins que la persistance sur des dates jamais vues{sure}{but}. D'après ce que l'on sait maintenant, {method} fait la prévision.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Close programs that use it, or choose another folder.</source>
   <translation>Fermez les programmes qui l'utilisent, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>ConvLSTM</source>
   <translation>ConvLSTM</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Convert the file to the standard calendar first, or type the dates.</source>
   <translation>Convertissez d'abord le fichier au calendrier standard, ou saisissez les dates.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Copy or export it again.</source>
   <translation>Copiez-le ou exportez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>Correct it, or choose other columns.</source>
   <translation>Corrigez-la, ou choisissez d'autres colonnes.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Correct it, or choose other fields.</source>
   <translation>Corrigez-le, ou choisissez d'autres champs.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <location filename="../engine/readers/vector.py" />
   <source>Correct it.</source>
   <translation>Corrigez-la.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Correct or delete the line; a decimal comma needs another column separator, such as a semicolon.</source>
   <translation>Corrigez ou supprimez la ligne ; une virgule décimale demande un autre séparateur de colonnes, comme le point-virgule.</translation>
  </message>
  <message>
   <location filename="../engine/registry.py" />
   <source>Correct or remove the option.</source>
   <translation>Corrigez ou supprimez l'option.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Correct the cell size.</source>
   <translation>Corrigez la taille de cellule.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Correct the cell, or leave it empty if the value is missing.</source>
   <translation>Corrigez la cellule, ou laissez-la vide si la valeur manque.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Correct the dates: sort them, drop duplicates.</source>
   <translation>Corrigez les dates : triez-les, supprimez les doublons.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Correct the list.</source>
   <translation>Corrigez la liste.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>Correct the unit of the data, or choose another model.</source>
   <translation>Corrigez l'unité des données, ou choisissez un autre modèle.</translation>
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
   <translation>Couverture, mesurée</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Create it or choose another.</source>
   <translation>Créez-le ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>DLinear</source>
   <translation>DLinear</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Dates are written year-month-day.</source>
   <translation>Les dates s'écrivent année-mois-jour.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Dates given: {dates}; bands of '{name}': {bands}.</source>
   <translation>Dates données : {dates} ; bandes de « {name} » : {bands}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Dates given: {dates}; date fields of '{name}': {fields}.</source>
   <translation>Dates données : {dates} ; champs de date de « {name} » : {fields}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Dates given: {dates}; files: {files}.</source>
   <translation>Dates données : {dates} ; fichiers : {files}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Dates given: {dates}; times: {times}.</source>
   <translation>Dates données : {dates} ; temps : {times}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Device: {device_text}</source>
   <translation>Périphérique : {device_text}</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Do not use this file.</source>
   <translation>N'utilisez pas ce fichier.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Do not use this file; if you trust it, unpack it and choose the file inside.</source>
   <translation>N'utilisez pas ce fichier ; si vous lui faites confiance, décompressez-le et choisissez le fichier qu'il contient.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>Download it again, or leave it out.</source>
   <translation>Téléchargez-le de nouveau, ou laissez-le de côté.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/smap.py" />
   <source>Download it again.</source>
   <translation>Téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <location filename="../engine/readers/ends.py" />
   <source>Download or copy it again.</source>
   <translation>Téléchargez-le ou copiez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/heap.py" />
   <location filename="../engine/readers/parquet_table.py" />
   <source>Download or export it again.</source>
   <translation>Téléchargez-le ou exportez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw a larger region, or leave it out.</source>
   <translation>Dessinez une zone plus grande, ou omettez-la.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw a polygon, or choose a polygon layer or an extent.</source>
   <translation>Dessinez un polygone, ou choisissez une couche de polygones ou une emprise.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Draw it again, or leave it out to use the whole layer.</source>
   <translation>Dessinez-la de nouveau, ou omettez-la pour utiliser toute la couche.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw it again.</source>
   <translation>Dessinez-la de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw the region over the data, or check the CRS of both.</source>
   <translation>Dessinez la zone sur les données, ou vérifiez le SCR des deux.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw the region over the data.</source>
   <translation>Dessinez la zone sur les données.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Duration</source>
   <translation>Durée</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Earlier the choice would have been {methods}.</source>
   <translation>Auparavant, le choix aurait été {methods}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Error and coverage by horizon</source>
   <translation>Erreur et couverture selon l'horizon</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Error by distance to the nearest observation</source>
   <translation>Erreur selon la distance à l'observation la plus proche</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>Error by horizon</source>
   <translation>Erreur selon l'horizon</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Error it saves</source>
   <translation>Erreur qu'elle évite</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Evaluation of methods that fill gaps</source>
   <translation>Évaluation de méthodes de comblement de lacunes</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Exponential smoothing</source>
   <translation>Lissage exponentiel</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Export it again as CSV.</source>
   <translation>Exportez-le de nouveau en CSV.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>Export what it leaves to a file.</source>
   <translation>Exportez ce qu'il laisse vers un fichier.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>Fastest decrease</source>
   <translation>Diminution la plus rapide</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Fastest increase</source>
   <translation>Augmentation la plus rapide</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Few gaps</source>
   <translation>Peu de lacunes</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Fields given for '{name}': {fields}; dates: {dates}.</source>
   <translation>Champs donnés pour « {name} » : {fields} ; dates : {dates}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Filled values are off by {mae:.3f} {units} on average, measured on observations hidden from the method ({method}).</source>
   <translation>Les valeurs comblées s'écartent en moyenne de {mae:.3f} {units}, mesuré sur des observations masquées à la méthode ({method}).</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>Fit it on these places, or choose a method that can be used elsewhere.</source>
   <translation>Ajustez-la sur ces lieux, ou choisissez une méthode utilisable ailleurs.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Forecast</source>
   <translation>Prévision</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Forecast report</source>
   <translation>Rapport de prévision</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Four places</source>
   <translation>Quatre lieux</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Free some space, or choose another folder for the outputs.</source>
   <translation>Libérez de l'espace, ou choisissez un autre dossier pour les sorties.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>GRIN (extra library)</source>
   <translation>GRIN (bibliothèque supplémentaire)</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Geocode or warp it first.</source>
   <translation>Géocodez-le ou projetez-le d'abord.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Georeference it again.</source>
   <translation>Géoréférencez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a number from {least:g} to {most:g}.</source>
   <translation>Donnez un nombre de {least:g} à {most:g}.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a number of dates or of months.</source>
   <translation>Donnez un nombre de dates ou de mois.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a positive number of GB, or 0 = automatic.</source>
   <translation>Donnez un nombre positif de Go, ou 0 = automatique.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Give a projected or geographic CRS.</source>
   <translation>Donnez un SCR projeté ou géographique.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Give a seed from 0 to {most} and at most {threads} threads.</source>
   <translation>Donnez une graine de 0 à {most} et au plus {threads} fils d'exécution.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a whole number from {least:g} to {most:g}.</source>
   <translation>Donnez un nombre entier de {least:g} à {most:g}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Give all machines the same versions of the engine.</source>
   <translation>Donnez à toutes les machines les mêmes versions du moteur.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give each its own.</source>
   <translation>Donnez à chacune le sien.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Give it as EPSG code, e.g. EPSG:32633.</source>
   <translation>Donnez-le comme code EPSG, par exemple EPSG:32633.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Give one date for each band.</source>
   <translation>Donnez une date pour chaque bande.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Give one date for each field, or name the fields too.</source>
   <translation>Donnez une date pour chaque champ, ou nommez aussi les champs.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Give one date for each field.</source>
   <translation>Donnez une date pour chaque champ.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Give one date for each file.</source>
   <translation>Donnez une date pour chaque fichier.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Give one date for each time.</source>
   <translation>Donnez une date pour chaque temps.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Give the CRS, e.g. EPSG:32633.</source>
   <translation>Donnez le SCR, par exemple EPSG:32633.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Give the cell size in units of the layer's CRS.</source>
   <translation>Donnez la taille de cellule en unités du SCR de la couche.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Give the scheduler, the workers and this machine the same versions of Python and dask.</source>
   <translation>Donnez à l'ordonnanceur, aux workers et à cette machine les mêmes versions de Python et de dask.</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>Going on with a training that was ended at step {step}.</source>
   <translation>Reprise d'un entraînement arrêté à l'étape {step}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Going on with an earlier run of this job: {n} of {count} blocks are done.</source>
   <translation>Reprise d'une exécution antérieure de cette tâche : {n} blocs sur {count} sont terminés.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Going on with an earlier run of this job: {n} of {count} blocks is done.</source>
   <translation>Reprise d'une exécution antérieure de cette tâche : {n} bloc sur {count} est terminé.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Going on with an earlier run of this job: {n} of {count} tiles are done.</source>
   <translation>Reprise d'une exécution antérieure de cette tâche : {n} tuiles sur {count} sont terminées.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Going on with an earlier run of this job: {n} of {count} tiles is done.</source>
   <translation>Reprise d'une exécution antérieure de cette tâche : {n} tuile sur {count} est terminée.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Graph of places (DAPF)</source>
   <translation>Graphe de lieux (DAPF)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Ground-deformation forecast</source>
   <translation>Prévision de la déformation du sol</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>HDF5 file</source>
   <translation>fichier HDF5</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Historical average</source>
   <translation>Moyenne historique</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>History, forecast and intervals of four places</source>
   <translation>Historique, prévision et intervalles de quatre lieux</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>How good it is, measured on these data</source>
   <translation>Sa qualité, mesurée sur ces données</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>How good it is, measured on this series</source>
   <translation>Sa qualité, mesurée sur cette série</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>How good the filling is could not be measured.</source>
   <translation>La qualité du comblement n'a pas pu être mesurée.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>How it was made</source>
   <translation>Comment cela a été fait</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>If that machine went down, the job can be started {seconds} seconds after that.</source>
   <translation>Si cette machine est tombée, la tâche peut être lancée {seconds} secondes après.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>ImputeFormer (extra library)</source>
   <translation>ImputeFormer (bibliothèque supplémentaire)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the noisier quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Dans le troisième quart des lieux par ordre de bruit croissant, la bande à {level:.0f} % contenait {held:.0f} % des observations.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the noisiest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Dans le quart des lieux le plus bruité, la bande à {level:.0f} % contenait {held:.0f} % des observations.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the quieter quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Dans le deuxième quart des lieux par ordre de bruit croissant, la bande à {level:.0f} % contenait {held:.0f} % des observations.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the quietest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>Dans le quart des lieux le plus calme, la bande à {level:.0f} % contenait {held:.0f} % des observations.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>In {label}: {error}.</source>
   <translation>Dans {label} : {error}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Input</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Install it beside the engine, on every machine: python -m pip install -r engine/requirements-cluster.in</source>
   <translation>Installez-la à côté du moteur, sur chaque machine : python -m pip install -r engine/requirements-cluster.in</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Install the engine again.</source>
   <translation>Installez de nouveau le moteur.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Install the same version on every machine.</source>
   <translation>Installez la même version sur chaque machine.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>Intermediate results cannot be written to the folder '{root}' ({strerror}).</source>
   <translation>Les résultats intermédiaires ne peuvent pas être écrits dans le dossier « {root} » ({strerror}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Intervals, as measured: the 80 % band held {inner} of the later observations, the 95 % band {outer}; they are {narrow} and {wide} {units} wide on average.</source>
   <translation>Intervalles, tels que mesurés : la bande à 80 % contenait {inner} des observations ultérieures, la bande à 95 % {outer} ; elles ont en moyenne une largeur de {narrow} et {wide} {units}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Inverse distance</source>
   <translation>Inverse de la distance</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} band without description.</source>
   <translation>Il a {n} bande sans description.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} band, described as: {texts}.</source>
   <translation>Il a {n} bande, décrite ainsi : {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} bands without descriptions.</source>
   <translation>Il a {n} bandes sans descriptions.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} bands, described as: {texts}.</source>
   <translation>Il a {n} bandes, décrites ainsi : {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>It has {n} layer, dated: {texts}.</source>
   <translation>Il a {n} couche, datée : {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>It has {n} layers, dated: {texts}.</source>
   <translation>Il a {n} couches, datées : {texts}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>It has: {names}; overpasses: {groups}.</source>
   <translation>Il a : {names} ; passages : {groups}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>It was killed, perhaps for want of memory, or its machine went down: start the run again.</source>
   <translation>Il a été tué, peut-être faute de mémoire, ou sa machine est tombée : relancez l'exécution.</translation>
  </message>
  <message>
   <location filename="../engine/readers/point_column.py" />
   <source>Its columns are: {names}.</source>
   <translation>Ses colonnes sont : {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <location filename="../engine/readers/vector.py" />
   <source>Its fields are: {fields}.</source>
   <translation>Ses champs sont : {fields}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Its fields are: {names}.</source>
   <translation>Ses champs sont : {names}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Its files are: {files}.</source>
   <translation>Ses fichiers sont : {files}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Its layers are: {layers}.</source>
   <translation>Ses couches sont : {layers}.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Its log has the details.</source>
   <translation>Son journal donne les détails.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Kriging of the date</source>
   <translation>Krigeage de la date</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Learned graph (MTGNN)</source>
   <translation>Graphe appris (MTGNN)</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Leave it out, choose a smaller region or allow more memory.</source>
   <translation>Omettez-la, choisissez une zone plus petite ou accordez plus de mémoire.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Leave it out, or check its CRS.</source>
   <translation>Laissez-le de côté, ou vérifiez son SCR.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>Leave it out.</source>
   <translation>Laissez-le de côté.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Left out</source>
   <translation>Omise</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Left: root mean squared error on the test dates. Right: share of later observations inside the bands; dotted = what it should be.</source>
   <translation>À gauche : racine de l'erreur quadratique moyenne aux dates de test. À droite : part des observations ultérieures dans les bandes ; pointillés = ce qu'elle devrait être.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has '{cell}' in the column '{column}', which is not a number.</source>
   <translation>La ligne {number} de « {name} » a « {cell} » dans la colonne « {column} », ce qui n'est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has {n} value, but there are {width} columns.</source>
   <translation>La ligne {number} de « {name} » a {n} valeur, mais il y a {width} colonnes.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has {n} values, but there are {width} columns.</source>
   <translation>La ligne {number} de « {name} » a {n} valeurs, mais il y a {width} colonnes.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Linear trend</source>
   <translation>Tendance linéaire</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE with all</source>
   <translation>MAE avec toutes</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE without it</source>
   <translation>MAE sans elle</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE, RMSE: mean absolute and root mean squared error on observations that were hidden from the method. MRE: sum of absolute errors over sum of values. The method used is chosen, and its bands are calibrated (split conformal prediction), on four fifths of what was hidden; its error and what its bands “held” are counted on the last fifth, in turn.</source>
   <translation>MAE, RMSE : erreur absolue moyenne et racine de l'erreur quadratique moyenne sur des observations masquées à la méthode. MRE : somme des erreurs absolues sur somme des valeurs. La méthode utilisée est choisie, et ses bandes calibrées (prédiction conforme, split conformal), sur quatre cinquièmes de ce qui a été masqué ; son erreur et ce que ses bandes « contenaient » sont comptés sur le dernier cinquième, à tour de rôle.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Many gaps</source>
   <translation>Beaucoup de lacunes</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Map of the predicted displacement</source>
   <translation>Carte du déplacement prédit</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Mean of the last values</source>
   <translation>Moyenne des dernières valeurs</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Mean of the place</source>
   <translation>Moyenne du lieu</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Mean over all horizons</source>
   <translation>Moyenne sur tous les horizons</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Measured on the hidden observations with boosted trees over kriging of the values alone, one covariate left out at a time. Covariates that say the same can each look useless; differences of less than about half a percent are chance.</source>
   <translation>Mesuré sur les observations masquées avec des arbres boostés sur le krigeage des seules valeurs, une covariable omise à la fois. Des covariables qui disent la même chose peuvent chacune paraître inutiles ; des différences de moins d'un demi pour cent environ sont dues au hasard.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Median forecast minus the present (smoothed) level.</source>
   <translation>Prévision médiane moins le niveau présent (lissé).</translation>
  </message>
  <message>
   <location filename="../engine/training/stepper.py" />
   <source>Memory ran out in training: each batch is now worked on in {parts} parts.</source>
   <translation>La mémoire a manqué pendant l'entraînement : chaque lot est maintenant traité en {parts} parties.</translation>
  </message>
  <message>
   <location filename="../engine/training/batches.py" />
   <source>Memory ran out: less is computed at once.</source>
   <translation>La mémoire a manqué : moins est calculé à la fois.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <location filename="../engine/evaluation/report_page.py" />
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Name a .zip file for the model.</source>
   <translation>Indiquez un fichier .zip pour le modèle.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Name a folder for intermediate files that all machines share, under the same path.</source>
   <translation>Indiquez un dossier de fichiers intermédiaires que toutes les machines partagent, sous le même chemin.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Name at least one output file.</source>
   <translation>Indiquez au moins un fichier de sortie.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Name fields like 20200131, or type the dates of the bands.</source>
   <translation>Nommez les champs comme 20200131, ou saisissez les dates des bandes.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Name one of them as the layer.</source>
   <translation>Indiquez l'un d'eux comme couche.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Name the displacement fields or bands like 20200131, D20200131 or 2020-01-31, or type their dates in the dialog.</source>
   <translation>Nommez les champs ou bandes de déplacement comme 20200131, D20200131 ou 2020-01-31, ou saisissez leurs dates dans la fenêtre.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>Name them easting and northing, x and y, or longitude and latitude.</source>
   <translation>Nommez-les easting et northing, x et y, ou longitude et latitude.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Name them x and y, or longitude and latitude.</source>
   <translation>Nommez-les x et y, ou longitude et latitude.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Narrow bands</source>
   <translation>Bandes étroites</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>Neither its metadata nor its name has one.</source>
   <translation>Ni ses métadonnées ni son nom n'en ont une.</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>Neither its name nor a time has one.</source>
   <translation>Ni son nom ni un temps n'en a une.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Neural ODE</source>
   <translation>EDO neuronale</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No acquisition of '{name}' lies in the period {period}: its {n} date is {start}.</source>
   <translation>Aucune acquisition de « {name} » ne se trouve dans la période {period} : sa {n} date est {start}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No acquisition of '{name}' lies in the period {period}: its {n} dates run from {start} to {end}.</source>
   <translation>Aucune acquisition de « {name} » ne se trouve dans la période {period} : ses {n} dates vont du {start} au {end}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>No coordinate columns were found in '{name}'. Its columns are: {names}.</source>
   <translation>Aucune colonne de coordonnées n'a été trouvée dans « {name} ». Ses colonnes sont : {names}.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>No dates were found in '{name}'.</source>
   <translation>Aucune date n'a été trouvée dans « {name} ».</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No dates were found in '{name}'. {has}</source>
   <translation>Aucune date n'a été trouvée dans « {name} ». {has}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>No file for the model was named.</source>
   <translation>Aucun fichier n'a été indiqué pour le modèle.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>No files can be created in the folder '{folder}' ({strerror}).</source>
   <translation>Aucun fichier ne peut être créé dans le dossier « {folder} » ({strerror}).</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>No forecast horizon was given.</source>
   <translation>Aucun horizon de prévision n'a été donné.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>No input layer or file was given.</source>
   <translation>Aucune couche ni aucun fichier d'entrée n'a été donné.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>No method was better than persistence on the test dates: treat the forecast as the last observed value.</source>
   <translation>Aucune méthode n'a été meilleure que la persistance sur les dates de test : traitez la prévision comme la dernière valeur observée.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>No method was better than the mean of each place on hidden observations: filled cells say little about the day.</source>
   <translation>Aucune méthode n'a été meilleure que la moyenne de chaque lieu sur les observations masquées : les cellules comblées disent peu du jour.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>No observed value could be hidden as '{kind}': there are too few of them.</source>
   <translation>Aucune valeur observée n'a pu être masquée selon « {kind} » : il y en a trop peu.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>No output was asked for.</source>
   <translation>Aucune sortie n'a été demandée.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>No transformation is known from {source} to {target}.</source>
   <translation>Aucune transformation n'est connue de {source} vers {target}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>No variable has a time coordinate; its variables are: {names}.</source>
   <translation>Aucune variable n'a de coordonnée temporelle ; ses variables sont : {names}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>None of the methods can fill these data.</source>
   <translation>Aucune des méthodes ne peut combler ces données.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Nothing could be hidden to test it.</source>
   <translation>Rien n'a pu être masqué pour le tester.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Nothing tested did better.</source>
   <translation>Rien de ce qui a été testé n'a fait mieux.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Nothing was better than persistence: the forecast is the last observed value.</source>
   <translation>Rien n'a été meilleur que la persistance : la prévision est la dernière valeur observée.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Nowhere that the test dates could show.</source>
   <translation>Nulle part, pour autant que les dates de test puissent le montrer.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Observed and filled values of four places</source>
   <translation>Valeurs observées et comblées de quatre lieux</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Observed cells are kept as they are, bit by bit.</source>
   <translation>Les cellules observées sont conservées telles quelles, bit pour bit.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Of the {count} bands of '{name}', these have no date: {undated}.</source>
   <translation>Parmi les {count} bandes de « {name} », celles-ci n'ont pas de date : {undated}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>On the last origin, forecast as chosen from what was known then, the skill is {persistence:.2f} over persistence and {simple:.2f} over the best simple method.</source>
   <translation>Sur la dernière origine, prévue selon le choix fait d'après ce que l'on savait alors, la compétence est de {persistence:.2f} par rapport à la persistance et de {simple:.2f} par rapport à la meilleure méthode simple.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>On the last {n} origins, each forecast as chosen from what was known then, the skill is {persistence:.2f} over persistence and {simple:.2f} over the best simple method.</source>
   <translation>Sur les {n} dernières origines, chacune prévue selon le choix fait d'après ce que l'on savait alors, la compétence est de {persistence:.2f} par rapport à la persistance et de {simple:.2f} par rapport à la meilleure méthode simple.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>On {kind}, {method} alone would have been better ({mae:.4f} {units}).</source>
   <translation>Pour {kind}, {method} seul aurait été meilleur ({mae:.4f} {units}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>One cell of {cell_size:g} {unit} would cover all points.</source>
   <translation>Une cellule de {cell_size:g} {unit} couvrirait tous les points.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>One method is needed, {count} were given.</source>
   <translation>Une seule méthode est nécessaire, {count} ont été données.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>One of the {world} that train together ended without a word; nothing was written.</source>
   <translation>L'un des {world} qui s'entraînent ensemble a pris fin sans un mot ; rien n'a été écrit.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Only a method that learns an embedding of places can write one.</source>
   <translation>Seule une méthode qui apprend un plongement des lieux peut en écrire un.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Only {n} date: nothing could be backtested, and the intervals are a guess from the spread of the series.</source>
   <translation>{n} date seulement : aucun test rétrospectif n'a été possible, et les intervalles sont une estimation tirée de la dispersion de la série.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Only {n} dates: nothing could be backtested, and the intervals are a guess from the spread of the series.</source>
   <translation>{n} dates seulement : aucun test rétrospectif n'a été possible, et les intervalles sont une estimation tirée de la dispersion de la série.</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>Packages of the engine cannot be loaded: {problems}.</source>
   <translation>Des paquets du moteur ne peuvent pas être chargés : {problems}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Persistence</source>
   <translation>Persistance</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Persistence made no error on the dates tested, so no skill can be given.</source>
   <translation>La persistance n'a fait aucune erreur sur les dates testées : aucune compétence ne peut être donnée.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Places tested on</source>
   <translation>Lieux testés</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Please note</source>
   <translation>À noter</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Pooled ridge regression</source>
   <translation>Régression ridge groupée</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted displacement</source>
   <translation>Déplacement prédit</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted displacement, {start} to {end}</source>
   <translation>Déplacement prédit, du {start} au {end}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted velocity</source>
   <translation>Vitesse prédite</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Process {number} of the {world} that train together ended without a word; nothing was written.</source>
   <translation>Le processus {number} des {world} qui s'entraînent ensemble a pris fin sans un mot ; rien n'a été écrit.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Process {number} of {world} failed: {error}</source>
   <translation>Le processus {number} sur {world} a échoué : {error}</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Rasters end in {suffixes}.</source>
   <translation>Les rasters se terminent par {suffixes}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Rasters of a point forecast need a cell size.</source>
   <translation>Les rasters d'une prévision de points ont besoin d'une taille de cellule.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Rasters of {count} points and {dates} take {needed:.1f} GB of memory, more than is allowed.</source>
   <translation>Les rasters de {count} points et {dates} demandent {needed:.1f} Go de mémoire, plus que ce qui est accordé.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Recurrent network (GRU)</source>
   <translation>Réseau récurrent (GRU)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Recurring patterns (DINEOF)</source>
   <translation>Motifs récurrents (DINEOF)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Red (negative) is down.</source>
   <translation>Le rouge (négatif) va vers le bas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Red (negative) is to the west.</source>
   <translation>Le rouge (négatif) va vers l'ouest.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Region</source>
   <translation>Zone d'étude</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Regression and kriging</source>
   <translation>Régression et krigeage</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Regression on covariates</source>
   <translation>Régression sur les covariables</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Remove it.</source>
   <translation>Supprimez-la.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Remove one of them, or type the dates. In a folder, a pattern such as '*_sm.tif' chooses among the files.</source>
   <translation>Supprimez l'une d'elles, ou saisissez les dates. Dans un dossier, un motif tel que « *_sm.tif » choisit parmi les fichiers.</translation>
  </message>
  <message>
   <location filename="../engine/writers/atomic.py" />
   <source>Remove the layer from the project, or choose another file name.</source>
   <translation>Retirez la couche du projet, ou choisissez un autre nom de fichier.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Rename them like 20200131.tif, or type the dates.</source>
   <translation>Renommez-les comme 20200131.tif, ou saisissez les dates.</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>Repair the engine, or install them again.</source>
   <translation>Réparez le moteur, ou installez-les de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Reproject the layer first.</source>
   <translation>Reprojetez d'abord la couche.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Resample it to a regular grid first.</source>
   <translation>Rééchantillonnez-le d'abord sur une grille régulière.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Ridge with answers to covariates</source>
   <translation>Ridge avec réponses aux covariables</translation>
  </message>
  <message>
   <location filename="../engine/inference/provenance.py" />
   <location filename="../engine/inference/tiles/work.py" />
   <source>Run again when nothing writes to it any more.</source>
   <translation>Relancez quand plus rien n'y écrit.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>SAITS (extra library)</source>
   <translation>SAITS (bibliothèque supplémentaire)</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>SMAP file</source>
   <translation>fichier SMAP</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Save it as UTF-8 text.</source>
   <translation>Enregistrez-le comme texte UTF-8.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Separate the columns by comma, semicolon or tab.</source>
   <translation>Séparez les colonnes par une virgule, un point-virgule ou une tabulation.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Several workers died over the same tile; {kept}.</source>
   <translation>Plusieurs workers sont morts sur la même tuile ; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Share of the cells missing on each date</source>
   <translation>Part des cellules manquantes à chaque date</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Skill = 1 − MSE / MSE of the reference. Persistence says that nothing moves any further. The best simple method is chosen for each horizon before the test dates. Small figures are 95 % intervals: block bootstrap over forecast origins. Bands are calibrated by split conformal prediction on earlier origins; “held” is what was then found on the test dates.</source>
   <translation>Compétence = 1 − MSE / MSE de la référence. La persistance dit que plus rien ne bouge. La meilleure méthode simple est choisie pour chaque horizon avant les dates de test. Les petits chiffres sont des intervalles à 95 % : bootstrap par blocs sur les origines des prévisions. Les bandes sont calibrées par prédiction conforme (split conformal) sur des origines antérieures ; « contenait » est ce qui a ensuite été constaté aux dates de test.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Skill over persistence</source>
   <translation>Compétence par rapport à la persistance</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Skill over persistence {skill} ({span}); over the best simple method {simple}. 0 means as good as the reference, 1 perfect, below 0 worse.</source>
   <translation>Compétence par rapport à la persistance {skill} ({span}) ; par rapport à la meilleure méthode simple {simple}. 0 signifie aussi bon que la référence, 1 parfait, moins de 0 pire.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Slope-aware graph network</source>
   <translation>Réseau sur graphe tenant compte de la pente</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Smoothing in space and time (DCT-PLS)</source>
   <translation>Lissage dans l'espace et le temps (DCT-PLS)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Soil moisture</source>
   <translation>Humidité du sol</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Soil moisture, gaps filled</source>
   <translation>Humidité du sol, lacunes comblées</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Some of the processes that train together have a GPU, others have none.</source>
   <translation>Certains des processus qui s'entraînent ensemble ont un GPU, d'autres n'en ont pas.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Sort them.</source>
   <translation>Triez-les.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Space-time kriging</source>
   <translation>Krigeage spatio-temporel</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Spatio-temporal graph network (STGCN)</source>
   <translation>Réseau sur graphe spatio-temporel (STGCN)</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Start it without torchrun; what can be trained together is: {known}.</source>
   <translation>Lancez-le sans torchrun ; ce qui peut être entraîné ensemble : {known}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start one there ('dask scheduler'), correct the address, or leave it empty to use this machine only.</source>
   <translation>Démarrez-en un là-bas (« dask scheduler »), corrigez l'adresse, ou laissez-la vide pour n'utiliser que cette machine.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Start the run again.</source>
   <translation>Relancez l'exécution.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start the scheduler and workers again, then the job: it goes on from there.</source>
   <translation>Redémarrez l'ordonnanceur et les workers, puis la tâche : elle continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start workers (see 'Many machines' in the README), then run the job again: it goes on from there.</source>
   <translation>Démarrez des workers (voir « Many machines » dans le README), puis relancez la tâche : elle continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start workers with the engine's Python and with the folder that holds 'groundcast' in PYTHONPATH, of the same version.</source>
   <translation>Démarrez les workers avec le Python du moteur et avec le dossier qui contient « groundcast » dans PYTHONPATH, de la même version.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Straight line in time</source>
   <translation>Droite dans le temps</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Swap the two dates.</source>
   <translation>Échangez les deux dates.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Tested by forecasting from {dates}, up to {ahead}, with nothing later in sight. The method of each was chosen from what was known then, beginning with {earlier}.</source>
   <translation>Testé en prévoyant à partir de {dates}, jusqu'à {ahead}, sans rien voir de ce qui suit. La méthode de chacune a été choisie d'après ce que l'on savait alors, en commençant par {earlier}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The GPU ran out of memory.</source>
   <translation>La mémoire du GPU est épuisée.</translation>
  </message>
  <message>
   <location filename="../engine/training/batches.py" />
   <source>The batch size cannot be kept in '{cache}'; it will be looked for again.</source>
   <translation>La taille de lot ne peut pas être conservée dans « {cache} » ; elle sera recherchée de nouveau.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The bounds are a guess from the spread of the series: do not base a decision on them.</source>
   <translation>Les bornes sont une estimation tirée de la dispersion de la série : n'y fondez aucune décision.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The cell size must be a positive number.</source>
   <translation>La taille de cellule doit être un nombre positif.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>The cell size of {cell_size:g} is in degrees, the unit of the layer's coordinate reference system.</source>
   <translation>La taille de cellule {cell_size:g} est en degrés, l'unité du système de coordonnées de référence de la couche.</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>The cells of '{name}' ({grid}) are not those of '{first}' ({other}).</source>
   <translation>Les cellules de « {name} » ({grid}) ne sont pas celles de « {first} » ({other}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>The cells of '{name}' have no size or no place on the map.</source>
   <translation>Les cellules de « {name} » n'ont pas de taille ou pas de place sur la carte.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geotiff.py" />
   <source>The cells of '{source}' are not evenly spaced in {name}, so no GeoTIFF can hold them.</source>
   <translation>Les cellules de « {source} » ne sont pas régulièrement espacées en {name} : aucun GeoTIFF ne peut les contenir.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster does not understand this machine ({error}).</source>
   <translation>La grappe ne comprend pas cette machine ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster has had no worker for {seconds:.0f} seconds; {kept}.</source>
   <translation>La grappe n'a eu aucun worker pendant {seconds:.0f} secondes ; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster's scheduler has not answered for {seconds:.0f} seconds; {kept}.</source>
   <translation>L'ordonnanceur de la grappe n'a pas répondu pendant {seconds:.0f} secondes ; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>The column '{column}' of '{name}' holds what is not a number ({error}).</source>
   <translation>La colonne « {column} » de « {name} » contient autre chose que des nombres ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The computer ran out of memory.</source>
   <translation>La mémoire de l'ordinateur est épuisée.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The connection to the cluster's scheduler was lost ({status}); {kept}.</source>
   <translation>La connexion à l'ordonnanceur de la grappe a été perdue ({status}) ; {kept}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>The coordinates of '{name}' are not evenly spaced.</source>
   <translation>Les coordonnées de « {name} » ne sont pas régulièrement espacées.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>The covariate '{name}' ('{path}'){where} has no values where '{source}' is ({extent}).</source>
   <translation>La covariable « {name} » (« {path} »){where} n'a pas de valeurs là où se trouve « {source} » ({extent}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>The covariate '{path}' has no coordinate reference system.</source>
   <translation>La covariable « {path} » n'a pas de système de coordonnées de référence.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>The dates given for '{name}' contain a date twice.</source>
   <translation>Les dates données pour « {name} » contiennent une date deux fois.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>The dates of '{name}' are not strictly increasing.</source>
   <translation>Les dates de « {name} » ne sont pas strictement croissantes.</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>The device '{wanted}' cannot be used: {problem}.</source>
   <translation>Le périphérique « {wanted} » ne peut pas être utilisé : {problem}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The disk is full; nothing was written.</source>
   <translation>Le disque est plein ; rien n'a été écrit.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The engine failed unexpectedly ({error}).</source>
   <translation>Le moteur a échoué de façon inattendue ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The engine's Python environment is incomplete ({name}).</source>
   <translation>L'environnement Python du moteur est incomplet ({name}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>The field '{field}' of '{name}' has no date in its name.</source>
   <translation>Le champ « {field} » de « {name} » n'a pas de date dans son nom.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The field '{field}' of '{name}' holds text that is not a number ({error}).</source>
   <translation>Le champ « {field} » de « {name} » contient du texte qui n'est pas un nombre ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>The field '{field}' of '{path}' has no values.</source>
   <translation>Le champ « {field} » de « {path} » n'a pas de valeurs.</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>The filter "{where}" cannot be applied to '{path}'.</source>
   <translation>Le filtre « {where} » ne peut pas être appliqué à « {path} ».</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The filter "{where}" is refused by '{name}' ({error}).</source>
   <translation>Le filtre « {where} » est refusé par « {name} » ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The filter "{where}" leaves no points of '{name}'.</source>
   <translation>Le filtre « {where} » ne laisse aucun point de « {name} ».</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>The first line of '{name}' has no columns.</source>
   <translation>La première ligne de « {name} » n'a pas de colonnes.</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>The first line of '{name}' never ends: it is no table.</source>
   <translation>La première ligne de « {name} » ne finit jamais : ce n'est pas une table.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>The folder '{path}' holds no HDF5 files.</source>
   <translation>Le dossier « {path} » ne contient pas de fichiers HDF5.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>The folder '{path}' holds no NetCDF files.</source>
   <translation>Le dossier « {path} » ne contient pas de fichiers NetCDF.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>The folder '{path}' holds no rasters.</source>
   <translation>Le dossier « {path} » ne contient pas de rasters.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The folder of the output '{path}' does not exist.</source>
   <translation>Le dossier de la sortie « {path} » n'existe pas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>The forecast date {wanted} is more than ten years after the last acquisition used, {origin}.</source>
   <translation>La date de prévision {wanted} est plus de dix ans après la dernière acquisition utilisée, {origin}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>The forecast date {wanted} is not after the last acquisition used, {origin}.</source>
   <translation>La date de prévision {wanted} n'est pas postérieure à la dernière acquisition utilisée, {origin}.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The forecast dates are not in ascending order or contain a date twice.</source>
   <translation>Les dates de prévision ne sont pas en ordre croissant ou contiennent une date deux fois.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The forecast horizon is too long.</source>
   <translation>L'horizon de prévision est trop long.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The forecast is the last observed value; on the test dates {method} was better.</source>
   <translation>La prévision est la dernière valeur observée ; sur les dates de test, {method} a été meilleure.</translation>
  </message>
  <message>
   <location filename="../engine/hazard/derived.py" />
   <source>The forecast reaches {length:.0f} days: its velocity is mostly the season's and the noise's. Read the velocity change, which has the usual season removed, or forecast further ahead.</source>
   <translation>La prévision porte sur {length:.0f} jours : sa vitesse est surtout celle de la saison et du bruit. Lisez le changement de vitesse, dont la saison habituelle est retirée, ou prévoyez plus loin.</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>The gaps of the covariate '{name}' were filled from observations before and after them: at a past date it knows a little of what came later, so the measured skill may flatter what it adds.</source>
   <translation>Les lacunes de la covariable « {name} » ont été comblées à partir d'observations antérieures et postérieures : à une date passée, elle sait un peu de ce qui est venu ensuite, la compétence mesurée peut donc flatter son apport.</translation>
  </message>
  <message>
   <location filename="../engine/hazard/derived.py" />
   <source>The history spans {past:.0f} days, less than a year and a half: what is season in it cannot be told from velocity. Read the predicted displacement; the velocities, and their change, may be a season's, or those of a single step.</source>
   <translation>L'historique couvre {past:.0f} jours, moins d'un an et demi : la saison ne peut y être distinguée de la vitesse. Lisez le déplacement prévu ; les vitesses et leur changement peuvent être ceux d'une saison ou d'un seul saut.</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>The input '{item}' does not exist.</source>
   <translation>L'entrée « {item} » n'existe pas.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>The job</source>
   <translation>La tâche</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The job file '{path}' cannot be read ({error}).</source>
   <translation>Le fichier de tâche « {path} » ne peut pas être lu ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>The kept state of a training is of no use ({error}): it begins again.</source>
   <translation>L'état conservé d'un entraînement est inutilisable ({error}) : il recommence.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer '{name}' has geometries of type {kind}.</source>
   <translation>La couche « {name} » a des géométries de type {kind}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer '{name}' has no coordinate reference system.</source>
   <translation>La couche « {name} » n'a pas de système de coordonnées de référence.</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer has polygons: each stands for its centroid.</source>
   <translation>La couche a des polygones : chacun est représenté par son centroïde.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The layer has {n} date, too few for '{only}'.</source>
   <translation>La couche a {n} date, trop peu pour « {only} ».</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The layer has {n} dates, too few for '{only}'.</source>
   <translation>La couche a {n} dates, trop peu pour « {only} ».</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The log has the details; please report it.</source>
   <translation>Le journal donne les détails ; merci de le signaler.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The memory limit is {gigabytes!r} GB.</source>
   <translation>La limite de mémoire est de {gigabytes!r} Go.</translation>
  </message>
  <message>
   <location filename="../engine/training/shortage.py" />
   <source>The memory of the GPU is too small for this: the computation goes on, more slowly, on the CPU.</source>
   <translation>La mémoire du GPU est trop petite pour cela : le calcul continue, plus lentement, sur le CPU.</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge_response.py" />
   <source>The method '{method}' needs a time-varying covariate.</source>
   <translation>La méthode « {method} » a besoin d'une covariable variable dans le temps.</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>The method '{name}' learns nothing that could be saved.</source>
   <translation>La méthode « {name} » n'apprend rien qui puisse être enregistré.</translation>
  </message>
  <message>
   <location filename="../engine/registry.py" />
   <source>The method '{name}' refused its options: {error}.</source>
   <translation>La méthode « {name} » a refusé ses options : {error}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>The method gave no value anywhere in '{source}'.</source>
   <translation>La méthode n'a donné aucune valeur dans « {source} ».</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The method made no forecast at any place of '{name}'.</source>
   <translation>La méthode n'a fait de prévision en aucun lieu de « {name} ».</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The method used was no better than persistence on the test dates, on which {method} was: treat the forecast as the last observed value.</source>
   <translation>La méthode utilisée n'a pas été meilleure que la persistance sur les dates de test, alors que {method} l'a été : traitez la prévision comme la dernière valeur observée.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} could not be compared with persistence.</source>
   <translation>La méthode {method} n'a pas pu être comparée à la persistance.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}.</source>
   <translation>La méthode {method} a eu {gain:.0f} % d'erreur quadratique en moins que la persistance sur des dates qu'elle n'avait jamais vues{sure}{but}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The method {method} learns no embedding of places.</source>
   <translation>La méthode {method} n'apprend pas de plongement des lieux.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} was no better than persistence on the test dates: treat the forecast as the last observed value.</source>
   <translation>La méthode {method} n'a pas été meilleure que la persistance sur les dates de test : traitez la prévision comme la dernière valeur observée.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>The method {name} was left out: {error}</source>
   <translation>La méthode {name} a été laissée de côté : {error}</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The model '{model}' does not exist.</source>
   <translation>Le modèle « {model} » n'existe pas.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' does not know these covariates and ignores them: {unknown}.</source>
   <translation>Le modèle « {name} » ne connaît pas ces covariables et les ignore : {unknown}.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>The model '{name}' was refused: {reason}.</source>
   <translation>Le modèle « {name} » a été refusé : {reason}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained on dates until {end}, and the backtest begins at {first}: if it has seen these places, the measured skill flatters it and the intervals are too narrow.</source>
   <translation>Le modèle « {name} » a été entraîné sur des dates jusqu'au {end}, et le test rétrospectif commence le {first} : s'il a vu ces lieux, la compétence mesurée le flatte et les intervalles sont trop étroits.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained on values in {units}, the data are in {found}.</source>
   <translation>Le modèle « {name} » a été entraîné sur des valeurs en {units}, les données sont en {found}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained with covariates that are not given: {lacking}. It goes without them.</source>
   <translation>Le modèle « {name} » a été entraîné avec des covariables qui ne sont pas données : {lacking}. Il s'en passe.</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>The model '{path}' does not exist.</source>
   <translation>Le modèle « {path} » n'existe pas.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>The model was trained on dates from {start} to {end}, and there are too few others to test it on: if it has seen these places, its measured error flatters it and the bounds are too narrow.</source>
   <translation>Le modèle a été entraîné sur des dates du {start} au {end}, et il y en a trop peu d'autres pour le tester : s'il a vu ces lieux, l'erreur mesurée le flatte et les bornes sont trop étroites.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>The network cannot be built: the heads do not divide its width.</source>
   <translation>Le réseau ne peut pas être construit : les têtes ne divisent pas sa largeur.</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>The network cannot be built: {error}.</source>
   <translation>Le réseau ne peut pas être construit : {error}.</translation>
  </message>
  <message>
   <location filename="../engine/training/compiled.py" />
   <source>The network could not be compiled ({name}: {first}); it is computed without.</source>
   <translation>Le réseau n'a pas pu être compilé ({name} : {first}) ; le calcul se fait sans cela.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The network found nothing to learn in this series: the colours of the places say where they lie and how they moved so far, nothing more.</source>
   <translation>Le réseau n'a rien trouvé à apprendre dans cette série : les couleurs des lieux disent où ils se trouvent et comment ils ont bougé jusqu'ici, rien de plus.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The option '{name}' is {value!r}.</source>
   <translation>L'option « {name} » vaut {value!r}.</translation>
  </message>
  <message>
   <location filename="../engine/writers/atomic.py" />
   <source>The output '{final}' cannot be written: it is write-protected, or another program has it open.</source>
   <translation>La sortie « {final} » ne peut pas être écrite : elle est protégée en écriture, ou un autre programme l'a ouverte.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>The output '{path}' exists and is write-protected.</source>
   <translation>La sortie « {path} » existe et est protégée en écriture.</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>The output '{path}' is a folder.</source>
   <translation>La sortie « {path} » est un dossier.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The output '{path}' must end in {suffix}.</source>
   <translation>La sortie « {path} » doit se terminer par {suffix}.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The output '{path}' would overwrite the input.</source>
   <translation>La sortie « {path} » écraserait l'entrée.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The period starts ({start}) after it ends ({end}).</source>
   <translation>La période commence ({start}) après sa fin ({end}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>The points are about {spacing:.2g} {unit} apart: use a cell size near that, or a few times it.</source>
   <translation>Les points sont espacés d'environ {spacing:.2g} {unit} : utilisez une taille de cellule proche, ou quelques fois plus grande.</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>The processes ended with different weights.</source>
   <translation>Les processus ont fini avec des poids différents.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>The quiet and the noisy place are those of the 10th and 90th percentile of the width of the 80 % band. The dotted line is the origin: nothing after it was used.</source>
   <translation>Le lieu calme et le lieu bruité sont ceux des 10e et 90e centiles de la largeur de la bande à 80 %. La ligne pointillée est l'origine : rien de ce qui suit n'a été utilisé.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>The ramp ends where 98 % of the places lie within.</source>
   <translation>La rampe s'arrête là où se trouvent 98 % des lieux.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({extent}) lies where {crs}, the coordinate system of the data, is not defined.</source>
   <translation>La zone d'étude ({extent}) se trouve là où {crs}, le système de coordonnées des données, n'est pas défini.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({region}) contains no data of '{name}' ({data}).</source>
   <translation>La zone d'étude ({region}) ne contient pas de données de « {name} » ({data}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({region}) lies outside '{name}' ({data}).</source>
   <translation>La zone d'étude ({region}) se trouve en dehors de « {name} » ({data}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region cannot be read ({error}).</source>
   <translation>La zone d'étude ne peut pas être lue ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The region is empty.</source>
   <translation>La zone d'étude est vide.</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region is not an area.</source>
   <translation>La zone d'étude n'est pas une surface.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'exécution a été annulée ; rien n'a été écrit.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>The same job is running already ({holder}).</source>
   <translation>La même tâche est déjà en cours ({holder}).</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The seed ({seed}) or the number of threads ({threads}) is out of range.</source>
   <translation>La graine ({seed}) ou le nombre de fils d'exécution ({threads}) est hors limites.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The series is short: only {n} date ahead could be tested, later ones are extrapolated.</source>
   <translation>La série est courte : seule {n} date à venir a pu être testée, les suivantes sont extrapolées.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The series is short: only {n} dates ahead could be tested, later ones are extrapolated.</source>
   <translation>La série est courte : seules {n} dates à venir ont pu être testées, les suivantes sont extrapolées.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The series is too short to hold any dates back, so there is no error, no skill and no coverage to report.</source>
   <translation>La série est trop courte pour mettre des dates de côté : il n'y a donc ni erreur, ni compétence, ni couverture à rapporter.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The sign is the input's; in EGMS and most line-of-sight products red (negative) is away from the satellite.</source>
   <translation>Le signe est celui de l'entrée ; dans EGMS et la plupart des produits en ligne de visée, le rouge (négatif) s'éloigne du satellite.</translation>
  </message>
  <message>
   <location filename="../engine/__main__.py" />
   <source>The source</source>
   <translation>La source</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>The state of the training cannot be kept ({strerror}): ended, it would begin again.</source>
   <translation>L'état de l'entraînement ne peut pas être conservé ({strerror}) : interrompu, il recommencerait.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The test rests on {n} origin only: the measured skill and coverage are rough.</source>
   <translation>Le test ne repose que sur {n} origine : la compétence et la couverture mesurées sont approximatives.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The test rests on {n} origins only: the measured skill and coverage are rough.</source>
   <translation>Le test ne repose que sur {n} origines : la compétence et la couverture mesurées sont approximatives.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The times of '{name}' count in the calendar '{calendar}', whose days are not all dates ({error}).</source>
   <translation>Les temps de « {name} » comptent dans le calendrier « {calendar} », dont les jours ne sont pas tous des dates ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>The values of '{name}' are not 32-bit floats.</source>
   <translation>Les valeurs de « {name} » ne sont pas des flottants 32 bits.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has a further dimension: {extra}.</source>
   <translation>La variable « {name} » a une dimension de plus : {extra}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has no {axis} coordinates.</source>
   <translation>La variable « {name} » n'a pas de coordonnées {axis}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has two-dimensional {axis} coordinates.</source>
   <translation>La variable « {name} » a des coordonnées {axis} à deux dimensions.</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>The width must be a multiple of four times the heads.</source>
   <translation>La largeur doit être un multiple de quatre fois le nombre de têtes.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The worker on '{worker}' cannot compute: {message}.</source>
   <translation>Le worker sur « {worker} » ne peut pas calculer : {message}.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The worker on '{worker}' has {other}: its values may differ in their last digits.</source>
   <translation>Le worker sur « {worker} » a {other} : ses valeurs peuvent différer dans leurs derniers chiffres.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>The zip file '{path}' is damaged or incomplete.</source>
   <translation>Le fichier zip « {path} » est endommagé ou incomplet.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The {level} % band is too narrow: it held {held:.1f} % of the observations.</source>
   <translation>La bande à {level} % est trop étroite : elle contenait {held:.1f} % des observations.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The {level} % band is too wide: it held {held:.1f} % of the observations.</source>
   <translation>La bande à {level} % est trop large : elle contenait {held:.1f} % des observations.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Their memory may be too small: allow the job less ('memory_gb'), or the workers more ('--memory-limit').</source>
   <translation>Leur mémoire est peut-être trop petite : accordez moins à la tâche (« memory_gb »), ou plus aux workers (« --memory-limit »).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>There is no scheduler at {address} ({reason}).</source>
   <translation>Il n'y a pas d'ordonnanceur à {address} ({reason}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>There is one date only: gaps are filled from the neighbours on that day, water and other cells without soil among them.</source>
   <translation>Il n'y a qu'une date : les lacunes sont comblées à partir des voisins de ce jour, y compris l'eau et les autres cellules sans sol.</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>These files have no date in their name: {undated}.</source>
   <translation>Ces fichiers n'ont pas de date dans leur nom : {undated}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>These kinds of gap cannot be drawn on the data: {lacking}.</source>
   <translation>Ces types de lacune ne peuvent pas être tirés sur les données : {lacking}.</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <location filename="../engine/readers/smap.py" />
   <source>They end in {suffixes}.</source>
   <translation>Ils se terminent par {suffixes}.</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>This is a fault of the reader; please report it.</source>
   <translation>C'est un défaut du lecteur ; merci de le signaler.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>This job is of version {schema}; the engine reads version {known}.</source>
   <translation>Cette tâche est de version {schema} ; le moteur lit la version {known}.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_library.py" />
   <source>This method needs the Python library '{package}', which the engine's environment does not have ({error}).</source>
   <translation>Cette méthode a besoin de la bibliothèque Python « {package} », que l'environnement du moteur n'a pas ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <location filename="../engine/readers/scattered.py" />
   <source>Those it has: {names}.</source>
   <translation>Celles qu'il a : {names}.</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <source>Train it on the data to be filled.</source>
   <translation>Entraînez-le sur les données à combler.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Training of a forecast model</source>
   <translation>Entraînement d'un modèle de prévision</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Training of a model that fills gaps</source>
   <translation>Entraînement d'un modèle de comblement de lacunes</translation>
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
   <translation>Transformer de lieux (STAEformer)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer on top of kriging</source>
   <translation>Transformer par-dessus le krigeage</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer on top of ridge</source>
   <translation>Transformer par-dessus ridge</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season</source>
   <translation>Tendance et saison</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season, anchored</source>
   <translation>Tendance et saison, ancrées</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season, recent</source>
   <translation>Tendance et saison, récentes</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Two outputs have the same file name.</source>
   <translation>Deux sorties ont le même nom de fichier.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Two values of a station fall on one day.</source>
   <translation>Deux valeurs d'une station tombent le même jour.</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Type its date.</source>
   <translation>Saisissez sa date.</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Type the dates.</source>
   <translation>Saisissez les dates.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Typical error {rmse} {units} (RMSE), {mae} {units} (MAE), mean over the horizons.</source>
   <translation>Erreur typique {rmse} {units} (RMSE), {mae} {units} (MAE), moyenne sur les horizons.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/parquet_table.py" />
   <source>Unpack it and choose the file inside.</source>
   <translation>Décompressez-le et choisissez le fichier qu'il contient.</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Update GroundCast.</source>
   <translation>Mettez GroundCast à jour.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use 'none' or 'kriging'.</source>
   <translation>Utilisez « none » ou « kriging ».</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>Use a cell size of about {sensible:g} {unit}, fewer dates, or a smaller region.</source>
   <translation>Utilisez une taille de cellule d'environ {sensible:g} {unit}, moins de dates, ou une zone plus petite.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>Use a cell size of about {sensible:g} {unit}, or a smaller region.</source>
   <translation>Utilisez une taille de cellule d'environ {sensible:g} {unit}, ou une zone plus petite.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Use a longer series, or the method '{simple}'.</source>
   <translation>Utilisez une série plus longue, ou la méthode « {simple} ».</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>Use a longer series.</source>
   <translation>Utilisez une série plus longue.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Use a series of at least 8 dates.</source>
   <translation>Utilisez une série d'au moins 8 dates.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use auto, cpu, cuda, cuda:0 or mps.</source>
   <translation>Utilisez auto, cpu, cuda, cuda:0 ou mps.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use distinct names of letters, digits and '_'.</source>
   <translation>Utilisez des noms distincts faits de lettres, de chiffres et de « _ ».</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>Use more dates or a larger region.</source>
   <translation>Utilisez plus de dates ou une zone plus grande.</translation>
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
   <translation>Valeurs possibles : {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Use one value a day.</source>
   <translation>Utilisez une valeur par jour.</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Use the Level-3 product (SPL3SMP, SPL3SMP_E).</source>
   <translation>Utilisez le produit de niveau 3 (SPL3SMP, SPL3SMP_E).</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use: {choices}.</source>
   <translation>Valeurs possibles : {choices}.</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Usual value of the season</source>
   <translation>Valeur habituelle de la saison</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Velocity: slope of the median forecast from the present level on. Its change is measured against what the trend and season of the last two years would give on the same dates, so the usual season is not counted as a change.</source>
   <translation>Vitesse : pente de la prévision médiane à partir du niveau présent. Son changement est mesuré par rapport à ce que la tendance et la saison des deux dernières années donneraient aux mêmes dates ; la saison habituelle n'est donc pas comptée comme un changement.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>Wait for it, or cancel it first.</source>
   <translation>Attendez-la, ou annulez-la d'abord.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geotiff.py" />
   <source>Warp the raster to a regular grid first.</source>
   <translation>Projetez d'abord le raster sur une grille régulière.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What each covariate is worth</source>
   <translation>Ce que vaut chaque covariable</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>What is predicted</source>
   <translation>Ce qui est prédit</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>What is to be done fits into memory, or cannot be cut into tiles: this machine does it without the cluster.</source>
   <translation>Le travail tient en mémoire, ou ne peut pas être découpé en tuiles : cette machine le fait sans la grappe.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>What this method learns cannot be carried to other machines: the tiles are computed on this one.</source>
   <translation>Ce que cette méthode apprend ne peut pas être transporté vers d'autres machines : les tuiles sont calculées sur celle-ci.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What was missing</source>
   <translation>Ce qui manquait</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What was missing, and what was filled</source>
   <translation>Ce qui manquait, et ce qui a été comblé</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Where it loses</source>
   <translation>Où elle perd</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Wide bands</source>
   <translation>Bandes larges</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Widen the period.</source>
   <translation>Élargissez la période.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>With so few test dates that may be chance.</source>
   <translation>Avec si peu de dates de test, cela peut être dû au hasard.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>Without the covariate {covariate} the error changes from {mae_with:.4f} to {mae_without:.4f}.</source>
   <translation>Sans la covariable {covariate}, l'erreur passe de {mae_with:.4f} à {mae_without:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Write it again with GroundCast.</source>
   <translation>Écrivez-la de nouveau avec GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Write it as tcp://host:8786, or leave it empty to use this machine only.</source>
   <translation>Écrivez-la comme tcp://host:8786, ou laissez-la vide pour n'utiliser que cette machine.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Write the job again with GroundCast.</source>
   <translation>Écrivez de nouveau la tâche avec GroundCast.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Write the points only, ask for fewer dates, choose a smaller region or allow more memory.</source>
   <translation>N'écrivez que les points, demandez moins de dates, choisissez une zone plus petite ou accordez plus de mémoire.</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>a file of this run</source>
   <translation>un fichier de cette exécution</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>a transformation gave a wrong result</source>
   <translation>une transformation a donné un résultat faux</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>acquisitions ahead</source>
   <translation>acquisitions à venir</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>an unknown CRS</source>
   <translation>un SCR inconnu</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>an unknown share</source>
   <translation>une part inconnue</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trace.py" />
   <source>backtest: {method}</source>
   <translation>test rétrospectif : {method}</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>band {index}</source>
   <translation>bande {index}</translation>
  </message>
  <message>
   <location filename="../engine/training/st_samples.py" />
   <source>base</source>
   <translation>base</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>blocks of ten days</source>
   <translation>blocs de dix jours</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <location filename="../engine/evaluation/stages.py" />
   <source>calibration</source>
   <translation>calibration</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>came later</source>
   <translation>observé ensuite</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>coordinate systems: {crs}</source>
   <translation>systèmes de coordonnées : {crs}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>cpu ({n} thread, no network needed)</source>
   <translation>cpu ({n} fil d'exécution, aucun réseau de neurones nécessaire)</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>cpu ({n} threads, no network needed)</source>
   <translation>cpu ({n} fils d'exécution, aucun réseau de neurones nécessaire)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/trials.py" />
   <source>date without observations</source>
   <translation>date sans observations</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>device {name}: {problem}</source>
   <translation>périphérique {name} : {problem}</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>device: {device}</source>
   <translation>périphérique : {device}</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_fill.py" />
   <source>fill</source>
   <translation>comblement</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>filled</source>
   <translation>comblé</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <location filename="../engine/inference/impute.py" />
   <source>filling</source>
   <translation>comblement</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>filling: {name}</source>
   <translation>comblement : {name}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>final model: {stage}</source>
   <translation>modèle final : {stage}</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>finishing</source>
   <translation>finalisation</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>fitting {name}</source>
   <translation>ajustement de {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/forecast_large.py" />
   <source>forecasting</source>
   <translation>prévision</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>free memory {memory_gb} GB, free disk for temporary files {disk_gb} GB</source>
   <translation>mémoire libre {memory_gb} Go, espace disque libre pour les fichiers temporaires {disk_gb} Go</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>from {start}</source>
   <translation>à partir du {start}</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>gaps like those of these data</source>
   <translation>lacunes semblables à celles de ces données</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>held, %</source>
   <translation>contenait, %</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>it computes wrong results</source>
   <translation>il calcule des résultats faux</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it does not find a raster in '{name}'</source>
   <translation>il ne trouve pas de raster dans « {name} »</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it does not hold exactly a description and its weights</source>
   <translation>il ne contient pas exactement une description et ses poids</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it does not see what the run left in '{folder}' ({strerror})</source>
   <translation>il ne voit pas ce que l'exécution a laissé dans « {folder} » ({strerror})</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>it fills gaps, it forecasts nothing</source>
   <translation>il comble des lacunes, il ne prévoit rien</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>it forecasts, it fills no gaps</source>
   <translation>il prévoit, il ne comble pas de lacunes</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it has GroundCast {found}, the run is of {version}</source>
   <translation>il a GroundCast {found}, l'exécution est de {version}</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is for '{found}', not for '{kind}'</source>
   <translation>il est fait pour « {found} », pas pour « {kind} »</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is not a GroundCast model</source>
   <translation>ce n'est pas un modèle GroundCast</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is not a whole zip file</source>
   <translation>ce n'est pas un fichier zip entier</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is of version {version}, this engine reads version {known}</source>
   <translation>il est de version {version}, ce moteur lit la version {known}</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is too large</source>
   <translation>il est trop volumineux</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its description does not match its checksum: the file is damaged or was changed</source>
   <translation>sa description ne correspond pas à sa somme de contrôle : le fichier est endommagé ou a été modifié</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its description is not readable</source>
   <translation>sa description est illisible</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>its parts do not fit together ({reason})</source>
   <translation>ses parties ne vont pas ensemble ({reason})</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge.py" />
   <source>its settings are out of range</source>
   <translation>ses réglages sont hors limites</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its weights do not match their checksum: the file is damaged or was changed</source>
   <translation>ses poids ne correspondent pas à leur somme de contrôle : le fichier est endommagé ou a été modifié</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>least</source>
   <translation>minimum</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>longitude {west:.{digits}f} to {east:.{digits}f}, latitude {south:.{digits}f} to {north:.{digits}f} (in {crs})</source>
   <translation>longitude {west:.{digits}f} à {east:.{digits}f}, latitude {south:.{digits}f} à {north:.{digits}f} (en {crs})</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>map units</source>
   <translation>unités de carte</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>mean absolute error ({units})</source>
   <translation>erreur absolue moyenne ({units})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>median</source>
   <translation>médiane</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>missing (%)</source>
   <translation>manquant (%)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>most</source>
   <translation>maximum</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>no usable GPU was found</source>
   <translation>aucun GPU utilisable n'a été trouvé</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>observations inside (%)</source>
   <translation>observations dans la bande (%)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>observed</source>
   <translation>observé</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>over the best simple method</source>
   <translation>par rapport à la meilleure méthode simple</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/trials.py" />
   <source>place never observed</source>
   <translation>lieu jamais observé</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>process {number}</source>
   <translation>processus {number}</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>process {number} on '{host}'</source>
   <translation>processus {number} sur « {host} »</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>reading</source>
   <translation>lecture</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>reference</source>
   <translation>référence</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>starting the device</source>
   <translation>démarrage du périphérique</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>static</source>
   <translation>statique</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>testing {method}</source>
   <translation>test de {method}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>testing {name}</source>
   <translation>test de {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>the GPU cannot be used, {broken}</source>
   <translation>le GPU ne peut pas être utilisé, {broken}</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge.py" />
   <source>the coefficients do not fit the features</source>
   <translation>les coefficients ne correspondent pas aux caractéristiques</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>the dates of '{name}'</source>
   <translation>les dates de « {name} »</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the end</source>
   <translation>la fin</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the forecast dates</source>
   <translation>les dates de prévision</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <location filename="../engine/cube.py" />
   <location filename="../engine/evaluation/fill.py" />
   <location filename="../engine/evaluation/own_gaps.py" />
   <location filename="../engine/readers/covariates.py" />
   <source>the input</source>
   <translation>l'entrée</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>the moments of the optimiser do not fit the network</source>
   <translation>les moments de l'optimiseur ne correspondent pas au réseau</translation>
  </message>
  <message>
   <location filename="../engine/training/dapf_forecaster.py" />
   <source>the network and its normalisation do not agree on an elevation</source>
   <translation>le réseau et sa normalisation ne s'accordent pas sur une altitude</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>the network is of another kind</source>
   <translation>le réseau est d'un autre type</translation>
  </message>
  <message>
   <location filename="../engine/training/mm_stt_forecaster.py" />
   <source>the network is of the other kind</source>
   <translation>le réseau est de l'autre type</translation>
  </message>
  <message>
   <location filename="../engine/models/st_transformer.py" />
   <source>the network is too large</source>
   <translation>le réseau est trop grand</translation>
  </message>
  <message>
   <location filename="../engine/models/dapf.py" />
   <location filename="../engine/models/mm_stt.py" />
   <location filename="../engine/models/st_transformer.py" />
   <source>the network's sizes do not fit together</source>
   <translation>les tailles du réseau ne vont pas ensemble</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>the sizes do not fit together</source>
   <translation>les tailles ne vont pas ensemble</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the start</source>
   <translation>le début</translation>
  </message>
  <message>
   <location filename="../engine/training/loop.py" />
   <source>the trusted shares do not fit their leads</source>
   <translation>les parts de confiance ne correspondent pas à leurs échéances</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>the whole input</source>
   <translation>toute l'entrée</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there are {n} NVIDIA GPUs, counted from 0</source>
   <translation>il y a {n} GPU NVIDIA, comptés à partir de 0</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is no Apple GPU</source>
   <translation>il n'y a pas de GPU Apple</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is no working NVIDIA GPU and driver</source>
   <translation>il n'y a pas de GPU NVIDIA en état de marche avec son pilote</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is {n} NVIDIA GPU, counted from 0</source>
   <translation>il y a {n} GPU NVIDIA, compté à partir de 0</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>this version knows no method '{method}'</source>
   <translation>cette version ne connaît pas la méthode « {method} »</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>time-varying</source>
   <translation>variable dans le temps</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>too few test dates for an interval</source>
   <translation>trop peu de dates de test pour un intervalle</translation>
  </message>
  <message>
   <location filename="../engine/training/loop.py" />
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_loop.py" />
   <source>train</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>two forecast dates fall on one day</source>
   <translation>deux dates de prévision tombent le même jour</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>until {end}</source>
   <translation>jusqu'au {end}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>used</source>
   <translation>utilisée</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>whole days</source>
   <translation>jours entiers</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>whole places</source>
   <translation>lieux entiers</translation>
  </message>
  <message>
   <location filename="../engine/training/mm_stt_forecaster.py" />
   <location filename="../engine/training/panel_forecaster.py" />
   <source>windows</source>
   <translation>fenêtres</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/ablation.py" />
   <source>without {name}</source>
   <translation>sans {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>working</source>
   <translation>en état de marche</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>writing points</source>
   <translation>écriture des points</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>writing rasters</source>
   <translation>écriture des rasters</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>writing the embedding</source>
   <translation>écriture du plongement</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/train.py" />
   <source>writing the model</source>
   <translation>écriture du modèle</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <source>writing the report</source>
   <translation>écriture du rapport</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run.py" />
   <source>writing {key}</source>
   <translation>écriture de {key}</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>x {x0:.6g} to {x1:.6g}, y {y0:.6g} to {y1:.6g} ({crs})</source>
   <translation>x {x0:.6g} à {x1:.6g}, y {y0:.6g} à {y1:.6g} ({crs})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: a simple method was better.</source>
   <translation>{ahead} : une méthode simple était meilleure.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: no better than the last observed value.</source>
   <translation>{ahead} : pas mieux que la dernière valeur observée.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: the advantage over persistence may be chance (its interval contains 0).</source>
   <translation>{ahead} : l'avantage sur la persistance peut être dû au hasard (son intervalle contient 0).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{count:,} observations were hidden ({kind}) and filled with a mean absolute error of {mae:.4f} {units}, {mre:.1f} % of the mean value; the 80 and 95 % bands held {inner:.1f} and {outer:.1f} % of them.</source>
   <translation>{count:,} observations ont été masquées ({kind}) et comblées avec une erreur absolue moyenne de {mae:.4f} {units}, {mre:.1f} % de la valeur moyenne ; les bandes à 80 et 95 % en contenaient {inner:.1f} et {outer:.1f} %.</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>{count} dates do not fit into the table of a GeoPackage.</source>
   <translation>{count} dates ne tiennent pas dans la table d'un GeoPackage.</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>{count} forecast dates do not fit into the table of a GeoPackage.</source>
   <translation>{count} dates de prévision ne tiennent pas dans la table d'un GeoPackage.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{count} points, {dates}: more than fits into the memory allowed, so {blocks} blocks are computed.</source>
   <translation>{count} points, {dates} : plus que ne permet la mémoire accordée, {blocks} blocs sont donc calculés.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{day}: filled</source>
   <translation>{day} : comblé</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{day}: observed ({share:.0f} % of the cells)</source>
   <translation>{day} : observé ({share:.0f} % des cellules)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{far} from the nearest observation of the place the error is {mae:.4f} {units}.</source>
   <translation>Distance à l'observation du lieu la plus proche « {far} » : l'erreur est de {mae:.4f} {units}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{first} and {last}</source>
   <translation>{first} et {last}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{first} to {last}</source>
   <translation>{first} à {last}</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/large.py" />
   <source>{height} x {width} cells of '{name}' need {needed:,.1f} GB of intermediate files; {free:,.1f} GB are free in '{cache}'.</source>
   <translation>{height} x {width} cellules de « {name} » demandent {needed:,.1f} Go de fichiers intermédiaires ; {free:,.1f} Go sont libres dans « {cache} ».</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>{height} x {width} cells, {dates}: more than fits into the memory allowed, so {count} tiles are computed.</source>
   <translation>{height} x {width} cellules, {dates} : plus que ne permet la mémoire accordée, {count} tuiles sont donc calculées.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{kind} hidden: {n:,} observation</source>
   <translation>{kind}, masqués : {n:,} observation</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{kind} hidden: {n:,} observations</source>
   <translation>{kind}, masqués : {n:,} observations</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{level} % band</source>
   <translation>Bande {level} %</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{level} % width</source>
   <translation>Largeur {level} %</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{listed} acquisitions ahead</source>
   <translation>{listed} acquisitions à venir</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{methods} had {gain:.1%} less squared error than {ridge}, and less on both halves of the dates held back.</source>
   <translation>{methods} a eu {gain:.1%} d'erreur quadratique en moins que {ridge}, et moins sur les deux moitiés des dates mises de côté.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{method} (reference)</source>
   <translation>{method} (référence)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{method} (used)</source>
   <translation>{method} (utilisée)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}.</source>
   <translation>{method} a comblé {count:,} observations masquées ({kinds}) avec une erreur absolue moyenne de {error:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}; the best simple method, {best}, had {least:.4f}.</source>
   <translation>{method} a comblé {count:,} observations masquées ({kinds}) avec une erreur absolue moyenne de {error:.4f} ; la meilleure méthode simple, {best}, avait {least:.4f}.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{method} was used, and how good it is could not be measured.</source>
   <translation>{method} a été utilisée, et sa qualité n'a pas pu être mesurée.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>{method}: error by distance to the nearest observation</source>
   <translation>{method} : erreur selon la distance à l'observation la plus proche</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>{n:,} byte</source>
   <translation>{n:,} octet</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>{n:,} bytes</source>
   <translation>{n:,} octets</translation>
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
   <translation>{name} ({gpu}, {free:.1f} Go libres sur {total:.1f})</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({n} thread)</source>
   <translation>{name} ({n} fil d'exécution)</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({n} threads)</source>
   <translation>{name} ({n} fils d'exécution)</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>{name} and {count} more</source>
   <translation>{name} et {count} de plus</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <source>{name} was trained on a larger region or period.</source>
   <translation>{name} a été entraîné sur une zone ou une période plus grande.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>{name} was used: the series is too short to test any method.</source>
   <translation>{name} a été utilisé : la série est trop courte pour tester une méthode.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{name} {text} (here {here})</source>
   <translation>{name} {text} (ici {here})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>{network} was tried too and was not chosen on the validation dates.</source>
   <translation>{network} a aussi été essayé et n'a pas été retenu sur les dates de validation.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} acquisition ahead</source>
   <translation>{n} acquisition à venir</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} acquisitions ahead</source>
   <translation>{n} acquisitions à venir</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cell as a sample</source>
   <translation>{n} cellule comme échantillon</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell could not be filled: the method knows nothing about it.</source>
   <translation>{n} cellule n'a pas pu être comblée : la méthode ne sait rien d'elle.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell has no value on any date and stays empty; an option fills those between observed cells.</source>
   <translation>{n} cellule n'a de valeur à aucune date et reste vide ; une option comble celles qui se trouvent entre des cellules observées.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell outside the observed area stays empty.</source>
   <translation>{n} cellule hors de la zone observée reste vide.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cell with values</source>
   <translation>{n} cellule avec des valeurs</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cells as a sample</source>
   <translation>{n} cellules comme échantillon</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells could not be filled: the method knows nothing about them.</source>
   <translation>{n} cellules n'ont pas pu être comblées : la méthode ne sait rien d'elles.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells have no value on any date and stay empty; an option fills those between observed cells.</source>
   <translation>{n} cellules n'ont de valeur à aucune date et restent vides ; une option comble celles qui se trouvent entre des cellules observées.</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells outside the observed area stay empty.</source>
   <translation>{n} cellules hors de la zone observée restent vides.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cells with values</source>
   <translation>{n} cellules avec des valeurs</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{n} date</source>
   <translation>{n} date</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} date from {start} to {end}</source>
   <translation>{n} date du {start} au {end}</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>{n} date is too few to train '{method}'.</source>
   <translation>{n} date est trop peu pour entraîner « {method} ».</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>{n} date of {width} x {height} cells of '{name}' needs {needed:,.1f} GB of memory; {free:.1f} GB are free.</source>
   <translation>{n} date de {width} x {height} cellules de « {name} » demande {needed:,.1f} Go de mémoire ; {free:.1f} Go sont libres.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{n} dates</source>
   <translation>{n} dates</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>{n} dates are too few to train '{method}'.</source>
   <translation>{n} dates sont trop peu pour entraîner « {method} ».</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} dates from {start} to {end}</source>
   <translation>{n} dates du {start} au {end}</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>{n} dates of {width} x {height} cells of '{name}' need {needed:,.1f} GB of memory; {free:.1f} GB are free.</source>
   <translation>{n} dates de {width} x {height} cellules de « {name} » demandent {needed:,.1f} Go de mémoire ; {free:.1f} Go sont libres.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} earlier date</source>
   <translation>{n} date antérieure</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} earlier dates</source>
   <translation>{n} dates antérieures</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>{n} layer of {cells:,} cells needs {needed:.1f} GB of memory, {free:.1f} GB are free.</source>
   <translation>{n} couche de {cells:,} cellules demande {needed:.1f} Go de mémoire, {free:.1f} Go sont libres.</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>{n} layers of {cells:,} cells need {needed:.1f} GB of memory, {free:.1f} GB are free.</source>
   <translation>{n} couches de {cells:,} cellules demandent {needed:.1f} Go de mémoire, {free:.1f} Go sont libres.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{n} of {count} dates has no observation at all: it is filled from the other dates alone.</source>
   <translation>{n} date sur {count} n'a aucune observation : elle est comblée à partir des autres dates seulement.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{n} of {count} dates have no observation at all: they are filled from the other dates alone.</source>
   <translation>{n} dates sur {count} n'ont aucune observation : elles sont comblées à partir des autres dates seulement.</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} of {count} tiles are finished and kept</source>
   <translation>{n} tuiles sur {count} sont terminées et conservées</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} of {count} tiles is finished and kept</source>
   <translation>{n} tuile sur {count} est terminée et conservée</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>{n} of {total} dates has several passes (such as {example}): where they overlap, their mean is taken.</source>
   <translation>{n} date sur {total} a plusieurs passages (tels que {example}) : là où ils se recouvrent, leur moyenne est prise.</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>{n} of {total} dates have several passes (such as {example}): where they overlap, their mean is taken.</source>
   <translation>{n} dates sur {total} ont plusieurs passages (tels que {example}) : là où ils se recouvrent, leur moyenne est prise.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>{n} of {total} places has no forecast: it has too few values.</source>
   <translation>{n} lieu sur {total} n'a pas de prévision : il a trop peu de valeurs.</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>{n} of {total} places have no forecast: they have too few values.</source>
   <translation>{n} lieux sur {total} n'ont pas de prévision : ils ont trop peu de valeurs.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} past date</source>
   <translation>{n} date passée</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} past dates</source>
   <translation>{n} dates passées</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} point</source>
   <translation>{n} point</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} point as a sample</source>
   <translation>{n} point comme échantillon</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>{n} point without coordinates was left out.</source>
   <translation>{n} point sans coordonnées a été laissé de côté.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} points</source>
   <translation>{n} points</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} points as a sample</source>
   <translation>{n} points comme échantillon</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>{n} points without coordinates were left out.</source>
   <translation>{n} points sans coordonnées ont été laissés de côté.</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} process</source>
   <translation>{n} processus</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} processes</source>
   <translation>{n} processus</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} tile is computed by the cluster at {cluster} (threads of workers: {threads}).</source>
   <translation>{n} tuile est calculée par la grappe à {cluster} (fils d'exécution des workers : {threads}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} tiles are computed by the cluster at {cluster} (threads of workers: {threads}).</source>
   <translation>{n} tuiles sont calculées par la grappe à {cluster} (fils d'exécution des workers : {threads}).</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{only} was asked for.</source>
   <translation>{only} a été demandé.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{ridge} had {gain:.1%} less squared error on the dates held back than {simple}, the best simple method.</source>
   <translation>{ridge} a eu {gain:.1%} d'erreur quadratique en moins que {simple}, la meilleure méthode simple, sur les dates mises de côté.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{share} (95 % interval {low:.1f} to {high:.1f})</source>
   <translation>{share} (intervalle à 95 % de {low:.1f} à {high:.1f})</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>{shown} and {count} more</source>
   <translation>{shown} et {count} de plus</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{simple} had the least error of the simple methods on the dates held back, and {ridge} was not clearly better.</source>
   <translation>{simple} a eu la plus petite erreur des méthodes simples sur les dates mises de côté, et {ridge} n'était pas nettement meilleur.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{simple} had the least error of the simple methods on the dates held back.</source>
   <translation>{simple} a eu la plus petite erreur des méthodes simples sur les dates mises de côté.</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>{size:,.0f} MB, {times} times its size</source>
   <translation>{size:,.0f} Mo, {times} fois sa taille</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <location filename="../engine/inference/tiles/stream.py" />
   <source>{stage}: tile {done} of {count}</source>
   <translation>{stage} : tuile {done} sur {count}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>{start} to {end}, {n} date</source>
   <translation>du {start} au {end}, {n} date</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>{start} to {end}, {n} dates</source>
   <translation>du {start} au {end}, {n} dates</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>{units}/year</source>
   <translation>{units}/an</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>{what} is nested too deeply.</source>
   <translation>{what} est imbriqué trop profondément.</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>{what} is not valid JSON ({error}).</source>
   <translation>{what} n'est pas du JSON valide ({error}).</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{what}, {dates}, {missing:.1%} missing, unit {units}</source>
   <translation>{what}, {dates}, {missing:.1%} manquants, unité {units}</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>{width} x {height} cells of {cell:.7g}, {other}</source>
   <translation>{width} x {height} cellules de {cell:.7g}, {other}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>… and {n} more file; all are named in the JSON file beside each output.</source>
   <translation>… et {n} fichier de plus ; tous sont nommés dans le fichier JSON à côté de chaque sortie.</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>… and {n} more files; all are named in the JSON file beside each output.</source>
   <translation>… et {n} fichiers de plus ; tous sont nommés dans le fichier JSON à côté de chaque sortie.</translation>
  </message>
 </context>
 <context>
  <name>GapsChart</name>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.ui" />
   <source>Of the cells that have a value on at least one date</source>
   <translation>Parmi les cellules qui ont une valeur à au moins une date</translation>
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
   <translation> en s'éloignant du satellite (ou vers le bas)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> between {first} and {last}</source>
   <translation> entre le {first} et le {last}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> toward the satellite (or up)</source>
   <translation> en se rapprochant du satellite (ou vers le haut)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&amp;Continue</source>
   <translation>&amp;Continuer</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Forecast deformation…</source>
   <translation>&amp;Prévoir la déformation…</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Impute soil moisture…</source>
   <translation>Imputer l'&amp;humidité du sol…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>&amp;Input</source>
   <translation>&amp;Entrée</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>&amp;JSON for qgis_process</source>
   <translation>&amp;JSON pour qgis_process</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>&amp;Keep it running</source>
   <translation>&amp;Laisser continuer</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Load the sample</source>
   <translation>&amp;Charger l'exemple</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>&amp;Outputs</source>
   <translation>S&amp;orties</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Review zones</source>
   <translation>E&amp;xaminer les zones</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&amp;Set up</source>
   <translation>&amp;Installer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>&amp;Stop it</source>
   <translation>&amp;Arrêter</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Time series</source>
   <translation>Série &amp;temporelle</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>'Points with probability' are made of forecast points; for rasters ask for the maps.</source>
   <translation>« Points avec probabilité » se fait à partir de points de prévision ; pour des rasters, demandez les cartes.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{first}' and '{second}' have the same date; untick one of them.</source>
   <translation>« {first} » et « {second} » ont la même date ; décochez l'un des deux.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{folder}' cannot be removed ({error}).</source>
   <translation>« {folder} » ne peut pas être supprimé ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>'{layer}' cannot be edited. Is it read-only, or open elsewhere?</source>
   <translation>« {layer} » ne peut pas être modifiée. Est-elle en lecture seule, ou ouverte ailleurs ?</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/prediction.py" />
   <source>'{layer}' does not say when its last acquisition was. Give the date under 'Last acquisition'.</source>
   <translation>« {layer} » n'indique pas quand a eu lieu sa dernière acquisition. Indiquez la date sous « Dernière acquisition ».</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>'{layer}' has no bands with dates.</source>
   <translation>« {layer} » n'a pas de bandes avec des dates.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>'{layer}' has no dates, or is not of the same kind as the forecast. Choose another layer of observations, or leave it out.</source>
   <translation>« {layer} » n'a pas de dates, ou n'est pas du même type que la prévision. Choisissez une autre couche d'observations, ou omettez-la.</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has no field '{field}' that says which zone is which. Choose a layer made by 'Detect hazard zones'.</source>
   <translation>« {layer} » n'a pas de champ « {field} » qui indique de quelle zone il s'agit. Choisissez une couche faite par « Détecter les zones d'aléa ».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{layer}' has no field '{field}'. Its fields are: {fields}.</source>
   <translation>« {layer} » n'a pas de champ « {field} ». Ses champs sont : {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>'{layer}' has no field for a review: {fields}.</source>
   <translation>« {layer} » n'a pas de champ pour un examen : {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/past.py" />
   <source>'{layer}' has no observations: a history is a layer of points with fields named after dates, or a stack of rasters.</source>
   <translation>« {layer} » n'a pas d'observations : un historique est une couche de points dont des champs portent le nom de dates, ou une pile de rasters.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/assets.py" />
   <source>'{layer}' has no points with probability: it has no field '{field}'. Choose that output of 'Detect hazard zones'.</source>
   <translation>« {layer} » n'a pas de points avec probabilité : elle n'a pas de champ « {field} ». Choisissez cette sortie de « Détecter les zones d'aléa ».</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has no review: the field '{field}' is not there. Open it in the review dock, which adds it.</source>
   <translation>« {layer} » n'a pas d'examen : le champ « {field} » est absent. Ouvrez-la dans le panneau d'examen, qui l'ajoute.</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>'{layer}' has no value inside the polygon.</source>
   <translation>« {layer} » n'a aucune valeur dans le polygone.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>'{layer}' has no zones found by GroundCast: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.</source>
   <translation>« {layer} » n'a pas de zones trouvées par GroundCast : elle n'a pas de champ « {field} ». Choisissez la couche de « Détecter les zones d'aléa ».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{layer}' has the date {date} twice: in '{first}' and in '{second}'. Correct one of them under 'Dates of the fields'.</source>
   <translation>« {layer} » a deux fois la date {date} : dans « {first} » et dans « {second} ». Corrigez l'une des deux sous « Dates des champs ».</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has two zones with the number {zone} in '{field}'. Correct one of them.</source>
   <translation>« {layer} » a deux zones portant le numéro {zone} dans « {field} ». Corrigez l'une d'elles.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>'{layer}' is no forecast made by GroundCast. Choose the layer of 'Forecast deformation' (of rasters, its median), or leave it out.</source>
   <translation>« {layer} » n'est pas une prévision faite par GroundCast. Choisissez la couche de « Prévoir la déformation » (pour des rasters, sa médiane), ou omettez-la.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/prediction.py" />
   <source>'{layer}' is no forecast of points made by GroundCast: it has no field '{field}'. Choose the layer of 'Forecast deformation'.</source>
   <translation>« {layer} » n'est pas une prévision de points faite par GroundCast : elle n'a pas de champ « {field} ». Choisissez la couche de « Prévoir la déformation ».</translation>
  </message>
  <message>
   <location filename="../plugin/report/zones.py" />
   <source>'{layer}' is no layer of hazard zones: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.</source>
   <translation>« {layer} » n'est pas une couche de zones d'aléa : elle n'a pas de champ « {field} ». Choisissez la couche de « Détecter les zones d'aléa ».</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <source>'{layer}' is not the median of a raster forecast made by GroundCast. Choose the layer 'Forecast, median'.</source>
   <translation>« {layer} » n'est pas la médiane d'une prévision de rasters faite par GroundCast. Choisissez la couche « Prévision, médiane ».</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>'{layer}' is read-only: nothing can be written to it. Save it as a GeoPackage you may write to, and review that.</source>
   <translation>« {layer} » est en lecture seule : rien ne peut y être écrit. Enregistrez-la dans un GeoPackage où vous pouvez écrire, et examinez celui-ci.</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>'{layer}' takes no further fields ({fields}). Save it as a GeoPackage, and review that.</source>
   <translation>« {layer} » n'accepte pas d'autres champs ({fields}). Enregistrez-la dans un GeoPackage, et examinez celui-ci.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>'{name}' cannot be the name of a file.</source>
   <translation>« {name} » ne peut pas être le nom d'un fichier.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{name}' has no date; type it, or untick the row.</source>
   <translation>« {name} » n'a pas de date ; saisissez-la ou décochez la ligne.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>'{name}' is a layer of stations: use 'Impute soil moisture (stations)'.</source>
   <translation>« {name} » est une couche de stations : utilisez « Imputer l'humidité du sol (stations) ».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>'{name}' is a raster: use 'Impute soil moisture'.</source>
   <translation>« {name} » est un raster : utilisez « Imputer l'humidité du sol ».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{part}' is not of the form field=2020-01-31.</source>
   <translation>« {part} » n'a pas la forme champ=2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>'{past}' has no observation between {first} and {last}, the dates that '{layer}' forecasts.</source>
   <translation>« {past} » n'a aucune observation entre le {first} et le {last}, les dates que prévoit « {layer} ».</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/detect.py" />
   <source>'{past}' has no observations of the places of the forecast up to {date}: the noise of the measurements is not taken out.</source>
   <translation>« {past} » n'a pas d'observations aux lieux de la prévision jusqu'au {date} : le bruit des mesures n'est pas retiré.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>'{past}' has no place in common with the forecast: choose the same points or cells, with the new dates.</source>
   <translation>« {past} » n'a aucun lieu en commun avec la prévision : choisissez les mêmes points ou cellules, avec les nouvelles dates.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be copied ({error}).</source>
   <translation>« {path} » ne peut pas être copié ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be removed ({error}).</source>
   <translation>« {path} » ne peut pas être supprimé ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be written ({error}).</source>
   <translation>« {path} » ne peut pas être écrit ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' cannot make environments: its modules 'venv' and 'ensurepip' are missing. On Debian and Ubuntu, install python3-venv.</source>
   <translation>« {path} » ne peut pas créer d'environnements : ses modules « venv » et « ensurepip » manquent. Sous Debian et Ubuntu, installez python3-venv.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' does not work outside QGIS: its modules {names} cannot be loaded.</source>
   <translation>« {path} » ne fonctionne pas hors de QGIS : ses modules {names} ne peuvent pas être chargés.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is Python {version}; the engine needs {oldest} to {newest}.</source>
   <translation>« {path} » est Python {version} ; le moteur a besoin d'une version de {oldest} à {newest}.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is a 32-bit Python; the engine needs 64 bits.</source>
   <translation>« {path} » est un Python 32 bits ; le moteur a besoin de 64 bits.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is built for Intel processors, and PyTorch is no longer made for those of Macs.</source>
   <translation>« {path} » est compilé pour les processeurs Intel, et PyTorch n'est plus produit pour ceux des Mac.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about.py" />
   <source>'{path}' is no summary of a forecast. Choose the JSON file of 'Forecast deformation', or leave it out.</source>
   <translation>« {path} » n'est pas un résumé de prévision. Choisissez le fichier JSON de « Prévoir la déformation », ou omettez-le.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is not a Python interpreter that starts.</source>
   <translation>« {path} » n'est pas un interpréteur Python qui démarre.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{path}' is not there.</source>
   <translation>« {path} » est absent.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{path}' is too old.</source>
   <translation>« {path} » est trop ancien.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{text}' is not a date. Write it as year-month-day, e.g. 2020-01-31.</source>
   <translation>« {text} » n'est pas une date. Écrivez-la sous la forme année-mois-jour, p. ex. 2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{text}' is not a date; write it as 2020-01-31.</source>
   <translation>« {text} » n'est pas une date ; écrivez-la sous la forme 2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>(none)</source>
   <translation>(aucun)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>.tif; .nc; .h5; .gpkg, .shp, .csv of stations. Choose several files to use one per date</source>
   <translation>.tif ; .nc ; .h5 ; .gpkg, .shp, .csv de stations. Choisir plusieurs fichiers pour en utiliser un par date</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>1 zone, {chance}</source>
   <translation>1 zone, {chance}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>1, low</source>
   <translation>1, faible</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>2, moderate</source>
   <translation>2, modéré</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>20 % of the cells</source>
   <translation>20 % des cellules</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>3, high</source>
   <translation>3, fort</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>4, very high</source>
   <translation>4, très fort</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>50 % of the cells</source>
   <translation>50 % des cellules</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>80 % of the cells</source>
   <translation>80 % des cellules</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>; {share} % of the retrieved values are of recommended quality</source>
   <translation> ; {share} % des valeurs restituées sont de qualité recommandée</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>&lt; {value} {units}</source>
   <translation>&lt; {value} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is not finished.&lt;/b&gt; What was done stays; it goes on from there.</source>
   <translation>&lt;b&gt;L'installation du moteur n'est pas terminée.&lt;/b&gt; Ce qui a été fait est conservé ; elle reprendra à partir de là.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is not set up.&lt;/b&gt; Forecasts and fillings are computed by an engine outside QGIS, in a Python environment of its own. It is fetched once; after that no network is needed.</source>
   <translation>&lt;b&gt;Le moteur n'est pas installé.&lt;/b&gt; Les prévisions et les comblements sont calculés par un moteur extérieur à QGIS, dans son propre environnement Python. Il est téléchargé une seule fois ; ensuite, aucun réseau n'est nécessaire.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is set up.&lt;/b&gt; It runs with {path}</source>
   <translation>&lt;b&gt;Le moteur est installé.&lt;/b&gt; Il fonctionne avec {path}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>&gt; {value} {units}</source>
   <translation>&gt; {value} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>A file of the environment cannot be written or replaced.</source>
   <translation>Un fichier de l'environnement ne peut pas être écrit ou remplacé.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A folder of rasters of one date each with the date in the name, or of original SMAP Level-3 files.</source>
   <translation>Un dossier de rasters d'une date chacun avec la date dans le nom, ou de fichiers SMAP de niveau 3 d'origine.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>A forecast continues what the measurements show. It cannot foresee an earthquake, a sudden slope failure or a change of water management. This report is no warning and replaces no engineering judgement.</source>
   <translation>Une prévision prolonge ce que montrent les mesures. Elle ne peut prévoir ni un séisme, ni une rupture soudaine de versant, ni un changement de gestion de l'eau. Ce rapport n'est pas une alerte et ne remplace pas l'avis d'un ingénieur.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>A forecast of points becomes a raster only with a cell size. Give one, or leave the raster outputs out.</source>
   <translation>Une prévision de points ne devient un raster qu'avec une taille de cellule. Indiquez-en une, ou omettez les sorties raster.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>A layer to draw under the maps.</source>
   <translation>Une couche à dessiner sous les cartes.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>A method of the literature instead of the one above, to compare with. Some need further libraries; what is missing is said.</source>
   <translation>Une méthode de la littérature à la place de celle ci-dessus, pour comparaison. Certaines demandent d'autres bibliothèques ; ce qui manque est signalé.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>A model kept by 'Train deformation model', to predict with instead of training a new one.</source>
   <translation>Un modèle conservé par « Entraîner un modèle de déformation », pour prédire avec lui au lieu d'en entraîner un nouveau.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A model kept by 'Train imputation model', to fill with instead of training a new one.</source>
   <translation>Un modèle conservé par « Entraîner un modèle d'imputation », pour combler avec lui au lieu d'en entraîner un nouveau.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, one original SMAP Level-3 file, or any file of points.</source>
   <translation>Un GeoTIFF multibande, un cube NetCDF CF ou HDF5, un fichier SMAP de niveau 3 d'origine, ou tout fichier de points.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, or one original SMAP Level-3 file.</source>
   <translation>Un GeoTIFF multibande, un cube NetCDF CF ou HDF5, ou un fichier SMAP de niveau 3 d'origine.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF, or MintPy's geocoded timeseries.h5.</source>
   <translation>Un GeoTIFF multibande, un NetCDF CF, ou le timeseries.h5 géocodé de MintPy.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>A package was installed but a system library it needs is missing.</source>
   <translation>Un paquet a été installé, mais une bibliothèque système dont il a besoin manque.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>A page with the skill table, plots, data and settings.</source>
   <translation>Une page avec le tableau de compétence, des graphiques, les données et les réglages.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>A picture for the first page.</source>
   <translation>Une image pour la première page.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>A probability of 80 % means: of 100 places for which the forecast says 80 %, about 80 are expected to move by more than the threshold, and about 20 are not. A zone takes the probability of its most affected place.</source>
   <translation>Une probabilité de 80 % signifie : sur 100 lieux pour lesquels la prévision indique 80 %, on s'attend à ce qu'environ 80 bougent de plus que le seuil, et environ 20 non. Une zone prend la probabilité de son lieu le plus touché.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>A raster layer with one band per date, or a layer of stations with one field per date</source>
   <translation>Une couche raster avec une bande par date, ou une couche de stations avec un champ par date</translation>
  </message>
  <message>
   <location filename="../plugin/processing/values.py" />
   <source>A raster of '{parameter}' cannot be loaded.</source>
   <translation>Un raster de « {parameter} » ne peut pas être chargé.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>A raster with one band per acquisition. Give a layer, a file, or a list of rasters with one date each.</source>
   <translation>Un raster avec une bande par acquisition. Indiquez une couche, un fichier, ou une liste de rasters d'une date chacun.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A raster with one band per date, its gaps empty (nodata). Give a layer, a file, a folder, or a list of files.</source>
   <translation>Un raster avec une bande par date, ses lacunes vides (nodata). Indiquez une couche, un fichier, un dossier, ou une liste de fichiers.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A raster with one band per date, or points with one field per date. Give a layer, a file, a folder, or a list of files.</source>
   <translation>Un raster avec une bande par date, ou des points avec un champ par date. Indiquez une couche, un fichier, un dossier, ou une liste de fichiers.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>A row for each zone that was called differently: the review that counts, and the other.</source>
   <translation>Une ligne pour chaque zone jugée différemment : l'examen qui compte, et l'autre.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>A temporary file cannot be written ({error}). Free some space on the disk of temporary files and run it again.</source>
   <translation>Un fichier temporaire ne peut pas être écrit ({error}). Libérez de l'espace sur le disque des fichiers temporaires et relancez l'exécution.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>A zone could not be written: {reason}</source>
   <translation>Une zone n'a pas pu être écrite : {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>A zone of '{layer}' has no number in '{field}'. Give it one.</source>
   <translation>Une zone de « {layer} » n'a pas de numéro dans « {field} ». Donnez-lui-en un.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>About {fetched:g} GB to fetch, {needed:g} GB on disk; {free:.0f} GB are free in {place}</source>
   <translation>Environ {fetched:g} Go à télécharger, {needed:g} Go sur le disque ; {free:.0f} Go libres dans {place}</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration (a year, each year)</source>
   <translation>Accélération (par an, chaque année)</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration, probability by chance</source>
   <translation>Accélération, probabilité due au hasard</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration, standard error</source>
   <translation>Accélération, erreur type</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, it moves ever faster ({side}): every year by {change} ± {error} a year more.</source>
   <translation>D'après les mesures jusqu'ici, elle bouge de plus en plus vite ({side}) : chaque année de {change} ± {error} par an de plus.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, it moves ever faster.</source>
   <translation>D'après les mesures jusqu'ici, elle bouge de plus en plus vite.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, its movement is slowing down.</source>
   <translation>D'après les mesures jusqu'ici, son mouvement ralentit.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Acquisitions ahead</source>
   <translation>Acquisitions à venir</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Active places</source>
   <translation>Lieux actifs</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Add a small simulated tile of measurement points to the project, to try GroundCast with</source>
   <translation>Ajouter au projet une petite tuile simulée de points de mesure, pour essayer GroundCast</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Add your organisation's certificate in Settings &gt; Options &gt; Authentication &gt; Manage certificates of QGIS; it is used here too.</source>
   <translation>Ajoutez le certificat de votre organisation dans QGIS sous Préférences &gt; Options &gt; Authentification &gt; Gestion des certificats ; il est utilisé ici aussi.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <location filename="../plugin/processing/setup_engine.py" />
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>All files (*.*)</source>
   <translation>Tous les fichiers (*.*)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <source>All kinds</source>
   <translation>Tous les types</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>All numbers and reviews.</source>
   <translation>Tous les chiffres et tous les examens.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>All points with probability, class, first date and predicted movement (where points are the input).</source>
   <translation>Tous les points avec la probabilité, la classe, la première date et le mouvement prédit (si l'entrée est formée de points).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>All retrieved values</source>
   <translation>Toutes les valeurs restituées</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>All zones at a glance</source>
   <translation>Toutes les zones en un coup d'œil</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>All zones at a glance (continued)</source>
   <translation>Toutes les zones en un coup d'œil (suite)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>All zones of both, reviews merged.</source>
   <translation>Toutes les zones des deux copies, examens fusionnés.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>All zones that were found have been dismissed after a review.</source>
   <translation>Toutes les zones trouvées ont été écartées après examen.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Allow writing there, or set another place for the user's data.</source>
   <translation>Autorisez l'écriture à cet endroit, ou définissez un autre emplacement pour les données de l'utilisateur.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Among all cells of a tile</source>
   <translation>Entre toutes les cellules d'une tuile</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>An EGMS download (CSV or zip), any file of points, a multi-band GeoTIFF, NetCDF, or MintPy's geocoded timeseries.h5.</source>
   <translation>Un téléchargement EGMS (CSV ou zip), tout fichier de points, un GeoTIFF multibande, un NetCDF, ou le timeseries.h5 géocodé de MintPy.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>An EGMS download (CSV or zip, as it is), or any file of points: Shapefile, GeoPackage, CSV with coordinates.</source>
   <translation>Un téléchargement EGMS (CSV ou zip, tel quel), ou tout fichier de points : Shapefile, GeoPackage, CSV avec coordonnées.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Any file of points with one field per date: GeoPackage, Shapefile, CSV with coordinates.</source>
   <translation>Tout fichier de points avec un champ par date : GeoPackage, Shapefile, CSV avec coordonnées.</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Apple GPU (mps)</source>
   <translation>GPU Apple (mps)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Area {number}</source>
   <translation>Secteur {number}</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/form.py" />
   <source>Assessor</source>
   <translation>Évaluateur</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Assets</source>
   <translation>Enjeux</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>At least one date is needed.</source>
   <translation>Il faut au moins une date.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>At least two dates are needed.</source>
   <translation>Il faut au moins deux dates.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Attention in space</source>
   <translation>Attention dans l'espace</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Away from the satellite, or down</source>
   <translation>S'éloignant du satellite, ou vers le bas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Backtest forecast methods</source>
   <translation>Tester rétrospectivement les méthodes de prévision</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Backtest of {name}</source>
   <translation>Test rétrospectif de {name}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Band</source>
   <translation>Bande</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>Band {number}</source>
   <translation>Bande {number}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>Bands of '{layer}': {bands}; dates typed: {dates}. Give one date for each band, in their order.</source>
   <translation>Bandes de « {layer} » : {bands} ; dates saisies : {dates}. Indiquez une date par bande, dans leur ordre.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Basemap</source>
   <translation>Fond de carte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Bias</source>
   <translation>Biais</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Blocks of days</source>
   <translation>Blocs de jours</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>Both an extent and a region were given. Choose one of them.</source>
   <translation>Une emprise et une zone d'étude ont été indiquées. Choisissez l'une des deux.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project (in a model, say).</source>
   <translation>Bornes et déplacement prédit, s'ils ne sont ni dans le dossier de la médiane ni dans le projet (dans un modèle, par exemple).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project.</source>
   <translation>Bornes et déplacement prédit, s'ils ne sont ni dans le dossier de la médiane ni dans le projet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Build of torch</source>
   <translation>Variante de torch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Buildings, roads, dams …: points, lines or polygons in any CRS.</source>
   <translation>Bâtiments, routes, barrages… : points, lignes ou polygones dans n'importe quel SCR.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>By how many percent the area must change for a zone to have grown or shrunk.</source>
   <translation>De combien de pour cent la superficie doit changer pour qu'une zone soit dite agrandie ou réduite.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>CRS</source>
   <translation>SCR</translation>
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
   <translation>Fichiers CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Cancelled; nothing was written.</source>
   <translation>Annulé ; rien n'a été écrit.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Cancelled; what is finished stays.</source>
   <translation>Annulé ; ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Cancelling …</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Carry reviews over</source>
   <translation>Reporter les examens</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cell size of rasters</source>
   <translation>Taille de cellule des rasters</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Cells or stations outside the region are neither used nor filled. A smaller region is faster and needs less memory.</source>
   <translation>Les cellules ou stations hors de la zone d'étude ne sont ni utilisées ni comblées. Une zone d'étude plus petite est plus rapide et demande moins de mémoire.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Cells that were never observed</source>
   <translation>Cellules jamais observées</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Cells without a value on any date are mostly water, ice or town, and stay empty. Fill those that lie between observed cells if they are not.</source>
   <translation>Les cellules sans valeur à aucune date sont le plus souvent de l'eau, de la glace ou une ville, et restent vides. Si ce n'est pas le cas, comblez celles qui se trouvent entre des cellules observées.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cells without points</source>
   <translation>Cellules sans points</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cells without points stay empty, or are interpolated by kriging, whose uncertainty widens the bounds.</source>
   <translation>Les cellules sans points restent vides, ou sont interpolées par krigeage, dont l'incertitude élargit les bornes.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Change of area, percent</source>
   <translation>Changement de superficie, en pour cent</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Change of speed</source>
   <translation>Changement de vitesse</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Change of speed (a year)</source>
   <translation>Changement de vitesse (par an)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Change of velocity</source>
   <translation>Changement de vitesse</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Changes of zones</source>
   <translation>Changements des zones</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Changing in time (rainfall, filled soil moisture …), used up to the last date only</source>
   <translation>Variables dans le temps (précipitations, humidité du sol comblée…), utilisées seulement jusqu'à la dernière date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Changing in time (rainfall, temperature, coarse soil moisture …)</source>
   <translation>Variables dans le temps (précipitations, température, humidité du sol à basse résolution…)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>Check the folder of the outputs, and run it again.</source>
   <translation>Vérifiez le dossier des sorties et relancez l'exécution.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Check the network connection. Behind a proxy, enter it in Settings &gt; Options &gt; Network of QGIS; it is used here too. Then press 'Continue': what is finished stays.</source>
   <translation>Vérifiez la connexion réseau. Derrière un proxy, indiquez-le dans QGIS sous Préférences &gt; Options &gt; Réseau ; il est utilisé ici aussi. Cliquez ensuite sur « Continuer » : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Checksums</source>
   <translation>Sommes de contrôle</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_plot.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>Choose 'Pick' and click a place on the map.</source>
   <translation>Choisissez « Pointer » et cliquez sur un lieu de la carte.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Choose a folder of single-date rasters</source>
   <translation>Choisir un dossier de rasters d'une seule date</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>Choose a layer of hazard zones: polygons, as 'Detect hazard zones' makes them.</source>
   <translation>Choisissez une couche de zones d'aléa : des polygones, comme en fait « Détecter les zones d'aléa ».</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Choose a layer or a file with a deformation time series.</source>
   <translation>Choisissez une couche ou un fichier contenant une série temporelle de déformation.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Choose a layer with dates in the layer panel: points with date fields, or a raster with a band per date.</source>
   <translation>Choisissez une couche avec des dates dans le panneau Couches : des points avec des champs de date, ou un raster avec une bande par date.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Choose a layer, a file or a folder with soil moisture.</source>
   <translation>Choisissez une couche, un fichier ou un dossier d'humidité du sol.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_form.py" />
   <source>Choose a photo</source>
   <translation>Choisir une photo</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Choose a smaller region, fewer dates or a simpler method, or close other programs, and run it again.</source>
   <translation>Choisissez une zone d'étude plus petite, moins de dates ou une méthode plus simple, ou fermez d'autres programmes, et relancez l'exécution.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Choose a smaller region, fewer dates or a simpler method, or the device 'cpu', and run it again.</source>
   <translation>Choisissez une zone d'étude plus petite, moins de dates ou une méthode plus simple, ou le périphérique « cpu », et relancez l'exécution.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Choose an existing folder for the outputs, or temporary files.</source>
   <translation>Choisissez un dossier existant pour les sorties, ou des fichiers temporaires.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Choose an interpreter of Python 3.10 or newer.</source>
   <translation>Choisissez un interpréteur Python 3.10 ou plus récent.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Choose another Python (3.11 to 3.13 on 64-bit Windows, macOS or Linux is best supported).</source>
   <translation>Choisissez un autre Python (les versions 3.11 à 3.13 sous Windows, macOS ou Linux 64 bits sont les mieux prises en charge).</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Choose another Python, or install pip for it.</source>
   <translation>Choisissez un autre Python, ou installez pip pour celui-ci.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Choose another interpreter.</source>
   <translation>Choisissez un autre interpréteur.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Choose at least one raster.</source>
   <translation>Choisissez au moins un raster.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Choose rasters</source>
   <translation>Choisir des rasters</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>Choose the polygon layer that bounds the region.</source>
   <translation>Choisissez la couche de polygones qui délimite la zone d'étude.</translation>
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
   <translation>Classe de la zone :</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Class {number}: {name}</source>
   <translation>Classe {number} : {name}</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Classes: {classes}.</source>
   <translation>Nombre de zones par classe : {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Click a place on the map and see its series, fit and forecast</source>
   <translation>Cliquer sur un lieu de la carte et voir sa série, son ajustement et sa prévision</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Close other programs that use it. If an antivirus program guards the folder, allow it there, then press 'Continue'.</source>
   <translation>Fermez les autres programmes qui l'utilisent. Si un antivirus protège le dossier, autorisez-le, puis cliquez sur « Continuer ».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Close the programs that use it, QGIS windows with a running job among them, and try again.</source>
   <translation>Fermez les programmes qui l'utilisent, y compris les fenêtres de QGIS où une tâche est en cours, et réessayez.</translation>
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
   <translation>Commentaire</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Compare forecasts</source>
   <translation>Comparer des prévisions</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Compute on another computer: what it makes can be looked at, reviewed and printed here without the engine.</source>
   <translation>Calculez sur un autre ordinateur : ce qu'il produit peut être affiché, examiné et imprimé ici sans le moteur.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Computed by GroundCast {version} on {device} in {seconds} s.</source>
   <translation>Calculé par GroundCast {version} sur {device} en {seconds} s.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Conflicts</source>
   <translation>Conflits</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Continues a stack of displacement rasters (a GeoTIFF with one band per date, rasters of one date each, NetCDF, or MintPy's geocoded time series) and says how far the forecast can be trusted.

Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. If nothing beats 'the last value stays', it says so and uses that.

The results are rasters on the grid of the input: the forecast and the bounds that hold 80 and 95 % of the true values (one band per date), the predicted displacement, velocity and change of velocity.</source>
   <translation>Prolonge une pile de rasters de déplacement (un GeoTIFF avec une bande par date, des rasters d'une date chacun, NetCDF, ou la série temporelle géocodée de MintPy) et indique jusqu'où la prévision est fiable.

Chaque méthode est d'abord testée sur le passé de vos propres séries face à des méthodes simples ; « Automatique » utilise celle qui a été la meilleure. Si rien ne surpasse « la dernière valeur se maintient », cela est indiqué et c'est elle qui est utilisée.

Les résultats sont des rasters sur la grille de l'entrée : la prévision et les bornes qui contiennent 80 et 95 % des vraies valeurs (une bande par date), le déplacement, la vitesse et le changement de vitesse prédits.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Continues a stack of displacement rasters, with intervals and measured skill.</source>
   <translation>Prolonge une pile de rasters de déplacement, avec des intervalles et une compétence mesurée.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Continues the displacement series of InSAR points (an EGMS download, or any layer of points with one field per date) and says how far the forecast can be trusted.

Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. If nothing beats 'the last value stays', it says so and uses that. The bounds hold 80 and 95 % of the true values, as measured on your data.

The result is a layer of points with a field per forecast date (D20250131, and its bounds D20250131_lo80 …), the predicted displacement, velocity and change of velocity; with a cell size also rasters.</source>
   <translation>Prolonge les séries de déplacement de points InSAR (un téléchargement EGMS, ou toute couche de points avec un champ par date) et indique jusqu'où la prévision est fiable.

Chaque méthode est d'abord testée sur le passé de vos propres séries face à des méthodes simples ; « Automatique » utilise celle qui a été la meilleure. Si rien ne surpasse « la dernière valeur se maintient », cela est indiqué et c'est elle qui est utilisée. Les bornes contiennent 80 et 95 % des vraies valeurs, comme mesuré sur vos données.

Le résultat est une couche de points avec un champ par date de prévision (D20250131, et ses bornes D20250131_lo80…), le déplacement, la vitesse et le changement de vitesse prédits ; avec une taille de cellule, aussi des rasters.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Continues the displacement series of InSAR points, with intervals and measured skill.</source>
   <translation>Prolonge les séries de déplacement de points InSAR, avec des intervalles et une compétence mesurée.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Coordinate reference system, where the data do not say it.</source>
   <translation>Système de coordonnées de référence, si les données ne l'indiquent pas.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <location filename="../plugin/dialogs/models_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Copied to the clipboard.</source>
   <translation>Copié dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>Copied, but a selection lives in this window only: there, all polygons will be used.</source>
   <translation>Copié, mais une sélection n'existe que dans cette fenêtre : ailleurs, tous les polygones seront utilisés.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Copies the assets that stand in hazard zones, or near them, the most exposed first. Assets may be points, lines or polygons, in any CRS.

Each has the id, class, probability, greatest predicted displacement and first date of the worst zone it meets, the distance to it, how much of the asset lies in zones, and, where the points with probability are given, the probability and displacement of the nearby point that is most likely to exceed the threshold. They are ranked by class, probability, distance and share. It needs no engine.</source>
   <translation>Copie les enjeux qui se trouvent dans des zones d'aléa, ou à proximité, les plus exposés d'abord. Les enjeux peuvent être des points, des lignes ou des polygones, dans n'importe quel SCR.

Chacun a l'identifiant, la classe, la probabilité, le déplacement prédit maximal et la première date de la pire zone qu'il rencontre, la distance à celle-ci, la part de l'enjeu qui se trouve dans des zones et, si les points avec probabilité sont indiqués, la probabilité et le déplacement du point proche qui dépassera le plus probablement le seuil. Les enjeux sont classés par classe, probabilité, distance et part. Le moteur n'est pas nécessaire.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Copy assets that are not exposed too; they have no rank.</source>
   <translation>Copier aussi les enjeux qui ne sont pas exposés ; ils n'ont pas de rang.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Corrections of the dates found: field=2020-01-31; other=2020-02-12. A field without a date (field=) is left out.</source>
   <translation>Corrections des dates trouvées : champ=2020-01-31; autre=2020-02-12. Un champ sans date (champ=) est exclu.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Counted from the present level (the last measurements, smoothed). Dots: measured; lines: forecast. Of 100 outcomes, 80 are expected in the dark band and 95 in the light one. Blue: {place}, which is predicted to move most.</source>
   <translation>Compté depuis le niveau actuel (les dernières mesures, lissées). Points : mesures ; lignes : prévision. Sur 100 issues, 80 sont attendues dans la bande foncée et 95 dans la claire. En bleu : {place}, dont le mouvement prédit est le plus grand.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>Counting what is missing …</source>
   <translation>Comptage des valeurs manquantes…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Covariates in time</source>
   <translation>Covariables dans le temps</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Covariates in time from files or folders</source>
   <translation>Covariables dans le temps depuis des fichiers ou dossiers</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Cubic</source>
   <translation>Cubique</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <location filename="../plugin/report/zone_page.py" />
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Date of the last acquisition, where the forecast does not say it (a layer that was exported, say): 2024-01-18.</source>
   <translation>Date de la dernière acquisition, si la prévision ne l'indique pas (une couche qui a été exportée, par exemple) : 2024-01-18.</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Date of the review</source>
   <translation>Date de l'examen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Dates of the bands</source>
   <translation>Dates des bandes</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Dates of the fields</source>
   <translation>Dates des champs</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Dates used</source>
   <translation>Dates utilisées</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Deformation time series</source>
   <translation>Série temporelle de déformation</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Deformation time series ({patterns})</source>
   <translation>Série temporelle de déformation ({patterns})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Delete the model '{name}' for good?</source>
   <translation>Supprimer définitivement le modèle « {name} » ?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Detect hazard zones</source>
   <translation>Détecter les zones d'aléa</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Direction</source>
   <translation>Direction</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Distance</source>
   <translation>Distance</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Done.</source>
   <translation>Terminé.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Earlier forecast, points</source>
   <translation>Prévision antérieure, points</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Earlier forecast, raster (median)</source>
   <translation>Prévision antérieure, raster (médiane)</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Earlier reviews</source>
   <translation>Examens antérieurs</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Earlier zones</source>
   <translation>Zones antérieures</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Earlier zones that overlap no new one, with their reviews.</source>
   <translation>Zones antérieures qui ne recouvrent aucune nouvelle zone, avec leurs examens.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Either way</source>
   <translation>Les deux sens</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Enter an HTTP proxy in Settings &gt; Options &gt; Network of QGIS, or none, then press 'Continue'.</source>
   <translation>Indiquez un proxy HTTP, ou aucun, dans QGIS sous Préférences &gt; Options &gt; Réseau, puis cliquez sur « Continuer ».</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Enter them in Settings &gt; Options &gt; Network of QGIS, then press 'Continue'.</source>
   <translation>Indiquez-les dans QGIS sous Préférences &gt; Options &gt; Réseau, puis cliquez sur « Continuer ».</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Error (RMSE, {units})</source>
   <translation>Erreur (RMSE, {units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Errors of two places are correlated by {value} on average, as the history tells.</source>
   <translation>D'après l'historique, les erreurs de deux lieux ont en moyenne une corrélation de {value}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Evaluate imputation methods</source>
   <translation>Évaluer les méthodes d'imputation</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Evaluation of {name}</source>
   <translation>Évaluation de {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Every gap filled, one band per date; observed cells are the same to the last bit.</source>
   <translation>Toutes les lacunes comblées, une bande par date ; les cellules observées sont identiques au bit près.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Every raster has the grid and the dates of the input, one band per date; observed cells keep their values to the last bit.</source>
   <translation>Chaque raster a la grille et les dates de l'entrée, une bande par date ; les cellules observées gardent leurs valeurs au bit près.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Every raster has the grid of the input; those with dates have one band per forecast date.</source>
   <translation>Chaque raster a la grille de l'entrée ; ceux qui ont des dates ont une bande par date de prévision.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Everything that was set up is removed.</source>
   <translation>Tout ce qui a été installé sera supprimé.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Exponential</source>
   <translation>Exponentielle</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Export the model</source>
   <translation>Exporter le modèle</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Exposed assets</source>
   <translation>Enjeux exposés</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Exposed assets, number</source>
   <translation>Enjeux exposés, nombre</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Failed.</source>
   <translation>Échec.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching Python {version}</source>
   <translation>Téléchargement de Python {version}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching the other packages</source>
   <translation>Téléchargement des autres paquets</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching torch</source>
   <translation>Téléchargement de torch</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching uv</source>
   <translation>Téléchargement de uv</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching uv, which knows the builds of torch</source>
   <translation>Téléchargement de uv, qui connaît les variantes de torch</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Fewest points</source>
   <translation>Nombre minimal de points</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Fill between observed cells</source>
   <translation>Combler entre les cellules observées</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Fill the gaps in the background</source>
   <translation>Combler les lacunes en arrière-plan</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Fill the gaps of satellite soil moisture, with measured errors and intervals</source>
   <translation>Combler les lacunes de l'humidité du sol satellitaire, avec des erreurs et des intervalles mesurés</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Filled soil moisture</source>
   <translation>Humidité du sol comblée</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Filled stack</source>
   <translation>Pile comblée</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Filled stations</source>
   <translation>Stations comblées</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>Filled – {name}</source>
   <translation>Comblé – {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Fills every gap of a stack of soil-moisture rasters (a GeoTIFF with one band per date, a folder of daily files, NetCDF, or original SMAP Level-3 HDF5) and says how far the filled values can be trusted. Observed cells are not touched.

Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on them. Rain, temperature and terrain help a lot: give them as covariates, on any grid.

The results are rasters on the grid of the input, one band per date: the filled stack, the bounds that hold 80 and 95 % of the true values, and where each value comes from. A filled stack can be a covariate in time of a deformation forecast.</source>
   <translation>Comble toutes les lacunes d'une pile de rasters d'humidité du sol (un GeoTIFF avec une bande par date, un dossier de fichiers quotidiens, NetCDF, ou HDF5 SMAP de niveau 3 d'origine) et indique jusqu'où les valeurs comblées sont fiables. Les cellules observées ne sont pas modifiées.

Des valeurs qui ont été observées sont masquées à la manière de vos propres lacunes, comblées et comparées : « Automatique » utilise la méthode qui a été la meilleure. La pluie, la température et le relief aident beaucoup : indiquez-les comme covariables, sur une grille quelconque.

Les résultats sont des rasters sur la grille de l'entrée, une bande par date : la pile comblée, les bornes qui contiennent 80 et 95 % des vraies valeurs, et la provenance de chaque valeur. Une pile comblée peut servir de covariable dans le temps à une prévision de déformation.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Fills every gap of a stack of soil-moisture rasters, with intervals and measured error.</source>
   <translation>Comble toutes les lacunes d'une pile de rasters d'humidité du sol, avec des intervalles et une erreur mesurée.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Fills every gap of the series of soil-moisture stations, with intervals and measured error.</source>
   <translation>Comble toutes les lacunes des séries de stations d'humidité du sol, avec des intervalles et une erreur mesurée.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Fills every gap of the soil-moisture series of stations (points with one field per date) and says how far the filled values can be trusted. Observed values are not touched.

Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on them. Covariates are rasters; each station takes the value at its place.

The result is a GeoPackage with one layer of filled values (a field per date, and how many dates were filled) and one layer for each bound of the 80 and 95 % intervals.</source>
   <translation>Comble toutes les lacunes des séries d'humidité du sol de stations (points avec un champ par date) et indique jusqu'où les valeurs comblées sont fiables. Les valeurs observées ne sont pas modifiées.

Des valeurs qui ont été observées sont masquées à la manière de vos propres lacunes, comblées et comparées : « Automatique » utilise la méthode qui a été la meilleure. Les covariables sont des rasters ; chaque station prend la valeur à son emplacement.

Le résultat est un GeoPackage avec une couche de valeurs comblées (un champ par date, et le nombre de dates comblées) et une couche pour chaque borne des intervalles à 80 et 95 %.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Find the history</source>
   <translation>Trouver l'historique</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>First date of the history to use (2018-01-01); empty = all.</source>
   <translation>Première date de l'historique à utiliser (2018-01-01) ; vide = toutes.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>For an NVIDIA graphics processor</source>
   <translation>Pour un processeur graphique NVIDIA</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>For the processor</source>
   <translation>Pour le processeur</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>Forecast</source>
   <translation>Prévision</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Forecast computed by</source>
   <translation>Prévision calculée par</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Forecast deformation</source>
   <translation>Prévoir la déformation</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Forecast deformation (points)</source>
   <translation>Prévoir la déformation (points)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Forecast deformation (rasters)</source>
   <translation>Prévoir la déformation (rasters)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Forecast ground deformation from an InSAR time series, with measured intervals</source>
   <translation>Prévoir la déformation du sol à partir d'une série temporelle InSAR, avec des intervalles mesurés</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Forecast of ground deformation from {origin} to {last}. Values: {legend}.</source>
   <translation>Prévision de la déformation du sol du {origin} au {last}. Valeurs : {legend}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Forecast points</source>
   <translation>Points de la prévision</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Forecast raster (median)</source>
   <translation>Raster de la prévision (médiane)</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Forecast until</source>
   <translation>Prévision jusqu'au</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>Forecast – {name}</source>
   <translation>Prévision – {name}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Forecast, median</source>
   <translation>Prévision, médiane</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Free some space or choose another folder for the outputs.</source>
   <translation>Libérez de l'espace ou choisissez un autre dossier pour les sorties.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Free some space there, then try again.</source>
   <translation>Libérez de l'espace à cet endroit, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Free some space, then press 'Continue': what is finished stays.</source>
   <translation>Libérez de l'espace, puis cliquez sur « Continuer » : ce qui est terminé est conservé.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>From {base}, in {folder}</source>
   <translation>À partir de {base}, dans {folder}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Further files</source>
   <translation>Autres fichiers</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Gaps like your own</source>
   <translation>Lacunes semblables aux vôtres</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <source>Gaps like your own (automatic)</source>
   <translation>Lacunes semblables aux vôtres (automatique)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>GeoPackage with the filled series of every station and their bounds.</source>
   <translation>GeoPackage avec la série comblée de chaque station et ses bornes.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>GeoPackage with the forecast, its bounds and derived values at every point.</source>
   <translation>GeoPackage avec la prévision, ses bornes et les valeurs dérivées en chaque point.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>GeoTIFF stack, NetCDF or HDF5 cube, SMAP Level-3 HDF5, several files of one date each, or a file of stations</source>
   <translation>Pile GeoTIFF, cube NetCDF ou HDF5, HDF5 SMAP de niveau 3, plusieurs fichiers d'une date chacun, ou un fichier de stations</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Give a cell size for the rasters.</source>
   <translation>Indiquez une taille de cellule pour les rasters.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give a threshold of movement, of velocity, or both.</source>
   <translation>Indiquez un seuil de mouvement, de vitesse, ou les deux.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give either forecast points or a raster, not both.</source>
   <translation>Indiquez soit des points de prévision, soit un raster, pas les deux.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give forecast points, or the raster of a forecast's median.</source>
   <translation>Indiquez des points de prévision, ou le raster de la médiane d'une prévision.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Give hazard zones, points with probability, or both.</source>
   <translation>Indiquez des zones d'aléa, des points avec probabilité, ou les deux.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Give the earlier forecast and the new observations together, or neither.</source>
   <translation>Indiquez à la fois la prévision antérieure et les nouvelles observations, ou aucune des deux.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Give the path of its program, 'python' or 'python.exe'.</source>
   <translation>Indiquez le chemin de son programme, « python » ou « python.exe ».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Give the path of one.</source>
   <translation>Indiquez le chemin d'un interpréteur.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Gives the hazard zones of a newer analysis the reviews of an earlier one, history included.</source>
   <translation>Donne aux zones d'aléa d'une analyse plus récente les examens d'une analyse antérieure, historique compris.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Gives the hazard zones of a newer analysis the reviews of an earlier one.

A zone is the earlier one it shares most area with; it gets that one's review with its history, and the field 'previous' says which it was and how much of the smaller of the two lies in the other. Where an earlier zone has split, the part with most of its area keeps the review; where several have grown together, the one with most area in the whole does. The other parts, and what the others said, get it as history: nobody has looked at them as they are now.

Earlier zones of which nothing is left are written to a layer of their own, if you want them, so that no review is lost. Neither input is changed. It needs no engine.</source>
   <translation>Donne aux zones d'aléa d'une analyse plus récente les examens d'une analyse antérieure.

Une zone est la zone antérieure avec laquelle elle partage le plus de superficie ; elle en reçoit l'examen avec son historique, et le champ « previous » indique laquelle c'était et quelle part de la plus petite des deux se trouve dans l'autre. Lorsqu'une zone antérieure s'est divisée, la partie qui en a le plus de superficie garde l'examen ; lorsque plusieurs se sont réunies, c'est celui de la zone qui a le plus de superficie dans l'ensemble qui compte. Les autres parties le reçoivent comme historique, et ce que disaient les autres zones passe aussi dans l'historique : personne ne les a examinées telles qu'elles sont maintenant.

Les zones antérieures dont il ne reste rien sont écrites dans une couche à part, si vous le souhaitez, afin qu'aucun examen ne soit perdu. Aucune des deux entrées n'est modifiée. Le moteur n'est pas nécessaire.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Go on with an unfinished earlier run of the same job</source>
   <translation>Reprendre une exécution antérieure inachevée du même travail</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Go on with the run that was ended: {done} of {total} tiles are finished, and kept</source>
   <translation>Reprendre l'exécution interrompue : {done} tuiles sur {total} sont terminées et conservées</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Go on with the run that was ended: {done} of {total} tiles is finished, and kept</source>
   <translation>Reprendre l'exécution interrompue : {done} tuile sur {total} est terminée et conservée</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Go on?</source>
   <translation>Continuer ?</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Go through hazard zones one by one, and note what each is</source>
   <translation>Parcourir les zones d'aléa une par une et noter ce qu'est chacune</translation>
  </message>
  <message>
   <location filename="../plugin/processing/algorithm.py" />
   <source>Ground deformation</source>
   <translation>Déformation du sol</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Ground movement: hazard zones</source>
   <translation>Mouvement du sol : zones d'aléa</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Hazard re&amp;port…</source>
   <translation>&amp;Rapport d'aléa…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Hazard report</source>
   <translation>Rapport d'aléa</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/rank_assets.py" />
   <location filename="../plugin/report/layers.py" />
   <source>Hazard zones</source>
   <translation>Zones d'aléa</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>Hazard zones of a forecast of ground deformation</source>
   <translation>Zones d'aléa d'une prévision de la déformation du sol</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Highest probability</source>
   <translation>Probabilité maximale</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>History used: {count} date from {start} to {end}.</source>
   <translation>Historique utilisé : {count} date du {start} au {end}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>History used: {count} dates from {start} to {end}.</source>
   <translation>Historique utilisé : {count} dates du {start} au {end}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>How alike the errors of neighbours are cannot be told (the history is too short, or the raster too large): they are taken as independent, and alarms come too easily.</source>
   <translation>On ne peut pas dire à quel point les erreurs des voisins se ressemblent (l'historique est trop court, ou le raster trop grand) : elles sont tenues pour indépendantes, et les alarmes viennent trop facilement.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>How far to trust it</source>
   <translation>Quelle confiance lui accorder</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>How many acquisitions ahead the model learns to forecast.</source>
   <translation>Nombre d'acquisitions à venir que le modèle apprend à prévoir.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>How many acquisitions ahead to forecast, at the usual interval of the series.</source>
   <translation>Nombre d'acquisitions à venir à prévoir, à l'intervalle habituel de la série.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>How many acquisitions ahead to test.</source>
   <translation>Nombre d'acquisitions à venir à tester.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>How many months ahead to forecast; replaces the number of acquisitions.</source>
   <translation>Nombre de mois à venir à prévoir ; remplace le nombre d'acquisitions.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>How much of the history is tested for acceleration, in years; cycles are told from a parabola from a year and a half on.</source>
   <translation>Sur quelle durée de l'historique l'accélération est testée, en années ; les cycles se distinguent d'une parabole à partir d'un an et demi.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>How near a zone or a point must lie, in metres; 0 = only what touches.</source>
   <translation>À quelle distance une zone ou un point doit se trouver au plus, en mètres ; 0 = seulement ce qui touche.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>How near places of a zone lie to each other, in metres; 0 = five times the usual distance of points, or a cell and a half.</source>
   <translation>À quelle distance les lieux d'une zone se trouvent les uns des autres, en mètres ; 0 = cinq fois la distance habituelle des points, ou une cellule et demie.</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>How sure is this?</source>
   <translation>À quel point est-ce sûr ?</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>How the forecast did on the past</source>
   <translation>Qualité de la prévision sur le passé</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>How well the forecast does was not measured on these data, or its summary was not given. Read it with caution.</source>
   <translation>La qualité de la prévision n'a pas été mesurée sur ces données, ou son résumé n'a pas été indiqué. Lisez-la avec prudence.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Import a model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Impute soil moisture</source>
   <translation>Imputer l'humidité du sol</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Impute soil moisture (stations)</source>
   <translation>Imputer l'humidité du sol (stations)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>In 80 %</source>
   <translation>Dans 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>In 95 %</source>
   <translation>Dans 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>In the 80 % band</source>
   <translation>Dans la bande 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>In the 95 % band</source>
   <translation>Dans la bande 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.py" />
   <source>In the dates to forecast: {problem}.</source>
   <translation>Dans les dates à prévoir : {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>In windows that shift from layer to layer (as good, and quicker)</source>
   <translation>Dans des fenêtres décalées d'une couche du réseau à l'autre (aussi bon, et plus rapide)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Input: {path} (SHA-256 {digest})</source>
   <translation>Entrée : {path} (SHA-256 {digest})</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Install the packages of engine/requirements.lock into it again; the log of this run names the missing one.</source>
   <translation>Réinstallez-y les paquets de engine/requirements.lock ; le journal de cette exécution nomme celui qui manque.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Install what is missing, or choose another Python. Then try again.</source>
   <translation>Installez ce qui manque ou choisissez un autre Python, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Interpolate (kriging)</source>
   <translation>Interpoler (krigeage)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Interpreter of the engine</source>
   <translation>Interpréteur du moteur</translation>
  </message>
  <message>
   <location filename="../plugin/layers/arrange.py" />
   <source>Intervals</source>
   <translation>Intervalles</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>It could not be saved: {error}</source>
   <translation>L'enregistrement a échoué : {error}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>It has not been reviewed on site yet.</source>
   <translation>Elle n'a pas encore été examinée sur place.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>It moves ever faster.</source>
   <translation>Elle bouge de plus en plus vite.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Its error could not be measured on these data.</source>
   <translation>Son erreur n'a pas pu être mesurée sur ces données.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Its skill could not be measured on this series.</source>
   <translation>Sa compétence n'a pas pu être mesurée sur cette série.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>JSON files (*.json)</source>
   <translation>Fichiers JSON (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Keep all assets</source>
   <translation>Garder tous les enjeux</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>Kept running, its layers are added to the project when it is done.</source>
   <translation>Si elle continue, ses couches seront ajoutées au projet à la fin.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Kinds of gap to test on</source>
   <translation>Types de lacune sur lesquels tester</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Largest movement</source>
   <translation>Mouvement maximal</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Largest velocity (a year)</source>
   <translation>Vitesse maximale (par an)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Last acquisition</source>
   <translation>Dernière acquisition</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Last acquisition used</source>
   <translation>Dernière acquisition utilisée</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Last date of the history to use. The last acquisition not after it is where the forecast starts; empty = all.</source>
   <translation>Dernière date de l'historique à utiliser. La prévision part de la dernière acquisition qui ne lui est pas postérieure ; vide = toutes.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Last date to use and to fill; empty = all.</source>
   <translation>Dernière date à utiliser et à combler ; vide = toutes.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Last measurement</source>
   <translation>Dernière mesure</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Lasting id</source>
   <translation>Identifiant durable</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Latest date to use and to fill, as 2023-12-31. Empty = the last</source>
   <translation>Date la plus récente à utiliser et à combler, sous la forme 2023-12-31. Vide = la dernière</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Layer of points</source>
   <translation>Couche de points</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Layer of points or raster layer</source>
   <translation>Couche de points ou couche raster</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Layer of stations</source>
   <translation>Couche de stations</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Least class of points</source>
   <translation>Classe minimale des points</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Leave empty</source>
   <translation>Laisser vide</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Level of the test</source>
   <translation>Niveau du test</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Limit reached</source>
   <translation>Limite atteinte</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Limits of the classes</source>
   <translation>Limites des classes</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Line</source>
   <translation>Droite</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>List, import, export, rename and delete trained models</source>
   <translation>Lister, importer, exporter, renommer et supprimer des modèles entraînés</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Logarithm</source>
   <translation>Logarithme</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Longest time to train a neural network; empty = chosen for you.</source>
   <translation>Durée maximale d'entraînement d'un réseau de neurones ; vide = choisie pour vous.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Lower</source>
   <translation>inférieure</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Lower bound of the 80 % interval</source>
   <translation>Borne inférieure de l'intervalle à 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Lower bound of the 95 % interval</source>
   <translation>Borne inférieure de l'intervalle à 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound of the interval that holds 80 % of the true values, one band per date.</source>
   <translation>Borne inférieure de l'intervalle qui contient 80 % des vraies valeurs, une bande par date.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound of the interval that holds 95 % of the true values, one band per date.</source>
   <translation>Borne inférieure de l'intervalle qui contient 95 % des vraies valeurs, une bande par date.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound, 80 %</source>
   <translation>Borne inférieure, 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound, 95 %</source>
   <translation>Borne inférieure, 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>MAE</source>
   <translation>MAE</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Make, check, repair or remove the Python environment in which forecasts and fillings are computed</source>
   <translation>Créer, vérifier, réparer ou supprimer l'environnement Python dans lequel sont calculés les prévisions et les comblements</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Makes the Python environment in which forecasts and fillings are computed, and tries it.</source>
   <translation>Crée l'environnement Python dans lequel sont calculés les prévisions et les comblements, et l'essaie.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Makes the Python environment in which forecasts and fillings are computed, and tries it. It lies in the user's data folder: QGIS's own packages are never touched, all QGIS profiles share it, and a new version of the plugin keeps it unless it needs others.

What is finished is kept: after an interruption the next run goes on from there. The network is reached as QGIS does, with its proxy and certificates.</source>
   <translation>Crée l'environnement Python dans lequel sont calculés les prévisions et les comblements, et l'essaie. Il se trouve dans le dossier de données de l'utilisateur : les paquets propres à QGIS ne sont jamais modifiés, tous les profils QGIS le partagent, et une nouvelle version de l'extension le conserve sauf si elle a besoin d'autres paquets.

Ce qui est terminé est conservé : après une interruption, l'exécution suivante reprend à partir de là. Le réseau est utilisé comme le fait QGIS, avec son proxy et ses certificats.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Making the environment</source>
   <translation>Création de l'environnement</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Map of classes</source>
   <translation>Carte des classes</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Map of probability</source>
   <translation>Carte de probabilité</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Maps of probability and class are made of rasters; for points ask for 'Points with probability'.</source>
   <translation>Les cartes de probabilité et de classes se font à partir de rasters ; pour des points, demandez « Points avec probabilité ».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Matches the zones of two analyses by their overlap and tells which are new, have grown or shrunk, are the same or have vanished.

With the earlier forecast and what was observed since then it also finds the places whose newest observation left the 80 or 95 % interval: the forecast was wrong there, and that is the alarm. One in twenty leaves a 95 % interval by chance, and neighbours leave it together, as they share the atmosphere of a date: the number is compared with that of chance, over all places and within every zone, with what the history tells of how alike neighbours are. It needs no engine.</source>
   <translation>Met en correspondance les zones de deux analyses d'après leur recouvrement et indique lesquelles sont nouvelles, se sont agrandies ou réduites, sont inchangées ou ont disparu.

Avec la prévision antérieure et ce qui a été observé depuis, cet outil trouve aussi les lieux dont la dernière observation est sortie de l'intervalle à 80 ou à 95 % : la prévision s'y est trompée, et c'est là l'alarme. Un lieu sur vingt sort par hasard d'un intervalle à 95 %, et des voisins en sortent ensemble, car ils partagent l'atmosphère d'une date : le nombre est comparé à celui du hasard, pour tous les lieux et dans chaque zone, avec ce que l'historique dit de la ressemblance des voisins. Le moteur n'est pas nécessaire.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Mean absolute error on hidden values</source>
   <translation>Erreur absolue moyenne sur les valeurs masquées</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Mean of the zone</source>
   <translation>Moyenne de la zone</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Mean probability</source>
   <translation>Probabilité moyenne</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Mean velocity from the last acquisition to the last date that matters, in that unit per year; 0 = not asked. The more probable counts.</source>
   <translation>Vitesse moyenne jugée importante, de la dernière acquisition à la dernière date, dans cette unité par an ; 0 = non demandé. Le plus probable des deux compte.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Measured</source>
   <translation>Mesuré</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Measured and predicted movement</source>
   <translation>Mouvement mesuré et prédit</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Measured on dates held back: skill over persistence {skill}, RMSE {rmse} {units}.</source>
   <translation>Mesuré sur des dates mises de côté : compétence par rapport à la persistance {skill}, RMSE {rmse} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Measured on {count} observed values that were hidden ({mask}): mean absolute error {mae}, RMSE {rmse} {units}.</source>
   <translation>Mesuré sur {count} valeurs observées qui ont été masquées ({mask}) : erreur absolue moyenne {mae}, RMSE {rmse} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/layers.py" />
   <source>Measured point</source>
   <translation>Point mesuré</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Measured points</source>
   <translation>Points mesurés</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Measurements</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Measures how well each forecast method would have predicted your own series.</source>
   <translation>Mesure à quel point chaque méthode de prévision aurait prédit vos propres séries.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Measures how well each method fills gaps of your own data, for every kind of gap.</source>
   <translation>Mesure à quel point chaque méthode comble bien les lacunes de vos propres données, pour chaque type de lacune.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Measures how well each method would fill the gaps of your own data: values that were observed are hidden, filled by each method from what is left, and compared with what was measured. Nothing is written but the report and the tables.

It does so for several kinds of gap, because a method that is good at scattered cells can be useless when a whole date is missing. The report has the errors of every method on every kind, how they grow with the distance to the nearest observation, how often the truth lay inside the bounds, and what each covariate is worth.</source>
   <translation>Mesure à quel point chaque méthode comblerait bien les lacunes de vos propres données : des valeurs qui ont été observées sont masquées, comblées par chaque méthode à partir de ce qui reste, et comparées à ce qui a été mesuré. Rien n'est écrit en dehors du rapport et des tableaux.

Cela est fait pour plusieurs types de lacune, car une méthode bonne pour des cellules éparses peut être inutile quand une date entière manque. Le rapport contient les erreurs de chaque méthode pour chaque type, leur augmentation avec la distance à l'observation la plus proche, la fréquence à laquelle la vérité se trouvait entre les bornes, et ce que vaut chaque covariable.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Measures how well each method would have predicted your own series: from many past dates, each method forecasts what came next, seeing nothing later, and is compared with what was measured.

The report has the errors, the skill over 'the last value stays' and over the best simple method, with their uncertainty, and how often the truth lay inside the bounds.</source>
   <translation>Mesure à quel point chaque méthode aurait prédit vos propres séries : à partir de nombreuses dates passées, chaque méthode prévoit la suite, sans rien voir d'ultérieur, et elle est comparée à ce qui a été mesuré.

Le rapport contient les erreurs, la compétence par rapport à « la dernière valeur se maintient » et à la meilleure méthode simple, avec leur incertitude, et la fréquence à laquelle la vérité se trouvait entre les bornes.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Median movement</source>
   <translation>Mouvement médian</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Memory ran out.</source>
   <translation>La mémoire est épuisée.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merge zone reviews</source>
   <translation>Fusionner les examens de zones</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merged zones</source>
   <translation>Zones fusionnées</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merges two copies of a layer of hazard zones that two people have reviewed, without losing either review.</source>
   <translation>Fusionne deux copies d'une couche de zones d'aléa que deux personnes ont examinées, sans perdre aucun des deux examens.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merges two copies of a layer of hazard zones that two people have reviewed: one in the office, one in the field with QField, say.

Zones are matched by their number. Where one copy alone has a review, it is taken. Where both have one, the newer counts; on the same day the one that asks for more care does (confirmed, then watch, then dismissed). The other review goes into the zone's history, and both comments are kept. A review that stands in the other copy's history is older, whatever its date.

Zones that were called differently are listed, as a table and in the log. Neither input is changed. If the zones are of two analyses, use 'Carry reviews over' instead. It needs no engine.</source>
   <translation>Fusionne deux copies d'une couche de zones d'aléa que deux personnes ont examinées : l'une au bureau, l'autre sur le terrain avec QField, par exemple.

Les zones sont mises en correspondance par leur numéro. Si une seule copie a un examen, il est repris. Si les deux en ont un, le plus récent compte ; le même jour, c'est celui qui demande le plus de prudence (confirmée, puis à surveiller, puis écartée). L'autre examen passe dans l'historique de la zone, et les deux commentaires sont gardés. Un examen qui figure dans l'historique de l'autre copie est plus ancien, quelle que soit sa date.

Les zones jugées différemment sont listées, dans un tableau et dans le journal. Aucune des deux entrées n'est modifiée. Si les zones viennent de deux analyses, utilisez plutôt « Reporter les examens ». Le moteur n'est pas nécessaire.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Met&amp;hod</source>
   <translation>Mét&amp;hode</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <source>Met&amp;hod and horizon</source>
   <translation>Mét&amp;hode et horizon</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <location filename="../plugin/dialogs/score_table.py" />
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/report/about_page.py" />
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Method used</source>
   <translation>Méthode utilisée</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Method, mean of the dates ahead</source>
   <translation>Méthode, moyenne des dates à venir</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Method, skill, dates, inputs and versions, for other programs.</source>
   <translation>Méthode, compétence, dates, entrées et versions, pour d'autres programmes.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Method: {method}. {reason}</source>
   <translation>Méthode : {method}. {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Methods</source>
   <translation>Méthodes</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Methods of the literature to compare as well. Some need further libraries; what is missing is said.</source>
   <translation>Méthodes de la littérature à comparer aussi. Certaines demandent d'autres bibliothèques ; ce qui manque est signalé.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Minutes for training</source>
   <translation>Minutes d'entraînement</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Model bundles (*.zip)</source>
   <translation>Paquets de modèle (*.zip)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Model of {name}</source>
   <translation>Modèle de {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading_source.py" />
   <source>More than one input was given. Choose either a layer or a file, and leave the other empty.</source>
   <translation>Plusieurs entrées ont été indiquées. Choisissez soit une couche, soit un fichier, et laissez l'autre vide.</translation>
  </message>
  <message>
   <location filename="../plugin/report/raster_places.py" />
   <source>Most affected cell</source>
   <translation>Cellule la plus touchée</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Most affected point</source>
   <translation>Point le plus touché</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Most passes over the data; empty = until the time is up.</source>
   <translation>Nombre maximal de passages sur les données ; vide = jusqu'à la fin du temps imparti.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Movement ({units})</source>
   <translation>Mouvement ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Movement predicted from the last acquisition to the last forecast date.</source>
   <translation>Mouvement prédit de la dernière acquisition à la dernière date de prévision.</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Movement so far</source>
   <translation>Mouvement jusqu'ici</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Movement that matters, from the present level (the last measurements, smoothed), in the unit of the forecast; 0 = not asked.</source>
   <translation>Mouvement qui compte, depuis le niveau actuel (les dernières mesures, lissées), dans l'unité de la prévision ; 0 = non demandé.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>NVIDIA graphics processor</source>
   <translation>processeur graphique NVIDIA</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>NVIDIA or AMD GPU (cuda)</source>
   <translation>GPU NVIDIA ou AMD (cuda)</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>NVIDIA or AMD GPU number {number} ({name})</source>
   <translation>GPU NVIDIA ou AMD numéro {number} ({name})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>NetCDF and HDF5: the variable that holds the displacement; empty = the first that suits.</source>
   <translation>NetCDF et HDF5 : la variable qui contient le déplacement ; vide = la première qui convient.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>NetCDF and HDF5: the variable that holds the soil moisture; SMAP: AM or PM. Empty = the first that suits.</source>
   <translation>NetCDF et HDF5 : la variable qui contient l'humidité du sol ; SMAP : AM ou PM. Vide = la première qui convient.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>New name</source>
   <translation>Nouveau nom</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>New observations</source>
   <translation>Nouvelles observations</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>New zones</source>
   <translation>Nouvelles zones</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>No NVIDIA graphics processor was found; the engine will compute on the processor.</source>
   <translation>Aucun processeur graphique NVIDIA n'a été trouvé ; le moteur calculera sur le processeur.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>No Python interpreter was found.</source>
   <translation>Aucun interpréteur Python n'a été trouvé.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/plan.py" />
   <source>No acquisition of '{name}' lies in the period chosen; they run from {first} to {last}.</source>
   <translation>Aucune acquisition de « {name} » ne se trouve dans la période choisie ; elles vont du {first} au {last}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>No area reaches the chosen probability of moving by more than the chosen threshold{span}.</source>
   <translation>Aucun secteur n'atteint la probabilité choisie de bouger de plus que le seuil choisi{span}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>No date was found in the name '{name}'. Rename the rasters like defo_20200131.tif, or type their dates in order.</source>
   <translation>Aucune date n'a été trouvée dans le nom « {name} ». Renommez les rasters sous la forme defo_20200131.tif, ou saisissez leurs dates dans l'ordre.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/vectors.py" />
   <source>No field of '{layer}' is named after a date. Its fields are: {fields}. Rename the displacement fields like D20200131 or 2020-01-31, or type their dates: field=2020-01-31; …</source>
   <translation>Aucun champ de « {layer} » ne porte le nom d'une date. Ses champs sont : {fields}. Renommez les champs de déplacement sous la forme D20200131 ou 2020-01-31, ou saisissez leurs dates : champ=2020-01-31; …</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>No forecast layer was given, so there is no plot.</source>
   <translation>Aucune couche de prévision n'a été indiquée, il n'y a donc pas de graphique.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>No forecast of GroundCast was given with the zones.</source>
   <translation>Aucune prévision de GroundCast n'a été indiquée avec les zones.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>No hazard zone was found.</source>
   <translation>Aucune zone d'aléa n'a été trouvée.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading_source.py" />
   <source>No input was given. Choose a layer or a file.</source>
   <translation>Aucune entrée n'a été indiquée. Choisissez une couche ou un fichier.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>No interpreter is given.</source>
   <translation>Aucun interpréteur n'est indiqué.</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>No layer was given that could be drawn.</source>
   <translation>Aucune couche pouvant être dessinée n'a été indiquée.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>No output was asked for. Name at least one output file.</source>
   <translation>Aucune sortie n'a été demandée. Nommez au moins un fichier de sortie.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>No polygon of '{name}' is selected.</source>
   <translation>Aucun polygone de « {name} » n'est sélectionné.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>No region is drawn: draw one, or choose the whole layer.</source>
   <translation>Aucune zone d'étude n'est dessinée : dessinez-en une ou choisissez la couche entière.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>No unfinished runs</source>
   <translation>Aucune exécution inachevée</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>No zone was called differently.</source>
   <translation>Aucune zone n'a été jugée différemment.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>No zone was found. A lower threshold, probability limit or number of points finds more.</source>
   <translation>Aucune zone n'a été trouvée. Un seuil, une limite de probabilité ou un nombre de points plus bas en fait trouver davantage.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Nodata value</source>
   <translation>Valeur nodata</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>None of them has been reviewed on site yet.</source>
   <translation>Aucune n'a encore été examinée sur place.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>None yet. They are read from names like D20200131 or 2020-01-31.</source>
   <translation>Aucune pour l'instant. Elles sont lues dans des noms tels que D20200131 ou 2020-01-31.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>None: each place by itself</source>
   <translation>Aucune : chaque lieu pour lui-même</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>None: the method above</source>
   <translation>Aucune : la méthode ci-dessus</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Not yet reviewed. To fill in on site:</source>
   <translation>Pas encore examinée. À remplir sur place :</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Note</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Nothing was measured here.</source>
   <translation>Rien n'a été mesuré ici.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Number expected by chance</source>
   <translation>Nombre attendu par hasard</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Number of conflicts</source>
   <translation>Nombre de conflits</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>Number of the zone</source>
   <translation>Numéro de la zone</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Number of zones</source>
   <translation>Nombre de zones</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Observations</source>
   <translation>Observations</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Observed history</source>
   <translation>Historique observé</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Of the report.</source>
   <translation>Titre du rapport.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <source>Of the run that made '{layer}' the raster '{key}' was not found. Keep its rasters in one folder, or give them under '{name}'.</source>
   <translation>De l'exécution qui a créé « {layer} », le raster « {key} » n'a pas été trouvé. Gardez ses rasters dans un même dossier, ou indiquez-les sous « {name} ».</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Of what was measured later, {inner} % lay in the range meant to hold 80 %, and {outer} % in the one meant to hold 95 %.</source>
   <translation>De ce qui a été mesuré ensuite, {inner} % se trouvait dans la plage censée en contenir 80 %, et {outer} % dans celle censée en contenir 95 %.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Office</source>
   <translation>Service</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>On Debian and Ubuntu, install python3-venv; or choose another Python.</source>
   <translation>Sous Debian et Ubuntu, installez python3-venv ; ou choisissez un autre Python.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>On Windows, install the Microsoft Visual C++ Redistributable (x64); the log names the library.</source>
   <translation>Sous Windows, installez Microsoft Visual C++ Redistributable (x64) ; le journal nomme la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>On a Mac with Apple silicon its graphics processor is used without more.</source>
   <translation>Sur un Mac à puce Apple, le processeur graphique est utilisé sans rien d'autre.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>On the date the forecast was made from, the observations lie far from it: they seem to have another reference, or unit.</source>
   <translation>À la date d'où part la prévision, les observations en sont très éloignées : elles semblent avoir une autre référence, ou une autre unité.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>One area may {what}{span}.</source>
   <translation>Un secteur pourrait {what}{span}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>One file per date, with the date in its name; the same kinds as in a folder.</source>
   <translation>Un fichier par date, avec la date dans son nom ; les mêmes types que dans un dossier.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>One raster per acquisition, on the same grid, with the date in its name.</source>
   <translation>Un raster par acquisition, sur la même grille, avec la date dans son nom.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Only with the method DAPF: points coloured by where each place lies in what the network learned. Places of like colour moved alike.</source>
   <translation>Seulement avec la méthode DAPF : points colorés selon la position de chaque lieu dans ce que le réseau a appris. Les lieux de couleur semblable ont eu des mouvements semblables.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/report_dialog.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Open the report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Or the raster 'Forecast, median' of the last run; the others of its run are found in its folder and in the project.</source>
   <translation>Ou le raster « Prévision, médiane » de la dernière exécution ; les autres rasters de celle-ci sont trouvés dans son dossier et dans le projet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Or the raster 'Forecast, median' that a forecast made. The others of its run are found in its folder and in the project.</source>
   <translation>Ou le raster « Prévision, médiane » fait par une prévision. Les autres rasters de la même exécution sont trouvés dans son dossier et dans le projet.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Original SMAP files say of every value whether its use is recommended. The others are doubtful (dense forest, snow, open water nearby): leave them out, and they are filled as well. Other files have no such flags.</source>
   <translation>Les fichiers SMAP d'origine indiquent pour chaque valeur si son utilisation est recommandée. Les autres sont douteuses (forêt dense, neige, eau libre à proximité) : exclues, elles sont comblées elles aussi. Les autres fichiers n'ont pas de tels indicateurs.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Other method</source>
   <translation>Autre méthode</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Other methods</source>
   <translation>Autres méthodes</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Other rasters of the run</source>
   <translation>Autres rasters de l'exécution</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Outlines areas where a forecast is likely to exceed a threshold, and ranks them. Give points or the raster of the median.

For every place the intervals of the forecast give the probability that it moves by more than the threshold between the last acquisition and one of the forecast dates. It is the greatest of the dates' probabilities: dates depend on each other in a way the forecast does not tell, so the true one is at least that. A velocity is judged by the movement to the last date. Places above the probability limit that lie near each other, and are enough of them, form a zone (DBSCAN).

What counts is the ground, not the next measurement with its noise. The history tells how noisy the measurements are and how far the ground strays from its trend and season; it is found by itself as long as the forecast's input is where it was. Without it probabilities near the noise are too high.

Each zone has an id, its area and number of places, greatest and mean probability, greatest and median predicted displacement, the steepest gradient, the share of places whose forecast resolves the threshold, the greatest change of velocity, the first date on which a place reaches the limit, a class of severity (by the greatest probability), and empty fields for a review. With the history, it also has a test for acceleration and, where it accelerates in the way slopes do before they fail (the inverse of the velocity falls to zero along a line, Fukuzono 1985), the time of that with its 95 % interval. It needs no engine.</source>
   <translation>Délimite les secteurs où une prévision dépassera probablement un seuil, et les classe. Indiquez des points ou le raster de la médiane.

Pour chaque lieu, les intervalles de la prévision donnent la probabilité qu'il bouge de plus que le seuil entre la dernière acquisition et l'une des dates de prévision. C'est la plus grande des probabilités des dates : les dates dépendent les unes des autres d'une manière que la prévision n'indique pas, la vraie probabilité est donc au moins celle-là. Une vitesse est jugée d'après le mouvement jusqu'à la dernière date. Les lieux au-dessus de la limite de probabilité qui sont proches les uns des autres, et assez nombreux, forment une zone (DBSCAN).

Ce qui compte est le sol, non la prochaine mesure avec son bruit. L'historique dit à quel point les mesures sont bruitées et combien le sol s'écarte de sa tendance et de sa saison ; il est trouvé de lui-même tant que l'entrée de la prévision est restée à sa place. Sans lui, les probabilités proches du bruit sont trop élevées.

Chaque zone a un identifiant, sa superficie et son nombre de lieux, la probabilité maximale et moyenne, le déplacement prédit maximal et médian, le plus fort gradient, la part des lieux dont la prévision est assez précise pour le seuil, le plus grand changement de vitesse, la première date à laquelle un lieu atteint la limite, une classe de gravité (selon la probabilité maximale), et des champs vides pour un examen. Avec l'historique, elle a aussi un test d'accélération et, si elle accélère comme le font les versants avant leur rupture (l'inverse de la vitesse tombe à zéro le long d'une droite, Fukuzono 1985), la date de cette rupture avec son intervalle à 95 %. Le moteur n'est pas nécessaire.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Outlines areas where a forecast of points or rasters is likely to exceed a threshold, ranked by severity.</source>
   <translation>Délimite les secteurs où une prévision de points ou de rasters dépassera probablement un seuil, classés par gravité.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>PDF files (*.pdf)</source>
   <translation>Fichiers PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
   <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../plugin/report/frame.py" />
   <source>Page {number} of {count}</source>
   <translation>Page {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Parabola</source>
   <translation>Parabole</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Passes over the data</source>
   <translation>Passages sur les données</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_form.py" />
   <source>Pictures (*.jpg *.jpeg *.png *.heic *.webp *.tif);;All files (*)</source>
   <translation>Images (*.jpg *.jpeg *.png *.heic *.webp *.tif);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
   <translation>Images (*.svg *.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Places at least this likely to exceed a threshold are active.</source>
   <translation>Les lieux dont la probabilité de dépasser un seuil est au moins celle-ci sont actifs.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places compared</source>
   <translation>Lieux comparés</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places outside the 95 % interval</source>
   <translation>Lieux hors de l'intervalle à 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places outside the interval</source>
   <translation>Lieux hors de l'intervalle</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places whose newest observation left the 80 or 95 % interval (with the earlier forecast and observations).</source>
   <translation>Lieux dont la dernière observation est sortie de l'intervalle à 80 ou à 95 % (avec la prévision antérieure et les observations).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Point data (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)</source>
   <translation>Données ponctuelles (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Point data (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)</source>
   <translation>Données ponctuelles (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Point {name}</source>
   <translation>Point {name}</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Points of lower class do not count by themselves.</source>
   <translation>Les points d'une classe inférieure ne comptent pas à eux seuls.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Points or cells</source>
   <translation>Points ou cellules</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory.</source>
   <translation>Les points ou cellules hors de la zone d'étude ne sont ni utilisés ni prévus. Une zone d'étude plus petite est plus rapide et demande moins de mémoire.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Points or cells that make a zone, at least.</source>
   <translation>Nombre de points ou de cellules qu'il faut au moins pour former une zone.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Points over the limit</source>
   <translation>Points au-dessus de la limite</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Points with one field per acquisition, named after its date (D20200131, 20200131, 2020-01-31). Give a layer or a file.</source>
   <translation>Points avec un champ par acquisition, nommé d'après sa date (D20200131, 20200131, 2020-01-31). Indiquez une couche ou un fichier.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Points with one field per acquisition, or a raster with one band per acquisition. Give a layer, a file, or a list of rasters.</source>
   <translation>Points avec un champ par acquisition, ou raster avec une bande par acquisition. Indiquez une couche, un fichier, ou une liste de rasters.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Points with one field per date, named after it (D20200131, 20200131, 2020-01-31). Empty fields are the gaps.</source>
   <translation>Points avec un champ par date, nommé d'après elle (D20200131, 20200131, 2020-01-31). Les champs vides sont les lacunes.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Points with probability</source>
   <translation>Points avec probabilité</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Polygons to work in; only the selected ones if that is ticked. Instead of an extent.</source>
   <translation>Polygones dans lesquels travailler ; seulement ceux qui sont sélectionnés si cela est coché. À la place d'une emprise.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Polygons, the most severe first.</source>
   <translation>Polygones, les plus graves en premier.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Positive values mean east, negative ones west.</source>
   <translation>Les valeurs positives signifient vers l'est, les négatives vers l'ouest.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Positive values mean up, negative ones down.</source>
   <translation>Les valeurs positives signifient vers le haut, les négatives vers le bas.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <location filename="../plugin/report/layers.py" />
   <source>Predicted displacement</source>
   <translation>Déplacement prédit</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Predicted movement ({units})</source>
   <translation>Mouvement prédit ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity</source>
   <translation>Vitesse prédite</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity less the past velocity: where movement speeds up or slows down.</source>
   <translation>Vitesse prédite moins vitesse passée : où le mouvement accélère ou ralentit.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity over the horizon, per year.</source>
   <translation>Vitesse prédite sur l'horizon, par an.</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Print hazard zones with maps, series and reviews as a PDF</source>
   <translation>Imprimer les zones d'aléa avec cartes, séries et examens, en PDF</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Prints hazard zones as a PDF for people who decide: an overview with map and key message, a table of all zones, a page per zone with map, series, numbers and review, and a page on how to read it and how far to trust it. Also writes the table as CSV.

The plots need the forecast the zones were made from, and the history before it (the forecast's own input is taken where it is still there). How well the forecast did on the past comes from its summary, or from what the forecast file itself says.

It needs no engine and no internet. A basemap is drawn where one is given.</source>
   <translation>Imprime les zones d'aléa en PDF pour les décideurs : une vue d'ensemble avec carte et message principal, un tableau de toutes les zones, une page par zone avec carte, série, chiffres et examen, et une page sur la manière de le lire et la confiance à lui accorder. Écrit aussi le tableau en CSV.

Les graphiques ont besoin de la prévision à partir de laquelle les zones ont été faites, et de l'historique qui la précède (l'entrée même de la prévision est prise là où elle existe encore). La qualité de la prévision sur le passé vient de son résumé, ou de ce qu'indique le fichier de prévision lui-même.

Ni moteur ni internet ne sont nécessaires. Un fond de carte est dessiné si vous en indiquez un.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Prints hazard zones with maps, series and reviews as a PDF for people who decide.</source>
   <translation>Imprime les zones d'aléa avec cartes, séries et examens, en PDF, pour les décideurs.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Probabilities at which the classes 2, 3 and 4 begin.</source>
   <translation>Probabilités à partir desquelles commencent les classes 2, 3 et 4.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Probability</source>
   <translation>Probabilité</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Probability by chance</source>
   <translation>Probabilité par hasard</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Probability by chance below which more places are outside than chance explains.</source>
   <translation>Probabilité par hasard au-dessous de laquelle plus de lieux sont dehors que le hasard ne l'explique.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Probability limit</source>
   <translation>Limite de probabilité</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Processor (cpu)</source>
   <translation>Processeur (cpu)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/filled_products.py" />
   <source>Provenance</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>PyTorch, which the engine needs, is no longer made for Macs with Intel processors.</source>
   <translation>PyTorch, dont le moteur a besoin, n'est plus produit pour les Mac à processeur Intel.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Python interpreter</source>
   <translation>Interpréteur Python</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/zones.py" />
   <source>QGIS's own algorithms are not loaded. Switch the Processing plugin on.</source>
   <translation>Les algorithmes propres à QGIS ne sont pas chargés. Activez l'extension Processing.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Quality of satellite values</source>
   <translation>Qualité des valeurs satellitaires</translation>
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
   <translation>Rayon</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Random seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Rank exposed assets</source>
   <translation>Classer les enjeux exposés</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Ranks buildings, roads, dams or anything else by the hazard zones they stand in or near.</source>
   <translation>Classe les bâtiments, routes, barrages ou autres enjeux d'après les zones d'aléa dans lesquelles ou près desquelles ils se trouvent.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)</source>
   <translation>Données raster (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)</source>
   <translation>Données raster (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster layer</source>
   <translation>Couche raster</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster layer or layer of stations</source>
   <translation>Couche raster ou couche de stations</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Raster layers with one band per date, and layers of stations with one field per date</source>
   <translation>Couches raster avec une bande par date, et couches de stations avec un champ par date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Rasters (*.tif *.tiff *.vrt *.img *.nc);;All files (*)</source>
   <translation>Rasters (*.tif *.tiff *.vrt *.img *.nc);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/files.py" />
   <source>Rasters given: {files}; dates typed: {dates}. Give one date for each raster, in their order.</source>
   <translation>Rasters indiqués : {files} ; dates saisies : {dates}. Indiquez une date par raster, dans leur ordre.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters that do not change and may explain the values: height, slope, clay content. Any grid and CRS.</source>
   <translation>Rasters qui ne changent pas et peuvent expliquer les valeurs : altitude, pente, teneur en argile. Grille et SCR quelconques.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters that do not change and whose values are codes, not amounts: land cover, soil type, geology. Any grid and CRS.</source>
   <translation>Rasters qui ne changent pas et dont les valeurs sont des codes, non des quantités : occupation du sol, type de sol, géologie. Grille et SCR quelconques.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters too large for memory are computed in tiles, and finished tiles are kept until the run is complete. Ticked: a run that was cancelled or ended by a fault goes on where it was, if input and settings are the same. Not ticked: it starts from the beginning.</source>
   <translation>Les rasters trop grands pour la mémoire sont calculés par tuiles, et les tuiles terminées sont conservées jusqu'à la fin de l'exécution. Coché : une exécution annulée ou interrompue par une erreur reprend où elle en était, si l'entrée et les réglages sont les mêmes. Décoché : elle repart du début.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters with dates (bands, or one raster per date), e.g. rainfall, groundwater or filled soil moisture. Only their past is used.</source>
   <translation>Rasters avec des dates (bandes, ou un raster par date), p. ex. précipitations, eaux souterraines ou humidité du sol comblée. Seul leur passé est utilisé.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Rasters with dates (bands, or one raster per date), e.g. rainfall, temperature or coarse soil moisture. Any grid, CRS and time step; they may have gaps.</source>
   <translation>Rasters avec des dates (bandes, ou un raster par date), p. ex. précipitations, température ou humidité du sol à basse résolution. Grille, SCR et pas de temps quelconques ; ils peuvent avoir des lacunes.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Re&amp;gion</source>
   <translation>&amp;Zone d'étude</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>Reading the dates of the file …</source>
   <translation>Lecture des dates du fichier…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>Reading the dates of {name}</source>
   <translation>Lecture des dates de {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Recommended values only</source>
   <translation>Valeurs recommandées uniquement</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rectangle to work on. Leave it and the region out to use everything.</source>
   <translation>Rectangle dans lequel travailler. Omettez-le, ainsi que la zone d'étude, pour tout utiliser.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Relative</source>
   <translation>Err. relative</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>Remove what unfinished runs have left ({size})? They can then only be started from the beginning.</source>
   <translation>Supprimer ce que les exécutions inachevées ont laissé ({size}) ? Elles ne pourront plus que repartir du début.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Removed.</source>
   <translation>Supprimé.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Removing {folder}</source>
   <translation>Suppression de {folder}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Rename the model</source>
   <translation>Renommer le modèle</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Repair the environment, or choose another one.</source>
   <translation>Réparez l'environnement ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Repair: start from nothing</source>
   <translation>Réparer : repartir de rien</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Report made by</source>
   <translation>Rapport établi par</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Res&amp;ume</source>
   <translation>Rep&amp;rendre</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/form.py" />
   <source>Review</source>
   <translation>Examen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Review every zone again</source>
   <translation>Examiner à nouveau chaque zone</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>Review of a zone</source>
   <translation>Examen d'une zone</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_dock.py" />
   <source>Review zones</source>
   <translation>Examiner les zones</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Reviewed zones</source>
   <translation>Zones examinées</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Reviewed: {done} of {all}{told}.</source>
   <translation>Examinées : {done} sur {all}{told}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Root mean square error</source>
   <translation>Racine de l'erreur quadratique moyenne</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Root mean square error on hidden values</source>
   <translation>Racine de l'erreur quadratique moyenne sur les valeurs masquées</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Run &amp;log</source>
   <translation>&amp;Journal</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Run it again.</source>
   <translation>Relancez l'exécution.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>R²</source>
   <translation>R²</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>Sample tile (simulated)</source>
   <translation>Tuile d'exemple (simulée)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Save the plot</source>
   <translation>Enregistrer le graphique</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Save the series</source>
   <translation>Enregistrer la série</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Score table and plots</source>
   <translation>Tableau des scores et graphiques</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Seconds</source>
   <translation>Secondes</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Select points of the layer first.</source>
   <translation>Sélectionnez d'abord des points de la couche.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Selection</source>
   <translation>Sélection</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Set the status of every zone to new; the earlier review is in the history.</source>
   <translation>Donner à chaque zone le statut « nouvelle » ; l'examen antérieur est dans l'historique.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/main.py" />
   <source>Set up the &amp;engine…</source>
   <translation>Installer le &amp;moteur…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up the engine</source>
   <translation>Installer le moteur</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up, or go on where it stopped</source>
   <translation>Installer, ou reprendre là où cela s'est arrêté</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up, repair, remove or check the environment, or use one of your own.</source>
   <translation>Installer, réparer, supprimer ou vérifier l'environnement, ou utiliser le vôtre.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of hidden values inside the 80 % interval</source>
   <translation>Part des valeurs masquées dans l'intervalle à 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of hidden values inside the 95 % interval</source>
   <translation>Part des valeurs masquées dans l'intervalle à 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Share of points that resolve the threshold</source>
   <translation>Part des points qui distinguent le seuil</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of the values that were filled</source>
   <translation>Part des valeurs qui ont été comblées</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of the values that were missing</source>
   <translation>Part des valeurs qui manquaient</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Single dates cannot be left out of this file; tick them all, and bound the period below the table.</source>
   <translation>Ce fichier ne permet pas d'exclure des dates isolées ; cochez-les toutes et délimitez la période sous le tableau.</translation>
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
   <translation>Taille (m²)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Size of a cell, in units of the CRS, to write rasters as well; 0 = points only.</source>
   <translation>Taille d'une cellule, en unités du SCR, pour écrire aussi des rasters ; 0 = points uniquement.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Size of the pages.</source>
   <translation>Format des pages.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Skill</source>
   <translation>Compétence</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill over persistence</source>
   <translation>Compétence par rapport à la persistance</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill over the best simple method</source>
   <translation>Compétence par rapport à la meilleure méthode simple</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill table</source>
   <translation>Tableau de compétence</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Skill: 0 = no better than 'nothing changes' (persistence), 1 = perfect. In bold: what was used.</source>
   <translation>Compétence : 0 = pas mieux que « rien ne change » (persistance), 1 = parfait. En gras : méthode utilisée.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>Slopes that fail often speed up in this way before; if this one went on so, it would fail between {first} and {last} (95 %), most likely about {most}.</source>
   <translation>Les versants qui cèdent accélèrent souvent ainsi auparavant ; si celui-ci continuait de la sorte, il céderait entre le {first} et le {last} (95 %), le plus probablement vers le {most}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>So it is hardly better than assuming that nothing changes: rely on it with great caution.</source>
   <translation>Elle ne fait donc guère mieux que de supposer que rien ne change : ne vous y fiez qu'avec une grande prudence.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>So many of the most severe zones get a page of their own.</source>
   <translation>Nombre de zones, parmi les plus graves, qui ont une page à elles.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>Soil moisture</source>
   <translation>Humidité du sol</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Soil moisture ({patterns})</source>
   <translation>Humidité du sol ({patterns})</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Soil moisture from {first} to {last}, its gaps filled; observed values are unchanged. Values: {legend}.</source>
   <translation>Humidité du sol du {first} au {last}, lacunes comblées ; les valeurs observées sont inchangées. Valeurs : {legend}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Soil-moisture stack</source>
   <translation>Pile d'humidité du sol</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Source: {parts}</source>
   <translation>Source : {parts}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Start from the &amp;beginning</source>
   <translation>Repartir du &amp;début</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Start of the random numbers used in training: the same number on the same data and device gives the same result again.</source>
   <translation>Point de départ des nombres aléatoires de l'entraînement : le même nombre, avec les mêmes données et le même périphérique, redonne le même résultat.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>Starting …</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Static covariates</source>
   <translation>Covariables statiques</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Static covariates that are classes</source>
   <translation>Covariables statiques qui sont des classes</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Stations or cells</source>
   <translation>Stations ou cellules</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Steepest difference</source>
   <translation>Différence la plus forte</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Steepest difference (per m)</source>
   <translation>Différence la plus forte (par m)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Summary</source>
   <translation>Résumé</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Summary of the forecast</source>
   <translation>Résumé de la prévision</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Table of the zones</source>
   <translation>Tableau des zones</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Tells what changed since the last run: new, grown and vanished zones, and places that left the earlier intervals.</source>
   <translation>Indique ce qui a changé depuis la dernière exécution : zones nouvelles, agrandies et disparues, et lieux sortis des intervalles antérieurs.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Tested on past dates that were hidden from it, the forecast was off by {error} {units} (root mean square). Assuming that nothing changes was off by {naive} {units}.</source>
   <translation>Testée sur des dates passées qui lui étaient masquées, la prévision s'écartait de {error} {units} (moyenne quadratique). Supposer que rien ne change donnait un écart de {naive} {units}.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>That did not work ({cause}); trying another way.</source>
   <translation>Cela n'a pas fonctionné ({cause}) ; essai d'une autre manière.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>The 80 % interval held {inner} and the 95 % interval {outer} of the observations.</source>
   <translation>L'intervalle à 80 % contenait {inner} des observations et l'intervalle à 95 % {outer}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>The GroundCast algorithms are not loaded.</source>
   <translation>Les algorithmes de GroundCast ne sont pas chargés.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine is not set up. Choose Plugins &gt; GroundCast &gt; Set up the engine, or run '{program} run groundcast:setupengine'. For an environment of your own, {variable} or the QGIS setting {setting} names its Python.</source>
   <translation>Le moteur de GroundCast n'est pas installé. Choisissez Extensions &gt; GroundCast &gt; Installer le moteur, ou lancez « {program} run groundcast:setupengine ». Pour un environnement à vous, {variable} ou le paramètre QGIS {setting} désigne son Python.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine is not where {origin} says: '{path}' is not a Python interpreter. Correct {origin}, or remove it to use the standard place.</source>
   <translation>Le moteur de GroundCast n'est pas là où l'indique {origin} : « {path} » n'est pas un interpréteur Python. Corrigez {origin}, ou supprimez-le pour utiliser l'emplacement standard.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine runs with {path}.</source>
   <translation>Le moteur de GroundCast fonctionne avec {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The PDF to write.</source>
   <translation>Le PDF à écrire.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/zones.py" />
   <source>The active points could not be grouped; see the log.</source>
   <translation>Les points actifs n'ont pas pu être regroupés ; voir le journal.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The algorithm '{name}' is not there; enable GroundCast in the plugin manager.</source>
   <translation>L'algorithme « {name} » est absent ; activez GroundCast dans le gestionnaire d'extensions.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The algorithm cannot run here.</source>
   <translation>L'algorithme ne peut pas être exécuté ici.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>The algorithm was not prepared.</source>
   <translation>L'algorithme n'a pas été préparé.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The assets with their own fields and those of the ranking.</source>
   <translation>Les enjeux avec leurs propres champs et ceux du classement.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>The chosen limit of probability is first reached on {day}.</source>
   <translation>La limite de probabilité choisie est atteinte pour la première fois le {day}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The class of every cell, 1 to 4; 0 = no forecast, or too uncertain to tell (where a raster is the input).</source>
   <translation>La classe de chaque cellule, de 1 à 4 ; 0 = pas de prévision, ou trop incertaine pour conclure (lorsque l'entrée est un raster).</translation>
  </message>
  <message>
   <location filename="../plugin/report/zones.py" />
   <source>The coordinate reference system of '{layer}' is unknown. Set it in the layer's properties.</source>
   <translation>Le système de coordonnées de référence de « {layer} » est inconnu. Définissez-le dans les propriétés de la couche.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <location filename="../plugin/layers/covariates.py" />
   <source>The covariate '{path}' does not exist.</source>
   <translation>La covariable « {path} » n'existe pas.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>The date of '{name}' is not a date.</source>
   <translation>La date de « {name} » n'est pas une date.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>The date of each band (or listed raster) in order, separated by commas: 2020-01-03, 2020-01-15. Only if not found.</source>
   <translation>La date de chaque bande (ou raster de la liste) dans l'ordre, séparées par des virgules : 2020-01-03, 2020-01-15. Seulement si elles ne sont pas trouvées.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/plan.py" />
   <source>The date {date} is not after the last acquisition used ({last}). Only later dates can be forecast.</source>
   <translation>La date {date} n'est pas postérieure à la dernière acquisition utilisée ({last}). Seules des dates ultérieures peuvent être prévues.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The dates could not be read beforehand: {problem}</source>
   <translation>Les dates n'ont pas pu être lues au préalable : {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The dates to forecast, separated by commas: 2025-01-31, 2025-02-28. They replace the number of acquisitions and months.</source>
   <translation>Les dates à prévoir, séparées par des virgules : 2025-01-31, 2025-02-28. Elles remplacent le nombre d'acquisitions et de mois.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <location filename="../plugin/runtime/errors.py" />
   <source>The disk is full.</source>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The disk of '{path}' has {free:.1f} GB free; the engine needs {needed:.1f} GB.</source>
   <translation>Le disque de « {path} » a {free:.1f} Go libres ; le moteur a besoin de {needed:.1f} Go.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>The driver is older than {oldest:g}; update it to use this processor.</source>
   <translation>Le pilote est antérieur à {oldest:g} ; mettez-le à jour pour utiliser ce processeur.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>The engine cannot be started ({error}).</source>
   <translation>Le moteur ne peut pas être démarré ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine crashed (code {number}). QGIS and your data are not affected.</source>
   <translation>Le moteur a planté (code {number}). QGIS et vos données ne sont pas affectés.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine ended without a result (code {number}).</source>
   <translation>Le moteur s'est terminé sans résultat (code {number}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>The engine reported '{path}' as written, but it is not there.</source>
   <translation>Le moteur a signalé « {path} » comme écrit, mais le fichier est absent.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine was ended from outside (signal {number}).</source>
   <translation>Le moteur a été arrêté de l'extérieur (signal {number}).</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine was killed by the system, most likely because memory ran out.</source>
   <translation>Le moteur a été tué par le système, très probablement faute de mémoire.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>The engine works. It will compute on {device}.</source>
   <translation>Le moteur fonctionne. Il calculera sur {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine's Python environment is incomplete.</source>
   <translation>L'environnement Python du moteur est incomplet.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The engine's coordinate systems do not work: {problem}</source>
   <translation>Les systèmes de coordonnées du moteur ne fonctionnent pas : {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>The environment is removed and made again.</source>
   <translation>L'environnement sera supprimé et recréé.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The extent is empty. Draw it again, or leave it out to use the whole layer.</source>
   <translation>L'emprise est vide. Dessinez-la à nouveau, ou omettez-la pour utiliser la couche entière.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>The field that says which zone is which, in both layers. If empty: {names}, the first that both have.</source>
   <translation>Le champ qui indique de quelle zone il s'agit, dans les deux couches. Si vide : {names}, le premier qu'elles ont toutes deux.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/files.py" />
   <source>The fields of '{path}' cannot be read, so their dates cannot be corrected.</source>
   <translation>Les champs de « {path} » ne peuvent pas être lus, leurs dates ne peuvent donc pas être corrigées.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <location filename="../plugin/layers/files.py" />
   <source>The file '{path}' does not exist.</source>
   <translation>Le fichier « {path} » n'existe pas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>The file that keeps the model.</source>
   <translation>Le fichier qui conserve le modèle.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>The finished tiles cannot be used again: what the method learned, or the temporary export of the input, is gone.</source>
   <translation>Les tuiles terminées ne peuvent pas resservir : ce que la méthode a appris, ou l'export temporaire de l'entrée, n'existe plus.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The folder '{path}' cannot be made ({error}).</source>
   <translation>Le dossier « {path} » ne peut pas être créé ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The folder '{path}' does not exist.</source>
   <translation>Le dossier « {path} » n'existe pas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>The forecast displacement, one band per date; the band's description is the date.</source>
   <translation>Le déplacement prévu, une bande par date ; la description de la bande est la date.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>The forecast expects movement the other way.</source>
   <translation>La prévision attend un mouvement dans l'autre sens.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>The forecast is complete.</source>
   <translation>La prévision est terminée.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>The forecast layer has no value in this zone.</source>
   <translation>La couche de prévision n'a aucune valeur dans cette zone.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The forecast the zones were made from: for plots, and for the maps.</source>
   <translation>La prévision à partir de laquelle les zones ont été faites : pour les graphiques et pour les cartes.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>The gaps are filled.</source>
   <translation>Les lacunes sont comblées.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <location filename="../plugin/processing/impute_stations.py" />
   <source>The gaps the methods are tested and the bounds are calibrated on; none = gaps like your own.</source>
   <translation>Les lacunes sur lesquelles les méthodes sont testées et les bornes calibrées ; aucune = lacunes semblables aux vôtres.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>The gaps the model is tested and its bounds are calibrated on; none = gaps like your own.</source>
   <translation>Les lacunes sur lesquelles le modèle est testé et ses bornes calibrées ; aucune = lacunes semblables aux vôtres.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/report_dialog.py" />
   <source>The hazard report is written: {path}</source>
   <translation>Le rapport d'aléa est écrit : {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The history before the forecast was not found: the plots show the forecast alone. Name it as 'Observations'.</source>
   <translation>L'historique qui précède la prévision n'a pas été trouvé : les graphiques montrent la prévision seule. Indiquez-le sous « Observations ».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>The history is what the forecast was made from: {path}</source>
   <translation>L'historique est ce dont la prévision a été faite : {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>The interpreter to make the environment from (empty: the first that serves), or with 'Use' the one to run the engine in.</source>
   <translation>L'interpréteur à partir duquel créer l'environnement (vide : le premier qui convient) ou, avec « Utiliser », celui dans lequel faire fonctionner le moteur.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>The kinds of gap to test on; none = all that the data allow.</source>
   <translation>Les types de lacune sur lesquels tester ; aucun = tous ceux que les données permettent.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/snapshot.py" />
   <source>The layer '{layer}' cannot be exported to a temporary file: {error}</source>
   <translation>La couche « {layer} » ne peut pas être exportée vers un fichier temporaire : {error}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <location filename="../plugin/processing/values.py" />
   <source>The layer '{layer}' cannot be loaded.</source>
   <translation>La couche « {layer} » ne peut pas être chargée.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' cannot be read. Check its data source.</source>
   <translation>La couche « {layer} » ne peut pas être lue. Vérifiez sa source de données.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' has no coordinate reference system. Assign one, or give it under 'CRS'.</source>
   <translation>La couche « {layer} » n'a pas de système de coordonnées de référence. Assignez-en un, ou indiquez-le sous « SCR ».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' has no points. If it is a table (an EGMS CSV, say), give it as a file instead.</source>
   <translation>La couche « {layer} » n'a pas de points. S'il s'agit d'une table (un CSV EGMS, par exemple), indiquez-la plutôt comme fichier.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is no file ({provider}). Export it to a GeoTIFF and use that.</source>
   <translation>La couche « {layer} » n'est pas un fichier ({provider}). Exportez-la en GeoTIFF et utilisez celui-ci.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is not a plain file on disk ('{uri}'). Unpack or export it, and use that file.</source>
   <translation>La couche « {layer} » n'est pas un simple fichier sur disque (« {uri} »). Décompressez-la ou exportez-la, et utilisez ce fichier.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is shown in {shown}, but its file says {own}. If the file is wrong, write the right one into it with 'Assign projection' (Processing toolbox, GDAL) and load it again; if not, set the layer back to {own}.</source>
   <translation>La couche « {layer} » est affichée en {shown}, mais son fichier indique {own}. Si le fichier est erroné, inscrivez-y le bon SCR avec « Assigner une projection » (Boîte à outils de traitements, GDAL) et chargez-le à nouveau ; sinon, remettez la couche en {own}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The layer '{name}' could not be styled: {error}</source>
   <translation>Le style de la couche « {name} » n'a pas pu être appliqué : {error}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The layer of 'Detect hazard zones', reviewed or not; only the selection, if so chosen.</source>
   <translation>La couche de « Détecter les zones d'aléa », examinée ou non ; seulement la sélection, si vous le choisissez.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The layer of points that 'Forecast deformation (points)' made.</source>
   <translation>La couche de points créée par « Prévoir la déformation (points) ».</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>The layer of that review is no longer open.</source>
   <translation>La couche de cet examen n'est plus ouverte.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The layers are no copies of one another: no number in '{field}' is in both.</source>
   <translation>Les couches ne sont pas des copies l'une de l'autre : aucun numéro de « {field} » n'est dans les deux.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The layers are no copies of one another: zone {zones} lies in different places. Use 'Carry reviews over' for the zones of two analyses, or choose another field than '{field}'.</source>
   <translation>Les couches ne sont pas des copies l'une de l'autre : la zone {zones} se trouve à des endroits différents. Utilisez « Reporter les examens » pour les zones de deux analyses, ou choisissez un autre champ que « {field} ».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>The limits of the classes must be three rising probabilities, like 0.2, 0.5, 0.8.</source>
   <translation>Les limites des classes doivent être trois probabilités croissantes, comme 0.2, 0.5, 0.8.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The log of this run says more; please report it.</source>
   <translation>Le journal de cette exécution en dit plus ; merci de le signaler.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The log says more. Press 'Continue' to try again, or 'Repair' to start from nothing; 'Copy diagnostics' gathers what a report needs.</source>
   <translation>Le journal en dit plus. Cliquez sur « Continuer » pour réessayer, ou sur « Réparer » pour repartir de rien ; « Copier le diagnostic » rassemble ce qu'il faut pour un signalement.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The logo '{path}' was not found. Choose another picture, or leave it out.</source>
   <translation>Le logo « {path} » n'a pas été trouvé. Choisissez une autre image, ou omettez-le.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The measured error of every method tried</source>
   <translation>L'erreur mesurée de chaque méthode essayée</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>The measured skill of every method tried, one row per method and horizon.</source>
   <translation>La compétence mesurée de chaque méthode essayée, une ligne par méthode et par horizon.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>The measurements so far show neither acceleration nor slowing down that chance would not explain.</source>
   <translation>Les mesures jusqu'ici ne montrent ni accélération ni ralentissement que le hasard n'expliquerait pas.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The methods to compare; none = all that suit the data.</source>
   <translation>Les méthodes à comparer ; aucune = toutes celles qui conviennent aux données.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>The model '{path}' does not exist.</source>
   <translation>Le modèle « {path} » n'existe pas.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>The most severe first. Movement: the largest predicted, counted from the present level (the last measurements, smoothed).</source>
   <translation>Les plus graves d'abord. Mouvement : le plus grand prédit, compté depuis le niveau actuel (les dernières mesures, lissées).</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The new zones, reviewed.</source>
   <translation>Les nouvelles zones, avec leurs examens.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The nodata value '{text}' is not a number.</source>
   <translation>La valeur nodata « {text} » n'est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>The observations '{past}' are not on the grid of the forecast: choose the stack it was made from, with the new dates.</source>
   <translation>Les observations « {past} » ne sont pas sur la grille de la prévision : choisissez la pile à partir de laquelle elle a été faite, avec les nouvelles dates.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The observations the forecast was made from. They make the probabilities those of the ground instead of noisy measurements, and tell which zones accelerate, and when they would fail if they went on so. Left empty, the forecast's own input is taken, if it is still there.</source>
   <translation>Les observations à partir desquelles la prévision a été faite. Grâce à elles, les probabilités sont celles du sol et non de mesures bruitées, et l'on sait quelles zones accélèrent et quand elles se rompraient si cela continuait ainsi. Vide = l'entrée de la prévision elle-même, si elle est encore là.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The one copy; outlines and figures are taken from it.</source>
   <translation>L'une des copies ; les contours et les chiffres en sont repris.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>The one for graphics processors is larger.</source>
   <translation>Celle pour processeurs graphiques est plus volumineuse.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.py" />
   <source>The one used last; at first automatic</source>
   <translation>Celle utilisée en dernier ; au début automatique</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The other copy of the same layer.</source>
   <translation>L'autre copie de la même couche.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>The output is the same file as the input '{layer}'. Choose another name: what you have stays as it is.</source>
   <translation>La sortie est le même fichier que l'entrée « {layer} ». Choisissez un autre nom : ce que vous avez reste tel quel.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The packages' server cannot be reached.</source>
   <translation>Le serveur des paquets est injoignable.</translation>
  </message>
  <message>
   <location filename="../plugin/report/photo.py" />
   <source>The photo '{name}' cannot be read.</source>
   <translation>La photo « {name} » ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The point layer with median, 80 and 95 % bounds, displacement, velocity and its change is always written.</source>
   <translation>La couche de points avec la médiane, les bornes à 80 et 95 %, le déplacement, la vitesse et son changement est toujours écrite.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The point layer with the filled series of every station, and their 80 and 95 % bounds, is always written.</source>
   <translation>La couche de points avec la série comblée de chaque station, et ses bornes à 80 et 95 %, est toujours écrite.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The points it can write beside the zones: tell what the forecast says nearest to the asset, and count where there is no zone.</source>
   <translation>Les points que cet outil peut écrire en plus des zones : ils indiquent ce que dit la prévision au plus près de l'enjeu, et comptent là où il n'y a pas de zone.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>The points that were forecast in the last run.</source>
   <translation>Les points qui ont été prévus lors de la dernière exécution.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The polygons of the region cannot be dissolved. Repair them with 'Fix geometries'.</source>
   <translation>Les polygones de la zone d'étude ne peuvent pas être regroupés. Réparez-les avec « Réparer les géométries ».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The probability of every cell, 0 to 1; cells that are too uncertain to tell are not drawn (where a raster is the input).</source>
   <translation>La probabilité de chaque cellule, de 0 à 1 ; les cellules trop incertaines ne sont pas dessinées (si l'entrée est un raster).</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>The probability that the most affected place of this zone will {what}{span} is {chance}.</source>
   <translation>Probabilité, pour le lieu le plus touché de cette zone, de {what}{span} : {chance}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>The project has no raster layer</source>
   <translation>Le projet n'a aucune couche raster</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The proxy asks for a user and a password, or refuses those it got.</source>
   <translation>Le proxy demande un utilisateur et un mot de passe, ou refuse ceux qu'il a reçus.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The proxy set in QGIS is a SOCKS proxy, which pip cannot use.</source>
   <translation>Le proxy indiqué dans QGIS est un proxy SOCKS, que pip ne peut pas utiliser.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_layers.py" />
   <location filename="../plugin/series/reading.py" />
   <source>The raster '{layer}' cannot be read.</source>
   <translation>Le raster « {layer} » ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid_zones.py" />
   <source>The raster '{path}' could not be written. Is the disk full, or the folder protected?</source>
   <translation>Le raster « {path} » n'a pas pu être écrit. Le disque est-il plein, ou le dossier protégé ?</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The rasters have no coordinate reference system. Assign one, or give it under 'CRS'.</source>
   <translation>Les rasters n'ont pas de système de coordonnées de référence. Assignez-en un, ou indiquez-le sous « SCR ».</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region has no coordinate reference system. Add it to the extent, e.g. '[EPSG:4326]', or to its layer.</source>
   <translation>La zone d'étude n'a pas de système de coordonnées de référence. Ajoutez-le à l'emprise, p. ex. « [EPSG:4326] », ou à sa couche.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region layer '{layer}' has no polygons to use. Is only the selection wanted, and nothing selected?</source>
   <translation>La couche de la zone d'étude « {layer} » n'a pas de polygones utilisables. La sélection seule est-elle demandée alors que rien n'est sélectionné ?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>The region layer cannot be loaded. Choose a layer of polygons.</source>
   <translation>La couche de la zone d'étude ne peut pas être chargée. Choisissez une couche de polygones.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region lies outside '{layer}'. Region: {region}; layer: {extent} ({crs}).</source>
   <translation>La zone d'étude est hors de « {layer} ». Zone d'étude : {region} ; couche : {extent} ({crs}).</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>The report cannot be written to '{path}' ({error}). Is it open in another program?</source>
   <translation>Le rapport ne peut pas être écrit dans « {path} » ({error}). Est-il ouvert dans un autre programme ?</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>The report cannot be written to '{path}'. {error}</source>
   <translation>Le rapport ne peut pas être écrit dans « {path} ». {error}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The results are complete, but their layers could not be styled; see the log.</source>
   <translation>Les résultats sont complets, mais le style de leurs couches n'a pas pu être appliqué ; voir le journal.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The results are written but could not be loaded: {error}</source>
   <translation>Les résultats sont écrits mais n'ont pas pu être chargés : {error}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The results could not be styled: {error}</source>
   <translation>Le style des résultats n'a pas pu être appliqué : {error}</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>The review could not be written to '{layer}'. {reason}</source>
   <translation>L'examen n'a pas pu être écrit dans « {layer} ». {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The run failed; see its log.</source>
   <translation>L'exécution a échoué ; voir son journal.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>The run is still going on.</source>
   <translation>L'exécution est encore en cours.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The run was cancelled; no output was written.</source>
   <translation>L'exécution a été annulée ; aucune sortie n'a été écrite.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The same by path: NetCDF files, stacks, rasters of one date each, or folders of them.</source>
   <translation>La même chose par chemin : fichiers NetCDF, piles, rasters d'une date chacun, ou dossiers qui en contiennent.</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>The same table with all numbers is in the CSV file that came with this report, where one was asked for.</source>
   <translation>Le même tableau avec tous les chiffres est dans le fichier CSV joint à ce rapport, s'il a été demandé.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>The sample '{path}' cannot be read. Install the plugin again.</source>
   <translation>L'exemple « {path} » ne peut pas être lu. Réinstallez l'extension.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>The sample cannot be copied to '{folder}' ({error}).</source>
   <translation>L'exemple ne peut pas être copié dans « {folder} » ({error}).</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>The sample was added: 600 simulated points. Choose 'Time series' and click one, or 'Forecast deformation' and press Run.</source>
   <translation>L'exemple a été ajouté : 600 points simulés. Choisissez « Série temporelle » et cliquez sur l'un d'eux, ou « Prévoir la déformation » puis « Exécuter ».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The series before the forecast. If left out, the forecast's own input.</source>
   <translation>La série qui précède la prévision. Si elle est omise, l'entrée même de la prévision.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>The series that was forecast, with the new dates: points with fields named after dates, or the stack of rasters.</source>
   <translation>La série qui a été prévue, avec les nouvelles dates : des points dont des champs portent le nom de dates, ou la pile de rasters.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The server's certificate is not trusted; a firewall that looks into connections is the usual reason.</source>
   <translation>Le certificat du serveur n'est pas approuvé ; la cause habituelle est un pare-feu qui inspecte les connexions.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>The sign of a movement is that of the measurements: in most products, positive is toward the satellite or up.</source>
   <translation>Le signe d'un mouvement est celui des mesures : dans la plupart des produits, positif signifie vers le satellite ou vers le haut.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about.py" />
   <source>The summary '{path}' cannot be read ({error}). Choose the JSON file of 'Forecast deformation', or leave it out.</source>
   <translation>Le résumé « {path} » ne peut pas être lu ({error}). Choisissez le fichier JSON de « Prévoir la déformation », ou omettez-le.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The summary that 'Forecast deformation' wrote. If left out, it is looked for beside the forecast.</source>
   <translation>Le résumé écrit par « Prévoir la déformation ». S'il est omis, il est cherché à côté de la prévision.</translation>
  </message>
  <message>
   <location filename="../plugin/report/csv_file.py" />
   <source>The table cannot be written to '{path}' ({error}). Is it open in another program?</source>
   <translation>Le tableau ne peut pas être écrit dans « {path} » ({error}). Est-il ouvert dans un autre programme ?</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The zones of the earlier analysis, with their reviews.</source>
   <translation>Les zones de l'analyse antérieure, avec leurs examens.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The zones of the newer analysis.</source>
   <translation>Les zones de l'analyse plus récente.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The zones that 'Detect hazard zones' found.</source>
   <translation>Les zones trouvées par « Détecter les zones d'aléa ».</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>There is a model called '{name}' already.</source>
   <translation>Il existe déjà un modèle nommé « {name} ».</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>There is no hazard zone; the report says so.</source>
   <translation>Il n'y a aucune zone d'aléa ; le rapport l'indique.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>There is no package for this Python or system.</source>
   <translation>Il n'y a pas de paquet pour ce Python ou ce système.</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>There is no plot: QGIS's Python lacks the library matplotlib.</source>
   <translation>Il n'y a pas de graphique : la bibliothèque matplotlib manque au Python de QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>There is no point of '{layer}' here.</source>
   <translation>Il n'y a aucun point de « {layer} » ici.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>There it may only be had in its build for the processor: the graphics processor would not be used.</source>
   <translation>Là, il n'existe peut-être que dans sa version pour le processeur : le processeur graphique ne serait pas utilisé.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>There it may only be had in its larger build: up to {fetched:g} GB to fetch, {needed:g} GB on disk.</source>
   <translation>Là, il n'existe peut-être que dans sa version plus volumineuse : jusqu'à {fetched:g} Go à télécharger, {needed:g} Go sur le disque.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>This Python cannot make environments.</source>
   <translation>Ce Python ne peut pas créer d'environnements.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>This Python has no pip, so nothing can be fetched with it.</source>
   <translation>Ce Python n'a pas pip, il ne peut donc rien télécharger.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>This place of the map has no place in the layer's coordinate reference system.</source>
   <translation>Ce lieu de la carte n'a pas de position dans le système de coordonnées de la couche.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Threshold</source>
   <translation>Seuil</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Threshold of velocity</source>
   <translation>Seuil de vitesse</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Time series</source>
   <translation>Série temporelle</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Time series cannot be drawn: {error}. Install the Python package matplotlib for QGIS.</source>
   <translation>Les séries temporelles ne peuvent pas être tracées : {error}. Installez le paquet Python matplotlib pour QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Toward the satellite, or up</source>
   <translation>Se rapprochant du satellite, ou vers le haut</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Train deformation model</source>
   <translation>Entraîner un modèle de déformation</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Train imputation model</source>
   <translation>Entraîner un modèle d'imputation</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Trained &amp;models…</source>
   <translation>Modèles &amp;entraînés…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trained model</source>
   <translation>Modèle entraîné</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Trained models (*.zip)</source>
   <translation>Modèles entraînés (*.zip)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Trained on</source>
   <translation>Entraîné sur</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Trains a forecast model on your own series and keeps it in a file, so that later forecasts of the same area (or a neighbouring one) need no training. Give that file to 'Forecast deformation' as the trained model.

Training stops when the time is up, or earlier when a part of the series kept aside no longer improves. The file carries the settings, the measured skill and a fingerprint of the training data.</source>
   <translation>Entraîne un modèle de prévision sur vos propres séries et le conserve dans un fichier, afin que les prévisions ultérieures du même secteur (ou d'un secteur voisin) n'aient pas besoin d'entraînement. Indiquez ce fichier à « Prévoir la déformation » comme modèle entraîné.

L'entraînement s'arrête à la fin du temps imparti, ou plus tôt lorsqu'une partie de la série mise de côté ne s'améliore plus. Le fichier contient les réglages, la compétence mesurée et une empreinte des données d'entraînement.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Trains a forecast model on your own series and keeps it in a file.</source>
   <translation>Entraîne un modèle de prévision sur vos propres séries et le conserve dans un fichier.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trains a network to fill gaps of your own data and keeps it in a file.</source>
   <translation>Entraîne un réseau à combler les lacunes de vos propres données et le conserve dans un fichier.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trains a neural network to fill gaps of your own data and keeps it in a file, so that later dates of the same area (or a neighbouring one) are filled without training. Give that file to 'Impute soil moisture' as the trained model, with the same covariates.

It learns by itself: values that were observed are hidden as your own gaps are, and it learns to give them back. Training stops when the time is up, or earlier when values kept aside are no longer filled better. The file carries the settings, the measured error and a fingerprint of the training data.</source>
   <translation>Entraîne un réseau de neurones à combler les lacunes de vos propres données et le conserve dans un fichier, afin que des dates ultérieures du même secteur (ou d'un secteur voisin) soient comblées sans entraînement. Indiquez ce fichier à « Imputer l'humidité du sol » comme modèle entraîné, avec les mêmes covariables.

Il apprend par lui-même : des valeurs qui ont été observées sont masquées à la manière de vos propres lacunes, et il apprend à les restituer. L'entraînement s'arrête à la fin du temps imparti, ou plus tôt lorsque des valeurs mises de côté ne sont plus mieux comblées. Le fichier contient les réglages, l'erreur mesurée et une empreinte des données d'entraînement.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Try again with the device 'cpu'; if it happens again, please report it with the log of this run.</source>
   <translation>Réessayez avec le périphérique « cpu » ; si cela se reproduit, merci de le signaler avec le journal de cette exécution.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Trying the engine</source>
   <translation>Essai du moteur</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.py" />
   <source>Type the dates to forecast, as 2025-01-31; 2025-02-28.</source>
   <translation>Saisissez les dates à prévoir, sous la forme 2025-01-31; 2025-02-28.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>Unfinished runs: {count}, {size}</source>
   <translation>Exécutions inachevées : {count}, {size}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Unit of the soil moisture; needed only if the source does not state it</source>
   <translation>Unité de l'humidité du sol ; nécessaire seulement si la source ne l'indique pas</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Unit of the values</source>
   <translation>Unité des valeurs</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Upper</source>
   <translation>supérieure</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Upper bound of the 80 % interval</source>
   <translation>Borne supérieure de l'intervalle à 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Upper bound of the 95 % interval</source>
   <translation>Borne supérieure de l'intervalle à 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound of the interval that holds 80 % of the true values, one band per date.</source>
   <translation>Borne supérieure de l'intervalle qui contient 80 % des vraies valeurs, une bande par date.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound of the interval that holds 95 % of the true values, one band per date.</source>
   <translation>Borne supérieure de l'intervalle qui contient 95 % des vraies valeurs, une bande par date.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound, 80 %</source>
   <translation>Borne supérieure, 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound, 95 %</source>
   <translation>Borne supérieure, 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Use &amp;it</source>
   <translation>&amp;Utiliser</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Use dates from</source>
   <translation>Utiliser les dates à partir du</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Use dates until</source>
   <translation>Utiliser les dates jusqu'au</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Use the interpreter given below</source>
   <translation>Utiliser l'interpréteur indiqué ci-dessous</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Value that stands for 'missing', where the raster does not say it.</source>
   <translation>Valeur qui signifie « manquant », si le raster ne l'indique pas.</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Values relative to {place}.</source>
   <translation>Valeurs relatives à {place}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Variable of a NetCDF or HDF5 file; SMAP: AM or PM</source>
   <translation>Variable d'un fichier NetCDF ou HDF5 ; SMAP : AM ou PM</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Versions: {versions}</source>
   <translation>Versions : {versions}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>Warning: {text}</source>
   <translation>Attention : {text}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>What it cannot know</source>
   <translation>Ce que la prévision ne peut pas savoir</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What suits this machine</source>
   <translation>Ce qui convient à cette machine</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What the engine found, as JSON</source>
   <translation>Ce que le moteur a trouvé, en JSON</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>What the probability means</source>
   <translation>Ce que signifie la probabilité</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>What was used</source>
   <translation>Méthode utilisée</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>When it would fail cannot be told from them.</source>
   <translation>On ne peut pas en déduire quand elle céderait.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Where each value comes from, one band per date: 0 = no data, 1 = observed, 2 = filled.</source>
   <translation>D'où vient chaque valeur, une bande par date : 0 = pas de données, 1 = observé, 2 = comblé.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Where it comes from</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Where neural networks are computed. Automatic: a GPU if one is found to work, else the processor. Other methods need no GPU.</source>
   <translation>Où sont calculés les réseaux de neurones. Automatique : un GPU s'il en est trouvé un qui fonctionne, sinon le processeur. Les autres méthodes n'ont pas besoin de GPU.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Where no history is given, read what the forecast was made from, if it is still there.</source>
   <translation>Si aucun historique n'est donné, lire ce dont la prévision est issue, s'il est encore là.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Which cells of a date the network lets attend to each other.</source>
   <translation>Quelles cellules d'une même date le réseau relie entre elles par l'attention.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Which method fills the gaps.</source>
   <translation>Quelle méthode comble les lacunes.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Which method predicts.</source>
   <translation>Quelle méthode prédit.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Which movement counts.</source>
   <translation>Quel mouvement compte.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Which network is trained.</source>
   <translation>Quel réseau est entraîné.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Which places move together</source>
   <translation>Lieux qui bougent ensemble</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Which places move together (DAPF)</source>
   <translation>Lieux qui bougent ensemble (DAPF)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Who made it.</source>
   <translation>La personne qui a établi le rapport.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Who publishes it.</source>
   <translation>Le service qui publie le rapport.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Whole dates</source>
   <translation>Dates entières</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Whole places</source>
   <translation>Lieux entiers</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Why this method</source>
   <translation>Pourquoi cette méthode</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Without the history, probabilities of thresholds near the noise of the measurements are too high.</source>
   <translation>Sans l'historique, les probabilités de seuils proches du bruit des mesures sont trop élevées.</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: 95 % interval from</source>
   <translation>Céderait : intervalle à 95 %, du</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: 95 % interval to</source>
   <translation>Céderait : intervalle à 95 %, au</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: most likely, within the interval</source>
   <translation>Céderait : le plus probablement, dans l'intervalle</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Write the date as 2020-01-31</source>
   <translation>Écrire la date sous la forme 2020-01-31</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>Write your name above, so that others know who says so.</source>
   <translation>Écrivez votre nom ci-dessus, afin que les autres sachent qui le dit.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Years of history</source>
   <translation>Années d'historique</translation>
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
   <translation>Zone {zone} : « {counts} » compte ; « {other} » est dans son historique.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zones</source>
   <translation>Zones</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>Zones are put into four classes by the probability of their most affected place. In this report:</source>
   <translation>Les zones sont réparties en quatre classes selon la probabilité de leur lieu le plus touché. Dans ce rapport :</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Zones in the report</source>
   <translation>Zones dans le rapport</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones no longer found</source>
   <translation>Zones qui ne sont plus trouvées</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Zones of an earlier analysis: those that overlap keep their id.</source>
   <translation>Zones d'une analyse antérieure : celles qui se recouvrent gardent leur identifiant.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of both runs with what became of them.</source>
   <translation>Zones des deux exécutions, avec ce qu'elles sont devenues.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of the last run.</source>
   <translation>Zones de la dernière exécution.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of the new run.</source>
   <translation>Zones de la nouvelle exécution.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zones reviewed by another</source>
   <translation>Zones examinées par un autre</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones that were there</source>
   <translation>Zones qui existaient déjà</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones that were there before: {carried} of {all}; new: {fresh}; earlier zones no longer found: {lost}.</source>
   <translation>Zones qui existaient déjà : {carried} sur {all} ; nouvelles : {fresh} ; zones antérieures qui ne sont plus trouvées : {lost}.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Zones with a page</source>
   <translation>Zones ayant une page</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones with reviews</source>
   <translation>Zones avec examens</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Zoom to the layers</source>
   <translation>Zoomer sur les couches</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a diffusion model, very slow; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>un modèle de diffusion, très lent ; pour comparaison, demande PyPOTS dans l'environnement du moteur</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a level that follows recent values more than old ones stays</source>
   <translation>un niveau qui suit les valeurs récentes plus que les anciennes se maintient</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a neural network over neighbouring points, terrain and time; slow without a GPU</source>
   <translation>un réseau de neurones sur les points voisins, le relief et le temps ; lent sans GPU</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a neural network over space and time, trained on your data by hiding values; slow without a GPU</source>
   <translation>un réseau de neurones dans l'espace et le temps, entraîné sur vos données en masquant des valeurs ; lent sans GPU</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a neural network that learns which places move together, and a range of futures; slow without a GPU</source>
   <translation>un réseau de neurones qui apprend quels lieux bougent ensemble, et un éventail de futurs ; lent sans GPU</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a recurrent network from both ends; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>un réseau récurrent depuis les deux extrémités ; pour comparaison, demande PyPOTS dans l'environnement du moteur</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a recurrent network on a graph of neighbours; for comparison, needs Torch Spatiotemporal in the engine's environment</source>
   <translation>un réseau récurrent sur un graphe de voisins ; pour comparaison, demande Torch Spatiotemporal dans l'environnement du moteur</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a smooth field through all that was observed, as ESA CCI fills its gaps</source>
   <translation>un champ lisse à travers tout ce qui a été observé, comme l'ESA CCI comble ses lacunes</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line and a yearly cycle are continued</source>
   <translation>une droite et un cycle annuel sont prolongés</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line and what was usual at this time of the year are continued</source>
   <translation>une droite et ce qui était habituel à cette période de l'année sont prolongés</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line through each whole series is continued</source>
   <translation>une droite à travers chaque série entière est prolongée</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>all ({count})</source>
   <translation>toutes ({count})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>also learns how each place answers to time-varying covariates, such as a slope that creeps when the soil is wet</source>
   <translation>apprend aussi comment chaque lieu répond aux covariables qui varient dans le temps, comme un versant qui flue lorsque le sol est humide</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>as before, but starting from the last measured value</source>
   <translation>comme la précédente, mais à partir de la dernière valeur mesurée</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>as before, fitted with more weight on recent acquisitions</source>
   <translation>comme la précédente, ajustée avec plus de poids sur les acquisitions récentes</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>as cells that were never observed</source>
   <translation>comme des cellules jamais observées</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>as stated (else by the values)</source>
   <translation>comme indiqué (sinon d'après les valeurs)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>as stated (else mm)</source>
   <translation>comme indiqué (sinon mm)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>as when the satellite was off for a day</source>
   <translation>comme lorsque le satellite était éteint pendant un jour</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>assessor</source>
   <translation>évaluateur</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>attention over dates and places through a few shared patterns; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>attention sur les dates et les lieux à travers quelques motifs communs ; pour comparaison, demande PyPOTS dans l'environnement du moteur</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>away (LOS)</source>
   <translation>éloignement (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>away from satellite</source>
   <translation>éloignement du satellite</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>away or down</source>
   <translation>éloignement ou vers le bas</translation>
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
   <translation>confirmée</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>connects the dates before and after the gap; good for short gaps</source>
   <translation>relie les dates avant et après la lacune ; bon pour les lacunes courtes</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>correct</source>
   <translation>correctes</translation>
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
   <translation>date</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>dates</source>
   <translation>dates</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>decision trees that also see what kriging says; needs some minutes on large data</source>
   <translation>des arbres de décision qui voient aussi ce que dit le krigeage ; demande quelques minutes sur de grandes données</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>deformation</source>
   <translation>déformation</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/fields.py" />
   <source>dismissed</source>
   <translation>écartée</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>down</source>
   <translation>vers le bas</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>dry</source>
   <translation>sec</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>east</source>
   <translation>vers l'est</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>ever faster</source>
   <translation>de plus en plus vite</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>filled</source>
   <translation>comblé</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that learns how each series flows through continuous time</source>
   <translation>pour comparaison : un réseau qui apprend comment chaque série s'écoule en temps continu</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that learns which places move together</source>
   <translation>pour comparaison : un réseau qui apprend quels lieux bougent ensemble</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that reads each series by itself, date by date</source>
   <translation>pour comparaison : un réseau qui lit chaque série séparément, date par date</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that reads maps, date by date; points are put on a grid</source>
   <translation>pour comparaison : un réseau qui lit des cartes, date par date ; les points sont mis sur une grille</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: attention along time and places, with a memory of each</source>
   <translation>pour comparaison : attention le long du temps et des lieux, avec une mémoire de chacun</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: convolutions in time and over a graph of neighbours</source>
   <translation>pour comparaison : des convolutions dans le temps et sur un graphe de voisins</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: neighbours tell each other, less across distance and height</source>
   <translation>pour comparaison : les voisins s'informent entre eux, moins à travers la distance et l'altitude</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: one linear layer for the trend of the last dates, one for what remains</source>
   <translation>pour comparaison : une couche linéaire pour la tendance des dernières dates, une pour ce qui reste</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_mouse.py" />
   <source>forecast, {level} %: {low} to {high}</source>
   <translation>prévision, {level} % : {low} à {high}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>grown</source>
   <translation>agrandie</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>hazard,risk,zones,review,assessment,qfield,field work,history,conflict</source>
   <translation>aléa,danger,risque,zones,examen,évaluation,qfield,travail de terrain,historique,conflit</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>hides values like your own gaps, tests the methods that suit your data on them and uses the best</source>
   <translation>masque des valeurs à la manière de vos propres lacunes, y teste les méthodes qui conviennent à vos données et utilise la meilleure</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>high</source>
   <translation>fort</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>insar,egms,subsidence,landslide,displacement,time series,prediction</source>
   <translation>insar,egms,subsidence,glissement de terrain,déplacement,série temporelle,prédiction</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>insar,hazard,risk,alert,alarm,monitoring,change,update,zones</source>
   <translation>insar,aléa,danger,risque,alerte,alarme,surveillance,changement,mise à jour,zones</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>insar,hazard,risk,exposure,buildings,roads,dams,infrastructure,intersect,inventory</source>
   <translation>insar,aléa,danger,risque,exposition,bâtiments,routes,barrages,infrastructures,intersection,inventaire,enjeux</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>insar,landslide,subsidence,hazard,risk,active deformation area,cluster,exceedance,threshold,velocity</source>
   <translation>insar,glissement de terrain,subsidence,aléa,danger,risque,zone de déformation active,groupe,dépassement,seuil,vitesse</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>insar,landslide,subsidence,hazard,risk,report,pdf,print,layout,review</source>
   <translation>insar,glissement de terrain,subsidence,aléa,danger,risque,rapport,pdf,imprimer,mise en page,examen</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>insar,mintpy,stack,subsidence,landslide,displacement,time series,prediction</source>
   <translation>insar,mintpy,pile,subsidence,glissement de terrain,déplacement,série temporelle,prédiction</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>insar,neural network,transformer,learning,ridge,bundle</source>
   <translation>insar,réseau de neurones,transformer,apprentissage,ridge,paquet</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>insar,skill,validation,verification,accuracy,rmse,comparison</source>
   <translation>insar,compétence,validation,vérification,exactitude,rmse,comparaison</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>install,installation,python,torch,cuda,gpu,environment,repair,doctor</source>
   <translation>installer,installation,python,torch,cuda,gpu,environnement,réparer,diagnostic</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>learns from all points together how recent changes go on; fast and hard to beat</source>
   <translation>apprend de tous les points ensemble comment se poursuivent les changements récents ; rapide et difficile à surpasser</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>learns in each cell how it follows rain and the other covariates, with a memory of rain</source>
   <translation>apprend dans chaque cellule comment elle suit la pluie et les autres covariables, avec une mémoire de la pluie</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>like colours moved alike</source>
   <translation>couleurs semblables = mouvements semblables</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>low</source>
   <translation>faible</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>m3/m3 or %, where the data do not say it; empty = found from the values.</source>
   <translation>m3/m3 ou %, si les données ne l'indiquent pas ; vide = déduite des valeurs.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>mean error {error:.3g}</source>
   <translation>erreur moyenne {error:.3g}</translation>
  </message>
  <message>
   <location filename="../plugin/report/legend.py" />
   <source>measured point</source>
   <translation>point mesuré</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>measurements up to {day}</source>
   <translation>mesures jusqu'au {day}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>merged</source>
   <translation>fusionnée</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>method {name}</source>
   <translation>méthode {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>mm, cm, m or rad, where the data do not say it; empty = mm.</source>
   <translation>mm, cm, m ou rad, si les données ne l'indiquent pas ; vide = mm.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>moderate</source>
   <translation>modéré</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more away (LOS)</source>
   <translation>plus d'éloignement (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more down</source>
   <translation>plus vers le bas</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more east</source>
   <translation>plus vers l'est</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more toward (LOS)</source>
   <translation>plus de rapprochement (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more up</source>
   <translation>plus vers le haut</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more west</source>
   <translation>plus vers l'ouest</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than the threshold</source>
   <translation>bouger de plus que le seuil</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than {limit} or faster than {speed} a year{side}</source>
   <translation>bouger de plus de {limit} ou de plus de {speed} par an{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than {limit}{side}</source>
   <translation>bouger de plus de {limit}{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move faster than {limit} a year{side}</source>
   <translation>bouger de plus de {limit} par an{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/chart.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>movement ({units})</source>
   <translation>mouvement ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>neighbours in space and in time together; needs no covariates</source>
   <translation>les voisins dans l'espace et le temps ensemble ; n'a pas besoin de covariables</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/review/fields.py" />
   <source>new</source>
   <translation>nouvelle</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>no CRS</source>
   <translation>pas de SCR</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>no data</source>
   <translation>pas de données</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>no layer with dates chosen</source>
   <translation>aucune couche avec des dates n'est choisie</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>no zone</source>
   <translation>aucune zone</translation>
  </message>
  <message>
   <location filename="../plugin/layers/maps_style.py" />
   <source>not drawn: too uncertain to tell</source>
   <translation>non dessiné : trop incertain</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>not exposed</source>
   <translation>non exposé</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>not yet reviewed</source>
   <translation>non examinée</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>observed</source>
   <translation>observé</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>one of your edits: save them</source>
   <translation>dans vos modifications : enregistrez-les</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>outside the 80 % interval</source>
   <translation>hors de l'intervalle à 80 %</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>outside the 95 % interval</source>
   <translation>hors de l'intervalle à 95 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>over 99 %</source>
   <translation>plus de 99 %</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>place</source>
   <translation>lieu</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>prob.</source>
   <translation>prob.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>processor</source>
   <translation>processeur</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>qgis_process &amp;command</source>
   <translation>&amp;Commande qgis_process</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>rebuilds each date from the patterns that recur over the whole record</source>
   <translation>reconstruit chaque date à partir des motifs qui reviennent sur toute la période</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>refused</source>
   <translation>refusé</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>residual</source>
   <translation>résidu</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>same</source>
   <translation>inchangée</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>scattered at random</source>
   <translation>éparpillées au hasard</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>scattered at random; the easiest gaps</source>
   <translation>éparpillées au hasard ; les lacunes les plus faciles</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>see the log</source>
   <translation>voir le journal</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>self-attention over dates; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>auto-attention sur les dates ; pour comparaison, demande PyPOTS dans l'environnement du moteur</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>shrunk</source>
   <translation>réduite</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>skill over persistence {skill:.2f}</source>
   <translation>compétence par rapport à la persistance {skill:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>slowing down</source>
   <translation>ralentit</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>soil moisture</source>
   <translation>humidité du sol</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>soil moisture, {units}</source>
   <translation>humidité du sol, {units}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>soil moisture,gap,fill,missing,skill,validation,accuracy,mae,comparison,imputation</source>
   <translation>humidité du sol,lacune,combler,manquant,compétence,validation,exactitude,mae,comparaison,imputation</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>soil moisture,ismn,probe,station,gap,fill,missing,imputation,time series</source>
   <translation>humidité du sol,ismn,sonde,station,lacune,combler,manquant,imputation,série temporelle</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>soil moisture,neural network,transformer,learning,gap,fill,imputation,bundle</source>
   <translation>humidité du sol,réseau de neurones,transformer,apprentissage,lacune,combler,imputation,paquet</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>soil moisture,smap,smos,esa cci,gap,fill,missing,interpolation,imputation,kriging,time series</source>
   <translation>humidité du sol,smap,smos,esa cci,lacune,combler,manquant,interpolation,imputation,krigeage,série temporelle</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>split off</source>
   <translation>détachée</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>status</source>
   <translation>statut</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>steady</source>
   <translation>régulier</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>ten days in a row missing in a part of the region, as under snow or frost</source>
   <translation>dix jours de suite manquants dans une partie de la zone d'étude, comme sous la neige ou le gel</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>tests the methods that suit your data on its own past and uses the best, or a blend</source>
   <translation>teste les méthodes qui conviennent à vos données sur leur propre passé et utilise la meilleure, ou un mélange</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the average of all dates of the same cell; the yardstick for all others</source>
   <translation>la moyenne de toutes les dates de la même cellule ; la référence pour toutes les autres</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the average of the last acquisitions stays</source>
   <translation>la moyenne des dernières acquisitions se maintient</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>the forecast as chosen at each date</source>
   <translation>la prévision choisie à chaque date</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the last value stays; the yardstick for all others</source>
   <translation>la dernière valeur se maintient ; la référence pour toutes les autres</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neighbours of the same date, near ones counting more</source>
   <translation>les voisins de la même date, les plus proches comptant davantage</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neighbours of the same date, weighted by how alike they usually are</source>
   <translation>les voisins de la même date, pondérés selon leur ressemblance habituelle</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neural network corrects regression and kriging only where your data bear it out</source>
   <translation>le réseau de neurones ne corrige la régression et le krigeage que là où vos données le justifient</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the neural network corrects the ridge forecast only where your data bear it out</source>
   <translation>le réseau de neurones ne corrige la prévision ridge que là où vos données le justifient</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the real gaps of other dates, moved to dates on which there are values</source>
   <translation>les vraies lacunes d'autres dates, reportées sur des dates où il y a des valeurs</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the regression on covariates, its errors kriged in space and time; quick and good</source>
   <translation>la régression sur les covariables, ses erreurs krigées dans l'espace et le temps ; rapide et bon</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>threshold</source>
   <translation>seuil</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>toward (LOS)</source>
   <translation>rapprochement (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>toward or up</source>
   <translation>rapprochement ou vers le haut</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>toward satellite</source>
   <translation>vers le satellite</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>under 1 %</source>
   <translation>moins de 1 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>under watch</source>
   <translation>à surveiller</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/figures.py" />
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>unnamed</source>
   <translation>sans nom</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>up</source>
   <translation>vers le haut</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>value</source>
   <translation>valeur</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>vanished</source>
   <translation>disparue</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>velocity ({units}/year)</source>
   <translation>vitesse ({units}/an)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>velocity per year</source>
   <translation>vitesse par an</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>very high</source>
   <translation>très fort</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>watch</source>
   <translation>à surveiller</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>west</source>
   <translation>vers l'ouest</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>wet</source>
   <translation>humide</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>what the cell usually has at that time of the year</source>
   <translation>ce que la cellule a d'habitude à cette période de l'année</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>where each value comes from</source>
   <translation>d'où vient chaque valeur</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>written to the file</source>
   <translation>écrit dans le fichier</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>x {west} to {east}, y {south} to {north}</source>
   <translation>x {west} à {east}, y {south} à {north}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>zone</source>
   <translation>zone</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>{active} of {all} places are active; radius {radius} m.</source>
   <translation>{active} lieux sur {all} sont actifs ; rayon {radius} m.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>{active} of {all} places is active; radius {radius} m.</source>
   <translation>{active} lieu sur {all} est actif ; rayon {radius} m.</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{count} areas may {what}{span}.</source>
   <translation>{count} secteurs pourraient {what}{span}.</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/report/words.py" />
   <source>{count} date from {start} to {end}</source>
   <translation>{count} date du {start} au {end}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/report/words.py" />
   <source>{count} dates from {start} to {end}</source>
   <translation>{count} dates du {start} au {end}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} file, one date</source>
   <translation>{count} fichier, une date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} files, one date each</source>
   <translation>{count} fichiers, une date chacun</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>{count} of them move ever faster.</source>
   <translation>{count} d'entre elles bougent de plus en plus vite.</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>{count} of them moves ever faster.</source>
   <translation>{count} d'entre elles bouge de plus en plus vite.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>{count} of {all} zones was known before.</source>
   <translation>{count} zone sur {all} était déjà connue.</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>{count} of {all} zones were known before.</source>
   <translation>{count} zones sur {all} étaient déjà connues.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{count} of {total} places left the 95 % interval, more than chance ({expected}; probability {p})</source>
   <translation>{count} lieux sur {total} sont sortis de l'intervalle à 95 %, plus que par hasard ({expected} ; probabilité {p})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{count} of {total} places left the 95 % interval, no more than chance ({expected}; probability {p})</source>
   <translation>{count} lieux sur {total} sont sortis de l'intervalle à 95 %, pas plus que par hasard ({expected} ; probabilité {p})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} point, {crs}</source>
   <translation>{count} point, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} points, {crs}</source>
   <translation>{count} points, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>{count} zones, {span}</source>
   <translation>{count} zones, {span}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/arrange.py" />
   <source>{date} {title}</source>
   <translation>{date} {title}</translation>
  </message>
  <message>
   <location filename="../plugin/report/frame.py" />
   <source>{date}. Made with {name} {version}. No warning system.</source>
   <translation>{date}. Établi avec {name} {version}. N'est pas un système d'alerte.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{date}: {count} of {total} places outside the 95 % interval, {expected} expected; all together {shift} off the median.</source>
   <translation>{date} : {count} lieux sur {total} hors de l'intervalle à 95 %, {expected} attendus ; dans l'ensemble, {shift} par rapport à la médiane.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>{date}: {share} % missing</source>
   <translation>{date} : {share} % de valeurs manquantes</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>{done} of {total} tiles are finished and kept: the same run, started again, goes on from there.</source>
   <translation>{done} tuiles sur {total} sont terminées et conservées : la même exécution, relancée, continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>{done} of {total} tiles are finished and kept; 'Resume' goes on from there.</source>
   <translation>{done} tuiles sur {total} sont terminées et conservées ; « Reprendre » continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>{done} of {total} tiles is finished and kept: the same run, started again, goes on from there.</source>
   <translation>{done} tuile sur {total} est terminée et conservée : la même exécution, relancée, continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>{done} of {total} tiles is finished and kept; 'Resume' goes on from there.</source>
   <translation>{done} tuile sur {total} est terminée et conservée ; « Reprendre » continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>{elapsed} elapsed</source>
   <translation>Écoulé : {elapsed}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>{elapsed} elapsed, about {left} left</source>
   <translation>Écoulé : {elapsed}, reste environ {left}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>{exposed} of {all} assets are exposed.</source>
   <translation>{exposed} enjeux sur {all} sont exposés.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>{exposed} of {all} assets is exposed.</source>
   <translation>{exposed} enjeu sur {all} est exposé.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>{lower} to {upper} {units}</source>
   <translation>{lower} à {upper} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/maps_style.py" />
   <location filename="../plugin/report/explain.py" />
   <source>{low} to {high}</source>
   <translation>{low} à {high}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>{mean} % missing (orange); {empty} of {total} dates without any value, {whole} complete.</source>
   <translation>{mean} % de valeurs manquantes (orange) ; {empty} dates sur {total} sans aucune valeur, {whole} complètes.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: mean absolute error {mae} {units} on {count} hidden values ({mask}); the 80 % interval held {coverage} of them.</source>
   <translation>Méthode utilisée : {method} ; erreur absolue moyenne : {mae} {units} sur {count} valeurs masquées ({mask}) ; l'intervalle à 80 % en contenait {coverage}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: skill {skill} over persistence.</source>
   <translation>Méthode utilisée : {method} ; compétence par rapport à la persistance : {skill}.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: skill {skill} over persistence; the 80 % interval held {coverage} of the observations.</source>
   <translation>Méthode utilisée : {method} ; compétence par rapport à la persistance : {skill} ; l'intervalle à 80 % contenait {coverage} des observations.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used; its error could not be measured on these data.</source>
   <translation>Méthode utilisée : {method} ; son erreur n'a pas pu être mesurée sur ces données.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used; its skill could not be measured on this series.</source>
   <translation>Méthode utilisée : {method} ; sa compétence n'a pas pu être mesurée sur cette série.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>{names} and {count} more</source>
   <translation>{names} et {count} autres</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>{name} (mean of {count})</source>
   <translation>{name} (moyenne de {count})</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>{name}, driver {driver:g}</source>
   <translation>{name}, pilote {driver:g}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>{pages} page: {path}</source>
   <translation>{pages} page : {path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>{pages} pages: {path}</source>
   <translation>{pages} pages : {path}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>{place} has no date in common with the reference {reference}.</source>
   <translation>{place} n'a aucune date en commun avec la référence {reference}.</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, filled</source>
   <translation>{place}, comblé</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, forecast</source>
   <translation>{place}, prévision</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, spread</source>
   <translation>{place}, dispersion</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>{python} (does not serve)</source>
   <translation>{python} (ne convient pas)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/wording.py" />
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>{share} % of the values were missing.</source>
   <translation>{share} % des valeurs manquaient.</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>{source}, {sites} places, {start} to {end} ({count} dates)</source>
   <translation>{source}, {sites} lieux, du {start} au {end} ({count} dates)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>{text} (free on this disk: {size})</source>
   <translation>{text} (libre sur ce disque : {size})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>{text}; in use: {count}</source>
   <translation>{text} ; en cours d'utilisation : {count}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>{title}: this step failed and is left out.</source>
   <translation>{title} : cette étape a échoué et est ignorée.</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>{title}: this step failed.</source>
   <translation>{title} : cette étape a échoué.</translation>
  </message>
  <message>
   <location filename="../plugin/processing/wording.py" />
   <source>{title}: {sentence}</source>
   <translation>{title} : {sentence}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{total} band or field, without a date: double-click to type it.</source>
   <translation>{total} bande ou champ, sans date : double-cliquez pour la saisir.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{total} bands or fields, none with a date: double-click to type them.</source>
   <translation>{total} bandes ou champs, aucun avec une date : double-cliquez pour les saisir.</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + eastward</source>
   <translation>{units}, + vers l'est</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + toward satellite</source>
   <translation>{units}, + vers le satellite</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + upward</source>
   <translation>{units}, + vers le haut</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, sign as in the input</source>
   <translation>{units}, signe comme dans l'entrée</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>{units}/year</source>
   <translation>{units}/an</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}/yr</source>
   <translation>{units}/an</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{used} of {total} used, {first} to {last}</source>
   <translation>{used} sur {total} utilisées, du {first} au {last}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{value} ha</source>
   <translation>{value} ha</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{value} km²</source>
   <translation>{value} km²</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{value} m²</source>
   <translation>{value} m²</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>{value} {units}/m</source>
   <translation>{value} {units}/m</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>{west}, {south} to {east}, {north} ({crs})</source>
   <translation>{west}, {south} à {east}, {north} ({crs})</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{what} relative to {place}</source>
   <translation>{what} par rapport à {place}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>{which} bound of the interval that holds {share} % of the true values, one band per date; observed cells keep their value.</source>
   <translation>Borne {which} de l'intervalle qui contient {share} % des vraies valeurs, une bande par date ; les cellules observées gardent leur valeur.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {bands} band, {crs}</source>
   <translation>{width} × {height} cellules, {bands} bande, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {bands} bands, {crs}</source>
   <translation>{width} × {height} cellules, {bands} bandes, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {crs}</source>
   <translation>{width} × {height} cellules, {crs}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or file</source>
   <translation>… ou fichier</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or files of one date each</source>
   <translation>… ou fichiers d'une date chacun</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or folder</source>
   <translation>… ou dossier</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or months ahead</source>
   <translation>… ou mois à venir</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>… or rasters of one date each</source>
   <translation>… ou rasters d'une date chacun</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or region</source>
   <translation>… ou zone d'étude</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or these dates</source>
   <translation>… ou ces dates</translation>
  </message>
 </context>
 <context>
  <name>HorizonWidget</name>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source> months</source>
   <translation> mois</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>&amp;For months ahead</source>
   <translation>&amp;Prochains mois</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>2025-01-31; 2025-02-28</source>
   <translation>2025-01-31; 2025-02-28</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>All dates within so many months, at the usual interval of the series</source>
   <translation>Toutes les dates de ce nombre de mois, à l'intervalle habituel de la série</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>As many dates as you say, at the usual interval of the series</source>
   <translation>Autant de dates que vous l'indiquez, à l'intervalle habituel de la série</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>At the usual interval of the series</source>
   <translation>À l'intervalle habituel de la série</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Dates after the last one used, as 2025-01-31, separated by ';'</source>
   <translation>Dates après la dernière utilisée, sous la forme 2025-01-31, séparées par « ; »</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Exactly the dates you type</source>
   <translation>Exactement les dates saisies</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Horizon</source>
   <translation>Horizon</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Next &amp;acquisitions</source>
   <translation>Prochaines &amp;acquisitions</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Number of dates ahead, at the usual interval of the series</source>
   <translation>Nombre de dates à venir, à l'intervalle habituel de la série</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>S&amp;pecific dates</source>
   <translation>Dates pré&amp;cises</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>The further ahead, the wider the interval. Skill is measured for every step.</source>
   <translation>Plus l'horizon est lointain, plus l'intervalle est large. La compétence est mesurée à chaque pas.</translation>
  </message>
 </context>
 <context>
  <name>InputGroup</name>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>&amp;File</source>
   <translation>Fichie&amp;r</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>A folder of daily files: rasters with the date in the name, or original SMAP Level-3 HDF5</source>
   <translation>Un dossier de fichiers quotidiens : rasters avec la date dans le nom, ou HDF5 SMAP de niveau 3 d'origine</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>A point layer with date fields, or a raster layer with one band per date</source>
   <translation>Une couche de points avec des champs de date, ou une couche raster avec une bande par date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>C&amp;RS</source>
   <translation>&amp;SCR</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Deformation time series</source>
   <translation>Série temporelle de déformation</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>EGMS .csv or .zip as downloaded; .shp, .gpkg; .tif; .nc; .h5. Choose several rasters to use one per date</source>
   <translation>.csv ou .zip EGMS tel que téléchargé ; .shp, .gpkg ; .tif ; .nc ; .h5. Choisir plusieurs rasters pour en utiliser un par date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>EGMS CSV or zip, any vector file with date fields, GeoTIFF, NetCDF, MintPy HDF5, or several single-date rasters</source>
   <translation>CSV ou zip EGMS, tout fichier vecteur avec des champs de date, GeoTIFF, NetCDF, HDF5 de MintPy, ou plusieurs rasters d'une seule date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Every raster (or HDF5 file) in the folder is one date</source>
   <translation>Chaque raster (ou fichier HDF5) du dossier est une date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>If the source does not say</source>
   <translation>Si la source ne l'indique pas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>L&amp;ayer</source>
   <translation>&amp;Couche</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>No&amp;data value</source>
   <translation>Valeur no&amp;data</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Original SMAP files flag doubtful values (dense forest, snow, open water nearby): left out, they are filled as well</source>
   <translation>Les fichiers SMAP d'origine signalent les valeurs douteuses (forêt dense, neige, eau libre à proximité) : exclues, elles sont comblées elles aussi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Point layers with one field per date, and raster layers with one band per date</source>
   <translation>Couches de points avec un champ par date, et couches raster avec une bande par date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Uni&amp;t</source>
   <translation>Uni&amp;té</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Unit of the displacements; needed only if the source does not state it</source>
   <translation>Unité des déplacements ; nécessaire seulement si la source ne l'indique pas</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Used only if the source has no coordinate reference system</source>
   <translation>Utilisé seulement si la source n'a pas de système de coordonnées de référence</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Value that stands for missing data, e.g. 0 or -9999 (rasters)</source>
   <translation>Valeur qui signifie une donnée manquante, p. ex. 0 ou -9999 (rasters)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Values of recommended &amp;quality only</source>
   <translation>Valeurs de &amp;qualité recommandée uniquement</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Varia&amp;ble</source>
   <translation>Varia&amp;ble</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Variable of a NetCDF or HDF5 file</source>
   <translation>Variable d'un fichier NetCDF ou HDF5</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>as stated</source>
   <translation>comme indiqué</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>first suitable</source>
   <translation>la première qui convient</translation>
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
   <translation>&amp;Type de lacune</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Method</source>
   <translation>Métho&amp;de</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Training budget</source>
   <translation>&amp;Budget d'entraînement</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Cells without a value on any date are mostly water, ice or town, and stay empty otherwise</source>
   <translation>Les cellules sans valeur à aucune date sont le plus souvent de l'eau, de la glace ou une ville, et restent vides sinon</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Devi&amp;ce</source>
   <translation>Périphéri&amp;que</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Fill also cells never observed, between those that were</source>
   <translation>Combler aussi les cellules jamais observées, entre celles qui l'ont été</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>How it is computed; automatic tests the methods that suit your data and takes the best</source>
   <translation>Comment le calcul se fait ; automatique teste les méthodes adaptées à vos données et prend la meilleure</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Longest time to train neural methods; they stop earlier when they no longer improve</source>
   <translation>Durée maximale d'entraînement des méthodes neuronales ; elles s'arrêtent plus tôt lorsqu'elles ne s'améliorent plus</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Observed values are hidden in this way to choose the method, measure its error and calibrate the bounds</source>
   <translation>Des valeurs observées sont masquées de cette manière pour choisir la méthode, mesurer son erreur et calibrer les bornes</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Optional: a model trained before (.zip), used instead of training a new one</source>
   <translation>Facultatif : un modèle entraîné auparavant (.zip), utilisé au lieu d'en entraîner un nouveau</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Random &amp;seed</source>
   <translation>&amp;Graine aléatoire</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>The same seed gives the same result</source>
   <translation>La même graine donne le même résultat</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Trained mo&amp;del</source>
   <translation>Modè&amp;le entraîné</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Where to compute; automatic = the graphics card if one works</source>
   <translation>Où calculer ; automatique = la carte graphique s'il y en a une qui fonctionne</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Close</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Delete</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Export…</source>
   <translation>&amp;Exporter…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Folder</source>
   <translation>&amp;Dossier</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Import…</source>
   <translation>&amp;Importer…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Rename…</source>
   <translation>&amp;Renommer…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Close this window (Esc)</source>
   <translation>Fermer cette fenêtre (Échap)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy &amp;path</source>
   <translation>&amp;Copier le chemin</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy a model from elsewhere, after its checksums were verified; nothing in it is executed</source>
   <translation>Copier un modèle d'ailleurs, après vérification de ses sommes de contrôle ; rien de son contenu n'est exécuté</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy the chosen model elsewhere</source>
   <translation>Copier le modèle choisi ailleurs</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy the path, for the parameter 'Trained model' of a run</source>
   <translation>Copier le chemin, pour le paramètre « Modèle entraîné » d'une exécution</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Delete the chosen model, after a question</source>
   <translation>Supprimer le modèle choisi, après confirmation</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Double-click copies the path of a model, to be used in a run</source>
   <translation>Un double-clic copie le chemin d'un modèle, à utiliser dans une exécution</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Expliquer cette fenêtre (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Give the chosen model another name</source>
   <translation>Donner un autre nom au modèle choisi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>No model yet. 'Train deformation model' and 'Train imputation model' in the Processing toolbox make them; Import takes one from elsewhere.</source>
   <translation>Aucun modèle pour l'instant. « Entraîner un modèle de déformation » et « Entraîner un modèle d'imputation » dans la Boîte à outils de traitements en créent ; Importer en prend un d'ailleurs.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Trained models</source>
   <translation>Modèles entraînés</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Where the models lie</source>
   <translation>Où se trouvent les modèles</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Cache folder</source>
   <translation>Dossier &amp;cache</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Device</source>
   <translation>Périphéri&amp;que</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Folder</source>
   <translation>&amp;Dossier</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Impute soil moisture</source>
   <translation>&amp;Imputer l'humidité du sol</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Memory limit</source>
   <translation>Limite de &amp;mémoire</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Python of my own</source>
   <translation>Mon propre &amp;Python</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Threads</source>
   <translation>&amp;Fils d'exécution</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Address of a Dask scheduler that shares large work among machines, as tcp://host:8786; empty = this machine only</source>
   <translation>Adresse d'un ordonnanceur Dask qui répartit les grands calculs entre machines, comme tcp://host:8786 ; vide = cette machine seulement</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>C&amp;luster</source>
   <translation>C&amp;luster</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Chosen at first in the dialog and in the Processing toolbox</source>
   <translation>Choisie au départ dans la fenêtre et dans la boîte à outils de traitements</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Cl&amp;ear…</source>
   <translation>&amp;Effacer…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Empty = the environment that 'Set up the engine' made</source>
   <translation>Vide = l'environnement créé par « Installer le moteur »</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Explain this page</source>
   <translation>Expliquer cette page</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>F&amp;orecast deformation</source>
   <translation>Prév&amp;oir la déformation</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Large data are worked through in parts that need no more; automatic = a quarter of this machine's memory, at most 4 GB</source>
   <translation>Les grandes données sont traitées par parties qui n'en demandent pas plus ; automatique = un quart de la mémoire de cette machine, 4 Go au plus</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Processor threads the engine uses</source>
   <translation>Fils d'exécution du processeur que le moteur utilise</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Remove what unfinished runs have left, but for those that are going on</source>
   <translation>Supprimer ce que les exécutions inachevées ont laissé, sauf celles en cours</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>This is no address yet: write it as tcp://host:8786.</source>
   <translation>Ce n'est pas encore une adresse : écrivez-la comme tcp://host:8786.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Trained models</source>
   <translation>Modèles entraînés</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Used by runs whose device is automatic</source>
   <translation>Utilisé par les exécutions dont le périphérique est automatique</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Usual method</source>
   <translation>Méthode habituelle</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Where the engine keeps intermediate files, and finished tiles of runs that were ended; a fast disk with room is best</source>
   <translation>Où le moteur garde les fichiers intermédiaires et les tuiles terminées des exécutions interrompues ; un disque rapide avec de la place convient le mieux</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Where the model manager keeps models</source>
   <translation>Où le gestionnaire de modèles conserve les modèles</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>all but one</source>
   <translation>tous sauf un</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>this machine only</source>
   <translation>cette machine seulement</translation>
  </message>
 </context>
 <context>
  <name>OutputsWidget</name>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;80 % interval</source>
   <translation>Intervalle à &amp;80 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;95 % interval</source>
   <translation>Intervalle à &amp;95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Displacement</source>
   <translation>Dép&amp;lacement</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Median</source>
   <translation>Médi&amp;ane</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Rasters too, with cell size</source>
   <translation>Aussi des &amp;rasters, taille de cellule</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Temporary files</source>
   <translation>Fichiers &amp;temporaires</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Also write the point forecast as rasters</source>
   <translation>Écrire aussi la prévision des points sous forme de rasters</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>An existing folder; nothing in it is overwritten</source>
   <translation>Un dossier existant ; rien n'y est écrasé</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Deleted when QGIS closes</source>
   <translation>Supprimés à la fermeture de QGIS</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Every gap filled, one band per date; observed cells unchanged</source>
   <translation>Toutes les lacunes comblées, une bande par date ; cellules observées inchangées</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>File names are made from the input's name and the time; nothing is overwritten</source>
   <translation>Les noms des fichiers sont formés à partir du nom de l'entrée et de l'heure ; rien n'est écrasé</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Filled &amp;stack</source>
   <translation>Pile com&amp;blée</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>From the last observation to the end of the horizon</source>
   <translation>De la dernière observation à la fin de l'horizon</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>In &amp;folder</source>
   <translation>Dans le &amp;dossier</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>In units of the layer's CRS</source>
   <translation>En unités du SCR de la couche</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Lower and upper bound</source>
   <translation>Borne inférieure et supérieure</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Method, skill, dates, inputs and versions, for other programs</source>
   <translation>Méthode, compétence, dates, entrées et versions, pour d'autres programmes</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Predicted against past velocity</source>
   <translation>Vitesse prédite par rapport à la vitesse passée</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Predicted, per year</source>
   <translation>Prédite, par an</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Provenance</source>
   <translation>Provenance</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Rasters</source>
   <translation>Rasters</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Re&amp;port (HTML)</source>
   <translation>Ra&amp;pport (HTML)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>S&amp;kill table (CSV)</source>
   <translation>Tableau de &amp;compétence (CSV)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Skill table and plots</source>
   <translation>Tableau de compétence et graphiques</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Summary (&amp;JSON)</source>
   <translation>Rés&amp;umé (JSON)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>The forecast itself, one band per date</source>
   <translation>La prévision elle-même, une bande par date</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>The measured skill of every method tried</source>
   <translation>La compétence mesurée de chaque méthode essayée</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Velo&amp;city</source>
   <translation>Vite&amp;sse</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Velocity ch&amp;ange</source>
   <translation>Chan&amp;gement de vitesse</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>What to do with cells that hold no point</source>
   <translation>Que faire des cellules qui ne contiennent aucun point</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Where</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Where each value comes from: observed, filled, no data</source>
   <translation>D'où vient chaque valeur : observé, comblé, pas de données</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>cells without points stay empty</source>
   <translation>les cellules sans points restent vides</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>krige cells without points</source>
   <translation>kriger les cellules sans points</translation>
  </message>
 </context>
 <context>
  <name>RegionWidget</name>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Drawn on the map</source>
   <translation>&amp;Dessinée sur la carte</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Polygon</source>
   <translation>&amp;Polygone</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Selected features only</source>
   <translation>Entités &amp;sélectionnées uniquement</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Whole layer</source>
   <translation>&amp;Couche entière</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>A rectangle or polygon you draw</source>
   <translation>Un rectangle ou un polygone que vous dessinez</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>All polygons of a layer, or the selected ones</source>
   <translation>Tous les polygones d'une couche, ou ceux qui sont sélectionnés</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Click the corners on the map; right-click ends, Esc cancels</source>
   <translation>Cliquer sur les sommets dans la carte ; un clic droit termine, Échap annule</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Drag a rectangle on the map; Esc cancels</source>
   <translation>Tracer un rectangle sur la carte ; Échap annule</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Layers of polygons in the project</source>
   <translation>Couches de polygones du projet</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Nothing is drawn yet.</source>
   <translation>Rien n'est encore dessiné.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory.</source>
   <translation>Les points ou cellules hors de la zone d'étude ne sont ni utilisés ni prévus. Une zone d'étude plus petite est plus rapide et demande moins de mémoire.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Polygons o&amp;f a layer</source>
   <translation>Polygones d'&amp;une couche</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Re&amp;ctangle</source>
   <translation>Rectan&amp;gle</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Region</source>
   <translation>Zone d'étude</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>The extent of the main map canvas</source>
   <translation>L'emprise du canevas de carte principal</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Use every point or cell</source>
   <translation>Utiliser tous les points ou toutes les cellules</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Use only the polygons selected in that layer</source>
   <translation>N'utiliser que les polygones sélectionnés dans cette couche</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>What the &amp;map shows when the run starts</source>
   <translation>Ce que la c&amp;arte affiche au lancement</translation>
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
   <translation>Une photo du lieu ; gardée comme chemin, relatif au projet si elle se trouve à côté</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Add status, assessor, date, comment, photo and history to the layer</source>
   <translation>Ajouter statut, évaluateur, date, commentaire, photo et historique à la couche</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Add the review fields</source>
   <translation>Ajouter les champs d'examen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Assessor</source>
   <translation>Évaluateur</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Earlier reviews of this zone: date, status, assessor, comment, photo</source>
   <translation>Examens antérieurs de cette zone : date, statut, évaluateur, commentaire, photo</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Explain this panel</source>
   <translation>Expliquer ce panneau</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Make it again</source>
   <translation>Refaire cette modification</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Next</source>
   <translation>Suivante</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Previous</source>
   <translation>Précédente</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Series of</source>
   <translation>Série de</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Show zones of one status only; the numbers say how many there are</source>
   <translation>Afficher seulement les zones d'un statut ; les nombres indiquent combien il y en a</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Take the last change of a review back</source>
   <translation>Annuler la dernière modification d'un examen</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The day of your review: today, unless you change it</source>
   <translation>Le jour de votre examen : aujourd'hui, sauf si vous le changez</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The layer of hazard zones to review</source>
   <translation>La couche de zones d'aléa à examiner</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The layer with dates whose mean and spread inside the zone are shown in the time-series dock</source>
   <translation>La couche avec des dates dont la moyenne et la dispersion dans la zone sont affichées dans le panneau Série temporelle</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The most severe zone first; choose one to see it on the map</source>
   <translation>La zone la plus grave d'abord ; en choisir une pour la voir sur la carte</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The next zone (Alt+Page Down)</source>
   <translation>La zone suivante (Alt+Page suiv.)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The zone before this one (Alt+Page Up)</source>
   <translation>La zone avant celle-ci (Alt+Page préc.)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>What you found; written to the layer when you pause or go on</source>
   <translation>Ce que vous avez constaté ; écrit dans la couche dès que vous faites une pause ou continuez</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Your name; it is remembered</source>
   <translation>Votre nom ; il est mémorisé</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Zones</source>
   <translation>Zones</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>your name</source>
   <translation>votre nom</translation>
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
   <translation>A&amp;nnuler</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Clos&amp;e</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Close this window (Esc); a run can go on</source>
   <translation>Fermer cette fenêtre (Échap) ; un calcul peut continuer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Cop&amp;y as</source>
   <translation>Cop&amp;ier comme</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Copy these settings to run them elsewhere</source>
   <translation>Copier ces réglages pour les exécuter ailleurs</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Expliquer cette fenêtre (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>GroundCast</source>
   <translation>GroundCast</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Other ways to start</source>
   <translation>Autres façons de démarrer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>R&amp;un</source>
   <translation>E&amp;xécuter</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Start from the beginning instead; finished tiles are removed</source>
   <translation>Repartir plutôt du début ; les tuiles terminées sont supprimées</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Start the forecast in the background</source>
   <translation>Lancer la prévision en arrière-plan</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Stop the run; no half-written output is left</source>
   <translation>Arrêter l'exécution ; aucune sortie à moitié écrite n'est laissée</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>Errors on observed values that were hidden, in the unit of the data; the method used is bold</source>
   <translation>Erreurs sur des valeurs observées qui ont été masquées, dans l'unité des données ; la méthode utilisée est en gras</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>The log of the run appears here.</source>
   <translation>Le journal de l'exécution s'affiche ici.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>What the run reports</source>
   <translation>Ce que signale l'exécution</translation>
  </message>
 </context>
 <context>
  <name>RunPanel</name>
  <message>
   <location filename="../plugin/dialogs/run_panel.ui" />
   <source>Ready.</source>
   <translation>Prêt.</translation>
  </message>
 </context>
 <context>
  <name>SeriesPanel</name>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>80 and 95 % intervals of the forecast</source>
   <translation>Intervalles à 80 et 95 % de la prévision</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Area</source>
   <translation>Secteur</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Axis</source>
   <translation>Axe</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Click places on the map; Ctrl keeps those already chosen</source>
   <translation>Cliquer sur des lieux de la carte ; Ctrl garde ceux déjà choisis</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Distance of the replicas</source>
   <translation>Distance des répliques</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Double-click a name to change it</source>
   <translation>Double-cliquer sur un nom pour le modifier</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Draw a polygon: mean and spread of what lies inside; right-click ends it</source>
   <translation>Dessiner un polygone : moyenne et dispersion de ce qui s'y trouve ; un clic droit le termine</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Explain this panel</source>
   <translation>Expliquer ce panneau</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>First date</source>
   <translation>Première date</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fit</source>
   <translation>Ajustement</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fix the ends of the vertical axis</source>
   <translation>Fixer les extrémités de l'axe vertical</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fix the first and last date of the plot</source>
   <translation>Fixer la première et la dernière date du graphique</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>From zero</source>
   <translation>Depuis zéro</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Grid</source>
   <translation>Grille</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Intervals</source>
   <translation>Intervalles</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Join</source>
   <translation>Relier</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Join the observations of a place by lines</source>
   <translation>Relier par des lignes les observations d'un lieu</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Keep the places already chosen when another is (as Ctrl does)</source>
   <translation>Garder les lieux déjà choisis quand un autre est choisi (comme Ctrl)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Last date</source>
   <translation>Dernière date</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Legend</source>
   <translation>Légende</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Lines across the plot</source>
   <translation>Lignes en travers du graphique</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Lower end</source>
   <translation>Extrémité inférieure</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Mark a value across the plot</source>
   <translation>Marquer une valeur en travers du graphique</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Mean and spread of the selected points of the layer</source>
   <translation>Moyenne et dispersion des points sélectionnés de la couche</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Names in the plot</source>
   <translation>Noms dans le graphique</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Pick</source>
   <translation>Pointer</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Picture…</source>
   <translation>Image…</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove all places</source>
   <translation>Supprimer tous les lieux</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove the chosen places</source>
   <translation>Supprimer les lieux choisis</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Repeat the observations above and below by this distance: half a wavelength shows jumps of phase unwrapping (28 mm for C-band)</source>
   <translation>Répéter les observations au-dessus et au-dessous à cette distance : une demi-longueur d'onde montre les sauts du déroulement de phase (28 mm pour la bande C)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Replicas</source>
   <translation>Répliques</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Residuals</source>
   <translation>Résidus</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Save the plot as PNG, SVG or PDF</source>
   <translation>Enregistrer le graphique en PNG, SVG ou PDF</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Save the series as CSV</source>
   <translation>Enregistrer la série en CSV</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Selection</source>
   <translation>Sélection</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Start each series at 0</source>
   <translation>Faire commencer chaque série à 0</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Table…</source>
   <translation>Tableau…</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the chosen place off all others; press again to stop</source>
   <translation>Soustraire le lieu choisi de tous les autres ; cliquer à nouveau pour arrêter</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the trend off: what is left tells where it does not hold</source>
   <translation>Retirer la tendance : ce qui reste montre où elle n'est pas valable</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the yearly cycle off</source>
   <translation>Retirer le cycle annuel</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>The layer that is read: the one chosen in the layer panel</source>
   <translation>La couche lue : celle choisie dans le panneau Couches</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Threshold</source>
   <translation>Seuil</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Trend and yearly cycle fitted to the observations</source>
   <translation>Tendance et cycle annuel ajustés aux observations</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Trend that is fitted; the velocity is that of a line, or the mean of the curve</source>
   <translation>Tendance ajustée ; la vitesse est celle de la droite, ou la moyenne de la courbe</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Upper end</source>
   <translation>Extrémité supérieure</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Value to mark</source>
   <translation>Valeur à marquer</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>What the fit leaves</source>
   <translation>Ce que l'ajustement laisse</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Without season</source>
   <translation>Sans saison</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Without trend</source>
   <translation>Sans tendance</translation>
  </message>
 </context>
 <context>
  <name>SetupDialog</name>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>&amp;Repair</source>
   <translation>&amp;Réparer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>&amp;Set up</source>
   <translation>&amp;Installer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Ca&amp;ncel</source>
   <translation>A&amp;nnuler</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Chec&amp;k</source>
   <translation>&amp;Vérifier</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Clos&amp;e</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Close this window (Esc); a set-up that is on goes on</source>
   <translation>Fermer cette fenêtre (Échap) ; une installation en cours continue</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Computes on &amp;the</source>
   <translation>Calcule sur &amp;le</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Copy &amp;diagnostics</source>
   <translation>Copier le &amp;diagnostic</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Copy versions, settings and the log for a report; names and passwords are left out</source>
   <translation>Copier les versions, les réglages et le journal pour un signalement ; les noms et mots de passe sont omis</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>Expliquer cette fenêtre (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Fetch and make the environment, or go on where it stopped</source>
   <translation>Télécharger et créer l'environnement, ou reprendre là où il s'est arrêté</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>In a Python or conda environment of &amp;mine</source>
   <translation>Dans &amp;mon propre environnement Python ou conda</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>In an environment that is made for &amp;it (recommended)</source>
   <translation>Dans un environnement créé &amp;pour lui (recommandé)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>It must hold the packages of engine/requirements.in in the plugin's folder; it is tried, not changed</source>
   <translation>Il doit contenir les paquets de engine/requirements.in du dossier de l'extension ; il est essayé, non modifié</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Its program: python, or python.exe</source>
   <translation>Son programme : python, ou python.exe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Let the engine try itself: versions, coordinate systems, every device with a real operation</source>
   <translation>Laisser le moteur se tester : versions, systèmes de coordonnées, chaque périphérique avec une vraie opération</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Made from &amp;Python</source>
   <translation>Créé à partir de P&amp;ython</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Made in your data folder; QGIS's own packages are not touched</source>
   <translation>Créé dans votre dossier de données ; les paquets propres à QGIS ne sont pas modifiés</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remo&amp;ve</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remove everything that was set up</source>
   <translation>Supprimer tout ce qui a été installé</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remove the environment and make it again</source>
   <translation>Supprimer l'environnement et le recréer</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Set up the engine</source>
   <translation>Installer le moteur</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Stop; what is finished stays</source>
   <translation>Arrêter ; ce qui est terminé est conservé</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>The build of torch; the one for graphics processors is larger and runs without one, too</source>
   <translation>La variante de torch ; celle pour processeurs graphiques est plus volumineuse et fonctionne aussi sans un tel processeur</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>The interpreters found on this machine; the first one that serves is chosen</source>
   <translation>Les interpréteurs trouvés sur cette machine ; le premier qui convient est choisi</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>What is done appears here.</source>
   <translation>Ce qui est fait s'affiche ici.</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>What the set-up reports</source>
   <translation>Ce que signale l'installation</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Where the engine runs</source>
   <translation>Où le moteur fonctionne</translation>
  </message>
 </context>
</TS>
