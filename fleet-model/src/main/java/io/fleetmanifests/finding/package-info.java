/** What the SDK says about something that is wrong: where, what, the value, and what to do. */
@NullMarked
package io.fleetmanifests.finding;

import org.jspecify.annotations.NullMarked;
