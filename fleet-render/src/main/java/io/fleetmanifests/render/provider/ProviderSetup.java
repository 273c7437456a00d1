package io.fleetmanifests.render.provider;

import java.util.List;

/**
 * A provider's part of the setup script.
 *
 * @param clusterctlName the provider as {@code clusterctl init --infrastructure} knows it
 * @param variables lines of bash before the installation: checks that the user has set what is needed, and exports;
 *     each a command of its own, because one that two providers give is written once
 * @param afterwards lines of bash after the installation and after the worker clusters' namespace is there
 */
public record ProviderSetup(String clusterctlName, List<String> variables, List<String> afterwards) {

    /** Keeps copies. */
    public ProviderSetup {
        variables = List.copyOf(variables);
        afterwards = List.copyOf(afterwards);
    }
}
