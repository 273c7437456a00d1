package io.fleetmanifests.simulate.kustomize.transform;

/**
 * How a replacement reads or writes a field.
 *
 * @param delimiter what divides the field's text into parts; empty for the text as a whole
 * @param index which part is meant; below 0 one before all, beyond the last one behind all
 * @param create whether an absent field is made
 */
public record FieldOptions(String delimiter, int index, boolean create) {

    /** The field as a whole, if it is there. */
    public static final FieldOptions NONE = new FieldOptions("", 0, false);
}
