/** Go templates of charts, read and followed as far as it is certain what they do; nothing is rendered. */
@NullMarked
package io.fleetmanifests.validate.helm.template;

import org.jspecify.annotations.NullMarked;
