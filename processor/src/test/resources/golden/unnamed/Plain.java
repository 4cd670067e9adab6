import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;

@FilterSpec
@ActiveKeys("keys")
public interface Plain {
  @Filter
  String text();
}
