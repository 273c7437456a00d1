// Command aws asks the webhooks of Cluster API's AWS provider.
package main

import (
	"context"

	"github.com/go-logr/logr"
	"io.fleetmanifests/conformance/webhooks/judge"
	admissionv1 "k8s.io/api/admission/v1"
	"k8s.io/apimachinery/pkg/runtime"
	infrav1 "sigs.k8s.io/cluster-api-provider-aws/v2/api/v1beta2"
	eksv1 "sigs.k8s.io/cluster-api-provider-aws/v2/controlplane/eks/api/v1beta2"
	eks "sigs.k8s.io/cluster-api-provider-aws/v2/controlplane/eks/webhooks"
	expinfrav1 "sigs.k8s.io/cluster-api-provider-aws/v2/exp/api/v1beta2"
	exp "sigs.k8s.io/cluster-api-provider-aws/v2/exp/webhooks"
	infra "sigs.k8s.io/cluster-api-provider-aws/v2/webhooks"
	"sigs.k8s.io/controller-runtime/pkg/log"
	"sigs.k8s.io/controller-runtime/pkg/webhook/admission"
)

const (
	infraGroup   = "infrastructure.cluster.x-k8s.io/v1beta2, Kind="
	controlGroup = "controlplane.cluster.x-k8s.io/v1beta2, Kind="
)

func main() {
	log.SetLogger(logr.Discard())
	judge.Run(webhooks, func(map[string]bool) error { return nil })
}

var webhooks = judge.Webhooks{
	controlGroup + "AWSManagedControlPlane":     untyped(&eks.AWSManagedControlPlane{}, func() runtime.Object { return &eksv1.AWSManagedControlPlane{} }),
	infraGroup + "AWSManagedMachinePool":        untyped(&exp.AWSManagedMachinePool{}, func() runtime.Object { return &expinfrav1.AWSManagedMachinePool{} }),
	infraGroup + "AWSFargateProfile":            untyped(&exp.AWSFargateProfile{}, func() runtime.Object { return &expinfrav1.AWSFargateProfile{} }),
	infraGroup + "AWSClusterControllerIdentity": untyped(&infra.AWSClusterControllerIdentity{}, func() runtime.Object { return &infrav1.AWSClusterControllerIdentity{} }),
	infraGroup + "AWSClusterRoleIdentity":       untyped(&infra.AWSClusterRoleIdentity{}, func() runtime.Object { return &infrav1.AWSClusterRoleIdentity{} }),
	infraGroup + "AWSClusterStaticIdentity":     untyped(&infra.AWSClusterStaticIdentity{}, func() runtime.Object { return &infrav1.AWSClusterStaticIdentity{} }),
}

type untypedHook interface {
	Default(context.Context, runtime.Object) error
	ValidateCreate(context.Context, runtime.Object) (admission.Warnings, error)
	ValidateUpdate(context.Context, runtime.Object, runtime.Object) (admission.Warnings, error)
}

func untyped(webhook untypedHook, empty func() runtime.Object) judge.Webhook {
	return func(request judge.Request) error {
		if request.Now == nil {
			// None of them has a say when an object goes.
			return nil
		}
		ctx := creation()
		if request.Before == nil {
			object, err := defaulted(ctx, webhook, empty(), request.Now.Object)
			if err == nil {
				_, err = webhook.ValidateCreate(ctx, object)
			}
			return err
		}
		old, err := defaulted(ctx, webhook, empty(), request.Before.Object)
		if err != nil {
			return err
		}
		stored, err := runtime.DefaultUnstructuredConverter.ToUnstructured(old)
		if err != nil {
			return err
		}
		object, err := defaulted(ctx, webhook, empty(), judge.Apply(stored, request.Before.Object, request.Now.Object))
		if err == nil {
			_, err = webhook.ValidateUpdate(ctx, old, object)
		}
		return err
	}
}

func defaulted(ctx context.Context, webhook untypedHook, object runtime.Object, content map[string]any) (runtime.Object, error) {
	err := runtime.DefaultUnstructuredConverter.FromUnstructured(content, object)
	if err == nil {
		err = webhook.Default(ctx, object)
	}
	return object, err
}

func creation() context.Context {
	request := admission.Request{AdmissionRequest: admissionv1.AdmissionRequest{Operation: admissionv1.Create}}
	return admission.NewContextWithRequest(context.Background(), request)
}
