package io.fleetmanifests.render.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;

/**
 * A provider's cluster chart, but for what all cluster charts have in common.
 *
 * @param description one line for Chart.yaml
 * @param values what values.yaml says
 * @param schema the JSON Schema of the values, for values.schema.json
 * @param templates the texts of the templates by file name
 */
public record ClusterChart(
        String description, ObjectNode values, ObjectNode schema, SortedMap<String, String> templates) {}
