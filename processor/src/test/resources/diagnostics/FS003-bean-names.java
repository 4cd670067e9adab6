import io.github.filterspec.*;
import java.util.Set;

@FilterSpec
@ActiveKeys("keys")
public interface Tickets {
  @Filter Set<String> getTags();
  @Filter(field = "getIds") Set<String> getIds();
  @Filter Set<String> getaway();
  @Filter Set<String> get();
  @Filter Set<String> issue();
}

