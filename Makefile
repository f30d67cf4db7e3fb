# The front door. `make run` and `make test` start from nothing; every other target is a part of them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
export SWIFT_BACKTRACE = enable=no

ARROWS  := --explicit-target-dependency-import-check error
RELEASE := .build/release/qingyuan
DATA    ?= data
PORT    ?= 8080
PYTHON  := .venv/bin/python3

.PHONY: help setup setup-test setup-bench build release test unit unit-postgresql browser lint format run demo migrate bench bench-scale bench-screen docs fuzz check clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-11s %s\n", $$1, $$2}'

setup: ## Install what building and running needs
	@scripts/setup.sh run

setup-test:
	@scripts/setup.sh test

setup-bench:
	@scripts/setup.sh bench

build: setup ## Build for development
	swift build $(ARROWS)

release: setup ## Build the program as it is installed
	swift build -c release --product qingyuan $(ARROWS)

run: release ## Build, make a sample world in ./data, serve it on http://127.0.0.1:8080
	$(RELEASE) demo --data $(DATA) --port $(PORT)

demo: run ## The same as run

migrate: release ## Create or update the database under ./data
	$(RELEASE) migrate --data $(DATA)

test: setup-test unit unit-postgresql browser ## Everything that can fail: units, stores, pages, browser, durability, API fuzzing

unit: setup-test
	@echo "== unit, store, operation and page tests"
	@scripts/swift_test.sh
	@echo "== what waits for slow tools, by itself"
	@QINGYUAN_TESTS_ALONE=1 scripts/swift_test.sh --skip-build --filter 'PDFPrinterTests|DocumentFileTests'

unit-postgresql: setup-test
	@echo "== the same operations and pages on PostgreSQL"
	@QINGYUAN_TEST_DATABASE=postgres scripts/swift_test.sh --filter 'OperationsTests|WebTests'

browser: setup-test
	@echo "== the program as a whole: browser, durability, API"
	swift build --product qingyuan $(ARROWS)
	$(PYTHON) -m pytest -q Tests/System

lint: ## Format, sizes, banned words
	@scripts/lint.sh

format: ## Format the sources in place
	swift format -i -r Sources Tests Plugins Package.swift Benchmarks Fuzz

docs: ## Write the generated documents anew
	RECORD=1 swift test $(ARROWS) --filter Documents

bench: setup-bench release ## Measure; every figure against a bare one of the same run
	swift build -c release --product bench $(ARROWS)
	@scripts/bench.sh

bench-scale: setup-bench ## Measure lists, searches and boards at a million records on both engines
	swift build -c release --product bench $(ARROWS)
	@scripts/bench_scale.sh

bench-screen: setup-bench ## Measure screening beside the peers of ../shared/perf that run here
	swift build -c release --product bench $(ARROWS)
	@scripts/bench_screen.sh

fuzz: ## Feed screening what nobody would send, under the address sanitizer: make fuzz MINUTES=10
	swift build --product fuzz --sanitize=address --scratch-path .build-fuzz $(ARROWS)
	.build-fuzz/debug/fuzz $(or $(MINUTES),1)

check: lint test ## What CI runs

clean: ## Remove what was built; the data stay
	rm -rf .build .venv
