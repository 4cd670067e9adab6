package desk;

import io.github.filterspec.runtime.ApiClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class DeskApplication {

  /**
   * Is closed with the application. The mapper of Spring Boot 4 is one of Jackson 3, so the client
   * reads items with a mapper of its own.
   */
  @Bean
  ApiClient helpDesk(@Value("${desk.url}") String url, @Value("${desk.token}") String token) {
    return ApiClient.builder(HelpDesk.class, url).token(token).build();
  }
}
