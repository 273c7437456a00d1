package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AwsTagsTest {

    @Test
    void admitsWhatAwsAdmits() {
        assertThat(Eks.wrong("additionalTags: {\"Cost center/a_b.c:d=e+f-g@h\": \"\", \"awsome:\": x}"))
                .isEmpty();
    }

    @Test
    void refusesAnEmptyKey() {
        assertThat(Eks.wrong("additionalTags: {\"\": x}"))
                .containsExactly("aws-tags additionalTags: key must be 1 to 128 bytes, got \"\" (0); name the tag");
    }

    @Test
    void refusesALongKeyAndALongValue() {
        String key = "k".repeat(129);
        String value = "v".repeat(257);

        assertThat(Eks.wrong("additionalTags: {" + key + ": " + value + "}"))
                .containsExactly(
                        "aws-tags additionalTags: key must be 1 to 128 bytes, got \"" + key + "\" (129); shorten it",
                        "aws-tags additionalTags: value of \"" + key + "\" must be 0 to 256 bytes, got \"" + value
                                + "\" (257); shorten it");
        assertThat(Eks.wrong("additionalTags: {" + "k".repeat(128) + ": " + "v".repeat(256) + "}"))
                .isEmpty();
    }

    @Test
    void refusesOtherCharacters() {
        assertThat(Eks.wrong("additionalTags: {team: a&b}"))
                .containsExactly("aws-tags additionalTags: must have no characters but letters, digits, spaces and"
                        + " _ . : / = + - @, got \"a&b\"; replace the others");
    }

    @Test
    void refusesThePrefixOfAws() {
        assertThat(Eks.wrong("additionalTags: {\"aws:owner\": x}"))
                .containsExactly("aws-tags additionalTags: must have no key that starts with aws:, got \"aws:owner\";"
                        + " AWS sets those itself; use another prefix");
    }

    @Test
    void refusesMoreThanFifty() {
        assertThat(wrongWith(51))
                .containsExactly("aws-tags additionalTags: must be at most 50 tags, got 51; AWS takes no more; delete"
                        + " some");
        assertThat(wrongWith(50)).isEmpty();
    }

    @Test
    void looksAtPoolsAndProfilesToo() {
        assertThat(Eks.wrongPool("additionalTags: {\"\": x}")).hasSize(1);
        assertThat(Eks.wrong(() -> Eks.profile("{name: a, selectors: [{namespace: b}], additionalTags: {\"\": x}}")))
                .hasSize(1);
    }

    private static List<String> wrongWith(int count) {
        TreeMap<String, String> tags = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            tags.put("tag" + i, "x");
        }
        return Eks.wrong(() -> EksDefaults.builder().additionalTags(tags).build());
    }
}
