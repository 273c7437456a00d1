package io.fleetmanifests.samples.multicloud;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.simulate.operation.FleetChange;
import io.fleetmanifests.simulate.operation.FleetOperations;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What happens to the fleet after its first day: more nodes, a newer Kubernetes, a cluster less. A program to be run from the root
 * of this repository; it prints what each step would do, and writes nothing.
 */
public final class DayTwo {

    private DayTwo() {}

    /**
     * Prints the steps with their plans.
     *
     * @param args the fleet, default {@code samples/multi-cloud-fleet/fleet.yaml}
     */
    public static void main(String[] args) {
        Path file = Path.of(args.length > 0 ? args[0] : "samples/multi-cloud-fleet/fleet.yaml");
        PrintStream printed = System.out;
        printed.print(steps(FleetReader.read(file)));
    }

    /** The steps, each from the fleet that the one before gives. */
    static String steps(Fleet fleet) {
        StringBuilder text = new StringBuilder();
        FleetChange scaled = FleetOperations.on(fleet).scalePool("aws-europe", "workers", 5);
        text.append(scaled.toText()).append('\n');
        Fleet last = scaled.fleet();
        for (FleetChange step : FleetOperations.on(last).upgrade("azure-europe", "v1.34.1")) {
            text.append(step.toText()).append('\n');
            last = step.fleet();
        }
        for (FleetChange step : FleetOperations.on(last).retire("azure-america")) {
            text.append(step.toText());
        }
        return text.toString();
    }
}
