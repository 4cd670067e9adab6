package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;

/** What a wire form brings to the generated type: its base, its table, its declarations. */
public interface Form {

  /** Takes what a form needs from the annotation of a spec. */
  @FunctionalInterface
  interface Factory {
    /** Returns the emission of a form; empty if it is another form. */
    Optional<Form> of(WireForm form);
  }

  /** What the generated type extends. */
  ClassName value();

  /** The type of the table of members. */
  ClassName table();

  /** An expression that makes the table, given the generated type's name. */
  CodeBlock newTable(String type);

  /** A call on the table that declares a member of the body or of the URL's query. */
  CodeBlock declaration(SpecMember member, CodeBlock codec);

  /** A sentence on what the type becomes on the wire. */
  String doc();
}
