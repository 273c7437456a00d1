/** What CAPA's webhook asks of an AWSManagedMachinePool, one final class a rule. */
@NullMarked
package io.fleetmanifests.validate.admission.aws.pool;

import org.jspecify.annotations.NullMarked;
