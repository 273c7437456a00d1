package io.fleetmanifests.validate.admission.azure.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.validate.admission.Defaulted;
import org.junit.jupiter.api.Test;

class PoolDefaultsTest {

    @Test
    void aPoolGetsItsNameItsSystemAndTheLabelOfItsMode() {
        assertThat(Defaulted.created(PoolAdmission.pool(), """
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: AzureManagedMachinePool
                metadata:
                  name: pool0
                spec:
                  mode: System
                  sku: Standard_D4s_v5
                """)).isEqualTo("""
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: AzureManagedMachinePool
                metadata:
                  name: pool0
                  labels:
                    azuremanagedmachinepool.infrastructure.cluster.x-k8s.io/agentpoolmode: System
                spec:
                  mode: System
                  sku: Standard_D4s_v5
                  name: pool0
                  osType: Linux
                """);
    }

    @Test
    void whatSomebodyHasSetStaysAndWhatIsRequiredIsThereAsAnEmptyText() {
        assertThat(Defaulted.created(PoolAdmission.pool(), """
                metadata:
                  name: shop-win
                  labels:
                    azuremanagedmachinepool.infrastructure.cluster.x-k8s.io/agentpoolmode: System
                spec:
                  name: win
                  osType: Windows
                """)).isEqualTo("""
                metadata:
                  name: shop-win
                  labels:
                    azuremanagedmachinepool.infrastructure.cluster.x-k8s.io/agentpoolmode: ""
                spec:
                  name: win
                  osType: Windows
                  mode: ""
                  sku: ""
                """);
    }

    @Test
    void aPoolWithoutASpecGetsOne() {
        assertThat(Defaulted.created(PoolAdmission.pool(), """
                metadata:
                  name: pool0
                """)).isEqualTo("""
                metadata:
                  name: pool0
                  labels:
                    azuremanagedmachinepool.infrastructure.cluster.x-k8s.io/agentpoolmode: ""
                spec:
                  mode: ""
                  sku: ""
                  name: pool0
                  osType: Linux
                """);
    }

    @Test
    void thePoolOfATemplateIsCalledAsTheTemplate() {
        assertThat(Defaulted.created(PoolAdmission.template(), """
                metadata:
                  name: worker
                spec:
                  template:
                    spec:
                      mode: User
                      sku: Standard_D4s_v5
                """)).isEqualTo("""
                metadata:
                  name: worker
                  labels:
                    azuremanagedmachinepool.infrastructure.cluster.x-k8s.io/agentpoolmode: User
                spec:
                  template:
                    spec:
                      mode: User
                      sku: Standard_D4s_v5
                      name: worker
                      osType: Linux
                """);
    }
}
