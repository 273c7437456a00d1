package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	jsonpatch "github.com/evanphx/json-patch/v5"
	admissionv1 "k8s.io/api/admission/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
)

// mutate is what the API server and the mutating webhook, if the kind has one, make of an object.
func (s *server) mutate(written unstructured.Unstructured, old *unstructured.Unstructured) (unstructured.Unstructured, error) {
	object := *written.DeepCopy()
	s.defaults.apply(&object)
	response, err := s.ask("mutate", &object, old)
	if err != nil || response == nil || len(response.Patch) == 0 {
		return object, err
	}
	text, err := object.MarshalJSON()
	if err != nil {
		return object, err
	}
	patch, err := jsonpatch.DecodePatch(response.Patch)
	if err != nil {
		return object, err
	}
	text, err = patch.Apply(text)
	if err != nil {
		return object, err
	}
	mutated := unstructured.Unstructured{}
	if err := mutated.UnmarshalJSON(text); err != nil {
		return object, err
	}
	s.defaults.apply(&mutated)
	return mutated, nil
}

// validate says why the validating webhook refuses.
func (s *server) validate(object, old *unstructured.Unstructured) error {
	_, err := s.ask("validate", object, old)
	return err
}

// ask posts a review to a webhook. Its refusal is an error; no answer means that the kind has no such webhook.
func (s *server) ask(verb string, object, old *unstructured.Unstructured) (*admissionv1.AdmissionResponse, error) {
	subject := object
	if object == nil {
		subject = old
	}
	review, err := reviewOf(subject, object, old)
	if err != nil {
		return nil, err
	}
	gvk := subject.GroupVersionKind()
	path := fmt.Sprintf("/%s-%s-%s-%s", verb, strings.ReplaceAll(gvk.Group, ".", "-"), gvk.Version, strings.ToLower(gvk.Kind))
	request := httptest.NewRequest(http.MethodPost, path, bytes.NewReader(review))
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	s.mux.ServeHTTP(recorder, request)
	if recorder.Code == http.StatusNotFound {
		return nil, nil
	}
	var answer admissionv1.AdmissionReview
	if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil {
		return nil, fmt.Errorf("%s answers %d: %w", path, recorder.Code, err)
	}
	if !answer.Response.Allowed {
		return nil, refusal{*answer.Response.Result}
	}
	return answer.Response, nil
}

// refusal is what a webhook says when it does not allow a request.
type refusal struct {
	status metav1.Status
}

func (r refusal) Error() string {
	return r.status.Message
}

func (r refusal) Status() metav1.Status {
	return r.status
}

func reviewOf(subject, object, old *unstructured.Unstructured) ([]byte, error) {
	gvk := subject.GroupVersionKind()
	request := &admissionv1.AdmissionRequest{
		UID:  "example",
		Kind: metav1.GroupVersionKind(gvk),
		Resource: metav1.GroupVersionResource{
			Group: gvk.Group, Version: gvk.Version, Resource: strings.ToLower(gvk.Kind) + "s",
		},
		Operation: admissionv1.Update,
		Namespace: subject.GetNamespace(),
		Name:      subject.GetName(),
	}
	switch {
	case object == nil:
		request.Operation = admissionv1.Delete
	case old == nil:
		request.Operation = admissionv1.Create
	}
	var err error
	if request.Object, err = raw(object); err != nil {
		return nil, err
	}
	if request.OldObject, err = raw(old); err != nil {
		return nil, err
	}
	return json.Marshal(admissionv1.AdmissionReview{
		TypeMeta: metav1.TypeMeta{APIVersion: "admission.k8s.io/v1", Kind: "AdmissionReview"},
		Request:  request,
	})
}

func raw(object *unstructured.Unstructured) (runtime.RawExtension, error) {
	if object == nil {
		return runtime.RawExtension{}, nil
	}
	text, err := object.MarshalJSON()
	return runtime.RawExtension{Raw: text}, err
}
