# Every target runs in .venv, which is created on first use. Python 3.11 or newer is all it takes.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CREATED := $(VENV)/.created
RUNTIME_READY := $(VENV)/.runtime-ready
READY := $(VENV)/.ready
DOCS_READY := $(VENV)/.docs-ready
MUTANTS := .cache/mutants
RAY := .cache/ray
RAY_READY := $(RAY)/.ready

# $(call install,requirement,what it is): names each package; all of pip's output is shown only if it fails.
define install
@echo "Installing $(2) ..."
@{ $(BIN)/python -m pip --disable-pip-version-check install --constraint constraints.txt --editable '$(1)' 2>&1; \
	echo $$? >$(VENV)/pip.status; } | tee $(VENV)/pip.log | sed -n 's/^Collecting \([A-Za-z0-9._-]*\).*/  \1/p'
@[ "$$(cat $(VENV)/pip.status)" = 0 ] || { cat $(VENV)/pip.log >&2; exit 1; }
endef

# Make exits with 2 whatever status a recipe fails with, except in question mode, where 1 stays 1. In this mode it
# runs only the lines that begin with `+`.
ifeq ($(MAKECMDGOALS),diff)
MAKEFLAGS += --question
endif

# Where Python may not keep what it compiles, each of the workers of the tests compiles all of them in each run.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.NOTPARALLEL: # two targets must not install into .venv at the same time
.PHONY: help setup demo test test-long test-coverage conformance conformance-node mutants test-browser interop scoreboard test-peers test-toolkits test-ray test-integrations test-transports check format generate check-generated vectors pin diff update coverage samples bench docs clean

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{ printf "  make %-17s %s\n", $$1, $$2 }'

$(CREATED):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is required: make PYTHON=python3.12")'
	@echo "Creating $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(RUNTIME_READY): pyproject.toml constraints.txt | $(CREATED)
	$(call install,.,the package)
	@touch $@

$(READY): pyproject.toml constraints.txt | $(CREATED)
	$(call install,.[dev],the package and the development tools)
	@touch $(RUNTIME_READY) $@

$(DOCS_READY): $(READY)
	$(call install,.[docs],Sphinx)
	@touch $@

setup: $(READY) ## create .venv with the pinned development dependencies
	@echo "$(VENV) is ready."

demo: $(RUNTIME_READY) ## run a chat, a stream and two tools offline, or for real if OPENROUTER_API_KEY is set
	@$(BIN)/python examples/demo.py

test: $(READY) ## run the tests in parallel, in random order
	@$(BIN)/python -m pytest --numprocesses auto --quiet

test-long: $(READY) ## run the properties with many examples and all small documents, kill downloads and maps, cancel calls, then the soak [SECONDS=60] [TRANSPORT=aiohttp]
	@$(BIN)/python -m pytest --numprocesses auto --quiet --hypothesis-profile=thorough
	@$(BIN)/python -m tests.faults.killed_downloads
	@$(BIN)/python -m tests.faults.killed_maps
	@$(BIN)/python -m tests.faults.cancelled_calls
	@for transport in $(or $(TRANSPORT),httpx httpx2 httptools aiohttp); do \
		$(BIN)/python -m tests.benchmarks.soak --transport $$transport $(if $(SECONDS),--seconds $(SECONDS)) || exit 1; \
	done

test-coverage: $(READY) ## run the tests and report which lines they cover
	@$(BIN)/python -m coverage erase
	@$(BIN)/python -m coverage run -m pytest --numprocesses auto --quiet
	@$(BIN)/python -m coverage combine --quiet
	@$(BIN)/python -m coverage report

test-browser: $(DOCS_READY) ## read all documents and the page after a sign-in in headless Chromium [SCREENSHOTS=folder]
	@BROWSER_TESTS=1 SCREENSHOTS=$(SCREENSHOTS) $(BIN)/python -m pytest --quiet tests/browser

conformance: $(READY) ## run the vectors of tests/conformance through the Python client
	@$(BIN)/python -m pytest --numprocesses auto --quiet tests/conformance

conformance-node: ## run the same vectors through the Node port
	@node tests/conformance/ports/node/run-vectors.mjs

$(MUTANTS)/.ready: tests/mutants/package.json
	@echo "Installing what makes mutants ..."
	@mkdir -p $(MUTANTS) && cp tests/mutants/package.json $(MUTANTS)
	@npm --prefix $(MUTANTS) install --silent --no-audit --no-fund
	@touch $@

mutants: $(MUTANTS)/.ready ## change the Node port in thousands of ways, each of which a vector must notice [ONLY='retry headers'] [EVERY=10]
	@EVERY=$(EVERY) node tests/mutants/run.mjs $(ONLY)

