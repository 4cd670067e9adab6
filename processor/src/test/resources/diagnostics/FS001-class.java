package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public abstract class Orders {}

// Orders.java:10:1 error: FS001: Orders is not an interface, but a filter spec must be an interface. Write interface instead of class
