package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Two HelmReleases of one release upgrade it in turns, each to its own chart. */
final class ReleasesHaveTheirOwnNames implements ReferenceRule {

    private static final Rule RULE = Rule.reference(
            "flux-release-collision",
            "no two HelmReleases are one release of Helm, also after a long name was shortened",
            "helm-controller api/v2/helmrelease_types.go GetReleaseName; internal/release/name.go ShortenName");

    private record Release(String place, String target, String namespace, String name) {}

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Map<Release, IndexedObject> known = new HashMap<>();
        for (IndexedObject each : Flux.releases(objects)) {
            Release release =
                    new Release(each.place(), Flux.target(each), ReleaseName.storage(each), ReleaseName.of(each));
            IndexedObject other = known.putIfAbsent(release, each);
            if (other != null && !other.isLike(each) && !ObjectIndex.hasVariable(release.name())) {
                Field given = each.spec("releaseName");
                Field place = given.isEmpty() ? each.at("metadata", "name") : given;
                findings.accept(each.finding(place.problem(
                        RULE,
                        "must give a release of its own, got " + Values.quote(release.name()) + " in namespace "
                                + Values.quote(release.namespace()) + ", which is also that of " + other,
                        "set another releaseName")));
            }
        }
    }
}
