package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which renamed object a field of another one means. */
final class ReferralChoice {

    private final Referral referrer;
    private final String path;
    private final Gvk target;
    private final List<Referral> all;

    ReferralChoice(Referral referrer, String path, Gvk target, List<Referral> all) {
        this.referrer = referrer;
        this.path = path;
        this.target = target;
        this.all = all;
    }

    /** The object that was called so; empty when none was. */
    Optional<Resource> byName(String name) throws BuildFailure {
        return choose(candidates(name), resource -> List.of(resource.name()));
    }

    /** The object that was called so in a namespace: at first, when any object was there at first, else at last. */
    Optional<Resource> byNameAndNamespace(String name, Optional<String> namespace) throws BuildFailure {
        List<Referral> candidates = candidates(name);
        if (namespace.isPresent()) {
            String wanted = namespace.get();
            Set<String> subjects = subjectNamespaces();
            boolean known =
                    all.stream().anyMatch(each -> isIn(each.originalId(), wanted) && isWithinReach(each, subjects));
            candidates = candidates.stream()
                    .filter(each -> isIn(known ? each.originalId() : each.id(), wanted))
                    .toList();
        }
        return choose(candidates, resource -> List.of(resource.name(), resource.namespace()));
    }

    private static boolean isIn(ResourceId id, String namespace) {
        return !id.gvk().isClusterScoped() && id.effectiveNamespace().equals(namespace);
    }

    private List<Referral> candidates(String name) {
        Set<String> subjects = subjectNamespaces();
        Optional<Gvk> role = role();
        return all.stream()
                .filter(each -> isWithinReach(each, subjects))
                .filter(each ->
                        each.formerIds().stream().anyMatch(id -> id.name().equals(name)))
                .filter(each ->
                        each.formerIds().stream().anyMatch(id -> id.gvk().matches(target)))
                .filter(each -> role.isEmpty()
                        || each.formerIds().stream().anyMatch(id -> id.gvk().matches(role.get())))
                .filter(this::isInNamespace)
                .toList();
    }

    /** Objects without namespace name everything and are named by everything. */
    private boolean isWithinReach(Referral other, Set<String> subjects) {
        return referrer.id().gvk().isClusterScoped()
                || other.id().gvk().isClusterScoped()
                || other.id().isSameNamespace(referrer.id())
                || subjects.contains(other.resource().namespace());
    }

    /** A role binding names accounts of other namespaces. */
    private Set<String> subjectNamespaces() {
        if (!referrer.resource().kind().equals("RoleBinding")) {
            return Set.of();
        }
        Stream<Node> subjects =
                referrer.resource().content().get("subjects").stream().flatMap(list -> list.items().stream());
        return subjects.filter(subject -> subject.textAt("kind").equals("ServiceAccount"))
                .map(subject -> subject.textAt("namespace"))
                .filter(namespace -> !namespace.isEmpty())
                .collect(Collectors.toSet());
    }

    private boolean isInNamespace(Referral other) {
        return referrer.id().gvk().isClusterScoped()
                || other.id().gvk().isClusterScoped()
                || other.resource().kind().equals("ServiceAccount")
                || other.id().isSameNamespace(referrer.id());
    }

    /** The kind that a role binding says it refers to. */
    private Optional<Gvk> role() {
        Optional<Node> roleRef = referrer.resource().content().get("roleRef");
        Optional<Node> group = roleRef.flatMap(node -> node.get("apiGroup"));
        Optional<Node> kind = roleRef.flatMap(node -> node.get("kind"));
        return path.endsWith("roleRef/name") && group.isPresent() && kind.isPresent()
                ? Optional.of(new Gvk(group.get().text(), "", kind.get().text()))
                : Optional.empty();
    }

    private Optional<Resource> choose(List<Referral> candidates, Function<Resource, List<String>> named)
            throws BuildFailure {
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0).resource());
        }
        List<Referral> close = candidates.stream()
                .filter(each -> each.hasSameLayers(referrer, true))
                .toList();
        if (close.size() > 1) {
            close = close.stream()
                    .filter(each -> each.hasSameLayers(referrer, false))
                    .toList();
        }
        if (close.isEmpty()) {
            return Optional.empty();
        }
        Resource first = close.get(0).resource();
        List<String> name = named.apply(first);
        for (Referral other : close) {
            if (!named.apply(other.resource()).equals(name)) {
                throw BuildFailure.because("it can mean " + first + " and " + other.resource());
            }
        }
        return Optional.of(first);
    }
}
