package main

import (
	"fmt"
	"os"
	"path/filepath"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	v1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/yaml"
)

// defaults are the schemas that the API server takes defaults from, by version and kind.
type defaults map[string]*structuralschema.Structural

func readDefaults(folder string) (defaults, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no CRDs in %s", folder)
	}
	found := defaults{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var crd v1.CustomResourceDefinition
		if err := yaml.Unmarshal(text, &crd); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if err := found.add(crd); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	return found, nil
}

func (d defaults) add(crd v1.CustomResourceDefinition) error {
	for _, version := range crd.Spec.Versions {
		var internal apiextensions.JSONSchemaProps
		if err := v1.Convert_v1_JSONSchemaProps_To_apiextensions_JSONSchemaProps(version.Schema.OpenAPIV3Schema, &internal, nil); err != nil {
			return err
		}
		structural, err := structuralschema.NewStructural(&internal)
		if err != nil {
			return err
		}
		d[fmt.Sprintf("%s/%s, Kind=%s", crd.Spec.Group, version.Name, crd.Spec.Names.Kind)] = structural
	}
	return nil
}

// apply writes what the schema of the object's kind has for what the object does not say.
func (d defaults) apply(object *unstructured.Unstructured) {
	if structural, known := d[object.GroupVersionKind().String()]; known {
		defaulting.Default(object.Object, structural)
	}
}
