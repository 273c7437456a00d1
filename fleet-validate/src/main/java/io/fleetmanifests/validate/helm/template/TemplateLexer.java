package io.fleetmanifests.validate.helm.template;

import io.fleetmanifests.validate.helm.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes the actions of a template apart; what stands between them does not matter here. For one text. */
final class TemplateLexer {

    private final String text;
    private final List<List<Token>> actions = new ArrayList<>();
    private int at;
    private int line = 1;

    private TemplateLexer(String text) {
        this.text = text;
    }

    /** The words of each action; none of a comment. */
    static List<List<Token>> actions(String text) throws TemplateSyntaxException {
        TemplateLexer lexer = new TemplateLexer(text);
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", lexer.at)) {
            lexer.moveTo(open + 2);
            lexer.action();
        }
        return lexer.actions;
    }

    private void moveTo(int position) {
        for (int i = at; i < position; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        at = position;
    }

    private void action() throws TemplateSyntaxException {
        if (text.startsWith("-", at) && at + 1 < text.length() && isSpace(text.charAt(at + 1))) {
            moveTo(at + 2);
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            int close = end < 0 ? -1 : text.indexOf("}}", end);
            moveTo(required(close, "a comment does not end") + 2);
            return;
        }
        List<Token> tokens = new ArrayList<>();
        boolean apart = false;
        while (!closes()) {
            if (at >= text.length()) {
                throw new TemplateSyntaxException("an action does not end", line);
            }
            if (isSpace(text.charAt(at))) {
                moveTo(at + 1);
                apart = true;
            } else {
                tokens.add(token(apart));
                apart = false;
            }
        }
        if (!tokens.isEmpty()) {
            actions.add(tokens);
        }
    }

    /** Passes the end of an action, when it is here. */
    private boolean closes() {
        boolean trimmed = at > 0 && isSpace(text.charAt(at - 1)) && text.startsWith("-}}", at);
        if (trimmed || text.startsWith("}}", at)) {
            moveTo(at + (trimmed ? 3 : 2));
            return true;
        }
        return false;
    }

    private Token token(boolean apart) throws TemplateSyntaxException {
        int start = at;
        int startLine = line;
        char c = text.charAt(at);
        if (c == '"' || c == '`' || c == '\'') {
            return new Token(c == '\'' ? Kind.NUMBER : Kind.TEXT, quoted(c), startLine, apart);
        }
        if (text.startsWith(":=", at)) {
            moveTo(at + 2);
            return new Token(Kind.DECLARE, ":=", startLine, apart);
        }
        boolean digits = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        if (Character.isDigit(c) || ((c == '+' || c == '-' || c == '.') && digits)) {
            do {
                moveTo(at + 1);
            } while (isWord() || text.startsWith(".", at) || isSignOfExponent());
            return new Token(Kind.NUMBER, text.substring(start, at), startLine, apart);
        }
        moveTo(at + 1);
        if (c == '.' || c == '$' || isLetter(c)) {
            while (isWord()) {
                moveTo(at + 1);
            }
            String word = text.substring(start, at);
            if (isLetter(c)) {
                return new Token(Kind.IDENTIFIER, word, startLine, apart);
            }
            return c == '$'
                    ? new Token(Kind.VARIABLE, word, startLine, apart)
                    : new Token(word.length() == 1 ? Kind.DOT : Kind.FIELD, word.substring(1), startLine, apart);
        }
        Kind kind = switch (c) {
            case '(' -> Kind.OPEN;
            case ')' -> Kind.CLOSE;
            case '|' -> Kind.PIPE;
            case ',' -> Kind.COMMA;
            case '=' -> Kind.ASSIGN;
            default -> throw new TemplateSyntaxException("unexpected \"" + c + "\"", line);
        };
        return new Token(kind, String.valueOf(c), startLine, apart);
    }

    private String quoted(char quote) throws TemplateSyntaxException {
        StringBuilder value = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            boolean escaped = quote != '`' && text.charAt(i) == '\\';
            i += escaped ? 1 : 0;
            // What an escape stands for does not matter: names that are looked for have none.
            value.append(escaped ? "\\" : "");
            value.append(i < text.length() ? text.charAt(i) : "");
            i++;
        }
        moveTo(required(i < text.length() ? i : -1, "a text does not end") + 1);
        return value.toString();
    }

    private int required(int position, String message) throws TemplateSyntaxException {
        if (position < 0) {
            throw new TemplateSyntaxException(message, line);
        }
        return position;
    }

    private boolean isWord() {
        return at < text.length() && (isLetter(text.charAt(at)) || Character.isDigit(text.charAt(at)));
    }

    private boolean isSignOfExponent() {
        return at < text.length()
                && (text.charAt(at) == '+' || text.charAt(at) == '-')
                && "eEpP".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isLetter(char c) {
        return c == '_' || Character.isLetter(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
