package io.fleetmanifests.simulate.kustomize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.field.FieldConfig;
import io.fleetmanifests.simulate.kustomize.file.ConfigurationDecoder;
import io.fleetmanifests.simulate.kustomize.file.GeneratorEntry;
import io.fleetmanifests.simulate.kustomize.file.KustomizationFile;
import io.fleetmanifests.simulate.kustomize.file.Located;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import io.fleetmanifests.tree.ManifestFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A kustomization among those that a build runs through: gathers what it lists, and changes it. */
final class Layer {

    private final LayerReader reader;
    private final LayerFolder folder;
    private final LayerFile file;
    /** The folders from the one that is built down to this one. */
    private final List<String> path;
    /** Set when the file that is built asks for any build metadata. */
    private final Optional<Origin> origin;

    Layer(LayerReader reader, LayerFolder folder, LayerFile file, Optional<Origin> origin) {
        this(reader, folder, file, List.of(folder.path()), origin);
    }

    private Layer(LayerReader reader, LayerFolder folder, LayerFile file, List<String> path, Optional<Origin> origin) {
        this.reader = reader;
        this.folder = folder;
        this.file = file;
        this.path = path;
        this.origin = origin;
    }

    private KustomizationFile content() {
        return file.content();
    }

    /** Adds everything that this layer says to what was gathered. */
    void gather(Gathered gathered) throws BuildFailure {
        Resources.Intake intake = gathered.resources().intake();
        for (Located<String> resource : content().resources()) {
            at(resource.location(), () -> resource(gathered, intake, resource));
        }
        gathered.add(configured());
        for (boolean secret : new boolean[] {false, true}) {
            String field = secret ? "secretGenerator" : "configMapGenerator";
            for (Located<GeneratorEntry> generator : content().generators(field)) {
                at(generator.location(), () -> generate(gathered, generator, secret));
            }
        }
        for (Located<String> component : content().texts("components")) {
            at(component.location(), () -> component(gathered, component));
        }
        for (Step step : new StepPlan(content(), gathered.config(), folder).steps()) {
            at(step.location(), () -> step.transformation().apply(gathered.resources()));
            origin.ifPresent(from -> gathered.resources().list().stream()
                    .filter(resource -> !resource.content().isEmpty())
                    .forEach(resource -> from.markChanged(resource, file.name(), step.plugin())));
            gathered.resources().dropEmpty();
        }
    }

    /** Something that can fail. */
    @FunctionalInterface
    private interface Action {
        void run() throws BuildFailure;
    }

    private static void at(SourceLocation location, Action action) throws BuildFailure {
        try {
            action.run();
        } catch (BuildFailure e) {
            throw e.orAt(location);
        }
    }

    private FieldConfig configured() throws BuildFailure {
        FieldConfig added = FieldConfig.defaults();
        for (Located<String> configuration : content().texts("configurations")) {
            Optional<LayerFolder.Configuration> found =
                    folder.configuration(configuration.value(), configuration.location());
            if (found.isPresent()) {
                if (!(found.get().manifest().content() instanceof ObjectNode root)) {
                    throw BuildFailure.at(configuration.location(), "a configuration must be a map");
                }
                added = added.plus(ConfigurationDecoder.decode(root, found.get().places()));
            }
        }
        return added;
    }

    /** Adds a file of objects, or else what another kustomization gathers. */
    private void resource(Gathered gathered, Resources.Intake intake, Located<String> located) throws BuildFailure {
        String relative = located.value();
        Optional<ManifestFile> found = RemotePath.isFolder(relative) ? Optional.empty() : folder.find(relative);
        if (found.isPresent()) {
            List<Resource> resources = folder.resources(found.get());
            origin.map(from -> from.append(relative)).ifPresent(from -> resources.forEach(from::markRead));
            intake.addAll(resources);
        } else if (RemotePath.isFile(relative) || RemotePath.isFolder(relative)) {
            folder.skip(relative, located.location());
        } else {
            Layer below = below(relative);
            if (below.content().isComponent()) {
                throw BuildFailure.because("\"" + relative + "\" is a component; list it under components");
            }
            Gathered own = new Gathered();
            below.gather(own);
            intake.addAll(own.resources().list());
            gathered.add(own.config());
        }
    }

    /** A component changes what this layer has gathered so far. */
    private void component(Gathered gathered, Located<String> located) throws BuildFailure {
        String relative = located.value();
        if (RemotePath.isFolder(relative)) {
            folder.skip(relative, located.location());
            return;
        }
        Layer below = below(relative);
        if (!below.content().isComponent()) {
            throw BuildFailure.because("\"" + relative + "\" is no component; list it under resources");
        }
        below.gather(gathered);
    }

    private Layer below(String relative) throws BuildFailure {
        if (relative.isEmpty()) {
            throw BuildFailure.because("a path must not be empty");
        }
        String other = TreeFiles.resolve(folder.path(), relative);
        if (!folder.files().isFolder(other)) {
            boolean isFile = folder.files().file(other).isPresent();
            throw BuildFailure.because("\"" + relative
                    + (isFile ? "\" is no folder" : "\" does not exist; add it, or take it out of the list"));
        }
        for (String visited : path) {
            if (TreeFiles.isWithin(visited, other)) {
                throw BuildFailure.because("\"" + relative + "\" leads back to \"" + (visited.isEmpty() ? "." : visited)
                        + "\", which is being built");
            }
        }
        List<String> deeper = new ArrayList<>(path);
        deeper.add(other);
        LayerFolder there = new LayerFolder(folder.files(), other, folder.log());
        return new Layer(reader, there, reader.read(other), deeper, origin.map(from -> from.append(relative)));
    }

    private void generate(Gathered gathered, Located<GeneratorEntry> entry, boolean secret) throws BuildFailure {
        Optional<Resource> generated = new Generators(folder).generate(entry, secret);
        if (generated.isPresent()) {
            String plugin = secret ? "SecretGenerator" : "ConfigMapGenerator";
            origin.ifPresent(from -> from.markGenerated(generated.get(), file.name(), plugin));
            gathered.resources().absorb(generated.get());
        }
    }
}
