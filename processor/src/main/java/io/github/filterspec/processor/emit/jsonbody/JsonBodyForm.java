package io.github.filterspec.processor.emit.jsonbody;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.Form;
import io.github.filterspec.processor.emit.PlainDeclarations;
import io.github.filterspec.processor.emit.RuntimeTypes;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;

/** A plain body. */
public final class JsonBodyForm implements Form {
  private JsonBodyForm() {}

  /** The form, if it is this one. */
  public static Optional<Form> of(WireForm form) {
    return form instanceof WireForm.JsonBody ? Optional.of(new JsonBodyForm()) : Optional.empty();
  }

  @Override
  public ClassName value() {
    return RuntimeTypes.JSON_BODY_VALUE;
  }

  @Override
  public ClassName table() {
    return RuntimeTypes.JSON_BODY_TABLE;
  }

  @Override
  public CodeBlock newTable(String type) {
    return CodeBlock.of("$T.of($S)", table(), type);
  }

  @Override
  public CodeBlock declaration(SpecMember member, CodeBlock codec) {
    return PlainDeclarations.of(member, codec);
  }

  @Override
  public boolean hasKeys() {
    return false;
  }

  @Override
  public String doc() {
    return "On the wire it is a JSON body in which members that are not set are absent.";
  }
}
