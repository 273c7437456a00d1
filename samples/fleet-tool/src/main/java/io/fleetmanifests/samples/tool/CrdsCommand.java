package io.fleetmanifests.samples.tool;

import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.render.sync.SyncResult;
import io.fleetmanifests.render.sync.TreeWriter;
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
@Command(name = "crds", description = "Writes the CRDs generated from the model.")
final class CrdsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        ManifestTree.Builder tree = ManifestTree.builder();
        for (Class<? extends Resource<?>> kind : Kinds.load().types()) {
            TreePath path = TreePath.of(CrdDocuments.name(kind) + ".yaml");
            // The versions of a kind share a CRD.
            tree.put(ManifestFile.text(path, CrdDocuments.text(kind)));
        }
        SyncResult result = TreeWriter.write(tree.build(), out);
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(result.toText());
        stdout.flush();
        return result.conflicts().isEmpty() ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }
}
