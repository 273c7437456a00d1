// Package judge asks upstream's webhooks, in their own code, about the examples of our rules: what a rule refuses they must
// refuse, and what it accepts they must accept.
package judge

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
)

type rule struct {
	ID       string `json:"id"`
	Severity string `json:"severity"`
	Level    string `json:"level"`
}

var example = regexp.MustCompile(`^(bad|good)(-[0-9]+)?\.yaml$`)

// Run compares the rules that the first argument lists (what `fleet-tool rules --format json` prints) on their examples in the
// folder that the second names, and ends the process: with 1 when upstream and we disagree, or nothing could be compared. With
// "serve" as the first argument it answers questions instead, a line each, until its input ends, with all feature gates open.
//
// Of the examples beyond its reach upstream says something else for a reason that the caller knows.
func Run(hooks Webhooks, setGates func(map[string]bool) error, beyondReach ...string) {
	if len(os.Args) > 1 && os.Args[1] == "serve" {
		all := map[string]bool{"MachinePool": true, "ClusterTopology": true, "MachineTaintPropagation": true}
		if err := errors.Join(setGates(all), serve(hooks, os.Stdin, os.Stdout)); err != nil {
			fmt.Fprintln(os.Stderr, "webhooks:", err)
			os.Exit(2)
		}
		return
	}
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: webhooks serve | webhooks RULES.json FIXTURES")
		os.Exit(2)
	}
	rules, err := readRules(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "webhooks:", err)
		os.Exit(2)
	}
	compared, examples, disagreements := 0, 0, 0
	var apart []string
	for _, each := range rules {
		if each.Level != "admission" || each.Severity != "error" {
			continue
		}
		asked, wrong := compare(hooks, setGates, each, filepath.Join(os.Args[2], each.ID), beyondReach)
		disagreements += wrong
		examples += asked
		if asked > 0 {
			compared++
		} else {
			apart = append(apart, each.ID)
		}
	}
	fmt.Printf("%d rules compared on %d examples, %d disagreements\n", compared, examples, disagreements)
	fmt.Printf("%d rules have no example for these webhooks: %s\n", len(apart), strings.Join(apart, " "))
	if disagreements > 0 || compared == 0 {
		os.Exit(1)
	}
}

func readRules(file string) ([]rule, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var found struct {
		Rules []rule `json:"rules"`
	}
	if err := json.Unmarshal(text, &found); err == nil && len(found.Rules) > 0 {
		return found.Rules, nil
	}
	var list []rule
	return list, json.Unmarshal(text, &list)
}

// compare asks about all examples of a rule; it returns how many could be asked, and on how many the two disagree.
func compare(hooks Webhooks, setGates func(map[string]bool) error, each rule, folder string, beyondReach []string) (asked, wrong int) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return 0, 0
	}
	var names []string
	for _, entry := range entries {
		if example.MatchString(entry.Name()) {
			names = append(names, entry.Name())
		}
	}
	sort.Strings(names)
	kinds := kindsOf(each.ID, folder, names)
	for _, name := range names {
		answer := ask(hooks, setGates, folder, name, kinds)
		bad := strings.HasPrefix(name, "bad")
		if !answer.known || bad && !refused(each.ID, folder, name) || slices.Contains(beyondReach, each.ID+"/"+name) {
			continue
		}
		asked++
		if bad == answer.accepted() {
			wrong++
			fmt.Printf("%s/%s: upstream says: %s\n", each.ID, name, answer)
		}
	}
	return asked, wrong
}

// refused is whether our rule calls an example an error. Where it only warns, what upstream says hangs on what no file tells.
func refused(id, folder, name string) bool {
	text, err := os.ReadFile(filepath.Join(folder, strings.TrimSuffix(name, ".yaml")+".txt"))
	return err == nil && strings.Contains(string(text), " error "+id+" ")
}

// kindsOf are the kinds of the documents that the rule is broken by: an example may hold others, which another webhook judges.
func kindsOf(id, folder string, names []string) map[string]bool {
	line := regexp.MustCompile(` error ` + regexp.QuoteMeta(id) + ` (\w+) `)
	kinds := map[string]bool{}
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(folder, strings.TrimSuffix(name, ".yaml")+".txt"))
		if err != nil {
			continue
		}
		for _, found := range line.FindAllStringSubmatch(string(text), -1) {
			kinds[found[1]] = true
		}
	}
	return kinds
}
