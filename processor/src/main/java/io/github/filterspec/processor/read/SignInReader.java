package io.github.filterspec.processor.read;

import io.github.filterspec.SignIn;
import io.github.filterspec.SignIn.Scheme;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.SignInScheme;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The reader of the {@code @SignIn} annotations on an API annotation. */
final class SignInReader {
  private final Elements elements;

  SignInReader(Elements elements) {
    this.elements = elements;
  }

  /** Returns the ways to authenticate requests, in the order of the source. */
  List<SignInScheme> read(TypeElement api) {
    return RepeatableReader.all(api, SignIn.class, SignIn.All.class, elements, SignInReader::scheme)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns a scheme; empty if the compiler does not know the constant of the scheme. */
  private static Optional<SignInScheme> scheme(AnnotationView view, Origin origin) {
    String constant = view.constant("value");
    return Stream.of(Scheme.values())
        .filter(scheme -> scheme.name().equals(constant))
        .findFirst()
        .map(scheme -> new SignInScheme(scheme, view.text("name"), view.text("word"), origin));
  }
}
