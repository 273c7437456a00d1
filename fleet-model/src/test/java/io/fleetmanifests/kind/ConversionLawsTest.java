package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the conversions between two versions that the model has both. */
class ConversionLawsTest {

    /** With versions also for kinds that only the fixtures refer to. */
    private static final Conversions CONVERSIONS = Conversions.of(
            Kinds.load().families().stream()
                    .flatMap(family -> family.conversions().stream())
                    .toList(),
            (group, kind) -> Optional.of(group + "/v1beta1"));

    /**
     * A kind in two versions.
     *
     * @param from the fixture of the version that objects are of
     * @param to the fixture of the one that they come to
     */
    record Pair(KindFixture from, KindFixture to) {

        String apiVersion() {
            return GroupVersionKind.of(to.type()).apiVersion();
        }

        boolean isToNewer() {
            return GroupVersionKind.of(from.type()).compareTo(GroupVersionKind.of(to.type())) < 0;
        }

        @Override
        public String toString() {
            return GroupVersionKind.of(from.type()) + " to "
                    + GroupVersionKind.of(to.type()).version();
        }
    }

    static Stream<Pair> pairs() {
        return KindFixture.all()
                .flatMap(from ->
                        KindFixture.all().filter(to -> isOtherVersion(from, to)).map(to -> new Pair(from, to)));
    }

    static Stream<Pair> pairsToOlder() {
        return pairs().filter(pair -> !pair.isToNewer());
    }

    private static boolean isOtherVersion(KindFixture from, KindFixture to) {
        GroupVersionKind one = GroupVersionKind.of(from.type());
        GroupVersionKind other = GroupVersionKind.of(to.type());
        return one.group().equals(other.group())
                && one.kind().equals(other.kind())
                && !one.version().equals(other.version());
    }

    @Test
    void thereAreKindsInTwoVersions() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyFieldComesToAFieldOfTheOtherVersion(Pair pair) {
        List<ObjectNode> converted = convert(pair.from().documents("full.yaml"), pair.apiVersion());

        // Reading refuses what the class does not have.
        List<Resource<?>> read = pair.to().read(converted);
        assertThat(KindFixture.parse(KindFixture.write(read))).isEqualTo(converted);
    }

    @ParameterizedTest
    @MethodSource("pairsToOlder")
    void whatTheNewerVersionSaysComesBackFromTheOlderOne(Pair pair) {
        List<ObjectNode> full = pair.from().documents("full.yaml");
        List<ObjectNode> older = convert(full, pair.apiVersion());

        assertThat(convert(older, GroupVersionKind.of(pair.from().type()).apiVersion()))
                .isEqualTo(full);
    }

    @ParameterizedTest
    @MethodSource("pairsToOlder")
    void allThatTheNewerVersionCanSayIsSaidInTheOlderOneAsWell(Pair pair) {
        List<ObjectNode> newer = convert(
                pair.to().documents("full.yaml"),
                GroupVersionKind.of(pair.from().type()).apiVersion());
        List<JsonNode> specs = KindFixture.specs(newer);

        assertThat(SpecShape.of(SpecShape.specOf(pair.from().type()), specs).unset())
                .isEmpty();
    }

    private static List<ObjectNode> convert(List<ObjectNode> documents, String apiVersion) {
        return documents.stream()
                .map(document -> CONVERSIONS.convert(document, apiVersion).orElseThrow())
                .toList();
    }
}
