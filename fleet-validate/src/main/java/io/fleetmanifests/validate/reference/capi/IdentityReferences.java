package io.fleetmanifests.validate.reference.capi;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The identity with which a provider works for a cluster: there, and open to the cluster's namespace. Providers have the same shape
 * of it and differ in kinds.
 *
 * @param missing the rule that the identity is declared
 * @param closed the rule that it is open to the namespace
 * @param users the group and kinds that have a {@code spec.identityRef}
 * @param group the group of identities
 * @param kinds the kinds of identities
 * @param namespaced whether an identity is in a namespace
 */
public record IdentityReferences(
        Rule missing, Rule closed, List<Kind> users, String group, Set<String> kinds, boolean namespaced)
        implements ReferenceRule {

    /**
     * A kind that refers to an identity.
     *
     * @param group its group
     * @param kind its kind
     */
    public record Kind(String group, String kind) {}

    /** Keeps copies. */
    public IdentityReferences {
        users = List.copyOf(users);
        kinds = Set.copyOf(kinds);
    }

    @Override
    public List<Rule> rules() {
        return List.of(missing, closed);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        users.stream()
                .flatMap(user -> objects.all(user.group(), user.kind()).stream())
                .forEach(user -> check(user, objects, findings));
    }

    private void check(IndexedObject user, ObjectIndex objects, Consumer<Finding> findings) {
        Field reference = user.spec("identityRef");
        String kind = reference.at("kind").textOrEmpty();
        Field name = reference.at("name");
        if (!kinds.contains(kind)) {
            return;
        }
        String namespace = namespaced ? ObjectIndex.namespace(user, reference) : "";
        if (objects.lacks(user, group, kind, namespace, name.textOrEmpty())) {
            findings.accept(user.finding(name.problem(
                    missing,
                    "must name an identity that is declared, got " + kind + " " + name.quoted()
                            + (namespace.isEmpty() ? "" : " in namespace " + Values.quote(namespace)),
                    "declare it, unless the cluster has it already")));
        }
        List<IndexedObject> identities = objects.find(user, group, kind, namespace, name.textOrEmpty());
        if (identities.size() == 1
                && !user.namespace().isEmpty()
                && isClosed(identities.get(0).spec("allowedNamespaces"), user.namespace())) {
            findings.accept(user.finding(name.problem(
                    closed,
                    "must name an identity that is open to namespace " + Values.quote(user.namespace()) + ", got "
                            + identities.get(0),
                    "add the namespace to its spec.allowedNamespaces")));
        }
    }

    /** A selector depends on the labels of namespaces, which others may set. Without anything it is closed; of that an identity's own rule speaks. */
    private static boolean isClosed(Field allowed, String namespace) {
        boolean plain = allowed.value().isArray();
        boolean listed =
                allowed.at("list").isPresent() && !allowed.at("selector").isPresent();
        Stream<Field> names = (plain ? allowed : allowed.at("list")).items().stream();
        return (plain || listed)
                && names.noneMatch(name -> name.is(namespace) || ObjectIndex.hasVariable(name.textOrEmpty()));
    }
}
