package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@Api
@ConstantHeader(name = "x-a", value = "1")
@ConstantHeader(name = "x-b", value = "1")
@ConstantHeader(name = "X-A", value = "2")
public @interface Shop {}

// Shop.java:13:24 error: FS012: two @ConstantHeader annotations on the API declare the header "X-A". Remove one of these annotations. Upper and lower case make no difference in header names
