package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.tickets.TicketSteps.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.json.JsonMapper;

/** The laws of queries, tested with random queries. */
class TicketsLawsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonMapper JACKSON_3 = JsonMapper.shared();

  @Property
  void listedKeysAreTheKeysOfEachFilterAlone(@ForAll @Size(max = 12) List<Step<?>> steps) {
    Set<String> keys = new TreeSet<>();
    steps.forEach(step -> keys.addAll(TicketSteps.query(List.of(step)).activeKeys()));

    assertThat(TicketSteps.query(steps).activeKeys()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Property
  void writtenQueryIsReadBack(@ForAll @Size(max = 12) List<Step<?>> steps) {
    TicketsQuery query = TicketSteps.query(steps);

    TicketsQuery read = TicketsQuery.fromJson(query.toJson());

    assertThat(read).isEqualTo(query).hasSameHashCodeAs(query);
    assertThat(read.unknownKeys()).isEmpty();
  }

  @Property
  void orderOfCallsDoesNotMatter(
      @ForAll @Size(max = 12) List<Step<?>> steps, @ForAll Random random) {
    Map<Object, Step<?>> lastOfEach = new HashMap<>();
    steps.forEach(step -> lastOfEach.put(step.member(), step));
    List<Step<?>> shuffled = new ArrayList<>(lastOfEach.values());
    Collections.shuffle(shuffled, random);

    TicketsQuery query = TicketSteps.query(shuffled);

    assertThat(query).isEqualTo(TicketSteps.query(steps));
    assertThat(query.toJsonBytes()).isEqualTo(TicketSteps.query(steps).toJsonBytes());
  }

  @Property
  void queriesAreEqualExactlyIfTheirBytesAreEqual(
      @ForAll @Size(max = 3) List<Step<?>> some, @ForAll @Size(max = 3) List<Step<?>> others) {
    TicketsQuery one = TicketSteps.query(some);
    TicketsQuery other = TicketSteps.query(others);

    assertThat(one.equals(other)).isEqualTo(one.toJson().equals(other.toJson()));
  }

  @Property
  void everyMapperWritesTheSameJson(@ForAll @Size(max = 12) List<Step<?>> steps)
      throws JsonProcessingException {
    TicketsQuery query = TicketSteps.query(steps);

    assertThat(MAPPER.writeValueAsString(query)).isEqualTo(query.toJson());
    assertThat(MAPPER.valueToTree(query).toString()).isEqualTo(query.toJson());
    assertThat(MAPPER.readValue(query.toJson(), TicketsQuery.class)).isEqualTo(query);
    assertThat(JACKSON_3.writeValueAsString(query)).isEqualTo(query.toJson());
    assertThat(JACKSON_3.readValue(query.toJson(), TicketsQuery.class)).isEqualTo(query);
  }

  @Property
  void toBuilderBuildsEqualQuery(@ForAll @Size(max = 12) List<Step<?>> steps) {
    TicketsQuery query = TicketSteps.query(steps);

    assertThat(query.toBuilder().buildOrMatchAll()).isEqualTo(query);
    assertThat(query.atPage(5)).isEqualTo(query);
  }
}
