/**
 * The mock's page takes one self-contained file out of this package at build time, and none of its dependencies, which
 * are more than a hundred megabytes.
 */
function readPackage(manifest) {
  if (manifest.name === "@scalar/api-reference") manifest.dependencies = {};
  return manifest;
}

export const hooks = { readPackage };
