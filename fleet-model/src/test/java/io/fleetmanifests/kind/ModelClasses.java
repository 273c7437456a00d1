package io.fleetmanifests.kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of the model's packages, as the folder that the build made has them. */
final class ModelClasses {

    private ModelClasses() {}

    static Stream<Class<?>> all() {
        try {
            Path root = Path.of(Resource.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("io/fleetmanifests/kind"))) {
                List<String> names = files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                        .map(file -> file.substring(0, file.length() - ".class".length())
                                .replace(root.getFileSystem().getSeparator(), "."))
                        .sorted()
                        .toList();
                return names.stream().<Class<?>>map(ModelClasses::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ModelClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
