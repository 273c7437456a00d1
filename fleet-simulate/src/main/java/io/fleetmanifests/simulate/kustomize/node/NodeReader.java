package io.fleetmanifests.simulate.kustomize.node;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as kustomize does. What the tree's own reader refuses (too large, too deep, aliases without bound) is refused
 * here too, so this one only sees what is known to be harmless.
 */
public final class NodeReader {

    /** The tag of a scalar that has none and no quotes. */
    private static final Tag PLAIN = new Tag("plain");

    private NodeReader() {}

    /**
     * The documents of a file, without the empty ones.
     *
     * @param file the file as locations show it
     * @throws BuildFailure when it is no YAML
     */
    public static List<NodeDocument> read(String file, byte[] bytes) throws BuildFailure {
        return read(file, bytes, YamlReader.readDocuments(file, bytes).findings());
    }

    /**
     * The documents of a file that the tree's reader has read already, without the empty ones.
     *
     * @param file the file as locations show it
     * @param findings what the tree's reader had to say
     * @throws BuildFailure when it is no YAML
     */
    public static List<NodeDocument> read(String file, byte[] bytes, List<Finding> findings) throws BuildFailure {
        for (Finding finding : findings) {
            // A key that is set twice fails the build only when it is still there at the end.
            if (finding.severity() == Severity.ERROR && !finding.rule().equals("yaml-duplicate-key")) {
                throw BuildFailure.at(finding.location().orElse(SourceLocation.of(file)), finding.message());
            }
        }
        return compose(file, new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<NodeDocument> compose(String file, String text) throws BuildFailure {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Composer composer = new Composer(new ParserImpl(new StreamReader(plain), options), new PlainTags(), options);
        List<NodeDocument> documents = new ArrayList<>();
        try {
            while (composer.checkNode()) {
                org.yaml.snakeyaml.nodes.Node root = composer.getNode();
                Node node = convert(root);
                if (!node.isNull()) {
                    documents.add(new NodeDocument(node, location(file, root)));
                }
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            int column = e.getProblemMark() == null ? 0 : e.getProblemMark().getColumn() + 1;
            throw BuildFailure.at(new SourceLocation(file, line, column), String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw BuildFailure.at(SourceLocation.of(file), String.valueOf(e.getMessage()));
        }
        return documents;
    }

    private static SourceLocation location(String file, org.yaml.snakeyaml.nodes.Node node) {
        return new SourceLocation(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    private static Node convert(org.yaml.snakeyaml.nodes.Node node) throws BuildFailure {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode sequence) {
            Node list = Node.list();
            for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
                list.items().add(convert(item));
            }
            return list;
        }
        return map((MappingNode) node);
    }

    private static Node scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(PLAIN)) {
            return Node.scalar(PlainText.typeOf(text), text, false);
        }
        boolean quoted = !scalar.isPlain();
        ScalarType type = ScalarType.TEXT;
        if (scalar.getTag().equals(Tag.INT)) {
            type = ScalarType.INTEGER;
        } else if (scalar.getTag().equals(Tag.FLOAT)) {
            type = ScalarType.FLOAT;
        } else if (scalar.getTag().equals(Tag.BOOL)) {
            type = ScalarType.BOOLEAN;
        } else if (scalar.getTag().equals(Tag.NULL)) {
            type = ScalarType.NULL;
        }
        return Node.scalar(type, text, quoted && type == ScalarType.TEXT);
    }

    private static Node map(MappingNode mapping) throws BuildFailure {
        Node own = Node.map();
        List<Node> merged = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw BuildFailure.because("a key must be text, got a list or map");
            }
            if (isMerge(key)) {
                merged.addAll(merged(tuple.getValueNode()));
                continue;
            }
            if (own.get(key.getValue()).isPresent()) {
                own.fault("the key \"" + key.getValue() + "\" is set twice");
            } else if (key.getTag().equals(PLAIN) && PlainText.typeOf(key.getValue()) != ScalarType.TEXT) {
                own.fault("a key must be text, got " + key.getValue());
            }
            own.keep(key.getValue(), convert(tuple.getValueNode()));
        }
        return merged.isEmpty() ? own : own.over(merged);
    }

    private static boolean isMerge(ScalarNode key) {
        return key.getValue().equals("<<")
                && (key.getTag().equals(PLAIN) || key.getTag().equals(Tag.MERGE));
    }

    /** The maps to merge; the first one counts most. */
    private static List<Node> merged(org.yaml.snakeyaml.nodes.Node value) throws BuildFailure {
        List<Node> maps = new ArrayList<>();
        if (value instanceof SequenceNode sequence) {
            for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
                maps.addAll(merged(item));
            }
        } else if (value instanceof MappingNode) {
            maps.add(convert(value));
        } else {
            throw BuildFailure.because("<< must be a map or a list of maps");
        }
        return maps;
    }

    /** Leaves open what a scalar without tag and quotes is. */
    private static final class PlainTags extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // None: PlainText has the rules.
        }

        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            return kind == NodeId.scalar && implicit ? PLAIN : super.resolve(kind, value, implicit);
        }
    }
}
