package io.fleetmanifests.validate.helm.template;

import java.util.ArrayList;
import java.util.List;

/** The variables of a template while it runs; for one thread. */
final class Scope {

    private static final class Variable {
        final String name;
        Value value;

        Variable(String name, Value value) {
            this.name = name;
            this.value = value;
        }
    }

    private final List<Variable> variables = new ArrayList<>();

    Scope(Value start) {
        declare("$", start);
    }

    void declare(String name, Value value) {
        variables.add(new Variable(name, value));
    }

    /** Sets a variable that is there already; the innermost one of the name. */
    void assign(String name, Value value) {
        for (int i = variables.size() - 1; i >= 0; i--) {
            if (variables.get(i).name.equals(name)) {
                variables.get(i).value = value;
                return;
            }
        }
    }

    Value get(String name) {
        for (int i = variables.size() - 1; i >= 0; i--) {
            if (variables.get(i).name.equals(name)) {
                return variables.get(i).value;
            }
        }
        return Value.unknown();
    }

    int mark() {
        return variables.size();
    }

    /** Forgets what was declared since. */
    void reset(int mark) {
        variables.subList(mark, variables.size()).clear();
    }

    /** Nothing is known any longer of what is assigned in nodes of which nobody knows whether they run. */
    void blur(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Action action) {
                blur(action.pipeline());
            } else if (node instanceof Node.Branch branch) {
                blur(branch.pipeline());
                blur(branch.body());
                blur(branch.otherwise());
            }
        }
    }

    private void blur(Expression.Pipeline pipeline) {
        if (pipeline.assigns()) {
            pipeline.variables().forEach(name -> assign(name, Value.unknown()));
        }
    }
}
