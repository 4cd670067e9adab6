package io.github.filterspec.processor.emit.property;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.emit.source.TypeHeader;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.PropertyKind;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the class that is generated from a kind of property. The class has a method for
 * each operator. Expressions of all specs use the same class.
 */
public final class KindEmitter {

  /** Returns the generated class of a kind. */
  public GeneratedFile emit(PropertyKind kind) {
    KindNames names = new KindNames(kind);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(GeneratedNames.property(kind.type()))
            .addJavadoc("$L", doc(kind, names))
            .superclass(
                ParameterizedTypeName.get(RuntimeTypes.PROPERTY_CONDITIONS, names.expression()));
    TypeHeader.addTo(type, kind);
    type.addModifiers(Modifier.FINAL);
    names.parameter().ifPresent(type::addTypeVariable);
    type.addTypeVariable(names.expression());
    new OperatorFields(kind, names).addTo(type);
    OperatorMethods methods = new OperatorMethods(names, kind.type().packageName());
    kind.operators().stream().flatMap(methods::emit).forEach(type::addMethod);
    return GeneratedFile.of(GeneratedNames.property(kind.type()), type.build(), kind.origin());
  }

  private static CodeBlock doc(PropertyKind kind, KindNames names) {
    CodeBlock.Builder doc = CodeBlock.builder();
    if (!kind.doc().isEmpty()) {
      doc.add("$L\n\n<p>", kind.doc());
    }
    doc.add("A property with the operators of the kind {@code $L}.\n\n", kind.type().simpleName());
    names
        .parameter()
        .ifPresent(parameter -> doc.add("@param <$L> the type of a value\n", parameter));
    return doc.add("@param <$L> the type of an expression\n", names.expression()).build();
  }
}
