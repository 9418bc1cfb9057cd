# make run   a graph of the sample articles, its facts, two questions
# make test  everything that must hold before a commit
# make help  the other targets

GO          ?= go
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
CAYLEY_UI   := github.com/cayleygraph/cayley@v0.7.7
CAYLEY_SUM  := h1:z+7xkAbg6bKiXJOtOkEG3zCm2K084sr/aGwFV7xcQNs=
UI          := cmd/quadwire/web/ui
BIN         := bin/quadwire
DEMO        := bin/samples.db
FUZZTIME    ?= 3s
# made-up news of 2 million quads, made once: 800 MB
BULK        ?= $(if $(TMPDIR),$(TMPDIR),/tmp)/quadwire-bulk.db
# a graph of a million entities, made once: 4 GB, and it takes its time
CROWD       ?= $(if $(TMPDIR),$(TMPDIR),/tmp)/quadwire-crowd.db
# for tables that go through a pipe
WIDE        := COLUMNS=$${COLUMNS:-160}
SHARED      ?= ../shared
VERSION     := $(shell git describe --tags --always --dirty 2>/dev/null)

.PHONY: help build ui run check test fuzz bench docs score clean
.DEFAULT_GOAL := help

help:
	@echo 'make run    build the program and a graph of samples/, and ask it something'
	@echo 'make build  $(BIN), with the web UI inside'
	@echo 'make test   vet, staticcheck, all tests with -race, a short fuzz of every target'
	@echo 'make fuzz   FUZZTIME=1m of every fuzz target'
	@echo 'make bench  the benchmarks'
	@echo 'make score  figures on the development data in SHARED, against their floors; UPDATE=1 writes the floors'
	@echo 'make docs   write docs/rules.md from the rules, the passes and their sentences'
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

run: build
	@rm -f $(DEMO)
	@$(BIN) build samples --db $(DEMO)
	@echo; echo '── The facts of one article: quadwire extract samples/2020-09-05-navalny-novichok.txt'; echo
	@$(WIDE) $(BIN) extract samples/2020-09-05-navalny-novichok.txt -o table
	@echo '── Who holds which office: quadwire query positions Iran'; echo
	@$(WIDE) $(BIN) query positions Iran --db $(DEMO) -o table
	@echo; echo '── What happened to someone: quadwire query timeline Soleimani'; echo
	@$(WIDE) $(BIN) query timeline Soleimani --db $(DEMO) -o table
	@echo; printf '%s\n' \
	  'Now ask your own:' \
	  '  $(BIN) query --list                          the saved questions' \
	  '  $(BIN) query facts-about Iran --db $(DEMO)' \
	  '  $(BIN) graph Navalny --db $(DEMO)         whom someone has to do with; --svg draws it' \
	  '  $(BIN) why ID --db $(DEMO)         the sentence behind a row; ID is its last column' \
	  '  $(BIN) serve --db $(DEMO)          the graph in a browser, http://127.0.0.1:64210/start' \
	  '  $(BIN) build your-articles/                  your own graph, in quadwire.db'

check: ui
	$(GO) vet ./...
	$(GO) run $(STATICCHECK) ./...
	@test -z "$$(gofmt -l cmd extract graph queries internal)" || { gofmt -l cmd extract graph queries internal; echo 'make check: run gofmt -w on these' >&2; exit 1; }
	CGO_ENABLED=0 $(GO) build -o /dev/null ./cmd/quadwire

test: check fuzz
	$(GO) test -race -timeout 15m ./...

# Every fuzz target of every package, one after the other. Go 1.26 sometimes fails a target
# with nothing found but its own deadline (golang/go#75804): such a target runs again.
fuzz:
	@set -e; log=$$(mktemp); trap 'rm -f "$$log"' EXIT; for p in $$($(GO) list ./...); do \
	  list=$$($(GO) test -list '^Fuzz' $$p); \
	  for f in $$(printf '%s\n' "$$list" | grep '^Fuzz' || true); do \
	    printf 'fuzz %s %s\n' "$$p" "$$f"; \
	    for try in 1 2 3; do \
	      rc=0; $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) "$$p" >"$$log" 2>&1 || rc=$$?; \
	      cat "$$log"; \
	      if [ $$rc = 0 ]; then break; fi; \
	      if [ $$try = 3 ] || grep -q -e 'Failing input' -e 'panic' "$$log" || ! grep -q '^    context deadline exceeded' "$$log"; then exit 1; fi; \
	    done; \
	  done; \
	done

# docs/rules.md, from the comments and the sentences of rules and passes
docs:
	$(GO) run ./internal/rulesdoc

score:
	$(GO) run ./internal/score -shared $(SHARED) $(if $(ONLY),-only '$(ONLY)') $(if $(UPDATE),-update)

bench:
	$(GO) test -run '^$$' -bench . -benchmem ./...
	$(GO) run ./internal/bulk -db $(BULK)
	$(GO) run ./internal/bulk -link -db $(CROWD)

clean:
	rm -rf bin $(UI)/static $(UI)/templates
