# Each target is the obvious command; the environment in .venv is made on
# first use, and again when pyproject.toml changes.
PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1 # we know, and pin mkdocs<2

.PHONY: serve build offline test mutate update verify newest reviewed lint lighthouse
.PHONY: bench clean

# ARGS=--dirty shows a change to a page in two seconds; other pages keep their state.
serve: .venv/docs
	$(BIN)/mkdocs serve $(ARGS)

build: .venv/docs
	$(BIN)/mkdocs build --strict

# The site as module-state-offline.zip, which opens from disk, search and all.
offline: .venv/docs
	$(BIN)/python docs/theme/offline.py

test: .venv/test
	$(BIN)/python -m pytest -n 2

# Change all that is documented, a place at a time; the tests must notice.
mutate: .venv/test
	$(BIN)/python -m pytest -n 2 tests/test_mutants.py --all-mutants $(ARGS)

# Scores and bytes of the site and of a stock build: ARGS="--pages home --runs 1" is
# quick, ARGS=--help says more.
lighthouse: .venv/test
	$(BIN)/python tests/lighthouse.py $(ARGS)

# What checking and building cost, as ratios: ARGS="--pages 1 10 --skip-site" is quicker.
bench: .venv/test
	$(BIN)/python tests/bench.py $(ARGS)

# Write what every program prints now into its .out file, and every cell of a lab.
update: .venv/test
	$(BIN)/python -m pytest docs/zh docs/en tests/test_labs.py --update

# Record what every program prints on another torch: make verify TORCH=2.5.1
verify: .venv/test
	$(BIN)/python tests/verify.py $(TORCH) $(ARGS)

# The same on the newest torch; fails if a program prints what neither page nor record says.
newest: .venv/docs
	$(BIN)/python tests/newest.py

# Record that each page was read beside its twin in the other language.
reviewed: .venv/test
	$(BIN)/python -m pytest tests/test_parity.py --reviewed

lint: .venv/test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

clean:
	rm -rf .venv .cache site

.venv/docs: pyproject.toml
	@$(PYTHON) -c "import sys; sys.version_info >= (3, 11, 5) or sys.exit('$(PYTHON) is' \
	    ' too old; take Python 3.11.5 or newer: make PYTHON=python3.12')"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --group docs
	touch $@

.venv/test: .venv/docs
	$(BIN)/python -m pip install --quiet --group test
	touch $@
