package io.fleetmanifests.validate.cel;

import com.google.common.primitives.UnsignedLong;
import dev.cel.common.values.CelByteString;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Equality and order of CEL values: numbers by their value, sets and lists of type map without regard to order. */
final class Equality {

    private Equality() {}

    static boolean equal(Object a, Object b) {
        if (a instanceof List<?> x && b instanceof List<?> y) {
            if (x.size() != y.size()) {
                return false;
            }
            boolean unordered = x instanceof ListView view && view.isUnordered();
            return unordered ? sameItems((ListView) x, y) : inOrder(x, y);
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return fields(x, y);
        }
        if (a instanceof Number x && b instanceof Number y) {
            return equalNumbers(x, y);
        }
        if (a instanceof Optional<?> x && b instanceof Optional<?> y) {
            return x.isPresent() == y.isPresent() && (x.isEmpty() || equal(x.get(), y.orElseThrow()));
        }
        return a.equals(b);
    }

    private static boolean inOrder(List<?> a, List<?> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!equal(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Items of both are unique, so that as many as there are, each with another partner, are all. */
    private static boolean sameItems(ListView a, List<?> b) {
        Set<Integer> partners = new HashSet<>();
        for (Object item : b) {
            int partner = a.indexOfSame(a, item);
            if (partner < 0 || !equal(a.get(partner), item)) {
                return false;
            }
            partners.add(partner);
        }
        return partners.size() == a.size();
    }

    private static boolean fields(Map<?, ?> a, Map<?, ?> b) {
        if (a.size() != b.size() || (a instanceof ObjectView x && b instanceof ObjectView y && !x.hidesTheSame(y))) {
            return false;
        }
        for (Map.Entry<?, ?> field : a.entrySet()) {
            Object other = b.get(field.getKey());
            if (other == null || !equal(field.getValue(), other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalNumbers(Number a, Number b) {
        if (a instanceof Double x && b instanceof Double y) {
            return x.doubleValue() == y.doubleValue();
        }
        return isFinite(a) && isFinite(b) && decimal(a).compareTo(decimal(b)) == 0;
    }

    /** Less than, equal to or greater than zero. */
    static int compare(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return isFinite(x) && isFinite(y)
                    ? decimal(x).compareTo(decimal(y))
                    : Double.compare(x.doubleValue(), y.doubleValue());
        }
        if (a instanceof CelByteString x && b instanceof CelByteString y) {
            return CelByteString.unsignedLexicographicalComparator().compare(x, y);
        }
        return compareAlike(a, b);
    }

    @SuppressWarnings("unchecked") // the class is the same
    private static int compareAlike(Object a, Object b) {
        if (a instanceof Comparable<?> && a.getClass() == b.getClass()) {
            return ((Comparable<Object>) a).compareTo(b);
        }
        throw new IllegalArgumentException("no such overload: these values have no order");
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double value) || Double.isFinite(value);
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof UnsignedLong unsigned) {
            return new BigDecimal(unsigned.bigIntegerValue());
        }
        return number instanceof Double value ? new BigDecimal(value) : BigDecimal.valueOf(number.longValue());
    }
}
