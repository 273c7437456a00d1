package io.fleetmanifests.fleet.aws;

/** Amazon resource names, {@code arn:partition:service:region:account:resource}, as AWS's own parser splits them. */
final class Arn {

    private static final int PARTS = 6;

    private Arn() {}

    /** Whether {@code text} names a resource of that IAM type, {@code role} for example. */
    static boolean isOf(String type, String text) {
        String[] parts = text.split(":", PARTS);
        return parts.length == PARTS && parts[0].equals("arn") && parts[5].contains(type + "/");
    }
}
