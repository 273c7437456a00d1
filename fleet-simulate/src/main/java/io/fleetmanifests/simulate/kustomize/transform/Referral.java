package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.ResourceId;
import java.util.List;

/**
 * An object that names others or is named, with what it is and was called.
 *
 * @param resource the object
 * @param id what it is called
 * @param formerIds what it was called
 * @param prefixes the prefixes that its name got
 * @param suffixes the suffixes that its name got
 */
record Referral(
        Resource resource, ResourceId id, List<ResourceId> formerIds, List<String> prefixes, List<String> suffixes) {

    static Referral of(Resource resource) {
        return new Referral(resource, resource.id(), resource.formerIds(), resource.prefixes(), resource.suffixes());
    }

    /** What it was called at first. */
    ResourceId originalId() {
        return formerIds.isEmpty() ? id : formerIds.get(0);
    }

    /** Whether the names of both got the same prefixes and suffixes in the layers that both went through. */
    boolean hasSameLayers(Referral other, boolean noneIsAny) {
        return isSame(prefixes, other.prefixes, noneIsAny) && isSame(suffixes, other.suffixes, noneIsAny);
    }

    private static boolean isSame(List<String> one, List<String> other, boolean noneIsAny) {
        if (noneIsAny && (one.isEmpty() || other.isEmpty())) {
            return true;
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        if (shorter.isEmpty()) {
            return longer.isEmpty();
        }
        return longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }
}
