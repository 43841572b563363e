<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Covariates</name>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>&amp;Add layer</source>
   <translation>添加图层(&amp;A)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>&amp;Remove</source>
   <translation>移除(&amp;R)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>A&amp;dd layer</source>
   <translation>添加图层(&amp;D)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add &amp;files…</source>
   <translation>添加文件(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add a folder of single-date rasters</source>
   <translation>添加单日期栅格所在的文件夹</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add a raster layer of the project</source>
   <translation>添加工程中的栅格图层</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add file&amp;s…</source>
   <translation>添加文件(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add folder…</source>
   <translation>添加文件夹…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Add raster files</source>
   <translation>添加栅格文件</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Changing in time (rainfall, groundwater level …), used up to the last date only</source>
   <translation>随时间变化（降雨、地下水位 …），仅使用到最后日期为止</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Constant in time; tick what holds classes (land cover, soil type …)</source>
   <translation>不随时间变化；勾选内容为分类的项（土地覆盖、土壤类型 …）</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>One band each, e.g. a terrain model. A tick says that the values are codes of classes, not amounts</source>
   <translation>每个一个波段，例如地形模型。勾选表示其值为类别代码，而非数量</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>One band per date, the date in the band description or a file per date</source>
   <translation>每个日期一个波段，日期写在波段描述中，或每个日期一个文件</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Optional. Rasters on another grid or CRS are warped onto the input. Columns of a point layer such as height or slope are found by themselves.</source>
   <translation>可选。格网或坐标参照系不同的栅格会重投影到输入。点图层中的高程、坡度等列会自动识别。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Re&amp;move</source>
   <translation>移除(&amp;M)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.ui" />
   <source>Remove the chosen rows (Del)</source>
   <translation>移除所选行 (Del)</translation>
  </message>
 </context>
 <context>
  <name>DatesTable</name>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Choose a layer or a file.</source>
   <translation>请选择图层或文件。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Dates found</source>
   <translation>识别到的日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Earliest date to use, as 2020-01-31; empty = the first</source>
   <translation>使用的最早日期，例如 2020-01-31；留空 = 第一个日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Latest date to use, as 2023-12-31; the forecast starts there. Empty = the last</source>
   <translation>使用的最晚日期，例如 2023-12-31；预报由此开始。留空 = 最后一个日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Re&amp;set</source>
   <translation>重置(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Take the dates as they were found</source>
   <translation>恢复为最初识别的日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Untick a row to leave it out; double-click a date to correct it</source>
   <translation>取消勾选某行可将其排除；双击日期可更正</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>Use dates fro&amp;m</source>
   <translation>使用日期自(&amp;M)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>the first</source>
   <translation>第一个日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>the last</source>
   <translation>最后一个日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.ui" />
   <source>u&amp;p to</source>
   <translation>至(&amp;P)</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source> or </source>
   <translation> 或 </translation>
  </message>
  <message>
   <location filename="../engine/training/dapf_forecaster.py" />
   <source>'draws' is out of range</source>
   <translation>“draws”超出范围</translation>
  </message>
  <message>
   <location filename="../engine/models/st_transformer.py" />
   <source>'spatial' is not one of {spatial}</source>
   <translation>“spatial”不是 {spatial} 之一</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{address}' is not the address of a cluster.</source>
   <translation>“{address}”不是集群的地址。</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>'{covariates}' covariates cannot be used.</source>
   <translation>无法使用“{covariates}”协变量。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{device}' is not a device.</source>
   <translation>“{device}”不是设备。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' has no quality flags.</source>
   <translation>“{filename}”没有质量标记。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' has {height} x {width} cells, which is no EASE-Grid 2.0 SMAP uses, and nothing tells where they are.</source>
   <translation>“{filename}”有 {height} x {width} 个像元，不是 SMAP 使用的 EASE-Grid 2.0，也没有说明其位置。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{filename}' in '{path}' would unpack to {size}.</source>
   <translation>“{path}”中的“{filename}”解压后将达 {size}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{filename}' is a half orbit, not a day on a grid.</source>
   <translation>“{filename}”是半轨数据，不是网格上的一天。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>'{filename}' is not there (any more).</source>
   <translation>“{filename}”不存在（或已不存在）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{file}' has no variable '{name}' of the {half} overpass.</source>
   <translation>“{file}”没有 {half} 过境的变量“{name}”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>'{file}' has no variable '{name}'.</source>
   <translation>“{file}”没有变量“{name}”。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{fill}' is not a way to fill cells.</source>
   <translation>“{fill}”不是填充像元的方式。</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>'{first}' and '{second}'</source>
   <translation>“{first}”和“{second}”</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{format}' is not a known input format.</source>
   <translation>“{format}”不是已知的输入格式。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{key}' is not an output.</source>
   <translation>“{key}”不是输出。</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>'{kind}' is not a kind of data.</source>
   <translation>“{kind}”不是数据类型。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>'{kind}' is not a kind of gap.</source>
   <translation>“{kind}”不是空缺类型。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{mask}' is not a kind of gap.</source>
   <translation>“{mask}”不是空缺类型。</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>'{method}' learns nothing that could be kept.</source>
   <translation>“{method}”学不到可以保留的内容。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast_large.py" />
   <source>'{method}' learns something of each place and cannot forecast a layer that is read in parts.</source>
   <translation>“{method}”会学习每个位置的特性，无法预测分块读取的图层。</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>'{name}' cannot be done by several processes.</source>
   <translation>“{name}”不能由多个进程完成。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' cannot be read ({error}).</source>
   <translation>“{name}”无法读取（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' cannot be read as a table ({error}).</source>
   <translation>“{name}”无法作为表格读取（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{name}' cannot be read as a vector layer ({error}).</source>
   <translation>“{name}”无法作为矢量图层读取（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>'{name}' cannot be written or read.</source>
   <translation>“{name}”无法写入或读取。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{name}' cannot name a covariate.</source>
   <translation>“{name}”不能作为协变量的名称。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>'{name}' does not state its coordinate reference system.</source>
   <translation>“{name}”未说明其坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' does not state its unit, and its values run to {top:.4g}: neither {fraction} nor percent. If they are scaled integers, store their scale factor; else give the unit.</source>
   <translation>“{name}”未说明单位，其值最高达 {top:.4g}：既不是 {fraction} 也不是百分比。若为缩放的整数，请保存其比例因子；否则请给出单位。</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' does not state its unit; its values run to {top:.4g}, so percent are assumed.</source>
   <translation>“{name}”未说明单位；其值最高达 {top:.4g}，因此假定为百分比。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' does not state its unit; millimetres are assumed.</source>
   <translation>“{name}”未说明单位；假定为毫米。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' ends in the middle of line {line}, which has {found} of {width} values: the file is incomplete.</source>
   <translation>“{name}”在第 {line} 行中间结束，该行只有 {width} 个值中的 {found} 个：文件不完整。</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>'{name}' has coordinates, but does not say in which coordinate reference system.</source>
   <translation>“{name}”有坐标，但未说明其坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/readers/point_column.py" />
   <source>'{name}' has no column '{field}'.</source>
   <translation>“{name}”没有列“{field}”。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no coordinate reference system.</source>
   <translation>“{name}”没有坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <location filename="../engine/readers/vector.py" />
   <source>'{name}' has no field '{field}'.</source>
   <translation>“{name}”没有字段“{field}”。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' has no points here.</source>
   <translation>“{name}”在此处没有点。</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <location filename="../engine/readers/point_column.py" />
   <source>'{name}' has no points.</source>
   <translation>“{name}”没有点。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no values at all.</source>
   <translation>“{name}”完全没有值。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' has no values by date and place.</source>
   <translation>“{name}”没有按日期和位置排列的值。</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>'{name}' has no values here: all are missing.</source>
   <translation>“{name}”在此处没有值：全部缺失。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>'{name}' has no values in the region.</source>
   <translation>“{name}”在该区域内没有值。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/points.py" />
   <location filename="../engine/inference/tiles/whole.py" />
   <source>'{name}' has no values where it was looked at.</source>
   <translation>“{name}”在所查看之处没有值。</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has nothing but fill values.</source>
   <translation>“{name}”只有填充值。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf.py" />
   <source>'{name}' has several times a day: their mean is taken.</source>
   <translation>“{name}”一天有多个时间：取其平均值。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has the date {day} twice: '{first}' and '{second}'.</source>
   <translation>“{name}”有两个 {day}：“{first}”和“{second}”。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' has {n} date, too few for a backtest.</source>
   <translation>“{name}”有 {n} 个日期，太少，无法回测。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' has {n} dates, too few for a backtest.</source>
   <translation>“{name}”有 {n} 个日期，太少，无法回测。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has {n} of {total} dates that are missing or not between the years {first} and {last}.</source>
   <translation>“{name}”的 {total} 个日期中有 {n} 个缺失或不在 {first} 年至 {last} 年之间。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>'{name}' has {n} of {total} dates that is missing or not between the years {first} and {last}.</source>
   <translation>“{name}”的 {total} 个日期中有 {n} 个缺失或不在 {first} 年至 {last} 年之间。</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has {n} value like {code:g}, which is no soil moisture: it is taken as missing. Give the nodata value to be sure.</source>
   <translation>“{name}”有 {n} 个类似 {code:g} 的值，不是土壤水分：视为缺失。请给出无数据值以确保无误。</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' has {n} values like {code:g}, which is no soil moisture: they are taken as missing. Give the nodata value to be sure.</source>
   <translation>“{name}”有 {n} 个类似 {code:g} 的值，不是土壤水分：视为缺失。请给出无数据值以确保无误。</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>'{name}' holds values that are not numbers</source>
   <translation>“{name}”含有不是数字的值</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <source>'{name}' is a layer of points, and DCT-PLS needs the regular cells of a raster.</source>
   <translation>“{name}”是点图层，而 DCT-PLS 需要栅格的规则像元。</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>'{name}' is a layer of points, it cannot be filled to rasters.</source>
   <translation>“{name}”是点图层，无法填补为栅格。</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>'{name}' is a raster, it cannot be filled to a point layer.</source>
   <translation>“{name}”是栅格，无法填补为点图层。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>'{name}' is a raster, it cannot be forecast to a point layer.</source>
   <translation>“{name}”是栅格，无法预报为点图层。</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>'{name}' is a {kind} system, which has no map coordinates.</source>
   <translation>“{name}”是 {kind} 类型的系统，没有地图坐标。</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>'{name}' is damaged or no Parquet table ({reason}).</source>
   <translation>“{name}”已损坏或不是 Parquet 表格（{reason}）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is empty.</source>
   <translation>“{name}”为空。</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>'{name}' is in a zip, where a Parquet file cannot be read.</source>
   <translation>“{name}”在 zip 中，无法读取其中的 Parquet 文件。</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>'{name}' is in {crs}, '{first}' in {other}.</source>
   <translation>“{name}”的坐标参照系是 {crs}，“{first}”的是 {other}。</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <source>'{name}' is not a forecast method.</source>
   <translation>“{name}”不是预报方法。</translation>
  </message>
  <message>
   <location filename="../engine/errors.py" />
   <source>'{name}' is not a method to fill gaps.</source>
   <translation>“{name}”不是填补空缺的方法。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is not a text table.</source>
   <translation>“{name}”不是文本表格。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>'{name}' is not an option of any method.</source>
   <translation>“{name}”不是任何方法的选项。</translation>
  </message>
  <message>
   <location filename="../engine/models/spec_check.py" />
   <source>'{name}' is of the wrong type</source>
   <translation>“{name}”的类型错误</translation>
  </message>
  <message>
   <location filename="../engine/models/spec_check.py" />
   <source>'{name}' is out of range</source>
   <translation>“{name}”超出范围</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>'{name}' is too large for the output 'embedding'.</source>
   <translation>“{name}”太大，无法产生输出“embedding”。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>'{name}' is too large for the output '{refused}'.</source>
   <translation>“{name}”太大，无法产生输出“{refused}”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>'{name}' is written in UTF-16.</source>
   <translation>“{name}”是 UTF-16 编码。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>'{name}' lacks '{attribute}'.</source>
   <translation>“{name}”缺少“{attribute}”。</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>'{name}' learns something of each place, and {n} of the places here are new to it.</source>
   <translation>“{name}”会学习每个位置的特性，而此处有 {n} 个位置对它来说是新的。</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>'{name}' learns something of each place, and {n} of the places here is new to it.</source>
   <translation>“{name}”会学习每个位置的特性，而此处有 {n} 个位置对它来说是新的。</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>'{name}' states {fraction}, but its values run to {top:.4g}: a scale factor may be missing, or they are percent.</source>
   <translation>“{name}”标明单位为 {fraction}，但其值最高达 {top:.4g}：可能缺少比例因子，或单位是百分比。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>'{name}', or another input, was changed while parts of it were computed.</source>
   <translation>“{name}”或另一个输入在计算其部分内容期间被更改。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>'{path}' ({extent}) does not overlap '{first}' ({other}).</source>
   <translation>“{path}”（{extent}）与“{first}”（{other}）不重叠。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' cannot be read as a raster ({error}).</source>
   <translation>“{path}”无法作为栅格读取（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/provenance.py" />
   <source>'{path}' changed while it was read.</source>
   <translation>“{path}”在读取期间发生了变化。</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>'{path}' does not list cells by longitude and latitude as the others do.</source>
   <translation>“{path}”不像其他文件那样按经度和纬度列出像元。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' has no bands of its own.</source>
   <translation>“{path}”本身没有波段。</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>'{path}' has no data set '{dataset}' with dates.</source>
   <translation>“{path}”没有带日期的数据集“{dataset}”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{path}' has no layer '{asked}'.</source>
   <translation>“{path}”没有图层“{asked}”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>'{path}' has no layer with geometries.</source>
   <translation>“{path}”没有带几何图形的图层。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>'{path}' has no variable '{layer}' over time.</source>
   <translation>“{path}”没有随时间变化的变量“{layer}”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>'{path}' has no variable '{name}'.</source>
   <translation>“{path}”没有变量“{name}”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds a file whose path points outside it: '{filename}'.</source>
   <translation>“{path}”中有一个路径指向外部的文件：“{filename}”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds a link to another file: '{filename}'.</source>
   <translation>“{path}”中有指向另一文件的链接：“{filename}”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>'{path}' holds no table (.csv).</source>
   <translation>“{path}”中没有表格（.csv）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>'{path}' holds no table, vector layer or raster.</source>
   <translation>“{path}”中没有表格、矢量图层或栅格。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>'{path}' holds points, not a grid.</source>
   <translation>“{path}”中是点，不是网格。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' holds several files that could be meant: {names}.</source>
   <translation>“{path}”中有多个可能的文件：{names}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' is damaged or no {what} ({reason}).</source>
   <translation>“{path}”已损坏，或不是 {what}（{reason}）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/heap.py" />
   <source>'{path}' is damaged: a heap of its texts has no end.</source>
   <translation>“{path}”已损坏：其文本的某个存储区没有结尾。</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>'{path}' is in radar geometry: it has no X_FIRST and Y_FIRST.</source>
   <translation>“{path}”采用雷达几何：没有 X_FIRST 和 Y_FIRST。</translation>
  </message>
  <message>
   <location filename="../engine/readers/ends.py" />
   <source>'{path}' is incomplete: its end is missing.</source>
   <translation>“{path}”不完整：缺少结尾。</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>'{path}' is neither a table, a vector layer nor a raster that can be read.</source>
   <translation>“{path}”不是可读取的表格、矢量图层或栅格。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>'{path}' is no SMAP file, or not whole: it has no group Soil_Moisture_Retrieval_Data.</source>
   <translation>“{path}”不是 SMAP 文件，或不完整：没有 Soil_Moisture_Retrieval_Data 组。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>'{path}' is not georeferenced: its cells have no map coordinates.</source>
   <translation>“{path}”没有地理配准：其像元没有地图坐标。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>'{path}' is protected by a password.</source>
   <translation>“{path}”受密码保护。</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{quality}' is not a choice of quality.</source>
   <translation>“{quality}”不是可选的质量。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>'{source}' has no observed value at all.</source>
   <translation>“{source}”完全没有观测值。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>'{source}' has {n} observed value, too few to test a method on.</source>
   <translation>“{source}”有 {n} 个观测值，太少，无法测试方法。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>'{source}' has {n} observed values, too few to test a method on.</source>
   <translation>“{source}”有 {n} 个观测值，太少，无法测试方法。</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>'{task}' is not a task.</source>
   <translation>“{task}”不是任务类型。</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>'{text}' cannot be the path of a file ({reason}).</source>
   <translation>“{text}”不能作为文件的路径（{reason}）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>'{text}' is not a coordinate reference system.</source>
   <translation>“{text}”不是坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/dates.py" />
   <source>'{text}' is not a date; write it as 2020-01-31</source>
   <translation>“{text}”不是日期；请写成 2020-01-31</translation>
  </message>
  <message>
   <location filename="../engine/dates.py" />
   <source>'{text}' is not between the years {first} and {last}</source>
   <translation>“{text}”不在 {first} 年至 {last} 年之间</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' has a value of the wrong type.</source>
   <translation>“{where}”的值类型错误。</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' has an unknown entry '{name}'.</source>
   <translation>“{where}”含有未知条目“{name}”。</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' is not an object.</source>
   <translation>“{where}”不是对象。</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>'{where}' lacks the entry '{name}'.</source>
   <translation>“{where}”缺少条目“{name}”。</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>(no file)</source>
   <translation>（没有文件）</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>(none)</source>
   <translation>（无）</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>, a difference that may be chance</source>
   <translation>，这一差异可能出于偶然</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>1 day</source>
   <translation>1 天</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>2-3 days</source>
   <translation>2–3 天</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>20 % of the cells, at random</source>
   <translation>20 % 的像元，随机</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>4-7 days</source>
   <translation>4–7 天</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>50 % of the cells, at random</source>
   <translation>50 % 的像元，随机</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>8 days or more</source>
   <translation>8 天或以上</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>80 % of the cells, at random</source>
   <translation>80 % 的像元，随机</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>95 % interval</source>
   <translation>95 % 区间</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>95 % interval {low:.2f} to {high:.2f}</source>
   <translation>95 % 区间 {low:.2f} 至 {high:.2f}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>; a simple method did better still</source>
   <translation>；某个简单方法还要更好</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>A cell size of {cell_size:g} {unit} makes {cells:,} cells ({width:,} x {height:,}); at most {max_cells:,} are written.</source>
   <translation>{cell_size:g} {unit} 的像元大小会产生 {cells:,} 个像元（{width:,} x {height:,}）；最多写入 {max_cells:,} 个。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A cluster needs the library dask.distributed, which is not installed ({error}).</source>
   <translation>集群需要 dask.distributed 库，但尚未安装（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>A file could not be read or written whole ({error}).</source>
   <translation>某个文件无法完整读取或写入（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>A noisy place</source>
   <translation>噪声大的位置</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>A point forecast needs a cell size to be written as rasters.</source>
   <translation>点预报需要像元大小才能写成栅格。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>A quiet place</source>
   <translation>平静的位置</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker cannot load the engine ({error}).</source>
   <translation>某个工作进程无法加载引擎（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker failed: {message} ({kept})</source>
   <translation>某个工作进程失败：{message}（{kept}）</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>A worker finished a tile that cannot be seen here in '{folder}'.</source>
   <translation>某个工作进程完成了一个图块，但在此处的“{folder}”中看不到。</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Add it.</source>
   <translation>请添加。</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge_response.py" />
   <source>Add one, or use '{ridge}'.</source>
   <translation>请添加一个，或使用“{ridge}”。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>All dates are exactly {n} day apart, so the series was probably resampled: interpolated values already contain later observations, and skill at the first dates ahead looks better than it is.</source>
   <translation>所有日期恰好相隔 {n} 天，因此该序列可能经过重采样：插值的值已包含之后的观测，前几个预报日期的技巧评分看起来比实际更好。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>All dates are exactly {n} days apart, so the series was probably resampled: interpolated values already contain later observations, and skill at the first dates ahead looks better than it is.</source>
   <translation>所有日期恰好相隔 {n} 天，因此该序列可能经过重采样：插值的值已包含之后的观测，前几个预报日期的技巧评分看起来比实际更好。</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>An earlier run has finished this training: it is not repeated.</source>
   <translation>先前的运行已完成此训练：不再重复。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>An output is larger than its disk or the system allows for one file; nothing was written.</source>
   <translation>某个输出超过了其磁盘或系统允许的单个文件大小；未写入任何内容。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Ask for at most 500 dates or 120 months.</source>
   <translation>请最多选择 500 个日期或 120 个月。</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>Ask for at most {max_dates} dates, or write rasters only.</source>
   <translation>请最多选择 {max_dates} 个日期，或只写入栅格。</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>Ask for earlier or fewer dates.</source>
   <translation>请选择更早或更少的日期。</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>Ask for later dates, or set the end of the period to an earlier one.</source>
   <translation>请选择更晚的日期，或将时段的结束日期提前。</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>Ask for points.</source>
   <translation>请输出点。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <source>Ask for rasters.</source>
   <translation>请输出栅格。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Assign one to it, or give the CRS.</source>
   <translation>请为其指定一个，或给出坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>Assign one to it.</source>
   <translation>请为其指定一个。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Assign one to the layer, or give it in the dialog.</source>
   <translation>请为图层指定一个，或在对话框中给出。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Assign one to the layer, or give the CRS.</source>
   <translation>请为图层指定一个，或给出坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>At {share:.0f} % of the places persistence had the smaller error on the test dates.</source>
   <translation>在 {share:.0f} % 的位置上，持续性预报在测试日期的误差更小。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>BRITS (extra library)</source>
   <translation>BRITS（额外的库）</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Backtest of forecast methods</source>
   <translation>预报方法的回测</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Bias</source>
   <translation>偏差</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Boosted trees and kriging</source>
   <translation>提升树与克里金</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>Bring all files to one CRS and grid first (Warp, with nearest neighbour): to do it here would change observed values.</source>
   <translation>请先将所有文件统一到同一坐标参照系和网格（变形，用最近邻）：在此处这样做会改变观测值。</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>Bring all files to one grid first (Warp, with nearest neighbour): to do it here would change observed values.</source>
   <translation>请先将所有文件统一到同一网格（变形，用最近邻）：在此处这样做会改变观测值。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>By horizon</source>
   <translation>按预报期</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>CSDI (extra library)</source>
   <translation>CSDI（额外的库）</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Change against the past velocity</source>
   <translation>相对过去速率的变化</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>Change its width, heads or layers.</source>
   <translation>请更改其宽度、头数或层数。</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>Change one of them.</source>
   <translation>请更改其中之一。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Change or drop the filter.</source>
   <translation>请更改或去掉过滤条件。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Change the file name.</source>
   <translation>请更改文件名。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Check that all machines see the same files.</source>
   <translation>请确认所有机器都能看到相同的文件。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Check that the disk has space and that no other program uses the file; the log has the details.</source>
   <translation>请确认磁盘有空间且没有其他程序使用该文件；日志中有详细信息。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Check that the file is readable.</source>
   <translation>请确认文件可读。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Check that the file is whole and is NetCDF; download or export it again.</source>
   <translation>请确认文件完整且为 NetCDF；请重新下载或导出。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Check that the file is whole; download or export it again.</source>
   <translation>请确认文件完整；请重新下载或导出。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Check the file, or choose another.</source>
   <translation>请检查文件，或选择其他文件。</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>Check the nodata value and the fields.</source>
   <translation>请检查无数据值和字段。</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <location filename="../engine/job.py" />
   <location filename="../engine/sources.py" />
   <source>Check the path, or choose the file again.</source>
   <translation>请检查路径，或重新选择文件。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Check the path; the file may have been moved during the run.</source>
   <translation>请检查路径；文件可能在运行期间被移动了。</translation>
  </message>
  <message>
   <location filename="../engine/readers/moisture.py" />
   <source>Check the region, the layer and the dates.</source>
   <translation>请检查区域、图层和日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Check the region, the nodata value and the dates.</source>
   <translation>请检查区域、无数据值和日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Check the unit of its time axis, or type the dates.</source>
   <translation>请检查其时间轴的单位，或键入日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Choose MintPy's geo_timeseries file, not velocity or mask.</source>
   <translation>请选择 MintPy 的 geo_timeseries 文件，而不是 velocity 或 mask。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Choose a CSV file.</source>
   <translation>请选择 CSV 文件。</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <source>Choose a CSV or zip of EGMS, a layer of points, a GeoTIFF, a NetCDF, SMAP's HDF5 or MintPy's geo_timeseries.h5.</source>
   <translation>请选择 EGMS 的 CSV 或 zip、点图层、GeoTIFF、NetCDF、SMAP 的 HDF5 或 MintPy 的 geo_timeseries.h5。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose a folder on another disk, a smaller region or fewer dates.</source>
   <translation>请选择其他磁盘上的文件夹、更小的区域或更少的日期。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Choose a larger region.</source>
   <translation>请选择更大的区域。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Choose a layer of points.</source>
   <translation>请选择点图层。</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Choose a layer or a file.</source>
   <translation>请选择图层或文件。</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>Choose a layer that covers the same area and period, or check its CRS.</source>
   <translation>请选择覆盖相同范围和时段的图层，或检查其坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Choose a layer with one value per date.</source>
   <translation>请选择每个日期一个值的图层。</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>Choose a model trained with this version of GroundCast.</source>
   <translation>请选择用此版本 GroundCast 训练的模型。</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Choose a period of at most {max_dates} dates.</source>
   <translation>请选择最多 {max_dates} 个日期的时段。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/whole.py" />
   <source>Choose a region in which it has values.</source>
   <translation>请选择其中有值的区域。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/points.py" />
   <source>Choose a region that has some.</source>
   <translation>请选择有值的区域。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Choose a smaller region or fewer dates.</source>
   <translation>请选择更小的区域或更少的日期。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose a smaller region, fewer dates or a simpler method.</source>
   <translation>请选择更小的区域、更少的日期或更简单的方法。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/large.py" />
   <source>Choose a smaller region, fewer outputs or dates, or another folder for intermediate files.</source>
   <translation>请选择更小的区域、更少的输出或日期，或其他中间文件文件夹。</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>Choose another field.</source>
   <translation>请选择其他字段。</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <location filename="../engine/sources.py" />
   <source>Choose another file name.</source>
   <translation>请选择其他文件名。</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <location filename="../engine/readers/csv_table.py" />
   <source>Choose another file, or download it again.</source>
   <translation>请选择其他文件，或重新下载。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <location filename="../engine/readers/point_column.py" />
   <source>Choose another file.</source>
   <translation>请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>Choose another folder for intermediate files in the options.</source>
   <translation>请在选项中为中间文件选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>Choose another folder.</source>
   <translation>请选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>Choose another kind of gap.</source>
   <translation>请选择其他空缺类型。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>Choose another layer, region or period, or check its nodata value.</source>
   <translation>请选择其他图层、区域或时段，或检查其无数据值。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast_large.py" />
   <source>Choose another method or a smaller region, or allow more memory.</source>
   <translation>请选择其他方法或更小的区域，或允许更多内存。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Choose another method, or a longer series.</source>
   <translation>请选择其他方法，或更长的序列。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>Choose another method, or a longer stack.</source>
   <translation>请选择其他方法，或更长的序列。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Choose another method, or more dates.</source>
   <translation>请选择其他方法，或更多日期。</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_library.py" />
   <source>Choose another method, or run the engine in an environment that has it: `make setup-peers` in the source folder makes one in .venv-peers.</source>
   <translation>请选择其他方法，或在含有该库的环境中运行引擎：在源代码文件夹中执行 `make setup-peers` 会在 .venv-peers 中创建一个。</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <source>Choose another method, such as kriging in space and time.</source>
   <translation>请选择其他方法，例如时空克里金。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Choose another, or select one level first.</source>
   <translation>请选择其他变量，或先选定一层。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>Choose one file of points, or files of grids.</source>
   <translation>请选择一个点文件，或多个网格文件。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Choose one method, or 'auto'.</source>
   <translation>请选择一个方法，或“auto”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Choose one of its sub-datasets or variables.</source>
   <translation>请选择其子数据集或变量之一。</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Choose one of: {choices}.</source>
   <translation>请从以下选择：{choices}。</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>Choose one that is trained: {ridge} or a network.</source>
   <translation>请选择可训练的方法：{ridge} 或网络。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Choose quality 'all' to read every retrieval.</source>
   <translation>请选择质量“all”以读取所有反演值。</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>Choose the device 'auto' or 'cpu'.</source>
   <translation>请选择设备“auto”或“cpu”。</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Choose the device 'cpu' for all.</source>
   <translation>请为所有进程选择设备“cpu”。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Choose the device 'cpu' or a smaller region.</source>
   <translation>请选择设备“cpu”或更小的区域。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Choose the file as it was downloaded, or a subset with its latitude and longitude.</source>
   <translation>请选择下载时的原始文件，或带有纬度和经度的子集。</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Choose the geocoded file (geo_timeseries….h5).</source>
   <translation>请选择地理编码后的文件（geo_timeseries….h5）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Choose the method '{method}', or leave the output out.</source>
   <translation>请选择方法 “{method}”，或省略该输出。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Choose the method {known}.</source>
   <translation>请选择方法 {known}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/dispatch.py" />
   <location filename="../engine/readers/egms.py" />
   <source>Choose the zip as it was downloaded.</source>
   <translation>请选择下载时的原始 zip。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Choosing the method anew at each date had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}. From what is known now, {method} makes the forecast.</source>
   <translation>每个日期重新选择方法，在从未见过的日期上平方误差比持续性预报少 {gain:.0f} %{sure}{but}。按目前所知，由 {method} 作出预报。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Close programs that use it, or choose another folder.</source>
   <translation>请关闭使用它的程序，或选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>ConvLSTM</source>
   <translation>ConvLSTM</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Convert the file to the standard calendar first, or type the dates.</source>
   <translation>请先将文件转换为标准日历，或手动输入日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>Copy or export it again.</source>
   <translation>请重新复制或导出。</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>Correct it, or choose other columns.</source>
   <translation>请更正，或选择其他列。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Correct it, or choose other fields.</source>
   <translation>请更正，或选择其他字段。</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <location filename="../engine/readers/vector.py" />
   <source>Correct it.</source>
   <translation>请更正。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Correct or delete the line; a decimal comma needs another column separator, such as a semicolon.</source>
   <translation>请更正或删除该行；若用逗号作小数点，则需要其他列分隔符，例如分号。</translation>
  </message>
  <message>
   <location filename="../engine/registry.py" />
   <source>Correct or remove the option.</source>
   <translation>请更正或删除该选项。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Correct the cell size.</source>
   <translation>请更正像元大小。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Correct the cell, or leave it empty if the value is missing.</source>
   <translation>请更正该单元格；若值缺失，请留空。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Correct the dates: sort them, drop duplicates.</source>
   <translation>请更正日期：排序并去掉重复项。</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Correct the list.</source>
   <translation>请更正列表。</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>Correct the unit of the data, or choose another model.</source>
   <translation>请更正数据的单位，或选择其他模型。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Covariates</source>
   <translation>协变量</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>Coverage, measured</source>
   <translation>实测覆盖率</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Create it or choose another.</source>
   <translation>请创建它或选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>DLinear</source>
   <translation>DLinear</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Dates are written year-month-day.</source>
   <translation>日期应写成年-月-日。</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Dates given: {dates}; bands of '{name}': {bands}.</source>
   <translation>给出的日期：{dates}；“{name}”的波段：{bands}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Dates given: {dates}; date fields of '{name}': {fields}.</source>
   <translation>给出的日期：{dates}；“{name}”的日期字段：{fields}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Dates given: {dates}; files: {files}.</source>
   <translation>给出的日期：{dates}；文件：{files}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Dates given: {dates}; times: {times}.</source>
   <translation>给出的日期：{dates}；时间：{times}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Device: {device_text}</source>
   <translation>设备：{device_text}</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Do not use this file.</source>
   <translation>请勿使用此文件。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Do not use this file; if you trust it, unpack it and choose the file inside.</source>
   <translation>请勿使用此文件；如果信任它，请解压并选择其中的文件。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>Download it again, or leave it out.</source>
   <translation>请重新下载，或将其排除。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/smap.py" />
   <source>Download it again.</source>
   <translation>请重新下载。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <location filename="../engine/readers/ends.py" />
   <source>Download or copy it again.</source>
   <translation>请重新下载或复制。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/heap.py" />
   <location filename="../engine/readers/parquet_table.py" />
   <source>Download or export it again.</source>
   <translation>请重新下载或导出。</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw a larger region, or leave it out.</source>
   <translation>请绘制更大的区域，或省略它。</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw a polygon, or choose a polygon layer or an extent.</source>
   <translation>请绘制多边形，或选择多边形图层或范围。</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Draw it again, or leave it out to use the whole layer.</source>
   <translation>请重新绘制，或省略它以使用整个图层。</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw it again.</source>
   <translation>请重新绘制。</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw the region over the data, or check the CRS of both.</source>
   <translation>请在数据上绘制区域，或检查两者的坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>Draw the region over the data.</source>
   <translation>请在数据上绘制区域。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Duration</source>
   <translation>用时</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Earlier the choice would have been {methods}.</source>
   <translation>此前会选择 {methods}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Error and coverage by horizon</source>
   <translation>各预报期的误差和覆盖率</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Error by distance to the nearest observation</source>
   <translation>按到最近观测的距离统计的误差</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>Error by horizon</source>
   <translation>各预报期的误差</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Error it saves</source>
   <translation>它减少的误差</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Evaluation of methods that fill gaps</source>
   <translation>空缺填补方法的评估</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Exponential smoothing</source>
   <translation>指数平滑</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Export it again as CSV.</source>
   <translation>请重新导出为 CSV。</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>Export what it leaves to a file.</source>
   <translation>请将其筛选结果导出为文件。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>Fastest decrease</source>
   <translation>下降最快</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Fastest increase</source>
   <translation>上升最快</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Few gaps</source>
   <translation>空缺少</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Fields given for '{name}': {fields}; dates: {dates}.</source>
   <translation>为“{name}”给出的字段：{fields}；日期：{dates}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Filled values are off by {mae:.3f} {units} on average, measured on observations hidden from the method ({method}).</source>
   <translation>填补值平均偏差 {mae:.3f} {units}，在对方法隐藏的观测上实测（{method}）。</translation>
  </message>
  <message>
   <location filename="../engine/training/panel_forecaster.py" />
   <source>Fit it on these places, or choose a method that can be used elsewhere.</source>
   <translation>请在这些位置上拟合，或选择可用于其他地方的方法。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Forecast</source>
   <translation>预报</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Forecast report</source>
   <translation>预报报告</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Four places</source>
   <translation>四个位置</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Free some space, or choose another folder for the outputs.</source>
   <translation>请释放一些空间，或为输出选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>GRIN (extra library)</source>
   <translation>GRIN（额外的库）</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster.py" />
   <source>Geocode or warp it first.</source>
   <translation>请先进行地理编码或变形。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>Georeference it again.</source>
   <translation>请重新进行地理配准。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a number from {least:g} to {most:g}.</source>
   <translation>请给出 {least:g} 至 {most:g} 的数字。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a number of dates or of months.</source>
   <translation>请给出日期数或月数。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a positive number of GB, or 0 = automatic.</source>
   <translation>请给出正的 GB 数，或 0 = 自动。</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Give a projected or geographic CRS.</source>
   <translation>请给出投影或地理坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Give a seed from 0 to {most} and at most {threads} threads.</source>
   <translation>请给出 0 至 {most} 的种子，且线程数不超过 {threads}。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give a whole number from {least:g} to {most:g}.</source>
   <translation>请给出 {least:g} 至 {most:g} 的整数。</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Give all machines the same versions of the engine.</source>
   <translation>请让所有机器使用相同版本的引擎。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Give each its own.</source>
   <translation>请为每个输出指定各自的文件名。</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Give it as EPSG code, e.g. EPSG:32633.</source>
   <translation>请以 EPSG 代码给出，例如 EPSG:32633。</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Give one date for each band.</source>
   <translation>请为每个波段给出一个日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Give one date for each field, or name the fields too.</source>
   <translation>请为每个字段给出一个日期，或同时指定字段。</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>Give one date for each field.</source>
   <translation>请为每个字段给出一个日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Give one date for each file.</source>
   <translation>请为每个文件给出一个日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Give one date for each time.</source>
   <translation>请为每个时间给出一个日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Give the CRS, e.g. EPSG:32633.</source>
   <translation>请给出坐标参照系，例如 EPSG:32633。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Give the cell size in units of the layer's CRS.</source>
   <translation>请以图层坐标参照系的单位给出像元大小。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Give the scheduler, the workers and this machine the same versions of Python and dask.</source>
   <translation>请让调度器、工作进程和本机使用相同版本的 Python 和 dask。</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>Going on with a training that was ended at step {step}.</source>
   <translation>继续在第 {step} 步结束的训练。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Going on with an earlier run of this job: {n} of {count} blocks are done.</source>
   <translation>继续此任务先前的运行：{count} 个区块中已完成 {n} 个。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Going on with an earlier run of this job: {n} of {count} blocks is done.</source>
   <translation>继续此任务先前的运行：{count} 个区块中已完成 {n} 个。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Going on with an earlier run of this job: {n} of {count} tiles are done.</source>
   <translation>继续此任务先前的运行：{count} 个图块中已完成 {n} 个。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>Going on with an earlier run of this job: {n} of {count} tiles is done.</source>
   <translation>继续此任务先前的运行：{count} 个图块中已完成 {n} 个。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Graph of places (DAPF)</source>
   <translation>位置图网络 (DAPF)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Ground-deformation forecast</source>
   <translation>地表形变预报</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>HDF5 file</source>
   <translation>HDF5 文件</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Historical average</source>
   <translation>历史平均</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>History</source>
   <translation>历史数据</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>History, forecast and intervals of four places</source>
   <translation>四个位置的历史数据、预报和区间</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>How good it is, measured on these data</source>
   <translation>在这些数据上实测的好坏</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>How good it is, measured on this series</source>
   <translation>在此序列上实测的好坏</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>How good the filling is could not be measured.</source>
   <translation>无法测定填补的好坏。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>How it was made</source>
   <translation>制作方式</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>If that machine went down, the job can be started {seconds} seconds after that.</source>
   <translation>如果那台机器已停机，可在其后 {seconds} 秒启动任务。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>ImputeFormer (extra library)</source>
   <translation>ImputeFormer（额外的库）</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the noisier quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>在噪声较大的四分之一位置中，{level:.0f} % 区间包含了 {held:.0f} % 的观测。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the noisiest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>在噪声最大的四分之一位置中，{level:.0f} % 区间包含了 {held:.0f} % 的观测。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the quieter quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>在较平静的四分之一位置中，{level:.0f} % 区间包含了 {held:.0f} % 的观测。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>In the quietest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.</source>
   <translation>在最平静的四分之一位置中，{level:.0f} % 区间包含了 {held:.0f} % 的观测。</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>In {label}: {error}.</source>
   <translation>{label}：{error}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Input</source>
   <translation>输入</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Install it beside the engine, on every machine: python -m pip install -r engine/requirements-cluster.in</source>
   <translation>请在每台机器的引擎旁安装：python -m pip install -r engine/requirements-cluster.in</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>Install the engine again.</source>
   <translation>请重新安装引擎。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Install the same version on every machine.</source>
   <translation>请在每台机器上安装相同版本。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/work.py" />
   <source>Intermediate results cannot be written to the folder '{root}' ({strerror}).</source>
   <translation>无法将中间结果写入文件夹“{root}”（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Intervals, as measured: the 80 % band held {inner} of the later observations, the 95 % band {outer}; they are {narrow} and {wide} {units} wide on average.</source>
   <translation>实测区间：80 % 区间包含了后来观测的 {inner}，95 % 区间包含了 {outer}；其平均宽度分别为 {narrow} 和 {wide} {units}。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Inverse distance</source>
   <translation>反距离加权</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} band without description.</source>
   <translation>它有 {n} 个没有描述的波段。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} band, described as: {texts}.</source>
   <translation>它有 {n} 个波段，描述为：{texts}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} bands without descriptions.</source>
   <translation>它有 {n} 个没有描述的波段。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>It has {n} bands, described as: {texts}.</source>
   <translation>它有 {n} 个波段，描述为：{texts}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>It has {n} layer, dated: {texts}.</source>
   <translation>它有 {n} 层，日期为：{texts}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/mintpy.py" />
   <source>It has {n} layers, dated: {texts}.</source>
   <translation>它有 {n} 层，日期为：{texts}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>It has: {names}; overpasses: {groups}.</source>
   <translation>现有：{names}；过境：{groups}。</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>It was killed, perhaps for want of memory, or its machine went down: start the run again.</source>
   <translation>它被终止，可能是因为内存不足，或其机器停机：请重新开始运行。</translation>
  </message>
  <message>
   <location filename="../engine/readers/point_column.py" />
   <source>Its columns are: {names}.</source>
   <translation>其列为：{names}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <location filename="../engine/readers/vector.py" />
   <source>Its fields are: {fields}.</source>
   <translation>其字段为：{fields}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Its fields are: {names}.</source>
   <translation>其字段为：{names}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Its files are: {files}.</source>
   <translation>其文件为：{files}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>Its layers are: {layers}.</source>
   <translation>其图层为：{layers}。</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Its log has the details.</source>
   <translation>其日志中有详细信息。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Kriging of the date</source>
   <translation>单日期克里金</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Learned graph (MTGNN)</source>
   <translation>自学习图网络 (MTGNN)</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Leave it out, choose a smaller region or allow more memory.</source>
   <translation>请省略它、选择更小的区域，或允许更多内存。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Leave it out, or check its CRS.</source>
   <translation>请将其排除，或检查其坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>Leave it out.</source>
   <translation>请将其排除。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Left out</source>
   <translation>去掉的协变量</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Left: root mean squared error on the test dates. Right: share of later observations inside the bands; dotted = what it should be.</source>
   <translation>左：测试日期上的均方根误差。右：后来的观测落在区间内的比例；虚线 = 应有的比例。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has '{cell}' in the column '{column}', which is not a number.</source>
   <translation>“{name}”的第 {number} 行“{column}”列为“{cell}”，不是数字。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has {n} value, but there are {width} columns.</source>
   <translation>“{name}”的第 {number} 行有 {n} 个值，但共有 {width} 列。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Line {number} of '{name}' has {n} values, but there are {width} columns.</source>
   <translation>“{name}”的第 {number} 行有 {n} 个值，但共有 {width} 列。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Linear trend</source>
   <translation>线性趋势</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE with all</source>
   <translation>包含全部时的 MAE</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE without it</source>
   <translation>去掉它时的 MAE</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>MAE, RMSE: mean absolute and root mean squared error on observations that were hidden from the method. MRE: sum of absolute errors over sum of values. The method used is chosen, and its bands are calibrated (split conformal prediction), on four fifths of what was hidden; its error and what its bands “held” are counted on the last fifth, in turn.</source>
   <translation>MAE、RMSE：对方法隐藏的观测上的平均绝对误差和均方根误差。MRE：绝对误差之和除以值之和。所用方法的选择及其区间的校准（分割共形预测）在隐藏值的五分之四上进行；其误差和区间的“包含率”依次在剩余的五分之一上统计。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Many gaps</source>
   <translation>空缺多</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Map of the predicted displacement</source>
   <translation>预测位移图</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Mean of the last values</source>
   <translation>末几个值的平均</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Mean of the place</source>
   <translation>位置平均值</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Mean over all horizons</source>
   <translation>各预报期的平均</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Measured on the hidden observations with boosted trees over kriging of the values alone, one covariate left out at a time. Covariates that say the same can each look useless; differences of less than about half a percent are chance.</source>
   <translation>在隐藏的观测上，用仅对数值作克里金之上的提升树实测，每次去掉一个协变量。含义相同的协变量单独看都可能显得无用；小于约百分之零点五的差异属于偶然。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Median forecast minus the present (smoothed) level.</source>
   <translation>预报中位数减去当前（平滑后的）水平。</translation>
  </message>
  <message>
   <location filename="../engine/training/stepper.py" />
   <source>Memory ran out in training: each batch is now worked on in {parts} parts.</source>
   <translation>训练中内存不足：现在每批分为 {parts} 部分处理。</translation>
  </message>
  <message>
   <location filename="../engine/training/batches.py" />
   <source>Memory ran out: less is computed at once.</source>
   <translation>内存不足：减少一次计算的量。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <location filename="../engine/evaluation/report_page.py" />
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Name a .zip file for the model.</source>
   <translation>请为模型指定一个 .zip 文件。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <location filename="../engine/inference/tiles/worker.py" />
   <source>Name a folder for intermediate files that all machines share, under the same path.</source>
   <translation>请指定一个所有机器以相同路径共享的中间文件文件夹。</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>Name at least one output file.</source>
   <translation>请至少指定一个输出文件。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>Name fields like 20200131, or type the dates of the bands.</source>
   <translation>请将字段命名为 20200131 这样的形式，或键入各波段的日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>Name one of them as the layer.</source>
   <translation>请将其中之一指定为图层。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Name the displacement fields or bands like 20200131, D20200131 or 2020-01-31, or type their dates in the dialog.</source>
   <translation>请将位移字段或波段命名为 20200131、D20200131 或 2020-01-31 这样的形式，或在对话框中键入其日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>Name them easting and northing, x and y, or longitude and latitude.</source>
   <translation>请将其命名为 easting 和 northing、x 和 y，或 longitude 和 latitude。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Name them x and y, or longitude and latitude.</source>
   <translation>请将其命名为 x 和 y，或 longitude 和 latitude。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Narrow bands</source>
   <translation>区间窄</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>Neither its metadata nor its name has one.</source>
   <translation>其元数据和名称中都没有日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/scattered.py" />
   <source>Neither its name nor a time has one.</source>
   <translation>其名称和时间中都没有日期。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Neural ODE</source>
   <translation>神经 ODE</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No acquisition of '{name}' lies in the period {period}: its {n} date is {start}.</source>
   <translation>“{name}”在时段 {period} 内没有成像：其 {n} 个日期为 {start}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No acquisition of '{name}' lies in the period {period}: its {n} dates run from {start} to {end}.</source>
   <translation>“{name}”在时段 {period} 内没有成像：其 {n} 个日期从 {start} 到 {end}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>No coordinate columns were found in '{name}'. Its columns are: {names}.</source>
   <translation>在“{name}”中未找到坐标列。其列为：{names}。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>No dates were found in '{name}'.</source>
   <translation>在“{name}”中未找到日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>No dates were found in '{name}'. {has}</source>
   <translation>在“{name}”中未找到日期。{has}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>No file for the model was named.</source>
   <translation>未指定模型文件。</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>No files can be created in the folder '{folder}' ({strerror}).</source>
   <translation>无法在文件夹“{folder}”中创建文件（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>No forecast horizon was given.</source>
   <translation>未给出预报期。</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>No input layer or file was given.</source>
   <translation>未给出输入图层或文件。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>No method was better than persistence on the test dates: treat the forecast as the last observed value.</source>
   <translation>在测试日期上没有方法优于持续性预报：请将预报视为最后的观测值。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>No method was better than the mean of each place on hidden observations: filled cells say little about the day.</source>
   <translation>在隐藏的观测上，没有方法优于各位置的平均值：填补的像元几乎不反映当天的情况。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/masks.py" />
   <source>No observed value could be hidden as '{kind}': there are too few of them.</source>
   <translation>无法按“{kind}”隐藏任何观测值：观测值太少。</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>No output was asked for.</source>
   <translation>未指定任何输出。</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>No transformation is known from {source} to {target}.</source>
   <translation>没有已知的从 {source} 到 {target} 的变换。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>No variable has a time coordinate; its variables are: {names}.</source>
   <translation>没有变量具有时间坐标；其变量为：{names}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>None of the methods can fill these data.</source>
   <translation>没有任何方法能填补这些数据。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Nothing could be hidden to test it.</source>
   <translation>没有可隐藏的值来测试。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Nothing tested did better.</source>
   <translation>所测试的方法中没有更好的。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Nothing was better than persistence: the forecast is the last observed value.</source>
   <translation>没有方法优于持续性预报：预报即为最后的观测值。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Nowhere that the test dates could show.</source>
   <translation>就测试日期所能显示的，没有。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Observed and filled values of four places</source>
   <translation>四个位置的观测值和填补值</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Observed cells are kept as they are, bit by bit.</source>
   <translation>观测像元逐位保持不变。</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Of the {count} bands of '{name}', these have no date: {undated}.</source>
   <translation>“{name}”的 {count} 个波段中，以下波段没有日期：{undated}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>On the last origin, forecast as chosen from what was known then, the skill is {persistence:.2f} over persistence and {simple:.2f} over the best simple method.</source>
   <translation>在最后一个起报时间上，按当时所知选择的方法预报，相对持续性预报的技巧评分为 {persistence:.2f}，相对最好的简单方法为 {simple:.2f}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>On the last {n} origins, each forecast as chosen from what was known then, the skill is {persistence:.2f} over persistence and {simple:.2f} over the best simple method.</source>
   <translation>在最后 {n} 个起报时间上，每次都按当时所知选择的方法预报，相对持续性预报的技巧评分为 {persistence:.2f}，相对最好的简单方法为 {simple:.2f}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>On {kind}, {method} alone would have been better ({mae:.4f} {units}).</source>
   <translation>对于{kind}，单独使用 {method} 会更好（{mae:.4f} {units}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>One cell of {cell_size:g} {unit} would cover all points.</source>
   <translation>一个 {cell_size:g} {unit} 的像元就会覆盖所有点。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>One method is needed, {count} were given.</source>
   <translation>需要一个方法，但给出了 {count} 个。</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>One of the {world} that train together ended without a word; nothing was written.</source>
   <translation>一起训练的 {world} 个进程之一无声地结束了；未写入任何内容。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Only a method that learns an embedding of places can write one.</source>
   <translation>只有学习位置嵌入的方法才能写入嵌入。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Only {n} date: nothing could be backtested, and the intervals are a guess from the spread of the series.</source>
   <translation>只有 {n} 个日期：无法回测，区间是根据序列的离散程度猜测的。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Only {n} dates: nothing could be backtested, and the intervals are a guess from the spread of the series.</source>
   <translation>只有 {n} 个日期：无法回测，区间是根据序列的离散程度猜测的。</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>Packages of the engine cannot be loaded: {problems}.</source>
   <translation>无法加载引擎的软件包：{problems}。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Persistence</source>
   <translation>持续性预报</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Persistence made no error on the dates tested, so no skill can be given.</source>
   <translation>持续性预报在所测试的日期上没有误差，因此无法给出技巧评分。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Places</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Places tested on</source>
   <translation>测试所用的位置</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Please note</source>
   <translation>请注意</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Pooled ridge regression</source>
   <translation>合并岭回归</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted displacement</source>
   <translation>预测位移</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted displacement, {start} to {end}</source>
   <translation>预测位移，{start} 至 {end}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Predicted velocity</source>
   <translation>预测速率</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Process {number} of the {world} that train together ended without a word; nothing was written.</source>
   <translation>一起训练的 {world} 个进程中，进程 {number} 无声地结束了；未写入任何内容。</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Process {number} of {world} failed: {error}</source>
   <translation>{world} 个进程中的进程 {number} 失败：{error}</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Rasters end in {suffixes}.</source>
   <translation>栅格以 {suffixes} 结尾。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Rasters of a point forecast need a cell size.</source>
   <translation>点预报的栅格需要像元大小。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Rasters of {count} points and {dates} take {needed:.1f} GB of memory, more than is allowed.</source>
   <translation>{count} 个点、{dates}的栅格需要 {needed:.1f} GB 内存，超出允许的量。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Recurrent network (GRU)</source>
   <translation>循环网络 (GRU)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Recurring patterns (DINEOF)</source>
   <translation>重现模态 (DINEOF)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Red (negative) is down.</source>
   <translation>红色（负值）表示向下。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Red (negative) is to the west.</source>
   <translation>红色（负值）表示向西。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>Region</source>
   <translation>区域</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Regression and kriging</source>
   <translation>回归克里金</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Regression on covariates</source>
   <translation>协变量回归</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Remove it.</source>
   <translation>请将其删除。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Remove one of them, or type the dates. In a folder, a pattern such as '*_sm.tif' chooses among the files.</source>
   <translation>请去掉其中之一，或键入日期。对于文件夹，可用“*_sm.tif”这样的模式筛选文件。</translation>
  </message>
  <message>
   <location filename="../engine/writers/atomic.py" />
   <source>Remove the layer from the project, or choose another file name.</source>
   <translation>请将该图层从工程中移除，或选择其他文件名。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>Rename them like 20200131.tif, or type the dates.</source>
   <translation>请重命名为 20200131.tif 这样的形式，或键入日期。</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>Repair the engine, or install them again.</source>
   <translation>请修复引擎，或重新安装这些软件包。</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>Reproject the layer first.</source>
   <translation>请先将图层重投影。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <location filename="../engine/readers/netcdf_view.py" />
   <source>Resample it to a regular grid first.</source>
   <translation>请先将其重采样到规则网格。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Ridge with answers to covariates</source>
   <translation>响应协变量的岭回归</translation>
  </message>
  <message>
   <location filename="../engine/inference/provenance.py" />
   <location filename="../engine/inference/tiles/work.py" />
   <source>Run again when nothing writes to it any more.</source>
   <translation>请在没有程序再写入它时重新运行。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>SAITS (extra library)</source>
   <translation>SAITS（额外的库）</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>SMAP file</source>
   <translation>SMAP 文件</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Save it as UTF-8 text.</source>
   <translation>请另存为 UTF-8 文本。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>Separate the columns by comma, semicolon or tab.</source>
   <translation>请用逗号、分号或制表符分隔各列。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Several workers died over the same tile; {kept}.</source>
   <translation>多个工作进程在同一图块上异常终止；{kept}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>Share of the cells missing on each date</source>
   <translation>各日期缺失像元的比例</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Skill = 1 − MSE / MSE of the reference. Persistence says that nothing moves any further. The best simple method is chosen for each horizon before the test dates. Small figures are 95 % intervals: block bootstrap over forecast origins. Bands are calibrated by split conformal prediction on earlier origins; “held” is what was then found on the test dates.</source>
   <translation>技巧评分 = 1 − MSE / 参照的 MSE。持续性预报假定一切不再移动。最好的简单方法在测试日期之前为每个预报期选定。小号数字为 95 % 区间：对起报时间作分块自助法。区间通过分割共形预测在更早的起报时间上校准；“包含率”是之后在测试日期上的实际结果。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Skill over persistence</source>
   <translation>相对持续性预报的技巧评分</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Skill over persistence {skill} ({span}); over the best simple method {simple}. 0 means as good as the reference, 1 perfect, below 0 worse.</source>
   <translation>相对持续性预报的技巧评分为 {skill}（{span}）；相对最好的简单方法为 {simple}。0 表示与参照一样好，1 表示完美，低于 0 表示更差。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Slope-aware graph network</source>
   <translation>顾及坡度的图网络</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Smoothing in space and time (DCT-PLS)</source>
   <translation>时空平滑 (DCT-PLS)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Soil moisture</source>
   <translation>土壤水分</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Soil moisture, gaps filled</source>
   <translation>土壤水分，空缺已填补</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Some of the processes that train together have a GPU, others have none.</source>
   <translation>一起训练的进程中，有些有 GPU，有些没有。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Sort them.</source>
   <translation>请将它们排序。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Space-time kriging</source>
   <translation>时空克里金</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Spatio-temporal graph network (STGCN)</source>
   <translation>时空图网络 (STGCN)</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>Start it without torchrun; what can be trained together is: {known}.</source>
   <translation>请不用 torchrun 启动；可一起训练的有：{known}。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start one there ('dask scheduler'), correct the address, or leave it empty to use this machine only.</source>
   <translation>请在那里启动一个（“dask scheduler”），更正地址，或留空以仅使用本机。</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Start the run again.</source>
   <translation>请重新开始运行。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start the scheduler and workers again, then the job: it goes on from there.</source>
   <translation>请重新启动调度器和工作进程，然后运行任务：将从那里继续。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start workers (see 'Many machines' in the README), then run the job again: it goes on from there.</source>
   <translation>请启动工作进程（见 README 中的“Many machines”），然后重新运行任务：将从那里继续。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Start workers with the engine's Python and with the folder that holds 'groundcast' in PYTHONPATH, of the same version.</source>
   <translation>请用引擎的 Python 启动工作进程，将含有“groundcast”的文件夹加入 PYTHONPATH，并使用相同版本。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Straight line in time</source>
   <translation>时间直线插值</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Swap the two dates.</source>
   <translation>请交换这两个日期。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Tested by forecasting from {dates}, up to {ahead}, with nothing later in sight. The method of each was chosen from what was known then, beginning with {earlier}.</source>
   <translation>从 {dates} 起作预报来测试，直到{ahead}，不使用任何之后的数据。各次的方法均按当时所知选择，从 {earlier} 开始。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The GPU ran out of memory.</source>
   <translation>GPU 内存不足。</translation>
  </message>
  <message>
   <location filename="../engine/training/batches.py" />
   <source>The batch size cannot be kept in '{cache}'; it will be looked for again.</source>
   <translation>批大小无法保存在“{cache}”中；将重新确定。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The bounds are a guess from the spread of the series: do not base a decision on them.</source>
   <translation>上下界是根据序列的离散程度猜测的：不要据此作决定。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The cell size must be a positive number.</source>
   <translation>像元大小必须是正数。</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>The cell size of {cell_size:g} is in degrees, the unit of the layer's coordinate reference system.</source>
   <translation>像元大小 {cell_size:g} 的单位是度，即图层坐标参照系的单位。</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>The cells of '{name}' ({grid}) are not those of '{first}' ({other}).</source>
   <translation>“{name}”的像元（{grid}）与“{first}”的（{other}）不同。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>The cells of '{name}' have no size or no place on the map.</source>
   <translation>“{name}”的像元没有大小或在地图上没有位置。</translation>
  </message>
  <message>
   <location filename="../engine/writers/geotiff.py" />
   <source>The cells of '{source}' are not evenly spaced in {name}, so no GeoTIFF can hold them.</source>
   <translation>“{source}”的像元在 {name} 方向上间距不均匀，因此无法存入 GeoTIFF。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster does not understand this machine ({error}).</source>
   <translation>集群无法理解本机（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster has had no worker for {seconds:.0f} seconds; {kept}.</source>
   <translation>集群已有 {seconds:.0f} 秒没有工作进程；{kept}。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The cluster's scheduler has not answered for {seconds:.0f} seconds; {kept}.</source>
   <translation>集群的调度器已有 {seconds:.0f} 秒没有应答；{kept}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/parquet_table.py" />
   <source>The column '{column}' of '{name}' holds what is not a number ({error}).</source>
   <translation>“{name}”的“{column}”列含有非数字内容（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The computer ran out of memory.</source>
   <translation>计算机内存不足。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The connection to the cluster's scheduler was lost ({status}); {kept}.</source>
   <translation>与集群调度器的连接已断开（{status}）；{kept}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>The coordinates of '{name}' are not evenly spaced.</source>
   <translation>“{name}”的坐标间距不均匀。</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>The covariate '{name}' ('{path}'){where} has no values where '{source}' is ({extent}).</source>
   <translation>协变量“{name}”（“{path}”）{where}在“{source}”所在处（{extent}）没有值。</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>The covariate '{path}' has no coordinate reference system.</source>
   <translation>协变量“{path}”没有坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>The dates given for '{name}' contain a date twice.</source>
   <translation>为“{name}”给出的日期中有重复日期。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>The dates of '{name}' are not strictly increasing.</source>
   <translation>“{name}”的日期不是严格递增的。</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>The device '{wanted}' cannot be used: {problem}.</source>
   <translation>设备“{wanted}”无法使用：{problem}。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The disk is full; nothing was written.</source>
   <translation>磁盘已满；未写入任何内容。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The engine failed unexpectedly ({error}).</source>
   <translation>引擎意外失败（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The engine's Python environment is incomplete ({name}).</source>
   <translation>引擎的 Python 环境不完整（{name}）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>The field '{field}' of '{name}' has no date in its name.</source>
   <translation>“{name}”的字段“{field}”名称中没有日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The field '{field}' of '{name}' holds text that is not a number ({error}).</source>
   <translation>“{name}”的字段“{field}”含有不是数字的文本（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariates.py" />
   <source>The field '{field}' of '{path}' has no values.</source>
   <translation>“{path}”的字段“{field}”没有值。</translation>
  </message>
  <message>
   <location filename="../engine/readers/egms.py" />
   <source>The filter "{where}" cannot be applied to '{path}'.</source>
   <translation>过滤条件“{where}”无法应用于“{path}”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The filter "{where}" is refused by '{name}' ({error}).</source>
   <translation>过滤条件“{where}”被“{name}”拒绝（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The filter "{where}" leaves no points of '{name}'.</source>
   <translation>过滤条件“{where}”没有留下“{name}”的任何点。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>The first line of '{name}' has no columns.</source>
   <translation>“{name}”的第一行没有列。</translation>
  </message>
  <message>
   <location filename="../engine/readers/csv_table.py" />
   <source>The first line of '{name}' never ends: it is no table.</source>
   <translation>“{name}”的第一行没有结尾：它不是表格。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap.py" />
   <source>The folder '{path}' holds no HDF5 files.</source>
   <translation>文件夹“{path}”中没有 HDF5 文件。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <source>The folder '{path}' holds no NetCDF files.</source>
   <translation>文件夹“{path}”中没有 NetCDF 文件。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>The folder '{path}' holds no rasters.</source>
   <translation>文件夹“{path}”中没有栅格。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The folder of the output '{path}' does not exist.</source>
   <translation>输出“{path}”的文件夹不存在。</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>The forecast date {wanted} is more than ten years after the last acquisition used, {origin}.</source>
   <translation>预报日期 {wanted} 比所用的最后一次成像 {origin} 晚十年以上。</translation>
  </message>
  <message>
   <location filename="../engine/inference/horizon.py" />
   <source>The forecast date {wanted} is not after the last acquisition used, {origin}.</source>
   <translation>预报日期 {wanted} 不晚于所用的最后一次成像 {origin}。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The forecast dates are not in ascending order or contain a date twice.</source>
   <translation>预报日期未按升序排列，或有重复日期。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The forecast horizon is too long.</source>
   <translation>预报期太长。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The forecast is the last observed value; on the test dates {method} was better.</source>
   <translation>预报即为最后的观测值；在测试日期上 {method} 更好。</translation>
  </message>
  <message>
   <location filename="../engine/hazard/derived.py" />
   <source>The forecast reaches {length:.0f} days: its velocity is mostly the season's and the noise's. Read the velocity change, which has the usual season removed, or forecast further ahead.</source>
   <translation>预报期为 {length:.0f} 天：其速率主要反映季节变化和噪声。请看已去除通常季节变化的速率变化，或预报更长的时间。</translation>
  </message>
  <message>
   <location filename="../engine/readers/covariate_words.py" />
   <source>The gaps of the covariate '{name}' were filled from observations before and after them: at a past date it knows a little of what came later, so the measured skill may flatter what it adds.</source>
   <translation>协变量“{name}”的空缺由其前后的观测填补：在过去的某个日期，它对之后的情况略有所知，因此实测的技巧评分可能高估它的作用。</translation>
  </message>
  <message>
   <location filename="../engine/hazard/derived.py" />
   <source>The history spans {past:.0f} days, less than a year and a half: what is season in it cannot be told from velocity. Read the predicted displacement; the velocities, and their change, may be a season's, or those of a single step.</source>
   <translation>历史序列跨度为 {past:.0f} 天，不足一年半：其中的季节变化与速率无法区分。请看预报位移；速率及其变化可能只是季节变化或单次阶跃的反映。</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>The input '{item}' does not exist.</source>
   <translation>输入“{item}”不存在。</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>The job</source>
   <translation>任务</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The job file '{path}' cannot be read ({error}).</source>
   <translation>任务文件“{path}”无法读取（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>The kept state of a training is of no use ({error}): it begins again.</source>
   <translation>保留的训练状态无法使用（{error}）：将从头开始。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer '{name}' has geometries of type {kind}.</source>
   <translation>图层“{name}”的几何类型为 {kind}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer '{name}' has no coordinate reference system.</source>
   <translation>图层“{name}”没有坐标参照系。</translation>
  </message>
  <message>
   <location filename="../engine/readers/vector.py" />
   <source>The layer has polygons: each stands for its centroid.</source>
   <translation>图层含有多边形：每个以其质心代表。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The layer has {n} date, too few for '{only}'.</source>
   <translation>该图层有 {n} 个日期，对“{only}”来说太少。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The layer has {n} dates, too few for '{only}'.</source>
   <translation>该图层有 {n} 个日期，对“{only}”来说太少。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The log has the details; please report it.</source>
   <translation>日志中有详细信息；请报告此问题。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The memory limit is {gigabytes!r} GB.</source>
   <translation>内存上限为 {gigabytes!r} GB。</translation>
  </message>
  <message>
   <location filename="../engine/training/shortage.py" />
   <source>The memory of the GPU is too small for this: the computation goes on, more slowly, on the CPU.</source>
   <translation>GPU 内存对此来说太小：计算将在 CPU 上以较慢的速度继续。</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge_response.py" />
   <source>The method '{method}' needs a time-varying covariate.</source>
   <translation>方法“{method}”需要随时间变化的协变量。</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>The method '{name}' learns nothing that could be saved.</source>
   <translation>方法“{name}”学不到可以保存的内容。</translation>
  </message>
  <message>
   <location filename="../engine/registry.py" />
   <source>The method '{name}' refused its options: {error}.</source>
   <translation>方法“{name}”拒绝了其选项：{error}。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>The method gave no value anywhere in '{source}'.</source>
   <translation>该方法在“{source}”的任何地方都没有给出值。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The method made no forecast at any place of '{name}'.</source>
   <translation>该方法在“{name}”的任何位置都没有作出预报。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The method used was no better than persistence on the test dates, on which {method} was: treat the forecast as the last observed value.</source>
   <translation>所用方法在测试日期上不优于持续性预报，而 {method} 优于它：请将预报视为最后的观测值。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} could not be compared with persistence.</source>
   <translation>方法 {method} 无法与持续性预报比较。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}.</source>
   <translation>方法 {method} 在从未见过的日期上，平方误差比持续性预报少 {gain:.0f} %{sure}{but}。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The method {method} learns no embedding of places.</source>
   <translation>方法 {method} 不学习位置的嵌入。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The method {method} was no better than persistence on the test dates: treat the forecast as the last observed value.</source>
   <translation>方法 {method} 在测试日期上并不优于持续性预报：请将预报视为最后的观测值。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>The method {name} was left out: {error}</source>
   <translation>方法 {name} 未被采用：{error}</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The model '{model}' does not exist.</source>
   <translation>模型“{model}”不存在。</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' does not know these covariates and ignores them: {unknown}.</source>
   <translation>模型“{name}”不认识以下协变量，将忽略：{unknown}。</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>The model '{name}' was refused: {reason}.</source>
   <translation>模型“{name}”被拒绝：{reason}。</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained on dates until {end}, and the backtest begins at {first}: if it has seen these places, the measured skill flatters it and the intervals are too narrow.</source>
   <translation>模型“{name}”用截至 {end} 的日期训练，而回测从 {first} 开始：如果它见过这些位置，实测的技巧评分会偏乐观，区间会过窄。</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained on values in {units}, the data are in {found}.</source>
   <translation>模型“{name}”用单位为 {units} 的值训练，而数据的单位是 {found}。</translation>
  </message>
  <message>
   <location filename="../engine/inference/model_fit.py" />
   <source>The model '{name}' was trained with covariates that are not given: {lacking}. It goes without them.</source>
   <translation>模型“{name}”训练时使用了未给出的协变量：{lacking}。将不使用它们。</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>The model '{path}' does not exist.</source>
   <translation>模型“{path}”不存在。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>The model was trained on dates from {start} to {end}, and there are too few others to test it on: if it has seen these places, its measured error flatters it and the bounds are too narrow.</source>
   <translation>该模型用 {start} 至 {end} 的日期训练，其余可用于测试的日期太少：如果它见过这些位置，实测误差会偏乐观，上下界会过窄。</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <source>The network cannot be built: the heads do not divide its width.</source>
   <translation>无法构建网络：头数不能整除其宽度。</translation>
  </message>
  <message>
   <location filename="../engine/training/peers_pypots.py" />
   <location filename="../engine/training/st_imputer.py" />
   <source>The network cannot be built: {error}.</source>
   <translation>无法构建网络：{error}。</translation>
  </message>
  <message>
   <location filename="../engine/training/compiled.py" />
   <source>The network could not be compiled ({name}: {first}); it is computed without.</source>
   <translation>网络无法编译（{name}：{first}）；将不编译而直接计算。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>The network found nothing to learn in this series: the colours of the places say where they lie and how they moved so far, nothing more.</source>
   <translation>网络在这个序列中没有学到任何东西：各位置的颜色只表示它们在哪里以及迄今如何移动，别无其他。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The option '{name}' is {value!r}.</source>
   <translation>选项“{name}”为 {value!r}。</translation>
  </message>
  <message>
   <location filename="../engine/writers/atomic.py" />
   <source>The output '{final}' cannot be written: it is write-protected, or another program has it open.</source>
   <translation>无法写入输出“{final}”：它受写保护，或被其他程序打开。</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>The output '{path}' exists and is write-protected.</source>
   <translation>输出“{path}”已存在且受写保护。</translation>
  </message>
  <message>
   <location filename="../engine/inference/preflight.py" />
   <source>The output '{path}' is a folder.</source>
   <translation>输出“{path}”是文件夹。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The output '{path}' must end in {suffix}.</source>
   <translation>输出“{path}”必须以 {suffix} 结尾。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The output '{path}' would overwrite the input.</source>
   <translation>输出“{path}”会覆盖输入。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>The period starts ({start}) after it ends ({end}).</source>
   <translation>时段的开始（{start}）晚于结束（{end}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>The points are about {spacing:.2g} {unit} apart: use a cell size near that, or a few times it.</source>
   <translation>各点相距约 {spacing:.2g} {unit}：请使用与此接近或几倍于此的像元大小。</translation>
  </message>
  <message>
   <location filename="../engine/training/distributed.py" />
   <source>The processes ended with different weights.</source>
   <translation>各进程最终的权重不同。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>The quiet and the noisy place are those of the 10th and 90th percentile of the width of the 80 % band. The dotted line is the origin: nothing after it was used.</source>
   <translation>平静和噪声大的位置分别位于 80 % 区间宽度的第 10 和第 90 百分位。虚线是起报时间：未使用之后的任何数据。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>The ramp ends where 98 % of the places lie within.</source>
   <translation>色带在包含 98 % 的位置处截止。</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({extent}) lies where {crs}, the coordinate system of the data, is not defined.</source>
   <translation>区域（{extent}）所在处未定义数据的坐标系 {crs}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({region}) contains no data of '{name}' ({data}).</source>
   <translation>区域（{region}）内没有“{name}”的数据（{data}）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region ({region}) lies outside '{name}' ({data}).</source>
   <translation>区域（{region}）位于“{name}”（{data}）之外。</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region cannot be read ({error}).</source>
   <translation>区域无法读取（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The region is empty.</source>
   <translation>区域为空。</translation>
  </message>
  <message>
   <location filename="../engine/readers/region.py" />
   <source>The region is not an area.</source>
   <translation>区域不是面。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>运行已取消；未写入任何内容。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>The same job is running already ({holder}).</source>
   <translation>同一任务已在运行（{holder}）。</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>The seed ({seed}) or the number of threads ({threads}) is out of range.</source>
   <translation>种子（{seed}）或线程数（{threads}）超出范围。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The series is short: only {n} date ahead could be tested, later ones are extrapolated.</source>
   <translation>序列较短：只能测试向前 {n} 个日期，更远的为外推。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The series is short: only {n} dates ahead could be tested, later ones are extrapolated.</source>
   <translation>序列较短：只能测试向前 {n} 个日期，更远的为外推。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The series is too short to hold any dates back, so there is no error, no skill and no coverage to report.</source>
   <translation>序列太短，无法留出任何日期，因此没有误差、技巧评分和覆盖率可供报告。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The sign is the input's; in EGMS and most line-of-sight products red (negative) is away from the satellite.</source>
   <translation>正负号与输入一致；在 EGMS 和大多数视线向产品中，红色（负值）表示远离卫星。</translation>
  </message>
  <message>
   <location filename="../engine/__main__.py" />
   <source>The source</source>
   <translation>数据源</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>The state of the training cannot be kept ({strerror}): ended, it would begin again.</source>
   <translation>无法保留训练的状态（{strerror}）：若被中断，将从头开始。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The test rests on {n} origin only: the measured skill and coverage are rough.</source>
   <translation>测试仅基于 {n} 个起报时间：实测的技巧评分和覆盖率是粗略的。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>The test rests on {n} origins only: the measured skill and coverage are rough.</source>
   <translation>测试仅基于 {n} 个起报时间：实测的技巧评分和覆盖率是粗略的。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The times of '{name}' count in the calendar '{calendar}', whose days are not all dates ({error}).</source>
   <translation>“{name}”的时间按日历“{calendar}”计数，其中并非每一天都是有效日期（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>The values of '{name}' are not 32-bit floats.</source>
   <translation>“{name}”的值不是 32 位浮点数。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has a further dimension: {extra}.</source>
   <translation>变量“{name}”还有另一个维度：{extra}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has no {axis} coordinates.</source>
   <translation>变量“{name}”没有 {axis} 坐标。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <source>The variable '{name}' has two-dimensional {axis} coordinates.</source>
   <translation>变量“{name}”的 {axis} 坐标是二维的。</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>The width must be a multiple of four times the heads.</source>
   <translation>宽度必须是头数四倍的倍数。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The worker on '{worker}' cannot compute: {message}.</source>
   <translation>“{worker}”上的工作进程无法计算：{message}。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>The worker on '{worker}' has {other}: its values may differ in their last digits.</source>
   <translation>“{worker}”上的工作进程使用 {other}：其数值的末几位可能不同。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>The zip file '{path}' is damaged or incomplete.</source>
   <translation>zip 文件“{path}”已损坏或不完整。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The {level} % band is too narrow: it held {held:.1f} % of the observations.</source>
   <translation>{level} % 区间过窄：包含了 {held:.1f} % 的观测。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>The {level} % band is too wide: it held {held:.1f} % of the observations.</source>
   <translation>{level} % 区间过宽：包含了 {held:.1f} % 的观测。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>Their memory may be too small: allow the job less ('memory_gb'), or the workers more ('--memory-limit').</source>
   <translation>它们的内存可能太小：请减少任务的内存（“memory_gb”），或增加工作进程的内存（“--memory-limit”）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>There is no scheduler at {address} ({reason}).</source>
   <translation>{address} 处没有调度器（{reason}）。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>There is one date only: gaps are filled from the neighbours on that day, water and other cells without soil among them.</source>
   <translation>只有一个日期：空缺由当天的邻近像元填补，其中包括水体和其他没有土壤的像元。</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_files.py" />
   <source>These files have no date in their name: {undated}.</source>
   <translation>以下文件的名称中没有日期：{undated}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>These kinds of gap cannot be drawn on the data: {lacking}.</source>
   <translation>无法在这些数据上生成以下空缺类型：{lacking}。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_files.py" />
   <location filename="../engine/readers/smap.py" />
   <source>They end in {suffixes}.</source>
   <translation>它们以 {suffixes} 结尾。</translation>
  </message>
  <message>
   <location filename="../engine/cube.py" />
   <source>This is a fault of the reader; please report it.</source>
   <translation>这是读取程序的错误；请报告此问题。</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>This job is of version {schema}; the engine reads version {known}.</source>
   <translation>此任务的版本是 {schema}；引擎读取的版本是 {known}。</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_library.py" />
   <source>This method needs the Python library '{package}', which the engine's environment does not have ({error}).</source>
   <translation>此方法需要 Python 库“{package}”，引擎的环境中没有（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/readers/netcdf_view.py" />
   <location filename="../engine/readers/scattered.py" />
   <source>Those it has: {names}.</source>
   <translation>现有的是：{names}。</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <source>Train it on the data to be filled.</source>
   <translation>请用要填补的数据训练它。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>Training of a forecast model</source>
   <translation>预报模型的训练</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Training of a model that fills gaps</source>
   <translation>空缺填补模型的训练</translation>
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
   <translation>位置 Transformer (STAEformer)</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer on top of kriging</source>
   <translation>克里金之上的 Transformer</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Transformer on top of ridge</source>
   <translation>岭回归之上的 Transformer</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season</source>
   <translation>趋势与季节</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season, anchored</source>
   <translation>趋势与季节，锚定</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Trend and season, recent</source>
   <translation>趋势与季节，近期</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Two outputs have the same file name.</source>
   <translation>两个输出的文件名相同。</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Two values of a station fall on one day.</source>
   <translation>某个站点有两个值落在同一天。</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Type its date.</source>
   <translation>请键入其日期。</translation>
  </message>
  <message>
   <location filename="../engine/readers/band_dates.py" />
   <source>Type the dates.</source>
   <translation>请键入日期。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>Typical error {rmse} {units} (RMSE), {mae} {units} (MAE), mean over the horizons.</source>
   <translation>典型误差：{rmse} {units}（RMSE），{mae} {units}（MAE），为各预报期的平均。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <location filename="../engine/readers/parquet_table.py" />
   <source>Unpack it and choose the file inside.</source>
   <translation>请解压并选择其中的文件。</translation>
  </message>
  <message>
   <location filename="../engine/job.py" />
   <source>Update GroundCast.</source>
   <translation>请更新 GroundCast。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use 'none' or 'kriging'.</source>
   <translation>请使用“none”或“kriging”。</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>Use a cell size of about {sensible:g} {unit}, fewer dates, or a smaller region.</source>
   <translation>请使用约 {sensible:g} {unit} 的像元大小、更少的日期，或更小的区域。</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>Use a cell size of about {sensible:g} {unit}, or a smaller region.</source>
   <translation>请使用约 {sensible:g} {unit} 的像元大小，或更小的区域。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>Use a longer series, or the method '{simple}'.</source>
   <translation>请使用更长的序列，或方法“{simple}”。</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>Use a longer series.</source>
   <translation>请使用更长的序列。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>Use a series of at least 8 dates.</source>
   <translation>请使用至少有 8 个日期的序列。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use auto, cpu, cuda, cuda:0 or mps.</source>
   <translation>请使用 auto、cpu、cuda、cuda:0 或 mps。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use distinct names of letters, digits and '_'.</source>
   <translation>请使用由字母、数字和“_”组成的不同名称。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/own_gaps.py" />
   <source>Use more dates or a larger region.</source>
   <translation>请使用更多日期或更大的区域。</translation>
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
   <translation>可用的有：{choices}。</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>Use one value a day.</source>
   <translation>请每天使用一个值。</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>Use the Level-3 product (SPL3SMP, SPL3SMP_E).</source>
   <translation>请使用 Level-3 产品（SPL3SMP、SPL3SMP_E）。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Use: {choices}.</source>
   <translation>可用的有：{choices}。</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>Usual value of the season</source>
   <translation>季节常值</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>Velocity: slope of the median forecast from the present level on. Its change is measured against what the trend and season of the last two years would give on the same dates, so the usual season is not counted as a change.</source>
   <translation>速率：从当前水平起预报中位数的斜率。其变化是相对最近两年的趋势和季节变化在相同日期所给出的值而言，因此通常的季节变化不计为变化。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>Wait for it, or cancel it first.</source>
   <translation>请等待其结束，或先取消它。</translation>
  </message>
  <message>
   <location filename="../engine/writers/geotiff.py" />
   <source>Warp the raster to a regular grid first.</source>
   <translation>请先将栅格变形到规则网格。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What each covariate is worth</source>
   <translation>各协变量的价值</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>What is predicted</source>
   <translation>预测内容</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>What is to be done fits into memory, or cannot be cut into tiles: this machine does it without the cluster.</source>
   <translation>任务可以放入内存，或无法划分为图块：由本机完成，不使用集群。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>What this method learns cannot be carried to other machines: the tiles are computed on this one.</source>
   <translation>该方法学到的内容无法传送到其他机器：图块由本机计算。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What was missing</source>
   <translation>缺失的内容</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>What was missing, and what was filled</source>
   <translation>缺失与填补的内容</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>Where it loses</source>
   <translation>不足之处</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>Wide bands</source>
   <translation>区间宽</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>Widen the period.</source>
   <translation>请扩大时段。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>With so few test dates that may be chance.</source>
   <translation>测试日期如此之少，这可能出于偶然。</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>Without the covariate {covariate} the error changes from {mae_with:.4f} to {mae_without:.4f}.</source>
   <translation>不含协变量 {covariate} 时，误差从 {mae_with:.4f} 变为 {mae_without:.4f}。</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Write it again with GroundCast.</source>
   <translation>请用 GroundCast 重新写入。</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>Write it as tcp://host:8786, or leave it empty to use this machine only.</source>
   <translation>请写成 tcp://host:8786，或留空以仅使用本机。</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>Write the job again with GroundCast.</source>
   <translation>请用 GroundCast 重新写入任务。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>Write the points only, ask for fewer dates, choose a smaller region or allow more memory.</source>
   <translation>请只写入点、减少日期、选择更小的区域，或允许更多内存。</translation>
  </message>
  <message>
   <location filename="../engine/inference/faults.py" />
   <source>a file of this run</source>
   <translation>本次运行的某个文件</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>a transformation gave a wrong result</source>
   <translation>某个坐标变换给出了错误结果</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>acquisitions ahead</source>
   <translation>预报成像次数</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>an unknown CRS</source>
   <translation>未知的坐标参照系</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>an unknown share</source>
   <translation>未知的比例</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trace.py" />
   <source>backtest: {method}</source>
   <translation>回测：{method}</translation>
  </message>
  <message>
   <location filename="../engine/readers/raster_stack.py" />
   <source>band {index}</source>
   <translation>波段 {index}</translation>
  </message>
  <message>
   <location filename="../engine/training/st_samples.py" />
   <source>base</source>
   <translation>基础</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>blocks of ten days</source>
   <translation>连续十日的区块</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <location filename="../engine/evaluation/stages.py" />
   <source>calibration</source>
   <translation>校准</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>came later</source>
   <translation>之后的观测</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>coordinate systems: {crs}</source>
   <translation>坐标系：{crs}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>cpu ({n} thread, no network needed)</source>
   <translation>cpu（{n} 个线程，不需要神经网络）</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>cpu ({n} threads, no network needed)</source>
   <translation>cpu（{n} 个线程，不需要神经网络）</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/trials.py" />
   <source>date without observations</source>
   <translation>没有观测的日期</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>device {name}: {problem}</source>
   <translation>设备 {name}：{problem}</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>device: {device}</source>
   <translation>设备：{device}</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_fill.py" />
   <source>fill</source>
   <translation>填补</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>filled</source>
   <translation>填补</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <location filename="../engine/inference/impute.py" />
   <source>filling</source>
   <translation>填补</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>filling: {name}</source>
   <translation>填补：{name}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>final model: {stage}</source>
   <translation>最终模型：{stage}</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>finishing</source>
   <translation>收尾</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>fitting {name}</source>
   <translation>拟合 {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/forecast_large.py" />
   <source>forecasting</source>
   <translation>预报</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>free memory {memory_gb} GB, free disk for temporary files {disk_gb} GB</source>
   <translation>可用内存 {memory_gb} GB，临时文件的可用磁盘空间 {disk_gb} GB</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>from {start}</source>
   <translation>自 {start} 起</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>gaps like those of these data</source>
   <translation>与这些数据自身相似的空缺</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>held, %</source>
   <translation>包含率 (%)</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>it computes wrong results</source>
   <translation>它的计算结果错误</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it does not find a raster in '{name}'</source>
   <translation>它在“{name}”中找不到栅格</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it does not hold exactly a description and its weights</source>
   <translation>它所含的不正好是一份描述及其权重</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it does not see what the run left in '{folder}' ({strerror})</source>
   <translation>它看不到运行在“{folder}”中留下的内容（{strerror}）</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>it fills gaps, it forecasts nothing</source>
   <translation>它用于填补空缺，不作预报</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>it forecasts, it fills no gaps</source>
   <translation>它用于预报，不填补空缺</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/worker.py" />
   <source>it has GroundCast {found}, the run is of {version}</source>
   <translation>它的 GroundCast 版本是 {found}，而运行的版本是 {version}</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is for '{found}', not for '{kind}'</source>
   <translation>它用于“{found}”，而不是“{kind}”</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is not a GroundCast model</source>
   <translation>它不是 GroundCast 模型</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is not a whole zip file</source>
   <translation>它不是完整的 zip 文件</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is of version {version}, this engine reads version {known}</source>
   <translation>它的版本是 {version}，此引擎读取的版本是 {known}</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>it is too large</source>
   <translation>它太大</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its description does not match its checksum: the file is damaged or was changed</source>
   <translation>其描述与校验和不符：文件已损坏或被更改</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its description is not readable</source>
   <translation>其描述无法读取</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>its parts do not fit together ({reason})</source>
   <translation>其各部分不相符（{reason}）</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge.py" />
   <source>its settings are out of range</source>
   <translation>其设置超出范围</translation>
  </message>
  <message>
   <location filename="../engine/bundle_file.py" />
   <source>its weights do not match their checksum: the file is damaged or was changed</source>
   <translation>其权重与校验和不符：文件已损坏或被更改</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>least</source>
   <translation>最小</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>longitude {west:.{digits}f} to {east:.{digits}f}, latitude {south:.{digits}f} to {north:.{digits}f} (in {crs})</source>
   <translation>经度 {west:.{digits}f} 至 {east:.{digits}f}，纬度 {south:.{digits}f} 至 {north:.{digits}f}（{crs}）</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>map units</source>
   <translation>地图单位</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>mean absolute error ({units})</source>
   <translation>平均绝对误差 ({units})</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>median</source>
   <translation>中位数</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>missing (%)</source>
   <translation>缺失 (%)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>most</source>
   <translation>最大</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>no usable GPU was found</source>
   <translation>未找到可用的 GPU</translation>
  </message>
  <message>
   <location filename="../engine/readers/smap_file.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>observations inside (%)</source>
   <translation>区间内的观测 (%)</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>observed</source>
   <translation>观测</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>over the best simple method</source>
   <translation>相对最好的简单方法</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/lettering.py" />
   <location filename="../engine/evaluation/trials.py" />
   <source>place never observed</source>
   <translation>从未观测的位置</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>process {number}</source>
   <translation>进程 {number}</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/owner.py" />
   <source>process {number} on '{host}'</source>
   <translation>“{host}”上的进程 {number}</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>reading</source>
   <translation>读取</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <source>reference</source>
   <translation>参照</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>starting the device</source>
   <translation>启动设备</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>static</source>
   <translation>静态</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/trials.py" />
   <source>testing {method}</source>
   <translation>测试 {method}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/fill.py" />
   <source>testing {name}</source>
   <translation>测试 {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>the GPU cannot be used, {broken}</source>
   <translation>GPU 无法使用，{broken}</translation>
  </message>
  <message>
   <location filename="../engine/baselines/ridge.py" />
   <source>the coefficients do not fit the features</source>
   <translation>系数与特征不符</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>the dates of '{name}'</source>
   <translation>“{name}”的日期</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the end</source>
   <translation>结束日期</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the forecast dates</source>
   <translation>预报日期</translation>
  </message>
  <message>
   <location filename="../engine/baselines/lattice.py" />
   <location filename="../engine/cube.py" />
   <location filename="../engine/evaluation/fill.py" />
   <location filename="../engine/evaluation/own_gaps.py" />
   <location filename="../engine/readers/covariates.py" />
   <source>the input</source>
   <translation>输入</translation>
  </message>
  <message>
   <location filename="../engine/training/checkpoint.py" />
   <source>the moments of the optimiser do not fit the network</source>
   <translation>优化器的动量与网络不符</translation>
  </message>
  <message>
   <location filename="../engine/training/dapf_forecaster.py" />
   <source>the network and its normalisation do not agree on an elevation</source>
   <translation>网络与其归一化在高程上不一致</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>the network is of another kind</source>
   <translation>网络属于其他类型</translation>
  </message>
  <message>
   <location filename="../engine/training/mm_stt_forecaster.py" />
   <source>the network is of the other kind</source>
   <translation>网络属于另一类型</translation>
  </message>
  <message>
   <location filename="../engine/models/st_transformer.py" />
   <source>the network is too large</source>
   <translation>网络太大</translation>
  </message>
  <message>
   <location filename="../engine/models/dapf.py" />
   <location filename="../engine/models/mm_stt.py" />
   <location filename="../engine/models/st_transformer.py" />
   <source>the network's sizes do not fit together</source>
   <translation>网络的各个尺寸不相符</translation>
  </message>
  <message>
   <location filename="../engine/training/st_imputer.py" />
   <source>the sizes do not fit together</source>
   <translation>各个尺寸不相符</translation>
  </message>
  <message>
   <location filename="../engine/job_checks.py" />
   <source>the start</source>
   <translation>开始日期</translation>
  </message>
  <message>
   <location filename="../engine/training/loop.py" />
   <source>the trusted shares do not fit their leads</source>
   <translation>信任比例与其提前量不符</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>the whole input</source>
   <translation>整个输入</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there are {n} NVIDIA GPUs, counted from 0</source>
   <translation>有 {n} 个 NVIDIA GPU，从 0 开始计数</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is no Apple GPU</source>
   <translation>没有 Apple GPU</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is no working NVIDIA GPU and driver</source>
   <translation>没有可正常工作的 NVIDIA GPU 和驱动程序</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>there is {n} NVIDIA GPU, counted from 0</source>
   <translation>有 {n} 个 NVIDIA GPU，从 0 开始计数</translation>
  </message>
  <message>
   <location filename="../engine/training/bundle.py" />
   <source>this version knows no method '{method}'</source>
   <translation>此版本没有方法“{method}”</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>time-varying</source>
   <translation>随时间变化</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>too few test dates for an interval</source>
   <translation>测试日期太少，无法给出区间</translation>
  </message>
  <message>
   <location filename="../engine/training/loop.py" />
   <location filename="../engine/training/peer_imputer.py" />
   <location filename="../engine/training/st_loop.py" />
   <source>train</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>two forecast dates fall on one day</source>
   <translation>两个预报日期落在同一天</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>until {end}</source>
   <translation>至 {end} 止</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>used</source>
   <translation>采用</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>whole days</source>
   <translation>整日</translation>
  </message>
  <message>
   <location filename="../engine/names.py" />
   <source>whole places</source>
   <translation>整个位置</translation>
  </message>
  <message>
   <location filename="../engine/training/mm_stt_forecaster.py" />
   <location filename="../engine/training/panel_forecaster.py" />
   <source>windows</source>
   <translation>时间窗口</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/ablation.py" />
   <source>without {name}</source>
   <translation>不含 {name}</translation>
  </message>
  <message>
   <location filename="../engine/inference/doctor.py" />
   <source>working</source>
   <translation>正常</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>writing points</source>
   <translation>写入点</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>writing rasters</source>
   <translation>写入栅格</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>writing the embedding</source>
   <translation>写入嵌入</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/train.py" />
   <source>writing the model</source>
   <translation>写入模型</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <location filename="../engine/inference/impute.py" />
   <source>writing the report</source>
   <translation>写入报告</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <location filename="../engine/inference/tiles/run.py" />
   <source>writing {key}</source>
   <translation>写入 {key}</translation>
  </message>
  <message>
   <location filename="../engine/readers/crs.py" />
   <source>x {x0:.6g} to {x1:.6g}, y {y0:.6g} to {y1:.6g} ({crs})</source>
   <translation>x {x0:.6g} 至 {x1:.6g}，y {y0:.6g} 至 {y1:.6g}（{crs}）</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: a simple method was better.</source>
   <translation>{ahead}：某个简单方法更好。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: no better than the last observed value.</source>
   <translation>{ahead}：不优于最后的观测值。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{ahead}: the advantage over persistence may be chance (its interval contains 0).</source>
   <translation>{ahead}：相对持续性预报的优势可能出于偶然（其区间包含 0）。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{count:,} observations were hidden ({kind}) and filled with a mean absolute error of {mae:.4f} {units}, {mre:.1f} % of the mean value; the 80 and 95 % bands held {inner:.1f} and {outer:.1f} % of them.</source>
   <translation>隐藏了 {count:,} 个观测（{kind}）并加以填补，平均绝对误差为 {mae:.4f} {units}，即平均值的 {mre:.1f} %；80 % 和 95 % 区间分别包含其中的 {inner:.1f} % 和 {outer:.1f} %。</translation>
  </message>
  <message>
   <location filename="../engine/writers/filled_points.py" />
   <source>{count} dates do not fit into the table of a GeoPackage.</source>
   <translation>{count} 个日期放不进 GeoPackage 的表。</translation>
  </message>
  <message>
   <location filename="../engine/writers/geopackage.py" />
   <source>{count} forecast dates do not fit into the table of a GeoPackage.</source>
   <translation>{count} 个预报日期放不进 GeoPackage 的表。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{count} points, {dates}: more than fits into the memory allowed, so {blocks} blocks are computed.</source>
   <translation>{count} 个点，{dates}：超出允许的内存，因此计算 {blocks} 个区块。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{day}: filled</source>
   <translation>{day}：填补后</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{day}: observed ({share:.0f} % of the cells)</source>
   <translation>{day}：观测（{share:.0f} % 的像元）</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{far} from the nearest observation of the place the error is {mae:.4f} {units}.</source>
   <translation>与该位置最近观测的距离“{far}”：误差为 {mae:.4f} {units}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{first} and {last}</source>
   <translation>{first} 和 {last}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{first} to {last}</source>
   <translation>{first} 至 {last}</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/large.py" />
   <source>{height} x {width} cells of '{name}' need {needed:,.1f} GB of intermediate files; {free:,.1f} GB are free in '{cache}'.</source>
   <translation>“{name}”的 {height} x {width} 个像元需要 {needed:,.1f} GB 的中间文件；“{cache}”中可用 {free:,.1f} GB。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <source>{height} x {width} cells, {dates}: more than fits into the memory allowed, so {count} tiles are computed.</source>
   <translation>{height} x {width} 个像元，{dates}：超出允许的内存，因此计算 {count} 个图块。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{kind} hidden: {n:,} observation</source>
   <translation>隐藏{kind}：{n:,} 个观测</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{kind} hidden: {n:,} observations</source>
   <translation>隐藏{kind}：{n:,} 个观测</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{level} % band</source>
   <translation>{level} % 区间</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_gaps.html.j2" />
   <source>{level} % width</source>
   <translation>{level} % 宽度</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{listed} acquisitions ahead</source>
   <translation>向前 {listed} 次成像</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{methods} had {gain:.1%} less squared error than {ridge}, and less on both halves of the dates held back.</source>
   <translation>{methods} 的平方误差比 {ridge} 少 {gain:.1%}，并且在留出日期的两半上都更少。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{method} (reference)</source>
   <translation>{method}（参照）</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_plots.py" />
   <source>{method} (used)</source>
   <translation>{method}（采用）</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}.</source>
   <translation>{method} 填补了 {count:,} 个隐藏的观测（{kinds}），平均绝对误差为 {error:.4f}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{method} filled {count:,} hidden observations ({kinds}) with a mean absolute error of {error:.4f}; the best simple method, {best}, had {least:.4f}.</source>
   <translation>{method} 填补了 {count:,} 个隐藏的观测（{kinds}），平均绝对误差为 {error:.4f}；最好的简单方法 {best} 为 {least:.4f}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{method} was used, and how good it is could not be measured.</source>
   <translation>采用了 {method}，其好坏无法测定。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_plots.py" />
   <source>{method}: error by distance to the nearest observation</source>
   <translation>{method}：按到最近观测的距离统计的误差</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>{n:,} byte</source>
   <translation>{n:,} 字节</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>{n:,} bytes</source>
   <translation>{n:,} 字节</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <location filename="../engine/evaluation/report_gaps.py" />
   <source>{name} (id {id})</source>
   <translation>{name}（编号 {id}）</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({gpu}, {free:.1f} of {total:.1f} GB free)</source>
   <translation>{name}（{gpu}，{total:.1f} GB 中有 {free:.1f} GB 可用）</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({n} thread)</source>
   <translation>{name}（{n} 个线程）</translation>
  </message>
  <message>
   <location filename="../engine/inference/device.py" />
   <source>{name} ({n} threads)</source>
   <translation>{name}（{n} 个线程）</translation>
  </message>
  <message>
   <location filename="../engine/sources.py" />
   <source>{name} and {count} more</source>
   <translation>{name}，另有 {count} 个</translation>
  </message>
  <message>
   <location filename="../engine/training/peer_imputer.py" />
   <source>{name} was trained on a larger region or period.</source>
   <translation>{name} 是在更大的区域或时段上训练的。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>{name} was used: the series is too short to test any method.</source>
   <translation>采用了 {name}：序列太短，无法测试任何方法。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{name} {text} (here {here})</source>
   <translation>{name} {text}（此处为 {here}）</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/select.py" />
   <source>{network} was tried too and was not chosen on the validation dates.</source>
   <translation>也尝试了 {network}，但在验证日期上没有被选用。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} acquisition ahead</source>
   <translation>向前 {n} 次成像</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.html.j2" />
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} acquisitions ahead</source>
   <translation>向前 {n} 次成像</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cell as a sample</source>
   <translation>{n} 个像元作为样本</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell could not be filled: the method knows nothing about it.</source>
   <translation>{n} 个像元无法填补：该方法对其一无所知。</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell has no value on any date and stays empty; an option fills those between observed cells.</source>
   <translation>{n} 个像元在任何日期都没有值，保持为空；有一个选项可填补位于观测像元之间的此类像元。</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cell outside the observed area stays empty.</source>
   <translation>观测范围之外的 {n} 个像元保持为空。</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cell with values</source>
   <translation>{n} 个有值的像元</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cells as a sample</source>
   <translation>{n} 个像元作为样本</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells could not be filled: the method knows nothing about them.</source>
   <translation>{n} 个像元无法填补：该方法对其一无所知。</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells have no value on any date and stay empty; an option fills those between observed cells.</source>
   <translation>{n} 个像元在任何日期都没有值，保持为空；有一个选项可填补位于观测像元之间的此类像元。</translation>
  </message>
  <message>
   <location filename="../engine/inference/impute.py" />
   <source>{n} cells outside the observed area stay empty.</source>
   <translation>观测范围之外的 {n} 个像元保持为空。</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} cells with values</source>
   <translation>{n} 个有值的像元</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{n} date</source>
   <translation>{n} 个日期</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} date from {start} to {end}</source>
   <translation>{n} 个日期，从 {start} 到 {end}</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>{n} date is too few to train '{method}'.</source>
   <translation>{n} 个日期太少，无法训练“{method}”。</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>{n} date of {width} x {height} cells of '{name}' needs {needed:,.1f} GB of memory; {free:.1f} GB are free.</source>
   <translation>“{name}”的 {n} 个日期、{width} x {height} 个像元需要 {needed:,.1f} GB 内存；可用 {free:.1f} GB。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/run.py" />
   <location filename="../engine/inference/tiles/run_points.py" />
   <source>{n} dates</source>
   <translation>{n} 个日期</translation>
  </message>
  <message>
   <location filename="../engine/inference/train.py" />
   <source>{n} dates are too few to train '{method}'.</source>
   <translation>{n} 个日期太少，无法训练“{method}”。</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} dates from {start} to {end}</source>
   <translation>{n} 个日期，从 {start} 到 {end}</translation>
  </message>
  <message>
   <location filename="../engine/readers/grid.py" />
   <source>{n} dates of {width} x {height} cells of '{name}' need {needed:,.1f} GB of memory; {free:.1f} GB are free.</source>
   <translation>“{name}”的 {n} 个日期、{width} x {height} 个像元需要 {needed:,.1f} GB 内存；可用 {free:.1f} GB。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} earlier date</source>
   <translation>{n} 个更早的日期</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} earlier dates</source>
   <translation>{n} 个更早的日期</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>{n} layer of {cells:,} cells needs {needed:.1f} GB of memory, {free:.1f} GB are free.</source>
   <translation>{n} 个图层各 {cells:,} 个像元，需要 {needed:.1f} GB 内存，可用 {free:.1f} GB。</translation>
  </message>
  <message>
   <location filename="../engine/inference/gridding.py" />
   <source>{n} layers of {cells:,} cells need {needed:.1f} GB of memory, {free:.1f} GB are free.</source>
   <translation>{n} 个图层各 {cells:,} 个像元，需要 {needed:.1f} GB 内存，可用 {free:.1f} GB。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{n} of {count} dates has no observation at all: it is filled from the other dates alone.</source>
   <translation>{count} 个日期中有 {n} 个完全没有观测：仅由其他日期填补。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/gap_words.py" />
   <source>{n} of {count} dates have no observation at all: they are filled from the other dates alone.</source>
   <translation>{count} 个日期中有 {n} 个完全没有观测：仅由其他日期填补。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} of {count} tiles are finished and kept</source>
   <translation>{count} 个图块中已完成并保留 {n} 个</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} of {count} tiles is finished and kept</source>
   <translation>{count} 个图块中已完成并保留 {n} 个</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>{n} of {total} dates has several passes (such as {example}): where they overlap, their mean is taken.</source>
   <translation>{total} 个日期中有 {n} 个有多次过境（例如{example}）：重叠处取其平均值。</translation>
  </message>
  <message>
   <location filename="../engine/readers/passes.py" />
   <source>{n} of {total} dates have several passes (such as {example}): where they overlap, their mean is taken.</source>
   <translation>{total} 个日期中有 {n} 个有多次过境（例如{example}）：重叠处取其平均值。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>{n} of {total} places has no forecast: it has too few values.</source>
   <translation>{total} 个位置中有 {n} 个没有预报：它们的值太少。</translation>
  </message>
  <message>
   <location filename="../engine/inference/forecast.py" />
   <source>{n} of {total} places have no forecast: they have too few values.</source>
   <translation>{total} 个位置中有 {n} 个没有预报：它们的值太少。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} past date</source>
   <translation>{n} 个过去的日期</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{n} past dates</source>
   <translation>{n} 个过去的日期</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} point</source>
   <translation>{n} 个点</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} point as a sample</source>
   <translation>{n} 个点作为样本</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>{n} point without coordinates was left out.</source>
   <translation>{n} 个没有坐标的点被忽略。</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} points</source>
   <translation>{n} 个点</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} points as a sample</source>
   <translation>{n} 个点作为样本</translation>
  </message>
  <message>
   <location filename="../engine/readers/blocks.py" />
   <source>{n} points without coordinates were left out.</source>
   <translation>{n} 个没有坐标的点被忽略。</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} process</source>
   <translation>{n} 个进程</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{n} processes</source>
   <translation>{n} 个进程</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} tile is computed by the cluster at {cluster} (threads of workers: {threads}).</source>
   <translation>{n} 个图块由 {cluster} 的集群计算（工作进程的线程：{threads}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <source>{n} tiles are computed by the cluster at {cluster} (threads of workers: {threads}).</source>
   <translation>{n} 个图块由 {cluster} 的集群计算（工作进程的线程：{threads}）。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{only} was asked for.</source>
   <translation>指定了 {only}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{ridge} had {gain:.1%} less squared error on the dates held back than {simple}, the best simple method.</source>
   <translation>在留出的日期上，{ridge} 的平方误差比最好的简单方法 {simple} 少 {gain:.1%}。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_text.py" />
   <source>{share} (95 % interval {low:.1f} to {high:.1f})</source>
   <translation>{share}（95 % 区间 {low:.1f} 至 {high:.1f}）</translation>
  </message>
  <message>
   <location filename="../engine/readers/period.py" />
   <source>{shown} and {count} more</source>
   <translation>{shown}，另有 {count} 个</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{simple} had the least error of the simple methods on the dates held back, and {ridge} was not clearly better.</source>
   <translation>在留出的日期上，{simple} 是简单方法中误差最小的，{ridge} 也没有明显更好。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/choice.py" />
   <source>{simple} had the least error of the simple methods on the dates held back.</source>
   <translation>在留出的日期上，{simple} 是简单方法中误差最小的。</translation>
  </message>
  <message>
   <location filename="../engine/readers/archive.py" />
   <source>{size:,.0f} MB, {times} times its size</source>
   <translation>{size:,.0f} MB，为其大小的 {times} 倍</translation>
  </message>
  <message>
   <location filename="../engine/inference/tiles/cluster.py" />
   <location filename="../engine/inference/tiles/stream.py" />
   <source>{stage}: tile {done} of {count}</source>
   <translation>{stage}：第 {done} 个图块，共 {count} 个</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>{start} to {end}, {n} date</source>
   <translation>{start} 至 {end}，{n} 个日期</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.py" />
   <source>{start} to {end}, {n} dates</source>
   <translation>{start} 至 {end}，{n} 个日期</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report.py" />
   <source>{units}/year</source>
   <translation>{units}/年</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>{what} is nested too deeply.</source>
   <translation>{what}嵌套过深。</translation>
  </message>
  <message>
   <location filename="../engine/job_json.py" />
   <source>{what} is not valid JSON ({error}).</source>
   <translation>{what}不是有效的 JSON（{error}）。</translation>
  </message>
  <message>
   <location filename="../engine/inference/run.py" />
   <source>{what}, {dates}, {missing:.1%} missing, unit {units}</source>
   <translation>{what}，{dates}，缺失 {missing:.1%}，单位 {units}</translation>
  </message>
  <message>
   <location filename="../engine/readers/align.py" />
   <source>{width} x {height} cells of {cell:.7g}, {other}</source>
   <translation>{width} x {height} 个像元，像元大小 {cell:.7g}，{other}</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>… and {n} more file; all are named in the JSON file beside each output.</source>
   <translation>……另有 {n} 个文件；全部列在每个输出旁的 JSON 文件中。</translation>
  </message>
  <message>
   <location filename="../engine/evaluation/report_page.html.j2" />
   <source>… and {n} more files; all are named in the JSON file beside each output.</source>
   <translation>……另有 {n} 个文件；全部列在每个输出旁的 JSON 文件中。</translation>
  </message>
 </context>
 <context>
  <name>GapsChart</name>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.ui" />
   <source>Of the cells that have a value on at least one date</source>
   <translation>按至少在一个日期有值的像元统计</translation>
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
   <translation> 且方向为远离卫星或向下</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> between {first} and {last}</source>
   <translation> ({first} 至 {last} 期间)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source> toward the satellite (or up)</source>
   <translation> 且方向为靠近卫星或向上</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&amp;Continue</source>
   <translation>继续(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Forecast deformation…</source>
   <translation>预报形变(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Impute soil moisture…</source>
   <translation>插补土壤水分(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>&amp;Input</source>
   <translation>输入(&amp;I)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>&amp;JSON for qgis_process</source>
   <translation>用于 qgis_process 的 JSON(&amp;J)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>&amp;Keep it running</source>
   <translation>继续运行(&amp;K)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Load the sample</source>
   <translation>加载示例数据(&amp;L)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>&amp;Outputs</source>
   <translation>输出(&amp;O)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Review zones</source>
   <translation>审核危险区(&amp;R)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&amp;Set up</source>
   <translation>安装(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>&amp;Stop it</source>
   <translation>停止运行(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>&amp;Time series</source>
   <translation>时间序列(&amp;T)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>'Points with probability' are made of forecast points; for rasters ask for the maps.</source>
   <translation>“带概率的点”由预报点生成；对于栅格，请选择输出概率图和等级图。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{first}' and '{second}' have the same date; untick one of them.</source>
   <translation>“{first}”与“{second}”的日期相同；请取消勾选其中一个。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{folder}' cannot be removed ({error}).</source>
   <translation>无法移除“{folder}”（{error}）。</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>'{layer}' cannot be edited. Is it read-only, or open elsewhere?</source>
   <translation>“{layer}”无法编辑。是否为只读，或已在别处打开？</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/prediction.py" />
   <source>'{layer}' does not say when its last acquisition was. Give the date under 'Last acquisition'.</source>
   <translation>“{layer}”未说明其最后一次成像的日期。请在“最后一次成像”中给出日期。</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>'{layer}' has no bands with dates.</source>
   <translation>“{layer}”没有带日期的波段。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>'{layer}' has no dates, or is not of the same kind as the forecast. Choose another layer of observations, or leave it out.</source>
   <translation>“{layer}”没有日期，或与预报的类型不同。请另选观测图层，或不填。</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has no field '{field}' that says which zone is which. Choose a layer made by 'Detect hazard zones'.</source>
   <translation>“{layer}”没有标识各危险区的字段“{field}”。请选择由“探测危险区”生成的图层。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{layer}' has no field '{field}'. Its fields are: {fields}.</source>
   <translation>“{layer}”没有字段“{field}”。其字段有：{fields}。</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>'{layer}' has no field for a review: {fields}.</source>
   <translation>“{layer}”缺少审核所需的字段：{fields}。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/past.py" />
   <source>'{layer}' has no observations: a history is a layer of points with fields named after dates, or a stack of rasters.</source>
   <translation>“{layer}”没有观测：历史数据应为带有以日期命名的字段的点图层，或栅格堆栈。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/assets.py" />
   <source>'{layer}' has no points with probability: it has no field '{field}'. Choose that output of 'Detect hazard zones'.</source>
   <translation>“{layer}”不是带概率的点：缺少字段“{field}”。请选择“探测危险区”的该项输出。</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has no review: the field '{field}' is not there. Open it in the review dock, which adds it.</source>
   <translation>“{layer}”没有审核结果：缺少字段“{field}”。请在审核面板中打开该图层，面板会添加此字段。</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>'{layer}' has no value inside the polygon.</source>
   <translation>“{layer}”在多边形内没有值。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>'{layer}' has no zones found by GroundCast: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.</source>
   <translation>“{layer}”没有 GroundCast 找到的危险区：缺少字段“{field}”。请选择“探测危险区”生成的图层。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{layer}' has the date {date} twice: in '{first}' and in '{second}'. Correct one of them under 'Dates of the fields'.</source>
   <translation>“{layer}”中日期 {date} 出现两次：在“{first}”和“{second}”中。请在“字段日期”中更正其中一个。</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>'{layer}' has two zones with the number {zone} in '{field}'. Correct one of them.</source>
   <translation>“{layer}”的“{field}”中有两个危险区编号同为 {zone}。请更正其中一个。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>'{layer}' is no forecast made by GroundCast. Choose the layer of 'Forecast deformation' (of rasters, its median), or leave it out.</source>
   <translation>“{layer}”不是由 GroundCast 生成的预报。请选择“预报形变”生成的图层（栅格则选其中位数），或不填。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/prediction.py" />
   <source>'{layer}' is no forecast of points made by GroundCast: it has no field '{field}'. Choose the layer of 'Forecast deformation'.</source>
   <translation>“{layer}”不是由 GroundCast 生成的点预报：缺少字段“{field}”。请选择“预报形变”生成的图层。</translation>
  </message>
  <message>
   <location filename="../plugin/report/zones.py" />
   <source>'{layer}' is no layer of hazard zones: it has no field '{field}'. Choose the layer of 'Detect hazard zones'.</source>
   <translation>“{layer}”不是危险区图层：缺少字段“{field}”。请选择“探测危险区”生成的图层。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <source>'{layer}' is not the median of a raster forecast made by GroundCast. Choose the layer 'Forecast, median'.</source>
   <translation>“{layer}”不是由 GroundCast 生成的栅格预报的中位数。请选择图层“预报，中位数”。</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>'{layer}' is read-only: nothing can be written to it. Save it as a GeoPackage you may write to, and review that.</source>
   <translation>“{layer}”是只读的：无法写入任何内容。请将其另存为可写入的 GeoPackage，然后审核该文件。</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>'{layer}' takes no further fields ({fields}). Save it as a GeoPackage, and review that.</source>
   <translation>“{layer}”无法再添加字段（{fields}）。请将其另存为 GeoPackage，然后审核该文件。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>'{name}' cannot be the name of a file.</source>
   <translation>“{name}”不能用作文件名。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{name}' has no date; type it, or untick the row.</source>
   <translation>“{name}”没有日期；请输入日期，或取消勾选该行。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>'{name}' is a layer of stations: use 'Impute soil moisture (stations)'.</source>
   <translation>“{name}”是站点图层：请使用“插补土壤水分（站点）”。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>'{name}' is a raster: use 'Impute soil moisture'.</source>
   <translation>“{name}”是栅格：请使用“插补土壤水分”。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{part}' is not of the form field=2020-01-31.</source>
   <translation>“{part}”不符合 field=2020-01-31 的形式。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>'{past}' has no observation between {first} and {last}, the dates that '{layer}' forecasts.</source>
   <translation>“{past}”在 {first} 至 {last}（“{layer}”的预报日期）之间没有观测。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/detect.py" />
   <source>'{past}' has no observations of the places of the forecast up to {date}: the noise of the measurements is not taken out.</source>
   <translation>“{past}”中没有预报位置截至 {date} 的观测：测量噪声未被去除。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>'{past}' has no place in common with the forecast: choose the same points or cells, with the new dates.</source>
   <translation>“{past}”与预报没有共同的位置：请选择相同的点或像元，并含新日期。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be copied ({error}).</source>
   <translation>无法复制“{path}”（{error}）。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be removed ({error}).</source>
   <translation>无法移除“{path}”（{error}）。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>'{path}' cannot be written ({error}).</source>
   <translation>无法写入“{path}”（{error}）。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' cannot make environments: its modules 'venv' and 'ensurepip' are missing. On Debian and Ubuntu, install python3-venv.</source>
   <translation>“{path}”无法创建环境：缺少模块“venv”和“ensurepip”。在 Debian 和 Ubuntu 上，请安装 python3-venv。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' does not work outside QGIS: its modules {names} cannot be loaded.</source>
   <translation>“{path}”在 QGIS 之外无法工作：其模块 {names} 无法加载。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is Python {version}; the engine needs {oldest} to {newest}.</source>
   <translation>“{path}”是 Python {version}；引擎需要 {oldest} 至 {newest}。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is a 32-bit Python; the engine needs 64 bits.</source>
   <translation>“{path}”是 32 位 Python；引擎需要 64 位。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is built for Intel processors, and PyTorch is no longer made for those of Macs.</source>
   <translation>“{path}”是为 Intel 处理器构建的，而 PyTorch 已不再为 Intel 处理器的 Mac 提供。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about.py" />
   <source>'{path}' is no summary of a forecast. Choose the JSON file of 'Forecast deformation', or leave it out.</source>
   <translation>“{path}”不是预报的摘要。请选择“预报形变”的 JSON 文件，或不填。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <source>'{path}' is not a Python interpreter that starts.</source>
   <translation>“{path}”不是可以启动的 Python 解释器。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/pythons.py" />
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{path}' is not there.</source>
   <translation>“{path}”不存在。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>'{path}' is too old.</source>
   <translation>“{path}”版本过旧。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>'{text}' is not a date. Write it as year-month-day, e.g. 2020-01-31.</source>
   <translation>“{text}”不是日期。请写成年-月-日，例如 2020-01-31。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>'{text}' is not a date; write it as 2020-01-31.</source>
   <translation>“{text}”不是日期；请写成 2020-01-31 的形式。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>(none)</source>
   <translation>（无）</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>.tif; .nc; .h5; .gpkg, .shp, .csv of stations. Choose several files to use one per date</source>
   <translation>.tif；.nc；.h5；.gpkg、.shp、.csv 站点文件。选择多个文件时，每个文件对应一个日期</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>1 zone, {chance}</source>
   <translation>1 个危险区，{chance}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>1, low</source>
   <translation>1，低</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>2, moderate</source>
   <translation>2，中</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>20 % of the cells</source>
   <translation>20 % 的像元</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>3, high</source>
   <translation>3，高</translation>
  </message>
  <message>
   <location filename="../plugin/layers/zones_style.py" />
   <location filename="../plugin/review/figures.py" />
   <source>4, very high</source>
   <translation>4，极高</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>50 % of the cells</source>
   <translation>50 % 的像元</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>80 % of the cells</source>
   <translation>80 % 的像元</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>; {share} % of the retrieved values are of recommended quality</source>
   <translation>；反演值中有 {share} % 达到推荐质量</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>&lt; {value} {units}</source>
   <translation>&lt; {value} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is not finished.&lt;/b&gt; What was done stays; it goes on from there.</source>
   <translation>&lt;b&gt;引擎安装未完成。&lt;/b&gt;已完成的部分保留，将从中断处继续。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is not set up.&lt;/b&gt; Forecasts and fillings are computed by an engine outside QGIS, in a Python environment of its own. It is fetched once; after that no network is needed.</source>
   <translation>&lt;b&gt;引擎尚未安装。&lt;/b&gt;预报和填补由 QGIS 之外的引擎计算，引擎位于独立的 Python 环境中。只需下载一次，之后无需网络。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>&lt;b&gt;The engine is set up.&lt;/b&gt; It runs with {path}</source>
   <translation>&lt;b&gt;引擎已安装。&lt;/b&gt;使用 {path} 运行</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>&gt; {value} {units}</source>
   <translation>&gt; {value} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>A file of the environment cannot be written or replaced.</source>
   <translation>环境中有文件无法写入或替换。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A folder of rasters of one date each with the date in the name, or of original SMAP Level-3 files.</source>
   <translation>存放单日期栅格（名称中含日期）或原始 SMAP Level-3 文件的文件夹。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>A forecast continues what the measurements show. It cannot foresee an earthquake, a sudden slope failure or a change of water management. This report is no warning and replaces no engineering judgement.</source>
   <translation>预报是对测量结果所示变化的延续，无法预见地震、突发的斜坡失稳破坏或水资源管理方式的改变。本报告不是预警，也不能代替工程判断。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>A forecast of points becomes a raster only with a cell size. Give one, or leave the raster outputs out.</source>
   <translation>点预报只有给出像元大小才能生成栅格。请给出像元大小，或不选栅格输出。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>A layer to draw under the maps.</source>
   <translation>绘制在地图底层的图层。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>A method of the literature instead of the one above, to compare with. Some need further libraries; what is missing is said.</source>
   <translation>以文献中的方法代替上面的方法，用于比较。有些需要额外的库；缺少时会提示。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>A model kept by 'Train deformation model', to predict with instead of training a new one.</source>
   <translation>由“训练形变模型”保存的模型，用它预测而不训练新模型。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A model kept by 'Train imputation model', to fill with instead of training a new one.</source>
   <translation>由“训练插补模型”保存的模型，用它填补而不训练新模型。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, one original SMAP Level-3 file, or any file of points.</source>
   <translation>多波段 GeoTIFF、CF NetCDF 或 HDF5 数据立方体、一个原始 SMAP Level-3 文件，或任意点文件。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF or HDF5 cube, or one original SMAP Level-3 file.</source>
   <translation>多波段 GeoTIFF、CF NetCDF 或 HDF5 数据立方体，或一个原始 SMAP Level-3 文件。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>A multi-band GeoTIFF, a CF NetCDF, or MintPy's geocoded timeseries.h5.</source>
   <translation>多波段 GeoTIFF、CF NetCDF，或 MintPy 的地理编码文件 timeseries.h5。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>A package was installed but a system library it needs is missing.</source>
   <translation>软件包已安装，但缺少其所需的系统库。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>A page with the skill table, plots, data and settings.</source>
   <translation>包含技巧评分表、图、数据和设置的页面。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>A picture for the first page.</source>
   <translation>首页上的图片。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>A probability of 80 % means: of 100 places for which the forecast says 80 %, about 80 are expected to move by more than the threshold, and about 20 are not. A zone takes the probability of its most affected place.</source>
   <translation>概率 80 % 的含义：在预报给出 80 % 的 100 个位置中，预计约有 80 个移动超过阈值，约有 20 个不会。危险区的概率取其受影响最大的位置的概率。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>A raster layer with one band per date, or a layer of stations with one field per date</source>
   <translation>每个日期一个波段的栅格图层，或每个日期一个字段的站点图层</translation>
  </message>
  <message>
   <location filename="../plugin/processing/values.py" />
   <source>A raster of '{parameter}' cannot be loaded.</source>
   <translation>无法加载“{parameter}”的一个栅格。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>A raster with one band per acquisition. Give a layer, a file, or a list of rasters with one date each.</source>
   <translation>每次成像一个波段的栅格。请给出图层、文件，或每个日期一个栅格的列表。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A raster with one band per date, its gaps empty (nodata). Give a layer, a file, a folder, or a list of files.</source>
   <translation>每个日期一个波段的栅格，空缺处为空（无数据）。请给出图层、文件、文件夹或文件列表。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>A raster with one band per date, or points with one field per date. Give a layer, a file, a folder, or a list of files.</source>
   <translation>每个日期一个波段的栅格，或每个日期一个字段的点。请给出图层、文件、文件夹或文件列表。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>A row for each zone that was called differently: the review that counts, and the other.</source>
   <translation>每个判定不一致的危险区一行：采用的审核结果，以及另一个。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>A temporary file cannot be written ({error}). Free some space on the disk of temporary files and run it again.</source>
   <translation>无法写入临时文件（{error}）。请在临时文件所在磁盘上释放一些空间，然后重新运行。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>A zone could not be written: {reason}</source>
   <translation>无法写入一个危险区：{reason}</translation>
  </message>
  <message>
   <location filename="../plugin/review/copies.py" />
   <source>A zone of '{layer}' has no number in '{field}'. Give it one.</source>
   <translation>“{layer}”有一个危险区在“{field}”中没有编号。请为其编号。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>About {fetched:g} GB to fetch, {needed:g} GB on disk; {free:.0f} GB are free in {place}</source>
   <translation>需下载约 {fetched:g} GB，占用磁盘 {needed:g} GB；{place} 可用空间 {free:.0f} GB</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration (a year, each year)</source>
   <translation>加速度（每年的年速率变化）</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration, probability by chance</source>
   <translation>加速度，偶然出现的概率</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Acceleration, standard error</source>
   <translation>加速度，标准误差</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, it moves ever faster ({side}): every year by {change} ± {error} a year more.</source>
   <translation>根据迄今的测量，其移动越来越快（{side}）：速率每年增加 {change} ± {error}/年。</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, it moves ever faster.</source>
   <translation>根据迄今的测量，其移动越来越快。</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>According to the measurements so far, its movement is slowing down.</source>
   <translation>根据迄今的测量，其移动正在减慢。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Acquisitions ahead</source>
   <translation>预报成像次数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Active places</source>
   <translation>活动位置</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Add a small simulated tile of measurement points to the project, to try GroundCast with</source>
   <translation>将一小块模拟监测点添加到工程中，以试用 GroundCast</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Add your organisation's certificate in Settings &gt; Options &gt; Authentication &gt; Manage certificates of QGIS; it is used here too.</source>
   <translation>请在 QGIS 的“设置 &gt; 选项 &gt; 认证 &gt; 管理证书”中添加贵单位的证书；此处也会使用。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <location filename="../plugin/processing/setup_engine.py" />
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>All files (*.*)</source>
   <translation>所有文件 (*.*)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <source>All kinds</source>
   <translation>所有类型</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>All numbers and reviews.</source>
   <translation>所有数字和审核结果。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>All points with probability, class, first date and predicted movement (where points are the input).</source>
   <translation>所有点，含概率、等级、首个日期和预测移动量（输入为点时）。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>All retrieved values</source>
   <translation>所有反演值</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>All zones at a glance</source>
   <translation>危险区一览</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>All zones at a glance (continued)</source>
   <translation>危险区一览（续）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>All zones of both, reviews merged.</source>
   <translation>两者的所有危险区，审核结果已合并。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>All zones that were found have been dismissed after a review.</source>
   <translation>找到的所有危险区均已在审核后排除。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Allow writing there, or set another place for the user's data.</source>
   <translation>请允许在该处写入，或为用户数据另设位置。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Among all cells of a tile</source>
   <translation>在分块的所有像元之间</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>An EGMS download (CSV or zip), any file of points, a multi-band GeoTIFF, NetCDF, or MintPy's geocoded timeseries.h5.</source>
   <translation>EGMS 下载文件（CSV 或 zip）、任意点文件、多波段 GeoTIFF、NetCDF，或 MintPy 的地理编码文件 timeseries.h5。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>An EGMS download (CSV or zip, as it is), or any file of points: Shapefile, GeoPackage, CSV with coordinates.</source>
   <translation>EGMS 下载文件（CSV 或 zip，保持原样），或任意点文件：Shapefile、GeoPackage、带坐标的 CSV。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Any file of points with one field per date: GeoPackage, Shapefile, CSV with coordinates.</source>
   <translation>任意每个日期一个字段的点文件：GeoPackage、Shapefile、带坐标的 CSV。</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Apple GPU (mps)</source>
   <translation>Apple GPU (mps)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Area {number}</source>
   <translation>面域 {number}</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/form.py" />
   <source>Assessor</source>
   <translation>审核人</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Assets</source>
   <translation>承灾体</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>At least one date is needed.</source>
   <translation>至少需要一个日期。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>At least two dates are needed.</source>
   <translation>至少需要两个日期。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Attention in space</source>
   <translation>空间注意力</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Author</source>
   <translation>编制人</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Away from the satellite, or down</source>
   <translation>远离卫星或向下</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Backtest forecast methods</source>
   <translation>回测预报方法</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Backtest of {name}</source>
   <translation>{name} 的回测</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Band</source>
   <translation>波段</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>Band {number}</source>
   <translation>波段 {number}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>Bands of '{layer}': {bands}; dates typed: {dates}. Give one date for each band, in their order.</source>
   <translation>“{layer}”的波段：{bands}；输入的日期：{dates}。请按波段顺序为每个波段给出一个日期。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Basemap</source>
   <translation>底图</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Bias</source>
   <translation>偏差</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Blocks of days</source>
   <translation>连续多日的区块</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>Both an extent and a region were given. Choose one of them.</source>
   <translation>同时给出了范围和区域。请选择其中之一。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project (in a model, say).</source>
   <translation>上下界和预测位移，仅当它们既不在中位数所在的文件夹中也不在工程中时需要（例如在模型中）。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project.</source>
   <translation>上下界和预测位移，仅当它们既不在中位数所在的文件夹中也不在工程中时需要。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Build of torch</source>
   <translation>torch 构建版本</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Buildings, roads, dams …: points, lines or polygons in any CRS.</source>
   <translation>建筑、道路、大坝 …：点、线或多边形，坐标参照系不限。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>By how many percent the area must change for a zone to have grown or shrunk.</source>
   <translation>面积变化达到多少百分比时，危险区视为扩大或缩小。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>CRS</source>
   <translation>坐标参照系</translation>
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
   <translation>CSV 文件 (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Cancelled.</source>
   <translation>已取消。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Cancelled; nothing was written.</source>
   <translation>已取消；未写入任何内容。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Cancelled; what is finished stays.</source>
   <translation>已取消；已完成的部分保留。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Cancelling …</source>
   <translation>正在取消 …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Carry reviews over</source>
   <translation>沿用审核结果</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cell size of rasters</source>
   <translation>栅格像元大小</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Cells or stations outside the region are neither used nor filled. A smaller region is faster and needs less memory.</source>
   <translation>区域之外的像元或站点既不使用，也不填补。区域越小，速度越快，所需内存越少。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Cells that were never observed</source>
   <translation>从未观测的像元</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Cells without a value on any date are mostly water, ice or town, and stay empty. Fill those that lie between observed cells if they are not.</source>
   <translation>在任何日期都没有值的像元多为水体、冰雪或城镇，保持为空。如果不是，可填补位于已观测像元之间的像元。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cells without points</source>
   <translation>没有点的像元</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Cells without points stay empty, or are interpolated by kriging, whose uncertainty widens the bounds.</source>
   <translation>没有点的像元保持为空，或用克里金插值；其不确定性会使上下界变宽。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Change of area, percent</source>
   <translation>面积变化百分比</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Change of speed</source>
   <translation>速率变化</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Change of speed (a year)</source>
   <translation>速率变化（每年）</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Change of velocity</source>
   <translation>速率变化</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Changes of zones</source>
   <translation>危险区的变化</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Changing in time (rainfall, filled soil moisture …), used up to the last date only</source>
   <translation>随时间变化（降雨、填补后的土壤水分 …），仅使用到最后日期为止</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Changing in time (rainfall, temperature, coarse soil moisture …)</source>
   <translation>随时间变化（降雨、气温、粗分辨率土壤水分 …）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>Check the folder of the outputs, and run it again.</source>
   <translation>请检查输出文件夹，然后重新运行。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Check the network connection. Behind a proxy, enter it in Settings &gt; Options &gt; Network of QGIS; it is used here too. Then press 'Continue': what is finished stays.</source>
   <translation>请检查网络连接。如使用代理，请在 QGIS 的“设置 &gt; 选项 &gt; 网络”中填写；此处也会使用。然后按“继续”：已完成的部分保留。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Checksums</source>
   <translation>校验和</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_plot.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>Choose 'Pick' and click a place on the map.</source>
   <translation>请选择“拾取”，然后单击地图上的位置。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Choose a folder of single-date rasters</source>
   <translation>选择单日期栅格所在的文件夹</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>Choose a layer of hazard zones: polygons, as 'Detect hazard zones' makes them.</source>
   <translation>请选择危险区图层：由“探测危险区”生成的多边形。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Choose a layer or a file with a deformation time series.</source>
   <translation>请选择包含形变时间序列的图层或文件。</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Choose a layer with dates in the layer panel: points with date fields, or a raster with a band per date.</source>
   <translation>请在图层面板中选择含日期的图层：带日期字段的点，或每个日期一个波段的栅格。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Choose a layer, a file or a folder with soil moisture.</source>
   <translation>请选择包含土壤水分的图层、文件或文件夹。</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_form.py" />
   <source>Choose a photo</source>
   <translation>选择照片</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Choose a smaller region, fewer dates or a simpler method, or close other programs, and run it again.</source>
   <translation>请选择较小的区域、较少的日期或较简单的方法，或关闭其他程序，然后重新运行。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Choose a smaller region, fewer dates or a simpler method, or the device 'cpu', and run it again.</source>
   <translation>请选择较小的区域、较少的日期、较简单的方法，或设备“cpu”，然后重新运行。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Choose an existing folder for the outputs, or temporary files.</source>
   <translation>请为输出选择已有的文件夹，或选择临时文件。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Choose an interpreter of Python 3.10 or newer.</source>
   <translation>请选择 Python 3.10 或更新版本的解释器。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Choose another Python (3.11 to 3.13 on 64-bit Windows, macOS or Linux is best supported).</source>
   <translation>请另选一个 Python（64 位 Windows、macOS 或 Linux 上的 3.11 至 3.13 支持最好）。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Choose another Python, or install pip for it.</source>
   <translation>请另选一个 Python，或为其安装 pip。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Choose another interpreter.</source>
   <translation>请选择其他解释器。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Choose at least one raster.</source>
   <translation>请至少选择一个栅格。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Choose rasters</source>
   <translation>选择栅格</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>Choose the polygon layer that bounds the region.</source>
   <translation>请选择用于界定区域的多边形图层。</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Class</source>
   <translation>等级</translation>
  </message>
  <message>
   <location filename="../plugin/report/legend.py" />
   <source>Class of the zone:</source>
   <translation>危险区等级：</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Class {number}: {name}</source>
   <translation>等级 {number}：{name}</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>Classes</source>
   <translation>等级</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Classes: {classes}.</source>
   <translation>等级：{classes}。</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Click a place on the map and see its series, fit and forecast</source>
   <translation>单击地图上的位置，查看其序列、拟合和预报</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Close other programs that use it. If an antivirus program guards the folder, allow it there, then press 'Continue'.</source>
   <translation>请关闭使用它的其他程序。如果杀毒软件保护了该文件夹，请在其中设为允许，然后按“继续”。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Close the programs that use it, QGIS windows with a running job among them, and try again.</source>
   <translation>请关闭使用它的程序，包括有作业正在运行的 QGIS 窗口，然后重试。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Co&amp;variates</source>
   <translation>协变量(&amp;V)</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Comment</source>
   <translation>备注</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Compare forecasts</source>
   <translation>比较预报</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Compute on another computer: what it makes can be looked at, reviewed and printed here without the engine.</source>
   <translation>请在另一台计算机上计算：其结果可以在此处查看、审核和打印，无需引擎。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Computed by GroundCast {version} on {device} in {seconds} s.</source>
   <translation>由 GroundCast {version} 在 {device} 上计算，用时 {seconds} 秒。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Conflicts</source>
   <translation>冲突</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Continues a stack of displacement rasters (a GeoTIFF with one band per date, rasters of one date each, NetCDF, or MintPy's geocoded time series) and says how far the forecast can be trusted.

Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. If nothing beats 'the last value stays', it says so and uses that.

The results are rasters on the grid of the input: the forecast and the bounds that hold 80 and 95 % of the true values (one band per date), the predicted displacement, velocity and change of velocity.</source>
   <translation>延续位移栅格堆栈（每个日期一个波段的 GeoTIFF、单日期栅格、NetCDF，或 MintPy 的地理编码时间序列），并说明预报的可信程度。

每种方法都先在您自己序列的过去数据上与简单方法比较测试；“自动”采用表现最好的方法。如果没有方法胜过“末值保持不变”，会如实说明并采用后者。

结果是与输入格网相同的栅格：预报以及包含 80 % 和 95 % 真值的上下界（每个日期一个波段）、预测位移、速率和速率变化。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Continues a stack of displacement rasters, with intervals and measured skill.</source>
   <translation>延续位移栅格堆栈，并给出区间和实测的技巧评分。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Continues the displacement series of InSAR points (an EGMS download, or any layer of points with one field per date) and says how far the forecast can be trusted.

Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. If nothing beats 'the last value stays', it says so and uses that. The bounds hold 80 and 95 % of the true values, as measured on your data.

The result is a layer of points with a field per forecast date (D20250131, and its bounds D20250131_lo80 …), the predicted displacement, velocity and change of velocity; with a cell size also rasters.</source>
   <translation>延续 InSAR 点的位移序列（EGMS 下载文件，或任意每个日期一个字段的点图层），并说明预报的可信程度。

每种方法都先在您自己序列的过去数据上与简单方法比较测试；“自动”采用表现最好的方法。如果没有方法胜过“末值保持不变”，会如实说明并采用后者。根据在您的数据上的实测，上下界包含 80 % 和 95 % 的真值。

结果是点图层，每个预报日期一个字段（D20250131，及其上下界 D20250131_lo80 …），以及预测位移、速率和速率变化；给出像元大小时还生成栅格。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Continues the displacement series of InSAR points, with intervals and measured skill.</source>
   <translation>延续 InSAR 点的位移序列，并给出区间和实测的技巧评分。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Coordinate reference system, where the data do not say it.</source>
   <translation>坐标参照系，在数据未说明时填写。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <location filename="../plugin/dialogs/models_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Copied to the clipboard.</source>
   <translation>已复制到剪贴板。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>Copied, but a selection lives in this window only: there, all polygons will be used.</source>
   <translation>已复制，但选择集只存在于此窗口中：在别处运行时将使用所有多边形。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Copies the assets that stand in hazard zones, or near them, the most exposed first. Assets may be points, lines or polygons, in any CRS.

Each has the id, class, probability, greatest predicted displacement and first date of the worst zone it meets, the distance to it, how much of the asset lies in zones, and, where the points with probability are given, the probability and displacement of the nearby point that is most likely to exceed the threshold. They are ranked by class, probability, distance and share. It needs no engine.</source>
   <translation>复制位于危险区内或其附近的承灾体，暴露程度最高者在前。承灾体可以是点、线或多边形，坐标参照系不限。

每个承灾体给出其涉及的最严重危险区的编号、等级、概率、最大预测位移和首个日期，到该区的距离，承灾体位于危险区内的比例；如果给出带概率的点，还有附近最可能超过阈值的点的概率和位移。按等级、概率、距离和比例排序。不需要引擎。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Copy assets that are not exposed too; they have no rank.</source>
   <translation>也复制未暴露的承灾体；它们没有排名。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Corrections of the dates found: field=2020-01-31; other=2020-02-12. A field without a date (field=) is left out.</source>
   <translation>更正识别出的日期：field=2020-01-31; other=2020-02-12。没有日期的字段（field=）将被排除。</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Counted from the present level (the last measurements, smoothed). Dots: measured; lines: forecast. Of 100 outcomes, 80 are expected in the dark band and 95 in the light one. Blue: {place}, which is predicted to move most.</source>
   <translation>从当前水平（最近几次测量，经平滑）算起。点：实测；线：预报。每 100 种结果中，预计 80 种落在深色带内，95 种落在浅色带内。蓝色：{place},预测移动最大。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>Counting what is missing …</source>
   <translation>正在统计缺失情况 …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Covariates in time</source>
   <translation>随时间变化的协变量</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Covariates in time from files or folders</source>
   <translation>来自文件或文件夹的随时间变化的协变量</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Cubic</source>
   <translation>三次曲线</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <location filename="../plugin/report/zone_page.py" />
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Date of the last acquisition, where the forecast does not say it (a layer that was exported, say): 2024-01-18.</source>
   <translation>最后一次成像的日期，在预报未说明时填写（例如导出的图层）：2024-01-18。</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Date of the review</source>
   <translation>审核日期</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Dates of the bands</source>
   <translation>波段日期</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Dates of the fields</source>
   <translation>字段日期</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Dates used</source>
   <translation>使用的日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Deformation time series</source>
   <translation>形变时间序列</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Deformation time series ({patterns})</source>
   <translation>形变时间序列 ({patterns})</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Delete the model '{name}' for good?</source>
   <translation>永久删除模型“{name}”？</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Detect hazard zones</source>
   <translation>探测危险区</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Direction</source>
   <translation>方向</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Distance</source>
   <translation>距离</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Done.</source>
   <translation>完成。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Earlier forecast, points</source>
   <translation>先前的预报，点</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Earlier forecast, raster (median)</source>
   <translation>先前的预报，栅格（中位数）</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Earlier reviews</source>
   <translation>先前的审核结果</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Earlier zones</source>
   <translation>先前的危险区</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Earlier zones that overlap no new one, with their reviews.</source>
   <translation>与任何新危险区均不重叠的先前危险区，含其审核结果。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Either way</source>
   <translation>任一方向</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Enter an HTTP proxy in Settings &gt; Options &gt; Network of QGIS, or none, then press 'Continue'.</source>
   <translation>请在 QGIS 的“设置 &gt; 选项 &gt; 网络”中填写 HTTP 代理或不填写，然后按“继续”。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Enter them in Settings &gt; Options &gt; Network of QGIS, then press 'Continue'.</source>
   <translation>请在 QGIS 的“设置 &gt; 选项 &gt; 网络”中填写，然后按“继续”。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Error (RMSE, {units})</source>
   <translation>误差 (RMSE, {units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Errors of two places are correlated by {value} on average, as the history tells.</source>
   <translation>根据历史，两个位置的误差平均相关系数为 {value}。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Evaluate imputation methods</source>
   <translation>评估插补方法</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Evaluation of {name}</source>
   <translation>{name} 的评估</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Every gap filled, one band per date; observed cells are the same to the last bit.</source>
   <translation>所有空缺均已填补，每个日期一个波段；已观测像元逐位不变。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Every raster has the grid and the dates of the input, one band per date; observed cells keep their values to the last bit.</source>
   <translation>每个栅格的格网和日期与输入相同，每个日期一个波段；已观测像元的值逐位不变。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Every raster has the grid of the input; those with dates have one band per forecast date.</source>
   <translation>每个栅格的格网与输入相同；含日期的栅格每个预报日期一个波段。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Everything that was set up is removed.</source>
   <translation>所有已安装的内容都将被移除。</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Exponential</source>
   <translation>指数</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Export the model</source>
   <translation>导出模型</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Exposed assets</source>
   <translation>暴露承灾体</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Exposed assets, number</source>
   <translation>暴露承灾体数量</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Extent</source>
   <translation>范围</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Failed.</source>
   <translation>失败。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching Python {version}</source>
   <translation>正在下载 Python {version}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching the other packages</source>
   <translation>正在下载其他软件包</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching torch</source>
   <translation>正在下载 torch</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching uv</source>
   <translation>正在下载 uv</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Fetching uv, which knows the builds of torch</source>
   <translation>正在下载 uv，它能识别 torch 的各构建版本</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Fewest points</source>
   <translation>最少点数</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Field</source>
   <translation>字段</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Fill between observed cells</source>
   <translation>填补已观测像元之间的像元</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Fill the gaps in the background</source>
   <translation>在后台填补空缺</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Fill the gaps of satellite soil moisture, with measured errors and intervals</source>
   <translation>填补卫星土壤水分的空缺，并给出实测的误差和区间</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Filled soil moisture</source>
   <translation>填补后的土壤水分</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Filled stack</source>
   <translation>填补后的堆栈</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Filled stations</source>
   <translation>填补后的站点</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>Filled – {name}</source>
   <translation>填补 – {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Fills every gap of a stack of soil-moisture rasters (a GeoTIFF with one band per date, a folder of daily files, NetCDF, or original SMAP Level-3 HDF5) and says how far the filled values can be trusted. Observed cells are not touched.

Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on them. Rain, temperature and terrain help a lot: give them as covariates, on any grid.

The results are rasters on the grid of the input, one band per date: the filled stack, the bounds that hold 80 and 95 % of the true values, and where each value comes from. A filled stack can be a covariate in time of a deformation forecast.</source>
   <translation>填补土壤水分栅格堆栈的所有空缺（每个日期一个波段的 GeoTIFF、存放逐日文件的文件夹、NetCDF，或原始 SMAP Level-3 HDF5），并说明填补值的可信程度。已观测像元不会改动。

按与您自身空缺相同的方式隐藏已观测的值，填补后再比较：“自动”采用其中表现最好的方法。降雨、气温和地形很有帮助：请将其作为协变量给出，格网不限。

结果是与输入格网相同的栅格，每个日期一个波段：填补后的堆栈、包含 80 % 和 95 % 真值的上下界，以及每个值的来源。填补后的堆栈可用作形变预报的随时间变化的协变量。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Fills every gap of a stack of soil-moisture rasters, with intervals and measured error.</source>
   <translation>填补土壤水分栅格堆栈的所有空缺，并给出区间和实测误差。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Fills every gap of the series of soil-moisture stations, with intervals and measured error.</source>
   <translation>填补土壤水分站点序列的所有空缺，并给出区间和实测误差。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Fills every gap of the soil-moisture series of stations (points with one field per date) and says how far the filled values can be trusted. Observed values are not touched.

Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on them. Covariates are rasters; each station takes the value at its place.

The result is a GeoPackage with one layer of filled values (a field per date, and how many dates were filled) and one layer for each bound of the 80 and 95 % intervals.</source>
   <translation>填补站点土壤水分序列的所有空缺（每个日期一个字段的点），并说明填补值的可信程度。已观测的值不会改动。

按与您自身空缺相同的方式隐藏已观测的值，填补后再比较：“自动”采用其中表现最好的方法。协变量为栅格；每个站点取其所在位置的值。

结果是一个 GeoPackage，其中一个图层为填补后的值（每个日期一个字段，以及填补的日期数），80 % 和 95 % 区间的每个界限各一个图层。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Find the history</source>
   <translation>查找历史数据</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>First date of the history to use (2018-01-01); empty = all.</source>
   <translation>使用的历史数据的首个日期（2018-01-01）；留空 = 全部。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>For</source>
   <translation>用途</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>For an NVIDIA graphics processor</source>
   <translation>用于 NVIDIA 图形处理器</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>For the processor</source>
   <translation>用于处理器</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>Forecast</source>
   <translation>预报</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Forecast computed by</source>
   <translation>预报计算软件</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Forecast deformation</source>
   <translation>预报形变</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Forecast deformation (points)</source>
   <translation>预报形变（点）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>Forecast deformation (rasters)</source>
   <translation>预报形变（栅格）</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Forecast ground deformation from an InSAR time series, with measured intervals</source>
   <translation>由 InSAR 时间序列预报地表形变，并给出实测的区间</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Forecast of ground deformation from {origin} to {last}. Values: {legend}.</source>
   <translation>{origin} 至 {last} 的地表形变预报。数值：{legend}。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/forecast_points.py" />
   <source>Forecast points</source>
   <translation>预报点</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Forecast raster (median)</source>
   <translation>预报栅格（中位数）</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Forecast until</source>
   <translation>预报截至</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>Forecast – {name}</source>
   <translation>预报 – {name}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Forecast, median</source>
   <translation>预报，中位数</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Free some space or choose another folder for the outputs.</source>
   <translation>请释放一些空间，或为输出另选文件夹。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Free some space there, then try again.</source>
   <translation>请在该处释放一些空间，然后重试。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>Free some space, then press 'Continue': what is finished stays.</source>
   <translation>请释放一些空间，然后按“继续”：已完成的部分保留。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>From {base}, in {folder}</source>
   <translation>来自 {base}，位于 {folder}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Further files</source>
   <translation>其他文件</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Gaps like your own</source>
   <translation>与自身相似的空缺</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <source>Gaps like your own (automatic)</source>
   <translation>与自身相似的空缺（自动）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>GeoPackage with the filled series of every station and their bounds.</source>
   <translation>GeoPackage，含每个站点填补后的序列及其上下界。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>GeoPackage with the forecast, its bounds and derived values at every point.</source>
   <translation>GeoPackage，含每个点的预报、上下界和派生值。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>GeoTIFF stack, NetCDF or HDF5 cube, SMAP Level-3 HDF5, several files of one date each, or a file of stations</source>
   <translation>GeoTIFF 堆栈、NetCDF 或 HDF5 数据立方体、SMAP Level-3 HDF5、多个单日期文件，或站点文件</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.py" />
   <source>Give a cell size for the rasters.</source>
   <translation>请给出栅格的像元大小。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give a threshold of movement, of velocity, or both.</source>
   <translation>请给出移动量阈值、速率阈值，或两者。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give either forecast points or a raster, not both.</source>
   <translation>请给出预报点或栅格之一，不要同时给出。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Give forecast points, or the raster of a forecast's median.</source>
   <translation>请给出预报点，或预报的中位数栅格。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Give hazard zones, points with probability, or both.</source>
   <translation>请给出危险区、带概率的点，或两者。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Give the earlier forecast and the new observations together, or neither.</source>
   <translation>请同时给出先前的预报和新的观测，或两者都不给。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Give the path of its program, 'python' or 'python.exe'.</source>
   <translation>请给出其程序“python”或“python.exe”的路径。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Give the path of one.</source>
   <translation>请给出解释器的路径。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Gives the hazard zones of a newer analysis the reviews of an earlier one, history included.</source>
   <translation>将先前分析的审核结果（含历史记录）赋给较新分析的危险区。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Gives the hazard zones of a newer analysis the reviews of an earlier one.

A zone is the earlier one it shares most area with; it gets that one's review with its history, and the field 'previous' says which it was and how much of the smaller of the two lies in the other. Where an earlier zone has split, the part with most of its area keeps the review; where several have grown together, the one with most area in the whole does. The other parts, and what the others said, get it as history: nobody has looked at them as they are now.

Earlier zones of which nothing is left are written to a layer of their own, if you want them, so that no review is lost. Neither input is changed. It needs no engine.</source>
   <translation>将先前分析的审核结果赋给较新分析的危险区。

每个危险区对应于与其共有面积最大的先前危险区，并得到后者的审核结果及其历史记录；字段“previous”说明对应的是哪一个，以及两者中较小者有多大比例位于另一者之内。如果先前的危险区已分裂，则由含其面积最多的部分保留审核结果；如果多个危险区已合并，则由在合并后整体中面积最大者保留。分裂出的其余部分仅在历史记录中得到该审核结果，其他被合并者的意见也仅记入历史记录：这些危险区的现状尚无人查看。

如有需要，已完全消失的先前危险区会写入单独的图层，这样不会丢失任何审核结果。两个输入均不改动。不需要引擎。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Go on with an unfinished earlier run of the same job</source>
   <translation>继续同一任务先前未完成的运行</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Go on with the run that was ended: {done} of {total} tiles are finished, and kept</source>
   <translation>继续被中断的运行：{total} 个图块中已完成并保留 {done} 个</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Go on with the run that was ended: {done} of {total} tiles is finished, and kept</source>
   <translation>继续被中断的运行：{total} 个图块中已完成并保留 {done} 个</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Go on?</source>
   <translation>是否继续？</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Go through hazard zones one by one, and note what each is</source>
   <translation>逐个查看危险区，并记录各区的情况</translation>
  </message>
  <message>
   <location filename="../plugin/processing/algorithm.py" />
   <source>Ground deformation</source>
   <translation>地表形变</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Ground movement: hazard zones</source>
   <translation>地表移动：危险区</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>HTML files (*.html)</source>
   <translation>HTML 文件 (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Hazard re&amp;port…</source>
   <translation>危险区报告(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Hazard report</source>
   <translation>危险区报告</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/rank_assets.py" />
   <location filename="../plugin/report/layers.py" />
   <source>Hazard zones</source>
   <translation>危险区</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>Hazard zones of a forecast of ground deformation</source>
   <translation>地表形变预报的危险区</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Highest probability</source>
   <translation>最大概率</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>History</source>
   <translation>历史数据</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>History used: {count} date from {start} to {end}.</source>
   <translation>使用的历史数据：{count} 个日期，{start} 至 {end}。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>History used: {count} dates from {start} to {end}.</source>
   <translation>使用的历史数据：{count} 个日期，{start} 至 {end}。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>How alike the errors of neighbours are cannot be told (the history is too short, or the raster too large): they are taken as independent, and alarms come too easily.</source>
   <translation>无法判断相邻位置的误差有多相似（历史太短，或栅格太大）：将其视为相互独立，警报会过于频繁。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>How far to trust it</source>
   <translation>可信程度</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>How many acquisitions ahead the model learns to forecast.</source>
   <translation>模型学习向前预报多少次成像。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>How many acquisitions ahead to forecast, at the usual interval of the series.</source>
   <translation>向前预报多少次成像，按序列的常规间隔。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>How many acquisitions ahead to test.</source>
   <translation>要测试的预报成像次数。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>How many months ahead to forecast; replaces the number of acquisitions.</source>
   <translation>向前预报多少个月；代替成像次数。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>How much of the history is tested for acceleration, in years; cycles are told from a parabola from a year and a half on.</source>
   <translation>对多长的历史数据做加速检验，单位为年；达到一年半及以上才能区分周期变化与抛物线。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>How near a zone or a point must lie, in metres; 0 = only what touches.</source>
   <translation>危险区或点须邻近到什么距离，单位为米；0 = 仅相接触者。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>How near places of a zone lie to each other, in metres; 0 = five times the usual distance of points, or a cell and a half.</source>
   <translation>同一区内的位置彼此邻近的距离，单位为米；0 = 点的常规间距的五倍，或一个半像元。</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>How sure is this?</source>
   <translation>有多大把握？</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>How the forecast did on the past</source>
   <translation>预报在过去数据上的表现</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>How well the forecast does was not measured on these data, or its summary was not given. Read it with caution.</source>
   <translation>未在这些数据上测定预报的表现，或未给出其摘要。请谨慎阅读。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Import a model</source>
   <translation>导入模型</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>Impute soil moisture</source>
   <translation>插补土壤水分</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>Impute soil moisture (stations)</source>
   <translation>插补土壤水分（站点）</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>In 80 %</source>
   <translation>80 % 区间内</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>In 95 %</source>
   <translation>95 % 区间内</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>In the 80 % band</source>
   <translation>80 % 区间内</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>In the 95 % band</source>
   <translation>95 % 区间内</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.py" />
   <source>In the dates to forecast: {problem}.</source>
   <translation>要预报的日期有误：{problem}。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>In windows that shift from layer to layer (as good, and quicker)</source>
   <translation>在逐层移动的窗口内（效果相当，速度更快）</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Input: {path} (SHA-256 {digest})</source>
   <translation>输入：{path}（SHA-256 {digest}）</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Install the packages of engine/requirements.lock into it again; the log of this run names the missing one.</source>
   <translation>请将 engine/requirements.lock 中的软件包重新安装到该环境；本次运行的日志中有所缺软件包的名称。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Install what is missing, or choose another Python. Then try again.</source>
   <translation>请安装缺少的组件，或选择其他 Python，然后重试。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Interpolate (kriging)</source>
   <translation>插值（克里金）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Interpreter of the engine</source>
   <translation>引擎的解释器</translation>
  </message>
  <message>
   <location filename="../plugin/layers/arrange.py" />
   <source>Intervals</source>
   <translation>区间</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>It could not be saved: {error}</source>
   <translation>无法保存：{error}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>It has not been reviewed on site yet.</source>
   <translation>尚未经现场审核。</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>It moves ever faster.</source>
   <translation>其移动越来越快。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Its error could not be measured on these data.</source>
   <translation>其误差无法在这些数据上测得。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Its skill could not be measured on this series.</source>
   <translation>其技巧评分无法在该序列上测得。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>JSON files (*.json)</source>
   <translation>JSON 文件 (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Keep all assets</source>
   <translation>保留所有承灾体</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>Kept running, its layers are added to the project when it is done.</source>
   <translation>已继续运行，完成后其图层将添加到工程中。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Kinds of gap to test on</source>
   <translation>要测试的空缺类型</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Largest movement</source>
   <translation>最大移动量</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Largest velocity (a year)</source>
   <translation>最大速率（每年）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Last acquisition</source>
   <translation>最后一次成像</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Last acquisition used</source>
   <translation>使用的最后一次成像</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Last date of the history to use. The last acquisition not after it is where the forecast starts; empty = all.</source>
   <translation>使用的历史数据的最后日期。预报从不晚于该日期的最后一次成像开始；留空 = 全部。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Last date to use and to fill; empty = all.</source>
   <translation>使用和填补的最后日期；留空 = 全部。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Last measurement</source>
   <translation>最后一次测量</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Lasting id</source>
   <translation>固定编号</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Latest date to use and to fill, as 2023-12-31. Empty = the last</source>
   <translation>使用和填补的最晚日期，例如 2023-12-31。留空 = 最后一个日期</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Layer of points</source>
   <translation>点图层</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Layer of points or raster layer</source>
   <translation>点图层或栅格图层</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Layer of stations</source>
   <translation>站点图层</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Least class of points</source>
   <translation>点的最低等级</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Leave empty</source>
   <translation>保持为空</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Level of the test</source>
   <translation>检验水平</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Limit reached</source>
   <translation>达到限值</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Limits of the classes</source>
   <translation>等级界限</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Line</source>
   <translation>直线</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>List, import, export, rename and delete trained models</source>
   <translation>列出、导入、导出、重命名和删除已训练模型</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Logarithm</source>
   <translation>对数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Logo</source>
   <translation>徽标</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Longest time to train a neural network; empty = chosen for you.</source>
   <translation>神经网络的最长训练时间；留空 = 自动选定。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Lower</source>
   <translation>下界</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Lower bound of the 80 % interval</source>
   <translation>80 % 区间下界</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Lower bound of the 95 % interval</source>
   <translation>95 % 区间下界</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound of the interval that holds 80 % of the true values, one band per date.</source>
   <translation>包含 80 % 真值的区间的下界，每个日期一个波段。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound of the interval that holds 95 % of the true values, one band per date.</source>
   <translation>包含 95 % 真值的区间的下界，每个日期一个波段。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound, 80 %</source>
   <translation>下界，80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Lower bound, 95 %</source>
   <translation>下界，95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>MAE</source>
   <translation>MAE</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Make, check, repair or remove the Python environment in which forecasts and fillings are computed</source>
   <translation>创建、检查、修复或移除用于计算预报和填补的 Python 环境</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Makes the Python environment in which forecasts and fillings are computed, and tries it.</source>
   <translation>创建用于计算预报和填补的 Python 环境，并进行测试。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Makes the Python environment in which forecasts and fillings are computed, and tries it. It lies in the user's data folder: QGIS's own packages are never touched, all QGIS profiles share it, and a new version of the plugin keeps it unless it needs others.

What is finished is kept: after an interruption the next run goes on from there. The network is reached as QGIS does, with its proxy and certificates.</source>
   <translation>创建用于计算预报和填补的 Python 环境，并进行测试。环境位于用户的数据文件夹中：绝不改动 QGIS 自身的软件包，由所有 QGIS 配置共用；插件升级后仍保留，除非新版本需要其他软件包。

已完成的部分会保留：中断后，下次运行从中断处继续。访问网络的方式与 QGIS 相同，使用其代理和证书。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>Making the environment</source>
   <translation>正在创建环境</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Map of classes</source>
   <translation>等级图</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Map of probability</source>
   <translation>概率图</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Maps of probability and class are made of rasters; for points ask for 'Points with probability'.</source>
   <translation>概率图和等级图由栅格生成；对于点，请选择输出“带概率的点”。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Matches the zones of two analyses by their overlap and tells which are new, have grown or shrunk, are the same or have vanished.

With the earlier forecast and what was observed since then it also finds the places whose newest observation left the 80 or 95 % interval: the forecast was wrong there, and that is the alarm. One in twenty leaves a 95 % interval by chance, and neighbours leave it together, as they share the atmosphere of a date: the number is compared with that of chance, over all places and within every zone, with what the history tells of how alike neighbours are. It needs no engine.</source>
   <translation>按重叠情况匹配两次分析的危险区，并说明哪些是新发现、扩大、缩小、不变或消失的。

如果给出先前的预报和此后的观测，还会找出最新观测超出 80 % 或 95 % 区间的位置：预报在这些位置有误，这就是警报。由于偶然因素，每二十个位置中约有一个会超出 95 % 区间，而相邻位置共享同一日期的大气影响，会一同超出：因此结合历史所显示的相邻位置的相似程度，将其数量与偶然情况下的数量作比较，对所有位置以及每个危险区内的位置分别进行。不需要引擎。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Mean absolute error on hidden values</source>
   <translation>隐藏值的平均绝对误差</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Mean of the zone</source>
   <translation>危险区平均</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Mean probability</source>
   <translation>平均概率</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Mean velocity from the last acquisition to the last date that matters, in that unit per year; 0 = not asked. The more probable counts.</source>
   <translation>值得关注的平均速率（从最后一次成像到最后日期），以该单位每年表示；0 = 不考虑。取概率较大者。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Measured</source>
   <translation>实测结果</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Measured and predicted movement</source>
   <translation>实测和预测的移动量</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Measured on dates held back: skill over persistence {skill}, RMSE {rmse} {units}.</source>
   <translation>在留出的日期上实测：相对持续性预报的技巧评分 {skill}，RMSE {rmse} {units}。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Measured on {count} observed values that were hidden ({mask}): mean absolute error {mae}, RMSE {rmse} {units}.</source>
   <translation>在 {count} 个被隐藏的观测值（{mask}）上实测：平均绝对误差 {mae}，RMSE {rmse} {units}。</translation>
  </message>
  <message>
   <location filename="../plugin/report/layers.py" />
   <source>Measured point</source>
   <translation>测量点</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Measured points</source>
   <translation>测量点数</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Measurements</source>
   <translation>测量数据</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Measures how well each forecast method would have predicted your own series.</source>
   <translation>测定每种预报方法对您自己的序列能预测得多好。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Measures how well each method fills gaps of your own data, for every kind of gap.</source>
   <translation>测定每种方法对您自己的数据在各类空缺上能填补得多好。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>Measures how well each method would fill the gaps of your own data: values that were observed are hidden, filled by each method from what is left, and compared with what was measured. Nothing is written but the report and the tables.

It does so for several kinds of gap, because a method that is good at scattered cells can be useless when a whole date is missing. The report has the errors of every method on every kind, how they grow with the distance to the nearest observation, how often the truth lay inside the bounds, and what each covariate is worth.</source>
   <translation>测定每种方法对您自己数据的空缺能填补得多好：隐藏已观测的值，由每种方法根据其余数据填补，再与实测值比较。除报告和表格外不写入任何内容。

测试涵盖多种空缺，因为擅长填补零散像元的方法，在整个日期缺失时可能毫无用处。报告包含每种方法在每类空缺上的误差、误差如何随到最近观测的距离增大、真值落在上下界之内的频率，以及每个协变量的价值。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>Measures how well each method would have predicted your own series: from many past dates, each method forecasts what came next, seeing nothing later, and is compared with what was measured.

The report has the errors, the skill over 'the last value stays' and over the best simple method, with their uncertainty, and how often the truth lay inside the bounds.</source>
   <translation>测定每种方法对您自己的序列能预测得多好：从过去的许多日期出发，每种方法在不知道之后数据的情况下预报后续值，再与实测值比较。

报告包含误差、相对于“末值保持不变”和最佳简单方法的技巧评分及其不确定性，以及真值落在上下界之内的频率。</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Median movement</source>
   <translation>中位移动量</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Memory ran out.</source>
   <translation>内存不足。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merge zone reviews</source>
   <translation>合并危险区审核结果</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merged zones</source>
   <translation>合并后的危险区</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merges two copies of a layer of hazard zones that two people have reviewed, without losing either review.</source>
   <translation>合并由两人分别审核的同一危险区图层的两个副本，双方的审核结果均不丢失。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Merges two copies of a layer of hazard zones that two people have reviewed: one in the office, one in the field with QField, say.

Zones are matched by their number. Where one copy alone has a review, it is taken. Where both have one, the newer counts; on the same day the one that asks for more care does (confirmed, then watch, then dismissed). The other review goes into the zone's history, and both comments are kept. A review that stands in the other copy's history is older, whatever its date.

Zones that were called differently are listed, as a table and in the log. Neither input is changed. If the zones are of two analyses, use 'Carry reviews over' instead. It needs no engine.</source>
   <translation>合并由两人分别审核的同一危险区图层的两个副本：例如一份在办公室审核，另一份在野外用 QField 审核。

危险区按其编号匹配。如果只有一个副本有审核结果，则采用该结果。如果两个副本都有，则以较新者为准；同一天的，以要求更谨慎者为准（依次为已确认、关注、已排除）。另一个审核结果记入该危险区的历史记录，双方的备注均保留。已列入另一副本历史记录中的审核结果，无论日期如何，均视为较旧。

判定不一致的危险区会列在表格和日志中。两个输入均不改动。如果危险区来自两次分析，请改用“沿用审核结果”。不需要引擎。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Met&amp;hod</source>
   <translation>方法(&amp;H)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <source>Met&amp;hod and horizon</source>
   <translation>方法与预报期(&amp;H)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <location filename="../plugin/dialogs/score_table.py" />
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/report/about_page.py" />
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Method used</source>
   <translation>采用的方法</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Method, mean of the dates ahead</source>
   <translation>方法，各预报日期的平均</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Method, skill, dates, inputs and versions, for other programs.</source>
   <translation>方法、技巧评分、日期、输入和版本，供其他程序使用。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Method: {method}. {reason}</source>
   <translation>方法：{method}。{reason}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Methods</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Methods of the literature to compare as well. Some need further libraries; what is missing is said.</source>
   <translation>同时参与比较的文献方法。有些需要额外的库；缺少时会提示。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Minutes for training</source>
   <translation>训练分钟数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Model bundles (*.zip)</source>
   <translation>模型包 (*.zip)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Model of {name}</source>
   <translation>{name} 的模型</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading_source.py" />
   <source>More than one input was given. Choose either a layer or a file, and leave the other empty.</source>
   <translation>给出了多个输入。请选择图层或文件之一，另一项留空。</translation>
  </message>
  <message>
   <location filename="../plugin/report/raster_places.py" />
   <source>Most affected cell</source>
   <translation>受影响最大的像元</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Most affected point</source>
   <translation>受影响最大的点</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Most passes over the data; empty = until the time is up.</source>
   <translation>遍历数据的最多轮数；留空 = 直到时间用完。</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Movement ({units})</source>
   <translation>移动量 ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Movement predicted from the last acquisition to the last forecast date.</source>
   <translation>预测的从最后一次成像到最后一个预报日期的移动量。</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Movement so far</source>
   <translation>迄今的移动</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Movement that matters, from the present level (the last measurements, smoothed), in the unit of the forecast; 0 = not asked.</source>
   <translation>值得关注的移动量，从当前水平（最近几次测量，经平滑）算起，单位与预报相同；0 = 不考察。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>NVIDIA graphics processor</source>
   <translation>NVIDIA 图形处理器</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>NVIDIA or AMD GPU (cuda)</source>
   <translation>NVIDIA 或 AMD GPU (cuda)</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>NVIDIA or AMD GPU number {number} ({name})</source>
   <translation>NVIDIA 或 AMD GPU 第 {number} 块（{name}）</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>NetCDF and HDF5: the variable that holds the displacement; empty = the first that suits.</source>
   <translation>NetCDF 和 HDF5：存放位移的变量；留空 = 第一个合适的变量。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>NetCDF and HDF5: the variable that holds the soil moisture; SMAP: AM or PM. Empty = the first that suits.</source>
   <translation>NetCDF 和 HDF5：存放土壤水分的变量；SMAP：AM 或 PM。留空 = 第一个合适的变量。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>New name</source>
   <translation>新名称</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>New observations</source>
   <translation>新的观测</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>New zones</source>
   <translation>新危险区</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>No NVIDIA graphics processor was found; the engine will compute on the processor.</source>
   <translation>未找到 NVIDIA 图形处理器；引擎将使用处理器计算。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>No Python interpreter was found.</source>
   <translation>未找到 Python 解释器。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/plan.py" />
   <source>No acquisition of '{name}' lies in the period chosen; they run from {first} to {last}.</source>
   <translation>“{name}”在所选时段内没有成像；其成像从 {first} 至 {last}。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>No area reaches the chosen probability of moving by more than the chosen threshold{span}.</source>
   <translation>没有任何地区移动超过所选阈值的概率达到所选限值{span}。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>No date was found in the name '{name}'. Rename the rasters like defo_20200131.tif, or type their dates in order.</source>
   <translation>名称“{name}”中未找到日期。请将栅格重命名为 defo_20200131.tif 的形式，或按顺序输入其日期。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/vectors.py" />
   <source>No field of '{layer}' is named after a date. Its fields are: {fields}. Rename the displacement fields like D20200131 or 2020-01-31, or type their dates: field=2020-01-31; …</source>
   <translation>“{layer}”没有以日期命名的字段。其字段有：{fields}。请将位移字段重命名为 D20200131 或 2020-01-31 的形式，或输入其日期：field=2020-01-31; …</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>No forecast layer was given, so there is no plot.</source>
   <translation>未给出预报图层，因此没有图形。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>No forecast of GroundCast was given with the zones.</source>
   <translation>未随危险区给出 GroundCast 的预报。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>No hazard zone was found.</source>
   <translation>未找到危险区。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading_source.py" />
   <source>No input was given. Choose a layer or a file.</source>
   <translation>未给出输入。请选择图层或文件。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>No interpreter is given.</source>
   <translation>未给出解释器。</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>No layer was given that could be drawn.</source>
   <translation>未给出可绘制的图层。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>No output was asked for. Name at least one output file.</source>
   <translation>未要求任何输出。请至少指定一个输出文件。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>No polygon of '{name}' is selected.</source>
   <translation>“{name}”中没有选中的多边形。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.py" />
   <source>No region is drawn: draw one, or choose the whole layer.</source>
   <translation>尚未绘制区域：请绘制一个，或选择整个图层。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>No unfinished runs</source>
   <translation>没有未完成的运行</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>No zone was called differently.</source>
   <translation>没有判定不一致的危险区。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>No zone was found. A lower threshold, probability limit or number of points finds more.</source>
   <translation>未找到危险区。降低阈值、概率限值或最少点数可找到更多。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Nodata value</source>
   <translation>无数据值</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>None of them has been reviewed on site yet.</source>
   <translation>均尚未经现场审核。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>None yet. They are read from names like D20200131 or 2020-01-31.</source>
   <translation>尚无日期。日期从 D20200131 或 2020-01-31 这样的名称中读取。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>None: each place by itself</source>
   <translation>无：每个位置独立</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>None: the method above</source>
   <translation>无：使用上面的方法</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Not yet reviewed. To fill in on site:</source>
   <translation>尚未审核。请在现场填写：</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Note</source>
   <translation>注意</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Nothing was measured here.</source>
   <translation>此处没有测量数据。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Number expected by chance</source>
   <translation>偶然情况下的预期数量</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Number of conflicts</source>
   <translation>冲突数量</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>Number of the zone</source>
   <translation>危险区编号</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Number of zones</source>
   <translation>危险区数量</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Observations</source>
   <translation>观测数据</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Observed history</source>
   <translation>观测历史</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Of the report.</source>
   <translation>报告的标题。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <source>Of the run that made '{layer}' the raster '{key}' was not found. Keep its rasters in one folder, or give them under '{name}'.</source>
   <translation>未找到生成“{layer}”的那次运行的栅格“{key}”。请将其各栅格放在同一文件夹中，或在“{name}”中给出。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Of what was measured later, {inner} % lay in the range meant to hold 80 %, and {outer} % in the one meant to hold 95 %.</source>
   <translation>在后来的实测值中，{inner} % 落在应包含 80 % 的区间内，{outer} % 落在应包含 95 % 的区间内。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Office</source>
   <translation>发布单位</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>On Debian and Ubuntu, install python3-venv; or choose another Python.</source>
   <translation>在 Debian 和 Ubuntu 上，请安装 python3-venv；或另选一个 Python。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>On Windows, install the Microsoft Visual C++ Redistributable (x64); the log names the library.</source>
   <translation>在 Windows 上，请安装 Microsoft Visual C++ Redistributable (x64)；日志中有该库的名称。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>On a Mac with Apple silicon its graphics processor is used without more.</source>
   <translation>在配备 Apple 芯片的 Mac 上，会直接使用其图形处理器。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>On the date the forecast was made from, the observations lie far from it: they seem to have another reference, or unit.</source>
   <translation>在预报起始日期，观测值与预报相差很大：两者的参考或单位似乎不同。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>One area may {what}{span}.</source>
   <translation>有 1 个地区可能{what}{span}。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>One file per date, with the date in its name; the same kinds as in a folder.</source>
   <translation>每个日期一个文件，名称中含日期；文件类型与文件夹中的相同。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>One raster per acquisition, on the same grid, with the date in its name.</source>
   <translation>每次成像一个栅格，格网相同，名称中含日期。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Only with the method DAPF: points coloured by where each place lies in what the network learned. Places of like colour moved alike.</source>
   <translation>仅用于方法 DAPF：按每个位置在网络学得的表示空间中所处之处为点着色。颜色相近的位置移动相似。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/report_dialog.py" />
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Open the folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Open the report</source>
   <translation>打开报告</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Or the raster 'Forecast, median' of the last run; the others of its run are found in its folder and in the project.</source>
   <translation>或上次运行的栅格“预报，中位数”；同一次运行的其他栅格会在其文件夹和工程中查找。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Or the raster 'Forecast, median' that a forecast made. The others of its run are found in its folder and in the project.</source>
   <translation>或由预报生成的栅格“预报，中位数”。同一次运行的其他栅格会在其文件夹和工程中查找。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Original SMAP files say of every value whether its use is recommended. The others are doubtful (dense forest, snow, open water nearby): leave them out, and they are filled as well. Other files have no such flags.</source>
   <translation>原始 SMAP 文件对每个值标明是否推荐使用。其余的值存疑（茂密森林、积雪、附近有开阔水面）：可将其排除，它们也会被填补。其他文件没有这类标记。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Other method</source>
   <translation>其他方法</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Other methods</source>
   <translation>其他方法</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Other rasters of the run</source>
   <translation>该次运行的其他栅格</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Outlines areas where a forecast is likely to exceed a threshold, and ranks them. Give points or the raster of the median.

For every place the intervals of the forecast give the probability that it moves by more than the threshold between the last acquisition and one of the forecast dates. It is the greatest of the dates' probabilities: dates depend on each other in a way the forecast does not tell, so the true one is at least that. A velocity is judged by the movement to the last date. Places above the probability limit that lie near each other, and are enough of them, form a zone (DBSCAN).

What counts is the ground, not the next measurement with its noise. The history tells how noisy the measurements are and how far the ground strays from its trend and season; it is found by itself as long as the forecast's input is where it was. Without it probabilities near the noise are too high.

Each zone has an id, its area and number of places, greatest and mean probability, greatest and median predicted displacement, the steepest gradient, the share of places whose forecast resolves the threshold, the greatest change of velocity, the first date on which a place reaches the limit, a class of severity (by the greatest probability), and empty fields for a review. With the history, it also has a test for acceleration and, where it accelerates in the way slopes do before they fail (the inverse of the velocity falls to zero along a line, Fukuzono 1985), the time of that with its 95 % interval. It needs no engine.</source>
   <translation>圈定预报中可能超过阈值的地区，并对其排序。请给出点或中位数栅格。

对每个位置，由预报区间得出其在最后一次成像与某一预报日期之间移动量超过阈值的概率。取各日期概率中的最大值：日期之间相互依赖，而预报并不说明依赖方式，因此真实概率至少为该值。速率按到最后日期为止的移动量判断。概率超过限值、彼此邻近且数量足够的位置构成一个区（DBSCAN）。

重要的是地面本身，而不是带有噪声的下一次测量。历史数据说明测量的噪声有多大，以及地面偏离其趋势和季节变化的程度；只要预报的输入仍在原处，就会自动找到。没有历史数据时，接近噪声的概率会偏高。

每个区给出编号、面积和位置数、最大和平均概率、最大和中位预测位移、最大梯度、预报足以分辨该阈值的位置所占比例、最大速率变化、首个有位置达到限值的日期、严重程度等级（按最大概率），以及供审核填写的空字段。如果给出历史数据，还有加速检验；如果其加速方式与斜坡失稳破坏之前相同（速率的倒数沿直线降至零，Fukuzono 1985），则给出失稳破坏的时间及其 95 % 区间。不需要引擎。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Outlines areas where a forecast of points or rasters is likely to exceed a threshold, ranked by severity.</source>
   <translation>圈定点预报或栅格预报中可能超过阈值的地区，并按严重程度排序。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>PDF files (*.pdf)</source>
   <translation>PDF 文件 (*.pdf)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
   <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../plugin/report/frame.py" />
   <source>Page {number} of {count}</source>
   <translation>第 {number} 页，共 {count} 页</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Pages</source>
   <translation>页数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Paper</source>
   <translation>纸张</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Parabola</source>
   <translation>抛物线</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Passes over the data</source>
   <translation>训练轮数</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Photo</source>
   <translation>照片</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_form.py" />
   <source>Pictures (*.jpg *.jpeg *.png *.heic *.webp *.tif);;All files (*)</source>
   <translation>图片 (*.jpg *.jpeg *.png *.heic *.webp *.tif);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
   <translation>图片 (*.svg *.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Places at least this likely to exceed a threshold are active.</source>
   <translation>超过某一阈值的概率不低于此值的位置为活动位置。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places compared</source>
   <translation>比较的位置数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places outside the 95 % interval</source>
   <translation>超出 95 % 区间的位置数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places outside the interval</source>
   <translation>超出区间的位置</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Places whose newest observation left the 80 or 95 % interval (with the earlier forecast and observations).</source>
   <translation>最新观测超出 80 % 或 95 % 区间的位置（需给出先前的预报和观测）。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Point data (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)</source>
   <translation>点数据 (*.csv *.shp *.gpkg *.geojson *.fgb *.parquet)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Point data (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)</source>
   <translation>点数据 (*.csv *.zip *.shp *.gpkg *.geojson *.fgb *.txt *.parquet)</translation>
  </message>
  <message>
   <location filename="../plugin/report/places.py" />
   <source>Point {name}</source>
   <translation>点 {name}</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Points</source>
   <translation>点数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Points of lower class do not count by themselves.</source>
   <translation>等级较低的点本身不计入。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Points or cells</source>
   <translation>点或像元</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory.</source>
   <translation>区域之外的点或像元既不使用，也不预报。区域越小，速度越快，所需内存越少。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Points or cells that make a zone, at least.</source>
   <translation>构成一个区所需的最少点数或像元数。</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Points over the limit</source>
   <translation>超限点数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Points with one field per acquisition, named after its date (D20200131, 20200131, 2020-01-31). Give a layer or a file.</source>
   <translation>点数据，每次成像一个字段，以其日期命名（D20200131、20200131、2020-01-31）。请给出图层或文件。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Points with one field per acquisition, or a raster with one band per acquisition. Give a layer, a file, or a list of rasters.</source>
   <translation>每次成像一个字段的点，或每次成像一个波段的栅格。请给出图层、文件或栅格列表。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Points with one field per date, named after it (D20200131, 20200131, 2020-01-31). Empty fields are the gaps.</source>
   <translation>点数据，每个日期一个字段，以日期命名（D20200131、20200131、2020-01-31）。空字段即为空缺。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Points with probability</source>
   <translation>带概率的点</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Polygons to work in; only the selected ones if that is ticked. Instead of an extent.</source>
   <translation>要处理的多边形；如勾选，则仅使用所选多边形。用以代替范围。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Polygons, the most severe first.</source>
   <translation>多边形，最严重者在前。</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Position</source>
   <translation>坐标</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Positive values mean east, negative ones west.</source>
   <translation>正值表示向东，负值表示向西。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Positive values mean up, negative ones down.</source>
   <translation>正值表示向上，负值表示向下。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <location filename="../plugin/report/layers.py" />
   <source>Predicted displacement</source>
   <translation>预测位移</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Predicted movement ({units})</source>
   <translation>预测移动量 ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity</source>
   <translation>预测速率</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity less the past velocity: where movement speeds up or slows down.</source>
   <translation>预测速率减去过去速率：显示移动加快或减慢之处。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Predicted velocity over the horizon, per year.</source>
   <translation>预报期内的预测速率，以每年计。</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Print hazard zones with maps, series and reviews as a PDF</source>
   <translation>将危险区连同地图、序列和审核结果打印为 PDF</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Prints hazard zones as a PDF for people who decide: an overview with map and key message, a table of all zones, a page per zone with map, series, numbers and review, and a page on how to read it and how far to trust it. Also writes the table as CSV.

The plots need the forecast the zones were made from, and the history before it (the forecast's own input is taken where it is still there). How well the forecast did on the past comes from its summary, or from what the forecast file itself says.

It needs no engine and no internet. A basemap is drawn where one is given.</source>
   <translation>将危险区打印为 PDF，供决策者使用：含地图和要点的概览、所有危险区的表格、每个危险区一页（含地图、序列、数字和审核结果），以及说明如何阅读报告和可信程度的一页。还会将表格写为 CSV。

图形需要生成危险区所用的预报，以及预报之前的历史数据（如果预报自身的输入仍在原处，则采用该输入）。预报在过去数据上的表现取自其摘要，或预报文件自身的说明。

不需要引擎，也不需要互联网。如果给出底图，则会绘制。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Prints hazard zones with maps, series and reviews as a PDF for people who decide.</source>
   <translation>将危险区连同地图、序列和审核结果打印为 PDF，供决策者使用。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Probabilities at which the classes 2, 3 and 4 begin.</source>
   <translation>等级 2、3、4 起始的概率。</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>Probability</source>
   <translation>概率</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Probability by chance</source>
   <translation>偶然发生的概率</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Probability by chance below which more places are outside than chance explains.</source>
   <translation>偶然发生的概率低于此值时，视为超出区间的位置多于偶然所能解释的数量。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Probability limit</source>
   <translation>概率限值</translation>
  </message>
  <message>
   <location filename="../plugin/toolbelt/devices.py" />
   <source>Processor (cpu)</source>
   <translation>处理器 (cpu)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/processing/filled_products.py" />
   <source>Provenance</source>
   <translation>值来源</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>PyTorch, which the engine needs, is no longer made for Macs with Intel processors.</source>
   <translation>引擎所需的 PyTorch 已不再为 Intel 处理器的 Mac 提供。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Python interpreter</source>
   <translation>Python 解释器</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/zones.py" />
   <source>QGIS's own algorithms are not loaded. Switch the Processing plugin on.</source>
   <translation>QGIS 自带的算法未加载。请启用“处理”插件。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Quality of satellite values</source>
   <translation>卫星数值的质量</translation>
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
   <translation>半径</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Random seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Rank exposed assets</source>
   <translation>暴露承灾体排序</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>Ranks buildings, roads, dams or anything else by the hazard zones they stand in or near.</source>
   <translation>按所处或邻近的危险区，对建筑、道路、大坝或任何其他承灾体排序。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)</source>
   <translation>栅格数据 (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.hdf5 *.vrt *.img)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Raster data (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)</source>
   <translation>栅格数据 (*.tif *.tiff *.nc *.nc4 *.h5 *.he5 *.vrt *.img)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster layer</source>
   <translation>栅格图层</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Raster layer or layer of stations</source>
   <translation>栅格图层或站点图层</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Raster layers with one band per date, and layers of stations with one field per date</source>
   <translation>每个日期一个波段的栅格图层，以及每个日期一个字段的站点图层</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>Rasters (*.tif *.tiff *.vrt *.img *.nc);;All files (*)</source>
   <translation>栅格 (*.tif *.tiff *.vrt *.img *.nc);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/files.py" />
   <source>Rasters given: {files}; dates typed: {dates}. Give one date for each raster, in their order.</source>
   <translation>给出的栅格：{files}；输入的日期：{dates}。请按栅格顺序为每个栅格给出一个日期。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters that do not change and may explain the values: height, slope, clay content. Any grid and CRS.</source>
   <translation>不随时间变化、可能有助于解释数值的栅格：高程、坡度、黏粒含量。格网和坐标参照系不限。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters that do not change and whose values are codes, not amounts: land cover, soil type, geology. Any grid and CRS.</source>
   <translation>不随时间变化、值为代码而非数量的栅格：土地覆盖、土壤类型、地质。格网和坐标参照系不限。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters too large for memory are computed in tiles, and finished tiles are kept until the run is complete. Ticked: a run that was cancelled or ended by a fault goes on where it was, if input and settings are the same. Not ticked: it starts from the beginning.</source>
   <translation>内存容纳不下的栅格按图块计算，已完成的图块会保留到运行完成为止。勾选：被取消或因故障中断的运行，在输入和设置相同时从中断处继续。不勾选：从头开始。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rasters with dates (bands, or one raster per date), e.g. rainfall, groundwater or filled soil moisture. Only their past is used.</source>
   <translation>带日期的栅格（波段，或每个日期一个栅格），例如降雨、地下水或填补后的土壤水分。仅使用其过去的值。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Rasters with dates (bands, or one raster per date), e.g. rainfall, temperature or coarse soil moisture. Any grid, CRS and time step; they may have gaps.</source>
   <translation>带日期的栅格（波段，或每个日期一个栅格），例如降雨、气温或粗分辨率土壤水分。格网、坐标参照系和时间步长不限；可以有空缺。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/forecast_dialog.py" />
   <location filename="../plugin/dialogs/impute_dialog.py" />
   <source>Re&amp;gion</source>
   <translation>区域(&amp;G)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>Reading the dates of the file …</source>
   <translation>正在读取文件的日期 …</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>Reading the dates of {name}</source>
   <translation>正在读取 {name} 的日期</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Recommended values only</source>
   <translation>仅推荐值</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Rectangle to work on. Leave it and the region out to use everything.</source>
   <translation>要处理的矩形。不填此项和区域则使用全部。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Relative</source>
   <translation>相对误差</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>Remove what unfinished runs have left ({size})? They can then only be started from the beginning.</source>
   <translation>删除未完成的运行留下的内容（{size}）？之后它们只能从头开始。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Removed.</source>
   <translation>已移除。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Removing {folder}</source>
   <translation>正在移除 {folder}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Rename the model</source>
   <translation>重命名模型</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Repair the environment, or choose another one.</source>
   <translation>请修复环境，或另选一个环境。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Repair: start from nothing</source>
   <translation>修复：从头开始</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Report made by</source>
   <translation>报告生成软件</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Res&amp;ume</source>
   <translation>继续(&amp;U)</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <location filename="../plugin/review/form.py" />
   <source>Review</source>
   <translation>审核</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Review every zone again</source>
   <translation>重新审核所有危险区</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>Review of a zone</source>
   <translation>危险区审核</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_dock.py" />
   <source>Review zones</source>
   <translation>审核危险区</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Reviewed zones</source>
   <translation>已审核的危险区</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Reviewed: {done} of {all}{told}.</source>
   <translation>已审核：{done}/{all}{told}。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Root mean square error</source>
   <translation>均方根误差</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Root mean square error on hidden values</source>
   <translation>隐藏值的均方根误差</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Run &amp;log</source>
   <translation>运行日志(&amp;L)</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Run it again.</source>
   <translation>请重新运行。</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>R²</source>
   <translation>R²</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>Sample tile (simulated)</source>
   <translation>示例区块（模拟）</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Save the plot</source>
   <translation>保存图形</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Save the series</source>
   <translation>保存序列</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Score table and plots</source>
   <translation>评分表和图</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>Seconds</source>
   <translation>秒</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Select points of the layer first.</source>
   <translation>请先在图层中选择点。</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Selection</source>
   <translation>所选要素</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Set the status of every zone to new; the earlier review is in the history.</source>
   <translation>将每个危险区的状态设为“新发现”；先前的审核结果保留在历史记录中。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <location filename="../plugin/main.py" />
   <source>Set up the &amp;engine…</source>
   <translation>安装引擎(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up the engine</source>
   <translation>安装引擎</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up, or go on where it stopped</source>
   <translation>安装，或从中断处继续</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Set up, repair, remove or check the environment, or use one of your own.</source>
   <translation>安装、修复、移除或检查环境，或使用您自己的环境。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of hidden values inside the 80 % interval</source>
   <translation>80 % 区间内隐藏值的比例</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of hidden values inside the 95 % interval</source>
   <translation>95 % 区间内隐藏值的比例</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Share of points that resolve the threshold</source>
   <translation>能分辨阈值的点所占比例</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of the values that were filled</source>
   <translation>填补值的比例</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Share of the values that were missing</source>
   <translation>缺失值的比例</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.py" />
   <source>Single dates cannot be left out of this file; tick them all, and bound the period below the table.</source>
   <translation>此文件不能排除单个日期；请全部勾选，并在表格下方限定时段。</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/report/zone_page.py" />
   <source>Size</source>
   <translation>面积</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Size (m²)</source>
   <translation>面积（m²）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Size of a cell, in units of the CRS, to write rasters as well; 0 = points only.</source>
   <translation>像元的大小，以坐标参照系的单位表示，用于同时写入栅格；0 = 仅点。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Size of the pages.</source>
   <translation>页面大小。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Skill</source>
   <translation>技巧评分</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill over persistence</source>
   <translation>相对持续性预报的技巧评分</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill over the best simple method</source>
   <translation>相对最佳简单方法的技巧评分</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Skill table</source>
   <translation>技巧评分表</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Skill: 0 = no better than 'nothing changes' (persistence), 1 = perfect. In bold: what was used.</source>
   <translation>技巧评分：0 = 不优于“保持不变”（持续性预报），1 = 完美。粗体：实际采用的方法。</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>Slopes that fail often speed up in this way before; if this one went on so, it would fail between {first} and {last} (95 %), most likely about {most}.</source>
   <translation>斜坡在破坏之前常以这种方式加速；如果照此发展，破坏将发生在 {first} 至 {last} 之间（95 %），最可能在 {most} 前后。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>So it is hardly better than assuming that nothing changes: rely on it with great caution.</source>
   <translation>因此并不明显优于假定保持不变：采信时请务必谨慎。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>So many of the most severe zones get a page of their own.</source>
   <translation>最严重的这么多个危险区各有单独一页。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/moisture_algorithm.py" />
   <source>Soil moisture</source>
   <translation>土壤水分</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Soil moisture ({patterns})</source>
   <translation>土壤水分 ({patterns})</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Soil moisture from {first} to {last}, its gaps filled; observed values are unchanged. Values: {legend}.</source>
   <translation>{first} 至 {last} 的土壤水分，空缺已填补；观测值未改动。数值：{legend}。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Soil-moisture stack</source>
   <translation>土壤水分堆栈</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Source: {parts}</source>
   <translation>来源：{parts}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>Start from the &amp;beginning</source>
   <translation>从头开始(&amp;B)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Start of the random numbers used in training: the same number on the same data and device gives the same result again.</source>
   <translation>训练所用随机数的起点：在相同数据和设备上，相同的数字得到相同的结果。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>Starting …</source>
   <translation>正在启动 …</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Static covariates</source>
   <translation>静态协变量</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Static covariates that are classes</source>
   <translation>分类的静态协变量</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Stations or cells</source>
   <translation>站点或像元</translation>
  </message>
  <message>
   <location filename="../plugin/review/form.py" />
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Steepest difference</source>
   <translation>最大梯度</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Steepest difference (per m)</source>
   <translation>最大梯度（每米）</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Summary of the forecast</source>
   <translation>预报的摘要</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Table of the zones</source>
   <translation>危险区表格</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>Tells what changed since the last run: new, grown and vanished zones, and places that left the earlier intervals.</source>
   <translation>说明自上次运行以来的变化：新发现、扩大和消失的危险区，以及超出先前区间的位置。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>Tested on past dates that were hidden from it, the forecast was off by {error} {units} (root mean square). Assuming that nothing changes was off by {naive} {units}.</source>
   <translation>在对其隐藏的过去日期上测试，预报的误差为 {error} {units}（均方根）。假定保持不变的误差为 {naive} {units}。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>That did not work ({cause}); trying another way.</source>
   <translation>该方式未成功（{cause}）；正在尝试其他方式。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>The 80 % interval held {inner} and the 95 % interval {outer} of the observations.</source>
   <translation>观测值落在 80 % 区间内的比例为 {inner}，落在 95 % 区间内的比例为 {outer}。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>The GroundCast algorithms are not loaded.</source>
   <translation>GroundCast 算法未加载。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine is not set up. Choose Plugins &gt; GroundCast &gt; Set up the engine, or run '{program} run groundcast:setupengine'. For an environment of your own, {variable} or the QGIS setting {setting} names its Python.</source>
   <translation>GroundCast 引擎尚未安装。请选择“插件 &gt; GroundCast &gt; 安装引擎”，或运行“{program} run groundcast:setupengine”。如使用您自己的环境，请用 {variable} 或 QGIS 设置 {setting} 指明其 Python。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine is not where {origin} says: '{path}' is not a Python interpreter. Correct {origin}, or remove it to use the standard place.</source>
   <translation>GroundCast 引擎不在 {origin} 所指的位置：“{path}”不是 Python 解释器。请更正 {origin}，或将其移除以使用标准位置。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/interpreter.py" />
   <source>The GroundCast engine runs with {path}.</source>
   <translation>GroundCast 引擎使用 {path} 运行。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The PDF to write.</source>
   <translation>要写入的 PDF。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/zones.py" />
   <source>The active points could not be grouped; see the log.</source>
   <translation>无法对活动点分组；请查看日志。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The algorithm '{name}' is not there; enable GroundCast in the plugin manager.</source>
   <translation>找不到算法“{name}”；请在插件管理器中启用 GroundCast。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The algorithm cannot run here.</source>
   <translation>该算法无法在此运行。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/engine_algorithm.py" />
   <source>The algorithm was not prepared.</source>
   <translation>算法未准备就绪。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The assets with their own fields and those of the ranking.</source>
   <translation>承灾体，含其自身的字段和排序的字段。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>The chosen limit of probability is first reached on {day}.</source>
   <translation>首次达到所选概率限值的日期为 {day}。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The class of every cell, 1 to 4; 0 = no forecast, or too uncertain to tell (where a raster is the input).</source>
   <translation>每个像元的等级，1 至 4；0 = 无预报，或不确定性过大而无法判断（输入为栅格时）。</translation>
  </message>
  <message>
   <location filename="../plugin/report/zones.py" />
   <source>The coordinate reference system of '{layer}' is unknown. Set it in the layer's properties.</source>
   <translation>“{layer}”的坐标参照系未知。请在图层属性中设置。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <location filename="../plugin/layers/covariates.py" />
   <source>The covariate '{path}' does not exist.</source>
   <translation>协变量“{path}”不存在。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>The date of '{name}' is not a date.</source>
   <translation>“{name}”的日期不是有效日期。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>The date of each band (or listed raster) in order, separated by commas: 2020-01-03, 2020-01-15. Only if not found.</source>
   <translation>每个波段（或列出的栅格）的日期，按顺序以逗号分隔：2020-01-03, 2020-01-15。仅在未能识别时需要。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/plan.py" />
   <source>The date {date} is not after the last acquisition used ({last}). Only later dates can be forecast.</source>
   <translation>日期 {date} 不晚于使用的最后一次成像（{last}）。只能预报更晚的日期。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The dates could not be read beforehand: {problem}</source>
   <translation>未能预先读取日期：{problem}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The dates to forecast, separated by commas: 2025-01-31, 2025-02-28. They replace the number of acquisitions and months.</source>
   <translation>要预报的日期，以逗号分隔：2025-01-31, 2025-02-28。代替成像次数和月数。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <location filename="../plugin/runtime/errors.py" />
   <source>The disk is full.</source>
   <translation>磁盘已满。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The disk of '{path}' has {free:.1f} GB free; the engine needs {needed:.1f} GB.</source>
   <translation>“{path}”所在磁盘可用空间 {free:.1f} GB；引擎需要 {needed:.1f} GB。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>The driver is older than {oldest:g}; update it to use this processor.</source>
   <translation>驱动程序版本低于 {oldest:g}；请更新驱动程序以使用此图形处理器。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>The engine cannot be started ({error}).</source>
   <translation>无法启动引擎（{error}）。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine crashed (code {number}). QGIS and your data are not affected.</source>
   <translation>引擎崩溃（代码 {number}）。QGIS 和您的数据不受影响。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine ended without a result (code {number}).</source>
   <translation>引擎结束但没有结果（代码 {number}）。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/run.py" />
   <source>The engine reported '{path}' as written, but it is not there.</source>
   <translation>引擎报告已写入“{path}”，但该文件不存在。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine was ended from outside (signal {number}).</source>
   <translation>引擎被外部终止（信号 {number}）。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine was killed by the system, most likely because memory ran out.</source>
   <translation>引擎被系统终止，很可能是内存不足。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>The engine works. It will compute on {device}.</source>
   <translation>引擎工作正常，将使用 {device} 计算。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The engine's Python environment is incomplete.</source>
   <translation>引擎的 Python 环境不完整。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The engine's coordinate systems do not work: {problem}</source>
   <translation>引擎的坐标系统无法工作：{problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>The environment is removed and made again.</source>
   <translation>环境将被移除并重新创建。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The extent is empty. Draw it again, or leave it out to use the whole layer.</source>
   <translation>范围为空。请重新绘制，或不填以使用整个图层。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>The field that says which zone is which, in both layers. If empty: {names}, the first that both have.</source>
   <translation>两个图层中标识各危险区的字段。留空：{names} 中两者共有的第一个。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/files.py" />
   <source>The fields of '{path}' cannot be read, so their dates cannot be corrected.</source>
   <translation>无法读取“{path}”的字段，因此无法更正其日期。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <location filename="../plugin/layers/files.py" />
   <source>The file '{path}' does not exist.</source>
   <translation>文件“{path}”不存在。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>The file that keeps the model.</source>
   <translation>保存模型的文件。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>The finished tiles cannot be used again: what the method learned, or the temporary export of the input, is gone.</source>
   <translation>已完成的图块无法再次使用：方法学到的内容或输入的临时导出已不存在。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>The folder '{path}' cannot be made ({error}).</source>
   <translation>无法创建文件夹“{path}”（{error}）。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The folder '{path}' does not exist.</source>
   <translation>文件夹“{path}”不存在。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>The forecast displacement, one band per date; the band's description is the date.</source>
   <translation>预报的位移，每个日期一个波段；波段描述即为日期。</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>The forecast expects movement the other way.</source>
   <translation>预报预计将朝相反方向移动。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>The forecast is complete.</source>
   <translation>预报已完成。</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>The forecast layer has no value in this zone.</source>
   <translation>预报图层在本区内没有值。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The forecast the zones were made from: for plots, and for the maps.</source>
   <translation>生成危险区所用的预报：用于图形和地图。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>The gaps are filled.</source>
   <translation>空缺已填补。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <location filename="../plugin/processing/impute_stations.py" />
   <source>The gaps the methods are tested and the bounds are calibrated on; none = gaps like your own.</source>
   <translation>用于测试方法和校准上下界的空缺；不选 = 与自身相似的空缺。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>The gaps the model is tested and its bounds are calibrated on; none = gaps like your own.</source>
   <translation>用于测试模型和校准其上下界的空缺；不选 = 与自身相似的空缺。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/report_dialog.py" />
   <source>The hazard report is written: {path}</source>
   <translation>危险区报告已写入：{path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The history before the forecast was not found: the plots show the forecast alone. Name it as 'Observations'.</source>
   <translation>未找到预报之前的历史数据：图形仅显示预报。请在“观测数据”中指定。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>The history is what the forecast was made from: {path}</source>
   <translation>历史数据即作出预报所用的数据：{path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>The interpreter to make the environment from (empty: the first that serves), or with 'Use' the one to run the engine in.</source>
   <translation>用于创建环境的解释器（留空：第一个可用的）；选择“使用”时，则为运行引擎的解释器。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>The kinds of gap to test on; none = all that the data allow.</source>
   <translation>要测试的空缺类型；不选 = 数据允许的所有类型。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/snapshot.py" />
   <source>The layer '{layer}' cannot be exported to a temporary file: {error}</source>
   <translation>无法将图层“{layer}”导出为临时文件：{error}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <location filename="../plugin/processing/values.py" />
   <source>The layer '{layer}' cannot be loaded.</source>
   <translation>无法加载图层“{layer}”。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' cannot be read. Check its data source.</source>
   <translation>无法读取图层“{layer}”。请检查其数据源。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' has no coordinate reference system. Assign one, or give it under 'CRS'.</source>
   <translation>图层“{layer}”没有坐标参照系。请指定一个，或在“坐标参照系”中给出。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/vectors.py" />
   <source>The layer '{layer}' has no points. If it is a table (an EGMS CSV, say), give it as a file instead.</source>
   <translation>图层“{layer}”没有点。如果它是表（例如 EGMS CSV），请改以文件形式给出。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is no file ({provider}). Export it to a GeoTIFF and use that.</source>
   <translation>图层“{layer}”不是文件（{provider}）。请将其导出为 GeoTIFF 后使用。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is not a plain file on disk ('{uri}'). Unpack or export it, and use that file.</source>
   <translation>图层“{layer}”不是磁盘上的普通文件（“{uri}”）。请解压或导出，然后使用该文件。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The layer '{layer}' is shown in {shown}, but its file says {own}. If the file is wrong, write the right one into it with 'Assign projection' (Processing toolbox, GDAL) and load it again; if not, set the layer back to {own}.</source>
   <translation>图层“{layer}”以 {shown} 显示，但其文件标明为 {own}。如果文件有误，请用“指定投影”（处理工具箱，GDAL）写入正确的坐标参照系并重新加载；否则请将图层改回 {own}。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The layer '{name}' could not be styled: {error}</source>
   <translation>无法为图层“{name}”设置样式：{error}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The layer of 'Detect hazard zones', reviewed or not; only the selection, if so chosen.</source>
   <translation>“探测危险区”生成的图层，是否已审核均可；如勾选，则仅使用所选要素。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The layer of points that 'Forecast deformation (points)' made.</source>
   <translation>由“预报形变（点）”生成的点图层。</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>The layer of that review is no longer open.</source>
   <translation>该审核所在的图层已不再打开。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The layers are no copies of one another: no number in '{field}' is in both.</source>
   <translation>这些图层不是同一图层的副本：“{field}”中没有两者共有的编号。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The layers are no copies of one another: zone {zones} lies in different places. Use 'Carry reviews over' for the zones of two analyses, or choose another field than '{field}'.</source>
   <translation>这些图层不是同一图层的副本：危险区 {zones} 位于不同的地方。对于两次分析的危险区，请使用“沿用审核结果”，或选择“{field}”以外的字段。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>The limits of the classes must be three rising probabilities, like 0.2, 0.5, 0.8.</source>
   <translation>等级界限必须是三个递增的概率，例如 0.2, 0.5, 0.8。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The log of this run says more; please report it.</source>
   <translation>本次运行的日志中有更多信息；请报告此问题。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The log says more. Press 'Continue' to try again, or 'Repair' to start from nothing; 'Copy diagnostics' gathers what a report needs.</source>
   <translation>日志中有更多信息。按“继续”重试，或按“修复”从头开始；“复制诊断信息”可收集报告所需的内容。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The logo '{path}' was not found. Choose another picture, or leave it out.</source>
   <translation>未找到徽标“{path}”。请另选图片，或不填。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The measured error of every method tried</source>
   <translation>所尝试的每种方法的实测误差</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>The measured skill of every method tried, one row per method and horizon.</source>
   <translation>所尝试的每种方法的实测技巧评分，每种方法和预报期一行。</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>The measurements so far show neither acceleration nor slowing down that chance would not explain.</source>
   <translation>迄今的测量既未显示加速，也未显示减速，除非能用偶然解释。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The methods to compare; none = all that suit the data.</source>
   <translation>要比较的方法；不选 = 所有适合数据的方法。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>The model '{path}' does not exist.</source>
   <translation>模型“{path}”不存在。</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>The most severe first. Movement: the largest predicted, counted from the present level (the last measurements, smoothed).</source>
   <translation>按严重程度从高到低排列。移动：最大预测值，从当前水平（最近几次测量，经平滑）算起。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The new zones, reviewed.</source>
   <translation>新危险区，已带审核结果。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.py" />
   <source>The nodata value '{text}' is not a number.</source>
   <translation>无数据值“{text}”不是数字。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/meeting.py" />
   <source>The observations '{past}' are not on the grid of the forecast: choose the stack it was made from, with the new dates.</source>
   <translation>观测“{past}”与预报的格网不同：请选择生成该预报的堆栈，并含新日期。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The observations the forecast was made from. They make the probabilities those of the ground instead of noisy measurements, and tell which zones accelerate, and when they would fail if they went on so. Left empty, the forecast's own input is taken, if it is still there.</source>
   <translation>作出预报所用的观测。它们使概率反映地面本身而不是带噪声的测量，并说明哪些区在加速，以及照此下去何时会失稳破坏。留空 = 使用预报自身的输入（若仍存在）。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The one copy; outlines and figures are taken from it.</source>
   <translation>其中一个副本；轮廓和数字取自该副本。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>The one for graphics processors is larger.</source>
   <translation>用于图形处理器的版本较大。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.py" />
   <source>The one used last; at first automatic</source>
   <translation>上次使用的方法；起初为自动</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>The other copy of the same layer.</source>
   <translation>同一图层的另一个副本。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>The output is the same file as the input '{layer}'. Choose another name: what you have stays as it is.</source>
   <translation>输出与输入“{layer}”是同一文件。请另选名称：已有的内容保持不变。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The packages' server cannot be reached.</source>
   <translation>无法连接软件包服务器。</translation>
  </message>
  <message>
   <location filename="../plugin/report/photo.py" />
   <source>The photo '{name}' cannot be read.</source>
   <translation>无法读取照片“{name}”。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The point layer with median, 80 and 95 % bounds, displacement, velocity and its change is always written.</source>
   <translation>始终写入点图层，含中位数、80 % 和 95 % 上下界、位移、速率及速率变化。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>The point layer with the filled series of every station, and their 80 and 95 % bounds, is always written.</source>
   <translation>始终写入点图层，含每个站点填补后的序列及其 80 % 和 95 % 上下界。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The points it can write beside the zones: tell what the forecast says nearest to the asset, and count where there is no zone.</source>
   <translation>“探测危险区”可随危险区一并写出的点：说明离承灾体最近处的预报结果，并在没有危险区的地方计入。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>The points that were forecast in the last run.</source>
   <translation>上次运行所预报的点。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The polygons of the region cannot be dissolved. Repair them with 'Fix geometries'.</source>
   <translation>区域的多边形无法融合。请用“修正几何图形”修复。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>The probability of every cell, 0 to 1; cells that are too uncertain to tell are not drawn (where a raster is the input).</source>
   <translation>每个像元的概率，0 至 1；不确定性过大而无法判断的像元不绘制（输入为栅格时）。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>The probability that the most affected place of this zone will {what}{span} is {chance}.</source>
   <translation>本区受影响最大的位置可能{what}{span}，概率为 {chance}。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/covariates.py" />
   <source>The project has no raster layer</source>
   <translation>工程中没有栅格图层</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The proxy asks for a user and a password, or refuses those it got.</source>
   <translation>代理要求用户名和密码，或拒绝了所提供的用户名和密码。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The proxy set in QGIS is a SOCKS proxy, which pip cannot use.</source>
   <translation>QGIS 中设置的代理是 SOCKS 代理，pip 无法使用。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_layers.py" />
   <location filename="../plugin/series/reading.py" />
   <source>The raster '{layer}' cannot be read.</source>
   <translation>无法读取栅格“{layer}”。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/grid_zones.py" />
   <source>The raster '{path}' could not be written. Is the disk full, or the folder protected?</source>
   <translation>无法写入栅格“{path}”。是否磁盘已满，或文件夹受保护？</translation>
  </message>
  <message>
   <location filename="../plugin/layers/rasters.py" />
   <source>The rasters have no coordinate reference system. Assign one, or give it under 'CRS'.</source>
   <translation>栅格没有坐标参照系。请指定一个，或在“坐标参照系”中给出。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region has no coordinate reference system. Add it to the extent, e.g. '[EPSG:4326]', or to its layer.</source>
   <translation>区域没有坐标参照系。请在范围中添加，例如“[EPSG:4326]”，或为其图层指定。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region layer '{layer}' has no polygons to use. Is only the selection wanted, and nothing selected?</source>
   <translation>区域图层“{layer}”没有可用的多边形。是否只使用所选要素，而又未选中任何要素？</translation>
  </message>
  <message>
   <location filename="../plugin/processing/reading.py" />
   <source>The region layer cannot be loaded. Choose a layer of polygons.</source>
   <translation>无法加载区域图层。请选择多边形图层。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>The region lies outside '{layer}'. Region: {region}; layer: {extent} ({crs}).</source>
   <translation>区域位于“{layer}”之外。区域：{region}；图层：{extent}（{crs}）。</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>The report cannot be written to '{path}' ({error}). Is it open in another program?</source>
   <translation>无法将报告写入“{path}”（{error}）。是否已在其他程序中打开？</translation>
  </message>
  <message>
   <location filename="../plugin/report/document.py" />
   <source>The report cannot be written to '{path}'. {error}</source>
   <translation>无法将报告写入“{path}”。{error}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The results are complete, but their layers could not be styled; see the log.</source>
   <translation>结果已完成，但无法为其图层设置样式；请查看日志。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The results are written but could not be loaded: {error}</source>
   <translation>结果已写入，但无法加载：{error}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/outputs.py" />
   <source>The results could not be styled: {error}</source>
   <translation>无法为结果设置样式：{error}</translation>
  </message>
  <message>
   <location filename="../plugin/review/write.py" />
   <source>The review could not be written to '{layer}'. {reason}</source>
   <translation>无法将审核结果写入“{layer}”。{reason}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>The run failed; see its log.</source>
   <translation>运行失败；请查看其日志。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dialog_parts.py" />
   <source>The run is still going on.</source>
   <translation>运行仍在进行。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>The run was cancelled; no output was written.</source>
   <translation>运行已取消；未写入任何输出。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>The same by path: NetCDF files, stacks, rasters of one date each, or folders of them.</source>
   <translation>同上，以路径给出：NetCDF 文件、堆栈、单日期栅格，或存放它们的文件夹。</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <source>The same table with all numbers is in the CSV file that came with this report, where one was asked for.</source>
   <translation>含全部数字的同一表格见随本报告生成的 CSV 文件（如已选择生成）。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>The sample '{path}' cannot be read. Install the plugin again.</source>
   <translation>无法读取示例数据“{path}”。请重新安装插件。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>The sample cannot be copied to '{folder}' ({error}).</source>
   <translation>无法将示例数据复制到“{folder}”（{error}）。</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>The sample was added: 600 simulated points. Choose 'Time series' and click one, or 'Forecast deformation' and press Run.</source>
   <translation>示例数据已添加：600 个模拟点。选择“时间序列”并单击一个点，或选择“预报形变”并按“运行”。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The series before the forecast. If left out, the forecast's own input.</source>
   <translation>预报之前的序列。不填则使用预报自身的输入。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>The series that was forecast, with the new dates: points with fields named after dates, or the stack of rasters.</source>
   <translation>所预报的序列，并含新日期：带有以日期命名的字段的点，或栅格堆栈。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>The server's certificate is not trusted; a firewall that looks into connections is the usual reason.</source>
   <translation>服务器证书不受信任；通常是因为防火墙会检查连接内容。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>The sign of a movement is that of the measurements: in most products, positive is toward the satellite or up.</source>
   <translation>移动的正负号与测量数据一致：在多数产品中，正值表示靠近卫星或向上。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about.py" />
   <source>The summary '{path}' cannot be read ({error}). Choose the JSON file of 'Forecast deformation', or leave it out.</source>
   <translation>无法读取摘要“{path}”（{error}）。请选择“预报形变”的 JSON 文件，或不填。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>The summary that 'Forecast deformation' wrote. If left out, it is looked for beside the forecast.</source>
   <translation>由“预报形变”写出的摘要。不填则在预报所在的文件夹中查找。</translation>
  </message>
  <message>
   <location filename="../plugin/report/csv_file.py" />
   <source>The table cannot be written to '{path}' ({error}). Is it open in another program?</source>
   <translation>无法将表格写入“{path}”（{error}）。是否已在其他程序中打开？</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The zones of the earlier analysis, with their reviews.</source>
   <translation>先前分析的危险区，含其审核结果。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>The zones of the newer analysis.</source>
   <translation>较新分析的危险区。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>The zones that 'Detect hazard zones' found.</source>
   <translation>由“探测危险区”找到的危险区。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>There is a model called '{name}' already.</source>
   <translation>已有名为“{name}”的模型。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>There is no hazard zone; the report says so.</source>
   <translation>没有危险区；报告中会说明。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>There is no package for this Python or system.</source>
   <translation>没有适用于此 Python 或系统的软件包。</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>There is no plot: QGIS's Python lacks the library matplotlib.</source>
   <translation>没有图形：QGIS 的 Python 缺少库 matplotlib。</translation>
  </message>
  <message>
   <location filename="../plugin/series/gather.py" />
   <source>There is no point of '{layer}' here.</source>
   <translation>此处没有“{layer}”的点。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>There it may only be had in its build for the processor: the graphics processor would not be used.</source>
   <translation>那里可能只有用于处理器的版本：将不会使用图形处理器。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/plan.py" />
   <source>There it may only be had in its larger build: up to {fetched:g} GB to fetch, {needed:g} GB on disk.</source>
   <translation>那里可能只有较大的版本：最多需下载 {fetched:g} GB，占用磁盘 {needed:g} GB。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>This Python cannot make environments.</source>
   <translation>此 Python 无法创建环境。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>This Python has no pip, so nothing can be fetched with it.</source>
   <translation>此 Python 没有 pip，无法用它下载任何内容。</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>This place of the map has no place in the layer's coordinate reference system.</source>
   <translation>地图上的这一位置在图层的坐标参考系中没有对应位置。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Threshold</source>
   <translation>阈值</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Threshold of velocity</source>
   <translation>速率阈值</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>Time series</source>
   <translation>时间序列</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Time series cannot be drawn: {error}. Install the Python package matplotlib for QGIS.</source>
   <translation>无法绘制时间序列：{error}。请为 QGIS 安装 Python 软件包 matplotlib。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <location filename="../plugin/review/figures.py" />
   <source>Toward the satellite, or up</source>
   <translation>靠近卫星或向上</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Train deformation model</source>
   <translation>训练形变模型</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Train imputation model</source>
   <translation>训练插补模型</translation>
  </message>
  <message>
   <location filename="../plugin/main.py" />
   <source>Trained &amp;models…</source>
   <translation>已训练模型(&amp;M)…</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <location filename="../plugin/processing/train_deformation.py" />
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trained model</source>
   <translation>已训练模型</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.py" />
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Trained models (*.zip)</source>
   <translation>已训练模型 (*.zip)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>Trained on</source>
   <translation>训练数据</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Trains a forecast model on your own series and keeps it in a file, so that later forecasts of the same area (or a neighbouring one) need no training. Give that file to 'Forecast deformation' as the trained model.

Training stops when the time is up, or earlier when a part of the series kept aside no longer improves. The file carries the settings, the measured skill and a fingerprint of the training data.</source>
   <translation>在您自己的序列上训练预报模型，并保存到文件，这样以后对同一地区（或邻近地区）的预报无需训练。请将该文件作为已训练模型提供给“预报形变”。

时间用完时训练停止；如果留出的部分序列不再改进，则提前停止。文件中带有设置、实测技巧评分和训练数据的指纹。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>Trains a forecast model on your own series and keeps it in a file.</source>
   <translation>在您自己的序列上训练预报模型，并保存到文件。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trains a network to fill gaps of your own data and keeps it in a file.</source>
   <translation>在您自己的数据上训练填补空缺的网络，并保存到文件。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Trains a neural network to fill gaps of your own data and keeps it in a file, so that later dates of the same area (or a neighbouring one) are filled without training. Give that file to 'Impute soil moisture' as the trained model, with the same covariates.

It learns by itself: values that were observed are hidden as your own gaps are, and it learns to give them back. Training stops when the time is up, or earlier when values kept aside are no longer filled better. The file carries the settings, the measured error and a fingerprint of the training data.</source>
   <translation>在您自己的数据上训练填补空缺的神经网络，并保存到文件，这样以后填补同一地区（或邻近地区）的新日期时无需训练。请将该文件作为已训练模型提供给“插补土壤水分”，并使用相同的协变量。

网络自行学习：按与您自身空缺相同的方式隐藏已观测的值，网络学习将其还原。时间用完时训练停止；如果对留出值的填补不再改进，则提前停止。文件中带有设置、实测误差和训练数据的指纹。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/errors.py" />
   <source>Try again with the device 'cpu'; if it happens again, please report it with the log of this run.</source>
   <translation>请改用设备“cpu”重试；如果再次发生，请附上本次运行的日志报告此问题。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>Trying the engine</source>
   <translation>正在测试引擎</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.py" />
   <source>Type the dates to forecast, as 2025-01-31; 2025-02-28.</source>
   <translation>请输入要预报的日期，例如 2025-01-31; 2025-02-28。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>Unfinished runs: {count}, {size}</source>
   <translation>未完成的运行：{count}，{size}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Unit of the soil moisture; needed only if the source does not state it</source>
   <translation>土壤水分的单位；仅在数据源未说明时需要</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Unit of the values</source>
   <translation>数值单位</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Upper</source>
   <translation>上界</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Upper bound of the 80 % interval</source>
   <translation>80 % 区间上界</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Upper bound of the 95 % interval</source>
   <translation>95 % 区间上界</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound of the interval that holds 80 % of the true values, one band per date.</source>
   <translation>包含 80 % 真值的区间的上界，每个日期一个波段。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound of the interval that holds 95 % of the true values, one band per date.</source>
   <translation>包含 95 % 真值的区间的上界，每个日期一个波段。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound, 80 %</source>
   <translation>上界，80 %</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Upper bound, 95 %</source>
   <translation>上界，95 %</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>Use &amp;it</source>
   <translation>使用(&amp;I)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Use dates from</source>
   <translation>使用日期自</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Use dates until</source>
   <translation>使用日期至</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>Use the interpreter given below</source>
   <translation>使用下方给出的解释器</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Value that stands for 'missing', where the raster does not say it.</source>
   <translation>表示“缺失”的值，在栅格未说明时填写。</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>Values relative to {place}.</source>
   <translation>数值相对于 {place}。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>Variable</source>
   <translation>变量</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>Variable of a NetCDF or HDF5 file; SMAP: AM or PM</source>
   <translation>NetCDF 或 HDF5 文件的变量；SMAP：AM 或 PM</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>Versions: {versions}</source>
   <translation>版本：{versions}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run.py" />
   <source>Warning: {text}</source>
   <translation>警告：{text}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>What it cannot know</source>
   <translation>预报无法预知的情况</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What suits this machine</source>
   <translation>适合本机的版本</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What the engine found, as JSON</source>
   <translation>引擎检测到的内容，JSON 格式</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>What the probability means</source>
   <translation>概率的含义</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>What to do</source>
   <translation>要执行的操作</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/score_table.py" />
   <source>What was used</source>
   <translation>实际采用</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>When it would fail cannot be told from them.</source>
   <translation>由此无法判断何时会发生破坏。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>Where each value comes from, one band per date: 0 = no data, 1 = observed, 2 = filled.</source>
   <translation>每个值的来源，每个日期一个波段：0 = 无数据，1 = 观测，2 = 填补。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>Where it comes from</source>
   <translation>依据和来源</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Where neural networks are computed. Automatic: a GPU if one is found to work, else the processor. Other methods need no GPU.</source>
   <translation>计算神经网络的设备。自动：有可用的 GPU 则使用，否则使用处理器。其他方法不需要 GPU。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Where no history is given, read what the forecast was made from, if it is still there.</source>
   <translation>未给出历史数据时，读取生成该预测所用的数据（若其仍存在）。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Which cells of a date the network lets attend to each other.</source>
   <translation>网络让同一日期的哪些像元相互关注。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>Which method fills the gaps.</source>
   <translation>用哪种方法填补空缺。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>Which method predicts.</source>
   <translation>用哪种方法预测。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Which movement counts.</source>
   <translation>计入哪个方向的移动。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>Which network is trained.</source>
   <translation>要训练的网络。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>Which places move together</source>
   <translation>哪些位置一起移动</translation>
  </message>
  <message>
   <location filename="../plugin/processing/products.py" />
   <source>Which places move together (DAPF)</source>
   <translation>哪些位置一起移动 (DAPF)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Who made it.</source>
   <translation>由谁编制。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Who publishes it.</source>
   <translation>由谁发布。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Whole dates</source>
   <translation>整个日期</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>Whole places</source>
   <translation>整个位置</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <location filename="../plugin/processing/products.py" />
   <source>Why this method</source>
   <translation>采用该方法的理由</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>Without the history, probabilities of thresholds near the noise of the measurements are too high.</source>
   <translation>没有历史数据时，接近测量噪声的阈值的概率会偏高。</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: 95 % interval from</source>
   <translation>可能破坏：95 % 区间起</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: 95 % interval to</source>
   <translation>可能破坏：95 % 区间止</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>Would fail: most likely, within the interval</source>
   <translation>可能破坏：区间内最可能日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>Write the date as 2020-01-31</source>
   <translation>日期请写成 2020-01-31 的形式</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>Write your name above, so that others know who says so.</source>
   <translation>请在上方填写您的姓名，以便他人知道是谁的意见。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Years of history</source>
   <translation>历史数据年数</translation>
  </message>
  <message>
   <location filename="../plugin/report/table_page.py" />
   <location filename="../plugin/review/figures.py" />
   <location filename="../plugin/review/form.py" />
   <source>Zone</source>
   <translation>危险区</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>Zone {name}</source>
   <translation>危险区 {name}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_dock.py" />
   <source>Zone {zone}</source>
   <translation>危险区 {zone}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zone {zone}: '{counts}' counts; '{other}' is in its history.</source>
   <translation>危险区 {zone}：采用“{counts}”；“{other}”记入其历史记录。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zones</source>
   <translation>危险区</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>Zones are put into four classes by the probability of their most affected place. In this report:</source>
   <translation>危险区按其受影响最大的位置的概率分为四个等级。在本报告中：</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Zones in the report</source>
   <translation>报告中的危险区数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones no longer found</source>
   <translation>不再出现的危险区</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_zones.py" />
   <source>Zones of an earlier analysis: those that overlap keep their id.</source>
   <translation>先前分析的危险区：与之重叠的危险区沿用其编号。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of both runs with what became of them.</source>
   <translation>两次运行的危险区及其变化情况。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of the last run.</source>
   <translation>上次运行的危险区。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_compare.py" />
   <source>Zones of the new run.</source>
   <translation>新运行的危险区。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/merge_reviews.py" />
   <source>Zones reviewed by another</source>
   <translation>由他人审核的危险区</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones that were there</source>
   <translation>此前已有的危险区</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones that were there before: {carried} of {all}; new: {fresh}; earlier zones no longer found: {lost}.</source>
   <translation>此前已有的危险区：{all} 个中的 {carried} 个；新发现：{fresh}；不再出现的先前危险区：{lost}。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>Zones with a page</source>
   <translation>单独成页的危险区数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/carry_reviews.py" />
   <source>Zones with reviews</source>
   <translation>带审核结果的危险区</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.py" />
   <source>Zoom to the layers</source>
   <translation>缩放到图层</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a diffusion model, very slow; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>扩散模型，非常慢；用于比较，需要在引擎环境中安装 PyPOTS</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a level that follows recent values more than old ones stays</source>
   <translation>保持为更侧重近期值的水平值</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a neural network over neighbouring points, terrain and time; slow without a GPU</source>
   <translation>跨邻近点、地形和时间的神经网络；没有 GPU 时较慢</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a neural network over space and time, trained on your data by hiding values; slow without a GPU</source>
   <translation>跨空间和时间的神经网络，通过隐藏值在您的数据上训练；没有 GPU 时较慢</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a neural network that learns which places move together, and a range of futures; slow without a GPU</source>
   <translation>学习哪些位置一起移动并给出多种可能未来的神经网络；没有 GPU 时较慢</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a recurrent network from both ends; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>从两端读取的循环网络；用于比较，需要在引擎环境中安装 PyPOTS</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a recurrent network on a graph of neighbours; for comparison, needs Torch Spatiotemporal in the engine's environment</source>
   <translation>基于邻域图的循环网络；用于比较，需要在引擎环境中安装 Torch Spatiotemporal</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>a smooth field through all that was observed, as ESA CCI fills its gaps</source>
   <translation>穿过所有观测值的平滑场，ESA CCI 即用此法填补空缺</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line and a yearly cycle are continued</source>
   <translation>延续直线和年周期</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line and what was usual at this time of the year are continued</source>
   <translation>延续直线和每年此时的通常值</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>a straight line through each whole series is continued</source>
   <translation>延续拟合每条完整序列的直线</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>all ({count})</source>
   <translation>全部 ({count})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>also learns how each place answers to time-varying covariates, such as a slope that creeps when the soil is wet</source>
   <translation>还学习每个位置如何响应随时间变化的协变量，例如土壤湿润时发生蠕动的斜坡</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>as before, but starting from the last measured value</source>
   <translation>同上，但从最后的实测值出发</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>as before, fitted with more weight on recent acquisitions</source>
   <translation>同上，拟合时给近期成像更大权重</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>as cells that were never observed</source>
   <translation>如同从未观测的像元</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>as stated (else by the values)</source>
   <translation>按数据说明（否则由数值判断）</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/subject.py" />
   <source>as stated (else mm)</source>
   <translation>按数据说明（否则为 mm）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>as when the satellite was off for a day</source>
   <translation>如同卫星停止工作一天</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>assessor</source>
   <translation>审核人</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>attention over dates and places through a few shared patterns; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>通过少数共同模式对日期和地点做注意力；用于比较，需要在引擎环境中安装 PyPOTS</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>away (LOS)</source>
   <translation>远离 (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>away from satellite</source>
   <translation>远离卫星</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>away or down</source>
   <translation>远离或向下</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>class</source>
   <translation>等级</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/fields.py" />
   <source>confirmed</source>
   <translation>已确认</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>connects the dates before and after the gap; good for short gaps</source>
   <translation>连接空缺前后的日期；适合短空缺</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>correct</source>
   <translation>正确</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>d MMM yyyy</source>
   <translation>yyyy年M月d日</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>d MMMM yyyy</source>
   <translation>yyyy年M月d日</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>date</source>
   <translation>日期</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>dates</source>
   <translation>日期数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>decision trees that also see what kriging says; needs some minutes on large data</source>
   <translation>决策树，同时参考克里金的结果；数据量大时需要几分钟</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>deformation</source>
   <translation>形变</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/fields.py" />
   <source>dismissed</source>
   <translation>已排除</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>down</source>
   <translation>向下</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>dry</source>
   <translation>干</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>east</source>
   <translation>向东</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>ever faster</source>
   <translation>越来越快</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>filled</source>
   <translation>填补</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that learns how each series flows through continuous time</source>
   <translation>用于比较：学习每条序列如何在连续时间中演变的网络</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that learns which places move together</source>
   <translation>用于比较：学习哪些位置一起移动的网络</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that reads each series by itself, date by date</source>
   <translation>用于比较：逐个日期单独读取每条序列的网络</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: a network that reads maps, date by date; points are put on a grid</source>
   <translation>用于比较：逐个日期读取地图的网络；点被放到格网上</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: attention along time and places, with a memory of each</source>
   <translation>用于比较：沿时间和位置的注意力，并带有各自的记忆</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: convolutions in time and over a graph of neighbours</source>
   <translation>用于比较：在时间上和邻域图上做卷积</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: neighbours tell each other, less across distance and height</source>
   <translation>用于比较：邻近点相互传递信息，距离和高差越大传递越少</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>for comparison: one linear layer for the trend of the last dates, one for what remains</source>
   <translation>用于比较：一个线性层用于最后几个日期的趋势，另一个用于其余部分</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_mouse.py" />
   <source>forecast, {level} %: {low} to {high}</source>
   <translation>预报，{level} %：{low} 至 {high}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>grown</source>
   <translation>扩大</translation>
  </message>
  <message>
   <location filename="../plugin/processing/review_algorithm.py" />
   <source>hazard,risk,zones,review,assessment,qfield,field work,history,conflict</source>
   <translation>灾害,风险,危险区,审核,评估,QField,野外工作,历史记录,冲突</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>hides values like your own gaps, tests the methods that suit your data on them and uses the best</source>
   <translation>按与您自身空缺相同的方式隐藏值，在其上测试适合您数据的方法，并采用最好的</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>high</source>
   <translation>高</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_points.py" />
   <source>insar,egms,subsidence,landslide,displacement,time series,prediction</source>
   <translation>InSAR,EGMS,沉降,滑坡,位移,时间序列,预测</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>insar,hazard,risk,alert,alarm,monitoring,change,update,zones</source>
   <translation>InSAR,灾害,风险,预警,警报,监测,变化,更新,危险区</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>insar,hazard,risk,exposure,buildings,roads,dams,infrastructure,intersect,inventory</source>
   <translation>InSAR,灾害,风险,暴露,建筑,道路,大坝,基础设施,相交,清查</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>insar,landslide,subsidence,hazard,risk,active deformation area,cluster,exceedance,threshold,velocity</source>
   <translation>InSAR,滑坡,沉降,灾害,风险,活动形变区,聚类,超越概率,阈值,速率</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>insar,landslide,subsidence,hazard,risk,report,pdf,print,layout,review</source>
   <translation>InSAR,滑坡,沉降,灾害,风险,报告,PDF,打印,布局,审核</translation>
  </message>
  <message>
   <location filename="../plugin/processing/forecast_rasters.py" />
   <source>insar,mintpy,stack,subsidence,landslide,displacement,time series,prediction</source>
   <translation>InSAR,MintPy,堆栈,沉降,滑坡,位移,时间序列,预测</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_deformation.py" />
   <source>insar,neural network,transformer,learning,ridge,bundle</source>
   <translation>InSAR,神经网络,Transformer,学习,岭回归,模型包</translation>
  </message>
  <message>
   <location filename="../plugin/processing/backtest_forecast.py" />
   <source>insar,skill,validation,verification,accuracy,rmse,comparison</source>
   <translation>InSAR,技巧评分,验证,检验,精度,RMSE,比较</translation>
  </message>
  <message>
   <location filename="../plugin/processing/setup_engine.py" />
   <source>install,installation,python,torch,cuda,gpu,environment,repair,doctor</source>
   <translation>安装,设置,Python,torch,CUDA,GPU,环境,修复,诊断</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>learns from all points together how recent changes go on; fast and hard to beat</source>
   <translation>从所有点共同学习近期变化如何延续；快速且难以超越</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>learns in each cell how it follows rain and the other covariates, with a memory of rain</source>
   <translation>在每个像元学习其如何随降雨和其他协变量变化，并带有降雨记忆</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>like colours moved alike</source>
   <translation>颜色相近者移动相似</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>low</source>
   <translation>低</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>m3/m3 or %, where the data do not say it; empty = found from the values.</source>
   <translation>m3/m3 或 %，在数据未说明时填写；留空 = 由数值判断。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>mean error {error:.3g}</source>
   <translation>平均误差 {error:.3g}</translation>
  </message>
  <message>
   <location filename="../plugin/report/legend.py" />
   <source>measured point</source>
   <translation>测量点</translation>
  </message>
  <message>
   <location filename="../plugin/report/overview.py" />
   <source>measurements up to {day}</source>
   <translation>测量截至 {day}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>merged</source>
   <translation>合并</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>method {name}</source>
   <translation>方法 {name}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>mm, cm, m or rad, where the data do not say it; empty = mm.</source>
   <translation>mm、cm、m 或 rad，在数据未说明时填写；留空 = mm。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>moderate</source>
   <translation>中</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more away (LOS)</source>
   <translation>更远离 (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more down</source>
   <translation>更向下</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more east</source>
   <translation>更向东</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more toward (LOS)</source>
   <translation>更靠近 (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more up</source>
   <translation>更向上</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>more west</source>
   <translation>更向西</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than the threshold</source>
   <translation>移动超过阈值</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than {limit} or faster than {speed} a year{side}</source>
   <translation>移动超过 {limit}，或移动速率超过每年 {speed}{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move by more than {limit}{side}</source>
   <translation>移动超过 {limit}{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>move faster than {limit} a year{side}</source>
   <translation>移动速率超过每年 {limit}{side}</translation>
  </message>
  <message>
   <location filename="../plugin/report/chart.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>movement ({units})</source>
   <translation>移动量 ({units})</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>neighbours in space and in time together; needs no covariates</source>
   <translation>同时使用空间和时间上的邻近值；不需要协变量</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <location filename="../plugin/review/fields.py" />
   <source>new</source>
   <translation>新发现</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>no CRS</source>
   <translation>无坐标参照系</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>no data</source>
   <translation>无数据</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_dock.py" />
   <source>no layer with dates chosen</source>
   <translation>未选择含日期的图层</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>no zone</source>
   <translation>无危险区</translation>
  </message>
  <message>
   <location filename="../plugin/layers/maps_style.py" />
   <source>not drawn: too uncertain to tell</source>
   <translation>未绘制：不确定性过大而无法判断</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>not exposed</source>
   <translation>未暴露</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>not yet reviewed</source>
   <translation>尚未审核</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>observed</source>
   <translation>观测</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>one of your edits: save them</source>
   <translation>已计入您的编辑：请保存</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>outside the 80 % interval</source>
   <translation>超出 80 % 区间</translation>
  </message>
  <message>
   <location filename="../plugin/layers/assets_style.py" />
   <source>outside the 95 % interval</source>
   <translation>超出 95 % 区间</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>over 99 %</source>
   <translation>超过 99 %</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>place</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>prob.</source>
   <translation>概率</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/copy_menu.py" />
   <source>qgis_process &amp;command</source>
   <translation>qgis_process 命令(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>rebuilds each date from the patterns that recur over the whole record</source>
   <translation>由整个记录中反复出现的模态重建每个日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>refused</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>residual</source>
   <translation>残差</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>same</source>
   <translation>不变</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>scattered at random</source>
   <translation>随机散布</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>scattered at random; the easiest gaps</source>
   <translation>随机散布；最容易的空缺</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>see the log</source>
   <translation>请查看日志</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>self-attention over dates; for comparison, needs PyPOTS in the engine's environment</source>
   <translation>跨日期的自注意力；用于比较，需要在引擎环境中安装 PyPOTS</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>shrunk</source>
   <translation>缩小</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>skill over persistence {skill:.2f}</source>
   <translation>相对持续性预报的技巧评分 {skill:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>slowing down</source>
   <translation>正在减慢</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.py" />
   <source>soil moisture</source>
   <translation>土壤水分</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>soil moisture, {units}</source>
   <translation>土壤水分，{units}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/evaluate_imputation.py" />
   <source>soil moisture,gap,fill,missing,skill,validation,accuracy,mae,comparison,imputation</source>
   <translation>土壤水分,空缺,填补,缺失,技巧评分,验证,精度,MAE,比较,插补</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_stations.py" />
   <source>soil moisture,ismn,probe,station,gap,fill,missing,imputation,time series</source>
   <translation>土壤水分,ISMN,探头,站点,空缺,填补,缺失,插补,时间序列</translation>
  </message>
  <message>
   <location filename="../plugin/processing/train_imputation.py" />
   <source>soil moisture,neural network,transformer,learning,gap,fill,imputation,bundle</source>
   <translation>土壤水分,神经网络,Transformer,学习,空缺,填补,插补,模型包</translation>
  </message>
  <message>
   <location filename="../plugin/processing/impute_rasters.py" />
   <source>soil moisture,smap,smos,esa cci,gap,fill,missing,interpolation,imputation,kriging,time series</source>
   <translation>土壤水分,SMAP,SMOS,ESA CCI,空缺,填补,缺失,插值,插补,克里金,时间序列</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>split off</source>
   <translation>分出</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>status</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../plugin/review/figures.py" />
   <source>steady</source>
   <translation>平稳</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>ten days in a row missing in a part of the region, as under snow or frost</source>
   <translation>区域的一部分连续十天缺失，如积雪或冻结时</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>tests the methods that suit your data on its own past and uses the best, or a blend</source>
   <translation>在您数据自身的过去上测试适合的方法，并采用最好的方法或其组合</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the average of all dates of the same cell; the yardstick for all others</source>
   <translation>同一像元所有日期的平均值；其他所有方法的基准</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the average of the last acquisitions stays</source>
   <translation>保持为最后几次成像的平均值</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <source>the forecast as chosen at each date</source>
   <translation>在各日期实际选用的预报</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the last value stays; the yardstick for all others</source>
   <translation>末值保持不变；其他所有方法的基准</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neighbours of the same date, near ones counting more</source>
   <translation>同一日期的邻近值，近者权重大</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neighbours of the same date, weighted by how alike they usually are</source>
   <translation>同一日期的邻近值，按其通常的相似程度加权</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the neural network corrects regression and kriging only where your data bear it out</source>
   <translation>仅在您的数据能够证实之处，由神经网络修正回归克里金</translation>
  </message>
  <message>
   <location filename="../plugin/processing/methods.py" />
   <source>the neural network corrects the ridge forecast only where your data bear it out</source>
   <translation>仅在您的数据能够证实之处，由神经网络修正岭回归预报</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the real gaps of other dates, moved to dates on which there are values</source>
   <translation>将其他日期的真实空缺移到有值的日期上</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>the regression on covariates, its errors kriged in space and time; quick and good</source>
   <translation>在协变量回归的基础上，对其误差做时空克里金；快速且效果好</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>threshold</source>
   <translation>阈值</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>toward (LOS)</source>
   <translation>靠近 (LOS)</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sample_tile.py" />
   <source>toward or up</source>
   <translation>靠近或向上</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>toward satellite</source>
   <translation>靠近卫星</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>under 1 %</source>
   <translation>低于 1 %</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>under watch</source>
   <translation>关注中</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <location filename="../plugin/review/figures.py" />
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>unnamed</source>
   <translation>未命名</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>up</source>
   <translation>向上</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>value</source>
   <translation>值</translation>
  </message>
  <message>
   <location filename="../plugin/layers/changes_style.py" />
   <location filename="../plugin/processing/declare_compare.py" />
   <source>vanished</source>
   <translation>消失</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>velocity ({units}/year)</source>
   <translation>速率（{units}/年）</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>velocity per year</source>
   <translation>年速率</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>very high</source>
   <translation>极高</translation>
  </message>
  <message>
   <location filename="../plugin/review/fields.py" />
   <source>watch</source>
   <translation>关注</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <location filename="../plugin/report/words.py" />
   <source>west</source>
   <translation>向西</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>wet</source>
   <translation>湿</translation>
  </message>
  <message>
   <location filename="../plugin/processing/imputers.py" />
   <source>what the cell usually has at that time of the year</source>
   <translation>该像元在每年此时的通常值</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>where each value comes from</source>
   <translation>每个值的来源</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>written to the file</source>
   <translation>已写入文件</translation>
  </message>
  <message>
   <location filename="../plugin/layers/area.py" />
   <source>x {west} to {east}, y {south} to {north}</source>
   <translation>x {west} 至 {east}，y {south} 至 {north}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.py" />
   <source>zone</source>
   <translation>危险区</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>{active} of {all} places are active; radius {radius} m.</source>
   <translation>{all} 个位置中有 {active} 个活动位置；半径 {radius} m。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/detect_zones.py" />
   <source>{active} of {all} places is active; radius {radius} m.</source>
   <translation>{all} 个位置中有 {active} 个活动位置；半径 {radius} m。</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{count} areas may {what}{span}.</source>
   <translation>有 {count} 个地区可能{what}{span}。</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/report/words.py" />
   <source>{count} date from {start} to {end}</source>
   <translation>{count} 个日期，{start} 至 {end}</translation>
  </message>
  <message>
   <location filename="../plugin/report/about_page.py" />
   <location filename="../plugin/report/words.py" />
   <source>{count} dates from {start} to {end}</source>
   <translation>{count} 个日期，{start} 至 {end}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} file, one date</source>
   <translation>{count} 个文件，一个日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} files, one date each</source>
   <translation>{count} 个文件，每个文件一个日期</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>{count} of them move ever faster.</source>
   <translation>其中 {count} 个移动越来越快。</translation>
  </message>
  <message>
   <location filename="../plugin/report/motion.py" />
   <source>{count} of them moves ever faster.</source>
   <translation>其中 {count} 个移动越来越快。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>{count} of {all} zones was known before.</source>
   <translation>{all} 个危险区中有 {count} 个此前已知。</translation>
  </message>
  <message>
   <location filename="../plugin/hazard/former.py" />
   <source>{count} of {all} zones were known before.</source>
   <translation>{all} 个危险区中有 {count} 个此前已知。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{count} of {total} places left the 95 % interval, more than chance ({expected}; probability {p})</source>
   <translation>{total} 个位置中有 {count} 个超出 95 % 区间，多于偶然情况（预期 {expected} 个；概率 {p}）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{count} of {total} places left the 95 % interval, no more than chance ({expected}; probability {p})</source>
   <translation>{total} 个位置中有 {count} 个超出 95 % 区间，不多于偶然情况（预期 {expected} 个；概率 {p}）</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} point, {crs}</source>
   <translation>{count} 个点，{crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{count} points, {crs}</source>
   <translation>{count} 个点，{crs}</translation>
  </message>
  <message>
   <location filename="../plugin/report/explain.py" />
   <source>{count} zones, {span}</source>
   <translation>{count} 个危险区，{span}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/arrange.py" />
   <source>{date} {title}</source>
   <translation>{date} {title}</translation>
  </message>
  <message>
   <location filename="../plugin/report/frame.py" />
   <source>{date}. Made with {name} {version}. No warning system.</source>
   <translation>{date}。由 {name} {version} 生成。不是预警系统。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/compare_forecasts.py" />
   <source>{date}: {count} of {total} places outside the 95 % interval, {expected} expected; all together {shift} off the median.</source>
   <translation>{date}：{total} 个位置中有 {count} 个超出 95 % 区间，预期 {expected} 个；总体偏离中位数 {shift}。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>{date}: {share} % missing</source>
   <translation>{date}：缺失 {share} %</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>{done} of {total} tiles are finished and kept: the same run, started again, goes on from there.</source>
   <translation>{total} 个图块中已完成并保留 {done} 个：再次启动同一运行将从那里继续。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>{done} of {total} tiles are finished and kept; 'Resume' goes on from there.</source>
   <translation>{total} 个图块中已完成并保留 {done} 个；“继续”将从那里接着运行。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/tiles.py" />
   <source>{done} of {total} tiles is finished and kept: the same run, started again, goes on from there.</source>
   <translation>{total} 个图块中已完成并保留 {done} 个：再次启动同一运行将从那里继续。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/unfinished.py" />
   <source>{done} of {total} tiles is finished and kept; 'Resume' goes on from there.</source>
   <translation>{total} 个图块中已完成并保留 {done} 个；“继续”将从那里接着运行。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>{elapsed} elapsed</source>
   <translation>已用 {elapsed}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_panel.py" />
   <source>{elapsed} elapsed, about {left} left</source>
   <translation>已用 {elapsed}，约剩 {left}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>{exposed} of {all} assets are exposed.</source>
   <translation>{all} 个承灾体中有 {exposed} 个暴露。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/rank_assets.py" />
   <source>{exposed} of {all} assets is exposed.</source>
   <translation>{all} 个承灾体中有 {exposed} 个暴露。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/style.py" />
   <source>{lower} to {upper} {units}</source>
   <translation>{lower} 至 {upper} {units}</translation>
  </message>
  <message>
   <location filename="../plugin/layers/maps_style.py" />
   <location filename="../plugin/report/explain.py" />
   <source>{low} to {high}</source>
   <translation>{low} 至 {high}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/gaps_chart.py" />
   <source>{mean} % missing (orange); {empty} of {total} dates without any value, {whole} complete.</source>
   <translation>缺失 {mean} %（橙色）；{total} 个日期中 {empty} 个没有任何值，{whole} 个完整。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: mean absolute error {mae} {units} on {count} hidden values ({mask}); the 80 % interval held {coverage} of them.</source>
   <translation>采用了 {method}：在 {count} 个隐藏值（{mask}）上的平均绝对误差为 {mae} {units}；其中落在 80 % 区间内的比例为 {coverage}。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: skill {skill} over persistence.</source>
   <translation>采用了 {method}：相对持续性预报的技巧评分为 {skill}。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used: skill {skill} over persistence; the 80 % interval held {coverage} of the observations.</source>
   <translation>采用了 {method}：相对持续性预报的技巧评分为 {skill}；观测值落在 80 % 区间内的比例为 {coverage}。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used; its error could not be measured on these data.</source>
   <translation>采用了 {method}；其误差无法在这些数据上测得。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/verdict.py" />
   <source>{method} was used; its skill could not be measured on this series.</source>
   <translation>采用了 {method}；其技巧评分无法在该序列上测得。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/dates.py" />
   <source>{names} and {count} more</source>
   <translation>{names} 及另外 {count} 个</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>{name} (mean of {count})</source>
   <translation>{name}（{count} 个的平均）</translation>
  </message>
  <message>
   <location filename="../plugin/installation/driver.py" />
   <source>{name}, driver {driver:g}</source>
   <translation>{name}，驱动程序 {driver:g}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>{pages} page: {path}</source>
   <translation>{pages} 页：{path}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/hazard_report.py" />
   <source>{pages} pages: {path}</source>
   <translation>{pages} 页：{path}</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.py" />
   <source>{place} has no date in common with the reference {reference}.</source>
   <translation>{place} 与参考 {reference} 没有共同的日期。</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, filled</source>
   <translation>{place}，已填补</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, forecast</source>
   <translation>{place}，预报</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{place}, spread</source>
   <translation>{place},离散度</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.py" />
   <source>{python} (does not serve)</source>
   <translation>{python}（不可用）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/wording.py" />
   <source>{sentence}.</source>
   <translation>{sentence}。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/provenance.py" />
   <source>{share} % of the values were missing.</source>
   <translation>原有 {share} % 的值缺失。</translation>
  </message>
  <message>
   <location filename="../plugin/runtime/models.py" />
   <source>{source}, {sites} places, {start} to {end} ({count} dates)</source>
   <translation>{source}，{sites} 个位置，{start} 至 {end}（{count} 个日期）</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>{text} (free on this disk: {size})</source>
   <translation>{text}（此磁盘可用空间：{size}）</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/cache_view.py" />
   <source>{text}; in use: {count}</source>
   <translation>{text}；使用中：{count}</translation>
  </message>
  <message>
   <location filename="../plugin/installation/install.py" />
   <source>{title}: this step failed and is left out.</source>
   <translation>{title}：此步骤失败，已跳过。</translation>
  </message>
  <message>
   <location filename="../plugin/installation/troubles.py" />
   <source>{title}: this step failed.</source>
   <translation>{title}：此步骤失败。</translation>
  </message>
  <message>
   <location filename="../plugin/processing/wording.py" />
   <source>{title}: {sentence}</source>
   <translation>{title}：{sentence}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{total} band or field, without a date: double-click to type it.</source>
   <translation>共 {total} 个波段或字段，均无日期：双击以输入日期。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{total} bands or fields, none with a date: double-click to type them.</source>
   <translation>共 {total} 个波段或字段，均无日期：双击以输入日期。</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + eastward</source>
   <translation>{units}，+ 向东</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + toward satellite</source>
   <translation>{units}，+ 靠近卫星</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, + upward</source>
   <translation>{units}，+ 向上</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}, sign as in the input</source>
   <translation>{units}，符号与输入相同</translation>
  </message>
  <message>
   <location filename="../plugin/report/zone_page.py" />
   <source>{units}/year</source>
   <translation>{units}/年</translation>
  </message>
  <message>
   <location filename="../plugin/layers/sheets.py" />
   <source>{units}/yr</source>
   <translation>{units}/年</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/dates_table.py" />
   <source>{used} of {total} used, {first} to {last}</source>
   <translation>已选用 {used}/{total} 个，{first} 至 {last}</translation>
  </message>
  <message>
   <location filename="../plugin/report/words.py" />
   <source>{value} ha</source>
   <translation>{value} 公顷</translation>
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
   <translation>{west}, {south} 至 {east}, {north}（{crs}）</translation>
  </message>
  <message>
   <location filename="../plugin/series/draw.py" />
   <location filename="../plugin/series/lettering.py" />
   <source>{what} relative to {place}</source>
   <translation>{what}（相对于 {place}）</translation>
  </message>
  <message>
   <location filename="../plugin/processing/filled_products.py" />
   <source>{which} bound of the interval that holds {share} % of the true values, one band per date; observed cells keep their value.</source>
   <translation>包含 {share} % 真值的区间的{which}，每个日期一个波段；已观测像元保持其值。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {bands} band, {crs}</source>
   <translation>{width} × {height} 个像元，{bands} 个波段，{crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {bands} bands, {crs}</source>
   <translation>{width} × {height} 个像元，{bands} 个波段，{crs}</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/inspection.py" />
   <source>{width} × {height} cells, {crs}</source>
   <translation>{width} × {height} 个像元，{crs}</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or file</source>
   <translation>… 或文件</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or files of one date each</source>
   <translation>… 或单日期文件</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_moisture.py" />
   <source>… or folder</source>
   <translation>… 或文件夹</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or months ahead</source>
   <translation>… 或预报月数</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare_inputs.py" />
   <source>… or rasters of one date each</source>
   <translation>… 或单日期栅格</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or region</source>
   <translation>… 或区域</translation>
  </message>
  <message>
   <location filename="../plugin/processing/declare.py" />
   <source>… or these dates</source>
   <translation>… 或这些日期</translation>
  </message>
 </context>
 <context>
  <name>HorizonWidget</name>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source> months</source>
   <translation> 个月</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>&amp;For months ahead</source>
   <translation>预报月数(&amp;F)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>2025-01-31; 2025-02-28</source>
   <translation>2025-01-31; 2025-02-28</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>All dates within so many months, at the usual interval of the series</source>
   <translation>按序列的通常间隔，预报这些月份内的所有日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>As many dates as you say, at the usual interval of the series</source>
   <translation>按序列的通常间隔，预报所给数目的日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>At the usual interval of the series</source>
   <translation>按序列的常规间隔</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Dates after the last one used, as 2025-01-31, separated by ';'</source>
   <translation>晚于最后使用日期的日期，例如 2025-01-31，以“;”分隔</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Exactly the dates you type</source>
   <translation>仅预报所输入的日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Horizon</source>
   <translation>预报期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Next &amp;acquisitions</source>
   <translation>后续成像次数(&amp;A)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>Number of dates ahead, at the usual interval of the series</source>
   <translation>向前预报的日期数，按序列的常规间隔</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>S&amp;pecific dates</source>
   <translation>指定日期(&amp;P)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/horizon.ui" />
   <source>The further ahead, the wider the interval. Skill is measured for every step.</source>
   <translation>预报越远，区间越宽。每一步都会实测技巧评分。</translation>
  </message>
 </context>
 <context>
  <name>InputGroup</name>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>A folder of daily files: rasters with the date in the name, or original SMAP Level-3 HDF5</source>
   <translation>存放逐日文件的文件夹：名称中含日期的栅格，或原始 SMAP Level-3 HDF5</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>A point layer with date fields, or a raster layer with one band per date</source>
   <translation>带日期字段的点图层，或每个日期一个波段的栅格图层</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>C&amp;RS</source>
   <translation>坐标参照系(&amp;R)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Deformation time series</source>
   <translation>形变时间序列</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>EGMS .csv or .zip as downloaded; .shp, .gpkg; .tif; .nc; .h5. Choose several rasters to use one per date</source>
   <translation>下载的 EGMS .csv 或 .zip；.shp、.gpkg；.tif；.nc；.h5。选择多个栅格时，每个栅格对应一个日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>EGMS CSV or zip, any vector file with date fields, GeoTIFF, NetCDF, MintPy HDF5, or several single-date rasters</source>
   <translation>EGMS CSV 或 zip、任意带日期字段的矢量文件、GeoTIFF、NetCDF、MintPy HDF5，或多个单日期栅格</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Every raster (or HDF5 file) in the folder is one date</source>
   <translation>文件夹中的每个栅格（或 HDF5 文件）对应一个日期</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>If the source does not say</source>
   <translation>数据源未说明时</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>L&amp;ayer</source>
   <translation>图层(&amp;A)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>No&amp;data value</source>
   <translation>无数据值(&amp;D)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Original SMAP files flag doubtful values (dense forest, snow, open water nearby): left out, they are filled as well</source>
   <translation>原始 SMAP 文件会标记存疑的值（茂密森林、积雪、附近有开阔水面）：将其排除，它们也会被填补</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Point layers with one field per date, and raster layers with one band per date</source>
   <translation>每个日期一个字段的点图层，以及每个日期一个波段的栅格图层</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Uni&amp;t</source>
   <translation>单位(&amp;T)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Unit of the displacements; needed only if the source does not state it</source>
   <translation>位移的单位；仅在数据源未说明时需要</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Used only if the source has no coordinate reference system</source>
   <translation>仅在数据源没有坐标参照系时使用</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Value that stands for missing data, e.g. 0 or -9999 (rasters)</source>
   <translation>表示缺失数据的值，例如 0 或 -9999（栅格）</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Values of recommended &amp;quality only</source>
   <translation>仅推荐质量的值(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Varia&amp;ble</source>
   <translation>变量(&amp;B)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>Variable of a NetCDF or HDF5 file</source>
   <translation>NetCDF 或 HDF5 文件的变量</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>as stated</source>
   <translation>按数据说明</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/input_group.ui" />
   <source>first suitable</source>
   <translation>第一个合适的</translation>
  </message>
 </context>
 <context>
  <name>MethodWidget</name>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source> min</source>
   <translation> 分钟</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Kind of gap</source>
   <translation>空缺类型(&amp;K)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Method</source>
   <translation>方法(&amp;M)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>&amp;Training budget</source>
   <translation>训练时限(&amp;T)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Cells without a value on any date are mostly water, ice or town, and stay empty otherwise</source>
   <translation>在任何日期都没有值的像元多为水体、冰雪或城镇，否则保持为空</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Devi&amp;ce</source>
   <translation>设备(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Fill also cells never observed, between those that were</source>
   <translation>也填补位于已观测像元之间的从未观测的像元</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>How it is computed; automatic tests the methods that suit your data and takes the best</source>
   <translation>计算方法；自动会测试适合数据的方法并采用最好的</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Longest time to train neural methods; they stop earlier when they no longer improve</source>
   <translation>神经网络方法的最长训练时间；不再改进时提前停止</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Observed values are hidden in this way to choose the method, measure its error and calibrate the bounds</source>
   <translation>按此方式隐藏观测值，以选择方法、测定其误差并校准上下界</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Optional: a model trained before (.zip), used instead of training a new one</source>
   <translation>可选：先前训练的模型 (.zip)，用它代替训练新模型</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Random &amp;seed</source>
   <translation>随机种子(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>The same seed gives the same result</source>
   <translation>相同的种子得到相同的结果</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Trained mo&amp;del</source>
   <translation>已训练模型(&amp;D)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>Where to compute; automatic = the graphics card if one works</source>
   <translation>计算所用设备；自动 = 有可用的显卡则使用显卡</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/method.ui" />
   <source>automatic</source>
   <translation>自动</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Delete</source>
   <translation>删除(&amp;D)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Export…</source>
   <translation>导出(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Folder</source>
   <translation>文件夹(&amp;F)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Import…</source>
   <translation>导入(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>&amp;Rename…</source>
   <translation>重命名(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Close this window (Esc)</source>
   <translation>关闭此窗口 (Esc)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy &amp;path</source>
   <translation>复制路径(&amp;P)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy a model from elsewhere, after its checksums were verified; nothing in it is executed</source>
   <translation>核对校验和后，从别处复制模型；不会执行其中的任何内容</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy the chosen model elsewhere</source>
   <translation>将所选模型复制到别处</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Copy the path, for the parameter 'Trained model' of a run</source>
   <translation>复制路径，用于运行的参数“已训练模型”</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Delete the chosen model, after a question</source>
   <translation>询问后删除所选模型</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Double-click copies the path of a model, to be used in a run</source>
   <translation>双击可复制模型路径，供运行时使用</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>说明此对话框 (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Give the chosen model another name</source>
   <translation>给所选模型换个名称</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>No model yet. 'Train deformation model' and 'Train imputation model' in the Processing toolbox make them; Import takes one from elsewhere.</source>
   <translation>尚无模型。可用处理工具箱中的“训练形变模型”和“训练插补模型”创建；“导入”可从别处取用。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Trained models</source>
   <translation>已训练模型</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/models_dialog.ui" />
   <source>Where the models lie</source>
   <translation>模型的存放位置</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Cache folder</source>
   <translation>缓存文件夹(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Device</source>
   <translation>设备(&amp;D)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Folder</source>
   <translation>文件夹(&amp;F)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Impute soil moisture</source>
   <translation>插补土壤水分(&amp;I)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Memory limit</source>
   <translation>内存上限(&amp;M)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Python of my own</source>
   <translation>自备 Python(&amp;P)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>&amp;Threads</source>
   <translation>线程(&amp;T)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Address of a Dask scheduler that shares large work among machines, as tcp://host:8786; empty = this machine only</source>
   <translation>将大型任务分配到多台机器的 Dask 调度器地址，如 tcp://host:8786；留空 = 仅本机</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>C&amp;luster</source>
   <translation>集群(&amp;L)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Chosen at first in the dialog and in the Processing toolbox</source>
   <translation>在对话框和处理工具箱中预先选中</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Cl&amp;ear…</source>
   <translation>清除(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Empty = the environment that 'Set up the engine' made</source>
   <translation>留空 = 由“安装引擎”创建的环境</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Explain this page</source>
   <translation>说明此页</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>F&amp;orecast deformation</source>
   <translation>预报形变(&amp;O)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Large data are worked through in parts that need no more; automatic = a quarter of this machine's memory, at most 4 GB</source>
   <translation>大数据会分成不超过此上限的部分处理；自动 = 本机内存的四分之一，最多 4 GB</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Processor threads the engine uses</source>
   <translation>引擎使用的处理器线程数</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Remove what unfinished runs have left, but for those that are going on</source>
   <translation>删除未完成的运行留下的内容，正在进行的运行除外</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>This is no address yet: write it as tcp://host:8786.</source>
   <translation>这还不是地址：请写成 tcp://host:8786。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Trained models</source>
   <translation>已训练模型</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Used by runs whose device is automatic</source>
   <translation>用于设备设为自动的运行</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Usual method</source>
   <translation>常用方法</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Where the engine keeps intermediate files, and finished tiles of runs that were ended; a fast disk with room is best</source>
   <translation>引擎存放中间文件和被中断运行的已完成图块的位置；最好是空间充足的快速磁盘</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>Where the model manager keeps models</source>
   <translation>模型管理器存放模型的位置</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>all but one</source>
   <translation>除一个外全部</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/options_page.ui" />
   <source>this machine only</source>
   <translation>仅本机</translation>
  </message>
 </context>
 <context>
  <name>OutputsWidget</name>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;80 % interval</source>
   <translation>80 % 区间(&amp;8)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;95 % interval</source>
   <translation>95 % 区间(&amp;9)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Displacement</source>
   <translation>位移(&amp;D)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Median</source>
   <translation>中位数(&amp;M)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Rasters too, with cell size</source>
   <translation>同时输出栅格，像元大小(&amp;R)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>&amp;Temporary files</source>
   <translation>临时文件(&amp;T)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Also write the point forecast as rasters</source>
   <translation>将点预报同时写为栅格</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>An existing folder; nothing in it is overwritten</source>
   <translation>已有的文件夹；其中的文件不会被覆盖</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Deleted when QGIS closes</source>
   <translation>QGIS 关闭时删除</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Documents</source>
   <translation>文档</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Every gap filled, one band per date; observed cells unchanged</source>
   <translation>所有空缺均已填补，每个日期一个波段；已观测像元不变</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>File names are made from the input's name and the time; nothing is overwritten</source>
   <translation>文件名由输入名称和时间组成；不会覆盖任何文件</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Filled &amp;stack</source>
   <translation>填补后的堆栈(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>From the last observation to the end of the horizon</source>
   <translation>从最后一次观测到预报期结束</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>In &amp;folder</source>
   <translation>保存到文件夹(&amp;F)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>In units of the layer's CRS</source>
   <translation>以图层坐标参照系的单位表示</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Lower and upper bound</source>
   <translation>下界和上界</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Method, skill, dates, inputs and versions, for other programs</source>
   <translation>方法、技巧评分、日期、输入和版本，供其他程序使用</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Predicted against past velocity</source>
   <translation>预测速率与过去速率之差</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Predicted, per year</source>
   <translation>预测值，以每年计</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Provenance</source>
   <translation>值来源</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Rasters</source>
   <translation>栅格</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Re&amp;port (HTML)</source>
   <translation>报告 (HTML)(&amp;P)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>S&amp;kill table (CSV)</source>
   <translation>技巧评分表 (CSV)(&amp;K)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Skill table and plots</source>
   <translation>技巧评分表和图</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Summary (&amp;JSON)</source>
   <translation>摘要 (JSON)(&amp;J)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>The forecast itself, one band per date</source>
   <translation>预报本身，每个日期一个波段</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>The measured skill of every method tried</source>
   <translation>所尝试的每种方法的实测技巧评分</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Velo&amp;city</source>
   <translation>速率(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Velocity ch&amp;ange</source>
   <translation>速率变化(&amp;A)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>What to do with cells that hold no point</source>
   <translation>如何处理没有点的像元</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Where</source>
   <translation>保存位置</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>Where each value comes from: observed, filled, no data</source>
   <translation>每个值的来源：观测、填补、无数据</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>cells without points stay empty</source>
   <translation>没有点的像元保持为空</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/outputs.ui" />
   <source>krige cells without points</source>
   <translation>没有点的像元用克里金插值</translation>
  </message>
 </context>
 <context>
  <name>RegionWidget</name>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Drawn on the map</source>
   <translation>在地图上绘制(&amp;D)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Polygon</source>
   <translation>多边形(&amp;P)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Selected features only</source>
   <translation>仅选中的要素(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>&amp;Whole layer</source>
   <translation>整个图层(&amp;W)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>A rectangle or polygon you draw</source>
   <translation>由您绘制的矩形或多边形</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>All polygons of a layer, or the selected ones</source>
   <translation>图层的所有多边形，或所选多边形</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Click the corners on the map; right-click ends, Esc cancels</source>
   <translation>在地图上单击各顶点；右键结束，Esc 取消</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Drag a rectangle on the map; Esc cancels</source>
   <translation>在地图上拖出矩形；Esc 取消</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Layers of polygons in the project</source>
   <translation>工程中的面图层</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Nothing is drawn yet.</source>
   <translation>尚未绘制。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Points or cells outside the region are neither used nor forecast. A smaller region is faster and needs less memory.</source>
   <translation>区域之外的点或像元既不使用，也不预报。区域越小，速度越快，所需内存越少。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Polygons o&amp;f a layer</source>
   <translation>图层的多边形(&amp;F)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Re&amp;ctangle</source>
   <translation>矩形(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Region</source>
   <translation>区域</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>The extent of the main map canvas</source>
   <translation>主地图画布的范围</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Use every point or cell</source>
   <translation>使用所有点或像元</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>Use only the polygons selected in that layer</source>
   <translation>仅使用该图层中选中的多边形</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/region_widget.ui" />
   <source>What the &amp;map shows when the run starts</source>
   <translation>运行开始时地图显示的范围(&amp;M)</translation>
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
   <translation>该处的照片；以路径保存，若在工程旁则为相对路径</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Add status, assessor, date, comment, photo and history to the layer</source>
   <translation>为图层添加状态、审核人、日期、备注、照片和历史记录字段</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Add the review fields</source>
   <translation>添加审核字段</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Assessor</source>
   <translation>审核人</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Comment</source>
   <translation>备注</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Earlier reviews of this zone: date, status, assessor, comment, photo</source>
   <translation>此危险区先前的审核结果：日期、状态、审核人、备注、照片</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Explain this panel</source>
   <translation>说明此面板</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Make it again</source>
   <translation>重新执行该更改</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Photo</source>
   <translation>照片</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Previous</source>
   <translation>上一个</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Series of</source>
   <translation>序列来源</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Show zones of one status only; the numbers say how many there are</source>
   <translation>仅显示某一状态的危险区；数字表示其数量</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Take the last change of a review back</source>
   <translation>撤销对审核结果的最后一次更改</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The day of your review: today, unless you change it</source>
   <translation>您审核的日期：除非更改，否则为今天</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The layer of hazard zones to review</source>
   <translation>要审核的危险区图层</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The layer with dates whose mean and spread inside the zone are shown in the time-series dock</source>
   <translation>含日期的图层，其在危险区内的平均值和离散程度显示在时间序列面板中</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The most severe zone first; choose one to see it on the map</source>
   <translation>最严重的危险区在前；选择一个以在地图上查看</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The next zone (Alt+Page Down)</source>
   <translation>下一个危险区 (Alt+Page Down)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>The zone before this one (Alt+Page Up)</source>
   <translation>上一个危险区 (Alt+Page Up)</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>What you found; written to the layer when you pause or go on</source>
   <translation>您的发现；在您停顿或继续时写入图层</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Your name; it is remembered</source>
   <translation>您的姓名；会被记住</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>Zones</source>
   <translation>危险区</translation>
  </message>
  <message>
   <location filename="../plugin/docks/review_panel.ui" />
   <source>your name</source>
   <translation>您的姓名</translation>
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
   <translation>取消(&amp;N)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Clos&amp;e</source>
   <translation>关闭(&amp;E)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Close this window (Esc); a run can go on</source>
   <translation>关闭此窗口 (Esc)；运行可以继续</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Cop&amp;y as</source>
   <translation>复制为(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Copy these settings to run them elsewhere</source>
   <translation>复制这些设置，以便在别处运行</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>说明此对话框 (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>GroundCast</source>
   <translation>GroundCast</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Other ways to start</source>
   <translation>其他启动方式</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>R&amp;un</source>
   <translation>运行(&amp;U)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Start from the beginning instead; finished tiles are removed</source>
   <translation>改为从头开始；已完成的图块将被删除</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Start the forecast in the background</source>
   <translation>在后台开始预报</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_dialog.ui" />
   <source>Stop the run; no half-written output is left</source>
   <translation>停止运行；不留下写到一半的输出</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>Errors on observed values that were hidden, in the unit of the data; the method used is bold</source>
   <translation>隐藏的观测值上的误差，以数据的单位表示；采用的方法以粗体显示</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>The log of the run appears here.</source>
   <translation>运行日志显示在此处。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/run_page.ui" />
   <source>What the run reports</source>
   <translation>运行报告的内容</translation>
  </message>
 </context>
 <context>
  <name>RunPanel</name>
  <message>
   <location filename="../plugin/dialogs/run_panel.ui" />
   <source>Ready.</source>
   <translation>就绪。</translation>
  </message>
 </context>
 <context>
  <name>SeriesPanel</name>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>80 and 95 % intervals of the forecast</source>
   <translation>预报的 80 % 和 95 % 区间</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Area</source>
   <translation>面域</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Axis</source>
   <translation>轴</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Click places on the map; Ctrl keeps those already chosen</source>
   <translation>单击地图上的位置；按住 Ctrl 保留已选的位置</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Dates</source>
   <translation>日期</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Distance of the replicas</source>
   <translation>平移副本的距离</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Double-click a name to change it</source>
   <translation>双击名称可更改</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Draw a polygon: mean and spread of what lies inside; right-click ends it</source>
   <translation>绘制多边形：其内数据的平均值和离散程度；右键结束</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Explain this panel</source>
   <translation>说明此面板</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>First date</source>
   <translation>起始日期</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fit</source>
   <translation>拟合</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fix the ends of the vertical axis</source>
   <translation>固定纵轴的两端</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Fix the first and last date of the plot</source>
   <translation>固定图形的起始和结束日期</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>From zero</source>
   <translation>从零开始</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Grid</source>
   <translation>网格</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Intervals</source>
   <translation>区间</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Join</source>
   <translation>连线</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Join the observations of a place by lines</source>
   <translation>用线连接同一位置的观测值</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Keep the places already chosen when another is (as Ctrl does)</source>
   <translation>选择其他位置时保留已选的位置（与 Ctrl 相同）</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Last date</source>
   <translation>结束日期</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Legend</source>
   <translation>图例</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Lines across the plot</source>
   <translation>图中的网格线</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Lower end</source>
   <translation>下端</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Mark a value across the plot</source>
   <translation>在图中标出一个值</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Mean and spread of the selected points of the layer</source>
   <translation>图层中所选点的平均值和离散程度</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Names in the plot</source>
   <translation>图中的名称</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Pick</source>
   <translation>拾取</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Picture…</source>
   <translation>图片…</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Reference</source>
   <translation>参考</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove all places</source>
   <translation>移除所有位置</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Remove the chosen places</source>
   <translation>移除所选位置</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Repeat the observations above and below by this distance: half a wavelength shows jumps of phase unwrapping (28 mm for C-band)</source>
   <translation>将观测值按此距离向上和向下重复显示：半个波长可显示相位解缠跳变（C 波段为 28 mm）</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Replicas</source>
   <translation>平移副本</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Residuals</source>
   <translation>残差</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Save the plot as PNG, SVG or PDF</source>
   <translation>将图形保存为 PNG、SVG 或 PDF</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Save the series as CSV</source>
   <translation>将序列保存为 CSV</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Selection</source>
   <translation>所选要素</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Start each series at 0</source>
   <translation>每条序列从 0 开始</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Table…</source>
   <translation>表格…</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the chosen place off all others; press again to stop</source>
   <translation>从所有其他位置中减去所选位置；再次按下停止</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the trend off: what is left tells where it does not hold</source>
   <translation>去除趋势：剩余部分显示趋势在哪里不成立</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Take the yearly cycle off</source>
   <translation>去除年周期</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>The layer that is read: the one chosen in the layer panel</source>
   <translation>读取的图层：在图层面板中选择的图层</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Threshold</source>
   <translation>阈值</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Trend and yearly cycle fitted to the observations</source>
   <translation>拟合观测值的趋势和年周期</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Trend that is fitted; the velocity is that of a line, or the mean of the curve</source>
   <translation>要拟合的趋势；速率为直线的速率，或曲线的平均速率</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Upper end</source>
   <translation>上端</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Value to mark</source>
   <translation>要标出的值</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>What the fit leaves</source>
   <translation>拟合后的剩余部分</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Without season</source>
   <translation>去除季节</translation>
  </message>
  <message>
   <location filename="../plugin/docks/series_panel.ui" />
   <source>Without trend</source>
   <translation>去除趋势</translation>
  </message>
 </context>
 <context>
  <name>SetupDialog</name>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>&amp;Repair</source>
   <translation>修复(&amp;R)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>&amp;Set up</source>
   <translation>安装(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>?</source>
   <translation>?</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Ca&amp;ncel</source>
   <translation>取消(&amp;N)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Chec&amp;k</source>
   <translation>检查(&amp;K)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Clos&amp;e</source>
   <translation>关闭(&amp;E)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Close this window (Esc); a set-up that is on goes on</source>
   <translation>关闭此窗口 (Esc)；正在进行的设置会继续</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Computes on &amp;the</source>
   <translation>计算设备(&amp;T)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Copy &amp;diagnostics</source>
   <translation>复制诊断信息(&amp;D)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Copy versions, settings and the log for a report; names and passwords are left out</source>
   <translation>复制版本、设置和日志以供报告；不含用户名和密码</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Explain this dialog (F1)</source>
   <translation>说明此对话框 (F1)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Fetch and make the environment, or go on where it stopped</source>
   <translation>下载并创建环境，或从中断处继续</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>In a Python or conda environment of &amp;mine</source>
   <translation>在我自己的 Python 或 conda 环境中(&amp;M)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>In an environment that is made for &amp;it (recommended)</source>
   <translation>在专门创建的环境中（推荐）(&amp;I)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>It must hold the packages of engine/requirements.in in the plugin's folder; it is tried, not changed</source>
   <translation>该环境必须包含插件文件夹中 engine/requirements.in 列出的软件包；只测试，不更改</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Its program: python, or python.exe</source>
   <translation>其程序：python 或 python.exe</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Let the engine try itself: versions, coordinate systems, every device with a real operation</source>
   <translation>让引擎自检：版本、坐标系统，以及在每个设备上执行一次实际运算</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Made from &amp;Python</source>
   <translation>创建所用 Python(&amp;P)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Made in your data folder; QGIS's own packages are not touched</source>
   <translation>创建在您的数据文件夹中；不改动 QGIS 自身的软件包</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remo&amp;ve</source>
   <translation>移除(&amp;V)</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remove everything that was set up</source>
   <translation>移除所有已安装的内容</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Remove the environment and make it again</source>
   <translation>移除环境并重新创建</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Set up the engine</source>
   <translation>安装引擎</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Stop; what is finished stays</source>
   <translation>停止；已完成的部分保留</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>The build of torch; the one for graphics processors is larger and runs without one, too</source>
   <translation>torch 的构建版本；用于图形处理器的版本较大，没有图形处理器也能运行</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>The interpreters found on this machine; the first one that serves is chosen</source>
   <translation>在本机找到的解释器；选用第一个可用的</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>What is done appears here.</source>
   <translation>执行的操作显示在此处。</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>What the set-up reports</source>
   <translation>安装报告的内容</translation>
  </message>
  <message>
   <location filename="../plugin/dialogs/setup_dialog.ui" />
   <source>Where the engine runs</source>
   <translation>引擎运行位置</translation>
  </message>
 </context>
</TS>
