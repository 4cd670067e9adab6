package io.github.filterspec.processor.emit.activekeys;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.DocText;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.WireForm;

/** The Javadoc of the generated type. */
final class TypeDoc {
  private TypeDoc() {}

  static CodeBlock of(Spec spec, WireForm.ActiveKeys form) {
    CodeBlock.Builder doc = CodeBlock.builder();
    if (!spec.doc().isEmpty()) {
      doc.add("$L\n\n<p>", spec.doc());
    }
    String what =
        spec.endpoint()
            .map(it -> "The query of " + DocText.code(it.method() + " " + it.path()))
            .orElse("A filter");
    return doc.add(
            """
            $L, immutable and equal by value. On the wire a filter's key
            stands in $L exactly if the filter is set.
            """,
            what,
            DocText.code(form.list()))
        .build();
  }
}
