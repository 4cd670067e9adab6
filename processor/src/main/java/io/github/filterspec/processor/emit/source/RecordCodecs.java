package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.RecordType;
import io.github.filterspec.processor.model.ValueType.RecordType.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The emitter of codecs for the user's records. A codec is a nested class that reads and writes one
 * kind of record.
 */
public final class RecordCodecs {
  private final ClassNames names;
  private final Map<ClassName, RecordType> types = new LinkedHashMap<>();
  private final List<AnnotationSpec> mark;

  /** Creates the codecs of all records that the members of a spec use. */
  public RecordCodecs(Spec spec) {
    names = new ClassNames(GeneratedNames.takenByUser(spec));
    mark = SourceMark.of(spec.type(), spec.access());
    spec.members().stream().flatMap(member -> member.type().withParts()).forEach(this::collect);
  }

  private RecordCodecs() {
    names = new ClassNames(List.of());
    mark = List.of();
  }

  /** Returns the codecs for values that contain no records. */
  public static RecordCodecs none() {
    return new RecordCodecs();
  }

  private void collect(ValueType type) {
    if (type instanceof RecordType record && types.putIfAbsent(record.type(), record) == null) {
      names.add(record.type(), record.type().simpleName() + "Codec");
    }
  }

  String nameOf(RecordType type) {
    return names.of(type.type());
  }

  /** Returns the codecs as nested classes. */
  public List<TypeSpec> emit() {
    return types.values().stream().map(this::codec).toList();
  }

  private TypeSpec codec(RecordType record) {
    TypeSpec.Builder codec =
        TypeSpec.classBuilder(nameOf(record))
            .addJavadoc("The codec of {@code $L}.\n", record.type().simpleName())
            .addAnnotations(mark)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.RECORD_CODEC, record.type()));
    NameAllocator fields = fieldNames(record);
    record.written().forEach(component -> codec.addField(field(record, component, fields)));
    return codec
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("Creates the codec.\n")
                .addStatement("super($S)", record.type().simpleName())
                .build())
        .addMethod(create(record, fields))
        .build();
  }

  /**
   * Returns the names of the fields in a codec. A field has the name of its component, unless that
   * name would hide a type.
   */
  private static NameAllocator fieldNames(RecordType record) {
    NameAllocator fields = new NameAllocator();
    Stream.concat(
            Stream.of(RuntimeTypes.CODECS, RuntimeTypes.WHEN_UNSET),
            record.withParts().flatMap(type -> type.userType().stream()))
        .map(type -> type.topLevelClassName().simpleName())
        .distinct()
        .forEach(fields::newName);
    record.components().forEach(it -> fields.newName(it.name(), it.name()));
    return fields;
  }

  private FieldSpec field(RecordType record, Component component, NameAllocator fields) {
    TypeName type =
        ParameterizedTypeName.get(
            RuntimeTypes.COMPONENT, record.type(), JavaTypes.boxed(component.type()));
    return FieldSpec.builder(type, fields.get(component.name()), Modifier.PRIVATE, Modifier.FINAL)
        .addJavadoc("The component {@code $L}.\n", component.name())
        .initializer("\n$>$>$L$<$<", declaration(record, component))
        .build();
  }

  private CodeBlock declaration(RecordType record, Component component) {
    CodeBlock codec = codec(component);
    CodeBlock arguments =
        CodeBlock.of(
            "$L, $L, $L",
            Literal.of(component.wire()),
            CodecExpressions.accessor(record.type(), component.name(), component.overloaded()),
            codec);
    if (!component.optional()) {
      return CodeBlock.of("required($L)", arguments);
    }
    return CodeBlock.of(
        "$L($L$L)",
        isNullWhenLeftOut(component) ? "optional" : "orUnset",
        arguments,
        CodecExpressions.unset(
            component.quoted() ? ValueType.Scalar.STRING : component.type(), component.unset()));
  }

  private CodeBlock codec(Component component) {
    CodeBlock codec = new CodecExpressions(this).of(component.type());
    return component.quoted() ? CodeBlock.of("$T.quoted($L)", RuntimeTypes.CODECS, codec) : codec;
  }

  private static boolean isNullWhenLeftOut(Component component) {
    ValueType type = component.type();
    boolean collection =
        type instanceof ValueType.SetType
            || type instanceof ValueType.ListType
            || type instanceof ValueType.MapType;
    return !component.primitive() && (!collection || component.unset().absent());
  }

  /**
   * Returns an expression for the value of a component, such as {@code (int) in.get(this.count)}.
   * The expression has exactly the type of the component, because the compiler could otherwise
   * choose another constructor of the record.
   */
  private static CodeBlock value(Component component, NameAllocator fields) {
    boolean primitive = component.primitive();
    TypeName type = JavaTypes.of(component.type());
    return CodeBlock.of(
        "$Lin.$L$L(this.$L)",
        primitive ? CodeBlock.of("($T) ", type) : "",
        !primitive && type.isPrimitive() ? CodeBlock.of("<$T>", type.box()) : "",
        component.optional() && isNullWhenLeftOut(component) ? "find" : "get",
        fields.get(component.name()));
  }

  private static CodeBlock value(RecordType record, Component component, NameAllocator fields) {
    if (!record.written().contains(component)) {
      return notRead(component);
    }
    return value(component, fields);
  }

  /** Returns the value that Jackson gives to a component that is not in the JSON. */
  private static CodeBlock notRead(Component component) {
    if (!component.primitive()) {
      return CodeBlock.of("($T) null", JavaTypes.of(component.type()).box());
    }
    if (component.type().plain() == ValueType.Scalar.BOOLEAN) {
      return CodeBlock.of("false");
    }
    String suffix =
        component.type().plain() == ValueType.Scalar.LONG
            ? "L"
            : component.type().plain() == ValueType.Scalar.DOUBLE ? ".0" : "";
    return CodeBlock.of("0$L", suffix);
  }

  private static MethodSpec create(RecordType record, NameAllocator fields) {
    CodeBlock values =
        record.components().stream()
            .map(component -> value(record, component, fields))
            .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("create")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(record.type())
        .addParameter(RuntimeTypes.COMPONENT_VALUES, "in")
        .addStatement("return new $T($L)", record.type(), values)
        .build();
  }
}
