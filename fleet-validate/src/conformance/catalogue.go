package main

import (
	"context"
	"encoding/json"
	"fmt"

	"k8s.io/apiextensions-apiserver/pkg/apihelpers"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/install"
	v1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	crdvalidation "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apiextensions-apiserver/pkg/crdserverscheme"
	"k8s.io/apiextensions-apiserver/pkg/registry/customresource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	runtimeschema "k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer"
)

var (
	scheme = runtime.NewScheme()
	codecs = serializer.NewCodecFactory(scheme)
)

func init() {
	install.Install(scheme)
	metav1.AddToGroupVersion(scheme, runtimeschema.GroupVersion{Version: "v1"})
}

// catalogue holds the kinds that were defined so far, each version by itself.
type catalogue map[runtimeschema.GroupVersionKind]*kind

// find gives the kind of an object.
func (c catalogue) find(object []byte) (*kind, error) {
	var meta metav1.TypeMeta
	if err := json.Unmarshal(object, &meta); err != nil {
		return nil, err
	}
	found, ok := c[runtimeschema.FromAPIVersionAndKind(meta.APIVersion, meta.Kind)]
	if !ok {
		return nil, fmt.Errorf("no definition of %s %s", meta.APIVersion, meta.Kind)
	}
	return found, nil
}

// define adds the versions of a CustomResourceDefinition, unless the server would refuse it; an older definition of
// the same kinds is forgotten.
func (c catalogue) define(document []byte) (string, []reason, error) {
	decoded, err := runtime.Decode(codecs.UniversalDecoder(v1.SchemeGroupVersion), document)
	if err != nil {
		return "", nil, err
	}
	crd, ok := decoded.(*v1.CustomResourceDefinition)
	if !ok {
		return "", nil, fmt.Errorf("%T is no CustomResourceDefinition", decoded)
	}
	internal := &apiextensions.CustomResourceDefinition{}
	if err := scheme.Convert(crd, internal, nil); err != nil {
		return "", nil, err
	}
	internal.Status = apiextensions.CustomResourceDefinitionStatus{}
	for _, version := range internal.Spec.Versions {
		if version.Storage {
			internal.Status.StoredVersions = []string{version.Name}
		}
	}
	var reasons []reason
	for _, fault := range crdvalidation.ValidateCustomResourceDefinition(context.Background(), internal) {
		reasons = append(reasons, reason{Field: fault.Field, Type: string(fault.Type), Detail: fault.ErrorBody()})
	}
	if len(reasons) > 0 {
		return crd.Name, reasons, nil
	}
	for _, version := range crd.Spec.Versions {
		if err := c.add(crd, version.Name); err != nil {
			return crd.Name, nil, fmt.Errorf("%s, version %s: %w", crd.Name, version.Name, err)
		}
	}
	return crd.Name, nil, nil
}

// add prepares one version as the server's handler of custom resources does.
func (c catalogue) add(crd *v1.CustomResourceDefinition, version string) error {
	external, err := apihelpers.GetSchemaForVersion(crd, version)
	if err != nil {
		return err
	}
	openAPI := &apiextensions.CustomResourceValidation{}
	if err := v1.Convert_v1_CustomResourceValidation_To_apiextensions_CustomResourceValidation(external, openAPI, nil); err != nil {
		return err
	}
	structural, err := schema.NewStructural(openAPI.OpenAPIV3Schema)
	if err != nil {
		return err
	}
	structural = structural.DeepCopy()
	if err := defaulting.PruneDefaults(structural); err != nil {
		return err
	}
	validator, _, err := validation.NewSchemaValidator(openAPI.OpenAPIV3Schema)
	if err != nil {
		return err
	}
	status, scale, err := subresources(crd, version)
	if err != nil {
		return err
	}
	gvk := runtimeschema.GroupVersionKind{Group: crd.Spec.Group, Version: version, Kind: crd.Spec.Names.Kind}
	c[gvk] = &kind{
		gvk:          gvk,
		structural:   structural,
		keepsUnknown: crd.Spec.PreserveUnknownFields,
		// The server's own strategy; its validator of a status that is updated apart is never asked.
		strategy: customresource.NewStrategy(crdserverscheme.NewUnstructuredObjectTyper(),
			crd.Spec.Scope == v1.NamespaceScoped, gvk, validator, nil, structural, status, scale, nil),
	}
	return nil
}

func subresources(crd *v1.CustomResourceDefinition, version string) (
	*apiextensions.CustomResourceSubresourceStatus, *apiextensions.CustomResourceSubresourceScale, error) {
	external, err := apihelpers.GetSubresourcesForVersion(crd, version)
	if err != nil || external == nil {
		return nil, nil, err
	}
	internal := &apiextensions.CustomResourceSubresources{}
	if err := v1.Convert_v1_CustomResourceSubresources_To_apiextensions_CustomResourceSubresources(external, internal, nil); err != nil {
		return nil, nil, err
	}
	return internal.Status, internal.Scale, nil
}
