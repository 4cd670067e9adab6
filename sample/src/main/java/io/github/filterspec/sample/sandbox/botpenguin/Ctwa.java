package io.github.filterspec.sample.sandbox.botpenguin;

/** How a contact came through a Click-to-WhatsApp ad, if it did. */
enum Ctwa {
  NEW,
  OLD,
  NONE
}
