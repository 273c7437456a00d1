package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * As whom the management cluster talks to a cloud: always a reference, never a secret itself. In {@code fleet.yaml} the
 * {@code kind} tells which cloud.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public interface CloudIdentity {

    /** The name of the identity object in the worker clusters' namespace. */
    String name();
}
