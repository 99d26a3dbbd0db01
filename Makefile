# Lamproom: `make help` says what there is.
SHELL := /bin/bash
BUILD_PACKAGES := libxml2-dev libarchive-dev libargon2-dev libsqlite3-dev pkg-config
RUN_PACKAGES := python3
TEST_PACKAGES := $(RUN_PACKAGES) python3-numpy python3-scipy strace libxml2-utils
BENCH_PACKAGES := $(RUN_PACKAGES) wrk sqlite3 libxml2-utils curl
CHECK := --explicit-target-dependency-import-check error
SWIFT_FILES := Package.swift Sources Tests

.PHONY: help demo serve test bench load format lint build

help: ## say what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/make \1\t\2/' | expand -t 14

demo: ## build, and run the main job from the roster to the exported record
	@scripts/install-packages $(BUILD_PACKAGES) $(RUN_PACKAGES)
	@swift build $(CHECK)
	@scripts/demo "$$(swift build --show-bin-path)"

serve: ## keep a demo service running, to try by hand
	@scripts/install-packages $(BUILD_PACKAGES) $(RUN_PACKAGES)
	@swift build $(CHECK)
	@scripts/demo "$$(swift build --show-bin-path)" --serve

test: ## everything that has to hold: unit tests, format, and the two programs from outside
	@scripts/install-packages $(BUILD_PACKAGES) $(TEST_PACKAGES)
	swift build --build-tests $(CHECK)
	$(MAKE) --no-print-directory lint
	swift test --skip-build $(CHECK)
	scripts/check-item-analysis "$$(swift build --show-bin-path)"
	scripts/blackbox "$$(swift build --show-bin-path)"

bench: ## measure, each figure against a limit of the same run
	@scripts/install-packages $(BUILD_PACKAGES) $(BENCH_PACKAGES)
	swift build -c release $(CHECK)
	@scripts/bench "$$(swift build -c release --show-bin-path)"

load: ## 2,000 workers sit a quiz over bad connections, and every score is checked
	@scripts/install-packages $(BUILD_PACKAGES) $(RUN_PACKAGES)
	swift build -c release $(CHECK)
	@scripts/load "$$(swift build -c release --show-bin-path)"

lint:
	swift format lint --strict --parallel -r $(SWIFT_FILES)

format: ## bring the Swift files into form
	swift format format --in-place --parallel -r $(SWIFT_FILES)

build:
	swift build $(CHECK)
