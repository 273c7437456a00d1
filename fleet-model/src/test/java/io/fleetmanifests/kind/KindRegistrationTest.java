package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

class KindRegistrationTest {

    @Test
    void everyKindOnTheClassPathIsInAFamily() {
        assertThat(Kinds.load().types())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ModelClasses.all()
                        .filter(type ->
                                Resource.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                        .<Class<? extends Resource<?>>>map(KindRegistrationTest::asKind)
                        .toList());
    }

    @Test
    void everyFamilyOnTheClassPathIsAService() {
        assertThat(Kinds.load().families().stream().<Class<?>>map(KindFamily::getClass))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ModelClasses.all()
                        .filter(type -> KindFamily.class.isAssignableFrom(type) && !type.isInterface())
                        .toList());
    }

    @SuppressWarnings("unchecked") // the filter before it has looked
    private static Class<? extends Resource<?>> asKind(Class<?> type) {
        return (Class<? extends Resource<?>>) type;
    }
}
