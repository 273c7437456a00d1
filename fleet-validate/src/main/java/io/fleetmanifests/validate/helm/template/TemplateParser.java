package io.fleetmanifests.validate.helm.template;

import io.fleetmanifests.validate.helm.template.Expression.Command;
import io.fleetmanifests.validate.helm.template.Expression.Pipeline;
import io.fleetmanifests.validate.helm.template.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a template. For one text. */
final class TemplateParser {

    /** Deeper than anybody writes by hand. */
    private static final int DEEPEST = 200;

    /**
     * A file.
     *
     * @param nodes what is rendered of it
     * @param defined the templates that it defines, by name
     */
    record Parsed(List<Node> nodes, Map<String, List<Node>> defined) {}

    private final List<List<Token>> actions;
    private final Map<String, List<Node>> defined = new LinkedHashMap<>();
    private int next;
    private int depth;

    private TemplateParser(List<List<Token>> actions) {
        this.actions = actions;
    }

    static Parsed parse(String text) throws TemplateSyntaxException {
        TemplateParser parser = new TemplateParser(TemplateLexer.actions(text));
        List<Node> nodes = parser.nodes(Set.of());
        return new Parsed(nodes, parser.defined);
    }

    /** The nodes up to an action that starts with one of the words, which is not passed; or up to the end of the text. */
    private List<Node> nodes(Set<String> ends) throws TemplateSyntaxException {
        if (++depth > DEEPEST) {
            throw new TemplateSyntaxException("nested too deep", 0);
        }
        List<Node> nodes = new ArrayList<>();
        while (next < actions.size()) {
            List<Token> action = actions.get(next);
            String word = action.get(0).is(Kind.IDENTIFIER) ? action.get(0).text() : "";
            if (ends.contains(word)) {
                depth--;
                return nodes;
            }
            next++;
            node(word, action, nodes);
        }
        if (!ends.isEmpty()) {
            throw new TemplateSyntaxException("an action has no end", 0);
        }
        depth--;
        return nodes;
    }

    private void node(String word, List<Token> action, List<Node> nodes) throws TemplateSyntaxException {
        ActionParser parser = new ActionParser(action);
        switch (word) {
            case "if", "with", "range" -> {
                parser.pass();
                nodes.add(branch(word, parser.wholePipeline()));
            }
            case "define" -> {
                parser.pass();
                defined.put(parser.name(), body());
            }
            case "block" -> {
                parser.pass();
                String name = parser.name();
                nodes.add(new Node.Call(name, Optional.of(parser.wholePipeline())));
                defined.put(name, body());
            }
            case "template" -> {
                parser.pass();
                String name = parser.name();
                nodes.add(
                        new Node.Call(name, parser.isAtEnd() ? Optional.empty() : Optional.of(parser.wholePipeline())));
            }
            case "break", "continue" -> nodes.add(new Node.Leave());
            case "else", "end" ->
                throw new TemplateSyntaxException(
                        "unexpected " + word, action.get(0).line());
            default -> nodes.add(new Node.Action(parser.wholePipeline()));
        }
    }

    private List<Node> body() throws TemplateSyntaxException {
        List<Node> body = nodes(Set.of("end"));
        next++;
        return body;
    }

    private Node branch(String word, Pipeline pipeline) throws TemplateSyntaxException {
        Node.Branch.Kind kind = switch (word) {
            case "if" -> Node.Branch.Kind.IF;
            case "with" -> Node.Branch.Kind.WITH;
            default -> Node.Branch.Kind.RANGE;
        };
        List<Node> body = nodes(Set.of("else", "end"));
        List<Token> end = actions.get(next++);
        if (end.get(0).isWord("end")) {
            return new Node.Branch(kind, pipeline, body, List.of());
        }
        if (end.size() > 1) {
            // The end of the inner one is that of all.
            ActionParser parser = new ActionParser(end);
            parser.pass();
            String inner = parser.pass().text();
            return new Node.Branch(kind, pipeline, body, List.of(branch(inner, parser.wholePipeline())));
        }
        return new Node.Branch(kind, pipeline, body, body());
    }

    /** The words of one action. */
    private static final class ActionParser {

        private final List<Token> tokens;
        private int at;
        private int depth;

        ActionParser(List<Token> tokens) {
            this.tokens = tokens;
        }

        boolean isAtEnd() {
            return at >= tokens.size();
        }

        Token pass() throws TemplateSyntaxException {
            if (isAtEnd()) {
                throw new TemplateSyntaxException(
                        "something is missing", tokens.get(tokens.size() - 1).line());
            }
            return tokens.get(at++);
        }

        private boolean isAt(Kind kind) {
            return at < tokens.size() && tokens.get(at).is(kind);
        }

        String name() throws TemplateSyntaxException {
            return pass().text();
        }

        Pipeline wholePipeline() throws TemplateSyntaxException {
            Pipeline pipeline = pipeline();
            if (!isAtEnd()) {
                throw new TemplateSyntaxException(
                        "unexpected " + pass().text(), tokens.get(0).line());
            }
            return pipeline;
        }

        private Pipeline pipeline() throws TemplateSyntaxException {
            if (++depth > DEEPEST) {
                throw new TemplateSyntaxException(
                        "nested too deep", tokens.get(0).line());
            }
            List<String> variables = new ArrayList<>();
            int start = at;
            while (isAt(Kind.VARIABLE)) {
                variables.add(pass().text());
                if (isAt(Kind.COMMA)) {
                    pass();
                }
            }
            boolean assigns = isAt(Kind.ASSIGN);
            if (assigns || isAt(Kind.DECLARE)) {
                pass();
            } else {
                variables.clear();
                at = start;
            }
            List<Command> commands = new ArrayList<>();
            commands.add(command());
            while (isAt(Kind.PIPE)) {
                pass();
                commands.add(command());
            }
            depth--;
            return new Pipeline(variables, assigns, commands);
        }

        private Command command() throws TemplateSyntaxException {
            List<Expression> words = new ArrayList<>();
            while (!isAtEnd() && !isAt(Kind.PIPE) && !isAt(Kind.CLOSE)) {
                words.add(word());
            }
            if (words.isEmpty()) {
                throw new TemplateSyntaxException(
                        "a command is missing", tokens.get(0).line());
            }
            return new Command(words);
        }

        private Expression word() throws TemplateSyntaxException {
            Token token = pass();
            Expression value = switch (token.kind()) {
                case IDENTIFIER -> identifier(token.text());
                case VARIABLE -> new Expression.Variable(token.text());
                case TEXT -> new Expression.Literal(true, token.text());
                case NUMBER -> new Expression.Literal(false, token.text());
                case DOT -> new Expression.Dot();
                case FIELD -> {
                    at--;
                    yield new Expression.Dot();
                }
                case OPEN -> {
                    Pipeline inner = pipeline();
                    if (!isAt(Kind.CLOSE)) {
                        throw new TemplateSyntaxException("a parenthesis does not end", token.line());
                    }
                    pass();
                    yield new Expression.Inner(inner);
                }
                default -> throw new TemplateSyntaxException("unexpected " + token.text(), token.line());
            };
            List<String> names = new ArrayList<>();
            while (isAt(Kind.FIELD) && (!tokens.get(at).apart() || (token.is(Kind.FIELD) && names.isEmpty()))) {
                names.add(pass().text());
            }
            return names.isEmpty() ? value : new Expression.Fields(value, names, token.line());
        }

        private static Expression identifier(String text) {
            return switch (text) {
                case "true", "false", "nil" -> new Expression.Literal(false, text);
                default -> new Expression.Function(text);
            };
        }
    }
}
