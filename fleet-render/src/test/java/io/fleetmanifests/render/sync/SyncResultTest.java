package io.fleetmanifests.render.sync;

import static io.fleetmanifests.render.sync.Trees.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.tree.TreePath;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyncResultTest {

    @Test
    void sortsItsListsAndWritesALineForEachPath() {
        SyncResult result = new SyncResult(
                paths("b", "a"),
                paths("d", "c"),
                paths("f", "e"),
                paths("h", "g"),
                List.of(Conflicts.edited(TreePath.of("j")), Conflicts.edited(TreePath.of("i"))));

        assertThat(result.toText()).isEqualTo("""
                created a
                created b
                changed c
                changed d
                unchanged e
                unchanged f
                deleted g
                deleted h
                conflict i error sync-edited: was edited since the last run; move the edit into the fleet, or allow that edited files are overwritten
                conflict j error sync-edited: was edited since the last run; move the edit into the fleet, or allow that edited files are overwritten
                """);
    }

    @Test
    void hasNoLinesWhenThereIsNothing() {
        assertThat(Trees.created().toText()).isEmpty();
    }
}
