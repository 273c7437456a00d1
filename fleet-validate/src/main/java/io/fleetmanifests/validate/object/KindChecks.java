package io.fleetmanifests.validate.object;

import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.admission.Admissions;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.schema.Schema;
import io.fleetmanifests.validate.schema.Schemas;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The checks of all kinds of which something is known, each made when the first object of its kind comes. */
public final class KindChecks {

    private final Schemas schemas;
    private final Admissions admissions;
    private final Map<GroupVersionKind, Optional<KindCheck>> checks = new ConcurrentHashMap<>();

    /** The checks of what these know. */
    public KindChecks(Schemas schemas, Admissions admissions) {
        this.schemas = schemas;
        this.admissions = admissions;
    }

    /** The check of a kind; empty when nothing is known of it. */
    public Optional<KindCheck> of(GroupVersionKind kind) {
        return checks.computeIfAbsent(kind, this::make);
    }

    private Optional<KindCheck> make(GroupVersionKind kind) {
        Optional<Schema> schema = schemas.find(kind);
        Optional<KindAdmission> admission =
                admissions.find(kind.group(), kind.kind()).filter(known -> known.isAskedOf(kind.version()));
        return schema.isEmpty() && admission.isEmpty()
                ? Optional.empty()
                : Optional.of(new KindCheck(schema, admission));
    }
}
