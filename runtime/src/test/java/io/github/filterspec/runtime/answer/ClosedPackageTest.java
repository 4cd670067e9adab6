package io.github.filterspec.runtime.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.FilterspecConverterFactory;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.members.SpecValue;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.Retrofit;

/** The exception for a module that does not open a package has the line to add. */
class ClosedPackageTest {
  private static final String REMEDY =
      ". Write this line in module-info.java: opens com.shop.api to com.fasterxml.jackson.databind,"
          + " io.github.filterspec.runtime; (if the file already opens this package to other modules,"
          + " add the two names to the existing line)";

  private ClassLoader module = ClassLoader.getSystemClassLoader();

  @BeforeEach
  void moduleThatOpensNoPackage(@TempDir Path folder) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src/com/shop/api"));
    Path classes = folder.resolve("classes");
    Path info = Files.writeString(folder.resolve("src/module-info.java"), "module com.shop {}");
    Path item =
        Files.writeString(
            sources.resolve("Order.java"),
            "package com.shop.api; record Order(String id, Line line) { record Line(int count) {} }");
    Path query =
        Files.writeString(
            sources.resolve("OrdersQuery.java"),
            "package com.shop.api; final class OrdersQuery { static final Object ENDPOINT = null; }");
    int exit =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, "-d", "" + classes, "" + info, "" + item, "" + query);
    assertThat(exit).isZero();
    Configuration shop =
        ModuleLayer.boot()
            .configuration()
            .resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("com.shop"));
    module =
        ModuleLayer.boot()
            .defineModulesWithOneLoader(shop, ClassLoader.getSystemClassLoader())
            .findLoader("com.shop");
  }

  @Test
  void packageOfItem() throws Exception {
    Class<?> item = module.loadClass("com.shop.api.Order");

    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(() -> BoundItems.of(ItemMapper.standard(), item, "[{\"id\":\"a\"}]"))
        .withMessage("the module com.shop does not open the package of Order" + REMEDY);
  }

  @Test
  void packageOfQueryWhoseServiceIsCalled() throws Exception {
    EndpointOf service = endpointOf(module.loadClass("com.shop.api.OrdersQuery"));
    Retrofit retrofit = new Retrofit.Builder().baseUrl("http://localhost/").build();

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(
            () ->
                FilterspecConverterFactory.create()
                    .responseBodyConverter(List.class, new Annotation[] {service}, retrofit))
        .withMessage("the module com.shop does not open the package of OrdersQuery" + REMEDY);
  }

  @SuppressWarnings("BadAnnotationImplementation") // it is never compared
  private static EndpointOf endpointOf(Class<?> query) {
    return new EndpointOf() {
      @Override
      @SuppressWarnings("unchecked") // the module has no generated code
      public Class<? extends SpecValue<?>> value() {
        return (Class<? extends SpecValue<?>>) query;
      }

      @Override
      public Class<? extends Annotation> annotationType() {
        return EndpointOf.class;
      }
    };
  }
}
