/** Texts with a form: formats that the API server knows by name, and versions. Each is as lenient as the Go function behind it. */
@NullMarked
package io.fleetmanifests.validate.format;

import org.jspecify.annotations.NullMarked;
