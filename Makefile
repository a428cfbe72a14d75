# Two commands are enough: `make run` opens a place here, `make test` proves it works.
PORT ?= 8000
DATA ?= data
DEMO ?=

.PHONY: run test check pictures bench-start

run:
	@bin/setup
	@exec .venv/bin/alongside run --port '$(PORT)' --data '$(DATA)' $(if $(DEMO),--demo)

test:
	@bin/test

check:
	@bin/setup dev
	@bin/check

pictures:
	@bin/pictures

bench-start:
	@bin/setup
	@.venv/bin/python -m bench.start
