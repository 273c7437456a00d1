package io.fleetmanifests.simulate.helm;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for; any number of threads may ask. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile Optional<T> made = Optional.empty();

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(make.get());
        }
        return made.orElseThrow();
    }
}
