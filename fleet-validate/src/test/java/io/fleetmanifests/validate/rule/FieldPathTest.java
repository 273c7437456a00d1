package io.fleetmanifests.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldPathTest {

    @Test
    void readsAsPeopleWriteIt() {
        assertThat(FieldPath.of("spec", "nodePools").index(1).key("name")).hasToString("spec.nodePools[1].name");
    }

    @Test
    void putsKeysWithOtherCharactersInBrackets() {
        assertThat(FieldPath.of("metadata", "labels", "example.com/team"))
                .hasToString("metadata.labels[example.com/team]");
        assertThat(FieldPath.of("")).hasToString("[]");
    }

    @Test
    void theRootIsEmpty() {
        assertThat(FieldPath.root()).hasToString("");
        assertThat(FieldPath.root().toPointer()).hasToString("");
    }

    @Test
    void isAPointerIntoJson() {
        assertThat(FieldPath.of("a", "b/c~d").index(2).toPointer()).hasToString("/a/b~1c~0d/2");
    }

    @Test
    void equalsAnotherOfTheSameSteps() {
        assertThat(FieldPath.of("a").index(1))
                .isEqualTo(FieldPath.of("a").index(1))
                .hasSameHashCodeAs(FieldPath.of("a").index(1))
                .isNotEqualTo(FieldPath.of("a").key("1"));
    }
}
