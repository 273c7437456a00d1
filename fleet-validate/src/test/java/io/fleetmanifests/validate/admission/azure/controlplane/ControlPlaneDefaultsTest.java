package io.fleetmanifests.validate.admission.azure.controlplane;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.FeatureGates;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.Operation;
import io.fleetmanifests.validate.admission.Surroundings;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlPlaneDefaultsTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void fillsWhatUsersMostlyLeaveOut() throws JsonProcessingException {
        assertThat(defaulted("""
                        metadata: {name: prod}
                        spec: {resourceGroupName: rg, location: westeurope, version: 1.33.2}
                        """)).isEqualTo(yaml("""
                                metadata: {name: prod}
                                spec:
                                  resourceGroupName: rg
                                  nodeResourceGroupName: MC_rg_prod_westeurope
                                  location: westeurope
                                  version: v1.33.2
                                  sku: {tier: Free}
                                  dnsPrefix: prod
                                  oidcIssuerProfile: {}
                                  virtualNetwork:
                                    name: prod
                                    cidrBlock: 10.0.0.0/8
                                    resourceGroup: rg
                                    subnet: {name: prod, cidrBlock: 10.240.0.0/16}
                                """));
    }

    @Test
    void writesZeroValuesForRequiredFieldsButTheFewThatTheSchemaRefusesAnyway() throws JsonProcessingException {
        assertThat(defaulted("""
                        metadata: {name: prod}
                        spec:
                          aadProfile: {}
                          addonProfiles: [{}]
                          extensions: [{plan: {product: app}, scope: {}}]
                          fleetsMember: {}
                          securityProfile: {azureKeyVaultKms: {}, defender: {}, imageCleaner: {}, workloadIdentity: {}}
                          virtualNetwork: {subnet: {privateEndpoints: [{}], serviceEndpoints: [{}]}}
                        """)).isEqualTo(yaml("""
                                metadata: {name: prod}
                                spec:
                                  resourceGroupName: ''
                                  nodeResourceGroupName: MC__prod_
                                  location: ''
                                  sku: {tier: Free}
                                  dnsPrefix: prod
                                  oidcIssuerProfile: {}
                                  aadProfile: {managed: false}
                                  addonProfiles: [{name: '', enabled: false}]
                                  extensions: [{name: '', plan: {name: prod-app, product: app}, scope: {}}]
                                  fleetsMember: {managerName: '', managerResourceGroup: ''}
                                  securityProfile:
                                    azureKeyVaultKms: {enabled: false, keyID: ''}
                                    defender: {logAnalyticsWorkspaceResourceID: '', securityMonitoring: {enabled: false}}
                                    imageCleaner: {enabled: false}
                                    workloadIdentity: {enabled: false}
                                  virtualNetwork:
                                    name: prod
                                    cidrBlock: 10.0.0.0/8
                                    subnet:
                                      name: prod
                                      cidrBlock: 10.240.0.0/16
                                      privateEndpoints: [{name: ''}]
                                      serviceEndpoints: [{service: ''}]
                                """));
    }

    @Test
    void takesNamesFromTheLabelThatClusterApiSets() throws JsonProcessingException {
        JsonNode spec = defaulted("""
                        metadata: {name: prod, labels: {cluster.x-k8s.io/cluster-name: fleet}}
                        spec: {location: westeurope, fleetsMember: {managerName: m, managerResourceGroup: m}}
                        """).path("spec");
        assertThat(spec.path("resourceGroupName").textValue()).isEqualTo("fleet");
        assertThat(spec.path("nodeResourceGroupName").textValue()).isEqualTo("MC_fleet_prod_westeurope");
        assertThat(spec.at("/virtualNetwork/resourceGroup").textValue()).isEqualTo("fleet");
        assertThat(spec.at("/fleetsMember/name").textValue()).isEqualTo("fleet");
    }

    @Test
    void givesTheOverlayRangesOfItsOwn() throws JsonProcessingException {
        JsonNode network = defaulted("{metadata: {name: prod}, spec: {networkPluginMode: overlay}}")
                .at("/spec/virtualNetwork");
        assertThat(network.path("cidrBlock").textValue()).isEqualTo("10.224.0.0/12");
        assertThat(network.at("/subnet/cidrBlock").textValue()).isEqualTo("10.224.0.0/16");
    }

    @Test
    void callsPaidStandardAndMakesNoKeyOfAnEmptyOne() throws JsonProcessingException {
        JsonNode spec = defaulted("{metadata: {name: prod}, spec: {sku: {tier: Paid}, sshPublicKey: ''}}")
                .path("spec");
        assertThat(spec.at("/sku/tier").textValue()).isEqualTo("Standard");
        assertThat(spec.path("sshPublicKey").textValue()).isEmpty();
    }

    @Test
    void leavesValuesOfTheWrongType() throws JsonProcessingException {
        JsonNode spec = defaulted("{metadata: 7, spec: {version: 1.33, sku: Paid, virtualNetwork: [a], location: 7}}")
                .path("spec");
        assertThat(spec.path("version").isNumber()).isTrue();
        assertThat(spec.path("sku").textValue()).isEqualTo("Paid");
        assertThat(spec.path("virtualNetwork").isArray()).isTrue();
        assertThat(spec.path("location").intValue()).isEqualTo(7);
        assertThat(defaulted("{spec: 7}")).isEqualTo(yaml("{spec: 7}"));
    }

    @Test
    void defaultsATemplateWithLess() throws JsonProcessingException {
        assertThat(apply(ControlPlaneAdmission.template(), """
                        metadata: {name: aks}
                        spec: {template: {spec: {version: 1.33.2, networkPluginMode: overlay}}}
                        """)).isEqualTo(yaml("""
                                metadata: {name: aks}
                                spec:
                                  template:
                                    spec:
                                      resourceGroupName: ''
                                      location: ''
                                      version: v1.33.2
                                      sku: {tier: Free}
                                      networkPlugin: azure
                                      networkPluginMode: overlay
                                      loadBalancerSKU: Standard
                                      enablePreviewFeatures: false
                                      virtualNetwork:
                                        name: ''
                                        cidrBlock: 10.0.0.0/8
                                        subnet: {name: aks, cidrBlock: 10.240.0.0/16}
                                """));
    }

    private static JsonNode defaulted(String object) throws JsonProcessingException {
        return apply(ControlPlaneAdmission.controlPlane(), object);
    }

    private static JsonNode apply(KindAdmission kind, String text) throws JsonProcessingException {
        ObjectNode object = (ObjectNode) yaml(text);
        Defaulter defaulter = kind.defaulter().orElseThrow();
        defaulter.apply(
                object,
                new Admission(
                        Operation.CREATE,
                        object,
                        object,
                        Optional.empty(),
                        Surroundings.NONE,
                        Surroundings.NONE,
                        FeatureGates.unknown()));
        return object;
    }

    private static JsonNode yaml(String text) throws JsonProcessingException {
        return YAML.readTree(text);
    }
}
