/**
 * The mock's page takes one self-contained file out of this package at build time, and none of its dependencies, which
 * are more than a hundred megabytes. The bench runs hey-api's client as it is and needs no generator.
 */
function readPackage(manifest) {
  if (manifest.name === "@scalar/api-reference") manifest.dependencies = {};
  if (manifest.name === "@hey-api/client-fetch") manifest.peerDependencies = {};
  return manifest;
}

export const hooks = { readPackage };
