package io.github.filterspec.testing;

import io.github.filterspec.runtime.endpoint.ApiDefinition;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fake API as an extension of JUnit 5. After each test, the extension calls {@link #verify()}, so
 * a test fails if an unexpected request arrived.
 *
 * <pre>{@code
 * @RegisterExtension final FakeApiExtension api = FakeApiExtension.of(HelpDeskApi.API);
 * }</pre>
 *
 * <p>A field that is not static is a new fake API for each test. A static field is one server for
 * all tests of the class; its stubs and its requests are removed after each test.
 */
@SuppressWarnings("exports") // a user of this class has JUnit
public final class FakeApiExtension extends FakeApi
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private boolean shared;

  private FakeApiExtension(ApiDefinition api) {
    super(api);
  }

  /**
   * Starts a fake API.
   *
   * @param api the definition of the API, such as {@code HelpDeskApi.API}
   * @return the extension
   */
  public static FakeApiExtension of(ApiDefinition api) {
    return new FakeApiExtension(api);
  }

  /** Called by JUnit, only if the field is static. */
  @Override
  public void beforeAll(ExtensionContext context) {
    shared = true;
  }

  /** Called by JUnit. Checks that no unexpected request arrived. */
  @Override
  public void afterEach(ExtensionContext context) {
    try {
      verify();
    } finally {
      if (shared) {
        reset();
      } else {
        close();
      }
    }
  }

  /** Called by JUnit. Stops the server of a static field. */
  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }
}
