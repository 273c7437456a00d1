/** What CAPZ's webhooks and controllers ask of the Azure kinds. One final class a rule; the tables stand in AzureAdmission. */
@NullMarked
package io.fleetmanifests.validate.admission.azure;

import org.jspecify.annotations.NullMarked;
