package io.fleetmanifests.samples.tool;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class ToolVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "fleet-tool "
                    + Optional.ofNullable(ToolVersion.class.getPackage().getImplementationVersion())
                            .orElse("without a version, not run from its jar")
        };
    }
}
