package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Upstream's own code, the API server's or that of webhooks, in a process that answers a line with a line. */
final class ApiServer implements AutoCloseable {

    private static final double LEAST_WITH_EXPONENT = 1e21;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private ApiServer(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static ApiServer start(Path binary, String... arguments) {
        List<String> command = new ArrayList<>(List.of(binary.toString()));
        command.addAll(List.of(arguments));
        try {
            return new ApiServer(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server has against a definition; when it has nothing, the kinds of it can be judged from here on. */
    List<Reason> define(JsonNode crd) {
        return reasons(ask(mapper.createObjectNode().set("crd", crd)));
    }

    Verdict judge(JsonNode object, Optional<? extends JsonNode> old) {
        return verdict(ask(question(object, old)));
    }

    /** As before, among other objects, which webhooks look up. */
    Verdict judge(Case judged) {
        ObjectNode question = question(judged.object(), judged.old());
        ArrayNode tree = question.putArray("tree").add(question.get("object"));
        ArrayNode oldTree = question.putArray("oldTree");
        judged.old().ifPresent(old -> oldTree.add(question.get("old")));
        judged.around().forEach(each -> {
            tree.add(sent(each));
            oldTree.add(sent(each));
        });
        return verdict(ask(question));
    }

    /** An object in another version of its kind; empty when it cannot be converted. */
    Optional<ObjectNode> convert(JsonNode object, String apiVersion) {
        ObjectNode question = mapper.createObjectNode().put("version", apiVersion);
        question.set("object", object);
        JsonNode answer = ask(question);
        return answer.path("object") instanceof ObjectNode converted ? Optional.of(converted) : Optional.empty();
    }

    private ObjectNode question(JsonNode object, Optional<? extends JsonNode> old) {
        ObjectNode question = mapper.createObjectNode().put("id", "object");
        question.set("object", sent(object));
        old.ifPresent(before -> question.set("old", sent(before)));
        return question;
    }

    private static Verdict verdict(JsonNode answer) {
        String verdict =
                answer.path("verdict").asText().toUpperCase(Locale.ROOT).replace(' ', '_');
        return new Verdict(Verdict.Outcome.valueOf(verdict), reasons(answer));
    }

    /** As Flux and kubectl send what they read from YAML: a whole number loses its point, 1.0 becomes 1. */
    private static JsonNode sent(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), sent(field.getValue())));
            return copy;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode copy = list.arrayNode();
            list.forEach(item -> copy.add(sent(item)));
            return copy;
        }
        double number = value.doubleValue();
        boolean whole = value.isDouble() && number == Math.rint(number) && Math.abs(number) < LEAST_WITH_EXPONENT;
        return whole ? BigIntegerNode.valueOf(new BigDecimal(number).toBigInteger()) : value;
    }

    private JsonNode ask(JsonNode question) {
        try {
            questions.write(mapper.writeValueAsString(question));
            questions.newLine();
            questions.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the API server's code ended at " + question);
            }
            return mapper.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException("the API server's code did not answer " + question, e);
        }
    }

    private static List<Reason> reasons(JsonNode answer) {
        List<Reason> reasons = new ArrayList<>();
        for (JsonNode error : answer.path("errors")) {
            reasons.add(new Reason(
                    error.path("field").asText(),
                    error.path("type").asText(),
                    error.path("detail").asText()));
        }
        return reasons;
    }

    /** Lets the process read the end of its input, at which it ends. */
    @Override
    public void close() {
        try {
            questions.close();
            answers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroy();
        }
    }
}
