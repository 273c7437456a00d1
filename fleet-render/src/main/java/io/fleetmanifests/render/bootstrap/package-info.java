/** What there is once: the management cluster's own files, and how Flux gets onto the workers. */
@NullMarked
package io.fleetmanifests.render.bootstrap;

import org.jspecify.annotations.NullMarked;
