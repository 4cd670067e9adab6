package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@Api
@ConstantHeader(name = "x shop", value = "1")
public @interface Shop {}

// Shop.java:11:24 error: FS021: the header "x shop" cannot be sent. The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-
