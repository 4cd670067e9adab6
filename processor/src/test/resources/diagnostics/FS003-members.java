package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

interface Identified<T> {
  @Filter Set<T> ids();
}

@FilterSpec
@ActiveKeys("keys")
interface Orders<T, S extends Enum<S>> extends Identified<T> {
  @Filter T first();

  @Filter Map<String, List<S>> states();

  @Filter String text();

  String note();
}

// Identified.java:14:1 error: FS003: Orders has type parameters, but a filter spec cannot have type parameters. Move @FilterSpec to an interface that extends this interface with concrete types
// Identified.java:23:10 error: FS005: note() has no role. Add one of the annotations @Filter, @Flag, @Param, @PathParam, @HeaderParam, @WholeBody, @PageNumber, @Offset, @Cursor, @PageSize, @CustomParam
