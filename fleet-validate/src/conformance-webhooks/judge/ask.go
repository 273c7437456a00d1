package judge

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/util/yaml"
)

// Request is what happens to an object.
type Request struct {
	// Now is the object; nil when it is deleted.
	Now *unstructured.Unstructured
	// Before is the object as it was; nil when it is new.
	Before *unstructured.Unstructured
	// Tree is all that the example holds.
	Tree []unstructured.Unstructured
	// OldTree is all that it held before the change.
	OldTree []unstructured.Unstructured
}

// Webhook says why a request is refused.
type Webhook func(Request) error

// Webhooks are webhooks by version and kind, as schema.GroupVersionKind prints them.
type Webhooks map[string]Webhook

// answer is what upstream says of an example.
type answer struct {
	known    bool
	refusals []string
}

func (a answer) accepted() bool {
	return len(a.refusals) == 0
}

func (a answer) String() string {
	if a.accepted() {
		return "accepted"
	}
	return "refused: " + strings.Join(a.refusals, "; ")
}

// ask judges all documents of an example whose webhook is known, each as a creation or as a change.
func ask(hooks Webhooks, setGates func(map[string]bool) error, folder, name string, kinds map[string]bool) answer {
	now := documents(filepath.Join(folder, name))
	before := documents(filepath.Join(folder, strings.TrimSuffix(name, ".yaml")+"-before.yaml"))
	gates(setGates, filepath.Join(folder, name))
	found := answer{}
	for i := range now {
		found.add(hooks, kinds, Request{Now: &now[i], Before: find(before, now[i]), Tree: now, OldTree: before})
	}
	for i := range before {
		if find(now, before[i]) == nil {
			found.add(hooks, kinds, Request{Before: &before[i], Tree: now, OldTree: before})
		}
	}
	return found
}

func (a *answer) add(hooks Webhooks, kinds map[string]bool, request Request) {
	document := request.Now
	if document == nil {
		document = request.Before
	}
	judge, known := hooks[document.GroupVersionKind().String()]
	if !known || !kinds[document.GetKind()] {
		return
	}
	a.known = true
	if err := judge(request); err != nil {
		a.refusals = append(a.refusals, err.Error())
	}
}

func find(documents []unstructured.Unstructured, like unstructured.Unstructured) *unstructured.Unstructured {
	for i := range documents {
		each := &documents[i]
		if each.GroupVersionKind() == like.GroupVersionKind() && each.GetNamespace() == like.GetNamespace() && each.GetName() == like.GetName() {
			return each
		}
	}
	return nil
}

func documents(file string) []unstructured.Unstructured {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil
	}
	reader := yaml.NewYAMLOrJSONDecoder(bytes.NewReader(text), 4096)
	var found []unstructured.Unstructured
	for {
		each := unstructured.Unstructured{}
		if err := reader.Decode(&each.Object); err == io.EOF {
			return found
		} else if err != nil {
			fmt.Fprintln(os.Stderr, "webhooks:", file, err)
			os.Exit(2)
		}
		if each.Object != nil {
			found = append(found, each)
		}
	}
}

// gates takes the feature gates of an example's first line; the others have their defaults.
func gates(set func(map[string]bool) error, file string) {
	gates := map[string]bool{"MachinePool": true, "ClusterTopology": false, "MachineTaintPropagation": false}
	text, _ := os.ReadFile(file)
	first, _, _ := strings.Cut(string(text), "\n")
	if list, found := strings.CutPrefix(first, "# gates: "); found {
		for _, each := range strings.Split(list, ", ") {
			gate, value, _ := strings.Cut(each, "=")
			gates[gate] = value == "true"
		}
	}
	if err := set(gates); err != nil {
		fmt.Fprintln(os.Stderr, "webhooks:", file, err)
	}
}
