package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The key {@code bots}, which governs five fields at once.
 *
 * <p>Documented: the key with {@code _botWhatsapp}; the other four by meaning. Our choice: a
 * contact passes if it belongs to any listed bot of any platform, because nobody has a bot of each.
 * {@code _botAutomation} may be missing; only the segment page knows it.
 */
final class BotsRule implements FilterRule {

  private static final List<String> REQUIRED =
      List.of("_botWebsite", "_botWhatsapp", "_botTelegram", "_botFacebook");

  private static final String OPTIONAL = "_botAutomation";

  @Override
  public String key() {
    return "bots";
  }

  @Override
  public List<String> fields() {
    return REQUIRED;
  }

  @Override
  public boolean isNeutral(JsonNode body) {
    return allFields().allMatch(field -> Neutral.test(body.path(field)));
  }

  @Override
  public boolean matches(StoredContact contact, JsonNode body) {
    return allFields().anyMatch(field -> contact.hasAny("/" + field, body.path(field)));
  }

  private static Stream<String> allFields() {
    return Stream.concat(REQUIRED.stream(), Stream.of(OPTIONAL));
  }
}
