package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

/**
 * Writes times in the vendor's format, which always has milliseconds: {@code
 * 2026-06-12T08:13:50.000Z}.
 */
final class IsoMillis extends JsonSerializer<Instant> {
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  @Override
  public void serialize(Instant time, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    boolean whole = time.equals(time.truncatedTo(ChronoUnit.MILLIS));
    json.writeString(whole ? MILLIS.format(time) : time.toString());
  }
}
