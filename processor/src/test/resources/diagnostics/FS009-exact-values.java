package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.math.*;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("active")
public interface Orders {
  @Filter @Unset("1e9") BigDecimal price();

  @Filter @Unset("1.5") BigInteger count();

  @Filter BigDecimal rebate();

  @Filter Duration age();

  @Filter OffsetDateTime opened();

  @Param @DefaultValue("1") BigDecimal factor();

  @Filter @WrittenAs(WrittenAs.Notation.EPOCH_MILLIS) @Unset("0") BigInteger serial();

  @Filter @WrittenAs(WrittenAs.Notation.ISO_SECONDS) OffsetDateTime closed();
}

@FilterSpec
@JsonBody
interface Changes {
  @Param @Clearable(as = Clearable.As.EMPTY) OffsetDateTime opened();

  @Param @Clearable(as = Clearable.As.EMPTY) Duration age();

  @Param @Clearable(as = Clearable.As.EMPTY) BigDecimal price();

  @Param
  @Clearable(as = Clearable.As.EMPTY)
  @WrittenAs(WrittenAs.Notation.EPOCH_MILLIS)
  Instant closed();

  @Param
  @Clearable(as = Clearable.As.EMPTY)
  @WrittenAs(WrittenAs.Notation.EPOCH_MILLIS_TEXT)
  Instant seen();
}

// Orders.java:17:22 error: FS009: the spec does not say what is sent while rebate() is not set. Add @Unset("…") with the value to send, or @Unset(as = Unset.As.ABSENT) to send nothing
// Orders.java:13:18 error: FS016: the unset value "1e9" of price() is not a valid BigDecimal. Write a number, such as @Unset("0")
// Orders.java:15:18 error: FS016: the unset value "1.5" of count() is not a valid BigInteger. Write a whole number, such as @Unset("0")
// Orders.java:25:40 error: FS046: serial() is a number, which cannot be written as EPOCH_MILLIS. Write TEXT, or remove @WrittenAs
// Orders.java:23:24 error: FS015: the default "1" of factor() is not allowed. Remove the default. A default is allowed only for String, boolean, int, long, double, an enum, or a record with one String
// Orders.java:37:10 error: FS053: price() cannot be cleared in this form, because its type has no empty value in JSON. Write NULL, or remove @Clearable
// Orders.java:40:3 error: FS053: closed() cannot be cleared in this form, because its type has no empty value in JSON. Write NULL, or remove @Clearable
