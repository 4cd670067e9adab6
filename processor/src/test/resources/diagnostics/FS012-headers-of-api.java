package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@Api(headers = {@ConstantHeader(name = "x-a", value = "1"), @ConstantHeader(name = "x-b", value = "1"), @ConstantHeader(name = "X-A", value = "2")})
public @interface Shop {}

// Shop.java:10:128 error: FS012: the API sends the header "X-A" twice. Remove one of the two headers
