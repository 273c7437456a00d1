package io.fleetmanifests.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.finding.Problem;

/**
 * Turns the content of fleet.yaml into a fleet. Jackson stops at the first thing that it cannot take; so what was wrong is cut
 * out and the rest is tried again, until it passes or its root fails. What is wrong only because of a cut is not reported.
 */
final class FleetBinding {

    /** More faults than a person mends in one go; a bound on the work for a file that is wrong throughout. */
    private static final int MOST_ROUNDS = 200;

    private static final String REPOSITORY = "repository";

    private final ObjectNode content;
    private final FleetFindings findings;
    private final Cuts cuts = new Cuts();
    private final ObjectMapper mapper = FleetMapper.json();
    private boolean hasStandIn;

    FleetBinding(ObjectNode content, FleetFindings findings) {
        this.content = content;
        this.findings = findings;
    }

    Fleet bind() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            PrunedContent pruned = PrunedContent.of(content, cuts.paths());
            if (hasStandIn) {
                // So that clusters and components are looked at although the repository is wrong or missing.
                pruned.content().putObject(REPOSITORY).put("url", "https://example.invalid");
            }
            try {
                Fleet fleet = mapper.treeToValue(pruned.content(), Fleet.class);
                if (findings.isEmpty()) {
                    return fleet;
                }
                break;
            } catch (JsonMappingException e) {
                if (!mend(BindingFault.of(e, pruned, mapper), pruned)) {
                    break;
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a tree in memory has no syntax to be wrong", e);
            }
        }
        throw new FindingsException(findings.sorted());
    }

    /** Reports a fault and cuts it out; false when nothing is left to try. */
    private boolean mend(BindingFault fault, PrunedContent pruned) {
        boolean ofFleet = fault.at().isRoot();
        for (Problem problem : fault.problems()) {
            if (cuts.explain(problem, ofFleet)) {
                continue;
            }
            if (fault.isUnknownKey()) {
                findings.addAtKey(problem);
            } else {
                findings.add(problem);
            }
        }
        if (fault.isUnknownKey()) {
            return cuts.addUnknownKey(fault);
        }
        return ofFleet ? standIn(fault) : cut(fault, pruned);
    }

    /** Cuts the values that are wrong; the one that holds them where they are not there, or are out already. */
    private boolean cut(BindingFault fault, PrunedContent pruned) {
        boolean progress = false;
        for (Problem problem : fault.problems()) {
            FleetPath path = FleetPath.parse(problem.path());
            progress |= path.startsWith(fault.at()) && pruned.keeps(path) && cuts.add(path);
        }
        return progress || cuts.add(fault.at());
    }

    private boolean standIn(BindingFault fault) {
        boolean needed = !hasStandIn
                && fault.problems().stream()
                        .anyMatch(problem -> problem.path().equals(REPOSITORY)
                                && problem.rule().equals("fleet-missing-value"));
        hasStandIn |= needed;
        return needed;
    }
}
