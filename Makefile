# GroundCast: `make help` lists what can be made. Nothing has to be done before `make demo` or `make test`.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup setup-peers setup-cluster test-cluster bench-cluster setup-qt6 test-qt6 qt6-tables demo test lint format package transcript test-qgis-trixie test-qgis-forky sample translations run-qgis screenshots bench bench-read bench-forecast bench-imputation bench-ablation bench-healing bench-peers bench-dapf bench-zones bench-scale bench-click bench-faults fuzz fuzz-atheris story bench-maoxian bench-alarms clean

PY := .venv/engine/bin/python
export PYTHONPATH := build/pkg

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 18

setup: ## Install system packages (apt, only what is missing) and the two environments under .venv
	@bash scripts/setup.sh

setup-peers: ## Install the libraries of SAITS, BRITS, ImputeFormer, CSDI and GRIN into .venv-peers (2.4 GB; for comparisons only)
	@bash scripts/setup_peers.sh

setup-cluster: setup ## Install dask.distributed beside the engine into .venv-cluster (60 MB): for runs on many machines
	@bash scripts/setup_cluster.sh

setup-qt6: ## Install PyQt 6 into .venv-qt6 (450 MB; to show the widgets on Qt 6)
	@bash scripts/setup_qt6.sh

demo: setup ## Forecast a simulated tile, or INPUT=file, through qgis_process and draw the map (build/demo)
	@$(PY) scripts/demo.py $(if $(INPUT),--input "$(INPUT)") $(DEMO_ARGS)

test: setup ## Lint, engine tests, plugin tests, end-to-end tests
	@bash scripts/test.sh

test-cluster: setup-cluster ## Runs on several processes and machines: workers and trainers that are killed, networks of their own (as root)
	@OMP_NUM_THREADS=1 .venv-cluster/bin/python -m pytest -q tests/cluster

test-qt6: setup-qt6 ## Show every dialog and panel on Qt 6, without QGIS (part of make test)
	@QT_QPA_PLATFORM=offscreen .venv-qt6/bin/python -m pytest -q tests/qt6

qt6-tables: setup setup-qt6 ## Make the tables of names of Qt 6 and QGIS again that the lint rules look things up in (tests/qt6)
	@/usr/bin/python3 tests/qt6/qt6_tables.py build/qt5.txt && .venv-qt6/bin/python tests/qt6/qt6_tables.py tests/qt6/qt6.txt build/qt5.txt
	@QT_QPA_PLATFORM=offscreen .venv/qgis/bin/python tests/qt6/qt6_tables.py tests/qt6/qgis.txt

lint: setup ## ruff, mypy
	@bash scripts/lint.sh

format: setup ## Lay the sources out as lint wants them
	@.venv/engine/bin/ruff check --fix --quiet . ; .venv/engine/bin/ruff format .

translations: setup ## Bring i18n/*.ts up to date with what the plugin says, and compile them
	@$(PY) scripts/translations.py update && $(PY) scripts/translations.py compile

sample: setup ## Make the sample tile that lies in the plugin again (resources/sample)
	@$(PY) scripts/make_sample.py

package: setup ## Build the plugin zip (build/groundcast-VERSION.zip)
	@$(PY) scripts/package.py

transcript: setup ## From a bare Debian 12 and the zip to a forecast, with minutes and megabytes of each step (root; KEEP=1 keeps build/roots)
	@bash scripts/fresh_root.sh $(if $(KEEP),--keep)

test-qgis-trixie: setup ## Plugin tests and some end-to-end tests in a Debian 13 with QGIS 3.40 (root; KEEP=1 keeps build/roots)
	@bash scripts/other_debian.sh trixie $(if $(KEEP),--keep)

test-qgis-forky: setup ## The same in Debian's testing suite with QGIS 3.44, the newest Python, numpy and GDAL (root; KEEP=1 keeps build/roots)
	@bash scripts/other_debian.sh forky $(if $(KEEP),--keep)

run-qgis: setup ## Start QGIS with the plugin enabled in a private profile
	@bash scripts/run_qgis.sh

screenshots: setup ## Photograph the dialog and the map in the real QGIS (CASE=simulated, offida, ustica, ridgecrest)
	@$(PY) tests/e2e/screenshots.py $(if $(CASE),--case "$(CASE)")

story: setup ## The whole way in the real QGIS: load, forecast, click, zones, reviews, report (CASE=offida, maoxian)
	@$(PY) tests/e2e/screenshots.py --session story_session --out build/story --seconds 1200 --case "$(or $(CASE),offida)"

