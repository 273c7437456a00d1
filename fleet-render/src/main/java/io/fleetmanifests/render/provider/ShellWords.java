package io.fleetmanifests.render.provider;

/** Text as words of a shell. */
public final class ShellWords {

    private ShellWords() {}

    /** {@code text} as one word that a POSIX shell takes for exactly that text: in single quotes where it needs them. */
    public static String quote(String text) {
        return text.matches("[A-Za-z0-9_./:,=-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
