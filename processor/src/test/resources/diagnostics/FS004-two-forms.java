package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
@QueryParameters
public interface Orders {
  @Param String text();
}

// Orders.java:10:1 error: FS004: Orders has several wire forms. Keep only one of the annotations @ActiveKeys, @ConnectedConditions, @InfixText, @JsonBody, @OperatorKeys, @PropertyGroups, @PropertyTree, @QueryParameters, @TaggedConditions
