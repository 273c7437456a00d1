package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.NamespaceAnswers;
import io.fleetmanifests.validate.admission.NamespaceQuestion;
import io.fleetmanifests.validate.admission.Surroundings;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The objects of a cluster as webhooks find them, sorted when somebody asks for the first time; for one thread. */
final class StateSurroundings implements Surroundings {

    private record Kind(String group, String kind, String namespace) {}

    private final ClusterState state;
    private final Map<Kind, List<JsonNode>> objects = new HashMap<>();
    private final NamespaceAnswers answers = new NamespaceAnswers();

    StateSurroundings(ClusterState state) {
        this.state = state;
    }

    @Override
    public List<JsonNode> all(String group, String kind, String namespace) {
        return all(new Kind(group, kind, namespace));
    }

    private List<JsonNode> all(Kind kind) {
        if (objects.isEmpty()) {
            for (PlacedObject object : state.objects()) {
                ObjectIdentity identity = object.identity();
                Kind own = new Kind(identity.group(), identity.kind(), identity.namespace());
                objects.computeIfAbsent(own, each -> new ArrayList<>()).add(object.content());
            }
        }
        return objects.getOrDefault(kind, List.of());
    }

    @Override
    public <T> T answer(NamespaceQuestion<T> question, String namespace) {
        return answers.answer(question, this, namespace);
    }
}
