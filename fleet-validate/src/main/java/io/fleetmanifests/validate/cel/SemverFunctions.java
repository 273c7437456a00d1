package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.runtime.CelFunctionOverload;
import io.fleetmanifests.validate.format.SemanticVersion;
import java.util.List;
import java.util.Optional;

/** semver, isSemver and comparison of versions. */
final class SemverFunctions {

    private static final CelType SEMVER = OpaqueType.create("kubernetes.Semver");

    private SemverFunctions() {}

    static List<CelFunction> all() {
        return List.of(
                CelFunction.global(
                        "semver", "string_to_semver", SEMVER, STRING, String.class, text -> required(text, false)),
                CelFunction.global(
                        "semver",
                        "string_bool_to_semver",
                        SEMVER,
                        List.of(STRING, BOOL),
                        String.class,
                        Boolean.class,
                        SemverFunctions::required),
                CelFunction.global(
                        "isSemver",
                        "is_semver_string",
                        BOOL,
                        STRING,
                        String.class,
                        text -> parse(text, false).isPresent()),
                CelFunction.global(
                        "isSemver",
                        "is_semver_string_bool",
                        BOOL,
                        List.of(STRING, BOOL),
                        String.class,
                        Boolean.class,
                        (text, lenient) -> parse(text, lenient).isPresent()),
                with("isGreaterThan", "semver_is_greater_than", BOOL, (a, b) -> a.compareTo(b) > 0),
                with("isLessThan", "semver_is_less_than", BOOL, (a, b) -> a.compareTo(b) < 0),
                with("compareTo", "semver_compare_to", INT, (a, b) -> (long) a.compareTo(b)),
                CelFunction.member("major", "semver_major", INT, SEMVER, SemanticVersion.class, SemanticVersion::major),
                CelFunction.member("minor", "semver_minor", INT, SEMVER, SemanticVersion.class, SemanticVersion::minor),
                CelFunction.member(
                        "patch", "semver_patch", INT, SEMVER, SemanticVersion.class, SemanticVersion::patch));
    }

    private static CelFunction with(
            String name, String id, CelType result, CelFunctionOverload.Binary<SemanticVersion, SemanticVersion> body) {
        return CelFunction.member(
                name, id, result, List.of(SEMVER, SEMVER), SemanticVersion.class, SemanticVersion.class, body);
    }

    private static Optional<SemanticVersion> parse(String text, boolean lenient) {
        return lenient ? SemanticVersion.parseLenient(text) : SemanticVersion.parse(text);
    }

    private static SemanticVersion required(String text, boolean lenient) {
        return parse(text, lenient)
                .orElseThrow(() -> new IllegalArgumentException("version \"" + text + "\" cannot be parsed"));
    }
}
