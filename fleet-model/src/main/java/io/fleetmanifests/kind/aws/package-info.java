/**
 * Kinds of Cluster API Provider AWS for EKS: the control plane, the pools of nodes, and the identities they are made
 * under.
 */
@NullMarked
package io.fleetmanifests.kind.aws;

import org.jspecify.annotations.NullMarked;
