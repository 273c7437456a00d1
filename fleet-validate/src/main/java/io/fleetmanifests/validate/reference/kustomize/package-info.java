/** What kustomization files say of other files: what they lead to, and what nobody leads to. One final class a rule. */
@NullMarked
package io.fleetmanifests.validate.reference.kustomize;

import org.jspecify.annotations.NullMarked;
