package io.github.filterspec.processor.emit.activekeys;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.source.CodecExpressions;
import io.github.filterspec.processor.emit.source.Defaults;
import io.github.filterspec.processor.emit.source.DocText;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.emit.value.Accessors;
import io.github.filterspec.processor.emit.value.Form;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;

/** The parts of a type that is generated from a spec with {@code @ActiveKeys}. */
public final class ActiveKeysForm implements Form {
  private final WireForm.ActiveKeys form;

  private ActiveKeysForm(WireForm.ActiveKeys form) {
    this.form = form;
  }

  /** Returns the parts of a generated type; empty if the wire form is not {@code @ActiveKeys}. */
  public static Optional<Form> of(WireForm form) {
    return form instanceof WireForm.ActiveKeys ours
        ? Optional.of(new ActiveKeysForm(ours))
        : Optional.empty();
  }

  @Override
  public ClassName value() {
    return RuntimeTypes.ACTIVE_KEYS_VALUE;
  }

  @Override
  public ClassName table() {
    return RuntimeTypes.ACTIVE_KEYS_TABLE;
  }

  @Override
  public CodeBlock newTable(CodeBlock type) {
    return CodeBlock.of("$T.of($L, $L)", table(), type, Literal.of(form.list()));
  }

  @Override
  public String doc() {
    return "On the wire, the field %s contains the key of each filter that is set."
        .formatted(DocText.code(form.list()));
  }

  @Override
  public CodeBlock declaration(SpecMember member, CodeBlock codec) {
    CodeBlock field = Literal.of(member.field());
    CodeBlock unset = CodecExpressions.unset(member.type(), member.unset());
    if (member.role() instanceof Role.Filter filter) {
      return CodeBlock.of(
          "filter($S, $L, $L, $L$L)", member.name(), Literal.of(filter.key()), field, codec, unset);
    }
    if (member.role() instanceof Role.Flag flag) {
      return CodeBlock.of(
          "flag($S, $L, $L$L)", member.name(), Literal.of(flag.key()), field, unset);
    }
    if (member.isRequired()) {
      return CodeBlock.of("required($S, $L, $L)", member.name(), field, codec);
    }
    return CodeBlock.of(
        "param($S, $L, $L$L)",
        member.name(),
        field,
        codec,
        Accessors.hasDefault(member, FormType.ACTIVE_KEYS)
            ? CodeBlock.of(", $L", Defaults.of(member))
            : unset);
  }
}
