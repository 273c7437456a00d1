package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.KindAdmission;

/** The rules of the network. */
public final class NetworkRules {

    private NetworkRules() {}

    /** Adds those of AzureManagedControlPlane. */
    public static void addToControlPlane(KindAdmission.Builder kind) {
        addToBoth(kind);
        kind.always(new OverlayIsNotKubenet()).onUpdate(new OverlayIsNotAddedToPolicy());
    }

    /** Adds those of AzureManagedControlPlaneTemplate. */
    public static void addToTemplate(KindAdmission.Builder kind) {
        addToBoth(kind);
    }

    private static void addToBoth(KindAdmission.Builder kind) {
        kind.always(new NetworkRangeIsCidr(), new SubnetRangeIsCidr(), new SubnetLiesInNetwork())
                .always(
                        new CiliumPolicyFitsDataplane(),
                        new CiliumDataplaneHasOverlay(),
                        new CiliumDataplaneHasPolicy())
                .always(NumberInRange.ofLoadBalancer())
                .always(new OneKindOfOutboundAddress(), new OutboundTypeFitsLoadBalancer())
                .always(new OwningClusterIsThere(), new OneRangeOfServices(), new OneRangeOfPods())
                .always(new DnsServiceHasRange(), new DnsServiceIsAddress())
                .always(new DnsServiceLiesAmongServices(), new DnsServiceEndsInTen())
                .always(new PrivateEndpointIsValid(), new ServiceEndpointIsNamed(), new RangesDoNotOverlap());
    }
}
