package library;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.Unset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a field of a ticket.
 *
 * @param operator how the values are compared
 * @param values what they are compared with
 * @param note what people say about it
 */
public record Rule(
    @JsonProperty("op") String operator, List<String> values, @Unset @Nullable String note) {}
