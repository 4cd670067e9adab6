package io.github.filterspec.processor.emit.property;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.expression.Combinations;
import io.github.filterspec.processor.emit.expression.ReadingMethods;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.emit.source.SpecEmitter;
import io.github.filterspec.processor.emit.source.TypeHeader;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the expression class that is generated from a spec whose members are properties.
 */
public final class PropertyExpressionEmitter implements SpecEmitter {

  @Override
  public Optional<GeneratedFile> emit(Spec spec) {
    return PropertyShape.of(spec.form()).map(shape -> file(spec, shape));
  }

  private static GeneratedFile file(Spec spec, PropertyShape shape) {
    ClassName name = GeneratedNames.value(spec);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L", doc(spec, shape))
            .superclass(ParameterizedTypeName.get(shape.base(), name));
    TypeHeader.addTo(type, spec);
    type.addModifiers(Modifier.FINAL);
    Properties properties = new Properties(spec, name);
    type.addField(properties.table(shape));
    properties.constants().forEach(type::addField);
    type.addMethod(constructor());
    properties.methods().forEach(type::addMethod);
    new Combinations(name, MemberConstants.PROPERTIES).emit(shape.hasOr()).forEach(type::addMethod);
    new OptionalCombinations(name).emit(shape.hasOr()).forEach(type::addMethod);
    new ReadingMethods(name, MemberConstants.PROPERTIES, RuntimeTypes.PROPERTY_EXPRESSION_CODEC)
        .emit()
        .forEach(type::addMethod);
    return GeneratedFile.of(name, type.build(), spec.origin());
  }

  private static CodeBlock doc(Spec spec, PropertyShape shape) {
    CodeBlock.Builder doc = CodeBlock.builder();
    if (!spec.doc().isEmpty()) {
      doc.add("$L\n\n<p>", spec.doc());
    }
    return doc.add("An immutable filter: $L.\n", shape.description()).build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(
            ParameterizedTypeName.get(RuntimeTypes.TREE, RuntimeTypes.PROPERTY_CONDITION), "tree")
        .addStatement("super($L, tree)", MemberConstants.PROPERTIES)
        .build();
  }
}
