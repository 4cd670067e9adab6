package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
public interface Orders {
  @Filter Set<String> tags();
}

// Orders.java:10:1 error: FS004: Orders has no wire form. Add one of the annotations @ActiveKeys, @ConnectedConditions, @InfixText, @JsonBody, @OperatorKeys, @PropertyGroups, @PropertyTree, @QueryParameters, @TaggedConditions
