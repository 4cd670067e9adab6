package shop;

import io.github.filterspec.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  Set<String> getTags();

  int getCount();

  static final class DefaultImpls {
    @Filter @Deprecated public static void getTags$annotations() {}

    @Param @Deprecated public static void getCount$annotations() {}
  }
}

// Orders.java:9:15 error: FS005: tags is a property, so @Filter is not on a method. Write @Filter fun tags() instead of val tags
// Orders.java:11:7 error: FS005: count is a property, so @Param is not on a method. Write @Param fun count() instead of val count
