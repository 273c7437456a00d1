package io.fleetmanifests.kind.flux.source;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * A chart that source-controller fetches or packs from another source into an artifact. Usually a {@code HelmRelease}
 * has one made for it. Served as {@code v1} since Flux 2.3.
 */
@Group("source.toolkit.fluxcd.io")
@Version("v1")
@Kind("HelmChart")
@Plural("helmcharts")
@ShortNames("hc")
public final class HelmChart extends Resource<HelmChartSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public HelmChart() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<HelmChart, HelmChartSpec> builder() {
        return new ResourceBuilder<>(HelmChart::new);
    }
}
