package io.github.filterspec.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.SignIn;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Access;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.ApiAnnotation;
import io.github.filterspec.processor.model.ApiParts;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.LastPage;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.RequestKind;
import io.github.filterspec.processor.model.SignInScheme;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small models: a spec {@code shop.Orders} under {@code @ActiveKeys("keys")}. */
public final class Models {
  public static final Origin ORDERS = Origin.ofType("shop.Orders");
  public static final ValueType TEXT = ValueType.Scalar.STRING;
  public static final ValueType TEXTS = new ValueType.SetType(TEXT);
  public static final ValueType NUMBER = ValueType.Scalar.INT;

  private Models() {}

  public static Spec spec(SpecMember... members) {
    return spec(Optional.empty(), List.of(), members);
  }

  public static Spec spec(List<Spec.ConstantField> constants, SpecMember... members) {
    return spec(Optional.empty(), constants, members);
  }

  public static Spec query(SpecMember... members) {
    return spec(Optional.of(endpoint(List.of(type("Shop")), "orders", "")), List.of(), members);
  }

  public static Spec spec(
      Optional<Endpoint> endpoint, List<Spec.ConstantField> constants, SpecMember... members) {
    return new Spec(
        type("Orders"),
        Access.PUBLIC,
        false,
        "",
        new WireForm.ActiveKeys("keys"),
        List.of(members),
        constants,
        List.of(),
        endpoint,
        List.of(),
        Map.of(),
        ORDERS);
  }

  /** Returns a query whose answers have a flag that says which page is the last page. */
  public static Spec query(LastPage last, SpecMember... members) {
    Endpoint endpoint = endpoint(List.of(type("Shop")), "orders", "");
    return spec(
        Optional.of(
            new Endpoint(
                endpoint.apis(),
                endpoint.headers(),
                endpoint.method(),
                endpoint.path(),
                endpoint.item(),
                endpoint.itemProblem(),
                endpoint.parts(),
                Optional.of(last),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RequestKind.QUERY,
                false)),
        List.of(),
        members);
  }

  public static Endpoint endpoint(List<ClassName> apis, String path, String itemProblem) {
    List<ApiAnnotation> annotations =
        apis.stream().map(api -> new ApiAnnotation(api, true, List.of(bearer(ORDERS)))).toList();
    TypeName item = itemProblem.isEmpty() ? type("Order") : TypeName.INT;
    return new Endpoint(
        annotations,
        List.of(),
        "POST",
        path,
        item,
        itemProblem,
        ApiParts.none(ORDERS),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        RequestKind.QUERY,
        false);
  }

  private static SignInScheme bearer(Origin origin) {
    return new SignInScheme(SignIn.Scheme.BEARER, "", "", origin.at(SignIn.class, ""));
  }

  public static Api api(Optional<ApiParts.Limit> limit, ApiParts.Header... headers) {
    return new Api(
        type("Shop"),
        Access.PUBLIC,
        false,
        List.of(bearer(Origin.ofType("Shop"))),
        new ApiParts(
            List.of(headers),
            List.of(),
            Optional.empty(),
            limit,
            List.of(),
            Origin.ofType("shop.Shop")),
        Origin.ofType("shop.Shop"));
  }

  public static SpecMember filter(String name, ValueType type) {
    return member(name, new Role.Filter(name), type, WhenUnset.UNDECLARED);
  }

  public static SpecMember param(String name, ValueType type, String orElse) {
    return member(name, new Role.Param(orElse, false), type, WhenUnset.UNDECLARED);
  }

  public static SpecMember member(String name, Role role, ValueType type, WhenUnset unset) {
    return member(name, name, role, type, unset);
  }

  public static SpecMember member(
      String name, String field, Role role, ValueType type, WhenUnset unset) {
    return new SpecMember(
        name,
        role,
        field,
        false,
        type,
        unset,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        ORDERS.member(name));
  }

  /** Returns the same member with a pattern. */
  public static SpecMember matching(String regex, SpecMember member) {
    return new SpecMember(
        member.name(),
        member.role(),
        member.field(),
        member.declaresField(),
        member.type(),
        member.unset(),
        Optional.of(regex),
        member.doc(),
        member.deprecation(),
        member.inheritedFrom(),
        member.origin());
  }

  public static WhenUnset unset(String value) {
    return new WhenUnset(true, value, false);
  }

  public static ClassName type(String name) {
    return ClassName.get("shop", name);
  }

  public static ValueType record(ValueType.RecordType.Component... components) {
    return new ValueType.RecordType(type("Rule"), List.of(components));
  }

  public static ValueType.RecordType.Component component(String name, String wire, ValueType type) {
    return new ValueType.RecordType.Component(name, wire, type, false, false, WhenUnset.UNDECLARED);
  }

  public static ValueType enumeration(String... names) {
    return new ValueType.Enumeration(
        type("State"),
        Arrays.stream(names).map(name -> new ValueType.Enumeration.Constant(name, name)).toList());
  }

  /** Returns the messages of a rule about a spec. */
  public static List<String> messages(Rule rule, Spec spec) {
    return rule.check(spec).map(Problem::text).toList();
  }
}
