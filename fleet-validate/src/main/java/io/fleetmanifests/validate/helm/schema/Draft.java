package io.fleetmanifests.validate.helm.schema;

import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.Optional;

/** The drafts of JSON Schema that Helm knows. Up to draft 7 a format is checked, after it a format is a remark. */
enum Draft {
    DRAFT_4("http://json-schema.org/draft-04/schema#", Dialects.getDraft4(), true),
    DRAFT_6("http://json-schema.org/draft-06/schema#", Dialects.getDraft6(), true),
    DRAFT_7("http://json-schema.org/draft-07/schema#", Dialects.getDraft7(), true),
    DRAFT_2019("https://json-schema.org/draft/2019-09/schema", Dialects.getDraft201909(), false),
    DRAFT_2020("https://json-schema.org/draft/2020-12/schema", Dialects.getDraft202012(), false);

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // the library never changes a dialect
    private final Dialect dialect;

    private final boolean assertsFormats;

    Draft(String id, Dialect dialect, boolean assertsFormats) {
        this.id = id;
        this.dialect = Dialect.builder(dialect)
                .formats(ValuesFormats::replace)
                .keywords(keywords -> keywords.keySet().removeAll(ValuesFormats.NOT_CHECKED))
                .build();
        this.assertsFormats = assertsFormats;
    }

    /** What a schema of it calls it. */
    String id() {
        return id;
    }

    Dialect dialect() {
        return dialect;
    }

    boolean assertsFormats() {
        return assertsFormats;
    }

    /** The draft that a schema names, of whichever protocol; nothing for one that is elsewhere. */
    static Optional<Draft> named(String schema) {
        String bare = bare(schema);
        if (bare.equals("json-schema.org/schema")) {
            return Optional.of(DRAFT_2020);
        }
        for (Draft draft : values()) {
            if (bare(draft.id).equals(bare)) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private static String bare(String id) {
        return id.replaceFirst("^https?://", "").replaceFirst("#$", "");
    }
}
