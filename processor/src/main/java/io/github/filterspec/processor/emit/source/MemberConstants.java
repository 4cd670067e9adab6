package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The names of generated constants for members, such as {@code LAST_SEEN_AT} for {@code
 * lastSeenAt}.
 */
public final class MemberConstants {
  /** The constant for the URL of the requested page, which no method of the spec declares. */
  public static final String NEXT_PAGE = "NEXT_PAGE";

  /** The constant for the table of all properties. */
  public static final String PROPERTIES = "PROPERTIES";

  /** The constant for the comparisons of members with items. */
  public static final String COMPARISONS = "COMPARISONS";

  private final NameAllocator names = new NameAllocator();

  /** Creates the names of the constants for all members of a spec. */
  public MemberConstants(Spec spec) {
    names.newName("MEMBERS");
    names.newName("ENDPOINT");
    if (spec.form().type().hasProperties()) {
      names.newName(PROPERTIES);
    }
    if (spec.endpoint().flatMap(Endpoint::nextPage).isPresent()) {
      names.newName(NEXT_PAGE);
    }
    if (!spec.comparisons().isEmpty()) {
      names.newName(COMPARISONS);
    }
    typeNames(spec).distinct().forEach(names::newName);
    for (SpecMember member : spec.members()) {
      names.newName(upperSnake(member.name()), member.name());
    }
  }

  /** Returns the name of the constant for a member. */
  public String of(SpecMember member) {
    return names.get(member.name());
  }

  /**
   * Returns the names that a generated constant must not have, because the user's types have these
   * names. For example, a constant {@code SMS} would hide an enum {@code SMS}.
   */
  private static Stream<String> typeNames(Spec spec) {
    return spec.members().stream()
        .flatMap(member -> member.type().withParts())
        .flatMap(type -> type.userType().stream())
        .map(ClassName::topLevelClassName)
        .map(ClassName::simpleName)
        .filter(name -> name.equals(upperSnake(name)) && !name.equals("MEMBERS"));
  }

  /** Returns the name of a constant in upper case, such as {@code IS_KNOWN} for {@code isKnown}. */
  public static String upperSnake(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
