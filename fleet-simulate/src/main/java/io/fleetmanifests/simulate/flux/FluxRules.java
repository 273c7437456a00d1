package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;

/**
 * What a simulation finds. An error is what Flux would stop at; an info is what nobody can know without the network or the
 * cluster, which is marked and never guessed.
 */
public final class FluxRules {

    private static final String KUSTOMIZE = "kustomize-controller: kustomization_controller.go";
    private static final String GENERATOR = "fluxcd/pkg: kustomize/kustomize_generator.go";
    private static final String VARSUB = "fluxcd/pkg: kustomize/kustomize_varsub.go";
    private static final String SOURCE = "source-controller";
    private static final String HELM = "helm-controller: helmrelease_controller.go";
    private static final String CHARTUTIL = "fluxcd/pkg: chartutil/values.go";

    /** There is one place from which Flux starts. */
    public static final Rule ROOT = stops(
            "flux-root", "a repository has one root that Flux starts from, or somebody names one", "flux bootstrap");

    /** A source that is named is on the cluster. */
    public static final Rule SOURCE_MISSING =
            stops("flux-source-missing", "the source that a Flux object names is on its cluster", SOURCE);

    /** What stands in another repository cannot be known. */
    public static final Rule SOURCE_ELSEWHERE = info(
            "flux-source-elsewhere",
            "what comes from another repository, bucket or registry is not known offline",
            SOURCE);

    /** A path leads to a folder. */
    public static final Rule PATH_MISSING =
            stops("flux-path-missing", "the path of a Kustomization is a folder of its source", KUSTOMIZE);

    /** A path that builds to nothing deletes everything that it applied before. */
    public static final Rule PATH_EMPTY = Rule.warning(
            "flux-path-empty", "the path of a Kustomization that prunes builds to at least one object", GENERATOR);

    /** A folder has at most one kustomization file, which can be read. */
    public static final Rule KUSTOMIZATION_FILE = stops(
            "flux-kustomization-file",
            "a folder has at most one kustomization file, and that one can be read",
            GENERATOR);

    /** A field that Flux drops from the kustomization file of its path. */
    public static final Rule KUSTOMIZATION_FIELD = Rule.warning(
            "flux-kustomization-field",
            "Flux knows every field of the kustomization file in its path; it drops others in silence",
            GENERATOR);

    /** kustomize builds the folder; findings of it come from the package for kustomize. */
    public static final Rule KUSTOMIZE_BUILD = stops(
            "kustomize-build",
            "kustomize builds every folder that Flux applies",
            "kustomize: api/krusty/kustomizer.go");

    /** Every YAML file of a folder without kustomization file is made of objects. */
    public static final Rule NOT_AN_OBJECT = stops(
            "flux-not-an-object",
            "every YAML file below a path without kustomization file holds Kubernetes objects",
            GENERATOR);

    /** A component of a Kustomization is a folder below its source. */
    public static final Rule COMPONENT = stops(
            "flux-component", "a component of a Kustomization is a relative path to a folder of the source", GENERATOR);

    /** Variables are set and written in a way that Flux understands. */
    public static final Rule SUBSTITUTION = stops(
            "flux-substitution", "every variable that Flux replaces is well written, and set or has a default", VARSUB);

    /** A ConfigMap whose data are asked for is in the repository. */
    public static final Rule CONFIG_MAP_MISSING = Rule.warning(
            "flux-config-map-missing", "a ConfigMap that a Flux object reads is in the repository", VARSUB);

    /** Values that are not in the repository. */
    public static final Rule VALUE_UNKNOWN = info(
            "flux-value-unknown",
            "values of Secrets that are encrypted or not in the repository are not known",
            VARSUB);

    /** Secrets that are encrypted are decrypted by somebody. */
    public static final Rule NOT_DECRYPTED =
            stops("flux-not-decrypted", "a Kustomization with encrypted Secrets says how to decrypt them", KUSTOMIZE);

    /** Every object has a namespace, or needs none. */
    public static final Rule NAMESPACE_UNSET =
            stops("flux-namespace-unset", "an object of a kind that has namespaces says which", KUSTOMIZE);

    /** Somebody creates the namespaces in which objects are. */
    public static final Rule NAMESPACE_MISSING =
            stops("flux-namespace-missing", "somebody creates every namespace that objects are applied to", KUSTOMIZE);

    /** One object has one owner. */
    public static final Rule TWO_OWNERS = stops(
            "flux-two-owners",
            "no two Flux objects apply the same object: the last one wins, again and again",
            KUSTOMIZE);

    /** What an object depends on exists. */
    public static final Rule DEPENDENCY_MISSING = stops(
            "flux-dependency-missing", "dependsOn names objects of the same kind that are on the cluster", KUSTOMIZE);

    /** No object waits for itself. */
    public static final Rule DEPENDENCY_CYCLE =
            stops("flux-dependency-cycle", "no Flux object waits, through others, for itself", KUSTOMIZE);

    /** An object that waits for one that fails. */
    public static final Rule DEPENDENCY_FAILS =
            stops("flux-dependency-fails", "what a Flux object depends on does not fail", KUSTOMIZE);

