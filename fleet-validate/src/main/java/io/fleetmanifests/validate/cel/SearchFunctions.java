package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.util.Arrays;
import java.util.List;

/** indexOf and lastIndexOf of texts: an offset behind the end finds nothing, where the library for Java fails. */
final class SearchFunctions {

    private static final List<CelType> TEXTS = List.of(STRING, STRING);

    private SearchFunctions() {}

    static List<CelFunction> all() {
        return List.of(
                CelFunction.member(
                        "indexOf",
                        "string_index_of_string",
                        INT,
                        TEXTS,
                        String.class,
                        String.class,
                        (text, part) -> indexOf(text, part, 0)),
                withOffset(
                        "indexOf",
                        "string_index_of_string_int",
                        arguments -> indexOf((String) arguments[0], (String) arguments[1], (Long) arguments[2])),
                CelFunction.member(
                        "lastIndexOf",
                        "string_last_index_of_string",
                        INT,
                        TEXTS,
                        String.class,
                        String.class,
                        SearchFunctions::lastIndexOf),
                withOffset(
                        "lastIndexOf",
                        "string_last_index_of_string_int",
                        arguments -> lastIndexOf((String) arguments[0], (String) arguments[1], (Long) arguments[2])));
    }

    private static CelFunction withOffset(String name, String id, CelFunctionOverload body) {
        return new CelFunction(
                CelFunctionDecl.newFunctionDeclaration(
                        name, CelOverloadDecl.newMemberOverload(id, INT, STRING, STRING, INT)),
                CelFunctionBinding.from(id, List.of(String.class, String.class, Long.class), body));
    }

    private static long indexOf(String text, String part, long offset) {
        if (part.isEmpty()) {
            return offset;
        }
        int[] all = text.codePoints().toArray();
        int[] wanted = part.codePoints().toArray();
        for (int i = index(offset, all.length); i <= all.length - wanted.length; i++) {
            if (isAt(all, wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    private static long lastIndexOf(String text, String part) {
        int length = text.codePointCount(0, text.length());
        if (part.isEmpty()) {
            return length;
        }
        return length == 0 ? -1 : lastIndexOf(text, part, length - 1);
    }

    private static long lastIndexOf(String text, String part, long offset) {
        if (part.isEmpty()) {
            return offset;
        }
        int[] all = text.codePoints().toArray();
        int[] wanted = part.codePoints().toArray();
        if (index(offset, all.length) >= all.length) {
            return -1;
        }
        for (int i = Math.min((int) offset, all.length - wanted.length); i >= 0; i--) {
            if (isAt(all, wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int index(long offset, int length) {
        if (offset < 0) {
            throw new IllegalArgumentException("index out of range: " + offset);
        }
        return (int) Math.min(offset, length);
    }

    private static boolean isAt(int[] text, int[] part, int index) {
        return Arrays.equals(text, index, index + part.length, part, 0, part.length);
    }
}
