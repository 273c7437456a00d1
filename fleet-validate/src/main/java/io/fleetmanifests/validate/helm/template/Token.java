package io.fleetmanifests.validate.helm.template;

/**
 * A word of an action.
 *
 * @param text without the dot of a field and the quotes of a text
 * @param apart whether there is space before it
 */
record Token(Kind kind, String text, int line, boolean apart) {

    enum Kind {
        IDENTIFIER,
        FIELD,
        VARIABLE,
        TEXT,
        NUMBER,
        DOT,
        OPEN,
        CLOSE,
        PIPE,
        COMMA,
        DECLARE,
        ASSIGN
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isWord(String word) {
        return kind == Kind.IDENTIFIER && text.equals(word);
    }
}
