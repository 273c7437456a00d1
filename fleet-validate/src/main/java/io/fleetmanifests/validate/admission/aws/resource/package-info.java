/** What AWS asks of any of its resources, and how CAPA names those that nobody has named. */
@NullMarked
package io.fleetmanifests.validate.admission.aws.resource;

import org.jspecify.annotations.NullMarked;
