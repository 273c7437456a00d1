package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DYN;
import static dev.cel.common.types.SimpleType.INT;

import com.google.common.primitives.UnsignedLong;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** isSorted, sum, min, max, indexOf, lastIndexOf and includes of lists. */
final class ListFunctions {

    private static final CelType LIST = ListType.create(DYN);

    private ListFunctions() {}

    static List<CelFunction> all() {
        return List.of(
                CelFunction.member("isSorted", "list_is_sorted_bool", BOOL, LIST, List.class, ListFunctions::isSorted),
                CelFunction.member("sum", "list_sum", DYN, LIST, List.class, ListFunctions::sum),
                CelFunction.member("min", "list_min", DYN, LIST, List.class, list -> extreme(list, "min", 1)),
                CelFunction.member("max", "list_max", DYN, LIST, List.class, list -> extreme(list, "max", -1)),
                CelFunction.member(
                        "indexOf",
                        "list_a_index_of_int",
                        INT,
                        List.of(LIST, DYN),
                        List.class,
                        Object.class,
                        (list, item) -> (long) indexOf(list, item)),
                CelFunction.member(
                        "lastIndexOf",
                        "list_a_last_index_of_int",
                        INT,
                        List.of(LIST, DYN),
                        List.class,
                        Object.class,
                        ListFunctions::lastIndexOf),
                CelFunction.member(
                        "includes",
                        "list_includes_dyn_dyn",
                        BOOL,
                        List.of(DYN, DYN),
                        Object.class,
                        Object.class,
                        (target, item) -> target instanceof List<?> list
                                ? indexOf(list, item) >= 0
                                : Equality.equal(target, item)));
    }

    private static boolean isSorted(List<?> list) {
        for (int i = 1; i < list.size(); i++) {
            if (Equality.compare(list.get(i - 1), list.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Object extreme(List<?> list, String name, int worse) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException(name + " called on empty list");
        }
        Object best = list.get(0);
        for (Object item : list) {
            if (Integer.signum(Equality.compare(best, item)) == worse) {
                best = item;
            }
        }
        return best;
    }

    private static Object sum(List<?> list) {
        if (list.isEmpty()) {
            return 0L;
        }
        Object sum = zero(list.get(0));
        for (Object item : list) {
            sum = add(sum, item);
        }
        return sum;
    }

    private static Object zero(Object first) {
        if (first instanceof Double) {
            return 0.0;
        }
        if (first instanceof UnsignedLong) {
            return UnsignedLong.ZERO;
        }
        return first instanceof Duration ? (Object) Duration.ZERO : (Object) 0L;
    }

    private static Object add(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Math.addExact(x, y);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x + y;
        }
        if (a instanceof UnsignedLong x && b instanceof UnsignedLong y) {
            return UnsignedLong.valueOf(x.bigIntegerValue().add(y.bigIntegerValue()));
        }
        if (a instanceof Duration x && b instanceof Duration y) {
            return x.plus(y);
        }
        throw new IllegalArgumentException("no such overload: sum");
    }

    private static int indexOf(List<?> list, Object item) {
        for (int i = 0; i < list.size(); i++) {
            if (Equality.equal(list.get(i), item)) {
                return i;
            }
        }
        return -1;
    }

    private static long lastIndexOf(List<?> list, Object item) {
        List<Object> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        int index = indexOf(reversed, item);
        return index < 0 ? -1 : list.size() - 1 - index;
    }
}
