package judge

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// Convert says what an object is in another version of its kind; only programs of kinds with several versions set it.
var Convert = func(object map[string]any, apiVersion string) (map[string]any, error) {
	return nil, errors.New("these kinds have one version")
}

// question is a line of the input: an object that somebody creates or, with an old one, changes; and the trees that it stands in.
// With a version it asks for the object in that version, and nothing else.
type question struct {
	Version string           `json:"version"`
	Object  map[string]any   `json:"object"`
	Old     map[string]any   `json:"old"`
	Tree    []map[string]any `json:"tree"`
	OldTree []map[string]any `json:"oldTree"`
}

// reply is a line of the output, in the form of the program that has the API server's own code.
type reply struct {
	Verdict string         `json:"verdict"`
	Errors  []reason       `json:"errors"`
	Object  map[string]any `json:"object,omitempty"`
}

// status is an error that says what is wrong field by field, as the API server's errors do.
type status interface {
	Status() metav1.Status
}

type reason struct {
	Field  string `json:"field"`
	Type   string `json:"type"`
	Detail string `json:"detail"`
}

// serve answers each line of the input with a line, until the input ends.
func serve(hooks Webhooks, in io.Reader, out io.Writer) error {
	lines := json.NewDecoder(bufio.NewReaderSize(in, 1<<20))
	encoder := json.NewEncoder(out)
	for {
		var q question
		if err := lines.Decode(&q); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if err := encoder.Encode(answerTo(hooks, q)); err != nil {
			return err
		}
	}
}

func answerTo(hooks Webhooks, q question) reply {
	if q.Version != "" {
		converted, err := Convert(q.Object, q.Version)
		answer := replyOf(err, "refused")
		answer.Object = converted
		return answer
	}
	request := Request{Now: &unstructured.Unstructured{Object: q.Object}, OldTree: wrap(q.OldTree), Tree: wrap(q.Tree)}
	ask := hooks[request.Now.GroupVersionKind().String()]
	if q.Old == nil {
		return replyOf(ask(request), "refused")
	}
	old := &unstructured.Unstructured{Object: q.Old}
	if err := ask(Request{Now: old, OldTree: request.OldTree, Tree: request.OldTree}); err != nil {
		return replyOf(err, "old refused")
	}
	request.Before = old
	return replyOf(ask(request), "refused")
}

func replyOf(err error, verdict string) reply {
	if err == nil {
		return reply{Verdict: "accepted", Errors: []reason{}}
	}
	var refused status
	if !errors.As(err, &refused) || refused.Status().Details == nil || len(refused.Status().Details.Causes) == 0 {
		return reply{Verdict: verdict, Errors: []reason{{Detail: err.Error()}}}
	}
	found := reply{Verdict: verdict}
	for _, cause := range refused.Status().Details.Causes {
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
