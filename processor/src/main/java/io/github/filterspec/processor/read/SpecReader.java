package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.Endpoint;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a spec: its interface, its parents, and the annotations on them. */
public final class SpecReader {
  private final Elements elements;
  private final Types types;

  /** A reader for this compilation. */
  public SpecReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * Whether a spec, or an API, refers to types that are missing, perhaps only until the next round.
   */
  public boolean mustWait(TypeElement spec) {
    return new MissingTypes().isReferredToBy(spec);
  }

  /** Reads a spec that need not wait. */
  public SpecReading read(TypeElement spec) {
    List<Problem> problems = new ArrayList<>();
    Origin origin = Origin.ofType(spec.getQualifiedName().toString());
    Optional<Problem> unreadable = unreadable(spec, origin);
    if (unreadable.isPresent()) {
      return new SpecReading(Optional.empty(), List.of(unreadable.get()));
    }
    Optional<WireForm> form = form(spec, origin, problems);
    List<SpecMember> members = members(spec, problems);
    WireForm known = form.orElse(new WireForm.None());
    return new SpecReading(Optional.of(spec(spec, known, members, origin)), problems);
  }

  private Optional<Problem> unreadable(TypeElement spec, Origin origin) {
    Origin annotation = origin.at(FilterSpec.class, "");
    String name = spec.getSimpleName().toString();
    if (spec.getKind() != ElementKind.INTERFACE) {
      return Optional.of(
          new Problem(Code.FS001, name + " is no interface: a filter spec is one", annotation));
    }
    if (!Visibility.isWithinPackage(spec)) {
      return Optional.of(
          new Problem(
              Code.FS002,
              name + " is private: make it, and what encloses it, visible to its package",
              annotation));
    }
    return spec.getTypeParameters().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Code.FS003,
                name
                    + " has type parameters: extend it with the types filled in, and annotate that",
                annotation));
  }

  private Optional<WireForm> form(TypeElement spec, Origin origin, List<Problem> problems) {
    List<WireForm> forms =
        WireFormReader.ALL.stream()
            .flatMap(reader -> reader.read(spec, elements).stream())
            .toList();
    if (forms.size() != 1) {
      String name = spec.getSimpleName().toString();
      String message =
          forms.isEmpty()
              ? "%s does not say how it is written: annotate it with %s"
              : "%s is written in several ways: keep one of %s";
      problems.add(
          new Problem(
              Code.FS004,
              message.formatted(
                  name, "@ActiveKeys, @JsonBody, @QueryParameters, @TaggedConditions"),
              origin.at(FilterSpec.class, "")));
    }
    return forms.stream().findFirst();
  }

  private List<SpecMember> members(TypeElement spec, List<Problem> problems) {
    MethodFinder methods = new MethodFinder(elements, spec);
    MemberReader reader = new MemberReader(elements, spec, problems);
    Stream<SpecMember> own =
        methods.own().stream().flatMap(method -> read(reader, spec, method).stream());
    Stream<SpecMember> inherited =
        methods.inherited().values().stream()
            .flatMap(same -> merged(same, reader, spec, problems).stream())
            .sorted(Comparator.comparing(SpecMember::field).thenComparing(SpecMember::name));
    return Stream.concat(own, inherited).toList();
  }

  private Optional<SpecMember> read(
      MemberReader reader, TypeElement spec, ExecutableElement method) {
    DeclaredType self = (DeclaredType) spec.asType();
    return reader.read(method, (ExecutableType) types.asMemberOf(self, method));
  }

  private Optional<SpecMember> merged(
      List<ExecutableElement> same, MemberReader reader, TypeElement spec, List<Problem> problems) {
    List<SpecMember> read =
        same.stream().flatMap(method -> read(reader, spec, method).stream()).toList();
    if (read.stream().map(SpecReader::declaration).distinct().count() > 1) {
      problems.add(contradiction(read, spec));
    }
    return read.stream().findFirst();
  }

  private static List<Object> declaration(SpecMember member) {
    return List.of(member.role(), member.field(), member.type(), member.unset(), member.pattern());
  }

  private static Problem contradiction(List<SpecMember> members, TypeElement spec) {
    String name = members.get(0).name();
    List<String> parents =
        members.stream().map(member -> simpleName(member.origin().type())).sorted().toList();
    return new Problem(
        Code.FS023,
        "%s is declared differently by %s: redeclare it here"
            .formatted(name, String.join(" and ", parents)),
        Origin.ofType(spec.getQualifiedName().toString()).at(FilterSpec.class, ""));
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private Spec spec(TypeElement spec, WireForm form, List<SpecMember> members, Origin origin) {
    Optional<io.github.filterspec.processor.model.Endpoint> endpoint =
        new EndpointReader(elements).read(spec);
    return new Spec(
        ClassName.get(spec),
        Visibility.isPublic(spec),
        new Deprecation(elements).isNear(spec, members, endpoint),
        new DocComments(elements).of(spec),
        form,
        members,
        ConstantReader.read(spec, origin, elements),
        storedFilters(spec),
        endpoint,
        origin);
  }

  private List<ClassName> storedFilters(TypeElement spec) {
    Set<TypeElement> parents = new MethodFinder(elements, spec).parents();
    return parents.stream()
        .filter(parent -> AnnotationView.find(parent, FilterSpec.class, elements).isPresent())
        .filter(parent -> AnnotationView.find(parent, Endpoint.class, elements).isEmpty())
        .filter(parent -> unreadable(parent, Origin.ofType("")).isEmpty())
        .map(ClassName::get)
        .toList();
  }
}
