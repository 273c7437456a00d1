package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.simulate.kustomize.KustomizeResult.Outcome;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every build, whether kustomize is there to compare with or not. */
final class BuildLawsTest {

    private static KustomizeResult build(int seed) {
        Repository repository = Repository.empty();
        new OverlayGenerator(seed, true).generate().forEach(repository::with);
        return repository.folder("overlay");
    }

    @Property(tries = 200)
    void twoBuildsAreTheSame(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        assertThat(build(seed)).isEqualTo(build(seed));
    }

    @Property(tries = 200)
    void aFailureSaysWhyAndOnlyAFailureDoes(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        KustomizeResult result = build(seed);
        boolean failed = result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(failed).isEqualTo(result.outcome() == Outcome.FAILED);
        assertThat(result.outcome() == Outcome.FAILED && !result.objects().isEmpty())
                .isFalse();
        assertThat(result.findings()).allMatch(finding -> finding.location().isPresent());
    }

    @Property(tries = 200)
    void objectsHaveIdsOfTheirOwnAndNoNotesOfTheBuild(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        Set<String> ids = new HashSet<>();
        for (BuiltObject object : build(seed).objects()) {
            String text = object.content().toString();
            assertThat(text).doesNotContain("internal.config.kubernetes.io");
            assertThat(ids.add(object.content().path("apiVersion") + " "
                            + object.content().path("kind") + " "
                            + object.content().path("metadata").path("namespace") + " "
                            + object.content().path("metadata").path("name")))
                    .isTrue();
        }
    }
}
