package io.fleetmanifests.validate.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Guesses which word somebody meant. */
public final class Spelling {

    private Spelling() {}

    /** The candidate that is nearest to a word, if one is near enough to be a slip; the first as text among equals. */
    public static Optional<String> nearest(String word, Iterable<String> candidates) {
        TreeSet<String> sorted = new TreeSet<>();
        candidates.forEach(sorted::add);
        String lower = word.toLowerCase(Locale.ROOT);
        int best = Math.min(word.length(), Math.max(1, word.length() / 4) + 1);
        Optional<String> nearest = Optional.empty();
        for (String candidate : sorted) {
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), best);
            if (distance < best) {
                best = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
