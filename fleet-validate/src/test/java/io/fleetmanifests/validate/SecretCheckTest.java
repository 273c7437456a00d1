package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretCheckTest {

    @Test
    void warnsOfValuesInClearTextWithoutQuotingThem() {
        assertThat(texts("""
            apiVersion: v1
            kind: Secret
            metadata: {name: a, namespace: b}
            data: {password: aHVudGVyMg==}
            stringData: {user: root, token: hunter2}
            """))
                .containsExactly(
                        "a.yaml warning secret-clear-text Secret b/a data: has 1 value that everybody can read;"
                                + " encrypt the file with SOPS, or let an operator write the Secret",
                        "a.yaml warning secret-clear-text Secret b/a stringData: has 2 values that everybody can read;"
                                + " encrypt the file with SOPS, or let an operator write the Secret");
    }

    @Test
    void acceptsSecretsThatAreEncryptedOrFilledInLater() {
        assertThat(texts("""
            apiVersion: v1
            kind: Secret
            metadata: {name: a}
            stringData: {token: 'ENC[AES256_GCM,data:x,type:str]'}
            sops: {mac: 'ENC[AES256_GCM,data:x,type:str]'}
            ---
            apiVersion: v1
            kind: Secret
            metadata: {name: a}
            stringData: {token: '${token}', empty: ''}
            ---
            apiVersion: v1
            kind: Secret
            metadata: {name: a}
            """)).isEmpty();
    }

    private static List<String> texts(String yaml) {
        return FleetValidator.create().validate(Trees.of("a.yaml", yaml)).findings().stream()
                .map(Finding::toText)
                .toList();
    }
}
