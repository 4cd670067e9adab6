import io.github.filterspec.*;

@MediaTypes("text/plain")
@interface Shop {}
