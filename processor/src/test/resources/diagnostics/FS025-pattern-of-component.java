package shop;

import io.github.filterspec.*;
import java.util.*;

public record Rule(@Matches("[a-z]+") String field, @Unset String operator) {}

// Rule.java:6:8 error: FS025: @Matches has no meaning on "field" in the record Rule, because only a method of a filter spec can have @Matches. Remove @Matches
