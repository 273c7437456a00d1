package io.fleetmanifests.simulate.kustomize;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Paths that kustomize fetches: URLs of files, and what it takes for a Git repository. */
final class RemotePath {

    private static final List<String> SCHEMES = List.of("ssh://", "https://", "http://", "file://");
    private static final Pattern WITH_USER = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*@[^/:]+[/:].+");

    private RemotePath() {}

    static boolean isFile(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    static boolean isFolder(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String url = lower.startsWith("git::") ? lower.substring("git::".length()) : lower;
        return SCHEMES.stream().anyMatch(url::startsWith)
                || url.startsWith("github.com/")
                || url.startsWith("github.com:")
                || WITH_USER.matcher(url).matches();
    }
}
