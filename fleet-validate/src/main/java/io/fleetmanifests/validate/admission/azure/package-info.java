/** The admission of the Azure kinds: a list of them. What is asked of each stands in the packages below. */
@NullMarked
package io.fleetmanifests.validate.admission.azure;

import org.jspecify.annotations.NullMarked;
