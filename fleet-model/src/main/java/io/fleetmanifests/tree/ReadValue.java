package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value that was read whole.
 *
 * @param node the value
 * @param text a scalar's text as the file has it; empty for a list or object
 * @param place its number among the file's places
 * @param weight how many values Go's reader counts in it, aliases followed
 * @param height how many levels of lists and objects it has, aliases followed
 */
record ReadValue(JsonNode node, String text, int place, long weight, int height) {

    static ReadValue scalar(JsonNode node, String text, int place) {
        return new ReadValue(node, text, place, 1, 0);
    }
}
