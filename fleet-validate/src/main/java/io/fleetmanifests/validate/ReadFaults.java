package io.fleetmanifests.validate;

import com.fasterxml.jackson.core.JsonPointer;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What went wrong when a tree was read: faults of documents that are there all the same, such as a key that is set
 * twice, and files or documents that could not be read.
 */
final class ReadFaults {

    private final Set<List<Object>> documents = new HashSet<>();
    private final SortedSet<String> unread = new TreeSet<>();

    private ReadFaults() {}

    /** The faults among findings. */
    static ReadFaults of(List<Finding> findings) {
        ReadFaults faults = new ReadFaults();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                faults.add(finding);
            }
        }
        return faults;
    }

    private void add(Finding finding) {
        String file = finding.location().map(at -> at.file()).orElse("");
        if (finding.kind().isPresent()) {
            documents.add(List.of(file, finding.kind(), finding.namespace(), finding.name()));
        } else {
            unread.add(file);
        }
    }

    /** The files with a fault that belongs to none of their documents. */
    SortedSet<String> unread() {
        return Collections.unmodifiableSortedSet(unread);
    }

    /** Whether a document has a fault, although it could be read. */
    boolean concern(ObjectDocument document) {
        if (documents.isEmpty()) {
            return false;
        }
        Optional<String> file = document.manifest().locate(JsonPointer.empty()).map(at -> at.file());
        return documents.contains(List.of(
                file.orElseGet(() -> document.file().toString()),
                document.text("kind"),
                document.namespace(),
                document.name()));
    }
}
