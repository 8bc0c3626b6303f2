# Everything sets itself up: a fresh clone needs Python 3.11 or later, git and make, nothing else.

CANDIDATES := python3 python3.14 python3.13 python3.12 python3.11 python
PYTHON ?= $(shell for name in $(CANDIDATES); do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PYTEST := $(BIN)/python -m pytest -n auto
TEXTS := src/arende/cli/texts/sv/LC_MESSAGES/messages
# The sample meetings: those that have been held have minutes, the others a notice.
HELD := tnau-2026-10-08 tn-2026-10-22 snau-2026-09-24 sbn-2026-09-03 ks-2026-11-04 kf-2026-11-30
COMING := tn-2026-11-19 sn-2026-10-08 sbn-2026-10-01

.PHONY: demo test test-all lint types bench schema templates texts clean

demo: $(STAMP)
	$(BIN)/arende rendera cases --ut output
	@for meeting in $(HELD) $(COMING); do for papers in kallelse handlingar; do \
		$(BIN)/arende $$papers $$meeting --ut output || exit 1; done; done
	@for meeting in $(HELD); do for papers in protokoll utdrag expediera; do \
		$(BIN)/arende $$papers $$meeting --ut output || exit 1; done; done
	@echo "Handlingarna ligger i $(CURDIR)/output"

test: $(STAMP)
	$(PYTEST) -m "not long"

test-all: $(STAMP)
	$(PYTEST)

texts: $(STAMP)
	$(BIN)/pybabel compile -l sv -i $(TEXTS).po -o $(TEXTS).mo

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

# easy-template-x is measured beside ours where npm is there to fetch it.
bench: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -r benchmarks/requirements.txt
	command -v npm >/dev/null && npm install --prefix benchmarks --no-audit --no-fund --silent || true
	for bench in benchmarks/bench_*.py; do $(BIN)/python $$bench || exit 1; done

schema: $(STAMP)
	$(BIN)/arende schema --ut docs/schema/arende.schema.json
	$(BIN)/arende schema --profil --ut docs/schema/profil.schema.json
	$(BIN)/arende schema --sammantrade --ut docs/schema/sammantrade.schema.json
	$(BIN)/arende schema --organ --ut docs/schema/organ.schema.json
	$(BIN)/arende schema --moteshandlingar --ut docs/schema/sammantraden.schema.json
	$(BIN)/arende schema --uppfoljning --ut docs/schema/uppfoljning.schema.json

templates: $(STAMP)
	$(BIN)/python -m scripts.draw_templates

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find output -mindepth 1 ! -name .gitkeep -delete

$(STAMP): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 eller senare saknas. Installera det och kör make igen, \
	eller säg var det finns: make PYTHON=/sökväg/till/python3"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Det gick inte att skapa $(VENV). I Debian \
	och Ubuntu behövs paketet python3-venv."; rm -rf $(VENV); exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@
