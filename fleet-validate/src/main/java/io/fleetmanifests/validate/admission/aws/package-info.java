/** What CAPA's webhooks ask of the AWS kinds; the tables of the kinds stand in the packages below. */
@NullMarked
package io.fleetmanifests.validate.admission.aws;

import org.jspecify.annotations.NullMarked;
