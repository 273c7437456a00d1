package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fleetmanifests.kind.KindMapper;
import java.util.ServiceLoader;

/** How fleets become JSON and come back: as kinds do, and with the types that providers bring. */
final class FleetMapper {

    private static final ObjectMapper JSON = create();

    private FleetMapper() {}

    /** The shared mapper: whoever has read a fleet need not find out again how its parts are read. */
    static ObjectMapper json() {
        return JSON;
    }

    private static ObjectMapper create() {
        ObjectMapper mapper = KindMapper.json().copy();
        // A key without a value says nothing; a list item or label without one is a slip.
        mapper.setDefaultSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.FAIL));
        ServiceLoader.load(FleetTypes.class, FleetTypes.class.getClassLoader())
                .forEach(types -> types.types().forEach(mapper::registerSubtypes));
        return mapper;
    }
}
