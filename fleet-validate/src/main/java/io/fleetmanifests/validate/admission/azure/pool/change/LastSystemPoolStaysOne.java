package io.fleetmanifests.validate.admission.azure.pool.change;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The last pool of mode System does not become one of mode User. A new one in the same change helps only when it comes first,
 * which nobody can tell.
 */
final class LastSystemPoolStaysOne implements AdmissionRule {

    static final String MOVED = "clusterctl.cluster.x-k8s.io/delete-for-move";

    private final Rule rule;
    private final List<String> place;
    private final Function<Admission, Optional<String>> cluster;

    /**
     * The rule for pools in a place.
     *
     * @param rule what is broken
     * @param cluster tells the name of a pool's cluster
     * @param place the keys that lead to a pool's spec
     */
    LastSystemPoolStaysOne(Rule rule, Function<Admission, Optional<String>> cluster, String... place) {
        this.rule = rule;
        this.cluster = cluster;
        this.place = List.of(place);
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field mode = admission.spec(place.toArray(String[]::new)).at("mode");
        Field before = admission.specBefore(place.toArray(String[]::new)).at("mode");
        if (before.is("System")
                && !mode.is("System")
                && admission.annotation(MOVED).isEmpty()) {
            cluster.apply(admission)
                    .map(name -> new SystemPools(admission.namespace(), name))
                    .filter(pools -> pools.hasCluster(admission.around()))
                    .ifPresent(pools -> last(pools, mode, admission, problems));
        }
    }

    private void last(SystemPools pools, Field mode, Admission admission, Consumer<Problem> problems) {
        Problem problem = mode.problem(
                rule,
                "must stay \"System\" in the last System pool of " + pools.cluster() + ", got " + mode.quoted(),
                "add another System pool, and change this one in a later commit");
        if (pools.count(admission.around()) == 0) {
            problems.accept(problem);
        } else if (pools.count(admission.aroundBefore()) <= 1) {
            problems.accept(problem.withSeverity(Severity.WARNING));
        }
    }
}
