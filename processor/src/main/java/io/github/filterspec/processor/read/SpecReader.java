package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.element.Deprecation;
import io.github.filterspec.processor.read.element.MethodFinder;
import io.github.filterspec.processor.read.element.ParentTypes;
import io.github.filterspec.processor.read.element.WireForms;
import io.github.filterspec.processor.read.javadoc.DocComments;
import io.github.filterspec.processor.read.round.PendingFilters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The reader of a spec: its interface, its parents and their annotations. */
public final class SpecReader {
  private final Elements elements;
  private final Types types;
  private final PendingFilters filters;
  private final Readiness readiness;

  /**
   * Creates a reader for one run of the compiler.
   *
   * @param filters the filters that are generated in the same round as the spec; a filter can be
   *     the type of a member
   */
  public SpecReader(Elements elements, Types types, PendingFilters filters, Readiness readiness) {
    this.elements = elements;
    this.types = types;
    this.filters = filters;
    this.readiness = readiness;
  }

  /** Reads a spec that refers to no missing types. */
  public SpecReadResult read(TypeElement spec) {
    Origin origin = Origin.ofType(spec.getQualifiedName().toString());
    Optional<Problem> declaration =
        SpecDeclaration.problem(spec, ImplicitClass.access(spec, elements), origin);
    ReadResult<WireForm> form = form(spec, origin);
    ReadResult<List<SpecMember>> members = members(spec);
    Spec read = spec(spec, form.value(), members.value(), origin);
    if (spec.getKind() != ElementKind.INTERFACE) {
      return new SpecReadResult(read, declaration.stream().toList(), false);
    }
    Stream<Problem> problems =
        Stream.of(
                declaration.stream(),
                new JacksonOnSpecs(elements).on(spec, origin),
                new EndpointReader(elements).problems(spec, origin),
                form.problems().stream(),
                members.problems().stream())
            .flatMap(found -> found);
    return new SpecReadResult(read, problems.toList(), true);
  }

  private ReadResult<WireForm> form(TypeElement spec, Origin origin) {
    List<WireForm> forms = WireForms.of(spec, elements);
    if (forms.size() == 1) {
      return new ReadResult<>(forms.get(0), List.of());
    }
    String message =
        forms.isEmpty()
            ? "%s has no wire form. Add one of the annotations %s"
            : "%s has several wire forms. Keep only one of the annotations %s";
    List<String> written = WireForms.annotationsWithForm(spec, elements);
    boolean composed = forms.stream().anyMatch(form -> !written.contains(form.type().toString()));
    Problem problem =
        new Problem(
            Code.WIRE_FORM_NOT_UNIQUE,
            message.formatted(
                spec.getSimpleName(), composed ? String.join(", ", written) : FormType.names()),
            origin.at(FilterSpec.class, ""));
    return new ReadResult<>(
        forms.stream().findFirst().orElse(new WireForm.None()), List.of(problem));
  }

  private ReadResult<List<SpecMember>> members(TypeElement spec) {
    MethodFinder methods = new MethodFinder(elements, spec);
    MemberReader reader = new MemberReader(elements, spec, filters);
    ParentTypes parents = new ParentTypes(spec, types);
    List<ReadResult<SpecMember>> own = read(reader, parents, methods.own());
    List<ReadResult<SpecMember>> inherited =
        methods.inherited().values().stream()
            .map(same -> merged(read(reader, parents, same), spec))
            .toList();
    Stream<SpecMember> sorted =
        inherited.stream()
            .map(ReadResult::value)
            .sorted(Comparator.comparing(SpecMember::field).thenComparing(SpecMember::name));
    List<SpecMember> all = Stream.concat(own.stream().map(ReadResult::value), sorted).toList();
    return new ReadResult<>(
        distinct(all.stream()),
        Stream.of(
                methods.bodiesOfMembers().stream(),
                declaredTwice(all, spec),
                ReadResult.problems(own),
                ReadResult.problems(inherited))
            .flatMap(found -> found)
            .toList());
  }

  /**
   * Returns the members of a spec without overloads. Overloads are reported, so only the overload
   * with the fewest parameters is kept.
   */
  private static List<SpecMember> distinct(Stream<SpecMember> members) {
    BinaryOperator<SpecMember> simpler =
        BinaryOperator.minBy(Comparator.comparing(member -> member.origin().parameters()));
    Map<String, SpecMember> byName = new LinkedHashMap<>();
    members.forEach(member -> byName.merge(member.name(), member, simpler));
    return List.copyOf(byName.values());
  }

