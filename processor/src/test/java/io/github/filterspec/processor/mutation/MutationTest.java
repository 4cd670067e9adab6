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

/** The processor handles every input; see {@link Verdict} for the exact meaning. */
class MutationTest {

  @Tag("verify")
  @Property
  void unchangedSpecsCauseNoProblem(@ForAll GoodSpecs good, @ForAll Toolchain toolchain) {
    Verdict.compilation(good.project(), toolchain).run().clean();
  }

  /** Runs a quick check with the same twenty specs each time. */
  @Tag("verify")
  @Property(tries = 20, seed = "1")
  void twentyMutatedSpecs(
      @ForAll("cases") Case mutated, @ForAll("toolchains") Toolchain toolchain) {
    check(mutated, toolchain);
  }

  /**
   * Runs the same specs each time, so that a failure can be repeated: {@code mvn -Pmutations test}.
   */
  @Tag("mutations")
  @Property(tries = 200, seed = "1")
  void twoHundredMutatedSpecs(
      @ForAll("cases") Case mutated, @ForAll("toolchains") Toolchain toolchain) {
    check(mutated, toolchain);
  }

  /** Runs other specs each time: {@code mvn -Pmutations test}. */
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

  /** Returns Eclipse's compiler for every tenth case. */
  @Provide
  Arbitrary<Toolchain> toolchains() {
    return Arbitraries.frequency(Tuple.of(9, Toolchain.JAVAC), Tuple.of(1, Toolchain.ECJ));
  }
}
