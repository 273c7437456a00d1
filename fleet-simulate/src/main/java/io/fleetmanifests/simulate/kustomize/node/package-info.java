/**
 * YAML values as kustomize edits them: scalars stay the text that was written, and become numbers or booleans only when the
 * result is written out. The dialect is not that of Kubernetes' own reader: {@code yes} is text, {@code 2001-01-01} a time.
 */
@NullMarked
package io.fleetmanifests.simulate.kustomize.node;

import org.jspecify.annotations.NullMarked;
