package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

interface Pages {
  @PageNumber(first = 1) int page();
}

@Api
@interface Shop {}

@FilterSpec
@Shop
@ActiveKeys("keys")
@Reads(method = POST, path = "orders", items = String.class)
interface Orders extends Pages {
  @Param String text();

  @PageNumber(first = 1) int number();
}

// Pages.java:26:3 error: FS011: number() is a second page number, but a spec has at most one page number. Remove one of the two page numbers
