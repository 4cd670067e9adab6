package io.github.filterspec.sample.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.filterspec.sample.botpenguin.Contact;

/** Contacts as JSON, in the vendor's form, one a line and nothing else. */
final class ContactLines implements ContactPrinter {
  private static final ObjectWriter JSON = JsonMapper.builder().build().writerFor(Contact.class);

  private final Output out;

  ContactLines(Output out) {
    this.out = out;
  }

  @Override
  public void print(Contact contact) {
    try {
      out.line(JSON.writeValueAsString(contact));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a contact could not be written", e);
    }
  }

  @Override
  public void end(String read) {}
}
