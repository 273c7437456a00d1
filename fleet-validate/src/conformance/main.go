// Command conformance judges Kubernetes objects with the code of the API server itself. It reads a JSON document a line
// from standard input and answers each with a line on standard output:
//
//	{"crd": {...}}                            a CustomResourceDefinition: from here on its kinds can be judged
//	{"id": "1", "object": {...}}              an object that somebody creates
//	{"id": "2", "object": {...}, "old": {...}} an object that somebody changes
//
// The answer to a definition has its name and what the server has against it; the answer to an object has its id, a
// verdict ("accepted", "refused", or "old refused" when the object before the change could not have been created) and
// the reasons with field, type and detail.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/go-logr/logr"
	"k8s.io/klog/v2"
)

// question is a line of the input.
type question struct {
	CRD    json.RawMessage `json:"crd"`
	ID     string          `json:"id"`
	Object json.RawMessage `json:"object"`
	Old    json.RawMessage `json:"old"`
}

// answer is a line of the output.
type answer struct {
	CRD     string   `json:"crd,omitempty"`
	ID      string   `json:"id,omitempty"`
	Verdict string   `json:"verdict"`
	Errors  []reason `json:"errors"`
}

// reason is one thing that the server says against an object or a definition.
type reason struct {
	Field  string `json:"field"`
	Type   string `json:"type"`
	Detail string `json:"detail"`
}

func main() {
	// The server logs what it finds odd; here only the answers count.
	klog.SetLogger(logr.Discard())
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "conformance:", err)
		os.Exit(2)
	}
}

func run(in io.Reader, out io.Writer) error {
	kinds := catalogue{}
	lines := json.NewDecoder(bufio.NewReaderSize(in, 1<<20))
	answers := bufio.NewWriter(out)
	encoder := json.NewEncoder(answers)
	for {
		var q question
		if err := lines.Decode(&q); err == io.EOF {
			return answers.Flush()
		} else if err != nil {
			return err
		}
		a, err := kinds.answer(q)
		if err != nil {
			return err
		}
		if err := encoder.Encode(a); err != nil {
			return err
		}
		// Whoever asks may wait for the answer before asking on.
		if err := answers.Flush(); err != nil {
			return err
		}
	}
}

func (c catalogue) answer(q question) (answer, error) {
	if q.CRD != nil {
		name, reasons, err := c.define(q.CRD)
		return answer{CRD: name, Verdict: verdict(reasons), Errors: reasons}, err
	}
	kind, err := c.find(q.Object)
	if err != nil {
		return answer{}, fmt.Errorf("object %s: %w", q.ID, err)
	}
	if q.Old == nil {
		_, reasons := kind.create(q.Object)
		return answer{ID: q.ID, Verdict: verdict(reasons), Errors: reasons}, nil
	}
	old, reasons := kind.create(q.Old)
	if len(reasons) > 0 {
		return answer{ID: q.ID, Verdict: "old refused", Errors: reasons}, nil
	}
	reasons = kind.update(q.Object, old)
	return answer{ID: q.ID, Verdict: verdict(reasons), Errors: reasons}, nil
}

func verdict(reasons []reason) string {
	if len(reasons) > 0 {
		return "refused"
	}
	return "accepted"
}
