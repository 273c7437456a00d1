package io.fleetmanifests.validate.helm.template;

import io.fleetmanifests.validate.helm.template.Expression.Pipeline;
import java.util.List;
import java.util.Optional;

/** A part of a template. */
sealed interface Node {

    /** A value that is written, or only computed. */
    record Action(Pipeline pipeline) implements Node {}

    /** What hangs on a value. */
    record Branch(Kind kind, Pipeline pipeline, List<Node> body, List<Node> otherwise) implements Node {

        enum Kind {
            IF,
            WITH,
            RANGE
        }

        /** Copies the lists. */
        public Branch {
            body = List.copyOf(body);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** Another template in this place. */
    record Call(String name, Optional<Pipeline> data) implements Node {}

    /** The end of a turn, or of all. */
    record Leave() implements Node {}
}
