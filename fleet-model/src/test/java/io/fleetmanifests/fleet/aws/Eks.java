package io.fleetmanifests.fleet.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.InvalidValueException;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.fleet.ClusterDefaults;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Values of the package from YAML, and what is wrong with them. */
final class Eks {

    private Eks() {}

    /** A cluster called eu in a region, with more of it said in YAML. */
    static EksCluster cluster(String more) {
        return read("kind: EksCluster\nname: eu\nregion: eu-central-1\n" + more, ImmutableEksCluster.class);
    }

    /** A pool called a with a family of images, with more of it said in YAML. */
    static EksNodePool pool(String more) {
        return read("name: a\namiType: AL2023_x86_64_STANDARD\n" + more, ImmutableEksNodePool.class);
    }

    static EksFargateProfile profile(String yaml) {
        return read(yaml, ImmutableEksFargateProfile.class);
    }

    static EksDefaults defaults(String yaml) {
        return read("kind: EksDefaults\n" + yaml, ImmutableEksDefaults.class);
    }

    static AwsIdentity identity(String yaml) {
        return read("kind: AwsIdentity\n" + yaml, ImmutableAwsIdentity.class);
    }

    /** What is wrong with a cluster once it is resolved. */
    static List<String> wrong(String more) {
        return wrong(() -> cluster(more).resolve(List.<ClusterDefaults>of()));
    }

    static List<String> wrongPool(String more) {
        return wrong(() -> pool(more));
    }

    /** Each problem as {@code rule path: message; hint}; none when {@code attempt} succeeds. */
    static List<String> wrong(Runnable attempt) {
        try {
            attempt.run();
            return List.of();
        } catch (InvalidValueException e) {
            return e.problems().stream().map(Eks::text).toList();
        }
    }

    private static String text(Problem problem) {
        return problem.rule() + " " + problem.toText();
    }

    private static <T> T read(String yaml, Class<T> type) {
        ObjectNode content = (ObjectNode) YamlReader.readDocuments("value.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .manifests()
                .get(0)
                .content();
        try {
            return KindMapper.json().treeToValue(content, type);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof InvalidValueException refusal) {
                throw refusal;
            }
            throw new IllegalArgumentException(yaml, e);
        }
    }
}
