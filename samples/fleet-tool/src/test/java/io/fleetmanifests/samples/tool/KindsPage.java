package io.fleetmanifests.samples.tool;

import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.KindFamily;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.kind.Resource;

/** The text of {@code docs/kinds.md}: everything in it comes from the families, from CRDs, or from what is rendered. */
record KindsPage(Kinds kinds, UpstreamFields upstream, WrittenKinds written) {

    private static final String HEAD = """
            # Kinds

            Every kind that has a class, by family. *Fields* are the properties below `spec` at every depth: in the CRD that the
            build generates from the class, and in the CRD that upstream publishes with the release named beside it (a dash
            where it publishes none that we compare with). *Written in* are the profiles in which the renderer writes exactly
            this version.

            Generated; the build fails when it is stale. CONTRIBUTING.md has the command that writes it anew.
            """;

    String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (KindFamily family : kinds.families()) {
            page.append("\n## ").append(family.name()).append("\n\n");
            page.append("| kind | apiVersion | class | fields modelled | fields upstream | release | written in |\n");
            page.append("|---|---|---|---:|---:|---|---|\n");
            family.kinds().forEach(type -> page.append(row(type)));
        }
        return page.append(others()).toString();
    }

    private String row(Class<? extends Resource<?>> type) {
        GroupVersionKind kind = GroupVersionKind.of(type);
        int fields = FieldCount.of(CrdDocuments.schema(type));
        return "| %s | %s | `%s` | %d | %s | %s |\n"
                .formatted(kind.kind(), kind.apiVersion(), type.getName(), fields, upstream.of(kind), written.of(kind));
    }

    private String others() {
        StringBuilder table = new StringBuilder("\n## Written without a class\n\n")
                .append(
                        "Older versions, which a profile's documents are converted to, Kubernetes' and kustomize's own, and what a sample's folder holds.\n\n")
                .append("| kind | apiVersion | written in |\n|---|---|---|\n");
        for (GroupVersionKind kind : written.profiles().keySet()) {
            if (kinds.find(kind).isEmpty()) {
                table.append("| ").append(kind.kind()).append(" | ").append(kind.apiVersion());
                table.append(" | ").append(written.of(kind)).append(" |\n");
            }
        }
        return table.toString();
    }
}
