package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Settings for all clusters of one type that do not say otherwise; in {@code fleet.yaml} the {@code kind} tells which
 * type. Objects are merged key by key, lists are replaced as a whole, as Helm merges values.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public interface ClusterDefaults {}
