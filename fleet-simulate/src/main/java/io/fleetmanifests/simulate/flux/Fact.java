package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ObjectIdentity;

/** Something about clusters that Flux objects ask, and ask again when it changes. */
sealed interface Fact {

    /** What an object is, or that there is none. */
    record Content(String cluster, ObjectIdentity identity) implements Fact {}

    /** How far a Flux object is. */
    record Progress(Applier applier) implements Fact {}

    /** Whether a controller runs, given by the name of its Deployment. */
    record Controller(String cluster, String name) implements Fact {}
}
