package io.fleetmanifests.validate.admission.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.NamespaceQuestion;
import io.fleetmanifests.validate.admission.Surroundings;
import java.util.ArrayList;
import java.util.List;

/** What the objects of one of Cluster API's kinds refer to in a place, read in one walk through them. */
record ReferencesFrom(String kind, JsonPointer place) implements NamespaceQuestion<List<ReferencesFrom.Reference>> {

    /** What a MachinePool is on its provider. */
    static final ReferencesFrom MACHINE_POOLS = of("MachinePool", "/spec/template/spec/infrastructureRef");

    /** An object that refers to another one. */
    record Reference(JsonNode from, ObjectReference to) {}

    static ReferencesFrom of(String kind, String place) {
        return new ReferencesFrom(kind, JsonPointer.compile(place));
    }

    @Override
    public List<Reference> answer(Surroundings around, String namespace) {
        List<Reference> references = new ArrayList<>();
        for (JsonNode object : around.all(Owners.GROUP, kind, namespace)) {
            references.add(new Reference(object, ObjectReference.of(Field.root(object.at(place)))));
        }
        return references;
    }
}
