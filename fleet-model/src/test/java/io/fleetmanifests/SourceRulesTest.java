package io.fleetmanifests;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the house asks of every hand-written source file, in all modules of the repository. */
final class SourceRulesTest {

    private static final int MOST_LINES_OF_A_FILE = 400;
    private static final int MOST_LINES_OF_A_METHOD = 60;

    /** Without a floor, a walk that finds nothing would satisfy every rule. */
    private static final int FEWEST_FILES = 450;

    private static final Path REPOSITORY = repository();

    private static final List<String> LONG_FILES = new ArrayList<>();
    private static final List<String> LONG_METHODS = new ArrayList<>();
    private static final List<String> UNDOCUMENTED = new ArrayList<>();
    private static int files;

    @BeforeAll
    static void readSources() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources()));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                files++;
                new Rules(trees, unit).scan(unit, null);
            }
        }
    }

    @Test
    void everySourceFolderIsRead() {
        assertThat(files).isGreaterThan(FEWEST_FILES);
    }

    @Test
    void noFileIsTooLong() {
        assertThat(LONG_FILES).isEmpty();
    }

    @Test
    void noMethodIsTooLong() {
        assertThat(LONG_METHODS).isEmpty();
    }

    @Test
    void everythingPublicSaysWhatItPromises() {
        assertThat(UNDOCUMENTED).isEmpty();
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = requireNonNull(folder.getParent(), "no folder above has .mvn");
        }
        return folder;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.walk(REPOSITORY, 3)) {
            List<Path> found = new ArrayList<>();
            for (Path folder : modules.filter(each -> each.endsWith("src")).toList()) {
                try (Stream<Path> below = Files.walk(folder)) {
                    below.filter(each -> each.toString().endsWith(".java"))
                            .sorted()
                            .forEach(found::add);
                }
            }
            return found;
        }
    }

    private static final class Rules extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private final CompilationUnitTree unit;
        private final String file;
        private final boolean main;
        private final Set<ClassTree> open = Collections.newSetFromMap(new IdentityHashMap<>());

        Rules(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.unit = unit;
            Path path = REPOSITORY.relativize(Path.of(unit.getSourceFile().toUri()));
            this.file = path.toString();
            this.main = path.toString().contains("main");
        }

        @Override
        public @Nullable Void visitCompilationUnit(CompilationUnitTree node, @Nullable Void nothing) {
            long last =
                    unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, unit));
            if (last > MOST_LINES_OF_A_FILE) {
                LONG_FILES.add(file + ": has " + last + " lines");
            }
            return super.visitCompilationUnit(node, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree node, @Nullable Void nothing) {
            if (isOpen(node.getModifiers())) {
                open.add(node);
                document(node, node.getSimpleName().toString());
            }
            return super.visitClass(node, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree node, @Nullable Void nothing) {
            long lines = line(node, true) - line(node, false) + 1;
            // A test's method may be a table of cases, or a whole expected file.
            if (main && lines > MOST_LINES_OF_A_METHOD) {
                LONG_METHODS.add(at(node, node.getName() + " has " + lines + " lines"));
            }
            boolean inherits = node.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
            if (isOpen(node.getModifiers()) && !inherits) {
                document(node, node.getName().toString());
            }
            return super.visitMethod(node, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree node, @Nullable Void nothing) {
            boolean member = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
            if (member && isOpen(node.getModifiers())) {
                document(node, node.getName().toString());
            }
            return super.visitVariable(node, null);
        }

        /** Public, or a member of an interface, which is public without saying so; in something that is open itself. */
        private boolean isOpen(ModifiersTree modifiers) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean declared = modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED);
            if (parent instanceof ClassTree type) {
                boolean implied = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
                return open.contains(type)
                        && (declared || (implied && !modifiers.getFlags().contains(Modifier.PRIVATE)));
            }
            return declared && parent instanceof CompilationUnitTree;
        }

        private void document(Tree node, String name) {
            if (main && trees.getDocComment(getCurrentPath()) == null) {
                UNDOCUMENTED.add(at(node, name));
            }
        }

        private String at(Tree node, String what) {
            return file + ":" + line(node, false) + ": " + what;
        }

        private long line(Tree node, boolean end) {
            var positions = trees.getSourcePositions();
            long position = end ? positions.getEndPosition(unit, node) : positions.getStartPosition(unit, node);
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
