package io.fleetmanifests.validate.conformance;

import java.util.List;
import java.util.Map;

/** Texts that are on one side of a border or the other. */
final class Texts {

    private static final String LONG = "a".repeat(63);

    /** Names, label keys and label values. */
    static final List<String> NAMES = List.of(
            "",
            "a",
            "A",
            "a-b",
            "a.b",
            "a..b",
            "a_b",
            "-a",
            "a-",
            ".a",
            "a.",
            "1",
            "a b",
            "a/b",
            "a/",
            "/a",
            "a/b/c",
            "A/b",
            "a.B/c",
            "a%b",
            ".",
            "..",
            "ä",
            "a\n",
            LONG,
            LONG + "a",
            LONG + "/" + LONG,
            "example.com/" + LONG + "a",
            (LONG + ".").repeat(3) + LONG.substring(2),
            (LONG + ".").repeat(3) + LONG,
            "a".repeat(300) + "/b");

    /** For every format some texts that have it and some that nearly do. */
    static final Map<String, List<String>> BY_FORMAT = Map.ofEntries(
            Map.entry(
                    "date-time",
                    List.of(
                            "2026-01-31T12:00:00Z",
                            "2026-01-31t12:00:00z",
                            "2026-01-31T12:00:00.123+01:00",
                            "2026-02-30T12:00:00Z",
                            "2026-01-31 12:00:00Z",
                            "2026-01-31T24:00:00Z",
                            "2026-01-31T23:59:60Z",
                            "2026-01-31T12:00:00",
                            "2026-01-31T12:00Z",
                            "0000-01-01T00:00:00Z",
                            "2026-01-31T12:00:00+25:00",
                            "2026-01-31T12:00:00,5Z",
                            "2026-01-31T12:00:00.Z")),
            Map.entry(
                    "date",
                    List.of(
                            "2026-01-31",
                            "2026-02-29",
                            "2024-02-29",
                            "2026-1-31",
                            "20260131",
                            "2026-01-31T",
                            "0000-00-00")),
            Map.entry(
                    "duration",
                    List.of(
                            "1h",
                            "1h30m",
                            "5 minutes",
                            "1.5h",
                            "-1h",
                            "1",
                            "0",
                            "",
                            "1d",
                            "3 weeks",
                            "1 year",
                            "2562048h",
                            "9999999999999h",
                            ".5s",
                            "1h 30m",
                            "+5s",
                            "5µs",
                            "5 Minutes",
                            "x 1 h",
                            "1sec",
                            "10 ms")),
            Map.entry(
                    "ipv4",
                    List.of("10.0.0.1", "10.0.0.01", "256.0.0.1", "10.0.0", "::1", "::ffff:10.0.0.1", "10.0.0.1 ")),
            Map.entry(
                    "ipv6",
                    List.of(
                            "::1",
                            "2001:db8::1",
                            "::ffff:10.0.0.1",
                            "10.0.0.1",
                            "fe80::1%eth0",
                            "1::2::3",
                            ":::",
                            "1:2:3:4:5:6:7:8")),
            Map.entry(
                    "cidr",
                    List.of(
                            "10.0.0.0/16",
                            "10.0.0.0/33",
                            "10.0.0.1",
                            "10.0.0.0/",
                            "::/0",
                            "2001:db8::/129",
                            "10.0.0.0/016",
                            "10.0.0.0/-1")),
            Map.entry(
                    "mac",
                    List.of(
                            "00:11:22:33:44:55",
                            "00-11-22-33-44-55",
                            "0011.2233.4455",
                            "00:11:22:33:44",
                            "0:1:2:3:4:5",
                            "00:11:22-33:44:55")),
            Map.entry(
                    "uri",
                    List.of(
                            "https://example.com/a?b=c#d",
                            "/a/b",
                            "a/b",
                            "http://",
                            "http://[::1]:80/",
                            "http://a b/",
                            "http://a/%zz",
                            "mailto:x@example.com",
                            "http://a:b/",
                            "//a/b",
                            "",
                            "*",
                            ":",
                            "http://user:p%20w@host/",
                            "1http://a",
                            "http://ä/",
                            "#a")),
            Map.entry(
                    "email",
                    List.of(
                            "a@example.com",
                            "A <a@example.com>",
                            "a",
                            "a@",
                            "@b",
                            "a@b",
                            "\"a b\"@c.d",
                            "a@b@c",
                            "a@[127.0.0.1]",
                            "a..b@c.d")),
            Map.entry(
                    "hostname",
                    List.of(
                            "a",
                            "a.example.com",
                            "a_b",
                            "-a",
                            "a-",
                            "a.b.1",
                            "ä.de",
                            LONG + "aa.com",
                            "example.com.",
                            "a..b")),
            Map.entry(
                    "uuid",
                    List.of(
                            "123e4567-e89b-12d3-a456-426614174000",
                            "123E4567E89B12D3A456426614174000",
                            "123e4567-e89b-12d3-a456-42661417400",
                            "123e4567-e89b-42d3-a456-426614174000",
                            "123e4567-e89b-32d3-a456-426614174000",
                            "123e4567-e89b-52d3-a456-426614174000",
                            "g")),
            Map.entry("byte", List.of("", "YQ==", "YWI=", "YWJj", "YQ", "YQ=", "Y-_=", "YW Jj", "YQ==\n", "====")),
            Map.entry(
                    "isbn",
                    List.of("0-306-40615-2", "978-0-306-40615-7", "0306406153", "9780306406158", "080442957X", "x")),
            Map.entry(
                    "creditcard",
                    List.of("4111111111111111", "4111-1111-1111-1111", "4111111111111112", "378282246310005")),
            Map.entry("ssn", List.of("123-45-6789", "123 45 6789", "123456789", "123-45 6789")),
            Map.entry("hexcolor", List.of("#fff", "fff", "#ffff", "#00FF00", "#00ff0g")),
            Map.entry(
                    "rgbcolor",
                    List.of(
                            "rgb(0,255,0)",
                            "rgb( 0 , 1 , 2 )",
                            "rgb(256,0,0)",
                            "rgb(0,0)",
                            "RGB(0,0,0)",
                            "rgb(01,0,0)")),
            Map.entry(
                    "bsonobjectid",
                    List.of("507f1f77bcf86cd799439011", "507f1f77bcf86cd79943901", "507F1F77BCF86CD799439011")),
            Map.entry("k8s-short-name", List.of("a", "a-b", "a.b", LONG, LONG + "a", "A", "1", "")),
            Map.entry("k8s-long-name", List.of("a.b", "a..b", "A.b", (LONG + ".").repeat(3) + LONG, "", "a-")));

