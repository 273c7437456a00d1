package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.azure.controlplane.access.AccessRules;
import io.fleetmanifests.validate.admission.azure.controlplane.addon.AddonRules;
import io.fleetmanifests.validate.admission.azure.controlplane.autoscaler.AutoscalerRules;
import io.fleetmanifests.validate.admission.azure.controlplane.network.NetworkRules;

/** The admission of AzureManagedControlPlane and of AzureManagedControlPlaneTemplate, as CAPZ 1.26 registers it. */
public final class ControlPlaneAdmission {

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";
    private static final String SERVED = "v1beta1";

    private ControlPlaneAdmission() {}

    /** The admission of AzureManagedControlPlane. */
    public static KindAdmission controlPlane() {
        KindAdmission.Builder kind = KindAdmission.of(GROUP, "AzureManagedControlPlane")
                .versions(SERVED)
                .defaults(new ControlPlaneDefaults())
                .always(new VersionIsComplete(), new NameIsNotReserved(), new DnsPrefixIsValid())
                .always(new LocationIsGiven(), new ResourceGroupIsGiven())
                .onUpdate(ImmutableFields.ofControlPlane())
                .onUpdate(new VersionIsNotLowered(), new VersionIsNotBelowAutoUpgrade(), new VersionSkipsNoMinor())
                .onUpdate(new UpgradeChannelStays());
        NetworkRules.addToControlPlane(kind);
        AccessRules.addToControlPlane(kind);
        AutoscalerRules.addTo(kind);
        AddonRules.addToControlPlane(kind);
        return kind.build();
    }

    /** The admission of AzureManagedControlPlaneTemplate, which is asked for less. */
    public static KindAdmission template() {
        KindAdmission.Builder kind = KindAdmission.of(GROUP, "AzureManagedControlPlaneTemplate")
                .versions(SERVED)
                .template()
                .defaults(new ControlPlaneTemplateDefaults())
                .always(new VersionIsComplete(), new NameIsNotReserved(), new TemplateNamesNoNetwork())
                .onUpdate(ImmutableFields.ofTemplate())
                .onUpdate(new VersionIsNotLowered());
        NetworkRules.addToTemplate(kind);
        AccessRules.addToTemplate(kind);
        AutoscalerRules.addTo(kind);
        AddonRules.addToTemplate(kind);
        return kind.build();
    }
}
