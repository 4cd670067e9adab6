package io.github.filterspec.sample.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.sample.botpenguin.RandomFilters.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The properties of every query. */
final class InboxUsersQueryPropertyTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The vendor's keys and their fields, independent of the spec. */
  private static final Map<String, Set<String>> FIELDS_BY_KEY =
      Map.ofEntries(
          Map.entry("userInteracted", Set.of("userInteracted")),
          Map.entry("isSubscriber", Set.of("isSubscriber")),
          Map.entry(
              "bots",
              Set.of(
                  "_botWhatsapp", "_botWebsite", "_botTelegram", "_botFacebook", "_botAutomation")),
          Map.entry("tagsV2", Set.of("tagsV2")),
          Map.entry("tags", Set.of("tags")),
          Map.entry("status", Set.of("status")),
          Map.entry("segments", Set.of("segments")),
          Map.entry("assignedTo", Set.of("_agentAssigned")),
          Map.entry("lastSeenDate", Set.of("lastSeenAt")),
          Map.entry("createdAt", Set.of("createdAt")),
          Map.entry("isOnline", Set.of("isOnline")),
          Map.entry("lastMessageBy", Set.of("lastMessageBy")),
          Map.entry("isLiveChatActive", Set.of("isLiveChatActive")),
          Map.entry("hasOrdered", Set.of("hasOrdered")),
          Map.entry("unreadMessage", Set.of("unreadMessage")),
          Map.entry("ctwaNewUsers", Set.of("ctwaNewUsers")),
          Map.entry("ctwaOldUsers", Set.of("ctwaOldUsers")));

  private static final Set<String> PARAMETERS =
      Set.of("searchText", "isContact", "page", "isExport");

  @Provide
  Arbitrary<List<Setting>> settings() {
    return RandomFilters.any();
  }

  @Property
  void keysOfSetFieldsAreListed(@ForAll("settings") List<Setting> settings) {
    JsonNode json = json(query(settings));
    Set<String> set = settings.stream().map(Setting::field).collect(Collectors.toSet());

    List<String> keys =
        json.path("applicableFilters").valueStream().map(JsonNode::textValue).toList();
    assertThat(keys)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            FIELDS_BY_KEY.entrySet().stream()
                .filter(key -> !Collections.disjoint(key.getValue(), set))
                .map(Map.Entry::getKey)
                .toList());
  }

  @Property
  void otherFieldsAreUnset(@ForAll("settings") List<Setting> settings) {
    JsonNode json = json(query(settings));
    Set<String> set = settings.stream().map(Setting::field).collect(Collectors.toSet());
    Set<String> governed =
        FIELDS_BY_KEY.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    json.propertyStream()
        .filter(field -> !field.getKey().equals("applicableFilters"))
        .filter(field -> !PARAMETERS.contains(field.getKey()))
        .forEach(
            field -> {
              assertThat(governed).contains(field.getKey());
              assertThat(isNeutral(field.getValue()))
                  .as(field.toString())
                  .isNotEqualTo(set.contains(field.getKey()));
            });
  }

  @Property
  void queryIsReadBackEqual(@ForAll("settings") List<Setting> settings) {
    InboxUsersQuery query = query(settings);
    InboxUsersQuery read = InboxUsersQuery.fromJson(query.toJson());

    assertThat(read).isEqualTo(query).hasSameHashCodeAs(query);
    assertThat(read.toJson()).isEqualTo(query.toJson());
    assertThat(read.unknownKeys()).isEmpty();
  }

  @Property
  void orderOfTheCallsDoesNotMatter(@ForAll("settings") List<Setting> settings) {
    List<Setting> reversed = new ArrayList<>(settings);
    Collections.reverse(reversed);

    assertThat(query(reversed)).isEqualTo(query(settings));
    assertThat(query(reversed).toJsonBytes()).isEqualTo(query(settings).toJsonBytes());
  }

  private static InboxUsersQuery query(List<Setting> settings) {
    InboxUsersQuery.Builder builder = InboxUsersQuery.builder();
    settings.forEach(setting -> setting.call().accept(builder));
    return builder.buildOrMatchAll();
  }

  private static JsonNode json(InboxUsersQuery query) {
    try {
      return MAPPER.readTree(query.toJson());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isNeutral(JsonNode value) {
    return switch (value.getNodeType()) {
      case BOOLEAN -> !value.booleanValue();
      case STRING -> value.textValue().isEmpty();
      case ARRAY -> value.isEmpty();
      case OBJECT -> value.valueStream().allMatch(InboxUsersQueryPropertyTest::isNeutral);
      default -> false;
    };
  }
}
