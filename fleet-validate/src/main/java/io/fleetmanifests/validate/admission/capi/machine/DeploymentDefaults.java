package io.fleetmanifests.validate.admission.capi.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Copies;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.LabelSelector;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;
import io.fleetmanifests.validate.admission.capi.part.KubernetesVersions;
import io.fleetmanifests.validate.admission.contract.Owners;
import java.util.Optional;

/** What Cluster API writes into a MachineDeployment. */
final class DeploymentDefaults implements Defaulter {

    private static final String NAME = "cluster.x-k8s.io/deployment-name";

    @Override
    public ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Copies.of(object);
        Copies.along(copy, "metadata", "labels");
        Copies.deep(copy, "spec");
        return copy;
    }

    @Override
    public void apply(ObjectNode object, Admission admission) {
        MachineDefaults.label(object);
        MachineDefaults.existing(object, "spec").ifPresent(spec -> {
            ReplicasDefault.apply(object, spec, admission);
            strategy(spec, CoreVersion.isV1beta2(admission));
            selector(object, spec);
        });
        MachineDefaults.existing(object, "spec", "template", "spec")
                .ifPresent(machine -> KubernetesVersions.complete(machine, "version"));
    }

    private static void strategy(ObjectNode spec, boolean v1beta2) {
        Optional<ObjectNode> parent = v1beta2 ? MachineDefaults.child(spec, "rollout") : Optional.of(spec);
        parent.flatMap(holder -> MachineDefaults.child(holder, "strategy")).ifPresent(strategy -> {
            if (Field.root(strategy).at("type").isEmpty()) {
                strategy.put("type", "RollingUpdate");
            }
            if (Field.root(strategy).at("type").is("RollingUpdate")) {
                MachineDefaults.child(strategy, "rollingUpdate").ifPresent(update -> {
                    MachineDefaults.absent(update, "maxSurge", 1);
                    MachineDefaults.absent(update, "maxUnavailable", 0);
                });
            }
        });
    }

    /** Selector and template are of the cluster; without a selector both have the name of the MachineDeployment. */
    private static void selector(ObjectNode object, ObjectNode spec) {
        Optional<ObjectNode> labels = MachineDefaults.child(spec, "template")
                .flatMap(template -> MachineDefaults.child(template, "metadata"))
                .flatMap(metadata -> MachineDefaults.child(metadata, "labels"));
        Optional<ObjectNode> selector = MachineDefaults.child(spec, "selector");
        boolean empty = selector.filter(known -> new LabelSelector(Field.root(known)).isEmpty())
                .isPresent();
        selector.flatMap(known -> MachineDefaults.child(known, "matchLabels"))
                .ifPresent(matched -> labels.ifPresent(made -> {
                    if (empty) {
                        String name = Field.root(object).at("metadata", "name").textOrEmpty();
                        matched.put(NAME, name);
                        made.put(NAME, name);
                    }
                    matched.put(Owners.CLUSTER_NAME, MachineDefaults.cluster(object));
                    made.put(Owners.CLUSTER_NAME, MachineDefaults.cluster(object));
                }));
    }
}
