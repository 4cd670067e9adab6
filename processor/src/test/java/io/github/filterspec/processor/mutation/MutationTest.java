package io.github.filterspec.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Toolchain;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** The processor gets along with whatever it is given; see {@link Verdict} for what that means. */
class MutationTest {

  @Property
  void withoutMutationsAllIsWell(@ForAll GoodSpecs good, @ForAll Toolchain toolchain) {
    Verdict.compilation(good.project(), toolchain).run().clean();
  }

  /** The same ones each time; the other property finds others. */
  @Property(tries = 200, seed = "1")
  void someHundredSpecs(@ForAll("cases") Case it, @ForAll("toolchains") Toolchain toolchain) {
    check(it, toolchain);
  }

  /** Other ones each time: {@code mvn -Pmutations test}. */
  @Tag("mutations")
  @Property(tries = 10_000)
  void manyThousandSpecs(@ForAll("cases") Case it, @ForAll("toolchains") Toolchain toolchain) {
    check(it, toolchain);
  }

  private static void check(Case it, Toolchain toolchain) {
    assertThat(Verdict.faults(it.project(), toolchain)).as("%s: %s", toolchain, it).isEmpty();
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Case.Step> steps =
        Combinators.combine(Arbitraries.of(Mutation.ALL), Arbitraries.integers().between(0, 9999))
            .as(Case.Step::new);
    return Combinators.combine(
            Arbitraries.of(GoodSpecs.class), steps.list().ofMinSize(1).ofMaxSize(3))
        .as(Case::new);
  }

  /** Every tenth case is Eclipse's. */
  @Provide
  Arbitrary<Toolchain> toolchains() {
    return Arbitraries.frequency(Tuple.of(9, Toolchain.JAVAC), Tuple.of(1, Toolchain.ECJ));
  }
}
