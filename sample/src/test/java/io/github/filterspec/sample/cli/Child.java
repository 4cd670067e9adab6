package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.Canary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, which a test can kill. */
final class Child implements AutoCloseable {
  private static final boolean LINUX = System.getProperty("os.name", "").startsWith("Linux");

  private final Process process;
  private final Path out;
  private final Path err;

  private Child(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts the program.
   *
   * @param folder the folder for the output of the program
   */
  static Child start(Path folder, String token, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    if (LINUX) { // a shell without job control lets its children ignore the signal of Ctrl-C
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    Path out = Files.createTempFile(folder, "child", ".out");
    Path err = Files.createTempFile(folder, "child", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("BOTPENGUIN_TOKEN", token);
    return new Child(builder.start(), out, err);
  }

  /** Kills the program, which cannot do anything about it. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    exitCode();
  }

  /** Presses Ctrl-C. */
  void interrupt() throws IOException, InterruptedException {
    int sent = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    if (sent != 0) {
      throw new AssertionError("the signal was not sent");
    }
  }

  /** Waits until the program ends. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the program does not end");
    }
    return process.exitValue();
  }

  List<String> lines() throws IOException {
    return Files.readAllLines(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  /** Waits until the program prints a text on standard error. */
  void awaitErr(String text) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!err().contains(text)) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("the program printed: " + err());
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** Ends the program, and searches the tokens of the tests in everything that it printed. */
  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Canary.check(Files.readString(out));
    Canary.check(err());
  }
}
