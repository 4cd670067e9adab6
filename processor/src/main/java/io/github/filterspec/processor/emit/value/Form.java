package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;

/** Those parts of a generated type which differ between wire forms. */
public interface Form {

  /** A function that returns the parts of a generated type for one kind of wire form. */
  @FunctionalInterface
  interface Factory {
    /**
     * Returns the parts of a generated type; empty if the {@code Factory} is for another kind of
     * wire form.
     */
    Optional<Form> of(WireForm form);
  }

  /** Returns the class of the Filterspec runtime that the generated type extends. */
  ClassName value();

  /** Returns the class of the Filterspec runtime that lists the members of the spec. */
  ClassName table();

  /**
   * Returns an expression that creates the list of members.
   *
   * @param type an expression for the class object of the generated type
   */
  CodeBlock newTable(CodeBlock type);

  /**
   * Returns a call that adds a member to the list of members. The member must be sent in the
   * request body or in the parameters of the URL.
   */
  CodeBlock declaration(SpecMember member, CodeBlock codec);

  /** Returns a sentence of Javadoc about the wire form of the generated type. */
  String doc();
}
