package io.fleetmanifests.simulate.helm;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.jni.NativeLibrary;
import java.nio.file.Path;
import java.util.Objects;

/** Helm through helm-java. The only class that knows it: nobody may load this one before it is known to be there. */
final class NativeHelm implements HelmLibrary {

    /** Whether there is a native library for this platform; without this look helm-java would try to download one. */
    static boolean hasLibrary(ClassLoader loader) {
        return NativeLibrary.serviceProviderLibrary(loader) != null;
    }

    @Override
    public void load() {
        Helm.version();
    }

    @Override
    public String template(Path chart, Path values, Release release) {
        String text = new Helm(chart)
                .template()
                .withName(release.name())
                .withNamespace(release.namespace())
                .withKubeVersion(release.kubeVersion())
                .withValuesFile(values)
                .skipCrds()
                .call();
        // A chart that renders nothing has no text, for which helm-java has null.
        return Objects.requireNonNullElse(text, "");
    }
}
