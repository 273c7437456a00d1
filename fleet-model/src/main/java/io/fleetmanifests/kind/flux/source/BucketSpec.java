package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.Optional;
import org.immutables.value.Value;

/** What source-controller downloads from object storage, how often and with which credentials. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBucketSpec.class)
@JsonDeserialize(as = ImmutableBucketSpec.class)
@ValidationRule(
        value = "self.provider == 'aws' || self.provider == 'generic' || !has(self.sts)",
        message = "STS configuration is only supported for the 'aws' and 'generic' Bucket providers")
@ValidationRule(
        value = "self.provider != 'aws' || !has(self.sts) || self.sts.provider == 'aws'",
        message = "'aws' is the only supported STS provider for the 'aws' Bucket provider")
@ValidationRule(
        value = "self.provider != 'generic' || !has(self.sts) || self.sts.provider == 'ldap'",
        message = "'ldap' is the only supported STS provider for the 'generic' Bucket provider")
@ValidationRule(
        value = "!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.secretRef)",
        message = "spec.sts.secretRef is not required for the 'aws' STS provider")
@ValidationRule(
        value = "!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.certSecretRef)",
        message = "spec.sts.certSecretRef is not required for the 'aws' STS provider")
@ValidationRule(
        value = "self.provider != 'generic' || !has(self.serviceAccountName)",
        message = "ServiceAccountName is not supported for the 'generic' Bucket provider")
@ValidationRule(
        value = "!has(self.secretRef) || !has(self.serviceAccountName)",
        message = "cannot set both .spec.secretRef and .spec.serviceAccountName")
public interface BucketSpec {

    /** Time between two looks for changed files, varied a little by the controller. */
    @Required
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    GoDuration interval();

    /**
     * Limit for downloading from the bucket. Hours are not accepted as a unit: write {@code 60m}. Default
     * {@code 60s}.
     */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m))+$")
    @Default("\"60s\"")
    Optional<GoDuration> timeout();

    /** Stops looking for new revisions; consumers go on with the last artifact. */
    Optional<Boolean> suspend();

    /** Storage service, which decides on protocol and sign-in. Default {@code generic}. */
    @Default("generic")
    Optional<BucketProvider> provider();

    /** Name of the bucket, or of the container in Azure. */
    @Required
    String bucketName();

    /** Host of the storage service, such as {@code s3.amazonaws.com}; for Azure the address of the storage account. */
    @Required
    String endpoint();

    /** Beginning that file names must have to be downloaded, filtered by the service. Since Flux 2.2. */
    Optional<String> prefix();

    /** Region of the bucket. */
    Optional<String> region();

    /**
     * Secret with credentials, such as {@code accesskey} and {@code secretkey} for S3. Excludes
     * {@code serviceAccountName}.
     */
    Optional<LocalObjectReference> secretRef();

    /**
     * Service account in the same namespace whose workload identity signs in. Not with provider {@code generic}, and
     * excludes {@code secretRef}. Since Flux 2.7.
     */
    Optional<String> serviceAccountName();

    /**
     * Security token service for temporary credentials: {@code aws} with provider {@code aws}, {@code ldap} with
     * {@code generic}, none with the others. Since Flux 2.4.
     */
    Optional<BucketSts> sts();

    /**
     * Secret of type {@code Opaque} or {@code kubernetes.io/tls} with {@code tls.crt} and {@code tls.key} as client
     * certificate, {@code ca.crt} as trusted authority, or all of them. Counts only for provider {@code generic}.
     * Since Flux 2.4.
     */
    Optional<LocalObjectReference> certSecretRef();

    /**
     * Secret with the {@code address} of a proxy to go through, and {@code username} and {@code password} if it wants
     * them. Since Flux 2.4.
     */
    Optional<LocalObjectReference> proxySecretRef();

    /** Permits an endpoint over plain HTTP. */
    Optional<Boolean> insecure();

    /**
     * Patterns in the syntax of {@code .gitignore} for files to leave out, added after those of {@code .sourceignore}
     * files. A single pattern in either place drops the whole list of standard exclusions, so that {@code .github} or
     * {@code .sops.yaml} can suddenly be included.
     */
    Optional<String> ignore();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableBucketSpec.Builder {
        Builder() {}
    }
}