interop: $(READY) ## run third-party clients against the stand-in server [CLIENTS='openai ...']
	@$(BIN)/python -m tests.interop.run --upgrade $(CLIENTS)

scoreboard: $(READY) ## run the black-box cases against our clients and others [ARGS=--write]
	@$(BIN)/python -m tests.conformance.scoreboard --upgrade $(ARGS)

test-peers: $(READY) ## run programs for other clients on those and on ours [SUITES='openai ...'] [ARGS=--record]
	@$(BIN)/python -m tests.peers.run --upgrade $(ARGS) $(SUITES)

test-toolkits: $(READY) ## have other toolkits do the same tasks as ours, and measure [ARGS=--write]
	@$(BIN)/python -m tests.peers.toolkits.compare $(ARGS)

$(RAY_READY): pyproject.toml tests/cluster/constraints.txt
	@echo "Installing Ray ..."
	@$(PYTHON) -m venv $(RAY)
	@$(RAY)/bin/python -m pip --disable-pip-version-check install --quiet \
		--constraint tests/cluster/constraints.txt --editable '.[ray]' pytest
	@touch $@

test-ray: $(RAY_READY) ## map prompts on a local cluster of Ray, in an environment of its own
	@$(RAY)/bin/python -m pytest --quiet --noconftest tests/cluster

test-integrations: $(READY) ## test integrations with the versions of their frameworks [ONLY='langchain ...']
	@$(BIN)/python -m tests.integrations.run $(ARGS) $(ONLY)

test-transports: $(READY) ## run the tests of clients on each HTTP library and version [ONLY='aiohttp ...']
	@$(BIN)/python -m tests.transports.run $(ONLY) $(if $(ARGS),-- $(ARGS))
	@$(BIN)/python -m tests.faults.cancelled_calls --times 500

check: $(READY) ## check formatting, lint, types and generated code
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/basedpyright
	$(BIN)/python -m pytest --quiet --numprocesses 2 tests/typing/check_*.py tests/codegen/check_*.py
	$(MAKE) --no-print-directory check-generated

format: $(READY) ## format the code and apply the linter's fixes
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format --quiet .

generate: $(READY) ## render openapi.yaml into generated/
	@$(BIN)/python -m codegen generate

check-generated: $(READY) ## check that generated/ matches openapi.yaml
	@$(BIN)/python -m codegen check

vectors: $(READY) ## derive the per-operation conformance vectors from openapi.yaml
	@$(BIN)/python -m tests.conformance.derive

pin: $(READY) ## convert a vendor document to openapi.yaml: SPEC=vendor.yaml
	@$(BIN)/python -m codegen pin $(SPEC)

diff: ## compare two contracts; exits with 1 if callers break, 2 on bad input: OLD=a.yaml NEW=b.yaml
	+@MAKEFLAGS= $(MAKE) --no-print-directory --silent $(READY)
	+@$(if $(and $(OLD),$(NEW)),$(BIN)/python -m codegen diff $(OLD) $(NEW),echo 'make diff OLD=a.yaml NEW=b.yaml' >&2; exit 2)

update: $(READY) ## update everything to a new vendor document: SPEC=path or URL [DRY_RUN=1] [ACCEPT='reason']
	@$(BIN)/python -m codegen update $(SPEC) $(if $(DRY_RUN),--dry-run) $(if $(ACCEPT),--accept "$(ACCEPT)")

coverage: $(READY) ## report how much of the contract is documented [MISSING=1]
	@$(BIN)/python -m codegen coverage $(if $(MISSING),--missing)

samples: $(READY) ## write an OpenAPI overlay that adds Python programs to each operation [OUT=build/samples.overlay.yaml]
	@$(BIN)/python -m codegen samples $(if $(OUT),--out $(OUT))

bench: $(READY) ## measure time and memory against other clients [ONLY='call ...'] [ROUNDS=5] [RUNS=1] [SAVE=1]
	@$(BIN)/python -m tests.benchmarks $(if $(ROUNDS),--rounds $(ROUNDS)) $(if $(RUNS),--runs $(RUNS)) $(if $(SAVE),--save) $(ONLY)

docs: $(DOCS_READY) ## build the HTML reference and guides in build/docs
	@rm -rf build/docs build/docs-source && mkdir -p build/docs-source
	@$(BIN)/python -m sphinx --quiet --fail-on-warning --keep-going --jobs auto --conf-dir docs \
		--doctree-dir build/docs-source/.doctrees build/docs-source build/docs
	@echo "build/docs/index.html"

clean: ## remove .venv, caches and build output
	rm -rf $(VENV) .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache build dist
