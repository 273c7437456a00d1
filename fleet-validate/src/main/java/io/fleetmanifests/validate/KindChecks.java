package io.fleetmanifests.validate;

import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.schema.Schemas;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The checks of all kinds that have a schema, each made when the first object of its kind comes. */
final class KindChecks {

    private final Schemas schemas;
    private final Map<GroupVersionKind, Optional<KindCheck>> checks = new ConcurrentHashMap<>();

    KindChecks(Schemas schemas) {
        this.schemas = schemas;
    }

    Optional<KindCheck> of(GroupVersionKind kind) {
        return checks.computeIfAbsent(kind, key -> schemas.find(key).map(KindCheck::new));
    }
}
