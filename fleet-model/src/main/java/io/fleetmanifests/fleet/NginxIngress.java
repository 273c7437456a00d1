package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An NGINX ingress controller as a preset: {@link #asHelmComponent()} is all there is to it. */
@JsonTypeName("NginxIngress")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNginxIngress.class)
@JsonDeserialize(as = ImmutableNginxIngress.class)
public non-sealed interface NginxIngress extends InfraComponent {

    /** Default {@code nginx}. */
    @Override
    @Value.Default
    default String name() {
        return "nginx";
    }

    /** Which chart. */
    NginxVariant variant();

    /** The chart's values. Default: the service is of type ClusterIP, as the reference has it, so that nothing is exposed unasked. */
    Optional<RawJson> values();

    /** The reference's chart, version for version. */
    static NginxIngress bitnami2021() {
        return builder().variant(NginxVariant.BITNAMI_2021).build();
    }

    /** The chart that is maintained today. */
    static NginxIngress f5() {
        return builder().variant(NginxVariant.F5).build();
    }

    /** The component that the preset stands for. */
    @JsonIgnore
    default HelmComponent asHelmComponent() {
        HelmComponent.Builder component = HelmComponent.builder().name(name());
        if (variant() == NginxVariant.BITNAMI_2021) {
            return component
                    .releaseName("nginx-ingress-controller")
                    .source(ChartSource.of("bitnami", "https://charts.bitnami.com/bitnami"))
                    .chart("nginx-ingress-controller")
                    .version("5.6.14")
                    .values(values().orElse(RawJson.of(Map.of("service", Map.of("type", "ClusterIP")))))
                    .build();
        }
        return component
                .source(ChartSource.of("nginx-ingress", "oci://ghcr.io/nginx/charts/nginx-ingress"))
                .chart("nginx-ingress")
                .version("2.4.4")
                .values(values().orElse(
                                RawJson.of(Map.of("controller", Map.of("service", Map.of("type", "ClusterIP"))))))
                .build();
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNginxIngress.Builder {
        Builder() {}
    }
}
