package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every value type of every kind, however many there are. */
final class ValueTypesTest {

    private static final List<Class<?>> MAY_BE_EMPTY = List.of(Optional.class, Collection.class, Map.class);
    private static final Pattern COMMA = Pattern.compile(", ");

    @Test
    void thereAreHundredsOfThem() throws IOException, URISyntaxException {
        assertThat(valueTypes()).hasSizeGreaterThan(250);
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void anEmptyBuilderNamesWhatIsMissingOrGivesAnEmptyValue(Class<?> type) throws ReflectiveOperationException {
        List<String> mandatory = mandatory(type);

        if (mandatory.isEmpty()) {
            assertThat(buildEmpty(type)).isEqualTo(buildEmpty(type)).hasSameHashCodeAs(buildEmpty(type));
        } else {
            var refused = catchThrowableOfType(InvocationTargetException.class, () -> buildEmpty(type));
            String start = "Cannot build " + type.getSimpleName() + ", some of required attributes are not set [";
            assertThat(refused.getCause())
                    .isInstanceOf(IllegalStateException.class)
                    .extracting(Throwable::getMessage)
                    .matches(message -> message.startsWith(start) && message.endsWith("]"), "names the type")
                    .extracting(message -> COMMA.splitAsStream(message.substring(start.length(), message.length() - 1))
                            .sorted()
                            .toList())
                    .isEqualTo(mandatory);
        }
    }

    private static Object buildEmpty(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static List<String> mandatory(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> Modifier.isAbstract(each.getModifiers()))
                .filter(each -> MAY_BE_EMPTY.stream().noneMatch(empty -> empty.isAssignableFrom(each.getReturnType())))
                .map(Method::getName)
                .sorted()
                .toList();
    }

    private static List<Class<?>> valueTypes() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Kinds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("io/fleetmanifests/kind"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                    .sorted()
                    .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length())))
                    .filter(type -> type.isInterface() && hasBuilder(type))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(File.separatorChar, '.'));
        } catch (ClassNotFoundException e) {
            throw new LinkageError(file + ": stands among the classes and is none", e);
        }
    }

    private static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals("builder"));
    }
}
