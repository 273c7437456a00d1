#!/usr/bin/env bash
# Prepares the management cluster that kubectl points at: Cluster API, its providers, the fleet's namespace.
# Flux has to run there already and to follow this repository.
# Needs clusterctl and kubectl, and the variables that it asks for. Run it from the root of the repository.
set -euo pipefail

export EXP_MACHINE_POOL=true

clusterctl init --infrastructure azure --wait-providers

kubectl apply -f capi/mngmt/namespace.yaml
kubectl apply -k capi/mngmt
