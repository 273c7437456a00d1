package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.DYN;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.List;

/** find and findAll of texts with regular expressions of RE2, and format. */
final class TextFunctions {

    private static final CelType TEXTS = ListType.create(STRING);

    private TextFunctions() {}

    static List<CelFunction> all() {
        return List.of(
                CelFunction.member(
                        "find",
                        "string_find_string",
                        STRING,
                        List.of(STRING, STRING),
                        String.class,
                        String.class,
                        TextFunctions::find),
                CelFunction.member(
                        "findAll",
                        "string_find_all_string",
                        TEXTS,
                        List.of(STRING, STRING),
                        String.class,
                        String.class,
                        (text, pattern) -> findAll(text, pattern, -1)),
                new CelFunction(
                        CelFunctionDecl.newFunctionDeclaration(
                                "findAll",
                                CelOverloadDecl.newMemberOverload(
                                        "string_find_all_string_int", TEXTS, STRING, STRING, INT)),
                        CelFunctionBinding.from(
                                "string_find_all_string_int",
                                List.of(String.class, String.class, Long.class),
                                arguments ->
                                        findAll((String) arguments[0], (String) arguments[1], (Long) arguments[2]))),
                CelFunction.member(
                        "format",
                        "string_format",
                        STRING,
                        List.of(STRING, ListType.create(DYN)),
                        String.class,
                        List.class,
                        TextFormat::format));
    }

    private static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    /** At most {@code limit} matches; all of them when it is negative. */
    private static List<String> findAll(String text, String pattern, long limit) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        List<String> matches = new ArrayList<>();
        while ((limit < 0 || matches.size() < limit) && matcher.find()) {
            matches.add(matcher.group());
        }
        return matches;
    }
}
