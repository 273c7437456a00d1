package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.kind.RawJson;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PrunedContentTest {

    private static final ObjectNode ORIGINAL =
            (ObjectNode) RawJson.parse("{\"a\":[{\"n\":0},{\"n\":1},{\"n\":[2,3]}],\"b\":null}")
                    .toNode();

    @Test
    void leavesOutWhatIsCutAndNothingElse() {
        assertThat(pruned("a[0]", "a[2].n[1]").content()).hasToString("{\"a\":[{\"n\":1},{\"n\":[2]}],\"b\":null}");
        assertThat(pruned("b", "a").content()).hasToString("{}");
    }

    @Test
    void doesNotTouchTheOriginal() {
        ObjectNode before = ORIGINAL.deepCopy();

        pruned("a[0]").content().put("c", 1);

        assertThat(ORIGINAL).isEqualTo(before);
    }

    @Test
    void knowsWhereAnItemStoodBefore() {
        PrunedContent pruned = pruned("a[0]", "a[2].n[0]");

        assertThat(pruned.original(FleetPath.parse("a[1].n[0]"))).hasToString("a[2].n[1]");
        assertThat(pruned.original(FleetPath.parse("a[0].n"))).hasToString("a[1].n");
        assertThat(pruned.original(FleetPath.parse("b.c"))).hasToString("b.c");
    }

    @Test
    void keepsAnIndexThatTheCopyDoesNotHave() {
        assertThat(pruned("a[0]").original(FleetPath.parse("a[7]"))).hasToString("a[7]");
    }

    @Test
    void translatesAProblem() {
        Problem problem = Problem.of("rule", "a[0].n", "is wrong", "mend it").involving("a[1].n", "b");

        assertThat(pruned("a[0]").original(problem))
                .isEqualTo(Problem.of("rule", "a[1].n", "is wrong", "mend it").involving("a[2].n", "b"));
    }

    @Test
    void knowsWhatIsStillThere() {
        PrunedContent pruned = pruned("a[0]");

        assertThat(pruned.keeps(FleetPath.parse("a[1].n"))).isTrue();
        assertThat(pruned.keeps(FleetPath.parse("a[0].n"))).isFalse();
        assertThat(pruned.keeps(FleetPath.parse("a[1].m"))).isFalse();
    }

    private static PrunedContent pruned(String... cut) {
        return PrunedContent.of(
                ORIGINAL, List.of(cut).stream().map(FleetPath::parse).toList());
    }
}
