package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/** Kernel parameters of the nodes; what is left out keeps the default of the node image. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSysctlConfig.class)
@JsonDeserialize(as = ImmutableSysctlConfig.class)
public interface SysctlConfig {

    /** Concurrent asynchronous I/O requests on a node, {@code fs.aio-max-nr}. 65536 to 6553500. */
    @Min(65536)
    @Max(6553500)
    @Format("")
    Optional<Integer> fsAioMaxNr();

    /** File handles of the whole node, {@code fs.file-max}. 8192 to 12000500. */
    @Min(8192)
    @Max(12000500)
    @Format("")
    Optional<Integer> fsFileMax();

    /**
     * Inotify watches per user, {@code fs.inotify.max_user_watches}; log collectors and file watchers run out of them
     * first. 781250 to 2097152.
     */
    @Min(781250)
    @Max(2097152)
    @Format("")
    Optional<Integer> fsInotifyMaxUserWatches();

    /** File handles of one process, {@code fs.nr_open}. 8192 to 20000500. */
    @Min(8192)
    @Max(20000500)
    @Format("")
    Optional<Integer> fsNrOpen();

    /** Threads of the whole node, {@code kernel.threads-max}. 20 to 513785. */
    @Min(20)
    @Max(513785)
    @Format("")
    Optional<Integer> kernelThreadsMax();

    /**
     * Received packets queued per CPU before the kernel drops some, {@code net.core.netdev_max_backlog}. 1000 to
     * 3240000.
     */
    @Min(1000)
    @Max(3240000)
    @Format("")
    Optional<Integer> netCoreNetdevMaxBacklog();

    /** Bytes of option memory per socket, {@code net.core.optmem_max}. 20480 to 4194304. */
    @Min(20480)
    @Max(4194304)
    @Format("")
    Optional<Integer> netCoreOptmemMax();

    /** Bytes of a socket's receive buffer at first, {@code net.core.rmem_default}. 212992 to 134217728. */
    @Min(212992)
    @Max(134217728)
    @Format("")
    Optional<Integer> netCoreRmemDefault();

    /** Most bytes of a socket's receive buffer, {@code net.core.rmem_max}. 212992 to 134217728. */
    @Min(212992)
    @Max(134217728)
    @Format("")
    Optional<Integer> netCoreRmemMax();

    /**
     * Upper bound of a listening socket's backlog, {@code net.core.somaxconn}; larger ones are cut silently. 4096 to
     * 3240000.
     */
    @Min(4096)
    @Max(3240000)
    @Format("")
    Optional<Integer> netCoreSomaxconn();

    /** Bytes of a socket's send buffer at first, {@code net.core.wmem_default}. 212992 to 134217728. */
    @Min(212992)
    @Max(134217728)
    @Format("")
    Optional<Integer> netCoreWmemDefault();

    /** Most bytes of a socket's send buffer, {@code net.core.wmem_max}. 212992 to 134217728. */
    @Min(212992)
    @Max(134217728)
    @Format("")
    Optional<Integer> netCoreWmemMax();

    /**
     * Ports for outgoing connections as {@code "first last"}, first 1024 to 60999 and last 32768 to 65000,
     * {@code net.ipv4.ip_local_port_range}.
     */
    Optional<String> netIpv4IPLocalPortRange();

    /** ARP entries up to which nothing is evicted, {@code net.ipv4.neigh.default.gc_thresh1}. 128 to 80000. */
    @Min(128)
    @Max(80000)
    @Format("")
    Optional<Integer> netIpv4NeighDefaultGcThresh1();

    /**
     * ARP entries from which eviction starts within seconds, {@code net.ipv4.neigh.default.gc_thresh2}. 512 to 90000.
     */
    @Min(512)
    @Max(90000)
    @Format("")
    Optional<Integer> netIpv4NeighDefaultGcThresh2();

    /** Most ARP entries, {@code net.ipv4.neigh.default.gc_thresh3}. 1024 to 100000. */
    @Min(1024)
    @Max(100000)
    @Format("")
    Optional<Integer> netIpv4NeighDefaultGcThresh3();

    /** Seconds that an orphaned connection stays in FIN_WAIT_2, {@code net.ipv4.tcp_fin_timeout}. 5 to 120. */
    @Min(5)
    @Max(120)
    @Format("")
    Optional<Integer> netIpv4TCPFinTimeout();

    /** Idle seconds before the first keepalive probe, {@code net.ipv4.tcp_keepalive_time}. 30 to 432000. */
    @Min(30)
    @Max(432000)
    @Format("")
    Optional<Integer> netIpv4TCPKeepaliveTime();

    /** Seconds between keepalive probes, {@code net.ipv4.tcp_keepalive_intvl}. 1 to 75. */
    @Min(1)
    @Max(75)
    @Format("")
    Optional<Integer> netIpv4TCPkeepaliveIntvl();

    /** Unanswered probes after which a connection is dead, {@code net.ipv4.tcp_keepalive_probes}. 1 to 15. */
    @Min(1)
    @Max(15)
    @Format("")
    Optional<Integer> netIpv4TCPKeepaliveProbes();

    /** Half-open connections before new ones are dropped, {@code net.ipv4.tcp_max_syn_backlog}. 128 to 3240000. */
    @Min(128)
    @Max(3240000)
    @Format("")
    Optional<Integer> netIpv4TCPMaxSynBacklog();

    /**
     * Sockets in TIME_WAIT before the kernel destroys them early, {@code net.ipv4.tcp_max_tw_buckets}. 8000 to
     * 1440000.
     */
    @Min(8000)
    @Max(1440000)
    @Format("")
    Optional<Integer> netIpv4TCPMaxTwBuckets();

    /** Reuses sockets in TIME_WAIT for new outgoing connections, {@code net.ipv4.tcp_tw_reuse}. */
    Optional<Boolean> netIpv4TCPTwReuse();

    /** Hash buckets of the connection tracking table, {@code net.netfilter.nf_conntrack_buckets}. 65536 to 147456. */
    @Min(65536)
    @Max(147456)
    @Format("")
    Optional<Integer> netNetfilterNfConntrackBuckets();

    /** Tracked connections before new ones are dropped, {@code net.netfilter.nf_conntrack_max}. 131072 to 1048576. */
    @Min(131072)
    @Max(1048576)
    @Format("")
    Optional<Integer> netNetfilterNfConntrackMax();

    /** Memory maps of one process, {@code vm.max_map_count}; Elasticsearch asks for 262144. 65530 to 262144. */
    @Min(65530)
    @Max(262144)
    @Format("")
    Optional<Integer> vmMaxMapCount();

    /** Readiness to swap, higher means sooner, {@code vm.swappiness}. 0 to 100. */
    @Min(0)
    @Max(100)
    @Format("")
    Optional<Integer> vmSwappiness();

    /**
     * Percentage that steers how fast directory and inode caches are given back, {@code vm.vfs_cache_pressure}. 1 to
     * 500.
     */
    @Min(1)
    @Max(500)
    @Format("")
    Optional<Integer> vmVfsCachePressure();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSysctlConfig.Builder {
        Builder() {}
    }
}
