package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@Api
@RateLimit(requests = 10, seconds = 0)
public @interface Shop {}

// Shop.java:11:37 error: FS022: @RateLimit has seconds = 0. Write 1 or more