  /** Returns the problems of methods with a parameter whose name another member has, too. */
  private static Stream<Problem> declaredTwice(List<SpecMember> members, TypeElement spec) {
    return members.stream()
        .filter(SpecMember::hasName)
        .flatMap(
            custom ->
                members.stream()
                    .filter(other -> !other.hasName() && hasRightParameters(other))
                    .filter(other -> other.name().equals(custom.name()))
                    .limit(1)
                    .map(other -> declaredTwice(custom, other, spec)));
  }

  private static Problem declaredTwice(SpecMember custom, SpecMember other, TypeElement spec) {
    String own = spec.getQualifiedName().toString();
    return new Problem(
        custom.isCustom() ? Code.INVALID_CUSTOM_PARAM : Code.INVALID_PROPERTY,
        "%s and %s are two members with the same name. Rename one of them"
            .formatted(custom.call(), other.call()),
        Stream.of(custom.origin(), other.origin())
            .filter(origin -> origin.type().equals(own))
            .findFirst()
            .orElseGet(() -> Origin.ofType(own).at(FilterSpec.class, "")));
  }

  private List<ReadResult<SpecMember>> read(
      MemberReader reader, ParentTypes parents, List<ExecutableElement> methods) {
    return methods.stream().map(method -> read(reader, parents, method)).toList();
  }

  private ReadResult<SpecMember> read(
      MemberReader reader, ParentTypes parents, ExecutableElement method) {
    DeclaredType declaring = parents.of(Objects.requireNonNull(method.getEnclosingElement()));
    TypeMirror seen = types.asMemberOf(declaring, method); // an error if the spec extends itself
    return reader.read(
        method, seen instanceof ExecutableType type ? type : (ExecutableType) method.asType());
  }

  /** If several parents have a method with the same name, returns one member for these methods. */
  private ReadResult<SpecMember> merged(List<ReadResult<SpecMember>> read, TypeElement spec) {
    List<SpecMember> accessors =
        read.stream().map(ReadResult::value).filter(SpecReader::hasRightParameters).toList();
    ItemComparisonReader comparisons = new ItemComparisonReader(elements, types, spec);
    boolean differ =
        accessors.stream().map(SpecReader::declaration).distinct().count() > 1
            || accessors.stream().map(comparisons::declaration).distinct().count() > 1;
    Stream<Problem> contradiction =
        differ ? Stream.of(contradiction(accessors, spec)) : Stream.empty();
    return new ReadResult<>(
        accessors.isEmpty() ? read.get(0).value() : accessors.get(0),
        Stream.concat(ReadResult.problems(read), contradiction).toList());
  }

  /** Returns true if the number of the method's parameters fits the role of the member. */
  private static boolean hasRightParameters(SpecMember member) {
    return member.origin().parameters() == (member.hasName() ? 1 : 0);
  }

  private static List<Object> declaration(SpecMember member) {
    return List.of(
        member.role(),
        member.field(),
        member.type(),
        member.unset(),
        member.pattern(),
        member.writing());
  }

  private static Problem contradiction(List<SpecMember> members, TypeElement spec) {
    String name = members.get(0).call();
    List<String> parents =
        members.stream().map(member -> member.origin().simpleType()).sorted().toList();
    return new Problem(
        Code.CONFLICTING_PARENTS,
        "%2$s declare %1$s in different ways. Declare %1$s in %3$s, too. Then only the declaration in %3$s counts"
            .formatted(name, String.join(" and ", parents), spec.getSimpleName()),
        Origin.ofType(spec.getQualifiedName().toString()).at(FilterSpec.class, ""));
  }

  private Spec spec(TypeElement spec, WireForm form, List<SpecMember> members, Origin origin) {
    Optional<io.github.filterspec.processor.model.Endpoint> endpoint =
        new EndpointReader(elements).read(spec);
    return new Spec(
        ClassName.get(spec),
        ImplicitClass.access(spec, elements),
        new Deprecation(elements).isNear(spec, members, endpoint),
        new DocComments(elements).of(spec),
        form,
        members,
        ConstantReader.read(spec, origin, elements),
        new StoredFilters(elements, filters, readiness).of(spec),
        endpoint,
        new ItemComparisonReader(elements, types, spec).read(form.type(), members, endpoint),
        new OtherForms(elements).ofParents(spec, form),
        origin);
  }
}
