package io.github.filterspec.sample.opencx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The properties of every expression. */
class ExpressionLawsTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Provide
  Arbitrary<ExpressionTrees> trees() {
    return ExpressionTrees.ofDepth(3);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void expressionIsValidByTheVendorsSchema(@ForAll("trees") ExpressionTrees tree) {
    assertThat(DefinitionSchema.flaws(tree.build().toJson())).isEmpty();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void expressionIsReadBackEqual(@ForAll("trees") ExpressionTrees tree)
      throws JsonProcessingException {
    ContactsFilter built = tree.build();

    assertThat(ContactsFilter.fromJson(built.toJson())).isEqualTo(built);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(built), ContactsFilter.class))
        .isEqualTo(built)
        .hasToString(built.toJson());
    assertThat(built.unknownConditions()).isEmpty();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void normalFormKeepsTheMeaning(@ForAll("trees") ExpressionTrees tree, @ForAll int world) {
    Predicate<ContactsFilter> known = condition -> holds(condition.toJson(), world);

    boolean inNormalForm =
        tree.build()
            .<Boolean>fold(
                condition -> known.test(ContactsFilter.of(condition)),
                parts -> parts.stream().allMatch(part -> part),
                parts -> parts.stream().anyMatch(part -> part));

    assertThat(inNormalForm).isEqualTo(tree.holds(known));
  }

  /** A random set of true conditions. */
  private static boolean holds(String condition, int world) {
    return Integer.bitCount((condition + world).hashCode()) % 2 == 0;
  }
}
