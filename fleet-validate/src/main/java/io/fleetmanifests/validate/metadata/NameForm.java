package io.fleetmanifests.validate.metadata;

import java.util.Locale;
import java.util.Optional;

/** What names of a kind look like. */
public enum NameForm {
    /**
     * Lower-case letters, digits, {@code -} and {@code .}, at most 253 characters: custom resources and most built-in
     * kinds.
     */
    SUBDOMAIN("a DNS-1123 subdomain: lower-case letters, digits, '-' and '.', a letter or digit first and last", 253),
    /** Lower-case letters, digits and {@code -}, at most 63 characters: namespaces. */
    LABEL("a DNS-1123 label: lower-case letters, digits and '-', a letter or digit first and last", 63),
    /**
     * Anything that fits between two slashes of a URL, such as {@code system:node}: RBAC and kinds that nobody knows.
     */
    PATH_SEGMENT("a path segment: without '/' and '%', and neither '.' nor '..'", Integer.MAX_VALUE);

    private final String description;
    private final int longest;

    NameForm(String description, int longest) {
        this.description = description;
        this.longest = longest;
    }

    /** What is wrong with a name, without the name itself; empty when nothing is. */
    public Optional<String> objection(String name) {
        if (name.length() > longest) {
            return Optional.of("must be at most " + longest + " characters long, has " + name.length());
        }
        return matches(name) ? Optional.empty() : Optional.of("must be " + description);
    }

    /** A like name that has the form, when there is an obvious one. */
    Optional<String> repaired(String name) {
        String tame = name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (this == LABEL) {
            tame = tame.replace('.', '-');
        }
        return !tame.equals(name) && objection(tame).isEmpty() ? Optional.of(tame) : Optional.empty();
    }

    private boolean matches(String name) {
        return switch (this) {
            case SUBDOMAIN -> NameSyntax.isSubdomain(name);
            case LABEL -> NameSyntax.isLabel(name);
            case PATH_SEGMENT ->
                name.indexOf('/') < 0 && name.indexOf('%') < 0 && !name.equals(".") && !name.equals("..");
        };
    }
}
