/**
 * What documents say of each other: the rules of all families over one index of objects, which a tree of files gives as well as a
 * simulated state of the clusters. Knows no kind but those that tell what is applied from where.
 */
@NullMarked
package io.fleetmanifests.validate.reference;

import org.jspecify.annotations.NullMarked;
