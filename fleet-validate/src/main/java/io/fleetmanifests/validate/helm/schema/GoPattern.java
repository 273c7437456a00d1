package io.fleetmanifests.validate.helm.schema;

import com.google.re2j.Pattern;
import com.networknt.schema.regex.RegularExpression;

/** A regular expression as Go reads it: without look-around and back references, and in linear time. */
record GoPattern(Pattern pattern) implements RegularExpression {

    static GoPattern of(String expression) {
        return new GoPattern(Pattern.compile(expression));
    }

    @Override
    public boolean matches(String value) {
        return pattern.matcher(value).find();
    }
}
