package io.fleetmanifests.validate.schema;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a schema comes from: it may have to be read first. */
interface SchemaSource {

    /** The same schema at each call, from any thread. */
    Schema get();

    /** A schema that is there. */
    static SchemaSource of(Schema schema) {
        return () -> schema;
    }

    /** A schema that is read at the first call and kept. */
    static SchemaSource once(Supplier<Schema> reader) {
        return new Once(reader);
    }

    /** Reads once, whoever asks first. */
    final class Once implements SchemaSource {

        private final Supplier<Schema> reader;
        private @Nullable Schema schema;

        private Once(Supplier<Schema> reader) {
            this.reader = reader;
        }

        @Override
        public synchronized Schema get() {
            if (schema == null) {
                schema = reader.get();
            }
            return schema;
        }
    }
}
