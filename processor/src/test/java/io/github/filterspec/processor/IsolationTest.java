package io.github.filterspec.processor;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.RecordingProcessor;
import io.github.filterspec.processor.harness.Toolchain;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file comes from one type, so that Gradle compiles again what changed, and no more. */
class IsolationTest {

  @ParameterizedTest
  @EnumSource
  void everyFileHasOneOriginAndNoOther(Toolchain toolchain) {
    RecordingProcessor processor = new RecordingProcessor(new FilterSpecProcessor());

    Compilation.with(toolchain)
        .only(processor)
        .add(
            "@Api public @interface Shop {}",
            "public interface Tagged { @Filter Set<String> tags(); }",
            "@FilterSpec @ActiveKeys(\"keys\") public interface Base extends Tagged {}",
            """
            public class Desk {
              @FilterSpec @Shop @ActiveKeys("keys")
              @Endpoint(method = POST, path = "a", item = String.class, safety = READ_ONLY)
              public interface Orders extends Base { @Filter BaseFilter nested(); }

              @FilterSpec @ActiveKeys("keys") interface Lists {}
            }
            """,
            "@FilterSpec public interface Bad extends Tagged {}",
            "@FilterSpec @ActiveKeys(\"keys\") public interface Lost { @Filter Missing missing(); }")
        .run();

    Map<String, String> origins =
        processor.created().stream()
            .collect(toMap(RecordingProcessor.Created::file, it -> String.join(" ", it.origins())));
    assertThat(origins)
        .containsOnly(
            Map.entry("p.ShopApi", "p.Shop"),
            Map.entry("p.BaseFilter", "p.Base"),
            Map.entry("p.Desk_OrdersQuery", "p.Desk"),
            Map.entry("p.Desk_OrdersService", "p.Desk"),
            Map.entry("p.Desk_ListsFilter", "p.Desk"),
            Map.entry("p.BadFilter", "p.Bad"),
            Map.entry("p.LostFilter", "p.Lost"));
  }

  @Test
  void gradleIsTold() throws IOException {
    String file = "META-INF/gradle/incremental.annotation.processors";
    try (InputStream in =
        Objects.requireNonNull(
            FilterSpecProcessor.class.getClassLoader().getResourceAsStream(file))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactly(FilterSpecProcessor.class.getName() + ",isolating");
    }
  }
}
