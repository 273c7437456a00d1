/**
 * What CAPZ asks of the AzureASOManaged kinds: next to nothing at admission, and of the embedded resources that the
 * controllers can bring them together with the objects of Cluster API. One final class a rule.
 */
@NullMarked
package io.fleetmanifests.validate.admission.azure.aso;

import org.jspecify.annotations.NullMarked;
