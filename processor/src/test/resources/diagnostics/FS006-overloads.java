package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter Set<String> tags();

  Set<String> tags(int least);
}

// Orders.java:17:15 error: FS006: tags() cannot be a member, because tags() has parameters. Remove the parameters, or remove tags()
