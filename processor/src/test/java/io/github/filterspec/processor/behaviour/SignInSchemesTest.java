package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API annotation says how requests are authenticated. */
class SignInSchemesTest {
  private static final String USE =
      """
      public class Use {
        public static Object run() {
          return ShopApi.API.signIns().stream()
              .map(signIn -> signIn.kind() + " " + signIn.name() + " " + signIn.word())
              .collect(java.util.stream.Collectors.joining(", "));
        }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Api                                                      | ''",
        "@Api @SignIn                                              | bearer Authorization Bearer",
        "@Api @SignIn(word = \"ApiKey\")                           | bearer Authorization ApiKey",
        "@Api @SignIn(BASIC)                                       | basic Authorization Basic",
        "@Api @SignIn(value = HEADER, name = \"X-Key\")            | 'key X-Key '",
        "@Api @SignIn(value = HEADER, name = \"X\", word = \"W\")  | key X W",
        "@Api @SignIn(value = PARAMETER, name = \"api_key\")       | 'key api_key '",
        "@Api @SignIn(BASIC) @SignIn                               | basic Authorization Basic, bearer Authorization Bearer"
      })
  void definitionHasTheSchemesInTheOrderOfTheSource(String annotations, String expected) {
    Object schemes =
        Compilation.javac()
            .add(annotations + " public @interface Shop {}", USE)
            .run()
            .clean()
            .run("p.Use");

    assertThat(schemes).isEqualTo(expected);
  }
}
