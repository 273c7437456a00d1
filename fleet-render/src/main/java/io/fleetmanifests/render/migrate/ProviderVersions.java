package io.fleetmanifests.render.migrate;

import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.Kinds;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The version of each provider's kinds, which is the provider's own and not Cluster API's: CAPZ's are of v1beta1, CAPA's of
 * v1beta2. The references of Cluster and MachinePool v1beta1 name it; those of v1beta2 leave it to the CRD's labels.
 */
final class ProviderVersions {

    /** The newest one where the model has several; the kinds come in the order of their versions. */
    private static final Map<String, String> BY_KIND = Kinds.load().asMap().keySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    kind -> key(kind.group(), kind.kind()), GroupVersionKind::apiVersion, (older, newer) -> newer));

    private ProviderVersions() {}

    /**
     * The apiVersion of a kind.
     *
     * @throws IllegalStateException when no KindFamily has the kind: a provider that is rendered has to bring one
     */
    static String of(String group, String kind) {
        String apiVersion = BY_KIND.get(key(group, kind));
        if (apiVersion == null) {
            throw new IllegalStateException("no KindFamily on the class path has " + key(group, kind));
        }
        return apiVersion;
    }

    private static String key(String group, String kind) {
        return kind + "." + group;
    }
}
