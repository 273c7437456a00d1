/** The family of Cluster API's core kinds. The kinds themselves stand in one package for each version. */
@NullMarked
package io.fleetmanifests.kind.capi;

import org.jspecify.annotations.NullMarked;
