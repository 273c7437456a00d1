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

    /**
     * The text with each variable replaced by its value.
     *
     * @param strict whether a variable that is not set and has no default is refused; otherwise it is empty
     * @throws SubstitutionException when it is refused
     */
    public String replace(Map<String, String> variables, boolean strict) throws SubstitutionException {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            part.write(new Values(variables, strict), out);
        }
        return out.toString();
    }

    /** The variables that are set. */
    record Values(Map<String, String> variables, boolean strict) {

        String get(Part.Variable variable) throws SubstitutionException {
            String value = variables.get(variable.name());
            if (value == null && strict && !variable.operator().hasDefault()) {
                throw new SubstitutionException(
                        "the variable \"" + variable.name() + "\" is not set and has no default", variable.offset());
            }
            return value == null ? "" : value;
        }
    }
}
