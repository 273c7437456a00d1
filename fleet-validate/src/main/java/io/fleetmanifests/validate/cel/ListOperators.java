package io.fleetmanifests.validate.cel;

import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.List;

/** ==, != and + with the meaning that list types give them. */
final class ListOperators {

    private ListOperators() {}

    static List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from("equals", Object.class, Object.class, Equality::equal),
                CelFunctionBinding.from("not_equals", Object.class, Object.class, (a, b) -> !Equality.equal(a, b)),
                CelFunctionBinding.from("add_list", List.class, List.class, ListOperators::add));
    }

    /** Of sets the union, of lists of type map the second over the first; each keeps the order of the first. */
    private static List<?> add(List<?> a, List<?> b) {
        List<Object> sum = new ArrayList<>(a);
        for (Object item : b) {
            int same = a instanceof ListView view ? view.indexOfSame(sum, item) : -1;
            if (same < 0) {
                sum.add(item);
            } else {
                sum.set(same, item);
            }
        }
        return a instanceof ListView view ? view.with(sum) : sum;
    }
}
