package io.github.filterspec.runtime.wire;

import org.jspecify.annotations.Nullable;

/** Refuses values that would not filter, naming the member and the way out. */
final class Guard {
  private Guard() {}

  static <T> T present(Member<?> member, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(member + ": null was passed; " + leaveOut(member));
    }
    return value;
  }

  /** The value in its canonical form, if it has no flaw. */
  static <T> T checked(Member<T> member, T value) {
    Codec<T> codec = member.codec();
    try {
      String flaw = codec.flaw(value);
      if (flaw != null) {
        throw new IllegalArgumentException(
            codec.isEmpty(value)
                ? "%s: the value %s, so it would not filter; %s"
                    .formatted(member, flaw, leaveOut(member))
                : "%1$s: the value %2$s; mend it, or leave %1$s out".formatted(member, flaw));
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
        "%1$s: %2$s is null; take it out, or leave %1$s out".formatted(member, e.getMessage()));
  }

  private static String leaveOut(Member<?> member) {
    return "leave %1$s out, or call %1$sIfPresent".formatted(member.name());
  }
}
