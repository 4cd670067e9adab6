package io.github.filterspec.processor.repair;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.processor.model.ApiParts;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.ItemComparison;
import io.github.filterspec.processor.model.ReservedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import io.github.filterspec.processor.model.Writing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The skeleton of a spec with problems. A skeleton has every member of the spec and can be
 * compiled, but cannot be used in a running program. Without a skeleton, code that uses the
 * generated types would cause further errors.
 *
 * <p>A skeleton does not prevent further errors in two cases: a member has a reserved name, or
 * another type already has the name of a generated type.
 */
public final class Skeleton {
  private Skeleton() {}

  /** Returns the spec without the parts that generated code cannot express. */
  public static Spec of(Spec spec) {
    return new Spec(
        spec.type(),
        spec.access(),
        spec.deprecated(),
        spec.doc(),
        spec.form().ofSkeleton(),
        members(spec),
        List.of(),
        spec.storedFilters(),
        spec.endpoint()
            .filter(endpoint -> spec.form().ofSkeleton().type().isSentAlone())
            .map(endpoint -> endpoint(endpoint, spec)),
        spec.comparisons().stream().map(ItemComparison::ofSkeleton).toList(),
        Map.of(),
        spec.origin());
  }

  private static List<SpecMember> members(Spec spec) {
    ReservedNames reserved = new ReservedNames(spec.with(spec.form().ofSkeleton(), spec.members()));
    return spec.members().stream()
        .filter(member -> reserved.ownerOf(member).isEmpty())
        .map(member -> member(member, role(member, spec), type(member, spec), unset(member, spec)))
        .toList();
  }

  private static Role role(SpecMember member, Spec spec) {
    if (spec.form().type().hasProperties()) {
      return member.isProperty() ? member.role() : new Role.Property();
    }
    if (member.isProperty()) {
      return new Role.Filter(member.field());
    }
    if (spec.form().type().hasConditions() && !member.isFilter()) {
      return new Role.Filter(member.field());
    }
    if (member.role() instanceof Role.WholeBody) {
      return spec.form().type().allowsWholeBody()
          ? member.role()
          : new Role.Param("", member.isRequired());
    }
    if (member.isCustom() && member.type() instanceof Unwritable) {
      return new Role.Filter(member.field());
    }
    if (!(member.role() instanceof Role.Param param)) {
      return member.role();
    }
    if (param.required()) {
      return new Role.Param("", true);
    }
    if (member.type() instanceof Unwritable) {
      return new Role.Filter(member.field());
    }
    return new Role.Param(param.declaresDefault() ? DefaultOfType.of(member.type()) : "", false);
  }

  /**
   * Returns the attribute values of {@code @Unset} on a member. In a skeleton, a condition with
   * {@code @Unset} has an optional operand, even if {@code @Unset} has a problem.
   */
  private static WhenUnset unset(SpecMember member, Spec spec) {
    if (member.isRequired()) {
      return WhenUnset.UNDECLARED; // a required member is always set
    }
    return spec.form().type().hasConditions() && member.unset().declared()
        ? new WhenUnset(true, "", true)
        : member.unset();
  }

  private static ValueType type(SpecMember member, Spec spec) {
    if (member.type() instanceof ValueType.PropertyType property) {
      return type(property, spec);
    }
    if (spec.form().type().hasProperties()) {
      return Unwritable.REPORTED;
    }
    boolean condition = member.isCustom() && spec.form().type().hasConditions();
    return condition ? member.valueType() : type(member);
  }

  private static SpecMember member(SpecMember member, Role role, ValueType type, WhenUnset unset) {
    return new SpecMember(
        member.name(),
        role,
        member.field(),
        member.declaresField(),
        type,
        unset,
        Optional.empty(),
        member.doc(),
        member.deprecation(),
        member.inheritedFrom(),
        writing(member),
        member.origin());
  }

  /** Returns the modifiers of a member. Only a set or a list keeps the form of its elements. */
  private static Writing writing(SpecMember member) {
    boolean severalValues =
        member.type() instanceof ValueType.SetType || member.type() instanceof ValueType.ListType;
    return severalValues
        ? member.writing()
        : new Writing(
            member.isInUrl(),
            Optional.empty(),
            member.writing().clearing(),
            member.writing().notation());
  }

  /** Returns the type of a property, whose type argument must be a single value. */
  private static ValueType type(ValueType.PropertyType type, Spec spec) {
    boolean single = type.argument().stream().allMatch(ValueType::isSingleValue);
    return single && spec.form().type().hasProperties() ? type : Unwritable.REPORTED;
  }

  /**
   * Returns the type that the role of the member requires. If the role allows several types,
   * returns the declared type.
   */
  private static ValueType type(SpecMember member) {
    if (member.role() instanceof Role.Flag) {
      return ValueType.Scalar.BOOLEAN;
    }
    boolean keeps =
        member.type() == ValueType.Scalar.LONG || member.type() instanceof ValueType.JsonListType;
    if (member.isCursor()) {
      return keeps ? member.type() : ValueType.Scalar.STRING;
    }
    if (member.isOffset() && member.type() == ValueType.Scalar.LONG) {
      return ValueType.Scalar.LONG;
    }
    return member.isPaging() ? ValueType.Scalar.INT : member.type();
  }

  private static boolean isMethod(String name) {
    return Arrays.stream(HttpMethod.values()).anyMatch(method -> method.name().equals(name));
  }

  private static Endpoint endpoint(Endpoint endpoint, Spec spec) {
    return new Endpoint(
        List.of(), // the definition of the API may be missing
        endpoint.headers(),
        isMethod(endpoint.method()) ? endpoint.method() : "POST",
        endpoint.path(),
        endpoint.itemProblem().isEmpty() ? endpoint.item() : ClassName.OBJECT,
        "",
        ApiParts.none(endpoint.parts().origin()),
        Optional.empty(),
        endpoint.nextPage().filter(next -> spec.members().stream().noneMatch(SpecMember::isPage)),
        Optional.empty(),
        Optional.empty(),
        endpoint.kind(),
        endpoint.idempotent() && endpoint.writes());
  }
}
