package io.fleetmanifests.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.validate.report.PlanJson;
import io.fleetmanifests.validate.report.PlanMarkdown;
import org.junit.jupiter.api.Test;

class PlanReportsTest {

    private static final String ROOT = """
        apiVersion: kustomize.toolkit.fluxcd.io/v1
        kind: Kustomization
        metadata: {name: apps, namespace: flux-system}
        spec: {interval: 10m, prune: true, sourceRef: {kind: GitRepository, name: fleet}}
        """;
    private static final String SETTINGS = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings, namespace: web}
        data: {color: blue, 'a|b': <i>}
        """;
    private static final String OLD = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: old, namespace: web}
        data: {size: small}
        """;
    private static final String KEPT = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: kept, namespace: web, labels: {kustomize.toolkit.fluxcd.io/prune: disabled}}
        """;
    private static final String NEW = """
        apiVersion: v1
        kind: Namespace
        metadata: {name: web}
        """;

    private static final String CHARTS = """
        apiVersion: source.toolkit.fluxcd.io/v1beta2
        kind: HelmRepository
        metadata: {name: charts, namespace: web}
        spec: {interval: 1h, url: 'https://charts.example.com'}
        """;

    private static final Plan PLAN = FleetPlanner.create()
            .plan(
                    States.fleet()
                            .byHand(ROOT)
                            .kustomization("apps", SETTINGS)
                            .kustomization("apps", OLD)
                            .kustomization("apps", KEPT)
                            .kustomization("apps", CHARTS)
                            .build(),
                    States.fleet()
                            .byHand(ROOT)
                            .kustomization(
                                    "apps", SETTINGS.replace("blue", "green").replace("<i>", "<b>"))
                            .kustomization("apps", NEW)
                            .kustomization("apps", CHARTS.replace("/v1beta2", "/v1"))
                            .build());

    @Test
    void inJson() {
        assertThat(PlanJson.write(PLAN)).isEqualTo("""
            {
              "changes" : [
                {
                  "action" : "delete",
                  "cluster" : "",
                  "apiVersion" : "v1",
                  "kind" : "ConfigMap",
                  "namespace" : "web",
                  "name" : "old",
                  "paths" : [ ],
                  "why" : "Kustomization flux-system/apps prunes it",
                  "disruptive" : false,
                  "file" : "fleet.yaml"
                },
                {
                  "action" : "update",
                  "cluster" : "",
                  "apiVersion" : "v1",
                  "kind" : "ConfigMap",
                  "namespace" : "web",
                  "name" : "settings",
                  "paths" : [
                    {
                      "path" : "data.color",
                      "before" : "blue",
                      "after" : "green"
                    },
                    {
                      "path" : "data[a|b]",
                      "before" : "<i>",
                      "after" : "<b>"
                    }
                  ],
                  "why" : "",
                  "disruptive" : false,
                  "file" : "fleet.yaml"
                },
                {
                  "action" : "create",
                  "cluster" : "",
                  "apiVersion" : "v1",
                  "kind" : "Namespace",
                  "name" : "web",
                  "paths" : [ ],
                  "why" : "",
                  "disruptive" : false,
                  "file" : "fleet.yaml"
                }
              ],
              "leftovers" : [
                {
                  "cluster" : "",
                  "kind" : "ConfigMap",
                  "namespace" : "web",
                  "name" : "kept",
                  "why" : "it says kustomize.toolkit.fluxcd.io/prune: disabled"
                }
              ],
              "rewrites" : [
                {
                  "cluster" : "",
                  "apiVersion" : "source.toolkit.fluxcd.io/v1",
                  "apiVersionBefore" : "source.toolkit.fluxcd.io/v1beta2",
                  "kind" : "HelmRepository",
                  "namespace" : "web",
                  "name" : "charts"
                }
              ],
              "summary" : {
                "clusterDeletions" : 0,
                "possibleClusterDeletions" : 0,
                "delete" : 1,
                "replace" : 0,
                "forbidden" : 0,
                "update" : 1,
                "create" : 1,
                "disruptive" : 0,
                "leftovers" : 1,
                "rewrites" : 1
              }
            }
            """);
    }

    @Test
    void inMarkdown() {
        assertThat(PlanMarkdown.of(PLAN)).isEqualTo("""
            **0 clusters deleted; 1 object deleted, 0 replaced, 0 forbidden, 1 updated, 1 created, 1 left behind, 1 rewritten**

            ### delete

            | cluster | object | what changes | why |
            |---|---|---|---|
            | management | ConfigMap web/old |  | Kustomization flux-system/apps prunes it |

            ### update

            | cluster | object | what changes | why |
            |---|---|---|---|
            | management | ConfigMap web/settings | data.color: "blue" → "green"<br>data[a\\|b]: "&lt;i>" → "&lt;b>" |  |

            <details><summary>create 1</summary>

            ### create

            | cluster | object | what changes | why |
            |---|---|---|---|
            | management | Namespace web |  |  |

            </details>

            ### left behind

            | cluster | object | why |
            |---|---|---|
            | management | ConfigMap web/kept | it says kustomize.toolkit.fluxcd.io/prune: disabled |

            <details><summary>rewritten 1</summary>

            ### rewritten

            | cluster | object | what changes |
            |---|---|---|
            | management | HelmRepository web/charts | in source.toolkit.fluxcd.io/v1 instead of v1beta2; nothing else changes |

            </details>
            """);
    }
}
