package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.fleetmanifests.kind.aws.AWSMachineSpec;
import io.fleetmanifests.kind.aws.CapacityReservationPreference;
import io.fleetmanifests.kind.aws.Volume;
import io.fleetmanifests.kind.azure.AadProfile;
import io.fleetmanifests.kind.azure.AllowedNamespaces;
import io.fleetmanifests.kind.azure.AzureClusterIdentitySpec;
import io.fleetmanifests.kind.azure.AzureManagedControlPlaneSpec;
import io.fleetmanifests.kind.azure.ControlPlaneMachineTemplate;
import io.fleetmanifests.kind.azure.IdentityType;
import io.fleetmanifests.kind.capi.v1beta2.Bootstrap;
import io.fleetmanifests.kind.flux.helm.HelmReleaseSpec;
import io.fleetmanifests.kind.flux.helm.Install;
import io.fleetmanifests.kind.flux.kustomize.PostBuild;
import io.fleetmanifests.kind.operator.ControllerConfiguration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindMapperTest {

    @Test
    void anAbsentValueIsAnAbsentKey() throws JsonProcessingException {
        HelmReleaseSpec spec = read("{\"interval\":\"10m\"}", HelmReleaseSpec.class);

        assertThat(spec.releaseName()).isEmpty();
        assertThat(spec.values()).isEmpty();
        assertThat(spec.dependsOn()).isEmpty();
        assertThat(write(spec)).isEqualTo("{\"interval\":\"10m\"}");
    }

    @Test
    void anEmptyTextThatSomebodySetIsWritten() throws JsonProcessingException {
        Bootstrap bootstrap = Bootstrap.builder().dataSecretName("").build();

        assertThat(write(bootstrap)).isEqualTo("{\"dataSecretName\":\"\"}");
        assertThat(read(write(bootstrap), Bootstrap.class)).isEqualTo(bootstrap);
    }

    @Test
    void anEmptyWordThatSomebodySetIsWritten() throws JsonProcessingException {
        AWSMachineSpec spec = AWSMachineSpec.builder()
                .instanceType("m6i.large")
                .capacityReservationPreference(CapacityReservationPreference.UNSET)
                .build();

        assertThat(write(spec)).isEqualTo("{\"instanceType\":\"m6i.large\",\"capacityReservationPreference\":\"\"}");
        assertThat(read(write(spec), AWSMachineSpec.class)).isEqualTo(spec);
    }

    @Test
    void anEmptyObjectThatSomebodySetIsWritten() throws JsonProcessingException {
        AzureClusterIdentitySpec spec = AzureClusterIdentitySpec.builder()
                .type(IdentityType.WORKLOAD_IDENTITY)
                .tenantID("t")
                .clientID("c")
                .allowedNamespaces(AllowedNamespaces.builder().build())
                .build();

        assertThat(write(spec))
                .isEqualTo("{\"type\":\"WorkloadIdentity\",\"tenantID\":\"t\",\"clientID\":\"c\","
                        + "\"allowedNamespaces\":{}}");
        assertThat(read(write(spec), AzureClusterIdentitySpec.class)).isEqualTo(spec);
    }

    @Test
    void anObjectWithoutAnyAttributesIsWritten() throws JsonProcessingException {
        assertThat(write(ControlPlaneMachineTemplate.builder().build())).isEqualTo("{}");
    }

    @Test
    void anEmptyListOrMapIsAnAbsentKey() throws JsonProcessingException {
        HelmReleaseSpec spec = HelmReleaseSpec.builder()
                .interval(GoDuration.minutes(10))
                .dependsOn(List.of())
                .build();
        PostBuild postBuild = PostBuild.builder().substitute(Map.of()).build();

        assertThat(write(spec)).isEqualTo("{\"interval\":\"10m\"}");
        assertThat(write(postBuild)).isEqualTo("{}");
    }

    @Test
    void anEmptyListThatTheApiAsksForIsWritten() throws JsonProcessingException {
        AadProfile profile = AadProfile.builder().managed(true).build();

        assertThat(write(profile)).isEqualTo("{\"managed\":true,\"adminGroupObjectIDs\":[]}");
    }

    @Test
    void anEmptyListThatMeansSomethingElseThanNoneIsWritten() throws JsonProcessingException {
        AllowedNamespaces none = AllowedNamespaces.builder().list(List.of()).build();

        assertThat(write(none)).isEqualTo("{\"list\":[]}");
        assertThat(read(write(none), AllowedNamespaces.class)).isEqualTo(none);
    }

    @Test
    void falseAndZeroAreWritten() throws JsonProcessingException {
        HelmReleaseSpec spec = HelmReleaseSpec.builder()
                .interval(GoDuration.minutes(10))
                .suspend(false)
                .maxHistory(0)
                .build();

        assertThat(write(spec)).isEqualTo("{\"interval\":\"10m\",\"suspend\":false,\"maxHistory\":0}");
    }

    @Test
    void aLongIsTheNumberThatAReaderMakesOfItsText() throws JsonProcessingException {
        for (long size : List.of(0L, -1L, 80L, 1L << 31, Long.MAX_VALUE, Long.MIN_VALUE)) {
            JsonNode written =
                    KindMapper.json().valueToTree(Volume.builder().size(size).build());

            assertThat(written).isEqualTo(KindMapper.json().readTree("{\"size\":" + size + "}"));
        }
    }

    @Test
    void anExplicitNullIsAnAbsentKey() throws JsonProcessingException {
        HelmReleaseSpec spec = read(
                "{\"interval\":\"10m\",\"releaseName\":null,\"values\":null,\"dependsOn\":null}",
                HelmReleaseSpec.class);

        assertThat(write(spec)).isEqualTo("{\"interval\":\"10m\"}");
    }

    @Test
    void keysOfMapsAreSorted() throws JsonProcessingException {
        PostBuild postBuild = PostBuild.builder()
                .putSubstitute("zone", "1")
                .putSubstitute("cluster", "north-1")
                .putSubstitute("location", "westeurope")
                .build();

        assertThat(write(postBuild))
                .isEqualTo("{\"substitute\":{\"cluster\":\"north-1\",\"location\":\"westeurope\",\"zone\":\"1\"}}");
    }

    @Test
    void keysOfSpecsStandInTheOrderOfTheAttributesWhateverTheOrderOfTheCalls() throws JsonProcessingException {
        AzureManagedControlPlaneSpec spec = read(
                "{\"location\":\"westeurope\",\"identityRef\":{\"name\":\"id\",\"kind\":\"AzureClusterIdentity\"},"
                        + "\"resourceGroupName\":\"rg\",\"version\":\"v1.31.4\"}",
                AzureManagedControlPlaneSpec.class);

        assertThat(write(spec))
                .isEqualTo("{\"version\":\"v1.31.4\",\"location\":\"westeurope\",\"resourceGroupName\":\"rg\","
                        + "\"identityRef\":{\"kind\":\"AzureClusterIdentity\",\"name\":\"id\"}}");
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThatThrownBy(() -> read("{\"interval\":\"10m\",\"intervall\":\"1m\"}", HelmReleaseSpec.class))
                .isInstanceOfSatisfying(
                        UnrecognizedPropertyException.class,
                        e -> assertThat(e.getPropertyName()).isEqualTo("intervall"));
    }

    @Test
    void aNumberIsNoText() {
        assertRefused(
                "{\"interval\":\"10m\",\"releaseName\":7}",
                HelmReleaseSpec.class,
                "Cannot coerce Integer value (7) to `java.lang.String` value"
                        + " (but could if coercion was enabled using `CoercionConfig`)");
        assertRefused(
                "{\"substitute\":{\"replicas\":1.5}}",
                PostBuild.class,
                "Cannot coerce Float value (1.5) to `java.lang.String` value"
                        + " (but could if coercion was enabled using `CoercionConfig`)");
    }

    @Test
    void aBooleanIsNoText() {
        assertRefused(
                "{\"substitute\":{\"enabled\":true}}",
                PostBuild.class,
                "Cannot coerce Boolean value (true) to `java.lang.String` value"
                        + " (but could if coercion was enabled using `CoercionConfig`)");
    }

    @Test
    void aTextIsNoNumberAndNoBoolean() {
        assertRefused(
                "{\"interval\":\"10m\",\"maxHistory\":\"5\"}",
                HelmReleaseSpec.class,
                "Cannot coerce String value (\"5\") to `java.lang.Integer` value"
                        + " (but might if coercion using `CoercionConfig` was enabled)");
        assertRefused(
                "{\"interval\":\"10m\",\"suspend\":\"true\"}",
                HelmReleaseSpec.class,
                "Cannot coerce String value (\"true\") to `java.lang.Boolean` value"
                        + " (but might if coercion using `CoercionConfig` was enabled)");
    }

    @Test
    void aFractionIsNoWholeNumber() {
        assertRefused(
                "{\"groupKindConcurrency\":{\"Cluster\":1.5}}",
                ControllerConfiguration.class,
                "Cannot coerce Floating-point value (1.5) to `java.lang.Integer` value"
                        + " (but could if coercion was enabled using `CoercionConfig`)");
    }

    @Test
    void aWordThatTheEnumLacksIsRefused() {
        assertThatThrownBy(() -> read("{\"crds\":\"Replace\"}", Install.class))
                .isInstanceOfSatisfying(
                        InvalidFormatException.class,
                        e -> assertThat(e.getValue()).isEqualTo("Replace"));
        assertThatThrownBy(() -> read("{\"crds\":0}", Install.class)).isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void aMissingMandatoryKeyIsNamed() {
        assertThatThrownBy(() -> read("{\"suspend\":true}", HelmReleaseSpec.class))
                .isInstanceOf(ValueInstantiationException.class)
                .rootCause()
                .hasMessage("Cannot build HelmReleaseSpec, some of required attributes are not set [interval]");
    }

    private static void assertRefused(String json, Class<?> type, String message) {
        assertThatThrownBy(() -> read(json, type))
                .isInstanceOfSatisfying(
                        MismatchedInputException.class,
                        e -> assertThat(e.getOriginalMessage()).isEqualTo(message));
    }

    private static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return KindMapper.json().readValue(json, type);
    }

    private static String write(Object value) throws JsonProcessingException {
        return KindMapper.json().writeValueAsString(value);
    }
}
