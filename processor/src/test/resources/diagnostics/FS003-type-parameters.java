package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders<T> {}

// Orders.java:11:1 error: FS003: Orders has type parameters, but a filter spec cannot have type parameters. Move @FilterSpec to an interface that extends this interface with concrete types
