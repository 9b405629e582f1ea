# Everything runs in a virtual environment that the first target makes; only Python 3.11+ is needed before.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DOCS_READY := $(VENV)/.docs-ready

.DEFAULT_GOAL := help
.PHONY: help setup demo test conformance conformance-node interop scoreboard check format generate check-generated vectors pin diff update coverage bench docs clean

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{ printf "  make %-16s %s\n", $$1, $$2 }'

setup: $(READY) ## make the virtual environment with the pinned development dependencies
$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $(READY)

demo: $(READY) ## a chat, a stream and a tool call, on the stand-in server or, with OPENROUTER_API_KEY, for real
	@$(BIN)/python examples/demo.py

test: $(READY) ## the tests, in parallel and in any order
	@$(BIN)/python -m pytest --numprocesses auto --quiet

conformance: $(READY) ## the vectors of tests/conformance in all lanes
	@$(BIN)/python -m pytest --numprocesses auto --quiet tests/conformance

conformance-node: ## the same vectors in the port to Node 20, one line a kind
	@node tests/conformance/ports/node/run-vectors.mjs

interop: $(READY) ## the stand-in server with clients of others, from the package indexes; CLIENTS='openai ...' picks
	@$(BIN)/python -m tests.interop.run --upgrade $(CLIENTS)

scoreboard: $(READY) ## play the black-box cases with our clients and others, from the package index; ARGS=--readme writes
	@$(BIN)/python -m tests.conformance.scoreboard --upgrade $(ARGS)

check: $(READY) ## format, lint, types, and whether generated/ is what the contract says
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/basedpyright
	$(MAKE) --no-print-directory check-generated

format: $(READY) ## format and mend what the linter can mend
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format --quiet .

generate: $(READY) ## render openapi.yaml into generated/
	@$(BIN)/python -m codegen generate

check-generated: $(READY) ## regenerate elsewhere, compare bytes, and look each fact of the contract up
	@$(BIN)/python -m codegen check

vectors: $(READY) ## derive the conformance vectors of each operation from openapi.yaml
	@$(BIN)/python -m tests.conformance.derive

pin: $(READY) ## SPEC=vendor.yaml: turn it into openapi.yaml; SPEC=openapi.yaml: renew our words only
	@$(BIN)/python -m codegen pin $(SPEC)

diff: $(READY) ## OLD=a.yaml NEW=b.yaml: what is different, and what breaks
	@$(BIN)/python -m codegen diff $(OLD) $(NEW)

update: $(READY) ## SPEC=path or URL [DRY_RUN=1] [ACCEPT='reason']: bring the project forward, all of it or nothing
	@$(BIN)/python -m codegen update $(SPEC) $(if $(DRY_RUN),--dry-run) $(if $(ACCEPT),--accept "$(ACCEPT)")

coverage: $(READY) ## [MISSING=1]: how much of the contract is described, resource by resource
	@$(BIN)/python -m codegen coverage $(if $(MISSING),--missing)

bench: $(READY) ## [ONLY='call ...'] [ROUNDS=5] [SAVE=1]: time and memory beside other clients, and budgets
	@$(BIN)/python -m tests.benchmarks $(if $(ROUNDS),--rounds $(ROUNDS)) $(if $(SAVE),--save) $(ONLY)

docs: $(DOCS_READY) ## the reference and the guides as HTML in build/docs, with search, to be opened as files
	@rm -rf build/docs build/docs-source && mkdir -p build/docs-source
	@$(BIN)/python -m sphinx --quiet --fail-on-warning --keep-going --jobs auto --conf-dir docs \
		--doctree-dir build/docs-source/.doctrees build/docs-source build/docs
	@echo "build/docs/index.html"

$(DOCS_READY): $(READY)
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[docs]'
	@touch $(DOCS_READY)

clean: ## remove the virtual environment and caches
	rm -rf $(VENV) .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache build dist
