package io.fleetmanifests.validate.report;

/** Text that may stand in an element or attribute of XML 1.0, which has no way to say most control characters. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    if (isAllowed(c)) {
                        xml.appendCodePoint(c);
                    } else {
                        xml.append(String.format("\\u%04x", c));
                    }
                }
            }
        });
        return xml.toString();
    }

    /** Line breaks and tabs are allowed, but a parser would make spaces of them in an attribute. */
    private static boolean isAllowed(int c) {
        return (c >= ' ' && c < 0xd800 && !(c >= 0x7f && c < 0xa0))
                || (c >= 0xe000 && c <= 0xfffd)
                || (c >= 0x10000 && (c & 0xfffe) != 0xfffe);
    }
}
