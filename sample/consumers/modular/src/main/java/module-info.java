module desk {
  requires io.github.filterspec;
  requires io.github.filterspec.runtime;
  requires io.github.filterspec.testing;

  opens desk to
      com.fasterxml.jackson.databind,
      io.github.filterspec.runtime;
}
