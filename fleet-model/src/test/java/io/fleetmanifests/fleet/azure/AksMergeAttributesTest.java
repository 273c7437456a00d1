package io.fleetmanifests.fleet.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.KindMapper;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AksMergeAttributesTest {

    /** For each attribute of AksSettings what the defaults say, what the cluster says, and what comes of the two. */
    private static final Map<String, List<String>> CASES = new TreeMap<>();

    static {
        text("version", "v1.32.1", "v1.33.2");
        text("location", "westeurope", "eastus");
        text("subscriptionID", "s1", "s2");
        text("resourceGroupName", "rg1", "rg2");
        text("nodeResourceGroupName", "n1", "n2");
        text("networkPlugin", "kubenet", "azure");
        text("networkPluginMode", "overlay", "overlay");
        text("networkPolicy", "calico", "azure");
        text("networkDataplane", "azure", "azure");
        text("outboundType", "loadBalancer", "userDefinedRouting");
        text("loadBalancerSKU", "Basic", "Standard");
        text("dnsServiceIP", "192.168.0.10", "192.168.1.10");
        text("dnsPrefix", "p1", "p2");
        text("kubeletUserAssignedIdentity", "k1", "k2");
        text("sshPublicKey", "", "");
        text("azureEnvironment", "AzurePublicCloud", "AzureChinaCloud");
        add("disableLocalAccounts", "true", "false", "false");
        add("protect", "true", "false", "false");
        add("enablePreviewFeatures", "true", "false", "false");
        add("additionalTags", "{'a':'1','b':'1'}", "{'b':'2','c':'2'}", "{'a':'1','b':'2','c':'2'}");
        add("asoManagedClusterPatches", "['1','2']", "['3']", "['3']");
        add(
                "addonProfiles",
                "[{'name':'a','enabled':true}]",
                "[{'name':'b','enabled':true}]",
                "[{'name':'b','enabled':true}]");
        add(
                "extensions",
                "[{'name':'a','extensionType':'t'}]",
                "[{'name':'b','extensionType':'t'}]",
                "[{'name':'b','extensionType':'t'}]");
        add(
                "nodePools",
                "[{'name':'a','mode':'System','sku':'s'},{'name':'b','mode':'User','sku':'s'}]",
                "[{'name':'c','mode':'System','sku':'s'}]",
                "[{'name':'c','mode':'System','sku':'s'}]");
        add("identityRef", "{'name':'a','namespace':'n'}", "{'name':'b'}", "{'name':'b','namespace':'n'}");
        add(
                "virtualNetwork",
                "{'name':'v','cidrBlock':'10.0.0.0/8','subnet':{'name':'s','cidrBlock':'10.1.0.0/16'}}",
                "{'name':'w','subnet':{'name':'t'}}",
                "{'name':'w','cidrBlock':'10.0.0.0/8','subnet':{'name':'t','cidrBlock':'10.1.0.0/16'}}");
        add(
                "loadBalancerProfile",
                "{'managedOutboundIPs':1,'idleTimeoutInMinutes':4}",
                "{'managedOutboundIPs':2}",
                "{'managedOutboundIPs':2,'idleTimeoutInMinutes':4}");
        add(
                "apiServerAccessProfile",
                "{'authorizedIPRanges':['10.0.0.0/8','11.0.0.0/8'],'enablePrivateCluster':false}",
                "{'authorizedIPRanges':['12.0.0.0/8']}",
                "{'authorizedIPRanges':['12.0.0.0/8'],'enablePrivateCluster':false}");
        add(
                "httpProxyConfig",
                "{'httpProxy':'http://a','noProxy':['a']}",
                "{'httpProxy':'http://b'}",
                "{'httpProxy':'http://b','noProxy':['a']}");
        add("sku", "{'tier':'Free'}", "{'tier':'Standard'}", "{'tier':'Standard'}");
        add(
                "identity",
                "{'type':'UserAssigned','userAssignedIdentityResourceID':'/a'}",
                "{'userAssignedIdentityResourceID':'/b'}",
                "{'type':'UserAssigned','userAssignedIdentityResourceID':'/b'}");
        add(
                "aadProfile",
                "{'managed':true,'adminGroupObjectIDs':['a']}",
                "{'managed':true,'adminGroupObjectIDs':['b']}",
                "{'managed':true,'adminGroupObjectIDs':['b']}");
        add("oidcIssuerProfile", "{'enabled':false}", "{'enabled':true}", "{'enabled':true}");
        add(
                "securityProfile",
                "{'imageCleaner':{'enabled':true,'intervalHours':24}}",
                "{'imageCleaner':{'enabled':false},'workloadIdentity':{'enabled':true}}",
                "{'imageCleaner':{'enabled':false,'intervalHours':24},'workloadIdentity':{'enabled':true}}");
        add(
                "autoUpgradeProfile",
                "{'upgradeChannel':'patch'}",
                "{'upgradeChannel':'stable'}",
                "{'upgradeChannel':'stable'}");
        add(
                "autoscalerProfile",
                "{'expander':'random','scanInterval':'10s'}",
                "{'expander':'priority'}",
                "{'expander':'priority','scanInterval':'10s'}");
        add(
                "fleetsMember",
                "{'managerName':'m','managerResourceGroup':'g','group':'x'}",
                "{'managerName':'n','managerResourceGroup':'g'}",
                "{'managerName':'n','managerResourceGroup':'g','group':'x'}");
        add(
                "clusterNetwork",
                "{'services':{'cidrBlocks':['10.0.0.0/16']},'serviceDomain':'a'}",
                "{'services':{'cidrBlocks':['11.0.0.0/16']}}",
                "{'services':{'cidrBlocks':['11.0.0.0/16']},'serviceDomain':'a'}");
    }

    @Test
    void everyAttributeHasACase() {
        TreeSet<String> attributes = new TreeSet<>();
        for (Method method : AksSettings.class.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                attributes.add(method.getName());
            }
        }

        assertThat(CASES.keySet()).isEqualTo(attributes);
    }

    @Test
    void whatBothSayIsMergedAsHelmMergesValues() throws Exception {
        for (Map.Entry<String, List<String>> entry : CASES.entrySet()) {
            String attribute = entry.getKey();
            AksDefaults defaults =
                    value(AksDefaults.class, attribute, entry.getValue().get(0));
            AksCluster cluster =
                    value(AksCluster.class, attribute, entry.getValue().get(1));

            assertThat(said(AksMerge.merge(cluster, defaults)))
                    .as(attribute)
                    .isEqualTo(json(attribute, entry.getValue().get(2)).put("name", "one"));
        }
    }

    @Test
    void whatOneOfThemSaysStays() throws Exception {
        for (Map.Entry<String, List<String>> entry : CASES.entrySet()) {
            String attribute = entry.getKey();
            String said = entry.getValue().get(0);
            ObjectNode expected = json(attribute, said).put("name", "one");

            assertThat(said(AksMerge.merge(
                            value(AksCluster.class, attribute, said),
                            AksDefaults.builder().build())))
                    .as(attribute)
                    .isEqualTo(expected);
            AksCluster.Builder cluster = AksCluster.builder();
            assertThat(said(AksMerge.merge(cluster.name("one").build(), value(AksDefaults.class, attribute, said))))
                    .as(attribute)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatOnlyAClusterHasStays() {
        AksCluster.Builder cluster = AksCluster.builder();
        AksCluster own = cluster.name("one")
                .infraPath("./infra/other")
                .putLabels("a", "b")
                .putAnnotations("c", "d")
                .build();

        assertThat(AksMerge.merge(own, AksDefaults.builder().location("eastus").build()))
                .isEqualTo(AksCluster.builder().from(own).location("eastus").build());
    }

    /** An object that is added to AksSettings must be merged key by key, and so stand in a case with one key on one side. */
    @Test
    void everyObjectIsMergedKeyByKey() throws Exception {
        for (Method method : AksSettings.class.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers()) && isObject(method)) {
                List<String> texts = CASES.getOrDefault(method.getName(), List.of());
                assertThat(texts).as(method.getName()).isNotEmpty();
                assertThat(keys(texts.get(2)))
                        .as(method.getName())
                        .containsAll(keys(texts.get(0)))
                        .containsAll(keys(texts.get(1)));
            }
        }
    }

    private static boolean isObject(Method accessor) {
        return accessor.getReturnType().equals(Optional.class)
                && accessor.getGenericReturnType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> value
                && value.isInterface();
    }

    private static List<String> keys(String text) throws Exception {
        TreeSet<String> keys = new TreeSet<>();
        KindMapper.json().readTree(text.replace('\'', '"')).fieldNames().forEachRemaining(keys::add);
        return List.copyOf(keys);
    }

    private static void text(String attribute, String below, String over) {
        add(attribute, "'" + below + "'", "'" + over + "'", "'" + over + "'");
    }

    private static void add(String attribute, String below, String over, String merged) {
        CASES.put(attribute, Arrays.asList(below, over, merged));
    }

    private static ObjectNode json(String attribute, String text) throws Exception {
        ObjectNode json = KindMapper.json().createObjectNode();
        JsonNode value = KindMapper.json().readTree(text.replace('\'', '"'));
        return json.set(attribute, value);
    }

    /** The value with that attribute alone. */
    private static <T> T value(Class<T> type, String attribute, String text) throws Exception {
        ObjectNode json = json(attribute, text).put("kind", type.getSimpleName());
        return KindMapper.json().treeToValue(type.equals(AksCluster.class) ? json.put("name", "one") : json, type);
    }

    private static JsonNode said(AksCluster cluster) {
        ObjectNode said = KindMapper.json().valueToTree(cluster);
        said.remove("kind");
        return said;
    }
}
