package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@Api(headers = @ConstantHeader(name = "x shop", value = "1"))
public @interface Shop {}

// Shop.java:11:39 error: FS021: the header "x shop" cannot be sent. The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-
