package shop;

import io.github.filterspec.*;
import java.util.*;

public record Rule(@Matches("[a-z]+") String field, @Unset String operator) {}

// Rule.java:6:8 error: FS025: @Matches has no meaning on field(), because only an interface method without a body can be a member. Remove @Matches
