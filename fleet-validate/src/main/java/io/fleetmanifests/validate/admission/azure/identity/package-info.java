/** What CAPZ asks of AzureClusterIdentities. One final class a rule. */
@NullMarked
package io.fleetmanifests.validate.admission.azure.identity;

import org.jspecify.annotations.NullMarked;
