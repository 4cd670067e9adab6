package io.github.filterspec.processor.check.syntax;

import io.github.filterspec.processor.model.SpecMember.Role;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The names that custom parameters can have. */
public final class CustomName {
  private CustomName() {}

  /** Returns true if a custom parameter can have the given name. */
  public static boolean canBe(Role.CustomParam custom, String parameter) {
    String prefix = custom.prefix();
    String suffix = custom.suffix();
    return parameter.length() >= prefix.length() + suffix.length()
        && parameter.startsWith(prefix)
        && parameter.endsWith(suffix)
        && matches(
            custom.pattern(),
            parameter.substring(prefix.length(), parameter.length() - suffix.length()));
  }

  /** Returns true if a name matches, or if the pattern is too slow to compare the name with it. */
  private static boolean matches(String pattern, String name) {
    try {
      return SlowPattern.reason(pattern).isPresent() || Pattern.matches(pattern, name);
    } catch (PatternSyntaxException e) {
      return false; // CustomParamRule reports the pattern
    }
  }

  /**
   * Returns true if a parameter of one member could also be a parameter of the other member. The
   * patterns are ignored.
   */
  public static boolean overlap(Role.CustomParam one, Role.CustomParam other) {
    return begins(one.prefix(), other.prefix()) && ends(one.suffix(), other.suffix());
  }

  private static boolean begins(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static boolean ends(String one, String other) {
    return one.endsWith(other) || other.endsWith(one);
  }
}
