package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.simulate.operation.FleetOperations;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OperationsPageTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)\\(", Pattern.MULTILINE);

    @Test
    void thePageHasARowForEveryOperation() throws IOException {
        List<String> rows = ROW.matcher(GeneratedPage.of("operations.md").text())
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FleetOperations.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getReturnType() != FleetOperations.class)
                        .map(Method::getName)
                        .toList());
    }
}
