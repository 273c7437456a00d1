package io.fleetmanifests.render.sync;

import io.fleetmanifests.render.sync.DiskEntry.Kind;
import io.fleetmanifests.render.sync.DiskEntry.Mode;
import io.fleetmanifests.render.sync.Places.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The record as a run finds it.
 *
 * @param hash of its bytes; empty when there is none
 * @param ownership what it says; nothing when it cannot be read
 * @param damage why it cannot be read
 * @param mode the permission that its file has: the writer never makes it executable
 */
record RecordFile(String hash, Ownership ownership, Optional<SyncConflict> damage, Mode mode) {

    private static final int LARGEST = 1 << 30;

    static RecordFile read(Disk disk, Places places) throws IOException {
        Place place = places.at(OwnNames.RECORD);
        if (place.is(Kind.ABSENT)) {
            return new RecordFile("", Ownership.NONE, Optional.empty(), Mode.UNKNOWN);
        }
        if (!place.is(Kind.FILE)) {
            throw new SyncException(
                    places.resolve(OwnNames.RECORD), "the record must be a file, not a link or a folder; move it away");
        }
        if (place.entry().size() > LARGEST) {
            throw new SyncException(places.resolve(OwnNames.RECORD), "the record must not have more than 1 GiB");
        }
        byte[] bytes = disk.read(
                places.resolve(OwnNames.RECORD), (int) place.entry().size());
        Mode mode = place.entry().mode();
        try {
            return new RecordFile(Sha256.of(bytes), OwnershipReader.read(bytes), Optional.empty(), mode);
        } catch (DamagedRecordException e) {
            return new RecordFile(Sha256.of(bytes), Ownership.NONE, Optional.of(Conflicts.damaged(e)), mode);
        }
    }

    /** The hash that the record has now. */
    static String hash(Disk disk, Path root) throws IOException {
        Path record = root.resolve(OwnNames.RECORD.toString());
        return disk.stat(record).is(Kind.FILE) ? disk.hash(record) : "";
    }
}
