package io.fleetmanifests.validate.admission.azure.controlplane.addon;

import io.fleetmanifests.validate.admission.KindAdmission;

/** The rules of addons, extensions and fleets. */
public final class AddonRules {

    private AddonRules() {}

    /** Adds those of AzureManagedControlPlane. */
    public static void addToControlPlane(KindAdmission.Builder kind) {
        kind.always(new FleetsMemberNameIsValid()).onUpdate(new FleetsMemberKeepsItsName(), new AddonIsNotRemoved());
        addToTemplate(kind);
    }

    /** Adds those of AzureManagedControlPlaneTemplate. */
    public static void addToTemplate(KindAdmission.Builder kind) {
        kind.always(new ExtensionVersionIsPinned(), new ExtensionScopeFitsItsType(), new ExtensionScopeBlocksUpdates())
                .onUpdate(new ExtensionStaysWhatItIs());
    }
}
