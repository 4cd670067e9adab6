package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.source.DocText;
import io.github.filterspec.processor.model.Spec;

/** The Javadoc of a generated filter, query, lookup or command. */
final class TypeDoc {
  private TypeDoc() {}

  static CodeBlock of(Spec spec, Form form) {
    CodeBlock.Builder doc = CodeBlock.builder();
    if (!spec.doc().isEmpty()) {
      doc.add("$L\n\n<p>", spec.doc());
    }
    String ofEndpoint =
        spec.endpoint()
            .map(endpoint -> " for " + DocText.code(endpoint.method() + " " + endpoint.path()))
            .orElse("");
    return doc.add(
            """
            An immutable $L$L.
            $L
            """,
            noun(spec),
            ofEndpoint,
            form.doc())
        .build();
  }

  /** Returns the noun for the generated type: filter, query, lookup or command. */
  static String noun(Spec spec) {
    return spec.noun();
  }
}
