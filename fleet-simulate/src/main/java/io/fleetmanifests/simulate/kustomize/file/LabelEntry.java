package io.fleetmanifests.simulate.kustomize.file;

import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import java.util.List;
import java.util.Map;

/**
 * An entry of {@code labels}.
 *
 * @param pairs the labels
 * @param includeSelectors whether selectors get them
 * @param includeTemplates whether templates get them
 * @param fields more fields that get them
 */
public record LabelEntry(
        Map<String, String> pairs, boolean includeSelectors, boolean includeTemplates, List<FieldSpec> fields) {}
