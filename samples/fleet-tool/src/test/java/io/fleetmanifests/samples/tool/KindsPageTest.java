package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.kind.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KindsPageTest {

    private static final Kinds KINDS = Kinds.load();
    private static final GeneratedPage PAGE = GeneratedPage.of("kinds.md");

    private static WrittenKinds written;

    @BeforeAll
    static void renderTheFleets() throws IOException {
        written = WrittenKinds.find();
    }

    /** All of it where {@code -Dfleet.crds} says where upstream's CRDs are, and all but upstream's two columns elsewhere. */
    @Test
    void thePageIsUpToDate() throws IOException {
        String crds = System.getProperty("fleet.crds", "");
        UpstreamFields upstream =
                crds.isEmpty() ? UpstreamFields.inPage(PAGE.text()) : UpstreamFields.inCrds(Path.of(crds));

        PAGE.mustSay(new KindsPage(KINDS, upstream, written).text());
    }

    @Test
    void upstreamsColumnsComeBackFromThePage() throws IOException {
        UpstreamFields read = UpstreamFields.inPage(PAGE.text());

        assertThat(new KindsPage(KINDS, read, written).text()).isEqualTo(PAGE.text());
        assertThat(read.cells()).hasSizeGreaterThan(30);
    }

    /** Without this, a kind that none of the fleets makes the renderer write would pass for one that it never writes. */
    @Test
    void theFleetsMakeTheRendererWriteEveryKindThatItKnows() {
        Set<String> known = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.fleetmanifests.render")
                        .stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .filter(type -> type.isAssignableTo(Resource.class) && !type.isEquivalentTo(Resource.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(written.profiles().keySet().stream()
                        .map(KINDS::find)
                        .flatMap(Optional::stream)
                        .map(Class::getName))
                .containsAll(known)
                .hasSizeGreaterThan(15);
    }

    @Test
    void everyProfileWritesSomething() {
        Set<ApiProfile> seen = EnumSet.noneOf(ApiProfile.class);
        written.profiles().values().forEach(seen::addAll);

        assertThat(seen).containsExactly(ApiProfile.values());
        assertThat(written.of(GroupVersionKind.of("helm.toolkit.fluxcd.io/v2", "HelmRelease")))
                .isEqualTo("CAPI_V1BETA1, CURRENT");
    }
}
