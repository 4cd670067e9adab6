package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Api
@ConstantHeader(name = "a", value = "b")
@ConstantHeader(name = "a b", value = "c")
public @interface Shop {}

// Shop.java:14:24 error: FS021: the header "a b" cannot be sent. The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-
