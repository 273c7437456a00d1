/** What CAPA's webhooks ask of the identities that it works as, one final class a rule. */
@NullMarked
package io.fleetmanifests.validate.admission.aws.identity;

import org.jspecify.annotations.NullMarked;
