package shop;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.*;

public interface Kinds {
  @Operators
  interface Text {
    @Operator("EQ") boolean is(String value);
    @Operator("EQ") boolean isExactly(String text);
    @Operator("EQ") boolean isBetween(String from, String to);
  }

  @Operators
  interface Word extends Text {
    @Operator("EQ") boolean isWord(String word);
  }
}

// Kinds.java:11:29 error: FS056: is() and isExactly() have the same name "EQ" and the same number of operands. Write another name for is() or isExactly(), or remove one of the two methods
// Kinds.java:17:29 error: FS056: is() and isWord() have the same name "EQ" and the same number of operands. Write another name for is() or isWord(), or remove one of the two methods
