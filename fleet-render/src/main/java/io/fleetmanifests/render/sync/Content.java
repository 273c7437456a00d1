package io.fleetmanifests.render.sync;

import io.fleetmanifests.tree.ManifestFile;
import org.jspecify.annotations.Nullable;

/** A file to write; its bytes are at hand, or made again when there were too many to keep. */
final class Content {

    private final ManifestFile file;
    private final byte @Nullable [] kept;

    private Content(ManifestFile file, byte @Nullable [] kept) {
        this.file = file;
        this.kept = kept;
    }

    static Content kept(ManifestFile file, byte[] bytes) {
        return new Content(file, bytes);
    }

    static Content madeAgain(ManifestFile file) {
        return new Content(file, null);
    }

    ManifestFile file() {
        return file;
    }

    byte[] bytes() {
        return kept != null ? kept : file.toBytes();
    }
}
