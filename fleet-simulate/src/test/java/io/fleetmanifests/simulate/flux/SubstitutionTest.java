package io.fleetmanifests.simulate.flux;

import static io.fleetmanifests.simulate.flux.Repo.NAMESPACE;
import static io.fleetmanifests.simulate.flux.Repo.configMap;
import static io.fleetmanifests.simulate.flux.Repo.kustomization;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.validate.state.FleetState;
import org.junit.jupiter.api.Test;

final class SubstitutionTest {

    private static final String VARIABLES = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: variables, namespace: flux-system}
            data: {region: west, size: "1", multi: "a\\nb"}
            ---
            apiVersion: v1
            kind: Secret
            metadata: {name: secret, namespace: flux-system}
            data: {size: Mg==}
            stringData: {token: t}
            """;

    @Test
    void laterSourcesAndTheSpecItselfWin() {
        String data = data(
                "a: '${region}', b: '${size}', c: '${token}', d: '${multi}', e: '${own:=x}', f: '$${region}', g: $region",
                "substitute: {own: mine}",
                "substituteFrom:",
                "- {kind: ConfigMap, name: variables}",
                "- {kind: Secret, name: secret}",
                "- {kind: ConfigMap, name: gone, optional: true}");

        assertThat(data)
                .isEqualTo("{\"a\":\"west\",\"b\":2,\"c\":\"t\",\"d\":\"ab\",\"e\":\"mine\","
                        + "\"f\":\"${region}\",\"g\":\"$region\"}");
    }

    @Test
    void quotesAreLostSoValuesChangeTheirType() {
        assertThat(data(
                        "a: \"${n}\", b: \"${q}${n}${q}\", c: \"${yes}\", d: 'v${n}'",
                        "substitute: {n: '123', q: '\"', yes: 'yes'}"))
                .isEqualTo("{\"a\":123,\"b\":\"123\",\"c\":true,\"d\":\"v123\"}");
    }

    @Test
    void nothingIsReplacedWithoutAVariable() {
        assertThat(data("a: '${x:=y}'", "substitute: {}")).isEqualTo("{\"a\":\"${x:=y}\"}");
    }

    @Test
    void unlessItIsAskedForAlways() {
        assertThat(data("a: '${x:=z}'", "substituteStrategy: Always")).isEqualTo("{\"a\":\"z\"}");
    }

    @Test
    void leavesAloneWhatSaysDisabledInSmallLetters() {
        Repo repo = repo("a: '${x}'", "substitute: {x: z}")
                .with("app/quiet.yaml", controlled("quiet", "disabled"))
                .with("app/loud.yaml", controlled("loud", "Disabled"));

        FleetState state = repo.simulate();

        assertThat(content(state, "quiet")).isEqualTo("{\"a\":\"${x}\"}");
        assertThat(content(state, "loud")).isEqualTo("{\"a\":\"z\"}");
    }

    @Test
    void aVariableThatIsNotSetIsRefusedSinceFlux29() {
        Repo repo = repo("a: '${x} ${gone}'", "substitute: {x: z}");

        assertThat(repo.findings())
                .containsExactly("app/settings.yaml:4:11 error flux-substitution ConfigMap apps/settings data.a: the"
                        + " variable \"gone\" is not set and has no default, in \"${gone}\"; set it in postBuild, give it"
                        + " a default with :=, or write $${ to keep the text");
        assertThat(repo.objects()).doesNotContain("ConfigMap apps/settings");
    }

    @Test
    void andIsEmptyBefore() {
        Repo repo = repo("a: 'x${gone}'", "substitute: {x: z}");

        FleetState state =
                FluxSimulator.builder().strictSubstitution(false).build().simulate(repo.tree());

        assertThat(content(state, "settings")).isEqualTo("{\"a\":\"x\"}");
    }

    @Test
    void aHyphenInANameIsRefused() {
        assertThat(repo("a: '${my-name}'", "substitute: {x: z}").findings())
                .containsExactly("app/settings.yaml:4:11 error flux-substitution ConfigMap apps/settings data.a: a"
                        + " variable's name is followed by what is no operator of Flux, or by nothing, in \"${my-name}\";"
                        + " write $${ to keep the text, or annotate the object with"
                        + " kustomize.toolkit.fluxcd.io/substitute: disabled");
    }

    @Test
    void aValueThatBreaksTheYamlIsRefused() {
        assertThat(repo("a: '${x}'", "substitute: {x: 'b: c: d'}").findings())
                .singleElement()
                .asString()
                .startsWith(
                        "app/settings.yaml:1:1 error flux-substitution ConfigMap apps/settings: is no YAML object any"
                                + " more when its variables are replaced: ");
    }

    @Test
    void aNameMustBeOne() {
        assertThat(repo("a: b", "substitute: {my-name: y}").findings())
                .containsExactly("apps/child.yaml:12:27 error flux-substitution Kustomization flux-system/child"
                        + " spec.postBuild.substitute.my-name: the name of a variable must be of letters, digits and _,"
                        + " got \"my-name\"; rename it");
    }

    @Test
    void whatNobodyKnowsStaysAsItIsWritten() {
        Repo repo = repo(
                "a: '${known}', b: '${region}', c: '${maybe:=x}'",
                "substitute: {known: k}",
                "substituteFrom:",
                "- {kind: ConfigMap, name: variables}",
                "- {kind: Secret, name: outside}");

        FleetState state = repo.simulate();

        assertThat(content(state, "settings")).isEqualTo("{\"a\":\"k\",\"b\":\"${region}\",\"c\":\"${maybe:=x}\"}");
        assertThat(Repo.lines(state))
                .containsExactly("apps/child.yaml:15:7 info flux-value-unknown Kustomization flux-system/child"
                        + " spec.postBuild.substituteFrom[1]: takes values from the Secret \"outside\", which is not in"
                        + " the repository; expect nothing of what depends on them");
    }

    @Test
    void aConfigMapThatIsNotThereIsMostOftenASlip() {
        assertThat(repo("a: b", "substituteFrom:", "- {kind: ConfigMap, name: gone}")
                        .findings())
                .containsExactly("apps/child.yaml:13:7 warning flux-config-map-missing Kustomization flux-system/child"
                        + " spec.postBuild.substituteFrom[0]: takes values from the ConfigMap \"gone\", which is not in"
                        + " the repository; add it, or set optional");
    }

    private static String data(String data, String... postBuild) {
        FleetState state = repo(data, postBuild).simulate();
        assertThat(Repo.lines(state)).isEmpty();
        return content(state, "settings");
    }

    private static String content(FleetState state, String name) {
        return Repo.object(state.management(), "ConfigMap apps/" + name)
                .content()
                .path("data")
                .toString();
    }

    private static Repo repo(String data, String... postBuild) {
        return Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/variables.yaml", VARIABLES)
                .with(
                        "apps/child.yaml",
                        kustomization("child", "path: ./app", "postBuild:", "  " + String.join("\n    ", postBuild)))
                .with("app/settings.yaml", configMap("settings", data));
    }

    private static String controlled(String name, String value) {
        return configMap(name, "a: '${x}'")
                .replace(
                        "namespace: apps}",
                        "namespace: apps, labels: {kustomize.toolkit.fluxcd.io/substitute: " + value + "}}");
    }
}
