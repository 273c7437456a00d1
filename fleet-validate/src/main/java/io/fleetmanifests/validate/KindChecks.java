package io.fleetmanifests.validate;

import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.admission.Admissions;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.schema.Schema;
import io.fleetmanifests.validate.schema.Schemas;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The checks of all kinds of which something is known, each made when the first object of its kind comes. */
final class KindChecks {

    private final Schemas schemas;
    private final Admissions admissions;
    private final Map<GroupVersionKind, Optional<KindCheck>> checks = new ConcurrentHashMap<>();

    KindChecks(Schemas schemas, Admissions admissions) {
        this.schemas = schemas;
        this.admissions = admissions;
    }

    Optional<KindCheck> of(GroupVersionKind kind) {
        return checks.computeIfAbsent(kind, this::make);
    }

    private Optional<KindCheck> make(GroupVersionKind kind) {
        Optional<Schema> schema = schemas.find(kind);
        Optional<KindAdmission> admission = admissions.find(kind.group(), kind.kind());
        return schema.isEmpty() && admission.isEmpty()
                ? Optional.empty()
                : Optional.of(new KindCheck(schema, admission));
    }
}
