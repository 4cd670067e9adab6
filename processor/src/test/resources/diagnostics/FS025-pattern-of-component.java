package shop;

import io.github.filterspec.*;
import java.util.*;

public record Rule(@Pattern("[a-z]+") String field, @Unset String operator) {}

// Rule.java:6:8 error: FS025: @Pattern means nothing on field, which is no member: those are methods of interfaces, without a body
