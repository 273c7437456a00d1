package io.fleetmanifests.validate.helm.template;

import java.util.List;

/** A value in an action. */
sealed interface Expression {

    /** What the template is at. */
    record Dot() implements Expression {}

    /**
     * A text, a number, a boolean or nil.
     *
     * @param text a text; empty for the others
     */
    record Literal(boolean isText, String text) implements Expression {}

    /**
     * Fields of a value, from the outside in.
     *
     * @param of whose they are
     */
    record Fields(Expression of, List<String> names, int line) implements Expression {

        /** Copies the lists. */
        public Fields {
            names = List.copyOf(names);
        }
    }

    /** A variable with its dollar sign. */
    record Variable(String name) implements Expression {}

    /** A function; what it is called with stands behind it in its command. */
    record Function(String name) implements Expression {}

    /** A pipeline in parentheses. */
    record Inner(Pipeline pipeline) implements Expression {}

    /** What stands between two bars: a value, or a function and what it is called with. */
    record Command(List<Expression> words) {

        /** Copies the lists. */
        public Command {
            words = List.copyOf(words);
        }
    }

    /**
     * Commands one behind the other.
     *
     * @param variables which get the value
     * @param assigns whether they are there already
     */
    record Pipeline(List<String> variables, boolean assigns, List<Command> commands) {

        /** Copies the lists. */
        public Pipeline {
            variables = List.copyOf(variables);
            commands = List.copyOf(commands);
        }
    }
}
