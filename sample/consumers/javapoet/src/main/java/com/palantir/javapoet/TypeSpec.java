package com.palantir.javapoet;

/** In no version as empty as here. */
public final class TypeSpec {
  private TypeSpec() {}
}
