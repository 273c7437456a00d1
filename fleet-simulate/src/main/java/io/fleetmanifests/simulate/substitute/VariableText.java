package io.fleetmanifests.simulate.substitute;

import java.util.List;
import java.util.Map;

/** A text with variables in it, taken apart. Never changes. */
public final class VariableText {

    private final List<Part> parts;

    private VariableText(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Takes a text apart.
     *
     * @throws SubstitutionException for what Flux does not understand, such as {@code ${a-b}}
     */
    public static VariableText parse(String text) throws SubstitutionException {
        return new VariableText(new VariableParser(text).parse());
    }

    /** What becomes of a variable that is not set. */
    public enum Unset {
        /** It is refused, unless it has a default: Flux 2.9 and later. */
        REFUSED,
        /** It is empty, or its default: Flux before 2.9. */
        EMPTY,
        /** It stays as it is written, default and all: nobody knows whether it is set. */
        KEPT
    }

    /**
     * The text with each variable replaced by its value.
     *
     * @throws SubstitutionException when a variable that is not set is refused, or a part of a value ends before it starts
     */
    public String replace(Map<String, String> variables, Unset unset) throws SubstitutionException {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            part.write(new Values(variables, unset), out);
        }
        return out.toString();
    }

    /** The variables that are set. */
    record Values(Map<String, String> variables, Unset unset) {

        boolean keeps(String name) {
            return unset == Unset.KEPT && !variables.containsKey(name);
        }

        String get(Part.Variable variable) throws SubstitutionException {
            String value = variables.get(variable.name());
            if (value == null && unset == Unset.REFUSED && !variable.operator().hasDefault()) {
                throw new SubstitutionException(
                        "the variable \"" + variable.name() + "\" is not set and has no default",
                        variable.offset(),
                        true);
            }
            return value == null ? "" : value;
        }
    }
}
