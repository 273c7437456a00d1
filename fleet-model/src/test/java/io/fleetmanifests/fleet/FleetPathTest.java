package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FleetPathTest {

    @Test
    void writesAPlainWordAfterADotAndAnythingElseInBrackets() {
        assertThat(FleetPath.of(List.of("clusters", 0, "labels", "example.com/tier")))
                .hasToString("clusters[0].labels[example.com/tier]");
    }

    @Test
    void tellsAKeyOfDigitsFromAnIndex() {
        assertThat(FleetPath.parse("a.0")).isEqualTo(FleetPath.of(List.of("a", "0")));
        assertThat(FleetPath.parse("a[0]")).isEqualTo(FleetPath.of(List.of("a", 0)));
    }

    @Test
    void readsANumberBeyondAnyIndexAsAKey() {
        assertThat(FleetPath.parse("a[99999999999]")).isEqualTo(FleetPath.of(List.of("a", "99999999999")));
    }

    @Property
    void readsWhatItWrites(@ForAll("paths") List<Object> steps) {
        FleetPath path = FleetPath.of(steps);

        assertThat(FleetPath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
    }

    @Provide
    static Arbitrary<List<Object>> paths() {
        Arbitrary<Object> key = Arbitraries.of("clusters", "a-b", "x_1", "example.com/tier", "a b", "");
        Arbitrary<Object> index = Arbitraries.integers().between(0, 20_000).map(i -> (Object) i);
        return Arbitraries.oneOf(key, index).list().ofMaxSize(6).map(ArrayList::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "root",
            value = {
                "clusters[1].nodePools[0].name | clusters[1]",
                "infra[2] | infra[2]",
                "management.identities[0].clientID | management.identities[0]",
                "management.workerNamespace | root",
                "repository.url | root",
                "clusters | root"
            })
    void knowsThePartThatItLeadsInto(String path, @Nullable String part) {
        assertThat(FleetPath.parse(path).part()).hasToString(part == null ? "" : part);
    }

    @Test
    void leadsToAPointer() {
        assertThat(FleetPath.parse("clusters[1].labels[example.com/tier]").pointer())
                .hasToString("/clusters/1/labels/example.com~1tier");
    }

    @Test
    void knowsWhatStandsInsideWhat() {
        FleetPath pools = FleetPath.parse("clusters[1].nodePools");
        FleetPath pool = FleetPath.parse("clusters[1].nodePools[0]");

        assertThat(pool.startsWith(pools)).isTrue();
        assertThat(pools.startsWith(pool)).isFalse();
        assertThat(pools.touches(pool)).isTrue();
        assertThat(pools.touches(FleetPath.parse("clusters[1].name"))).isFalse();
        assertThat(pool.parent()).isEqualTo(pools);
        assertThat(pool.below(pool.part())).hasToString("nodePools[0]");
        assertThat(pool.isIn("clusters")).isTrue();
        assertThat(pool.isIn("defaults")).isFalse();
    }
}
