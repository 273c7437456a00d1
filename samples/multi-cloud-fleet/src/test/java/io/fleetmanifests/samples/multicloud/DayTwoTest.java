package io.fleetmanifests.samples.multicloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DayTwoTest {

    @Test
    void printsWhatTheReadmeShows() throws IOException {
        Fleet fleet = FleetReader.read(Path.of("fleet.yaml"));

        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + DayTwo.steps(fleet) + "```\n");
    }
}
