package io.github.filterspec.processor.emit.taggedconditions;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.source.DocText;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.WireForm;

/** The Javadoc of a generated expression. */
final class ExpressionDoc {
  private ExpressionDoc() {}

  static CodeBlock of(Spec spec, WireForm.TaggedConditions form) {
    CodeBlock.Builder doc = CodeBlock.builder();
    if (!spec.doc().isEmpty()) {
      doc.add("$L\n\n<p>", spec.doc());
    }
    return doc.add(
            """
            An immutable filter: $L of conditions.
            On the wire, the field $L contains the groups, $L contains the conditions of a group, and $L contains the type of a condition.
            """,
            form.orOfAnds() ? "an OR of ANDs" : "an AND of ORs",
            DocText.code(form.groups()),
            DocText.code(form.conditions()),
            DocText.code(form.tag()))
        .build();
  }
}
