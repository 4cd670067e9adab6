package io.github.filterspec.processor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.filterspec.ConditionFields;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.model.Attributes;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.WireForm;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part of the processor that depends on the wire form supports all forms of the registry. */
class WireFormsTest {
  private static final String TEXT =
      "@Operators public interface Text { @Operator(\"EQ{operand}\") boolean is(String value); }";
  private static final Origin SPEC = Origin.ofType("p.Spec");
  private static final Set<String> OF_SPECS_OF_ANY_FORM =
      Set.of(
          "FilterSpec",
          "FilterspecGenerated",
          "Operators",
          "Reads",
          "LastPage",
          "NextPage",
          "PageCap",
          "PageInfo",
          "ReadsOne",
          "Writes",
          "Constant",
          "All",
          "Envelope",
          "ErrorShape",
          "RateLimit",
          "MediaTypes",
          "ConstantHeader");

  @Test
  void theAnnotationOfEveryFormIsInTheRegistry() {
    Set<String> ofTypes =
        new ClassFileImporter()
            .importPackagesOf(FilterSpec.class).stream()
                .filter(JavaClass::isAnnotation)
                .filter(type -> type.getPackageName().equals(FilterSpec.class.getPackageName()))
                .filter(type -> isForTypes(type.reflect()))
                .map(JavaClass::getSimpleName)
                .filter(name -> !OF_SPECS_OF_ANY_FORM.contains(name))
                .collect(toSet());

    assertThat(forms()).map(form -> form.annotation().getSimpleName()).hasSameElementsAs(ofTypes);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormIsReadWithItsType(FormType form) {
    assertThat(form.read(new NoAttributes(), SPEC).type()).isEqualTo(form);
  }

  @Test
  void everyFormOfTheModelIsRead() {
    Set<Class<?>> read =
        Arrays.stream(FormType.values())
            .map(form -> form.read(new NoAttributes(), SPEC).getClass())
            .collect(toSet());

    assertThat(read).containsExactlyInAnyOrder(WireForm.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFilterIsGeneratedForASpecOfTheForm(FormType form) {
    String filter =
        Compilation.javac()
            .add(TEXT)
            .add(written(form) + " @FilterSpec public interface Spec { " + member(form) + " }")
            .run()
            .clean()
            .generated("SpecFilter");

    assertThat(filter).contains("class SpecFilter");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void missingFilterSpecIsOneError(FormType form) {
    List<String> errors =
        Compilation.javac()
            .add(TEXT)
            .add(written(form) + " public interface Spec { " + member(form) + " }")
            .add("class Use { SpecFilter filter; }")
            .run()
            .errors();

    assertThat(errors).singleElement().asString().contains("FS025: " + form, "@FilterSpec");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void specWithoutFormIsOneErrorThatNamesEveryForm(FormType form) {
    List<String> errors =
        Compilation.javac()
            .add("@FilterSpec public interface Spec { @Filter String label(); }")
            .run()
            .errors();

    assertThat(errors).singleElement().asString().contains(form.toString());
  }

  private static List<FormType> forms() {
    return FormType.declarable();
  }

  private static boolean isForTypes(Class<?> annotation) {
    Target target = annotation.getAnnotation(Target.class);
    return target != null && List.of(target.value()).contains(ElementType.TYPE);
  }

  /** Returns the annotation with a name for each text that it requires. */
  private static String written(FormType form) {
    return Stream.of(form.annotation().getDeclaredMethods())
        .filter(attribute -> attribute.getDefaultValue() == null)
        .map(WireFormsTest::written)
        .collect(joining(", ", form + "(", ")"));
  }

  private static String written(Method attribute) {
    if (attribute.getName().equals("keys")) {
      return "keys = \"{property}.{operator}\"";
    }
    return attribute.getReturnType() == ConditionFields.class
        ? "condition = @ConditionFields(property = \"p\", operator = \"o\", operand = \"v\")"
        : "%s = \"%1$s\"".formatted(attribute.getName());
  }

  private static String member(FormType form) {
    return form.hasProperties() ? "@Property Text label();" : "@Filter String label();";
  }

  /** An annotation whose values cannot be read. */
  private static final class NoAttributes implements Attributes {
    @Override
    public String text(String attribute) {
      return "";
    }

    @Override
    public int number(String attribute) {
      return 0;
    }

    @Override
    public String constant(String attribute) {
      return "";
    }

    @Override
    public boolean flag(String attribute) {
      return false;
    }

    @Override
    public Optional<Attributes> part(String attribute) {
      return Optional.empty();
    }
  }
}
