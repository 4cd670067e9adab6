import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.TaggedConditions;

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
public interface People {
  @Filter
  String name();
}
