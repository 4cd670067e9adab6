package io.github.filterspec.runtime.client;

import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Credentials;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.tickets.Ticket;
import java.lang.annotation.Annotation;
import java.util.function.Supplier;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** One small API for each way to authenticate requests. */
enum SignedDesk {
  BEARER,
  WORD,
  BASIC,
  HEADER,
  PARAMETER;

  /** A credential with characters that are percent-encoded in a URL, and escaped in JSON. */
  static final String SECRET = "s3cret/canary+4711";

  static final String USER = "us3r@desk.example";

  /** The text {@code us3r@desk.example:s3cret/canary+4711} in Base64. */
  static final String BASIC_CREDENTIAL = "dXMzckBkZXNrLmV4YW1wbGU6czNjcmV0L2NhbmFyeSs0NzEx";

  Class<? extends Annotation> api() {
    return endpoint().api().annotation();
  }

  private EndpointDefinition endpoint() {
    return switch (this) {
      case BEARER -> OfBearer.ENDPOINT;
      case WORD -> OfWord.ENDPOINT;
      case BASIC -> OfBasic.ENDPOINT;
      case HEADER -> OfHeader.ENDPOINT;
      case PARAMETER -> OfParameter.ENDPOINT;
    };
  }

  Query<Ticket> query() {
    return new Tickets(endpoint());
  }

  /** Returns a credential that the API accepts. */
  Credentials credentials(String secret) {
    return switch (this) {
      case BEARER, WORD -> Credentials.bearer(secret);
      case BASIC -> Credentials.basic(USER, secret);
      case HEADER, PARAMETER -> Credentials.key(secret);
    };
  }

  /** Returns a credential that the API accepts. */
  Credentials credentials(Supplier<String> secret) {
    return switch (this) {
      case BEARER, WORD -> Credentials.bearer(secret);
      case BASIC -> Credentials.basic(USER, secret);
      case HEADER, PARAMETER -> Credentials.key(secret);
    };
  }

  private static EndpointDefinition endpoint(ApiDefinition api) {
    return EndpointDefinition.reading(api, "GET", "tickets", Ticket.class);
  }

  /** A query of one of these APIs. */
  record Tickets(EndpointDefinition definition) implements Query<Ticket> {
    @Override
    public String toJson() {
      return "{}";
    }
  }

  /** A command of the API with two schemes. */
  record Closing(EndpointDefinition definition) implements Command<Receipt> {
    @Override
    public String toJson() {
      return "{}";
    }
  }

  @interface BearerDesk {}

  interface OfBearer {
    EndpointDefinition ENDPOINT =
        endpoint(ApiDefinition.of(BearerDesk.class).bearer())
            .sentBy(OfBearer.class, Tickets.class, (service, query) -> service.tickets());

    @GET("tickets")
    @EndpointOf(OfBearer.class)
    Call<Page<Ticket>> tickets();
  }

  @interface WordDesk {}

  interface OfWord {
    EndpointDefinition ENDPOINT =
        endpoint(ApiDefinition.of(WordDesk.class).bearer("Klaviyo-API-Key"))
            .sentBy(OfWord.class, Tickets.class, (service, query) -> service.tickets());

    @GET("tickets")
    @EndpointOf(OfWord.class)
    Call<Page<Ticket>> tickets();
  }

  @interface BasicDesk {}

  interface OfBasic {
    EndpointDefinition ENDPOINT =
        endpoint(ApiDefinition.of(BasicDesk.class).basic())
            .sentBy(OfBasic.class, Tickets.class, (service, query) -> service.tickets());

    @GET("tickets")
    @EndpointOf(OfBasic.class)
    Call<Page<Ticket>> tickets();
  }

  @interface HeaderDesk {}

  interface OfHeader {
    EndpointDefinition ENDPOINT =
        endpoint(ApiDefinition.of(HeaderDesk.class).keyInHeader("X-Api-Key", ""))
            .sentBy(OfHeader.class, Tickets.class, (service, query) -> service.tickets());

    @GET("tickets")
    @EndpointOf(OfHeader.class)
    Call<Page<Ticket>> tickets();
  }

  @interface ParameterDesk {}

  interface OfParameter {
    EndpointDefinition ENDPOINT =
        endpoint(ApiDefinition.of(ParameterDesk.class).keyInUrl("api_key"))
            .sentBy(OfParameter.class, Tickets.class, (service, query) -> service.tickets());

    @GET("tickets?state=open")
    @EndpointOf(OfParameter.class)
    Call<Page<Ticket>> tickets();
  }

  @interface ManyDesk {}

  /** An API that accepts a user name with a password, and a key after a word. */
  interface OfMany {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.writing(
                ApiDefinition.of(ManyDesk.class).basic().keyInHeader("Authorization", "ApiKey"),
                "POST",
                "close",
                Receipt.class)
            .sentBy(OfMany.class, Closing.class, (service, command) -> service.close());

    @POST("close")
    @EndpointOf(OfMany.class)
    Call<Receipt> close();
  }
}
