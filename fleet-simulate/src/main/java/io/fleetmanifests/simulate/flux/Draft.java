package io.fleetmanifests.simulate.flux;

/** A Flux object on the way to what it does. */
sealed interface Draft {

    /** All is known of it. */
    record Done(Expansion expansion) implements Draft {}

    /**
     * Helm is asked.
     *
     * @param request what is to be rendered
     */
    record Release(Expansion.Builder expansion, ReleaseExpander.Request request) implements Draft {}
}
