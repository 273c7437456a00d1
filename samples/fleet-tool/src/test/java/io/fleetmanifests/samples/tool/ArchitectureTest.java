package io.fleetmanifests.samples.tool;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What may know what. It stands in the module whose class path has all libraries. */
@AnalyzeClasses(packages = "io.fleetmanifests", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** Without a floor, an import that finds nothing would satisfy every rule. Raise it when a module comes in sight. */
    private static final int FEWEST_CLASSES = 2_000;

    private static final String KIND = "io.fleetmanifests.kind..";
    private static final String CRD = "io.fleetmanifests.kind.crd..";

    private static final String RENDER = "io.fleetmanifests.render";
    private static final String[] CLOUDS = {"..azure..", "..aws..", "..gcp..", "..vsphere.."};

    private static final DescribedPredicate<JavaClass> LIBRARIES = not(resideInAnyPackage(
                    "io.fleetmanifests.samples..", "io.fleetmanifests.benchmarks.."))
            .as("are in a library");

    @ArchTest
    static final ArchRule packagesKnowOnlyThoseBelowThem = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("kind")
            .definedBy(resideInAPackage(KIND).and(not(resideInAPackage(CRD))))
            .layer("crd")
            .definedBy(CRD)
            .layer("finding")
            .definedBy("io.fleetmanifests.finding..")
            .layer("tree")
            .definedBy("io.fleetmanifests.tree..")
            .layer("fleet")
            .definedBy("io.fleetmanifests.fleet..")
            .layer("render")
            .definedBy("io.fleetmanifests.render..")
            .layer("validate")
            .definedBy("io.fleetmanifests.validate..")
            .layer("simulate")
            .definedBy("io.fleetmanifests.simulate..")
            .layer("testing")
            .definedBy("io.fleetmanifests.testing..")
            .whereLayer("kind")
            .mayNotAccessAnyLayer()
            .whereLayer("crd")
            .mayOnlyAccessLayers("kind", "tree")
            .whereLayer("crd")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("finding")
            .mayOnlyAccessLayers("kind")
            .whereLayer("tree")
            .mayOnlyAccessLayers("kind", "finding")
            .whereLayer("fleet")
            .mayOnlyAccessLayers("kind", "finding", "tree")
            .whereLayer("render")
            .mayOnlyAccessLayers("kind", "finding", "tree", "fleet")
            .whereLayer("validate")
            .mayOnlyAccessLayers("kind", "finding", "tree", "fleet", "render")
            .whereLayer("simulate")
            .mayOnlyAccessLayers("kind", "finding", "tree", "fleet", "render", "validate")
            .whereLayer("testing")
            .mayOnlyAccessLayers("kind", "finding", "tree", "fleet", "render", "validate", "simulate");

    @ArchTest
    static final ArchRule everyLibraryPackageHasItsPlaceAbove = classes()
            .that(LIBRARIES)
            .should()
            .resideInAnyPackage(
                    KIND,
                    "io.fleetmanifests.finding..",
                    "io.fleetmanifests.tree..",
                    "io.fleetmanifests.fleet..",
                    "io.fleetmanifests.render..",
                    "io.fleetmanifests.validate..",
                    "io.fleetmanifests.simulate..",
                    "io.fleetmanifests.testing..");

    /** One package a provider; the versions of a provider do not know each other either. */
    @ArchTest
    static final ArchRule providersDoNotKnowEachOther = slices().matching("io.fleetmanifests.kind.(**)")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("io.fleetmanifests.kind.schema"))
            .ignoreDependency(alwaysTrue(), resideInAPackage("io.fleetmanifests.kind.conversion"))
            .ignoreDependency(resideInAPackage(CRD), alwaysTrue())
            .ignoreDependency(
                    resideInAPackage("io.fleetmanifests.kind.capi"), resideInAPackage("io.fleetmanifests.kind.capi.*"));

    /** The renderer's own order. Providers are found through ServiceLoader: nobody knows them. */
    @ArchTest
    static final ArchRule partsOfTheRendererKnowOnlyThoseBelowThem = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("sync")
            .definedBy(RENDER + ".sync..")
            .layer("migrate")
            .definedBy(RENDER + ".migrate..")
            .layer("provider")
            .definedBy(RENDER + ".provider")
            .layer("chart")
            .definedBy(RENDER + ".chart..")
            .layer("bootstrap")
            .definedBy(RENDER + ".bootstrap..")
            .layer("infra")
            .definedBy(RENDER + ".infra..")
            .layer("layout")
            .definedBy(RENDER + ".layout..")
            .layer("providers")
            .definedBy(RENDER + ".provider.*..")
            .layer("renderer")
            .definedBy(RENDER)
            .whereLayer("sync")
            .mayNotAccessAnyLayer()
            .whereLayer("migrate")
            .mayNotAccessAnyLayer()
            .whereLayer("provider")
            .mayNotAccessAnyLayer()
            .whereLayer("chart")
            .mayOnlyAccessLayers("provider")
            .whereLayer("bootstrap")
            .mayOnlyAccessLayers("provider", "migrate")
            .whereLayer("infra")
            .mayOnlyAccessLayers("bootstrap", "provider", "migrate")
            .whereLayer("layout")
            .mayOnlyAccessLayers("chart", "bootstrap", "provider", "migrate")
            .whereLayer("providers")
            .mayOnlyAccessLayers("chart", "provider", "migrate")
            .whereLayer("providers")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("renderer")
            .mayNotBeAccessedByAnyLayer();

    /** What judges one document knows neither who asks nor how documents are rendered; reports are written of what was found. */
    @ArchTest
    static final ArchRule partsOfTheValidatorDoNotKnowTheValidator = noClasses()
            .that()
            .resideInAPackage("io.fleetmanifests.validate.*..")
            .and()
            .resideOutsideOfPackage("io.fleetmanifests.validate.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.fleetmanifests.validate", "io.fleetmanifests.render..");

    @ArchTest
    static final ArchRule providersOfTheRendererDoNotKnowEachOther =
            slices().matching(RENDER + ".provider.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule providersOfTheFleetDoNotKnowEachOther =
            slices().matching("io.fleetmanifests.fleet.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule nothingKnowsACloudButItsOwnPackages = noClasses()
            .that(LIBRARIES)
            .and(not(resideInAPackage(CRD)))
            .and(not(resideInAnyPackage(CLOUDS)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLOUDS)
            .because("a cloud is added by adding packages");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.fleetmanifests.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule internalPackagesStayInsideTheirModule =
            classes().that(LIBRARIES).should(useInternalPackagesOnlyOfTheirOwnModule());

    @ArchTest
    static final ArchRule publicTypesAreClosed = classes()
            .that(LIBRARIES)
            .and()
            .arePublic()
            .and(not(nameMatching(".*\\.Immutable[^.]*")))
            .and()
            .doNotHaveFullyQualifiedName("io.fleetmanifests.kind.Resource")
            .should(beClosed())
            .because("what users can extend can no longer change; only Resource is for extension, by the kinds");

    @ArchTest
    static final ArchRule librariesWriteToNoStandardStream =
            noClasses().that(LIBRARIES).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule librariesLogNothing = noClasses()
            .that(LIBRARIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..");

    @ArchTest
    static final ArchRule exceptionsSayWhatHappened = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule librariesReadNeitherClockNorEnvironment = noClasses()
            .that(LIBRARIES)
            .should()
            .callMethodWhere(target(owner(nameMatching("java\\.lang\\.System")))
                    .and(target(
                            nameMatching("getenv|getProperty|getProperties|lineSeparator|currentTimeMillis|nanoTime"))))
            .orShould()
            .callMethodWhere(
                    target(owner(nameMatching("java\\.time\\..*"))).and(target(nameMatching("now|system.*|tick.*"))))
            .orShould()
            .callMethodWhere(target(nameMatching("randomUUID")))
            .because("the same input gives the same bytes on every machine");

    @ArchTest
    static final ArchRule librariesReachNoNetworkAndNoProcess = noClasses()
            .that(LIBRARIES)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..")
                    .or(nameMatching("java\\.net\\.(URL|URLConnection|.*Socket.*)"))
                    .or(nameMatching("java\\.lang\\.(Process|ProcessBuilder|ProcessHandle|Runtime)")))
            .because("validation and rendering work the same on a train");

    /** An address is a value as long as nobody asks for its name; IpAddress asks only for what it has seen to be an address. */
    @ArchTest
    static final ArchRule librariesLookNoHostUp = noClasses()
            .that(LIBRARIES)
            .and()
            .doNotHaveFullyQualifiedName("io.fleetmanifests.validate.cel.IpAddress")
            .should()
            .callMethodWhere(target(owner(nameMatching("java\\.net\\.Inet.*Address")))
                    .and(target(nameMatching("getByName|getAllByName|getLocalHost|get.*HostName|isReachable"))));

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.getPackage("io.fleetmanifests").getSubpackagesInTree())
                .filteredOn(each -> !each.getClasses().isEmpty())
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class), "is @NullMarked")
                .extracting(JavaPackage::getName)
                .contains("io.fleetmanifests.kind", "io.fleetmanifests.tree");
    }

    @ArchTest
    static void theRulesSawTheClasses(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(FEWEST_CLASSES);
    }

    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be final, sealed, an interface or an exception") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isAssignableTo(Throwable.class)
                        || type.reflect().isSealed();
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " can be extended by anybody"));
            }
        };
    }

    private static ArchCondition<JavaClass> useInternalPackagesOnlyOfTheirOwnModule() {
        return new ArchCondition<>("use internal packages only of their own module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> resideInAPackage("io.fleetmanifests..internal..")
                                .test(dependency.getTargetClass()))
                        .forEach(dependency -> events.add(new SimpleConditionEvent(
                                type,
                                module(type).equals(module(dependency.getTargetClass())),
                                dependency.getDescription())));
            }
        };
    }

    /** The first part after the root package, which names the module but for the four that fleet-model has. */
    private static String module(JavaClass type) {
        String first = type.getPackageName().split("\\.", 4)[2];
        return switch (first) {
            case "kind", "finding", "tree", "fleet" -> "model";
            default -> first;
        };
    }
}
