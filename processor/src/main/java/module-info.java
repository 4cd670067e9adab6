/**
 * The annotation processor as a module, for the option {@code --processor-module-path} of javac.
 */
// JavaPoet and AutoService are automatic modules. Both modules are needed only to compile this
// module: the packaged jar contains JavaPoet under another package name.
@SuppressWarnings("requires-automatic")
module io.github.filterspec.processor {
  requires io.github.filterspec;
  requires java.compiler;
  requires static com.google.auto.service;
  requires static com.palantir.javapoet;
  requires static jdk.compiler;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      io.github.filterspec.processor.FilterSpecProcessor;
}
