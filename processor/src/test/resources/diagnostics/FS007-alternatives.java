package shop;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.List;
import java.util.Set;

@FilterSpec
@ActiveKeys("keys")
public interface Rules {
  @Filter @Unset(as = Unset.As.ABSENT) Same same();

  @Filter @Unset(as = Unset.As.ABSENT) Two two();

  @Filter @Unset(as = Unset.As.ABSENT) Other other();

  @Filter Good unsaid();

  sealed interface Same {
    record Text(String text) implements Same {}
    record Time(Instant time) implements Same {}
  }

  sealed interface Two {
    record Ends(int from, int to) implements Two {}
    record Text(String text) implements Two {}
  }

  sealed interface Other {
    record Text(String text) implements Other {}
    enum Word implements Other { A }
  }

  sealed interface Good {
    record Text(String text) implements Good {}
    record Texts(List<String> texts) implements Good {}
  }

  @FilterSpec
  @QueryParameters
  interface InUrl {
    @Filter Good good();
  }
}

// Rules.java:11:45 error: FS007: same() has the unsupported type "shop.Rules.Same". Text and Time are both written as a text, so a value could not be read back. Keep one of them. A sealed interface needs records that have one component each, and that are different kinds of JSON
// Rules.java:13:44 error: FS007: two() has the unsupported type "shop.Rules.Two". The record Ends does not have exactly one component. A sealed interface needs records that have one component each, and that are different kinds of JSON
// Rules.java:15:46 error: FS007: other() has the unsupported type "shop.Rules.Other". Word is not a record without type parameters. A sealed interface needs records that have one component each, and that are different kinds of JSON
// Rules.java:17:16 error: FS009: the spec does not say what is sent while unsaid() is not set. Add @Unset(as = Unset.As.ABSENT) to send nothing
// Rules.java:42:18 error: FS007: good() is sent in the URL or in a header, where only single values are supported. Use a text, a number, a boolean, an enum, a time, a date or a UUID as the type
