package io.fleetmanifests.validate.schema;

import io.fleetmanifests.validate.rule.Rule;
import java.util.List;

/** The rules that a structural schema can ask for. */
public final class SchemaRules {

    private static final String SCHEMA = "k8s.io/kube-openapi/pkg/validation/validate";
    private static final String PRUNING = "k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning";
    private static final String LISTS = "k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype";
    private static final String EMBEDDED = "k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta";

    /** A value has the type that the schema gives it. */
    public static final Rule TYPE = Rule.error("schema-type", "a value has the type that its schema asks for", SCHEMA);

    /** A field that must be there is there. */
    public static final Rule REQUIRED =
            Rule.error("schema-required", "a field that the schema requires is present and not null", SCHEMA);

    /** A value is one of those that are allowed. */
    public static final Rule ENUM = Rule.error("schema-enum", "a value is one of those that the schema lists", SCHEMA);

    /** A text matches the schema's regular expression. */
    public static final Rule PATTERN =
            Rule.error("schema-pattern", "a text matches the regular expression of its schema", SCHEMA);

    /** A text or number has the form that the schema names. */
    public static final Rule FORMAT = Rule.error(
            "schema-format", "a value has the format that its schema names, such as date-time or int32", SCHEMA);

    /** A text is neither too short nor too long. */
    public static final Rule LENGTH =
            Rule.error("schema-length", "a text has as many characters as its schema allows", SCHEMA);

    /** A number is neither too small nor too large. */
    public static final Rule RANGE = Rule.error("schema-range", "a number is within the bounds of its schema", SCHEMA);

    /** A list is neither too short nor too long. */
    public static final Rule ITEMS =
            Rule.error("schema-items", "a list has as many items as its schema allows", SCHEMA);

    /** An object has neither too few nor too many fields. */
    public static final Rule PROPERTIES =
            Rule.error("schema-properties", "an object has as many fields as its schema allows", SCHEMA);

    /** Items of a set, and keys of a list that is a map, are not repeated. */
    public static final Rule DUPLICATE =
            Rule.error("schema-duplicate", "items of a set and keys of a list of type map are unique", LISTS);

    /** A value fits the alternatives of anyOf, oneOf, allOf and not. */
    public static final Rule ALTERNATIVES =
            Rule.error("schema-alternatives", "a value fits the anyOf, oneOf, allOf and not of its schema", SCHEMA);

    /** A field is one that the schema knows. */
    public static final Rule UNKNOWN_FIELD = Rule.error(
            "schema-unknown-field",
            "an object has no field that its schema does not know (strict validation)",
            PRUNING);

    /** An object inside another says what it is. */
    public static final Rule EMBEDDED_OBJECT = Rule.error(
            "schema-embedded-object", "an object that is embedded in another has an apiVersion and a kind", EMBEDDED);

    /** A CRD can be used as a schema. */
    public static final Rule CRD = Rule.error(
            "schema-crd",
            "a CustomResourceDefinition that is given as a schema can be compiled",
            "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation");

    private SchemaRules() {}

    /** All of them, in the order of their declaration. */
    public static List<Rule> all() {
        return List.of(
                TYPE,
                REQUIRED,
                ENUM,
                PATTERN,
                FORMAT,
                LENGTH,
                RANGE,
                ITEMS,
                PROPERTIES,
                DUPLICATE,
                ALTERNATIVES,
                UNKNOWN_FIELD,
                EMBEDDED_OBJECT,
                CRD);
    }
}
