package io.fleetmanifests.validate.helm;

/** A path, or a value for it, that Helm's {@code --set} does not understand; the message is a fragment in lower case. */
public final class SetSyntaxException extends Exception {

    private static final long serialVersionUID = 1;

    SetSyntaxException(String message) {
        super(message);
    }
}
