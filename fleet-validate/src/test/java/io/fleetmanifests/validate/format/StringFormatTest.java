package io.fleetmanifests.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bsonobjectid|507f1f77bcf86cd799439011",
                "uri|https://example.com/a?b#c",
                "uri|/a/b",
                "uri|//a b",
                "uri|mailto:a@example.com",
                "uri|http://[::1]:80/",
                "uri|http://user:pw@example.com",
                "uri|http://例え.example/",
                "email|a@example.com",
                "email|Jane Doe <jane@example.com>",
                "email|\"a b\"@example.com",
                "hostname|example.com",
                "hostname|localhost",
                "hostname|a😀",
                "ipv4|10.0.0.1",
                "ipv4|010.0.0.1",
                "ipv4|::ffff:10.0.0.1",
                "ipv6|::1",
                "ipv6|2001:db8::1",
                "ipv6|1:2:3:4:5:6:7:8",
                "cidr|10.0.0.0/8",
                "cidr|2001:db8::/32",
                "mac|01:23:45:67:89:ab",
                "mac|0123.4567.89ab",
                "uuid|123E4567-e89b-12d3-a456-426614174000",
                "uuid|123e4567e89b12d3a456426614174000",
                "uuid3|123e4567-e89b-32d3-a456-426614174000",
                "uuid4|123e4567-e89b-42d3-a456-426614174000",
                "uuid5|123e4567-e89b-52d3-a456-426614174000",
                "isbn|978-0321751041",
                "isbn10|0321751043",
                "isbn13|978-0321751041",
                "creditcard|4220 8554 2622 2389",
                "ssn|111-22-3333",
                "hexcolor|#0f0",
                "rgbcolor|rgb(0, 255, 0)",
                "byte|YWJj",
                "byte|YWI=",
                "password|anything",
                "date|2024-02-29",
                "duration|1h30m",
                "duration|5 minutes",
                "date-time|2026-01-31T12:00:00Z",
                "datetime|2026-01-31t12:00:00.5-08:00",
                "k8s-short-name|a-1",
                "k8s-long-name|a.b-1",
            })
    void accepts(String format, String text) {
        assertThat(StringFormat.named(format).orElseThrow().accepts(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bsonobjectid|507f",
                "uri|example.com",
                "uri|a:b c\u007f",
                "uri|http://a b/",
                "uri|:a",
                "uri|http://example.com:8a/",
                "uri|/%zz",
                "email|example.com",
                "email|a@@example.com",
                "hostname|-a.example.com",
                "hostname|a_b",
                "ipv4|10.0.0",
                "ipv4|10.0.0.256",
                "ipv4|::1",
                "ipv6|10.0.0.1",
                "ipv6|1::2::3",
                "ipv6|1:2:3:4:5:6:7:8:9",
                "ipv6|::ffff:010.0.0.1",
                "cidr|10.0.0.0",
                "cidr|10.0.0.0/33",
                "mac|01:23:45:67:89",
                "uuid|123e4567-e89b-12d3-a456",
                "uuid3|123e4567-e89b-42d3-a456-426614174000",
                "uuid4|123e4567-e89b-52d3-a456-426614174000",
                "uuid5|123e4567-e89b-42d3-a456-426614174000",
                "isbn|0321751044",
                "isbn10|0321751044",
                "isbn13|978-0321751042",
                "creditcard|4220855426222388",
                "ssn|111-22-333",
                "hexcolor|#ff",
                "rgbcolor|rgb(0,256,0)",
                "byte|YWJ",
                "date|2023-02-29",
                "date|2023-2-1",
                "duration|soon",
                "date-time|2026-01-31",
                "date-time|2026-01-31T24:00:00Z",
                "k8s-short-name|A",
                "k8s-long-name|a..b",
            })
    void rejects(String format, String text) {
        assertThat(StringFormat.named(format).orElseThrow().accepts(text)).isFalse();
    }

    @Test
    void doesNotKnowOtherFormats() {
        assertThat(StringFormat.named("semver")).isEmpty();
    }
}
