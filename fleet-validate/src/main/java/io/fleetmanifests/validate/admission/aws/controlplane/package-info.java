/** What CAPA's webhook asks of an AWSManagedControlPlane, one final class a rule. */
@NullMarked
package io.fleetmanifests.validate.admission.aws.controlplane;

import org.jspecify.annotations.NullMarked;
