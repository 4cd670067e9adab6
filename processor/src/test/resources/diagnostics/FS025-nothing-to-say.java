package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter @Key("labels") Set<String> tags();

  @Param @Unset(as = Unset.As.ABSENT) String text();
}

// Orders.java:13:11 error: FS025: the key of tags() has no meaning, because a spec with @JsonBody has no list of active keys. Remove @Key
// Orders.java:15:10 error: FS025: a spec with @JsonBody sends only members that are set or have a default, so @Unset has no effect on text(). Remove @Unset
