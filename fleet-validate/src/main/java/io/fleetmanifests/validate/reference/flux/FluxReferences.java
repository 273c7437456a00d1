package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.validate.reference.ReferenceFamily;
import io.fleetmanifests.validate.reference.ReferenceRule;
import java.util.List;

/** The rules about the references of Flux's objects. */
public final class FluxReferences implements ReferenceFamily {

    @Override
    public List<ReferenceRule> rules() {
        return List.of(
                new SourcesAreDeclared(),
                new InputsAreDeclared(),
                new DependenciesAreDeclared(),
                new DependenciesAreNoCycle(),
                new PathsLeadSomewhere(),
                new KubeConfigsHaveClusters(),
                new ReleasesHaveTheirOwnNames(),
                new FilesHaveOneOwner(),
                new NamespacesAreCreated(),
                new CrdsComeFirst());
    }
}
