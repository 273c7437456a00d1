package io.fleetmanifests.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.kind.KindMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Turns the content of fleet.yaml into a fleet. Jackson stops at the first thing that it cannot take; so what was wrong is cut
 * out and the rest is tried again, until it passes or its root fails. What is wrong only because of a cut is not reported.
 */
final class FleetBinding {

    /** More faults than a person mends in one go; a bound on the work for a file that is wrong throughout. */
    private static final int MOST_ROUNDS = 200;

    private final ObjectNode content;
    private final FleetFindings findings;
    private final Set<FleetPath> cut = new LinkedHashSet<>();
    private final Set<FleetPath> ignored = new LinkedHashSet<>();
    private final ObjectMapper mapper = mapper();

    FleetBinding(ObjectNode content, FleetFindings findings) {
        this.content = content;
        this.findings = findings;
    }

    Fleet bind() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            PrunedContent pruned = PrunedContent.of(content, union());
            try {
                Fleet fleet = mapper.treeToValue(pruned.content(), Fleet.class);
                if (findings.sorted().isEmpty()) {
                    return fleet;
                }
                break;
            } catch (JsonMappingException e) {
                if (!mend(e, pruned)) {
                    break;
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a tree in memory has no syntax to be wrong", e);
            }
        }
        throw new FindingsException(findings.sorted());
    }

    /** Reports what {@code e} says and cuts it out; false when nothing is left to try. */
    private boolean mend(JsonMappingException e, PrunedContent pruned) {
        BindingFault fault = BindingFault.of(e, pruned);
        for (Problem problem : fault.problems()) {
            FleetPath path = FleetPath.parse(problem.path());
            if (cut.stream().noneMatch(earlier -> earlier.startsWith(path))) {
                if (fault.isUnknownKey()) {
                    findings.addAtKey(problem);
                } else {
                    findings.add(problem);
                }
            }
        }
        if (fault.at().isRoot()) {
            return false;
        }
        return (fault.isUnknownKey() ? ignored : cut).add(fault.at());
    }

    private List<FleetPath> union() {
        List<FleetPath> all = new ArrayList<>(cut);
        all.addAll(ignored);
        return all;
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = KindMapper.json().copy();
        ServiceLoader.load(FleetTypes.class, FleetTypes.class.getClassLoader())
                .forEach(types -> types.types().forEach(mapper::registerSubtypes));
        return mapper;
    }
}
