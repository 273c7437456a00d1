package io.fleetmanifests.validate.format;

import com.google.re2j.Pattern;

/**
 * E-mail addresses as Go's net/mail takes them: alone, or in angle brackets after a name. Comments are not understood.
 */
final class MailFormats {

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\x{80}-\\x{10ffff}-]+";
    private static final String DOTTED = ATOM + "(\\." + ATOM + ")*";
    private static final String QUOTED =
            "\"([^\"\\\\\\x00-\\x08\\x0a-\\x1f\\x7f]|\\\\[^\\x00-\\x08\\x0a-\\x1f\\x7f])*\"";
    private static final String LITERAL = "\\[[^\\[\\]\\\\\\x00-\\x20\\x7f]*\\]";
    private static final String ADDRESS = "(" + DOTTED + "|" + QUOTED + ")@(" + DOTTED + "|" + LITERAL + ")";
    private static final String NAME = "((" + ATOM + "|\\.|" + QUOTED + ")[ \\t]*)*";

    private static final Pattern MAIL =
            Pattern.compile("^[ \\t]*(" + ADDRESS + "|" + NAME + "<[ \\t]*" + ADDRESS + "[ \\t]*>)[ \\t]*$");

    private MailFormats() {}

    static boolean isAddress(String text) {
        return MAIL.matcher(text).find();
    }
}
