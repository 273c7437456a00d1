package io.fleetmanifests.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void findsTheWordThatWasMeant() {
        assertThat(Spelling.nearest("intervall", List.of("timeout", "interval")))
                .contains("interval");
        assertThat(Spelling.nearest("Interval", List.of("interval"))).contains("interval");
    }

    @Test
    void doesNotGuessWildly() {
        assertThat(Spelling.nearest("force", List.of("interval", "prune"))).isEmpty();
        assertThat(Spelling.nearest("a", List.of("b"))).isEmpty();
        assertThat(Spelling.nearest("", List.of("b"))).isEmpty();
    }

    @Test
    void takesTheFirstAmongEquals() {
        assertThat(Spelling.nearest("pot", List.of("pit", "pat"))).contains("pat");
    }
}
