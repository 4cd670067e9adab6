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

  /** A smoke run: the same twenty specs each time. */
  @Property(tries = 20, seed = "1")
  void twentyMutatedSpecs(
      @ForAll("cases") Case mutated, @ForAll("toolchains") Toolchain toolchain) {
    check(mutated, toolchain);
  }

  /** The same specs each time, so that a failure can be repeated: {@code mvn -Pmutations test}. */
  @Tag("mutations")
  @Property(tries = 200, seed = "1")
  void twoHundredMutatedSpecs(
      @ForAll("cases") Case mutated, @ForAll("toolchains") Toolchain toolchain) {
    check(mutated, toolchain);
  }

  /** Other specs each time: {@code mvn -Pmutations test}. */
  @Tag("mutations")
  @Property(tries = 10_000)
  void tenThousandMutatedSpecs(
      @ForAll("cases") Case mutated, @ForAll("toolchains") Toolchain toolchain) {
    check(mutated, toolchain);
  }

  private static void check(Case mutated, Toolchain toolchain) {
    assertThat(Verdict.faults(mutated.project(), toolchain))
        .as("%s: %s", toolchain, mutated)
        .isEmpty();
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
