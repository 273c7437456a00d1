/** What changes of Cluster API's own kinds mean to workloads. */
@NullMarked
package io.fleetmanifests.validate.plan.capi;

import org.jspecify.annotations.NullMarked;
