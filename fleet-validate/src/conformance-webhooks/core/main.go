// Command core asks the webhooks of Cluster API.
package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/go-logr/logr"
	"io.fleetmanifests/conformance/webhooks/judge"
	admissionv1 "k8s.io/api/admission/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	clusterv1 "sigs.k8s.io/cluster-api/api/core/v1beta2"
	core "sigs.k8s.io/cluster-api/core/webhooks/admission"
	"sigs.k8s.io/cluster-api/feature"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/client/fake"
	"sigs.k8s.io/controller-runtime/pkg/log"
	"sigs.k8s.io/controller-runtime/pkg/webhook/admission"
)

const group = "cluster.x-k8s.io/v1beta2, Kind="

func main() {
	log.SetLogger(logr.Discard())
	judge.Convert = convert
	judge.Run(webhooks, setGates,
		// An upgrade asks the control plane whether it has settled, and in an example there is none.
		"topo-version-no-down/good.yaml", "topo-version-no-skip/good.yaml",
		// The defaulter looks at changes of variables, and here it takes each object for a new one.
		"topo-variables/bad-3.yaml")
}

// setGates leaves those of providers aside.
func setGates(gates map[string]bool) error {
	known := map[string]bool{}
	for _, gate := range feature.MutableGates.KnownFeatures() {
		for name, enabled := range gates {
			if strings.HasPrefix(gate, name+"=") {
				known[name] = enabled
			}
		}
	}
	return feature.MutableGates.SetFromMap(known)
}

var webhooks = judge.Webhooks{
	group + "Cluster": func(request judge.Request) error {
		return typed[*clusterv1.Cluster](&core.Cluster{Client: reader(append(request.Tree, request.OldTree...))}, request)
	},
	group + "MachinePool":        hook[*clusterv1.MachinePool](&core.MachinePool{}),
	group + "MachineDeployment":  hook[*clusterv1.MachineDeployment](&core.MachineDeployment{}),
	group + "MachineHealthCheck": hook[*clusterv1.MachineHealthCheck](&core.MachineHealthCheck{}),
}

type typedHook[T client.Object] interface {
	Default(context.Context, T) error
	ValidateCreate(context.Context, T) (admission.Warnings, error)
	ValidateUpdate(context.Context, T, T) (admission.Warnings, error)
}

func hook[T client.Object](webhook typedHook[T]) judge.Webhook {
	return func(request judge.Request) error {
		return typed[T](webhook, request)
	}
}

func typed[T client.Object](webhook typedHook[T], request judge.Request) error {
	if request.Now == nil {
		// None of them has a say when an object goes.
		return nil
	}
	ctx := creation()
	if request.Before == nil {
		object, err := defaulted[T](ctx, webhook, *request.Now)
		if err == nil {
			_, err = webhook.ValidateCreate(ctx, object)
		}
		return err
	}
	old, err := defaulted[T](ctx, webhook, *request.Before)
	if err != nil {
		return err
	}
	stored, err := runtime.DefaultUnstructuredConverter.ToUnstructured(old)
	if err != nil {
		return err
	}
	applied := judge.Apply(stored, request.Before.Object, request.Now.Object)
	object, err := defaulted[T](ctx, webhook, unstructured.Unstructured{Object: applied})
	if err == nil {
		_, err = webhook.ValidateUpdate(ctx, old, object)
	}
	return err
}

func defaulted[T client.Object](ctx context.Context, webhook typedHook[T], document unstructured.Unstructured) (T, error) {
	object, err := decode[T](document)
	if err == nil {
		err = webhook.Default(ctx, object)
	}
	return object, err
}

// creation is a request of its kind: the defaulters want to know, and decode the old object of an update themselves, with a
// decoder that only a running manager gives them. Both objects are therefore defaulted as new ones.
func creation() context.Context {
	request := admission.Request{AdmissionRequest: admissionv1.AdmissionRequest{Operation: admissionv1.Create}}
	return admission.NewContextWithRequest(context.Background(), request)
}

func decode[T client.Object](document unstructured.Unstructured) (T, error) {
	var none T
	object, err := scheme.New(document.GroupVersionKind())
	if err != nil {
		return none, err
	}
	err = runtime.DefaultUnstructuredConverter.FromUnstructured(document.Object, object)
	typed, ok := object.(T)
	if !ok {
		return none, fmt.Errorf("%T is not what was asked for", object)
	}
	return typed, err
}

var scheme = func() *runtime.Scheme {
	known := runtime.NewScheme()
	if err := clusterv1.AddToScheme(known); err != nil {
		panic(err)
	}
	return known
}()

// reader finds the classes of an example, as if their controller had looked at them.
func reader(around []unstructured.Unstructured) client.Reader {
	builder := fake.NewClientBuilder().WithScheme(scheme)
	seen := map[string]bool{}
	for _, each := range around {
		if each.GetKind() != "ClusterClass" || seen[each.GetName()] {
			continue
		}
		seen[each.GetName()] = true
		class, err := decode[*clusterv1.ClusterClass](each)
		if err != nil {
			continue
		}
		reconcile(class)
		builder = builder.WithObjects(class).WithStatusSubresource(class)
	}
	return builder.Build()
}

// reconcile writes what the controller of classes would have written.
func reconcile(class *clusterv1.ClusterClass) {
	class.Generation = 1
	class.Status.ObservedGeneration = 1
	class.Status.Conditions = []metav1.Condition{{
		Type:   clusterv1.ClusterClassVariablesReadyCondition,
		Status: metav1.ConditionTrue,
		Reason: clusterv1.ClusterClassVariablesReadyReason,
	}}
	for _, each := range class.Spec.Variables {
		class.Status.Variables = append(class.Status.Variables, clusterv1.ClusterClassStatusVariable{
			Name: each.Name,
			Definitions: []clusterv1.ClusterClassStatusVariableDefinition{{
				From:     clusterv1.VariableDefinitionFromInline,
				Required: each.Required,
				Schema:   each.Schema,
			}},
		})
	}
}
