package io.github.filterspec.sample.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"filterspec-sample " + (version == null ? "(not packaged)" : version)};
  }
}
