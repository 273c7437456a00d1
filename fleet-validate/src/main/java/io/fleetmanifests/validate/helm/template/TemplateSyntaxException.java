package io.fleetmanifests.validate.helm.template;

/** A text that is no template, or one of a form that is not understood here. */
final class TemplateSyntaxException extends Exception {

    private static final long serialVersionUID = 1;

    TemplateSyntaxException(String message, int line) {
        super("line " + line + ": " + message);
    }
}
