package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FargateProfileChecksTest {

    @Test
    void wantsASelector() {
        assertThat(wrong("{name: a}"))
                .containsExactly("eks-profile-selectors selectors: must be 1 to 5 selectors, got 0; name the namespace"
                        + " of the pods");
    }

    @Test
    void refusesMoreSelectorsThanEksTakes() {
        String five = "{namespace: a}, {namespace: b}, {namespace: c}, {namespace: d}, {namespace: e}";

        assertThat(wrong("{name: a, selectors: [" + five + ", {namespace: f}]}"))
                .containsExactly("eks-profile-selectors selectors: must be 1 to 5 selectors, got 6; divide them among"
                        + " two profiles");
        assertThat(wrong("{name: a, selectors: [" + five + "]}")).isEmpty();
    }

    @Test
    void wantsTheNamespaceOfASelector() {
        assertThat(wrong("{name: a, selectors: [{namespace: b}, {labels: {tier: batch}}]}"))
                .containsExactly("eks-profile-selectors selectors[1].namespace: is missing: EKS selects pods of a"
                        + " namespace only; name the namespace of the pods");
    }

    @Test
    void refusesANameThatIsNoDnsLabel() {
        assertThat(wrong("{name: Batch_1, selectors: [{namespace: b}]}"))
                .containsExactly("eks-profile-name name: must be lower-case letters, digits and hyphens, with a letter"
                        + " or digit at both ends, got \"Batch_1\"; rename it, to \"batch-1\" for example");
    }

    @Test
    void refusesANameThatEksRefuses() {
        assertThat(wrong("{name: a, profileName: \"\", selectors: [{namespace: b}]}"))
                .containsExactly("eks-profile-name profileName: must be 1 to 100 characters, got \"\" (0); shorten it,"
                        + " or leave it out");
        assertThat(wrong("{name: a, profileName: " + "p".repeat(100) + ", selectors: [{namespace: b}]}"))
                .isEmpty();
        assertThat(wrong("{name: a, profileName: " + "p".repeat(101) + ", selectors: [{namespace: b}]}"))
                .hasSize(1);
    }

    private static List<String> wrong(String yaml) {
        return Eks.wrong(() -> Eks.profile(yaml));
    }
}
