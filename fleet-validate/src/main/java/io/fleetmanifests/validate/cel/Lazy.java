package io.fleetmanifests.validate.cel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made at the first call, by whichever thread comes first, and kept. */
final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T made = value;
        if (made == null) {
            synchronized (this) {
                made = value;
                if (made == null) {
                    made = maker.get();
                    value = made;
                }
            }
        }
        return made;
    }
}
