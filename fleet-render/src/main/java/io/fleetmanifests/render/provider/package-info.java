/** What a provider adds so that its clusters are rendered, and what it is told; nothing here knows one. */
@NullMarked
package io.fleetmanifests.render.provider;

import org.jspecify.annotations.NullMarked;
