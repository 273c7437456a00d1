#!/usr/bin/env bash
# Prepares the management cluster that kubectl points at: Cluster API, its providers, the fleet's namespace.
# Flux has to run there already and to follow this repository.
# Needs clusterctl and kubectl, and the variables that it asks for. Run it from the root of the repository.
set -euo pipefail

: "${AZURE_SUBSCRIPTION_ID:?set AZURE_SUBSCRIPTION_ID and run this again}"
: "${AZURE_TENANT_ID:?set AZURE_TENANT_ID and run this again}"
: "${AZURE_CLIENT_ID:?set AZURE_CLIENT_ID and run this again}"
: "${AZURE_CLIENT_SECRET:?set AZURE_CLIENT_SECRET and run this again}"
export AZURE_ENVIRONMENT="${AZURE_ENVIRONMENT:-AzurePublicCloud}"
AZURE_SUBSCRIPTION_ID_B64="$(printf '%s' "$AZURE_SUBSCRIPTION_ID" | base64 | tr -d '\n')"
export AZURE_SUBSCRIPTION_ID_B64
AZURE_TENANT_ID_B64="$(printf '%s' "$AZURE_TENANT_ID" | base64 | tr -d '\n')"
export AZURE_TENANT_ID_B64
AZURE_CLIENT_ID_B64="$(printf '%s' "$AZURE_CLIENT_ID" | base64 | tr -d '\n')"
export AZURE_CLIENT_ID_B64
AZURE_CLIENT_SECRET_B64="$(printf '%s' "$AZURE_CLIENT_SECRET" | base64 | tr -d '\n')"
export AZURE_CLIENT_SECRET_B64
export EXP_MACHINE_POOL=true
export EXP_AKS=true

clusterctl init --infrastructure azure

kubectl apply -f capi/mngmt/namespace.yaml
kubectl apply -k capi/mngmt
