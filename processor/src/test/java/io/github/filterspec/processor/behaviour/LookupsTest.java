package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import org.junit.jupiter.api.Test;

/** A spec with {@code @ReadsOne} becomes a lookup, and every HTTP method becomes a service. */
class LookupsTest {
  private static final String DESK =
      "@Api @Envelope(data = \"data\", missing = Envelope.Missing.IS_NONE) public @interface Desk {}";

  @Test
  void lookupOfOneObject() {
    Compiled compiled =
        Compilation.javac()
            .add(
                DESK,
                """
                @FilterSpec @Desk @QueryParameters
                @ReadsOne(path = "tickets/{id}", item = Integer.class)
                public interface OneTicket { @PathParam long id(); @Param boolean brief(); }
                """,
                """
                public class Use {
                  public static Object run() {
                    io.github.filterspec.runtime.Lookup<Integer> lookup =
                        OneTicketLookup.builder().id(7).build();
                    var endpoint = lookup.definition();
                    return lookup.toJson() + endpoint.isSingle() + endpoint.isReadOnly()
                        + endpoint.isIdempotent() + endpoint.envelopes().get(0).isNoneIfMissing();
                  }
                }
                """)
            .run()
            .clean();

    assertThat(compiled.run("p.Use")).isEqualTo("{}truetruetruetrue");
    assertThat(compiled.generated("OneTicketService")).contains("Call<Integer> oneTicket(");
  }

  @Test
  void lookupWithHeadHasAReceipt() {
    Compiled compiled =
        Compilation.javac()
            .add(
                DESK,
                """
                @FilterSpec @Desk @QueryParameters @ReadsOne(method = HEAD, path = "tickets/{id}")
                public interface HasTicket { @PathParam long id(); }
                """)
            .run()
            .clean();

    assertThat(compiled.generated("HasTicketLookup")).contains("implements Lookup<Receipt>");
    assertThat(compiled.generated("HasTicketService"))
        .contains("@HEAD(\"tickets/{id}\")")
        .contains("Call<Void> hasTicket(");
  }

  @Test
  void methodsWithABodyThatRetrofitDoesNotKnow() {
    Compiled compiled =
        Compilation.javac()
            .add(
                DESK,
                """
                @FilterSpec @Desk @JsonBody @Writes(method = DELETE, path = "tickets")
                public interface Deletion { @Param Set<String> ids(); }
                """,
                """
                @FilterSpec @Desk @JsonBody @Reads(method = QUERY, path = "tickets", items = Integer.class)
                public interface Search { @Filter Set<String> tags(); }
                """,
                """
                @FilterSpec @Desk @QueryParameters @Writes(method = DELETE, path = "tickets/{id}")
                public interface OneDeletion { @PathParam long id(); }
                """)
            .run()
            .clean();

    assertThat(compiled.generated("DeletionService"))
        .contains("method = \"DELETE\"", "path = \"tickets\"", "hasBody = true");
    assertThat(compiled.generated("SearchService"))
        .contains("method = \"QUERY\"", "hasBody = true");
    assertThat(compiled.generated("OneDeletionService")).contains("@DELETE(\"tickets/{id}\")");
  }

  @Test
  void endpointHasTheTypeOfThePageInfo() {
    Object info =
        Compilation.javac()
            .add(
                DESK,
                "public record Total(long total) {}",
                """
                @FilterSpec @Desk @QueryParameters @PageInfo(Total.class)
                @Reads(path = "tickets", items = Integer.class)
                public interface Tickets { @Filter String text(); }
                """,
                """
                public class Use {
                  public static Object run() {
                    return TicketsService.ENDPOINT.info().orElseThrow().getSimpleName();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");

    assertThat(info).isEqualTo("Total");
  }
}
