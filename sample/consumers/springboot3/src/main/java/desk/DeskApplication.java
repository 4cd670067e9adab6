package desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.ApiClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class DeskApplication {

  /** Reads items with Boot's mapper, and is closed with the application. */
  @Bean
  ApiClient helpDesk(
      ObjectMapper mapper, @Value("${desk.url}") String url, @Value("${desk.token}") String token) {
    return ApiClient.builder(HelpDesk.class, url).token(token).mapper(mapper).build();
  }
}
