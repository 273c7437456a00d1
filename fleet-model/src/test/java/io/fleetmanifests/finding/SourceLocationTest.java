package io.fleetmanifests.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLocationTest {

    @Test
    void showsWhatIsKnown() {
        assertThat(new SourceLocation("a/b.yaml", 3, 7)).hasToString("a/b.yaml:3:7");
        assertThat(new SourceLocation("FleetTest.java", 42, 0)).hasToString("FleetTest.java:42");
        assertThat(SourceLocation.of("a/b.yaml")).hasToString("a/b.yaml");
    }

    @Test
    void sortsByFileThenLineThenColumnAsNumbers() {
        SourceLocation file = SourceLocation.of("a");
        SourceLocation second = new SourceLocation("a", 2, 10);
        SourceLocation third = new SourceLocation("a", 10, 2);
        SourceLocation fourth = new SourceLocation("a", 10, 11);
        SourceLocation last = new SourceLocation("b", 1, 1);
        assertThat(List.of(last, fourth, third, second, file).stream().sorted())
                .containsExactly(file, second, third, fourth, last);
    }
}
