package io.github.filterspec.processor;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.lang.model.element.TypeElement;

/** The report of an internal error. The message of the report contains the stack trace. */
final class InternalErrorReport {
  private InternalErrorReport() {}

  static Problem of(TypeElement type, Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return new Problem(
        Code.INTERNAL_ERROR,
        "an internal error of Filterspec's processor. It is not your fault. Please report it with this text\n"
            + trace,
        Origin.ofType(type.getQualifiedName().toString()));
  }
}
