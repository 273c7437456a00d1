package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The source and path that the cluster is run from. The operator makes a source object and a Flux Kustomization of it,
 * which prunes and looks every 10 minutes.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSync.class)
@JsonDeserialize(as = ImmutableSync.class)
@ValidationRule(
        value = "!has(self.provider) || self.provider != 'gcp' || self.kind in ['OCIRepository', 'Bucket']",
        message = "provider gcp needs kind OCIRepository or Bucket")
@ValidationRule(
        value = "!has(self.provider) || self.provider != 'github' || self.kind == 'GitRepository'",
        message = "provider github needs kind GitRepository")
public interface Sync {

    /** Name of both objects, the namespace of this object when absent. Immutable. At most 63 characters. */
    @Size(max = 63)
    @ValidationRule(value = "self == oldSelf", message = "sync name cannot change")
    Optional<String> name();

    /** Kind of the source object. */
    @Required
    SyncSourceKind kind();

    /** Address of the Git repository, the OCI repository or the bucket service. */
    @Required
    String url();

    /** Git reference such as {@code refs/heads/main}, OCI tag, or name of the bucket. */
    @Required
    String ref();

    /** Folder in the source that is applied, such as {@code clusters/production}. */
    @Required
    String path();

    /** Time between two looks at the source. Default {@code 1m}. */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    @Default("\"1m\"")
    Optional<GoDuration> interval();

    /**
     * Secret in the namespace of this object with the credentials for the source, in the form that the source object
     * wants.
     */
    Optional<String> pullSecret();

    /** Way of signing in. {@code generic} when absent; {@code gcp} not for Git, {@code github} only for Git. */
    Optional<SyncProvider> provider();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSync.Builder {
        Builder() {}
    }
}
