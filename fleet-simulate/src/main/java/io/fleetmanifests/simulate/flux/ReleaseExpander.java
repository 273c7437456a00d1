package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.simulate.helm.Chart;
import io.fleetmanifests.simulate.helm.Release;
import io.fleetmanifests.simulate.helm.ReleaseName;
import io.fleetmanifests.simulate.helm.RenderedObject;
import io.fleetmanifests.simulate.helm.Rendering;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What helm-controller does with a HelmRelease. */
final class ReleaseExpander {

    private final Session session;

    ReleaseExpander(Session session) {
        this.session = session;
    }

    /**
     * What Helm is to render.
     *
     * @param chart where the release has it from
     */
    record Request(ReleaseChart chart, Release release) {}

    /** What the release asks of Helm; nothing when that is not known or refused, which a finding says. */
    private Optional<Request> request(Expansion.Builder expansion) {
        FluxObject object = expansion.object();
        if (!session.targets().find(expansion)) {
            return Optional.empty();
        }
        createNamespace(expansion);
        Optional<ReleaseChart> chart = new ReleaseCharts(session).find(expansion);
        Optional<ObjectNode> values = new ReleaseValues(session).of(expansion);
        if (chart.isEmpty() || values.isEmpty()) {
            return Optional.empty();
        }
        ReleaseChart whole = new MissingTemplates(session).replace(expansion, chart.get(), values.get());
        Release release = new Release(
                releaseName(object),
                releaseNamespace(object),
                effective(object, whole.chart()),
                values.get(),
                session.settings().kubeVersion());
        return Optional.of(new Request(whole, release));
    }

    /** What the release does, up to where Helm is needed. */
    Draft start(Expansion.Builder expansion) {
        Optional<Request> request = request(expansion);
        if (request.isEmpty()) {
            return new Draft.Done(expansion.build());
        }
        if (session.helm().isEmpty()) {
            expansion.unknown(session.places()
                    .of(
                            FluxRules.HELM_ABSENT,
                            expansion.object(),
                            FieldPath.root(),
                            "is not expanded, because Helm is not at hand",
                            "add com.marcnuri.helm-java:helm-java to the class path"));
            return new Draft.Done(expansion.build());
        }
        return new Draft.Release(expansion, request.get());
    }

    /** What the release does with what Helm makes of it. */
    Expansion finish(Draft.Release draft, Rendering rendering) {
        Expansion.Builder expansion = draft.expansion();
        ReleaseChart chart = draft.request().chart();
        reportQuestions(expansion, chart);
        if (rendering instanceof Rendering.Failure failure) {
            new HelmFailures(session.places()).report(failure.message(), expansion, chart);
        } else if (rendering instanceof Rendering.Objects objects) {
            new TemplateCrds(session.places()).check(objects.objects(), chart, expansion);
            apply(expansion, chart, objects.objects());
        }
        return expansion.build();
    }

    /** The name that Helm knows the release by. */
    static String releaseName(FluxObject object) {
        return ReleaseName.of(object.text("releaseName"), object.text("targetNamespace"), object.name());
    }

    private static String releaseNamespace(FluxObject object) {
        String target = object.text("targetNamespace");
        return target.isEmpty() ? object.namespace() : target;
    }

    /** Helm creates a namespace that is not there, and does not care for it afterwards. */
    private static void createNamespace(Expansion.Builder expansion) {
        FluxObject object = expansion.object();
        String target = object.text("targetNamespace");
        if (!target.isEmpty()
                && object.spec().path("install").path("createNamespace").asBoolean()) {
            ObjectNode namespace = JsonNodeFactory.instance.objectNode();
            namespace.put("apiVersion", "v1").put("kind", "Namespace");
            ObjectNode metadata = namespace.putObject("metadata").put("name", target);
            metadata.putObject("labels").put("name", target);
            expansion.applyIfAbsent(namespace, object.placed().origin().source());
        }
    }

    private Chart effective(FluxObject object, Chart chart) {
        boolean withoutSchema =
                object.spec().path("install").path("disableSchemaValidation").asBoolean();
        return withoutSchema ? session.chartVariants().withoutSchemas(chart) : chart;
    }

    private void reportQuestions(Expansion.Builder expansion, ReleaseChart chart) {
        if (chart.chart().asksTheCluster()) {
            expansion.add(session.places()
                    .of(
                            FluxRules.CAPABILITIES,
                            expansion.object(),
                            FieldPath.root(),
                            "has a chart that asks the cluster for objects or API versions, and is told of none",
                            "expect what the chart makes on a cluster without them"));
        }
    }

    private void apply(Expansion.Builder expansion, ReleaseChart chart, List<RenderedObject> rendered) {
        FluxObject object = expansion.object();
        for (RenderedObject crd : crds(object, chart.chart())) {
            if (crd.manifest().content() instanceof ObjectNode content) {
                ObjectNode copy = Ownership.ofHelmRelease(object, content);
                expansion.apply(copy, object.placed().origin().source(), Optional.of(chart.path(crd.template())));
            }
        }
        Optional<List<RenderedObject>> objects = new PostRenderers(rendered).run(expansion);
        Scopes scopes = session.scopes();
        for (RenderedObject each : objects.orElse(List.of())) {
            if (each.manifest().content() instanceof ObjectNode content) {
                ObjectNode copy = Ownership.ofHelmRelease(object, content);
                inNamespace(copy, releaseNamespace(object), scopes);
                expansion.apply(copy, object.placed().origin().source(), Optional.of(chart.path(each.template())));
            }
        }
    }

    /** Flux applies the CRDs of a chart unless it is told not to. */
    private static List<RenderedObject> crds(FluxObject object, Chart chart) {
        return object.text("install", "crds").equals("Skip") ? List.of() : new ArrayList<>(chart.crds());
    }

    /** Helm puts objects that name no namespace into the release's; of a kind that nobody knows, it takes them to have one. */
    private static void inNamespace(ObjectNode content, String namespace, Scopes scopes) {
        ObjectNode metadata =
                content.get("metadata") instanceof ObjectNode present ? present : content.putObject("metadata");
        GroupVersionKind kind = GroupVersionKind.of(
                content.path("apiVersion").asText(), content.path("kind").asText());
        if (metadata.path("namespace").asText().isEmpty()
                && scopes.namespaced(kind).orElse(true)) {
            metadata.put("namespace", namespace);
        }
    }
}
