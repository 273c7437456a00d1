package io.fleetmanifests.render.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FluxOperatorInstance;
import io.fleetmanifests.render.provider.RenderContext;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every cluster chart has: how references to Cluster API objects are written, and the Flux objects of the worker. In
 * SEED_2021 the values are the reference's, which has no place for more, so the names are written into the template.
 */
final class CommonTemplates {

    private final RenderContext context;

    private CommonTemplates(RenderContext context) {
        this.context = context;
    }

    static CommonTemplates of(RenderContext context) {
        return new CommonTemplates(context);
    }

    void values(ObjectNode values) {
        values.put("infraPath", "./infra/base");
        if (context.profile() != ApiProfile.SEED_2021) {
            Fleet fleet = context.fleet();
            values.putObject("fleet")
                    .put("sourceName", fleet.management().sourceName())
                    .put("fluxNamespace", fleet.management().fluxNamespace())
                    .put("fluxOperator", fleet.effectiveFlux() instanceof FluxOperatorInstance);
        }
    }

    void schema(ObjectNode schema) {
        ObjectNode properties = schema.withObject("/properties");
        properties.putObject("infraPath").put("type", "string").put("pattern", "^\\./");
        if (context.profile() != ApiProfile.SEED_2021) {
            ObjectNode fleet =
                    properties.putObject("fleet").put("type", "object").put("additionalProperties", false);
            fleet.putArray("required").add("sourceName").add("fluxNamespace").add("fluxOperator");
            fleet.putObject("properties")
                    .<ObjectNode>set("sourceName", schema.objectNode().put("type", "string"))
                    .<ObjectNode>set("fluxNamespace", schema.objectNode().put("type", "string"))
                    .set("fluxOperator", schema.objectNode().put("type", "boolean"));
        }
    }

    SortedMap<String, String> templates() {
        SortedMap<String, String> templates = new TreeMap<>();
        switch (context.profile()) {
            case SEED_2021 -> templates.put("sync.yaml", seedSync());
            case CAPI_V1BETA1 -> {
                templates.put("_capi.tpl", TemplateText.of(CommonTemplates.class, "capi-v1beta1.tpl"));
                templates.put("sync.yaml", TemplateText.of(CommonTemplates.class, "sync.yaml"));
            }
            case CURRENT -> {
                templates.put("_capi.tpl", TemplateText.of(CommonTemplates.class, "capi-v1beta2.tpl"));
                templates.put("sync.yaml", TemplateText.of(CommonTemplates.class, "sync.yaml"));
            }
        }
        return templates;
    }

    private String seedSync() {
        return TemplateText.of(CommonTemplates.class, "seed-sync.yaml")
                .replace("@sourceName@", context.fleet().management().sourceName())
                .replace("@fluxNamespace@", context.fleet().management().fluxNamespace());
    }
}
