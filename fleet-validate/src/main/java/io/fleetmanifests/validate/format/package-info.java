/** The formats of texts that the API server knows by name. Each is as lenient as the Go function behind it. */
@NullMarked
package io.fleetmanifests.validate.format;

import org.jspecify.annotations.NullMarked;
