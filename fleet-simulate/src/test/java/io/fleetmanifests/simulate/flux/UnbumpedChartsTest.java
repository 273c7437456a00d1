package io.fleetmanifests.simulate.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.validate.plan.FleetPlanner;
import io.fleetmanifests.validate.state.FleetState;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnbumpedChartsTest {

    private static final String FINDING = "charts/shop/Chart.yaml:3:10 warning flux-chart-unbumped: has changed files"
            + " (templates/settings.yaml) and the same version \"1.0.0\", so Flux keeps the chart that it packaged before;"
            + " raise version, or set reconcileStrategy: Revision in spec.chart.spec of HelmRelease apps/north";

    @BeforeEach
    void helmIsAtHand() {
        Optional<HelmEngine> helm = HelmEngine.find();
        helm.ifPresent(HelmEngine::close);
        assumeTrue(helm.isPresent(), "helm-java brings no native library for this platform");
    }

    @Test
    void aChartOfTheSameVersionStaysWhatItWas() {
        Simulated before = simulation(repo("1.0.0", "red", release("north", "")));
        FleetState now =
                before.next(repo("1.0.0", "blue", release("north", "")).tree()).state();

        assertThat(Repo.lines(now)).containsExactly(FINDING);
        assertThat(colour(now, "north")).isEqualTo("red");
        assertThat(FleetPlanner.create().plan(before.state(), now).changes()).isEmpty();
    }

    @Test
    void itStaysSoUntilTheVersionChanges() {
        Simulated now = simulation(repo("1.0.0", "red", release("north", "")))
                .next(repo("1.0.0", "blue", release("north", "")).tree())
                .next(repo("1.0.0", "blue", release("north", "")).tree());

        assertThat(Repo.lines(now.state())).containsExactly(FINDING);
        assertThat(colour(now.state(), "north")).isEqualTo("red");

        FleetState then =
                now.next(repo("1.0.1", "blue", release("north", "")).tree()).state();
        assertThat(Repo.lines(then)).isEmpty();
        assertThat(colour(then, "north")).isEqualTo("blue");
    }

    @Test
    void aChangeThatIsTakenBackWasNone() {
        FleetState now = simulation(repo("1.0.0", "red", release("north", "")))
                .next(repo("1.0.0", "blue", release("north", "")).tree())
                .next(repo("1.0.0", "red", release("north", "")).tree())
                .state();

        assertThat(Repo.lines(now)).isEmpty();
        assertThat(colour(now, "north")).isEqualTo("red");
    }

    @Test
    void aReleaseThatIsNewGetsTheChartAsItIs() {
        FleetState now = simulation(repo("1.0.0", "red", release("north", "")))
                .next(repo("1.0.0", "blue", release("north", ""))
                        .with("apps/south.yaml", release("south", ""))
                        .tree())
                .state();

        assertThat(Repo.lines(now)).containsExactly(FINDING);
        assertThat(colour(now, "north")).isEqualTo("red");
        assertThat(colour(now, "south")).isEqualTo("blue");
    }

    @Test
    void aReleaseThatFollowsRevisionsGetsEveryChange() {
        FleetState now = simulation(repo("1.0.0", "red", release("north", "reconcileStrategy: Revision, ")))
                .next(repo("1.0.0", "blue", release("north", "reconcileStrategy: Revision, "))
                        .tree())
                .state();

        assertThat(Repo.lines(now)).isEmpty();
        assertThat(colour(now, "north")).isEqualTo("blue");
    }

    @Test
    void anotherSpecOfTheChartIsPackagedAgain() {
        FleetState now = simulation(repo("1.0.0", "red", release("north", "")))
                .next(repo("1.0.0", "blue", release("north", "interval: 3m, ")).tree())
                .state();

        assertThat(Repo.lines(now)).isEmpty();
        assertThat(colour(now, "north")).isEqualTo("blue");
    }

    private static Simulated simulation(Repo repo) {
        return FluxSimulator.create().simulation(repo.tree());
    }

    private static String colour(FleetState state, String release) {
        return Repo.object(state.management(), "ConfigMap apps/" + release)
                .content()
                .path("data")
                .path("colour")
                .asText();
    }

    private static Repo repo(String version, String colour, String release) {
        return Repo.rooted()
                .with("apps/namespace.yaml", Repo.NAMESPACE)
                .with("apps/north.yaml", release)
                .with("charts/shop/Chart.yaml", "apiVersion: v2\nname: shop\nversion: " + version + "\n")
                .with("charts/shop/README.md", "The shop is " + colour + ".\n")
                .with("charts/shop/templates/settings.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: "{{ .Release.Name }}"}
                        data: {colour: %s}
                        """.formatted(colour));
    }

    private static String release(String name, String chart) {
        return """
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata: {name: %s, namespace: apps}
                spec:
                  interval: 10m
                  chart:
                    spec: {%schart: charts/shop, sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}}
                """.formatted(name, chart);
    }
}
