package io.github.filterspec.processor.behaviour;

import io.github.filterspec.processor.harness.Compilation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spec may have any name. */
class ServiceMethodsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Clone",
        "Finalize",
        "GetClass",
        "HashCode",
        "Notify",
        "NotifyAll",
        "ToString",
        "Wait",
        "Equals",
        "New",
        "Retrofit"
      })
  void emptyCommandMayHaveTheNameOfAMethodOfObject(String name) {
    Compilation.javac()
        .add(
            "@Api public @interface Shop {}",
            """
            @FilterSpec @Shop @QueryParameters @Writes(method = POST, path = "a")
            public interface %s {}
            """
                .formatted(name))
        .run()
        .clean();
  }
}
