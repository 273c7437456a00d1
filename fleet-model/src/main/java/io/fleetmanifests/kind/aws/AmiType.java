package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Family of images that EKS boots nodes from, by system, architecture and purpose. */
public enum AmiType {
    /** Amazon Linux 2 for x86_64; ends at Kubernetes 1.32. */
    AL2_X86_64("AL2_x86_64"),
    /** Amazon Linux 2 for x86_64 with GPU drivers; ends at Kubernetes 1.32. */
    AL2_X86_64_GPU("AL2_x86_64_GPU"),
    /** Amazon Linux 2 for arm64; ends at Kubernetes 1.32. */
    AL2_ARM_64("AL2_ARM_64"),
    /** An image of your own, named in the launch template. */
    CUSTOM("CUSTOM"),
    /** Bottlerocket for arm64. */
    BOTTLEROCKET_ARM_64("BOTTLEROCKET_ARM_64"),
    /** Bottlerocket for x86_64. */
    BOTTLEROCKET_X86_64("BOTTLEROCKET_x86_64"),
    /** Bottlerocket for arm64 with FIPS cryptography. */
    BOTTLEROCKET_ARM_64_FIPS("BOTTLEROCKET_ARM_64_FIPS"),
    /** Bottlerocket for x86_64 with FIPS cryptography. */
    BOTTLEROCKET_X86_64_FIPS("BOTTLEROCKET_x86_64_FIPS"),
    /** Bottlerocket for arm64 with NVIDIA drivers. */
    BOTTLEROCKET_ARM_64_NVIDIA("BOTTLEROCKET_ARM_64_NVIDIA"),
    /** Bottlerocket for x86_64 with NVIDIA drivers. */
    BOTTLEROCKET_X86_64_NVIDIA("BOTTLEROCKET_x86_64_NVIDIA"),
    /** Windows Server 2019 Core. */
    WINDOWS_CORE_2019_X86_64("WINDOWS_CORE_2019_x86_64"),
    /** Windows Server 2019 with desktop. */
    WINDOWS_FULL_2019_X86_64("WINDOWS_FULL_2019_x86_64"),
    /** Windows Server 2022 Core. */
    WINDOWS_CORE_2022_X86_64("WINDOWS_CORE_2022_x86_64"),
    /** Windows Server 2022 with desktop. */
    WINDOWS_FULL_2022_X86_64("WINDOWS_FULL_2022_x86_64"),
    /** Amazon Linux 2023 for x86_64, the usual choice. */
    AL2023_X86_64_STANDARD("AL2023_x86_64_STANDARD"),
    /** Amazon Linux 2023 for arm64 (Graviton). */
    AL2023_ARM_64_STANDARD("AL2023_ARM_64_STANDARD"),
    /** Amazon Linux 2023 for x86_64 with drivers for Inferentia and Trainium. */
    AL2023_X86_64_NEURON("AL2023_x86_64_NEURON"),
    /** Amazon Linux 2023 for x86_64 with NVIDIA drivers. */
    AL2023_X86_64_NVIDIA("AL2023_x86_64_NVIDIA"),
    /** Amazon Linux 2023 for arm64 with NVIDIA drivers. */
    AL2023_ARM_64_NVIDIA("AL2023_ARM_64_NVIDIA");

    private final String wireName;

    AmiType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
