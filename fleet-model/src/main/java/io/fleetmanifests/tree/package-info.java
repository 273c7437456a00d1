/**
 * The one thing that all parts exchange: paths, files and YAML documents, with the place of every value when they were
 * read. Nothing here knows a kind's meaning.
 */
@NullMarked
package io.fleetmanifests.tree;

import org.jspecify.annotations.NullMarked;
