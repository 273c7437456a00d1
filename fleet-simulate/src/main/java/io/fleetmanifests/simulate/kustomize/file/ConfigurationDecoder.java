package io.fleetmanifests.simulate.kustomize.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.field.FieldConfig;
import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import io.fleetmanifests.simulate.kustomize.field.NameReference;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Decodes a file of {@code configurations}. */
public final class ConfigurationDecoder {

    private ConfigurationDecoder() {}

    /**
     * The fields that the file adds.
     *
     * @throws BuildFailure when it says something else
     */
    public static FieldConfig decode(ObjectNode root, Function<JsonPointer, SourceLocation> places)
            throws BuildFailure {
        Fields fields = new Fields(root, JsonPointer.empty(), places);
        Map<FieldConfig.Use, List<FieldSpec>> specs = new EnumMap<>(FieldConfig.Use.class);
        for (FieldConfig.Use use : FieldConfig.Use.values()) {
            specs.put(use, Selectors.fieldSpecs(fields.objects(use.key())));
        }
        List<NameReference> references = new ArrayList<>();
        for (Fields entry : fields.objects("nameReference")) {
            Gvk target = Selectors.gvk(entry);
            references.add(new NameReference(target, Selectors.fieldSpecs(entry.objects("fieldSpecs"))));
            entry.refuseUnknown();
        }
        // Fields of variables; variables themselves are reported where they are declared.
        Selectors.fieldSpecs(fields.objects("varReference"));
        fields.refuseUnknown();
        return new FieldConfig(specs, references);
    }
}
