package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.kind.flux.helm.HelmRelease;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

    private final Kinds kinds = Kinds.load();

    @Test
    void listsFamiliesByName() {
        assertThat(kinds.families()).extracting(KindFamily::name).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void listsKindsByGroupKindAndVersion() {
        assertThat(List.copyOf(kinds.asMap().keySet())).isNotEmpty().isSorted();
        assertThat(kinds.types()).containsExactlyElementsOf(kinds.asMap().values());
    }

    @Test
    void findsAKindInExactlyItsVersion() {
        assertThat(kinds.find(GroupVersionKind.of("helm.toolkit.fluxcd.io/v2", "HelmRelease")))
                .contains(HelmRelease.class);
        assertThat(kinds.find(GroupVersionKind.of("helm.toolkit.fluxcd.io/v2beta1", "HelmRelease")))
                .isEmpty();
    }

    @Test
    void doesNotChange() {
        assertThatThrownBy(() -> kinds.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kinds.families().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kinds.types().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
