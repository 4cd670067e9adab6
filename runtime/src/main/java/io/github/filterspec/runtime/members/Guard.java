package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.codec.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Checks of values before they are set. A message names the member, the problem, and what to do.
 */
final class Guard {
  private Guard() {}

  static <T> T present(Member<?> member, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(member + ": null was passed; " + leaveOut(member));
    }
    return value;
  }

  /** Returns the value in its canonical form. Throws an exception if the value has a problem. */
  static <T> T checked(Member<T> member, T value) {
    Codec<T> codec = member.codec();
    try {
      String flaw = codec.flaw(value);
      if (flaw != null) {
        throw new IllegalArgumentException(
            codec.isEmpty(value)
                ? "%s: the value %s, so it would not filter; %s"
                    .formatted(member, flaw, leaveOut(member))
                : "%s: the value %s; correct it%s".formatted(member, flaw, orLeaveOut(member)));
      }
    } catch (NullPointerException e) {
      throw hasNull(member, e);
    }
    return codec.canonical(value);
  }

  static <T> boolean isEmpty(Member<T> member, T value) {
    try {
      return member.codec().isEmpty(value);
    } catch (NullPointerException e) {
      throw hasNull(member, e);
    }
  }

  private static NullPointerException hasNull(Member<?> member, NullPointerException e) {
    return new NullPointerException(
        "%s: %s is null; take it out%s".formatted(member, e.getMessage(), orLeaveOut(member)));
  }

  private static String leaveOut(Member<?> member) {
    return member.isRequired()
        ? "it is required"
        : "leave %1$s out, or call %1$sIfPresent".formatted(member.name());
  }

  private static String orLeaveOut(Member<?> member) {
    return member.isRequired() ? "" : ", or leave %s out".formatted(member);
  }
}
