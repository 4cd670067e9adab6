package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders<T> {}

// Orders.java:10:1 error: FS003: Orders has type parameters, but a filter spec cannot have type parameters. Move @FilterSpec to an interface that extends this interface with concrete types
