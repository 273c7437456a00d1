package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.FleetRules;
import io.fleetmanifests.render.RenderRules;
import io.fleetmanifests.tree.ReaderRules;
import io.fleetmanifests.validate.rule.Level;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.suppress.SuppressionRules;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void hasTheRulesOfAllModulesInTheOrderOfTheirIds() {
        assertThat(Rules.all())
                .extracting(Rule::id)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAll(ReaderRules.all().stream().map(rule -> rule.id()).toList())
                .containsAll(FleetRules.all().stream().map(rule -> rule.id()).toList())
                .containsAll(RenderRules.all().stream().map(rule -> rule.id()).toList())
                .containsAll(SuppressionRules.all().stream().map(Rule::id).toList());
    }

    @Test
    void everyRuleSaysWhatItAsksForAndWhoAsks() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)+");
            assertThat(rule.summary()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.source()).isNotBlank();
        });
    }

    @Test
    void aRuleOfManifestsWinsOverTheSameOneOfAFleet() {
        assertThat(Rules.find("schema-range")).get().extracting(Rule::level).isEqualTo(Level.API_SERVER);
        assertThat(Rules.find("yaml-syntax")).get().extracting(Rule::level).isEqualTo(Level.FILE);
        assertThat(Rules.find("no-such-rule")).isEmpty();
    }
}
