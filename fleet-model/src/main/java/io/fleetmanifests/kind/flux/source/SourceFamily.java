package io.fleetmanifests.kind.flux.source;

import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.KindFamily;
import io.fleetmanifests.kind.Resource;
import java.util.List;

/** The kinds of Flux's source-controller. */
public final class SourceFamily implements KindFamily {

    @Override
    public String name() {
        return "flux-source";
    }

    @Override
    public List<Class<? extends Resource<?>>> kinds() {
        return List.of(
                GitRepository.class,
                OCIRepository.class,
                HelmRepository.class,
                HelmChart.class,
                Bucket.class,
                ExternalArtifact.class);
    }

    @Override
    public List<Conversion> conversions() {
        return SourceConversions.all();
    }
}
