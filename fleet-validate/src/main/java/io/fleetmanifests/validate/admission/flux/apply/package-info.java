/** What helm-controller and kustomize-controller ask of what they apply, and what they do that nobody expects. */
@NullMarked
package io.fleetmanifests.validate.admission.flux.apply;

import org.jspecify.annotations.NullMarked;
