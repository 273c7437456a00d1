package io.fleetmanifests.validate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.plan.Action;
import io.fleetmanifests.validate.plan.Change;
import io.fleetmanifests.validate.plan.Leftover;
import io.fleetmanifests.validate.plan.PathChange;
import io.fleetmanifests.validate.plan.Plan;
import io.fleetmanifests.validate.plan.Rewrite;
import io.fleetmanifests.validate.state.ObjectIdentity;

/** A plan as one JSON object, {@code {"changes": [...], "leftovers": [...], "rewrites": [...], "summary": {...}}}; what is not known has no key. */
public final class PlanJson {

    private PlanJson() {}

    /** The object on several lines, with a line break at the end. */
    public static String write(Plan plan) {
        return JsonText.of(of(plan));
    }

    /** The object. */
    public static ObjectNode of(Plan plan) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode changes = json.putArray("changes");
        plan.changes().forEach(change -> changes.add(change(change)));
        ArrayNode leftovers = json.putArray("leftovers");
        plan.leftovers().forEach(leftover -> leftovers.add(leftover(leftover)));
        ArrayNode rewrites = json.putArray("rewrites");
        plan.rewrites().forEach(rewrite -> rewrites.add(rewrite(rewrite)));
        ObjectNode summary = json.putObject("summary");
        summary.put("clusterDeletions", plan.clusterDeletions());
        summary.put("possibleClusterDeletions", plan.possibleClusterDeletions());
        for (Action action : Action.values()) {
            summary.put(action.wireName(), plan.count(action));
        }
        summary.put("disruptive", plan.disruptions());
        summary.put("leftovers", plan.leftovers().size());
        summary.put("rewrites", plan.rewrites().size());
        plan.unknown().ifPresent(why -> summary.put("unknown", why));
        return json;
    }

    private static ObjectNode change(Change change) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("action", change.action().wireName());
        json.put("cluster", change.cluster());
        json.put("apiVersion", change.kind().apiVersion());
        identity(change.object(), json);
        ArrayNode paths = json.putArray("paths");
        change.paths().forEach(path -> paths.add(path(path)));
        json.put("why", change.why());
        json.put("disruptive", change.disruptive());
        if (change.mayTakeClusters()) {
            json.put("mayTakeClusters", true);
        }
        change.rule().ifPresent(rule -> json.put("rule", rule));
        json.put("file", change.place().file());
        if (change.place().line() > 0) {
            json.put("line", change.place().line());
        }
        return json;
    }

    private static void identity(ObjectIdentity object, ObjectNode json) {
        json.put("kind", object.kind());
        if (!object.namespace().isEmpty()) {
            json.put("namespace", object.namespace());
        }
        json.put("name", object.name());
    }

    private static ObjectNode path(PathChange change) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("path", change.path().toString());
        change.before().ifPresent(value -> json.set("before", value));
        change.after().ifPresent(value -> json.set("after", value));
        return json;
    }

    private static ObjectNode leftover(Leftover leftover) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("cluster", leftover.cluster());
        identity(leftover.object(), json);
        json.put("why", leftover.why());
        return json;
    }

    private static ObjectNode rewrite(Rewrite rewrite) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("cluster", rewrite.cluster());
        json.put("apiVersion", rewrite.after().apiVersion());
        json.put("apiVersionBefore", rewrite.before().apiVersion());
        identity(rewrite.object(), json);
        return json;
    }
}
