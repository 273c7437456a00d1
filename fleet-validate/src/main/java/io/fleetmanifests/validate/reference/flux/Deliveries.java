package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.validate.reference.FluxKustomization;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.RelativePath;
import io.fleetmanifests.validate.reference.Source;
import io.fleetmanifests.validate.reference.kustomize.Reach;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the objects of an index get onto their clusters. A state knows it. In a tree it is what Kustomizations of the tree reach
 * and what stands in the folders {@code crds} of charts; what has no Kustomization above it is left out.
 */
final class Deliveries {

    private final ObjectIndex objects;
    private final List<Delivery> all = new ArrayList<>();

    private Deliveries(ObjectIndex objects) {
        this.objects = objects;
    }

    static List<Delivery> of(ObjectIndex objects) {
        Deliveries deliveries = new Deliveries(objects);
        if (objects.isExpanded()) {
            objects.all().forEach(deliveries::ofState);
        } else {
            deliveries.ofTree();
        }
        return deliveries.all;
    }

    private void ofState(IndexedObject object) {
        List<Applier> appliers = object.origin().map(Origin::appliers).orElse(List.of());
        List<IndexedObject> chain =
                appliers.stream().map(this::find).flatMap(Optional::stream).toList();
        if (!chain.isEmpty() && chain.size() == appliers.size()) {
            all.add(new Delivery(object, object.place(), chain));
        }
    }

    private Optional<IndexedObject> find(Applier applier) {
        String group = applier.kind().equals(Flux.HELM_RELEASE) ? Flux.HELM : Flux.KUSTOMIZE;
        return objects.named(group, applier.kind(), applier.name()).stream()
                .filter(object -> object.place().equals(applier.cluster())
                        && object.namespace().equals(applier.namespace()))
                .findFirst();
    }

    private void ofTree() {
        Map<IndexedObject, List<FluxKustomization>> reached = new HashMap<>();
        Map<IndexedObject, List<IndexedObject>> content = new HashMap<>();
        for (FluxKustomization each : FluxKustomization.ofTree(objects)) {
            List<IndexedObject> applied = content.computeIfAbsent(each.object(), key -> new ArrayList<>());
            for (String file : Reach.of(objects, each).files()) {
                for (IndexedObject object : objects.files().objects(file)) {
                    applied.add(object);
                    reached.computeIfAbsent(object, key -> new ArrayList<>()).add(each);
                }
            }
        }
        content.keySet().stream()
                .filter(kustomization -> isOutermost(kustomization, reached))
                .forEach(root -> follow(root, List.of(root), rootOf(root), content, new HashSet<>()));
    }

    /** The first Kustomization applies its own file as well, as flux bootstrap writes it. */
    private static boolean isOutermost(
            IndexedObject kustomization, Map<IndexedObject, List<FluxKustomization>> reached) {
        return reached.getOrDefault(kustomization, List.of()).stream()
                .allMatch(by -> by.object().equals(kustomization));
    }

    /** Files of one folder are applied to one cluster. */
    private static String rootOf(IndexedObject kustomization) {
        return kustomization.place();
    }

    private void follow(
            IndexedObject kustomization,
            List<IndexedObject> chain,
            String at,
            Map<IndexedObject, List<IndexedObject>> content,
            Set<IndexedObject> seen) {
        if (!seen.add(kustomization)) {
            return;
        }
        String secret = Flux.target(kustomization);
        String target = secret.isEmpty() ? at : kustomization.namespace() + "/" + secret;
        for (IndexedObject object : content.getOrDefault(kustomization, List.of())) {
            Delivery delivery = new Delivery(object, target, chain);
            all.add(delivery);
            if (content.containsKey(object)) {
                List<IndexedObject> longer = new ArrayList<>(chain);
                longer.add(object);
                follow(object, longer, target, content, seen);
            } else if (object.isA(Flux.HELM, Flux.HELM_RELEASE)) {
                crdsOfChart(delivery);
            }
        }
    }

    /** Of the charts in the tree the folder with the CRDs is known; templates are not. */
    private void crdsOfChart(Delivery release) {
        IndexedObject object = release.object();
        if (!objects.isOwn(Source.of(object, object.spec("chart", "spec", "sourceRef")))) {
            return;
        }
        String secret = Flux.target(object);
        String target = secret.isEmpty() ? release.target() : object.namespace() + "/" + secret;
        RelativePath.resolve("", object.spec("chart", "spec", "chart").textOrEmpty())
                .map(chart -> objects.files().below(chart + "/crds"))
                .ifPresent(files -> files.forEach(
                        file -> objects.files().objects(file).forEach(crd -> all.add(release.next(crd, target)))));
    }
}
