package io.fleetmanifests.render.sync;

/** What stands at a path, a symbolic link being a link and not what it points to. */
record DiskEntry(Kind kind, long size, Mode mode) {

    static final DiskEntry ABSENT = new DiskEntry(Kind.ABSENT, 0, Mode.UNKNOWN);
    static final DiskEntry UNNAMEABLE = new DiskEntry(Kind.UNNAMEABLE, 0, Mode.UNKNOWN);

    enum Kind {
        ABSENT,
        FILE,
        FOLDER,
        LINK,
        /** A device, a pipe, a socket. */
        OTHER,
        /** The file system has no such name. */
        UNNAMEABLE
    }

    /** Whether the owner may execute a file; unknown where the file system has no such thing. */
    enum Mode {
        PLAIN,
        EXECUTABLE,
        UNKNOWN
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
