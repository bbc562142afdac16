# make run    the annotation server, in an environment of its own
# make test   everything that is checked, both browsers included
# make lint   ruff over the whole tree, mypy over the package
# make evaluate  the gold sets in the folder that WHENCE_GOLD names; UPDATE=1 raises the floors
# make bench  what takes how long, beside its peers in the same run; WHENCE_GOLD names the folder of pages and texts
# make extension  the two store archives, in dist/
# make placing  real pages in a real Chromium: how many spans stand on their exact words; WHENCE_GOLD names the pages
# make fuzz   10,000 broken pages; CASES=200 for fewer
# make bench-server  pages a second over loopback with gunicorn, for a minute
# make lock   the lock files anew, from pyproject.toml

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
# uv_build looks for its own program on the PATH.
export PATH := $(abspath $(BIN)):$(PATH)

PIP    := $(BIN)/python -m pip install --disable-pip-version-check --quiet

.PHONY: run test lint evaluate bench placing fuzz extension lock clean
.DEFAULT_GOAL := run

run: $(VENV)/.runtime
	@exec $(BIN)/python -m whence serve

test: $(VENV)/.test
	@sh tests/setup.sh
	@exec $(BIN)/python -m pytest

lint: $(VENV)/.dev
	$(BIN)/ruff check server tests fixtures
	$(BIN)/mypy

evaluate: $(VENV)/.test
	@test -n "$(WHENCE_GOLD)" || { echo "WHENCE_GOLD names no folder with gold sets" >&2; exit 2; }
	$(BIN)/python tests/evaluation/evaluate.py $(WHENCE_GOLD) $(if $(UPDATE),--update)

bench: $(VENV)/.test
	@test -d $(VENV)/peers || $(PIP) --target $(VENV)/peers trafilatura || echo "without trafilatura"
	@for file in tests/benchmarks/*.py; do echo "== $$file"; $(BIN)/python $$file || exit 1; done

extension:
	@$(PYTHON) extension/archive.py dist

placing: $(VENV)/.test
	@test -n "$(WHENCE_GOLD)" || { echo "WHENCE_GOLD names no folder with pages" >&2; exit 2; }
	$(BIN)/python tests/browsers/placing.py $(WHENCE_GOLD)

fuzz: $(VENV)/.test
	WHENCE_FUZZ_CASES=$(or $(CASES),10000) $(BIN)/python -m pytest -q tests/fuzz

bench-server: $(VENV)/.test
	$(BIN)/python tests/load/server.py

lock: $(VENV)/.dev
	$(BIN)/uv pip compile pyproject.toml --group build $(LOCK) -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --group build --group test --extra newsroom -c requirements.lock $(LOCK) -o requirements-test.lock

# Names, versions and hashes alone: where packages come from is each machine's own affair.
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet --upgrade

# A stamp says that what it was made from is installed, so that a second start installs nothing.
# The test lock holds all of the runtime lock, so either order of the two commands ends in the same place.
$(VENV)/.runtime: requirements.lock pyproject.toml | $(VENV)/.made
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test: requirements-test.lock $(VENV)/.runtime
	$(PIP) --require-hashes -r requirements-test.lock
	@touch $@

$(VENV)/.dev: $(VENV)/.test
	$(PIP) ruff mypy "uv>=0.13"
	@touch $@

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' \
	  || { echo "Whence needs Python 3.11 to 3.14; say which with make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
	  || { echo "Python's venv module is missing; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@touch $@

clean:
	rm -rf $(VENV)
