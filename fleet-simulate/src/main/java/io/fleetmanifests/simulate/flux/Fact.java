package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ObjectIdentity;

/** Something about clusters that Flux objects ask, and ask again when it changes. */
sealed interface Fact {

    /** What an object is, or that there is none. */
    record Content(String cluster, ObjectIdentity identity) implements Fact {

        /** As records have it; written out, since every object that comes to a cluster is one of these. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Content that && identity.equals(that.identity) && cluster.equals(that.cluster);
        }

        @Override
        public int hashCode() {
            return cluster.hashCode() * 31 + identity.hashCode();
        }
    }

    /** How far a Flux object is. */
    record Progress(Applier applier) implements Fact {}

    /** Whether a controller runs, given by the name of its Deployment. */
    record Controller(String cluster, String name) implements Fact {}
}
