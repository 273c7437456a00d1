package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a/b.yaml",
                ".github/x",
                "a b/é",
                "...",
                "a..b/c.",
                ".gitignore",
                "x.git/y",
                "日本",
                "\ud83d\ude00"
            })
    void keepsAPathAsItIs(String text) {
        assertThat(TreePath.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, must not be empty",
                "/a, must be relative and without empty parts",
                "a/, must be relative and without empty parts",
                "a//b, must be relative and without empty parts",
                "/, must be relative and without empty parts",
                "., must not contain the part .",
                "a/./b, must not contain the part .",
                ".., must not contain the part ..",
                "a/../../b, must not contain the part ..",
                ".git, must not lead into a .git folder",
                "a/.GIT/hooks/x, must not lead into a .git folder",
                "a\\b, `must not contain a backslash, a colon or a control character`",
                "C:x, `must not contain a backslash, a colon or a control character`",
                "`a\nb`, `must not contain a backslash, a colon or a control character`",
                "a\u007fb, `must not contain a backslash, a colon or a control character`",
                "a\u0085b, `must not contain a backslash, a colon or a control character`",
            })
    void refusesWhatCouldLeaveTheTree(String text, String why) {
        assertThatThrownBy(() -> TreePath.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path: " + why + ", got \"" + text + "\"");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> TreePath.of("a" + (char) 0xd800)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsItsParts() {
        TreePath path = TreePath.of("a/b/c.yaml");
        assertThat(path.fileName()).isEqualTo("c.yaml");
        assertThat(path.parent()).contains(TreePath.of("a/b"));
        assertThat(TreePath.of("a").fileName()).isEqualTo("a");
        assertThat(TreePath.of("a").parent()).isEmpty();
    }

    @Test
    void resolvesBelowItself() {
        assertThat(TreePath.of("a").resolve("b/c")).isEqualTo(TreePath.of("a/b/c"));
        assertThatThrownBy(() -> TreePath.of("a").resolve("../b"))
                .hasMessage("path: must not contain the part .., got \"a/../b\"");
    }

    @Test
    void startsWithItselfAndItsFoldersOnly() {
        TreePath path = TreePath.of("a/bc/d");
        assertThat(List.of("a", "a/bc", "a/bc/d")).allMatch(folder -> path.startsWith(TreePath.of(folder)));
        assertThat(List.of("a/b", "a/bc/d/e", "b", "bc")).noneMatch(folder -> path.startsWith(TreePath.of(folder)));
    }

    @Test
    void sortsAsText() {
        assertThat(List.of("b", "a/b", "a-b", "a", "B").stream()
                        .map(TreePath::of)
                        .sorted())
                .extracting(TreePath::toString)
                .containsExactly("B", "a", "a-b", "a/b", "b");
    }
}
