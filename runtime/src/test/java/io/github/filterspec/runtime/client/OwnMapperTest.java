package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The user's own mapper reads the items and is not changed. */
class OwnMapperTest {
  @AutoClose private final Desk desk = new Desk();
  private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());

  @Test
  void mapperReadsItems() {
    desk.answersData(Desk.tickets("t1").replace("}", ",\"new\":1}"));

    assertThatExceptionOfType(ApiDecodingException.class)
        .isThrownBy(() -> client().page(VIP))
        .withMessageEndingWith("at data[0].new");
  }

  @Test
  void mapperDoesNotReadEnvelope() {
    mapper.enable(DeserializationFeature.UNWRAP_ROOT_VALUE);
    desk.answersData("[]");

    assertThat(client().page(VIP)).isEmpty();
  }

  @Test
  void mapperIsNotChanged() {
    Set<Object> modules = mapper.getRegisteredModuleIds();
    int features = mapper.getDeserializationConfig().getDeserializationFeatures();
    desk.answersTickets("t1");

    client().page(VIP);

    assertThat(mapper.getRegisteredModuleIds()).isEqualTo(modules);
    assertThat(mapper.getDeserializationConfig().getDeserializationFeatures()).isEqualTo(features);
    assertThat(mapper.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)).isFalse();
  }

  @Test
  void laterChangeOfMapperHasNoEffect() {
    ApiClient client = client();
    mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    desk.answersData(Desk.tickets("t1").replace("}", ",\"new\":1}"));

    assertThatExceptionOfType(ApiDecodingException.class).isThrownBy(() -> client.page(VIP));
  }

  @Test
  void mapperWithDefaultTypingIsRejected() {
    mapper.activateDefaultTyping(mapper.getPolymorphicTypeValidator());

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(this::client)
        .withMessageContaining("deactivateDefaultTyping()");
  }

  private ApiClient client() {
    return desk.client(
        ApiClient.builder(TicketDesk.class, desk.url()).token(Desk.TOKEN).mapper(mapper));
  }
}
