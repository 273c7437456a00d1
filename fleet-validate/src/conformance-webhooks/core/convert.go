package main

import (
	"context"
	"encoding/json"
	"fmt"

	"k8s.io/apimachinery/pkg/runtime/schema"
	clusterv1beta1 "sigs.k8s.io/cluster-api/api/core/v1beta1"
	clusterv1 "sigs.k8s.io/cluster-api/api/core/v1beta2"
	"sigs.k8s.io/cluster-api/core/webhooks/conversion"
)

// convert asks the conversion webhooks of the kinds that have two versions.
func convert(object map[string]any, apiVersion string) (map[string]any, error) {
	// A running manager reads it from the labels of the CRDs.
	conversion.SetAPIVersionGetter(func(_ context.Context, kind schema.GroupKind) (string, error) {
		return kind.Group + "/v1beta1", nil
	})
	switch kind := object["kind"]; kind {
	case "Cluster":
		return between(object, apiVersion, conversion.ConvertClusterV1Beta1ToHub, conversion.ConvertClusterHubToV1Beta1)
	case "MachinePool":
		return between(object, apiVersion, conversion.ConvertMachinePoolV1Beta1ToHub, conversion.ConvertMachinePoolHubToV1Beta1)
	case "MachineDeployment":
		return between(object, apiVersion, conversion.ConvertMachineDeploymentV1Beta1ToHub, conversion.ConvertMachineDeploymentHubToV1Beta1)
	case "MachineHealthCheck":
		return between(object, apiVersion, conversion.ConvertMachineHealthCheckV1Beta1ToHub, conversion.ConvertMachineHealthCheckHubToV1Beta1)
	default:
		return nil, fmt.Errorf("%v has no conversion here", kind)
	}
}

func between[Old, New any](object map[string]any, apiVersion string, up func(context.Context, *Old, *New) error, down func(context.Context, *New, *Old) error) (map[string]any, error) {
	var older Old
	var newer New
	switch apiVersion {
	case clusterv1.GroupVersion.String():
		return through(object, apiVersion, &older, &newer, up)
	case clusterv1beta1.GroupVersion.String():
		return through(object, apiVersion, &newer, &older, down)
	default:
		return nil, fmt.Errorf("%s is none of the versions", apiVersion)
	}
}

func through[From, To any](object map[string]any, apiVersion string, from *From, to *To, change func(context.Context, *From, *To) error) (map[string]any, error) {
	if err := copyJSON(object, from); err != nil {
		return nil, err
	}
	if err := change(context.Background(), from, to); err != nil {
		return nil, err
	}
	converted := map[string]any{}
	err := copyJSON(to, &converted)
	converted["apiVersion"] = apiVersion
	converted["kind"] = object["kind"]
	return converted, err
}

func copyJSON(from, to any) error {
	text, err := json.Marshal(from)
	if err == nil {
		err = json.Unmarshal(text, to)
	}
	return err
}
