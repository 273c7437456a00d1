package io.fleetmanifests.validate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IndexQuestionTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final IndexQuestion<Integer> question = new IndexQuestion<>(objects -> asked.incrementAndGet());

    @Test
    void isAnsweredOnceForAnIndex() {
        ObjectIndex objects = ObjectIndex.ofClusters().build();

        assertThat(objects.answer(question)).isEqualTo(1);
        assertThat(objects.answer(question)).isEqualTo(1);
    }

    @Test
    void isAnsweredAnewForAnotherIndex() {
        ObjectIndex.ofClusters().build().answer(question);

        assertThat(ObjectIndex.ofClusters().build().answer(question)).isEqualTo(2);
    }

    @Test
    void mayAskAnotherQuestion() {
        IndexQuestion<String> outer = new IndexQuestion<>(objects -> "got " + objects.answer(question));

        assertThat(ObjectIndex.ofClusters().build().answer(outer)).isEqualTo("got 1");
    }
}