    /** Texts of all sorts, for fields of which only a pattern is known. */
    static final List<String> ANY = List.of(
            "a",
            "abc",
            "1",
            "10",
            "1.2.3",
            "v1.2.3",
            "v1.33.2",
            "1h",
            "10m0s",
            "1h30m",
            "5m",
            "https://example.com/a",
            "oci://example.com/a",
            "http://a",
            "ssh://git@example.com/a",
            "10.0.0.0/16",
            "10.0.0.1",
            "2001:db8::/32",
            "example.com",
            "us-east-1",
            "sha256:" + "a1".repeat(32),
            "00000000-0000-0000-0000-000000000001",
            "100m",
            "1Gi",
            "50%",
            "true",
            "null",
            "a=b",
            "key: value",
            "/a/b",
            "./a",
            "../a",
            "a b",
            "A",
            "eks-a",
            "rg-1",
            "subnet-12345",
            "arn:aws:iam::123456789012:role/a",
            "*",
            "$",
            "é",
            "😀",
            "\t",
            "a\nb",
            "x".repeat(64),
            "x".repeat(300),
            "2026-01-31T12:00:00Z",
            "YWJj",
            "{}",
            "[]",
            "0",
            "-1",
            "1e3",
            "0x10",
            "001",
            "",
            " ",
            "a,b",
            "__proto__",
            "Mon 00:00:00");

    private Texts() {}

    static List<String> ofFormat(String format) {
        String name = format.replace("datetime", "date-time");
        return BY_FORMAT.getOrDefault(
                name.replaceAll("[0-9]+$", "").equals("uuid") || name.startsWith("isbn")
                        ? name.replaceAll("[0-9]+$", "")
                        : name,
                ANY);
    }
}
