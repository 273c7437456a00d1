package io.fleetmanifests.validate.admission.flux.source;

import io.fleetmanifests.validate.admission.KindAdmission;

/** The tables of Flux's sources. */
public final class SourceAdmission {

    private static final String GROUP = "source.toolkit.fluxcd.io";

    private SourceAdmission() {}

    /** The tables of GitRepository. */
    public static KindAdmission gitRepository() {
        return KindAdmission.of(GROUP, "GitRepository")
                .always(new BranchMaster(), new GithubSecret(), new VerifiedTag())
                .build();
    }

    /** The tables of OCIRepository. */
    public static KindAdmission ociRepository() {
        return KindAdmission.of(GROUP, "OCIRepository").always(new TagLatest()).build();
    }

    /** The tables of HelmRepository. */
    public static KindAdmission helmRepository() {
        return KindAdmission.of(GROUP, "HelmRepository")
                .always(new UrlOfType(), new OciOnly())
                .build();
    }

    /** The tables of HelmChart. */
    public static KindAdmission helmChart() {
        return KindAdmission.of(GROUP, "HelmChart").always(new ChartReference()).build();
    }
}
