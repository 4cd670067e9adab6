package kept;

import io.github.filterspec.Unset;
import java.util.List;

/** A rule on a field. */
public record Rule(String field, Level level, @Unset("0") int count, @Unset List<String> values) {}
