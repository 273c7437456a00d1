package io.fleetmanifests.validate.reference.flux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.reference.IndexedObject;
import org.junit.jupiter.api.Test;

class ReleaseNameTest {

    private final ObjectNode release = JsonNodeFactory.instance.objectNode();

    ReleaseNameTest() {
        release.putObject("metadata").put("name", "web").put("namespace", "apps");
    }

    @Test
    void isTheNameOfTheObject() {
        assertThat(ReleaseName.of(indexed())).isEqualTo("web");
    }

    @Test
    void hasTheTargetNamespaceInFront() {
        release.putObject("spec").put("targetNamespace", "shop");
        assertThat(ReleaseName.of(indexed())).isEqualTo("shop-web");
    }

    @Test
    void isWhatTheReleaseSaysFirst() {
        release.putObject("spec").put("targetNamespace", "shop").put("releaseName", "site");
        assertThat(ReleaseName.of(indexed())).isEqualTo("site");
    }

    @Test
    void keepsFiftyThreeCharacters() {
        String longest = "a".repeat(53);
        release.putObject("spec").put("releaseName", longest);
        assertThat(ReleaseName.of(indexed())).isEqualTo(longest);
    }

    @Test
    void endsWithTwelveDigitsOfTheDigestOfALongerName() {
        release.putObject("spec").put("releaseName", "a".repeat(54));
        assertThat(ReleaseName.of(indexed())).isEqualTo("a".repeat(40) + "-a3f01b693925");
    }

    private IndexedObject indexed() {
        return new IndexedObject(
                "",
                release,
                problem -> Finding.builder()
                        .rule(problem.rule().id())
                        .severity(problem.severity())
                        .message(problem.message())
                        .build());
    }
}
