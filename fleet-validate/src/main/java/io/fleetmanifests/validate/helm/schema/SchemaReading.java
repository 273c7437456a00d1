package io.fleetmanifests.validate.helm.schema;

/** What a file with a schema turns out to be. */
public sealed interface SchemaReading {

    /**
     * A schema to hold values against.
     *
     * @param schema the schema
     */
    record Usable(ValuesSchema schema) implements SchemaReading {}

    /**
     * A file that Helm refuses, whatever the values are.
     *
     * @param why a fragment in lower case
     */
    record Refused(String why) implements SchemaReading {}

    /**
     * A schema of which a part is not known, since nothing is fetched.
     *
     * @param why a fragment in lower case
     */
    record Unknown(String why) implements SchemaReading {}
}
