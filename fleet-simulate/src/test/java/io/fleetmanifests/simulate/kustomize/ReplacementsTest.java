package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** replacements. */
final class ReplacementsTest {

    private static final String OBJECTS = """
            apiVersion: v1
            data:
              host: web.example.com:8080
              json: '{"b": {"port": 1}, "a": "x"}'
              yaml: |
                port: 1
                name: x
            kind: ConfigMap
            metadata:
              name: source
            ---
            apiVersion: example.com/v1
            kind: Widget
            metadata:
              labels:
                app: web
              name: w
            spec:
              items:
              - name: a
                value: "1"
              - name: b
                value: "2"
              port: 1
              url: http://old/path
            """;

    private static Repository repository(String source, String target) {
        String kustomization =
                "resources: [all.yaml]\nreplacements:\n- " + source + "\n  targets:\n  - " + target + "\n";
        return Repository.of(kustomization).with("all.yaml", OBJECTS);
    }

    private static final String HOST = "source: {kind: ConfigMap, fieldPath: data.host}";
    private static final String PORT =
            "source: {kind: ConfigMap, fieldPath: data.host, options: {delimiter: ':', index: 1}}";

    @Test
    void copiesAFieldIntoAnother() {
        assertThat(repository(HOST, "{select: {kind: Widget}, fieldPaths: [spec.url]}")
                        .objects())
                .isEqualTo(quoted(OBJECTS.replace("http://old/path", "web.example.com:8080")));
    }

    @Test
    void aNumberStaysANumber() {
        assertThat(repository(PORT, "{select: {kind: Widget}, fieldPaths: [spec.port]}")
                        .objects())
                .isEqualTo(quoted(OBJECTS.replace("  port: 1\n  url", "  port: 8080\n  url")));
        assertThat(repository(HOST, "{select: {kind: Widget}, fieldPaths: [spec.port]}")
                        .findings())
                .isEqualTo("all.yaml:12:1 error kustomize-build: Widget w: "
                        + "\"web.example.com:8080\" stands where a value of type integer stood");
    }

    @Test
    void changesAPartOfAField() {
        String target = "{select: {kind: Widget}, fieldPaths: [spec.url], options: {delimiter: /, index: %s}}";
        assertThat(repository(HOST, target.formatted("2")).objects())
                .isEqualTo(quoted(OBJECTS.replace("http://old/path", "http://web.example.com:8080/path")));
        assertThat(repository(HOST, target.formatted("-1")).objects())
                .isEqualTo(quoted(OBJECTS.replace("http://old/path", "web.example.com:8080/http://old/path")));
        assertThat(repository(HOST, target.formatted("99")).objects())
                .isEqualTo(quoted(OBJECTS.replace("http://old/path", "http://old/path/web.example.com:8080")));
    }

    @Test
    void findsItemsOfListsByKeyIndexAndAll() {
        String target = "{select: {kind: Widget}, fieldPaths: [%s]}";
        String value = "sourceValue: new";
        assertThat(repository(value, target.formatted("'spec.items.[name=b].value'"))
                        .objects())
                .isEqualTo(quoted(OBJECTS.replace("\"2\"", "new")));
        assertThat(repository(value, target.formatted("spec.items.0.value")).objects())
                .isEqualTo(quoted(OBJECTS.replace("\"1\"", "new")));
        assertThat(repository(value, target.formatted("'spec.items.*.value'")).objects())
                .isEqualTo(quoted(OBJECTS.replace("\"1\"", "new").replace("\"2\"", "new")));
        assertThat(repository(value, target.formatted("spec.items.7.value")).findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: Widget w spec.items.7.value: "
                        + "index 7 is asked for and the list has 2");
    }

    @Test
    void makesFieldsWhenAsked() {
        String target = "{select: {labelSelector: app=web}, options: {create: %s},"
                + " fieldPaths: ['spec.items.[name=c].value', 'metadata.annotations.[example.com/x]']}";
        assertThat(repository("sourceValue: new", target.formatted("true")).objects())
                .isEqualTo(
                        quoted(OBJECTS.replace("    value: \"2\"\n", "    value: \"2\"\n  - name: c\n    value: new\n")
                                .replace("  labels:\n", "  annotations:\n    example.com/x: new\n  labels:\n")));
        assertThat(repository("sourceValue: new", target.formatted("false")).findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: "
                        + "Widget w has no spec.items.[name=c].value; set options.create to make it");
    }

    @Test
    void leavesAloneWhatIsRejected() {
        String target = "{select: {name: .*}, reject: [{kind: ConfigMap}, {labelSelector: app=web}], fieldPaths: [x]}";
        assertThat(repository("sourceValue: new", target).objects()).isEqualTo(quoted(OBJECTS));
    }

    @Test
    void reachesIntoTextThatIsJsonOrYaml() {
        assertThat(repository(PORT, "{select: {kind: ConfigMap}, fieldPaths: [data.json.b.port, data.yaml.port]}")
                        .objects())
                .isEqualTo("""
                        apiVersion: v1
                        data:
                          host: web.example.com:8080
                          json: "{\\"a\\":\\"x\\",\\"b\\":{\\"port\\":8080}}"
                          yaml: |-
                            port: 8080
                            name: x
                        kind: ConfigMap
                        metadata:
                          name: source
                        """ + quoted(OBJECTS).substring(quoted(OBJECTS).indexOf("---")));
    }

    @Test
    void readsReplacementsFromFiles() {
        String list = "- source: {kind: ConfigMap}\n  targets: [{select: {kind: Widget}, fieldPaths: [spec.url]}]\n";
        Repository repository = Repository.of("resources: [all.yaml]\nreplacements: [{path: list.yaml}]\n")
                .with("all.yaml", OBJECTS)
                .with("list.yaml", list);
        assertThat(repository.objects()).isEqualTo(quoted(OBJECTS.replace("http://old/path", "source")));
        assertThat(Repository.of("resources: []\nreplacements: [{path: text.yaml}]\n")
                        .with("text.yaml", "text\n")
                        .findings())
                .isEqualTo("kustomization.yaml:2:16 error kustomize-build: "
                        + "a file of replacements must be a map or a list of maps");
    }

    @Test
    void refusesASourceThatIsNotOne() {
        String target = "{select: {kind: Widget}}";
        assertThat(repository("source: {kind: Secret}", target).findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: no object is the source Secret ");
        assertThat(repository("source: {version: v1}", target).findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: 2 objects are the source  ");
        assertThat(repository("source: {kind: ConfigMap, fieldPath: data.gone}", target)
                        .findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: ConfigMap source has no data.gone");
        assertThat(repository("source: {kind: ConfigMap, options: {delimiter: '-', index: 3}}", target)
                        .findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: \"source\" has no part 3");
        assertThat(repository("source: {kind: ConfigMap}\n  sourceValue: x", target)
                        .findings())
                .isEqualTo("kustomization.yaml:4:3 error kustomize-build: source and sourceValue exclude each other");
    }

    /** The objects as the project's writer writes them. */
    private static String quoted(String objects) {
        return Repository.of("resources: [all.yaml]").with("all.yaml", objects).objects();
    }
}
