package main

import (
	"context"
	"errors"
	"strings"

	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	runtimeschema "k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	sigsjson "sigs.k8s.io/json"
)

// longestPrefix is how much of generateName gets into a name.
const longestPrefix = 58

// strategy is what the server asks when objects of a kind are created or changed.
type strategy interface {
	rest.RESTCreateStrategy
	rest.RESTUpdateStrategy
}

// kind is one version of a kind, ready to judge objects.
type kind struct {
	gvk          runtimeschema.GroupVersionKind
	structural   *schema.Structural
	keepsUnknown bool
	strategy     strategy
}

// create does what the server does when an object is posted, under strict field validation, and gives the object as it
// would be stored. Where strict validation ends the request the rest is judged all the same, as with warnings only.
func (k *kind) create(document []byte) (*unstructured.Unstructured, []reason) {
	object, reasons, err := k.decode(document)
	if err != nil {
		return nil, append(reasons, reasonsOf(err)...)
	}
	rest.FillObjectMetaSystemFields(object)
	if prefix := object.GetGenerateName(); prefix != "" && object.GetName() == "" {
		// The server's choice, were it not random.
		object.SetName(prefix[:min(len(prefix), longestPrefix)] + "bcdfg")
	}
	if err := rest.BeforeCreate(k.strategy, k.context(object), object); err != nil {
		reasons = append(reasons, reasonsOf(err)...)
	}
	return object, reasons
}

// update does what the server does when an object is put in the place of another.
func (k *kind) update(document []byte, old *unstructured.Unstructured) []reason {
	object, reasons, err := k.decode(document)
	if err != nil {
		return append(reasons, reasonsOf(err)...)
	}
	old.SetResourceVersion("1")
	object.SetResourceVersion("1")
	if err := rest.BeforeUpdate(k.strategy, k.context(old), object, old); err != nil {
		reasons = append(reasons, reasonsOf(err)...)
	}
	return reasons
}

// context is that of a request to the namespace of an object.
func (k *kind) context(object *unstructured.Unstructured) context.Context {
	namespace := object.GetNamespace()
	switch {
	case !k.strategy.NamespaceScoped():
		namespace = ""
	case namespace == "":
		namespace = "default"
	}
	return request.WithNamespace(context.Background(), namespace)
}

// decode reads an object as the server's decoder for custom resources does: metadata is taken out of the hands of the
// schema, fields that the schema does not know are dropped and reported, nulls that it does not allow go away, and
// absent fields get their defaults.
func (k *kind) decode(document []byte) (*unstructured.Unstructured, []reason, error) {
	var reasons []reason
	object := &unstructured.Unstructured{}
	strict, err := sigsjson.UnmarshalStrict(document, &object.Object)
	if err != nil {
		return nil, nil, err
	}
	for _, fault := range strict {
		reasons = append(reasons, reason{"", "Strict", fault.Error()})
	}
	gvk := object.GroupVersionKind()
	meta, hasMeta, unknown, err := objectmeta.GetObjectMetaWithOptions(object.Object,
		objectmeta.ObjectMetaOptions{ReturnUnknownFieldPaths: true})
	reasons = append(reasons, unknownFields(unknown)...)
	if err != nil {
		return nil, reasons, err
	}
	if !k.keepsUnknown {
		unknown := pruning.PruneWithOptions(object.Object, k.structural, true,
			schema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true})
		reasons = append(reasons, unknownFields(unknown)...)
		defaulting.PruneNonNullableNullsWithoutDefaults(object.Object, k.structural)
	}
	fault, unknown := objectmeta.CoerceWithOptions(nil, object.Object, k.structural, false,
		objectmeta.CoerceOptions{ReturnUnknownFieldPaths: true})
	reasons = append(reasons, unknownFields(unknown)...)
	if fault != nil {
		return nil, reasons, fault
	}
	object.SetGroupVersionKind(gvk)
	if hasMeta {
		if err := objectmeta.SetObjectMeta(object.Object, meta); err != nil {
			return nil, reasons, err
		}
	}
	defaulting.Default(object.Object, k.structural)
	return object, reasons, nil
}

func unknownFields(paths []string) []reason {
	var reasons []reason
	for _, path := range paths {
		reasons = append(reasons, reason{path, "UnknownField", "unknown field"})
	}
	return reasons
}

// reasonsOf takes an error of the server apart.
func reasonsOf(err error) []reason {
	var fault *field.Error
	if errors.As(err, &fault) {
		return []reason{{fault.Field, string(fault.Type), fault.ErrorBody()}}
	}
	var status *apierrors.StatusError
	if !errors.As(err, &status) || status.ErrStatus.Details == nil || len(status.ErrStatus.Details.Causes) == 0 {
		return []reason{{"", "Error", err.Error()}}
	}
	var reasons []reason
	for _, cause := range status.ErrStatus.Details.Causes {
		reasons = append(reasons, reason{strings.TrimPrefix(cause.Field, "."), string(cause.Type), cause.Message})
	}
	return reasons
}
