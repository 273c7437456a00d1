package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.ResourceNames;

/** The rules of AWSFargateProfile's webhook, and of EKS behind it, that concern one profile. */
final class FargateProfileChecks {

    private FargateProfileChecks() {}

    static void check(EksFargateProfile profile) {
        Problems problems = new Problems();
        ResourceNames.requireDnsLabel("eks-profile-name", "name", profile.name(), 63, problems);
        profile.profileName()
                .ifPresent(name -> problems.require(
                        !name.isEmpty() && name.length() <= 100,
                        () -> Problem.of(
                                "eks-profile-name",
                                "profileName",
                                "must be 1 to 100 characters, got \"" + name + "\" (" + name.length() + ")",
                                "shorten it, or leave it out")));
        int count = profile.selectors().size();
        problems.require(
                count >= 1 && count <= 5,
                () -> Problem.of(
                        "eks-profile-selectors",
                        "selectors",
                        "must be 1 to 5 selectors, got " + count,
                        count == 0 ? "name the namespace of the pods" : "divide them among two profiles"));
        for (int i = 0; i < count; i++) {
            String path = "selectors[" + i + "].namespace";
            problems.require(
                    profile.selectors()
                            .get(i)
                            .namespace()
                            .filter(namespace -> !namespace.isEmpty())
                            .isPresent(),
                    () -> Problem.of(
                            "eks-profile-selectors",
                            path,
                            "is missing: EKS selects pods of a namespace only",
                            "name the namespace of the pods"));
        }
        AwsTags.check(profile.additionalTags(), problems);
        problems.throwIfAny("EksFargateProfile");
    }
}
