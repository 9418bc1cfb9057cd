# make run   a graph from the sample articles, its facts, two questions
# make test  everything that must hold before a commit
# make help  the other targets

GO          ?= go
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.7.0
CAYLEY_UI   := github.com/cayleygraph/cayley@v0.7.7
CAYLEY_SUM  := h1:z+7xkAbg6bKiXJOtOkEG3zCm2K084sr/aGwFV7xcQNs=
UI          := cmd/quadwire/web/ui
BIN         := bin/quadwire
DEMO        := bin/samples.db
FUZZTIME    ?= 5s
VERSION     := $(shell git describe --tags --always --dirty 2>/dev/null)

.PHONY: help build ui run check test fuzz bench clean

help:
	@echo 'make run    build the program and a graph of samples/, and ask it something'
	@echo 'make build  $(BIN), with the web UI inside'
	@echo 'make test   vet, staticcheck, all tests with -race, a short fuzz of every target'
	@echo 'make fuzz   FUZZTIME=1m of every fuzz target'
	@echo 'make bench  the benchmarks'
	@echo 'make ui     fetch the pages of the web UI'
	@echo 'make clean  remove what the others made'

build: ui
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags '-s -w -X main.version=$(VERSION)' -o $(BIN) ./cmd/quadwire

# The pages come from Cayley's own module, checked against CAYLEY_SUM. Its style
# sheets ask a font server on the internet for three fonts: those lines go.
ui: $(UI)/templates/query.html

$(UI)/templates/query.html: Makefile
	@set -e; \
	json=$$($(GO) mod download -json $(CAYLEY_UI)); \
	dir=$$(printf '%s\n' "$$json" | sed -n 's/^[[:space:]]*"Dir": "\(.*\)",*$$/\1/p'); \
	printf '%s\n' "$$json" | grep -qF '"Sum": "$(CAYLEY_SUM)"' || { echo 'make ui: $(CAYLEY_UI) is not what it was' >&2; exit 1; }; \
	rm -rf $(UI)/static $(UI)/templates; \
	cp -R "$$dir/static" "$$dir/templates" $(UI)/; \
	chmod -R u+w $(UI)/static $(UI)/templates; \
	: > $(UI)/static/third_party/OpenSans.css; \
	: > $(UI)/static/third_party/Inconsolata.css; \
	sed 's/@import url([^)]*fonts.googleapis.com[^)]*);//' "$$dir/static/third_party/flatly/bootstrap.min.css" > $(UI)/static/third_party/flatly/bootstrap.min.css; \
	touch $@; \
	echo 'web UI: $(CAYLEY_UI)'
