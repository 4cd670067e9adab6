package io.github.filterspec.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Spec;

/** The Javadoc of the generated type. */
final class TypeDoc {
  private TypeDoc() {}

  static CodeBlock of(Spec spec, Form form) {
    CodeBlock.Builder doc = CodeBlock.builder();
    if (!spec.doc().isEmpty()) {
      doc.add("$L\n\n<p>", spec.doc());
    }
    String what =
        spec.endpoint()
            .map(
                it ->
                    "The %s of %s".formatted(noun(it), DocText.code(it.method() + " " + it.path())))
            .orElse("A filter");
    return doc.add(
            """
            $L, immutable and equal by value.
            $L
            """,
            what,
            form.doc())
        .build();
  }

  private static String noun(Endpoint endpoint) {
    return endpoint.writes() ? "command" : "query";
  }
}
