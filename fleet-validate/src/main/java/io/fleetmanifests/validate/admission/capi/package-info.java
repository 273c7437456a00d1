/** The admission of Cluster API's own kinds: a list of them. What is asked of each stands in the packages below. */
@NullMarked
package io.fleetmanifests.validate.admission.capi;

import org.jspecify.annotations.NullMarked;