bench-read: setup ## What reading an EGMS table costs beside pyarrow's own read_csv: seconds and memory
	@$(PY) tests/bench/read.py

bench-forecast: setup ## Backtest every method on the real series (QUICK=1 for ten minutes)
	@$(PY) tests/bench/forecast.py

bench-imputation: setup ## Fill hidden cells of real soil moisture with every method (QUICK=1 for ten minutes)
	@OMP_NUM_THREADS=1 $(PY) tests/bench/imputation.py

bench-ablation: setup ## What each part of the ST-Transformer is worth (QUICK=1 for a look)
	@OMP_NUM_THREADS=1 $(PY) tests/bench/st_ablation.py

bench: setup ## Every method of ours and of the papers in one league table (QUICK=1 for a look, ARGS="--go-on" for what is missing; setup-peers adds those of libraries)
	@OMP_NUM_THREADS=1 $(if $(wildcard .venv-peers/bin/python),.venv-peers/bin/python,$(PY)) tests/bench/league.py $(ARGS)

bench-healing: setup ## Healing-MNIST: rotating digits with 60 % of their pixels missing
	@OMP_NUM_THREADS=1 $(PY) tests/bench/healing_mnist.py

bench-peers: setup-peers ## SAITS, BRITS, ImputeFormer, GRIN and CSDI beside our methods on simulated soil moisture
	@OMP_NUM_THREADS=1 .venv-peers/bin/python tests/bench/peers_check.py

bench-dapf: setup ## What an epoch and a forecast with DAPF cost at 1,000, 10,000 and 100,000 sites: seconds, memory, and how flat they are per site
	@OMP_NUM_THREADS=1 $(PY) tests/bench/dapf_scale.py

bench-cluster: setup-cluster ## A large raster forecast by 1, 2 and 4 workers: seconds, speed-up, what stays serial
	@OMP_NUM_THREADS=1 .venv-cluster/bin/python tests/bench/cluster.py

bench-zones: setup ## Hazard zones against the truth of simulated tiles: precision, recall, reliability of the probability; and on Offida
	@OMP_NUM_THREADS=1 $(PY) tests/bench/zones.py
	@OMP_NUM_THREADS=1 $(PY) tests/bench/zones_offida.py

bench-faults: setup ## What goes wrong: every fault many times, and what the user saw (WORD=zip for some; root mounts small disks)
	@OMP_NUM_THREADS=1 $(PY) tests/faults/bench_faults.py $(WORD)

fuzz: setup ## Feed every reader and parser with nonsense for MINUTES=10 (WORD=CSV for one)
	@OMP_NUM_THREADS=1 $(PY) -W ignore tests/faults/fuzz.py $(or $(MINUTES),10) $(WORD)

fuzz-atheris: setup ## The parsers of pure Python under a fuzzer that watches which lines run, for MINUTES=10 (into .venv-fuzz)
	@bash scripts/fuzz_atheris.sh $(or $(MINUTES),10)

bench-click: setup ## How long the time-series dock takes to answer a click on a 10,000 x 10,000 x 300 stack and on a million points (5 GB of disk)
	@QT_QPA_PLATFORM=offscreen .venv/qgis/bin/python tests/bench/click_latency.py --pixel

bench-scale: setup ## Seconds and memory of tiled and untiled runs against size (SIZES="1e6 1e7 1e9", JOBS='"forecast, ridge"', FOLDER=where, MORE=1 adds rows)
	@OMP_NUM_THREADS=1 $(PY) tests/bench/scale.py $(if $(SIZES),--sizes $(SIZES)) $(if $(JOBS),--jobs $(JOBS)) $(if $(FOLDER),--folder $(FOLDER)) $(if $(MORE),--more)

bench-maoxian: setup ## What an office would have seen before the landslide of Maoxian (METHOD=ridge, DATA=sbas or ps, THRESHOLD=10)
	@OMP_NUM_THREADS=1 $(PY) tests/bench/maoxian_story.py $(if $(METHOD),--method $(METHOD)) $(if $(DATA),--data $(DATA)) $(if $(THRESHOLD),--threshold $(THRESHOLD))

bench-alarms: setup ## How often a comparison with new observations raises an alarm on real data (SETS="offida maoxian ustica")
	@OMP_NUM_THREADS=1 $(PY) tests/bench/alarms.py $(if $(SETS),--sets $(SETS))

clean: ## Remove what was built; the environments stay (delete .venv to start afresh)
	@rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -path './.venv*' -prune -o -name __pycache__ -type d -print0 | xargs -0 rm -rf
