package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;

/** The parts of a generated type that depend on its wire form. */
public interface Form {

  /** Creates the parts from the form of a spec. */
  @FunctionalInterface
  interface Factory {
    /** Returns the parts; empty if this factory is for another form. */
    Optional<Form> of(WireForm form);
  }

  /** Returns the class that the generated type extends. */
  ClassName value();

  /** Returns the type of the table of members. */
  ClassName table();

  /**
   * Returns an expression that creates the table.
   *
   * @param type an expression of the generated type
   */
  CodeBlock newTable(CodeBlock type);

  /** Returns a call on the table that declares a member of the body or of the URL's query. */
  CodeBlock declaration(SpecMember member, CodeBlock codec);

  /** Returns a sentence about the type on the wire. */
  String doc();
}
