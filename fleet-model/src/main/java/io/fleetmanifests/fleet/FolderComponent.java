package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.tree.TreePath;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A folder of manifests that the SDK takes as they are, such as a security baseline that another team keeps. It must hold a
 * {@code kustomization.yaml}.
 */
@JsonTypeName("FolderComponent")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFolderComponent.class)
@JsonDeserialize(as = ImmutableFolderComponent.class)
public non-sealed interface FolderComponent extends InfraComponent {

    /** The texts of the files by their paths below the component's folder. In {@code fleet.yaml} write {@code from} instead. */
    Map<String, String> files();

    /** Refuses a path out of the folder, and a folder that kustomize cannot build. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        ResourceNames.requireDnsLabel("infra-name", "name", name(), 63, problems);
        files().keySet().forEach(path -> {
            try {
                TreePath.of(path);
            } catch (IllegalArgumentException e) {
                problems.add(Problem.of(
                        "infra-file-path", "files", String.valueOf(e.getMessage()), "name files below the folder"));
            }
        });
        problems.require(
                        files().containsKey("kustomization.yaml"),
                        () -> Problem.of(
                                "infra-no-kustomization",
                                "files",
                                "must contain kustomization.yaml, got " + files().keySet(),
                                "add one that lists the folder's manifests"))
                .throwIfAny("FolderComponent");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFolderComponent.Builder {
        Builder() {}
    }
}
