package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.FilterspecConverterFactory;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketsService;
import java.io.IOException;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** A generated service works in the user's own Retrofit together with other methods. */
class OwnRetrofitTest {
  @AutoClose private final Desk desk = new Desk();

  /** A service of the user with generated and other methods. */
  interface Services extends TicketsService {
    @GET("health")
    Call<ResponseBody> health();
  }

  @Test
  void queriesAreSentAndPagesAreRead() throws IOException, InterruptedException {
    desk.answersTickets("t1");

    Response<Page<Ticket>> answer = services().tickets(VIP).execute();

    assertThat(answer.body()).extracting(Ticket::id).containsExactly("t1");
    assertThat(Desk.body(desk.takeRequest())).isEqualTo(VIP.toJson());
  }

  @Test
  void successFalseWithStatus200IsAnError() {
    desk.answers(200, "{\"success\":false,\"message\":\"No\"}");

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> services().tickets(VIP).execute())
        .withMessage("TicketDesk answered 200");
  }

  @Test
  void mapperWithDefaultTypingIsRejected() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.activateDefaultTyping(mapper.getPolymorphicTypeValidator());

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> FilterspecConverterFactory.create(mapper))
        .withMessageContaining("deactivateDefaultTyping()");
  }

  @Test
  void errorStatusIsReturnedByRetrofit() throws IOException {
    desk.answers(404, "{\"message\":\"gone\"}");

    Response<Page<Ticket>> answer = services().tickets(VIP).execute();

    assertThat(answer.code()).isEqualTo(404);
    assertThat(answer.errorBody().string()).isEqualTo("{\"message\":\"gone\"}");
  }

  @Test
  void otherMethodsUseOtherConverters() throws IOException {
    desk.answers(200, "fine");

    assertThat(services().health().execute().body().string()).isEqualTo("fine");
  }

  private Services services() {
    return new Retrofit.Builder()
        .baseUrl(desk.url())
        .addConverterFactory(FilterspecConverterFactory.create())
        .build()
        .create(Services.class);
  }
}
