package io.fleetmanifests.simulate.substitute;

import java.util.ArrayList;
import java.util.List;

/** A piece of a text with variables. */
sealed interface Part {

    /** Appends what the piece becomes. */
    void write(VariableText.Values values, StringBuilder out) throws SubstitutionException;

    /** Text as it is. */
    record Plain(String text) implements Part {
        @Override
        public void write(VariableText.Values values, StringBuilder out) {
            out.append(text);
        }
    }

    /**
     * A variable and what is done with its value.
     *
     * @param arguments of the operator, none of them evaluated yet
     * @param written how it is written
     * @param offset where it starts
     */
    record Variable(String name, Operator operator, List<Part> arguments, String written, int offset) implements Part {

        @Override
        public void write(VariableText.Values values, StringBuilder out) throws SubstitutionException {
            if (values.keeps(name)) {
                out.append(written);
                return;
            }
            List<String> evaluated = new ArrayList<>();
            for (Part argument : arguments) {
                StringBuilder text = new StringBuilder();
                argument.write(values, text);
                evaluated.add(text.toString());
            }
            String value = values.get(this);
            out.append(operator.apply(value, evaluated)
                    .orElseThrow(() -> new SubstitutionException(
                            "the part of \"" + name + "\" ends before it starts, where Flux crashes", offset, false)));
        }
    }
}
