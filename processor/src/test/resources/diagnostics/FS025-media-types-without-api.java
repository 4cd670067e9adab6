import io.github.filterspec.*;

@MediaTypes("text/plain")
@interface Shop {}

// Shop.java:3:1 error: FS025: @MediaTypes has no meaning on Shop, which is not an API annotation. Add @Api to Shop
