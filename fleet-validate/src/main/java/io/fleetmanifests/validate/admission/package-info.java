/**
 * What webhooks and controllers ask of an object, and of a change of one, beyond its schema. This package knows no kind: each
 * provider has a package below with an {@link io.fleetmanifests.validate.admission.AdmissionFamily} and one final class a
 * rule. Rules see the object as the webhook does, after defaulting.
 */
@NullMarked
package io.fleetmanifests.validate.admission;

import org.jspecify.annotations.NullMarked;
