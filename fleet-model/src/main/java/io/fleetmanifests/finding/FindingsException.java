package io.fleetmanifests.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Input was refused; the message has one line for each finding. */
public final class FindingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    /**
     * The refusal of an input.
     *
     * @param findings why: at least one
     */
    public FindingsException(List<Finding> findings) {
        super(findings.stream().map(Finding::toText).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** Everything that was found, not only the first. */
    public List<Finding> findings() {
        return findings;
    }
}
