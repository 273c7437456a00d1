package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.schema.Format;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Chart, values and rules by which helm-controller runs one Helm release. Deleting the object uninstalls the release
 * and removes the {@code HelmChart} made for it.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHelmReleaseSpec.class)
@JsonDeserialize(as = ImmutableHelmReleaseSpec.class)
@ValidationRule(
        value = "(has(self.chart) && !has(self.chartRef)) || (!has(self.chart) && has(self.chartRef))",
        message = "either chart or chartRef must be set")
public interface HelmReleaseSpec {

    /**
     * Name of the release in Helm. Without it {@code <targetNamespace>-<name>}, or just the object name when no
     * target namespace is set, cut with a hash when longer than 53 characters. A change uninstalls the release and
     * installs it anew. 1 to 53 characters.
     */
    @Size(min = 1, max = 53)
    Optional<String> releaseName();

    /**
     * Namespace the release goes to; the namespace of this object when absent. It must exist unless
     * {@code install.createNamespace} is set. A change uninstalls the release and installs it anew. 1 to 63
     * characters.
     */
    @Size(min = 1, max = 63)
    Optional<String> targetNamespace();

    /**
     * Namespace of the Secrets in which Helm keeps its release history; the namespace of this object when absent. A
     * change uninstalls the release and installs it anew. 1 to 63 characters.
     */
    @Size(min = 1, max = 63)
    Optional<String> storageNamespace();

    /**
     * Template of the {@code HelmChart} object that helm-controller creates as {@code <namespace>-<name>} next to the
     * chart source. Excludes {@code chartRef}; one of the two is mandatory.
     */
    Optional<HelmChartTemplate> chart();

    /**
     * Existing source object that delivers the packaged chart, shareable between releases. Excludes {@code chart};
     * usable since Flux 2.3.
     */
    Optional<CrossNamespaceSourceReference> chartRef();

    /** Time between two reconciliations, which notice changed values, charts and, when enabled, drift. */
    @Required
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    GoDuration interval();

    /**
     * Longest wait for a single Kubernetes operation within a Helm action, such as a hook Job. 5 minutes when absent;
     * each action can set its own.
     */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> timeout();

    /** Stops reconciliation from the next run on. Deleting a suspended object leaves the Helm release in place. */
    Optional<Boolean> suspend();

    /**
     * Other {@code HelmRelease} objects that must be ready first; no other kind is possible. Cycles are not detected
     * and block all members.
     */
    List<DependencyReference> dependsOn();

    /**
     * Remote cluster that receives the release, its storage and its namespaces. This object, its value references and
     * its chart source remain on the local cluster.
     */
    Optional<KubeConfigReference> kubeConfig();

    /**
     * Service account in this object's namespace that helm-controller impersonates; the controller's own rights apply
     * without it, unless it has a default account. With {@code kubeConfig} the account must exist on the remote
     * cluster, in a namespace of the same name. 1 to 253 characters.
     */
    @Size(min = 1, max = 253)
    Optional<String> serviceAccountName();

    /**
     * Reuses one Kubernetes client for all steps of a reconciliation, which is faster. True when absent; set false
     * for charts whose templates or hooks create custom resource definitions in mid-action.
     */
    Optional<Boolean> persistentClient();

    /** Number of release revisions that Helm keeps. 5 when absent, 0 keeps all. */
    @Format("")
    Optional<Integer> maxHistory();

    /** Settings of the first installation. */
    Optional<Install> install();

    /** Settings of every upgrade after the first installation. */
    Optional<Upgrade> upgrade();

    /** Settings of the rollback that repairs a failed upgrade. */
    Optional<Rollback> rollback();

    /** Whether and how the tests of the chart run after an install or upgrade. They do not run when absent. */
    Optional<HelmTest> test();

    /** Settings of the uninstallation, on deletion and as a remedy. */
    Optional<Uninstall> uninstall();

    /** Comparison of the cluster with the manifest that Helm stored. Off when absent. */
    Optional<DriftDetection> driftDetection();

    /** How Helm waits for objects to become ready. Since Flux 2.8. */
    Optional<WaitStrategy> waitStrategy();

    /**
     * CEL health checks for custom resources. They count only while the action waits and the {@code poller} strategy
     * is in use. Since Flux 2.8.
     */
    List<CustomHealthCheck> healthCheckExprs();

    /**
     * Labels and annotations for all rendered objects, applied after the post renderers. The origin labels of the
     * controller come last and win. Since Flux 2.7.
     */
    Optional<CommonMetadata> commonMetadata();

    /** Changes to the rendered manifests before they are applied, run in the given order. */
    List<PostRenderer> postRenderers();

    /**
     * Whether the hooks of the chart go through the post renderers. {@code combined} when absent, {@code nohooks}
     * with the {@code UseHelm3Defaults} gate. Since Flux 2.9; earlier releases left hooks out, except 2.8.0 to 2.8.5.
     */
    Optional<PostRenderStrategy> postRenderStrategy();

    /**
     * ConfigMaps and Secrets with values, merged in order over the defaults of the chart: later entries win, and
     * {@code values} wins over them all. Maps merge deeply while lists are replaced.
     */
    List<ValuesReference> valuesFrom();

    /**
     * Inline values, merged last over the chart defaults and {@code valuesFrom}. Maps merge deeply, lists and scalars
     * replace.
     */
    Optional<RawJson> values();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHelmReleaseSpec.Builder {
        Builder() {}
    }
}
