package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An EBS volume. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableVolume.class)
@JsonDeserialize(as = ImmutableVolume.class)
public interface Volume {

    /** Device such as {@code /dev/sdb}. Demanded for further disks; for the root disk CAPA takes it from the image. */
    Optional<String> deviceName();

    /** Size in GiB; not below the snapshot of the image. At least 8. */
    @Required
    @Min(8)
    long size();

    /** EBS type, such as {@code gp3} or {@code io2}. Without it AWS decides. */
    Optional<String> type();

    /** Provisioned operations a second. Demanded for {@code io1} and {@code io2}, optional for {@code gp3}. */
    Optional<Long> iops();

    /** Provisioned throughput in MiB a second, for {@code gp3} only. */
    Optional<Long> throughput();

    /** Whether the volume is encrypted; left to the setting of the account when absent. */
    Optional<Boolean> encrypted();

    /**
     * KMS key id or ARN for the encryption; the AWS key for EBS when absent. The controller must be allowed to use
     * it.
     */
    Optional<String> encryptionKey();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableVolume.Builder {
        Builder() {}
    }
}
