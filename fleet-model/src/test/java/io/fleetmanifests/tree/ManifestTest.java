package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.GroupVersionKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Test
    void knowsWhatItIs() {
        Manifest manifest =
                Yaml.manifest("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\n");
        assertThat(manifest.gvk()).contains(new GroupVersionKind("apps", "v1", "Deployment"));
        assertThat(manifest.name()).contains("web");
        assertThat(manifest.namespace()).contains("shop");
        assertThat(manifest).hasToString("apps/v1 Deployment shop/web");
    }

    @Test
    void knowsWhatItIsNot() {
        Manifest manifest = Yaml.manifest("apiVersion: 1\nkind: X\nmetadata: [name]\n");
        assertThat(manifest.gvk()).isEmpty();
        assertThat(manifest.name()).isEmpty();
        assertThat(manifest.namespace()).isEmpty();
        assertThat(manifest).hasToString("document ");
        assertThat(Yaml.manifest("text").gvk()).isEmpty();
    }

    @Test
    void keepsTheContentItself() {
        ObjectNode content = JSON.objectNode();
        assertThat(Manifest.of(content).content()).isSameAs(content);
    }

    @Test
    void isEqualWhateverTheOrderOfKeysAndThePlace() {
        same("a: 1\nb: {c: 2, d: 3}\n", "# x\nb:\n  d: 3\n  c: 2\na: 1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 2", "a: '1'", "a: true", "a:", "a: [1]", "b: 1", "{}", "a: 1\nb: 1", "- 1", "a: 1.5"})
    void differsWhereItsContentDoes(String text) {
        assertThat(Yaml.manifest(text)).isNotEqualTo(Yaml.manifest("a: 1"));
    }

    @Test
    void theOrderOfAListCounts() {
        assertThat(Yaml.manifest("[1, 2]")).isNotEqualTo(Yaml.manifest("[2, 1]"));
    }

    @Test
    void aNumberIsEqualToItselfWhateverHoldsIt() {
        Manifest one = Manifest.of(JSON.arrayNode().add(1).add(0.1).add(0));
        for (Manifest other : new Manifest[] {
            Manifest.of(JSON.arrayNode().add(1L).add(new BigDecimal("0.10")).add(-0.0)),
            Manifest.of(JSON.arrayNode().add(BigInteger.ONE).add(0.1f).add(new BigDecimal("0E+5"))),
            Manifest.of(JSON.arrayNode().add((short) 1).add(0.1).add(0.0f)),
        }) {
            assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        }
    }

    @Test
    void numbersThatAreCloseDiffer() {
        BigInteger large = BigInteger.ONE.shiftLeft(64);
        assertThat(Manifest.of(JSON.numberNode(large)))
                .isNotEqualTo(Manifest.of(JSON.numberNode(large.add(BigInteger.ONE))));
        assertThat(Manifest.of(JSON.numberNode(0.1))).isNotEqualTo(Manifest.of(JSON.numberNode(0.1 + 1e-17 * 10)));
    }

    @Test
    void numbersThatAreNoneAreEqualToThemselves() {
        Manifest nan = Manifest.of(JSON.numberNode(Double.NaN));
        Manifest infinite = Manifest.of(JSON.numberNode(Double.POSITIVE_INFINITY));
        assertThat(nan).isEqualTo(Manifest.of(JSON.numberNode(Float.NaN))).isNotEqualTo(infinite);
        assertThat(infinite).isNotEqualTo(Manifest.of(JSON.numberNode(new BigDecimal("1e400"))));
    }

    private static void same(String one, String other) {
        assertThat(Yaml.manifest(one)).isEqualTo(Yaml.manifest(other)).hasSameHashCodeAs(Yaml.manifest(other));
    }
}
