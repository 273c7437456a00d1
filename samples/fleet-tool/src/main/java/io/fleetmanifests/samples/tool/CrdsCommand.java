package io.fleetmanifests.samples.tool;

import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.render.sync.SyncResult;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fleet-tool crds}. */
@Command(name = "crds", description = "Writes the CRDs generated from the model.", mixinStandardHelpOptions = true)
final class CrdsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        ManifestTree.Builder tree = ManifestTree.builder();
        Kinds.load().types().stream().map(CrdDocuments::crd).distinct().forEach(crd -> {
            TreePath path = TreePath.of(crd.at("/metadata/name").asText() + ".yaml");
            tree.put(ManifestFile.of(path, Manifest.of(crd)));
        });
        SyncResult result = TreeWriter.write(tree.build(), out);
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(result.toText());
        stdout.flush();
        return result.conflicts().isEmpty() ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }
}
