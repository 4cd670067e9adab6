package io.github.filterspec.processor.emit.queryparameters;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.Form;
import io.github.filterspec.processor.emit.PlainDeclarations;
import io.github.filterspec.processor.emit.RuntimeTypes;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;

/** Parameters in the URL's query. */
public final class QueryParametersForm implements Form {
  private QueryParametersForm() {}

  /** The form, if it is this one. */
  public static Optional<Form> of(WireForm form) {
    return form instanceof WireForm.QueryParameters
        ? Optional.of(new QueryParametersForm())
        : Optional.empty();
  }

  @Override
  public ClassName value() {
    return RuntimeTypes.QUERY_PARAMETERS_VALUE;
  }

  @Override
  public ClassName table() {
    return RuntimeTypes.QUERY_PARAMETERS_TABLE;
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
    return "On the wire it is parameters in the URL's query, of which those that are not set are absent.";
  }
}
