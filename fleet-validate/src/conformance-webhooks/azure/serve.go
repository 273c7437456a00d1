package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"

	"io.fleetmanifests/conformance/webhooks/judge"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// question is a line of the input: an object that somebody creates or, with an old one, changes.
type question struct {
	Object  map[string]any   `json:"object"`
	Old     map[string]any   `json:"old"`
	Tree    []map[string]any `json:"tree"`
	OldTree []map[string]any `json:"oldTree"`
}

// answer is a line of the output, in the form of the program that has the API server's own code.
type answer struct {
	Verdict string   `json:"verdict"`
	Errors  []reason `json:"errors"`
}

type reason struct {
	Field  string `json:"field"`
	Type   string `json:"type"`
	Detail string `json:"detail"`
}

// serve answers each line of the input with a line, until the input ends.
func serve(webhooks *server, in io.Reader, out io.Writer) error {
	lines := json.NewDecoder(bufio.NewReaderSize(in, 1<<20))
	encoder := json.NewEncoder(out)
	for {
		var q question
		if err := lines.Decode(&q); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if err := encoder.Encode(answerTo(webhooks, q)); err != nil {
			return err
		}
	}
}

func answerTo(webhooks *server, q question) answer {
	request := judge.Request{Now: &unstructured.Unstructured{Object: q.Object}, OldTree: wrap(q.OldTree), Tree: wrap(q.Tree)}
	if q.Old == nil {
		return answerOf(webhooks.judge(request), "refused")
	}
	old := &unstructured.Unstructured{Object: q.Old}
	if err := webhooks.judge(judge.Request{Now: old, OldTree: request.OldTree, Tree: request.OldTree}); err != nil {
		return answerOf(err, "old refused")
	}
	request.Before = old
	return answerOf(webhooks.judge(request), "refused")
}

func answerOf(err error, verdict string) answer {
	if err == nil {
		return answer{Verdict: "accepted", Errors: []reason{}}
	}
	var refused refusal
	if !errors.As(err, &refused) || refused.status.Details == nil || len(refused.status.Details.Causes) == 0 {
		return answer{Verdict: verdict, Errors: []reason{{Detail: err.Error()}}}
	}
	found := answer{Verdict: verdict}
	for _, cause := range refused.status.Details.Causes {
		found.Errors = append(found.Errors, reason{Field: cause.Field, Type: string(cause.Type), Detail: cause.Message})
	}
	return found
}

func wrap(objects []map[string]any) []unstructured.Unstructured {
	wrapped := make([]unstructured.Unstructured, len(objects))
	for i, object := range objects {
		wrapped[i] = unstructured.Unstructured{Object: object}
	}
	return wrapped
}
