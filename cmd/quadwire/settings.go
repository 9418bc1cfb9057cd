package main

import (
	"log/slog"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/quadwire/quadwire/internal/config"
)

// globalFlags are those of every command.
type globalFlags struct {
	quiet, verbose           bool
	color, logFormat, config string
}

func (g *globalFlags) register(root *cobra.Command) {
	f := root.PersistentFlags()
	f.BoolVarP(&g.quiet, "quiet", "q", false, "say nothing but errors")
	f.BoolVarP(&g.verbose, "verbose", "v", false, "say more of what is done")
	f.StringVar(&g.color, "color", "auto", "auto, always or never")
	f.StringVar(&g.logFormat, "log-format", "text", "of what goes to standard error: text or json")
	f.StringVar(&g.config, "config", "", "settings `file` in the place of quadwire.yaml; - for none")
	complete(root, "color", "auto", "always", "never")
	complete(root, "log-format", "text", "json")
}

// settings is the configuration of this call.
type settings struct {
	config.Config
	from  map[string]string // flag → where its value stands
	color string            // auto, always, never

	apply func(*cobra.Command) error // reads it; commands need not, completion must
}

// apply gives a command's flags that stand not on the command line their values
// from the configuration, and the terminal its looks.
func (g *globalFlags) apply(c *cobra.Command, t terminal) error {
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	file := g.config
	if file == "" {
		file = os.Getenv("QUADWIRE_CONFIG")
	}
	t.set.Config, err = config.Load(config.Env{Lookup: os.LookupEnv, Dir: dir, File: file})
	if err != nil {
		return hint(&problem{err: err, code: exitUsage}, "mend that file, or go without: --config -")
	}
	if err := known(c.Root(), t.set.Config); err != nil {
		return err
	}
	var wrong error
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if err := t.set.fill(c, f); err != nil && wrong == nil {
			wrong = err
		}
	})
	if wrong != nil {
		return wrong
	}
	return g.settle(t)
}

// fill sets one flag from the configuration.
func (s *settings) fill(c *cobra.Command, f *pflag.Flag) error {
	if f.Changed {
		s.from[f.Name] = "--" + f.Name
		return nil
	}
	v, ok := s.Lookup(section(c), f.Name)
	if !ok || !fits(f, v) {
		return nil
	}
	if err := f.Value.Set(v.Text); err != nil {
		return hint(usage("%s: %q is no value for --%s: %v", v.Origin, v.Text, f.Name, err), "see: quadwire config show --origin")
	}
	s.from[f.Name] = v.Origin
	if f.Name != "output" { // which --svg and others stand in for
		f.Changed = true
	}
	return nil
}

// fits reports whether a value is of use for a flag: a form of output that is set
// for all commands counts for those that have it.
func fits(f *pflag.Flag, v config.Value) bool {
	forms := f.Annotations[formsKey]
	return len(forms) == 0 || slices.Contains(forms, v.Text) || strings.HasSuffix(v.Origin, "."+f.Name)
}

// section is a command's name in settings: "query", "config.show".
func section(c *cobra.Command) string {
	return strings.ReplaceAll(strings.TrimPrefix(strings.TrimPrefix(c.CommandPath(), c.Root().Name()), " "), " ", ".")
}

// settle puts what the flags say of looks into force.
func (g *globalFlags) settle(t terminal) error {
	switch g.color {
	case "auto", "always", "never":
		t.set.color = g.color
	default:
		return usage("--color %s: want auto, always or never", g.color)
	}
	t.say.quiet, t.say.verbose = g.quiet, g.verbose && !g.quiet
	switch g.logFormat {
	case "text":
	case "json":
		t.say.json = slog.New(slog.NewJSONHandler(t.err, &slog.HandlerOptions{Level: slog.LevelDebug}))
	default:
		return usage("--log-format %s: want text or json", g.logFormat)
	}
	for _, l := range t.set.Layers[1:] {
		t.say.detail("settings from %s", l.Name)
	}
	return nil
}

// known finds keys in the configuration that mean nothing, and says what may have
// been meant.
func known(root *cobra.Command, cfg config.Config) error {
	commands := map[string]*cobra.Command{}
	for _, c := range all(root) {
		commands[section(c)] = c
	}
	for _, k := range cfg.Keys() {
		at := strings.LastIndex(k.Name, ".")
		if at < 0 {
			if !config.IsSetting(k.Name) {
				return hint(usage("%s: there is no such setting", k.Origin), "those that there are: quadwire config show")
			}
			continue
		}
		c, ok := commands[k.Name[:at]]
		if !ok {
			return hint(usage("%s: there is no command %q", k.Origin, strings.ReplaceAll(k.Name[:at], ".", " ")), "see: quadwire --help")
		}
		if c.Flags().Lookup(k.Name[at+1:]) == nil && c.InheritedFlags().Lookup(k.Name[at+1:]) == nil {
			return hint(usage("%s: %s has no flag --%s", k.Origin, c.CommandPath(), k.Name[at+1:]), "see: %s --help", c.CommandPath())
		}
	}
	return nil
}

// all is a command and those below it.
func all(c *cobra.Command) []*cobra.Command {
	out := []*cobra.Command{c}
	for _, sub := range c.Commands() {
		out = append(out, all(sub)...)
	}
	return out
}