    /** The cluster that objects are applied to exists. */
    public static final Rule CLUSTER_MISSING =
            stops("flux-cluster-missing", "a kubeConfig Secret is that of a Cluster in the same namespace", KUSTOMIZE);

    /** A cluster that is reached in a way that says nothing of which it is. */
    public static final Rule CLUSTER_UNKNOWN = info(
            "flux-cluster-unknown",
            "which cluster a kubeConfig leads to is known from Cluster API's Secrets only",
            KUSTOMIZE);

    /** Flux objects are on clusters where Flux runs. */
    public static final Rule CONTROLLERS_MISSING = Rule.warning(
            "flux-controllers-missing", "a cluster with Flux objects gets the controllers of Flux as well", KUSTOMIZE);

    /** What the Flux Operator installs comes from its registry. */
    public static final Rule DISTRIBUTION = info(
            "flux-distribution",
            "the objects of Flux that a FluxInstance installs are not known offline",
            "flux-operator");

    /** A suspended object leaves on the cluster what it applied before. */
    public static final Rule SUSPENDED =
            info("flux-suspended", "what a suspended Flux object applied before is not known", KUSTOMIZE);

    /** Clusters come to rest. */
    public static final Rule RESTLESS =
            stops("flux-restless", "Flux objects that create one another come to an end", KUSTOMIZE);

    /** A chart is where a release looks for it. */
    public static final Rule CHART_MISSING =
            stops("flux-chart-missing", "the chart of a release is in the source that it names", SOURCE);

    /** A chart that is not at hand. */
    public static final Rule CHART_UNKNOWN =
            info("flux-chart-unknown", "a chart from the network is known when it is in the folder of charts", SOURCE);

    /** Without Helm no release is expanded. */
    public static final Rule HELM_ABSENT =
            info("flux-helm-absent", "releases are expanded when Helm is at hand, which is native code", "helm-java");

    /** A cluster chart whose templates are not in the repository. */
    public static final Rule CHART_TEMPLATES = Rule.warning(
            "flux-chart-templates",
            "a cluster chart of the repository has its templates; without them Helm makes no object of a release",
            "Helm: pkg/action/action.go renderResources");

    /** Helm installs no release whose templates make both a CRD and an object of its kind. */
    public static final Rule CRD_IN_TEMPLATES = stops(
            "flux-crd-in-templates",
            "no release makes a CRD and objects of its kind of templates: Helm asks for the kinds of all before it makes any",
            "Helm: pkg/action/install.go KubeClient.Build");

    /** Helm renders the chart with the release's values. */
    public static final Rule HELM_FAILED = stops("flux-helm-failed", "Helm renders a release's chart", HELM);

    /** The values are what the chart's schema asks for. */
    public static final Rule VALUES_SCHEMA =
            stops("flux-values-schema", "the values of a release hold to the values.schema.json of its chart", HELM);

    /** The values can be put together. */
    public static final Rule VALUES =
            stops("flux-values", "every valuesFrom has the key that it names, with values that can be read", CHARTUTIL);

    /** A value is set once. */
    public static final Rule TARGET_PATH = Rule.warning(
            "flux-target-path",
            "a value that valuesFrom puts at a targetPath is not among the values as well",
            CHARTUTIL);

    /** Templates that ask the cluster. */
    public static final Rule CAPABILITIES = info(
            "flux-capabilities", "what a chart makes of the objects and API versions of a cluster is not known", HELM);

    private FluxRules() {}

    private static Rule stops(String id, String summary, String source) {
        return Rule.reconcile(id, summary, source, "");
    }

    private static Rule info(String id, String summary, String source) {
        return stops(id, summary, source).withSeverity(Severity.INFO);
    }

    /** All of them, in the order of their declaration. */
    public static List<Rule> all() {
        return List.of(
                ROOT,
                SOURCE_MISSING,
                SOURCE_ELSEWHERE,
                PATH_MISSING,
                PATH_EMPTY,
                KUSTOMIZATION_FILE,
                KUSTOMIZATION_FIELD,
                KUSTOMIZE_BUILD,
                NOT_AN_OBJECT,
                COMPONENT,
                SUBSTITUTION,
                CONFIG_MAP_MISSING,
                VALUE_UNKNOWN,
                NOT_DECRYPTED,
                NAMESPACE_UNSET,
                NAMESPACE_MISSING,
                TWO_OWNERS,
                DEPENDENCY_MISSING,
                DEPENDENCY_CYCLE,
                DEPENDENCY_FAILS,
                CLUSTER_MISSING,
                CLUSTER_UNKNOWN,
                CONTROLLERS_MISSING,
                DISTRIBUTION,
                SUSPENDED,
                RESTLESS,
                CHART_MISSING,
                CHART_UNKNOWN,
                CHART_TEMPLATES,
                CRD_IN_TEMPLATES,
                HELM_ABSENT,
                HELM_FAILED,
                VALUES_SCHEMA,
                VALUES,
                TARGET_PATH,
                CAPABILITIES);
    }
}
