package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * The comparison of a member with a value of the items, which {@code @Compares} declares.
 *
 * @param member the name of the member
 * @param steps the methods that lead from the item to the value; empty if the member does not
 *     decide which items match
 * @param type the boxed type of the value, or of one of several values
 * @param several true if the last method returns a collection
 * @param meaning the name of the constant in {@code Meaning}, which may be {@code UNSAID}
 * @param problem the reason why the methods cannot be called; empty if they can be called
 * @param origin the place of the annotation
 */
public record ItemComparison(
    String member,
    List<Step> steps,
    TypeName type,
    boolean several,
    String meaning,
    boolean ignoresCase,
    Optional<String> problem,
    Origin origin) {

  public ItemComparison {
    steps = List.copyOf(steps);
  }

  /**
   * A call of a method.
   *
   * @param optional true if the method returns an {@code Optional}
   */
  public record Step(ClassName owner, String method, boolean optional) {}

  /** Returns true if the member does not decide which items match. */
  public boolean isIgnored() {
    return steps.isEmpty();
  }

  /** Returns the meaning of the member, or the default for its type. */
  public String effectiveMeaning(SpecMember member) {
    if (!meaning.equals("UNSAID")) {
      return meaning;
    }
    if (member.type() instanceof ValueType.RangeType) {
      return "BETWEEN";
    }
    return member.type() instanceof ValueType.SetType || member.type() instanceof ValueType.ListType
        ? "IN"
        : "EQUAL";
  }

  /** Returns a comparison that generated code can always express. */
  public ItemComparison ofSkeleton() {
    return new ItemComparison(
        member, List.of(), type, several, meaning, ignoresCase, Optional.empty(), origin);
  }
}
