package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.Unset;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Rule(
    @JsonProperty("op") String operator,
    List<Line> lines,
    @Unset @Nullable String note,
    @Unset List<String> more,
    @Unset("7") int weight) {

  public record Line(String sku, int count) {}
}
