package io.fleetmanifests.fleet;

import static io.fleetmanifests.finding.RuleSummary.error;

import io.fleetmanifests.finding.RuleSummary;
import java.util.List;

/** What the parts of a fleet must hold to that belong to no provider. */
final class CommonRules {

    private static final String FLEET = "the form of fleet.yaml";
    private static final String LAYOUT = "the layout of the rendered repository";
    private static final String NAMES = "k8s.io/apimachinery/pkg/util/validation";
    private static final String CAPI = "sigs.k8s.io/cluster-api, webhook of Cluster";
    private static final String FLUX = "the CRDs of Flux";

    static final List<RuleSummary> ALL = List.of(
            error("cluster-cidr", "the ranges of a cluster's network are IP ranges", CAPI),
            error("cluster-protect", "protect and the annotation of the Cluster say the same", FLEET),
            error("cluster-name", "the name of a cluster is a DNS label or subdomain that its objects can have", NAMES),
            error("fleet-duplicate-cluster", "no two clusters have one name", LAYOUT),
            error("fleet-duplicate-component", "no two infra components have one name", LAYOUT),
            error("fleet-duplicate-defaults", "there is one set of defaults for each kind of cluster", FLEET),
            error("fleet-duplicate-identity", "there is one identity for each provider", FLEET),
            error("fleet-duplicate-object", "no two clusters lead to objects of one kind and name", LAYOUT),
            error("fleet-from", "from does not stand beside what it stands for", FLEET),
            error("fleet-from-unreadable", "from names text files that may be read", FLEET),
            error("fleet-missing-value", "every part has the values that it must have", FLEET),
            error("fleet-one-document", "fleet.yaml is one document with the keys of a fleet", FLEET),
            error("fleet-reserved-name", "no cluster with a folder of its own is called base", LAYOUT),
            error("fleet-type", "every value has the type of its key", FLEET),
            error("fleet-unknown-key", "every key is one that its part of the fleet has", FLEET),
            error("fleet-unknown-kind", "every part whose type is open says a kind that can stand there", FLEET),
            error("fleet-unreadable", "fleet.yaml may be read", FLEET),
            error("fleet-value", "every value has the form of its type", FLEET),
            error("flux-version", "the version of Flux is a version or a range of versions", FLUX),
            error("git-url", "the address of the repository is one that Flux can fetch", FLUX),
            error("helm-release-name", "a release name is a DNS subdomain of at most 53 characters", FLUX),
            error("infra-duplicate-component", "no component stands twice in an overlay", LAYOUT),
            error("infra-file-path", "files of a folder stay inside of it", LAYOUT),
            error("infra-name", "a component has a name that can be a folder and an object", NAMES),
            error("infra-namespace", "the namespace of a component is a DNS label", NAMES),
            error("infra-no-kustomization", "a folder of manifests has a kustomization.yaml", LAYOUT),
            error("infra-shared-namespace", "no two components create one namespace", LAYOUT),
            error("infra-source-conflict", "sources of one name are one source", LAYOUT),
            error("infra-source-name", "a source has a name that can be a file and an object", NAMES),
            error("infra-source-url", "the address of a source starts with https://, http:// or oci://", FLUX),
            error("infra-unknown-component", "an overlay names components that the fleet has", LAYOUT),
            error("infra-values-on-folder", "values stand only beside components with a chart", LAYOUT),
            error("management-namespace", "the namespaces of the management cluster are DNS labels", NAMES),
            error("management-source", "the name of the GitRepository is a DNS subdomain", NAMES),
            error("schema-items", "a list has as many items as its schema allows", FLUX),
            error("schema-length", "a text has as many characters as its schema allows", FLUX),
            error("schema-range", "a number is within the bounds of its schema", FLUX));

    private CommonRules() {}
}
