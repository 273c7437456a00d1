package io.fleetmanifests.validate.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FieldTest {

    @Test
    void walksToWhatIsThereAndToWhatIsNot() throws JsonProcessingException {
        Field root = field("{\"spec\": {\"pools\": [{\"name\": \"a\"}, {\"name\": 7}]}}");
        assertThat(root.at("spec", "pools").items())
                .extracting(pool -> pool.at("name").path().toString())
                .containsExactly("spec.pools[0].name", "spec.pools[1].name");
        Field absent = root.at("spec", "network", "plugin");
        assertThat(absent.isPresent()).isFalse();
        assertThat(absent.path()).isEqualTo(FieldPath.of("spec", "network", "plugin"));
        assertThat(absent.quoted()).isEqualTo("nothing");
        assertThat(absent.items()).isEmpty();
        assertThat(absent.fields()).isEmpty();
    }

    @Test
    void takesAValueOfTheWrongTypeForNone() throws JsonProcessingException {
        Field root = field(
                "{\"text\": \"7\", \"number\": 7, \"half\": 0.5, \"pointed\": 7.0, \"flag\": true, \"huge\": 1e30}");
        assertThat(root.at("text").text()).contains("7");
        assertThat(root.at("number").text()).isEmpty();
        assertThat(root.at("number").textOrEmpty()).isEmpty();
        assertThat(root.at("number").number()).isEqualTo(OptionalLong.of(7));
        assertThat(root.at("text").number()).isEmpty();
        assertThat(root.at("half").number()).isEmpty();
        assertThat(root.at("pointed").number()).isEqualTo(OptionalLong.of(7));
        assertThat(root.at("huge").number()).isEmpty();
        assertThat(root.at("flag").isTrue()).isTrue();
        assertThat(root.at("text").isTrue()).isFalse();
        assertThat(root.at("absent").isFalse()).isFalse();
        assertThat(root.at("text").is("7")).isTrue();
        assertThat(root.at("number").is("7")).isFalse();
    }

    @Test
    void tellsAbsentFromEmptyAsGoDoes() throws JsonProcessingException {
        Field root = field("{\"nothing\": null, \"text\": \"\", \"list\": [], \"zero\": 0, \"no\": false}");
        assertThat(root.at("nothing").isPresent()).isFalse();
        assertThat(root.at("text").isPresent()).isTrue();
        assertThat(root.at("nothing").isEmpty()).isTrue();
        assertThat(root.at("text").isEmpty()).isTrue();
        assertThat(root.at("list").isEmpty()).isTrue();
        assertThat(root.at("zero").isEmpty()).isFalse();
        assertThat(root.at("no").isEmpty()).isFalse();
        assertThat(root.at("text").absent().isPresent()).isFalse();
    }

    private static Field field(String json) throws JsonProcessingException {
        return Field.root(new JsonMapper().readTree(json));
    }
}
