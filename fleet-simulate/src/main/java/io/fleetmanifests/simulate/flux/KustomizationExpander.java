package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.simulate.kustomize.BuiltObject;
import io.fleetmanifests.simulate.kustomize.KustomizeResult;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import io.fleetmanifests.validate.state.ObjectIdentity;
import java.util.List;
import java.util.Optional;

/** What kustomize-controller does with a Kustomization. */
final class KustomizationExpander {

    private static final FieldPath PATH = FieldPath.of("spec", "path");
    /** Without any of these nothing is built. */
    private static final List<String> ORIGINS = List.of(
            "resources",
            "bases",
            "components",
            "configMapGenerator",
            "secretGenerator",
            "generators",
            "transformers",
            "helmCharts",
            "helmChartInflationGenerator");

    private final Session session;

    KustomizationExpander(Session session) {
        this.session = session;
    }

    Expansion expand(Expansion.Builder expansion) {
        FluxObject object = expansion.object();
        if (!session.targets().find(expansion)) {
            return expansion.build();
        }
        ObjectIdentity reference = Sources.reference(object, object.spec().path("sourceRef"));
        Optional<RepositoryView> repository =
                session.sources().repository(expansion, reference, FieldPath.of("spec", "sourceRef"));
        if (repository.isPresent()) {
            findFolder(expansion, repository.get()).ifPresent(folder -> build(expansion, repository.get(), folder));
        }
        return expansion.build();
    }

    private Optional<String> findFolder(Expansion.Builder expansion, RepositoryView repository) {
        String path = expansion.object().text("path");
        Optional<String> folder = FolderPath.resolve("", path);
        if (folder.filter(repository::hasFolder).isPresent()) {
            return folder;
        }
        if (!repository.isWhole()) {
            // What is included may have it, as a finding says already.
            return Optional.empty();
        }
        boolean file = folder.filter(repository::hasFile).isPresent();
        expansion.fail(session.places()
                .of(
                        FluxRules.PATH_MISSING,
                        expansion.object(),
                        PATH,
                        file
                                ? "must be a folder, and " + Values.quote(path) + " is a file"
                                : "must be a folder of the repository, got " + Values.quote(path),
                        file ? "write the folder that it is in" : "write the folder's path from the top"));
        return Optional.empty();
    }

    private void build(Expansion.Builder expansion, RepositoryView repository, String folder) {
        FolderBuild build = repository.kustomization(folder);
        expansion.addAll(build.findings());
        if (build.file().isEmpty()) {
            expansion.fail();
            return;
        }
        ObjectNode file = build.file().get().deepCopy();
        if (!new BuildSettings(session.places(), repository, folder).add(file, expansion)) {
            expansion.fail();
            return;
        }
        if (ORIGINS.stream().allMatch(key -> file.path(key).isEmpty())) {
            reportEmpty(expansion);
            return;
        }
        KustomizeResult result = repository.build(folder, file);
        if (result.outcome() == KustomizeResult.Outcome.FAILED && !repository.isWhole()) {
            // With what is included it may well work.
            return;
        }
        expansion.addAll(result.findings());
        switch (result.outcome()) {
            case FAILED -> expansion.fail();
            case PARTIAL -> expansion.unknown();
            case COMPLETE -> {}
        }
        if (!expansion.hasFailed()) {
            apply(expansion, result.objects());
        }
    }

    private void reportEmpty(Expansion.Builder expansion) {
        if (expansion.object().spec().path("prune").asBoolean()) {
            expansion.add(session.places()
                    .of(
                            FluxRules.PATH_EMPTY,
                            expansion.object(),
                            PATH,
                            "builds to nothing, so Flux deletes all that it applied from there before, got "
                                    + Values.quote(expansion.object().text("path")),
                            "set prune to false if nothing shall be deleted"));
        }
    }

    private void apply(Expansion.Builder expansion, List<BuiltObject> objects) {
        if (objects.isEmpty()) {
            reportEmpty(expansion);
        }
        PostBuild postBuild = new PostBuild(
                session.places(),
                Variables.of(
                        expansion,
                        session.data(),
                        session.places(),
                        session.settings().strictSubstitution()));
        Encryption encryption = new Encryption(session.places());
        for (BuiltObject object : objects) {
            if (isLeftAlone(object.content())) {
                continue;
            }
            encryption.check(object, expansion);
            Optional<ObjectNode> replaced = postBuild.replace(object.content(), object.source(), expansion);
            replaced.ifPresent(content -> {
                ObjectNode copy = Ownership.ofKustomization(expansion.object(), content);
                if (Ownership.says(copy, "ssa", "IfNotPresent")) {
                    expansion.applyIfAbsent(copy, object.source());
                } else {
                    expansion.apply(copy, object.source(), Optional.empty());
                }
            });
        }
    }

    private static boolean isLeftAlone(JsonNode content) {
        return Ownership.says(content, "reconcile", "disabled") || Ownership.says(content, "ssa", "Ignore");
    }
}
