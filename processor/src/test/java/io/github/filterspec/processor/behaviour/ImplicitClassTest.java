package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Source;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No other file can name a type in an implicit class, so a spec there is an error at the spec. */
class ImplicitClassTest {

  @ParameterizedTest
  @EnabledForJreRange(minVersion = 25)
  @CsvSource(
      delimiter = '|',
      value = {
        "Tickets | @FilterSpec @JsonBody interface Tickets { @Filter String tag(); }",
        "Shop | @Api @interface Shop {}"
      })
  void typeInImplicitClassIsAnErrorAtTheType(String name, String declaration) {
    Source main =
        new Source(
            "Main.java", "import io.github.filterspec.*;\n" + declaration + "\nvoid main() {}\n");

    assertThat(Compilation.javac().add(main).options("--release", "25").run().errors())
        .singleElement()
        .asString()
        .startsWith("Main.java:2:1 error: FS002: " + name + " is in an implicit class");
  }
}
