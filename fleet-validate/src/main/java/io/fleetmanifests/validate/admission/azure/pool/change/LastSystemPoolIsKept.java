package io.fleetmanifests.validate.admission.azure.pool.change;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The last pool of mode System is not deleted before its cluster is. New pools are there before old ones are pruned. */
final class LastSystemPoolIsKept implements AdmissionRule {

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
    LastSystemPoolIsKept(Rule rule, Function<Admission, Optional<String>> cluster, String... place) {
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
        boolean system = admission.spec(place.toArray(String[]::new)).at("mode").is("System");
        if (system && admission.annotation(LastSystemPoolStaysOne.MOVED).isEmpty()) {
            cluster.apply(admission)
                    .map(name -> new SystemPools(admission.namespace(), name))
                    .filter(pools -> pools.hasCluster(admission.around()))
                    .filter(pools -> pools.count(admission.around()) == 0)
                    .ifPresent(pools -> problems.accept(admission
                            .root()
                            .problem(
                                    rule,
                                    "must stay, as the last System pool of " + pools.cluster(),
                                    "add another System pool, or delete the cluster as a whole")));
        }
    }
}
