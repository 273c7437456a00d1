package io.fleetmanifests.kind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way in which this project generates value classes: callers see the interface and its {@code Builder}, never
 * the generated class.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
// In no class file: users would be told that Immutables' annotations are missing.
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // No annotation in our classes may come from a jar that users do not have: their compiler would warn of it.
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
public @interface FleetStyle {}
