package io.github.filterspec.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, and prints the ratios to Jackson's databind as a table. */
public final class Ratios {
  private Ratios() {}

  /** Runs all benchmarks. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Encoding.class.getName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    double time = time(result(results, "jackson"));
    double bytes = bytes(result(results, "jackson"));
    System.out.println(
        "| contender | ns | noise, ns | bytes | time to Jackson | bytes to Jackson |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (RunResult result : results) {
      System.out.printf(
          "| %s | %,.0f | %,.0f | %,.0f | %.2f | %.2f |%n",
          name(result),
          time(result),
          result.getPrimaryResult().getScoreError(),
          bytes(result),
          time(result) / time,
          bytes(result) / bytes);
    }
  }

  private static RunResult result(Collection<RunResult> results, String name) {
    return results.stream().filter(each -> name(each).equals(name)).findFirst().orElseThrow();
  }

  private static String name(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double bytes(RunResult result) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(each -> each.getKey().contains("gc.alloc.rate.norm"))
        .findFirst()
        .orElseThrow()
        .getValue()
        .getScore();
  }
}
