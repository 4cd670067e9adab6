package shop;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.*;

public interface Kinds {
  @Operators
  interface Text {
    @Operator("HASH") boolean hashCode(String value);
    @Operator("WHERE") boolean where(String value);
    @Operator("EQ") boolean is(String value);
  }
}

// Kinds.java:10:31 error: FS014: "hashCode" cannot be the name of an operator, because this name is reserved by generated properties. Rename hashCode() in Text
// Kinds.java:11:32 error: FS014: "where" cannot be the name of an operator, because this name is reserved by generated properties. Rename where() in Text
