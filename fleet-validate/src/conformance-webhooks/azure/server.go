package main

import (
	"errors"
	"net/http"
	"slices"
	"time"

	"github.com/go-logr/logr"
	"io.fleetmanifests/conformance/webhooks/judge"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/rest"
	clusterv1 "sigs.k8s.io/cluster-api/api/core/v1beta2"
	ctrl "sigs.k8s.io/controller-runtime"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/client/fake"
	"sigs.k8s.io/controller-runtime/pkg/manager"
	metricsserver "sigs.k8s.io/controller-runtime/pkg/metrics/server"

	infrav1 "sigs.k8s.io/cluster-api-provider-azure/api/v1beta1"
	"sigs.k8s.io/cluster-api-provider-azure/internal/webhooks"
)

// server holds the webhooks of a manager that never starts.
type server struct {
	mux      *http.ServeMux
	scheme   *runtime.Scheme
	defaults defaults
	around   *surroundings
}

// surroundings are the objects that a webhook looks up: those of the example at hand.
type surroundings struct {
	client.Client
}

type setup interface {
	SetupWebhookWithManager(manager.Manager) error
}

func newServer(crds string) (*server, error) {
	ctrl.SetLogger(logr.Discard())
	scheme := runtime.NewScheme()
	if err := errors.Join(clusterv1.AddToScheme(scheme), infrav1.AddToScheme(scheme)); err != nil {
		return nil, err
	}
	defaults, err := readDefaults(crds)
	if err != nil {
		return nil, err
	}
	around := &surroundings{}
	mgr, err := ctrl.NewManager(&rest.Config{}, manager.Options{
		Scheme:         scheme,
		Metrics:        metricsserver.Options{BindAddress: "0"},
		MapperProvider: func(*rest.Config, *http.Client) (meta.RESTMapper, error) { return meta.NewDefaultRESTMapper(nil), nil },
		NewClient:      func(*rest.Config, client.Options) (client.Client, error) { return around, nil },
	})
	if err != nil {
		return nil, err
	}
	for _, webhook := range []setup{
		&webhooks.AzureClusterIdentityWebhook{},
		&webhooks.AzureManagedClusterWebhook{},
		&webhooks.AzureManagedClusterTemplateWebhook{},
		&webhooks.AzureManagedControlPlaneWebhook{},
		&webhooks.AzureManagedControlPlaneTemplateWebhook{},
		&webhooks.AzureManagedMachinePoolWebhook{},
		&webhooks.AzureManagedMachinePoolTemplateWebhook{},
		&webhooks.AzureASOManagedClusterWebhook{},
		&webhooks.AzureASOManagedControlPlaneWebhook{},
		&webhooks.AzureASOManagedMachinePoolWebhook{},
	} {
		if err := webhook.SetupWebhookWithManager(mgr); err != nil {
			return nil, err
		}
	}
	return &server{mux: mgr.GetWebhookServer().WebhookMux(), scheme: scheme, defaults: defaults, around: around}, nil
}

// judge says why a request is refused. What changes or goes was created in its time.
func (s *server) judge(request judge.Request) error {
	s.around.Client = s.cluster(request)
	if request.Before == nil {
		created, err := s.mutate(*request.Now, nil)
		if err != nil {
			return err
		}
		return s.validate(&created, nil)
	}
	stored, err := s.mutate(*request.Before, nil)
	if err != nil {
		return err
	}
	if request.Now == nil {
		return s.validate(nil, &stored)
	}
	applied := unstructured.Unstructured{Object: judge.Apply(stored.Object, request.Before.Object, request.Now.Object)}
	changed, err := s.mutate(applied, &stored)
	if err != nil {
		return err
	}
	return s.validate(&changed, &stored)
}

// cluster holds the objects that webhooks look up at a request: all of the old tree and what is new in the tree. What is deleted
// goes after the tree has been applied, and a Cluster takes its time.
func (s *server) cluster(request judge.Request) client.Client {
	builder := fake.NewClientBuilder().WithScheme(s.scheme)
	first, second := request.OldTree, request.Tree
	if request.Now == nil {
		first, second = request.Tree, request.OldTree
	}
	seen := map[string]bool{}
	for i, each := range append(slices.Clone(first), second...) {
		id := each.GroupVersionKind().String() + each.GetNamespace() + "/" + each.GetName()
		if !seen[id] {
			seen[id] = true
			if object, known := s.stored(each, request.Now == nil && i >= len(first)); known {
				builder = builder.WithObjects(object)
			}
		}
	}
	return builder.Build()
}

// stored is an object of a type that the webhooks know, as it was created.
func (s *server) stored(written unstructured.Unstructured, going bool) (client.Object, bool) {
	empty, err := s.scheme.New(written.GroupVersionKind())
	if err != nil {
		return nil, false
	}
	created, err := s.mutate(written, nil)
	if err != nil {
		return nil, false
	}
	if err := runtime.DefaultUnstructuredConverter.FromUnstructured(created.Object, empty); err != nil {
		return nil, false
	}
	object := empty.(client.Object)
	if _, isCluster := object.(*clusterv1.Cluster); isCluster && going {
		object.SetFinalizers([]string{clusterv1.ClusterFinalizer})
		object.SetDeletionTimestamp(&metav1.Time{Time: time.Unix(0, 0)})
	}
	return object, true
}
