package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.fleetmanifests.kind.azure.AzureManagedControlPlaneSpec;
import io.fleetmanifests.kind.azure.IdentityReference;
import io.fleetmanifests.kind.flux.helm.HelmRelease;
import io.fleetmanifests.kind.flux.helm.HelmReleaseSpec;
import io.fleetmanifests.kind.flux.helm.Install;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceTest {

    private static final String JSON = """
            {"apiVersion":"helm.toolkit.fluxcd.io/v2","kind":"HelmRelease",\
            "metadata":{"name":"web-shop","namespace":"flux-system"},\
            "spec":{"releaseName":"","interval":"10m","install":{},"values":{"b":1,"a":[]}}}""";

    @Test
    void isWrittenAndReadByFabric8AsItIs() {
        KubernetesSerialization fabric8 = new KubernetesSerialization();

        assertThat(fabric8.asJson(release())).isEqualTo(JSON);
        assertThat(fabric8.unmarshal(JSON, HelmRelease.class)).isEqualTo(release());
    }

    @Test
    void isWrittenAndReadByAMapperThatKnowsNoOptional() throws JsonProcessingException {
        ObjectMapper plain = new ObjectMapper();

        assertThat(plain.readValue(JSON, HelmRelease.class)).isEqualTo(release());
        assertThat(plain.readValue(plain.writeValueAsString(release()), HelmRelease.class))
                .isEqualTo(release());
    }

    @Test
    void refusesAnUnknownKeyOfTheSpecWhoeverReads() {
        String json = JSON.replace("releaseName", "relaseName");

        assertThatThrownBy(() -> new ObjectMapper().readValue(json, HelmRelease.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageStartingWith("Unrecognized field \"relaseName\" (class ");
    }

    @Test
    void leavesTheStatusToTheControllers() {
        String json = JSON.replace("\"spec\"", "\"status\":{\"observedGeneration\":3},\"spec\"");

        assertThat(new KubernetesSerialization().unmarshal(json, HelmRelease.class))
                .isEqualTo(release());
    }

    @Test
    void isEqualWhenMetadataAndSpecAre() {
        HelmRelease other = release();
        other.getMetadata().setName("other");
        HelmRelease changed = release();
        changed.setSpec(spec(Map.of("b", 2)));

        assertThat(release())
                .isEqualTo(release())
                .hasSameHashCodeAs(release())
                .isNotEqualTo(other)
                .isNotEqualTo(changed);
    }

    @Test
    void aSpecIsEqualWhenItsAttributesAre() {
        assertThat(spec(Map.of("a", 1, "b", 2)))
                .isEqualTo(spec(Map.of("b", 2, "a", 1)))
                .hasSameHashCodeAs(spec(Map.of("b", 2, "a", 1)))
                .isNotEqualTo(spec(Map.of()));
    }

    @Test
    void aSpecBuilderNamesTheMandatoryAttributesItLacks() {
        assertThatThrownBy(() -> AzureManagedControlPlaneSpec.builder()
                        .location("westeurope")
                        .identityRef(IdentityReference.builder().build())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build AzureManagedControlPlaneSpec, some of required attributes are not set"
                        + " [version, resourceGroupName]");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it can do
    void aSpecBuilderRefusesNull() {
        assertThatThrownBy(() -> HelmReleaseSpec.builder().interval(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("interval");
    }

    private static HelmRelease release() {
        return HelmRelease.builder()
                .name("web-shop")
                .namespace("flux-system")
                .spec(HelmReleaseSpec.builder()
                        .releaseName("")
                        .interval(GoDuration.minutes(10))
                        .install(Install.builder().build())
                        .values(RawJson.parse("{\"b\":1,\"a\":[]}"))
                        .build())
                .build();
    }

    private static HelmReleaseSpec spec(Map<String, ?> values) {
        return HelmReleaseSpec.builder()
                .interval(GoDuration.minutes(10))
                .values(RawJson.of(values))
                .build();
    }
}
