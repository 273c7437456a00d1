package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * An object to start from.
 *
 * @param name what it is called in messages
 * @param object the object; valid or not
 * @param other another object of the same kind, whose fields can be mixed in
 * @param schema the openAPIV3Schema of the kind, with metadata spelled out
 * @param around what else is on the cluster
 */
record Specimen(String name, ObjectNode object, ObjectNode other, JsonNode schema, List<ObjectNode> around) {}
