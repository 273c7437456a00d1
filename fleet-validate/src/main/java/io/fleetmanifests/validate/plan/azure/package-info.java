/** What changes of the Azure kinds mean to workloads. */
@NullMarked
package io.fleetmanifests.validate.plan.azure;

import org.jspecify.annotations.NullMarked;
