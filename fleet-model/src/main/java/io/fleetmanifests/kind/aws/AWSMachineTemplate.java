package io.fleetmanifests.kind.aws;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * The blueprint of self-managed EC2 machines, referenced by a MachineDeployment or a control plane. Changing machines
 * means a new template under a new name.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version("v1beta2")
@Kind("AWSMachineTemplate")
@Plural("awsmachinetemplates")
@ShortNames("awsmt")
public final class AWSMachineTemplate extends Resource<AWSMachineTemplateSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AWSMachineTemplate() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AWSMachineTemplate, AWSMachineTemplateSpec> builder() {
        return new ResourceBuilder<>(AWSMachineTemplate::new);
    }
}
