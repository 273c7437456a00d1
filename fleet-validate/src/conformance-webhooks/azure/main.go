// Command azure asks the webhooks of Cluster API's Azure provider as the API server does, over HTTP: the defaults of the CRD, the
// mutating webhook, the defaults again, the validating webhook.
// Its last argument is a folder of CRDs.
package main

import (
	"fmt"
	"io"
	"os"

	"io.fleetmanifests/conformance/webhooks/judge"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/klog/v2"
	capifeature "sigs.k8s.io/cluster-api/feature"

	"sigs.k8s.io/cluster-api-provider-azure/feature"
)

const group = "infrastructure.cluster.x-k8s.io"

var kinds = []string{
	"AzureClusterIdentity",
	"AzureManagedCluster",
	"AzureManagedClusterTemplate",
	"AzureManagedControlPlane",
	"AzureManagedControlPlaneTemplate",
	"AzureManagedMachinePool",
	"AzureManagedMachinePoolTemplate",
	"AzureASOManagedCluster",
	"AzureASOManagedControlPlane",
	"AzureASOManagedMachinePool",
}

func main() {
	klog.SetOutput(io.Discard)
	klog.LogToStderr(false)
	server, err := newServer(os.Args[len(os.Args)-1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "webhooks:", err)
		os.Exit(2)
	}
	hooks := judge.Webhooks{}
	for _, kind := range kinds {
		gvk := schema.GroupVersionKind{Group: group, Version: "v1beta1", Kind: kind}
		hooks[gvk.String()] = server.judge
	}
	judge.Run(hooks, setGates,
		// The key that follows an empty one may be the one that CAPZ has made, and here it is not.
		"amcp-imm-ssh-public-key/good-2.yaml")
}

// setGates sets those that CAPZ knows, its own and Cluster API's.
func setGates(gates map[string]bool) error {
	for _, gate := range []func(map[string]bool) error{
		feature.MutableGates.SetFromMap,
		capifeature.MutableGates.SetFromMap,
	} {
		for name, enabled := range gates {
			// A gate of the other one is no mistake.
			_ = gate(map[string]bool{name: enabled})
		}
	}
	return nil
}
