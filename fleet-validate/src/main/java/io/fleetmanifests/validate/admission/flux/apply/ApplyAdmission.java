package io.fleetmanifests.validate.admission.flux.apply;

import io.fleetmanifests.validate.admission.KindAdmission;

/** The tables of HelmRelease and Kustomization. */
public final class ApplyAdmission {

    private ApplyAdmission() {}

    /** The tables of HelmRelease. */
    public static KindAdmission helmRelease() {
        return KindAdmission.of("helm.toolkit.fluxcd.io", "HelmRelease")
                .always(
                        new ChartOfRelease(),
                        new DependsOnItself(),
                        new NamespaceToCreate(),
                        new LiteralValue(),
                        new SkippedCrds())
                .build();
    }

    /** The tables of Kustomization. */
    public static KindAdmission kustomization() {
        return KindAdmission.of("kustomize.toolkit.fluxcd.io", "Kustomization")
                .always(new DependsOnItself(), new HealthChecksBesideWait(), new VariableNames(), new Backslashes())
                .build();
    }
}
