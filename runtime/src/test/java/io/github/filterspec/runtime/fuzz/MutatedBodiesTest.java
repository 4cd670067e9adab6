package io.github.filterspec.runtime.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.FilterspecConverterFactory;
import io.github.filterspec.runtime.Page;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Mutated bodies. Each one is a whole page with right values, or an {@link ApiException}. A reader
 * without Jackson and without the runtime decides which values are right.
 */
class MutatedBodiesTest {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final String BODY =
      """
      {"success":true,"message":"","code":200,"data":[\
      {"id":"r1","count":5,"price":2.5,"open":true,"kind":"A","at":"2026-06-01T00:00:00Z","tags":["x","grün"],"note":"n","owner":{"name":"Ada","number":1}},\
      {"id":"r2","count":-7,"price":100,"open":false,"kind":"B","at":"2026-06-02T10:20:30.123Z","tags":[],"note":null,"new":[1,{"a":null}]},\
      {"id":"r3","count":0,"price":0.0,"open":true,"kind":"A","at":"2026-06-03T00:00:00Z","tags":["z"]}]}""";

  @Test
  void twentyThousandBodies() throws Exception {
    check(4711, 20_000);
  }

  /** Takes about a minute. Run it with {@code -Pfuzz}. */
  @Test
  @Tag("fuzz")
  void millionBodies() throws Exception {
    check(System.nanoTime(), 1_000_000);
  }

  @Test
  void bodyWithoutChangesIsRight() throws Exception {
    byte[] body = BODY.getBytes(StandardCharsets.UTF_8);

    assertThat(Oracle.rows(body)).contains(read(converter(), body).orElseThrow());
  }

  private static void check(long seed, int count) throws Exception {
    Mutator mutator = new Mutator(seed);
    Converter<ResponseBody, ?> converter = converter();
    int pages = 0;
    int refused = 0;
    for (int number = 0; number < count; number++) {
      byte[] body = mutator.mutate(BODY);
      Optional<List<Row>> right = Oracle.rows(body);
      Optional<List<Row>> read = read(converter, body);
      if (read.isPresent() && !read.equals(right)) {
        fail(
            "seed %d, body %d is read as %s, but is %s: %s",
            seed, number, read, right, new String(body, StandardCharsets.UTF_8));
      }
      pages += read.isPresent() ? 1 : 0;
      refused += right.isPresent() && read.isEmpty() ? 1 : 0;
    }
    System.out.printf(
        "seed %d: %,d bodies, %,d right pages, %,d right pages refused, no wrong page%n",
        seed, count, pages, refused);
    assertThat(pages).isGreaterThan(count / 50);
    assertThat(refused).isLessThan(count / 200);
  }

  private static Optional<List<Row>> read(Converter<ResponseBody, ?> converter, byte[] body)
      throws IOException {
    try {
      Page<?> page = (Page<?>) converter.convert(ResponseBody.create(body, JSON));
      return Optional.of(page.stream().map(Row.class::cast).toList());
    } catch (ApiException e) {
      return Optional.empty();
    }
  }

  private static Converter<ResponseBody, ?> converter() throws NoSuchMethodException {
    Method rows = RowService.class.getMethod("rows");
    Retrofit retrofit = new Retrofit.Builder().baseUrl("http://localhost/").build();
    return FilterspecConverterFactory.create()
        .responseBodyConverter(Page.class, rows.getAnnotations(), retrofit);
  }
}
